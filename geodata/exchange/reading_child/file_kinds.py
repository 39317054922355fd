"""What a file is, by its content; and whether its name says the same."""

from __future__ import annotations

import re
from pathlib import Path

from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import Said, say

# Endings by the format a file must hold to be named so.
ENDINGS: dict[str, tuple[str, ...]] = {
    "GPKG": (".gpkg",),
    "FlatGeobuf": (".fgb",),
    "Parquet": (".parquet", ".geoparquet"),
    "zip": (".zip",),
    "KMZ": (".kmz",),
    "XLSX": (".xlsx",),
    "ODS": (".ods",),
    "ESRI Shapefile": (".shp",),
    "OSM": (".pbf",),
    "GeoJSON": (".geojson", ".json"),
    "GeoJSONSeq": (".geojsonl", ".geojsons", ".ndjson", ".jsonl"),
    "KML": (".kml",),
    "GPX": (".gpx",),
    "CSV": (".csv", ".tsv", ".txt"),
}
_ZIPS = ("zip", "KMZ", "XLSX", "ODS")
_DRIVERS = {"LIBKML": "KML", "PARQUET": "Parquet", "GEOPARQUET": "Parquet", "SHP": "ESRI Shapefile", "TSV": "CSV"}
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")


def kind_of(name: str, head: bytes, driver: str | None) -> str:
    """The format of a file, as its content and its name agree on it.

    Parameters
    ----------
    name
        Its name, of which only the ending counts.
    head
        Its first 4,096 bytes.
    driver
        The format that the user named, which stands in for the ending and not for the content.

    Raises
    ------
    FileRefused
        The two do not agree, or it is none that is read.
    """
    ending = Path(name).suffix.lower()
    expected = next((kind for kind, endings in ENDINGS.items() if ending in endings), None)
    if driver is not None:
        known = {kind.upper(): kind for kind in ENDINGS} | _DRIVERS
        expected = known.get(driver.upper())
        if expected is None:
            raise FileRefused(say("cannot/driver", driver=driver, formats=", ".join(ENDINGS)))
    found = _content(head)
    if (expected, found) == ("KML", "zip"):
        # The plain driver reads the document of a KMZ as well.
        expected = "KMZ"
    if expected is None:
        readable = ", ".join(each for endings in ENDINGS.values() for each in endings)
        raise FileRefused(say("cannot/ending", endings=readable))
    fits = found == expected or (found == "zip" and expected in _ZIPS) or (found == "JSON" and "JSON" in expected)
    # A text that is none of the others may be a table, whatever it begins with.
    fits = fits or (expected == "CSV" and found in ("text", "JSON", "XML"))
    if not fits:
        raise FileRefused(say("cannot/other", expected=expected, found=_words(found)))
    return expected


def _content(head: bytes) -> str:
    for begins, kind in ((b"SQLite format 3\0", "GPKG"), (b"fgb\x03fgb", "FlatGeobuf"), (b"PAR1", "Parquet"),
                         (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"),
                         (b"\0\0\x27\x0a", "ESRI Shapefile")):  # fmt: skip
        if head.startswith(begins):
            return kind
    if b"OSMHeader" in head[:64]:
        return "OSM"
    text = _without_mark(head)
    if text[:1] in (b"{", b"[", b"\x1e"):
        return "JSON"
    if text[:1] == b"<":
        return _xml(text)
    return "text"


def _xml(text: bytes) -> str:
    bare = re.sub(rb"<\?.*?\?>|<!--.*?-->|<![^>\[]*(\[.*?\])?[^>]*>", b"", text, flags=re.DOTALL)
    root = _ROOT.search(bare)
    named = root[1].lower() if root else b""
    return {b"kml": "KML", b"gpx": "GPX"}.get(named, "XML")


def _without_mark(head: bytes) -> bytes:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8")):
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "ignore").encode().lstrip()
    return head.lstrip()


def _words(found: str) -> str | Said:
    return {
        "text": say("cannot/holds-text"), "XML": say("cannot/holds-xml"), "zip": say("cannot/holds-zip"),
        "GPKG": say("cannot/holds-sqlite"),
    }.get(found, found)  # fmt: skip
