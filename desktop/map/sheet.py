"""What a painter paints on: a whole picture, a strip of one, or a page of shapes."""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QPaintEngine, QPainter

from desktop.map.view import View
from geodata.geometry.flat import step_m
from geodata.geometry.raster import Raster

_VECTOR_SCALE = 300 / 96
_VECTOR_ENGINES = (QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG, QPaintEngine.Type.Picture)


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """Where the steps of a view lie on what is painted.

    ``whole`` is the whole view in device pixels, ``seen`` the part of it that the device holds; ``vector`` says that
    the device keeps shapes (PDF, SVG), where both are the view at 300 pixels to the inch.
    """

    whole: Raster
    seen: Raster
    vector: bool
    logical_px: float
    """Device pixels to the logical pixel."""


def sheet_of(painter: QPainter, view: View) -> Sheet:
    """What a painter in logical pixels of a view paints on; it may be scaled and moved, not turned."""
    if painter.paintEngine().type() in _VECTOR_ENGINES:
        whole = raster_of(view, _VECTOR_SCALE)
        return Sheet(whole=whole, seen=whole, vector=True, logical_px=_VECTOR_SCALE)
    placed, device = painter.deviceTransform(), painter.device()
    whole = raster_of(view, placed.m11())
    seen = msgspec.structs.replace(
        whole, left=whole.left + placed.dx(), top=whole.top + placed.dy(), width=device.width(), height=device.height()
    )
    return Sheet(whole=whole, seen=seen, vector=False, logical_px=placed.m11())


def raster_of(view: View, scale: float) -> Raster:
    """Where steps of a view's projection lie in a picture of so many pixels to the logical pixel."""
    per_metre = scale / view.metres_per_px
    return Raster(
        scale=step_m(view.projection) * per_metre,
        left=view.width * scale / 2 - view.x * per_metre,
        top=view.height * scale / 2 + view.y * per_metre,
        width=round(view.width * scale),
        height=round(view.height * scale),
    )
