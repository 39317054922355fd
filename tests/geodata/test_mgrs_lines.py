"""The lines of the MGRS grid lie where the library ``mgrs`` puts the squares that they bound."""

from __future__ import annotations

import itertools

import mgrs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.geometry.mgrs_lines import (
    SQUARE_M,
    border_lines,
    from_utm,
    grid_lines,
    grid_zones,
    square_letters,
    squares,
    utm,
    zone_strips,
)
from geodata.theatres import theatre

REFERENCE = mgrs.MGRS()


def _inside(name: str) -> st.SearchStrategy[tuple[float, float]]:
    west, south, east, north = theatre(name).extent  # pyright: ignore[reportArgumentType]
    return st.tuples(st.floats(west, east), st.floats(south, north))


def _zone_at(lon: float, lat: float):
    (zone,) = grid_zones((lon - 1e-9, lat - 1e-9, lon + 1e-9, lat + 1e-9))
    return zone


def _is_near_border(lon: float, lat: float, by: float) -> bool:
    return len(grid_zones((lon - by, lat - by, lon + by, lat + by))) > 1


@given(st.one_of(_inside("kursk"), _inside("laos"), st.tuples(st.floats(-179.9, 179.9), st.floats(-79.9, 83.9))))
@settings(max_examples=400, deadline=None)
def test_zone_and_letters_are_those_of_the_reference(at):
    lon, lat = at
    if _is_near_border(lon, lat, 1e-6):
        return
    zone = _zone_at(lon, lat)
    (easting, northing), *_ = utm(zone.number, np.array([at]), south=lat < 0)
    if min(easting % SQUARE_M, northing % SQUARE_M, -easting % SQUARE_M, -northing % SQUARE_M) < 0.01:
        return
    expected = REFERENCE.toMGRS(lat, lon, MGRSPrecision=0)
    assert f"{zone.number:02}{zone.band}{square_letters(zone.number, easting, northing)}" == expected.zfill(5)


@pytest.mark.parametrize("name", ["kursk", "laos"])
@pytest.mark.parametrize("step_m", [100, 1_000, 10_000, 100_000])
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_to_both_sides_of_a_line_the_reference_counts_one_step_apart(name, step_m, data):
    lon, lat = data.draw(_inside(name))
    half = step_m * 2e-5
    extent = (lon - half, lat - half, lon + half, lat + half)
    precision = 5 if step_m == 100 else 4 if step_m == 1_000 else 5
    checked = 0
    for strip in zone_strips(grid_zones(extent)):
        lines = grid_lines(strip, extent, step_m, step_m * 1e-4)
        for number in range(len(lines.metres)):
            points = lines.lonlat[lines.starts[number] : lines.starts[number + 1]]
            middle = points[:2].mean(axis=0, keepdims=True)
            if _is_near_border(*middle[0], step_m * 1e-6):
                continue
            at = utm(strip.number, middle, south=False)[0]
            axis = 0 if lines.is_easting[number] else 1
            assert at[axis] == pytest.approx(lines.metres[number], abs=step_m * 2e-4 + 0.01)
            off = np.zeros(2)
            off[axis] = step_m * 1e-2
            sides = []
            for side in (at - off, at + off):
                (there,) = from_utm(strip.number, side[None, :], south=False, near=lon)
                text = REFERENCE.toMGRS(there[1], there[0], MGRSPrecision=precision)
                digits = text[5:]
                half_length = len(digits) // 2
                value = int(digits[:half_length] if axis == 0 else digits[half_length:]) * 10 ** (5 - precision)
                sides.append(value // step_m)
                if len(sides) == 2:
                    assert (sides[1] - sides[0]) % (SQUARE_M // step_m) == 1 % (SQUARE_M // step_m)
            checked += 1
    assert checked or step_m == SQUARE_M or _is_near_border(lon, lat, half)


@pytest.mark.parametrize(
    "extent",
    [theatre("kursk").extent, theatre("laos").extent, (-10.0, 50.0, 50.0, 86.0), (-168.95, -90.0, 191.05, 90.0)],
)
def test_no_line_is_drawn_twice(extent):
    seen: set[tuple[float, ...]] = set()
    for border in border_lines(extent, 0.5):
        for one, two in itertools.pairwise(border):
            piece = tuple(np.round((*one, *two), 6).tolist())
            assert piece not in seen
            seen.add(piece)
    # Of each line of a zone the pieces follow each other without sharing ground.
    for strip in zone_strips(grid_zones(extent)):
        found = grid_lines(strip, extent, SQUARE_M, 1_000.0)
        spans: dict[tuple[int, bool], list[tuple[float, float]]] = {}
        for number, metres in enumerate(found.metres.tolist()):
            is_easting = bool(found.is_easting[number])
            points = found.lonlat[found.starts[number] : found.starts[number + 1]]
            along = points[:, int(is_easting)]
            spans.setdefault((metres, is_easting), []).append((float(along[0]), float(along[-1])))
        for pieces in spans.values():
            pieces.sort()
            assert all(after[0] > before[1] for before, after in itertools.pairwise(pieces))


def test_lines_end_at_the_border_of_their_zone():
    extent = theatre("kursk").extent
    for strip in zone_strips(grid_zones(extent)):
        found = grid_lines(strip, extent, 10_000, 10.0)
        assert len(found.metres) > 20
        assert (found.lonlat[:, 0] >= max(strip.west, extent[0]) - 1e-9).all()
        assert (found.lonlat[:, 0] <= min(strip.east, extent[2]) + 1e-9).all()


def test_norway_and_svalbard_have_their_own_zones():
    norway = {zone.name: (zone.west, zone.east) for zone in grid_zones((1.0, 57.0, 11.0, 63.0))}
    assert norway == {"31V": (0.0, 3.0), "32V": (3.0, 12.0)}
    svalbard = {zone.name: (zone.west, zone.east) for zone in grid_zones((1.0, 73.0, 41.0, 83.0))}
    assert svalbard == {"31X": (0.0, 9.0), "33X": (9.0, 21.0), "35X": (21.0, 33.0), "37X": (33.0, 42.0)}
    meridians = {float(line[0, 0]) for line in border_lines((1.0, 57.0, 11.0, 63.0)) if line[0, 0] == line[-1, 0]}
    assert meridians == {3.0}


@given(_inside("laos"))
@settings(max_examples=50, deadline=None)
def test_the_square_of_a_position_is_among_those_listed(at):
    if _is_near_border(*at, 1e-6):
        return
    zone = _zone_at(*at)
    easting, northing = utm(zone.number, np.array([at]), south=False)[0]
    listed = squares(zone, theatre("laos").extent)
    corner = int(easting // SQUARE_M) * SQUARE_M, int(northing // SQUARE_M) * SQUARE_M
    assert (square_letters(zone.number, easting, northing), *corner) in listed
