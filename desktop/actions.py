"""The table of actions: menus, toolbars, shortcuts and the command list all come from it."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.icons import icon
from desktop.theme import Theme


def plain_text(text: str) -> str:
    """The words of a menu entry without its access key, which Chinese sets in brackets behind them."""
    return re.sub(r"\(&.\)|&|…", "", text)


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """One thing the window can do. ``menu`` is the key of the menu that lists it."""

    key: str
    menu: str
    text: str
    act: Callable[[], None]
    shortcut: str = ""
    icon: str = ""
    checkable: bool = False


class Actions(QObject):
    """Every command as a QAction, made once; the tooltip names the shortcut."""

    def __init__(self, commands: list[Command], parent: QObject) -> None:
        super().__init__(parent)
        self.commands = commands
        self._made = {command.key: self._make(command) for command in commands}

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._made.values())

    def of_menu(self, menu: str) -> list[QAction]:
        """The actions of one menu, in the order of the table."""
        return [self._made[command.key] for command in self.commands if command.menu == menu]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for command in self.commands:
            if command.icon:
                self._made[command.key].setIcon(icon(command.icon, theme.text, theme.disabled))

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self)
        action.setObjectName(command.key)
        action.setCheckable(command.checkable)
        plain = plain_text(command.text)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
            action.setToolTip(f"{plain} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        else:
            action.setToolTip(plain)
        action.triggered.connect(lambda _checked=False: command.act())
        return action
