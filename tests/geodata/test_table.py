"""Tables as a spreadsheet puts them on the clipboard."""

from hypothesis import given
from hypothesis import strategies as st

from geodata.records.table import guessed_columns, pasted_rows

CELLS = st.text(st.characters(codec="utf-8", exclude_characters='\t\n\r"'), max_size=8).map(str.strip)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=6))
def test_rows_come_as_they_were_copied(rows: list[list[str]]):
    read = pasted_rows("\r\n".join("\t".join(row) for row in rows))
    kept = [row for row in rows if any(row)]
    width = max((len(row) for row in kept), default=0)
    assert read == [row + [""] * (width - len(row)) for row in kept]


def test_a_quoted_cell_may_hold_tabs_lines_and_quotes():
    assert pasted_rows('a\t"b\nc\td ""e"""\r\n\r\n') == [["a", 'b\nc\td "e"']]


def test_columns_are_guessed_by_label_name_and_other_words_each_field_once():
    labels = {"value": "Amount", "date_said": "Said on", "text": "What is said"}
    first = ["AMOUNT", "date_said", "Date", "statement", "colour"]
    assert guessed_columns(first, labels) == ["value", "date_said", None, "text", None]
