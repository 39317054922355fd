"""Cycles with Qt objects are destroyed by the thread of the window, whichever thread allocates."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop import garbage as looking
from desktop.garbage import Garbage, set_aside_soon


class Knot(QObject):
    """An object that only the garbage collector can find."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self)
        self.timer.start(1000)


def test_a_thread_that_allocates_destroys_no_timer_of_the_window(qtbot, prepared):
    assert not gc.isenabled()
    # The first look, and that after a project has come, only set aside what there is.
    prepared.findChild(Garbage).look()
    ended_in: list[str] = []
    weakref.finalize(Knot(), lambda: ended_in.append(threading.current_thread().name))
    kept: list[list[int]] = []
    allocating = threading.Thread(target=lambda: kept.extend([number] for number in range(200_000)))
    allocating.start()
    allocating.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: ended_in == [threading.main_thread().name], timeout=10_000)


def test_what_a_project_brought_is_set_aside_until_the_user_turns_to_another_program(prepared, monkeypatch):
    garbage = prepared.findChild(Garbage)
    garbage.look()
    brought = Knot()
    gone: list[str] = []
    weakref.finalize(brought, lambda: gone.append("gone"))
    set_aside_soon()
    monkeypatch.setattr(garbage, "_to_set_aside", [0.0, float("inf")])
    garbage.look()
    assert gc.get_freeze_count() > 0
    del brought
    gc.collect()
    assert gone == []
    active = [Qt.ApplicationState.ApplicationActive]
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: active[0])
    monkeypatch.setattr(garbage, "_away_due", 0.0)
    garbage.look()
    assert gone == []
    active[0] = Qt.ApplicationState.ApplicationInactive
    garbage.look()
    assert gone == ["gone"]


def test_what_a_project_left_behind_goes_when_the_next_one_has_come(prepared, monkeypatch):
    garbage = prepared.findChild(Garbage)
    monkeypatch.setattr(garbage, "_away_due", float("inf"))
    left = Knot()
    gone: list[str] = []
    weakref.finalize(left, lambda: gone.append("gone"))
    gc.freeze()
    del left
    gc.collect()
    assert gone == []
    set_aside_soon()
    monkeypatch.setattr(garbage, "_to_set_aside", [0.0])
    garbage.look()
    assert gone == ["gone"]


def test_after_a_long_look_what_is_left_is_not_looked_through_again(prepared, monkeypatch):
    garbage = prepared.findChild(Garbage)
    garbage.look()
    monkeypatch.setattr(garbage, "_away_due", float("inf"))
    monkeypatch.setattr(looking.gc, "get_count", lambda: (10_000, 100, 100))
    kept = [[number] for number in range(1000)]
    for longest, expected in ((60.0, False), (0.0, True)):
        gc.unfreeze()
        monkeypatch.setattr(garbage, "_old_due", 0.0)
        monkeypatch.setattr(looking, "_LONG_LOOK_S", longest)
        garbage.look()
        assert (gc.get_freeze_count() >= len(kept)) is expected
