"""Looks of layers that are the ground and not the subject: roads, railways, water, settlements, borders."""

from __future__ import annotations

import msgspec


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """Colours on the light and the dark map, widths in pixels, and how strong areas are filled.

    Without colours a layer has that of its number; without a ``pen_px`` the usual one of lines and outlines.
    ``named`` layers write the names of their features beside points and into areas.
    """

    light: str = ""
    dark: str = ""
    pen_px: float | None = None
    mark_px: float = 5.0
    fill: float = 0.3
    named: bool = False

    def colour(self, *, dark: bool) -> str:
        """The colour on a map."""
        return self.dark if dark else self.light


PRESETS: dict[str, Preset] = {
    "roads": Preset(light="#8A4A20", dark="#E0A277", pen_px=1.8),
    "railways": Preset(light="#3F3F46", dark="#B9BEC6", pen_px=1.2),
    "waterways": Preset(light="#2A68A5", dark="#7FB4E6", pen_px=1.2, fill=0.45),
    "settlements": Preset(light="#3A352C", dark="#E2DED2", mark_px=4.0, fill=0.2, named=True),
    "borders": Preset(light="#7A3B7A", dark="#D49AD4", pen_px=1.0, fill=0.0, named=True),
    "basemap": Preset(light="#66615A", dark="#A8A399", fill=0.12),
}
"""By the style of a layer record; every other layer has a colour of its own from the theme."""
