"""A PNG written strip by strip, so that a poster never lies in memory whole. PNG: W3C Recommendation, third edition."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
_LEVEL = 3
_UP = 2


class PngStream:
    """Takes the rows of a picture from top to bottom, three bytes (red, green, blue) to the pixel.

    Every row is written as its difference to the one above, which suits maps: most of it is nothing. The same rows
    give the same bytes.
    """

    def __init__(self, file: BinaryIO, width: int, height: int, dpi: float, texts: Mapping[str, str]) -> None:
        self._file = file
        self._width = width
        self._left = height
        self._above = np.zeros(3 * width, np.uint8)
        self._squeeze = zlib.compressobj(_LEVEL)
        file.write(b"\x89PNG\r\n\x1a\n")
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        self._chunk(b"pHYs", struct.pack(">IIB", round(dpi / 0.0254), round(dpi / 0.0254), 1))
        for key, text in texts.items():
            if text.isascii():
                self._chunk(b"tEXt", key.encode("latin-1") + b"\0" + text.encode("ascii"))
            else:
                self._chunk(b"iTXt", key.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8"))

    def add(self, rows: Bytes) -> None:
        """Append rows, shape (rows, width, 3)."""
        flat = np.ascontiguousarray(rows).reshape(len(rows), 3 * self._width)
        lines = np.empty((len(flat), 1 + flat.shape[1]), np.uint8)
        lines[:, 0] = _UP
        np.subtract(flat[0], self._above, out=lines[0, 1:])
        np.subtract(flat[1:], flat[:-1], out=lines[1:, 1:])
        self._above = flat[-1].copy()
        self._left -= len(flat)
        self._put(self._squeeze.compress(lines.data))

    def close(self) -> None:
        """Write the end; the file itself stays open.

        Raises
        ------
        ValueError
            More or fewer rows came than the picture has.
        """
        if self._left:
            raise ValueError(f"{self._left} rows of the picture are missing")
        self._put(self._squeeze.flush())
        self._chunk(b"IEND", b"")

    def _put(self, squeezed: bytes) -> None:
        if squeezed:
            self._chunk(b"IDAT", squeezed)

    def _chunk(self, kind: bytes, content: bytes) -> None:
        self._file.write(struct.pack(">I", len(content)) + kind + content)
        self._file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(kind))))
