"""The program's own fonts for charts, in the chain of the window; and text that is never read as mathematics."""

from __future__ import annotations

import dataclasses
import functools
import unicodedata
from pathlib import Path

import manimgx_fonts
import manimgx_fonts_cjk
import matplotlib as mpl
from matplotlib.font_manager import fontManager
from matplotlib.patheffects import AbstractPathEffect, Normal, Stroke

_LATIN = ("NotoSans[wght].ttf", "NotoSansLao[wght].ttf")
_CJK = "NotoSansCJK-VF.otf.ttc"
PX = 0.75
"""Points to the CSS pixel."""


@functools.cache
def families(language: str) -> tuple[str, ...]:
    """Fallback chain of a language; gives matplotlib the fonts first, once."""
    _load_fonts()
    return "Noto Sans", "Noto Sans Lao", "Noto Sans CJK TC" if language == "zh_TW" else "Noto Sans CJK SC"


@functools.cache
def _load_fonts() -> None:
    latin = Path(manimgx_fonts.__file__).parent
    for path in (*(latin / name for name in _LATIN), Path(manimgx_fonts_cjk.__file__).parent / _CJK):
        fontManager.addfont(path)
    # Its only weight stands for the normal one, or every text would log that there is none.
    fontManager.ttflist = [
        dataclasses.replace(entry, weight=400) if entry.name.startswith("Noto Sans CJK") else entry
        for entry in fontManager.ttflist
    ]
    # Stored text may hold dollar signs.
    mpl.rcParams["text.parse_math"] = False


def wide(text: str) -> bool:
    """Whether a text holds Han glyphs."""
    return any(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def weight_of(text: str, ink: str) -> list[AbstractPathEffect]:
    """What makes Han glyphs as strong as the letters beside them.

    matplotlib cannot set the weight axis of a variable font, and the first weight of the Han face is the thinnest.
    """
    return [Stroke(linewidth=0.55, foreground=ink), Normal()] if wide(text) else []


def cut(text: str, width_px: float, size_px: float) -> str:
    """Text on one line that fits into a width, with an ellipsis where it was longer."""
    line = " ".join(text.split())
    room = width_px
    for at, letter in enumerate(line):
        room -= size_px * (1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.56)
        if room < 0:
            return line[: max(0, at - 1)].rstrip() + "…"
    return line
