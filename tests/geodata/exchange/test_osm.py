"""A real extract of OpenStreetMap, written by its own library: roads, railways, waters, settlements, borders."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import osmium
import pytest
import shapely
from osmium.osm.mutable import Node, Relation, Way

from geodata.project.blobs import wkb_of

CORNERS = [(35.2, 51.1), (35.3, 51.1), (35.3, 51.2), (35.2, 51.2)]


@pytest.fixture
def extract(tmp_path: Path) -> Path:
    path = tmp_path / "Суджа.osm.pbf"
    with osmium.SimpleWriter(str(path)) as writer:
        for number, corner in enumerate(CORNERS, 1):
            writer.add_node(Node(id=number, location=corner, version=1))
        town = {"place": "town", "name": "Суджа", "name:en": "Sudzha"}
        writer.add_node(Node(id=10, location=(35.27, 51.19), tags=town, version=1))
        writer.add_node(Node(id=11, location=(35.28, 51.15), tags={"place": "village"}, version=1))
        writer.add_node(Node(id=12, location=(35.21, 51.15), tags={"amenity": "fuel"}, version=1))
        writer.add_way(Way(id=1, nodes=[1, 2], tags={"highway": "primary", "ref": "38К-024"}, version=1))
        writer.add_way(Way(id=2, nodes=[2, 3], tags={"railway": "rail"}, version=1))
        writer.add_way(Way(id=3, nodes=[1, 3], tags={"waterway": "river", "name": "Псёл"}, version=1))
        writer.add_way(Way(id=4, nodes=[1, 2, 3, 4, 1], version=1))
        border = {"type": "boundary", "boundary": "administrative", "admin_level": "6", "name": "Суджанский район"}
        writer.add_relation(Relation(id=1, members=[("w", 4, "outer")], tags=border, version=1))
    return path


@pytest.mark.parametrize(
    ("layer", "shapes", "names"),
    [
        ("roads", [shapely.LineString(CORNERS[:2])], [None]),
        ("railways", [shapely.LineString(CORNERS[1:3])], [None]),
        ("waterways", [shapely.LineString([CORNERS[0], CORNERS[2]])], ["Псёл"]),
        ("settlements", [shapely.Point(35.27, 51.19), shapely.Point(35.28, 51.15)], ["Суджа", None]),
        ("borders", [shapely.MultiPolygon([shapely.Polygon(CORNERS)])], ["Суджанский район"]),
    ],
)
def test_each_sort_of_an_extract_is_a_layer_with_its_look(imported, target, extract, layer, shapes, names):
    found = imported(extract, "basemap", "--layer", layer)
    assert (found["code"], found["read"], found["accepted"]) == (0, len(shapes), len(shapes))
    with closing(sqlite3.connect(target)) as db:
        table, style = db.execute("SELECT table_name, style FROM layers").fetchone()
        rows = db.execute(f"SELECT geom, name FROM {table} ORDER BY fid").fetchall()
    assert style == layer
    assert [name for _, name in rows] == names
    for (blob, _), shape in zip(rows, shapes, strict=True):
        assert shapely.from_wkb(wkb_of(blob)).normalize().equals_exact(shape.normalize(), 1e-7)


def test_which_sort_is_meant_is_asked(imported, extract):
    found = imported(extract, "basemap")
    assert found["code"] == 3
    assert "--layer" in found["stderr"]
    assert "roads" in found["stderr"]
