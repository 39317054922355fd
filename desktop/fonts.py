"""The fonts that come with the program, in one chain for screen and export, so that text looks alike everywhere."""

from __future__ import annotations

import functools
from pathlib import Path

import manimgx_fonts
import manimgx_fonts_cjk
from PySide6.QtGui import QFont, QFontDatabase

_LATIN = ("NotoSans[wght].ttf", "NotoSans-Italic[wght].ttf", "NotoSansLao[wght].ttf")
_CJK = "NotoSansCJK-VF.otf.ttc"


class FontsMissing(Exception):
    """A font file of the packages manimgx-fonts or manimgx-fonts-cjk cannot be loaded."""


@functools.cache
def load_fonts() -> None:
    """Give Qt the bundled fonts; needs a QGuiApplication.

    Raises
    ------
    FontsMissing
        Names the file that Qt cannot load.
    """
    latin, cjk = Path(manimgx_fonts.__file__).parent, Path(manimgx_fonts_cjk.__file__).parent
    for path in (*(latin / name for name in _LATIN), cjk / _CJK):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontsMissing(f"{path}: the font cannot be loaded; install the program again")


def families(language: str) -> list[str]:
    """Fallback chain: Cyrillic comes from Noto Sans, Han glyphs from the face of the language."""
    han = "Noto Sans CJK TC" if language == "zh_TW" else "Noto Sans CJK SC"
    return ["Noto Sans", "Noto Sans Lao", han]


@functools.lru_cache(maxsize=256)
def font(
    size_px: int, *, weight: int = 400, italic: bool = False, spacing_percent: float = 0.0, language: str = "en"
) -> QFont:
    """A font of the chain at a size in logical pixels. The object is shared: do not change it."""
    # Widths are kept: one taken before the fonts are there would stay wrong.
    load_fonts()
    made = QFont(families(language))
    made.setPixelSize(size_px)
    made.setWeight(QFont.Weight(weight))
    # Fonts with a weight axis have one face only: Qt sets the axis when told, not by the weight alone.
    made.setVariableAxis(QFont.Tag("wght"), float(weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spacing_percent:
        # Relative, because Qt does not scale an absolute spacing on a finer device such as a PDF.
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 + spacing_percent)
    return made
