"""What the map shows of a user's layer, for its legend."""

from __future__ import annotations

import msgspec

from geodata.geometry.shades import Shades

FAINTEST = 0.25
"""Strength of a cell with a single point, 1 being the fullest; between them it grows with the logarithm."""


CIRCLE_STRENGTH = 0.75
_CIRCLES_PX = (5.0, 9.0, 13.0, 18.0, 24.0)
_WITHOUT_PX = 4.0


def circle_sizes(classes: int) -> tuple[float, ...]:
    """Diameters in pixels of circles of so many classes, and of those without a value."""
    return (*_CIRCLES_PX[len(_CIRCLES_PX) - classes :], _WITHOUT_PX)


class LayerShown(msgspec.Struct, frozen=True, kw_only=True):
    """A layer with its colours, what of it is in view, and how its points are drawn.

    ``cell_m`` is the side in metres of the cells that points are counted in, ``most`` the highest count; both are 0
    where points are marks. With ``shades`` each of its classes has its colour, and points their size.
    """

    title: str
    colours: tuple[str, ...]
    points: bool = False
    lines: bool = False
    areas: bool = False
    cell_m: float = 0.0
    most: int = 0
    shades: Shades | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing of it is in view."""
        return not (self.points or self.lines or self.areas)

    @property
    def per_km2(self) -> tuple[float, float]:
        """Points to the square kilometre of a cell with one point, and of the fullest."""
        area_km2 = (self.cell_m / 1000) ** 2
        return 1 / area_km2, self.most / area_km2
