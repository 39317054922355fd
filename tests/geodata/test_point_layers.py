"""A file of nothing but points takes the short way, and gives what the long way gives."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import shapely

from geodata.exchange.foreign import read_foreign_layer
from geodata.exchange.foreign_child import _plain_points  # pyright: ignore[reportPrivateUsage] - the decoder itself

PLACES = [[100.0 + n * 0.37 % 8, 14.0 + n * 0.11 % 8] for n in range(50)]


def _file(path: Path, geometries: list[dict[str, object]]) -> Path:
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def test_both_ways_give_the_same_points(tmp_path: Path) -> None:
    points: list[dict[str, object]] = [{"type": "Point", "coordinates": place} for place in PLACES]
    line: dict[str, object] = {"type": "LineString", "coordinates": [[100, 15], [101, 16]]}
    short = read_foreign_layer(_file(tmp_path / "points.geojson", points))
    long = read_foreign_layer(_file(tmp_path / "mixed.geojson", [*points, line]))
    assert short.lonlat is not None
    assert long.lonlat is None
    assert short.read == short.kept == 50
    assert long.read == long.kept == 51
    assert np.array_equal(short.lonlat, shapely.get_coordinates(np.array(long.geometries[:50], dtype=object)))
    assert np.allclose(short.lonlat, PLACES, atol=0, rtol=0)


def test_anything_but_plain_points_takes_the_long_way() -> None:
    plain = struct.pack("<BIdd", 1, 1, 102.0, 18.0)
    assert _plain_points([plain, plain]).tolist() == [[102.0, 18.0]] * 2
    for other in (
        None,
        struct.pack(">BIdd", 0, 1, 102.0, 18.0),
        struct.pack("<BIddd", 1, 1001, 102.0, 18.0, 5.0),
        struct.pack("<BIdd", 1, 0x20000001, 102.0, 18.0),
        plain[:-1],
        b"",
    ):
        assert _plain_points([plain, other]) is None
    assert _plain_points([]) is None
