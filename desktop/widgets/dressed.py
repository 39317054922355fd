"""What a style sheet does not reach: boxes to tick, bars, and buttons it saw before they were told what they are."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QPushButton


def dress_box(box: QAbstractButton, colours: QPalette) -> None:
    """Give a box to tick the colours of its window, which a style sheet keeps from it, and an outline that is seen."""
    own = QPalette(colours)
    own.setColor(QPalette.ColorRole.Window, colours.color(QPalette.ColorRole.Dark))
    box.setPalette(own)


def dress_bar(bar: QProgressBar, colours: QPalette) -> None:
    """Give a bar of progress the colours of its window: what is not done yet is white otherwise, in the dark too."""
    own = QPalette(colours)
    own.setColor(QPalette.ColorRole.Base, colours.color(QPalette.ColorRole.Mid))
    bar.setPalette(own)


def make_primary(button: QPushButton) -> None:
    """Show a button as the one that goes on; a style sheet looks at a button of a box of buttons when it is made."""
    button.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
    button.style().unpolish(button)
    button.style().polish(button)
