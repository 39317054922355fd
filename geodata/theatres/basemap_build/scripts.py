"""Which script a name is written in, and which of several names of a place is the one for a language.

GeoNames alternate names carry no language tag, so a name is recognised by its Unicode block and chosen by
the rules stated here. Nothing is transliterated, converted or made up: a name that no rule yields is None.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_BINDERS = frozenset(" -")
_ROMAN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
        strict=True,
    )
)
_UNITS_OF_HAN = ("县", "縣", "郡", "省", "区", "區", "镇", "鎮", "街道", "路", "都會區", "广域市", "廣域市")
_CHINESE_SPEAKING = frozenset({"CN", "TW", "HK", "MO"})
_LAO_TOWN = "ເມືອງ"
_LAO_COUNTRY = "ປະເທດ"
_LIKENESS_IN_RUSSIA = 0.75
_CYRILLIC_NEIGHBOURS = frozenset({"UA", "BY"})
# Written in Russian letters, yet not Russian: Ukrainian and pre-reform endings.
_FOREIGN_ENDINGS = ("ськ", "ъ")
_UKRAINIAN_ENDINGS = ("ця", "э", "ьк")
_UKRAINIAN_STEMS = ("ськ", "цьк", "зьк")


def folded(text: str) -> str:
    """Lower-case letters of a name without diacritics and apostrophes, for comparison only."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’ʼʹ`")


def is_russian_lettered(text: str) -> bool:
    """True for a capitalised name in the 33 Russian letters, spaces and hyphens only."""
    letters = [c for c in text if c not in _BINDERS]
    return bool(letters) and all(c.lower() in _RUSSIAN for c in letters) and text[0].isupper()


def is_lao(text: str) -> bool:
    """True when every character stands in the Lao block."""
    return bool(text) and all("\u0e80" <= c <= "\u0eff" for c in text)


def is_han(text: str) -> bool:
    """True when every character is a Han ideograph of the basic block or extension A."""
    return bool(text) and all("\u4e00" <= c <= "\u9fff" or "\u3400" <= c <= "\u4dbf" for c in text)


@dataclass(frozen=True)
class HanDetector:
    """Tells traditional from simplified names by the characters that exist in one of them only."""

    traditional: frozenset[str]
    simplified: frozenset[str]
    japanese: frozenset[str]
    comparable: dict[str, str]

    @classmethod
    def from_tables(cls, folder: Path) -> HanDetector:
        """Detector read from the OpenCC character tables in ``folder``."""
        ts = _han_table(folder / "TSCharacters.txt")
        st = _han_table(folder / "STCharacters.txt")
        japanese = {c for c, forms in _han_table(folder / "JPShinjitaiCharacters.txt").items() if c not in forms}
        return cls(
            frozenset(c for c, forms in ts.items() if c not in forms),
            # OpenCC lists 万 as traditional too, for the sake of one surname.
            frozenset(c for c, forms in st.items() if c not in forms) | {"万"},
            # A new Japanese form that is also the Chinese simplified one says nothing about language.
            frozenset(japanese - st.keys() - ts.keys()),
            {c: min(forms) for c, forms in ts.items()},
        )

    def fits_traditional(self, text: str) -> bool:
        """True for Han text without a character that is only simplified or only Japanese."""
        return is_han(text) and not any(c in self.simplified or c in self.japanese for c in text)

    def fits_simplified(self, text: str) -> bool:
        """True for Han text without a character that is only traditional or only Japanese."""
        return is_han(text) and not any(c in self.traditional or c in self.japanese for c in text)

    def chosen(self, names: Iterable[str], known: frozenset[str], iso_a2: str) -> tuple[str | None, str | None]:
        """Traditional and simplified name out of ``names``, each None where it cannot be told.

        A name that fits both scripts serves both; one with characters of both fits neither. Refused are
        single characters and names of provinces, counties and quarters. When different names fit a script
        (the same with and without the word for city is one name), only a ``known`` spelling decides. In
        China the two must be one name in two scripts: there the pool also holds names of streets and towns.
        """
        pool = [n for n in names if len(n) > 1 and not n.endswith(_UNITS_OF_HAN)]
        traditional = self._one([n for n in pool if self.fits_traditional(n)], known)
        simplified = self._one([n for n in pool if self.fits_simplified(n)], known)
        both = traditional is not None and simplified is not None
        if iso_a2 in _CHINESE_SPEAKING and both and self._plain(traditional) != self._plain(simplified):
            return None, None
        return traditional, simplified

    def _one(self, fitting: list[str], known: frozenset[str]) -> str | None:
        settled = sorted(known.intersection(fitting), key=self._specific_first)
        if settled:
            return settled[0]
        if len({self._plain(n) for n in fitting}) != 1:
            return None
        return min(fitting, key=lambda n: (len(n), self._specific_first(n)))

    def _specific_first(self, name: str) -> tuple[bool, str]:
        return not any(c in self.traditional or c in self.simplified for c in name), name

    def _plain(self, name: str | None) -> str:
        """Name without the word for city, its characters made comparable; never shown."""
        return "".join(self.comparable.get(c, c) for c in (name or "").removesuffix("市"))


def lao_name(names: Iterable[str]) -> str | None:
    """Lao name out of ``names``: without the word for town, then with the most vowel and tone marks.

    Many entries exist twice, once robbed of their marks by a program that folded them.
    """

    def order(name: str) -> tuple[bool, int, int, str]:
        marks = sum(unicodedata.category(c) == "Mn" for c in name)
        return (name.startswith(_LAO_TOWN), -marks, len(name), name)

    return min((n for n in names if is_lao(n) and not n.startswith(_LAO_COUNTRY)), key=order, default=None)


def russian_name(names: Iterable[str], name_en: str, iso_a2: str, known: frozenset[str]) -> str | None:
    """Russian name out of ``names``, or None where no entry can be told to be Russian.

    Candidates are written in the 33 Russian letters only, which excludes Ukrainian, Belarusian and Serbian
    letters. A ``known`` spelling comes first; outside Russia, Ukraine and Belarus nothing else is taken. In
    Russia the order is: as many words as the English name; the most alike in romanised form; without ё
    unless the English name says so; the shorter; the first by code point; a name less than 75 % alike is
    refused ("Коранева" for Korenevo). In Ukraine and Belarus only a lone candidate is taken, see below.
    """
    pool = list(names)
    candidates = [n for n in pool if is_russian_lettered(n) and not n.endswith(_FOREIGN_ENDINGS)]
    if settled := sorted(known.intersection(candidates)):
        return settled[0]
    if iso_a2 != "RU" and iso_a2 not in _CYRILLIC_NEIGHBOURS:
        return None
    if iso_a2 == "RU":
        candidates = [n for n in candidates if _likeness(n, name_en) >= _LIKENESS_IN_RUSSIA]
    if iso_a2 in _CYRILLIC_NEIGHBOURS:
        national = any("\u0400" <= c <= "\u04ff" and c.lower() not in _RUSSIAN for n in pool for c in n)
        candidates = _told_from_national(candidates, has_national_form=national)
    wants_yo = "ë" in name_en.lower() or "yo" in name_en.lower()
    words = len(name_en.replace("-", " ").split())

    def order(name: str) -> tuple[bool, float, bool, int, str]:
        return (
            len(name.replace("-", " ").split()) != words,
            -round(_likeness(name, name_en), 3),
            ("ё" in name.lower()) != wants_yo,
            len(name),
            name,
        )

    return min(candidates, key=order, default=None)


def _told_from_national(candidates: list[str], *, has_national_form: bool) -> list[str]:
    """The one candidate that is Russian rather than Ukrainian or Belarusian in the same letters, or none.

    Ukrainian и stands for Russian ы, so of a pair that differs in them alone the one with ы is Russian
    ("Суми", "Сумы"). Endings that Russian does not have are refused. A lone name with и, without a form in
    the national letters beside it, may be either language.
    """
    fitting = [
        n for n in candidates if not n.endswith(_UKRAINIAN_ENDINGS) and not any(part in n for part in _UKRAINIAN_STEMS)
    ]
    fitting = [n for n in fitting if not any(o != n and o.replace("ы", "и") == n for o in fitting)]
    if len(fitting) != 1 or ("и" in fitting[0].lower() and not has_national_form and len(candidates) == 1):
        return []
    return fitting


def _likeness(cyrillic: str, latin: str) -> float:
    roman = "".join(_ROMAN.get(c, c) for c in cyrillic.lower())
    return SequenceMatcher(None, roman, folded(latin), autojunk=False).ratio()


def _han_table(path: Path) -> dict[str, set[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {pair[0]: set(pair[1].split(" ")) for pair in pairs if len(pair) == 2 and len(pair[0]) == 1}
