"""Sizes of paper, in logical pixels (96 to the inch)."""

from __future__ import annotations

_LANDSCAPE_MM = {"A4": (297, 210), "A3": (420, 297), "A2": (594, 420), "A1": (841, 594), "A0": (1189, 841)}
PAPER_MM = {**_LANDSCAPE_MM, **{f"{name}-PORTRAIT": (short, long) for name, (long, short) in _LANDSCAPE_MM.items()}}
"""Width and height of each sheet."""


def sheet_px(name: str) -> tuple[int, int] | None:
    """Width and height of a sheet by its name, as ``A4`` or ``A3-portrait``; ``None`` when there is none of it."""
    paper = PAPER_MM.get(name.upper())
    return None if paper is None else (round(paper[0] / 25.4 * 96), round(paper[1] / 25.4 * 96))
