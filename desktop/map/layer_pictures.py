"""Layers too large for shapes, as pictures: coverage of areas and lines, density or marks of points."""

from __future__ import annotations

import threading

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.map.layer_shown import CIRCLE_STRENGTH, FAINTEST, circle_sizes
from desktop.map.sheet import Sheet
from geodata.geometry.coverage import Style, draw_parts
from geodata.geometry.density import Density, density_of, enlarged, marks_of_points, shaded
from geodata.geometry.flat import Parts, Points

PX_PER_MARK = 60.0
"""With less room than so many square pixels for each point in view, points are shown as counts per cell."""
CROWDED = 20_000
"""From so many areas in view on their outlines let what lies below shine through."""
_FILL = 0.3
_MARK_PX = 5.0
_LINE_PX = 1.4
_own = threading.local()
Argb = npt.NDArray[np.uint32]
Alphas = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


def paint_parts(
    painter: QPainter,
    parts: Parts,
    sheet: Sheet,
    colours: tuple[str, ...],
    *,
    pen_px: float | None = None,
    fill: float = _FILL,
    only: Flags | None = None,
) -> None:
    """Areas or lines, each class in its colour; ``only`` says of each part whether it is drawn."""
    crowded = is_crowded(parts, sheet, only)
    styles = [
        # At a scale where outlines lie side by side they would turn everything black.
        Style(fill=(fill, *_rgb(colour)), stroke=(0.55 if crowded else 1.0, *_rgb(colour)))
        for colour in colours
    ]
    paint_styled(painter, parts, sheet, styles, pen_px=pen_px or (1.0 if parts.filled else _LINE_PX), only=only)


def paint_styled(
    painter: QPainter, parts: Parts, sheet: Sheet, styles: list[Style], *, pen_px: float, only: Flags | None = None
) -> None:
    """Areas or lines, each class in its style; ``only`` says of each part whether it is drawn."""
    pen = max(sheet.logical_px, 1.0) * pen_px
    empty = _empty_picture(sheet.seen.height, sheet.seen.width)
    _paint(painter, draw_parts(parts, sheet.seen, styles, pen, only, into=empty), sheet)


def _empty_picture(height: int, width: int) -> Argb:
    """A picture without anything on it, in the same memory for every layer that this thread draws."""
    kept: Argb | None = getattr(_own, "picture", None)
    if kept is None or kept.shape != (height, width):
        kept = _own.picture = np.zeros((height, width), np.uint32)
    else:
        kept.fill(0)
    return kept


def is_crowded(parts: Parts, sheet: Sheet, only: Flags | None = None) -> bool:
    """Whether so many of the parts drawn are in view that their outlines lie side by side."""
    if len(parts) <= CROWDED:
        return False
    seen = parts.visible(sheet.whole.window(1.0))
    return (len(seen) if only is None else int(only[seen].sum())) > CROWDED


def paint_points(
    painter: QPainter, points: Points, sheet: Sheet, colour: str, step_m: float, *, mark_px: float = _MARK_PX
) -> Density | None:
    """Points as counts per cell where there are many, else as marks; returns the counts."""
    density = density_in_view(points, sheet, step_m)
    if density is None:
        covered = marks_of_points(points, sheet.seen, mark_px * sheet.logical_px)
        _paint(painter, shaded(covered, _shades(colour, np.arange(256) / 255)), sheet)
        return None
    scaled = np.log1p(density.counts) / np.log1p(density.counts.max(initial=1))
    # A cell with a single point can be seen.
    alphas = np.where(density.counts > 0, FAINTEST + (1 - FAINTEST) * scaled, 0.0)
    moved = msgspec.structs.replace(
        density,
        left=density.left + sheet.seen.left - sheet.whole.left,
        top=density.top + sheet.seen.top - sheet.whole.top,
    )
    _paint(painter, enlarged(_shades(colour, alphas), moved, sheet.seen), sheet)
    return density


def paint_circles(painter: QPainter, classes: tuple[Points, ...], sheet: Sheet, colours: tuple[str, ...]) -> None:
    """Points as circles, those of each class in its size, the largest below; the last class has no value."""
    sizes = circle_sizes(len(classes) - 1)
    for number in sorted(range(len(classes)), key=lambda one: -sizes[one]):
        if len(classes[number]):
            covered = marks_of_points(classes[number], sheet.seen, sizes[number] * sheet.logical_px)
            shades = _shades(colours[number], np.arange(256) / 255 * CIRCLE_STRENGTH)
            _paint(painter, shaded(covered, shades), sheet)


def density_in_view(points: Points, sheet: Sheet, step_m: float) -> Density | None:
    """Counts of the points of the whole view; ``None`` where so few are in view that marks show them better."""
    most = sheet.whole.width * sheet.whole.height / sheet.logical_px**2 / PX_PER_MARK
    if len(points) <= most:
        return None
    # On a finer device the cells are as large, so that the legend says the same of every picture of a view.
    density = density_of(points, sheet.whole, step_m, fineness=max(sheet.logical_px, 1.0))
    return density if density.total > most else None


def _paint(painter: QPainter, picture: Argb, sheet: Sheet) -> None:
    height, width = picture.shape
    image = QImage(picture.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    painter.save()
    if sheet.vector:
        painter.drawImage(QRectF(0, 0, width / sheet.logical_px, height / sheet.logical_px), image)
    else:
        painter.resetTransform()
        painter.drawImage(QPoint(0, 0), image)
    painter.restore()


def _shades(colour: str, alphas: Alphas) -> Argb:
    """Premultiplied pixels of a colour at many strengths, 0 to 1."""
    channels = (np.rint(alphas * 255 * part).astype(np.uint32) for part in (1.0, *_rgb(colour)))
    alpha, red, green, blue = channels
    return (alpha << np.uint32(24)) | (red << np.uint32(16)) | (green << np.uint32(8)) | blue


def _rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()
