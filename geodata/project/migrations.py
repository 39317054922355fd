"""Steps from one schema to the next, each in a transaction of its own; the caller makes a backup first.

===  =========================================================================================================
 2   table ``checkpoints``, table ``seals``
 3   table ``copies``, table ``copy_files``; stances ``retracts`` and ``does_not_mention``; setting ``leading_rule``
 4   table ``imports``, table ``quarantined_rows``; tables of imported layers
  5   tables ``confirmations``, ``reopenings``, ``axes``, ``photos``; indexes of bounds of releases; imports of claims
  6   table ``rasters``; settings ``layer_order`` and ``guide_lines``
===  =========================================================================================================
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from geodata.project import seals
from geodata.project.founding import project_hash, register_style, register_table
from geodata.project.imports import QUARANTINE_INDEX, QUARANTINE_TABLE
from geodata.project.livefile import LiveFile
from geodata.project.schema import (
    BOUNDS_INDEX,
    CHECKPOINTS_TABLE,
    COPIES_INDEX,
    COPY_FILES_TABLE,
    IMPORTS_INDEX,
    OF_SCHEMA_5,
    SEALS_TABLE,
    WIDTH_INDEX,
    record_tables,
    reference_indexes,
)
from geodata.project.styles import LOOKS


def _with_checkpoints(db: sqlite3.Connection) -> None:
    for table, statement in (("checkpoints", CHECKPOINTS_TABLE), ("seals", SEALS_TABLE)):
        db.execute(statement)
        register_table(db, table)


def _with_copies(db: sqlite3.Connection) -> None:
    for table, statement in (("copies", record_tables()["copies"]), ("copy_files", COPY_FILES_TABLE)):
        db.execute(statement)
        register_table(db, table)
    db.execute(COPIES_INDEX)


def _with_imports(db: sqlite3.Connection) -> None:
    for table, statement in (("imports", record_tables()["imports"]), ("quarantined_rows", QUARANTINE_TABLE)):
        db.execute(statement)
        register_table(db, table)
    db.execute(QUARANTINE_INDEX)
    db.execute(IMPORTS_INDEX)


def _with_steps_and_photos(db: sqlite3.Connection) -> None:
    for table in OF_SCHEMA_5:
        db.execute(record_tables()[table])
        register_table(db, table)
        if table in LOOKS:
            register_style(db, table)
    for statement in (*reference_indexes(OF_SCHEMA_5), BOUNDS_INDEX, WIDTH_INDEX):
        db.execute(statement)


def _with_rasters(db: sqlite3.Connection) -> None:
    db.execute(record_tables()["rasters"])
    register_table(db, "rasters")
    for statement in reference_indexes(("rasters",)):
        db.execute(statement)


MIGRATIONS: tuple[tuple[int, Callable[[sqlite3.Connection], None]], ...] = (
    (1, _with_checkpoints),
    (2, _with_copies),
    (3, _with_imports),
    (4, _with_steps_and_photos),
    (5, _with_rasters),
)
"""Version a step begins from, and the step."""


def migrate(live: LiveFile, version: int) -> None:
    """Bring a project to the present schema, one durable step after the other.

    Raises
    ------
    ProjectNotWritten
        The disk refuses; the file has the schema of the last step that was done.
    """
    for start, step in MIGRATIONS:
        if start < version:
            continue
        with live.transaction() as db:
            step(db)
            query = "SELECT project_id, created_at, exercise, made_by FROM sapper_project"
            project_id, created_at, exercise, made_by = db.execute(query).fetchone()
            row_hash = project_hash(project_id, start + 1, created_at, exercise, made_by)
            db.execute("UPDATE sapper_project SET schema_version = ?, row_hash = ?", (start + 1, row_hash))
            # After every step: a file that was cut short between two must not look as if somebody had changed it.
            seals.seal(db)
