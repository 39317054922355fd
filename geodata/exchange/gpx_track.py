"""A GPS track (GPX) as the proposal of an outline: cleaned, with every point that was left out and why.

The file may come from anyone: it is read as a stream by expat, with no document type, no entities, and limits.
"""

from __future__ import annotations

import datetime
import math
from pathlib import Path
from typing import Literal
from xml.parsers import expat

import msgspec
import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from geodata.exchange.sentences import TEMPLATES
from geodata.exchange.unreadable import FileUnreadable
from geodata.geometry.geodesic import area_m2, distance_m, wgs84
from geodata.geometry.outline_parts import crossing_points
from geodata.geometry.projection import Floats
from geodata.records.said import Argument, Said, english, say

LARGEST_BYTES, MOST_POINTS, DEEPEST = 64 * 1024**2, 200_000, 64
Reason = Literal["duplicate", "spike", "time goes back"]


class TrackPoint(msgspec.Struct, frozen=True, kw_only=True):
    """A point as recorded; ``number`` counts from 1 within its track, ``time`` is UTC."""

    number: int
    lon: float
    lat: float
    time: datetime.datetime | None = None


class Track(msgspec.Struct, frozen=True, kw_only=True):
    """A track of a file with the points of all its segments, in order."""

    name: str
    points: tuple[TrackPoint, ...]


class LeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """A point that the cleaned outline does without, and why."""

    point: TrackPoint
    reason: Reason
    said: Said

    @property
    def text(self) -> str:
        """The sentence in English."""
        return english(self.said, TEMPLATES)


class TrackEmpty(ValueError):
    """A track encloses nothing; ``said`` is the sentence by key and arguments."""

    def __init__(self, said: Said) -> None:
        super().__init__(english(said, TEMPLATES))
        self.said = said


class Cleaning(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of the cleaning, in metres.

    A point closer to the one before than ``duplicate_m`` is the same. A point is a spike when it lies farther than
    ``spike_m`` from both its neighbours, and they lie nearer each other than half of that.
    """

    duplicate_m: float = 0.5
    spike_m: float = 15.0


class TrackOutline(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal, to be shown before it is accepted.

    ``before`` and ``after`` are of shape (n, 2) in degrees; ``gap_m`` is what lies between the last point and the
    first, which the outline closes with a straight line. ``crossings`` are places where it crosses itself: a person
    has to take those out.
    """

    name: str
    before: Floats
    after: Floats
    left_out: tuple[LeftOut, ...]
    outline: BaseGeometry
    gap_m: float
    area_m2: float
    crossings: tuple[tuple[float, float], ...]


def read_tracks(path: Path) -> list[Track]:
    """Tracks of a GPX file.

    Raises
    ------
    FileUnreadable
        It is no GPX, is damaged, has a document type, is too large, or a point lies off the earth; names the line.
    """
    reader = _Reader()
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise FileUnreadable(path, say("file/too-large-track", most=LARGEST_BYTES // 1024**2))
        with path.open("rb") as file:
            reader.parser.ParseFile(file)
    except OSError as error:
        raise FileUnreadable(path, say("file/unreadable", reason=str(error.strerror))) from error
    except expat.ExpatError as error:
        raise FileUnreadable(path, say("file/not-gpx", reason=str(error))) from error
    except _Refused as error:
        said = say("gpx/line", line=reader.parser.CurrentLineNumber, why=error.said)
        raise FileUnreadable(path, said) from error
    if not reader.tracks:
        raise FileUnreadable(path, say("file/no-track"))
    return reader.tracks


def track_outline(track: Track, cleaning: Cleaning | None = None) -> TrackOutline:
    """Outline of a walk around an area, cleaned; nothing is left out without being listed.

    Raises
    ------
    TrackEmpty
        Fewer than 3 points are left.
    """
    limits = cleaning or Cleaning()
    kept, left_out = _without_repeats(list(track.points), limits)
    kept, spikes = _without_spikes(kept, limits)
    # Without a spike its neighbours may be one place.
    kept, again = _without_repeats(kept, limits)
    if len(kept) > 1 and _far(kept[-1], kept[0]) <= limits.duplicate_m:
        again.append(_left(kept.pop(), "duplicate", "track/closing"))
    if len(kept) < 3:
        raise TrackEmpty(say("track/empty", name=repr(track.name), points=len(kept)))
    after = np.array([(point.lon, point.lat) for point in kept])
    outline = Polygon(after)
    return TrackOutline(
        name=track.name, before=np.array([(point.lon, point.lat) for point in track.points]), after=after,
        left_out=tuple(sorted([*left_out, *spikes, *again], key=lambda one: one.point.number)), outline=outline,
        gap_m=_far(kept[-1], kept[0]), area_m2=area_m2(outline), crossings=tuple(crossing_points(outline)),
    )  # fmt: skip


def _without_repeats(points: list[TrackPoint], limits: Cleaning) -> tuple[list[TrackPoint], list[LeftOut]]:
    kept: list[TrackPoint] = []
    left_out: list[LeftOut] = []
    for point in points:
        last = kept[-1] if kept else None
        if last is not None and last.time is not None and point.time is not None and point.time < last.time:
            left_out.append(_left(point, "time goes back", "track/backwards", other=last.number))
        elif last is not None and (off := _far(last, point)) <= limits.duplicate_m:
            left_out.append(_left(point, "duplicate", "track/duplicate", metres=off, other=last.number))
        else:
            kept.append(point)
    return kept, left_out


def _without_spikes(points: list[TrackPoint], limits: Cleaning) -> tuple[list[TrackPoint], list[LeftOut]]:
    if len(points) < 4:
        return points, []
    lons, lats = (np.array([getattr(point, name) for point in points]) for name in ("lon", "lat"))
    # The walk closes: the neighbours of the first point are the second and the last.
    to_next = np.asarray(wgs84().inv(lons, lats, np.roll(lons, -1), np.roll(lats, -1))[2])
    past = np.asarray(wgs84().inv(np.roll(lons, 1), np.roll(lats, 1), np.roll(lons, -1), np.roll(lats, -1))[2])
    nearest = np.minimum(to_next, np.roll(to_next, 1))
    spikes = (nearest > limits.spike_m) & (past < nearest / 2)
    kept = [point for point, spike in zip(points, spikes, strict=True) if not spike]
    left_out = [_left(point, "spike", "track/spike", metres=float(off))
                for point, off, spike in zip(points, nearest, spikes, strict=True) if spike]  # fmt: skip
    return kept, left_out


def _left(point: TrackPoint, reason: Reason, key: str, **args: Argument) -> LeftOut:
    return LeftOut(point=point, reason=reason, said=say(key, point=point.number, **args))


def _far(one: TrackPoint, other: TrackPoint) -> float:
    return distance_m((one.lon, one.lat), (other.lon, other.lat))


class _Refused(Exception):
    """What the file holds is refused; the path and line are added by the caller."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.key)
        self.said = said


class _Reader:
    """Handlers of expat: tracks, their names, points and times; all else is passed over."""

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self._path: list[str] = []
        self._name = ""
        self._text = ""
        self._points: list[TrackPoint] = []
        self._place: tuple[float, float] = (0.0, 0.0)
        self._time: datetime.datetime | None = None
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_: object) -> None:
        raise _Refused(say("gpx/doctype"))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if not self._path and local != "gpx":
            raise _Refused(say("gpx/begins", name=local[:40]))
        if len(self._path) >= DEEPEST:
            raise _Refused(say("gpx/nested", most=DEEPEST))
        self._path.append(local)
        self._text = ""
        if local == "trk":
            self._name, self._points = "", []
        elif local == "trkpt":
            self._count += 1
            if self._count > MOST_POINTS:
                raise _Refused(say("gpx/points", most=MOST_POINTS))
            self._place, self._time = _place_of(attributes), None

    def _characters(self, text: str) -> None:
        if self._path[-1] in ("name", "time") and len(self._text) < 200:
            self._text += text

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        self._path.pop()
        parent = self._path[-1] if self._path else ""
        if local == "name" and parent == "trk":
            self._name = self._text.strip()
        elif local == "time" and parent == "trkpt":
            self._time = _time_of(self._text.strip())
        elif local == "trkpt":
            lon, lat = self._place
            self._points.append(TrackPoint(number=len(self._points) + 1, lon=lon, lat=lat, time=self._time))
        elif local == "trk":
            self.tracks.append(Track(name=self._name or f"track {len(self.tracks) + 1}", points=tuple(self._points)))


def _place_of(attributes: dict[str, str]) -> tuple[float, float]:
    try:
        lon, lat = float(attributes["lon"]), float(attributes["lat"])
    except (KeyError, ValueError) as error:
        raise _Refused(say("gpx/no-place", reason=str(error))) from error
    if not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
        raise _Refused(say("gpx/off", lon=str(lon), lat=str(lat)))
    return lon, lat


def _time_of(text: str) -> datetime.datetime | None:
    try:
        time = datetime.datetime.fromisoformat(text)
    except ValueError as error:
        raise _Refused(say("gpx/time", text=repr(text[:40]))) from error
    return time.replace(tzinfo=datetime.UTC) if time.tzinfo is None else time.astimezone(datetime.UTC)
