"""What of a project is exported: the records of a kind on a day, a layer, or the rows in quarantine; as flat rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.ledger.state import Clock
from geodata.project.blobs import geometry_of, point_wkb, wkb_of
from geodata.project.errors import EditRefused
from geodata.project.imports import quarantined
from geodata.project.kinds import KINDS, Kind
from geodata.project.layer_form import ColumnType
from geodata.project.layer_tables import form_of, is_layer_table, rows_of
from geodata.project.project import Project
from geodata.project.reports import project_listing

QUARANTINE = "quarantined"
Row = tuple[Any, ...]
_TYPES: dict[str, ColumnType] = {"INTEGER": "INTEGER", "DOUBLE": "REAL", "BOOLEAN": "BOOLEAN"}
_IN_CHUNK = 10_000


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """Rows as (well-known binary or None, values…) with the names and types of the values.

    ``placed`` says whether they have geometries at all; ``style`` names the look in QGIS.
    """

    title: str
    columns: tuple[tuple[str, ColumnType], ...]
    placed: bool
    chunks: Iterable[Sequence[Row]]
    style: str | None = None


def kind_content(project: Project, name: str, clock: Clock) -> Content:
    """The records of a kind on a day, every field a column; lists are JSON text, outlines have their areas.

    Raises
    ------
    EditRefused
        There is no such kind.
    """
    if name == QUARANTINE:
        return _quarantine(project)
    kind = KINDS.get(name)
    if kind is None:
        raise EditRefused(f"there is no kind {name!r}; the kinds are {', '.join((*KINDS, QUARANTINE))}")
    lists = tuple(child.field for child in kind.shape.children)
    derived: tuple[tuple[str, ColumnType], ...] = (
        (("area_m2", "REAL"), ("perimeter_m", "REAL")) if kind.outlined else ()
    )
    columns: tuple[tuple[str, ColumnType], ...] = (
        *((column, _TYPES.get(sort, "TEXT")) for column, sort in kind.shape.columns),
        *((field, "TEXT") for field in lists),
        *derived,
    )
    return Content(title=name, columns=columns, placed=kind.geometry is not None, style=name,
                   chunks=_chunked(_kind_rows(project, kind, clock, lists)))  # fmt: skip


def layer_content(project: Project, name: str) -> Content:
    """The rows of an imported layer, with the number each had in its file.

    Raises
    ------
    EditRefused
        There is no such layer, or its table is not there any more.
    """
    layer = next((stored for stored in project.rows("layers") if stored.values["name"] == name), None)
    if layer is None:
        known = ", ".join(stored.values["name"] for stored in project.rows("layers")) or "none"
        raise EditRefused(f"{project.path}: there is no layer {name!r}; the layers are {known}")
    table = layer.values["table_name"]
    pictures = [stored.values["path"] for stored in project.rows("rasters") if stored.values["layer_id"] == layer.id]
    if pictures:
        raise EditRefused(f"{project.path}: the layer {name!r} is a picture of the ground, which stays in its file; "
                          f"copy that: {pictures[0]}")  # fmt: skip
    if not is_layer_table(table):
        raise EditRefused(f"{project.path}: the layer {name!r} holds no rows of its own")

    def chunks() -> Iterator[list[Row]]:
        with project.live.reading() as db:
            for chunk in rows_of(db, table, form):
                yield [(wkb_of(blob), number, *values) for number, blob, *values in chunk]

    try:
        with project.live.reading() as db:
            form = form_of(db, table)
    except ValueError as error:
        raise EditRefused(f"{project.path}: layer {name!r}: {error}; see `sapper-atlas check`") from error
    columns: tuple[tuple[str, ColumnType], ...] = (("source_row", "INTEGER"), *form.columns)
    return Content(title=name, columns=columns, placed=True, style=layer.values["style"], chunks=chunks())


def _kind_rows(project: Project, kind: Kind, clock: Clock, lists: Sequence[str]) -> Iterator[Row]:
    there = {report["id"] for report in project_listing(project, kind.name, clock)} if _is_dated(clock) else None
    for stored in project.rows(kind.name):
        if there is not None and stored.id not in there:
            continue
        wkb = stored.wkb
        if kind.placed:
            place = stored.values["location"]
            wkb = None if place is None else point_wkb(place["lon"], place["lat"])
        derived: tuple[float | None, ...] = ()
        if kind.outlined:
            shape = None if wkb is None else geometry_of(wkb)
            derived = (None, None) if shape is None else (area_m2(shape), perimeter_m(shape))
        yield wkb, *kind.shape.flat(stored.values), *(_list(stored.values, field) for field in lists), *derived


def _list(values: Any, field: str) -> str | None:
    for name in field.split("."):
        values = None if values is None else values[name]
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _is_dated(clock: Clock) -> bool:
    return clock.true_on is not None or clock.known_on is not None


def _quarantine(project: Project) -> Content:
    def rows() -> Iterator[Row]:
        for stored in project.rows("imports"):
            with project.live.reading() as db:
                found = list(quarantined(db, stored.id))
            for number, reason, raw in found:
                yield None, stored.values["file"], stored.values["date"], number, reason, raw

    columns: tuple[tuple[str, ColumnType], ...] = (
        ("file", "TEXT"), ("imported_on", "TEXT"), ("row", "INTEGER"), ("reason", "TEXT"), ("raw", "TEXT"),
    )  # fmt: skip
    return Content(title=QUARANTINE, columns=columns, placed=False, chunks=_chunked(rows()))


def _chunked(rows: Iterable[Row]) -> Iterator[list[Row]]:
    held: list[Row] = []
    for row in rows:
        held.append(row)
        if len(held) == _IN_CHUNK:
            yield held
            held = []
    if held:
        yield held
