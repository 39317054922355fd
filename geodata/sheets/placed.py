"""Frames of a sheet that were moved by hand, and words that stand in the place of the template's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from geodata.sheets.paper import Box, Paper

EVERY_PAGE = 0
"""The page of frames that stand on all of them: head and foot."""
_DIGITS_MM = 2


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """Where a frame stands instead of in the place that its template has for it, in millimetres of the paper.

    ``page`` counts from 1; ``EVERY_PAGE`` for head and foot. ``frame`` is its name on the page. A ``height_mm`` of 0 is
    as much as its content takes.
    """

    page: int
    frame: str
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float = 0.0

    def box(self, paper: Paper) -> Box:
        """Its place in units of the paper."""
        per_mm = paper.units_per_mm
        return Box(
            left=self.left_mm * per_mm, top=self.top_mm * per_mm, width=self.width_mm * per_mm,
            height=self.height_mm * per_mm,
        )  # fmt: skip


class Worded(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a heading or of the caption of a map instead of the template's."""

    page: int
    frame: str
    text: str


def placed_at(page: int, frame: str, box: Box, paper: Paper, *, height: bool) -> Placed:
    """A frame at a place in units; without ``height`` it is as high as its content."""
    left, top, width, high = (
        round(length / paper.units_per_mm, _DIGITS_MM) for length in (box.left, box.top, box.width, box.height)
    )
    return Placed(
        page=page, frame=frame, left_mm=left, top_mm=top, width_mm=width, height_mm=high if height else 0.0
    )  # fmt: skip


def with_placed(held: Iterable[Placed], now: Iterable[Placed]) -> tuple[Placed, ...]:
    """What was moved before and what is moved now, each frame once, in the order of pages and names."""
    made = {(one.page, one.frame): one for one in (*held, *now)}
    return tuple(made[key] for key in sorted(made))


def without(held: Iterable[Placed], frames: Iterable[tuple[int, str]]) -> tuple[Placed, ...]:
    """What was moved, less some frames that go back to the places of their template."""
    gone = set(frames)
    return tuple(one for one in held if (one.page, one.frame) not in gone)


def with_words(held: Iterable[Worded], page: int, frame: str, text: str) -> tuple[Worded, ...]:
    """The words of all frames with those of one as they are now; empty ones are the template's again."""
    made = {(one.page, one.frame): one for one in held}
    made.pop((page, frame), None)
    if text.strip():
        made[page, frame] = Worded(page=page, frame=frame, text=text)
    return tuple(made[key] for key in sorted(made))


def layout_digits(held: tuple[Placed, ...]) -> str:
    """Eight hexadecimal digits of a layout by hand; empty for that of the template."""
    places = (
        f"{one.page} {one.frame} {one.left_mm:.2f} {one.top_mm:.2f} {one.width_mm:.2f} {one.height_mm:.2f}"
        for one in held
    )
    return hashlib.sha256("\n".join(places).encode("utf-8", "surrogatepass")).hexdigest()[:8] if held else ""
