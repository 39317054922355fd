"""The shapes of a layer's rows put away while these are still being read, for the map that will show them."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from geodata.exchange.held import ShapesRead
from geodata.exchange.held_shapes import HeldShapes, bare_points, name_column, shapes_of
from geodata.exchange.incoming.layer_file import sorts_of
from geodata.exchange.incoming.request import GEOMETRY
from geodata.geometry.loops_ready import loops_ready
from geodata.geometry.plain import Bytes, Ints
from geodata.project.blobs import POINT_BYTES


class ShapesAhead:
    """Takes the batches that become a layer's rows. Its folder is its own: whoever met the file does not know it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-"))
        self._shapes: HeldShapes | None = None
        self._called: str | None = None

    def add(self, batch: Any) -> None:
        """The next batch, which has been checked."""
        if self._shapes is None:
            loops_ready()
            columns = sorts_of(batch.schema)
            self._called = name_column(columns)
            self._shapes = HeldShapes(self._folder, columns)
        named = self._called is not None and self._shapes.wants_names
        self._shapes.add(_shapes_in(batch.column(GEOMETRY)), batch.column(self._called).to_pylist() if named else ())

    def end(self) -> ShapesRead | None:
        """What was put away of all of them, for one layer to take; the folder goes with that."""
        return None if self._shapes is None else ShapesRead(self._folder, self._shapes.end())

    def close(self) -> None:
        """Let what was put away go."""
        if self._shapes is not None:
            self._shapes.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _shapes_in(column: Any) -> tuple[Bytes, Ints]:
    _, starts, held = column.buffers()
    offsets = np.frombuffer(starts, np.int64)[column.offset :][: len(column) + 1]
    if held is not None and not column.null_count and (np.diff(offsets) == POINT_BYTES).all():
        points = bare_points(np.frombuffer(held, np.uint8)[offsets[0] : offsets[-1]])
        if points is not None:
            return points
    return shapes_of(column.to_pylist())
