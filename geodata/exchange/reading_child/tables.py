"""Rows of a table with their places: decimal degrees at once for millions, every other notation cell by cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import shapely

from geodata.ahead import made_ahead
from geodata.exchange.arrow import pa, pc
from geodata.exchange.incoming.mapping import GeometryColumns
from geodata.exchange.incoming.places import question_of_axes, question_of_crs
from geodata.exchange.incoming.proposals import proposed_places
from geodata.exchange.incoming.request import Request, asked
from geodata.exchange.reading_child import thor
from geodata.exchange.reading_child.delimited import Batch, Types, TypesDiffer, batches, column_types
from geodata.exchange.reading_child.metres import decimals_of, metres_of
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.reading_child.shapes import Floats, Shaped, nowhere, shaped, shaped_points
from geodata.exchange.reading_child.systems import System, ToDegrees
from geodata.exchange.reading_child.table_form import Table
from geodata.geometry.typed_position import Habits, typed_position
from geodata.geometry.typed_position import Question as Doubt
from geodata.records.said import Said, say

_DEEPEST = 32
_DOUBTS = {
    "order": say("row/order"), "zone": say("row/zone"), "hemisphere": say("row/hemisphere"),
    "decimal comma": say("row/decimal-comma"),
}  # fmt: skip
_LONGEST_WKT = 64 * 1024**2


def places_of(table: Table, request: Request) -> GeometryColumns:
    """Columns that hold the places of a table.

    Raises
    ------
    Asked
        None were said, and none are named so that they can be told.
    FileRefused
        A column that was said is not there.
    """
    said = request.mapping.geometry
    if said.given:
        for name in msgspec.to_builtins(said).values():
            if name is not None and name not in table.names:
                raise FileRefused(say("cannot/column", column=name, columns=", ".join(table.names[:30])))
        return said
    found = proposed_places(table.names)
    if not found.given:
        known = ", ".join(table.names[:20])
        text, how = say("ask/no-place", columns=known), say("ask/no-place/how")
        raise Asked(asked("--mapping", text, how, recommended="FILE.toml", columns=table.names))
    return found


class TablePlaces:
    """The places of the rows of a table.

    Attributes
    ----------
    system
        Name of the coordinate system.
    """

    def __init__(self, table: Table, places: GeometryColumns, request: Request, folder: Path) -> None:
        self._places = places
        self._at = {name: at for at, name in enumerate(table.names)}
        self._folder = folder
        self._asked = request.axes is not None
        self._swap = request.axes == "yx"
        self._said = System(request.crs, by_user=True) if request.crs is not None else None
        self._to_degrees: ToDegrees | None = None if self._said is None else self._said.to_degrees()
        self._first = True
        metres = places.x is not None
        if self._said is None and places.wkt == "wkt_wgs84":
            self._said = System("EPSG:4326")
        self.system = self._said.name if self._said is not None else ("" if metres or places.wkt else "EPSG:4326")

    def of(self, batch: Batch) -> Shaped:
        """Places of a batch."""
        places = self._places
        if places.wkt is not None:
            return self._texts(batch.columns[self._at[places.wkt]])
        if places.position is not None:
            return self._typed([batch.columns[self._at[places.position]]])
        names = (places.lon, places.lat) if places.lon is not None else (places.x, places.y)
        pair = [batch.columns[self._at[str(name)]] for name in names]
        if all(pa.types.is_integer(column.type) or pa.types.is_floating(column.type) for column in pair):
            xy = np.column_stack([pc.cast(c, pa.float64()).to_numpy(zero_copy_only=False) for c in pair])
            return self._numbers(xy)
        if places.x is not None:
            (x, no_x), (y, no_y) = (metres_of(pc.cast(column, pa.string()).to_pylist()) for column in pair)
            made = self._numbers(np.column_stack([x, y]))
            return msgspec.structs.replace(made, faults={**made.faults, **no_y, **no_x})
        self._ask_of_words(pair)
        return self._typed(pair[::-1])

    def _ask_of_words(self, pair: Sequence[Any]) -> None:
        """Ask of columns in which some cell is no number, by those that are numbers."""
        if self._first:
            xy = np.column_stack([decimals_of(pc.cast(column, pa.string()).to_pylist()) for column in pair])
            if np.isfinite(xy).all(axis=1).any():
                self._ask(xy)

    def _numbers(self, xy: Floats) -> Shaped:
        self._ask(xy)
        turned = xy[:, ::-1] if self._swap else xy
        if self._to_degrees is not None:
            nowhere: Any = np.isnan(turned).any(axis=1)
            there = self._to_degrees(np.nan_to_num(turned))
            turned = np.where(np.isfinite(there), there, 1e9)
            turned[nowhere] = np.nan
        return shaped_points(turned)

    def _ask(self, xy: Floats) -> None:
        """Ask once, of the first rows, what they leave open."""
        if not self._first or not len(xy):
            return
        self._first = False
        if self._said is None and not self.system:
            raise Asked(question_of_crs(xy))
        degrees = self._said is None or self._said.geographic
        question = question_of_axes(xy[:, ::-1] if self._swap else xy) if degrees and not self._asked else None
        if question is not None:
            raise Asked(question)

    def _typed(self, columns: Sequence[Any]) -> Shaped:
        """Positions in any notation; what can be read in two ways is not taken."""
        if self._said is not None and self._to_degrees is not None:
            raise FileRefused(say("cannot/typed", crs=self.system))
        cells = list(zip(*(pc.cast(column, pa.string()).to_pylist() for column in columns), strict=True))
        habits = Habits(order="longitude first" if self._swap else "latitude first" if len(columns) > 1 else None)
        xy = np.full((len(cells), 2), np.nan)
        faults: dict[int, Said] = {}
        for at, texts in enumerate(cells):
            typed = " ; ".join(text.strip() for text in texts if text is not None and text.strip())
            if not typed:
                continue
            try:
                found = typed_position(typed, habits)
            except ValueError as error:
                faults[at] = say("row/other", text=str(error))
                continue
            if isinstance(found, Doubt):
                faults[at] = say("row/two-ways", typed=typed, about=_DOUBTS[found.about])
            else:
                xy[at] = found.lon, found.lat
        self._ask(xy)
        made = shaped_points(xy)
        return msgspec.structs.replace(made, faults={**made.faults, **faults})

    def _texts(self, column: Any) -> Shaped:
        """Geometries as well-known text."""
        texts: list[str | None] = pc.cast(column, pa.string()).to_pylist()
        safe = [text if text and _depth(text) <= _DEEPEST and len(text) <= _LONGEST_WKT else None for text in texts]
        made = shapely.from_wkt(np.array([_without_srid(text) for text in safe], object), on_invalid="ignore")
        self._ask(shapely.get_coordinates(made[:2000]))
        blobs: list[bytes] = [b"" if geometry is None else shapely.to_wkb(geometry, byte_order=1) for geometry in made]
        offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
        data = np.frombuffer(b"".join(blobs), np.uint8)
        found = shaped(data, offsets, self._to_degrees, self._folder, swap=self._swap)
        unread = {at: say("row/no-wkt", text=text[:60]) for at, text in enumerate(texts)
                  if text and made[at] is None}  # fmt: skip
        return msgspec.structs.replace(found, faults={**found.faults, **unread})


def read_table(table: Table, request: Request, folder: Path) -> tuple[Rows, str, GeometryColumns, list[Said]]:
    """Read a table into rows; the rows, its coordinate system, the columns of its places, and warnings.

    Raises
    ------
    Asked, FileRefused
        See ``places_of`` and ``TablePlaces``.
    """
    places = places_of(table, request)
    try:
        rows, found, extra = _rows(table, column_types(table, first=True), places, request, folder)
    except TypesDiffer:
        rows, found, extra = _rows(table, column_types(table), places, request, folder)
    warnings = extra.warnings() if extra else []
    if found.system == "EPSG:4326" and request.crs is None and places.wkt is None:
        warnings.append(say("note/wgs84"))
    return rows, found.system, places, warnings


def read_unplaced(table: Table, folder: Path) -> Rows:
    """Read a table whose rows have no places; every cell stays the text that it is."""
    text = Types(of=("TEXT",) * len(table.names), empty=frozenset())
    with Rows(folder, [(name, "TEXT") for name in table.names]) as rows:
        for batch in batches(table, text):
            for number, why, raw in batch.odd:
                rows.refuse(number, why, raw)
            if len(batch.numbers):
                rows.expected = table.expected(rows.read + len(batch.numbers))
                rows.take(batch.numbers, nowhere(len(batch.numbers)), batch.columns)
    return rows


def _rows(
    table: Table, types: Types, places: GeometryColumns, request: Request, folder: Path
) -> tuple[Rows, TablePlaces, thor.Extra | None]:
    found = TablePlaces(table, places, request, folder)
    extra = thor.Extra(table.names) if thor.is_thor(table.names) else None
    with Rows(folder, [*zip(table.names, types.of, strict=True), *(extra.columns if extra else ())]) as rows:
        for batch in made_ahead(batches(table, types)):
            for number, why, raw in batch.odd:
                rows.refuse(number, why, raw)
            if len(batch.numbers):
                rows.expected = table.expected(rows.read + len(batch.numbers))
                values = [*batch.columns, *(extra.values(batch) if extra else ())]
                rows.take(batch.numbers, found.of(batch), values)
    return rows, found, extra


def _depth(text: str) -> int:
    depth = deepest = 0
    for mark in re.findall(r"[()]", text):
        depth += 1 if mark == "(" else -1
        deepest = max(deepest, depth)
    return deepest


def _without_srid(text: str | None) -> str | None:
    return None if text is None else re.sub(r"^\s*SRID=\d+;", "", text)
