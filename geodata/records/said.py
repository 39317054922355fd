"""A sentence as a key and arguments: worded in English here, in the language of the window by whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, Union

import msgspec

Argument: TypeAlias = Union[str, int, float, tuple[str, ...], "Said"]
"""A word of a record, a number that the template formats, names of fields, or a sentence within the sentence."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """``key`` names a template, ``args`` are its values by name."""

    key: str
    args: tuple[tuple[str, Argument], ...] = ()


def say(key: str, /, **args: Argument) -> Said:
    """What a template of that key says of the arguments."""
    return Said(key=key, args=tuple(args.items()))


def english(said: Said, templates: Mapping[str, str]) -> str:
    """The sentence in English: templates are those of ``str.format``, names of fields are joined by commas."""
    return templates[said.key].format(**{name: _worded(value, templates) for name, value in said.args})


def _worded(value: Argument, templates: Mapping[str, str]) -> str | int | float:
    if isinstance(value, Said):
        return english(value, templates)
    return ", ".join(value) if isinstance(value, tuple) else value
