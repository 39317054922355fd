"""Colours between two others."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """So much of a colour on its ground, neither of which lets anything through."""
    pairs = ((ground.red(), colour.red()), (ground.green(), colour.green()), (ground.blue(), colour.blue()))
    return QColor(*(round(below + (part - below) * share) for below, part in pairs))
