"""The places that a card could take, and what each costs before any other card is placed."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from desktop.map.cards import Card, card_size
from desktop.map.ink import Ink
from desktop.map.obstacles import Obstacles
from geodata.geometry.projection import Floats

GAP = 8.0
_GRID = 16
_BEST_DISTANCE = 40.0
# What another place must be better by for a card to leave the one that it has.
_MOVE_COST = 160.0
# So many of the cheapest places are put in order at first; hardly ever is another one looked at.
_FIRST = 160

Point = tuple[float, float]


class Places(NamedTuple):
    """Places of one card, the cheapest first: cost, left and top, each of shape (n,)."""

    cost: Floats
    left: Floats
    top: Floats

    def taken(self, index: npt.NDArray[np.int64]) -> Places:
        """Some of the places, by their numbers."""
        return Places(self.cost[index], self.left[index], self.top[index])


class Ground(NamedTuple):
    """What ties cards to the ground, so that they keep their places on it while the map is dragged.

    ``origin`` is a point of the ground in pixels; the grid of places goes through it. ``kept`` is where cards were
    in the picture before, by their keys.
    """

    origin: Point
    kept: dict[str, Point]


class Candidates:
    """The places on a grid that a card could take; only as many as are asked for are put in order."""

    def __init__(self, card: Card, size: Point, places: Places) -> None:
        self.card = card
        self.anchor = cast(Point, tuple(np.asarray(card.anchors).mean(axis=0).tolist()))
        self.width, self.height = size
        self._places = places

    @functools.cached_property
    def pieces(self) -> tuple[Places, Callable[[], Places | None]]:
        """The cheapest places in order, and what gives all the others in order."""
        places, count = self._places, len(self._places.cost)
        if count <= _FIRST:
            return places.taken(_in_order(places)), lambda: None
        split = np.argpartition(places.cost, _FIRST)
        first, others = places.taken(split[:_FIRST]), places.taken(split[_FIRST:])
        return first.taken(_in_order(first)), functools.cache(lambda: others.taken(_in_order(others)))


def _in_order(places: Places) -> npt.NDArray[np.int64]:
    # Among equals the upper left one, so that a picture drawn twice is the same.
    return np.lexsort((places.left, places.top, places.cost))


def corners_of(boxes: list[QRectF]) -> Floats:
    """Left, top, right and bottom of boxes, shape (n, 4)."""
    return np.array([(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]).reshape(-1, 4)


def candidates_of(
    ink: Ink, card: Card, obstacles: Obstacles, avoid: Floats, soft: Floats, *, ground: Ground
) -> Candidates | None:
    """Every free place of the grid with its cost; ``soft`` are boxes as ``corners_of`` gives them.

    What a box covers is a matter of its column times a matter of its row, so that all places of the grid
    come out of products of small tables.
    """
    if card.anchors is None or not len(card.anchors):
        return None
    width, height = card_size(ink, card)
    frame = obstacles.frame
    xs = np.arange(frame.left() + (round(ground.origin[0]) - frame.left()) % _GRID, frame.right() - width, _GRID)
    ys = np.arange(frame.top() + (round(ground.origin[1]) - frame.top()) % _GRID, frame.bottom() - height, _GRID)
    if not len(xs) or not len(ys):
        return None
    cost = _distance_cost(xs, ys, width, height, card.anchors[:: max(1, len(card.anchors) // 24)])
    if len(soft):
        cost += 0.03 * (_shared(ys, height, soft[:, 1], soft[:, 3]).T @ _shared(xs, width, soft[:, 0], soft[:, 2]))
    if len(avoid):
        x, y, weight = avoid[:, :1], avoid[:, 1:2], avoid[:, 2:]
        across = ((xs - 40 < x) & (x < xs + width + 4)) * weight
        down = (ys - 6 < y) & (y < ys + height + 6)
        cost += down.T.astype(np.float64) @ across
    if card.key in ground.kept:
        left, top = ground.kept[card.key]
        column, row = round((left - xs[0]) / _GRID), round((top - ys[0]) / _GRID)
        cost += _MOVE_COST
        if 0 <= column < len(xs) and 0 <= row < len(ys):
            cost[row, column] -= _MOVE_COST
    free = np.ones(cost.shape, dtype=bool)
    for x, y, right, bottom in obstacles.boxes:
        columns = np.flatnonzero((xs + width + GAP > x) & (xs - GAP < right))
        rows = np.flatnonzero((ys + height + GAP > y) & (ys - GAP < bottom))
        if len(columns) and len(rows):
            free[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = False
    rows, columns = np.nonzero(free)
    if not len(rows):
        return None
    return Candidates(card, (width, height), Places(cost[free], xs[columns], ys[rows]))


def _distance_cost(xs: Floats, ys: Floats, width: float, height: float, anchors: Floats) -> Floats:
    """How far each place of the grid lies from the distance that reads best, shape (rows, columns)."""
    x, y = anchors[:, :1], anchors[:, 1:]
    dx = np.maximum(np.maximum(xs - x, x - (xs + width)), 0.0) ** 2
    dy = np.maximum(np.maximum(ys - y, y - (ys + height)), 0.0) ** 2
    squares = np.full((len(ys), len(xs)), np.inf)
    for across, down in zip(dx, dy, strict=True):
        np.minimum(squares, down[:, None] + across, out=squares)
    distance = np.sqrt(squares)
    return np.where(distance < 16, 400.0 + 4 * (16 - distance), np.abs(distance - _BEST_DISTANCE))


def _shared(starts: Floats, length: float, low: Floats, high: Floats) -> Floats:
    """Length that each stretch from ``starts`` shares with each other from ``low`` to ``high``, shape (n, starts)."""
    both = np.minimum(starts + length, high[:, None]) - np.maximum(starts, low[:, None])
    return np.maximum(both, 0.0)
