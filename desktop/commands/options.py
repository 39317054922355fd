"""Options that several subcommands share, and a parser that refuses in one sentence."""

from __future__ import annotations

import argparse
import datetime
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TypeVar

from desktop.explain import UsageRefused

THEATRES = ("kursk", "laos", "world")
LANGUAGES = ("en", "zh_TW", "zh_CN", "ru")
THEMES = ("light", "dark", "paper")

_Read = TypeVar("_Read")


class Parser(argparse.ArgumentParser):
    """A parser without guesses: options are written in full, and what it cannot take raises ``UsageRefused``."""

    def __init__(self, subcommand: str, description: str, epilog: str | None = None) -> None:
        super().__init__(
            prog=f"sapper-atlas {subcommand}".strip(),
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        raise UsageRefused(f"{message}; see `{self.prog} --help`")

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The options of a command line; positional words may stand between them.

        Raises
        ------
        UsageRefused
            A word is unknown, misses its value or has one that cannot be read.
        """
        return self.parse_intermixed_args(_with_signs_kept(words))


def add_project(parser: Parser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", nargs="?", type=Path, help="project file; without it the built-in atlas"
    )


def add_project_needed(parser: Parser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help="project file")


def add_date(parser: Parser) -> None:
    parser.add_argument("--date", metavar="D", type=day, help="as true on this day: 2025-07-05, 2025-07 or 2025")


def add_known_on(parser: Parser) -> None:
    parser.add_argument("--known-on", metavar="D", type=day, help="only what had been said by the end of this day")


def add_language(parser: Parser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help="language of names and labels")


def add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def day(text: str) -> datetime.date:
    """A day; the last day of a month, season or year when no day is given."""
    from geodata.records.dates import parse_date  # noqa: PLC0415 - loaded when first needed

    return _readable(lambda: parse_date(text).last_day)


def positive(text: str) -> float:
    """A number above 0."""
    number = _readable(lambda: float(text), f"{text!r} is not a number")
    if not (math.isfinite(number) and number > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not above 0")
    return number


def count(text: str) -> int:
    """A whole number of at least 1."""
    number = _readable(lambda: int(text), f"{text!r} is not a whole number")
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is less than 1")
    return number


def _readable(read: Callable[[], _Read], message: str | None = None) -> _Read:
    try:
        return read()
    except ValueError as error:
        raise argparse.ArgumentTypeError(message or str(error)) from error


def _with_signs_kept(words: Sequence[str]) -> list[str]:
    """Words in which a western extent ("--extent -10,…") is one word, since argparse takes it for an option."""
    kept: list[str] = []
    for word in words:
        if kept and kept[-1] == "--extent" and word[:1] == "-" and word[1:2].isdigit():
            kept[-1] = f"--extent={word}"
        else:
            kept.append(word)
    return kept
