"""Pictures that a project names, on the sheets of the command line: opened, or said why they are not there."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec

from desktop.briefing.held import Held
from desktop.briefing.own_layers import PROJECT_LAYER, OwnLayer, credit_of, in_order
from desktop.map.rasters import DrawnRaster
from desktop.projects import opened
from geodata.exchange.held_raster import PictureLost, open_held_raster, rasters_by_layer


def with_pictures(held: Held, path: Path | None, hide: Collection[str]) -> tuple[Held, tuple[str, ...]]:
    """What a project holds with its pictures among its layers, and a sentence for each that is not there.

    Those whose name or ``layers`` is in ``hide`` are not opened, which would read all of their files.
    """
    if path is None:
        return held, ()
    with opened(path, write=False) as project:
        rows, pictures = project.rows("layers"), rasters_by_layer(project)
    made: list[OwnLayer] = []
    said: list[str] = []
    for stored in rows:
        if stored.id not in pictures:
            continue
        values, key = stored.values, PROJECT_LAYER + stored.id
        raster: DrawnRaster | None = None
        fault = ""
        if values["name"] not in hide and "layers" not in hide:
            try:
                layer = open_held_raster(pictures[stored.id], path)
                raster = DrawnRaster(layer=layer, key=key, title=values["name"])
            except PictureLost as error:
                fault = str(error)
                said.append(f"layer {values['name']} is not drawn: {error}")
        made.append(OwnLayer(
            key=key, title=values["name"], credit=credit_of(values), visible=values["visible"] is not False,
            state=pictures[stored.id]["sha256"], raster=raster, picture=True, fault=fault,
        ))  # fmt: skip
    layers = in_order((*held.layers, *made), held.order)
    return msgspec.structs.replace(held, layers=layers), tuple(said)
