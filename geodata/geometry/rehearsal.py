"""Every compiled loop run once on a handful of shapes, so that its machine code lies on the disk.

A process of its own does it (``python -m geodata.geometry.rehearsal``): compiling holds Python's lock for seconds, and
a window that did it with its first layer stood still for as long. ``loops_ready`` starts it where it is needed.
"""

from __future__ import annotations

import numpy as np
import shapely

from geodata.geometry.coverage import Style, draw_parts
from geodata.geometry.density import count_in, density_of, enlarged, marks_of_points, shaded
from geodata.geometry.enclosing import within_box, within_lasso
from geodata.geometry.flat import step_m
from geodata.geometry.flat_shapes import FlatShapes, laid_flat
from geodata.geometry.loops_ready import write_mark
from geodata.geometry.picking import pickable
from geodata.geometry.projection import Projection
from geodata.geometry.raster import Raster
from geodata.geometry.wkb import plain_of

_PROJECTION = Projection(name="laea", lon_0=103.0, lat_0=18.0)
_SIDE_PX, _PX_M = 64, 1000.0
_SHADES = np.arange(256, dtype=np.uint32)


def rehearse() -> None:
    """Take apart, lay flat, draw, count, pick and enclose a few points, lines and areas around one place."""
    corners = np.array([(0.0, 0.0), (0.2, 0.01), (0.15, 0.2), (0.02, 0.12)]) + np.array([103.0, 18.0])
    shapes = [
        *(shapely.Point(corner) for corner in corners),
        shapely.LineString(corners),
        shapely.Polygon(corners),
        shapely.Point(corners[0]).buffer(0.0001),
    ]
    flat = laid_flat(plain_of(shapes), _PROJECTION)
    scale = step_m(_PROJECTION) / _PX_M
    raster = Raster(scale=scale, left=_SIDE_PX / 2, top=_SIDE_PX / 2, width=_SIDE_PX, height=_SIDE_PX)
    _draw(flat, raster)
    pickable(flat).under(0.0, 0.0, 10 / scale)
    west, south, east, north = raster.window()
    within_box(flat, (west, south, east, north))
    within_lasso(flat, np.array([(west, south), (east, south), (east, north), (west, north)]))


def _draw(flat: FlatShapes, raster: Raster) -> None:
    assert flat.areas is not None
    assert flat.lines is not None
    assert flat.points is not None
    styles = [Style(fill=(0.3, 1.0, 0.0, 0.0), stroke=(1.0, 1.0, 0.0, 0.0))]
    for parts in (flat.areas, flat.lines):
        draw_parts(parts, raster, styles, 1.0, None, into=np.zeros((_SIDE_PX, _SIDE_PX), np.uint32))
    density = density_of(flat.points, raster, step_m(_PROJECTION))
    cells = np.zeros(density.counts.shape, np.uint32)
    enlarged(cells, density, raster)
    shaded(marks_of_points(flat.points, raster, 5.0), _SHADES)
    count_in(flat.points, raster)


if __name__ == "__main__":
    rehearse()
    write_mark()
