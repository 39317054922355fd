"""Stored text is shown as typed, never read as rich text; long pages are built a part at a time."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.panels.contingents import ContingentsPanel
from desktop.panels.contradictions import ContradictionsPanel
from desktop.panels.record import RecordPanel
from desktop.session import Session
from desktop.widgets.texts import MoreRows, as_typed
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock

IMAGE = "<img src='file:///etc/passwd'>"
NESTED = "<table><tr><td>" * 3000


def records_saying(text):
    records = builtin_records()
    deployments = tuple(
        msgspec.structs.replace(
            one, title=text, unit=msgspec.structs.replace(one.unit, names={"en": text}, sidc_note=text), notes=(text,)
        )
        for one in records.deployments
    )
    claims = tuple(
        msgspec.structs.replace(
            one, text=text, rationale=text, asserted_by=msgspec.structs.replace(one.asserted_by, name=text)
        )
        for one in records.claims
    )
    sources = tuple(msgspec.structs.replace(one, title=text, title_en=None) for one in records.sources)
    return msgspec.structs.replace(records, deployments=deployments, claims=claims, sources=sources)


@pytest.fixture(params=[IMAGE, NESTED], ids=["image", "nested"])
def hostile(request, prepared):
    return Session(records_saying(request.param), theatre_name="laos", theme="light", language="en", clock=Clock())


def read_as_rich(widget: QWidget) -> list[str]:
    """Texts and tooltips below a widget that Qt would read as rich text and that hold what was stored."""
    labels = [one for one in widget.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText]
    found = [one.text() for one in labels if "<" in one.text()]
    return found + [one.toolTip() for one in widget.findChildren(QWidget) if "<img" in one.toolTip()]


@pytest.mark.parametrize("selected", ["dep-la-ru-1", "cl-01", "S01"])
def test_a_record_shows_markup_as_typed(qtbot, hostile, selected):
    panel = RecordPanel(hostile)
    qtbot.addWidget(panel)
    hostile.select(selected)
    panel.show()
    page = panel.widget()
    assert page is not None
    assert any("<" in label.text() for label in page.findChildren(QLabel))
    assert read_as_rich(panel) == []


@pytest.mark.parametrize("made", [ContingentsPanel, ContradictionsPanel])
def test_lists_show_markup_as_typed(qtbot, hostile, made):
    panel = made(hostile)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    for row in range(panel.model.rowCount()):
        for column in range(panel.model.columnCount()):
            tip = str(panel.model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
            assert "<img" not in tip
            assert "<table" not in tip
    assert read_as_rich(panel) == []


def test_a_tooltip_keeps_tags_as_letters():
    assert "&lt;img src" in as_typed("<img src='x'>")
    assert len(as_typed(NESTED)) < 50_000


def test_a_thousand_claims_are_shown_a_part_at_a_time(qtbot, prepared):
    records = builtin_records()
    model = next(claim for claim in records.claims if claim.subject.id == "dep-la-ru-1" and claim.value is None)
    many = tuple(msgspec.structs.replace(model, id=f"more-{n}", relations=()) for n in range(1000))
    whole = msgspec.structs.replace(records, claims=records.claims + many)
    session = Session(whole, theatre_name="laos", theme="light", language="en", clock=Clock())
    panel = RecordPanel(session)
    qtbot.addWidget(panel)
    session.select("dep-la-ru-1")
    panel.show()
    page = panel.widget()
    assert page is not None
    rows = next(rows for rows in page.findChildren(MoreRows) if rows.more.isVisible())
    before = len(page.findChildren(QLabel))
    assert before < 1000
    left = int(rows.more.text().split()[-1])
    rows.more.click()
    assert len(page.findChildren(QLabel)) > before
    assert int(rows.more.text().split()[-1]) == left - 100
