"""Cycles with Qt objects are destroyed by the thread of the window, whichever thread allocates."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer

from desktop.garbage import Garbage


class Knot(QObject):
    """An object that only the garbage collector can find."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self)
        self.timer.start(1000)


def test_a_thread_that_allocates_destroys_no_timer_of_the_window(qtbot, prepared):
    assert not gc.isenabled()
    # The first look only sets aside what the start has loaded.
    prepared.findChild(Garbage).look()
    ended_in: list[str] = []
    weakref.finalize(Knot(), lambda: ended_in.append(threading.current_thread().name))
    kept: list[list[int]] = []
    allocating = threading.Thread(target=lambda: kept.extend([number] for number in range(200_000)))
    allocating.start()
    allocating.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: ended_in == [threading.main_thread().name], timeout=10_000)
