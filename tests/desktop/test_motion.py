"""While something is moved, what can wait waits: garbage, layouts around a dock, sums of a list that nobody sees."""

from __future__ import annotations

import gc
import time
import weakref

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from desktop import motion
from desktop.garbage import Garbage
from desktop.late_dock import LateDock
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock


def test_nothing_is_looked_through_for_garbage_while_something_is_moved(prepared, monkeypatch) -> None:
    garbage = prepared.findChild(Garbage)
    garbage.look()
    done: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: done.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 100, 100))
    garbage._young_at = time.monotonic()
    garbage._old_due = 0.0
    motion.note_motion()
    garbage.look()
    assert done == []
    monkeypatch.setattr(motion, "_moved_at", float("-inf"))
    garbage.look()
    assert done == [2]


def test_another_word_in_a_dock_lays_out_nothing_around_it(qtbot, prepared) -> None:
    asked: list[str] = []

    class Window(QMainWindow):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append("window")
            return super().event(event)

    window = Window()
    qtbot.addWidget(window)
    label = QLabel("1 of 2")

    def make() -> QWidget:
        panel = QWidget()
        QVBoxLayout(panel).addWidget(label)
        return panel

    dock = LateDock("dock", make, window)
    window.setCentralWidget(QLabel("map"))
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.make_ready()
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(50)
    asked.clear()
    label.setText("2 of 2")
    qtbot.wait(50)
    assert asked == []
    # A wider least size is news: the dock has to make room for it.
    label.setText("a sentence that is longer than the dock is wide, and that no label cuts by itself " * 2)
    qtbot.wait(50)
    assert asked


def test_a_closed_window_is_given_back_with_its_session(qtbot, prepared) -> None:
    def opened_and_closed() -> list[weakref.ref[object]]:
        session = Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())
        window = AtlasWindow(session)
        window.show()
        # The panels behind others are made after the first picture.
        qtbot.waitUntil(lambda: window.history_dock.made is not None and window.diagnostics_dock.made is not None)
        window.close()
        window.deleteLater()
        return [weakref.ref(window), weakref.ref(session)]

    gone = opened_and_closed()
    qtbot.wait(20)
    gc.collect()
    # A signal of the session that holds a lambda of a panel holds all of it, where Python cannot see it.
    assert [ref() for ref in gone] == [None, None]
