"""Eastings and northings that are text: decimal commas, blanks and marks between thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np

from geodata.records.said import Said, say

_POINT = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?")
_COMMA = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d*)?")
_PLAIN = re.compile(r"[+-]?\d{1,9}(?:[.,]\d*)?")
_EITHER = re.compile(r"[+-]?\d{1,3}[,.]\d{3}")


def metres_of(texts: Iterable[str | None]) -> tuple[Any, dict[int, Said]]:
    """Metres as numbers, not a number where there are none, and why a text is none, by its place.

    What stands as ``244137,25`` has a decimal comma; ``244,137`` may be thousands or thousandths and is not taken.
    """
    made: list[float] = []
    faults: dict[int, Said] = {}
    for at, text in enumerate(texts):
        made.append(np.nan)
        bare = re.sub(r"\s", "", text or "")
        if not bare:
            continue
        if "," in bare and _EITHER.fullmatch(bare):
            faults[at] = say("row/two-ways", typed=str(text), about=say("row/decimal-comma-or-thousands"))
        elif _POINT.fullmatch(bare):
            made[at] = float(bare.replace(",", ""))
        elif _COMMA.fullmatch(bare):
            made[at] = float(bare.replace(".", "").replace(",", "."))
        else:
            try:
                made[at] = float(bare)
            except ValueError:
                faults[at] = say("row/no-metres", text=str(text))
    return np.array(made, np.float64), faults


def decimals_of(texts: Iterable[str | None]) -> Any:
    """Plain decimals with a point or a comma as numbers; not a number where a text is none."""
    return np.array([_decimal(text) for text in texts], np.float64)


def _decimal(text: str | None) -> float:
    bare = (text or "").strip()
    return float(bare.replace(",", ".")) if _PLAIN.fullmatch(bare) else np.nan
