"""How much of each pixel many polygons cover, and their outlines, as a picture.

Polygons of one style are drawn as their union: where they lie over each other nothing gets darker. The rows are drawn
in bands, side by side in threads.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from copy import copy

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.blend_loops import Argb, Bytes, blend
from geodata.geometry.compiled import side_by_side
from geodata.geometry.coverage_loops import TILE, add_parts
from geodata.geometry.flat import Floats32, Ints, Parts
from geodata.geometry.raster import Raster

BOX_PX = 4.0
"""Polygons below so many pixels are drawn as boxes of their true area."""
_BAND_ROWS = 128
_WORTH_THREADS = 10_000
"""With fewer corners in view than this, waking threads takes longer than drawing."""
Colour = tuple[float, float, float, float]
"""Alpha, red, green, blue, 0 to 1, not premultiplied."""


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """How parts of one class are drawn; lines have no fill."""

    fill: Colour
    stroke: Colour


class Planes:
    """What some parts cover of a picture. All zero between two uses: blending empties them."""

    def __init__(self, height: int, width: int) -> None:
        self.inside: Floats32 = np.zeros((height, width), np.float32)
        self.line: Floats32 = np.zeros((height, width), np.float32)
        self.touched: Bytes = np.zeros((height, -(-width // TILE)), np.uint8)

    def upper(self, rows: int) -> Planes:
        """The first rows of these planes, in the same memory."""
        made = copy(self)
        made.inside, made.line, made.touched = self.inside[:rows], self.line[:rows], self.touched[:rows]
        return made

    def add(self, parts: Parts, chosen: Ints, raster: Raster, *, pen: float, box_px: float = BOX_PX) -> None:
        """Add parts (indices, in any order) with outlines of ``pen`` pixels; those below ``box_px`` as boxes."""
        level = parts.level(1 / raster.scale)
        add_parts(
            self.inside, self.line, self.touched, parts.bounds, parts.area, level.x, level.y, level.signs,
            level.starts, chosen, raster.scale, raster.left, raster.top, pen, box_px, parts.filled,
        )  # fmt: skip

    def covered(self) -> Floats32:
        """Covered part of each pixel, 0 to 1, shape (height, width)."""
        return np.cumsum(self.inside, axis=1, dtype=np.float64).clip(0.0, 1.0).astype(np.float32)

    def lay_over(self, picture: Argb, style: Style) -> None:
        """Lay what is inside, then the outlines, over a picture of the same shape; the planes are empty again."""
        fill, stroke = np.array(style.fill, np.float32), np.array(style.stroke, np.float32)
        blend(picture, self.inside, self.line, self.touched, fill, stroke)


_own = threading.local()


def draw_parts(
    parts: Parts,
    raster: Raster,
    styles: Sequence[Style],
    pen: float,
    only: npt.NDArray[np.bool_] | None = None,
    *,
    into: Argb | None = None,
) -> Argb:
    """Parts as a picture of premultiplied ARGB, shape (height, width); class after class, fill then outline.

    ``only`` says of each part whether it is drawn. The picture is laid over ``into`` if that is given, of the same
    shape: fresh memory for every picture costs more than drawing a few parts into it.
    """
    picture = np.zeros((raster.height, raster.width), np.uint32) if into is None else into
    chosen = parts.visible(raster.window(pen))
    if only is not None:
        chosen = chosen[only[chosen]]
    if not len(chosen):
        return picture
    low, high = parts.bounds[1][chosen], parts.bounds[3][chosen]
    classes = parts.classes[chosen] % len(styles)

    def draw(number: int) -> None:
        first = number * _BAND_ROWS
        own = picture[first : first + _BAND_ROWS]
        band = msgspec.structs.replace(raster, top=raster.top - first, height=len(own))
        _, south, _, north = band.window(pen)
        met = (low <= north) & (high >= south)
        if not met.any():
            return
        planes = _planes(band)
        for one in sorted({int(value) for value in np.unique(classes[met])}):
            planes.add(parts, chosen[met & (classes == one)], band, pen=pen)
            planes.lay_over(own, styles[one])

    bands = -(-raster.height // _BAND_ROWS)
    starts = parts.level(1 / raster.scale).starts
    if int((starts[chosen + 1] - starts[chosen]).sum()) > _WORTH_THREADS:
        side_by_side(draw, bands)
    else:
        for number in range(bands):
            draw(number)
    return picture


def _planes(band: Raster) -> Planes:
    """The planes of this thread, kept from band to band and from picture to picture."""
    planes: Planes | None = getattr(_own, "planes", None)
    if planes is None or planes.inside.shape[1] != band.width:
        planes = _own.planes = Planes(_BAND_ROWS, band.width)
    return planes if band.height == _BAND_ROWS else planes.upper(band.height)
