"""How far the two groups of a mirror are from each other, and in which direction."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.briefing.plans_of_maps import theatre_text
from desktop.briefing.sheet_maps import extent_of_states
from desktop.map.toward import Toward
from desktop.wording import number_text, translate
from geodata.geometry.geodesic import distance_m
from geodata.ledger.state import DeploymentState
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap

_LEAST_M = 1_000.0
Side = tuple[BaseMap, Sequence[DeploymentState]]


def toward_other(here: Side, there: Side, letter: str, language: Language) -> Toward | None:
    """From the places of one group to those of the other, whose map has a letter; ``None`` where they are the same.

    The ends are the middles of the places known, else of the theatres, so the length is told to ten kilometres.
    """
    if here[0].projection.is_world or there[0].projection.is_world:
        return None
    start, end = _middle(here), _middle(there)
    length_m = distance_m(start, end)
    if length_m < _LEAST_M:
        return None
    kilometres = number_text(round(length_m / 10_000) * 10 or round(length_m / 1000), language)
    words = translate("Mirror", "%1 · %2 · %3 km")
    where = theatre_text(there[0].theatre.name)
    return Toward(
        start=start, end=end, label=words.replace("%3", kilometres).replace("%2", where).replace("%1", letter)
    )  # fmt: skip


def _middle(side: Side) -> tuple[float, float]:
    west, south, east, north = extent_of_states(side[0], side[1], 0.0)
    return (west + east) / 2, (south + north) / 2
