"""What a file holds, before anything is changed: its first rows, and its shapes on a small map."""

from __future__ import annotations

import msgspec
import numpy as np
import shapely
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely.geometry.base import BaseGeometry
from typing_extensions import override

from desktop.importing.rows_table import RowsTable
from desktop.map.image import draw_image
from desktop.map.polygons import polygon
from desktop.map.rasters import DrawnRaster
from desktop.map.scene import Scene
from desktop.map.view import View
from desktop.theme import Theme
from desktop.wording import translate
from geodata.project.blobs import wkb_of

FIRST_ROWS = 50
SHAPES = 2_000
_MOST_CORNERS = 100_000
_MOST_COLUMNS = 100
_LONGEST = 200


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """The first rows as texts under their heads, and well-known binary of some shapes; or a picture of the ground."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shapes: tuple[bytes, ...] = ()
    raster: DrawnRaster | None = None


def looked_at(
    columns: tuple[str, ...], rows: list[tuple[object, ...]], shapes: list[bytes], *, placed: bool = True
) -> Looked:
    """A preview of rows as the reading child leaves them: number, geometry (none where they have no place), values."""
    place = (translate("Import", "Place"),) if placed else ()
    heads = (translate("Import", "Row"), *place, *columns[:_MOST_COLUMNS])
    texts = tuple(
        (
            str(row[0]),
            *((_place(row[1]),) if placed else ()),
            *(_cell(value) for value in row[2 : 2 + _MOST_COLUMNS]),
        )
        for row in rows
    )
    return Looked(heads=heads, rows=texts, shapes=tuple(shapes))


def _cell(value: object) -> str:
    text = "" if value is None else value.hex() if isinstance(value, bytes) else str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _place(blob: object) -> str:
    shape = shapely.from_wkb(wkb_of(blob))
    if isinstance(shape, shapely.Point):
        return f"{shape.y:.5f}, {shape.x:.5f}"
    corners = shapely.get_num_coordinates(shape)
    kinds = {
        "LineString": translate("Import", "line, %1 points"),
        "MultiLineString": translate("Import", "lines, %1 points"),
        "MultiPoint": translate("Import", "%1 points"),
        "Polygon": translate("Import", "area, %1 corners"),
        "MultiPolygon": translate("Import", "areas, %1 corners"),
    }
    return kinds.get(shape.geom_type, translate("Import", "several shapes, %1 corners")).replace("%1", str(corners))


class PreviewTable(RowsTable):
    """The first rows."""

    def __init__(self) -> None:
        super().__init__(translate("Import", "First rows of the file"))

    def show_looked(self, looked: Looked) -> None:
        """Show the rows of a preview."""
        rows = looked.rows
        self.show_rows(looked.heads, len(rows), lambda row, column: rows[row][column], widths=(64, 260))


class PreviewMap(QWidget):
    """A small map with the shapes of a file; empty until there are some."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(translate("Import", "Where the file lies"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture: QImage | None = None

    @override
    def sizeHint(self) -> QSize:
        return QSize(380, 260)

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture of the size of this map, or none."""
        self.picture = picture
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.field))
        if self.picture is None:
            painter.setPen(QColor(self._theme.text_second))
            text = translate("Import", "The shapes are shown here once the file is read.")
            painter.drawText(self.rect().adjusted(16, 0, -16, 0), _CENTRED, text)
        else:
            painter.drawImage(0, 0, self.picture)
        painter.setPen(QColor(self._theme.line_control))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def extent_of(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Bounds with so much around them that one sees where they lie."""
    west, south, east, north = bounds
    wide, high = max((east - west) * 0.15, 0.02), max((north - south) * 0.15, 0.02)
    return max(west - wide, -180.0), max(south - high, -90.0), min(east + wide, 180.0), min(north + high, 90.0)


def drawn_preview(scene: Scene, shapes: tuple[bytes, ...], ratio: float) -> QImage:
    """The base map of a scene with shapes in longitude and latitude over it; for a job."""
    image, _ = draw_image(scene, 96 * ratio)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(scene.theme.accent)
    tint = QColor(colour)
    tint.setAlphaF(0.25)
    corners = 0
    for wkb in shapes:
        shape = shapely.from_wkb(wkb)
        corners += int(shapely.get_num_coordinates(shape))
        if corners > _MOST_CORNERS:
            # The extent is that of all; a million corners say no more on so small a map.
            shape = shapely.box(*shape.bounds) if shape.length else shape
        for part in shapely.get_parts(shape):
            _draw(painter, part, scene.view, colour, tint)
    painter.end()
    return image


def _draw(painter: QPainter, part: BaseGeometry, view: View, colour: QColor, tint: QColor) -> None:
    rings: list[BaseGeometry] = [part.exterior, *part.interiors] if isinstance(part, shapely.Polygon) else [part]
    path = QPainterPath()
    for ring in rings:
        lonlat = shapely.get_coordinates(ring)
        metres = view.projection.forward(lonlat[:, 0], lonlat[:, 1])
        metres = metres[np.isfinite(metres).all(axis=1)]
        if not len(metres):
            continue
        px = np.column_stack([
            (metres[:, 0] - view.x) / view.metres_per_px + view.width / 2,
            (view.y - metres[:, 1]) / view.metres_per_px + view.height / 2,
        ])  # fmt: skip
        if part.geom_type == "Point":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(float(px[0, 0]), float(px[0, 1])), 2.5, 2.5)
            continue
        path.addPolygon(polygon(np.ascontiguousarray(px)))
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(tint if part.geom_type == "Polygon" else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
