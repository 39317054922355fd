"""Scenes of the maps on a sheet: which theatre, which part of it, at which true scale."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import msgspec
import numpy as np
import shapely

from desktop.briefing.held import Held
from desktop.briefing.own_layers import LaidFlat
from desktop.map.hazard_shapes import hazard_shapes
from desktop.map.marks import in_theatre, marks_of
from desktop.map.scene import LAYER_KEYS, Layer, Scene
from desktop.map.view import View, fit
from desktop.theme import PAPER
from desktop.wording import known_until
from geodata.ledger.state import Clock, DeploymentState
from geodata.project.ground import devices_of, ground_of, reopened_ground
from geodata.records.deployments import Deployment
from geodata.sheets.asked import Asked, Extent
from geodata.sheets.code import Seen
from geodata.sheets.paper import Box
from geodata.sheets.stored_text import shown
from geodata.theatres import TheatreName, theatre
from geodata.theatres.basemap import BaseMap

_LONGEST = 90
_STEPS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 9.0, 10.0)


class Atlas:
    """Base maps that are read once for all sheets of a run, and the scenes made on them."""

    def __init__(self, held: Held) -> None:
        self.held = held
        self._bases: dict[TheatreName, BaseMap] = {}
        self._flat = LaidFlat()

    def base(self, name: TheatreName) -> BaseMap:
        """The base map of a theatre."""
        if name not in self._bases:
            self._bases[name] = BaseMap(theatre(name))
        return self._bases[name]

    def scene(
        self, asked: Asked, view: View, name: TheatreName, states: Sequence[DeploymentState],
        selected: str | None = None, *, brief: bool = False,
    ) -> Scene:  # fmt: skip
        """The scene of a view on the paper of a sheet; ``brief`` cards have one line a contingent.

        Raises
        ------
        LayerRefused
            A layer of the user cannot be read.
        """
        held, hidden = self.held, {"graticule", "mgrs"} - {asked.grid} | set(asked.hidden)
        made = Scene(
            base=self.base(name),
            view=view,
            states=tuple(drawable(state) for state in states),
            clock=Clock(true_on=asked.true_on, known_on=asked.known_on),
            theme=PAPER,
            language=asked.language,
            layers=tuple(Layer(key=key, visible=key not in hidden) for key in LAYER_KEYS),
            selected=selected,
            known_until=known_until(held.records, asked.language),
            exercise=held.exercise,
            hazards=hazard_shapes(
                [
                    msgspec.structs.replace(ground, code=shown(ground.code, 40))
                    for ground in ground_of(
                        held.areas, held.decisions, asked.true_on,
                        reopened=reopened_ground(held.areas, held.reopenings), axes=held.axes,
                    )
                ],
                self.base(name).projection,
                devices_of(held.devices, asked.true_on),
            ),
            brief_cards=brief,
            px_per_inch=asked.paper.map_px_per_mm * 25.4,
        )  # fmt: skip
        return self._flat.onto(made, asked, held.layers, name, held.order)

    def view(self, asked: Asked, box: Box, name: TheatreName, extent: Extent) -> View:
        """The view of an extent that fills a place on the paper, at a round scale."""
        width, height = map_size(asked, box)
        whole = fit(self.base(name).projection, extent, width, height, margin_px=round(min(width, height) * 0.03))
        return at_scale(asked, whole, round_scale(scale_of(asked, whole)))


def drawable(state: DeploymentState) -> DeploymentState:
    """A contingent whose texts fit a card: as typed, without what cannot be shown, cut where they are long."""
    deployment = state.deployment
    place = deployment.location
    if all(shown(text, _LONGEST) == text for text in _texts(deployment)):
        return state
    cut = {
        name: None if (text := getattr(place, name)) is None else shown(text, _LONGEST)
        for name in ("admin1", "admin2", "place")
    }
    names, admin1_names = (
        {key: shown(text, _LONGEST) for key, text in held.items()} for held in (place.names, place.admin1_names)
    )
    place = msgspec.structs.replace(place, names=names, admin1_names=admin1_names, **cut)
    deployment = msgspec.structs.replace(deployment, title=shown(deployment.title, _LONGEST), location=place)
    return msgspec.structs.replace(state, deployment=deployment)


def _texts(deployment: Deployment) -> list[str]:
    """What a card may say of a contingent."""
    place = deployment.location
    single = (deployment.title, place.admin1, place.admin2, place.place)
    return [text for text in (*single, *place.names.values(), *place.admin1_names.values()) if text is not None]


def map_size(asked: Asked, box: Box) -> tuple[int, int]:
    """Width and height in pixels of the map in a place."""
    share = asked.paper.map_px_per_unit
    return round(box.width * share), round(box.height * share)


def scale_of(asked: Asked, view: View) -> float:
    """The n of 1:n of a view on the paper of a sheet."""
    return view.scale_denominator * asked.paper.map_px_per_mm * 25.4 / 96.0


def at_scale(asked: Asked, view: View, denominator: float) -> View:
    """The same centre at 1 : denominator on the paper of a sheet."""
    return view.at_scale(denominator * 96.0 / (asked.paper.map_px_per_mm * 25.4))


def round_scale(denominator: float) -> float:
    """The next smaller round scale: at least what was wanted fits."""
    power = 10.0 ** math.floor(math.log10(denominator))
    return next(step for step in _STEPS if step * power >= denominator * 0.999) * power


def theatre_of_states(states: Iterable[DeploymentState]) -> TheatreName:
    """The theatre that holds all of some contingents, or most; the world where neither holds any."""
    held = list(states)
    counts: dict[TheatreName, int] = {
        name: sum(in_theatre(state, theatre(name)) for state in held) for name in ("laos", "kursk")
    }
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else "world"


def extent_of_states(base: BaseMap, states: Sequence[DeploymentState], least_m: float = 120_000.0) -> Extent:
    """Degrees around the marks of some contingents, never less than ``least_m`` across; else the theatre's own."""
    outlines = [mark.outline for mark in marks_of(states, base) if mark.outline is not None]
    if not outlines:
        return base.theatre.extent
    west, south, east, north = shapely.total_bounds(np.array(outlines, dtype=object)).tolist()
    grow_x, grow_y = (max((least_m - side) / 2, side * 0.05) for side in (east - west, north - south))
    return degrees_of(base, (west - grow_x, south - grow_y, east + grow_x, north + grow_y))


def degrees_of(base: BaseMap, metres: tuple[float, float, float, float]) -> Extent:
    """Bounds in degrees of a box in metres of a projection; the theatre's own extent where it leaves the earth."""
    west, south, east, north = metres
    ring = shapely.get_coordinates(shapely.box(west, south, east, north).segmentize(max(east - west, 1.0) / 24))
    lonlat = base.projection.degrees(np.ascontiguousarray(ring))
    if not np.isfinite(lonlat).all():
        return base.theatre.extent
    low, high = lonlat.min(axis=0), lonlat.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def seen_of(scene: Scene) -> Seen:
    """The part of a theatre that a scene shows, as the code of a sheet keeps it."""
    west, south, east, north = (round(side, 5) for side in degrees_of(scene.base, scene.view.bounds))
    return Seen(theatre=scene.base.theatre.name, extent=(west, south, east, north))


def with_view(scene: Scene, view: View) -> Scene:
    """The same scene seen otherwise."""
    return msgspec.structs.replace(scene, view=view)
