"""Geometry that is offered to a project: taken as it is or refused with the place of the fault, never repaired."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import numpy as np
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.project.kinds import Kind
from geodata.project.unfit import Unfit
from geodata.ready import ready
from geodata.records.said import say

_Position = list[float]
_WORLD = np.array([180.0, 90.0])
_WANTED = {"POINT": ("Point",), "LINESTRING": ("LineString",), "MULTIPOLYGON": ("Polygon", "MultiPolygon")}


class _Point(msgspec.Struct, tag_field="type", tag="Point"):
    coordinates: _Position


class _Line(msgspec.Struct, tag_field="type", tag="LineString"):
    coordinates: list[_Position]


class _Polygon(msgspec.Struct, tag_field="type", tag="Polygon"):
    coordinates: list[list[_Position]]


class _MultiPolygon(msgspec.Struct, tag_field="type", tag="MultiPolygon"):
    coordinates: list[list[list[_Position]]]


def admitted(kind: Kind, offered: Mapping[str, Any] | BaseGeometry) -> BaseGeometry:
    """The geometry a kind stores: a point, a line, or a multipolygon (a lone polygon becomes one of one part).

    Raises
    ------
    ValueError
        It is of another type, empty, nested, not finite, outside the world, has too few corners or an outline that
        crosses itself; the message says where.
    """
    if kind.geometry is None or kind.placed:
        raise Unfit(say("gate/no-geometry"))
    geometry = offered if isinstance(offered, BaseGeometry) else _from_geojson(offered)
    wanted = _WANTED[kind.geometry]
    if geometry.geom_type not in wanted:
        raise Unfit(say("gate/type", wanted=" or ".join(wanted), found=geometry.geom_type))
    if geometry.is_empty or shapely.is_empty(shapely.get_parts(geometry)).any():
        raise Unfit(say("gate/empty"))
    if shapely.has_z(geometry):
        raise Unfit(say("gate/heights"))
    if isinstance(offered, BaseGeometry):
        _check_coordinates(shapely.get_coordinates(geometry))
    if isinstance(geometry, Polygon):
        geometry = MultiPolygon([geometry])
    if geometry.geom_type == "LineString":
        _check_line(geometry)
    else:
        _check_rings(geometry)
    west, _, east, _ = geometry.bounds
    if east - west > 180:
        raise Unfit(say("gate/wide"))
    return geometry


def _from_geojson(offered: Mapping[str, Any]) -> BaseGeometry:
    if "crs" in offered:
        raise Unfit(say("gate/crs"))
    try:
        # Typed depth: a collection nested thousands deep ends here and never reaches GEOS.
        read = msgspec.convert(dict(offered), type=ready(_Point | _Line | _Polygon | _MultiPolygon))
    except (msgspec.ValidationError, RecursionError) as error:
        raise Unfit(say("gate/geojson", reason=str(error))) from error
    if isinstance(read, _Point):
        position = _positions([read.coordinates])
        _check_coordinates(position)
        return Point(position[0])
    if isinstance(read, _Line):
        positions = _positions(read.coordinates)
        _check_coordinates(positions)
        if len(positions) < 2:
            raise Unfit(say("gate/line-points"))
        return LineString(positions)
    polygons = [read.coordinates] if isinstance(read, _Polygon) else read.coordinates
    parts = [_polygon([_positions(ring) for ring in rings]) for rings in polygons]
    if not parts:
        raise Unfit(say("gate/empty"))
    return MultiPolygon(parts)


def _positions(ring: list[_Position]) -> Any:
    if any(len(position) != 2 for position in ring):
        position = next(position for position in ring if len(position) != 2)
        raise Unfit(say("gate/position", position=str(position)))
    return np.asarray(ring, dtype=np.float64).reshape(-1, 2)


def _polygon(rings: list[Any]) -> Polygon:
    if not rings:
        raise Unfit(say("gate/empty"))
    for ring in rings:
        _check_coordinates(ring)
        if len(ring) and not (ring[0] == ring[-1]).all():
            raise Unfit(say("gate/ring-open", where=_place(*ring[0])))
        if len(ring) < 4:
            raise Unfit(say("gate/ring-corners"))
    return Polygon(rings[0], rings[1:])


def _check_coordinates(coordinates: Any) -> None:
    if not np.isfinite(coordinates).all():
        raise Unfit(say("gate/not-finite"))
    outside = (np.abs(coordinates) > _WORLD).any(axis=1)
    if outside.any():
        lon, lat = coordinates[int(np.argmax(outside))]
        where = _place(lon, lat)
        swapped = abs(lon) <= 90 and abs(lat) <= 180
        raise Unfit(say("gate/outside/swapped", where=where) if swapped else say("gate/outside", where=where))


def _check_line(geometry: BaseGeometry) -> None:
    if len(np.unique(shapely.get_coordinates(geometry), axis=0)) < 2:
        raise Unfit(say("gate/line-different"))


def _check_rings(geometry: BaseGeometry) -> None:
    if shapely.is_valid(geometry):
        return
    for ring in _rings(geometry):
        if len(np.unique(shapely.get_coordinates(ring), axis=0)) < 3:
            raise Unfit(say("gate/ring-corners"))
    reason = shapely.is_valid_reason(geometry)
    what, found = reason.partition("[")[0].strip(), re.search(r"\[(\S+) (\S+)\]", reason)
    where = _place(float(found[1]), float(found[2])) if found else None
    if "intersection" in what.lower():
        raise Unfit(say("gate/crosses") if where is None else say("gate/crosses/at", where=where))
    kind = what.lower()
    raise Unfit(
        say("gate/not-valid", reason=kind) if where is None else say("gate/not-valid/at", reason=kind, where=where)
    )


def _rings(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    if geometry.geom_type != "Point":
        yield from shapely.get_rings(shapely.get_parts(geometry))


def _place(lon: float, lat: float) -> str:
    return f"{float(lon):.9g}, {float(lat):.9g}"
