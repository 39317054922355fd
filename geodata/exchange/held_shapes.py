"""Shapes and names of a layer's rows, put away piece by piece to be laid flat: a project's, or those of an import."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import msgspec
import numpy as np

from geodata.exchange.parts import apart
from geodata.exchange.reader_report import NAMES, Report
from geodata.exchange.spool import Spool
from geodata.geometry.plain import Bytes, Ints
from geodata.project.blobs import BARE_POINT, POINT_BYTES, wkb_of
from geodata.project.errors import UnreadableRow
from geodata.project.layer_form import ColumnType

MOST_NAMES, LONGEST_READ, _LONGEST_NAME = 200_000, 1_000, 60
_CALLED = ("name", "name_en", "название", "имя", "наименование", "名称", "名稱", "ຊື່", "village", "vname", "shapename",
           "adm2_en", "adm2_name", "name_2", "adm1_en", "adm1_name", "name_1", "title", "label")  # fmt: skip
"""Columns that hold the names of features, the first that there is."""


class HeldShapes:
    """Takes the rows of a layer of some columns in their order, and leaves in a folder what is laid flat."""

    def __init__(self, folder: Path, columns: Sequence[tuple[str, ColumnType]]) -> None:
        self._folder = folder
        self._columns = columns
        self._spool = Spool(folder / "plain")
        self._read = 0
        self._left_out = Counter[str]()
        self._names: list[str | None] = []

    @property
    def wants_names(self) -> bool:
        """Whether names are still of use: a map of more features shows none."""
        return len(self._names) <= MOST_NAMES

    def add(self, shapes: tuple[Bytes, Ints], names: Sequence[object]) -> None:
        """The next rows: well-known binary on end and where each begins and the last ends; their names, if any."""
        data, offsets = shapes
        self._names += [_shown(name) for name in names]
        # An import keeps no curves; who put some there by hand reads that they are left out.
        plain, left = apart(data, offsets, lambda: shapes)
        self._left_out.update(left)
        self._spool.add(plain, self._read)
        self._read += len(offsets) - 1

    def end(self) -> Report:
        """No more rows come."""
        self._spool.close()
        if 0 < len(self._names) == self._read <= MOST_NAMES:
            (self._folder / NAMES).write_bytes(msgspec.json.encode(self._names))
        return Report(read=self._read, left_out=dict(self._left_out), columns=numeric(self._columns))

    def close(self) -> None:
        """Give up what was taken so far."""
        with contextlib.suppress(OSError):
            self._spool.close()


def numeric(columns: Sequence[tuple[str, ColumnType]]) -> tuple[str, ...]:
    """Those with numbers."""
    return tuple(name for name, sort in columns if sort in ("INTEGER", "REAL"))


def name_column(columns: Sequence[tuple[str, ColumnType]]) -> str | None:
    """The one with the names of the features."""
    texts = {name.casefold(): name for name, sort in columns if sort == "TEXT"}
    return next((texts[word] for word in _CALLED if word in texts), None)


def shapes_of(blobs: Sequence[object]) -> tuple[Bytes, Ints]:
    """Well-known binary on end, and where each begins, of geometries as a GeoPackage keeps them."""
    found = cast("Sequence[bytes]", blobs)
    if set(map(type, blobs)) == {bytes} and set(map(len, found)) == {POINT_BYTES}:
        points = bare_points(np.frombuffer(b"".join(found), np.uint8))
        if points is not None:
            return points
    parts = [_shape(blob) for blob in blobs]
    offsets = np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64)
    return np.frombuffer(b"".join(parts), np.uint8), offsets


def bare_points(blobs: Bytes) -> tuple[Bytes, Ints] | None:
    """The same of blobs of ``POINT_BYTES`` on end, as an import writes points, of which there may be millions.

    ``None`` where one of them begins otherwise.
    """
    made, head = blobs.reshape(-1, POINT_BYTES), len(BARE_POINT)
    if not (made[:, :head] == np.frombuffer(BARE_POINT, np.uint8)).all():
        return None
    return made[:, head:].ravel(), np.arange(len(made) + 1, dtype=np.int64) * (POINT_BYTES - head)


def _shape(blob: object) -> bytes:
    try:
        return wkb_of(blob)
    except UnreadableRow:
        # Said to be broken, and counted, like one that ends too early.
        return b"\xff"


def _shown(value: object) -> str | None:
    """A name as it can be written on a map: one line, not too long."""
    text = str(value or "")[:LONGEST_READ]
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    text = " ".join(text.split())
    return (text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1] + "…") or None
