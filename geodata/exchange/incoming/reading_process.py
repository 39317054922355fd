"""The process that reads a file of others, with the private folder it lies and works in.

It may be started before it is known what exactly is asked of it: it loads what it needs meanwhile, and begins when
its standard input ends.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

COMPILING_S = 90.0
"""How long loading our own compiler may take, on top: the first time after an installation it does."""
WAITING_S = 60.0
"""For how long a child may wait for the disk and for other programs; from then on every second counts."""
_POLL_S = 0.02
_LONGEST_SAID = 4_000


class ReadingTooLong(Exception):
    """It works for longer than it may, or waits for too long."""


class ReadingProcess:
    """A reading child that has been started and not been told to begin.

    Attributes
    ----------
    folder
        Its private folder, which goes when this is closed.
    process
        The child itself; what it says on standard output is a refusal.
    """

    def __init__(self, folder: Path | None = None, ending: str = "") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-")) if folder is None else folder
        command = [sys.executable, "-m", "geodata.exchange.reading_child", str(self.folder), ending]
        try:
            self.process = subprocess.Popen(  # noqa: S603 - our own module, the folder is ours, the ending looked up
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except BaseException:
            if folder is None:
                shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, allowed_s: float, look: Callable[[], None]) -> tuple[int, str]:
        """Let it read what the request in its folder asks for; its exit code, and what it says of a refusal.

        ``look`` is called from time to time.

        Raises
        ------
        ReadingTooLong
            It has worked for the seconds that are ``allowed_s``; it still runs.
        """
        assert self.process.stdin is not None, "it was started with one"
        assert self.process.stdout is not None, "as above"
        self.process.stdin.close()
        self._wait(allowed_s, look)
        said = self.process.stdout.read(_LONGEST_SAID).decode("utf-8", "replace")
        return self.process.wait(), said

    def close(self) -> None:
        """End it, and let its folder go."""
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait(self, allowed_s: float, look: Callable[[], None]) -> None:
        from geodata.exchange.incoming.request import COMPILING  # noqa: PLC0415 - loads what a start must not wait for

        spent = compiling = cpu = waited = 0.0
        while True:
            begun = time.monotonic()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(_POLL_S if waited < 1 else 5 * _POLL_S)
                return
            look()
            passed, used = time.monotonic() - begun, _cpu_s(self.process.pid)
            # Only work counts as long as little of it is done: from a cold disk libraries alone may load for longer.
            worked = passed if used is None or waited > WAITING_S else used - cpu
            cpu, waited = used or cpu, waited + passed
            if (self.folder / COMPILING).exists() and compiling < COMPILING_S:
                compiling += passed
            else:
                spent += worked
            if spent > allowed_s:
                raise ReadingTooLong

    def end(self) -> None:
        """End it, wherever it is."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process.wait()


def _cpu_s(pid: int) -> float | None:
    """Seconds of work of a process and its threads; ``None`` where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return None
