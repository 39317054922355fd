"""Which names a scale asks for, decided for all names of a base map at once."""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from desktop.map.view import View
from geodata.geometry.projection import Floats
from geodata.theatres.basemap import BaseMap, NamedPoint

Bools = npt.NDArray[np.bool_]

# Metres per pixel up to which a place of a rank is named (0 capital, 1 provincial capital, then by people).
_PLACE_LIMITS = (60_000.0, 2_600.0, 1_800.0, 700.0, 430.0, 120.0)
_FOREIGN_LIMITS = (60_000.0, 1_600.0, 900.0, 300.0, 120.0, 60.0)
_SMALL_CAPITAL_LIMIT, _SMALL_CAPITAL = 500.0, 150_000
_WORLD_HOME_LIMIT, _WORLD_LIMIT, _WORLD_TOWN_LIMIT = 16_000.0, 4_500.0, 2_500.0


class NameTable:
    """The names of a base map as columns, in their order; the same for every view.

    Attributes
    ----------
    is_home, is_country
        Shape (names,): whether a name lies in the theatre's countries, whether it is a country's.
    """

    def __init__(self, base: BaseMap) -> None:
        names = base.names
        countries = base.theatre.countries
        world = base.projection.is_world
        self.is_home: Bools = np.array([named.country in countries for named in names], dtype=bool)
        self.is_country: Bools = np.array([named.kind == "country" for named in names], dtype=bool)
        self._limits: Floats = np.array(
            [_limit(named, home=named.country in countries, world=world) for named in names]
        )

    def wanted(self, view: View) -> Bools:
        """Which names a view asks for by its scale, countries left out; shape (names,)."""
        wanted: Bools = view.metres_per_px < self._limits
        return wanted


@functools.lru_cache(maxsize=8)
def name_table(base: BaseMap) -> NameTable:
    """The table of a base map, made once."""
    return NameTable(base)


def _limit(named: NamedPoint, *, home: bool, world: bool) -> float:
    """Metres per pixel below which a name is written; 0 for countries, which have a rule of their own."""
    if named.kind == "sea":
        return float("inf")
    if named.kind == "lake":
        return 500.0
    if named.kind == "admin1":
        return 2_400.0 if home else 700.0
    return _place_limit(named, home=home, world=world) if named.kind == "place" else 0.0


def _place_limit(named: NamedPoint, *, home: bool, world: bool) -> float:
    if world:
        return _WORLD_TOWN_LIMIT if named.rank > 0 else _WORLD_HOME_LIMIT if home else _WORLD_LIMIT
    if not home and named.rank == 1 and named.population < _SMALL_CAPITAL:
        return _SMALL_CAPITAL_LIMIT
    limits = _PLACE_LIMITS if home else _FOREIGN_LIMITS
    return limits[min(named.rank, len(limits) - 1)]
