"""Tables of claims: every row a claim or in quarantine with the way out; what was written is read to the letter."""

from __future__ import annotations

import csv
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cli import main
from geodata.builtin import builtin_records
from geodata.exchange.formulas import as_meant, harmless
from geodata.exchange.incoming.claim_cells import amount_of
from geodata.exchange.incoming.claim_headings import CLAIM_WORDS, HEADINGS
from geodata.exchange.incoming.claim_import import DEEPEST
from geodata.exchange.incoming.proposals import are_claims, folded, proposed_mapping
from geodata.ledger.contradictions import contradictions
from geodata.ledger.fold import Ledger
from geodata.ledger.state import Clock
from geodata.project.editing import Put, Remove, put_of
from geodata.project.founding import new_project
from geodata.project.imports import quarantined
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.shapes import shape_of
from geodata.records.claims import Claim
from geodata.records.entered import next_id
from geodata.records.quantities import Amount
from geodata.records.record_set import RecordSet
from geodata.records.typed import typed_amount

Imported = Callable[..., dict[str, Any]]
GOOD = {
    "subject": "dep-la-ru-1", "attribute": "personnel", "value": "up to 50", "said by": "A ministry", "country": "LA",
    "date": "2025-07-05", "source": "S02", "reliability": "C", "credibility": "3", "text": "Up to 50 would go",
}  # fmt: skip
ODD = "'=1+1\tລາວ 掃雷 “Суджа”,\r\nsecond; line\n"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "project.gpkg"
    new_project(path, builtin_records())
    return path


def table(path: Path, *rows: dict[str, str]) -> Path:
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)
    return path


def claims_of(path: Path) -> dict[str, Claim]:
    with open_project(path, write=False) as project:
        return {claim.id: claim for claim in project.records().claims}


def made_in(path: Path) -> list[Claim]:
    """Claims of a project that are not built in, in the order they were put."""
    built_in = {claim.id for claim in builtin_records().claims}
    return [claim for claim in claims_of(path).values() if claim.id not in built_in]


def without_claims(path: Path, *, sources: bool = True) -> Path:
    records = builtin_records()
    kept = msgspec.structs.replace(records, claims=())
    new_project(path, kept if sources else RecordSet())
    return path


def test_a_row_is_a_claim_that_the_ledger_counts_like_an_entered_one(imported: Imported, target, tmp_path):
    denied = {**GOOD, "value": "", "attribute": "status", "text": "No soldiers go", "denies": "yes", "grade": "B2",
              "reliability": "", "credibility": ""}  # fmt: skip
    found = imported(table(tmp_path / "claims.csv", {**GOOD, "denies": "", "grade": ""}, denied), "claims")
    assert (found["code"], found["read"], found["accepted"]) == (0, 2, 2), found["stderr"]
    assert found["crs"] is None
    assert any(warning.startswith("1 of 2 claims do not say whether they assert") for warning in found["warnings"])
    assert any("2 of 2 claims" in warning and "marked unverified" in warning for warning in found["warnings"])
    one, other = made_in(target)
    assert (one.value, one.subject.kind) == (typed_amount("up to 50", "personnel"), "deployment")
    assert (one.stance, one.source_ids, one.verification, one.text_kind) == (
        "asserts",
        ("S02",),
        "unverified",
        "paraphrase",
    )
    assert (other.stance, other.reliability, other.credibility) == ("denies", "B", 2)
    entered = tmp_path / "entered.gpkg"
    new_project(entered, builtin_records())
    with open_project(entered, write=True) as project:
        project.edit([put_of("claims", claim) for claim in (one, other)])
        by_hand = project.records()
    with open_project(target, write=True) as project:
        records = project.records()
        assert records == by_hand
        sides = {side_id for row in contradictions(records) for side in row.sides for side_id in side.ids}
        (state,) = (one for one in Ledger(records).states(Clock()) if one.deployment.id == "dep-la-ru-1")
        stated = {claim for held in state.values("personnel") for value in held.values for claim in value.claim_ids}
        assert one.id in stated
        assert one.id in sides
        project.undo()
        assert len(project.records().claims) == 75
        assert project.counts()["imports"] == 0
        project.redo()
        assert len(project.records().claims) == 77
        account = project.rows("imports")[0].values
        assert (account["role"], account["read"], account["accepted"]) == ("claims", 2, 2)
        assert 'value = "value"' in account["mapping"]
    assert check_file(target) == []


WRONG = {
    "subject not there": ({"subject": "dep-xx-yy-9"}, "'dep-xx-yy-9' is no contingent, event, series or topic here"),
    "subject is a source": ({"subject": "S02"}, "is a source, which no claim is about"),
    "no subject": ({"subject": ""}, "does not say its subject_id"),
    "kind of another subject": ({"subject_kind": "event"}, "is a deployment and no event"),
    "kind that is none": ({"subject_kind": "person"}, "subject_kind 'person' is none of deployment, event"),
    "source not there": ({"source": "S999"}, "source 'S999' is not in the project; enter it first"),
    "two sources, one not there": ({"source": "S02; S999"}, "source 'S999' is not in the project"),
    "source twice": ({"source": "S02, S02"}, "names one source twice"),
    "source is a claim": ({"source": "cl-01"}, "is a claim and no source"),
    "no source": ({"source": ""}, "names no source"),
    "empty list of sources": ({"source": "[]"}, "names no source"),
    "list of nothing": ({"source": "[1"}, "is not the list it should be"),
    "no attribute": ({"attribute": ""}, "does not say its attribute"),
    "no speaker": ({"said by": ""}, "does not say its asserted_by_name"),
    "country": ({"country": "Laos"}, "'Laos' is no code of two capital letters"),
    "says nothing": ({"text": "", "value": ""}, "says nothing"),
    "reliability": ({"reliability": "G"}, "'G' is outside of the scale from A to F"),
    "reliability in Cyrillic": ({"reliability": "С"}, "outside of the scale from A to F"),
    "credibility": ({"credibility": "7"}, "'7' is outside of the scale from 1 to 6"),
    "grade": ({"grade": "B9"}, "is no letter from A to F and digit from 1 to 6"),
    "grade twice": ({"grade": "B3"}, "are not the same; leave one of them out"),
    "stance": ({"stance": "shouts"}, "stance 'shouts' is none of asserts, denies"),
    "stance and denial": ({"stance": "denies", "denies": "no"}, "are not the same"),
    "denies": ({"denies": "perhaps"}, "is none of yes, no"),
    "retracts nothing": ({"stance": "retracts"}, "names what it takes back"),
    "amount": ({"value": "fewer than 50"}, "an amount cannot say"),
    "amount in words": ({"value": "a handful"}, "is not understood as an amount; write 50"),
    "amount of many digits": ({"value": "9" * 5000}, "is longer than 200 letters"),
    "amount twice": ({"value_as_stated": "some 50"}, "differ; leave one of them out"),
    "amount of what": ({"attribute": "motive"}, "'motive' is nothing that is counted"),
    "amount without unit": ({"attribute": "area_m2"}, "needs its unit"),
    "unit of another measure": ({"unit": "ha"}, "is no unit of what is counted"),
    "bounds alone": ({"value": "", "value_max": "50"}, "value_min and value_max need value_qualifier"),
    "bounds that do not fit": ({"value_qualifier": "up_to", "value_min": "5", "value_max": "50"}, "correct the bounds"),
    "bound of words": ({"value": "x", "value_qualifier": "up_to", "value_max": "5O"}, "is not a whole number"),
    "qualifier alone": ({"value": "", "value_qualifier": "about"}, "no amount is"),
    "qualifiers that differ": ({"value_qualifier": "at_least"}, "do not fit together"),
    "date": ({"date": "soon"}, "date_said: “soon” is not understood as a date"),
    "date of many words": ({"date": "5 July " * 50}, "is longer than 200 letters"),
    "day that is none": ({"date": "2025-02-30"}, "date_said:"),
    "precision": ({"date_said_precision": "month"}, "is known to the day, but date_said_precision says 'month'"),
    "note without a date": ({"date": "", "date_said_note": "x"}, "but no date"),
    "original": ({"original": "До 50"}, "original words need their language"),
    "kind of no original": ({"original_text_kind": "quote"}, "no original words are"),
    "relation": ({"relations": "hates cl-01"}, "relations 'hates cl-01' is none"),
    "relations nested deep": ({"relations": "[" * 100_000}, "is not the list it should be"),
    "relation to nothing": ({"relations": "contradicts cl-999"}, "'cl-999', which is neither in the project nor in"),
    "relation to itself": ({"id": "cl-x", "relations": "contradicts cl-x"}, "relates to itself"),
    "also about": ({"also_about": "dep-none"}, "also_about 'dep-none' is no contingent"),
    "id of a claim": ({"id": "cl-01"}, "the id 'cl-01' is used by a claim of the project already"),
    "id of a source": ({"id": "S02"}, "is used by a source of the project already"),
    "id of letters that are none": ({"id": "a\x07b"}, "unprintable"),
    "id that is long": ({"id": "x" * 300}, "longer than 200"),
    "practice": ({"exercise": "EXERCISE"}, "this project is no exercise"),
}  # fmt: skip


def test_what_does_not_fit_is_in_quarantine_with_its_number_and_the_way_out(imported: Imported, target, tmp_path):
    columns = dict.fromkeys([*GOOD, *(column for change, _ in WRONG.values() for column in change)], "")
    wrong = [{**columns, **GOOD, **change} for change, _ in WRONG.values()]
    found = imported(table(tmp_path / "claims.csv", {**columns, **GOOD}, *wrong), "claims")
    assert (found["read"], found["accepted"]) == (len(WRONG) + 1, 1), found["stderr"]
    assert [one["row"] for one in found["quarantined"]] == list(range(3, len(WRONG) + 3))
    for one, (name, (_, reason)) in zip(found["quarantined"], WRONG.items(), strict=True):
        assert reason in one["reason"], name
    with open_project(target, write=False) as project:
        account = project.rows("imports")[0]
        with project.live.reading() as db:
            kept = list(quarantined(db, account.id))
    assert [(row, why) for row, why, _ in kept] == [(one["row"], one["reason"]) for one in found["quarantined"]]
    for name, (_, _, raw) in zip(WRONG, kept, strict=True):
        assert "geometry" not in raw
        assert "A ministry" in raw or name == "no speaker"


def test_nothing_that_can_be_taken_changes_nothing(imported: Imported, target, tmp_path):
    before = target.read_bytes()
    found = imported(table(tmp_path / "claims.csv", {**GOOD, "source": "S999"}), "claims")
    assert found["code"] == 3
    assert "none of its 1 rows can be taken" in found["stderr"]
    assert target.read_bytes() == before


def test_a_mapping_that_names_another_field_is_said_row_by_row(imported: Imported, tmp_path):
    mapping = tmp_path / "m.toml"
    mapping.write_text("[fields]\n" + "".join(f'{field} = "{name}"\n' for field, name in {
        "subject_id": "subject", "attribute": "attribute", "asserted_by_name": "said by", "source_ids": "source",
        "text": "text", "colour": "value"}.items()))  # fmt: skip
    found = imported(table(tmp_path / "claims.csv", GOOD), "claims", "--mapping", str(mapping))
    assert "'colour' that a claim does not have" in found["stderr"]


SOURCE = {"title": "Лаос отправит сапёров", "publisher": "A paper", "url": "https://example.org/1",
          "published": "2025-07-04", "language": "русский", "kind of source": "пресса"}  # fmt: skip


def test_a_source_comes_along_where_all_of_it_is_stated(imported: Imported, target, tmp_path):
    row = {key: value for key, value in GOOD.items() if key != "source"} | SOURCE
    own = {**row, "title": "Another", "source": "S500"}
    rows = [{**row, "source": ""}, {**row, "source": "", "text": "And again"}, own,
            {**row, "source": "", "publisher": ""}, {**row, "source": "", "url": "javascript:alert(1)"},
            {**row, "source": "", "kind of source": "rumour"}, {**row, "source": "", "published": "soon"},
            {**own, "title": "Other than row 4"},
            {**row, "source": "", "title": "No grade", "reliability": ""}]  # fmt: skip
    found = imported(table(tmp_path / "claims.csv", *rows), "claims")
    assert found["accepted"] == 3, found
    reasons = [one["reason"] for one in found["quarantined"]]
    parts = ("publisher not stated", "is no address", "'rumour' is none of", "source_date: “soon”",
             "stated otherwise in row 4", "reliability not stated")  # fmt: skip
    for reason, part in zip(reasons, parts, strict=True):
        assert part in reason
    assert any("sources made with the claims: S501, S500" in warning for warning in found["warnings"]), found[
        "warnings"
    ]
    with open_project(target, write=True) as project:
        records = project.records()
        made = records.source("S501")
        assert (made.language, made.kind, made.reliability, made.verification) == ("ru", "press", "C", "unverified")
        assert [claim.source_ids for claim in records.claims[-3:]] == [("S501",), ("S501",), ("S500",)]
        project.undo()
        assert len(project.records().sources) == len(builtin_records().sources)
    imported(table(tmp_path / "claims.csv", *rows), "claims")
    again = imported(table(tmp_path / "once.csv", rows[0]), "claims")
    assert not any("sources made" in warning for warning in again["warnings"]), "it is in the project by now"
    assert check_file(target) == []


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_export_writes_is_imported_again_to_the_letter(target, tmp_path, form):
    with open_project(target, write=True) as project:
        plain = msgspec.to_builtins(builtin_records().claims[0])
        odd = {**plain, "text": ODD if form == "csv" else ODD.replace("\r", ""), "attribute": "@x",
               "rationale": "=cmd|'/c calc'!A0",
               "original": {"language": "tlh", "text_kind": "paraphrase", "fragments": ["[a", "'-b"]},
               "derivation": "''+1", "relations": [{"type": "supports", "claim": "cl-03", "note": " note "}],
               "also_about": [{"kind": "event", "id": builtin_records().events[0].id}]}  # fmt: skip
        odd["asserted_by"] = {"name": "  two  spaces ", "country": None}
        project.edit([Put("claims", {**odd, "id": "cl-odd"}, "cl-odd")])
    path = tmp_path / f"claims.{form}"
    assert main(["export", str(target), "--kind", "claims", "--format", form, "--out", str(path)]) == 0
    other = without_claims(tmp_path / "other.gpkg")
    assert main(["import", str(other), str(path), "--as", "claims"]) == 0
    there, here = claims_of(target), claims_of(other)
    assert list(there) == list(here), "in the same order"
    for record_id, claim in there.items():
        assert here[record_id] == claim
    assert check_file(other) == []


def test_claims_of_a_project_without_their_sources_and_subjects_are_all_in_quarantine(target, tmp_path, capsys):
    path = tmp_path / "claims.csv"
    assert main(["export", str(target), "--kind", "claims", "--format", "csv", "--out", str(path)]) == 0
    other = without_claims(tmp_path / "other.gpkg", sources=False)
    assert main(["import", str(other), str(path), "--as", "claims"]) == 3
    assert "none of its 75 rows can be taken" in capsys.readouterr().err


def test_claims_that_name_one_another_come_in_any_order_and_fall_together(imported: Imported, target, tmp_path):
    rows = [
        {**GOOD, "id": "a", "relations": "contradicts b"}, {**GOOD, "id": "b", "relations": "contradicts a"},
        {**GOOD, "id": "c", "relations": "supports d"}, {**GOOD, "id": "d", "relations": "supports e"},
        {**GOOD, "id": "e", "relations": "", "reliability": "Z"}, {**GOOD, "id": "f", "relations": "derives from g"},
        {**GOOD, "id": "g", "relations": "derives_from f"},
        {**GOOD, "id": "h", "relations": "supports f; supports cl-01"},
        {**GOOD, "id": "a", "relations": ""}, {**GOOD, "id": "i", "relations": "derives from a\nsupersedes cl-02"},
    ]  # fmt: skip
    found = imported(table(tmp_path / "claims.csv", *rows), "claims")
    assert found["accepted"] == 3
    reasons = {one["row"]: one["reason"] for one in found["quarantined"]}
    assert set(reasons) == {4, 5, 6, 7, 8, 9, 10}
    assert "'d', which of row 5 is in quarantine itself" in reasons[4]
    assert "'e', which is neither" in reasons[5]
    assert "circle" in reasons[7]
    assert "circle" in reasons[8]
    assert "that of row 2 already" in reasons[10]
    made = claims_of(target)
    assert [(one.type, one.claim) for one in made["i"].relations] == [("derives_from", "a"), ("supersedes", "cl-02")]
    assert check_file(target) == []


def test_a_chain_of_repetitions_is_followed_so_far_and_no_further(imported: Imported, target, tmp_path):
    rows = [{**GOOD, "id": f"x{at}", "relations": f"derives_from x{at - 1}" if at else ""} for at in range(DEEPEST + 3)]
    found = imported(table(tmp_path / "claims.csv", *rows), "claims")
    assert (found["accepted"], len(found["quarantined"])) == (DEEPEST, 3)
    assert f"more than {DEEPEST} others" in found["quarantined"][0]["reason"]


def test_made_ids_keep_clear_of_stated_and_of_removed_ones(imported: Imported, target, tmp_path):
    removed = next_id("claims", [claim.id for claim in builtin_records().claims], lambda _id: False)
    number = int(removed.removeprefix("cl-"))
    with open_project(target, write=True) as project:
        plain = msgspec.to_builtins(builtin_records().claims[0]) | {"relations": []}
        project.edit([Put("claims", {**plain, "id": removed}, removed)])
        project.edit([Remove("claims", removed)])
    assert imported(table(tmp_path / "one.csv", GOOD), "claims")["accepted"] == 1
    rows = [{**GOOD, "id": ""}, {**GOOD, "id": f"cl-{number + 2}"}, {**GOOD, "id": ""}]
    assert imported(table(tmp_path / "claims.csv", *rows), "claims")["accepted"] == 3
    assert [claim.id for claim in made_in(target)] == [f"cl-{number + more}" for more in (1, 3, 2, 4)]


def test_a_dry_run_says_what_would_be_and_changes_nothing(imported: Imported, target, tmp_path):
    before = target.read_bytes()
    found = imported(table(tmp_path / "claims.csv", GOOD), "claims", "--dry-run")
    assert (found["code"], found["accepted"]) == (0, 1)
    assert "would be in claims" in found["stdout"]
    assert target.read_bytes() == before


def test_dates_that_can_be_read_in_two_ways_are_asked_about(imported: Imported, target, tmp_path):
    path = table(tmp_path / "claims.csv", {**GOOD, "date": "05/07/2025"})
    found = imported(path, "claims")
    assert found["code"] == 3
    assert "--mapping" in found["stderr"]
    mapping = tmp_path / "m.toml"
    mapping.write_text('dates = "day first"\n')
    assert imported(path, "claims", "--mapping", str(mapping))["code"] == 0
    assert [claim.date_said and claim.date_said.value for claim in made_in(target)] == ["2025-07-05"]


def test_a_mapping_from_one_import_serves_the_next(imported: Imported, target, tmp_path):
    odd = {"Wer": "A ministry", "Wovon": "Laos to Kursk", "Was": "personnel", "Wieviel": "≈ 40", "Quelle": "S02"}
    mapping = tmp_path / "m.toml"
    mapping.write_text('[fields]\nasserted_by_name = "Wer"\nsubject_id = "Wovon"\nattribute = "Was"\n'
                       'value = "Wieviel"\nsource_ids = "Quelle"\n[constants]\nreliability = "B"\n[values.subject_id]\n'
                       '"Laos to Kursk" = "dep-la-ru-1"\n')  # fmt: skip
    path = table(tmp_path / "claims.csv", odd)
    assert "subject_id" in imported(path, "claims")["stderr"], "what is not known by name is asked"
    found = imported(path, "claims", "--mapping", str(mapping))
    assert found["accepted"] == 1, found["stderr"]
    (made,) = made_in(target)
    assert (made.reliability, made.text, made.value and made.value.qualifier) == ("B", "≈ 40", "about")
    again = tmp_path / "again.toml"
    again.write_text(found["mapping"], encoding="utf-8")
    assert imported(path, "claims", "--mapping", str(again))["accepted"] == 1


HEADS = {
    "en": ("Subject", "Measure", "Amount", "Said by", "Source", "Text", "Reliability", "Credibility", "Date", "Stance"),
    "ru": ("Контингент", "Показатель", "Количество", "Кто сказал", "Источник", "Утверждение", "Надёжность",
           "Достоверность", "Дата", "Позиция"),
    "lo": ("ກ່ຽວກັບ", "ຄຸນລັກສະນະ", "ຈຳນວນ", "ຜູ້ກ່າວ", "ແຫຼ່ງ", "ຂໍ້ຄວາມ", "ຄວາມໜ້າເຊື່ອຖື", "ຄວາມຈິງ", "ວັນທີ", "ທ່າທີ"),
    "zh": ("分遣队", "属性", "数值", "发言人", "来源", "陈述", "可靠性", "可信度", "日期", "立场"),
    "zh_TW": ("分遣隊", "屬性", "數值", "發言人", "來源", "陳述", "可靠性", "可信度", "日期", "立場"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "stance"), [
    ("en", "denies"), ("ru", "отрицает"), ("lo", "ປະຕິເສດ"), ("zh", "否认"), ("zh_TW", "否認"),
])  # fmt: skip
def test_headings_and_words_in_four_languages(imported: Imported, target, tmp_path, language, stance):
    cells = (
        "dep-la-ru-1",
        "personnel",
        "до 50" if language == "ru" else "≤ 50",
        "A",
        "S02",
        "T",
        "C",
        "3",
        "2025",
        stance,
    )
    found = imported(table(tmp_path / "claims.csv", dict(zip(HEADS[language], cells, strict=True))), "claims")
    assert found["accepted"] == 1, found["stderr"]
    (made,) = made_in(target)
    assert (made.value and made.value.max, made.reliability, made.credibility, made.stance) == (50, "C", 3, "denies")


def test_no_heading_is_that_of_two_fields_and_no_word_means_two_values():
    heads = [folded(word) for words in HEADINGS.values() for word in {folded(word) for word in words}]
    assert sorted(heads) == sorted(set(heads))
    for known in CLAIM_WORDS.values():
        words = [folded(word) for held in known.values() for word in {folded(word) for word in held}]
        assert sorted(words) == sorted(set(words))
    assert are_claims(list(GOOD))
    assert not are_claims(["code", "status", "lon", "lat"])
    assert proposed_mapping("claims", list(GOOD)).fields["asserted_by_name"] == "said by"


def test_a_table_of_claims_asks_for_no_place_and_other_formats_are_refused(imported: Imported, tmp_path):
    metres = {**GOOD, "easting": "250000", "northing": "1990000"}
    found = imported(table(tmp_path / "claims.csv", metres), "claims")
    assert (found["code"], found["crs"], found["accepted"]) == (0, None, 1)
    assert any("not used: easting, northing" in warning for warning in found["warnings"])
    path = tmp_path / "claims.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}')
    assert "no table of claims; save them as CSV, XLSX, ODS" in imported(path, "claims")["stderr"]


def test_spreadsheets_and_tabs(imported: Imported, target, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(list(GOOD))
    sheet.append([50 if name == "value" else 3 if name == "credibility" else value for name, value in GOOD.items()])
    book.save(tmp_path / "claims.xlsx")
    found = imported(tmp_path / "claims.xlsx", "claims")
    assert (found["driver"], found["accepted"]) == ("XLSX", 1), found["stderr"]
    tabs = tmp_path / "claims.tsv"
    tabs.write_text("\t".join(GOOD) + "\n" + "\t".join(GOOD.values()) + "\n", encoding="utf-8")
    assert imported(tabs, "claims")["accepted"] == 1
    space = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
             'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')  # fmt: skip
    rows = "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>"
                                                 for cell in row) + "</table:table-row>"
                   for row in (GOOD, GOOD.values()))  # fmt: skip
    with zipfile.ZipFile(tmp_path / "claims.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", f"<office:document-content {space}><office:body><office:spreadsheet>"
                         f'<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>'
                         "</office:document-content>")  # fmt: skip
    assert imported(tmp_path / "claims.ods", "claims")["accepted"] == 1
    assert {claim.value and claim.value.qualifier for claim in made_in(target)} == {"exact", "up_to"}


def test_hostile_cells_are_text_and_stay_so(imported: Imported, target, tmp_path):
    texts = ['=HYPERLINK("http://127.0.0.1")', "@SUM(1)", "a\x01\x1b[31m\u202e\ufffe", "x" * 100_000, "'=1+1"]
    found = imported(table(tmp_path / "claims.csv", *({**GOOD, "text": text} for text in texts)), "claims")
    assert found["accepted"] == 5, found["stderr"]
    assert [claim.text for claim in made_in(target)] == texts
    out = tmp_path / "out.csv"
    assert main(["export", str(target), "--kind", "claims", "--format", "csv", "--out", str(out)]) == 0
    csv.field_size_limit(2**31 - 1)
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@given(st.text(alphabet=st.sampled_from("'=+-@\tax"), max_size=8))
def test_a_guarded_text_is_read_as_it_was_meant(text):
    assert as_meant(harmless(text)) == text
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t"))


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
counts = st.integers(0, 2**63 - 1)
amounts = st.one_of(
    st.tuples(st.sampled_from(["exact", "about"]), counts, counts).map(lambda one: (one[0], *sorted(one[1:]))),
    counts.map(lambda top: ("up_to", None, top)),
    st.tuples(st.sampled_from(["at_least", "more_than"]), counts).map(lambda one: (*one, None)),
    st.just(("unknown", None, None)), st.tuples(st.just("unknown"), counts, st.none()),
)  # fmt: skip


@given(amounts, st.sampled_from(["personnel", "area_m2", "percent"]), st.text(max_size=20).filter(str.strip))
def test_an_amount_keeps_its_bounds_through_its_columns(bounds, measure, stated):
    qualifier, low, high = bounds
    made = msgspec.to_builtins(Amount(measure=measure, min=low, max=high, qualifier=qualifier, as_stated=stated))
    shape = shape_of(Amount)
    cells = {f"value_{name}": value for (name, _), value in zip(shape.columns, shape.flat(made), strict=True)}
    assert amount_of(lambda field: None if cells.get(field) is None else str(cells[field]), "status") == made


@given(st.sampled_from(["up_to", "at_least", "more_than", "about"]), st.integers(0, 10**9))
def test_a_qualifier_in_a_column_of_its_own_is_not_flattened(qualifier, number):
    made = amount_of({"value": str(number), "value_qualifier": qualifier}.get, "personnel")
    assert made is not None
    written = {"up_to": "≤", "at_least": "≥", "more_than": ">", "about": "≈"}[qualifier]
    typed = amount_of({"value": f"{written} {number}"}.get, "personnel")
    assert typed is not None
    assert {**made, "as_stated": ""} == {**typed, "as_stated": ""}


@pytest.mark.parametrize(("typed", "unit", "expected"), [
    ("up to 50", None, (None, 50, "up_to")), ("30-50", None, (30, 50, "exact")), ("≈ 40", None, (40, 40, "about")),
    ("unknown", None, (None, None, "unknown")), ("2.5", "ha", (25_000, 25_000, "exact")),
    ("120–130", "га", (1_200_000, 1_300_000, "exact")),
])  # fmt: skip
def test_amounts_as_people_type_them(typed, unit, expected):
    cells = {"value": typed, "unit": unit}
    made = amount_of(cells.get, "personnel" if unit is None else "area_m2")
    assert made is not None
    assert (made["min"], made["max"], made["qualifier"]) == expected
    assert made["as_stated"] == (typed if unit is None else f"{typed} {unit}")


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(amounts, TEXTS), min_size=1, max_size=5))
def test_any_claims_written_are_read_again_to_the_letter(held):
    base = msgspec.to_builtins(builtin_records().claims[0]) | {"relations": []}
    edits = []
    for at, ((qualifier, low, high), text) in enumerate(held):
        value = {"measure": "items", "min": low, "max": high, "qualifier": qualifier, "as_stated": text or "x"}
        edits.append(Put("claims", {**base, "id": f"c{at}", "value": value, "text": text, "attribute": text}, f"c{at}"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one, other = without_claims(folder / "one.gpkg"), without_claims(folder / "other.gpkg")
        with open_project(one, write=True) as project:
            project.edit(edits)
        path = folder / "claims.csv"
        assert main(["export", str(one), "--kind", "claims", "--format", "csv", "--out", str(path)]) == 0
        assert main(["import", str(other), str(path), "--as", "claims"]) == 0
        assert claims_of(other) == claims_of(one)
