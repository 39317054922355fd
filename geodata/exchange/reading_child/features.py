"""Features of any format on their way into rows: the questions of the first batch, then batch after batch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from geodata.exchange.arrow import pa
from geodata.exchange.incoming.places import question_of_axes, question_of_crs
from geodata.exchange.incoming.request import Request
from geodata.exchange.reading_child.refusal import Asked
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.reading_child.shapes import Bytes, Offsets, first_coordinates, shaped
from geodata.exchange.reading_child.systems import System


class Features:
    """Takes batches of features into rows; asks at the first one that has coordinates.

    ``crs`` is what the file says of its coordinate system, in any form that PROJ reads; ``None`` is not said.
    """

    def __init__(self, rows: Rows, request: Request, crs: Any, folder: Path) -> None:
        self.rows = rows
        self._request = request
        self._folder = folder
        said = request.crs or request.mapping.crs
        self._system = System(said, by_user=True) if said is not None else System(crs) if crs is not None else None
        self._to_degrees = None if self._system is None else self._system.to_degrees()
        self._axes = request.axes or request.mapping.axes
        self._asked = False

    @property
    def system(self) -> str | None:
        """Name of the coordinate system; ``None`` while nothing with coordinates came."""
        return None if self._system is None else self._system.name

    def take(self, numbers: Offsets, data: Bytes, offsets: Offsets, values: Sequence[Any]) -> None:
        """A batch: numbers of the features, their geometries as well-known binary, and the values of their columns.

        Raises
        ------
        Asked
            The coordinate system is not said, or the coordinates are not what they claim to be.
        """
        if not self._asked:
            self._ask(data, offsets)
        made = shaped(data, offsets, self._to_degrees, self._folder, swap=self._axes == "yx")
        self.rows.take(numbers, made, self.rows.texts.readable(list(values), numbers))

    def _ask(self, data: Bytes, offsets: Offsets) -> None:
        xy = first_coordinates(data, offsets, self._folder)
        if not len(xy):
            return
        self._asked = True
        if self._system is None:
            raise Asked(question_of_crs(xy))
        if self._system.geographic and self._axes is None:
            question = question_of_axes(xy)
            if question is not None:
                raise Asked(question)


def buffers(column: Any) -> tuple[Bytes, Offsets]:
    """Bytes and offsets of an Arrow column of binary values; a null is an empty stretch."""
    column = getattr(column, "storage", column)
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    column = column.cast(pa.large_binary())
    if column.null_count:
        column = column.fill_null(b"")
    _, starts, data = column.buffers()
    offsets = (
        np.frombuffer(starts, np.int64)[column.offset :][: len(column) + 1] if len(column) else np.zeros(1, np.int64)
    )
    return np.frombuffer(data, np.uint8) if data is not None else np.empty(0, np.uint8), offsets
