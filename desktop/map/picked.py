"""Features of a user's layer that are selected: drawn again above their layer, in the accent colour with a casing."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QPainter

from desktop.map.foreign import DrawnLayer, paint_shapes
from desktop.map.sheet import Sheet, sheet_of
from desktop.map.view import View
from desktop.theme import Theme
from geodata.geometry.flat import Parts, step_m

_CASING_PX, _PEN_PX, _FILL = 4.6, 2.2, 0.35
_MARK_CASING_PX, _MARK_PX = 11.0, 8.0


class Picked(msgspec.Struct, frozen=True, kw_only=True):
    """Selected features of one layer: its key, and their numbers in its file, counted from 0, ascending."""

    key: str
    features: npt.NDArray[np.uint32]


def paint_picked(painter: QPainter, layer: DrawnLayer, picked: Picked, view: View, theme: Theme) -> None:
    """Areas, lines and points of the selected features."""
    # Only who has a layer waits for the compiler.
    from desktop.map.layer_pictures import paint_points  # noqa: PLC0415
    from geodata.geometry.subset import parts_of, points_of  # noqa: PLC0415

    sheet = sheet_of(painter, view)
    for parts in (layer.areas, layer.lines):
        if parts is not None:
            chosen = parts_of(parts, picked.features)
            if chosen.any():
                _paint_parts(painter, parts, chosen, sheet, view=view, theme=theme)
    if layer.points is not None:
        points, step = points_of(layer.points, picked.features), step_m(view.projection)
        if len(points):
            paint_points(painter, points, sheet, theme.map.home, step, mark_px=_MARK_CASING_PX)
            paint_points(painter, points, sheet, theme.accent, step, mark_px=_MARK_PX)


def _paint_parts(
    painter: QPainter, parts: Parts, chosen: npt.NDArray[np.bool_], sheet: Sheet, *, view: View, theme: Theme
) -> None:  # fmt: skip
    from desktop.map.layer_pictures import is_crowded, paint_parts  # noqa: PLC0415

    layers = [(theme.map.home, _CASING_PX, 0.0), (theme.accent, _PEN_PX, _FILL)]
    if is_crowded(parts, sheet, chosen):
        # Casings side by side would hide what they shall set off.
        layers = [(theme.accent, 1.0, _FILL)]
    for colour, pen_px, fill in layers:
        if sheet.vector:
            paint_shapes(painter, parts, sheet.whole, (colour,), view, pen_px=pen_px, fill=fill, only=chosen)
        else:
            paint_parts(painter, parts, sheet, (colour,), pen_px=pen_px, fill=fill, only=chosen)
