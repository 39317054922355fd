"""Slow work off the GUI thread. Here alone every exception of a job is caught, to be worded where the job was begun."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal


class _Ended(QObject):
    done = Signal(object)
    failed = Signal(object)


class Jobs(QObject):
    """Runs work in a pool of threads and hands the outcome back on the GUI thread.

    ``running`` says after each change how many jobs there are, and the text of the newest.
    """

    running = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python's own threads: in Qt's pool the thread-local contexts of PROJ would go after every job.
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")
        self._jobs: dict[int, tuple[_Ended, str]] = {}
        self._next = 0
        self._stopped = False

    def run(
        self, text: str, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin some work; exactly one of ``done`` and ``failed`` is called when it has ended.

        After ``wait`` nothing is begun: a window that closes may still be resized, and would have charts drawn anew.
        """
        if self._stopped:
            return
        number, signals = self._next, _Ended()
        self._next += 1
        self._jobs[number] = (signals, text)

        def ended(outcome: Callable[[Any], None]) -> Callable[[Any], None]:
            def end(result: Any) -> None:
                del self._jobs[number]
                self._say()
                outcome(result)

            return end

        signals.done.connect(ended(done))
        signals.failed.connect(ended(failed))
        self._say()
        self._pool.submit(_work, work, signals)

    @property
    def idle(self) -> bool:
        """Whether nothing is at work."""
        return not self._jobs

    def wait(self) -> None:
        """Wait for every job to end, and begin no other; for closing the window."""
        self._stopped = True
        self._pool.shutdown(wait=True)

    def _say(self) -> None:
        texts = [text for _, text in self._jobs.values()]
        self.running.emit(len(texts), texts[-1] if texts else "")


def _work(work: Callable[[], Any], signals: _Ended) -> None:
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where it is worded
        signals.failed.emit(error)
    else:
        signals.done.emit(result)
