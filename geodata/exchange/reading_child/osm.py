"""Extracts of OpenStreetMap: which of its features are roads, railways, waterways, settlements, borders."""

from __future__ import annotations

from geodata.exchange.incoming.request import asked
from geodata.exchange.reading_child.refusal import Asked
from geodata.records.said import say

SORTS: dict[str, tuple[str, str]] = {
    "roads": ("lines", "highway IS NOT NULL"),
    "railways": ("lines", "railway IS NOT NULL"),
    "waterways": ("lines", "waterway IS NOT NULL"),
    "settlements": ("points", "place IS NOT NULL"),
    "borders": ("multipolygons", "boundary = 'administrative'"),
}
"""By name of the layer: the layer of GDAL, and what chooses its features."""
OWN = ("points", "lines", "multilinestrings", "multipolygons", "other_relations")


def features_of(layer: str | None) -> tuple[str, str | None]:
    """The layer of GDAL that holds a sort of features, and what chooses them.

    Raises
    ------
    Asked
        None was named.
    """
    if layer in SORTS:
        return SORTS[layer]
    if layer in OWN:
        return layer, None
    text = say("ask/osm", names=", ".join(SORTS))
    raise Asked(asked("--layer", text, recommended="roads", candidates=(*SORTS, *OWN)))
