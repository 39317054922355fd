"""Finds places and records by name, in any of four scripts, however they are spelt."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec
from rapidfuzz import fuzz, process

from geodata.records.record_set import RecordSet
from geodata.theatres import TheatreName
from geodata.theatres.basemap import NamedPoint

HitKind = Literal["deployment", "event", "claim", "source", "place"]
_LEAST_SCORE = 72.0
_FOLDED = str.maketrans({"ё": "е", "’": "", "'": "", "ʼ": "", "`": "", "-": " ", "ь": "", "ъ": ""})


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """Something found: a record by its id, or a place by its position (degrees, WGS 84)."""

    kind: HitKind
    name: str
    detail: str
    record_id: str | None = None
    theatre: TheatreName | None = None
    lon: float | None = None
    lat: float | None = None
    weight: float = 0.0


def folded(text: str) -> str:
    """Text without accents, case, soft signs and punctuation that spellings differ in."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    # Combining marks go from Latin and Cyrillic letters; Lao vowels and tone marks are letters of the name.
    kept = "".join(mark for mark in decomposed if not unicodedata.combining(mark) or "\u0e80" <= mark <= "\u0eff")
    return " ".join(kept.translate(_FOLDED).split())


class SearchIndex:
    """Every name of the records and of some base maps, folded once; a search takes milliseconds."""

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

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        """The best hits, best first: exact beginnings before likenesses, important places before small ones."""
        wanted = self._key(text)
        if not wanted:
            return []
        scored: dict[tuple[str, str | None, float | None], tuple[float, Hit]] = {}
        for key, score, index in process.extract(
            wanted, self._keys, scorer=fuzz.WRatio, score_cutoff=_LEAST_SCORE, limit=200
        ):
            hit = self._hits[index]
            bonus = 12.0 if key == wanted else 8.0 if key.startswith(wanted) else 0.0
            # A short query is contained in anything: likeness of parts says little then.
            if bonus == 0.0 and len(wanted) <= 3 and fuzz.ratio(wanted, key) < _LEAST_SCORE:
                continue
            total = score + bonus + hit.weight
            mark = (hit.name, hit.record_id, hit.lon)
            if mark not in scored or scored[mark][0] < total:
                scored[mark] = (total, hit)
        best = sorted(scored.values(), key=lambda entry: (-entry[0], entry[1].name))
        return [hit for _, hit in best[:limit]]

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
            weight=5.0 - min(place.rank, 6),
        )
        self._add(place.names.values(), hit)
