"""A line that picks a record by words of it, from a list that opens below while typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLabel, QLineEdit, QWidget
from typing_extensions import override

from desktop.widgets.texts import chip
from desktop.wording import translate
from geodata.search import folded

Entries = Callable[[], Sequence[tuple[str, str]]]
_MOST = 12


class PickLine(QLineEdit):
    """Offers the entries that hold every word typed, however accented; Enter or Tab takes the one marked.

    ``entries`` gives id and text of each. With ``makes`` the list ends with a line that makes a new record;
    with ``own_words`` what is typed may stay as it is.
    """

    picked = Signal(str)
    new_wanted = Signal(str)
    emptied = Signal()

    def __init__(
        self, entries: Entries, *, kinds: Callable[[str], str] = str, makes: str = "", own_words: bool = False
    ) -> None:
        super().__init__()
        self._entries = entries
        self._kinds = kinds
        self._makes = makes
        self._own_words = own_words
        self._offered: list[tuple[str, str]] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST + 1)
        completer.setWidget(self)
        popup = completer.popup()
        assert popup is not None, "a completer that pops up has a list"
        popup.installEventFilter(self)
        popup.clicked.connect(self._clicked)
        self._popup = popup
        self._completer = completer
        self.textEdited.connect(self.offer)

    def text_of(self, record_id: str) -> str:
        """The text of an entry; its id where it is in no entry."""
        return next((text for entry_id, text in self._entries() if entry_id == record_id), record_id)

    def kind_of(self, record_id: str) -> str:
        """What kind of record an entry is."""
        return self._kinds(record_id)

    def chip(self, record_id: str) -> QLabel:
        """A small label with the text of an entry, cut where it is long."""
        text = self.text_of(record_id)
        return chip(text if len(text) <= 48 else text[:47] + "…", "picked")

    def only(self, words: str) -> str | None:
        """The one entry that is meant by some words: by its id, its text, or because no other holds them."""
        wanted = folded(words)
        entries = self._entries()
        for entry_id, text in entries:
            if wanted in (folded(entry_id), folded(text)):
                return entry_id
        fitting = [entry_id for entry_id, text in entries if _holds(text, wanted.split())]
        return fitting[0] if len(fitting) == 1 else None

    def offer(self, typed: str) -> None:
        """Open the list of what fits."""
        words = folded(typed).split()
        fitting = [(entry_id, text) for entry_id, text in self._entries() if _holds(text, words)]
        self._offered = fitting[:_MOST]
        lines = [text for _, text in self._offered]
        if self._makes and typed.strip():
            lines.append(self._makes.replace("%1", typed.strip()))
        self._model.setStringList(lines)
        popup = self._popup
        if not lines:
            popup.hide()
            return
        self._dress(popup)
        self._completer.complete()
        if not self._own_words:
            popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the line that is marked and goes on, Enter takes it and stays; the dialog is not accepted."""
        popup = self._popup
        if watched is popup and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = popup.currentIndex()
            # A list that comes to the front has a current line, which nobody chose and nobody sees.
            marked = index.isValid() and popup.selectionModel().isSelected(index)
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter) and marked:
                popup.hide()
                self._activated(str(index.data()))
                if event.key() == Qt.Key.Key_Tab:
                    self.focusNextChild()
                return True
            if event.key() == Qt.Key.Key_Tab:
                popup.hide()
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.offer(self.text())
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, arg__1: QMouseEvent) -> None:
        """A click offers everything: who works with the mouse need not type."""
        super().mouseReleaseEvent(arg__1)
        if arg__1.button() == Qt.MouseButton.LeftButton and not self.hasSelectedText() and not self._popup.isVisible():
            self.offer("" if self._own_words else self.text())

    def _dress(self, popup: QAbstractItemView) -> None:
        """The list is a window of its own: it inherits neither style sheet nor colours."""
        owner: QWidget | None = self
        while owner is not None and not owner.styleSheet():
            owner = owner.parentWidget()
        if owner is not None and popup.styleSheet() != owner.styleSheet():
            popup.setPalette(owner.palette())
            popup.setStyleSheet(owner.styleSheet())

    def _clicked(self, index: QModelIndex) -> None:
        self._popup.hide()
        self._activated(str(index.data()))

    def _activated(self, text: str) -> None:
        found = next((entry_id for entry_id, shown in self._offered if shown == text), None)
        if found is None:
            self.new_wanted.emit(self.text().strip())
        elif self._own_words:
            self.setText(text)
        else:
            self.picked.emit(found)


def new_source_line() -> str:
    """The line of a list that makes a new source; %1 is what was typed."""
    return translate("Entry", "+ New source “%1”…")


def _holds(text: str, words: Sequence[str]) -> bool:
    plain = folded(text)
    return all(word in plain for word in words)
