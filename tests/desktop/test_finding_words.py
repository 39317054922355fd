"""Findings and readers' sentences in the window's language: the same templates, the same arguments."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import shapely

import resources
from desktop import finding_words
from desktop.finding_words import finding_templates, reader_templates, sentence, templates
from geodata.exchange import sentences as of_readers
from geodata.exchange.vertex_list import read_vertices
from geodata.project.images import Stored
from geodata.project.land import Area, Device, Release, Report
from geodata.records.said import Said, say
from geodata.release import sentences as of_findings
from geodata.release.findings import RULES, Finding
from geodata.release.findings_index import FindingsIndex
from geodata.release.outline_findings import Surroundings
from geodata.release.transitions import transitions

FOLDER = Path(resources.__file__).parent / "i18n"


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_the_window_has_the_templates_of_geodata_word_for_word(prepared):
    assert finding_templates() == of_findings.TEMPLATES
    assert reader_templates() == of_readers.TEMPLATES
    assert not set(of_findings.TEMPLATES) & set(of_readers.TEMPLATES)


def test_every_rule_has_a_template(prepared):
    assert set(RULES) <= {key.partition("/")[0] for key in finding_templates()}


def test_every_warning_of_the_table_of_steps_can_be_translated(prepared):
    assert {step.text for step in transitions().steps if step.verdict == "warn"} == set(finding_words._warnings())


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN", "ru"])
def test_translations_take_the_arguments_of_their_templates(language: str):
    for context in ET.parse(FOLDER / f"sapper_atlas_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, made = message.findtext("source", ""), message.findtext("translation", "")
            if context.findtext("name") in ("Findings", "ImportSentences") and made:
                assert fields(made) == fields(source), source


def stored(kind: str, struct: type, wkt: str | None = None, /, **values: object) -> Stored:
    import msgspec

    plain = msgspec.to_builtins(struct(**values))
    return Stored(kind, 1, plain, None if wkt is None else shapely.to_wkb(shapely.from_wkt(wkt)))


def found_everywhere() -> list[Finding]:
    """Findings of records that are wrong in many ways."""
    square = "POLYGON((103 18, 103.01 18, 103.01 18.01, 103 18.01, 103 18))"
    bow = "POLYGON((103.1 18, 103.2 18.1, 103.2 18, 103.1 18.1, 103.1 18))"
    index = FindingsIndex(
        Surroundings(theatres={"laos": (100, 13, 108, 23)}, country=shapely.box(103.005, 17, 104, 19))
    )
    report = {"area_id": "a", "team": "7", "date": "2025-03-01", "area_searched_m2": 90_000.5, "hours": 30.0}
    index.load([
        stored("areas", Area, square, id="a", code="A-1", status="SHA", survey_date="2025-04-01"),
        stored("areas", Area, square, id="b", code="a 1", status="CHA"),
        stored("areas", Area, bow, id="c", code="A-1", status="CHA"),
        stored("areas", Area, None, id="d", code="D", status="CHA"),
        stored("areas", Area, "POLYGON((18 103, 18 103.1, 18.1 103.1, 18 103))", id="e", code="E", status="CHA"),
        stored("areas", Area, "MULTIPOLYGON(((103.005 18, 103.02 18, 103.02 18.02, 103.005 18)), "
               "((103.005 18, 103.02 18, 103.02 18.02, 103.005 18)))", id="f", code="F", status="CHA"),
        stored("releases", Release, "POLYGON((103 18, 103.02 18, 103.02 18.02, 103 18.02, 103 18))", id="r",
               area_id="a", product="cleared", date="2025-03-01"),
        stored("releases", Release, square, id="s", area_id="a", product="reduced", date="2025-05"),
        stored("reports", Report, None, id="p", **report),
        stored("reports", Report, None, id="q", **{**report, "team": None, "people": 2}),
        stored("devices", Device, "POINT(104 18)", id="x", category="fuze", area_id="a"),
        stored("devices", Device, "POINT(104 18)", id="y", category="fuze", area_id="a"),
    ])  # fmt: skip
    return index.findings()


def test_in_english_the_window_says_what_the_command_line_says(prepared):
    found = found_everywhere()
    assert len({one.rule for one in found}) >= 15
    for one in found:
        assert sentence(one.said, "en") == one.text
        if one.proposal is not None:
            assert sentence(one.proposal.said, "en") == one.proposal.what


def test_numbers_are_written_as_the_language_writes_them_and_texts_of_records_are_left_alone(prepared):
    said = say("overlap", one="A,1.5", other="{other}", shared=12_345.67)
    assert sentence(said, "ru") == "areas A,1.5 and {other}, both open, share 12\N{NO-BREAK SPACE}345,7 m²"
    assert sentence(said, "en") == "areas A,1.5 and {other}, both open, share 12,345.7 m²"


def test_fields_that_lack_are_called_as_in_the_form(prepared):
    (one,) = (one for one in found_everywhere() if one.rule == "missing-field" and one.record_id == "d")
    assert one.text == "area D: lacks survey_date, source_of_information, evidence, type_of_contamination"
    assert sentence(one.said, "en", one.kind) == "area D: lacks Surveyed, Found by, Evidence, Contamination"


def test_what_a_reader_says_of_a_line_comes_with_its_arguments(prepared, tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_text("object,order,lon,lat\nA,1,103,18\nA,2,103.1,200\nA,3,x,18\n,4,103,18\n", encoding="utf-8")
    faults = read_vertices(path).faults
    assert len(faults) >= 4
    for fault in faults:
        assert sentence(fault.said, "en") == fault.text
    assert isinstance(faults[0].said, Said)


def test_a_sentence_without_a_template_fails_loudly(prepared):
    with pytest.raises(KeyError):
        sentence(say("no-such-rule"), "en")
    assert "no-such-rule" not in templates()
