"""The process that reads a file of others, with the private folder it lies and works in.

It may be started before it is known what exactly is asked of it: it loads what it needs meanwhile, and begins when
its standard input ends.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self


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

    def begin(self) -> None:
        """Let it read what the request in its folder asks for."""
        assert self.process.stdin is not None, "it was started with one"
        self.process.stdin.close()

    def close(self) -> None:
        """End it, and let its folder go."""
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def end(self) -> None:
        """End it, wherever it is."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        self.process.wait()
