"""What is hard to believe stands on the record's page with its arithmetic; where nothing is, nothing stands there."""

import msgspec
import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.panels.record import RecordPanel
from desktop.plausibility_words import implausible_text
from desktop.session import Session
from desktop.widgets import plausibility_section
from geodata.builtin import builtin_records
from geodata.ledger.plausibility import implausible
from geodata.ledger.state import Clock
from geodata.records.dates import parse_date


@pytest.fixture
def panel(qtbot, session):
    made = RecordPanel(session)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(panel):
    return [made.text() for made in panel.widget().findChildren(QLabel)]


def test_the_regiment_has_its_arithmetic_and_mission_1_has_none(panel, session):
    session.select("dep-kp-ru-eng")
    (area,) = [text for text in texts(panel) if "424,000,000 m²" in text]
    assert "(1,000 persons × 134 days) = at least 3,164 m²" in area
    assert "in the middle 19.2" in area
    session.select("dep-ru-la-1")
    assert not any("Look again" in made.text() for made in panel.widget().findChildren(QPushButton))


def test_with_very_many_contingents_the_comparison_is_made_when_asked(panel, session, monkeypatch):
    monkeypatch.setattr(plausibility_section, "_AT_ONCE", 3)
    session.select("dep-kp-ru-eng")
    assert not any("424,000,000 m²" in text for text in texts(panel))
    asked = next(made for made in panel.widget().findChildren(QPushButton) if made.text() == "Compare with all 14")
    asked.click()
    assert any("424,000,000 m²" in text for text in texts(panel))


@pytest.mark.parametrize("language", ["en", "ru", "zh_TW", "zh_CN"])
def test_every_finding_has_a_sentence_with_its_numbers(prepared, language):
    records = builtin_records()
    changed = []
    for one in records.deployments:
        sidc = one.unit.sidc[:8] + "18" + one.unit.sidc[10:]
        unit = msgspec.structs.replace(one.unit, sidc=sidc)
        changed.append(msgspec.structs.replace(one, unit=unit, start=parse_date("2031"), end=parse_date("2030-05-06")))
    late = tuple(msgspec.structs.replace(one, date_said=parse_date("2032")) for one in records.claims)
    odd = msgspec.structs.replace(records, deployments=tuple(changed), claims=late)
    found = [*implausible(odd), *implausible(records)]
    assert {one.order for one in found} == {
        None, "end_before_start", "source_before_claim", "under_way_before_start", "figure_before_start",
    }  # fmt: skip
    assert {one.rule for one in found} == {"output", "order", "echelon"}
    for one in found:
        text = implausible_text(one, language)
        assert "%" not in text
        assert any(letter.isdigit() for letter in text)


def test_an_event_and_a_claim_have_theirs(qtbot, prepared):
    records = builtin_records()
    events = tuple(
        msgspec.structs.replace(one, start=parse_date("2031"), end=parse_date("2030")) for one in records.events
    )
    claims = tuple(msgspec.structs.replace(one, date_said=parse_date("2032")) for one in records.claims)
    odd = msgspec.structs.replace(records, events=events, claims=claims)
    session = Session(odd, theatre_name="laos", theme="light", language="en", clock=Clock())
    panel = RecordPanel(session)
    qtbot.addWidget(panel)
    session.select(events[0].id)
    assert any(text.startswith("⚠ It ends 2030, before it starts 2031.") for text in texts(panel))
    session.select("cl-01")
    assert any("before it was said on 2032" in text for text in texts(panel))
