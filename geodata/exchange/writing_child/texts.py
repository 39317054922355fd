"""Formats that are written here: GeoJSON, KML and KMZ. Every number in its shortest exact form, every text as text."""

from __future__ import annotations

import itertools
import json
import math
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

import shapely
from typing_extensions import override

from geodata.exchange.writing_child.rows import (
    AT_ONCE,
    UNPRINTABLE,
    Back,
    FormatRefused,
    Source,
    Writer,
    WrittenWrong,
    gathered,
    objects,
)

_geos: Any = shapely
_KML = "{http://www.opengis.net/kml/2.2}"
LABELS = ("code", "name", "title", "id")
"""Columns that a placemark is called after, the first that there is."""


class GeoJson(Writer):
    """RFC 7946: outer rings run against the clock."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        name = f"{source.request.name}.geojson"
        with (folder / name).open("w", encoding="utf-8") as file:
            file.write(f'{{"type":"FeatureCollection","name":{json.dumps(source.request.title, ensure_ascii=False)},'
                       '"features":[\n')  # fmt: skip
            begin = ""
            for shapes, columns in source.pieces():
                made = _geos.to_geojson(shapely.orient_polygons(shapes))
                rows = zip(*columns, strict=True) if columns else ((),) * len(shapes)
                for shape, values in zip(made, rows, strict=True):
                    own = json.dumps(dict(zip(source.names, map(_in_json, values), strict=True)), ensure_ascii=False)
                    file.write(f'{begin}{{"type":"Feature","properties":{own},"geometry":{shape or "null"}}}')
                    begin = ",\n"
            file.write("\n]}\n")
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        features = _features(folder / f"{source.request.name}.geojson")
        while found := list(itertools.islice(features, AT_ONCE)):
            texts = objects([None if one["geometry"] is None else json.dumps(one["geometry"]) for one in found])
            columns = {name: [one["properties"][name] for one in found] for name in source.names}
            yield Back(geometries=shapely.from_geojson(texts), columns=columns)


def _features(path: Path) -> Iterator[Any]:
    """Features of a collection that has each on a line of its own; its first and last lines are whole JSON too."""
    with path.open(encoding="utf-8") as file:
        head, tail = next(file, ""), ""
        first, follows = True, False
        try:
            for line in file:
                text = line.rstrip("\n")
                if not text.startswith("{"):
                    tail = line + file.read()
                    break
                if not first and not follows:
                    raise WrittenWrong("a comma is missing in it")
                yield json.loads(text.removesuffix(","))
                first, follows = False, text.endswith(",")
            json.loads(head + tail)
        except ValueError as error:
            raise WrittenWrong(f"it is no whole JSON ({error})") from error
        if follows:
            raise WrittenWrong("its end is missing")


class Kml(Writer):
    """One document of placemarks; every value is ``ExtendedData``, and no text is ever HTML."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        if not source.request.placed:
            raise FormatRefused("KML holds places, and these records have none; export them as csv or xlsx")
        name = f"{source.request.name}.kml"
        with (folder / name).open("w", encoding="utf-8") as file:
            file.writelines(self._lines(source))
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        with (folder / f"{source.request.name}.kml").open("rb") as file:
            yield from _placemarks(source, file)

    def _lines(self, source: Source) -> Iterator[str]:
        yield ('<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
               f"<name>{xml_text(source.request.title)}</name>\n")  # fmt: skip
        yield '<Schema name="rows" id="rows">'
        for name, sort in source.request.columns:
            kind = "double" if sort == "REAL" else "string"
            yield f'<SimpleField type="{kind}" name={quoteattr(_clean(name))}/>'
        yield "</Schema>\n"
        label = next((source.names.index(name) for name in LABELS if name in source.names), None)
        mark = "EXERCISE " if source.request.exercise else ""
        for number, (geometry, values) in enumerate(source.values(), 1):
            called = values[label] if label is not None and values[label] is not None else number
            # snippet and balloon are set, so that no program makes HTML of what stands in the data
            yield f'<Placemark><name>{xml_text(f"{mark}{called}")}</name><Snippet maxLines="0"/><ExtendedData>'
            yield '<SchemaData schemaUrl="#rows">'
            for name, value in zip(source.names, values, strict=True):
                if value is not None:
                    yield f"<SimpleData name={quoteattr(_clean(name))}>{xml_text(_plain(value))}</SimpleData>"
            yield f"</SchemaData></ExtendedData>{'' if geometry is None else _kml_of(geometry)}</Placemark>\n"
        yield "</Document></kml>\n"


class Kmz(Kml):
    """The same, zipped."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        (name,), losses = super().write(source, folder)
        packed = f"{source.request.name}.kmz"
        with zipfile.ZipFile(folder / packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(folder / name, "doc.kml")
        (folder / name).unlink()
        return [packed], losses

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        packed = folder / f"{source.request.name}.kmz"
        with zipfile.ZipFile(packed) as archive, archive.open("doc.kml") as file:
            yield from _placemarks(source, file)


def elements(file: Path | IO[bytes], *tags: str) -> Iterator[Any]:
    """Elements of an XML file of ours by their tags, each whole, and forgotten once it was seen."""
    above: list[Any] = []
    for event, mark in ET.iterparse(file, ("start", "end")):  # noqa: S314 - written a moment ago
        if event == "start":
            above.append(mark)
            continue
        above.pop()
        if mark.tag in tags:
            yield mark
            above[-1].remove(mark)


def _placemarks(source: Source, file: IO[bytes]) -> Iterator[Back]:
    names = [_clean(name) for name in source.names]

    def rows() -> Iterator[tuple[Any, list[Any]]]:
        for mark in elements(file, f"{_KML}Placemark"):
            said = {one.get("name"): one.text or "" for one in mark.iter(f"{_KML}SimpleData")}
            shape = next((made for one in mark if (made := _kml_shape(one)) is not None), None)
            yield shape, [said.get(name) for name in names]

    return gathered(source, rows())


def _plain(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


def _in_json(value: Any) -> Any:
    # JSON has no word for what is not finite.
    return None if isinstance(value, float) and not math.isfinite(value) else _plain(value)


def _clean(text: str) -> str:
    return UNPRINTABLE.sub("\ufffd", text)


def xml_text(value: Any) -> str:
    """A value as text in XML; letters that XML may not hold become the sign for such."""
    said = (
        ("true" if value else "false")
        if isinstance(value, bool)
        else repr(value)
        if isinstance(value, float)
        else str(value)
    )
    return escape(_clean(said)).replace("\r", "&#13;")


def _kml_of(geometry: Any) -> str:
    kind = geometry.geom_type
    if kind in ("Point", "LineString", "LinearRing"):
        return f"<{kind}><coordinates>{_positions(geometry)}</coordinates></{kind}>"
    if kind == "Polygon":
        inner = "".join(f"<innerBoundaryIs>{_ring(ring)}</innerBoundaryIs>" for ring in geometry.interiors)
        return f"<Polygon><outerBoundaryIs>{_ring(geometry.exterior)}</outerBoundaryIs>{inner}</Polygon>"
    return f"<MultiGeometry>{''.join(_kml_of(part) for part in geometry.geoms)}</MultiGeometry>"


def _ring(ring: Any) -> str:
    return f"<LinearRing><coordinates>{_positions(ring)}</coordinates></LinearRing>"


def _positions(geometry: Any) -> str:
    corners = shapely.get_coordinates(geometry, include_z=_geos.has_z(geometry)).tolist()
    return " ".join(",".join(map(repr, corner)) for corner in corners)


def _kml_shape(one: Any) -> Any:
    kind = one.tag.removeprefix(_KML)
    if kind in ("Point", "LineString"):
        made = _coordinates(one)
        return shapely.Point(made[0]) if kind == "Point" else shapely.LineString(made)
    if kind == "Polygon":
        rings = [_coordinates(ring) for ring in one.iter(f"{_KML}LinearRing")]
        return shapely.Polygon(rings[0], rings[1:])
    if kind == "MultiGeometry":
        parts = [_kml_shape(part) for part in one]
        kinds = {part.geom_type for part in parts}
        many = {"Point": shapely.MultiPoint, "LineString": shapely.MultiLineString, "Polygon": shapely.MultiPolygon}
        return many.get(kinds.pop() if len(kinds) == 1 else "", shapely.GeometryCollection)(parts)
    return None


def _coordinates(one: Any) -> list[tuple[float, ...]]:
    text = one.findtext(f"{_KML}coordinates") or ""
    return [tuple(map(float, position.split(","))) for position in text.split()]
