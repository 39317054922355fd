"""Vertices in a CSV become outlines; every fault of TERMS.md 5 is found with its line, and nothing is repaired."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.exchange.unreadable import FileUnreadable
from geodata.exchange.vertex_list import VertexList, read_vertices

COLUMNS = ["hazard_localid", "shape_id", "isactive", "shapeenum", "poly_prop_enum_guid", "pointlocal_id", "pointno",
           "pointtypeenum", "latitude", "longitude"]  # fmt: skip


def line(record="HA-1", order=1, lon=103.0, lat=19.0, **values):
    return {"hazard_localid": record, "shape_id": "1", "isactive": "1", "shapeenum": "Polygon",
            "poly_prop_enum_guid": "Outer", "pointlocal_id": "", "pointno": str(order),
            "pointtypeenum": "Turning point", "latitude": repr(lat), "longitude": repr(lon), **values}  # fmt: skip


def ring(record="HA-1", west=103.0, size=0.01, start=1, south=19.0, **values):
    corners = [(west, south), (west + size, south), (west + size, south + size), (west, south + size)]
    return [line(record, start + at, lon, lat, **values) for at, (lon, lat) in enumerate(corners)]


def read(folder: Path, lines: list[dict[str, str]], delimiter: str = ",") -> VertexList:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(lines)
    path = folder / "vertices.csv"
    path.write_text(text.getvalue(), encoding="utf-8-sig")
    return read_vertices(path)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_vertices_are_ordered_by_number_and_grouped_by_record_and_shape(tmp_path: Path, delimiter):
    # As texts 10 comes before 2.
    lines = [*ring(start=8), *ring(west=103.1, shape_id="2"), *ring("HA-2", 104.0)][::-1]
    found = read(tmp_path, lines, delimiter)
    assert found.faults == ()
    two, one = found.records
    assert (two.record, one.record) == ("HA-2", "HA-1")
    assert one.outline is not None
    assert one.outline.equals(shapely.MultiPolygon([shapely.box(103, 19, 103.01, 19.01),
                                                    shapely.box(103.1, 19, 103.11, 19.01)]))  # fmt: skip
    assert found.columns["record"] == "hazard_localid"


def test_inactive_lines_points_beside_and_holes(tmp_path: Path):
    lines = [
        *ring(), *ring(west=103.004, south=19.004, size=0.002, shape_id="2", poly_prop_enum_guid="Inner"),
        line(order=5, lon=0.0, lat=0.0, isactive="0"),
        line(order=1, lon=102.9, lat=18.9, pointtypeenum="Landmark"),
        line(order=1, lon=102.8, lat=18.9, shapeenum="Point", shape_id="9"),
    ]  # fmt: skip
    found = read(tmp_path, lines)
    assert (found.rows, found.inactive, found.faults) == (11, 1, ())
    (one,) = found.records
    assert one.outline is not None
    assert len(one.outline.geoms[0].interiors) == 1
    assert [vertex.lon for vertex in one.beside] == [102.9, 102.8]


@pytest.mark.parametrize(
    ("lines", "rule", "row"),
    [
        (
            [line(order=1), line(order=2, lon=103.01, lat=19.01), line(order=3, lat=19.01), line(order=4, lon=103.01)],
            "1",
            2,
        ),
        (ring()[:2], "2", 2),
        ([*ring(), *ring(shape_id="2")], "3", 6),
        ([*ring(), line(order=5, lon=103.01, lat=19.0)], "6", 6),
        ([*ring(pointlocal_id="TP1")], "7", 3),
        ([*ring(), line(lon=1.0, pointtypeenum="Landmark"), line(lon=1.0, pointtypeenum="Landmark")], "9", 7),
        ([*ring(), *(line(lon=lon, pointtypeenum="Landmark", pointlocal_id=" L1 ") for lon in (1.0, 2.0))], "10", 7),
        ([*ring(), line(order=4, lon=103.005, lat=19.02)], "order", 6),
        ([*ring(), *ring(west=104.0, size=0.002, shape_id="2", poly_prop_enum_guid="Inner")], "hole", 6),
        ([*ring(), line(order=5, latitude="19,5")], "line", 6),
        ([*ring(), line(order=5, latitude="103", longitude="200")], "line", 6),
        ([*ring(), line(order=5, latitude="nan")], "line", 6),
        ([*ring(), line("", order=5)], "line", 6),
    ],
)
def test_a_fault_is_found_with_its_line_and_the_outline_is_not_made(tmp_path: Path, lines, rule, row):
    found = read(tmp_path, lines)
    assert (rule, row) in {(fault.rule, fault.row) for fault in found.faults}
    # A line that names no record spoils none.
    nameless = not lines[-1]["hazard_localid"]
    assert all((record.outline is not None) == nameless for record in found.records)
    # A record beside it is not spoiled.
    both = read(tmp_path, [*lines, *ring("HA-9", 105.0)])
    assert both.records[-1].outline is not None


def test_exchanged_coordinates_and_decimal_commas_are_named(tmp_path: Path):
    found = read(tmp_path, [line(latitude="103.5", longitude="19.2"), line(order=2, latitude="19,5")])
    assert [fault.text for fault in found.faults[:2]] == [
        "line 2: longitude 19.2, latitude 103.5 lies off the earth; are longitude and latitude exchanged?",
        "line 3: lat '19,5' is not a number; it has a decimal comma",
    ]


def test_columns_of_any_file_are_named_by_the_caller_and_never_guessed(tmp_path: Path):
    path = tmp_path / "other.csv"
    path.write_text("ha_code;nr;x;y\nA;1;103;19\nA;2;103.1;19\nA;3;103.1;19.1\n", encoding="utf-8")
    with pytest.raises(FileUnreadable, match=r"no column for record .*it has ha_code, nr, x, y"):
        read_vertices(path)
    found = read_vertices(path, {"record": "ha_code", "order": "NR", "lon": "x", "lat": "y"})
    assert found.records[0].outline is not None
    with pytest.raises(FileUnreadable, match=r"no column for label \(name\)"):
        read_vertices(path, {"record": "ha_code", "order": "nr", "lon": "x", "lat": "y", "label": "name"})


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "no column"), (b"\xff\xfe\x00", "UTF-8"), (b"a\x00b", "no column")]
)
def test_what_is_no_list_is_refused_with_the_file(tmp_path: Path, content, says):
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with pytest.raises(FileUnreadable, match=rf"bad\.csv.*{says}"):
        read_vertices(path)


@given(st.permutations(range(8)))
def test_the_order_of_the_lines_does_not_matter(tmp_path_factory, order):
    lines = [*ring(), *ring(west=103.1, shape_id="2")]
    found = read(tmp_path_factory.mktemp("lines"), [lines[at] for at in order])
    assert found.faults == ()
    assert found.records[0].outline is not None
    assert found.records[0].outline.equals(shapely.MultiPolygon([shapely.box(103, 19, 103.01, 19.01),
                                                                 shapely.box(103.1, 19, 103.11, 19.01)]))  # fmt: skip
