"""A long text of the user's, read where it lies: from its first byte to its last by us alone, and hashed on the way.

No library opens it by its name, so that none looks at what lies beside it; and the rows are of those bytes that were
hashed. Copied first, 600 MB of it would have to be written and be read again.
"""

from __future__ import annotations

import hashlib
import io
import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

from typing_extensions import override

from geodata.exchange.file_within import FileWithin
from geodata.exchange.reading_child.encodings import TextLook
from geodata.exchange.reading_child.private_copy import LARGEST_BYTES, opened_regular
from geodata.exchange.reading_child.refusal import FileRefused

_CHUNK = 1024**2


class NotPlainError(ValueError):
    """The text is not what is read in place: UTF-8 without a mark, of a regular file that stays as it is."""


class InPlace:
    """May be opened several times, for a look at its first rows and the like; what counts is the last.

    Attributes
    ----------
    parsed
        How many bytes became rows since it was opened last, as whoever parses it counts them: much more may be read.
    """

    def __init__(self, source: Path) -> None:
        self._source = source
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="hash")
        self._opened: list[_Reading] = []
        self.parsed = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._beside.shutdown()
        for one in self._opened:
            one.close()

    def open(self) -> io.RawIOBase:
        """The text from its beginning.

        Raises
        ------
        NotPlainError
            From this and from reading: see there; or it cannot be read.
        """
        try:
            opened, self.parsed = _Reading(self._source, self._beside), 0
        except (FileRefused, OSError) as error:
            raise NotPlainError from error
        self._opened.append(opened)
        return opened

    def read_on(self) -> None:
        """Look at all of it without making anything of it.

        Raises
        ------
        NotPlainError
            See there.
        """
        with self.open() as rest:
            while rest.read(_CHUNK):
                pass

    @property
    def share(self) -> float:
        """How much of it has become rows, from 0 to 1."""
        return min(self.parsed / max(self._opened[-1].length, 1), 1.0)

    def whole(self) -> str:
        """The SHA-256 of what was read last, which was all of it.

        Raises
        ------
        NotPlainError
            It was not, or the file has changed meanwhile, or its end shows that it is no plain text.
        """
        last = self._opened[-1]
        if not last.ended or not last.look.whole().plain or len({one.stamp for one in self._opened}) > 1:
            raise NotPlainError
        with self.open():
            if self._opened[-1].stamp != last.stamp:
                raise NotPlainError
        return last.made.hexdigest()


class _Reading(FileWithin):
    def __init__(self, source: Path, beside: ThreadPoolExecutor) -> None:
        super().__init__(opened_regular(source))
        self._beside = beside
        self._seen: Future[None] | None = None
        self.size = 0
        found = os.fstat(self.file.fileno())
        self.length, self.stamp = found.st_size, _stamp(found)
        self.made = hashlib.sha256()
        self.look = TextLook()
        self.ended = False

    @override
    def read(self, size: int = -1, /) -> bytes:
        try:
            part = self.file.read(size) or b""
        except OSError as error:
            raise NotPlainError from error
        if self._seen is not None:
            self._seen.result()
        self.size += len(part)
        if self.look.fault is not None or self.look.nul or self.size > LARGEST_BYTES:
            raise NotPlainError
        self._seen = self._beside.submit(self._see, part) if part else None
        self.ended = not part
        return part

    def _see(self, part: bytes) -> None:
        self.made.update(part)
        self.look(part)


def _stamp(found: os.stat_result) -> tuple[int, ...]:
    """What differs when a file is written, or another one lies in its place."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns
