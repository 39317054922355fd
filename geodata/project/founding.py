"""A new project file: built aside with all its tables and first records, then given its name."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path

from geodata.project import seals
from geodata.project.editing import Edit, Writer, apply_edits, now, put_of
from geodata.project.errors import ProjectExists
from geodata.project.files import place
from geodata.project.images import digest_values
from geodata.project.kinds import KINDS
from geodata.project.lock import user_name
from geodata.project.schema import (
    APPLICATION_ID,
    GEOPACKAGE_TABLES,
    REFERENCE_SYSTEMS,
    SCHEMA_VERSION,
    STYLES_TABLE,
    USER_VERSION,
    indexes,
    own_tables,
)
from geodata.project.styles import LOOKS, qml, sld
from geodata.records.record_set import RecordSet

FOUNDING_REASON = "built-in records"


def new_project(
    path: Path,
    records: RecordSet | None = None,
    *,
    exercise: bool = False,
    author: str | None = None,
    made_by: str = "",
) -> None:
    """Make a project file that holds the records given, as group 0 of its journal, which no undo takes back.

    ``exercise`` is fixed for ever: every screen and export of such a project says EXERCISE.

    Raises
    ------
    ProjectExists
        There is a file of that name.
    ProjectNotWritten
        The folder or disk refuses; nothing is left behind.
    """
    if path.exists() or path.is_symlink():
        raise ProjectExists(f"{path}: is there already and was left as it is; choose another name")

    def fill(aside: Path) -> None:
        db = sqlite3.connect(aside, isolation_level=None)
        try:
            # Nobody knows the file yet: it is made durable as a whole when it is done.
            db.execute("PRAGMA journal_mode=MEMORY")
            db.execute("PRAGMA synchronous=OFF")
            db.execute(f"PRAGMA application_id={APPLICATION_ID}")
            db.execute(f"PRAGMA user_version={USER_VERSION}")
            db.execute("BEGIN")
            _make_tables(db)
            _register(db)
            project = (str(uuid.uuid4()), SCHEMA_VERSION, now(), int(exercise), made_by)
            db.execute("INSERT INTO sapper_project VALUES (1, ?, ?, ?, ?, ?, ?)", (*project, project_hash(*project)))
            writer = Writer.begin(db, author or user_name(), founding=True)
            apply_edits(writer, list(_puts(records)), FOUNDING_REASON)
            seals.seal(db)
            db.execute("COMMIT")
        finally:
            db.close()

    place(path, fill, overwrite=False)


def project_hash(project_id: str, schema_version: int, created_at: str, exercise: int, made_by: str) -> str:
    """Row hash of the table that says what the project is."""
    return digest_values([project_id, schema_version, created_at, exercise, made_by])


def register_table(db: sqlite3.Connection, table: str) -> None:
    """Make a table known to readers of GeoPackage."""
    kind = KINDS.get(table)
    spatial = kind is not None and kind.geometry is not None
    # The bounds stay NULL, which the standard allows: kept ones would be a second truth to maintain.
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, '', ?)",
        (table, "features" if spatial else "attributes", table, 4326 if spatial else None),
    )
    if kind is not None and kind.geometry is not None:
        db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", (table, kind.geometry))


def register_style(db: sqlite3.Connection, layer: str) -> None:
    """Give a layer of records its look for readers of GeoPackage."""
    db.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
        " styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, 'geom', ?, ?, ?, 1, ?, '')",
        (layer, layer, qml(layer), sld(layer), f"Sapper Atlas: {layer}"),
    )


def _make_tables(db: sqlite3.Connection) -> None:
    for statement in (*GEOPACKAGE_TABLES, STYLES_TABLE, *own_tables().values(), *indexes()):
        db.execute(statement)


def _register(db: sqlite3.Connection) -> None:
    db.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", REFERENCE_SYSTEMS)
    for table in (*own_tables(), "layer_styles"):
        register_table(db, table)
    for layer in LOOKS:
        register_style(db, layer)


def _puts(records: RecordSet | None) -> Iterator[Edit]:
    if records is None:
        return
    for kind, held in (
        ("deployments", records.deployments),
        ("events", records.events),
        ("claims", records.claims),
        ("topics", records.topics),
        ("sources", records.sources),
        ("series", records.series),
    ):
        for record in held:
            yield put_of(kind, record)
