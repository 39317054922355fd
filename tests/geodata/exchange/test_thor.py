"""The day of a bombing record is that of its cell by itself, however many rows there are and whatever follows it."""

from __future__ import annotations

import datetime

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.exchange.reading_child import thor
from geodata.exchange.reading_child.delimited import Batch

DAYS = st.dates(datetime.date(1965, 1, 1), datetime.date(1965, 2, 9)).map(lambda day: day.isoformat())
WITH_MORE = st.tuples(DAYS, st.sampled_from(["", " 12:30", "T05:00Z", "  "])).map("".join)
OTHERS = st.sampled_from(
    [
        "19670724",
        "1967-02-30",
        "unknown",
        " 1966-05-01",
        "",
        "1967-07-24x",
        "1967-W30  06:00",
        "1967W301",
        "19670724\u00a0 06:00",
        "1967-07 -24",
    ]
)
CELLS = st.none() | DAYS | WITH_MORE | OTHERS


def by_itself(cell: str | None) -> str | None:
    try:
        begun = "" if cell is None else cell.strip()[:10].rstrip()
        return None if "W" in begun else datetime.date.fromisoformat(begun).isoformat()
    except ValueError:
        return None


@given(batches=st.lists(st.lists(CELLS, max_size=12), max_size=9), most=st.sampled_from([0, 3, 20_000]))
def test_days_are_those_of_each_cell(batches: list[list[str | None]], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(thor, "_MOST_DAYS", most)
        extra = thor.Extra(["MSNDATE", "n"])
        first = 2
        for cells in batches:
            numbers = np.arange(first, first + len(cells), dtype=np.int64)
            first += len(cells)
            (days,) = extra.values(Batch(numbers=numbers, columns=[pa.array(cells, pa.string())] * 2, odd=[]))
            assert days.to_pylist() == [by_itself(cell) for cell in cells]
    wrong = [row for row, cell in enumerate((cell for cells in batches for cell in cells), 2)
             if cell is not None and by_itself(cell) is None]  # fmt: skip
    said = [one for one in extra.warnings() if one.key == "note/no-such-date"]
    assert [dict(one.args)["count"] for one in said] == ([len(wrong)] if wrong else [])
