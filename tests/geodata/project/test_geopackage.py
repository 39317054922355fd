"""The file is a GeoPackage that others read: what the standard requires, and GDAL in a process of its own."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from geodata.project.editing import Put
from geodata.project.kinds import KINDS
from geodata.project.opening import open_project
from geodata.project.schema import own_tables

# GeoPackage 1.4, table 1 and clause 2.1.5.
TYPES = {"BOOLEAN", "INTEGER", "DOUBLE", "TEXT", "BLOB", "DATE", "DATETIME", "POINT", "LINESTRING", "MULTIPOLYGON"}


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


def test_required_tables_ids_and_reference_systems(atlas_path: Path):
    assert rows(atlas_path, "PRAGMA application_id") == [(0x47504B47,)]
    assert rows(atlas_path, "PRAGMA user_version") == [(10300,)]
    assert rows(atlas_path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(atlas_path, "PRAGMA foreign_key_check") == []
    assert [row[0] for row in rows(atlas_path, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1")] == [-1, 0, 4326]
    assert rows(atlas_path, "SELECT type FROM sqlite_master WHERE type IN ('trigger', 'view')") == []


def test_every_table_is_registered_with_a_key_and_known_types(atlas_path: Path):
    contents = dict(rows(atlas_path, "SELECT table_name, data_type FROM gpkg_contents"))
    assert set(contents) == {*own_tables(), "layer_styles"}
    for table, data_type in contents.items():
        columns = rows(atlas_path, f"PRAGMA table_info({table})")
        assert [column[2] for column in columns if column[5]] == ["INTEGER"]
        assert {column[2].split("(")[0] for column in columns} <= TYPES
        assert (data_type == "features") == any(column[1] == "geom" for column in columns)
    geometry = dict(rows(atlas_path, "SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
    assert geometry == {kind.name: kind.geometry for kind in KINDS.values() if kind.geometry}


def test_gdal_lists_and_reads_every_layer(atlas_path: Path, square: Callable[..., Any]):
    with open_project(atlas_path, write=True) as project:
        project.edit([Put("areas", {"code": "A1", "status": "SHA"}, "a1", square())])
        project.edit([Put("releases", {"area_id": "a1", "product": "cancelled"}, "r1", square(side=0.005))])
        project.edit([Put("devices", {"category": "submunition"}, "d1", {"type": "Point", "coordinates": [103, 18]})])
    program = (
        "import json, sys, pyogrio, pyogrio.raw as raw\n"
        "out = {}\n"
        "for name, geometry in pyogrio.list_layers(sys.argv[1]):\n"
        "    info = pyogrio.read_info(sys.argv[1], layer=name)\n"
        "    meta, fids, shapes, values = raw.read(sys.argv[1], layer=name)\n"
        "    shown = 0 if shapes is None else sum(shape is not None for shape in shapes)\n"
        "    out[name] = [geometry, info['crs'], len(values[0]), shown]\n"
        "print(json.dumps(out))\n"
    )
    words = [sys.executable, "-c", program, str(atlas_path)]
    read = json.loads(subprocess.run(words, capture_output=True, check=True, text=True).stdout)
    assert set(read) >= set(own_tables())
    assert read["areas"] == ["MultiPolygon", "EPSG:4326", 1, 1]
    assert read["releases"][2:] == [1, 1]
    assert read["devices"] == ["Point", "EPSG:4326", 1, 1]
    assert read["deployments"][:3] == ["Point", "EPSG:4326", 14]
    assert read["claims"][2] == 75
    assert read["quantities"][2] > 100


def test_styles_are_there_for_every_feature_layer(atlas_path: Path):
    import xml.etree.ElementTree as ET

    styles = rows(atlas_path, "SELECT f_table_name, styleQML, styleSLD, useAsDefault FROM layer_styles")
    assert {style[0] for style in styles} == {kind.name for kind in KINDS.values() if kind.geometry}
    for _, qml, sld, default in styles:
        assert ET.fromstring(qml).tag == "qgis"
        assert ET.fromstring(sld).tag.endswith("StyledLayerDescriptor")
        assert default == 1


def test_amounts_and_dates_are_columns(atlas_path: Path):
    query = (
        'SELECT measure, "min", "max", qualifier, as_of, as_of_precision FROM quantities WHERE id = \'dep-ru-la-1.q2\''
    )
    assert rows(atlas_path, query) == [("area_m2", 1000000, None, "more_than", "2018-10", "month")]
    query = "SELECT start, start_precision, loc_admin1, loc_lon, unit_sidc FROM deployments WHERE id = 'dep-ru-la-1'"
    assert rows(atlas_path, query) == [("2018-10", "month", "Bolikhamxay", 104.908, "10041000141407002400")]
