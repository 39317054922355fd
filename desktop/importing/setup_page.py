"""What is set before an import: what the file is, what it leaves open, which column is what; with a look at it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.entry.choice_editors import ChoiceBox
from desktop.importing.column_grid import ColumnGrid
from desktop.importing.preview import PreviewMap, PreviewTable
from desktop.importing.questions import Questions
from desktop.importing.words import in_window, look_words, role_words
from desktop.theme import Theme
from desktop.widgets.texts import label, link
from desktop.wording import translate
from geodata.project.imports import Role


class SetupPage(QWidget):
    """Only widgets and their arrangement; what they mean is the dialog's. ``otherwise_wanted``: read it otherwise."""

    otherwise_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.read_as = label("", "second")
        self.otherwise = link(
            translate("Import", "Read it otherwise…"),
            self.otherwise_wanted.emit,
            translate("Import", "Say another coordinate system, encoding or order of coordinates"),
        )
        self.refusal = label("", "warn")
        self.refusal.hide()
        self.role = ChoiceBox()
        for key, text in role_words().items():
            self.role.addItem(text, key)
        self.look = ChoiceBox()
        for style, text in look_words().items():
            self.look.addItem(text, style)
        self.name = QLineEdit()
        self.questions = Questions()
        self.questions.hide()
        self.places = ColumnGrid()
        self.places_head = _heading(translate("Import", "Which columns hold the place of a row"))
        self.columns = ColumnGrid()
        self.columns_head = _heading(translate("Import", "Which column is which field"))
        self.columns_note = label("", "second")
        self.again = QPushButton(translate("Import", "&Take these answers"))
        self.map = PreviewMap(theme)
        self.table = PreviewTable()
        self.table_head = _heading(translate("Import", "First rows"))
        self.show_table(shown=False)
        self._arrange()

    def show_role(self, role: Role, *, placed: bool) -> None:
        """Only what belongs to a role is asked for; ``placed`` when the columns of the places are known or none."""
        layer = role in ("points", "reference", "basemap")
        for widget in (self._name_label, self.name):
            widget.setVisible(layer)
        self.map.setVisible(role != "claims")
        for widget in (self._look_label, self.look):
            widget.setVisible(role == "basemap")
        for widget in (self.columns_head, self.columns, self.columns_note):
            widget.setVisible(not layer and placed)
        self._layer_note.setVisible(layer and placed)

    def show_picture(self) -> None:
        """A picture of the ground is a base map and has neither columns nor a look of its own."""
        self.role.setEnabled(False)
        for widget in (self._look_label, self.look, self._layer_note):
            widget.hide()

    def show_table(self, *, shown: bool) -> None:
        """The first rows, once there are some."""
        for widget in (self.table_head, self.table):
            widget.setVisible(shown)

    def show_refusal(self, sentence: str) -> None:
        """Say in one sentence why it cannot go on; empty: nothing is wrong."""
        self.refusal.setText(in_window(sentence))
        self.refusal.setVisible(bool(sentence))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.read_as, 1)
        head.addWidget(self.otherwise)
        what = QGridLayout()
        what.setHorizontalSpacing(12)
        what.setVerticalSpacing(6)
        what.setColumnMinimumWidth(0, 170)
        what.setColumnStretch(1, 1)
        self._role_label = _buddy(translate("Import", "The &file holds"), self.role)
        self._look_label = _buddy(translate("Import", "L&ook on the map"), self.look)
        self._name_label = _buddy(translate("Import", "&Name of the layer"), self.name)
        for row, (name, widget) in enumerate(
            ((self._role_label, self.role), (self._name_label, self.name), (self._look_label, self.look))
        ):
            what.addWidget(name, row, 0)
            what.addWidget(widget, row, 1)
        self._layer_note = label(
            translate("Import", "A layer keeps every column as it is; nothing has to be told."), "second"
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(10)
        column.addLayout(what)
        again_row = QHBoxLayout()
        again_row.addWidget(self.again)
        again_row.addStretch()
        for widget in (self.questions, self.places_head, self.places):
            column.addWidget(widget)
        column.addLayout(again_row)
        for widget in (self.columns_head, self.columns, self.columns_note, self._layer_note):
            column.addWidget(widget)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setObjectName("importing")
        scroll.setWidget(left)
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.setChildrenCollapsible(False)
        upper.addWidget(scroll)
        upper.addWidget(self.map)
        upper.setStretchFactor(0, 3)
        upper.setStretchFactor(1, 2)
        upper.setSizes([560, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.refusal)
        layout.addWidget(upper, 3)
        layout.addWidget(self.table_head)
        layout.addWidget(self.table, 2)


def _heading(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "heading")
    return made


def _buddy(text: str, widget: QWidget) -> QLabel:
    made = QLabel(text)
    made.setBuddy(widget)
    widget.setAccessibleName(text.replace("&", ""))
    return made
