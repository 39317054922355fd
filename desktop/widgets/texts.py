"""Labels and links. Stored text is shown as typed: never read as rich text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_LONGEST = 4000


def label(text: str, role: str | None = None, *, bold: bool = False, italic: bool = False) -> QLabel:
    """A label of plain text that wraps and can be selected; very long text is cut with an ellipsis."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
    made = QLabel(shown)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if role is not None:
        made.setProperty("role", role)
    if bold or italic:
        own = made.font()
        own.setBold(bold)
        own.setItalic(italic)
        made.setFont(own)
    return made


def chip(text: str, frame: str) -> QLabel:
    """A word in a frame: solid, dashed, dotted, or that of a denial."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("chip", frame)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def link(text: str, act: Callable[[], None], tip: str) -> QPushButton:
    """Text that does something when pressed, by mouse or keyboard."""
    made = QPushButton(text)
    made.setProperty("link", True)  # noqa: FBT003 - Qt's own signature
    made.setToolTip(tip)
    made.setAccessibleName(f"{text}: {tip}")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda _checked=False: act())
    return made


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


class Section(QWidget):
    """A heading that folds what is below it."""

    def __init__(self, title: str, count: int | None = None, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._count = count
        self.head = QPushButton()
        self.head.setProperty("fold", True)  # noqa: FBT003 - Qt's own signature
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setStyleSheet(
            "text-align: left; font-weight: 700; border: none; border-radius: 0; padding: 6px 8px;"
            "background: transparent;"
        )
        self.head.toggled.connect(self._fold)
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(16, 4, 16, 8)
        self.rows.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.addWidget(self.head, 1)
        if remark:
            note = QLabel(remark)
            note.setProperty("role", "second")
            top.addWidget(note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addLayout(top)
        layout.addWidget(self.body)
        self._fold(self.head.isChecked())

    def _fold(self, opened: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        arrow = "▾" if opened else "▸"
        count = f"   {self._count}" if self._count is not None else ""
        self.head.setText(f"{arrow}  {self._title}{count}")
        self.body.setVisible(opened)
