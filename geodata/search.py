"""Finds places and records by name, in any of four scripts, however they are spelt."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec
import numpy as np

from geodata.geometry.projection import Floats
from geodata.records.record_set import RecordSet
from geodata.theatres import TheatreName
from geodata.theatres.basemap import NamedPoint

HitKind = Literal["deployment", "event", "claim", "source", "place"]
_LEAST_SCORE = 72.0
# Metres per pixel at which something found is shown: a country, a province, a town.
_SCALES = {"country": 1_600.0, "admin1": 450.0, "place": 150.0}
_WORLD_SCALE = 6_000.0
_FOLDED = str.maketrans({"ё": "е", "’": "", "'": "", "ʼ": "", "`": "", "-": " ", "ь": "", "ъ": ""})


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something found: a record by its id, or a place by its position (degrees, WGS 84) and scale."""

    kind: HitKind
    name: str
    detail: str
    record_id: str | None = None
    theatre: TheatreName | None = None
    lon: float | None = None
    lat: float | None = None
    metres_per_px: float = 150.0
    weight: float = 0.0


def folded(text: str) -> str:
    """Text without accents, case, soft signs and punctuation that spellings differ in."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    # Combining marks go from Latin and Cyrillic letters; Lao vowels and tone marks are letters of the name.
    kept = "".join(mark for mark in decomposed if not unicodedata.combining(mark) or "\u0e80" <= mark <= "\u0eff")
    return " ".join(kept.translate(_FOLDED).split())


class SearchIndex:
    """Every name of the records and of some base maps, folded once; a search takes milliseconds.

    A name matches as well as each word of the query matches some word of it: the beginning of a word
    matches best, a part of a word next (Chinese and Lao set no blanks), a likeness last.
    """

    def __init__(self, records: RecordSet, places: Iterable[tuple[TheatreName, NamedPoint]]) -> None:
        self._keys: list[str] = []
        self._hits: list[Hit] = []
        self._simplified: dict[int, str] = {}
        named = list(places)
        for _, place in named:
            self._learn(place.names.get("zh_hant"), place.names.get("zh_hans"))
        self._add_records(records)
        for theatre_name, place in named:
            self._add_place(theatre_name, place)
        numbers: dict[str, int] = {}
        words = [[numbers.setdefault(word, len(numbers)) for word in key.split()] for key in self._keys]
        self._words = list(numbers)
        self._word_of = np.array([number for row in words for number in row], dtype=np.int64)
        self._starts = np.cumsum([0, *(len(row) for row in words)])[:-1]
        self._weights = np.array([hit.weight for hit in self._hits])
        self._lengths = np.array([len(key) for key in self._keys])

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        """The best hits, best first; of equals the more important, then the shorter name."""
        wanted = self._key(text)
        if not wanted or not self._keys:
            return []
        words = wanted.split()
        total = np.zeros(len(self._keys))
        for word in words:
            total += np.maximum.reduceat(self._likeness(word)[self._word_of], self._starts)
        total = np.maximum(total, len(words) * self._whole_likeness(words))
        score = total / len(words)
        # A name that says much besides is a weaker hit than one that says just this.
        score -= np.minimum(np.abs(self._lengths - len(wanted)) * 0.12, 6.0)
        score += np.array([6.0 if key == wanted else 0.0 for key in self._keys])
        found: dict[tuple[str, str | None, float | None], Hit] = {}
        for index in np.lexsort((self._lengths, -(score + self._weights))):
            if score[index] < _LEAST_SCORE - 6.0 or total[index] / len(words) < _LEAST_SCORE:
                continue
            hit = self._hits[int(index)]
            found.setdefault((hit.name, hit.record_id, hit.lon), hit)
            if len(found) == limit:
                break
        return list(found.values())

    def _whole_likeness(self, words: list[str]) -> Floats:
        """How well names match a query written as one word: "Xieng Khouang" finds Xiangkhouang."""
        if len(words) != 2:
            return np.zeros(len(self._keys))
        return np.maximum.reduceat(self._likeness("".join(words))[self._word_of], self._starts)

    def _likeness(self, word: str) -> Floats:
        """How well each word of the index matches one word of a query, 0 to 100."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - 60 ms that the first map need not wait for

        ratios = process.cdist([word], self._words, scorer=fuzz.ratio, dtype=np.float64)[0]
        # Two or three letters are like a great many words: they must begin or be one.
        scores: Floats = np.where(ratios >= (90.0 if len(word) <= 3 else _LEAST_SCORE), ratios, 0.0)
        for number, known in enumerate(self._words):
            if known.startswith(word):
                scores[number] = 100.0 if known == word else 94.0
            elif len(word) >= 2 and word in known:
                scores[number] = max(scores[number], 84.0)
        return scores

    def _learn(self, traditional: str | None, simplified: str | None) -> None:
        """Pairs of characters from names known in both scripts, so that one finds the other."""
        if traditional and simplified and len(traditional) == len(simplified):
            for old, new in zip(traditional, simplified, strict=True):
                if old != new:
                    self._simplified[ord(old)] = new

    def _key(self, text: str) -> str:
        return folded(text).translate(self._simplified)

    def _add(self, texts: Iterable[str | None], hit: Hit) -> None:
        for key in dict.fromkeys(self._key(text) for text in texts if text):
            if key:
                self._keys.append(key)
                self._hits.append(hit)

    def _add_records(self, records: RecordSet) -> None:
        for deployment in records.deployments:
            location = deployment.location
            names = [deployment.title, deployment.id, *deployment.unit.names.values(), *location.names.values()]
            names += [*location.admin1_names.values(), *location.aliases, location.place]
            hit = Hit(
                kind="deployment", name=deployment.title, detail=deployment.unit.names.get("en", ""),
                record_id=deployment.id, weight=4.0,
            )  # fmt: skip
            self._add(names, hit)
        for event in records.events:
            self._add(
                [event.title, event.id], Hit(kind="event", name=event.title, detail=event.kind, record_id=event.id)
            )
        for claim in records.claims:
            fragments = claim.original.fragments if claim.original else ()
            hit = Hit(kind="claim", name=claim.text, detail=claim.asserted_by.name, record_id=claim.id, weight=-6.0)
            self._add([claim.id, claim.text, *fragments], hit)
        for source in records.sources:
            hit = Hit(kind="source", name=source.title, detail=source.publisher, record_id=source.id, weight=-4.0)
            self._add([source.id, source.title, source.title_en], hit)

    def _add_place(self, theatre_name: TheatreName, place: NamedPoint) -> None:
        hit = Hit(
            kind="place",
            name=place.name("en"),
            detail=" · ".join(dict.fromkeys(place.names.values())),
            theatre=theatre_name,
            lon=place.lon,
            lat=place.lat,
            metres_per_px=_SCALES.get(place.kind, 150.0) if theatre_name != "world" else _WORLD_SCALE,
            weight=5.0 - min(place.rank, 6),
        )
        self._add(place.names.values(), hit)
