"""The row of filters above the list: words, a menu for each facet, the days brushed over, and how many are shown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from typing_extensions import override

from desktop.session import Session
from desktop.widgets.flow import FlowRow
from desktop.widgets.texts import link
from desktop.wording import (
    credibility_text,
    days_text,
    listed,
    number_text,
    reliability_text,
    status_word,
    task_text,
    translate,
)
from geodata.ledger.filters import Facet, counted

_MENUS: tuple[tuple[Facet, ...], ...] = (
    ("contributor",), ("host",), ("task",), ("status",), ("reliability", "credibility"),
)  # fmt: skip
_STATUS_ORDER = (
    "not_reported", "announced", "reported", "confirmed_by_one_side", "confirmed_by_both", "denied", "ended",
    "retracted",
)  # fmt: skip


class FilterMenu(QMenu):
    """A menu of boxes to tick that stays open while they are ticked, by mouse or with Space."""

    @override
    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        if not self._tick(self.actionAt(arg__1.position().toPoint())):
            super().mouseReleaseEvent(arg__1)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(arg__1)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class FilterRow(FlowRow):
    """Asks for filters and says what they let through; ``text_changed`` carries the words typed."""

    text_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter: country, status, place …"))
        self.field.setAccessibleName(self.tr("Filter contingents"))
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(240)
        self.field.textChanged.connect(self.text_changed)
        self.buttons: dict[Facet, QPushButton] = {}
        self.days = QPushButton()
        self.days.setProperty("filter", "on")
        self.days.clicked.connect(lambda _checked=False: self._take_days_away())
        self.clear = link(self.tr("Clear filters"), self.clear_all, self.tr("Show all contingents again"))
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "second")
        self.add(self.field, *(self._button(facets) for facets in _MENUS), self.days, self.clear, self.count)
        session.filters_changed.connect(self.show_filters)
        self.show_filters()

    @property
    def in_use(self) -> bool:
        """Whether anything is filtered."""
        return bool(self._session.filters) or bool(self.field.text().strip())

    def clear_all(self) -> None:
        """Take every filter away, the words too."""
        self.field.clear()
        self._session.set_filters(type(self._session.filters)())

    def words(self) -> str:
        """Every filter in use, in words."""
        filters, parts = self._session.filters, list[str]()
        for facet, values in filters.chosen:
            named = listed(value_text(facet, value) for value in _ordered(facet, values))
            parts.append(f"{facet_text(facet)}: {named}")
        if filters.days is not None:
            parts.append(days_text(*filters.days, self._session.language))
        if self.field.text().strip():
            parts.append(f"“{self.field.text().strip()}”")
        return "; ".join(parts)

    def show_count(self, shown: int, there: int) -> None:
        """Say how many of those there at the dates are shown."""
        text = self.tr("%1 of %2 shown")
        language = self._session.language
        self.count.setText(text.replace("%1", number_text(shown, language)).replace("%2", number_text(there, language)))
        self.clear.setVisible(self.in_use)
        self.arrange()

    def show_filters(self) -> None:
        """Write on every button what it lets through."""
        filters = self._session.filters
        for facets in _MENUS:
            button = self.buttons[facets[0]]
            chosen = [value_text(facet, value) for facet in facets for value in _ordered(facet, filters.values(facet))]
            name = _menu_text(facets)
            text = f"{name}: {chosen[0]}" if chosen else name
            button.setText(f"{text} +{len(chosen) - 1}" if len(chosen) > 1 else text)
            button.setProperty("filter", "on" if chosen else "off")
            button.style().polish(button)
            tip = self.tr("Show only some (Space opens the menu)")
            button.setToolTip(listed(chosen) if chosen else tip)
            button.setAccessibleName(f"{name}: {listed(chosen) or self.tr('all')}")
        self.days.setVisible(filters.days is not None)
        if filters.days is not None:
            said = days_text(*filters.days, self._session.language)
            self.days.setText(f"{said}  ✕")
            self.days.setToolTip(self.tr("Brushed over on the timeline; press to take this filter away"))
            self.days.setAccessibleName(f"{said}: {self.days.toolTip()}")
        self.clear.setVisible(self.in_use)
        self.arrange()

    def _button(self, facets: tuple[Facet, ...]) -> QPushButton:
        button = QPushButton()
        menu = FilterMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu, facets))
        button.setMenu(menu)
        self.buttons[facets[0]] = button
        return button

    def _fill(self, menu: QMenu, facets: tuple[Facet, ...]) -> None:
        menu.clear()
        session = self._session
        for facet in facets:
            if len(facets) > 1:
                menu.addSection(facet_text(facet))
            numbers = counted(session.states, session.filters, facet)
            for value in _ordered(facet, numbers):
                words = value_text(facet, value, long=True).replace("&", "&&")
                action = menu.addAction(f"{words}\t{number_text(numbers[value], session.language)}")
                action.setCheckable(True)
                action.setChecked(value in session.filters.values(facet))
                action.toggled.connect(partial(self._choose, facet, value))
        if not menu.actions():
            menu.addAction(self.tr("no contingent at these dates")).setEnabled(False)

    def _choose(self, facet: Facet, value: str, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        filters = self._session.filters
        held = filters.values(facet)
        self._session.set_filters(filters.with_values(facet, held | {value} if on else held - {value}))

    def _take_days_away(self) -> None:
        self.field.setFocus()
        self._session.set_filters(self._session.filters.with_days(None))


def facet_text(facet: Facet) -> str:
    """What a facet is called."""
    return {
        "contributor": translate("Filters", "From"), "host": translate("Filters", "To"),
        "task": translate("Filters", "Task"), "status": translate("Filters", "Status"),
        "reliability": translate("Filters", "Best source grade"),
        "credibility": translate("Filters", "Best claim grade"),
    }[facet]  # fmt: skip


def value_text(facet: Facet, value: str, *, long: bool = False) -> str:
    """A value of a facet; grades with the words of their scale if ``long``."""
    if facet == "status":
        return status_word(value)
    if not value:
        no_amounts = facet in ("reliability", "credibility")
        return translate("Words", "no amounts") if no_amounts else translate("Words", "not stated")
    if facet == "task":
        return task_text(value)
    if not long or facet in ("contributor", "host"):
        return value
    scale = (
        reliability_text(value) if facet == "reliability" else credibility_text(int(value) if value != "–" else None)
    )
    return f"{value} · {scale}"


def _menu_text(facets: tuple[Facet, ...]) -> str:
    return facet_text(facets[0]) if len(facets) == 1 else translate("Filters", "Grade")


def _ordered(facet: Facet, values: Iterable[str]) -> list[str]:
    """Values in the order of their scale, what is not stated last."""
    found = list(values)
    if facet == "status":
        return sorted(found, key=_STATUS_ORDER.index)
    return sorted(found, key=lambda value: (not value or value == "–", value))
