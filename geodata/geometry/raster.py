"""Where the steps of flat arrays lie in a picture."""

from __future__ import annotations

import msgspec

from geodata.geometry.flat import Window


class Raster(msgspec.Struct, frozen=True, kw_only=True):
    """Where steps lie in a picture: ``column = x * scale + left``, ``row = top - y * scale``, all in pixels."""

    scale: float
    left: float
    top: float
    width: int
    height: int

    def window(self, margin: float = 0.0) -> Window:
        """West, south, east, north of the picture in steps, with a margin in pixels."""
        return (
            (-margin - self.left) / self.scale,
            (self.top - self.height - margin) / self.scale,
            (self.width + margin - self.left) / self.scale,
            (self.top + margin) / self.scale,
        )
