"""A file that another process still writes, read as if it were whole: a read waits for what is not there yet."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from typing_extensions import override

from geodata.exchange.file_within import FileWithin

_POLL_S = 0.005


class GrowingFile(FileWithin):
    """Reads to the end of a file that has ``ended``, and waits for more until then.

    Raises
    ------
    FileNotFoundError
        It ended before there was a file.
    """

    def __init__(self, path: Path, ended: Callable[[], bool]) -> None:
        while not path.exists() and not ended():
            time.sleep(_POLL_S)
        super().__init__(path.open("rb", buffering=0))
        self._ended = ended

    def is_at(self, path: Path) -> bool:
        """Whether the file is the one that now stands under a path."""
        found = os.fstat(self.file.fileno())
        return path.exists() and os.path.samestat(found, path.stat())

    @override
    def read(self, size: int = -1, /) -> bytes:
        parts: list[bytes] = []
        wanted = size
        while wanted != 0:
            over = self._ended()
            part = self.file.read(wanted)
            if part:
                parts.append(part)
                wanted -= len(part) if size >= 0 else 0
            elif over:
                break
            else:
                time.sleep(_POLL_S)
        return parts[0] if len(parts) == 1 else b"".join(parts)
