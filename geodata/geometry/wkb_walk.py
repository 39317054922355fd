"""What becomes of a geometry given as well-known binary, without a compiler: for the few of a small file.

The answers are those of ``wkb.taken_apart``; loading its compiler takes longer than walking some thousand geometries.
"""

from __future__ import annotations

import struct

import numpy as np

KEPT, EMPTY, NOT_FINITE, BROKEN, TOO_DEEP, CURVED = range(6)
DEEPEST = 32
_Z, _M, _SRID, _KIND = 0x80000000, 0x40000000, 0x20000000, 0x0FFFFFFF


class _Walk:
    def __init__(self, blob: bytes) -> None:
        self.blob = blob
        self.at = 0
        self.found = False

    def outcome(self) -> int:
        """Follow the headers; ``left`` holds how many geometries are still to come on each depth."""
        left = [1]
        while left:
            if left[-1] == 0:
                left.pop()
                continue
            left[-1] -= 1
            if self.at + 5 > len(self.blob) or self.blob[self.at] > 1:
                return BROKEN
            order = "<" if self.blob[self.at] == 1 else ">"
            kind, size = self._header(order)
            if kind == 1:
                outcome = self._point(order, size)
            elif kind in {2, 3, 17}:
                outcome = self._rings(order, size, alone=kind == 2)
            elif 4 <= kind <= 7 or kind in {15, 16}:
                count = self._count(order)
                if count is None or count > (len(self.blob) - self.at) // 5:
                    return BROKEN
                if len(left) == DEEPEST:
                    return TOO_DEEP
                left.append(count)
                continue
            else:
                outcome = CURVED if 8 <= kind <= 14 and self.at + 4 <= len(self.blob) else BROKEN
            if outcome != KEPT:
                return outcome
        return KEPT if self.found else EMPTY

    def _header(self, order: str) -> tuple[int, int]:
        """Kind of a geometry, and how many numbers a corner of it has."""
        (kind,) = struct.unpack_from(f"{order}I", self.blob, self.at + 1)
        self.at += 5 + (4 if kind & _SRID else 0)
        size = 2 + bool(kind & _Z) + bool(kind & _M)
        kind &= _KIND
        if kind < 1000:
            return kind, size
        return kind % 1000, size + (2 if kind >= 3000 else 1)

    def _count(self, order: str) -> int | None:
        if self.at + 4 > len(self.blob):
            return None
        (count,) = struct.unpack_from(f"{order}I", self.blob, self.at)
        self.at += 4
        return int(count)

    def _point(self, order: str, size: int) -> int:
        if self.at + 8 * size > len(self.blob):
            return BROKEN
        pair = np.frombuffer(self.blob, f"{order}f8", 2, self.at)
        self.at += 8 * size
        if np.isnan(pair).all():
            return KEPT  # how an empty point is written
        self.found = True
        return KEPT if np.isfinite(pair).all() else NOT_FINITE

    def _rings(self, order: str, size: int, *, alone: bool) -> int:
        rings = 1 if alone else self._count(order)
        if rings is None:
            return BROKEN
        outlined = False
        for ring in range(rings):
            corners = self._count(order)
            if corners is None or corners > (len(self.blob) - self.at) // (8 * size):
                return BROKEN
            first = self.at
            self.at += 8 * size * corners
            if corners == 0 or (ring > 0 and not outlined):
                continue
            outlined = True
            lonlat = np.frombuffer(self.blob, f"{order}f8", corners * size, first).reshape(-1, size)[:, :2]
            if not np.isfinite(lonlat).all():
                return NOT_FINITE
        self.found = self.found or outlined
        return KEPT


def outcome_of(blob: bytes) -> int:
    """0 for a geometry that is kept, else a number of ``wkb.OUTCOMES``."""
    return _Walk(blob).outcome() if blob else EMPTY
