"""KML and KMZ: looked at as XML before LIBKML sees it; columns that the driver makes up are left out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from geodata.exchange.incoming.request import Request
from geodata.exchange.reading_child.archives import packed_kmz
from geodata.exchange.reading_child.gdal_layers import read_layers
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.reading_child.xml_shape import check_xml
from geodata.records.said import Said, say

_COLUMNS = {
    "id": "Placemark id", "Name": "name", "description": "description", "timestamp": "TimeStamp", "begin": "begin",
    "end": "end", "altitudeMode": "altitudeMode", "tessellate": "tessellate", "extrude": "extrude",
    "visibility": "visibility", "drawOrder": "drawOrder", "icon": "Icon",
}  # fmt: skip
"""By the column that LIBKML has in every file: the element that it stands for."""
_TOLD = ("NetworkLink", "GroundOverlay")


def driver_of(request: Request) -> str:
    """LIBKML, or the plain driver where that was said."""
    return "KML" if (request.driver or "").upper() == "KML" else "LIBKML"


def read_kml(
    documents: list[tuple[str, Path]], request: Request, folder: Path
) -> tuple[Rows, str | None, str | None, list[Said]]:
    """Read documents with their names within a KMZ, the first one first; rows, coordinate system, layer, warnings.

    Raises
    ------
    FileRefused, Asked
        See ``check_xml`` and ``read_layers``.
    """
    driver = driver_of(request)
    if driver == "KML":
        documents = documents[:1]
    marks: Counter[str] = Counter()
    for _, document in documents:
        marks.update(check_xml(document, "kml", ("Placemark", *_TOLD, *_COLUMNS.values())))
    path = documents[0][1]
    if len(documents) > 1:
        # They may link to each other: they stay together, and nothing else with them.
        path = folder / "documents.kmz"
        packed_kmz(documents, path)
    unsaid = tuple(column for column, element in _COLUMNS.items() if not marks[element])
    warnings: list[Said] = []
    try:
        rows, crs, layer = read_layers(path, request, folder, driver, together=True, unsaid=unsaid)
    except FileRefused:
        if len(documents) == 1:
            raise
        rows, crs, layer = read_layers(documents[0][1], request, folder, driver, together=True, unsaid=unsaid)
        warnings.append(say("note/documents", count=len(documents), name=documents[0][0]))
    if marks["Placemark"] != rows.read:
        warnings.append(say("note/placemarks", count=marks["Placemark"], read=rows.read))
    if marks["NetworkLink"]:
        warnings.append(say("note/links", count=marks["NetworkLink"]))
    if marks["GroundOverlay"]:
        warnings.append(say("note/overlays", count=marks["GroundOverlay"]))
    return rows, crs, layer, warnings
