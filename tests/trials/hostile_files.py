"""Hostile and odd files by name, made on the spot: the written list that every import must end well with.

``{port}`` in a text is that of a listener of the trial, which must never hear anything; ``SECRET`` is a file outside.
"""

# ruff: noqa: E501 - a list, one input a line
from __future__ import annotations

import json
import os
import random
import shutil
import socket
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Make = Callable[[Path], object]
POINT = {"type": "Feature", "properties": {"n": 1}, "geometry": {"type": "Point", "coordinates": [103.0, 18.0]}}
NAN, INF = float("nan"), float("inf")


@dataclass(frozen=True)
class Hostile:
    """A named input: the name of its file, what makes it, and how it is imported."""

    name: str
    file: str
    make: Make
    options: tuple[str, ...] = ()
    role: str = "reference"


def text(said: str, encoding: str = "utf-8") -> Make:
    return lambda path: path.write_text(said, encoding=encoding)


def raw(data: bytes) -> Make:
    return lambda path: path.write_bytes(data)


def collection(*features: Any, **members: Any) -> str:
    return json.dumps({"type": "FeatureCollection", **members, "features": list(features)})


def feature(geometry: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def wkb_point(x: float = 103.0, y: float = 18.0) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def wkb_polygon(*corners: tuple[float, float]) -> bytes:
    return struct.pack("<BIII", 1, 3, 1, len(corners)) + b"".join(struct.pack("<dd", *corner) for corner in corners)


def geopackage(*blobs: bytes | None, more: tuple[str, ...] = (), srs: int = 4326, columns: str = "n INTEGER") -> Make:
    """A GeoPackage written by SQLite alone, with geometries as given and other statements run at the end."""

    def make(path: Path) -> None:
        db = sqlite3.connect(path, isolation_level=None)
        for statement in (
            "PRAGMA application_id=0x47504B47",
            "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
            " organization_coordsys_id INTEGER, definition TEXT, description TEXT)",
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'x', '')",
            "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT,"
            " last_change TEXT, min_x, min_y, max_x, max_y, srs_id INTEGER)",
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,"
            " srs_id INTEGER, z INTEGER, m INTEGER)",
            f"CREATE TABLE t (fid INTEGER PRIMARY KEY, geom BLOB, {columns})",
            "INSERT INTO gpkg_contents VALUES ('t', 'features', 't', '', '', 0, 0, 0, 0, 4326)",
            f"INSERT INTO gpkg_geometry_columns VALUES ('t', 'geom', 'GEOMETRY', {srs}, 0, 0)",
        ):
            db.execute(statement)
        for blob in blobs:
            header = b"GP\0\1" + struct.pack("<i", 4326)
            db.execute("INSERT INTO t (geom) VALUES (?)", (None if blob is None else header + blob,))
        for statement in more:
            db.execute(statement)
        db.close()

    return make


def zipped(*members: tuple[str, bytes]) -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members:
                archive.writestr(name, data)

    return make


def shapefile(dbf: bool = True, cpg: bytes | None = None, label: bytes = b"a", spoil: Callable[[bytes], bytes] | None = None,
              prj: str | None = 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
              'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]') -> Make:  # fmt: skip
    """A shapefile of one point, written by hand."""

    def make(path: Path) -> None:
        shape = struct.pack("<idd", 1, 103.0, 18.0)
        record = struct.pack(">ii", 1, len(shape) // 2) + shape
        bounds = struct.pack("<4d", 103, 18, 103, 18) + bytes(32)

        def head(size: int) -> bytes:
            return struct.pack(">i20xi", 9994, size // 2) + struct.pack("<ii", 1000, 1) + bounds

        shp = head(100 + len(record)) + record
        path.write_bytes(spoil(shp) if spoil else shp)
        path.with_suffix(".shx").write_bytes(head(108) + struct.pack(">ii", 50, len(shape) // 2))
        if dbf:
            field = b"label".ljust(11, b"\0") + b"C" + bytes(4) + bytes([20, 0]) + bytes(14)
            top = struct.pack("<BBBBIHH20x", 3, 126, 1, 1, 1, 65, 21)
            path.with_suffix(".dbf").write_bytes(top + field + b"\r" + b" " + label.ljust(20) + b"\x1a")
        if prj is not None:
            path.with_suffix(".prj").write_text(prj)
        if cpg is not None:
            path.with_suffix(".cpg").write_bytes(cpg)

    return make


def kml(inner: str, before: str = "") -> Make:
    return text(f'<?xml version="1.0" encoding="UTF-8"?>{before}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inner}'
                "</Document></kml>")  # fmt: skip


PLACEMARK = "<Placemark><name>a</name><Point><coordinates>103,18</coordinates></Point></Placemark>"


def gpx(inner: str, before: str = "") -> Make:
    return text(f'<?xml version="1.0"?>{before}<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">{inner}'
                "</gpx>")  # fmt: skip


def named_like(said: str, *endings: str) -> Iterator[tuple[str, Make]]:
    for ending in endings:
        yield ending, text(said)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link_to(target: str) -> Make:
    return lambda path: path.symlink_to(target)


def unix_socket(path: Path) -> None:
    held = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        held.bind(path.name)
    finally:
        os.chdir(here)
        held.close()


def shapefile_zip(*names: str) -> Make:
    def make(path: Path) -> None:
        folder = path.with_suffix(".parts")
        folder.mkdir()
        shapefile()(folder / "a.shp")
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                for part in ("shp", "shx", "dbf", "prj"):
                    archive.write(folder / f"a.{part}", f"{name}.{part}")
        shutil.rmtree(folder)

    return make


def spreadsheet(sheet: str, extra: tuple[tuple[str, bytes], ...] = ()) -> Make:
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
             'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override '
             'PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
             'worksheet+xml"/></Types>')  # fmt: skip
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return zipped(
        ("[Content_Types].xml", types.encode()),
        ("_rels/.rels", f'{relation}Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode()),
        ("xl/_rels/workbook.xml.rels",
         f'{relation}Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'.encode()),
        ("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/>'
         "</sheets></workbook>".encode()),
        ("xl/worksheets/sheet1.xml", sheet.replace("MAIN", main).encode()), *extra,
    )  # fmt: skip


CELLS = ('<worksheet xmlns="MAIN"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>lon</t></is></c><c r="B1" '
         't="inlineStr"><is><t>lat</t></is></c></row><row r="2"><c r="A2">{}</c><c r="B2"><v>18</v></c></row></sheetData>'
         "</worksheet>")  # fmt: skip
ODS = ('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">{}</office:document-content>')  # fmt: skip
VRT = '<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'


def hostile(port: int, secret: Path) -> Iterator[Hostile]:
    """Every input, each with a name of its own."""
    yield from _special(secret)
    yield from _renamed(port, secret)
    yield from _json(port)
    yield from _geopackages()
    yield from _xml(port, secret)
    yield from _archives()
    yield from _shapefiles()
    yield from _tables()
    yield from _claims()
    yield from _encodings()
    yield from _names()
    yield from _cut_short()


def _special(secret: Path) -> Iterator[Hostile]:
    good = collection(POINT)
    yield Hostile("pipe", "pipe.geojson", pipe)
    yield Hostile("socket", "socket.geojson", unix_socket)
    yield Hostile("link to /dev/zero", "zero.geojson", link_to("/dev/zero"))
    yield Hostile("link to /dev/stdin", "stdin.csv", link_to("/dev/stdin"))
    yield Hostile("link to /dev/full", "full.gpkg", link_to("/dev/full"))
    yield Hostile("link to /proc/self/mem", "mem.csv", link_to("/proc/self/mem"))
    yield Hostile("link to itself", "self.geojson", link_to("self.geojson"))
    yield Hostile("link to nothing", "gone.geojson", link_to("no such file"))
    yield Hostile("link to a secret", "secret.geojson", link_to(str(secret)))
    yield Hostile("folder named as a file", "folder.geojson", lambda path: path.mkdir())
    yield Hostile("folder without a shapefile", "folder", lambda path: path.mkdir())
    yield Hostile("folder as a GeoPackage", "folder.gpkg", lambda path: path.mkdir())
    yield Hostile("nothing at all", "absent.geojson", lambda path: None)
    yield Hostile("no right to read", "closed.geojson", lambda path: (path.write_text(good), path.chmod(0)))
    yield Hostile("no ending", "noending", text(good))
    yield Hostile("unknown ending", "a.exe", text(good))
    for ending in ("geojson", "gpkg", "shp", "kml", "gpx", "fgb", "parquet", "csv", "xlsx", "ods", "zip", "osm.pbf"):
        yield Hostile(f"empty {ending}", f"empty.{ending}", raw(b""))
    for ending in ("geojson", "gpkg", "shp", "kml", "fgb", "parquet", "csv", "xlsx", "osm.pbf"):
        yield Hostile(f"noise named {ending}", f"noise.{ending}", raw(random.Random(7).randbytes(5000)))


def _renamed(port: int, secret: Path) -> Iterator[Hostile]:
    vrt = VRT.format(secret)
    for ending, make in named_like(vrt, "geojson", "gpx", "kml", "csv", "vrt", "gpkg"):
        yield Hostile(f"VRT named {ending}", f"vrt.{ending}", make)
    away = VRT.format("/vsicurl/http://127.0.0.1:1/x.geojson")
    yield Hostile("VRT to the network", "net.geojson", text(away))
    algorithm = json.dumps(
        {"type": "gdal_streamed_alg", "command_line": f"gdal vector pipeline read {secret} ! write x"}
    )
    for ending in ("geojson", "json", "gdalg.json", "geojsonl"):
        yield Hostile(f"GDALG named {ending}", f"alg.{ending}", text(algorithm))
    esri = json.dumps({"displayFieldName": "", "geometryType": "esriGeometryPoint", "features": []})
    yield Hostile("ESRI JSON named geojson", "esri.geojson", text(esri))
    topo = json.dumps({"type": "Topology", "objects": {}, "arcs": []})
    yield Hostile("TopoJSON named geojson", "topo.json", text(topo))
    yield Hostile("KML named geojson", "kml.geojson", kml(PLACEMARK))
    yield Hostile("zip named geojson", "zip.geojson", zipped(("a", b"b")))
    yield Hostile(
        "SQLite that is no GeoPackage", "plain.gpkg", lambda path: sqlite3.connect(path).execute("CREATE TABLE t(a)")
    )
    yield Hostile("HTML named csv", "page.csv", text("<!DOCTYPE html><html><body>lat,lon</body></html>"))
    yield Hostile("driver prefix as a driver", "a.geojson", text(collection(POINT)), ("--driver", "VRT:x"))
    yield Hostile("driver that is not allowed", "a.geojson", text(collection(POINT)), ("--driver", "OGR_VRT"))
    yield Hostile("crs that is a file", "a.geojson", text(collection(POINT)), ("--crs", f"+init={secret}:1"))
    yield Hostile("crs that is a pipeline", "a.geojson", text(collection(POINT)), ("--crs", "+proj=pipeline +step"))
    yield Hostile(
        "crs that is an address", "a.geojson", text(collection(POINT)), ("--crs", f"http://127.0.0.1:{port}/")
    )
    yield Hostile("crs that is none", "a.geojson", text(collection(POINT)), ("--crs", "EPSG:999999"))
    yield Hostile("encoding that is none", "a.geojson", text(collection(POINT)), ("--encoding", "zip"))


def _json(port: int) -> Iterator[Hostile]:
    link = {"type": "link", "properties": {"href": f"http://127.0.0.1:{port}/crs", "type": "proj4"}}
    yield Hostile("crs link", "link.geojson", text(collection(POINT, crs=link)))
    yield Hostile("crs link at the end", "end.geojson", text(collection(POINT)[:-1] + f', "crs": {json.dumps(link)}}}'))
    named = {"type": "name", "properties": {"name": f"http://127.0.0.1:{port}/crs"}}
    yield Hostile("crs name that is an address", "name.geojson", text(collection(POINT, crs=named)))
    for deep in (100, 12_000, 100_000):
        nested = '{"type":"GeometryCollection","geometries":[' * deep + "]}" * deep
        yield Hostile(
            f"collections {deep} deep",
            "deep.geojson",
            text(f'{{"type":"Feature","properties":{{}},"geometry":{nested}}}'),
        )
        lists = "[" * deep + "]" * deep
        yield Hostile(f"coordinates {deep} deep", "deep.geojson",
                      text(f'{{"type":"Feature","properties":{{}},"geometry":{{"type":"Point","coordinates":{lists}}}}}'))  # fmt: skip
    yield Hostile("properties 100,000 deep", "deep.geojson", text(
        '{"type":"Feature","geometry":null,"properties":' + '{"a":' * 100_000 + "1" + "}" * 100_001))  # fmt: skip
    yield Hostile(
        "brackets in a text", "text.geojson", text(collection({**POINT, "properties": {"a": "[{" * 100_000}}))
    )
    yield Hostile("backslashes", "text.geojson", text(collection({**POINT, "properties": {"a": '\\"\\' * 9999}})))
    for word, x in (("NaN", NAN), ("Infinity", INF), ("1e308", 1e308), ("-1e308", -1e308), ("1e-320", 1e-320)):
        odd = feature({"type": "Point", "coordinates": [x, 18.0]}, n=1)
        yield Hostile(f"coordinate {word}", "odd.geojson", text(collection(POINT, odd)))
    yield Hostile("number of 10,000 digits", "digits.geojson", text(collection(POINT).replace("103.0", "1" * 10_000)))
    yield Hostile("property 1e400", "big.geojson", text(collection(POINT).replace('"n": 1', '"n": 1e400')))
    yield Hostile(
        "integer beyond 64 bits", "big.geojson", text(collection({**POINT, "properties": {"n": 2**70}}, POINT))
    )
    yield Hostile(
        "5,000 properties", "wide.geojson", text(collection({**POINT, "properties": {f"p{n}": n for n in range(5000)}}))
    )
    yield Hostile(
        "properties that differ in case",
        "case.geojson",
        text(collection({**POINT, "properties": {"A": 1, "a": 2, "fid": 3, "geom": 4, "source_row": 5}})),
    )
    yield Hostile(
        "property names of SQL",
        "sql.geojson",
        text(collection({**POINT, "properties": {'a"); DROP TABLE areas; --': 1, "": 2, "\n": 3}})),
    )
    yield Hostile(
        "values of every sort",
        "mixed.geojson",
        text(collection(*({**POINT, "properties": {"v": v}} for v in (1, "a", None, [1], {"a": 1}, 1.5, True)))),
    )
    yield Hostile("null geometry", "null.geojson", text(collection(feature(None, n=1), POINT)))
    yield Hostile(
        "empty geometry", "void.geojson", text(collection(feature({"type": "Polygon", "coordinates": []}), POINT))
    )
    yield Hostile(
        "open ring",
        "ring.geojson",
        text(collection(feature({"type": "Polygon", "coordinates": [[[103, 18], [104, 18], [104, 19]]]}))),
    )
    yield Hostile(
        "ring of two corners",
        "ring.geojson",
        text(collection(feature({"type": "Polygon", "coordinates": [[[103, 18], [104, 18]]]}))),
    )
    yield Hostile(
        "bow tie as an area",
        "bow.geojson",
        text(
            collection(
                feature(
                    {"type": "Polygon", "coordinates": [[[103, 18], [104, 19], [104, 18], [103, 19], [103, 18]]]},
                    code="A",
                    status="SHA",
                )
            )
        ),
        role="areas",
    )
    yield Hostile(
        "geometry of an unknown type",
        "type.geojson",
        text(collection(feature({"type": "Blob", "coordinates": [1, 2]}), POINT)),
    )
    yield Hostile(
        "strings for coordinates",
        "type.geojson",
        text(collection(feature({"type": "Point", "coordinates": ["103", "18"]}), POINT)),
    )
    yield Hostile(
        "four coordinates", "four.geojson", text(collection(feature({"type": "Point", "coordinates": [103, 18, 5, 6]})))
    )
    yield Hostile("no features", "none.geojson", text(collection()))
    yield Hostile(
        "features that are none", "not.geojson", text('{"type":"FeatureCollection","features":[1,"a",null,[]]}')
    )
    yield Hostile("text after the end", "after.geojson", text(collection(POINT) + "garbage"))
    yield Hostile("one feature alone", "one.geojson", text(json.dumps(POINT)))
    yield Hostile("one geometry alone", "one.geojson", text(json.dumps(POINT["geometry"])))
    yield Hostile("half a letter", "half.geojson", text(collection(POINT).replace('"n"', '"\\ud800"')))
    yield Hostile("letter zero", "zero.geojson", text(collection({**POINT, "properties": {"a": "x\0y"}})))
    yield Hostile(
        "sequence with a broken line",
        "seq.geojsonl",
        text("\n".join([json.dumps(POINT), "{broken", json.dumps(POINT)])),
    )
    yield Hostile(
        "swapped axes", "swap.geojson", text(collection(feature({"type": "Point", "coordinates": [18.0, 103.0]})))
    )
    yield Hostile(
        "metres that claim to be degrees",
        "metres.geojson",
        text(collection(feature({"type": "Point", "coordinates": [250000, 1990000]}))),
    )


def _geopackages() -> Iterator[Hostile]:
    endless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS fid, NULL AS geom FROM r"
    view = (
        f"CREATE VIEW v AS {endless}",
        "INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'POINT', 4326, 0, 0)",
    )
    yield Hostile("view with an endless query", "view.gpkg", geopackage(wkb_point(), more=view))
    only = ("DELETE FROM gpkg_geometry_columns", *view)
    yield Hostile("nothing but such a view", "only.gpkg", geopackage(more=only))
    swapped = ("ALTER TABLE gpkg_contents RENAME TO x", f"CREATE VIEW gpkg_contents AS {endless}")
    yield Hostile("contents that are such a view", "contents.gpkg", geopackage(wkb_point(), more=swapped))
    columns = ("DROP TABLE gpkg_geometry_columns", "CREATE VIEW gpkg_geometry_columns AS WITH RECURSIVE r(n) AS (SELECT 1 "
               "UNION ALL SELECT n + 1 FROM r) SELECT 't' AS table_name, 'geom' AS column_name, n AS srs_id FROM r")  # fmt: skip
    yield Hostile("geometry columns that are such a view", "columns.gpkg", geopackage(wkb_point(), more=columns))
    yield Hostile("computed column", "computed.gpkg", geopackage(wkb_point(), columns="n AS (zeroblob(1000000000))"))
    trigger = ("CREATE TRIGGER x AFTER INSERT ON t BEGIN DELETE FROM gpkg_contents; END",)
    yield Hostile("trigger", "trigger.gpkg", geopackage(wkb_point(), more=trigger))
    fts = (
        "CREATE VIRTUAL TABLE f USING fts5(geom)",
        "INSERT INTO gpkg_geometry_columns VALUES ('f', 'geom', 'POINT', 4326, 0, 0)",
    )
    yield Hostile("virtual table", "virtual.gpkg", geopackage(wkb_point(), more=fts))
    yield Hostile("unknown reference system", "srs.gpkg", geopackage(wkb_point(), srs=77))
    yield Hostile("undefined reference system", "undefined.gpkg", geopackage(wkb_point(), srs=-1))
    grids = (
        "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', definition = '+proj=longlat +nadgrids=/etc/passwd'",
    )
    yield Hostile("reference system that reads a file", "grids.gpkg", geopackage(wkb_point(), more=grids))
    yield Hostile("schema that is broken", "schema.gpkg", geopackage(wkb_point(), more=(
        "PRAGMA writable_schema=ON", "UPDATE sqlite_master SET sql = 'CREATE TABLE t (((' WHERE name = 't'")))  # fmt: skip
    yield Hostile("values of other types", "types.gpkg", geopackage(wkb_point(), more=("UPDATE t SET n = 'text'",)))
    broken: dict[str, bytes] = {
        "cut short": wkb_point()[:-3], "nothing but an order": b"\1", "unknown order": b"\7" + wkb_point()[1:],
        "unknown type": struct.pack("<BI", 1, 99), "type zero": struct.pack("<BI", 1, 0),
        "four thousand million corners": struct.pack("<BII", 1, 2, 0xFFFFFFFF),
        "four thousand million rings": struct.pack("<BII", 1, 3, 0xFFFFFFFF),
        "four thousand million parts": struct.pack("<BII", 1, 7, 0xFFFFFFFF), "ring of one corner": wkb_polygon((103, 18)),
        "open ring": wkb_polygon((103, 18), (104, 18), (104, 19)), "curve": struct.pack("<BII4d", 1, 8, 2, 103, 18, 104, 19),
        "surface": struct.pack("<BII", 1, 15, 0), "not a number": wkb_point(NAN, 18.0), "endless": wkb_point(INF, 18.0),
        "1e308": wkb_point(1e308, 18.0), "line of one corner": struct.pack("<BII2d", 1, 2, 1, 103, 18),
        "a multipoint of polygons": struct.pack("<BII", 1, 4, 1) + wkb_polygon((103, 18), (104, 18), (104, 19), (103, 18)),
        "empty": b"", "heights and measures": struct.pack("<BI4d", 1, 3001, 103, 18, 1, 2),
        "big-endian": struct.pack(">BIdd", 0, 1, 103.0, 18.0), "with a reference system": struct.pack("<BIIdd", 1, 0x20000001, 3857, 103.0, 18.0),
    }  # fmt: skip
    for name, blob in broken.items():
        yield Hostile(f"geometry: {name}", "wkb.gpkg", geopackage(wkb_point(), blob))
    for deep in (40, 12_000, 100_000):
        for kind, word in ((7, "collections"), (4, "multipoints")):
            nested = struct.pack("<BII", 1, kind, 1) * deep + wkb_point()
            yield Hostile(f"geometry: {word} {deep} deep", "wkb.gpkg", geopackage(wkb_point(), nested))
    for flags in (0x0B, 0x11, 0x21, 0xFF):
        odd = (f"UPDATE t SET geom = x'4750{'00'}{flags:02x}{'e6100000'}'",)
        yield Hostile(f"geometry with the flags {flags:#x}", "flags.gpkg", geopackage(wkb_point(), more=odd))
    yield Hostile(
        "geometry that is a text", "text.gpkg", geopackage(wkb_point(), more=("UPDATE t SET geom = 'POINT(1 2)'",))
    )


def _xml(port: int, secret: Path) -> Iterator[Hostile]:
    laughs = (
        "<!DOCTYPE x ["
        + '<!ENTITY a0 "ha">'
        + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        + "]>"
    )
    outside = f'<!DOCTYPE x [<!ENTITY s SYSTEM "file://{secret}">]>'
    away = f'<!DOCTYPE x SYSTEM "http://127.0.0.1:{port}/x.dtd">'
    for name, top, inner in (("a thousand million laughs", laughs, "&a11;"), ("an entity that is a file", outside, "&s;"),
                             ("a document type from the network", away, "")):  # fmt: skip
        yield Hostile(f"KML with {name}", "dtd.kml", kml(f"<Placemark><name>{inner}</name></Placemark>", top))
        yield Hostile(f"GPX with {name}", "dtd.gpx", gpx(f'<wpt lat="18" lon="103"><name>{inner}</name></wpt>', top))
    yield Hostile(
        "KML of two elements", "two.kml", text('<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark/></kml>')
    )
    yield Hostile("KML that is a kml alone", "bare.kml", text("<kml/>"))
    yield Hostile(
        "KML with a bare region", "region.kml", text('<kml xmlns="http://www.opengis.net/kml/2.2"><Region/></kml>')
    )
    yield Hostile("KML with a link away", "link.kml", kml(
        f"<NetworkLink><Link><href>http://127.0.0.1:{port}/a.kml</href></Link></NetworkLink>{PLACEMARK}"))  # fmt: skip
    yield Hostile("KML with a schema from the network", "schema.kml", kml(
        f'<Placemark><ExtendedData><SchemaData schemaUrl="http://127.0.0.1:{port}/s"><SimpleData name="a">1</SimpleData>'
        "</SchemaData></ExtendedData><Point><coordinates>103,18</coordinates></Point></Placemark>"))  # fmt: skip
    yield Hostile("KML nested 100,000 deep", "deep.kml", kml("<Folder>" * 100_000 + PLACEMARK + "</Folder>" * 100_000))
    yield Hostile("KML of nested geometries", "multi.kml", kml(
        "<Placemark>" + "<MultiGeometry>" * 5000 + "<Point><coordinates>103,18</coordinates></Point>" + "</MultiGeometry>" * 5000
        + "</Placemark>"))  # fmt: skip
    yield Hostile("KML with nested geometries that are allowed", "multi.kml", kml(
        "<Placemark>" + "<MultiGeometry>" * 20 + "<Point><coordinates>103,18</coordinates></Point>" + "</MultiGeometry>" * 20
        + "</Placemark>"))  # fmt: skip
    yield Hostile("KML with words for coordinates", "words.kml", kml(PLACEMARK.replace("103,18", "here,there")))
    yield Hostile("KML with coordinates of nothing", "void.kml", kml(PLACEMARK.replace("103,18", "")))
    yield Hostile(
        "KML with HTML in it",
        "html.kml",
        kml(PLACEMARK.replace("<name>a</name>", "<description><![CDATA[<script>alert(1)</script>]]></description>")),
    )
    yield Hostile("KML that is not closed", "cut.kml", text(f"<kml><Document>{PLACEMARK}"))
    yield Hostile(
        "KML in UTF-16",
        "wide.kml",
        text(
            f'<?xml version="1.0" encoding="UTF-16"?><kml xmlns="http://www.opengis.net/kml/2.2">{PLACEMARK}</kml>',
            "utf-16",
        ),
    )
    yield Hostile(
        "KML in an unknown encoding",
        "unknown.kml",
        text(f'<?xml version="1.0" encoding="x-none"?><kml>{PLACEMARK}</kml>'),
    )
    yield Hostile("GPX nested 100,000 deep", "deep.gpx", gpx("<extensions>" * 100_000 + "</extensions>" * 100_000))
    yield Hostile("GPX without points", "none.gpx", gpx(""))
    yield Hostile("GPX off the earth", "off.gpx", gpx('<wpt lat="918" lon="1030"/><wpt lat="18" lon="103"/>'))
    yield Hostile("GPX with a latitude that is a word", "word.gpx", gpx('<wpt lat="x" lon="103"/>'))


def _archives() -> Iterator[Hostile]:
    bomb = zipped(("a.shp", bytes(400 * 1024**2)))
    yield Hostile("zip bomb", "bomb.zip", bomb)
    yield Hostile("KMZ bomb", "bomb.kmz", zipped(("doc.kml", b"<kml>" + b" " * 300 * 1024**2 + b"</kml>")))
    inner = b"PK\3\4" * 10
    for name in ("../../outside.shp", "/tmp/outside.shp", "..\\..\\outside.shp", "C:\\outside.shp", "a/../../b.shp"):
        yield Hostile(f"zip with the name {name}", "names.zip", zipped((name, inner)))
    yield Hostile("zip with a name of 60,000 letters", "long.zip", zipped(("a" * 60_000 + ".shp", inner)))
    yield Hostile("zip of 6,000 files", "many.zip", zipped(*((f"{n}.shp", b"") for n in range(6000))))
    yield Hostile("zip of a shapefile", "good.zip", shapefile_zip("villages"))
    yield Hostile("zip of a shapefile in folders", "folders.zip", shapefile_zip("дата/ບ້ານ/村"))
    yield Hostile("zip of two shapefiles", "two.zip", shapefile_zip("a", "b"))
    yield Hostile("zip without a shapefile", "without.zip", zipped(("a.txt", b"a")))
    yield Hostile(
        "zip with a shapefile of nonsense", "nonsense.zip", zipped(("a.shp", b"x"), ("a.shx", b"x"), ("a.dbf", b"x"))
    )
    yield Hostile("KMZ without a KML", "without.kmz", zipped(("a.txt", b"a")))
    yield Hostile(
        "KMZ",
        "good.kmz",
        zipped(("doc.kml", f'<kml xmlns="http://www.opengis.net/kml/2.2">{PLACEMARK}</kml>'.encode())),
    )

    def encrypted(path: Path) -> None:
        zipped(("a.shp", b"abc"))(path)
        data = bytearray(path.read_bytes())
        data[6] |= 1
        at = data.index(b"PK\1\2")
        data[at + 8] |= 1
        path.write_bytes(data)

    def larger_than_said(path: Path) -> None:
        zipped(("doc.kml", b"x" * 100_000))(path)
        data = bytearray(path.read_bytes())
        for at in (22, data.index(b"PK\1\2") + 24):
            data[at : at + 4] = struct.pack("<I", 10)
        path.write_bytes(data)

    yield Hostile("encrypted zip", "locked.zip", encrypted)
    yield Hostile("zip that says less than it holds", "less.kmz", larger_than_said)
    yield Hostile(
        "zip cut short",
        "cut.zip",
        lambda path: (zipped(("a.shp", b"abc" * 999))(path), path.write_bytes(path.read_bytes()[:-40])),
    )
    yield Hostile("spreadsheet", "good.xlsx", spreadsheet(CELLS.format("<v>103</v>")))
    yield Hostile(
        "spreadsheet with formulas",
        "formula.xlsx",
        spreadsheet(CELLS.format('<f>WEBSERVICE("http://127.0.0.1/")</f><v>103</v>')),
    )
    yield Hostile(
        "spreadsheet with a document type", "dtd.xlsx", spreadsheet("<!DOCTYPE x>" + CELLS.format("<v>103</v>"))
    )
    yield Hostile(
        "spreadsheet with a far cell",
        "far.xlsx",
        spreadsheet(
            CELLS.format("<v>103</v>")
            .replace('r="2"', 'r="1048576"')
            .replace("A2", "A1048576")
            .replace("B2", "XFD1048576")
        ),
    )
    yield Hostile(
        "spreadsheet without a sheet",
        "none.xlsx",
        zipped(("[Content_Types].xml", b"<a/>"), ("xl/workbook.xml", b"<a/>")),
    )
    yield Hostile("spreadsheet of nonsense", "nonsense.xlsx", spreadsheet("nonsense"))
    yield Hostile("zip named xlsx", "zip.xlsx", zipped(("a.txt", b"a")))
    row = "<table:table-row>" + "<table:table-cell><text:p>{}</text:p></table:table-cell>" * 2 + "</table:table-row>"
    table = "<table:table>{}</table:table>"
    for name, body in (
        ("good", row.format("lon", "lat") + row.format("103", "18")),
        ("with a row a thousand million times", row.format("lon", "lat") + row.format("103", "18").replace("<table:table-row", '<table:table-row table:number-rows-repeated="99999999"', 1)),
        ("with a cell a thousand million times", row.format("lon", "lat") + row.format("103", "18").replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="99999999"', 1)),
        ("nested 10,000 deep", "<text:p>" * 10_000 + "</text:p>" * 10_000),
    ):  # fmt: skip
        yield Hostile(f"ODS {name}", "sheet.ods", zipped(("content.xml", ODS.format(table.format(body)).encode())))
    yield Hostile(
        "ODS with a document type",
        "dtd.ods",
        zipped(("content.xml", b'<!DOCTYPE x [<!ENTITY a "b">]>' + ODS.format("&a;").encode())),
    )


def _shapefiles() -> Iterator[Hostile]:
    yield Hostile("shapefile", "good.shp", shapefile())
    yield Hostile("shapefile without a table", "nodbf.shp", shapefile(dbf=False))
    yield Hostile("shapefile without a projection", "noprj.shp", shapefile(prj=None))
    yield Hostile("shapefile with a projection of nonsense", "badprj.shp", shapefile(prj="nonsense"))
    yield Hostile(
        "shapefile whose projection reads a file",
        "grid.shp",
        shapefile(prj='GEOGCS["a",EXTENSION["PROJ4","+proj=longlat +nadgrids=/etc/passwd"]]'),
    )
    yield Hostile("shapefile with an unknown encoding", "cpg.shp", shapefile(cpg=b"nonsense"))
    cyrillic = "Суджа".encode("cp1251")
    yield Hostile("shapefile in cp1251 that says UTF-8", "no_utf8.shp", shapefile(cpg=b"UTF-8", label=cyrillic))
    yield Hostile(
        "shapefile in an encoding that GDAL does not know", "cp1006.shp", shapefile(cpg=b"1006", label=cyrillic)
    )
    yield Hostile("shapefile with a letter cut in half", "cut.shp", shapefile(cpg=b"UTF-8", label="ноч".encode()[:5]))
    yield Hostile("shapefile in whatever Windows the writer had", "windows.shp", shapefile(label=cyrillic))
    yield Hostile(
        "shapefile in cp1251 that says so", "cp1251.shp", shapefile(cpg=b"1251", label="Суджа".encode("cp1251"))
    )
    yield Hostile("shapefile in cp1251 that does not say so", "silent.shp", shapefile(label="Суджа".encode("cp1251")))
    yield Hostile("shapefile in UTF-8 that does not say so", "utf8.shp", shapefile(label="Суджа".encode()))
    yield Hostile("shapefile cut short", "cut.shp", shapefile(spoil=lambda data: data[:-7]))
    yield Hostile(
        "shapefile with a record of 4 GB",
        "huge.shp",
        shapefile(spoil=lambda data: data[:104] + b"\x7f\xff\xff\xff" + data[108:]),
    )
    yield Hostile(
        "shapefile of an unknown type",
        "type.shp",
        shapefile(spoil=lambda data: data[:108] + struct.pack("<i", 77) + data[112:]),
    )
    yield Hostile(
        "shapefile with a link beside it",
        "beside.shp",
        lambda path: (shapefile()(path), path.with_suffix(".qix").symlink_to("/dev/zero")),
    )
    yield Hostile(
        "shapefile whose table is a device",
        "device.shp",
        lambda path: (shapefile(dbf=False)(path), path.with_suffix(".dbf").symlink_to("/dev/zero")),
    )


def _tables() -> Iterator[Hostile]:
    for name, said in {
        "good": "lon,lat,n\n103,18,1\n", "no rows": "lon,lat\n", "no header": "1967-07-24,18.1,103.2\n1967-07-25,18.2,103.3\n",
        "a quotation mark that is never closed": 'lon,lat,n\n103,18,"a\n104,18,b\n', "nothing but commas": ",,,\n,,,\n",
        "rows of other lengths": "lon,lat\n103\n103,18\n103,18,1,2\n", "columns of the same name": "lon,lat,a,a,A\n103,18,1,2,3\n",
        "two columns for the longitude": "lon,lon,lat\n1,2,3\n", "a cell of 5 MB": f"lon,lat,n\n103,18,{'x' * 5_000_000}\n",
        "2,500 columns": ",".join(["lon", "lat", *(f"c{n}" for n in range(2500))]) + "\n",
        "NaN and Inf": "lon,lat\nnan,18\ninf,18\n-inf,18\n103,18\n", "1e308": "lon,lat\n1e308,18\n103,18\n",
        "decimal commas": "lon;lat\n103,5;18,5\n103,6;18,6\n", "formulas": 'lon,lat,n\n103,18,"=cmd|\'/c calc\'!A0"\n',
        "broken WKT": 'wkt\n"POLYGON((1 2"\n"POINT(103 18)"\n', "nested WKT": 'wkt\n"' + "GEOMETRYCOLLECTION(" * 50_000 + ")" * 50_000 + '"\n"POINT(103 18)"\n',
        "MGRS": "mgrs,n\n48QUE1234567890,1\n99ZZZ,2\n", "metres without a system": "easting,northing\n250000,1990000\n",
        "swapped": "lon,lat\n18,103\n18.1,103.1\n", "old line ends": "lon,lat\r103,18\r104,18\r", "one column": "a\nb\n",
        "a vertex list": "hazard_localid,pointno,longitude,latitude,shape_id\nA,1,103,18,1\nA,2,104,18,1\nA,3,104,19,1\n",
        "a vertex list of words": "hazard_localid,pointno,longitude,latitude,shape_id\nA,x,y,z,1\n",
        "tabs": "lon\tlat\n103\t18\n", "separator line": "sep=;\nlon;lat\n103;18\n",
    }.items():  # fmt: skip
        options = ("--crs", "EPSG:4326") if "WKT" in name else ()
        yield Hostile(f"table: {name}", "table.csv", text(said), options)
    yield Hostile("table: NUL bytes", "nul.csv", raw(b"lon,lat,n\n103,18,a\0b\n"))
    yield Hostile("table named tsv", "table.tsv", text("lon\tlat\n103\t18\n"))
    yield Hostile("mapping that is none", "a.csv", text("lon,lat\n103,18\n"), ("--mapping", "a.csv"))


def _claims() -> Iterator[Hostile]:
    head = "id,subject,attribute,value,said by,source,text,relations\n"

    def row(**cells: str) -> str:
        names = {
            "id": "",
            "subject": "dep-la-ru-1",
            "attribute": "personnel",
            "value": "up to 50",
            "who": "A",
            "source": "S02",
            "text": "T",
            "relations": "",
        }
        return ",".join('"' + cell.replace('"', '""') + '"' for cell in {**names, **cells}.values()) + "\n"

    for name, said in {
        "subjects that are nowhere": row(), "formulas": row(text="=HYPERLINK(\"http://127.0.0.1:{port}\")", id="=1+1"),
        "a cell of 5 MB": row(text="x" * 5_000_000), "an id of 100,000 letters": row(id="x" * 100_000),
        "an amount of 100,000 digits": row(value="9" * 100_000), "an amount of 20,000 numbers": row(value="1 000 " * 20_000),
        "relations nested 100,000 deep": row(relations="[" * 100_000), "100,000 relations": row(relations="supports x;" * 100_000),
        "a circle of 5,000": "".join(row(id=f"x{n}", relations=f"derives_from x{(n + 1) % 5000}") for n in range(5000)),
        "a chain of 5,000": "".join(row(id=f"x{n}", relations=f"derives_from x{n + 1}") for n in range(5000)),
        "control characters": row(id="a\x07\u202eb", text="\x01\x1b[31m\ufffe"), "no rows": "", "rows of other lengths": "a\nb,c\n",
    }.items():  # fmt: skip
        yield Hostile(f"claims: {name}", "claims.csv", text(head + said), role="claims")
    yield Hostile("claims: without a heading that is known", "claims.csv", text("a,b\nc,d\n"), role="claims")
    yield Hostile("claims: in GeoJSON", "claims.geojson", text(collection(POINT)), role="claims")
    yield Hostile("claims: in a folder", "claims", lambda path: path.mkdir(), role="claims")


def _encodings() -> Iterator[Hostile]:
    said = "lon,lat,name\n103,18,{}\n104,18,{}\n"
    for encoding, word in (("cp1251", "Суджа, Малая Локня"), ("koi8-r", "Суджа"), ("gbk", "扫雷工兵"), ("big5", "掃雷工兵"),
                           ("cp874", "บ้าน"), ("utf-16", "Суджа"), ("utf-16-le", "Суджа"), ("utf-8-sig", "ບ້ານ"),
                           ("utf-32", "ບ້ານ"), ("shift_jis", "地雷")):  # fmt: skip
        made = text(said.format(f'"{word}"', "x"), encoding)
        yield Hostile(f"table in {encoding}", f"{encoding}.csv", made)
        if encoding not in ("utf-16-le", "utf-32"):
            yield Hostile(f"table in {encoding}, said", f"{encoding}.csv", made, ("--encoding", encoding))
    yield Hostile(
        "table said to be another encoding", "wrong.csv", text(said.format("地雷", "x")), ("--encoding", "cp1251")
    )
    yield Hostile("table said to be ASCII", "ascii.csv", text(said.format("地雷", "x")), ("--encoding", "ascii"))
    yield Hostile(
        "GeoJSON in cp1251",
        "cp1251.geojson",
        text(json.dumps({**POINT, "properties": {"a": "Суджа"}}, ensure_ascii=False), "cp1251"),
    )
    yield Hostile("GeoJSON in UTF-16", "wide.geojson", text(json.dumps(POINT), "utf-16"))


def _names() -> Iterator[Hostile]:
    good = text(collection(POINT))
    for name in ("ໜອງ ບົກ.geojson", "Суджа — 2025.geojson", "扫雷 掃雷.geojson", "a|b.geojson", 'quote".geojson', "it's.geojson",
                 "new\nline.geojson", "%s %d {x}.geojson", "-rf.geojson", "a;DROP TABLE areas.geojson", "a?b#c&d=e.geojson",
                 "tab\there.geojson", "GPKG:x.geojson", "CSV:a.geojson", "…" * 75 + ".geojson", "n" * 232 + ".geojson",
                 " spaces .geojson", "a.zip!b.geojson", "\u202egnp.geojson", "[a]*.geojson"):  # fmt: skip
        yield Hostile(f"name {name[:40]!r}", name, good)
    yield Hostile("layer name of 5,000 letters", "a.geojson", good, ("--layer", "x" * 5000))
    yield Hostile("layer name of SQL", "a.geojson", good, ("--layer", 'a"; DROP TABLE layers; --'))
    yield Hostile("layer name with line ends", "a.geojson", good, ("--layer", "a\nb\tc"))
    yield Hostile("vsi path", "/vsicurl/http://127.0.0.1:1/a.geojson", lambda path: None)
    yield Hostile("vsizip path", "/vsizip//tmp/a.zip/a.geojson", lambda path: None)
    yield Hostile("driver in the path", "GPKG:/etc/passwd", lambda path: None)


def _cut_short() -> Iterator[Hostile]:
    whole = collection(*([POINT] * 20))
    for part in (1, 40, 60, 99):
        yield Hostile(f"GeoJSON cut at {part} per cent", "cut.geojson", text(whole[: len(whole) * part // 100]))

    def cut(part: int) -> Make:
        def make(path: Path) -> None:
            geopackage(*([wkb_point()] * 500))(path)
            path.write_bytes(path.read_bytes()[: path.stat().st_size * part // 100])

        return make

    for part in (5, 50, 95):
        yield Hostile(f"GeoPackage cut at {part} per cent", "cut.gpkg", cut(part))
    yield Hostile(
        "FlatGeobuf with a header of 4 GB",
        "huge.fgb",
        raw(b"fgb\x03fgb\x00" + struct.pack("<I", 0xFFFFFFF0) + bytes(400)),
    )
    yield Hostile("FlatGeobuf of nothing", "none.fgb", raw(b"fgb\x03fgb\x00"))
    yield Hostile("Parquet of nothing", "none.parquet", raw(b"PAR1PAR1"))
    yield Hostile(
        "Parquet with a footer of 4 GB",
        "huge.parquet",
        raw(b"PAR1" + bytes(100) + struct.pack("<I", 0xFFFFFFF0) + b"PAR1"),
    )
    yield Hostile(
        "OSM extract of nothing",
        "none.osm.pbf",
        raw(struct.pack(">I", 13) + b"\x0a\x09OSMHeader\x18\x00"),
        ("--layer", "roads"),
    )
    yield Hostile(
        "OSM extract without a layer", "no.osm.pbf", raw(struct.pack(">I", 13) + b"\x0a\x09OSMHeader\x18\x00")
    )
    yield Hostile(
        "OSM extract with a block of 4 GB",
        "huge.osm.pbf",
        raw(struct.pack(">I", 0xFFFFFFF0) + b"\x0a\x09OSMHeader\x18\x7f" + bytes(99)),
        ("--layer", "roads"),
    )
