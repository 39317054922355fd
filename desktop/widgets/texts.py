"""Labels and links. Stored text is shown as typed: never read as rich text."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

_LONGEST = 4000
_AT_ONCE = 100


class WrappedLabel(QLabel):
    """Plain text that takes the height its width asks for, and asks for no width of its own.

    Qt's own label reports the height of its narrowest form as the least it needs, which makes pages of
    wrapped text several times too long.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    @override
    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 60 else 240
        return QSize(24, self.heightForWidth(width))


def label(text: str, role: str | None = None, *, bold: bool = False, italic: bool = False) -> WrappedLabel:
    """A label of plain text that wraps and can be selected; very long text is cut with an ellipsis."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
    made = WrappedLabel(shown)
    if role is not None:
        made.setProperty("role", role)
    if bold or italic:
        own = made.font()
        own.setBold(bold)
        own.setItalic(italic)
        made.setFont(own)
    return made


def keep_height(one: QLabel) -> None:
    """Hold a label at the height it has with a warning sign, which another font draws, a pixel higher than words."""
    shown = one.text()
    one.setText("⚠ 0")
    one.setFixedHeight(one.sizeHint().height())
    one.setText(shown)


def as_typed(text: str) -> str:
    """Rich text for a tooltip that shows a text as it is typed, tags and all; very long text is cut."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
    return f'<p style="white-space: pre-wrap">{html.escape(shown)}</p>'


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


class MoreRows(QWidget):
    """Rows that are made a few at a time: the first at once, more each time they are asked for.

    A page of a thousand claims opens as fast as one of thirty. ``says`` words the link, "%1" being how many come next
    and "%2" how many are left.
    """

    def __init__(self, makers: Iterable[Callable[[], QWidget]], says: str, tip: str, *, first: int = 30) -> None:
        super().__init__()
        self._makers = list(makers)
        self._says = says
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.more = link("", lambda: self.make(_AT_ONCE), tip)
        self._rows.addWidget(self.more)
        self.make(first)

    def make(self, count: int) -> None:
        """Make so many more rows."""
        made, self._makers = self._makers[:count], self._makers[count:]
        for maker in made:
            self._rows.insertWidget(self._rows.count() - 1, maker())
        left = len(self._makers)
        text = self._says.replace("%1", str(min(left, _AT_ONCE))).replace("%2", str(left))
        self.more.setText(text)
        self.more.setAccessibleName(f"{text}: {self.more.toolTip()}")
        self.more.setVisible(left > 0)


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
