"""Edges of many shapes, cut at the pixels and added to a plane at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geodata.geometry.flat import Floats32, Ints, Signs

Floats = npt.NDArray[np.floating]


class Edges(NamedTuple):
    """Both ends of every edge in pixels, each of shape (edges,)."""

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats

    def chosen(self, which: npt.NDArray[np.bool_]) -> Edges:
        """Some of the edges."""
        return Edges(*(values[which] for values in self))

    def turned(self) -> Edges:
        """The edges with columns and rows changed."""
        return Edges(self.y0, self.x0, self.y1, self.x1)


def add_under(plane: Floats32, edges: Edges, signs: Signs, size: tuple[int, int]) -> None:
    """Add the width of every edge to the pixels below it, as differences down the columns."""
    width, height = size
    sloped = edges.x1 != edges.x0
    if not sloped.all():
        edges, signs = edges.chosen(sloped), signs[sloped]
    x0, y0, x1, y1 = edges
    run = x1 - x0
    slope = (y1 - y0) / run
    low, high = np.minimum(x0, x1).clip(0, width), np.maximum(x0, x1).clip(0, width)
    first = np.floor(low)
    columns = np.maximum(np.ceil(high) - first, 1)
    # Steep pieces are cut again, so that none is higher than a pixel.
    within = np.minimum(np.abs(slope), np.abs(slope) * (high - low))
    steps = np.ceil(within).clip(1, height + 2)
    edge, number = _cut((columns * steps).astype(np.int64))
    steps32 = steps.astype(np.float32)[edge]
    column = np.floor((number + 0.5) / steps32)
    part = number - column * steps32
    left = np.maximum(low[edge], first[edge] + column)
    piece = (np.minimum(high[edge], first[edge] + column + 1) - left) / steps32
    middle = left + piece * (part + 0.5)
    y = (y0[edge] + (middle - x0[edge]) * slope[edge]).clip(0, height)
    row = np.floor(y)
    below = y - row
    weight = (piece * (np.sign(run) * -signs)[edge]).astype(np.float32)
    index = (row * width + (first[edge] + column)).astype(np.int64)
    lower = (weight * below).astype(np.float32)
    np.add.at(plane, index, weight - lower)
    index += width
    np.add.at(plane, index, lower)


def add_along(plane: Floats32, edges: Edges, pen: float, strides: tuple[int, int], sizes: tuple[int, int]) -> None:
    """Draw edges as strokes ``pen`` pixels thick, stepping along x; ``edges.turned()`` steps along y.

    ``strides`` are the distances in the plane from one pixel to the next along and across, ``sizes`` the numbers
    of pixels along and across.
    """
    along0, across0, along1, across1 = edges
    run = along1 - along0
    slope = np.divide(across1 - across0, run, out=np.zeros_like(run), where=run != 0)
    low, high = np.minimum(along0, along1).clip(0, sizes[0]), np.maximum(along0, along1).clip(0, sizes[0])
    first = np.floor(low)
    edge, number = _cut(np.maximum(np.ceil(high) - first, 0).astype(np.int64))
    cell = first[edge] + number
    left = np.maximum(low[edge], cell)
    weight = np.minimum(high[edge], cell + 1) - left
    across = (across0[edge] + (left + 0.5 * weight - along0[edge]) * slope[edge]).clip(-pen - 2, sizes[1] + pen + 2)
    nearest = np.floor(across - 0.5 * pen)
    depth = (across - nearest).astype(np.float32)
    weight = weight.astype(np.float32)
    index = (cell * strides[0]).astype(np.int64)
    nearest = nearest.astype(np.int64)
    half = np.float32(0.5 * pen)
    for step in range(int(np.ceil(pen)) + 1):
        covered = np.minimum(depth + half, step + 1) - np.maximum(depth - half, step)
        line = nearest + step
        inside = (line >= 0) & (line < sizes[1])
        np.add.at(plane, (index + line * strides[1])[inside], (weight * covered.clip(0, 1))[inside])


def _cut(counts: Ints) -> tuple[Ints, Ints]:
    """For so many pieces an edge: the edge of each piece, and its number within it."""
    edge = np.repeat(np.arange(len(counts)), counts)
    before = np.cumsum(counts) - counts
    return edge, np.arange(len(edge)) - before[edge]
