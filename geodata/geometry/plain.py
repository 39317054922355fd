"""Points, lines and areas of many features as plain arrays of coordinates."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.projection import Floats

Ints = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.uint32]
Bytes = npt.NDArray[np.uint8]


class Plain(msgspec.Struct, frozen=True, kw_only=True):
    """Points, lines and areas of many features; a feature of many parts is many of them.

    Attributes
    ----------
    point_lonlat, line_lonlat, area_lonlat
        Coordinates as they stand in the file, shape (n, 2), all finite.
    line_lengths, ring_lengths
        Corners of each line and of each ring; rings are closed.
    ring_counts
        Rings of each area: its outline, then its holes.
    point_features, line_features, area_features
        Number of the feature that each belongs to, counted from 0.
    """

    point_lonlat: Floats
    point_features: Numbers
    line_lonlat: Floats
    line_lengths: Ints
    line_features: Numbers
    area_lonlat: Floats
    ring_lengths: Ints
    ring_counts: Ints
    area_features: Numbers


def plain_points(data: Bytes, offsets: Ints) -> Floats | None:
    """Longitudes and latitudes of features that are nothing but plain finite points, shape (n, 2); else ``None``.

    A plain point is 21 bytes: byte order, type, two numbers. Millions of them need no loop and no compiler.
    """
    count = len(offsets) - 1
    if not count or int(offsets[-1]) - int(offsets[0]) != 21 * count or (np.diff(offsets) != 21).any():
        return None
    record = np.dtype([("order", "u1"), ("type", "<u4"), ("lonlat", "<f8", 2)])
    found = data[int(offsets[0]) : int(offsets[-1])].view(record)
    if not ((found["order"] == 1) & (found["type"] == 1)).all():
        return None
    lonlat = np.ascontiguousarray(found["lonlat"])
    return lonlat if np.isfinite(lonlat).all() else None


def only_points(lonlat: Floats, features: Numbers) -> Plain:
    """Plain arrays of nothing but points, in degrees, shape (n, 2)."""
    no_corners, no_lengths, no_features = np.empty((0, 2)), np.empty(0, np.int64), np.empty(0, np.uint32)
    return Plain(
        point_lonlat=lonlat,
        point_features=features,
        line_lonlat=no_corners,
        line_lengths=no_lengths,
        line_features=no_features,
        area_lonlat=no_corners,
        ring_lengths=no_lengths,
        ring_counts=no_lengths,
        area_features=no_features,
    )
