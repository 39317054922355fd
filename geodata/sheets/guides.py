"""Guides of a page, and boxes that snap to them while they are moved or resized. Lengths are in units of the paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

import msgspec

from geodata.sheets.paper import Box, Paper

Grip = Literal["nw", "n", "ne", "e", "se", "s", "sw", "w"]
GRIPS: tuple[Grip, ...] = ("nw", "n", "ne", "e", "se", "s", "sw", "w")
_SAME = 0.05


class Guides(msgspec.Struct, frozen=True, kw_only=True):
    """Upright lines by their ``x``, level ones by their ``y``."""

    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()


class Snapped(msgspec.Struct, frozen=True, kw_only=True):
    """A box after it was moved, and the guides that it lies on."""

    box: Box
    on: Guides = Guides()


def guides_of(paper: Paper, margin: float, others: Iterable[Box]) -> Guides:
    """Margins, thirds and middle of a page, and the edges of the other frames on it."""
    width, height = paper.size_units
    held = list(others)
    return Guides(
        x=_sorted([*page_lines(width, margin), *(edge for box in held for edge in (box.left, box.right))], width),
        y=_sorted([*page_lines(height, margin), *(edge for box in held for edge in (box.top, box.bottom))], height),
    )


def page_lines(length: float, margin: float) -> tuple[float, ...]:
    """The guides that a page has of its own along one side: margins, thirds and middle."""
    return margin, length / 3, length / 2, 2 * length / 3, length - margin


def slid(box: Box, by: tuple[float, float], page: tuple[float, float], guides: Guides, reach: float) -> Snapped:
    """A box moved ``by`` right and down, with an edge or its middle on a guide within ``reach``; never off the page."""
    left = _slid(box.left + by[0], box.width, page[0], guides.x, reach)
    top = _slid(box.top + by[1], box.height, page[1], guides.y, reach)
    return _told(Box(left=left, top=top, width=box.width, height=box.height), guides)


def sized(
    box: Box, grip: Grip, by: tuple[float, float], page: tuple[float, float], guides: Guides, *, reach: float,
    least: tuple[float, float],
) -> Snapped:  # fmt: skip
    """A box whose edges at a grip are moved ``by``, on a guide within ``reach``; no smaller than ``least``."""
    at_x = _Held("w" in grip, "e" in grip, guides.x, reach, page[0], min(least[0], box.width))
    at_y = _Held("n" in grip, "s" in grip, guides.y, reach, page[1], min(least[1], box.height))
    left, right = _edges((box.left, box.right), at_x, by[0])
    top, bottom = _edges((box.top, box.bottom), at_y, by[1])
    made = Box(left=left, top=top, width=right - left, height=bottom - top)
    held_x = [edge for edge, held in ((left, at_x.low), (right, at_x.high)) if held]
    held_y = [edge for edge, held in ((top, at_y.low), (bottom, at_y.high)) if held]
    return Snapped(box=made, on=Guides(x=_met(guides.x, held_x), y=_met(guides.y, held_y)))


def shared(boxes: Sequence[Box]) -> Box:
    """The box around boxes."""
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    width, height = max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top
    return Box(left=left, top=top, width=width, height=height)


def overlap(one: Box, other: Box, slack: float = 1.0) -> Box | None:
    """Where two boxes lie over each other by more than ``slack`` both ways."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    width, height = min(one.right, other.right) - left, min(one.bottom, other.bottom) - top
    return Box(left=left, top=top, width=width, height=height) if width > slack and height > slack else None


def _slid(begin: float, length: float, room: float, guides: Sequence[float], reach: float) -> float:
    # The middle snaps as well, but an edge at the same distance wins: edges are what is seen.
    steps = [guide - begin - at for at in (0.0, length, length / 2) for guide in guides]
    nearest = min(steps, key=abs, default=reach + 1)
    if abs(nearest) <= reach:
        begin += nearest
    return min(max(begin, 0.0), max(room - length, 0.0))


class _Held(NamedTuple):
    """Which of two edges is held, what it may lie on, and how far it may go."""

    low: bool
    high: bool
    guides: Sequence[float]
    reach: float
    room: float
    least: float


def _edges(edges: tuple[float, float], held: _Held, by: float) -> tuple[float, float]:
    low, high = edges
    if held.low:
        low = min(max(_near(low + by, held.guides, held.reach), 0.0), high - held.least)
    if held.high:
        high = max(min(_near(high + by, held.guides, held.reach), held.room), low + held.least)
    return low, high


def _near(at: float, guides: Sequence[float], reach: float) -> float:
    nearest = min(guides, key=lambda guide: abs(guide - at), default=None)
    return at if nearest is None or abs(nearest - at) > reach else nearest


def _told(box: Box, guides: Guides) -> Snapped:
    across, down = (box.left, box.right, box.left + box.width / 2), (box.top, box.bottom, box.top + box.height / 2)
    return Snapped(box=box, on=Guides(x=_met(guides.x, across), y=_met(guides.y, down)))


def _met(guides: Sequence[float], edges: Sequence[float]) -> tuple[float, ...]:
    return tuple(guide for guide in guides if any(abs(guide - edge) < _SAME for edge in edges))


def _sorted(lines: Iterable[float], length: float) -> tuple[float, ...]:
    return tuple(sorted({round(line, 3) for line in lines if 0 <= line <= length}))
