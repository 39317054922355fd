"""Layers that the benchmarks of the map draw; made from seeds, the same in every run."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import shapely

SIZE = (1920, 1080)
FULL = (97.0, 13.8, 110.0, 22.6)
"""West, south, east, north of everything, in degrees."""
FIFTH = (101.0, 17.0, 106.5, 21.57)
"""Some 22,000 of 100,000 areas."""
TENTH = (101.0, 16.0, 105.1, 18.79)
NEAR = (102.9, 19.2, 103.9, 19.95)
"""Some 656 of 100,000 areas."""
TINY = (103.0, 18.0, 103.013, 18.0088)
"""A thousandth of the extent."""


def scattered_points(count: int) -> Any:
    """Half of them in a cluster, half anywhere."""
    rng = np.random.default_rng(3)
    half = rng.random(count) < 0.5
    lon = np.where(half, rng.normal(106, 0.8, count), rng.uniform(97, 110, count)).clip(97, 110)
    lat = np.where(half, rng.normal(16.5, 0.8, count), rng.uniform(13.8, 22.6, count)).clip(13.8, 22.6)
    return gpd.GeoDataFrame(geometry=shapely.points(lon, lat), crs=4326)


def stars(count: int, corners: int) -> Any:
    """Ragged rings of so many corners, in four classes."""
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(97, 110, count), rng.uniform(13.8, 22.6, count)
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    size = rng.uniform(0.002, 0.012, count) if corners < 100 else rng.uniform(0.004, 0.03, count)
    wave = 1 + 0.2 * np.sin(7 * angle) + 0.03 * rng.standard_normal((count, corners))
    radius = size[:, None] * wave
    rings = np.stack([lon[:, None] + radius * np.cos(angle), lat[:, None] + radius * np.sin(angle)], -1)
    return gpd.GeoDataFrame({"class": np.arange(count) % 4}, geometry=shapely.polygons(rings), crs=4326)
