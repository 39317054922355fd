"""What is asked of the process that reads a raster file, and what it reads from."""

from __future__ import annotations

from typing import Protocol

import msgspec

from geodata.exchange.worded import text_of
from geodata.geometry.projection import Projection
from geodata.geometry.warp import Placement, Rgba
from geodata.project.rasters import Driver
from geodata.records.said import Said


class Request(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A picture of a part of the map: ``bounds`` is west, south, east, north in metres, ``out`` the file to write."""

    projection: Projection
    bounds: tuple[float, float, float, float]
    width: int
    height: int
    out: str


class About(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What file it is, and where it lies: that reads all of it."""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What a raster file is: ``bounds`` are west, south, east, north in degrees WGS 84, ``size`` is in bytes.

    ``crs`` is a code such as EPSG:32648 where there is one, else WKT.
    """

    sha256: str
    size: int
    driver: Driver
    crs: str
    bounds: tuple[float, float, float, float]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it: the size of the file when it was opened, whether something was drawn, or why not.

    ``asks_crs`` says that the refusal goes away once a coordinate system is said; ``likely`` is one, with its evidence.
    ``said`` and ``likely_said`` are refusal and evidence by key and arguments.
    """

    width: int = 0
    height: int = 0
    drawn: bool = False
    refused: str = ""
    facts: Facts | None = None
    asks_crs: bool = False
    likely: tuple[str, str] | None = None
    said: Said | None = None
    likely_said: Said | None = None

    @classmethod
    def refusal(cls, error: FileRefused) -> Answer:
        """What to answer when the file cannot be shown."""
        likely = error.likely if isinstance(error, CrsNeeded) else None
        return cls(
            refused=str(error), said=error.said, asks_crs=isinstance(error, CrsNeeded),
            likely=None if likely is None else (likely[0], text_of(likely[1])),
            likely_said=None if likely is None else likely[1],
        )  # fmt: skip


class FileRefused(Exception):
    """The file cannot be shown; the message is a sentence without the file's name, ``said`` the same by key."""

    def __init__(self, said: Said) -> None:
        super().__init__(text_of(said))
        self.said = said


class CrsNeeded(FileRefused):
    """The file can be shown once its coordinate system is said; ``likely`` is one, with its evidence, if there is."""

    def __init__(self, said: Said, likely: tuple[str, Said] | None = None) -> None:
        super().__init__(said)
        self.likely = likely


class Source(Protocol):
    """An open raster file."""

    @property
    def placement(self) -> Placement:
        """Where its pixels lie."""
        ...

    @property
    def driver(self) -> Driver:
        """The format that it was read as."""
        ...

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of what it holds, in pixels; all of it, or the tiles that there are."""
        ...

    def read(self, window: tuple[int, int, int, int], factor: float) -> tuple[Rgba, tuple[float, float, float, float]]:
        """Colours of a window (left, top, right, bottom in pixels of the file), about ``factor`` times coarser.

        With it come column and row of its outer corner and the size of its pixels across and down, in pixels of the
        file. The shape is (h, w, 4), not premultiplied.
        """
        ...
