"""The panel beside the map while an outline is drawn: class, fields, turning points, area, and the way out."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.drawing.figure_row import FigureRow
from desktop.drawing.points_table import PointsTable
from desktop.drawing.tool import DrawingTool
from desktop.entry.entries import Entries
from desktop.entry.field import Field
from desktop.entry.form import RecordForm
from desktop.land_words import state_text
from desktop.map.hazard_looks import paint_glyph
from desktop.measure_words import ground_text, length_text
from desktop.session import Session
from desktop.widgets.texts import Section, keep_height, label, link, rule
from desktop.wording import translate
from geodata.project.ground import GroundState


class DrawPanel(QWidget):
    """Asks for the record of the outline that is drawn. It saves nothing itself.

    ``states`` are the classes to choose from; ``offers`` are further ways to an outline, by the text of their button.
    """

    close_wanted = Signal()
    cancel_wanted = Signal()
    survey_wanted = Signal()
    state_chosen = Signal(str)

    def __init__(
        self,
        session: Session,
        tool: DrawingTool,
        *,
        states: Sequence[GroundState],
        fields: tuple[Field, ...],
        values: Mapping[str, Any],
        offers: Mapping[str, tuple[str, Any]],
        of: str,
    ) -> None:
        super().__init__()
        self.setMinimumWidth(340)
        self._session = session
        self._tool = tool
        self._of = of
        self.state: GroundState = states[0]
        self.form = RecordForm(fields, Entries(session.records, session.language), session.language)
        self.form.show_values(values)
        self._glyph = _Glyph(session)
        self._title = label("", "title")
        self._said = label("", "second")
        self.states: dict[GroundState, QPushButton] = {}
        self.refusal = label("", "warn")
        self.refusal.hide()
        self.points = PointsTable(session, tool)
        self._area, self._perimeter = QLabel(), QLabel()
        font = self._area.font()
        font.setBold(True)
        self._area.setFont(font)
        keep_height(self._area)
        page = self._page(states)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(rule())
        layout.addWidget(self._foot(offers))
        tool.changed.connect(self._follow)
        self._keys()
        if "code" in self.form.editors:
            self.form.editors["code"].changed.connect(self._name)
        self._choose(states[0])
        self._follow()

    def _keys(self) -> None:
        """Classes, fields and saving without the mouse, wherever the keys go meanwhile."""
        letters: dict[GroundState, str] = {
            "SHA": "Alt+S", "CHA": "Alt+C", "cleared": "Alt+C", "reduced": "Alt+R", "cancelled": "Alt+N",
        }  # fmt: skip
        for state, button in self.states.items():
            button.setToolTip(f"{state_text(state)} ({letters[state]})")
            QShortcut(QKeySequence(letters[state]), self).activated.connect(button.click)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close_wanted)
        if self.form.fields:
            first = self.form.editors[self.form.fields[0].name]
            # As Tab would: what stands there is chosen, and typing takes its place.
            focus = functools.partial(first.setFocus, Qt.FocusReason.ShortcutFocusReason)
            QShortcut(QKeySequence("F4"), self).activated.connect(focus)

    def refuse(self, sentence: str) -> None:
        """Say why the outline cannot be saved as it is."""
        self.refusal.setText("⚠ " + sentence)
        self.refusal.show()

    def _page(self, states: Sequence[GroundState]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        if len(states) > 1:
            column.addWidget(self._choice(states))
        if not self._tool.complete:
            column.addWidget(FigureRow(self._session, self._tool))
        padded = QVBoxLayout()
        padded.setContentsMargins(16, 4, 16, 10)
        padded.addWidget(self.form)
        column.addLayout(padded)
        section = Section(translate("Draw", "Turning points"), None, translate("Draw", "WGS 84, UTM, metres"))
        section.rows.addWidget(self.points)
        tip = translate("Draw", "Type bearings and distances from a paper form, with its datum and closing error")
        self.survey = link(translate("Draw", "Turning points of a survey form…"), self.survey_wanted.emit, tip)
        self.survey.setVisible(not self._tool.complete)
        section.rows.addWidget(self.survey)
        column.addWidget(section)
        column.addWidget(self._totals())
        column.addStretch()
        return page

    def _head(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._said)
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        return box

    def _choice(self, states: Sequence[GroundState]) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(0)
        group = QButtonGroup(box)
        for number, state in enumerate(states):
            button = QPushButton(state_text(state, short=True))
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("end", "first" if number == 0 else "last" if number == len(states) - 1 else "middle")
            button.setToolTip(state_text(state))
            button.setAccessibleName(state_text(state))
            button.clicked.connect(functools.partial(self._choose, state))
            group.addButton(button)
            row.addWidget(button, 1)
            self.states[state] = button
        return box

    def _totals(self) -> QWidget:
        box = QWidget()
        form = QFormLayout(box)
        form.setContentsMargins(16, 10, 16, 12)
        form.setHorizontalSpacing(14)
        snapping = QLabel(translate("Draw", "corners and edges, Alt off"))
        for name, value in (
            (translate("Draw", "Area"), self._area), (translate("Draw", "Perimeter"), self._perimeter),
            (translate("Draw", "Snapping"), snapping),
        ):  # fmt: skip
            key = QLabel(name)
            key.setProperty("role", "second")
            key.setMinimumWidth(76)
            form.addRow(key, value)
        return box

    def _foot(self, offers: Mapping[str, tuple[str, Any]]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(8)
        column.addWidget(self.refusal)
        if offers:
            more = QHBoxLayout()
            for text, (tip, act) in offers.items():
                button = QPushButton(text)
                button.setToolTip(tip)
                button.setAccessibleName(f"{text}: {tip}")
                button.clicked.connect(lambda _checked=False, act=act: act())
                more.addWidget(button)
            more.addStretch()
            column.addLayout(more)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.close_area = QPushButton(translate("Draw", "Save outline"))
        self.close_area.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.close_area.setToolTip(
            translate("Draw", "Close the outline and save the record (Enter over the map, Ctrl+Enter anywhere)")
        )
        self.close_area.clicked.connect(self.close_wanted)
        self.back = QPushButton(translate("Draw", "Corner back"))
        self.back.setToolTip(translate("Draw", "Take the last step back (Backspace or Ctrl+Z)"))
        self.back.clicked.connect(self._tool.undo)
        self.cancel = QPushButton(translate("Draw", "Cancel"))
        self.cancel.setToolTip(translate("Draw", "Leave without saving (Esc over the map)"))
        self.cancel.clicked.connect(self.cancel_wanted)
        row.addWidget(self.close_area)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.cancel)
        column.addLayout(row)
        return box

    def _choose(self, state: GroundState, _checked: object = None) -> None:
        self.state = state
        self._glyph.show_state(state)
        self._name()
        self.state_chosen.emit(state)

    def _name(self) -> None:
        code = self.form.editors["code"].typed() if "code" in self.form.editors else ""
        self._title.setText(code or state_text(self.state, short=True))
        said = state_text(self.state)
        self._said.setText(self._of if said == self._title.text() else said)

    def _follow(self) -> None:
        drawn, language = self._tool.drawn, self._session.language
        fault = drawn.fault
        crosses = fault is not None and fault.kind == "crosses"
        self._area.setText(translate("Draw", "⚠ crosses itself") if crosses else ground_text(drawn.area_m2, language))
        self._perimeter.setText(length_text(drawn.perimeter_m, language))
        self.back.setEnabled(self._tool.can_undo)
        self.refusal.hide()


class _Glyph(QWidget):
    """The sign of a state."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._state: GroundState = "SHA"
        self.setFixedSize(QSize(40, 40))

    def show_state(self, state: GroundState) -> None:
        """Another state."""
        self._state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1.8, 1.8)
        theme = self._session.theme
        middle = QRectF(0, 0, 40 / 1.8, 40 / 1.8).center()
        paint_glyph(painter, self._state, middle, theme)
        painter.end()
