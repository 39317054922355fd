"""The base map: water, land, lakes, rivers, borders."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import cast

import numpy as np
import shapely
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from shapely.geometry.base import BaseGeometry

from desktop.map.graticule import graticule_of
from desktop.map.polygons import area_path, area_paths, polygon, polygons
from desktop.map.view import View
from desktop.theme import MapColours
from geodata.geometry.outlines import Outlines
from geodata.geometry.projection import Floats
from geodata.theatres.basemap import BaseMap


def river_width(rank: int, metres_per_px: float) -> float:
    """Pixels; small rivers come in as the map is zoomed."""
    if rank > 5 and metres_per_px > 900:
        return 0.0
    width = (2.6 - 0.22 * min(rank, 7)) * (1.0 if metres_per_px < 900 else 0.8)
    # Qt has a fast way for lines of one pixel, and none for lines of 1.2.
    return width if width > 1.25 else 1.0


@functools.lru_cache(maxsize=8)
def _covered(base: BaseMap) -> Floats | None:
    """Outline in metres of what a theatre's own files cover, shape (n, 2); ``None`` for the world."""
    layer = base.layer("countries")
    if layer is None or base.background is None:
        return None
    west, south, east, north = shapely.total_bounds(np.array(layer.geometries, dtype=object))
    box = cast(BaseGeometry, shapely.box(west, south, east, north))
    ring: Floats = shapely.get_coordinates(box.segmentize(0.25))
    return base.projection.forward(np.ascontiguousarray(ring[:, 0]), np.ascontiguousarray(ring[:, 1]))


class Ground:
    """Paints the layers of a base map, each on its own, so that the layer list can order and hide them."""

    def __init__(self, painter: QPainter, base: BaseMap, view: View, colours: MapColours) -> None:
        self.painter = painter
        self.base = base
        self.view = view
        self.colours = colours
        # A sheet of 300 dpi shows more than a screen; beyond twice that no eye sees the difference.
        self._metres_per_dot = view.metres_per_px / min(max(painter.deviceTransform().m11(), 1.0), 6.0)

    def paint_sheet(self) -> None:
        """The sheet that everything lies on: sea, and around the globe nothing."""
        window = QRectF(0, 0, self.view.width, self.view.height)
        world = self.view.projection.is_world
        self.painter.fillRect(window, QColor(self.colours.beyond if world else self.colours.water))
        if world:
            self.painter.fillPath(self._globe(), QColor(self.colours.water))

    def paint_land(self) -> None:
        """The world beyond the theatre's files, then the theatre with its home land."""
        painter, colours = self.painter, self.colours
        inside = self._clip_box()
        # Where the theatre's own files fill the window, the world beneath need not even be read.
        if self.base.background is not None and not self._covers_window(inside):
            self._fill(self.base.background, "countries", lambda _index: colours.land)
            self._lines(self.base.background, "country_lines", QPen(QColor(colours.country), 0.8))
            if inside is not None:
                painter.fillPath(inside, QColor(colours.water))
        home = self.base.home if self.base.theatre.home and self.base.theatre.home.layer == "countries" else ()
        self._fill(self.base, "countries", lambda index: colours.home if index in home else colours.land)
        if self.base.theatre.home and self.base.theatre.home.layer == "admin1":
            self._fill(self.base, "admin1", lambda index: colours.home if index in self.base.home else None)

    def paint_water(self) -> None:
        """Rivers by rank, then lakes."""
        outlines = self.base.outlines("rivers")
        layer = self.base.layer("rivers")
        if outlines is not None and layer is not None:
            ranks = layer.columns.get("scalerank", (5,) * len(outlines))
            by_width: dict[float, list[QPolygonF]] = {}
            for index, line in self._polygons(outlines):
                width = river_width(int(ranks[index] or 5), self.view.metres_per_px)
                if width > 0:
                    by_width.setdefault(width, []).append(line)
            for width, lines in sorted(by_width.items()):
                pen = QPen(QColor(self.colours.river), width)
                # Corners of half a pixel show no roundness, and a round one costs twice as much.
                pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                self._stroke(lines, pen)
        beneath = None if self._covers_window(self._clip_box()) else self.base.background
        for base in (beneath, self.base):
            if base is not None:
                self._fill(base, "lakes", lambda _index: self.colours.water, QPen(QColor(self.colours.river), 0.8))

    def paint_borders(self) -> None:
        """First-level lines, then coasts and country borders."""
        dashes = QPen(QColor(self.colours.admin1), 1.0)
        dashes.setDashPattern([6, 2.5, 1.5, 2.5])
        self._lines(self.base, "admin1_lines", dashes)
        world = self.view.projection.is_world
        layer, outlines = self.base.layer("country_lines"), self.base.outlines("country_lines")
        if layer is None or outlines is None:
            return
        kinds = layer.columns["kind"]
        coasts: list[QPolygonF] = []
        borders: list[QPolygonF] = []
        for index, line in self._polygons(outlines):
            (coasts if kinds[index] == "coast" else borders).append(line)
        self._stroke(coasts, QPen(QColor(self.colours.country), 0.5 if world else 0.8))
        self._stroke(borders, QPen(QColor(self.colours.country), 0.7 if world else 1.5))

    def paint_graticule(self) -> None:
        """Meridians and parallels, at a distance that leaves some five of each on the map."""
        _, lines = graticule_of(self.view)
        self._stroke([polygon(line.px) for line in lines], QPen(QColor(self.colours.graticule), 0.6))

    def _globe(self) -> QPainterPath:
        """The edge of the world."""
        lat = np.linspace(-90, 90, 91)
        cut = self.view.projection.cut_lon
        west = self.view.projection.forward(np.full(91, cut), lat)
        east = self.view.projection.forward(np.full(91, cut + 360), lat[::-1])
        return area_path([np.vstack([west, east])], self.view)

    def _covers_window(self, inside: QPainterPath | None) -> bool:
        return inside is not None and inside.contains(QRectF(0, 0, self.view.width, self.view.height))

    def _clip_box(self) -> QPainterPath | None:
        """Outline of the part of the world that the theatre's own files cover."""
        ring = _covered(self.base)
        if ring is None:
            return None
        path = QPainterPath()
        path.addPolygon(polygon(self.view.to_px(ring)))
        return path

    def _fill(self, base: BaseMap, name: str, colour_of: Callable[[int], str | None], pen: QPen | None = None) -> None:
        outlines = base.outlines(name)
        if outlines is None:
            return
        self.painter.setPen(pen or Qt.PenStyle.NoPen)
        for index, path in area_paths(outlines.rings(self.view.bounds, self._metres_per_dot), self.view):
            colour = colour_of(index)
            if colour is not None:
                self.painter.setBrush(QColor(colour))
                self.painter.drawPath(path)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _lines(self, base: BaseMap, name: str, pen: QPen) -> None:
        outlines = base.outlines(name)
        if outlines is not None:
            self._stroke([line for _, line in self._polygons(outlines)], pen)

    def _polygons(self, outlines: Outlines) -> Iterator[tuple[int, QPolygonF]]:
        return polygons(outlines.rings(self.view.bounds, self._metres_per_dot), self.view)

    def _stroke(self, lines: Iterable[QPolygonF], pen: QPen) -> None:
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        # Line by line: one path of them all is many times slower to stroke.
        for line in lines:
            self.painter.drawPolyline(line)
