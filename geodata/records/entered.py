"""From the fields of a form to the values of a record: dotted names nested, what a form does not ask filled in."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

Plain = dict[str, Any]
EnteredKind = Literal["claims", "sources", "deployments", "events", "series", "topics"]

# Frame and function "engineer", nothing more: what a unit is, its symbol may not say before a source does.
_SIDC = "10041000001407000000"
_LOCATION: Plain = {
    "country": "", "admin1": None, "admin1_code": None, "admin2": None, "place": None, "lon": None, "lat": None,
    "precision": "country", "basis": None, "basis_source_id": None, "names": {}, "admin1_names": {}, "aliases": [],
    "source_ids": [],
}  # fmt: skip
_BLANK: dict[EnteredKind, Plain] = {
    "claims": {
        "origin": "public_record", "also_about": [], "text_kind": "paraphrase", "original": None, "date_meant": None,
        "value": None, "rationale": "", "relations": [], "verification": "read", "derivation": None,
        "asserted_by": {"name": "", "country": None},
    },
    "sources": {
        "title_en": None, "via": None, "date": None, "address": None, "reliability_reason": "", "verification": "read",
        "caveats": [], "licence": None,
    },
    "deployments": {
        "unit": {"names": {}, "sidc": _SIDC, "sidc_standard": "APP-6D", "sidc_note": "engineer, not stated further"},
        "location": _LOCATION, "quantities": [], "status_assertions": [], "ordnance_reported": [],
        "equipment_reported": [], "source_ids": [], "notes": [],
    },
    "events": {"location": None, "status_assertions": [], "source_ids": [], "notes": []},
    "series": {"notes": [], "points": []},
    "topics": {},
}  # fmt: skip
_PREFIXES: dict[EnteredKind, str] = {"claims": "cl-", "sources": "S", "deployments": "dep-", "events": "ev-",
    "series": "ser-", "topics": "topic-",
}  # fmt: skip


def entered(kind: EnteredKind, record_id: str, fields: Mapping[str, Any], before: Mapping[str, Any] | None) -> Plain:
    """Values of a record as a form has them, over those it had before or those that a form does not ask for.

    ``fields`` are by dotted name (``asserted_by.name``); a name in front of a colon is no field of the record but
    belongs to what is made from several: ``original:language``, ``place:position``,
    ``first:statement``.
    """
    values = copy.deepcopy(dict(before) if before is not None else _BLANK[kind])
    values["id"] = record_id
    for name, value in fields.items():
        if ":" not in name:
            _put(values, name.split("."), value)
    if kind == "claims":
        _put_original(values, fields)
        if not values["text"] and values["value"] is not None:
            values["text"] = values["value"]["as_stated"]
    if kind in ("deployments", "events"):
        _put_place(values, fields)
        if fields.get("first:statement"):
            values["status_assertions"] = [*values["status_assertions"], _first_statement(record_id, values, fields)]
    return values


def next_id(kind: EnteredKind, known: Iterable[str], used: Callable[[str], bool]) -> str:
    """The first free id after those known, such as ``cl-40`` or ``S93``, that ``used`` has never heard of."""
    prefix = _PREFIXES[kind]
    numbers = [int(found[1]) for known_id in known if (found := re.fullmatch(rf"{prefix}(\d{{1,9}})", known_id))]
    number = max(numbers, default=0) + 1
    while used(f"{prefix}{number:02}"):
        number += 1
    return f"{prefix}{number:02}"


def refused_field(message: str, names: Iterable[str]) -> str | None:
    """The field of a form that a refusal of the gate speaks of; ``None`` when it speaks of the whole record."""
    found = re.search(r"in `([^`]+)`|misses the mandatory field `([^`]+)`", message)
    if found is None:
        return (
            "source_ids"
            if "names the source" in message
            else "relations"
            if "names the claim" in message or "takes back" in message
            else None
        )
    path = re.sub(r"\[[^\]]*\]", "", found[1] or found[2])
    # A figure lies within the lists of its contingent or series.
    path = re.sub(r"^(points\.)?quantities\.", "", path)
    fitting = [name for name in names if path == name or path.startswith(f"{name}.") or name.startswith(f"{path}.")]
    return max(fitting, key=len, default=None)


def _put(values: Plain, path: list[str], value: Any) -> None:
    for name in path[:-1]:
        values = values.setdefault(name, {})
    values[path[-1]] = value


def _put_original(values: Plain, fields: Mapping[str, Any]) -> None:
    words = fields.get("original:words")
    if words is None:
        values["original"] = None
        return
    kept = values["original"] or {"text_kind": "quote"}
    values["original"] = {**kept, "language": fields.get("original:language") or "en", "fragments": words}


def place_fields(location: Mapping[str, Any] | None) -> Plain:
    """A place by the names of a form; ``place:position`` is longitude and latitude in degrees."""
    place = location or {}
    return {
        "place:country": place.get("country"),
        "place:precision": place.get("precision", "country"),
        "place:region": place.get("admin1"),
        "place:district": place.get("admin2"),
        "place:town": place.get("place"),
        "place:position": (place["lon"], place["lat"]) if place.get("lon") is not None else None,
    }


def _put_place(values: Plain, fields: Mapping[str, Any]) -> None:
    asked = {name: fields.get(name) for name in place_fields(None)}
    if asked == place_fields(values["location"]):
        return
    if not asked["place:country"]:
        values["location"] = None
        return
    place: Plain = {**copy.deepcopy(_LOCATION), **(values["location"] or {})}
    region, district, town = (asked[name] for name in ("place:region", "place:district", "place:town"))
    if place["admin1"] != region:
        place.update(admin1=region, admin1_names={"en": region} if region else {}, admin1_code=None)
    if (place["admin2"], place["place"]) != (district, town):
        called = town or district or region
        place.update(admin2=district, place=town, names={"en": called} if called else {}, aliases=[])
    position = asked["place:position"]
    place.update(
        country=asked["place:country"],
        precision=asked["place:precision"],
        lon=position[0] if position else None,
        lat=position[1] if position else None,
        source_ids=place["source_ids"] or list(values["source_ids"]),
    )
    values["location"] = place


def _first_statement(record_id: str, values: Plain, fields: Mapping[str, Any]) -> Plain:
    return {
        "id": f"{record_id}.s{len(values['status_assertions']) + 1}",
        "status": fields.get("first:status") or "asserted",
        "phase": fields.get("first:phase") or "general",
        "date": fields.get("first:date"),
        "asserted_by": {"name": fields.get("first:who") or "", "country": fields.get("first:country")},
        "statement": fields["first:statement"],
        "statement_kind": "paraphrase",
        "source_ids": list(values["source_ids"]),
        "verification": "read",
        "note": None,
    }
