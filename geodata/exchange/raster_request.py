"""What is asked of the process that reads a raster file, and what it reads from."""

from __future__ import annotations

from typing import Protocol

import msgspec

from geodata.geometry.projection import Projection
from geodata.geometry.warp import Placement, Rgba


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a part of the map: ``bounds`` is west, south, east, north in metres, ``out`` the file to write."""

    projection: Projection
    bounds: tuple[float, float, float, float]
    width: int
    height: int
    out: str


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it: the size of the file when it was opened, whether something was drawn, or why not."""

    width: int = 0
    height: int = 0
    drawn: bool = False
    refused: str = ""


class FileRefused(Exception):
    """The file cannot be shown; the message is a sentence without the file's name."""


class Source(Protocol):
    """An open raster file."""

    @property
    def placement(self) -> Placement:
        """Where its pixels lie."""
        ...

    def read(self, window: tuple[int, int, int, int], factor: float) -> tuple[Rgba, tuple[float, float, float, float]]:
        """Colours of a window (left, top, right, bottom in pixels of the file), about ``factor`` times coarser.

        With it come column and row of its outer corner and the size of its pixels across and down, in pixels of the
        file. The shape is (h, w, 4), not premultiplied.
        """
        ...
