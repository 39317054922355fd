"""Rows to be read are made as they come into sight, all of them can be, and those in sight are as high as they need."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.importing.rows_table import RowsTable

HEADS = ("Row", "Why", "As read")


def test_of_many_rows_those_in_sight_are_made_and_the_rest_when_they_are_come_to(qtbot, prepared):
    asked: set[int] = set()

    def cell(row: int, column: int) -> str:
        asked.add(row)
        return f"{row} {'because of its words, ' * 20 if row == 1 and column == 1 else column}"

    table = RowsTable("rows", wrapped=True)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show_rows(HEADS, 100_000, cell, widths=(72, 240))
    table.show()
    qtbot.waitUntil(lambda: table.rowHeight(1) > 3 * table.rowHeight(0))
    assert len(asked) < 300
    assert [table.columnWidth(column) for column in (0, 1)] == [72, 240]
    bar = table.verticalScrollBar()
    for _ in range(4):
        before = table.rows.rowCount()
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        assert table.rows.rowCount() > before
    last = table.rows.rowCount() - 1
    bar.setValue(bar.maximum() - 1)
    assert table.rows.item(last, 2).text() == f"{last} 2"
    table.show_rows(HEADS, 3, cell, widths=(72, 240))
    assert (table.rows.rowCount(), table.rows.canFetchMore()) == (3, False)


def test_a_long_cell_is_cut_and_told_whole_as_far_as_it_is_shown(qtbot, prepared):
    table = RowsTable("rows")
    qtbot.addWidget(table)
    table.show_rows(("A",), 1, lambda _row, _column: "x" * 10_000, widths=(64, 260))
    item = table.rows.item(0, 0)
    assert item.text() == item.toolTip() == "x" * 300 + "…"
    assert table.columnWidth(0) == 260
