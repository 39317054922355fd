"""Which row a bar lies in, and how high the lanes are."""

from __future__ import annotations

import datetime
import heapq
from collections import Counter
from collections.abc import Sequence

import msgspec
import numpy as np

from geodata.geometry.projection import Floats
from geodata.ledger.timeline import Bar, Tick, Timeline
from geodata.records.claims import Claim

AXIS_HEIGHT = 24
EVENT_HEIGHT = 17
# From the surest to the least: the order of their lines.
STANCES = ("asserts", "reports", "assesses", "speculates", "denies", "retracts", "omits", "does_not_mention")


class SaidLine(msgspec.Struct, frozen=True, kw_only=True):
    """The claims of one stance in order of time.

    ``begin`` and ``end`` are the ordinals of the first day each may have been made on and of the day after the
    last; ``about`` has the numbers of the ticks by the record they speak of.
    """

    stance: str
    ticks: tuple[Tick, ...]
    begin: Floats
    end: Floats
    undated: tuple[Tick, ...]
    about: dict[str, list[int]]

    def near(self, first: float, last: float) -> tuple[Tick, ...]:
        """The dated claims that may have been made between two ordinals."""
        found = np.flatnonzero((self.begin <= last) & (self.end >= first))
        return tuple(self.ticks[int(number)] for number in found[:6])


class Lanes(msgspec.Struct, frozen=True, kw_only=True):
    """A timeline in rows; ``row_of`` says for each bar which one it lies in."""

    timeline: Timeline
    row_of: tuple[int, ...]
    rows: tuple[tuple[Bar, ...], ...]
    said: tuple[SaidLine, ...]


def lanes_of(timeline: Timeline) -> Lanes:
    """Bars in as few rows as let none overlap, each in the first row that is free when it begins."""
    row_of = packed(timeline.bars)
    rows: list[list[Bar]] = [[] for _ in range(max(row_of, default=-1) + 1)]
    for bar, row in sorted(zip(timeline.bars, row_of, strict=True), key=lambda pair: pair[0].presence.possible[0]):
        rows[row].append(bar)
    return Lanes(
        timeline=timeline,
        row_of=row_of,
        rows=tuple(tuple(row) for row in rows),
        said=_said_lines(timeline.ticks),
    )


def packed(bars: Sequence[Bar]) -> tuple[int, ...]:
    """Row of each bar, so that no two that may be there on one day share one."""
    order = sorted(range(len(bars)), key=lambda number: bars[number].presence.possible)
    rows = [0] * len(bars)
    taken: list[tuple[datetime.date, int]] = []
    free: list[int] = []
    for number in order:
        first, last = bars[number].presence.possible
        while taken and taken[0][0] < first:
            heapq.heappush(free, heapq.heappop(taken)[1])
        row = heapq.heappop(free) if free else len(taken)
        rows[number] = row
        heapq.heappush(taken, (last, row))
    return tuple(rows)


def subjects_of(claim: Claim) -> tuple[str, ...]:
    """Ids of the records that a claim speaks of."""
    return claim.subject.id, *(subject.id for subject in claim.also_about)


def _said_lines(ticks: Sequence[Tick]) -> tuple[SaidLine, ...]:
    present = Counter(tick.claim.stance for tick in ticks)
    lines: list[SaidLine] = []
    for stance in STANCES:
        if not present[stance]:
            continue
        own = [tick for tick in ticks if tick.claim.stance == stance]
        spans = [(tick.said[0].toordinal(), tick.said[1].toordinal() + 1) for tick in own if tick.said is not None]
        about: dict[str, list[int]] = {}
        for number in range(len(spans)):
            for subject in subjects_of(own[number].claim):
                about.setdefault(subject, []).append(number)
        at = np.array(spans, dtype=np.float64).reshape(-1, 2)
        lines.append(
            SaidLine(
                stance=stance,
                ticks=tuple(tick for tick in own if tick.said is not None),
                begin=at[:, 0].copy(),
                end=at[:, 1].copy(),
                undated=tuple(tick for tick in own if tick.said is None),
                about=about,
            )
        )
    return tuple(lines)
