"""One thing that is asked for a record, and what several forms ask alike."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from desktop.wording import translate
from geodata.records.quantities import Measure

Editor = Literal[
    "text", "words", "lines", "choice", "suggest", "date", "amount", "country", "countries", "subject", "sources",
    "relations", "position", "several", "file", "day", "count", "measured", "coordinate",
]  # fmt: skip
Choices = tuple[tuple[str | int, str], ...]
MEASURES: tuple[Measure, ...] = get_args(Measure)


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is asked: ``name`` is the field of the record (see ``geodata.records.entered``).

    ``beside`` puts it in the row of the one before; ``once`` asks only when the record is made; ``kept`` stays for
    the next record when several are entered in a row.
    """

    name: str
    label: str
    editor: Editor = "text"
    help: str = ""
    choices: Choices = ()
    default: str | int | None = None
    required: bool = False
    beside: bool = False
    once: bool = False
    kept: bool = False


def readings() -> Choices:
    """How somebody may know a text."""
    return (
        ("read", translate("Entry", "read in full")), ("excerpt", translate("Entry", "known from an excerpt")),
        ("unverified", translate("Entry", "not seen yet")),
        ("derived", translate("Entry", "worked out from others")),
    )  # fmt: skip


def date_help() -> str:
    """How dates are typed."""
    return translate("Entry", "As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.")


def sources_field() -> Field:
    """The sources that a record rests on."""
    return Field(
        name="source_ids", label=translate("Entry", "Sources"), editor="sources", required=True, kept=True,
        help=translate("Entry", "Type words of a source, Enter takes it; the last line makes a new one."),
    )  # fmt: skip
