"""A file that another process still writes, read as if it were whole: a read waits for what is not there yet."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from typing_extensions import override

_POLL_S = 0.005


class GrowingFile(io.RawIOBase):
    """Reads to the end of a file that has ``ended``, and waits for more until then.

    Raises
    ------
    FileNotFoundError
        It ended before there was a file.
    """

    def __init__(self, path: Path, ended: Callable[[], bool]) -> None:
        super().__init__()
        self._ended = ended
        while not path.exists() and not ended():
            time.sleep(_POLL_S)
        self._file = path.open("rb", buffering=0)

    def is_at(self, path: Path) -> bool:
        """Whether the file is the one that now stands under a path."""
        found = os.fstat(self._file.fileno())
        return path.exists() and os.path.samestat(found, path.stat())

    @override
    def readable(self) -> bool:
        return True

    @override
    def read(self, size: int = -1, /) -> bytes:
        parts: list[bytes] = []
        wanted = size
        while wanted != 0:
            over = self._ended()
            part = self._file.read(wanted)
            if part:
                parts.append(part)
                wanted -= len(part) if size >= 0 else 0
            elif over:
                break
            else:
                time.sleep(_POLL_S)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    @override
    def readinto(self, buffer: Any, /) -> int:
        part = self.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)

    @override
    def close(self) -> None:
        self._file.close()
        super().close()
