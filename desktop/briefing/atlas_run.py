"""An atlas run: one sheet for each province, hazard area, contingent or date."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec
import numpy as np
import shapely

from desktop.briefing.plans import SheetRefused
from desktop.briefing.sheet_maps import Atlas
from desktop.map.marks import in_theatre
from desktop.wording import translate
from geodata.ledger.state import Clock, deployment_states
from geodata.sheets.asked import Asked, Extent
from geodata.sheets.stored_text import shown
from geodata.theatres import NAMES, TheatreName, theatre
from geodata.theatres.basemap import BaseMap

AtlasKind = Literal["provinces", "areas", "contingents", "dates"]
ATLAS_KINDS: tuple[AtlasKind, ...] = ("provinces", "areas", "contingents", "dates")
_AREA_LEAST_DEG = 0.004


def atlas_of(atlas: Atlas, asked: Asked, kind: AtlasKind, days: Sequence[datetime.date] = ()) -> list[Asked]:
    """What is asked of every sheet of a run, in its order; all else is as in ``asked``.

    Of dates the ``days`` given, else the first day of every contingent of the theatre.

    Raises
    ------
    SheetRefused
        There is nothing to make sheets of; the message says what there would have to be.
    """
    name: TheatreName = asked.theatre or "laos"
    if kind == "provinces":
        made = _provinces(atlas.base(name), asked, name)
    elif kind == "areas":
        made = _areas(atlas, asked)
    elif kind == "contingents":
        states = deployment_states(atlas.held.records, Clock(true_on=asked.true_on, known_on=asked.known_on))
        chosen = (s for s in states if asked.theatre is None or in_theatre(s, theatre(asked.theatre)))
        made = [
            msgspec.structs.replace(asked, template="contingent", subject=state.deployment.id, extent=None)
            for state in chosen
        ]
    else:
        made = [msgspec.structs.replace(asked, true_on=day) for day in _days(atlas, name, days)]
    if any(one.template != asked.template for one in made):
        # Places of another template mean nothing here.
        made = [msgspec.structs.replace(one, moved=(), worded=()) for one in made]
    if not made:
        missing = {
            "provinces": f"theatre {name} has no provinces in its base map; choose --theatre laos or kursk",
            "areas": "there is no hazard area; give a project that holds some",
            "contingents": "there is no contingent at this date; choose another --date",
            "dates": "no contingent has a date; name some with --dates",
        }
        raise SheetRefused(missing[kind])
    return made


def _provinces(base: BaseMap, asked: Asked, name: TheatreName) -> list[Asked]:
    """First-level units of the theatre's own land, by their names."""
    layer, outlines, home = base.layer("admin1"), base.outlines("admin1"), base.theatre.home
    if layer is None or outlines is None or home is None:
        return []
    codes = layer.columns.get("iso_3166_2", ())
    owners = codes if home.layer == "admin1" else layer.columns.get("iso_a2", layer.columns.get("country_iso_a2", ()))
    names = {named.feature: named.name(asked.language) for named in base.names if named.kind == "admin1"}
    found: list[tuple[str, Asked]] = []
    for index in range(len(layer)):
        if not owners or owners[index] not in home.codes:
            continue
        extent = _grown(shapely.total_bounds(np.array([layer.geometries[index]], dtype=object)).tolist(), 0.06)
        title = names.get(index) or str(codes[index])
        one = msgspec.structs.replace(
            asked, template="map", theatre=name, extent=extent, subject=str(codes[index]), title=title
        )
        found.append((title, one))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _areas(atlas: Atlas, asked: Asked) -> list[Asked]:
    """Hazard areas of a project that have an outline, in the order of the records."""
    made: list[Asked] = []
    for area in atlas.held.areas:
        if area.wkb is None:
            continue
        west, south, east, north = shapely.total_bounds(np.array([shapely.from_wkb(area.wkb)], dtype=object)).tolist()
        extent = _grown([west, south, east, north], 0.35)
        words = translate("Sheet", "Hazard area %1").replace("%1", shown(str(area.values["code"]), 60))
        made.append(
            msgspec.structs.replace(
                asked,
                template="map",
                theatre=_theatre_at(extent),
                extent=extent,
                subject=area.id,
                title=words,
                hidden=(*asked.hidden, "contingents"),
            )
        )
    return made


def _days(atlas: Atlas, name: TheatreName, days: Iterable[datetime.date]) -> list[datetime.date]:
    chosen = list(dict.fromkeys(days))
    if chosen:
        return sorted(chosen)
    states = deployment_states(atlas.held.records, Clock())
    starts = {
        state.deployment.start.last_day
        for state in states
        if state.deployment.start is not None and in_theatre(state, theatre(name))
    }
    return sorted(starts)


def _theatre_at(extent: Extent) -> TheatreName:
    lon, lat = (extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2
    for name in NAMES:
        west, south, east, north = theatre(name).extent
        if west <= lon <= east and south <= lat <= north and name != "world":
            return name
    return "world"


def _grown(bounds: Sequence[float], share: float) -> Extent:
    """Bounds in degrees with air around them, never smaller than a few hundred metres."""
    west, south, east, north = bounds
    grow_x, grow_y = (
        max((high - low) * share, (_AREA_LEAST_DEG - (high - low)) / 2, 0.0)
        for low, high in ((west, east), (south, north))
    )
    return max(west - grow_x, -180.0), max(south - grow_y, -90.0), east + grow_x, min(north + grow_y, 90.0)
