"""A tour as it is written: steps that move map, clock, selection and panels, with a text in English and Chinese."""

from __future__ import annotations

import datetime
from importlib import resources
from typing import Any, Literal

import msgspec

from geodata.ready import ready
from geodata.records.dates import parse_date
from geodata.records.texts import Language
from geodata.theatres import TheatreName

Panel = Literal["timeline", "contingents", "contradictions", "figures", "mirror", "sheet"]
Workspace = Literal["analyse", "brief", "train"]
ANY = "any"
_FOLDER = "tours"


class TourRefused(Exception):
    """There is no such tour, or its file is not understood; the sentence says which."""


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in English and in traditional Chinese; the other languages of the program read the nearest of them."""

    en: str
    zh_TW: str  # noqa: N815 - the code of the language

    def of(self, language: Language) -> str:
        """The text for a language."""
        return self.zh_TW if language.startswith("zh") else self.en


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One step; what it does not name stays as the step before left it."""

    text: Words
    theatre: TheatreName | None = None
    extent: tuple[float, float, float, float] | None = None
    date: str | None = None
    known_on: str | None = None
    select: str | None = None
    panel: Panel | None = None
    workspace: Workspace | None = None

    def __post_init__(self) -> None:
        for text in (self.date, self.known_on):
            if text is not None and text != ANY:
                parse_date(text)


class Tour(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A walk of one step or more."""

    title: Words
    step: tuple[Step, ...]


def day_of(text: str) -> datetime.date | None:
    """The day that a date of a step stands for: its last; ``None`` for any."""
    return None if text == ANY else parse_date(text).last_day


def tour_names() -> list[str]:
    """Names of the tours that come with the program."""
    folder = resources.files("resources") / _FOLDER
    return sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml"))


def read_tour(name: str) -> Tour:
    """A tour by its name.

    Raises
    ------
    TourRefused
        There is none of that name, or its file is not understood.
    """
    if name not in tour_names():
        raise TourRefused(f"there is no tour {name!r}; there are {', '.join(tour_names())}")
    return tour_of((resources.files("resources") / _FOLDER / f"{name}.toml").read_bytes(), name)


def tour_of(content: bytes, name: str) -> Tour:
    """A tour from its TOML text.

    Raises
    ------
    TourRefused
        It is not understood; the sentence names the step.
    """
    try:
        tour = msgspec.toml.decode(content, type=ready(Tour))
    except (msgspec.DecodeError, ValueError) as error:
        raise TourRefused(f"tour {name}: is not understood ({error})") from error
    if not tour.step:
        raise TourRefused(f"tour {name}: has no step")
    return tour


def plain(step: Step, language: Language) -> dict[str, Any]:
    """A step as JSON values, for scripts."""
    made = {key: value for key, value in msgspec.to_builtins(step).items() if value is not None}
    return {**made, "text": step.text.of(language).strip()}
