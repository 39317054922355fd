"""The one box: finds a place in any script, a record, a coordinate in any notation, or a command."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.actions import plain_text
from desktop.icons import icon
from desktop.theme import Theme
from geodata.geometry.grid_reference import format_coordinate
from geodata.geometry.typed_position import one_position
from geodata.search import Hit, SearchIndex

_ROWS = 10


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A position that somebody typed."""

    lon: float
    lat: float


class SearchBox(QLineEdit):
    """Type, choose with the arrow keys, Enter goes there. Escape gives the map back its keys."""

    chosen = Signal(object)

    def __init__(self, index: Callable[[], SearchIndex], commands: Callable[[], list[QAction]]) -> None:
        super().__init__()
        self._index = index
        self._commands = commands
        self._found: list[Hit | Place | QAction] = []
        self.setPlaceholderText(self.tr("Search, or go to: place, record, 48Q…, 17°52′N …, > command"))
        self.setAccessibleName(self.tr("Search or go to"))
        self.setToolTip(self.tr("Search or go to (Ctrl+K)"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(320)
        self.setMaximumWidth(560)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self.window())
        self.list.setWindowFlag(Qt.WindowType.ToolTip)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._clicked)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(60)
        self._wait.timeout.connect(self.look_up)
        self.textEdited.connect(self._typed)
        self.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Draw icon and list in the colours of a theme."""
        self._icon.setIcon(icon("search", theme.text_second))
        self.list.setStyleSheet(f"QListWidget {{ background: {theme.panel}; border: 1px solid {theme.line_control}; }}")

    def look_up(self) -> None:
        """Show what the text leads to; an empty result says so instead of vanishing."""
        text = self.text().strip()
        self.list.clear()
        self._found = self._matches(text)
        for found in self._found:
            self.list.addItem(_item(*self._described(found)))
        if text and not self._found:
            nothing = _item(self.tr("Nothing found for “%1”").replace("%1", text), self.tr("Try another spelling"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        if not text:
            self.list.hide()
            return
        self.list.setCurrentRow(0 if self._found else -1)
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        self.list.setGeometry(below.x(), below.y(), self.width(), 44 * min(self.list.count(), _ROWS) + 6)
        self.list.show()

    def _matches(self, text: str) -> list[Hit | Place | QAction]:
        if not text:
            return []
        if text.startswith(">"):
            words = text[1:].casefold().split()
            return [
                action
                for action in self._commands()
                if action.isEnabled() and all(word in plain_text(action.text()).casefold() for word in words)
            ]
        with contextlib.suppress(ValueError):
            position = one_position(text)
            return [Place(lon=position.lon, lat=position.lat)]
        return list(self._index().find(text, limit=_ROWS))

    def _described(self, found: Hit | Place | QAction) -> tuple[str, str]:
        if isinstance(found, QAction):
            return plain_text(found.text()), found.shortcut().toString()
        if isinstance(found, Place):
            title = self.tr("Go to %1").replace("%1", format_coordinate(found.lon, found.lat, "DMS"))
            return title, format_coordinate(found.lon, found.lat, "MGRS")
        kinds = {
            "deployment": self.tr("contingent"),
            "event": self.tr("event"),
            "claim": self.tr("claim"),
            "source": self.tr("source"),
            "place": self.tr("place"),
        }
        return found.name, f"{kinds[found.kind]} · {found.detail}"

    def _typed(self) -> None:
        self._wait.start()

    def _clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._found):
            found = self._found[row]
            self.list.hide()
            self.clear()
            self.chosen.emit(found)

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        if isinstance(arg__2, QKeyEvent) and arg__2.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(arg__2.key()))
        if arg__2.type() == QEvent.Type.FocusOut:
            self.list.hide()
        return super().eventFilter(arg__1, arg__2)

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % max(self.list.count(), 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive() or not self.list.isVisible():
                self._wait.stop()
                self.look_up()
            self._choose(max(self.list.currentRow(), 0))
            return True
        if key == Qt.Key.Key_Escape:
            self.list.hide()
            self.clear()
            parent = self.window().findChild(QWidget, "map")
            if parent is not None:
                parent.setFocus()
            return True
        return False


def _item(title: str, detail: str) -> QListWidgetItem:
    item = QListWidgetItem(f"{title}\n{detail}")
    item.setSizeHint(QSize(0, 44))
    return item
