"""One file from its bytes to its rows: by content the right format, and each format its own module."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from geodata.exchange.incoming.request import Reading, Request, noted
from geodata.exchange.reading_child import archives, private_copy
from geodata.exchange.reading_child.encodings import TextLook, into_utf8, may_be_utf8
from geodata.exchange.reading_child.file_kinds import ENDINGS, kind_of
from geodata.exchange.reading_child.in_place import InPlace, NotPlainError
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.records.said import Said, say

# The rows are of a class that loads pyarrow, which a refusal of the window need not wait for.
_Rows = Any
_SHAPEFILE = "ESRI Shapefile"
_HEAD = 4096
_LONG = 16 * 1024**2
"""Tables from this size on are read in place."""


class _Read(msgspec.Struct, kw_only=True):
    """What a format's module says of the file, as it goes into the answer."""

    rows: _Rows
    driver: str
    crs: str | None = None
    layer: str | None = None
    encoding: str | None = None
    warnings: list[Said] = []
    request: Request


def load_ahead(ending: str) -> None:
    """Load what a file of that ending will need in any case; nothing where it is empty."""
    if ending:
        module = "tables" if ending.lower() in ENDINGS["CSV"] else "rows"
        importlib.import_module(f"{__package__}.{module}")


def read_file(request: Request, folder: Path) -> Reading:
    """Read the file of a request into rows in the private folder.

    Raises
    ------
    FileRefused, Asked
        The file cannot be read, or leaves something open.
    """
    source = Path(request.source)
    if request.source.startswith("/vsi") or "\0" in request.source:
        raise FileRefused(say("cannot/plain"))
    mapping = request.mapping
    said = msgspec.structs.replace(request, crs=request.crs or mapping.crs, axes=request.axes or mapping.axes,
                                   encoding=request.encoding or mapping.encoding)  # fmt: skip
    if source.is_dir():
        _check_role(request, _SHAPEFILE)
        shapefile = private_copy.shapefile_in(source, request.layer)
        made = private_copy.copied_shapefile(shapefile, folder)
        return _answer(_shapefile(said, folder, shapefile.stem), made)
    read = _long_table(said, source, folder) if _is_long_table(source, said) else None
    if read is not None:
        return read
    copy, look = folder / "source", TextLook()
    is_text = source.suffix.lower() in _TEXT_ENDINGS
    made = private_copy.copied(source, copy, look) if is_text else private_copy.copied(source, copy)
    with copy.open("rb") as file:
        kind = kind_of(source.name, file.read(_HEAD), None if said.driver == "LIBKML" else said.driver)
    _check_role(request, kind)
    if kind == _SHAPEFILE:
        copy.unlink()
        made = private_copy.copied_shapefile(source, folder)
        return _answer(_shapefile(said, folder, source.stem), made)
    named = copy.rename(folder / f"source{_ENDINGS.get(kind, '')}")
    if kind in _TEXTS:
        return _answer(_TEXTS[kind](said, folder, named, look.whole() if is_text else None), made)
    return _answer(_FORMATS[kind](said, folder, named), made)


def _is_long_table(source: Path, request: Request) -> bool:
    try:
        size = source.stat().st_size if source.is_file() else 0
    except OSError:
        return False
    is_table = source.suffix.lower() in ENDINGS["CSV"]
    return is_table and max(_LONG, 1) <= size <= private_copy.LARGEST_BYTES and not (request.encoding or request.driver)


def _long_table(request: Request, source: Path, folder: Path) -> Reading | None:
    """Read a table as UTF-8 in place; ``None`` where it turns out to be none: then it is copied, as any other file is.

    Raises
    ------
    FileRefused, Asked
        As of any other file, once all of it was seen to be UTF-8.
    """
    from geodata.exchange.reading_child.delimited import TypesDiffer  # noqa: PLC0415 - after the limits are set

    why: FileRefused | Asked | None = None
    # Of Arrow's errors those of letters that are none are ``ValueError``, as is that of a text that is not plain.
    with contextlib.suppress(TypesDiffer, ValueError), InPlace(source) as text:
        with text.open() as file:
            head = file.read(_HEAD) or b""
        if not may_be_utf8(head):
            return None
        try:
            if kind_of(source.name, head, None) != "CSV":
                return None
            read = _csv(request, folder, source, None, text)
            return _answer(read, text.whole())
        except (FileRefused, Asked) as error:
            text.read_on()
            text.whole()
            why = error
    if why is not None:
        raise why
    return None


def _check_role(request: Request, kind: str) -> None:
    if request.role == "claims" and kind not in _TABLES:
        raise FileRefused(say("cannot/claims", kind=kind, formats=", ".join(_TABLES)))


def _answer(read: _Read, sha256: str) -> Reading:
    rows = read.rows
    warnings, warnings_said = noted([*read.warnings, *rows.texts.told()])
    return Reading(
        driver=read.driver, sha256=sha256, layer=read.layer, crs=read.crs, encoding=read.encoding, read=rows.read,
        quarantined=rows.quarantined, warnings=warnings, warnings_said=warnings_said, columns=rows.columns,
        geometry=rows.geometry, z=2 if rows.z else 0, bounds=rows.bounds, mapping=read.request.mapping,
        placed=read.request.role != "claims",
    )  # fmt: skip


def _shapefile(request: Request, folder: Path, name: str) -> _Read:
    from geodata.exchange.reading_child.gdal_layers import read_layers  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.reading_child.shapefiles import encoding_of, without_parts  # noqa: PLC0415

    encoding = encoding_of(folder, request.encoding)
    warnings = without_parts(folder)
    one = msgspec.structs.replace(request, layer=None)
    rows, crs, _ = read_layers(folder / "source.shp", one, folder, _SHAPEFILE, encoding=encoding)
    return _Read(
        rows=rows, driver=_SHAPEFILE, crs=crs, layer=name, encoding=encoding, warnings=warnings, request=request
    )


def _zipped(request: Request, folder: Path, path: Path) -> _Read:
    return _shapefile(request, folder, archives.unpacked_shapefile(path, folder, request.layer))


def _geopackage(request: Request, folder: Path, path: Path) -> _Read:
    from geodata.exchange.reading_child.geopackage import read_geopackage  # noqa: PLC0415 - after the limits are set

    rows, crs, layer, warnings = read_geopackage(path, request, folder)
    return _Read(rows=rows, driver="GPKG", crs=crs, layer=layer, warnings=warnings, request=request)


def _geojson(request: Request, folder: Path, path: Path, look: TextLook | None) -> _Read:
    from geodata.exchange.reading_child.gdal_layers import read_layers  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.reading_child.json_shape import check_json  # noqa: PLC0415 - after the limits are set

    encoding = into_utf8(path, request.encoding, look)
    features = check_json(path).features
    driver = "GeoJSONSeq" if path.suffix == ".geojsonl" else "GeoJSON"
    rows, crs, _ = read_layers(path, msgspec.structs.replace(request, layer=None), folder, driver, features=features)
    return _Read(rows=rows, driver=driver, crs=crs, encoding=encoding, request=request)


def _flatgeobuf(request: Request, folder: Path, path: Path) -> _Read:
    from geodata.exchange.reading_child.gdal_layers import read_layers  # noqa: PLC0415 - after the limits are set

    rows, crs, _ = read_layers(path, msgspec.structs.replace(request, layer=None), folder, "FlatGeobuf")
    return _Read(rows=rows, driver="FlatGeobuf", crs=crs, request=request)


def _kml(request: Request, folder: Path, path: Path) -> _Read:
    return _kml_of(request, folder, [("doc.kml", path)])


def _kmz(request: Request, folder: Path, path: Path) -> _Read:
    return _kml_of(request, folder, archives.unpacked_kml(path, folder))


def _kml_of(request: Request, folder: Path, documents: list[tuple[str, Path]]) -> _Read:
    from geodata.exchange.reading_child.kml import driver_of, read_kml  # noqa: PLC0415 - after the limits are set

    rows, crs, layer, warnings = read_kml(documents, request, folder)
    return _Read(rows=rows, driver=driver_of(request), crs=crs, layer=layer, warnings=warnings, request=request)


def _gpx(request: Request, folder: Path, path: Path) -> _Read:
    from geodata.exchange.reading_child.gdal_layers import read_layers  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.reading_child.xml_shape import check_xml  # noqa: PLC0415 - after the limits are set

    marks = check_xml(path, "gpx", ("wpt", "rte", "trk"))
    # Points of routes and tracks are the same ground again, so they are read only when they are named.
    wheres = {layer: "1 = 1" for element, layer in (("wpt", "waypoints"), ("rte", "routes"), ("trk", "tracks"))
              if marks.get(element)} if request.layer not in _GPX_LAYERS else {str(request.layer): "1 = 1"}  # fmt: skip
    if not wheres:
        raise FileRefused(say("cannot/no-gpx"))
    rows, crs, layer = read_layers(path, request, folder, "GPX", together=True, wheres=wheres, prefix="ogr_")
    return _Read(rows=rows, driver="GPX", crs=crs, layer=layer, request=request)


def _osm(request: Request, folder: Path, path: Path) -> _Read:
    from geodata.exchange.reading_child.gdal_layers import read_layers  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.reading_child.osm import features_of  # noqa: PLC0415 - after the limits are set

    layer, where = features_of(request.layer)
    one = msgspec.structs.replace(request, layer=None)
    rows, crs, _ = read_layers(path, one, folder, "OSM", wheres={layer: where or "1 = 1"})
    return _Read(rows=rows, driver="OSM", crs=crs, layer=request.layer, request=request)


def _parquet(request: Request, folder: Path, path: Path) -> _Read:
    from geodata.exchange.reading_child.parquet import read_parquet  # noqa: PLC0415 - after the limits are set

    rows, crs = read_parquet(path, request, folder)
    return _Read(rows=rows, driver="Parquet", crs=crs, request=request)


def _csv(request: Request, folder: Path, path: Path, look: TextLook | None, text: InPlace | None = None) -> _Read:
    from geodata.exchange.reading_child.table_form import table_of  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.reading_child.tables import places_of, read_table, read_unplaced  # noqa: PLC0415
    from geodata.exchange.reading_child.vertices import read_vertex_table  # noqa: PLC0415

    encoding = into_utf8(path, request.encoding, look) if text is None else "utf-8"
    table = table_of(path, request.mapping.header, look if encoding == "utf-8" else None, text)
    if request.role == "claims":
        return _Read(rows=read_unplaced(table, folder), driver="CSV", encoding=encoding, request=request)
    places = places_of(table, request)
    mapping = msgspec.structs.replace(request.mapping, geometry=places)
    used = msgspec.structs.replace(request, mapping=mapping)
    if places.record is not None:
        if text is not None:
            # It is read line by line, more than once.
            raise NotPlainError
        rows, warnings = read_vertex_table(table, places, used, folder)
        crs: str | None = "EPSG:4326"
    else:
        rows, crs, places, warnings = read_table(table, used, folder)
    return _Read(rows=rows, driver="CSV", crs=crs, encoding=encoding, warnings=warnings, request=used)


def _sheet(kind: str) -> Callable[[Request, Path, Path], _Read]:
    def read(request: Request, folder: Path, path: Path) -> _Read:
        from geodata.exchange.reading_child.sheets import sheet_as_text  # noqa: PLC0415 - after the limits are set

        text = folder / "sheet.csv"
        name = sheet_as_text(path, text, request.layer, kind)
        made = _csv(msgspec.structs.replace(request, encoding=None), folder, text, None)
        made.driver, made.layer, made.encoding = kind, name, None
        return made

    return read


_TABLES = ("CSV", "XLSX", "ODS")
_GPX_LAYERS = ("waypoints", "routes", "tracks", "route_points", "track_points")
_ENDINGS = {"GPKG": ".gpkg", "FlatGeobuf": ".fgb", "GeoJSON": ".geojson", "GeoJSONSeq": ".geojsonl", "KML": ".kml",
            "GPX": ".gpx", "OSM": ".osm.pbf", "Parquet": ".parquet", "XLSX": ".xlsx", "ODS": ".ods",
            "CSV": ".csv"}  # fmt: skip
_FORMATS: dict[str, Callable[[Request, Path, Path], _Read]] = {
    "GPKG": _geopackage, "FlatGeobuf": _flatgeobuf, "Parquet": _parquet, "zip": _zipped, "KMZ": _kmz, "OSM": _osm,
    "XLSX": _sheet("XLSX"), "ODS": _sheet("ODS"), "KML": _kml, "GPX": _gpx,
}  # fmt: skip
_TEXTS: dict[str, Callable[[Request, Path, Path, TextLook | None], _Read]] = {
    "GeoJSON": _geojson, "GeoJSONSeq": _geojson, "CSV": _csv,
}  # fmt: skip
_TEXT_ENDINGS = frozenset(ending for kind in _TEXTS for ending in ENDINGS[kind])
