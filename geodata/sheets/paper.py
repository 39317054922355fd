"""The papers of briefing sheets, and how large type is on each."""

from __future__ import annotations

from typing import Literal

import msgspec

PaperName = Literal["A4", "A3", "16:9"]
PAPERS: tuple[PaperName, ...] = ("A4", "A3", "16:9")
_LANDSCAPE_MM: dict[PaperName, tuple[float, float]] = {"A4": (297, 210), "A3": (420, 297), "16:9": (338.666, 190.5)}
# A poster is read from farther away than a page, and a slide from across the room.
_TYPE: dict[PaperName, float] = {"A4": 1.0, "A3": 1.2, "16:9": 1.2}
_UNITS_PER_INCH, _MAP_PX_PER_INCH = 144.0, 124.0


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper and the way it lies.

    A *unit* is what type is measured in: half a point on A4, more on papers that are read from farther away. A *map
    pixel* is a little larger, so that the least text of a map is 6.4 points on A4.
    """

    name: PaperName = "A4"
    portrait: bool = False

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        width, height = _LANDSCAPE_MM[self.name]
        return (height, width) if self.portrait else (width, height)

    @property
    def units_per_mm(self) -> float:
        """Units of type to the millimetre."""
        return _UNITS_PER_INCH / 25.4 / _TYPE[self.name]

    @property
    def map_px_per_mm(self) -> float:
        """Pixels of a map to the millimetre."""
        return _MAP_PX_PER_INCH / 25.4 / _TYPE[self.name]

    @property
    def size_units(self) -> tuple[float, float]:
        """Width and height in units."""
        width, height = self.size_mm
        return width * self.units_per_mm, height * self.units_per_mm

    @property
    def map_px_per_unit(self) -> float:
        """Pixels of a map to the unit."""
        return _MAP_PX_PER_INCH / _UNITS_PER_INCH


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """A place on a page in units from its upper left corner; ``Paper.units_per_mm`` makes millimetres of them."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height
