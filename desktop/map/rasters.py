"""A user's raster file on the map: drawn by its child process for just the part and the pixels that are painted."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.map.sheet import sheet_of
from desktop.map.view import View
from geodata.exchange import LayerRefused
from geodata.exchange.raster import RasterLayer
from geodata.geometry.flat import step_m

# Pictures of large sheets are asked for band by band.
_MOST_AT_ONCE = 16_000_000


class DrawnRaster(msgspec.Struct, frozen=True, kw_only=True):
    """A raster file that can be drawn in every projection; it lies where the scene's list has its key.

    Without a key it lies on the land, below everything else. ``title`` is what it is called, if not as its file.
    """

    layer: RasterLayer
    key: str = ""
    title: str = ""

    @property
    def path(self) -> Path:
        """The file."""
        return self.layer.path

    @property
    def name(self) -> str:
        """What it is called."""
        return self.title or self.path.name


class LayerLost(LayerRefused):
    """A layer that was shown cannot be drawn any more; ``key`` says which."""

    def __init__(self, key: str, why: LayerRefused) -> None:
        super().__init__(str(why), why.said)
        self.key = key


def paint_raster(painter: QPainter, raster: DrawnRaster, view: View, opacity: float = 1.0) -> None:
    """Paint what a file holds of a view.

    Raises
    ------
    LayerLost
        Its child process refused, crashed or took too long.
    """
    sheet = sheet_of(painter, view)
    seen, step = sheet.seen, step_m(view.projection)
    rows = max(_MOST_AT_ONCE // max(seen.width, 1), 1)
    painter.save()
    painter.setOpacity(opacity)
    if not sheet.vector:
        painter.resetTransform()
    for top in range(0, seen.height, rows):
        band = msgspec.structs.replace(seen, top=seen.top - top, height=min(rows, seen.height - top))
        west, south, east, north = (side * step for side in band.window())
        try:
            drawn = raster.layer.picture(view.projection, (west, south, east, north), band.width, band.height)
        except LayerRefused as error:
            painter.restore()
            raise LayerLost(raster.key, error) from error
        if drawn is None:
            continue
        pixels = np.ascontiguousarray(drawn)
        image = QImage(
            pixels.data, band.width, band.height, 4 * band.width, QImage.Format.Format_RGBA8888_Premultiplied
        )
        if sheet.vector:
            scale = sheet.logical_px
            painter.drawImage(QRectF(0, top / scale, band.width / scale, band.height / scale), image)
        else:
            painter.drawImage(QPoint(0, top), image)
    painter.restore()
