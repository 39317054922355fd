"""One side of the mirror: the session as it is, but with one group of contingents, in the theatre that holds them."""

from __future__ import annotations

from typing_extensions import override

from desktop.briefing.mirror_table import group_title
from desktop.briefing.sheet_maps import theatre_of_states
from desktop.map.foreign import DrawnLayer
from desktop.map.hazard_shapes import HazardShapes
from desktop.session import Session
from geodata.compare.groups import Group, group_of
from geodata.theatres import TheatreName
from geodata.theatres.basemap import BaseMap


class MirrorSide(Session):
    """Follows the session of the window: clock, records, layers, theme, selection. Its group and theatre are its own.

    ``refusal`` says why the group is empty: at the dates shown nobody had said anything of it.
    """

    def __init__(self, main: Session, words: str) -> None:
        self._main = main
        super().__init__(
            main.records, theatre_name=main.theatre_name, theme="light", language=main.language, clock=main.clock,
        )  # fmt: skip
        self.theme = main.theme
        self.words = words
        self.group = Group(name=words, states=())
        self.refusal = ""
        self._take()
        self.theatre_name = self._theatre()
        main.states_changed.connect(self._follow_states)
        main.project_changed.connect(self._follow_states)
        main.theme_changed.connect(self._follow_theme)
        main.layers_changed.connect(self._follow_layers)
        main.land_changed.connect(self.land_changed)
        main.selected.connect(self._follow_selection)

    @property
    def title(self) -> str:
        """What the group is called."""
        return group_title(self.group, self.language) if self.group.states else self.words.upper()

    def show_group(self, words: str) -> None:
        """Show another group; its theatre comes with it."""
        self.words = words
        self._take()
        theatre = self._theatre()
        if theatre != self.theatre_name:
            self.show_theatre(theatre)
        self.states_changed.emit(self.states)

    @override
    def base_of(self, name: TheatreName) -> BaseMap:
        return self._main.base_of(name)

    @property
    @override
    def hazards(self) -> HazardShapes:
        return self._main.hazards_in(self.theatre_name)

    @property
    @override
    def foreign(self) -> tuple[DrawnLayer, ...]:
        return self._main.foreign_in(self.theatre_name)

    @property
    @override
    def exercise(self) -> bool:
        return self._main.exercise

    @property
    @override
    def known_until(self) -> str:
        return self._main.known_until

    @override
    def select(self, record_id: str | None) -> None:
        self._main.select(record_id)

    def _theatre(self) -> TheatreName:
        return theatre_of_states(self.group.states) if self.group.states else self.theatre_name

    def _take(self) -> None:
        main = self._main
        self.records, self.ledger, self.clock = main.records, main.ledger, main.clock
        self.project, self.past, self.layers, self.rasters = main.project, main.past, main.layers, main.rasters
        self.selection = main.selection
        try:
            self.group, self.refusal = group_of(self.words, main.states), ""
        except ValueError as error:
            self.group, self.refusal = Group(name=self.words, states=()), str(error)
        self.states = self.group.states

    def _follow_states(self) -> None:
        self._take()
        self.states_changed.emit(self.states)

    def _follow_theme(self) -> None:
        self.theme = self._main.theme
        self.theme_changed.emit(self.theme)

    def _follow_layers(self) -> None:
        self.layers, self.rasters = self._main.layers, self._main.rasters
        self.layers_changed.emit(self.layers)

    def _follow_selection(self, record_id: str | None) -> None:
        self.selection = record_id
        self.selected.emit(record_id)
