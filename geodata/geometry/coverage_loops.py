"""The loops behind ``coverage``: every edge adds to the pixels it crosses, as font rasterisers do.

Planes are float32 of shape (height, width). The plane of what is inside holds differences along each row: a running
sum gives the covered part of every pixel, exact to the rounding of float32. ``touched`` (height, tiles) says which
stretches of ``TILE`` pixels hold anything, so that the rest is passed over.
"""

from __future__ import annotations

from math import ceil, floor, sqrt

import numpy as np
import numpy.typing as npt

from geodata.geometry.compiled import compiled
from geodata.geometry.flat import Floats32, Ints, Signs, Steps

TILE_BITS = 4
TILE = 1 << TILE_BITS
Bytes = npt.NDArray[np.uint8]


@compiled
def add_parts(
    inside: Floats32,
    line: Floats32,
    touched: Bytes,
    bounds: Steps,
    areas: Floats32,
    x: Steps,
    y: Steps,
    signs: Signs,
    starts: Ints,
    chosen: Ints,
    scale: float,
    left: float,
    top: float,
    pen: float,
    box_px: float,
    filled: bool,  # noqa: FBT001 - loops take no keywords
) -> None:
    """Add chosen parts: to what is inside if they are filled, and as strokes of ``pen`` pixels.

    Filled parts smaller than ``box_px`` become boxes of their true area.
    """
    height, width = inside.shape
    for number in range(len(chosen)):
        part = chosen[number]
        if filled:
            wide = (float(bounds[2, part]) - bounds[0, part]) * scale
            high = (float(bounds[3, part]) - bounds[1, part]) * scale
            if max(wide, high) < box_px:
                middle_x = 0.5 * (float(bounds[0, part]) + bounds[2, part]) * scale + left
                middle_y = top - 0.5 * (float(bounds[1, part]) + bounds[3, part]) * scale
                area = float(areas[part]) * scale * scale
                _add_small(inside, line, touched, middle_x, middle_y, wide, high, area, pen)
                continue
        begin, end = starts[part], starts[part + 1]
        x1, y1 = float(x[begin]) * scale + left, top - float(y[begin]) * scale
        for corner in range(begin, end - 1):
            x0, y0 = x1, y1
            x1, y1 = float(x[corner + 1]) * scale + left, top - float(y[corner + 1]) * scale
            sign = signs[corner]
            if sign == 0 or (y0 < -pen and y1 < -pen) or (y0 > height + pen and y1 > height + pen):
                continue
            if x0 > width + pen and x1 > width + pen:
                continue
            if filled:
                _add_inside(inside, touched, x0, y0, x1, y1, sign)
            if pen > 0:
                _add_stroke(line, touched, x0, y0, x1, y1, pen)


@compiled
def _add_inside(plane: Floats32, touched: Bytes, x0: float, y0: float, x1: float, y1: float, sign: int) -> None:
    """Add what lies to the right of an edge."""
    if y0 == y1:
        return
    height, width = plane.shape
    direction = float(sign)
    if y0 > y1:
        x0, y0, x1, y1 = x1, y1, x0, y0
        direction = -direction
    if y1 <= 0.0 or y0 >= height:
        return
    slope = (x1 - x0) / (y1 - y0)
    if y0 < 0.0:
        x0 -= y0 * slope
        y0 = 0.0
    y1 = min(y1, float(height))
    here = x0
    for row in range(int(y0), ceil(y1)):
        part = min(row + 1.0, y1) - max(float(row), y0)
        following = here + slope * part
        low, high = min(here, following), max(here, following)
        here = following
        part *= direction
        if low >= width:
            continue
        if low < 0.0:
            if high <= 0.0:
                plane[row, 0] += part
                touched[row, 0] = 1
                continue
            before = part * (-low / (high - low))
            plane[row, 0] += before
            touched[row, 0] = 1
            part -= before
            low = 0.0
        if high > width:
            part *= (width - low) / (high - low)
            high = float(width)
        _add_piece(plane, touched, row, low, high, part)


@compiled
def _add_piece(plane: Floats32, touched: Bytes, row: int, low: float, high: float, part: float) -> None:
    """Add an edge that crosses a row between two columns: its height times how far right of it each pixel lies."""
    width = plane.shape[1]
    first = min(int(low), width - 1)
    last = ceil(high) - 1
    for tile in range(first >> TILE_BITS, (min(last + 1, width - 1) >> TILE_BITS) + 1):
        touched[row, tile] = 1
    if last <= first:
        right = part * (1.0 - (0.5 * (low + high) - first))
        plane[row, first] += right
        if first + 1 < width:
            plane[row, first + 1] += part - right
        return
    # The covered part of the pixel at column c grows from 0 to the whole; differences of that are added.
    per_px = part / (high - low)
    done = 0.0
    for column in range(first, last + 1):
        begin, end = max(low, float(column)), min(high, column + 1.0)
        crossed = (end - begin) * per_px
        # Of the piece in this pixel: its own triangle, and all that was crossed before.
        covered = crossed * (column + 1.0 - 0.5 * (begin + end)) + (begin - low) * per_px
        plane[row, column] += covered - done
        done = covered
    if last + 1 < width:
        plane[row, last + 1] += part - done


@compiled
def _add_stroke(plane: Floats32, touched: Bytes, x0: float, y0: float, x1: float, y1: float, pen: float) -> None:
    """Add an edge as a stroke, pixel column by column where it is flat, row by row where it is steep."""
    height, width = plane.shape
    flat = abs(x1 - x0) >= abs(y1 - y0)
    if flat:
        along0, across0, along1, across1, reach, room = x0, y0, x1, y1, width, height
    else:
        along0, across0, along1, across1, reach, room = y0, x0, y1, x1, height, width
    if along0 > along1:
        along0, across0, along1, across1 = along1, across1, along0, across0
    if along1 <= 0.0 or along0 >= reach or along0 == along1:
        return
    slope = (across1 - across0) / (along1 - along0)
    low, high = max(along0, 0.0), min(along1, float(reach))
    half = 0.5 * pen * sqrt(1.0 + slope * slope)
    for cell in range(int(low), ceil(high)):
        begin, end = max(low, float(cell)), min(high, cell + 1.0)
        weight = end - begin
        middle = across0 + (0.5 * (begin + end) - along0) * slope
        if middle + half <= 0.0 or middle - half >= room:
            continue
        nearest = floor(middle - half)
        for pixel in range(max(nearest, 0), min(ceil(middle + half), room)):
            covered = weight * (min(middle + half, pixel + 1.0) - max(middle - half, float(pixel)))
            if flat:
                plane[pixel, cell] += covered
                touched[pixel, cell >> TILE_BITS] = 1
            else:
                plane[cell, pixel] += covered
                touched[cell, pixel >> TILE_BITS] = 1


@compiled
def _add_small(
    inside: Floats32,
    line: Floats32,
    touched: Bytes,
    x: float,
    y: float,
    wide: float,
    high: float,
    area: float,
    pen: float,
) -> None:
    """Add a part of a few pixels as a box of its true area; its outline is the larger box less the smaller."""
    shrunk = min(area / (wide * high), 1.0) ** 0.5 if wide * high > 0.0 else 1.0
    _add_box(inside, touched, x, y, 0.5 * wide * shrunk, 0.5 * high * shrunk)
    if pen > 0:
        _add_frame(line, touched, x, y, 0.5 * wide, 0.5 * high, 0.5 * pen)


@compiled
def _add_box(plane: Floats32, touched: Bytes, x: float, y: float, half_wide: float, half_high: float) -> None:
    height, width = plane.shape
    west, east = max(x - half_wide, 0.0), min(x + half_wide, float(width))
    if west >= east:
        return
    for row in range(max(floor(y - half_high), 0), min(ceil(y + half_high), height)):
        part = min(y + half_high, row + 1.0) - max(y - half_high, float(row))
        _add_piece(plane, touched, row, west, west, part)
        if east < width:
            _add_piece(plane, touched, row, east, east, -part)


@compiled
def _add_frame(
    plane: Floats32, touched: Bytes, x: float, y: float, half_wide: float, half_high: float, half_pen: float
) -> None:
    """Add the outline of a box: what the box wider by half a pen covers and the one narrower by it does not."""
    height, width = plane.shape
    outer_w, outer_h = half_wide + half_pen, half_high + half_pen
    inner_w, inner_h = max(half_wide - half_pen, 0.0), max(half_high - half_pen, 0.0)
    for row in range(max(floor(y - outer_h), 0), min(ceil(y + outer_h), height)):
        outer_row = min(y + outer_h, row + 1.0) - max(y - outer_h, float(row))
        inner_row = max(min(y + inner_h, row + 1.0) - max(y - inner_h, float(row)), 0.0)
        for column in range(max(floor(x - outer_w), 0), min(ceil(x + outer_w), width)):
            outer = min(x + outer_w, column + 1.0) - max(x - outer_w, float(column))
            inner = max(min(x + inner_w, column + 1.0) - max(x - inner_w, float(column)), 0.0)
            plane[row, column] += outer_row * outer - inner_row * inner
            touched[row, column >> TILE_BITS] = 1
