"""What the program and its reading child say to each other: small files of JSON in a private folder."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from geodata.exchange.incoming.mapping import Mapping
from geodata.exchange.worded import text_of, trusted
from geodata.project.imports import Role
from geodata.project.layer_form import ColumnType, GeometryName
from geodata.records.said import Said

REQUEST, READING, REFUSAL, ROWS, QUARANTINE, COMPILING, PROGRESS = (
    "request.json", "reading.json", "refusal.json", "rows.arrow", "quarantine.jsonl", "compiling", "progress",
)  # fmt: skip
"""Files of the private folder."""
SOURCE_ROW, GEOMETRY = "source_row", "geom"
"""Columns of the rows that are ours; those of the file have other names."""
SORTS = b"sorts"
"""Key of what the rows say of themselves: types of the columns, as a list of JSON."""

Option = Literal["--crs", "--encoding", "--axes", "--layer", "--mapping", "--driver"]


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a file leaves open: the option that answers it, a recommendation with its evidence, other candidates.

    ``columns`` are those of a table whose places are not known. ``text_said`` and ``evidence_said`` are text and
    evidence as key and values, for a window in another language; see ``asked``.
    """

    option: Option
    text: str
    recommended: str | None = None
    evidence: str = ""
    candidates: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    text_said: Said | None = None
    evidence_said: Said | None = None

    @property
    def sentence(self) -> str:
        """The question, for a reader of the command line."""
        said = f"{self.text}; say it with {self.option}"
        if self.recommended is not None:
            said += f", for example {self.option} {self.recommended}"
        return said + (f" ({self.evidence})" if self.evidence else "")

    def trusted(self) -> Question:
        """The question of a child, with keys and values only where they say what its sentences do."""
        return msgspec.structs.replace(
            self, text_said=trusted(self.text_said, self.text), evidence_said=trusted(self.evidence_said, self.evidence)
        )


def noted(notes: Iterable[Said]) -> tuple[tuple[str, ...], tuple[Said | None, ...]]:
    """Warnings in English, and by key and values."""
    held = tuple(notes)
    return tuple(map(text_of, held)), held


def asked(
    option: Option, text: Said, evidence: Said | None = None, *, recommended: str | None = None,
    candidates: tuple[str, ...] = (), columns: tuple[str, ...] = (),
) -> Question:  # fmt: skip
    """A question whose text and evidence are said by key and values."""
    return Question(
        option=option, text=text_of(text), recommended=recommended,
        evidence="" if evidence is None else text_of(evidence), candidates=candidates, columns=columns,
        text_said=text, evidence_said=evidence,
    )  # fmt: skip


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What the child is to read, and what was said about it. ``source`` is the path as the user gave it.

    ``title`` is what the layer is to be called in the project, ``style`` the look of a base map; without them the name
    comes from the file, and the look from the role.
    """

    role: Role
    source: str
    layer: str | None = None
    driver: str | None = None
    crs: str | None = None
    encoding: str | None = None
    axes: Literal["xy", "yx"] | None = None
    mapping: Mapping = Mapping()
    title: str | None = None
    style: str | None = None


class Quarantined(msgspec.Struct, frozen=True, kw_only=True):
    """A row that cannot be taken: its number in the file, why, and its raw text.

    The number of a table's row counts its first line as 1, that of a feature begins with 1. ``said`` is what a rule of
    land release says, as key and values; ``reason`` is the same in English.
    """

    row: int
    reason: str
    raw: str = ""
    said: Said | None = None


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What the child read. ``layer`` is the layer of the file, if it has any; ``mapping`` what columns were used as.

    Rows of a table of claims have no places: ``placed`` is no.

    ``warnings_said`` are the warnings by key and values, each where it has some.

    ``questions`` are set when something has to be said first; then there are no rows.
    """

    driver: str
    sha256: str
    layer: str | None = None
    crs: str | None = None
    encoding: str | None = None
    read: int = 0
    quarantined: int = 0
    warnings: tuple[str, ...] = ()
    warnings_said: tuple[Said | None, ...] = ()
    columns: tuple[tuple[str, ColumnType], ...] = ()
    geometry: GeometryName = "GEOMETRY"
    placed: bool = True
    z: int = 0
    bounds: tuple[float, float, float, float] | None = None
    mapping: Mapping = Mapping()
    questions: tuple[Question, ...] = ()
    peak_mb: float | None = None
