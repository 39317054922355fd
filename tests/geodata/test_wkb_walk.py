"""Walking geometries with and without the compiler gives one answer, whatever the bytes."""

from __future__ import annotations

import random
import struct

import numpy as np
import shapely

from geodata.geometry.wkb import taken_apart
from geodata.geometry.wkb_walk import KEPT, outcome_of

SHAPES = [
    shapely.Point(103, 18), shapely.Point(103, 18, 5), shapely.Point(), shapely.box(103, 18, 104, 19),
    shapely.Polygon([(0, 0), (9, 0), (9, 9)], [[(4, 1), (5, 1), (5, 2)]]), shapely.LineString([(1, 2), (3, 4)]),
    shapely.MultiPoint([(1, 2), (3, 4)]), shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)]),
    shapely.GeometryCollection([shapely.Point(1, 2), shapely.GeometryCollection([shapely.box(0, 0, 1, 1)])]),
    shapely.MultiLineString([[(1, 2), (3, 4)], [(5, 6), (7, 8)]]), shapely.Polygon(), shapely.GeometryCollection(),
]  # fmt: skip


def compiled(blobs: list[bytes]) -> list[int]:
    offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
    return taken_apart(np.frombuffer(b"".join(blobs), np.uint8), offsets)[1].tolist()


def test_whole_broken_and_mutated_geometries_have_the_same_outcome_both_ways():
    chance = random.Random(5)
    whole = [shapely.to_wkb(shape, byte_order=order) for shape in SHAPES for order in (0, 1)]
    deep = [struct.pack("<BII", 1, 7, 1) * depth + whole[1] for depth in (1, 31, 32, 33, 500)]
    odd = [b"", b"\1", struct.pack("<BII", 1, 8, 2), struct.pack("<BI", 1, 17), struct.pack("<BII", 1, 3, 2**32 - 1)]
    mutated: list[bytes] = []
    for _ in range(4000):
        blob = bytearray(chance.choice(whole))
        for _ in range(chance.randint(1, 3)):
            blob[chance.randrange(len(blob))] = chance.choice((0, 1, 2, 3, 7, 0x20, 0x7F, 0x80, 0xF0, 0xFF))
        mutated.append(bytes(blob[: chance.randint(1, len(blob))] if chance.random() < 0.2 else blob))
    blobs = [*whole, *deep, *odd, *mutated]
    found = [outcome_of(blob) for blob in blobs]
    assert found == compiled(blobs)
    assert {KEPT, 1, 2, 3, 4, 5} <= set(found)
