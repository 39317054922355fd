"""Whether anybody can see a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def is_seen(widget: QWidget) -> bool:
    """Whether any of a widget is to be seen.

    A dock behind another one counts as visible for Qt: it only lies outside of the window. What is worked out when it
    is looked at must not be worked out then, at every step of a dragged date.
    """
    return widget.isVisible() and not widget.visibleRegion().isEmpty()
