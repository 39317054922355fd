"""What the window shows: records, theatre, dates, layers, selection. Panels redraw from it and hold no truth."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.map.scene import DEFAULT_LAYERS, Layer
from desktop.theme import THEMES, Theme, ThemeName
from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.records.record_set import RecordSet
from geodata.records.texts import Language
from geodata.theatres import TheatreName, theatre
from geodata.theatres.basemap import BaseMap


class Session(QObject):
    """The one object that may change. Each signal carries the whole news."""

    theatre_changed = Signal(str)
    selected = Signal(object)
    states_changed = Signal(object)
    layers_changed = Signal(object)
    theme_changed = Signal(object)

    def __init__(
        self, records: RecordSet, *, theatre_name: TheatreName, theme: ThemeName, language: Language, clock: Clock
    ) -> None:
        super().__init__()
        self.records = records
        self.language: Language = language
        self.theme: Theme = THEMES[theme]
        self.clock = clock
        self.layers: tuple[Layer, ...] = DEFAULT_LAYERS
        self.selection: str | None = None
        self.states: tuple[DeploymentState, ...] = deployment_states(records, clock)
        self._bases: dict[TheatreName, BaseMap] = {}
        self.theatre_name: TheatreName = theatre_name

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

    def set_clock(self, clock: Clock) -> None:
        """Show another date."""
        if clock != self.clock:
            self.clock = clock
            self.states = deployment_states(self.records, clock)
            self.states_changed.emit(self.states)

    def set_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show, hide or reorder layers; the first of the list lies on top."""
        if layers != self.layers:
            self.layers = layers
            self.layers_changed.emit(layers)

    def set_theme(self, name: ThemeName) -> None:
        """Change between light and dark."""
        if name != self.theme.name:
            self.theme = THEMES[name]
            self.theme_changed.emit(self.theme)
