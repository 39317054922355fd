"""Everything that a picture of the map depends on, as one value that never changes."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop.map.foreign import DrawnLayer
from desktop.map.hazard_shapes import HazardShapes
from desktop.map.layer_shown import LayerShown
from desktop.map.picked import Picked
from desktop.map.rasters import DrawnRaster
from desktop.map.toward import Toward
from desktop.map.view import View
from desktop.theme import Theme
from geodata.ledger.state import Clock, DeploymentState
from geodata.records.texts import Language
from geodata.theatres.basemap import BaseMap

Point = tuple[float, float]
LayerKey = Literal["contingents", "areas", "names", "graticule", "mgrs", "borders", "water", "land"]
LAYER_KEYS: tuple[LayerKey, ...] = ("contingents", "areas", "names", "graticule", "mgrs", "borders", "water", "land")
DEFAULT_HIDDEN: frozenset[LayerKey] = frozenset({"graticule", "mgrs"})


class Layer(msgspec.Struct, frozen=True, kw_only=True):
    """A layer of the list: shown or not; the list is ordered from top to bottom.

    ``key`` is one of ``LAYER_KEYS``, or that of a user's layer, which has a title and an opacity of its own. ``fault``
    is the sentence why a layer of the project is not on the map.
    """

    key: str
    visible: bool = True
    title: str = ""
    opacity: float = 1.0
    fault: str = ""


DEFAULT_LAYERS: tuple[Layer, ...] = tuple(Layer(key=key, visible=key not in DEFAULT_HIDDEN) for key in LAYER_KEYS)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """Where names and cards lay in the picture before, so that they stay there while the map is dragged.

    Names are by their number in the base map and cards by their keys, each with its upper left corner in metres of
    the map; names along rivers by river and piece, with the stations they begin at. Of another scale nothing is kept.
    """

    metres_per_px: float = 0.0
    names: dict[int, Point] = {}
    cards: dict[str, Point] = {}
    rivers: dict[tuple[int, int], tuple[int, ...]] = {}

    def name_px(self, number: int, view: View) -> Point | None:
        """Where a name begins in a view, in pixels, if it was written before."""
        return self._px(self.names.get(number), view)

    def card_px(self, key: str, view: View) -> Point | None:
        """Where a card begins in a view, in pixels, if it was there before."""
        return self._px(self.cards.get(key), view)

    def stations(self, river: int, piece: int, view: View) -> tuple[int, ...]:
        """Where names along a piece of a river begin."""
        return self.rivers.get((river, piece), ()) if view.metres_per_px == self.metres_per_px else ()

    def _px(self, corner: Point | None, view: View) -> Point | None:
        return None if corner is None or view.metres_per_px != self.metres_per_px else view.point_px(*corner)


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One picture: the same scene drawn twice gives the same picture, on screen and on paper.

    ``kept`` is what the scene takes over from the picture before, ``shown`` what the map shows of the user's layers,
    which the legend is told when the map is drawn. ``px_per_inch`` is stated on a briefing sheet, where dates, legend
    and attribution stand beside the map: how many of the view's pixels make an inch of its paper. ``brief_cards``
    have a line a contingent, for small maps whose table says the rest. A map with a ``caption`` is one of two side by
    side: legend and locator stand elsewhere, and ``toward`` leads to the places of the other one.
    """

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
    picked: tuple[Picked, ...] = ()
    rasters: tuple[DrawnRaster, ...] = ()
    kept: Kept = Kept()
    shown: tuple[LayerShown, ...] = ()
    hazards: HazardShapes = HazardShapes()
    px_per_inch: float | None = None
    brief_cards: bool = False
    caption: str = ""
    toward: Toward | None = None

    @property
    def denominator(self) -> float:
        """The n of 1:n at the centre, on the paper that the scene is drawn on, else at 96 pixels to the inch."""
        return self.view.scale_denominator * (self.px_per_inch or 96.0) / 96.0

    def shows(self, key: str) -> bool:
        """Whether a layer is visible."""
        return any(layer.key == key and layer.visible for layer in self.layers)

    def same_map(self, other: Scene) -> bool:
        """Whether the map below is the same, though the date, the contingents or the furniture may differ."""
        return (
            (self.base, self.theme) == (other.base, other.theme)
            and (self.view, self.layers, self.language) == (other.view, other.layers, other.language)
            and _same(self.foreign, other.foreign)
            and _same(self.rasters, other.rasters)
            and _same(self.picked, other.picked)
            and self.hazards.same(other.hazards)
            and (not self.hazards.shapes or self.selected == other.selected)
        )


def _same(these: tuple[object, ...], those: tuple[object, ...]) -> bool:
    """Whether two lists hold the very same things; a layer of millions of points is not compared by value."""
    return len(these) == len(those) and all(one is other for one, other in zip(these, those, strict=True))
