"""Letters of a file that cannot be read: the row is taken, for its ground counts; they stand as U+FFFD and are told.

GDAL hands texts on as their bytes are where it knows no such encoding, and drops what is none of its letters; so texts
of an encoding are decoded here.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from geodata.exchange.arrow import pa, pc
from geodata.exchange.reading_child.shapes import Offsets
from geodata.records.said import Said, say

BYTES = "ISO-8859-1"
"""The encoding in which GDAL gives every byte as one letter."""
_UNREAD = "\N{REPLACEMENT CHARACTER}"
_NAMED = 5


class Texts:
    """Makes columns of text readable, and remembers the rows in which a letter was not.

    ``encoding`` is that of a file whose texts GDAL gives as ``BYTES``; ``None`` where they should be UTF-8.
    """

    def __init__(self, encoding: str | None = None) -> None:
        self._encoding = None if encoding == "utf-8" else encoding
        self._count = 0
        self._first: list[int] = []

    @property
    def asked_for(self) -> str:
        """The encoding to tell GDAL."""
        return BYTES if self._encoding is not None else "UTF-8"

    def name(self, given: str) -> str:
        """The name of a column."""
        return given if self._encoding is None else _decoded(given, self._encoding)

    def readable(self, columns: list[Any], numbers: Offsets) -> list[Any]:
        """Arrow columns of a batch whose rows have these numbers in the file; those that are no text as they are."""
        unread = np.zeros(len(numbers), dtype=bool)
        made = [self._column(column, unread) if _is_text(column.type) else column for column in columns]
        found = numbers[unread].tolist()
        self._count += len(found)
        self._first += found[: _NAMED - len(self._first)]
        return made

    def told(self) -> list[Said]:
        """What has to be said of it."""
        if not self._count:
            return []
        rows = ", ".join(str(number) for number in self._first)
        return [say("note/unread", count=self._count, rows=rows)]

    def _column(self, column: Any, unread: np.ndarray[Any, np.dtype[np.bool_]]) -> Any:
        if self._encoding is not None:
            known = column.dictionary_encode()
            words = [None if word is None else _decoded(word, self._encoding) for word in known.dictionary.to_pylist()]
            column = pa.array(words, pa.large_string()).take(known.indices)
        else:
            try:
                column.validate(full=True)
            except pa.ArrowInvalid:
                parts = pc.cast(column, pa.large_binary()).to_pylist()
                words = [None if part is None else part.decode("utf-8", "replace") for part in parts]
                column = pa.array(words, pa.large_string())
        marked = pc.fill_null(pc.match_substring(column, _UNREAD), False)  # noqa: FBT003 - Arrow's own signature
        if pc.any(marked).as_py():
            unread |= marked.to_numpy(zero_copy_only=False)
        return column


def _decoded(letters: str, encoding: str) -> str:
    return letters.encode("latin-1").decode(encoding, "replace")


def _is_text(kind: Any) -> bool:
    return pa.types.is_string(kind) or pa.types.is_large_string(kind)
