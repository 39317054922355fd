"""Languages that records and program speak."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

Language = Literal["en", "zh_TW", "zh_CN", "ru"]
LANGUAGES: tuple[Language, ...] = ("en", "zh_TW", "zh_CN", "ru")


def name_in(names: Mapping[Any, str], language: Language) -> str:
    """The form of a name in a language, else in English, else the first there is; empty when there is none.

    Records keep one Chinese form as printed, under ``zh``, whichever script it is in.
    """
    for key in (language, "zh" if language.startswith("zh") else language, "en"):
        if key in names:
            return names[key]
    return next(iter(names.values()), "")
