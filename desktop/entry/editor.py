"""What every editor of a field has, and the plain line of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.entry.field import Field


class Editor(QWidget):
    """A widget for one field. ``typed`` is what stands in it; ``value`` reads it, with the values of the fields before.

    Subclasses set their focus proxy, so that a label's access key and ``setFocus`` reach the line itself.
    """

    changed = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)

    def take(self, widget: QWidget) -> None:
        """Make a widget the one that is typed into."""
        widget.setAccessibleName(self.field.label)
        widget.setAccessibleDescription(self.field.help)
        self.row.addWidget(widget, 1)
        self.setFocusProxy(widget)

    def typed(self) -> str:
        """What stands in the editor."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Fill the editor with a value of the record, None being nothing."""
        raise NotImplementedError

    def type_text(self, text: str) -> None:
        """Put a text in as if it had been typed; ``ValueError`` with a sentence where it cannot stand here."""
        raise NotImplementedError

    def value(self, before: Mapping[str, Any]) -> Any:
        """The value that is meant; ``ValueError`` with a sentence where there is none."""
        raise NotImplementedError


class LineEditor(Editor):
    """One line of text; an empty one is no value."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = QLineEdit()
        self.take(self.line)
        self.line.textChanged.connect(self.changed)

    @override
    def typed(self) -> str:
        return self.line.text().strip()

    @override
    def type_text(self, text: str) -> None:
        self.line.setText(text)

    @override
    def show_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        # The model keeps no empty text where it can keep none at all; where it must have one, empty is one.
        return typed if typed or self.field.name in ("rationale", "reliability_reason") else None


class ReadLine(LineEditor):
    """A line whose text is read as something else; what was filled in and not touched stays as it was."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self._shown: tuple[str, Any] = ("", None)

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(self.words(value) if value is not None else "")
        self._shown = (self.typed(), value)

    @override
    def value(self, before: Mapping[str, Any]) -> Any:
        typed = self.typed()
        if not typed:
            return None
        text, value = self._shown
        return value if value is not None and typed == text else self.read(typed, before)

    def words(self, value: Any) -> str:
        """A value as the line shows it."""
        raise NotImplementedError

    def read(self, typed: str, before: Mapping[str, Any]) -> Any:
        """The value of a text; ``ValueError`` with a sentence."""
        raise NotImplementedError
