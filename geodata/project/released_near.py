"""Which releases of a project lie near an outline: a few times asked of the file, then of a tree of their bounds."""

from __future__ import annotations

import sqlite3

import numpy as np
import shapely

Bounds = tuple[float, float, float, float]
_ASKED_OF_THE_FILE = 32
"""Up to so many times the indexes of the file answer; then it is a long group, and reading all bounds pays."""
_SINCE_MOST = 500


class ReleasedNear:
    """Ids of releases whose bounds meet others; for one transaction, whose later releases are told to ``put``.

    It may name a release that was taken back or moved away meanwhile, never leave one out: whoever asks reads the
    release itself. Among many releases a wide one makes the indexes of the file look at all of them for every outline.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._asked = 0
        self._tree: tuple[shapely.STRtree, list[str]] | None = None
        self._since: dict[str, None] = {}

    def put(self, release_id: str) -> None:
        """A release that was written since."""
        if self._tree is not None:
            self._since[release_id] = None
            if len(self._since) > _SINCE_MOST:
                self._tree = None

    def ids(self, bounds: Bounds) -> list[str]:
        """Ids of the releases whose bounds meet these (west, south, east, north), and perhaps of some more."""
        self._asked += 1
        if self._asked <= _ASKED_OF_THE_FILE:
            return self._of_the_file(bounds)
        if self._tree is None:
            self._tree = self._all()
            self._since = {}
        tree, ids = self._tree
        return [*(ids[at] for at in sorted(tree.query(shapely.box(*bounds)).tolist())), *self._since]

    def _all(self) -> tuple[shapely.STRtree, list[str]]:
        rows = self._db.execute("SELECT id, min_x, min_y, max_x, max_y FROM releases ORDER BY fid").fetchall()
        boxes = np.array([row[1:] for row in rows], dtype=np.float64).reshape(-1, 4)
        west, south, east, north = boxes.T
        return shapely.STRtree(shapely.box(west, south, east, north)), [row[0] for row in rows]

    def _of_the_file(self, bounds: Bounds) -> list[str]:
        west, south, east, north = bounds
        # Answered by the indexes of bounds and widths alone.
        widest = self._db.execute("SELECT max_x - min_x FROM releases ORDER BY max_x - min_x DESC LIMIT 1").fetchone()
        if widest is None:
            return []
        query = "SELECT id FROM releases WHERE min_x BETWEEN ? AND ? AND max_x >= ? AND min_y <= ? AND max_y >= ?"
        # A little more, for the width is rounded.
        first = west - widest[0] * (1 + 1e-9)
        return [row[0] for row in self._db.execute(query, (first, east, west, north, south)).fetchall()]
