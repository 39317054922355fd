"""The legend, made from what is visible."""

from __future__ import annotations

import itertools
import math
from typing import Literal

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.map.by_view import kept_by_view
from desktop.map.contingents import anchors_of
from desktop.map.hazard_looks import STATES
from desktop.map.hazards import DEVICES_FROM, axes_shown
from desktop.map.layer_shown import LayerShown, circle_sizes
from desktop.map.marks import Mark, frame_of, in_theatre, marks_of
from desktop.map.scene import Scene
from desktop.wording import decimal_text, translate
from geodata.geometry.shades import Shades
from geodata.project.ground import GroundState
from geodata.records.texts import Language
from geodata.theatres.basemap import country_name

EntryKey = Literal[
    "solid",
    "dashed",
    "dotted",
    "denied",
    "disc",
    "contributor",
    "arc",
    "note",
    "detail",
    "hazard",
    "area",
    "line",
    "point",
    "density",
    "device",
    "axis",
]


class LegendEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A sample and what it means; text that is longer than there is room is cut."""

    key: EntryKey
    text: str
    colour: str
    state: GroundState | None = None
    size: float = 0.0


def legend_entries(scene: Scene) -> list[LegendEntry]:
    """Entries for the styles, contributors, extents and layers that are in this view, and for no others."""
    return (
        _contingent_entries(scene)
        + _toward_entries(scene)
        + _hazard_entries(scene)
        + [entry for layer in scene.shown if not layer.empty for entry in layer_entries(layer, scene)]
    )


def _contingent_entries(scene: Scene) -> list[LegendEntry]:
    theme = scene.theme
    if not scene.shows("contingents"):
        return [LegendEntry(key="note", text=translate("Map", "contingents are hidden"), colour=theme.text)]
    here = [state for state in scene.states if in_theatre(state, scene.base.theatre)]
    view = shapely.box(*scene.view.bounds)
    marks = [mark for mark in marks_of(scene.states, scene.base) if _in_view(mark, scene, view)]
    seen = {record_id for mark in marks for record_id in mark.ids}
    shown = here if scene.view.projection.is_world else [state for state in here if state.deployment.id in seen]
    frames = {frame_of(state) for state in shown}
    ink_colour = (
        theme.contributor(shown[0].deployment.contributor)
        if len({s.deployment.contributor for s in shown}) == 1
        else theme.text
    )
    words = {
        "solid": translate("Map", "affirmed by a second party"),
        "dashed": translate("Map", "reported by one party only"),
        "dotted": translate("Map", "announced"),
    }
    entries = [
        LegendEntry(key=frame, text=words[frame], colour=ink_colour)
        for frame in ("solid", "dashed", "dotted")
        if frame in frames
    ]
    if any(state.status.denied for state in shown):
        entries.append(LegendEntry(key="denied", text=translate("Map", "denied by sender or host"), colour=theme.text))
    if scene.view.projection.is_world:
        entries.append(
            LegendEntry(key="arc", text=translate("Map", "who sends to whom, not a route"), colour=theme.text)
        )
    elif any(mark.shape == "disc" for mark in marks):
        text = translate("Map", "district named, outline not loaded: r 20 km")
        entries.append(LegendEntry(key="disc", text=text, colour=theme.text))
    entries += [
        LegendEntry(
            key="contributor",
            text=f"{country or '?'}  {country_name(country, scene.language)}",
            colour=theme.contributor(country),
        )
        for country in dict.fromkeys(state.deployment.contributor for state in shown)
    ]
    if not shown:
        none = (
            translate("Map", "no contingent in this part") if here else translate("Map", "no contingent at this date")
        )
        entries.append(LegendEntry(key="note", text=none, colour=theme.text))
    return entries


def _toward_entries(scene: Scene) -> list[LegendEntry]:
    """What leads to the other map of two."""
    if scene.toward is None:
        return []
    text = translate("Map", "great circle to the other map, not a route")
    return [LegendEntry(key="arc", text=text, colour=scene.theme.text)]


def _hazard_entries(scene: Scene) -> list[LegendEntry]:
    """The states of hazard areas that are in view."""
    if not scene.shows("areas"):
        return []
    here = scene.hazards.in_view(scene.view)
    seen = {hazard.state for hazard in here}
    words: dict[GroundState, str] = {
        "SHA": translate("Map", "SHA, suspected hazardous area"),
        "CHA": translate("Map", "CHA, confirmed hazardous area"),
        "cancelled": translate("Map", "cancelled after survey"),
        "reduced": translate("Map", "reduced after technical survey"),
        "cleared": translate("Map", "cleared"),
    }
    found = [
        LegendEntry(key="hazard", text=words[state], colour=scene.theme.text, state=state)
        for state in STATES
        if state in seen
    ]
    if any(axes_shown(hazard, scene.view) for hazard in here):
        found.append(LegendEntry(key="axis", text=translate("Map", "line of a corridor"), colour=scene.theme.text))
    if scene.view.metres_per_px <= DEVICES_FROM and len(scene.hazards.devices_in_view(scene.view)):
        text = translate("Map", "device found")
        found.append(LegendEntry(key="device", text=text, colour=scene.theme.text))
    if seen:
        own = {
            "own": translate("Map", "hatching and signs are this program's own"),
            "app6": translate("Map", "letters and colour after APP-6, simplified"),
            "mono": translate("Map", "signs for black and white, this program's own"),
        }[scene.theme.signs]
        found.append(LegendEntry(key="detail", text=own, colour=scene.theme.text))
    return found


def layer_entries(layer: LayerShown, scene: Scene) -> list[LegendEntry]:
    """A user's layer by its name; points that are counted with the scale of the counts and the size of the cells."""
    key: EntryKey = "area" if layer.areas else "line" if layer.lines else "point"
    if layer.shades is not None:
        return _shade_entries(layer, layer.shades, key, scene)
    counted = layer.cell_m > 0
    entries = [
        LegendEntry(key=key, text=layer.title, colour=colour)
        for colour in layer.colours[:1]
        if not counted or layer.areas or layer.lines
    ]
    if counted:
        few, many = (density_text(value, scene.language) for value in layer.per_km2)
        text = translate("Map", "%1 to %2 points per km², logarithmic").replace("%1", few).replace("%2", many)
        cell = translate("Map", "counted in cells of %1 m").replace("%1", decimal_text(layer.cell_m, scene.language))
        entries += [
            LegendEntry(key="density", text=layer.title, colour=layer.colours[0]),
            LegendEntry(key="detail", text=text, colour=scene.theme.text),
            LegendEntry(key="detail", text=cell, colour=scene.theme.text),
        ]
    return entries


def _shade_entries(layer: LayerShown, shades: Shades, key: EntryKey, scene: Scene) -> list[LegendEntry]:
    """The column that shades a layer, and the values of every class; those without a value last."""
    title = f"{layer.title}: {shades.column}"
    entries = [LegendEntry(key="note", text=title, colour=scene.theme.text)]
    sizes = circle_sizes(shades.count)
    texts = [decimal_text(limit, scene.language) for limit in shades.limits]
    for number, (low, high) in enumerate(itertools.pairwise(texts)):
        text = translate("Map", "%1 to %2").replace("%1", low).replace("%2", high) if low != high else low
        entries.append(LegendEntry(key=key, text=text, colour=layer.colours[number], size=sizes[number]))
    if shades.without:
        text = translate("Map", "no value")
        entries.append(LegendEntry(key=key, text=text, colour=layer.colours[-1], size=sizes[-1]))
    return entries


def density_text(value: float, language: Language) -> str:
    """A number with two digits that mean something."""
    digits = 2 - 1 - math.floor(math.log10(value))
    return decimal_text(round(value, digits), language)


def _in_view(mark: Mark, scene: Scene, view: BaseGeometry) -> bool:
    """Whether anything of a mark is drawn: its tint, its outline or its card. Without a place it has a card always."""
    outline = mark.outline
    if outline is None:
        return True
    if mark.shape == "disc" or scene.selected in mark.ids:
        return kept_by_view(scene.view, outline, "in view", lambda: bool(shapely.intersects(outline, view)))
    return anchors_of(outline, scene) is not None
