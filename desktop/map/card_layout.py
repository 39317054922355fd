"""Where the cards go: near their marks, over as little as possible, with leaders that do not cross."""

from __future__ import annotations

import itertools

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from desktop.map.cards import Card, PlacedCard, card_size, placed_at
from desktop.map.ink import Ink
from desktop.map.obstacles import Obstacles
from geodata.geometry.projection import Floats

_GRID = 16
_GAP = 8.0
_BEST_DISTANCE = 40.0
_CROSSING_COST = 260.0
_ORDERS = 8


class _Candidates(msgspec.Struct, frozen=True, kw_only=True):
    """Every place on a grid that a card could take, with what it would cost there."""

    card: Card
    width: float
    height: float
    left: Floats
    top: Floats
    cost: Floats
    anchor: Floats

    def box(self, index: int) -> QRectF:
        return QRectF(float(self.left[index]), float(self.top[index]), self.width, self.height)

    def centres(self) -> Floats:
        return np.column_stack([self.left + self.width / 2, self.top + self.height / 2])


def lay_out_cards(
    ink: Ink, cards: list[Card], obstacles: Obstacles, avoid: Floats, soft: list[QRectF]
) -> tuple[list[PlacedCard], list[Card]]:
    """Cards in their places, and those that found none.

    ``avoid`` are points better left readable, shape (n, 3): x, y and a weight. ``soft`` are boxes that are
    covered only if nothing else is left, such as the marks themselves. Cards are placed one after another
    in several orders; the order whose cards cost least is kept.
    """
    candidates = [found for card in cards if (found := _candidates(ink, card, obstacles, avoid, soft)) is not None]
    best: list[PlacedCard] = []
    best_cost = float("inf")
    for order in itertools.islice(_orders(candidates), _ORDERS):
        placed, cost = _place_in_turn(order)
        if cost < best_cost:
            best, best_cost = placed, cost
    for placed in best:
        obstacles.take(placed.box)
    found = {placed.card.key for placed in best}
    wanted = [card for card in cards if card.anchors is not None and len(card.anchors) > 0]
    return best, [card for card in wanted if card.key not in found]


def _orders(candidates: list[_Candidates]) -> itertools.chain[tuple[_Candidates, ...]]:
    """From top to bottom, from left to right, both ways round, and then others."""
    by_y = tuple(sorted(candidates, key=lambda entry: float(entry.anchor[1])))
    by_x = tuple(sorted(candidates, key=lambda entry: float(entry.anchor[0])))
    return itertools.chain((by_y, by_x, by_y[::-1], by_x[::-1]), itertools.permutations(candidates))


def _candidates(ink: Ink, card: Card, obstacles: Obstacles, avoid: Floats, soft: list[QRectF]) -> _Candidates | None:
    if card.anchors is None or not len(card.anchors):
        return None
    width, height = card_size(ink, card)
    frame = obstacles.frame
    xs = np.arange(frame.left(), frame.right() - width, _GRID)
    ys = np.arange(frame.top(), frame.bottom() - height, _GRID)
    if not len(xs) or not len(ys):
        return None
    left, top = (grid.ravel() for grid in np.meshgrid(xs, ys))
    cost = _distance_cost(left, top, width, height, card.anchors[:: max(1, len(card.anchors) // 24)])
    for box in soft:
        cost += 0.03 * _overlaps(left, top, width, height, box)
    for x, y, weight in avoid:
        covered = (left - 40 < x) & (x < left + width + 4) & (top - 6 < y) & (y < top + height + 6)
        cost += covered * weight
    free = np.ones(len(left), dtype=bool)
    for x, y, right, bottom in obstacles.boxes:
        free &= (
            (left + width + _GAP <= x) | (left - _GAP >= right) | (top + height + _GAP <= y) | (top - _GAP >= bottom)
        )
    if not free.any():
        return None
    return _Candidates(
        card=card, width=width, height=height, left=left[free], top=top[free], cost=cost[free],
        anchor=card.anchors.mean(axis=0),
    )  # fmt: skip


def _place_in_turn(order: tuple[_Candidates, ...]) -> tuple[list[PlacedCard], float]:
    """Each card at its cheapest place that those before left free; a card without a place costs dearly."""
    placed: list[tuple[_Candidates, QRectF]] = []
    total = 0.0
    for entry in order:
        cost = entry.cost.copy()
        centres = entry.centres()
        for other, box in placed:
            cost += np.where(_overlaps(entry.left - _GAP, entry.top - _GAP, entry.width + 2 * _GAP,
                                       entry.height + 2 * _GAP, box) > 0, np.inf, 0.0)  # fmt: skip
            centre = np.array([box.center().x(), box.center().y()])
            cost += _CROSSING_COST * _crosses(entry.anchor, centres, other.anchor, centre)
            cost += _CROSSING_COST * _runs_through(entry.anchor, centres, box)
            own = (entry.left, entry.top, entry.width, entry.height)
            cost += _CROSSING_COST * _covers_leader(own, other.anchor, centre)
        index = int(np.argmin(cost))
        if not np.isfinite(cost[index]):
            total += 2_000.0
            continue
        total += float(cost[index])
        placed.append((entry, entry.box(index)))
    return [placed_at(entry.card, box) for entry, box in placed], total


def _distance_cost(left: Floats, top: Floats, width: float, height: float, anchors: Floats) -> Floats:
    """How far each candidate lies from the distance that reads best."""
    distance = np.full(len(left), np.inf)
    for x, y in anchors:
        dx = np.maximum(np.maximum(left - x, x - (left + width)), 0.0)
        dy = np.maximum(np.maximum(top - y, y - (top + height)), 0.0)
        distance = np.minimum(distance, np.hypot(dx, dy))
    return np.where(distance < 16, 400.0 + 4 * (16 - distance), np.abs(distance - _BEST_DISTANCE))


def _overlaps(left: Floats, top: Floats, width: float, height: float, box: QRectF) -> Floats:
    across = np.minimum(left + width, box.right()) - np.maximum(left, box.left())
    down = np.minimum(top + height, box.bottom()) - np.maximum(top, box.top())
    return np.maximum(across, 0.0) * np.maximum(down, 0.0)


def _crosses(start: Floats, ends: Floats, other_start: Floats, other_end: Floats) -> npt.NDArray[np.bool_]:
    """For every line from one start to many ends, whether it crosses another line."""

    def side(a: Floats, b: Floats, c: Floats) -> Floats:
        area: Floats = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
            c[..., 0] - a[..., 0]
        )
        return np.sign(area)

    apart = side(start, ends, other_start) != side(start, ends, other_end)
    other = side(other_start, other_end, start) != side(other_start, other_end, ends)
    return apart & other


def _runs_through(start: Floats, ends: Floats, box: QRectF) -> npt.NDArray[np.bool_]:
    """For every line from one start to many ends, whether it runs through a box."""
    # The usual slab test: the shares of the line that lie between the sides of the box, across and down.
    run = np.where(ends == start, 1e-9, ends - start)
    near = (np.array([box.left(), box.top()]) - start) / run
    far = (np.array([box.right(), box.bottom()]) - start) / run
    enters = np.minimum(near, far).max(axis=1)
    leaves = np.maximum(near, far).min(axis=1)
    return (enters < leaves) & (enters < 0.8) & (leaves > 0.0)


def _covers_leader(own: tuple[Floats, Floats, float, float], start: Floats, end: Floats) -> npt.NDArray[np.bool_]:
    """For every place of a card, whether it would lie on a line that is drawn already."""
    left, top, width, height = own
    hit = np.zeros(len(left), dtype=bool)
    for share in (0.0, 0.15, 0.3, 0.45, 0.6):
        x, y = start + (end - start) * share
        hit |= (left < x) & (x < left + width) & (top < y) & (y < top + height)
    return hit
