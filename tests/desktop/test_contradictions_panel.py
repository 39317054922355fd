"""The list of contradictions in the window."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from geodata.ledger.state import Clock


def shown(window):
    window.contradictions_dock.raise_()
    panel = window.contradictions_dock.panel
    panel.show()
    return panel


def cells(panel):
    model = panel.model
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_the_list_holds_the_words_of_both_sides(qtbot, window):
    panel = shown(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    row = next(row for row in cells(panel) if "denies" in row[2])
    assert "up to 50 sappers" in row[1]
    assert "no policy or intention" in row[2]
    assert "in part" in row[0]


def test_a_row_chosen_by_keyboard_selects_its_record(qtbot, window):
    panel = shown(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert window.session.selection == "dep-ru-la-2"
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert window.session.selection == "dep-ru-la-3"


def test_a_past_day_shows_fewer_disagreements_and_an_empty_list_says_so(qtbot, window):
    import datetime

    panel = shown(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    every = panel.model.rowCount()
    window.session.set_clock(Clock(known_on=datetime.date(2025, 7, 11)))
    assert 0 < panel.model.rowCount() < every
    window.session.set_clock(Clock(known_on=datetime.date(2018, 1, 1)))
    assert panel.model.rowCount() == 0
    assert "Nothing is contradicted" in panel.note.text()


def test_stored_text_shows_as_typed(qtbot, window):
    typed = '<img src="file:///etc/passwd"><b>bold</b>'
    records = window.session.records
    claims = tuple(msgspec.structs.replace(claim, text=typed) for claim in records.claims)
    window.session.take_project(None, msgspec.structs.replace(records, claims=claims))
    panel = shown(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    assert any(typed in row[1] for row in cells(panel))
    # The delegate draws with QPainter.drawText, which knows no markup; the rest are labels.
    for made in panel.findChildren(QLabel):
        assert made.textFormat() == Qt.TextFormat.PlainText


def test_the_model_keeps_qts_rules(qtbot, window, qtmodeltester):
    panel = shown(window)
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    qtmodeltester.check(panel.model, force_py=False)


def test_the_record_says_how_independent_the_outlets_of_a_value_are(window):
    window.session.select("dep-la-ru-1")
    assert "3 outlets, 1 origin" in [made.text() for made in window.record_panel.widget().findChildren(QLabel)]
