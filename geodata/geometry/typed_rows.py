"""Many positions pasted at once: one a line, or in columns divided by tabs or semicolons."""

from __future__ import annotations

import re

import msgspec

from geodata.geometry.typed_position import Habits, Question, TypedPosition, typed_position

_LATITUDE = ("lat", "latitude", "широта", "纬度", "緯度")
_LONGITUDE = ("lon", "long", "lng", "longitude", "долгота", "经度", "經度")
_EASTING = ("e", "east", "easting", "eastings")
_NORTHING = ("n", "north", "northing", "northings")
_WHOLE = ("mgrs", "position", "coordinates", "coordinate", "utm", "координаты", "坐标", "坐標")


class TypedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of what was pasted: its number from 1, the line, and a position, a question or an error's sentence."""

    number: int
    line: str
    found: TypedPosition | Question | None = None
    error: str | None = None


def typed_rows(text: str, habits: Habits | None = None, columns: tuple[int, ...] | None = None) -> list[TypedRow]:
    """Positions of many lines; a line that cannot be read is a row with an error, and no other suffers for it.

    Parameters
    ----------
    columns
        Numbers, from 1, of the columns that hold the position, first the first. Without them a header line with names
        such as ``lat`` and ``lon`` tells; else lines may have two columns at most, because more would be a guess.
    """
    rows: list[TypedRow] = []
    said = habits or Habits()
    chosen = columns
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        if not rows and columns is None:
            header = _header(line)
            if header is not None:
                chosen, latitude_first = header
                if latitude_first is not None:
                    order = "latitude first" if latitude_first else "longitude first"
                    said = msgspec.structs.replace(said, order=order)
                rows.append(TypedRow(number=number, line=line, error=_HEADER))
                continue
        try:
            rows.append(TypedRow(number=number, line=line, found=typed_position(_picked(line, chosen), said)))
        except ValueError as error:
            rows.append(TypedRow(number=number, line=line, error=f"line {number}: {error}"))
    return [row for row in rows if row.error is not _HEADER]


_HEADER = "header"


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"[\t;]", line)]


def _picked(line: str, columns: tuple[int, ...] | None) -> str:
    cells = _cells(line)
    if columns is None:
        if len(cells) > 2:
            raise ValueError(f"it has {len(cells)} columns; say which of them hold the position")
        return " ; ".join(cells) if len(cells) == 2 else line
    if max(columns) > len(cells):
        raise ValueError(f"it has {len(cells)} columns, and the position should be in column {max(columns)}")
    return " ; ".join(cells[column - 1] for column in columns)


def _header(line: str) -> tuple[tuple[int, ...], bool | None] | None:
    """Columns of the position, and whether latitude comes first, where a line names them."""
    names = [re.sub(r"[^\w]+.*", "", cell.casefold()) for cell in _cells(line)]
    for first, second, latitude_first in (
        (_LATITUDE, _LONGITUDE, True), (_EASTING, _NORTHING, None),
    ):  # fmt: skip
        here = [at for at, name in enumerate(names, 1) if name in first]
        there = [at for at, name in enumerate(names, 1) if name in second]
        if len(here) == len(there) == 1:
            return (here[0], there[0]), latitude_first
    whole = [at for at, name in enumerate(names, 1) if name in _WHOLE]
    return ((whole[0],), None) if len(whole) == 1 else None
