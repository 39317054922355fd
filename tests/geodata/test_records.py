"""The built-in records load whole, equal their files, and every fault in a file is refused by name."""

from __future__ import annotations

import calendar
import datetime
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.builtin import FOLDER, RecordsUnreadable, builtin_records
from geodata.records.dates import PartialDate, parse_date
from geodata.records.places import Location
from geodata.records.quantities import Amount, check_bounds

FILES = ("deployments", "events", "claims", "sources", "series")
SEASONS = ("spring", "summer", "autumn", "winter")

Edit = Callable[[dict[str, Any]], None]


def raw(kind: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{kind}.json").read_bytes())


@pytest.fixture
def refused(tmp_path: Path) -> Callable[[str, Edit], str]:
    """Loads a copy of the records with one file edited, and returns the message of the refusal."""

    def load_edited(kind: str, edit: Edit) -> str:
        folder = tmp_path / "records"
        shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        content = raw(kind)
        edit(content)
        (folder / f"{kind}.json").write_text(json.dumps(content), encoding="utf-8")
        with pytest.raises(RecordsUnreadable) as refusal:
            builtin_records(folder)
        assert str(folder) in str(refusal.value)
        return str(refusal.value)

    return load_edited


def record(content: dict[str, Any], record_id: str) -> dict[str, Any]:
    return next(found for found in content["records"] if found["id"] == record_id)


# --- the records that come with the program ---------------------------------------------------------------------


def test_builtin_records_are_all_there():
    records = builtin_records()
    assert len(records.sources) == 92
    assert len(records.deployments) == 14
    assert len(records.events) == 17
    assert len(records.claims) == 75
    assert len(records.topics) == 10
    assert len(records.series) == 5
    assert sum(len(series.points) for series in records.series) == 30


@pytest.mark.parametrize("kind", FILES)
def test_loaded_records_equal_their_file_field_for_field(kind: str):
    loaded = getattr(builtin_records(), kind)
    assert msgspec.json.decode(msgspec.json.encode(loaded)) == raw(kind)["records"]


def test_loaded_topics_equal_their_file():
    assert msgspec.json.decode(msgspec.json.encode(builtin_records().topics)) == raw("claims")["topics"]


@pytest.mark.parametrize("kind", FILES)
def test_files_hold_to_the_published_schema(kind: str):
    schema = json.loads((FOLDER / "schema.json").read_bytes())
    validator = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind}_file", "$defs": schema["$defs"]})
    assert [error.message for error in validator.iter_errors(raw(kind))] == []


def test_no_record_states_the_strength_of_a_contingent_as_a_field():
    assert all("strength" not in deployment for deployment in raw("deployments")["records"])


def test_record_set_finds_by_id_and_raises_key_error_for_none():
    records = builtin_records()
    assert records.deployment("dep-la-ru-1").host == "RU"
    assert records.source("S02").publisher.startswith("Defence Intelligence")
    with pytest.raises(KeyError):
        records.deployment("dep-none")
    with pytest.raises(KeyError):
        records.source("S99")


# --- references -------------------------------------------------------------------------------------------------


def put(*path: str | int, value: Any, of: str) -> Edit:
    def edit(content: dict[str, Any]) -> None:
        target: Any = record(content, of)
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value

    return edit


def missing_subject(kind: str) -> dict[str, str]:
    return {"kind": kind, "id": "none-99"}


@pytest.mark.parametrize(
    ("kind", "edit", "owner", "missing"),
    [
        ("deployments", put("source_ids", value=["S99"], of="dep-ru-la-1"), "dep-ru-la-1", "source S99"),
        (
            "deployments",
            put("status_assertions", 0, "source_ids", value=["S99"], of="dep-ru-la-1"),
            "dep-ru-la-1.s1",
            "source S99",
        ),
        (
            "deployments",
            put("quantities", 0, "source_ids", value=["S99"], of="dep-ru-la-1"),
            "dep-ru-la-1.q1",
            "source S99",
        ),
        (
            "deployments",
            put("location", "source_ids", value=["S99"], of="dep-ru-la-1"),
            "dep-ru-la-1 (place)",
            "source S99",
        ),
        (
            "deployments",
            put("location", "basis_source_id", value="G99", of="dep-ru-la-1"),
            "dep-ru-la-1 (place)",
            "source G99",
        ),
        ("events", put("source_ids", value=["S99"], of="ev-la-rehab"), "ev-la-rehab", "source S99"),
        (
            "events",
            put("status_assertions", 0, "source_ids", value=["S99"], of="ev-la-rehab"),
            "ev-la-rehab.s1",
            "source S99",
        ),
        (
            "events",
            put("location", "source_ids", value=["S99"], of="ev-la-rehab"),
            "ev-la-rehab (place)",
            "source S99",
        ),
        ("claims", put("source_ids", value=["S99"], of="cl-01"), "cl-01", "source S99"),
        ("claims", put("relations", 0, "claim", value="cl-99", of="cl-01"), "cl-01", "claim cl-99"),
        ("claims", put("subject", value=missing_subject("deployment"), of="cl-01"), "cl-01", "deployment none-99"),
        ("claims", put("subject", value=missing_subject("event"), of="cl-01"), "cl-01", "event none-99"),
        ("claims", put("subject", value=missing_subject("series"), of="cl-01"), "cl-01", "series none-99"),
        ("claims", put("subject", value=missing_subject("topic"), of="cl-01"), "cl-01", "topic none-99"),
        ("claims", put("also_about", value=[missing_subject("event")], of="cl-01"), "cl-01", "event none-99"),
        (
            "series",
            put("subject", value=missing_subject("topic"), of="ser-la-clearance"),
            "ser-la-clearance",
            "topic none-99",
        ),
        (
            "series",
            put("points", 0, "quantities", 0, "source_ids", value=["S99"], of="ser-la-clearance"),
            "ser-la-clearance.p1.q1",
            "source S99",
        ),
    ],
)
def test_broken_reference_is_refused_by_name(
    refused: Callable[[str, Edit], str], kind: str, edit: Edit, owner: str, missing: str
):
    message = refused(kind, edit)
    assert f"{owner} names the {missing}, which is in no record" in message


def test_reference_to_a_record_of_another_kind_is_refused(refused: Callable[[str, Edit], str]):
    wrong_kind = {"kind": "event", "id": "dep-la-ru-1"}
    assert "event dep-la-ru-1" in refused("claims", put("subject", value=wrong_kind, of="cl-01"))


def test_claim_that_relates_to_itself_is_refused(refused: Callable[[str, Edit], str]):
    assert "cl-01 relates to itself" in refused("claims", put("relations", 0, "claim", value="cl-01", of="cl-01"))


# --- faults in one record ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "edit", "names"),
    [
        ("deployments", put("strength", value=50, of="dep-la-ru-1"), ("dep-la-ru-1", "strength")),
        ("deployments", put("quantities", 0, "colour", value=1, of="dep-la-ru-1"), ("dep-la-ru-1", "colour")),
        ("deployments", put("title", value=5, of="dep-la-ru-1"), ("dep-la-ru-1", "title")),
        ("deployments", put("quantities", 0, "max", value="50", of="dep-la-ru-1"), ("dep-la-ru-1", "max")),
        ("deployments", put("contributor", value="Laos", of="dep-la-ru-1"), ("dep-la-ru-1", "contributor")),
        ("deployments", put("unit", "sidc", value="123", of="dep-la-ru-1"), ("dep-la-ru-1", "sidc")),
        ("deployments", put("quantities", 0, "min", value=60, of="dep-la-ru-1"), ("dep-la-ru-1", "do not fit")),
        ("deployments", put("quantities", 0, "max", value=-1, of="dep-la-ru-1"), ("dep-la-ru-1", "negative")),
        ("deployments", put("quantities", 1, "min", value=51, of="dep-la-ru-1"), ("dep-la-ru-1", "wrong way round")),
        ("deployments", put("quantities", 0, "scope", value="period", of="dep-la-ru-1"), ("dep-la-ru-1", "period")),
        (
            "deployments",
            put("quantities", 0, "verification", value="derived", of="dep-la-ru-1"),
            ("dep-la-ru-1", "needs its working"),
        ),
        ("deployments", put("location", "lat", value=None, of="dep-la-ru-1"), ("dep-la-ru-1", "longitude")),
        ("deployments", put("location", "lat", value=91, of="dep-la-ru-1"), ("dep-la-ru-1", "lat")),
        ("deployments", put("start", "value", value="2018-13", of="dep-ru-la-1"), ("dep-ru-la-1", "2018-13")),
        ("deployments", put("end", "value", value="2019-02-29", of="dep-ru-la-1"), ("dep-ru-la-1", "2019-02-29")),
        ("deployments", put("start", "value", value="2018", of="dep-ru-la-1"), ("dep-ru-la-1", "to the month")),
        ("claims", put("credibility", value=7, of="cl-01"), ("cl-01", "credibility")),
        ("claims", put("reliability", value="G", of="cl-01"), ("cl-01", "reliability")),
        ("claims", put("stance", value="believes", of="cl-01"), ("cl-01", "stance")),
        ("sources", put("date", "value", value="2025-06-31", of="S02"), ("S02", "2025-06-31")),
        ("events", put("kind", value="party", of="ev-la-rehab"), ("ev-la-rehab", "kind")),
        ("series", put("points", 0, "as_of", "value", value="x", of="ser-la-clearance"), ("ser-la-clearance", "'x'")),
    ],
)
def test_fault_in_a_record_is_refused_with_file_and_record(
    refused: Callable[[str, Edit], str], kind: str, edit: Edit, names: tuple[str, ...]
):
    message = refused(kind, edit)
    assert f"{kind}.json" in message
    assert all(name in message for name in names), message


def test_missing_field_is_never_filled_in(refused: Callable[[str, Edit], str]):
    message = refused("claims", lambda content: record(content, "cl-01").pop("derivation"))
    assert "cl-01" in message
    assert "derivation" in message


def test_fault_in_a_topic_names_the_topic(refused: Callable[[str, Edit], str]):
    message = refused("claims", lambda content: content["topics"][0].update(title=1))
    assert raw("claims")["topics"][0]["id"] in message


@pytest.mark.parametrize(
    ("kind", "edit", "twice"),
    [
        ("deployments", lambda content: content["records"].append(content["records"][0]), "dep-ru-la-1"),
        ("claims", put("id", value="cl-01", of="cl-02"), "cl-01"),
        ("events", put("id", value="dep-la-ru-1", of="ev-la-rehab"), "dep-la-ru-1"),
        ("deployments", put("quantities", 1, "id", value="dep-la-ru-1.q1", of="dep-la-ru-1"), "dep-la-ru-1.q1"),
        ("deployments", put("status_assertions", 1, "id", value="dep-la-ru-1.s1", of="dep-la-ru-1"), "dep-la-ru-1.s1"),
        ("series", put("points", 1, "id", value="ser-la-clearance.p1", of="ser-la-clearance"), "ser-la-clearance.p1"),
    ],
)
def test_id_used_twice_is_refused(refused: Callable[[str, Edit], str], kind: str, edit: Edit, twice: str):
    assert f"two records have the id {twice}" in refused(kind, edit)


def test_file_of_another_kind_is_refused(refused: Callable[[str, Edit], str]):
    assert "'claims'" in refused("events", lambda content: content.update(kind="claims"))


def test_file_of_a_later_schema_is_refused(refused: Callable[[str, Edit], str]):
    assert "schema 2" in refused("events", lambda content: content.update(schema_version=2))


def test_missing_and_cut_files_are_refused_by_name(tmp_path: Path):
    with pytest.raises(RecordsUnreadable, match=r"claims\.json"):
        builtin_records(tmp_path)
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    whole = (tmp_path / "series.json").read_bytes()
    (tmp_path / "series.json").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(RecordsUnreadable, match=r"series\.json"):
        builtin_records(tmp_path)
    (tmp_path / "series.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordsUnreadable, match=r"series\.json"):
        builtin_records(tmp_path)


# --- dates ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2025-07-05", "day", "2025-07-05", "2025-07-05"),
        ("2025-07", "month", "2025-07-01", "2025-07-31"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2025-12", "month", "2025-12-01", "2025-12-31"),
        ("2025", "year", "2025-01-01", "2025-12-31"),
        ("2025-spring", "season", "2025-03-01", "2025-05-31"),
        ("2025-summer", "season", "2025-06-01", "2025-08-31"),
        ("2025-autumn", "season", "2025-09-01", "2025-11-30"),
        ("2025-winter", "season", "2025-12-01", "2026-02-28"),
        ("2023-winter", "season", "2023-12-01", "2024-02-29"),
    ],
)
def test_date_spans_what_its_precision_can_mean(text: str, precision: str, first: str, last: str):
    date = parse_date(text)
    assert date.precision == precision
    assert (date.first_day.isoformat(), date.last_day.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2025-7-5", "2025-13", "2025-02-29", "25-07-05", "2025-07-05T00:00", "2025-Autumn", "0000", "٢٠٢٥"],
)
def test_what_is_no_date_is_refused(text: str):
    with pytest.raises(ValueError, match="date"):
        parse_date(text)


@given(st.dates(min_value=datetime.date(1, 1, 1), max_value=datetime.date(9998, 12, 31)))
def test_day_lies_in_its_month_and_year(day: datetime.date):
    exact = parse_date(day.isoformat())
    month, year = parse_date(day.isoformat()[:7]), parse_date(day.isoformat()[:4])
    assert exact.first_day == exact.last_day == day
    assert month.first_day <= day <= month.last_day
    assert year.first_day <= month.first_day
    assert month.last_day <= year.last_day
    assert month.last_day.day == calendar.monthrange(day.year, day.month)[1]


@given(st.integers(min_value=1, max_value=9998), st.sampled_from(SEASONS))
def test_season_is_three_months_and_winter_ends_in_the_next_year(year: int, season: str):
    date = PartialDate(value=f"{year:04}-{season}", precision="season", note=None)
    assert date.first_day.year == year
    assert date.first_day <= date.last_day
    assert (date.last_day + datetime.timedelta(days=1)).month == (date.first_day.month + 2) % 12 + 1
    assert date.last_day.year == year + (season == "winter")


# --- amounts and places -----------------------------------------------------------------------------------------


@given(
    st.none() | st.integers(-5, 2000),
    st.none() | st.integers(-5, 2000),
    st.sampled_from(["exact", "about", "up_to", "at_least", "more_than"]),
)
def test_only_bounds_that_the_qualifier_means_are_taken(low: int | None, high: int | None, qualifier: Any):
    fits = {
        "exact": low is not None and high is not None and 0 <= low <= high,
        "about": low is not None and high is not None and 0 <= low <= high,
        "up_to": low is None and high is not None and high >= 0,
        "at_least": low is not None and low >= 0 and high is None,
        "more_than": low is not None and low >= 0 and high is None,
    }[qualifier]
    if fits:
        check_bounds(low, high, qualifier)
        Amount(measure="items", min=low, max=high, qualifier=qualifier, as_stated="so many")
    else:
        with pytest.raises(ValueError, match="bounds"):
            check_bounds(low, high, qualifier)


def test_place_known_better_than_its_country_needs_a_position():
    place = builtin_records().deployment("dep-la-ru-1").location
    with pytest.raises(ValueError, match="needs a position"):
        Location(**{**msgspec.structs.asdict(place), "lon": None, "lat": None})
