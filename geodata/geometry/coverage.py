"""How much of each pixel many polygons cover, and their outlines: all edges at once, as font rasterisers do.

Every edge is cut at the columns of the picture, and each piece adds its width to the pixels below it. A running sum
down the columns then gives the covered part of every pixel: exact in total, to a tenth at the steepest edges.
"""

from __future__ import annotations

import msgspec
import numpy as np

from geodata.geometry.boxes import Boxes, add_boxes
from geodata.geometry.edges import Edges, add_along, add_under
from geodata.geometry.flat import Floats32, Ints, Level, Parts

_CHUNK_CORNERS = 60_000
_SPARE_ROWS = 2


class Raster(msgspec.Struct, frozen=True, kw_only=True):
    """Where steps lie in a picture: ``column = x * scale + left``, ``row = top - y * scale``, all in pixels."""

    scale: float
    left: float
    top: float
    width: int
    height: int

    def band(self, first: int, end: int) -> Raster:
        """Rows from ``first`` to before ``end`` by themselves."""
        return msgspec.structs.replace(self, top=self.top - first, height=end - first)

    def window(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east, north of the picture in steps, with a margin in pixels."""
        return (
            (-margin - self.left) / self.scale,
            (self.top - self.height - margin) / self.scale,
            (self.width + margin - self.left) / self.scale,
            (self.top + margin) / self.scale,
        )


class Planes:
    """What one style covers of a picture: fill and outline, added up part by part."""

    def __init__(self, raster: Raster) -> None:
        self.raster = raster
        self._fill: Floats32 = np.zeros((raster.height + _SPARE_ROWS) * raster.width, np.float32)
        self._boxes: Floats32 | None = None
        self._line: Floats32 = np.zeros((raster.height + _SPARE_ROWS) * raster.width, np.float32)

    def add_parts(self, parts: Parts, level: Level, chosen: Ints, pen: float) -> None:
        """Add parts (indices, in any order) with outlines of ``pen`` pixels; lines have no fill."""
        starts, ends = level.starts[chosen], level.starts[chosen + 1]
        lengths = ends - starts
        before = np.cumsum(lengths)
        begin = 0
        while begin < len(chosen):
            end = int(np.searchsorted(before, (before[begin - 1] if begin else 0) + _CHUNK_CORNERS, side="right"))
            end = min(max(end, begin + 1), len(chosen))
            index = _stretches(starts[begin:end], lengths[begin:end])
            self._add_edges(level, index, pen, filled=parts.filled)
            begin = end

    def add_boxes(self, parts: Parts, chosen: Ints, pen: float) -> None:
        """Add parts of a few pixels each as boxes of their true area, with outlines of ``pen`` pixels."""
        if not len(chosen):
            return
        raster = self.raster
        size = (raster.width, raster.height)
        low_x, low_y, high_x, high_y = parts.bounds[:, chosen].astype(np.float64)
        boxes = Boxes(
            ((low_x + high_x) * (0.5 * raster.scale) + raster.left).astype(np.float32),
            (raster.top - (low_y + high_y) * (0.5 * raster.scale)).astype(np.float32),
            ((high_x - low_x) * raster.scale).astype(np.float32),
            ((high_y - low_y) * raster.scale).astype(np.float32),
        )
        if self._boxes is None:
            self._boxes = np.zeros_like(self._fill)
        add_boxes(self._boxes, boxes.shrunk(parts.area[chosen] * np.float32(raster.scale**2)), 1.0, size)
        if pen > 0:
            add_boxes(self._line, boxes.grown(pen), 1.0, size)
            add_boxes(self._line, boxes.grown(-pen), -1.0, size)

    def _add_edges(self, level: Level, index: Ints, pen: float, *, filled: bool) -> None:
        raster = self.raster
        size = (raster.width, raster.height)
        signs = level.signs[index]
        index = index[signs != 0]
        signs = signs[signs != 0]
        x = (level.x[index] * raster.scale + raster.left, level.x[index + 1] * raster.scale + raster.left)
        y = (raster.top - level.y[index] * raster.scale, raster.top - level.y[index + 1] * raster.scale)
        edges = Edges(x[0], y[0], x[1], y[1])
        seen = (np.minimum(*x) < raster.width) & (np.maximum(*x) > 0) & (np.minimum(*y) < raster.height)
        if not seen.all():
            edges, signs = edges.chosen(seen), signs[seen]
        if filled:
            add_under(self._fill, edges, signs, size)
        if pen > 0:
            flat = np.abs(edges.x1 - edges.x0) >= np.abs(edges.y1 - edges.y0)
            add_along(self._line, edges.chosen(flat), pen, (1, raster.width), size)
            add_along(self._line, edges.chosen(~flat).turned(), pen, (raster.width, 1), (raster.height, raster.width))

    def fill(self) -> Floats32:
        """Covered part of each pixel, 0 to 1, shape (height, width). Asked for once: it sums up in place."""
        raster = self.raster
        rows = self._fill.reshape(-1, raster.width)
        # A loop of row sums is five times faster than cumsum along the first axis.
        for row in range(1, raster.height):
            rows[row] += rows[row - 1]
        found = rows[: raster.height]
        if self._boxes is not None:
            found += self._boxes.reshape(-1, raster.width)[: raster.height]
        return np.clip(found, 0.0, 1.0, out=found)

    def line(self) -> Floats32:
        """Part of each pixel under an outline, 0 to 1, shape (height, width)."""
        found = self._line.reshape(-1, self.raster.width)[: self.raster.height]
        return np.clip(found, 0.0, 1.0, out=found)


def _stretches(starts: Ints, lengths: Ints) -> Ints:
    """All indices of many stretches, one after the other."""
    before = np.cumsum(lengths) - lengths
    return np.arange(int(lengths.sum())) + np.repeat(starts - before, lengths)
