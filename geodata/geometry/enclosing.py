"""Which features of a layer lie whole inside a box or a lasso drawn on the map."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.enclosing_loops import (
    IN,
    Bytes,
    Floats64,
    Numbers,
    parts_in_box,
    parts_in_lasso,
    points_in_box,
    points_in_lasso,
)
from geodata.geometry.flat import Ints, Window
from geodata.geometry.flat_shapes import FlatShapes

_MOST_BANDS = 1_024


def within_box(shapes: FlatShapes, window: Window) -> Numbers:
    """Numbers of the features of which every point and part lies in a window of steps, its edge included; ascending."""
    seen = _none_seen(shapes)
    if shapes.points is not None:
        points_in_box(seen, shapes.points.rows, shapes.points.x, shapes.points.y, *window)
    for parts in (shapes.lines, shapes.areas):
        if parts is not None:
            parts_in_box(seen, parts.features, parts.bounds, *window)
    return _only_in(seen)


def within_lasso(shapes: FlatShapes, outline: Floats64) -> Numbers:
    """Numbers of the features of which every point lies in a lasso, and every outline too without crossing it.

    Parameters
    ----------
    outline
        Corners in steps, shape (n, 2), open or closed. Where it crosses itself, what it goes round an even number of
        times is outside.

    Returns
    -------
    Numbers
        Ascending; none if the outline has fewer than three corners or no height.
    """
    lasso = _lasso(outline)
    if lasso is None:
        return np.empty(0, np.uint32)
    seen = _none_seen(shapes)
    around = (lasso.box, lasso.x, lasso.y, lasso.edges, lasso.starts)
    if shapes.points is not None:
        points_in_lasso(seen, shapes.points.rows, shapes.points.x, shapes.points.y, *around)
    for parts in (shapes.lines, shapes.areas):
        if parts is not None:
            level = parts.levels[0]
            parts_in_lasso(
                seen, parts.features, parts.bounds, level.x, level.y, level.signs, level.starts, *around
            )  # fmt: skip
    return _only_in(seen)


class _Lasso(msgspec.Struct, frozen=True, kw_only=True):
    """Closed corners; the edges (by first corner) that meet each level band, and where each band's begin."""

    x: Floats64
    y: Floats64
    box: Floats64
    edges: Ints
    starts: Ints


def _lasso(outline: Floats64) -> _Lasso | None:
    if len(outline) < 3:
        return None
    closed = np.vstack([outline, outline[:1]]).astype(np.float64)
    x, y = np.ascontiguousarray(closed[:, 0]), np.ascontiguousarray(closed[:, 1])
    box = np.array([x.min(), y.min(), x.max(), y.max()])
    if box[1] == box[3]:
        return None
    bands = min(len(outline), _MOST_BANDS)
    # One band more at both ends, so that no rounding at the limit of a band loses an edge.
    per_step = bands / (box[3] - box[1])
    first = np.clip((np.minimum(y[:-1], y[1:]) - box[1]) * per_step - 1, 0, bands - 1).astype(np.int64)
    last = np.clip((np.maximum(y[:-1], y[1:]) - box[1]) * per_step + 1, 0, bands - 1).astype(np.int64)
    lengths = last - first + 1
    ends = np.cumsum(lengths)
    edge = np.repeat(np.arange(len(lengths)), lengths)
    band = np.arange(int(ends[-1])) - np.repeat(ends - lengths, lengths) + np.repeat(first, lengths)
    starts = np.searchsorted(np.sort(band), np.arange(bands + 1))
    return _Lasso(x=x, y=y, box=box, edges=edge[np.argsort(band, kind="stable")], starts=starts.astype(np.int64))


def _none_seen(shapes: FlatShapes) -> Bytes:
    numbers: list[npt.NDArray[np.uint32]] = [parts.features for parts in (shapes.lines, shapes.areas) if parts]
    if shapes.points is not None:
        numbers.append(shapes.points.rows)
    return np.zeros(max((int(found.max(initial=0)) for found in numbers), default=0) + 1, np.uint8)


def _only_in(seen: Bytes) -> Numbers:
    return np.flatnonzero(seen == IN).astype(np.uint32)
