"""Areas and perimeters beside the planimeter of geographiclib, which shares no code with PROJ."""

from __future__ import annotations

import numpy as np
import shapely
from geographiclib.geodesic import Geodesic

from geodata.geometry.geodesic import area_m2, perimeter_m, wgs84

COUNT = 10_000


def _ring(rng, lon: float, lat: float, near_m: float, far_m: float, corners: int) -> np.ndarray:
    azimuths = (np.arange(corners) + rng.uniform(0.05, 0.95, corners)) * 360 / corners
    radii = rng.uniform(near_m, far_m, corners)
    lons, lats, _ = wgs84().fwd(np.full(corners, lon), np.full(corners, lat), azimuths, radii)
    # Across 180 degrees the outline goes on beyond it, as it is stored.
    lons = lon + (np.asarray(lons) - lon + 180) % 360 - 180
    return np.column_stack([lons, lats])


def _planimeter(ring: np.ndarray) -> tuple[float, float]:
    polygon = Geodesic.WGS84.Polygon()
    for lon, lat in ring:
        polygon.AddPoint(lat, lon)
    _, perimeter, area = polygon.Compute(False, True)
    return abs(area), perimeter


def test_ten_thousand_polygons_with_holes_and_across_180_degrees():
    rng = np.random.default_rng(11)
    worst_area = worst_length = 0.0
    holes = across = 0
    for number in range(COUNT):
        lon = float(rng.choice([35.3, 103.2, 179.99, -179.99, rng.uniform(-180, 180)]))
        lat = float(rng.uniform(-80, 80))
        size = 10 ** rng.uniform(2.5, 5.5)
        outer = _ring(rng, lon, lat, 0.5 * size, size, int(rng.integers(5, 9)))
        inner = [_ring(rng, lon, lat, 0.05 * size, 0.15 * size, 3 + number % 2)] if number % 2 else []
        shape = shapely.Polygon(outer, inner)
        measured = [_planimeter(ring) for ring in (outer, *inner)]
        area = measured[0][0] - sum(one for one, _ in measured[1:])
        length = sum(one for _, one in measured)
        worst_area = max(worst_area, abs(area_m2(shape) / area - 1))
        worst_length = max(worst_length, abs(perimeter_m(shape) / length - 1))
        holes += len(inner)
        across += bool(outer[:, 0].min() < 180 < outer[:, 0].max() or outer[:, 0].min() < -180 < outer[:, 0].max())
    print(f"\n{COUNT:,} polygons, {holes:,} with a hole, {across:,} across 180°: "
          f"area {worst_area:.1e}, perimeter {worst_length:.1e} relative at worst")  # fmt: skip
    assert across > 1000
    assert worst_area <= 1e-9
    assert worst_length <= 1e-9


def test_small_polygons_agree_to_the_rounding_of_the_method():
    # An edge is measured down to the equator: 0.0001 square metres is all that doubles carry, whatever the size.
    rng = np.random.default_rng(12)
    worst = 0.0
    for _ in range(1_000):
        ring = _ring(rng, 103.2, float(rng.uniform(-60, 60)), 3, 10 ** rng.uniform(1, 2.5), 6)
        worst = max(worst, abs(area_m2(shapely.Polygon(ring)) - _planimeter(ring)[0]))
    print(f"\n1,000 polygons of 10 to 300 m: {worst:.1e} square metres at worst")
    assert worst <= 1e-4
