"""Layers of the user on the maps of a sheet: those of the project, and in a window the files that are open there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtGui import QImage, QPainter

from desktop.map.foreign import DrawnLayer, drawn_layer, paint_foreign
from desktop.map.layer_shown import LayerShown
from desktop.map.rasters import DrawnRaster
from desktop.map.scene import LAYER_KEYS, Layer, Scene
from geodata.exchange.held import HeldLayer
from geodata.project.images import Stored
from geodata.project.layer_order import arranged, with_held
from geodata.project.layer_tables import is_layer_table
from geodata.project.project import Project
from geodata.sheets.asked import Asked, ShownLayer
from geodata.sheets.stored_text import shown
from geodata.theatres import TheatreName

PROJECT_LAYER = "layer "
"""What the keys of layers begin with that a project holds; the id of the record follows."""
_LONGEST = 60


class OwnLayer(msgspec.Struct, frozen=True, kw_only=True):
    """A layer of the user: ``drawn`` lays it flat for a theatre, a ``raster`` is drawn by its own process.

    ``state`` changes with its content and look, so that what was laid flat before is known to be old. ``above`` is the
    layer of the map that it lies on; without it rows lie on the borders and a ``picture`` on the land. ``fault`` says
    why it cannot be drawn.
    """

    key: str
    title: str
    credit: str = ""
    visible: bool = True
    state: str = ""
    drawn: Callable[[TheatreName], DrawnLayer] | None = None
    raster: DrawnRaster | None = None
    picture: bool = False
    above: str | None = None
    fault: str = ""

    def as_shown(self) -> ShownLayer:
        """As a sheet shows it that was not told otherwise."""
        usual = "land" if self.picture or self.raster is not None else "borders"
        return ShownLayer(key=self.key, title=self.title, above=usual if self.above is None else self.above)


def layers_of_project(project: Project) -> tuple[OwnLayer, ...]:
    """Layers that a project holds as tables, in the order of their records; each is read when it is first drawn."""
    rows = [one for one in project.rows("layers") if is_layer_table(one.values["table_name"])]
    return tuple(_of_row(project, stored, number) for number, stored in enumerate(rows))


def in_order(layers: Sequence[OwnLayer], order: Sequence[str] | None) -> tuple[OwnLayer, ...]:
    """Layers of a project from top to bottom, each above the layer of the map that an order puts below it."""
    if order is None:
        return tuple(layers)
    by_key = {one.key: one for one in layers}
    pictures = [one.key for one in layers if one.picture]
    usual = with_held(LAYER_KEYS, [key for key in by_key if key not in pictures], pictures)
    keys = arranged(usual, order, str)
    made: list[OwnLayer] = []
    for at, key in enumerate(keys):
        if key in by_key:
            # Below all of them is above none.
            above = next((below for below in keys[at + 1 :] if below in LAYER_KEYS), "")
            made.append(msgspec.structs.replace(by_key[key], above=above))
    return tuple(made)


def credit_of(values: dict[str, object]) -> str:
    """Who made a layer and under which licence, as its record has it."""
    return ", ".join(shown(str(values[name]), 80) for name in ("attribution", "licence") if values[name])


def own_layers_shown(asked: Asked, held: Sequence[OwnLayer]) -> list[tuple[ShownLayer, OwnLayer | None]]:
    """The layers that a sheet shows, the highest first; ``None`` for one that is not there."""
    known = {one.key: one for one in held}
    if asked.layers is None:
        return [(one.as_shown(), one) for one in held if one.visible]
    return [(one, known.get(one.key)) for one in asked.layers]


def credits_of(asked: Asked, held: Sequence[OwnLayer]) -> tuple[list[str], list[str]]:
    """Names of the layers shown with whose they are, and names of those that are not there."""
    shown_here, missing = list[str](), list[str]()
    for one, own in own_layers_shown(asked, held):
        title = shown(one.title, _LONGEST)
        if own is None or own.fault:
            missing.append(title)
        else:
            shown_here.append(f"{title} ({own.credit})" if own.credit else title)
    return shown_here, missing


class LaidFlat:
    """Layers that were laid flat for the theatres of a run, each once."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, TheatreName], DrawnLayer] = {}

    def onto(
        self, scene: Scene, asked: Asked, held: Sequence[OwnLayer], name: TheatreName, order: Sequence[str] | None
    ) -> Scene:
        """The scene with the layers that a sheet shows, and what of them is in view, for its legend.

        ``order`` is that of the project; of it only the layers of the map are taken, the others know theirs.

        Raises
        ------
        LayerRefused
            A layer cannot be read.
        """
        scene = msgspec.structs.replace(scene, layers=arranged(scene.layers, order, lambda layer: layer.key))
        layers, foreign, rasters = list(scene.layers), list[DrawnLayer](), list[DrawnRaster]()
        for one, own in own_layers_shown(asked, held):
            if own is None or own.fault:
                continue
            listed = Layer(key=own.key, title=shown(one.title, _LONGEST), opacity=one.opacity)
            at = next((at for at, layer in enumerate(layers) if layer.key == one.above), len(layers))
            layers.insert(at, listed)
            if own.raster is not None:
                rasters.append(own.raster)
            elif own.drawn is not None:
                foreign.append(self._of(own, name))
        if not foreign and not rasters:
            return scene
        made = msgspec.structs.replace(scene, layers=tuple(layers), foreign=tuple(foreign), rasters=tuple(rasters))
        return msgspec.structs.replace(made, shown=_in_view(made))

    def _of(self, own: OwnLayer, name: TheatreName) -> DrawnLayer:
        assert own.drawn is not None, "only asked for of layers that are drawn"
        key = (own.key, own.state, name)
        if key not in self._drawn:
            drawn = own.drawn(name)
            title = shown(own.title, _LONGEST)
            self._drawn[key] = msgspec.structs.replace(drawn, title=title, key=own.key, pickable=None)
        return self._drawn[key]


def _in_view(scene: Scene) -> tuple[LayerShown, ...]:
    """What a map shows of its vector layers, the highest first: drawn once into a picture that is thrown away."""
    image = QImage(scene.view.width, scene.view.height, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    by_key = {one.key: one for one in scene.foreign}
    try:
        return tuple(
            paint_foreign(painter, by_key[layer.key], scene.view, scene.theme)
            for layer in scene.layers if layer.key in by_key
        )  # fmt: skip
    finally:
        painter.end()


def _of_row(project: Project, stored: Stored, number: int) -> OwnLayer:
    values = stored.values
    key = PROJECT_LAYER + stored.id
    layer = HeldLayer(project.live.path, values["table_name"], values["name"], values["style"])
    once = threading.Lock()
    taken: list[bool] = []

    def drawn(name: TheatreName) -> DrawnLayer:
        with once:
            if not taken:
                layer.take(name)
                taken.append(True)
        return drawn_layer(layer, name, key, number)

    return OwnLayer(
        key=key, title=values["name"], credit=credit_of(values), visible=values["visible"] is not False,
        state=f"{values['table_name']} {values['style']}", drawn=drawn,
    )  # fmt: skip
