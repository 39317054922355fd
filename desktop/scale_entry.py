"""Scales as people type them."""

from __future__ import annotations

import re

# Thousand, ten thousand, million, as written behind a number.
_FACTORS = {"": 1.0, "k": 1e3, "к": 1e3, "тыс": 1e3, "万": 1e4, "萬": 1e4, "m": 1e6, "м": 1e6, "млн": 1e6}
_SPACES = "\\s\u00a0\u2009\u202f"
_ENTRY = re.compile(
    rf"(?:1\s*[:/：])?\s*(?P<whole>\d{{1,3}}(?:[{_SPACES},'’]\d{{3}})+|\d+)(?P<part>[.,]\d+)?\s*(?P<unit>[^\W\d]*)\.?"
)


def parsed_scale(text: str) -> float | None:
    """The n of "1:250000", "250 000", "250k" or "1/2.5M"; ``None`` for what is none of these.

    A decimal part needs a unit behind it: "1:250.000" is a quarter of a thousand to some and a quarter of a million
    to others, and so is refused.
    """
    found = _ENTRY.fullmatch(text.strip())
    if found is None:
        return None
    factor = _FACTORS.get(found["unit"].lower())
    if factor is None or (found["part"] and factor == 1.0):
        return None
    whole = re.sub(r"\D", "", found["whole"])
    number = float(whole + (found["part"] or "").replace(",", ".")) * factor
    return number if number > 0 else None
