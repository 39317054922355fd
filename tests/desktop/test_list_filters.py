"""The filters of the list: chosen by menu, by words, by the brush; counted, named when nothing is left, cleared."""

import datetime

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop.panels.contingents import ContingentsPanel
from desktop.panels.timeline import TimelinePanel
from desktop.session import Session
from desktop.widgets.totals_line import TotalsLine
from geodata.builtin import builtin_records
from geodata.ledger.filters import FACETS, Filters, admitted, counted, facet_values
from geodata.ledger.state import Clock


@pytest.fixture
def panel(qtbot, session):
    made = ContingentsPanel(session)
    qtbot.addWidget(made)
    made.resize(1300, 300)
    made.show()
    return made


def ids(panel):
    return {state.deployment.id for state in panel.model.shown}


def opened(panel, facet):
    menu = panel.filters.buttons[facet].menu()
    menu.aboutToShow.emit()
    return menu


def ticked(panel, facet, words):
    action = next(one for one in opened(panel, facet).actions() if one.text().startswith(words))
    action.trigger()


def test_a_menu_narrows_the_list_and_says_how_many_are_shown(panel, session):
    ticked(panel, "contributor", "RU")
    wanted = {s.deployment.id for s in session.states if s.deployment.contributor == "RU"}
    assert ids(panel) == wanted
    assert panel.filters.count.text() == f"{len(wanted)} of {len(session.states)} shown"
    assert panel.filters.buttons["contributor"].text() == "From: RU"
    ticked(panel, "status", "confirmed by both")
    assert ids(panel) == {i for i in wanted if "confirmed_by_both" in session.state(i).status.words}
    panel.filters.clear.click()
    assert len(ids(panel)) == len(session.states)
    assert not panel.filters.clear.isVisible()


@pytest.mark.parametrize("facet", FACETS)
def test_numbers_of_a_menu_are_what_its_choice_leaves(session, facet):
    for value, number in counted(session.states, Filters(), facet).items():
        left = admitted(session.states, Filters().with_values(facet, (value,)))
        assert len(left) == number > 0
        assert all(value in facet_values(state, facet) for state in left)


@pytest.mark.qt_log_ignore("does not support")
def test_space_ticks_and_the_menu_stays_open(panel, qtbot):
    menu = panel.filters.buttons["contributor"].menu()
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(menu.actions()[0])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert menu.actions()[0].isChecked()
    menu.close()
    assert panel.filters.in_use


def test_an_empty_result_names_the_filters_and_clears_them(panel, session):
    ticked(panel, "contributor", "RU")
    panel.field.setText("no such words")
    assert panel.none.isVisible()
    assert "From: RU" in panel.none.text()
    assert "“no such words”" in panel.none.text()
    panel.clear.click()
    assert panel.table.isVisible()
    assert session.filters == Filters()


def test_the_list_follows_the_date_and_keeps_its_filters(panel, session):
    ticked(panel, "host", "LA")
    session.set_clock(Clock(true_on=datetime.date(2019, 1, 15)))
    assert ids(panel) == {s.deployment.id for s in session.states if s.deployment.host == "LA"}
    assert "dep-ru-la-1" in ids(panel)


def test_a_date_like_the_day_before_leaves_the_rows(panel, session, qtbot):
    session.set_clock(Clock(true_on=datetime.date(2025, 6, 1)))
    rows = panel.model.shown
    assert rows
    with qtbot.assertNotEmitted(panel.model.modelReset):
        session.set_clock(Clock(true_on=datetime.date(2025, 6, 2)))
    assert panel.model.shown == rows
    session.set_clock(Clock(known_on=datetime.date(2026, 1, 1)))
    rows = panel.model.shown
    with qtbot.assertNotEmitted(panel.model.modelReset):
        session.set_clock(Clock(known_on=datetime.date(2026, 1, 2)))
    # No row looks otherwise, but what is listed is as known on the newer day.
    assert panel.model.shown == session.states != rows


def test_the_brush_is_a_chip_that_can_be_taken_away(panel, session, qtbot):
    timeline = TimelinePanel(session)
    qtbot.addWidget(timeline)
    qtbot.addWidget(timeline.controls)
    timeline.strip.range_brushed.emit((datetime.date(2018, 11, 1), datetime.date(2019, 2, 1)))
    assert panel.filters.days.isVisible()
    assert panel.filters.days.text().startswith("1 Nov 2018 – 1 Feb 2019")
    assert "dep-ru-la-1" in ids(panel)
    assert "dep-ru-la-4" not in ids(panel)
    panel.filters.days.click()
    assert not panel.filters.days.isVisible()
    assert len(ids(panel)) == len(session.states)


def test_the_selection_stays_when_other_rows_come(panel, session):
    session.select("dep-ru-la-2")
    ticked(panel, "host", "LA")
    assert panel.table.currentIndex().data(Qt.ItemDataRole.UserRole) == "dep-ru-la-2"
    assert session.selection == "dep-ru-la-2"


def test_totals_under_the_list_follow_it_and_name_who_has_no_figure(panel, session):
    ticked(panel, "host", "LA")
    lines = panel.totals.said()
    assert lines[0].startswith("Strength: 68 (2 of 8); not reported: RU 6, RU 7, RU 8; ")
    assert "Area · “demined”, not defined · final: about 165 ha or more (5 of 8); not reported: RU 8" in lines[1]
    panel.field.setText("Eighth")
    assert [s.deployment.id for s in panel.model.shown] == ["dep-ru-la-8"]
    assert not panel.totals.isVisible()


def test_totals_of_very_many_are_added_in_turns(qtbot, session):
    line = TotalsLine(session)
    qtbot.addWidget(line)
    one = session.state("dep-ru-la-1")
    many = [
        msgspec.structs.replace(one, deployment=msgspec.structs.replace(one.deployment, id=f"dep-{number}"))
        for number in range(1_200)
    ]
    line.show_states(many)
    qtbot.waitUntil(lambda: any("(1200 of 1200)" in text for text in line.said()))
    assert line.said()[0].startswith("Strength: 43,200 ")


def test_words_typed_before_the_rows_are_written_are_found_in_turns(qtbot, prepared, monkeypatch):
    monkeypatch.setattr("desktop.widgets.contingent_model._AT_ONCE_S", -1.0)
    one = next(one for one in builtin_records().deployments if one.id == "dep-ru-la-1")
    many = tuple(
        msgspec.structs.replace(one, id=f"dep-{number}", title=f"{'Odd' if number % 2 else 'Even'} {number}")
        for number in range(2_000)
    )
    records = msgspec.structs.replace(builtin_records(), deployments=many)
    session = Session(records, theatre_name="world", theme="light", language="en", clock=Clock())
    panel = ContingentsPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.field.setText("odd")
    # Nothing is written yet, so nothing is found yet, and it is not said that there is nothing.
    assert panel.model.looking
    assert panel.model.shown == ()
    assert "none" not in panel.none.text()
    qtbot.waitUntil(lambda: not panel.model.looking, timeout=20_000)
    assert [state.deployment.title for state in panel.model.shown] == [f"Odd {number}" for number in range(1, 2_000, 2)]
    panel.field.setText("nowhere")
    assert not panel.model.looking
    assert "but none meets" in panel.none.text()
