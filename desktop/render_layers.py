"""Layers of a project on a picture that ``render`` draws, with rows or pictures of the ground, in its order."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

from desktop.briefing.own_layers import PROJECT_LAYER
from desktop.map.rasters import DrawnRaster
from desktop.map.scene import Layer
from geodata.exchange.held import HeldLayer
from geodata.exchange.held_raster import PictureLost, open_held_raster, rasters_by_layer
from geodata.project.layer_order import arranged, stored_order, with_held
from geodata.project.layer_tables import is_layer_table
from geodata.project.project import Project


class RenderLayers(msgspec.Struct, frozen=True, kw_only=True):
    """Visible layers of a project by key; ``pictures`` are names and records of the kind ``rasters``."""

    vectors: dict[str, HeldLayer] = {}
    pictures: dict[str, tuple[str, dict[str, Any]]] = {}
    order: tuple[str, ...] | None = None

    def without(self, hide: tuple[str, ...]) -> tuple[tuple[str, ...], RenderLayers]:
        """What of the names to hide are the map's own layers, and the layers that stay: ``layers`` hides all."""
        named = {layer.title for layer in self.vectors.values()} | {title for title, _ in self.pictures.values()}
        vectors = {key: layer for key, layer in self.vectors.items() if not {layer.title, "layers"} & {*hide}}
        pictures = {key: one for key, one in self.pictures.items() if not {one[0], "layers"} & {*hide}}
        kept = msgspec.structs.replace(self, vectors=vectors, pictures=pictures)
        return tuple(name for name in hide if name not in named | {"layers"}), kept

    def listed(self, base: tuple[Layer, ...]) -> tuple[Layer, ...]:
        """The layers of the map with those of the project among them, from top to bottom."""
        own = {key: Layer(key=key, title=layer.title) for key, layer in self.vectors.items()}
        own |= {key: Layer(key=key, title=title) for key, (title, _) in self.pictures.items()}
        of_map = {layer.key: layer for layer in base}
        usual = with_held(tuple(of_map), self.vectors, self.pictures)
        return tuple((of_map | own)[key] for key in arranged(usual, self.order, str))

    def drawn_pictures(self, project: Path) -> tuple[DrawnRaster, ...]:
        """Pictures whose file is there and the same; of any other it is said why it is not drawn."""
        made: list[DrawnRaster] = []
        for key, (title, values) in self.pictures.items():
            try:
                made.append(DrawnRaster(layer=open_held_raster(values, project), key=key, title=title))
            except PictureLost as error:
                print(f"sapper-atlas: layer {title} is not drawn: {error}", file=sys.stderr)
        return tuple(made)


def render_layers(project: Project) -> RenderLayers:
    """The visible layers of a project; none of their files is opened."""
    pictures = rasters_by_layer(project)
    path = project.path
    rows = [one for one in project.rows("layers") if one.values["visible"] is not False]
    return RenderLayers(
        vectors={
            PROJECT_LAYER + one.id: HeldLayer(path, one.values["table_name"], one.values["name"], one.values["style"])
            for one in rows if is_layer_table(one.values["table_name"])
        },
        pictures={PROJECT_LAYER + one.id: (one.values["name"], pictures[one.id]) for one in rows if one.id in pictures},
        order=stored_order(project.rows("settings")),
    )  # fmt: skip
