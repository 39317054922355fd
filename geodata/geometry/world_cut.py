"""Lines and areas on a map of the world: whole across 180 degrees, and cut where the map ends."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from geodata.geometry.projection import Floats

Ints = npt.NDArray[np.int64]
_WHOLE_TURN = 360.0 - 1e-9


def unwrapped(lonlat: Floats, starts: Ints) -> tuple[Floats, Ints]:
    """Corners whose longitudes run on across 180 degrees, and which strings of corners do.

    A step of more than half a turn and less than a whole one is taken the short way; a whole turn is an edge of a
    sheet of the world and stays. A string that does not come back to where it began stays as it is.

    Parameters
    ----------
    lonlat
        Degrees, shape (corners, 2).
    starts
        Index of each string's first corner, and the end, shape (strings + 1,).

    Returns
    -------
    tuple
        Degrees of the same shape, and the numbers of the strings that were changed.
    """
    if len(starts) < 2:
        return lonlat, np.empty(0, np.int64)
    steps = np.zeros(len(lonlat))
    steps[1:] = np.diff(lonlat[:, 0])
    steps[starts[:-1]] = 0.0
    far = (np.abs(steps) > 180.0) & (np.abs(steps) < _WHOLE_TURN)
    if not far.any():
        return lonlat, np.empty(0, np.int64)
    made = lonlat.copy()
    strings = np.unique(np.searchsorted(starts, np.flatnonzero(far), side="right") - 1)
    changed: list[int] = []
    for string in strings.tolist():
        own = slice(int(starts[string]), int(starts[string + 1]))
        turns = -np.sign(steps[own]) * 360.0 * far[own]
        lon = lonlat[own, 0] + np.cumsum(turns)
        closed = bool((lonlat[own][0] == lonlat[own][-1]).all())
        if closed and abs(lon[-1] - lon[0]) > 1e-9:
            continue
        made[own, 0] = lon
        changed.append(string)
    return made, np.array(changed, np.int64)


def sheets(west: float, east: float, cut_lon: float) -> list[int]:
    """How many turns to move a string of longitudes by, so that each of its parts comes to lie on the map."""
    first = int(np.floor((west - cut_lon) / 360.0))
    last = int(np.ceil((east - cut_lon) / 360.0)) - 1
    return [-turn for turn in range(first, max(last, first) + 1)]


def ring_within(lonlat: Floats, west: float, east: float) -> Floats:
    """A closed ring clipped to a stretch of longitudes; empty where nothing is left of it."""
    return _ring_beyond(_ring_beyond(lonlat, west, 1.0), east, -1.0)


def _ring_beyond(lonlat: Floats, limit: float, side: float) -> Floats:
    """The part of a closed ring on one side of a meridian, along which it is closed again."""
    if len(lonlat) < 2:
        return lonlat
    off = side * (lonlat[:, 0] - limit)
    inside = off >= 0
    if inside.all():
        return lonlat
    slots = np.full((len(lonlat) - 1, 2, 2), np.nan)
    kept = inside[:-1]
    slots[kept, 0] = lonlat[:-1][kept]
    crossing = np.flatnonzero(inside[:-1] != inside[1:])
    slots[crossing, 1] = _crossings(lonlat, off, crossing, limit)
    found = slots.reshape(-1, 2)
    found = found[~np.isnan(found[:, 0])]
    return np.vstack([found, found[:1]]) if len(found) else found


def line_within(lonlat: Floats, west: float, east: float) -> list[Floats]:
    """The pieces of a line that lie within a stretch of longitudes."""
    pieces = [lonlat]
    for limit, side in ((west, 1.0), (east, -1.0)):
        pieces = [part for piece in pieces for part in _line_beyond(piece, limit, side)]
    return pieces


def _line_beyond(lonlat: Floats, limit: float, side: float) -> list[Floats]:
    off = side * (lonlat[:, 0] - limit)
    inside = off >= 0
    if inside.all():
        return [lonlat]
    crossing = np.flatnonzero(inside[:-1] != inside[1:])
    points = _crossings(lonlat, off, crossing, limit)
    corners = np.insert(lonlat, crossing + 1, points, axis=0)
    owned = np.insert(inside, crossing + 1, values=True)
    on_cut = np.zeros(len(corners), np.bool_)
    on_cut[crossing + 1 + np.arange(len(crossing))] = True
    pieces: list[Floats] = []
    begin: int | None = None
    for at, (own, cut) in enumerate(zip(owned.tolist(), on_cut.tolist(), strict=True)):
        if own and begin is None:
            begin = at
        elif begin is not None and (cut or not own):
            end = at + 1 if own else at
            if end - begin > 1:
                pieces.append(corners[begin:end])
            begin = None
    if begin is not None and len(corners) - begin > 1:
        pieces.append(corners[begin:])
    return pieces


def _crossings(lonlat: Floats, off: Floats, edges: Ints, limit: float) -> Floats:
    """Where edges cross a meridian, shape (edges, 2)."""
    share = off[edges] / (off[edges] - off[edges + 1])
    lat = lonlat[edges, 1] + share * (lonlat[edges + 1, 1] - lonlat[edges, 1])
    return np.column_stack([np.full(len(edges), limit), lat])
