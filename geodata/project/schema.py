"""Tables of a project file: those GeoPackage requires, those of the records, and our own. All of it is data.

Schema 1 had no checkpoints and no seals, schema 2 no copies of sources, schema 3 no imports, schema 4 no
confirmations, reopenings, axes and photos, schema 5 no rasters; see ``migrations``.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator

from geodata.project.imports import QUARANTINE_INDEX, QUARANTINE_TABLE
from geodata.project.kinds import BOUNDS, KINDS, REFERENCES, Kind, kinds_in
from geodata.project.shapes import SOURCES_TABLE, Shape

SCHEMA_VERSION = 6
APPLICATION_ID = 0x47504B47
# 1.3 and not 1.4: the same for what a project holds, and older GDAL and QGIS read it without a warning.
USER_VERSION = 10300

OWNER_COLUMNS = (
    ("record_kind", "TEXT"), ("record_id", "TEXT"), ("owner", "TEXT"), ("field", "TEXT"), ("position", "INTEGER"),
)  # fmt: skip
"""Of a table of lists: the record it belongs to, then the value within it, the field and the place in the list."""

TABLES_WITH_IDS = ("quantities", "status_assertions", "series_points")
"""Tables of lists whose items have ids that nothing else may have."""

WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
    'AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)
REFERENCE_SYSTEMS = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, WGS84, "longitude and latitude in decimal degrees on the WGS 84 spheroid"),
)

GEOPACKAGE_TABLES = (
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,
 organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
 identifier TEXT UNIQUE, description TEXT DEFAULT '',
 last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
 min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
 CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
 geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
 CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
 CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
 CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
 definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
)

# As QGIS writes it.
STYLES_TABLE = """CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
 f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
 styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
 update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"""

PROJECT_TABLE = """CREATE TABLE sapper_project (fid INTEGER PRIMARY KEY NOT NULL, project_id TEXT NOT NULL,
 schema_version INTEGER NOT NULL, created_at TEXT NOT NULL, exercise BOOLEAN NOT NULL, made_by TEXT NOT NULL,
 row_hash TEXT NOT NULL)"""
# The images come last: a walk over the entries then need not read their overflow pages.
JOURNAL_TABLE = """CREATE TABLE journal (seq INTEGER PRIMARY KEY NOT NULL, group_no INTEGER NOT NULL,
 time TEXT NOT NULL, author TEXT NOT NULL, reason TEXT,
 kind TEXT NOT NULL, record_id TEXT NOT NULL, action TEXT NOT NULL, undoes INTEGER,
 prev_hash TEXT NOT NULL, hash TEXT NOT NULL, before TEXT, after TEXT)"""
JOURNAL_INDEXES = (
    "CREATE INDEX journal_of_record ON journal (kind, record_id, seq)",
    "CREATE INDEX journal_line ON journal (group_no, action, undoes)",
)
CHECKPOINTS_TABLE = """CREATE TABLE checkpoints (fid INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE,
 seq INTEGER NOT NULL, created_at TEXT NOT NULL, author TEXT NOT NULL, row_hash TEXT NOT NULL)"""
SEALS_TABLE = """CREATE TABLE seals (fid INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE,
 hash TEXT NOT NULL)"""


COPY_FILES_TABLE = """CREATE TABLE copy_files (fid INTEGER PRIMARY KEY NOT NULL, sha256 TEXT NOT NULL UNIQUE,
 size INTEGER NOT NULL, data BLOB NOT NULL)"""


def quoted(name: str) -> str:
    """A name as SQL takes it; only names of this schema are ever quoted so."""
    return '"' + name.replace('"', '""') + '"'


def child_shapes() -> dict[str, Shape | None]:
    """Tables of lists, each with the shape of its rows."""
    found: dict[str, Shape | None] = {SOURCES_TABLE: None}

    def walk(shape: Shape) -> None:
        for child in shape.children:
            found[child.table] = child.shape
            if child.shape is not None:
                walk(child.shape)

    for kind in KINDS.values():
        walk(kind.shape)
    return found


def kind_columns(kind: Kind) -> tuple[tuple[str, str], ...]:
    """Columns of a table of records, without those of bounds and hash."""
    geometry = () if kind.geometry is None else (("geom", kind.geometry),)
    bounds = tuple((name, "DOUBLE") for name in BOUNDS) if kind.outlined else ()
    return (*geometry, *kind.shape.columns, *bounds)


@functools.cache
def record_tables(version: int = SCHEMA_VERSION) -> dict[str, str]:
    """Name and CREATE statement of every table of records and lists, in a schema version."""
    tables: dict[str, str] = {}
    for kind in kinds_in(version).values():
        columns = ", ".join(
            f"{quoted(name)} {sql_type}{' NOT NULL UNIQUE' if name == 'id' else ''}"
            for name, sql_type in kind_columns(kind)
        )
        tables[kind.name] = (
            f"CREATE TABLE {kind.name} (fid INTEGER PRIMARY KEY NOT NULL, {columns}, row_hash TEXT NOT NULL)"
        )
    for table, shape in child_shapes().items():
        own = shape.columns if shape is not None else (("source_id", "TEXT"),)
        columns = ", ".join(f"{quoted(name)} {sql_type}" for name, sql_type in (*OWNER_COLUMNS, *own))
        tables[table] = f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY NOT NULL, {columns})"
    return tables


def own_tables(version: int = SCHEMA_VERSION) -> dict[str, str]:
    """Name and CREATE statement of every table that is ours, in a schema version."""
    tables = {"sapper_project": PROJECT_TABLE, "journal": JOURNAL_TABLE, **record_tables(version)}
    if version >= 2:
        tables |= {"checkpoints": CHECKPOINTS_TABLE, "seals": SEALS_TABLE}
    if version >= 3:
        tables["copy_files"] = COPY_FILES_TABLE
    if version >= 4:
        tables["quarantined_rows"] = QUARANTINE_TABLE
    return tables


COPIES_INDEX = 'CREATE INDEX copies_by_source_id ON copies ("source_id")'
IMPORTS_INDEX = 'CREATE INDEX imports_by_layer_id ON imports ("layer_id")'
# Which released parts lie where: every new outline is held against them.
BOUNDS_INDEX = "CREATE INDEX releases_by_bounds ON releases (min_x, max_x, min_y, max_y, area_id, id)"
# The widest of them bounds the search from the west, so that no more than a strip of the first index is read.
WIDTH_INDEX = "CREATE INDEX releases_by_width ON releases (max_x - min_x)"
OF_SCHEMA_5 = ("confirmations", "reopenings", "axes", "photos")


def reference_indexes(tables: Collection[str] | None = None) -> Iterator[str]:
    """CREATE statements of the indexes of columns that name other records, of all tables or of some."""
    for table, column in sorted({(ref.table, ref.column) for ref in REFERENCES}):
        if tables is None or table in tables:
            yield f"CREATE INDEX {table}_by_{column} ON {table} ({quoted(column)})"


def indexes() -> Iterator[str]:
    """CREATE statements of the indexes: no edit may need to read a whole table."""
    yield from JOURNAL_INDEXES
    yield BOUNDS_INDEX
    yield WIDTH_INDEX
    yield QUARANTINE_INDEX
    for table in child_shapes():
        yield f"CREATE UNIQUE INDEX {table}_of_record ON {table} (record_kind, record_id, owner, field, position)"
    yield from reference_indexes()
    for table in TABLES_WITH_IDS:
        yield f"CREATE INDEX {table}_by_id ON {table} (id)"
    for kind in KINDS.values():
        if kind.unique is not None:
            yield f"CREATE INDEX {kind.name}_by_{kind.unique} ON {kind.name} ({quoted(kind.unique)})"
