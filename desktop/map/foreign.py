"""A user's layer on the map: coverage and density as pictures, or as shapes on a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.map.colours import mixed
from desktop.map.layer_shown import LayerShown
from desktop.map.polygons import polygon
from desktop.map.presets import PRESETS, Preset
from desktop.map.sheet import sheet_of
from desktop.map.view import View
from desktop.theme import Theme
from geodata.exchange.foreign import ForeignLayer
from geodata.geometry.flat import Parts, Points, step_m
from geodata.geometry.flat_shapes import FlatShapes
from geodata.geometry.projection import Floats
from geodata.geometry.raster import Raster
from geodata.geometry.shades import Shades, shades_of
from geodata.theatres import TheatreName

if TYPE_CHECKING:
    from geodata.geometry.picking import Pickable

_SHADED = 0.8
"""How strong the fill of areas is that are shaded by a column: the shades must be told apart."""
_PLAIN = Preset()


class DrawnLayer(msgspec.Struct, frozen=True, kw_only=True):
    """A user's layer in steps of one projection; ``colours`` holds one for each class of its parts, if it has classes.

    Without classes it has the theme's colour for the layer with its ``number``.

    ``beyond`` counts the points, lines and areas that the projection cannot show.
    ``columns`` are those of numbers in its file, ``shades`` the classes of its parts by one of them; of its points
    ``circles`` holds those of each class.
    ``pickable`` looks up what lies under a place, in a window.
    ``title``, ``preset`` and ``names`` (of each feature of its file) are those of a layer that a project holds.
    With a ``key`` it lies where the scene's list has that key, without one on top of the map.
    """

    path: Path
    title: str = ""
    key: str = ""
    number: int = 0
    preset: Preset | None = None
    names: tuple[str | None, ...] = ()
    features: int
    points: Points | None = None
    lines: Parts | None = None
    areas: Parts | None = None
    colours: tuple[str, ...] = ()
    beyond: int = 0
    columns: tuple[str, ...] = ()
    shades: Shades | None = None
    circles: tuple[Points, ...] = ()
    pickable: Pickable | None = None

    def __len__(self) -> int:
        return self.features

    @property
    def name(self) -> str:
        """What it is called: the title of a layer of the project, else the name of its file."""
        return self.title or self.path.name


def drawn_layer(layer: ForeignLayer, theatre_name: TheatreName, key: str = "", number: int = 0) -> DrawnLayer:
    """A user's layer, laid flat for a theatre."""
    shapes = layer.laid_flat(theatre_name)
    return DrawnLayer(
        path=layer.path,
        title=layer.name,
        preset=PRESETS.get(layer.style or ""),
        names=layer.names(),
        key=key,
        number=number,
        features=layer.kept,
        points=shapes.points,
        lines=shapes.lines,
        areas=shapes.areas,
        beyond=shapes.beyond,
        columns=layer.columns,
    )


def pickable_layer(layer: ForeignLayer, theatre_name: TheatreName, key: str, number: int) -> DrawnLayer:
    """A user's layer, laid flat for a theatre, in which can be looked up what lies under a place."""
    # Loads a compiler: only who has a layer waits for it.
    from geodata.geometry.loops_ready import loops_ready  # noqa: PLC0415
    from geodata.geometry.picking import pickable  # noqa: PLC0415

    loops_ready()
    drawn = drawn_layer(layer, theatre_name, key, number)
    shapes = FlatShapes(points=drawn.points, lines=drawn.lines, areas=drawn.areas, beyond=drawn.beyond)
    return msgspec.structs.replace(drawn, pickable=pickable(shapes))


def shaded_layer(layer: DrawnLayer, column: str, values: Floats) -> DrawnLayer:
    """The layer with areas and lines shaded, and points sized, by a number of every feature."""
    from geodata.geometry.subset import points_of  # noqa: PLC0415 - only who shades waits for it

    shades, classes = shades_of(column, values)

    def classed(parts: Parts | None) -> Parts | None:
        return None if parts is None else msgspec.structs.replace(parts, classes=classes[parts.features])

    circles: tuple[Points, ...] = ()
    if layer.points is not None:
        numbers = (np.flatnonzero(classes == one).astype(np.uint32) for one in range(shades.count + 1))
        circles = tuple(points_of(layer.points, own) for own in numbers)
    return msgspec.structs.replace(
        layer, areas=classed(layer.areas), lines=classed(layer.lines), shades=shades, circles=circles
    )


def paint_foreign(painter: QPainter, layer: DrawnLayer, view: View, theme: Theme) -> LayerShown:
    """Areas tinted, lines and points in the colour of the layer, or each class in its own.

    Returns what was drawn how, for the legend.
    """
    # Loads a compiler, which takes a third of a second: only who has a layer waits for it.
    from desktop.map.layer_pictures import paint_circles, paint_parts, paint_points  # noqa: PLC0415
    from geodata.geometry.density import count_in  # noqa: PLC0415 - as above

    sheet = sheet_of(painter, view)
    colours = _colours(layer, theme)
    preset = layer.preset or _PLAIN
    fill = preset.fill if layer.shades is None else _SHADED
    for parts in (layer.areas, layer.lines):
        if parts is not None and sheet.vector:
            paint_shapes(painter, parts, sheet.whole, colours, view, pen_px=preset.pen_px, fill=fill)
        elif parts is not None:
            paint_parts(painter, parts, sheet, colours, pen_px=preset.pen_px, fill=fill)
    density = None
    window = sheet.whole.window(1.0)
    in_view = [parts is not None and len(parts.visible(window)) > 0 for parts in (layer.areas, layer.lines)]
    if layer.circles:
        paint_circles(painter, layer.circles, sheet, colours)
    elif layer.points is not None:
        density = paint_points(
            painter, layer.points, sheet, colours[0], step_m(view.projection), mark_px=preset.mark_px
        )
    return LayerShown(
        title=layer.name,
        colours=colours,
        points=density is not None or (layer.points is not None and count_in(layer.points, sheet.whole) > 0),
        lines=in_view[1],
        areas=in_view[0],
        cell_m=0.0 if density is None else density.cell_m,
        most=0 if density is None else int(density.counts.max(initial=0)),
        shades=layer.shades,
    )


def _colours(layer: DrawnLayer, theme: Theme) -> tuple[str, ...]:
    """One for each class: by a column the layer's colour from weak to strong, and grey where there is no value.

    Circles are told apart by their size and keep the full colour.
    """
    own = theme.layer(layer.number) if layer.preset is None else layer.preset.colour(dark=theme.is_dark)
    if layer.shades is None:
        return layer.colours or (own,)
    weakest = 1.0 if layer.areas is None and layer.lines is None else 0.25
    steps = np.linspace(weakest, 1.0, max(layer.shades.count, 1))
    ground, full = QColor(theme.map.home), QColor(own)
    return (*(mixed(ground, full, float(share)).name() for share in steps), theme.disabled)


def paint_shapes(
    painter: QPainter,
    parts: Parts,
    raster: Raster,
    colours: tuple[str, ...],
    view: View,
    *,
    pen_px: float | None = None,
    fill: float = 0.3,
    only: npt.NDArray[np.bool_] | None = None,
) -> None:
    """Every visible part as a shape of its own, for PDF and SVG; ``only`` says of each part whether it is drawn."""
    level = parts.level(1 / raster.scale)
    scale = view.width / raster.width
    visible = parts.visible(raster.window(2))
    for index in (visible if only is None else visible[only[visible]]).tolist():
        begin, end = int(level.starts[index]), int(level.starts[index + 1])
        px = np.column_stack([
            (level.x[begin:end] * raster.scale + raster.left) * scale,
            (raster.top - level.y[begin:end] * raster.scale) * scale,
        ])  # fmt: skip
        path = QPainterPath()
        for ring in np.split(px, np.flatnonzero(level.signs[begin : end - 1] == 0) + 1):
            path.addPolygon(polygon(np.ascontiguousarray(ring, np.float64)))
        colour = QColor(colours[int(parts.classes[index]) % len(colours)])
        painter.setPen(QPen(colour, pen_px or (1.0 if parts.filled else 1.4)))
        tint = QColor(colour)
        tint.setAlphaF(fill)
        painter.setBrush(tint if parts.filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
