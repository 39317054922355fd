"""What may stand in a project file, looked at before anything in it is used: the file may come from anyone."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from geodata.project.errors import DamagedProject, NotAProject, ProjectTooNew
from geodata.project.founding import project_hash
from geodata.project.kinds import KINDS
from geodata.project.schema import APPLICATION_ID, SCHEMA_VERSION, own_tables

# Checked in full up to this size (0.15 s); above it the small tables and the end of the journal.
QUICK_CHECK_BYTES = 48 * 1024 * 1024
LARGEST_PROJECT_BYTES = 64 * 1024**3
_SMALL_TABLES = ("sapper_project", "gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys", "layer_styles",
                 "topics", "settings", "views")  # fmt: skip
_KNOWN_TRIGGER = re.compile(
    r"(rtree_(?P<index>[a-z_]+)_geom_(insert|update\d*|delete)|trigger_(insert|delete)_feature_count_[a-z_]+|gpkg_.*)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Identity:
    """What a project says of itself. ``sound`` is False when its hash does not fit: it counts as an exercise then."""

    project_id: str
    schema_version: int
    created_at: str
    exercise: bool
    made_by: str
    sound: bool


def check_file_kind(db: sqlite3.Connection, path: Path) -> None:
    """Refuse what is no project.

    Raises
    ------
    NotAProject
        Another program's file.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAProject(f"{path}: is not a Sapper Atlas project and was left as it is")
    query = "SELECT type FROM sqlite_master WHERE lower(name) = 'sapper_project'"
    row = db.execute(query).fetchone()
    if row is None:
        raise NotAProject(
            f"{path}: is a GeoPackage but not a Sapper Atlas project; it was left as it is, and QGIS can show it"
        )


def check_structure(db: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """Refuse views, foreign triggers and tables of another form, and name the known triggers that must go.

    Raises
    ------
    DamagedProject
        The message names what stands in the file.
    ProjectTooNew
        The project lacks what this version needs to read it.
    """
    version = schema_version(db, path)
    expected = own_tables(min(version, SCHEMA_VERSION))
    own = {name.lower() for name in expected}
    found: dict[str, str] = {}
    triggers: list[str] = []
    for sort, name, table, sql in db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"):
        if sort == "view":
            raise _strange(path, f"the view {name!r}")
        if sort == "trigger" and table.lower() in own:
            if not _KNOWN_TRIGGER.fullmatch(name):
                raise _strange(path, f"the trigger {name!r} on {table}")
            triggers.append(name)
        elif sort == "table" and name.lower() in own:
            found[name] = sql
    try:
        _check_tables(db, path, expected, found)
    except DamagedProject as error:
        if version > SCHEMA_VERSION:
            raise ProjectTooNew(
                f"{path}: was made by a newer Sapper Atlas (schema {version}), which this one cannot read; it was left "
                "as it is, and QGIS can show its layers"
            ) from error
        raise
    return tuple(triggers)


def schema_version(db: sqlite3.Connection, path: Path) -> int:
    """Schema version of a project.

    Raises
    ------
    DamagedProject
        It has none.
    """
    try:
        rows = db.execute("SELECT schema_version FROM sapper_project LIMIT 2").fetchall()
    except sqlite3.OperationalError as error:
        raise DamagedProject(f"{path}: does not say what it is ({error}); restore a backup") from error
    if len(rows) != 1 or not isinstance(rows[0][0], int) or rows[0][0] < 1:
        raise DamagedProject(f"{path}: does not say which schema it has; restore a backup")
    return rows[0][0]


def identity(db: sqlite3.Connection, path: Path) -> Identity:
    """The project's row about itself.

    Raises
    ------
    DamagedProject, ProjectTooNew
        The row cannot be read by this version.
    """
    version = schema_version(db, path)
    try:
        query = "SELECT project_id, schema_version, created_at, exercise, made_by, row_hash FROM sapper_project"
        *values, row_hash = db.execute(query).fetchone()
    except sqlite3.OperationalError as error:
        if version > SCHEMA_VERSION:
            raise ProjectTooNew(f"{path}: was made by a newer Sapper Atlas, which this one cannot read") from error
        raise DamagedProject(f"{path}: does not say what it is ({error}); restore a backup") from error
    sound = project_hash(*values) == row_hash
    return Identity(values[0], values[1], values[2], bool(values[3]) or not sound, values[4], sound)


def quick_check(db: sqlite3.Connection, path: Path) -> None:
    """Refuse a file whose pages do not hang together.

    All of a file up to ``QUICK_CHECK_BYTES``; of a larger one the small tables. A full check reads every page (1 s a
    few hundred MB), so it is left to ``check``: damage in a large table is met there, or by the row that is read.

    Raises
    ------
    DamagedProject
        The message has SQLite's first complaint.
    """
    pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    if pages * size > LARGEST_PROJECT_BYTES:
        raise DamagedProject(f"{path}: is larger than a project may be")
    scopes = ("1",) if pages * size <= QUICK_CHECK_BYTES else _SMALL_TABLES
    for scope in scopes:
        said = db.execute(f"PRAGMA quick_check({scope})").fetchone()[0]
        if said != "ok":
            raise DamagedProject(f"{path}: is damaged ({said}); see `sapper-atlas check` and restore a backup")


def own_the_index(db: sqlite3.Connection, triggers: tuple[str, ...]) -> None:
    """Take away R-trees and feature counts that other programs keep on our tables, within the caller's transaction.

    Their triggers call functions that plain SQLite lacks, so that every edit would fail; without the triggers the
    index would be stale and QGIS would show ghosts.
    """
    for trigger in triggers:
        db.execute(f'DROP TRIGGER IF EXISTS "{trigger}"')
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for kind in KINDS:
        if f"rtree_{kind}_geom" in tables:
            db.execute(f"DROP TABLE rtree_{kind}_geom")
        if "gpkg_extensions" in tables:
            db.execute(
                "DELETE FROM gpkg_extensions WHERE lower(table_name) = ? AND extension_name = 'gpkg_rtree_index'",
                (kind,),
            )
        if "gpkg_ogr_contents" in tables:
            db.execute("DELETE FROM gpkg_ogr_contents WHERE lower(table_name) = ?", (kind,))


def _check_tables(db: sqlite3.Connection, path: Path, expected: dict[str, str], found: dict[str, str]) -> None:
    for name, sql in expected.items():
        if name not in found:
            raise DamagedProject(f"{path}: has no table {name}; restore a backup")
        if not re.match(r"\s*CREATE\s+TABLE\b", found[name] or "", re.IGNORECASE):
            raise _strange(path, f"a table {name!r} that is none")
        if found[name] != sql:
            _check_columns(db, path, name, sql)


def _check_columns(db: sqlite3.Connection, path: Path, table: str, sql: str) -> None:
    """Another program may have added columns; ours must be there as they were, and none may be computed."""
    with_ours = sqlite3.connect(":memory:")
    try:
        with_ours.execute(sql)
        ours = [row[1:3] for row in with_ours.execute(f"PRAGMA table_xinfo({table})")]
    finally:
        with_ours.close()
    theirs = db.execute(f"PRAGMA table_xinfo({table})").fetchall()
    if [row[1:3] for row in theirs[: len(ours)]] != ours or any(row[6] for row in theirs):
        raise DamagedProject(f"{path}: the table {table} has not the columns of a project; restore a backup")


def _strange(path: Path, what: str) -> DamagedProject:
    return DamagedProject(
        f"{path}: holds {what}, which no project may hold, so it was not opened; restore a backup, "
        "or take it out with QGIS if you trust the file"
    )
