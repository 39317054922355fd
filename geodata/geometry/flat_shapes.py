"""Flat arrays from plain arrays of coordinates in degrees."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.geometry.flat import Ints, Parts, Points, Steps, sorted_points, to_steps
from geodata.geometry.flat_parts import flat_parts
from geodata.geometry.plain import Numbers, Plain
from geodata.geometry.projection import Floats, Projection
from geodata.geometry.world_cut import line_within, ring_within, sheets, unwrapped

_CHUNK = 262_144
Flags = npt.NDArray[np.bool_]


class FlatShapes(msgspec.Struct, frozen=True, kw_only=True):
    """Points, lines and areas of one layer; ``None`` where it has none of a kind.

    ``beyond`` counts the points, lines and areas that the projection cannot show: the whole line or area is left out.
    """

    points: Points | None
    lines: Parts | None
    areas: Parts | None
    beyond: int = 0


def laid_flat(plain: Plain, projection: Projection) -> FlatShapes:
    """Flat arrays of what was taken apart, in degrees, WGS 84."""
    points, points_beyond = _points(plain.point_lonlat, plain.point_features, projection)
    lines, lines_beyond = _lines(plain, projection)
    areas, areas_beyond = _areas(plain, projection)
    return FlatShapes(points=points, lines=lines, areas=areas, beyond=points_beyond + lines_beyond + areas_beyond)


def _points(lonlat: Floats, features: Numbers, projection: Projection) -> tuple[Points | None, int]:
    if not len(lonlat):
        return None, 0
    if projection.is_world:
        lonlat = lonlat.copy()
        lonlat[lonlat[:, 0] < projection.cut_lon, 0] += 360.0
    steps, kept = _steps(lonlat, projection)
    whole = bool(kept.all())
    return sorted_points(steps, features if whole else features[kept]), 0 if whole else int((~kept).sum())


def _lines(plain: Plain, projection: Projection) -> tuple[Parts | None, int]:
    lonlat, lengths, features = plain.line_lonlat, plain.line_lengths, plain.line_features
    if not len(lengths):
        return None, 0
    if projection.is_world:
        lonlat, lengths, features = _lines_on_the_world(lonlat, lengths, features, projection.cut_lon)
    steps, kept = _steps(lonlat, projection)
    whole = np.logical_and.reduceat(kept, _starts(lengths)[:-1])
    if not whole.all():
        steps = steps[:, np.repeat(whole, lengths)[kept]]
    rings = _starts(lengths[whole])
    return flat_parts(steps, rings, np.arange(len(rings)), features[whole], filled=False), int((~whole).sum())


def _areas(plain: Plain, projection: Projection) -> tuple[Parts | None, int]:
    lonlat, lengths, counts, features = (
        plain.area_lonlat, plain.ring_lengths, plain.ring_counts, plain.area_features
    )  # fmt: skip
    if not len(counts):
        return None, 0
    if projection.is_world:
        lonlat, lengths, counts, features = _areas_on_the_world(lonlat, lengths, counts, features, projection.cut_lon)
    steps, kept = _steps(lonlat, projection)
    whole_ring = np.logical_and.reduceat(kept, _starts(lengths)[:-1])
    owner = np.repeat(np.arange(len(counts)), counts)
    whole = np.ones(len(counts), np.bool_)
    whole[owner[~whole_ring]] = False
    ring_kept = whole[owner]
    if not whole.all():
        steps = steps[:, np.repeat(ring_kept, lengths)[kept]]
    made = flat_parts(steps, _starts(lengths[ring_kept]), _starts(counts[whole]), features[whole], filled=True)
    return made, int((~whole).sum())


def _lines_on_the_world(lonlat: Floats, lengths: Ints, features: Numbers, cut: float) -> tuple[Floats, Ints, Numbers]:
    """Lines moved onto the map, those across its end in pieces."""
    starts = _starts(lengths)
    lonlat, _ = unwrapped(lonlat, starts)
    apart = _moved(lonlat, starts, cut)
    if not len(apart):
        return lonlat, lengths, features
    strings, made_lengths, made_features = _kept_strings(lonlat, starts, apart), [lengths], [features]
    keep = np.ones(len(lengths), np.bool_)
    keep[apart] = False
    made_lengths, made_features = [lengths[keep]], [features[keep]]
    for number in apart.tolist():
        string = lonlat[starts[number] : starts[number + 1]]
        for turn in sheets(float(string[:, 0].min()), float(string[:, 0].max()), cut):
            for piece in line_within(string + np.array([360.0 * turn, 0.0]), cut, cut + 360.0):
                strings.append(piece)
                made_lengths.append(np.array([len(piece)]))
                made_features.append(features[[number]])
    return np.vstack(strings), np.concatenate(made_lengths), np.concatenate(made_features)


def _areas_on_the_world(
    lonlat: Floats, lengths: Ints, counts: Ints, features: Numbers, cut: float
) -> tuple[Floats, Ints, Ints, Numbers]:
    """Areas moved onto the map, those across its end in parts."""
    starts, first_rings = _starts(lengths), _starts(counts)
    lonlat, _ = unwrapped(lonlat, starts)
    corner_starts = starts[first_rings]
    apart = _moved(lonlat, corner_starts, cut)
    if not len(apart):
        return lonlat, lengths, counts, features
    keep = np.ones(len(counts), np.bool_)
    keep[apart] = False
    strings = _kept_strings(lonlat, corner_starts, apart)
    made_lengths, made_counts, made_features = [lengths[np.repeat(keep, counts)]], [counts[keep]], [features[keep]]
    for number in apart.tolist():
        rings = range(int(first_rings[number]), int(first_rings[number + 1]))
        outline = lonlat[starts[rings[0]] : starts[rings[0] + 1], 0]
        for turn in sheets(float(outline.min()), float(outline.max()), cut):
            parts = [_ring_on_sheet(lonlat[starts[ring] : starts[ring + 1]], outline, turn, cut) for ring in rings]
            if len(parts[0]):
                found = [part for part in parts if len(part)]
                strings += found
                made_lengths.append(np.array([len(part) for part in found]))
                made_counts.append(np.array([len(found)]))
                made_features.append(features[[number]])
    return np.vstack(strings), np.concatenate(made_lengths), np.concatenate(made_counts), np.concatenate(made_features)


def _ring_on_sheet(ring: Floats, outline: Floats, turn: int, cut: float) -> Floats:
    """A ring of an area moved by so many turns and clipped; a hole follows the outline to its side of 180 degrees."""
    aside = round((float(outline.mean()) - float(ring[:, 0].mean())) / 360.0)
    return ring_within(ring + np.array([360.0 * (turn + aside), 0.0]), cut, cut + 360.0)


def _kept_strings(lonlat: Floats, starts: Ints, apart: Ints) -> list[Floats]:
    """The corners of all strings but some."""
    away = np.zeros(len(lonlat), np.bool_)
    for number in apart.tolist():
        away[starts[number] : starts[number + 1]] = True
    return [lonlat[~away]]


def _moved(lonlat: Floats, starts: Ints, cut: float) -> Ints:
    """Numbers of the strings that do not lie on the map as they are."""
    lowest = np.minimum.reduceat(lonlat[:, 0], starts[:-1])
    highest = np.maximum.reduceat(lonlat[:, 0], starts[:-1])
    return np.flatnonzero((lowest < cut) | (highest > cut + 360.0))


def _steps(lonlat: Floats, projection: Projection) -> tuple[Steps, Flags]:
    """Steps of shape (2, kept), and which points were kept; a few at a time, so that little memory is held."""
    if len(lonlat) <= _CHUNK:
        return to_steps(_metres(lonlat, projection), projection)
    kept = np.ones(len(lonlat), np.bool_)
    steps = np.empty((2, len(lonlat)), np.int32)
    count = 0
    for begin in range(0, len(lonlat), _CHUNK):
        own = slice(begin, begin + _CHUNK)
        found, kept[own] = to_steps(_metres(lonlat[own], projection), projection)
        steps[:, count : count + found.shape[1]] = found
        count += found.shape[1]
    return steps[:, :count], kept


def _metres(lonlat: Floats, projection: Projection) -> Floats:
    return projection.forward(np.ascontiguousarray(lonlat[:, 0]), np.ascontiguousarray(lonlat[:, 1]))


def _starts(lengths: npt.NDArray[np.integer]) -> Ints:
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
