"""A position as somebody typed it: kept as typed, with its format, datum and how it was fixed, and as WGS 84.

What can be read in more than one way is a question with its candidates, never a guess. Order is (lon, lat).
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from geodata.geometry.coordinates import Datum, GridPosition, shift_of, to_wgs84
from geodata.geometry.typed_angles import AnglePair, Order, angle_pairs
from geodata.geometry.typed_grids import GridReading, SquarePoint, grid_readings, mgrs_reading

Format = Literal["DD", "DDM", "DMS", "UTM", "MGRS", "GK"]
FORMATS: tuple[Format, ...] = ("DD", "DDM", "DMS", "UTM", "MGRS", "GK")
FixedBy = Literal["GPS", "map", "compass"]
FIXES: tuple[FixedBy, ...] = ("GPS", "map", "compass")


class Habits(msgspec.Struct, frozen=True, kw_only=True):
    """What a form or its user has said once for all its positions; ``None`` is not said, and is asked about.

    ``point`` is where in its square an MGRS reference is taken to lie.
    """

    datum: Datum = "WGS84"
    fixed_by: FixedBy | None = None
    order: Order | None = None
    decimal_comma: bool | None = None
    zone: int | None = None
    point: SquarePoint = "centre"


class TypedPosition(msgspec.Struct, frozen=True, kw_only=True):
    """A position that could be read in one way.

    Attributes
    ----------
    typed, format, datum, fixed_by
        What was typed, how it was read, and how the position was found.
    lon, lat
        Degrees WGS 84.
    accuracy_m, operation
        Of the change of datum: 0 and ``None`` for WGS 84; an accuracy of ``None`` is not stated by its source.
    square_m, point
        Side of the square of an MGRS reference, and whether its corner or its centre was taken.
    reading
        What was assumed, in words: the order, the zone, the point of the square.
    """

    typed: str
    format: Format
    datum: Datum
    fixed_by: FixedBy | None
    lon: float
    lat: float
    accuracy_m: float | None
    operation: str | None = None
    grid: GridPosition | None = None
    square_m: float | None = None
    point: SquarePoint | None = None
    reading: str = ""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A position that can be read in more than one way: what is open, and every candidate, each with its reading."""

    typed: str
    about: Literal["order", "zone", "hemisphere", "decimal comma"]
    candidates: tuple[TypedPosition, ...]


def typed_position(text: str, habits: Habits | None = None) -> TypedPosition | Question:
    """What somebody typed as a position, or as a question when more than one reading is possible.

    Raises
    ------
    ValueError
        It cannot be read as a position; the sentence quotes it and says why.
    """
    said = habits or Habits()
    try:
        found = _readings(text, said)
    except ValueError as error:
        raise ValueError(f"{text.strip()!r} is no position: {error}") from error
    if len(found) == 1:
        return found[0][0]
    return Question(typed=text, about=_about(found), candidates=tuple(position for position, _ in found))


def one_position(text: str, datum: Datum = "WGS84") -> TypedPosition:
    """What somebody typed into a box for one position: of two bare numbers that could both be it, latitude is first.

    What else was assumed is in ``reading``, to be said beside the box.

    Raises
    ------
    ValueError
        It is no position, or can be read in more than one other way; the sentence quotes it.
    """
    found = typed_position(text, Habits(datum=datum))
    if isinstance(found, Question) and found.about == "order":
        found = typed_position(text, Habits(datum=datum, order="latitude first"))
    if isinstance(found, Question):
        readings = " or as ".join(candidate.reading for candidate in found.candidates)
        raise ValueError(f"{text.strip()!r} can be read as {readings}; write it so that only one is meant")
    return found


_Found = list[tuple[TypedPosition, AnglePair | GridReading]]


def _readings(text: str, habits: Habits) -> _Found:
    if not text.strip():
        raise ValueError("nothing was typed")
    square = mgrs_reading(text, habits.point)
    if square is not None:
        if habits.datum != "WGS84":
            raise ValueError("MGRS is read on WGS 84 alone: on older datums its squares have other letters")
        return [(_of_grid(text, square, habits, "MGRS"), square)]
    grids = grid_readings(text, habits.datum)
    if grids:
        kept = [one for one in grids if habits.zone in (None, one.grid.zone)]
        if not kept:
            raise ValueError(f"it does not lie in zone {habits.zone}")
        return [(_of_grid(text, one, habits, "GK" if one.grid.grid == "GK" else "UTM"), one) for one in kept]
    pairs = angle_pairs(text)
    kept_pairs = [
        one
        for one in pairs
        if (one.order is None or habits.order in (None, one.order))
        and (not _has_comma(text) or habits.decimal_comma in (None, one.decimal_comma))
    ]
    if not kept_pairs:
        raise ValueError("it cannot be read in the order and with the decimal sign that were said")
    return [(_of_angles(text, one, habits), one) for one in kept_pairs]


def _of_angles(text: str, pair: AnglePair, habits: Habits) -> TypedPosition:
    words = [pair.order] if pair.order else []
    words += ["decimal comma"] if pair.decimal_comma else []
    return _position(text, (pair.lon, pair.lat), habits, pair.format, ", ".join(words))


def _of_grid(text: str, found: GridReading, habits: Habits, written: Format) -> TypedPosition:
    made = _position(text, (found.lon, found.lat), habits, written, found.reading)
    point = habits.point if written == "MGRS" else None
    return msgspec.structs.replace(made, grid=found.grid, square_m=found.square_m, point=point)


def _position(text: str, lonlat: tuple[float, float], habits: Habits, written: Format, reading: str) -> TypedPosition:
    shift = shift_of(habits.datum)
    there = to_wgs84(*lonlat, habits.datum)
    return TypedPosition(
        typed=text, format=written, datum=habits.datum, fixed_by=habits.fixed_by, lon=there[0], lat=there[1],
        accuracy_m=0.0 if shift is None else shift.accuracy_m, operation=None if shift is None else shift.operation,
        reading=reading,
    )  # fmt: skip


def _about(found: _Found) -> Literal["order", "zone", "hemisphere", "decimal comma"]:
    readings = [reading for _, reading in found]
    if isinstance(readings[0], AnglePair):
        commas = {one.decimal_comma for one in readings if isinstance(one, AnglePair)}
        return "decimal comma" if len(commas) > 1 else "order"
    grids = [one.grid for one in readings if isinstance(one, GridReading)]
    if len({grid.zone for grid in grids}) > 1:
        return "zone"
    return "hemisphere" if len({grid.north for grid in grids}) > 1 else "order"


def _has_comma(text: str) -> bool:
    return re.search(r"\d[,，]\d", text) is not None
