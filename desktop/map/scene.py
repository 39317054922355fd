"""Everything that a picture of the map depends on, as one value that never changes."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop.map.foreign import DrawnLayer
from desktop.map.view import View
from desktop.theme import Theme
from geodata.ledger.state import Clock, DeploymentState
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap

LayerKey = Literal["contingents", "names", "graticule", "borders", "water", "land"]
LAYER_KEYS: tuple[LayerKey, ...] = ("contingents", "names", "graticule", "borders", "water", "land")
DEFAULT_HIDDEN: frozenset[LayerKey] = frozenset({"graticule"})


class Layer(msgspec.Struct, frozen=True, kw_only=True):
    """A layer of the list: shown or not; the list is ordered from top to bottom.

    ``key`` is one of ``LAYER_KEYS``, or that of a user's layer, which has a title of its own.
    """

    key: str
    visible: bool = True
    title: str = ""


DEFAULT_LAYERS: tuple[Layer, ...] = tuple(Layer(key=key, visible=key not in DEFAULT_HIDDEN) for key in LAYER_KEYS)


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One picture: the same scene drawn twice gives the same picture, on screen and on paper."""

    base: BaseMap
    view: View
    states: tuple[DeploymentState, ...]
    clock: Clock
    theme: Theme
    language: Language = "en"
    layers: tuple[Layer, ...] = DEFAULT_LAYERS
    selected: str | None = None
    known_until: str | None = None
    furniture: bool = True
    exercise: bool = False
    past: str | None = None
    foreign: tuple[DrawnLayer, ...] = ()

    def shows(self, key: str) -> bool:
        """Whether a layer is visible."""
        return any(layer.key == key and layer.visible for layer in self.layers)
