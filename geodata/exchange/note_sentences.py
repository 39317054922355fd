"""What else has to be said of an import, as templates by key.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    "note/no-libkml": "LIBKML crashed on it, so it was read with the plain KML driver, which loses ExtendedData, "
    "styles and folders",
    "note/wgs84": "longitude and latitude were taken to be WGS 84; say another datum with --crs",
    "note/index": "the shapefile has no index (.shx); it was made anew from the .shp",
    "note/no-table": "the shapefile has no table (.dbf) beside it: only its shapes were taken, without a field; "
    "ask for the missing part",
    "note/unread": "{count} rows hold letters that could not be read and stand as � (rows {rows}…)",
    "note/gpkg-layer": "the layer {table} is a {what} and was not read",
    "note/view": "view",
    "note/virtual-table": "virtual table",
    "note/missing-table": "missing table",
    "note/vertices": "{lines} lines make {records} records",
    "note/inactive": "{count} lines are not active and were passed over",
    "note/beside": "{count} points lie beside the outlines (landmarks, reference points) and are not in them",
    "note/documents": "of its {count} documents only {name!r} could be read",
    "note/placemarks": "the file has {count} placemarks, {read} of them could be read as features",
    "note/links": "the file has {count} links to other files; only those within a KMZ were followed",
    "note/overlays": "the file has {count} pictures laid on the ground, which are no features",
    "note/bombing": "Bombing records are not contamination: they bear little relation to what lies in the ground. "
    "Shown as density.",
    "note/no-such-date": "{count} rows have a date that does not exist (rows {rows}…): kept as written, no date taken",
    "note/no-weight": "{count} rows have a weapon weight of 0, which means unknown",
    "note/no-count": "{count} rows do not say how many weapons were delivered; that is not 0",
    "note/layer-name": "there is a layer {wished!r} already, so this one is {name!r}",
    "note/heights": "heights were left out: areas are longitude and latitude alone",
    "note/sources": "sources made with the claims: {ids}",
    "note/unused": "not used: {columns}; a mapping can say which field a column is",
    "note/stance": "{count} of {all} claims do not say whether they assert or deny, and are taken to assert; a column "
    "stance or denies would tell",
    "note/verification": "{count} of {all} claims do not say whether anybody saw the source, and are marked unverified",
}
