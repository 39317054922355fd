"""How far a long command is: one line on stderr that is written over, and gone when the command says anything else."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

_BAR = 28
_EVERY_S = 0.1


class ProgressLine:
    """Shows nothing where stderr is no terminal."""

    def __init__(self) -> None:
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._width = 0
        self._last = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def share(self, share: float, text: str = "") -> None:
        """Show how much is done, from 0 to 1, and what is counted."""
        done = round(min(max(share, 0.0), 1.0) * _BAR)
        self._show(f"[{'#' * done}{'.' * (_BAR - done)}] {min(max(share, 0.0), 1.0):4.0%}  {text}".rstrip())

    def rows(self, rows: int, total: int = 0) -> None:
        """Show how many rows are done, of about so many where that is known."""
        if total > 0:
            self.share(rows / total, f"{rows:,} rows")
        else:
            self._show(f"{rows:,} rows")

    def clear(self) -> None:
        """Leave an empty line."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
        self._width, self._last = 0, 0.0

    def _show(self, text: str) -> None:
        now = time.monotonic()
        if not self._terminal or now - self._last < _EVERY_S:
            return
        self._last = now
        sys.stderr.write(f"\r{text:<{self._width}}")
        sys.stderr.flush()
        self._width = max(self._width, len(text))
