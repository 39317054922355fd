"""How far a place lies from a shape."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.projection import Floats


def metres_from(place: tuple[float, float], shape: BaseGeometry) -> float:
    """Geodesic distance in metres of a place from the nearest point of a shape; 0 within an outline.

    Both are longitude and latitude in degrees, WGS 84. ``inf`` where the shape is empty.

    Notes
    -----
    Measured in the equidistant azimuthal projection about the place, in which every distance from it is the geodesic
    one. Between two corners the edge is the straight line of that projection.
    """
    if shapely.is_empty(shape):
        return math.inf
    proj = pyproj.Proj(proj="aeqd", lon_0=place[0], lat_0=place[1], datum="WGS84")

    def there(lonlat: Floats) -> Floats:
        return np.column_stack(proj(lonlat[:, 0], lonlat[:, 1]))

    return float(shapely.distance(shapely.transform(shape, there), shapely.Point(0.0, 0.0)))
