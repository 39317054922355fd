"""A file that is read through an object of ours, as libraries read Python's own."""

from __future__ import annotations

import io
from typing import Any

from typing_extensions import override


class FileWithin(io.RawIOBase):
    """Reads from ``file``, which is closed with this; whoever derives from it says what ``read`` does besides."""

    def __init__(self, file: io.FileIO) -> None:
        super().__init__()
        self.file = file

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Any, /) -> int:
        part = self.read(len(buffer)) or b""
        buffer[: len(part)] = part
        return len(part)

    @override
    def close(self) -> None:
        self.file.close()
        super().close()
