"""Exports hold some thousand rows at a time: many pieces come back as one, and what is wrong in any piece is found."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.exchange.outgoing.content import Content
from geodata.exchange.outgoing.exporting import _write_rows
from geodata.exchange.outgoing.request import Format, WriteRequest
from geodata.exchange.writing_child.__main__ import WRITERS
from geodata.exchange.writing_child.compare import losses
from geodata.exchange.writing_child.rows import AT_ONCE, Back, FormatRefused, Source, WrittenWrong, objects, source_of

COLUMNS = (("name", "TEXT"), ("count", "INTEGER"), ("share", "REAL"), ("seen", "BOOLEAN"))


def row(at: int):
    place = shapely.Point(103 + at / 7e5, 18 + at / 11e5)
    name = None if at % 11 == 0 else f"ນາກາຍ {at}"
    return shapely.to_wkb(place), name, at * 10**9, at / 4, at % 3 == 0


def source(folder: Path, rows, form: Format = "geojson", *, in_chunk: int = AT_ONCE) -> Source:
    chunks = [rows[at : at + in_chunk] for at in range(0, len(rows), in_chunk)]
    request = WriteRequest(format=form, name="export", title="points", columns=COLUMNS, placed=True, exercise=False)
    path = folder / "rows.arrow"
    _write_rows(path, Content(title="points", columns=COLUMNS, placed=True, chunks=chunks), exercise=False)
    return source_of(path, request)


@pytest.mark.parametrize("form", ["csv", "gpkg", "geojson", "geoparquet", "kml", "kmz", "gpx", "shp"])
def test_rows_of_many_pieces_come_back_as_they_were(tmp_path, form):
    held = source(tmp_path, [row(at) for at in range(2 * AT_ONCE + 345)], form, in_chunk=7_001)
    out = tmp_path / "out"
    out.mkdir()
    _, known = WRITERS[form].write(held, out)
    assert [*known, *losses(held, WRITERS[form].read(held, out))] == []


def back(rows) -> Back:
    shapes = shapely.from_wkb(objects([one[0] for one in rows]))
    columns = {name: [one[at] for one in rows] for at, (name, _) in enumerate(COLUMNS, 1)}
    return Back(geometries=shapes, columns=columns)


@settings(max_examples=40, deadline=None)
@given(count=st.integers(0, 60), cuts=st.lists(st.integers(0, 60)), in_chunk=st.integers(1, 60))
def test_it_does_not_matter_where_pieces_end(tmp_path_factory, count, cuts, in_chunk):
    folder = tmp_path_factory.mktemp("pieces")
    rows = [row(at) for at in range(count)]
    held = source(folder, rows, in_chunk=in_chunk)
    ends = [0, *sorted(min(cut, count) for cut in cuts), count]
    pieces = [back(rows[one:other]) for one, other in itertools.pairwise(ends)]
    assert losses(held, pieces) == []
    with pytest.raises(WrittenWrong, match=f"of {count} rows {count + 1} could be read back"):
        losses(held, [*pieces, back([row(1)])])
    if count:
        lost = [back(rows[: count - 1])]
        with pytest.raises(WrittenWrong, match=f"of {count} rows {count - 1} could be read back"):
            losses(held, lost)
        moved = [*rows[:-1], (shapely.to_wkb(shapely.Point(0, 0)), *rows[-1][1:])]
        with pytest.raises(WrittenWrong, match="not those that were written"):
            losses(held, [back(moved[:in_chunk]), back(moved[in_chunk:])])
        without = [*rows[:-1], (None, *rows[-1][1:])]
        with pytest.raises(WrittenWrong, match=f"row {count} has lost its place"):
            losses(held, [back(without)])


def test_what_differs_in_a_later_piece_is_counted_with_the_first_example(tmp_path):
    rows = [row(at) for at in range(1, 11)]
    held = source(tmp_path, rows, in_chunk=3)
    wrong = [(place, name, count + (count > 5 * 10**9), share, seen) for place, name, count, share, seen in rows]
    assert losses(held, [back(wrong[:4]), back(wrong[4:])]) == [
        "5 values of count are not the same: 6000000000 became 6000000001"
    ]


def test_a_number_is_no_truth_and_a_text_no_bytes(tmp_path):
    held = source(tmp_path, [row(3)])
    came = back([(*row(3)[:4], 5)])
    assert losses(held, [came]) == ["1 values of seen are not the same: True became 5"]


def test_a_collection_cut_off_is_not_taken_for_whole(tmp_path):
    held = source(tmp_path, [row(at) for at in range(5)])
    (name,), _ = WRITERS["geojson"].write(held, tmp_path)
    whole = (tmp_path / name).read_text(encoding="utf-8")
    lines = whole.splitlines(keepends=True)
    for spoiled in ("".join(lines[:-1]), "".join([*lines[:3], lines[-1]]), whole.replace("},\n", "}\n", 1), whole[:-9]):
        (tmp_path / name).write_text(spoiled, encoding="utf-8")
        with pytest.raises(WrittenWrong):
            losses(held, WRITERS["geojson"].read(held, tmp_path))


def test_what_is_not_finite_is_listed_as_lost_by_geojson(tmp_path):
    held = source(tmp_path, [(*row(1)[:3], float("inf"), True)])
    (name,), _ = WRITERS["geojson"].write(held, tmp_path)
    assert "Infinity" not in (tmp_path / name).read_text(encoding="utf-8")
    assert losses(held, WRITERS["geojson"].read(held, tmp_path)) == [
        "1 values of share are not the same: inf became None"
    ]


def test_a_sheet_refuses_more_rows_than_it_has(tmp_path):
    import msgspec

    held = msgspec.structs.replace(source(tmp_path, [row(1)], "xlsx"), rows=1_048_576)
    with pytest.raises(FormatRefused, match=r"1,048,575 rows, these are 1,048,576; export as csv"):
        WRITERS["xlsx"].write(held, tmp_path)
