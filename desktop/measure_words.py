"""Lengths and areas of the ground in words, with the units and separators of a language."""

from __future__ import annotations

from desktop.wording import locale
from geodata.records.texts import Language

_KM_FROM_M = 10_000.0
_HECTARE_M2 = 10_000.0


def length_text(length_m: float, language: Language) -> str:
    """A length: "75.3 m", from ten kilometres on "12.34 km"."""
    places = locale(language)
    if length_m >= _KM_FROM_M:
        return f"{places.toString(length_m / 1000.0, 'f', 2)} km"
    return f"{places.toString(length_m, 'f', 1)} m"


def square_metres_text(area_m2: float, language: Language) -> str:
    """An area in whole square metres: "8,185 m²"."""
    return f"{locale(language).toString(round(area_m2))} m²"


def ground_text(area_m2: float, language: Language) -> str:
    """An area in hectares and square metres together: "0.82 ha = 8,185 m²"."""
    return f"{locale(language).toString(area_m2 / _HECTARE_M2, 'f', 2)} ha = {square_metres_text(area_m2, language)}"


def bearing_text(bearing_deg: float, language: Language) -> str:
    """A bearing to a tenth of a degree: "251.1°"; a full circle is 0.0°."""
    return f"{locale(language).toString(round(bearing_deg, 1) % 360.0, 'f', 1)}°"
