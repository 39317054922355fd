"""The row above the strip: step, play, pace, which of the two dates is moved, and the dates in words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.icons import icon
from desktop.theme import Theme
from desktop.timeline.steps import PACES, STEPS
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.elided import SteadyLine


class TimelineControls(QWidget):
    """Says what is wanted; ``show_*`` says what is."""

    edge_wanted = Signal(int)
    step_wanted = Signal(int)
    play_wanted = Signal()
    pace_chosen = Signal(int)
    moves_chosen = Signal(str)
    any_time_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[QToolButton, str] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        for name, tip, signal, value in (
            ("first", self.tr("First day of the records (Home)"), self.edge_wanted, -1),
            ("step-back", self.tr("One step back (Left: a day, Shift+Left: a month)"), self.step_wanted, -1),
            ("play", "", self.play_wanted, None),
            ("step-forward", self.tr("One step on (Right: a day, Shift+Right: a month)"), self.step_wanted, 1),
            ("last", self.tr("Last day of the records (End)"), self.edge_wanted, 1),
        ):
            button = self._button(name, tip)
            button.clicked.connect(
                lambda _checked=False, signal=signal, value=value: signal.emit(*(() if value is None else (value,)))
            )
            layout.addWidget(button)
            if name == "play":
                self.play = button
        self.step = ArrowCombo()
        for step in STEPS:
            self.step.addItem(self._step_text(step), step)
        self.step.setCurrentIndex(STEPS.index("month"))
        _name(self.step, self.tr("Length of a step"))
        self.pace = ArrowCombo()
        for pace in PACES:
            self.pace.addItem(self.tr("%1 a second").replace("%1", str(pace)), pace)
        self.pace.setCurrentIndex(1)
        _name(self.pace, self.tr("Steps in a second while it plays"))
        self.pace.currentIndexChanged.connect(self._choose_pace)
        layout.addSpacing(8)
        layout.addWidget(self.step)
        layout.addWidget(self.pace)
        layout.addSpacing(12)
        self.dates = SteadyLine()
        layout.addWidget(self.dates, 1)
        self.moves = self._segments(layout)
        self.any_time = QPushButton()
        self.any_time.setCheckable(True)
        self.any_time.clicked.connect(self.any_time_wanted)
        layout.addSpacing(8)
        layout.addWidget(self.any_time)
        self.fit = self._button("fit", self.tr("Show the days of all records"))
        self.fit.clicked.connect(self.fit_wanted)
        layout.addWidget(self.fit)
        self.show_playing(playing=False)
        self.show_moves("true")

    def show_playing(self, *, playing: bool) -> None:
        """The button pauses while it plays."""
        self._icons[self.play] = "pause" if playing else "play"
        _name(self.play, self.tr("Pause (Space)") if playing else self.tr("Play (Space)"))

    def show_moves(self, which: str) -> None:
        """Say what clearing the date that is moved means."""
        if which == "known":
            self.any_time.setText(self.tr("As known today"))
            _name(self.any_time, self.tr("Show everything that was said up to today"))
        else:
            self.any_time.setText(self.tr("Any time"))
            _name(self.any_time, self.tr("Show the records of all days at once"))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme.text, theme.disabled))

    def _choose_pace(self, index: int) -> None:
        self.pace_chosen.emit(PACES[index])

    def _step_text(self, step: str) -> str:
        return {
            "day": self.tr("1 day"),
            "week": self.tr("1 week"),
            "month": self.tr("1 month"),
            "quarter": self.tr("3 months"),
        }[step]

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setFixedSize(28, 28)
        button.setIconSize(QSize(16, 16))
        _name(button, tip)
        self._icons[button] = name
        return button

    def _segments(self, layout: QHBoxLayout) -> dict[str, QPushButton]:
        """Which of the two dates the handle, the keys and the play button move."""
        caption = QLabel(self.tr("Clock"))
        caption.setProperty("role", "second")
        layout.addWidget(caption)
        layout.addSpacing(4)
        box, group = QHBoxLayout(), QButtonGroup(self)
        box.setSpacing(0)
        made: dict[str, QPushButton] = {}
        for key, text, tip, end in (
            ("true", self.tr("True when"), self.tr("Move the day that is shown"), "first"),
            ("known", self.tr("Said when"), self.tr("Move the day by which it had been said"), "last"),
        ):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(key == "true")
            button.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("end", end)
            _name(button, tip)
            button.setAccessibleName(f"{text}: {tip}")
            button.clicked.connect(lambda _checked=False, key=key: self.moves_chosen.emit(key))
            group.addButton(button)
            box.addWidget(button)
            made[key] = button
        layout.addLayout(box)
        return made


def _name(widget: QWidget, text: str) -> None:
    widget.setToolTip(text)
    widget.setAccessibleName(text)
