"""Runs the real program, and says on demand where on the screen its widgets are. It only looks: it does nothing to it.

A line of JSON on standard input asks, ``{"places": [[lon, lat], …]}``; a line of JSON on standard output answers, with
every widget that is seen, the items of its menus, tabs and lists, and the pixel of every place on the map.
"""

from __future__ import annotations

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from desktop.canvas import MapCanvas
from desktop.cli import main

_ROWS = 60


class Reporter(QObject):
    """Answers in the thread of the widgets, also while a dialog is open."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, request: dict[str, Any]) -> None:
        focus = QApplication.focusWidget()
        active = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        # A window is as wide as one of its tables, so what is in front is known by its number.
        seen: list[dict[str, Any]] = []
        places: list[list[int]] = []
        for top in QApplication.topLevelWidgets():
            if not top.isVisible():
                continue
            for widget in (top, *top.findChildren(QWidget)):
                if widget.window() is top and widget.isVisible():
                    seen += _told(widget, front=top is active, focus=widget is focus)
                    if isinstance(widget, MapCanvas) and not places:
                        places = [_pixel(widget, lon, lat) for lon, lat in request.get("places", ())]
        _say({"widgets": seen, "places": places})


def _told(widget: QWidget, *, front: bool, focus: bool) -> list[dict[str, Any]]:
    """A widget, and the items in it that are no widgets."""
    region = widget.visibleRegion().boundingRect()
    own = {
        "kind": type(widget).__name__,
        "name": widget.objectName(),
        "accessible": widget.accessibleName(),
        "text": _text(widget),
        "tip": widget.toolTip(),
        "window": widget.window().windowTitle(),
        "front": front,
        "focus": focus,
        "enabled": widget.isEnabled(),
        "checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
        "rect": _rect(widget, region),
        "whole": _rect(widget, widget.rect()),
        "room": _room(widget),
    }
    return [own, *({**own, **item, "focus": False} for item in _items(widget))]


def _room(widget: QWidget) -> list[int]:
    """What can be seen of the nearest thing around a widget that scrolls, or of its window."""
    around = widget
    while not isinstance(around, QAbstractScrollArea) and around.parentWidget() is not None:
        around = around.parentWidget()
    return _rect(around, around.visibleRegion().boundingRect())


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _items(widget: QWidget) -> list[dict[str, Any]]:
    found: list[tuple[str, QRect, QWidget]] = []
    if isinstance(widget, QMenu | QMenuBar):
        found = [(one.text().replace("&", ""), widget.actionGeometry(one), widget) for one in widget.actions()]
    elif isinstance(widget, QTabBar):
        found = [(widget.tabText(at).replace("&", ""), widget.tabRect(at), widget) for at in range(widget.count())]
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model, root = widget.model(), widget.rootIndex()
        columns = range(model.columnCount(root)) if isinstance(widget, QTableView) else range(1)
        for row in range(min(model.rowCount(root), _ROWS)):
            for column in columns:
                index = model.index(row, column, root)
                text = f"[{row},{column}]" if isinstance(widget, QTableView) else str(index.data())
                found.append((text, widget.visualRect(index), widget.viewport()))
    made: list[dict[str, Any]] = []
    for text, rect, within in found:
        shown = rect.intersected(within.rect())
        made.append({"kind": f"{type(widget).__name__} item", "text": text, "rect": _rect(within, shown),
                     "whole": _rect(within, rect)})  # fmt: skip
    return made


def _rect(widget: QWidget, rect: QRect) -> list[int]:
    corner = widget.mapToGlobal(rect.topLeft())
    return [corner.x(), corner.y(), max(0, rect.width()), max(0, rect.height())]


def _pixel(canvas: MapCanvas, lon: float, lat: float) -> list[int]:
    x, y = canvas.view.point_px(*canvas.view.projection.point(lon, lat))
    at = canvas.mapToGlobal(QPoint(round(x), round(y)))
    return [at.x(), at.y()]


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _listen() -> None:
    """Wait for questions; the reporter is made once there is a program to report of."""
    reporter: Reporter | None = None
    for line in sys.stdin:
        application = QApplication.instance()
        if application is None:
            _say({"widgets": [], "places": []})
            continue
        if reporter is None:
            reporter = Reporter()
            reporter.moveToThread(application.thread())
        reporter.asked.emit(json.loads(line))


if __name__ == "__main__":
    threading.Thread(target=_listen, daemon=True).start()
    sys.exit(main(sys.argv[1:]))
