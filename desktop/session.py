"""What the window shows: records, theatre, dates, layers, selection. Panels redraw from it and hold no truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.map.foreign import DrawnLayer
from desktop.map.hazard_shapes import HazardShapes
from desktop.map.hazard_store import HazardStore
from desktop.map.picked import Picked
from desktop.map.rasters import DrawnRaster
from desktop.map.scene import DEFAULT_LAYERS, Layer
from desktop.motion import note_motion
from desktop.theme import THEMES, HazardSigns, Theme, ThemeName
from desktop.wording import known_until, short_title
from geodata.ledger.filters import Filters
from geodata.ledger.fold import Ledger
from geodata.ledger.state import Clock, DeploymentState
from geodata.project.guides import GUIDE_LINES, GuideLine
from geodata.project.kept_land import KeptLand
from geodata.project.layer_order import LAYER_ORDER, arranged
from geodata.records.record_set import RecordSet
from geodata.records.texts import Language
from geodata.theatres import TheatreName, theatre
from geodata.theatres.basemap import BaseMap

if TYPE_CHECKING:
    from geodata.project.images import Stored
    from geodata.project.project import Project


LAND_KINDS = frozenset((
    "areas", "releases", "reports", "devices", "confirmations", "reopenings", "axes", "photos",
))  # fmt: skip
# An import of a layer, what is drawn below it, and sheets: nothing that anybody said of a contingent.
_LAYER_KINDS = frozenset(("layers", "imports", "rasters", "views"))
_SETTINGS = frozenset(("settings",))
_OF_THE_MAP = (LAYER_ORDER, GUIDE_LINES)
"""Settings of which no record says anything else."""
_WITH_PAGES = ("areas", "releases", "reports", "devices", "confirmations")
"""Kinds of record that say nothing of contingents."""


class Session(QObject):
    """The one object that may change. Each signal carries the whole news."""

    theatre_changed = Signal(str)
    selected = Signal(object)
    picked_changed = Signal(object)
    states_changed = Signal(object)
    filters_changed = Signal(object)
    layers_changed = Signal(object)
    theme_changed = Signal(object)
    project_changed = Signal(object)
    journal_changed = Signal(object)
    land_changed = Signal()

    def __init__(
        self,
        records: RecordSet,
        *,
        theatre_name: TheatreName,
        theme: ThemeName,
        language: Language,
        clock: Clock,
        base: BaseMap | None = None,
    ) -> None:
        super().__init__()
        self.records = records
        self.language: Language = language
        self.theme: Theme = THEMES[theme]
        self.clock = clock
        self.project: Project | None = None
        self.past: str | None = None
        self.layers: tuple[Layer, ...] = DEFAULT_LAYERS
        self.selection: str | None = None
        self.picked: tuple[Picked, ...] = ()
        self.filters = Filters()
        self.ledger = Ledger(records)
        self._known_until: str | None = None
        self.states: tuple[DeploymentState, ...] = self.ledger.states(clock)
        self._bases: dict[TheatreName, BaseMap] = {} if base is None else {base.theatre.name: base}
        self._drawn: dict[tuple[str, TheatreName], DrawnLayer] = {}
        self.rasters: tuple[DrawnRaster, ...] = ()
        self.order: tuple[str, ...] | None = None
        self.guides: tuple[GuideLine, ...] = ()
        self.theatre_name: TheatreName = theatre_name
        self.kept_land = KeptLand()
        self._seq = 0
        self._hazards: dict[TheatreName, HazardStore] = {}

    @property
    def base(self) -> BaseMap:
        """Base map of the theatre shown; each is read once."""
        return self.base_of(self.theatre_name)

    def base_of(self, name: TheatreName) -> BaseMap:
        """Base map of any theatre."""
        if name not in self._bases:
            self._bases[name] = BaseMap(theatre(name))
        return self._bases[name]

    def state(self, record_id: str) -> DeploymentState | None:
        """The contingent of that id at the dates shown, if it is there."""
        return next((state for state in self.states if state.deployment.id == record_id), None)

    def name_of(self, record_id: str) -> str:
        """What a record is called in a line: the short title of a contingent, the code of an area, else its id."""
        state = self.state(record_id)
        if state is not None:
            return short_title(state, self.language)
        stored = self.land(record_id)
        if stored is None:
            return record_id
        area = self.land(stored.values.get("area_id")) or stored
        code = str(area.values.get("code") or record_id)
        return code if area is stored else f"{code} / {record_id}"

    @property
    def exercise(self) -> bool:
        """Whether everything shown is made up for training."""
        return self.project is not None and self.project.exercise

    @property
    def known_until(self) -> str:
        """Date of the newest statement of the records, at its own precision."""
        if self._known_until is None:
            self._known_until = known_until(self.records, self.language)
        return self._known_until

    def take_project(self, project: Project | None, records: RecordSet) -> None:
        """Show another project, or the built-in atlas (``None``), with its records; the old one is closed."""
        if self.project is not None and self.project is not project:
            self.project.close()
        self.project = project
        self.past = None
        self.select(None)
        self._take_land()
        self._take_records(records)
        self.project_changed.emit(project)
        self.journal_changed.emit(project.head if project is not None else None)

    def look_at(self, name: str | None, records: RecordSet) -> None:
        """Show the records of a named point of the past, without changing the project; ``None`` is the present."""
        self.past = name
        self._take_land()
        self._take_records(records)
        self.project_changed.emit(self.project)

    def changed(self) -> None:
        """The project was edited: take over what is other now and tell everyone.

        Edits of land and layers alone leave contingents and claims as they are.
        """
        project = self.project
        if project is None:
            return
        edited = project.kinds_after(self._seq)
        if edited == _SETTINGS and all(one.record_id in _OF_THE_MAP for one in project.entries_after(self._seq)):
            edited = frozenset[str]()
        self._seq = project.head.seq
        if self.past is None and edited & LAND_KINDS:
            self._follow_land(project)
            self.land_changed.emit()
        if self.past is not None or edited - LAND_KINDS - _LAYER_KINDS:
            self._take_records(project.records())
        elif self.selection is not None:
            self.selected.emit(self.selection)
        self.journal_changed.emit(project.head)

    @property
    def hazards(self) -> HazardShapes:
        """Hazard areas of the project on the day shown, in the projection of the theatre shown."""
        return self.hazards_in(self.theatre_name)

    def hazards_in(self, name: TheatreName) -> HazardShapes:
        """The same in the projection of any theatre."""
        if name not in self._hazards:
            self._hazards[name] = HazardStore(self.kept_land, self.base_of(name).projection)
        return self._hazards[name].shown(self.clock.true_on)

    def land(self, record_id: str | None) -> Stored | None:
        """The hazard area, release, confirmed part, report or device of that id in the project's present."""
        if record_id is None or self.project is None or self.past is not None:
            return None
        found = (self.project.row(kind, record_id) for kind in _WITH_PAGES)
        return next((stored for stored in found if stored is not None), None)

    def _take_land(self) -> None:
        """Read the hazard areas anew; while a point of the past is looked at, none is shown."""
        self._hazards = {}
        self.kept_land = KeptLand(self.project if self.past is None else None)
        self._seq = 0 if self.project is None else self.project.head.seq

    def _follow_land(self, project: Project) -> None:
        concerned = self.kept_land.follow(project)
        if concerned is None:
            self._hazards = {}
        for store in self._hazards.values():
            store.forget(concerned or ())

    def _take_records(self, records: RecordSet) -> None:
        self.records = records
        self.ledger = Ledger(records)
        self._known_until = None
        self.states = self.ledger.states(self.clock)
        self.states_changed.emit(self.states)
        if self.selection is not None:
            self.selected.emit(self.selection)

    def show_theatre(self, name: TheatreName) -> None:
        """Turn to another theatre."""
        if name != self.theatre_name:
            self.theatre_name = name
            self.theatre_changed.emit(name)

    def select(self, record_id: str | None) -> None:
        """Select a record, or nothing."""
        if record_id != self.selection:
            self.selection = record_id
            self.selected.emit(record_id)

    def pick(self, picked: tuple[Picked, ...]) -> None:
        """Select features of the user's layers, or none."""
        if picked or self.picked:
            self.picked = picked
            self.picked_changed.emit(picked)

    def set_clock(self, clock: Clock) -> None:
        """Show another date."""
        if clock != self.clock:
            note_motion()
            self.clock = clock
            self.states = self.ledger.states(clock)
            self.states_changed.emit(self.states)

    def set_filters(self, filters: Filters) -> None:
        """Let the list and the timeline show only some contingents; the map shows all of them."""
        if filters != self.filters:
            self.filters = filters
            self.filters_changed.emit(filters)

    def set_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show, hide or reorder layers; the first of the list lies on top."""
        if layers != self.layers:
            self.layers = layers
            self.layers_changed.emit(layers)

    def toggle_layer(self, key: str) -> None:
        """Show a layer that is hidden, or hide it."""
        self.set_layers(
            tuple(
                msgspec.structs.replace(layer, visible=not layer.visible) if layer.key == key else layer
                for layer in self.layers
            )
        )

    @property
    def foreign(self) -> tuple[DrawnLayer, ...]:
        """The user's layers in the projection of the theatre shown, as far as they are read."""
        return self.foreign_in(self.theatre_name)

    def foreign_in(self, name: TheatreName) -> tuple[DrawnLayer, ...]:
        """The same in the projection of any theatre."""
        return tuple(drawn for (_, theatre_name), drawn in self._drawn.items() if theatre_name == name)

    def take_drawn(
        self, name: TheatreName, title: str, drawn: DrawnLayer, *, like: Layer | None = None, place: int | None = None
    ) -> None:
        """Show a user's layer in a theatre; one that is not in the list yet comes above the base map.

        ``like`` says how it is shown and ``place`` where in the list, if that is known from before.
        """
        self._drawn[drawn.key, name] = drawn
        if all(layer.key != drawn.key for layer in self.layers):
            wanted = self.order if place is None else None
            if place is None:
                place = next((at for at, layer in enumerate(self.layers) if layer.key == "borders"), 0)
            new = like or Layer(key=drawn.key, title=title)
            self.set_layers(_in_order((*self.layers[:place], new, *self.layers[place:]), wanted))
        elif name == self.theatre_name:
            self.layers_changed.emit(self.layers)

    def take_raster(self, title: str, raster: DrawnRaster) -> None:
        """Show a user's raster file in every theatre: on the land, below all lines."""
        self.rasters = (*(one for one in self.rasters if one.key != raster.key), raster)
        if any(layer.key == raster.key for layer in self.layers):
            self.layers_changed.emit(self.layers)
        else:
            self.list_layer(Layer(key=raster.key, title=title))

    def list_layer(self, layer: Layer, place: int | None = None) -> None:
        """Put a layer into the list: at a place, else on the land or where the order has it.

        It is drawn once there is something of it.
        """
        wanted = self.order if place is None else None
        if place is None:
            place = next((at for at, one in enumerate(self.layers) if one.key == "land"), len(self.layers))
        self.set_layers(_in_order((*self.layers[:place], layer, *self.layers[place:]), wanted))

    def arrange_layers(self) -> None:
        """Bring the list into the order that is wanted; layers that it does not know stay above what they lie on."""
        self.set_layers(_in_order(self.layers, self.order))

    def drop_raster(self, key: str) -> None:
        """Draw a raster file no more, and leave its layer in the list."""
        self.rasters = tuple(raster for raster in self.rasters if raster.key != key)
        self.layers_changed.emit(self.layers)

    def drop_layer(self, key: str) -> None:
        """Take a user's layer from the list and forget it; the file stays as it is."""
        self._drawn = {found: drawn for found, drawn in self._drawn.items() if found[0] != key}
        self.pick(tuple(one for one in self.picked if one.key != key))
        self.rasters = tuple(raster for raster in self.rasters if raster.key != key)
        self.set_layers(tuple(layer for layer in self.layers if layer.key != key))

    def set_theme(self, name: ThemeName) -> None:
        """Change between light and dark."""
        if name != self.theme.name:
            self.theme = msgspec.structs.replace(THEMES[name], signs=self.theme.signs)
            self.theme_changed.emit(self.theme)

    def set_signs(self, signs: HazardSigns) -> None:
        """Sign ground in another way, on the map and wherever its signs stand."""
        if signs != self.theme.signs:
            self.theme = msgspec.structs.replace(self.theme, signs=signs)
            self.theme_changed.emit(self.theme)


def _in_order(layers: tuple[Layer, ...], order: tuple[str, ...] | None) -> tuple[Layer, ...]:
    return arranged(layers, order, lambda layer: layer.key)
