"""A day chosen with the mouse, for whoever does not type it."""

from __future__ import annotations

import datetime
from typing import cast

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction
from typing_extensions import override

from desktop.icons import icon
from desktop.wording import locale, translate
from geodata.records.texts import Language


def dress_month(days: QCalendarWidget, language: Language, colour: str) -> None:
    """A month as the program shows it: no numbers of weeks, no red days, arrows in the colour of its text."""
    days.setLocale(locale(language))
    days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    days.setGridVisible(False)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        days.setWeekdayTextFormat(day, QTextCharFormat())
    for name, drawn in (("prevmonth", "step-back"), ("nextmonth", "step-forward")):
        button = days.findChild(QToolButton, f"qt_calendar_{name}")
        if button is not None:
            button.setIcon(icon(drawn, colour))


class CalendarButton(QToolButton):
    """Opens a month; ``chosen`` carries the day."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, language: Language) -> None:
        super().__init__(parent)
        self._language: Language = language
        name = translate("Entry", "Choose a day")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._colour = ""
        # The keys go from line to line: days are typed there.
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.clicked.connect(self._open)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of the theme, which only a button that is shown knows."""
        colour = self.palette().buttonText().color().name()
        if colour != self._colour:
            self._colour = colour
            self.setIcon(icon("calendar", colour))
        super().paintEvent(event)

    def _open(self) -> None:
        self.menu_shown = QMenu(self)
        self.days = QCalendarWidget()
        dress_month(self.days, self._language, self._colour)
        self.days.clicked.connect(self._take)
        holder = QWidgetAction(self.menu_shown)
        holder.setDefaultWidget(self.days)
        self.menu_shown.addAction(holder)
        self.menu_shown.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, day: QDate) -> None:
        self.menu_shown.close()
        self.chosen.emit(cast(datetime.date, day.toPython()))
