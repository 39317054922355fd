"""Records entered, edited and removed by keyboard, through the gate and into the journal."""

import datetime

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from geodata.ledger.contradictions import contradictions
from geodata.ledger.state import Clock

# Of lists that open below a line; the offscreen platform has no keyboard to grab.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def project_window(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "entry.gpkg", built_in=True, exercise=False)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def target():
    """Where a key goes: the list that is open, else the widget in focus."""
    return QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(target(), key, modifiers)
    QApplication.processEvents()


def write(text):
    # QTest.keyClicks aborts at letters beyond Latin.
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()


def tab(times=1):
    for _ in range(times):
        press(Qt.Key.Key_Tab)


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_form(qtbot, window, key):
    window.actions_table[key].trigger()
    dialog = window.entry_desk.dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def back_in(qtbot, widget, left):
    """Wait until a form has gone; the offscreen platform gives the window below it no focus of its own accord."""
    qtbot.waitUntil(lambda: not shiboken6.isValid(left) or not left.isVisible())
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget)


def focused(dialog):
    """The name of the field that has the cursor."""
    widget = QApplication.focusWidget()
    return next((name for name, made in dialog.form.editors.items() if made.focusProxy() is widget), None)


def test_a_source_and_three_rival_claims_by_keyboard_only(qtbot, project_window):
    window = project_window
    window.session.select("dep-ru-la-8")
    before = window.session.project.head.seq
    window.canvas.setFocus()
    press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = window.entry_desk.dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert focused(dialog) == "source_ids", "the subject is the selected record"
    write("Vientiane Times 8 Jan")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not dialog)
    inner = QApplication.activeWindow()
    assert inner.kind == "sources"
    assert inner.form.editors["title"].typed() == "Vientiane Times 8 Jan"
    assert focused(inner) == "publisher", "the title is what was typed"
    write("Vientiane Times")
    tab(2)
    write("8 Jan 2026")
    tab(3)
    assert focused(inner) == "reliability"
    write("C")
    press(Qt.Key.Key_Return)
    back_in(qtbot, dialog, inner)
    assert focused(dialog) == "source_ids"
    tab()
    write("Items")
    press(Qt.Key.Key_Down)
    tab()
    assert focused(dialog) == "value"
    write("about 120")
    press(Qt.Key.Key_Return, CTRL)
    assert focused(dialog) == "value", dialog.form.typed()
    write("≤ 90")
    press(Qt.Key.Key_Return, CTRL)
    write("150–170")
    press(Qt.Key.Key_Return)
    back_in(qtbot, window, dialog)
    project = window.session.project
    assert project.head.seq == before + 4
    entries = project.history()[-4:]
    assert [(entry.kind, entry.record_id) for entry in entries] == [
        ("sources", "S88"), ("claims", "cl-40"), ("claims", "cl-41"), ("claims", "cl-42"),
    ]  # fmt: skip
    assert entries[0].group_no == entries[1].group_no, "the source was written with the claim it was made for"
    state = window.session.state("dep-ru-la-8")
    (values,) = state.values("items")
    assert [value.amount.as_stated for value in values.values] == ["about 120", "≤ 90", "150–170"]
    (row,) = [row for row in contradictions(window.session.records) if row.subject.id == "dep-ru-la-8"]
    assert len(row.sides) == 3
    assert {side.said_by for side in row.sides} == {"Vientiane Times"}
    assert {side.said_on.value for side in row.sides} == {"2026-01-08"}
    assert {side.reliability for side in row.sides} == {"C"}
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert project.row("sources", "S88") is None
    assert [claim for claim in window.session.records.claims if claim.subject.id == "dep-ru-la-8"] == []


def test_a_word_of_ones_own_is_not_taken_for_a_suggestion_that_holds_it(qtbot, project_window):
    from desktop.entry.pick import PickLine

    line = PickLine(lambda: [("nts", "non-technical survey"), ("ts", "technical survey")], own_words=True)
    line.setParent(project_window.canvas)
    line.show()
    line.setFocus()
    write("technical survey")
    tab()
    assert line.text() == "technical survey"
    line.clear()
    line.setFocus()
    write("tech")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    tab()
    assert line.text() == "technical survey", "a line that is marked is taken"


def test_saving_and_going_on_leaves_what_is_kept_to_be_typed_over(qtbot, project_window):
    window = project_window
    window.actions_table["new_device"].trigger()
    press(Qt.Key.Key_Return)
    dialog = window.land_records.dialog
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    write("grenade")
    press(Qt.Key.Key_Return, CTRL)
    write("rocket")
    press(Qt.Key.Key_Return, CTRL)
    assert [one.values["category"] for one in window.session.project.rows("devices")] == ["grenade", "rocket"]


def test_what_is_not_understood_stands_beside_its_field_and_nothing_is_written(qtbot, project_window):
    window = project_window
    window.session.select("dep-ru-la-8")
    before = window.session.project.head.seq
    dialog = open_form(qtbot, window, "new_claim")
    editors = dialog.form.editors
    editors["source_ids"].add("S02")
    editors["attribute"].show_value("personnel")
    editors["value"].show_value(None)
    editors["value"].setFocus()
    write("fewer than 50")
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "largest number it can be" in dialog.form.error("value")
    assert focused(dialog) == "value"
    editors["value"].line.clear()
    editors["relations"].setFocus()
    write("contradicts cl-999")
    press(Qt.Key.Key_Return)
    assert "claim cl-999, which does not exist" in dialog.form.error("relations")
    assert window.session.project.head.seq == before


def test_esc_asks_only_when_something_was_typed(qtbot, project_window):
    from PySide6.QtCore import QTimer

    window = project_window
    window.session.select("dep-ru-la-8")
    dialog = open_form(qtbot, window, "new_claim")
    press(Qt.Key.Key_Escape)
    back_in(qtbot, window, dialog)
    dialog = open_form(qtbot, window, "new_claim")
    write("x")
    asked = []

    def stay():
        box = QApplication.activeModalWidget()
        asked.append(isinstance(box, QMessageBox))
        QTest.keyClick(box, Qt.Key.Key_Escape)

    press(Qt.Key.Key_Escape)
    QTimer.singleShot(200, stay)
    press(Qt.Key.Key_Escape)
    assert asked == [True]
    assert dialog.isVisible()


def test_editing_opens_the_same_form_filled_and_keeps_what_is_not_touched(qtbot, project_window):
    window = project_window
    project = window.session.project
    for kind in ("claims", "sources", "deployments", "events"):
        for stored in project.rows(kind):
            window.session.select(stored.values["id"])
            break
        before = project.row(kind, window.session.selection).values
        dialog = open_form(qtbot, window, "edit_record")
        press(Qt.Key.Key_Return, CTRL)
        assert dialog.isVisible(), "a record that is edited has no next one"
        press(Qt.Key.Key_Return)
        back_in(qtbot, window, dialog)
        assert project.row(kind, before["id"]).values == before


def test_every_built_in_record_survives_its_form(project_window):
    from desktop.entry.entries import Entries
    from desktop.entry.fields import fields_of
    from desktop.entry.form import RecordForm
    from desktop.entry.shown import shown_values
    from geodata.records.entered import entered

    project = project_window.session.project
    entries = Entries(project_window.session.records, "en")
    for kind in ("claims", "sources", "deployments", "events"):
        form = RecordForm(tuple(field for field in fields_of(kind) if not field.once), entries, "en")
        for stored in project.rows(kind):
            form.show_values(shown_values(kind, stored.values))
            read = form.read()
            assert read is not None, (stored.id, [form.error(name) for name in form.editors])
            assert entered(kind, stored.id, read, stored.values) == stored.values


def test_removing_asks_nothing_and_is_undone(qtbot, project_window):
    window = project_window
    project = window.session.project
    window.session.select("sc-08")
    said = []
    window.entry_desk.said.connect(said.append)
    window.canvas.setFocus()
    press(Qt.Key.Key_Delete, CTRL)
    assert project.row("claims", "sc-08") is None
    assert "Undo" in said[-1]
    press(Qt.Key.Key_Z, CTRL)
    assert project.row("claims", "sc-08") is not None


def test_the_built_in_atlas_says_how_to_make_a_project(qtbot, window):
    said = []
    window.entry_desk.said.connect(said.append)
    window.actions_table["new_claim"].trigger()
    assert "New project (Ctrl+N)" in said[-1]
    assert window.entry_desk.dialog is None


def test_a_contingent_and_an_event_are_entered(qtbot, project_window):
    window = project_window
    typed = {
        "title": "<img src=x> Exercise detachment", "unit.names.en": "Detachment", "place:country": "la",
        "start": "autumn 2025", "first:statement": "It has arrived", "first:who": "Vientiane Times",
        "first:country": "LA", "first:date": "3 Oct 2025", "contributor": "RU", "host": "LA", "parties": "RU, LA",
    }  # fmt: skip
    for key, kind, record_id in (("new_deployment", "deployments", "dep-01"), ("new_event", "events", "ev-01")):
        dialog = open_form(qtbot, window, key)
        for name, text in typed.items():
            if name in dialog.form.editors:
                dialog.form.editors[name].setFocus()
                write(text)
        dialog.form.editors["source_ids"].add("S02")
        press(Qt.Key.Key_Return)
        back_in(qtbot, window, dialog)
        values = window.session.project.row(kind, record_id).values
        assert values["title"] == typed["title"]
        assert values["start"]["value"] == "2025-autumn"
        assert values["location"]["country"] == "LA"
        assert values["status_assertions"][0]["asserted_by"] == {"name": "Vientiane Times", "country": "LA"}
        assert window.session.selection == record_id
        shown = window.record_panel.widget().findChildren(QLabel)
        assert typed["title"] in [made.text() for made in shown]
        for made in shown:
            assert made.text() != typed["title"] or made.textFormat() == Qt.TextFormat.PlainText


TABLE = (
    "Amount\tSaid on\tClaim grade\tWhat is said\tRelations of power\n"
    "about 120\t8 Jan 2026\t3\t<img src=x> by New Year\tx\n"
    "fewer than 90\t9 Jan 2026\t3\tnot so many\t\n"
    "≤ 90\t5/7/2026\tgood\tno more than 90\t\n"
    '150–170\tJan 2026\t4\t"two\nlines"\t\n'
)


def test_a_table_of_claims_is_added_as_one_step_and_rows_that_fail_stay(qtbot, project_window):
    window = project_window
    project = window.session.project
    before = project.head
    window.session.select("dep-ru-la-8")
    QApplication.clipboard().setText(TABLE)
    window.canvas.setFocus()
    press(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = window.entry_desk.pasted
    assert [box.currentData() for box in dialog.columns] == ["value", "date_said", "credibility", "text", None]
    assert all("Source" in reason for reason in dialog.reasons()), "a claim needs its source"
    dialog.shared.editors["source_ids"].add("S02")
    dialog.shared.editors["attribute"].setFocus()
    dialog.shared.editors["attribute"].show_value("items")
    reasons = dialog.reasons()
    assert [bool(reason) for reason in reasons] == [False, True, True, False]
    assert "largest number it can be" in reasons[1]
    assert "Claim grade: “good” is none of" in reasons[2]
    assert "can be 5 July or 7 May" in reasons[2]
    dialog.write_rows()
    assert project.head.group_no == before.group_no + 1
    added = [claim for claim in window.session.records.claims if claim.subject.id == "dep-ru-la-8"]
    assert [claim.text for claim in added] == ["<img src=x> by New Year", "two\nlines"]
    assert [claim.credibility for claim in added] == [3, 4]
    assert dialog.isVisible()
    assert [row[0] for row in dialog.rows] == ["fewer than 90", "≤ 90"]
    assert all(dialog.reasons())
    window.desk.undo()
    assert not [claim for claim in window.session.records.claims if claim.subject.id == "dep-ru-la-8"]
    dialog.named.setChecked(False)
    assert len(dialog.rows) == 3, "the line of names is a row when it names nothing"


def test_rows_that_the_gate_refuses_stay_and_the_others_are_written(project_window):
    desk = project_window.entry_desk
    fields = {
        "subject": {"kind": "deployment", "id": "dep-ru-la-8"}, "source_ids": ["S02"], "attribute": "items",
        "value": None, "text": "said", "stance": "asserts", "asserted_by.name": "X", "asserted_by.country": None,
        "date_said": None, "reliability": "C", "credibility": 3,
    }  # fmt: skip
    refused = desk._write_rows([fields, {**fields, "source_ids": ["S999"]}, {**fields, "credibility": 9}, fields])
    assert [why is None for why in refused] == [True, False, False, True]
    assert "source S999, which does not exist" in refused[1]
    assert "credibility" in refused[2]


def test_the_record_panel_adds_a_claim_about_what_is_selected_and_edits_it(qtbot, project_window):
    window, panel = project_window, project_window.record_panel
    window.session.select("dep-la-ru-1")
    panel.add_claim.click()
    dialog = window.entry_desk.dialog
    assert dialog.kind == "claims"
    assert dialog.form.read() is None
    assert dialog.form.editors["subject"].value({}) == {"kind": "deployment", "id": "dep-la-ru-1"}
    dialog.reject()
    back_in(qtbot, window, dialog)
    panel.edit.click()
    assert window.entry_desk.dialog.windowTitle() == "Edit contingent dep-la-ru-1"
    window.entry_desk.dialog.reject()
    window.session.select("S01")
    assert not panel.add_claim.isVisible()


def test_the_built_in_atlas_says_why_nothing_can_be_added(window):
    window.session.select("dep-la-ru-1")
    assert not window.record_panel.add_claim.isEnabled()
    assert "New project" in window.record_panel.add_claim.toolTip()
    window.session.select(None)
    assert not window.record_panel.add_claim.isVisible()


def test_a_retraction_asks_what_it_takes_back_and_the_page_says_so(qtbot, project_window):
    window = project_window
    window.session.select("dep-la-ru-1")
    dialog = open_form(qtbot, window, "new_claim")
    editors = dialog.form.editors
    editors["source_ids"].add("S02")
    claim = next(one for one in window.session.records.claims if one.id == "cl-01")
    for name, value in (
        ("attribute", "status"), ("text", "Not so after all"), ("stance", "retracts"),
        ("asserted_by.name", claim.asserted_by.name),
        ("date_said", {"value": "2025-09-01", "precision": "day", "note": None}),
    ):  # fmt: skip
        editors[name].show_value(value)
    dialog.accept()
    assert dialog.isVisible()
    assert "what it takes back" in dialog.form.error("relations")
    editors["relations"].setFocus()
    write("supersedes cl-01")
    press(Qt.Key.Key_Return)
    back_in(qtbot, window, dialog)
    window.session.select("cl-01")
    texts = [made.text() for made in window.record_panel.widget().findChildren(QLabel)]
    assert any(text.startswith("Taken back by") and "2025, cl-40" in text for text in texts)
    window.session.select("cl-40")
    texts = [made.text() for made in window.record_panel.widget().findChildren(QLabel)]
    assert "Takes back cl-01." in texts
    assert "retracts" in texts
    window.session.set_clock(Clock(known_on=datetime.date(2025, 8, 1)))
    window.session.select("cl-01")
    texts = [made.text() for made in window.record_panel.widget().findChildren(QLabel)]
    assert not any(text.startswith("Taken back by") for text in texts)


def test_the_rule_that_lets_a_value_lead_is_chosen_stated_and_undone(project_window):
    window = project_window
    window.session.select("dep-ru-la-3")

    def texts():
        return [made.text() for made in window.record_panel.widget().findChildren(QLabel)]

    assert "32" in texts()
    assert texts().count("leads: the newest of the best grade") == 2, "in the head and beside the values"
    before = window.session.project.head.seq
    window.actions_table["leading_rule"].trigger()
    actions = [action for action in window.entry_desk.rules.actions() if action.isCheckable()]
    assert [action.isChecked() for action in actions] == [True, False, False, False]
    actions[3].trigger()
    window.entry_desk.rules.close()
    assert window.session.project.head.seq == before + 1
    assert "32–33" in texts()
    assert "leads: none, all are one range" in texts()
    window.desk.undo()
    assert "32" in texts()


def test_the_built_in_atlas_says_why_no_other_value_can_lead(window):
    said = []
    window.entry_desk.said.connect(said.append)
    window.actions_table["leading_rule"].trigger()
    assert "New project (Ctrl+N)" in said[-1]
    assert window.entry_desk.rules is None
