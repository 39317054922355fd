"""Hashes of what is neither record nor journal: the tables of GeoPackage, the styles, the table definitions.

Imported layers are left out: their tables are named after the hash of what they hold, see ``layer_tables``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from geodata.project.images import digest_values
from geodata.project.schema import own_tables

DEFINITIONS = "table definitions"
_CONTENTS = {
    "reference systems": "SELECT * FROM gpkg_spatial_ref_sys ORDER BY srs_id",
    "geometry columns": "SELECT * FROM gpkg_geometry_columns WHERE table_name NOT GLOB 'layer_*' ORDER BY table_name",
    "styles": "SELECT f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault FROM layer_styles "
    "WHERE f_table_name NOT GLOB 'layer_*' ORDER BY id",
}


def seal(db: sqlite3.Connection) -> None:
    """Remember what is there now, within the caller's transaction."""
    db.execute("DELETE FROM seals")
    db.executemany("INSERT INTO seals (name, hash) VALUES (?, ?)", _hashes(db))


def broken(db: sqlite3.Connection) -> list[str]:
    """Names of what is not as it was sealed."""
    kept: dict[str, str] = dict(db.execute("SELECT name, hash FROM seals"))
    return [name for name, made in _hashes(db) if kept.get(name) != made]


def _hashes(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for name, query in _CONTENTS.items():
        yield name, digest_values([list(row) for row in db.execute(query)])
    contents = "SELECT table_name, data_type, identifier, description, srs_id FROM gpkg_contents ORDER BY table_name"
    own = {*own_tables(), "layer_styles"}
    definitions = (
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY type, name"
    )
    # By the table named, so that an entry that was made to name another one is missed; not what other programs add.
    sealed = own | {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns"}
    yield DEFINITIONS, digest_values([list(row) for row in db.execute(definitions) if row[2] in sealed])
    yield "table of contents", digest_values([list(row) for row in db.execute(contents) if row[0] in own])
