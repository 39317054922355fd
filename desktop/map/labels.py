"""Names on the map: placed by rank, never over each other, a card, a symbol or the furniture."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple, cast

import msgspec
import numpy as np
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from shapely.geometry.base import BaseGeometry

from desktop.map.ink import Ink, TextStyle
from desktop.map.name_table import name_table
from desktop.map.obstacles import Obstacles
from desktop.map.river_names import paint_river_names
from desktop.map.scene import Point, Scene
from desktop.map.view import View
from desktop.theme import MapColours
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap, NamedPoint

_DOT_RADIUS = 2.6
# Nearer than so many metres to the pixel a country's name in the middle would only lie over what is looked at.
_NO_COUNTRY_BELOW_M = 60.0
_SHIFTS = (
    (0, 0), (0, -16), (0, 16), (-30, 0), (30, 0), (0, -44), (0, 44), (-60, -12), (60, -12), (-60, 24), (60, 24),
)  # fmt: skip


class Written(NamedTuple):
    """What was written where: how many names found no room, and what the next picture shall keep."""

    hidden: int
    names: dict[int, Point]
    rivers: dict[tuple[int, int], tuple[int, ...]]


class _Label(msgspec.Struct, frozen=True, kw_only=True):
    """A name to be written, by its number in the base map."""

    number: int
    named: NamedPoint
    px: tuple[float, float]
    lines: tuple[str, ...]
    style: TextStyle
    dot: bool
    order: tuple[float, ...]


def paint_labels(ink: Ink, scene: Scene, obstacles: Obstacles) -> Written:
    """Write the names that find room, where they were in the picture before if that is still free."""
    hidden = 0
    names: dict[int, Point] = {}
    # On the world map a name that moves far names the neighbour.
    shifts = _SHIFTS[:3] if scene.view.projection.is_world else _SHIFTS
    for label in _in_order(scene.base, scene.view, scene.theme.map, scene.language):
        kept = scene.kept.name_px(label.number, scene.view)
        if label.dot:
            box = _place_beside_dot(ink, label, kept, obstacles)
        else:
            box = _place_centred(ink, label, kept, obstacles, shifts)
        if box is None:
            hidden += 1
        else:
            names[label.number] = scene.view.from_px(box.left(), box.top())
    rivers = paint_river_names(ink, scene, obstacles) if scene.shows("water") else {}
    return Written(hidden, names, rivers)


@functools.lru_cache(maxsize=2)
def _in_order(base: BaseMap, view: View, colours: MapColours, language: Language) -> tuple[_Label, ...]:
    """The names that a view asks for, the first to be written first; the same on every date."""
    return tuple(sorted(_wanted(base, view, colours, language), key=lambda label: label.order))


def _wanted(base: BaseMap, view: View, colours: MapColours, language: Language) -> Iterator[_Label]:
    table = name_table(base)
    positions = view.to_px(base.name_positions)
    inside = (
        (positions[:, 0] > -20)
        & (positions[:, 0] < view.width + 20)
        & (positions[:, 1] > -20)
        & (positions[:, 1] < view.height + 20)
    )
    styles = _Styles(colours, world=view.projection.is_world)
    for index in np.flatnonzero(table.is_country | (inside & table.wanted(view))).tolist():
        named = base.names[index]
        px = (float(positions[index, 0]), float(positions[index, 1]))
        name = named.name(language)
        home = bool(table.is_home[index])
        if named.kind == "country":
            placed = px if inside[index] else _inside_country(base, view, named.feature)
            if placed is not None and (not view.projection.is_world or _country_wanted(base, view, named)):
                yield _Label(
                    number=index, named=named, px=placed, lines=(name.upper(),), style=styles.country,
                    dot=False, order=(1.5 if view.projection.is_world else 3.5, named.rank),
                )  # fmt: skip
        elif named.kind == "place":
            style = styles.place(named, home=home)
            rank = float(named.rank) + (0 if home else 2.2)
            yield _Label(
                number=index,
                named=named,
                px=px,
                lines=(name,),
                style=style,
                dot=True,
                order=(rank, -named.population),
            )
        elif named.kind == "admin1":
            local = named.names.get(base.theatre.local_script) if home else None
            lines = (name, local) if local and local != name else (name,)
            yield _Label(
                number=index,
                named=named,
                px=px,
                lines=lines,
                style=styles.admin1,
                dot=False,
                order=(2.5 if home else 4.5,),
            )
        else:
            yield _Label(
                number=index, named=named, px=px, lines=(name,),
                style=TextStyle(13, colours.label_water, italic=True), dot=False, order=(3.0, named.rank),
            )  # fmt: skip


class _Styles:
    """Type of each kind of name, from the palette."""

    def __init__(self, colours: MapColours, *, world: bool) -> None:
        self._colours = colours
        self._foreign_ground = colours.land
        self.country = TextStyle(
            11 if world else 15, colours.big, weight=500, spacing=6.0 if world else 18.0, halo=colours.land
        )
        self.admin1 = TextStyle(12, colours.label, halo=colours.home)
        self._world = world

    def place(self, named: NamedPoint, *, home: bool) -> TextStyle:
        halo = self._colours.home if home else self._colours.land
        if named.rank == 0:
            return TextStyle(12 if self._world else 13, self._colours.town, weight=600, halo=halo)
        if home and named.rank == 1:
            return TextStyle(13, self._colours.town, weight=500, halo=halo)
        return TextStyle(12, self._colours.town if home else self._colours.label, halo=halo)


def _country_wanted(base: BaseMap, view: View, named: NamedPoint) -> bool:
    """Whether the world map names a country at its scale: by rank, and only if there is land to see."""
    metres = view.metres_per_px
    if named.country in base.theatre.countries:
        return True
    limit = 2 if metres > 14_000 else 3 if metres > 9_000 else 5 if metres > 4_000 else 9
    outlines = base.outlines("countries")
    if named.rank > limit or outlines is None:
        return False
    west, south, east, north = outlines.bounds[named.feature]
    return bool((east - west) * (north - south) > (14 * metres) ** 2)


def _inside_country(base: BaseMap, view: View, index: int) -> tuple[float, float] | None:
    """A point in the part of a country that is seen, when its own label point is not."""
    outlines = base.outlines("countries")
    near = view.metres_per_px < _NO_COUNTRY_BELOW_M
    if outlines is None or view.projection.is_world or near or index >= len(outlines):
        return None
    west, south, east, north = view.bounds
    low_x, low_y, high_x, high_y = outlines.bounds[index]
    if not (low_x < east and high_x > west and low_y < north and high_y > south):
        return None
    inset_x, inset_y = (east - west) * 0.06, (north - south) * 0.06
    seen = shapely.clip_by_rect(
        outlines.geometry(index), west + inset_x, south + inset_y, east - inset_x, north - inset_y
    )
    parts = [part for part in shapely.get_parts(seen) if part.area > 0]
    if not parts:
        return None
    largest = max(parts, key=lambda part: part.area)
    if largest.area < (120 * view.metres_per_px) ** 2:
        return None
    circle = cast(BaseGeometry, shapely.maximum_inscribed_circle(largest, tolerance=view.metres_per_px * 20))
    point = shapely.get_coordinates(circle)[0]
    px = view.to_px(np.array([point]))[0]
    return float(px[0]), float(px[1])


def _place_beside_dot(ink: Ink, label: _Label, kept: Point | None, obstacles: Obstacles) -> QRectF | None:
    """Try eight places around the dot; without room for the name the dot is left out as well."""
    x, y = label.px
    dot = QRectF(x - _DOT_RADIUS - 1, y - _DOT_RADIUS - 1, 2 * _DOT_RADIUS + 2, 2 * _DOT_RADIUS + 2)
    if not obstacles.is_free(dot, over_lines=True):
        return None
    text, style = label.lines[0], label.style
    width, height = ink.width(text, style), float(style.size)
    gap = _DOT_RADIUS + 3
    places = (
        (gap, -height / 2), (gap - 1, -height - 2), (gap - 1, 2), (-gap - width, -height / 2),
        (-gap - width + 1, -height - 2), (-gap - width + 1, 2), (-width / 2, -height - gap), (-width / 2, gap),
    )  # fmt: skip
    # A town of the theatre is named across an outline rather than not at all.
    over_lines = (False, True) if label.order[0] <= 4 else (False,)
    corners = [(x + dx, y + dy, over) for over in over_lines for dx, dy in places]
    box = _first_free(kept, corners, (width, height), obstacles, gap=2.5)
    if box is not None:
        _paint_dot(ink.painter, label, style)
        ink.text(box.left(), box.top() + height * 0.86, text, style)
        obstacles.take(box)
        obstacles.take(dot)
    return box


def _place_centred(
    ink: Ink, label: _Label, kept: Point | None, obstacles: Obstacles, shifts: tuple[tuple[int, int], ...]
) -> QRectF | None:
    style, lines = label.style, label.lines
    step = ink.line_height(style)
    width = max(ink.width(line, style) for line in lines)
    height = step * len(lines)
    x, y = label.px
    corners = [(x + dx - width / 2, y + dy - height / 2, False) for dx, dy in shifts]
    box = _first_free(kept, corners, (width, height), obstacles, gap=3.0)
    if box is not None:
        for number, line in enumerate(lines):
            ink.centred(box.center().x(), box.top() + step * number + style.size * 1.05, line, style)
        obstacles.take(box)
    return box


def _first_free(
    kept: Point | None, corners: list[tuple[float, float, bool]], size: Point, obstacles: Obstacles, *, gap: float
) -> QRectF | None:
    """The box of the name where it was before, or at the first corner with room; each says if it may cross lines."""
    before = [] if kept is None else [(*kept, True)]
    for left, top, over_lines in (*before, *corners):
        box = QRectF(left, top, *size)
        if obstacles.is_free(box, gap, over_lines=over_lines):
            return box
    return None


def _paint_dot(painter: QPainter, label: _Label, style: TextStyle) -> None:
    x, y = label.px
    painter.setPen(QPen(QColor(style.colour), 1.4))
    if label.named.rank == 0:
        painter.setBrush(QColor(style.colour))
        painter.drawRect(QRectF(x - 3, y - 3, 6, 6))
    else:
        filled = label.named.rank > 2
        painter.setBrush(QColor(style.colour) if filled else QColor(style.halo or "white"))
        radius = 1.6 if filled else _DOT_RADIUS
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
