"""The shapes of a layer's rows put away while these are still being read, for the map that will show them."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path
from typing import Any

import numpy as np

from geodata.arrow import pc
from geodata.exchange.held import ShapesRead
from geodata.exchange.held_shapes import LONGEST_READ, HeldShapes, bare_points, name_column, shapes_of
from geodata.exchange.incoming.layer_file import sorts_of
from geodata.exchange.incoming.request import GEOMETRY
from geodata.geometry.loops_ready import loops_ready
from geodata.geometry.plain import Bytes, Ints
from geodata.project.blobs import POINT_BYTES


class ShapesAhead:
    """Takes the batches that become a layer's rows. Its folder is its own: whoever met the file does not know it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-"))
        self._gone = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._shapes: HeldShapes | None = None
        self._called: str | None = None

    def add(self, batch: Any) -> None:
        """The next batch, which has been checked."""
        if self._shapes is None:
            loops_ready()
            columns = sorts_of(batch.schema)
            self._called = name_column(columns)
            self._shapes = HeldShapes(self._folder, columns)
        names: list[str | None] = []
        if self._called is not None and self._shapes.wants_names:
            names = pc.utf8_slice_codeunits(batch.column(self._called), 0, LONGEST_READ).to_pylist()
        self._shapes.add(_shapes_in(batch.column(GEOMETRY)), names)

    def end(self, rows: int) -> ShapesRead | None:
        """What was put away, for one layer to take: the folder goes with that. ``None`` where it is not of all rows.

        Raises
        ------
        OSError
            It could not be written.
        """
        report = None if self._shapes is None else self._shapes.end()
        if report is None or report.read != rows:
            return None
        self._gone.detach()
        return ShapesRead(self._folder, report)

    def close(self) -> None:
        """Let what was put away go."""
        if self._shapes is not None:
            self._shapes.close()
        self._gone()


def _shapes_in(column: Any) -> tuple[Bytes, Ints]:
    _, starts, held = column.buffers()
    offsets = np.frombuffer(starts, np.int64)[column.offset :][: len(column) + 1]
    if held is not None and not column.null_count and (np.diff(offsets) == POINT_BYTES).all():
        points = bare_points(np.frombuffer(held, np.uint8)[offsets[0] : offsets[-1]])
        if points is not None:
            return points
    return shapes_of(column.to_pylist())
