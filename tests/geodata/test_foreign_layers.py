"""Files of others, read in a process of their own and laid flat there: every feature is drawn or counted."""

from __future__ import annotations

import json
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import shapely

from geodata.exchange import LayerRefused
from geodata.exchange.flat_store import store, stored
from geodata.exchange.foreign import ForeignLayer, read_foreign_layer, unread_layer
from geodata.exchange.spool import Spool, spooled
from geodata.geometry.flat_shapes import FlatShapes, laid_flat
from geodata.geometry.wkb import plain_of
from geodata.theatres import theatre

LAOS = theatre("laos").projection
SHAPES = [
    shapely.Point(102.6, 17.97),
    shapely.MultiLineString([[(102, 18), (103, 19)], [(104, 16), (105, 16)]]),
    shapely.Polygon([(102, 17), (103, 17), (103, 18)], [[(102.7, 17.2), (102.9, 17.2), (102.9, 17.4)]]),
    shapely.GeometryCollection([shapely.Point(104, 17), shapely.box(105, 15, 106, 16)]),
]


def _geojson(path: Path, geometries: list[object]) -> Path:
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def _same(found: FlatShapes, expected: FlatShapes) -> None:
    for one, other in ((found.areas, expected.areas), (found.lines, expected.lines)):
        assert one is not None
        assert other is not None
        assert np.array_equal(one.bounds, other.bounds)
        assert np.array_equal(one.features, other.features)
        assert np.array_equal(one.levels[0].x, other.levels[0].x)
    assert found.points is not None
    assert expected.points is not None
    assert np.array_equal(found.points.x, expected.points.x)


def test_a_file_is_laid_flat_as_its_geometries_are(tmp_path: Path) -> None:
    path = _geojson(tmp_path / "mixed.geojson", [json.loads(shapely.to_geojson(shape)) for shape in SHAPES])
    layer = read_foreign_layer(path, "laos")
    assert (layer.read, layer.kept, layer.left_out) == (4, 4, {})
    _same(layer.laid_flat("laos"), laid_flat(plain_of(SHAPES), LAOS))
    _same(layer.laid_flat("world"), laid_flat(plain_of(SHAPES), theatre("world").projection))


def test_what_is_left_out_is_counted_by_reason(tmp_path: Path) -> None:
    shapes: list[object] = [
        {"type": "Point", "coordinates": [102.0, 18.0]},
        None,
        {"type": "Polygon", "coordinates": []},
        {"type": "Point", "coordinates": [1e400, 18.0]},
    ]
    path = _geojson(tmp_path / "odd.geojson", shapes)
    layer = read_foreign_layer(path, "laos")
    assert layer.read == 4
    assert layer.kept == 1
    assert layer.left_out == {"empty": 2, "not finite": 1}


def test_what_the_map_cannot_show_is_counted(tmp_path: Path) -> None:
    pole_to_pole: list[object] = [
        {"type": "Point", "coordinates": [102.0, 18.0]},
        {"type": "Point", "coordinates": [1e300, 18.0]},
    ]
    layer = read_foreign_layer(_geojson(tmp_path / "far.geojson", pole_to_pole), "laos")
    assert layer.kept == 2
    assert layer.laid_flat("laos").beyond == 1


def _geopackage_with(path: Path, blob: bytes, tmp_path: Path) -> Path:
    """A GeoPackage whose only geometry is a blob of our own, put into a real one that a child process makes."""
    source = _geojson(tmp_path / "seed.geojson", [{"type": "Point", "coordinates": [102.0, 18.0]}])
    code = "import pyogrio, sys; pyogrio.write_dataframe(pyogrio.read_dataframe(sys.argv[1]), sys.argv[2])"
    subprocess.run([sys.executable, "-c", code, str(source), str(path)], check=True)
    header = b"GP\x00\x01" + struct.pack("<i", 4326)
    with sqlite3.connect(path) as base:
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f'DROP TRIGGER "{trigger}"')
        base.execute(f'UPDATE "{path.stem}" SET geom = ?', (header + blob,))
        base.execute("UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY'")
    base.close()
    return path


def test_curves_become_straight_edges(tmp_path: Path) -> None:
    half_circle = struct.pack("<BII", 1, 8, 3) + struct.pack("<6d", 102, 18, 103, 19, 104, 18)
    layer = read_foreign_layer(_geopackage_with(tmp_path / "curve.gpkg", half_circle, tmp_path), "laos")
    assert layer.left_out == {}
    lines = layer.laid_flat("laos").lines
    assert lines is not None
    assert len(lines.levels[0].x) > 20


def test_collections_twelve_thousand_deep_are_refused_or_left_out(tmp_path: Path) -> None:
    deep = struct.pack("<BII", 1, 7, 1) * 12_000 + struct.pack("<BIdd", 1, 1, 102.0, 18.0)
    path = _geopackage_with(tmp_path / "deep.gpkg", deep, tmp_path)
    layer = read_foreign_layer(path, "laos")
    assert layer.kept == 0
    assert sum(layer.left_out.values()) == 1


def test_a_layer_that_is_stopped_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    points: list[object] = [{"type": "Point", "coordinates": [100 + n / 1e5, 18.0]} for n in range(200_000)]
    layer = unread_layer(_geojson(tmp_path / "many.geojson", points))
    ended: list[BaseException] = []

    def read() -> None:
        try:
            layer.take("laos")
        except LayerRefused as error:
            ended.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    time.sleep(0.1)
    layer.stop()
    thread.join(20)
    assert not thread.is_alive()
    assert "was stopped" in str(ended[0])


def test_the_private_folder_goes_with_the_layer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    path = _geojson(tmp_path / "one.geojson", [{"type": "Point", "coordinates": [102.0, 18.0]}])
    layer: ForeignLayer | None = read_foreign_layer(path, "laos")
    assert layer is not None
    assert len(list(own.iterdir())) == 1
    layer = None
    assert list(own.iterdir()) == []


def test_flat_arrays_survive_their_files(tmp_path: Path) -> None:
    flat = laid_flat(plain_of(SHAPES), LAOS)
    store(flat, tmp_path / "flat")
    _same(stored(FlatShapes, tmp_path / "flat"), flat)
    nothing = laid_flat(plain_of([]), LAOS)
    store(nothing, tmp_path / "nothing")
    assert stored(FlatShapes, tmp_path / "nothing") == nothing


def test_a_spool_gives_back_what_was_added_with_features_counted_on(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "plain")
    spool.add(plain_of(SHAPES), 0)
    spool.add(plain_of([]), 4)
    spool.add(plain_of(SHAPES), 4)
    spool.close()
    found, whole = spooled(tmp_path / "plain"), plain_of([*SHAPES, *SHAPES])
    for name in found.__struct_fields__:
        assert np.array_equal(getattr(found, name), getattr(whole, name)), name
