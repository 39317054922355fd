"""GPX: points as waypoints, lines as tracks; every value is an extension, as GDAL writes and reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from typing_extensions import override

from geodata.exchange.writing_child.rows import Back, FormatRefused, Source, Writer, gathered
from geodata.exchange.writing_child.texts import LABELS, elements, xml_text

_GPX, _OGR = "{http://www.topografix.com/GPX/1/1}", "{http://osgeo.org/gdal}"


class Gpx(Writer):
    """Waypoints or tracks; areas have no place in a GPX."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        kinds = {*source.kinds}
        if not kinds or not (kinds == {"Point"} or kinds <= {"LineString", "MultiLineString"}):
            held = " and ".join(sorted(kinds)) or "rows without a place"
            raise FormatRefused(f"GPX holds points or lines, and not {held}; export as gpkg or kml")
        if source.bare:
            raise FormatRefused("GPX holds no rows without a place, and there are some; export as csv or gpkg")
        name = f"{source.request.name}.gpx"
        with (folder / name).open("w", encoding="utf-8") as file:
            file.writelines(_lines(source))
        own = _names(source)
        return [name], [f"the column {one} is called {other}" for one, other in zip(source.names, own, strict=True)
                        if one != other]  # fmt: skip

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        paths = [f"{_GPX}extensions/{_OGR}{own}" for own in _names(source)]

        def rows() -> Iterator[tuple[Any, list[Any]]]:
            for mark in elements(folder / f"{source.request.name}.gpx", f"{_GPX}wpt", f"{_GPX}trk"):
                yield _shape(mark), [mark.findtext(path) for path in paths]

        return gathered(source, rows())


def _lines(source: Source) -> Iterator[str]:
    title = xml_text(source.request.title)
    yield ('<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Sapper Atlas" '
           'xmlns="http://www.topografix.com/GPX/1/1" xmlns:ogr="http://osgeo.org/gdal">'
           f"<metadata><name>{title}</name></metadata>\n")  # fmt: skip
    own = _names(source)
    label = next((source.names.index(name) for name in LABELS if name in source.names), None)
    mark = "EXERCISE " if source.request.exercise else ""
    for number, (geometry, values) in enumerate(source.values(), 1):
        called = values[label] if label is not None and values[label] is not None else number
        name = f"<name>{xml_text(f'{mark}{called}')}</name>"
        said = "".join(f"<ogr:{column}>{xml_text(value)}</ogr:{column}>"
                       for column, value in zip(own, values, strict=True) if value is not None)  # fmt: skip
        extensions = f"<extensions>{said}</extensions>"
        if geometry.geom_type == "Point":
            lon, lat = shapely.get_coordinates(geometry)[0].tolist()
            yield f'<wpt lat="{lat!r}" lon="{lon!r}">{name}{extensions}</wpt>\n'
        else:
            parts = "".join(f"<trkseg>{_points(part)}</trkseg>" for part in shapely.get_parts(geometry))
            yield f"<trk>{name}{extensions}{parts}</trk>\n"
    yield "</gpx>\n"


def _points(line: Any) -> str:
    return "".join(f'<trkpt lat="{lat!r}" lon="{lon!r}"/>' for lon, lat in shapely.get_coordinates(line).tolist())


def _shape(mark: Any) -> Any:
    if mark.tag == f"{_GPX}wpt":
        return shapely.Point(float(mark.get("lon")), float(mark.get("lat")))
    parts = [[(float(point.get("lon")), float(point.get("lat"))) for point in part.iter(f"{_GPX}trkpt")]
             for part in mark.iter(f"{_GPX}trkseg")]  # fmt: skip
    return shapely.LineString(parts[0]) if len(parts) == 1 else shapely.MultiLineString(parts)


def _names(source: Source) -> tuple[str, ...]:
    """Names that an element may have; they differ."""
    made: list[str] = []
    for name in source.names:
        base = re.sub(r"[^\w.-]", "_", name)
        base = base if re.match(r"[^\W\d]", base) else f"_{base}"
        own, turn = base, 1
        while own in made:
            turn += 1
            own = f"{base}_{turn}"
        made.append(own)
    return tuple(made)
