"""Names of rivers, written along their lines: upright, where the bends let them be read, again after some way."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import shapely
from numpy.lib.stride_tricks import sliding_window_view
from PySide6.QtCore import QRectF, QTextBoundaryFinder
from shapely.geometry.base import BaseGeometry

from desktop.map.ground import river_width
from desktop.map.ink import Cluster, Ink, TextStyle, text_width
from desktop.map.obstacles import Obstacles
from desktop.map.scene import Scene
from desktop.map.view import View
from geodata.geometry.projection import Floats
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap, name_of

_SIZE = 12
_STEP = 4.0
_AGAIN_AFTER = 500.0
_ABOVE = 4.0
# A name may bend so much from end to end, and so much from letter to letter.
_MAX_BEND, _MAX_TURN = math.radians(45), math.radians(9)
_MAX_OFF_LINE = 3.0
_TRIES = 24
# Metres per pixel up to which a river of a rank is named; the last one for all ranks beyond.
_LIMITS = (8_000.0, 8_000.0, 6_000.0, 3_000.0, 2_000.0, 1_600.0, 1_400.0, 1_200.0, 900.0, 600.0)


class River(NamedTuple):
    """A river with a name: its pieces in metres, each of shape (n, 2), and their bounds, shape (pieces, 4).

    ``along`` are the metres from the start of a piece to each of its points.
    """

    names: dict[str, str]
    rank: int
    pieces: tuple[Floats, ...]
    along: tuple[Floats, ...]
    bounds: Floats


class _Course(NamedTuple):
    """A smoothed line in steps of equal length: points in pixels and the direction at each, in radians.

    The first point is at station ``start``. Stations are counted from the start of the piece of the river, so that
    they lie still on the ground while the map is dragged.
    """

    piece: int
    start: int
    points: Floats
    angles: Floats
    off_line: Floats


def paint_river_names(ink: Ink, scene: Scene, obstacles: Obstacles) -> dict[tuple[int, int], tuple[int, ...]]:
    """Write the names of the rivers that are drawn, the great ones first. What finds no room stays unnamed.

    Returns the stations that names begin at, by river and piece.
    """
    view, colours = scene.view, scene.theme.map
    style = TextStyle(_SIZE, colours.label_water, italic=True, halo=colours.home)
    found: dict[tuple[int, int], tuple[int, ...]] = {}
    for number, stretches in _stretches(scene.base, view, style, scene.language):
        for stretch in stretches:
            piece = stretch.course.piece
            written = _write_along(ink, stretch, scene.kept.stations(number, piece, view), obstacles)
            found[number, piece] = (*found.get((number, piece), ()), *written)
    return found


@functools.lru_cache(maxsize=2)
def _stretches(
    base: BaseMap, view: View, style: TextStyle, language: Language
) -> tuple[tuple[int, tuple[_Stretch, ...]], ...]:
    """Where names of rivers may stand in a view, by the number of the river; the same on every date."""
    made: list[tuple[int, tuple[_Stretch, ...]]] = []
    for number, river in enumerate(named_rivers(base)):
        limit = _LIMITS[min(river.rank, len(_LIMITS) - 1)]
        if view.metres_per_px >= limit or river_width(river.rank, view.metres_per_px) <= 0:
            continue
        courses = list(_courses(river, view))
        if courses:
            text = _text(name_of(river.names, language), style, language)
            made.append((number, tuple(_Stretch(text, course) for course in courses)))
    return tuple(made)


@functools.lru_cache(maxsize=8)
def named_rivers(base: BaseMap) -> tuple[River, ...]:
    """Rivers of a base map that have a name, the pieces of each joined; the highest rank first."""
    layer, outlines = base.layer("rivers"), base.outlines("rivers")
    if layer is None or outlines is None:
        return ()
    languages = [(key.removeprefix("name_"), column) for key, column in layer.columns.items() if key[:5] == "name_"]
    ranks = layer.columns.get("scalerank", (9,) * len(outlines))
    found: dict[tuple[tuple[str, str], ...], tuple[int, list[BaseGeometry]]] = {}
    for index in range(len(outlines)):
        names = tuple((language, str(column[index])) for language, column in languages if column[index])
        if names:
            rank, lines = found.get(names, (9, []))
            found[names] = (min(rank, int(ranks[index] or 9)), [*lines, outlines.geometry(index)])
    rivers: list[River] = []
    for names, (rank, lines) in found.items():
        joined = shapely.get_parts(shapely.line_merge(shapely.union_all(lines)))
        pieces = tuple(shapely.get_coordinates(piece) for piece in joined)
        along = tuple(np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(piece, axis=0).T))]) for piece in pieces)
        rivers.append(River(dict(names), rank, pieces, along, shapely.bounds(joined).reshape(-1, 4)))
    return tuple(sorted(rivers, key=lambda river: (river.rank, sorted(river.names.items()))))


def clusters_of(text: str) -> list[str]:
    """Letters with the marks above and below them, as a reader sees them."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    units = text.encode("utf-16-le")
    ends: list[int] = []
    while (end := finder.toNextBoundary()) >= 0:
        ends.append(2 * end)
    return [units[start:end].decode("utf-16-le") for start, end in zip([0, *ends], ends, strict=False)]


def _courses(river: River, view: View) -> Iterator[_Course]:
    """Stretches of a river that lie in the view, smoothed so that letters can stand on them."""
    west, south, east, north = view.bounds
    for number, (low_x, low_y, high_x, high_y) in enumerate(river.bounds.tolist()):
        if low_x > east or high_x < west or low_y > north or high_y < south:
            continue
        px, along = view.to_px(river.pieces[number]), river.along[number] / view.metres_per_px
        inside = ((px > -40) & (px < (view.width + 40, view.height + 40))).all(axis=1)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], inside, [False]]).astype(np.int8)))
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            stretch = slice(max(start - 1, 0), end + 1)
            course = _course(number, px[stretch], along[stretch])
            if course is not None:
                yield course


def _course(piece: int, px: Floats, along: Floats) -> _Course | None:
    """The stations of a stretch; ``along`` are the pixels from the start of the piece to each of its points."""
    first = math.ceil(along[0] / _STEP)
    count = math.floor(along[-1] / _STEP) - first + 1
    if count < 16:
        return None
    at = np.arange(first, first + count, dtype=np.float64) * _STEP
    line = np.column_stack([np.interp(at, along, px[:, 0]), np.interp(at, along, px[:, 1])])
    kernel = np.convolve(np.full(7, 1 / 7), np.full(5, 1 / 5))
    points = np.column_stack([np.convolve(line[:, axis], kernel, mode="valid") for axis in (0, 1)])
    cut = len(kernel) // 2
    off_line = np.hypot(*(points - line[cut : cut + len(points)]).T)
    angles = np.unwrap(np.arctan2(np.gradient(points[:, 1]), np.gradient(points[:, 0])))
    return _Course(piece, first + cut, points, angles, off_line)


class _Text(NamedTuple):
    """A name as it is set: its letters, their widths, and where the middle of each lies from the start."""

    letters: tuple[str, ...]
    widths: Floats
    middles: Floats
    style: TextStyle

    @property
    def steps(self) -> int:
        """Points of a course that the name takes, with a little room at both ends."""
        return math.ceil(float(self.widths.sum()) / _STEP) + 2


def _text(name: str, style: TextStyle, language: Language) -> _Text:
    letters = clusters_of(name)
    ends = np.array([text_width("".join(letters[: number + 1]), style, language) for number in range(len(letters))])
    widths = np.diff(ends, prepend=0.0)
    return _Text(tuple(letters), widths, ends - widths / 2, style)


class _Set(NamedTuple):
    """A name as it stands: its letters, and the box of each that must be free."""

    letters: tuple[Cluster, ...]
    boxes: tuple[QRectF, ...]


class _Stretch:
    """A name and a course that it may stand on; what is worked out of it is kept."""

    def __init__(self, text: _Text, course: _Course) -> None:
        self.text = text
        self.course = course
        self._sets: dict[int, _Set] = {}

    @property
    def last(self) -> int:
        """The last point of the course that the name may begin at."""
        return len(self.course.points) - self.text.steps

    @functools.cached_property
    def straightest(self) -> list[int]:
        """Points that the name is best begun at, the best first."""
        course, count = self.course, self.text.steps
        bend = np.ptp(sliding_window_view(course.angles, count), axis=1)
        turn = sliding_window_view(np.abs(course.angles[2:] - course.angles[:-2]), count - 2).max(axis=1)
        off_line = sliding_window_view(course.off_line, count).max(axis=1)
        readable = np.flatnonzero((bend < _MAX_BEND) & (turn < _MAX_TURN) & (off_line < _MAX_OFF_LINE))
        # Every third, and the same ones wherever the stretch is cut by the edge.
        readable = readable[(readable + course.start) % 3 == 0]
        return readable[np.argsort(bend[readable], kind="stable")][:_TRIES].tolist()

    def begun_at(self, start: int) -> _Set:
        """The name as it stands from a point on."""
        found = self._sets.get(start)
        if found is None:
            part = slice(start, start + self.text.steps)
            found = self._sets[start] = _set(self.text, self.course.points[part], self.course.angles[part])
        return found


def _write_along(ink: Ink, stretch: _Stretch, kept: tuple[int, ...], obstacles: Obstacles) -> list[int]:
    """The name where it was before and on the straightest stretches, far enough from one another; its stations."""
    first, last = stretch.course.start, stretch.last
    if last <= 4:
        return []
    before = [station - first for station in kept if 0 <= station - first <= last]
    written: list[int] = []
    for start in [*before, *stretch.straightest]:
        if any(abs(start - other) * _STEP < _AGAIN_AFTER for other in written):
            continue
        found = stretch.begun_at(start)
        # All its letters must find room.
        if all(obstacles.is_free(box, 1.0) for box in found.boxes):
            ink.along(found.letters, stretch.text.style)
            for box in found.boxes:
                obstacles.take(box.adjusted(2, 2, -2, -2))
            written.append(start)
    return [start + first for start in written]


def _set(text: _Text, points: Floats, angles: Floats) -> _Set:
    """The name along some points, upright."""
    if points[-1, 0] < points[0, 0]:
        points, angles = points[::-1], angles[::-1] + math.pi
    steps, at = np.arange(len(points)) * _STEP, text.middles + _STEP
    x, y, angle = (np.interp(at, steps, column) for column in (points[:, 0], points[:, 1], angles))
    up_x, up_y = np.sin(angle), -np.cos(angle)
    high = _ABOVE + _SIZE * 0.36
    lefts, tops = x + up_x * high - 6, y + up_y * high - 6
    starts_x = x + up_x * _ABOVE - np.cos(angle) * text.widths / 2
    starts_y = y + up_y * _ABOVE - np.sin(angle) * text.widths / 2
    placed = zip(text.letters, starts_x.tolist(), starts_y.tolist(), np.degrees(angle).tolist(), strict=True)
    return _Set(
        letters=tuple(Cluster(*letter) for letter in placed),
        boxes=tuple(QRectF(left, top, 12, 12) for left, top in zip(lefts.tolist(), tops.tolist(), strict=True)),
    )
