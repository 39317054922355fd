"""Slow work off the GUI thread. Here alone every exception of a job is caught, to be worded where the job was begun."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override


class _Ended(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.ended = _Ended()

    @override
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where it is worded
            self.ended.failed.emit(error)
        else:
            self.ended.done.emit(result)


class Jobs(QObject):
    """Runs work in a pool of threads and hands the outcome back on the GUI thread.

    ``running`` says after each change how many jobs there are, and the text of the newest.
    """

    running = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._jobs: dict[int, tuple[_Job, str]] = {}
        self._next = 0

    def run(
        self, text: str, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Begin some work; exactly one of ``done`` and ``failed`` is called when it has ended."""
        number, job = self._next, _Job(work)
        self._next += 1
        self._jobs[number] = (job, text)

        def ended(outcome: Callable[[Any], None]) -> Callable[[Any], None]:
            def end(result: Any) -> None:
                del self._jobs[number]
                self._say()
                outcome(result)

            return end

        job.ended.done.connect(ended(done))
        job.ended.failed.connect(ended(failed))
        self._say()
        self._pool.start(job)

    def wait(self) -> None:
        """Wait for every job to end; for closing the window."""
        self._pool.waitForDone()

    def _say(self) -> None:
        texts = [text for _, text in self._jobs.values()]
        self.running.emit(len(texts), texts[-1] if texts else "")
