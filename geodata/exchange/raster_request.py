"""What is asked of the process that reads a raster file."""

from __future__ import annotations

import msgspec

from geodata.geometry.projection import Projection


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
