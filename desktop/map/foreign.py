"""A user's layer on the map: coverage and density as pictures, or as shapes on a page."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPainterPath, QPen

from desktop.map.polygons import polygon
from desktop.map.view import View
from desktop.theme import Theme
from geodata.exchange.foreign import ForeignLayer
from geodata.geometry.coverage import Planes, Raster
from geodata.geometry.density import Density, count_in, density_of, marks_of_points
from geodata.geometry.flat import Parts, Points, step_m
from geodata.geometry.flat_shapes import flat_points, flat_shapes
from geodata.geometry.projection import Projection

BOX_PX = 4.0
"""Parts below so many pixels are drawn as boxes of their true area."""
DENSE = 100_000
"""From so many points in view on they are shown as counts per cell."""
_VECTOR_SCALE = 300 / 96
_VECTOR_ENGINES = (QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG, QPaintEngine.Type.Picture)
Bytes = npt.NDArray[np.uint8]


class DrawnLayer(msgspec.Struct, frozen=True, kw_only=True):
    """A user's layer in steps of one projection; ``colours`` holds one for each class of its parts.

    With a ``key`` it lies where the scene's list has that key, without one on top of the map.
    """

    path: Path
    key: str = ""
    features: int
    points: Points | None = None
    lines: Parts | None = None
    areas: Parts | None = None
    colours: tuple[str, ...] = ()

    def __len__(self) -> int:
        return self.features


def drawn_layer(layer: ForeignLayer, projection: Projection, key: str = "") -> DrawnLayer:
    """A user's layer, projected and laid flat."""
    if layer.lonlat is not None:
        points = flat_points(layer.lonlat, projection)
        return DrawnLayer(path=layer.path, key=key, features=layer.kept, points=points)
    shapes = flat_shapes(layer.geometries, projection)
    return DrawnLayer(
        path=layer.path,
        key=key,
        features=layer.kept,
        points=shapes.points,
        lines=shapes.lines,
        areas=shapes.areas,
    )


def paint_foreign(painter: QPainter, layer: DrawnLayer, view: View, theme: Theme) -> None:
    """Areas tinted, lines and points in the colour that stands for no contributor, or each class in its own."""
    vector = painter.paintEngine().type() in _VECTOR_ENGINES
    raster = raster_of(view, _VECTOR_SCALE if vector else painter.deviceTransform().m11())
    colours = layer.colours or (theme.contributor_other,)
    for parts in (layer.areas, layer.lines):
        if parts is not None and vector:
            _paint_shapes(painter, parts, raster, colours, view)
        elif parts is not None:
            _paint_parts(painter, parts, raster, colours, view)
    if layer.points is not None:
        _paint_points(painter, layer.points, raster, colours[0], view)


def raster_of(view: View, scale: float) -> Raster:
    """Where steps of a view's projection lie in a picture of so many pixels to the logical pixel."""
    per_metre = scale / view.metres_per_px
    width, height = round(view.width * scale), round(view.height * scale)
    return Raster(
        scale=step_m(view.projection) * per_metre,
        left=view.width * scale / 2 - view.x * per_metre,
        top=view.height * scale / 2 + view.y * per_metre,
        width=width,
        height=height,
    )


def _paint_parts(painter: QPainter, parts: Parts, raster: Raster, colours: tuple[str, ...], view: View) -> None:
    pen = max(raster.width / view.width, 1.0) * (1.0 if parts.filled else 1.4)
    chosen = parts.visible(raster.window(pen))
    if not len(chosen):
        return
    low_x, low_y, high_x, high_y = parts.bounds[:, chosen].astype(np.float64)
    small = np.maximum(high_x - low_x, high_y - low_y) * raster.scale < BOX_PX if parts.filled else np.False_
    dense = len(chosen) > 20_000
    level = parts.level(1 / raster.scale)
    classes = parts.classes[chosen]
    for number in sorted({int(value) for value in np.unique(classes)}):
        planes = Planes(raster)
        own = classes == number
        if parts.filled:
            planes.add_boxes(parts, chosen[own & small], pen)
        planes.add_parts(parts, level, chosen[own & ~small], pen)
        colour = colours[number % len(colours)]
        if parts.filled:
            _paint_plane(painter, planes.fill(), colour, 0.3, view)
        # At a scale where outlines lie side by side they would turn everything black.
        _paint_plane(painter, planes.line(), colour, 0.55 if dense else 1.0, view)


def _paint_shapes(painter: QPainter, parts: Parts, raster: Raster, colours: tuple[str, ...], view: View) -> None:
    """Every visible part as a shape of its own, for PDF and SVG."""
    level = parts.level(1 / raster.scale)
    scale = view.width / raster.width
    for index in parts.visible(raster.window(2)).tolist():
        begin, end = int(level.starts[index]), int(level.starts[index + 1])
        px = np.column_stack([
            (level.x[begin:end] * raster.scale + raster.left) * scale,
            (raster.top - level.y[begin:end] * raster.scale) * scale,
        ])  # fmt: skip
        path = QPainterPath()
        for ring in np.split(px, np.flatnonzero(level.signs[begin : end - 1] == 0) + 1):
            path.addPolygon(polygon(np.ascontiguousarray(ring)))
        colour = QColor(colours[int(parts.classes[index]) % len(colours)])
        painter.setPen(QPen(colour, 1.0 if parts.filled else 1.4))
        tint = QColor(colour)
        tint.setAlphaF(0.3)
        painter.setBrush(tint if parts.filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_points(painter: QPainter, points: Points, raster: Raster, colour: str, view: View) -> None:
    if is_dense(points, raster):
        _paint_density(painter, density_of(points, raster, step_m(view.projection)), raster, colour, view)
    else:
        diameter = 5.0 * raster.width / view.width
        _paint_bytes(painter, marks_of_points(points, raster, diameter), QColor(colour), view)


def is_dense(points: Points, raster: Raster) -> bool:
    """Whether so many points are in view that marks would hide each other."""
    return len(points) > DENSE and count_in(points, raster) > DENSE


def _paint_density(painter: QPainter, density: Density, raster: Raster, colour: str, view: View) -> None:
    """Cells from pale to full on a logarithmic scale; a cell with a single point can be seen."""
    most = int(density.counts.max(initial=1))
    scaled = np.log1p(density.counts) * (254 / np.log1p(most))
    shades: Bytes = np.where(density.counts > 0, scaled + 1, 0).astype(np.uint8)
    rows, columns = shades.shape
    image = _indexed(shades, QColor(colour), lowest=0.25)
    scale = view.width / raster.width
    target = QRectF(density.left * scale, density.top * scale, columns * density.side * scale,
                    rows * density.side * scale)  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(target, image)


def _paint_plane(painter: QPainter, plane: npt.NDArray[np.float32], colour: str, alpha: float, view: View) -> None:
    made = QColor(colour)
    made.setAlphaF(alpha)
    plane *= np.float32(255)
    _paint_bytes(painter, plane.astype(np.uint8), made, view)


def _paint_bytes(painter: QPainter, covered: Bytes, colour: QColor, view: View) -> None:
    image = _indexed(covered, colour, lowest=0.0)
    if painter.deviceTransform().isIdentity():
        painter.drawImage(QPointF(0, 0), image)
    else:
        painter.drawImage(QRectF(0, 0, view.width, view.height), image)


def _indexed(values: Bytes, colour: QColor, lowest: float) -> QImage:
    """Bytes as a picture in shades of one colour: 0 is clear, 255 the colour itself."""
    height, width = values.shape
    shades = QImage(width, height, QImage.Format.Format_Indexed8)
    memory = np.frombuffer(cast(memoryview, shades.bits()), np.uint8).reshape(height, shades.bytesPerLine())
    memory[:, :width] = values
    red, green, blue, alpha = colour.red(), colour.green(), colour.blue(), colour.alphaF()
    steps = [0.0, *(lowest + (1 - lowest) * step / 255 for step in range(1, 256))]
    shades.setColorTable([QColor(red, green, blue, round(255 * alpha * step)).rgba() for step in steps])
    return shades.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
