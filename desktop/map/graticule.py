"""Meridians and parallels of the part that is seen, and their figures along the upper and the left edge."""

from __future__ import annotations

import functools
import math
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF

from desktop.map.ink import Ink, TextStyle
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from geodata.geometry.projection import Floats

# Degrees; whole minutes and seconds, because that is how they are written.
_STEPS = tuple(step / unit for unit, steps in (
    (3600, (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30)), (60, (1, 2, 5, 10, 15, 30)), (1, (1, 2, 5, 10, 30)),
) for step in steps)  # fmt: skip
_SAMPLES = 65


class GraticuleLine(NamedTuple):
    """A meridian from north to south or a parallel from west to east; ``px`` of shape (n, 2) in pixels."""

    degrees: float
    is_meridian: bool
    px: Floats


def graticule_of(view: View) -> tuple[float, list[GraticuleLine]]:
    """Distance of the lines in degrees, some five of each in the view, and the lines."""
    west, south, east, north = seen_degrees(view)
    step = next((step for step in _STEPS if (north - south) / step <= 8), _STEPS[-1])
    lons, lats = np.linspace(west, east, _SAMPLES), np.linspace(north, south, _SAMPLES)
    if view.projection.is_world:
        lons, lats = np.linspace(west, east, 361), np.linspace(north, south, 181)
    meridians, parallels = _multiples(step, west, east), _multiples(step, south, north)
    lines = [(lon, True, np.full(len(lats), lon), lats) for lon in meridians]
    lines += [(lat, False, lons, np.full(len(lons), lat)) for lat in parallels if abs(lat) < 90]
    found: list[GraticuleLine] = []
    for degrees, is_meridian, lon, lat in lines:
        metres = view.projection.forward(lon, lat)
        found.append(GraticuleLine(degrees, is_meridian, view.to_px(metres[np.isfinite(metres).all(axis=1)])))
    return step, found


def _multiples(step: float, low: float, high: float) -> list[float]:
    return [step * number for number in range(math.ceil(low / step), math.floor(high / step) + 1)]


def paint_graticule_figures(ink: Ink, scene: Scene, obstacles: Obstacles) -> None:
    """Degrees of meridians along the upper edge and of parallels along the left one, where there is room."""
    step, lines = graticule_of(scene.view)
    style = TextStyle(11, ink.theme.map.label, halo=ink.theme.map.land)
    frame = obstacles.frame
    for line in lines:
        text = figure(line.degrees, step, is_meridian=line.is_meridian)
        entry = _entry(line, frame)
        if entry is None:
            continue
        width, height = ink.width(text, style), 14.0
        box = QRectF(entry[0], entry[1] - height / 2, width, height)
        if line.is_meridian:
            box = QRectF(entry[0] - width / 2, entry[1], width, height)
        if obstacles.is_free(box, 4.0):
            ink.text(box.left(), box.top() + 11, text, style)
            obstacles.take(box)


def figure(degrees: float, step: float, *, is_meridian: bool) -> str:
    """A longitude or latitude as it is written at a distance of lines: degrees, minutes, seconds as needed."""
    if is_meridian:
        degrees = (degrees + 180.0) % 360.0 - 180.0
    letters = ("E", "W") if is_meridian else ("N", "S")
    tenths = round(abs(degrees) * 36_000)
    whole, minutes, seconds = tenths // 36_000, tenths // 600 % 60, tenths % 600 / 10
    text = f"{whole}°"
    if step < 1:
        text += f"{minutes:02d}′"
    if step < 1 / 60:
        text += f"{seconds:04.1f}″" if step < 1 / 3600 else f"{seconds:02.0f}″"
    return text if tenths in (0, 180 * 36_000) else text + letters[degrees < 0]


def _entry(line: GraticuleLine, frame: QRectF) -> tuple[float, float] | None:
    """Where a line comes into the frame: from above or, on the world, at its own end; parallels from the left."""
    px, side = line.px, 1 if line.is_meridian else 0
    edge = frame.top() if line.is_meridian else frame.left()
    inside = np.flatnonzero(px[:, side] >= edge)
    if not len(inside):
        return None
    at = int(inside[0])
    x, y = px[at].tolist()
    if at > 0:
        before = px[at - 1]
        share = (edge - before[side]) / (px[at, side] - before[side])
        x, y = (before + share * (px[at] - before)).tolist()
    return (x, y) if frame.contains(x, y) or frame.adjusted(-1, -1, 1, 1).contains(x, y) else None


@functools.lru_cache(maxsize=4)
def seen_degrees(view: View) -> tuple[float, float, float, float]:
    """West, south, east, north in degrees of what the view can show, a little more than less."""
    projection = view.projection
    middle = projection.cut_lon + 180.0
    whole = (projection.cut_lon, -90.0, projection.cut_lon + 360.0, 90.0)
    if not projection.is_world:
        whole = (projection.lon_0 - 60, max(-85.0, projection.lat_0 - 45), projection.lon_0 + 60, 85.0)
    points = [view.lonlat_at(view.width * i / 8, view.height * j / 8) for i in range(9) for j in range(9)]
    if any(point is None for point in points):
        return whole
    lonlat = np.array(points, dtype=np.float64)
    lon = (lonlat[:, 0] - middle + 180.0) % 360.0 - 180.0 + middle
    lat = lonlat[:, 1]
    more = max(float(np.ptp(lat)), float(np.ptp(lon))) / 8
    return (
        max(float(lon.min()) - more, whole[0]),
        max(float(lat.min()) - more, whole[1]),
        min(float(lon.max()) + more, whole[2]),
        min(float(lat.max()) + more, whole[3]),
    )
