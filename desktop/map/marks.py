"""Contingents as marks on the map, each drawn as exactly as its place is known and no more exactly."""

from __future__ import annotations

import functools
import threading
from collections.abc import Sequence
from typing import Literal

import msgspec
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.map.symbols import Frame
from geodata.geometry.geodesic import geodesic_circle
from geodata.geometry.projection import Projection
from geodata.ledger.state import DeploymentState
from geodata.theatres import Theatre
from geodata.theatres.basemap import BaseMap

# A district whose outline nobody has loaded is a disc; its radius is nominal and said in the legend.
DISTRICT_RADIUS_M = 20_000.0
CITY_RADIUS_M = 8_000.0

_own = threading.local()

Shape = Literal["disc", "region", "country"]


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """Contingents said to be at one place.

    ``outline`` is in metres of the map and ``None`` where only the country is known. Those that a side
    denies are kept apart from the rest, because they are drawn otherwise.
    """

    key: str
    shape: Shape
    outline: BaseGeometry | None
    states: tuple[DeploymentState, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the contingents."""
        return tuple(state.deployment.id for state in self.states)


def frame_of(state: DeploymentState) -> Frame:
    """Frame of symbol, extent and bar: solid, dashed or dotted, from the derived status."""
    if state.status.solid:
        return "solid"
    return "dotted" if state.status.standing == "announced" else "dashed"


def in_theatre(state: DeploymentState, theatre: Theatre) -> bool:
    """Whether a contingent belongs on the map of a theatre; by the record's own place, never by geometry."""
    location = state.deployment.location
    if theatre.home is None:
        return True
    code = location.country if theatre.home.layer == "countries" else location.admin1_code
    return code in theatre.home.codes


def marks_of(states: Sequence[DeploymentState], base: BaseMap) -> tuple[Mark, ...]:
    """Contingents of the theatre grouped by place, the most exactly placed first.

    The very same states once more, as the legend of a picture asks for them, are not grouped again.
    """
    known: tuple[Sequence[DeploymentState], BaseMap, tuple[Mark, ...]] | None = getattr(_own, "marks", None)
    if known is not None and known[0] is states and known[1] is base:
        return known[2]
    marks = _grouped(states, base)
    if isinstance(states, tuple):
        _own.marks = states, base, marks
    return marks


def _grouped(states: Sequence[DeploymentState], base: BaseMap) -> tuple[Mark, ...]:
    groups: dict[str, list[DeploymentState]] = {}
    for state in states:
        if in_theatre(state, base.theatre):
            groups.setdefault(_place_key(state), []).append(state)
    marks = [_mark(key, tuple(group), base) for key, group in groups.items()]
    order = {"disc": 0, "region": 1, "country": 2}
    return tuple(sorted(marks, key=lambda mark: order[mark.shape]))


def _place_key(state: DeploymentState) -> str:
    location = state.deployment.location
    place = (location.country, location.admin1_code, location.admin2, location.precision)
    return "/".join(part or "-" for part in place) + ("/denied" if state.status.denied else "")


def _mark(key: str, states: tuple[DeploymentState, ...], base: BaseMap) -> Mark:
    location = states[0].deployment.location
    shape: Shape = "country"
    outline: BaseGeometry | None = None
    if location.precision == "region" and location.admin1_code is not None:
        outline = base.region_outline(location.admin1_code)
        shape = "region" if outline is not None else "country"
    elif location.precision in ("district", "city") and location.lon is not None and location.lat is not None:
        radius_m = DISTRICT_RADIUS_M if location.precision == "district" else CITY_RADIUS_M
        outline = _disc(base.projection, location.lon, location.lat, radius_m)
        shape = "disc"
    return Mark(key=key, shape=shape, outline=outline, states=states)


@functools.lru_cache(maxsize=4096)
def _disc(projection: Projection, lon: float, lat: float, radius_m: float) -> BaseGeometry:
    ring = geodesic_circle(lon, lat, radius_m)
    return shapely.Polygon(projection.forward(ring[:, 0], np.ascontiguousarray(ring[:, 1])))
