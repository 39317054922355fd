"""Where the cards go: near their marks, over as little as possible, with leaders that do not cross."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from desktop.map.card_places import GAP, Candidates, Ground, Places, Point, candidates_of, corners_of
from desktop.map.cards import Card, PlacedCard, placed_at
from desktop.map.ink import Ink
from desktop.map.obstacles import Obstacles
from geodata.geometry.projection import Floats

_CROSSING_COST = 260.0
_NO_PLACE_COST = 2_000.0
_ORDERS = 8


class Box(NamedTuple):
    """Where a card lies, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


class _Placed(NamedTuple):
    card: Card
    box: Box
    anchor: Point
    centre: Point


def lay_out_cards(
    ink: Ink, cards: list[Card], obstacles: Obstacles, avoid: Floats, soft: list[QRectF], *, ground: Ground
) -> tuple[list[PlacedCard], list[Card]]:
    """Cards in their places, and those that found none.

    ``avoid`` are points better left readable, shape (n, 3): x, y and a weight. ``soft`` are boxes that are
    covered only if nothing else is left, such as the marks themselves. Cards are placed one after another
    in several orders; the order whose cards cost least is kept.
    """
    cards = [_with_open_anchors(card, obstacles) for card in cards]
    boxes = corners_of(soft)
    candidates = [
        found for card in cards if (found := candidates_of(ink, card, obstacles, avoid, boxes, ground=ground))
    ]
    best: list[_Placed] = []
    best_cost = float("inf")
    for order in itertools.islice(_orders(candidates), _ORDERS):
        placed, cost = _place_in_turn(order, best_cost)
        if cost < best_cost:
            best, best_cost = placed, cost
    result = [placed_at(one.card, _rect(one.box)) for one in best]
    for placed_card in result:
        obstacles.take(placed_card.box)
    found = {one.card.key for one in best}
    wanted = [card for card in cards if card.anchors is not None and len(card.anchors) > 0]
    return result, [card for card in wanted if card.key not in found]


def _with_open_anchors(card: Card, obstacles: Obstacles) -> Card:
    """The card without the points of its outline that lie under furniture, where a leader would end unseen."""
    if card.anchors is None:
        return card
    x, y = card.anchors[:, 0], card.anchors[:, 1]
    covered = np.zeros(len(x), dtype=bool)
    for left, top, right, bottom in obstacles.boxes:
        covered |= (x > left) & (x < right) & (y > top) & (y < bottom)
    if not covered.any() or covered.all():
        return card
    return msgspec.structs.replace(card, anchors=card.anchors[~covered])


def _orders(candidates: list[Candidates]) -> Iterator[tuple[Candidates, ...]]:
    """From top to bottom, from left to right, both ways round, and then others; each order once."""
    by_y = tuple(sorted(candidates, key=lambda entry: entry.anchor[1]))
    by_x = tuple(sorted(candidates, key=lambda entry: entry.anchor[0]))
    seen: set[tuple[str, ...]] = set()
    for order in itertools.chain((by_y, by_x, by_y[::-1], by_x[::-1]), itertools.permutations(candidates)):
        keys = tuple(entry.card.key for entry in order)
        if keys not in seen:
            seen.add(keys)
            yield order


def _place_in_turn(order: tuple[Candidates, ...], limit: float) -> tuple[list[_Placed], float]:
    """Each card at its cheapest place that those before left free; a card without a place costs dearly.

    Given up as soon as it costs as much as ``limit``.
    """
    placed: list[_Placed] = []
    total = 0.0
    for entry in order:
        found, cost = _cheapest(entry, placed)
        total += cost
        if total >= limit:
            break
        if found is not None:
            placed.append(_Placed(entry.card, found, entry.anchor, _centre(found)))
    return placed, total


def _cheapest(entry: Candidates, placed: list[_Placed]) -> tuple[Box | None, float]:
    """The place that costs least beside those placed; these only ever add to a cost, so the search ends early."""
    first, others = entry.pieces
    best, cost = _cheapest_of(entry, first, placed)
    # All other places cost at least as much as the last of the first ones.
    if cost > first.cost[-1] and (more := others()) is not None:
        other, other_cost = _cheapest_of(entry, more, placed)
        if other_cost < cost:
            best, cost = other, other_cost
    return (best, cost) if math.isfinite(cost) else (None, _NO_PLACE_COST)


def _cheapest_of(entry: Candidates, places: Places, placed: list[_Placed]) -> tuple[Box, float]:
    cost = places.cost
    for other in placed:
        cost = cost + _disturbance(entry, places, other)
    index = int(np.argmin(cost))
    left, top = float(places.left[index]), float(places.top[index])
    return Box(left, top, left + entry.width, top + entry.height), float(cost[index])


def _disturbance(entry: Candidates, places: Places, other: _Placed) -> Floats:
    """What each place costs because of another card; infinite where they overlap."""
    left, top = places.left, places.top
    right, bottom = left + entry.width, top + entry.height
    x, y, end_x, end_y = other.box
    overlaps = (left - GAP < end_x) & (right + GAP > x) & (top - GAP < end_y) & (bottom + GAP > y)
    centre_x, centre_y = (left + right) / 2, (top + bottom) / 2
    faults = _crosses(entry.anchor, centre_x, centre_y, other).astype(np.float64)
    faults += _runs_through(entry.anchor, centre_x, centre_y, other.box)
    covers = np.zeros(len(left), dtype=bool)
    for share in (0.0, 0.15, 0.3, 0.45, 0.6):
        x, y = (a + (b - a) * share for a, b in zip(other.anchor, other.centre, strict=True))
        covers |= (left < x) & (x < right) & (top < y) & (y < bottom)
    faults += covers
    faults *= _CROSSING_COST
    faults[overlaps] = np.inf
    return faults


def _crosses(start: Point, x: Floats, y: Floats, other: _Placed) -> npt.NDArray[np.bool_]:
    """For every line from one start to many ends, whether it crosses the leader of another card."""
    (start_x, start_y), (ax, ay), (bx, by) = start, other.anchor, other.centre
    run_x, run_y = x - start_x, y - start_y
    apart = np.sign(run_x * (ay - start_y) - run_y * (ax - start_x)) != np.sign(
        run_x * (by - start_y) - run_y * (bx - start_x)
    )
    own = (bx - ax) * (start_y - ay) - (by - ay) * (start_x - ax)
    return apart & (np.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax)) != np.sign(own))


def _runs_through(start: Point, x: Floats, y: Floats, box: Box) -> npt.NDArray[np.bool_]:
    """For every line from one start to many ends, whether it runs through a box."""
    # The usual slab test: the shares of the line that lie between the sides of the box, across and down.
    run_x, run_y = x - start[0], y - start[1]
    run_x[run_x == 0] = 1e-9
    run_y[run_y == 0] = 1e-9
    x1, x2 = (box.left - start[0]) / run_x, (box.right - start[0]) / run_x
    y1, y2 = (box.top - start[1]) / run_y, (box.bottom - start[1]) / run_y
    enters = np.maximum(np.minimum(x1, x2), np.minimum(y1, y2))
    leaves = np.minimum(np.maximum(x1, x2), np.maximum(y1, y2))
    return (enters < leaves) & (enters < 0.8) & (leaves > 0.0)


def _centre(box: Box) -> Point:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
