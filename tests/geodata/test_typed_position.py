"""Positions as they are typed: read in one way or asked about, kept as typed, written back in every format."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.geometry.coordinates import from_wgs84, to_grid
from geodata.geometry.typed_position import Habits, Question, TypedPosition, typed_position
from geodata.geometry.typed_rows import typed_rows
from geodata.geometry.written_position import unit_of, written
from geodata.theatres import theatre

SAMPLE = 4_000
FORMS = {
    "kursk": [("DD", "WGS84"), ("DDM", "WGS84"), ("DMS", "WGS84"), ("UTM", "WGS84"), ("MGRS", "WGS84"), ("DD", "SK42"),
              ("DMS", "SK42"), ("GK", "SK42")],
    "laos": [("DD", "WGS84"), ("DDM", "WGS84"), ("DMS", "WGS84"), ("UTM", "WGS84"), ("MGRS", "WGS84"),
             ("DMS", "INDIAN1960"), ("UTM", "INDIAN1960"), ("DDM", "LAO1997"), ("UTM", "LAO1997")],
    "world": [("DD", "WGS84"), ("DDM", "WGS84"), ("DMS", "WGS84"), ("UTM", "WGS84"), ("MGRS", "WGS84")],
}  # fmt: skip


def off_by_units(lon: float, lat: float, form, datum) -> float:
    """Units of the last digit between a position and what is read from how it was written, in its own datum."""
    read = typed_position(written(lon, lat, form, datum), Habits(datum=datum))
    assert isinstance(read, TypedPosition), read
    assert (read.format, read.datum) == (form, datum)
    here, there = from_wgs84(lon, lat, datum), from_wgs84(read.lon, read.lat, datum)
    if read.grid is not None:
        own = to_grid(*here, datum, read.grid.zone)
        off = max(abs(own.easting_m - read.grid.easting_m), abs(own.northing_m - read.grid.northing_m))
        assert own.north == read.grid.north or abs(lat) < 1e-5
    else:
        off = max(abs((here[0] - there[0] + 180) % 360 - 180), abs(here[1] - there[1]))
    return off / unit_of(form)


def random_points(name: str, count: int, seed: int) -> np.ndarray:
    west, south, east, north = theatre(name).extent  # pyright: ignore[reportArgumentType]
    low, high = (max(south, -80.0), min(north, 84.0)) if name == "world" else (south, north)
    west, east = (-180.0, 180.0) if name == "world" else (west, east)
    return np.random.default_rng(seed).uniform((west, low), (east, high), (count, 2))


@pytest.mark.parametrize("name", FORMS)
def test_every_format_comes_back_within_half_a_unit_of_the_last_digit(name):
    # The trial `tests/trials/coordinates.py` does the same with 100,000 points of each theatre.
    worst = {}
    for form, datum in FORMS[name]:
        points = random_points(name, SAMPLE, 3)
        worst[f"{form} {datum}"] = max(off_by_units(float(lon), float(lat), form, datum) for lon, lat in points)
    print(f"\n{name}, {SAMPLE:,} points: " + ", ".join(f"{form} {off:.4f}" for form, off in worst.items()))
    # The library `mgrs` computes UTM by another series than PROJ: they part by half a millimetre.
    assert max(worst.values()) <= 0.5 + 0.001


# From the tests of ngageoint/mgrs-java (NGA, MIT), which shares no code with the library `mgrs`; UTM from its README.
@pytest.mark.parametrize(
    ("lat", "lon", "reference"),
    [(63.98863, 29.06757, "35V PL 01156 97387"), (12.40, 53.51, "39P YP 72906 72069"),
     (21.309444, -157.916861, "04Q FJ 12340 56781")],
)  # fmt: skip
def test_squares_are_those_of_an_independent_implementation(lat, lon, reference):
    assert written(lon, lat, "MGRS").zfill(len(reference)) == reference
    read = typed_position(reference)
    assert isinstance(read, TypedPosition)
    assert (read.lon, read.lat) == (pytest.approx(lon, abs=2e-5), pytest.approx(lat, abs=1e-5))


def test_square_of_an_independent_implementation_in_metres():
    read = typed_position("33XVG74594359", Habits(point="corner"))
    assert isinstance(read, TypedPosition)
    assert read.grid is not None
    assert (read.grid.zone, read.grid.north, read.grid.easting_m, read.grid.northing_m, read.square_m) == (
        33, True, 474_590.0, 8_643_590.0, 10.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "form", "lon", "lat"),
    [
        ("18.25 103.5", "DD", 103.5, 18.25),
        ("103.5, 18.25", "DD", 103.5, 18.25),
        ("18.25;103.5", "DD", 103.5, 18.25),
        ("18,25 103,5", "DD", 103.5, 18.25),
        ("18,25; 103,5", "DD", 103.5, 18.25),
        ("-18.25 -103.5", "DD", -103.5, -18.25),
        ("E35.3 N51.2", "DD", 35.3, 51.2),
        ("51.2N 35.3E", "DD", 35.3, 51.2),
        ("51.2° с. ш., 35.3° в. д.", "DD", 35.3, 51.2),
        ("51°12′С 35°18′В", "DDM", 35.3, 51.2),
        ("10°30′Ю 20°15′З", "DDM", -20.25, -10.5),
        ("51 12.0 N 35 18.0 E", "DDM", 35.3, 51.2),
        ("18 15 103 30", "DDM", 103.5, 18.25),
        ("18°15'00.0\"N, 103°30'00.0\"E", "DMS", 103.5, 18.25),
        ("N18°15’00” E103°30’00”", "DMS", 103.5, 18.25),
        ("18 15 0 103 30 0", "DMS", 103.5, 18.25),
        ("18°15′0,0″ N 103°30′0,0″ E", "DMS", 103.5, 18.25),
        ("0 0", "DD", 0.0, 0.0),
    ],
)
def test_angles_are_read_as_typed(text, form, lon, lat):
    read = typed_position(text, Habits(fixed_by="GPS"))
    assert isinstance(read, TypedPosition), read
    assert (read.typed, read.format, read.datum, read.fixed_by) == (text, form, "WGS84", "GPS")
    assert (read.lon, read.lat) == (pytest.approx(lon), pytest.approx(lat))
    assert (read.accuracy_m, read.square_m) == (0.0, None)


@pytest.mark.parametrize(
    ("text", "habits", "about", "readings"),
    [
        ("51.2 35.3", Habits(), "order", ["latitude first", "longitude first"]),
        ("51°12' 35°18'", Habits(), "order", ["latitude first", "longitude first"]),
        ("18,2,103,4", Habits(), "decimal comma", ["latitude first", "latitude first, decimal comma"]),
        ("51,35", Habits(), "order", ["latitude first", "longitude first"]),
        ("18,15 30", Habits(), "decimal comma",
         ["latitude first", "longitude first", "latitude first, decimal comma", "longitude first, decimal comma"]),
        ("245123 1987654", Habits(datum="LAO1997"), "zone",
         ["zone 47 north, easting first", "zone 48 north, easting first"]),
        ("345678 5678901", Habits(datum="SK42"), "zone", ["zone 6, easting first", "zone 7, easting first"]),
        ("36S 500000 4000000", Habits(), "hemisphere", ["zone 36, band S", "zone 36, southern hemisphere"]),
    ],
)  # fmt: skip
def test_what_can_be_read_twice_is_a_question_with_its_candidates(text, habits, about, readings):
    found = typed_position(text, habits)
    assert isinstance(found, Question)
    assert found.about == about
    assert [candidate.reading for candidate in found.candidates] == readings
    assert len({(one.lon, one.lat) for one in found.candidates}) == len(readings)


def test_what_was_said_once_answers_the_question():
    found = typed_position("51.2 35.3", Habits(order="longitude first"))
    assert isinstance(found, TypedPosition)
    assert (found.lon, found.lat) == (51.2, 35.3)
    found = typed_position("245123 1987654", Habits(zone=48))
    assert isinstance(found, TypedPosition)
    assert found.lat == pytest.approx(17.96, abs=0.02)
    found = typed_position("18,2,103,4", Habits(decimal_comma=True))
    assert isinstance(found, TypedPosition)
    assert found.lat == 18.2


@pytest.mark.parametrize(
    ("text", "datum", "form", "accuracy_m"),
    [
        ("48Q 245123 1987654", "WGS84", "UTM", 0.0),
        ("48N 245123 1987654", "WGS84", "UTM", 0.0),
        ("48Q 0245123 E 1987654 N", "WGS84", "UTM", 0.0),
        ("48Q 245123.4 1987654.9", "INDIAN1960", "UTM", 44.0),
        ("48Q 245123 1987654", "LAO1997", "UTM", 5.0),
        ("6345678 5678901", "SK42", "GK", 3.0),
        ("5678901 6345678", "SK42", "GK", 3.0),
        ("48QTE4512387654", "WGS84", "MGRS", 0.0),
        ("48Q TE 451 876", "WGS84", "MGRS", 0.0),
    ],
)
def test_grids_are_read_with_the_accuracy_of_their_datum(text, datum, form, accuracy_m):
    read = typed_position(text, Habits(datum=datum))
    assert isinstance(read, TypedPosition), read
    assert (read.format, read.datum, read.accuracy_m) == (form, datum, accuracy_m)
    assert (read.operation is None) == (datum == "WGS84")
    assert (read.square_m, read.point) == (
        (None, None) if form != "MGRS" else (1.0 if len(text) > 14 else 100.0, "centre")
    )


def test_a_square_is_taken_by_its_corner_or_its_centre_as_said():
    corner, centre = (typed_position("48QTE4587", Habits(point=point)) for point in ("corner", "centre"))
    assert isinstance(corner, TypedPosition)
    assert isinstance(centre, TypedPosition)
    assert corner.grid is not None
    assert centre.grid is not None
    assert (centre.grid.easting_m - corner.grid.easting_m, corner.square_m, corner.point) == (500.0, 1000.0, "corner")
    assert corner.reading == "corner of the square of 1000 m"


@pytest.mark.parametrize(
    ("text", "datum", "says"),
    [
        ("", "WGS84", "nothing was typed"),
        ("here", "WGS84", "'h' does not belong"),
        ("18", "WGS84", "1 numbers"),
        ("18 15 103", "WGS84", "3 numbers"),
        ("18 61 103 30", "WGS84", "below 60"),
        ("18.5 30 103.2 4", "WGS84", "last number"),
        ("95 200", "WGS84", "within 90"),
        ("18N 103N", "WGS84", "no order"),
        ("-18N 103E", "WGS84", "one sign or one letter"),
        ("48QTE451238765", "WGS84", "9 digits"),
        ("48Q TE 4512 387", "WGS84", "same number of digits"),
        ("48QAA1212", "WGS84", "no square of zone 48Q"),
        ("48QTE4512387654", "INDIAN1960", "other letters"),
        ("48R 245123 1987654", "WGS84", "band R"),
        ("61Q 245123 1987654", "WGS84", "zone 61"),
        ("47Q 999999 1987654", "WGS84", "easting 999999"),
        ("36U 300000 5678901", "LAO1997", "zone 36"),
        ("6345678 5678901", "WGS84", "SK-42"),
        ("9345678 9678901", "SK42", "zones 6 and 7"),
        ("245123 1987654 12", "WGS84", "numbers"),
    ],
)
def test_what_is_no_position_is_refused_with_what_was_typed_and_why(text, datum, says):
    with pytest.raises(ValueError, match="no position") as caught:
        typed_position(text, Habits(datum=datum))
    assert says in str(caught.value)
    assert repr(text.strip()) in str(caught.value)


@given(st.text(max_size=40))
def test_any_text_is_a_position_a_question_or_a_sentence(text):
    assert all((row.found is None) == (row.error is not None) for row in typed_rows(text))
    try:
        found = typed_position(text)
    except ValueError as error:
        assert "no position" in str(error)  # noqa: PT017 - any text may be refused, none must
    else:
        for one in (found,) if isinstance(found, TypedPosition) else found.candidates:
            assert -180 <= one.lon <= 180
            assert -90 <= one.lat <= 90


def test_many_rows_are_read_each_for_itself():
    rows = typed_rows("18.25\t103.5\n\n48QTE4512387654\nnothing\n51.2;35.3\na;b;c\n")
    assert [row.number for row in rows] == [1, 3, 4, 5, 6]
    assert [type(row.found).__name__ for row in rows] == [
        "TypedPosition", "TypedPosition", "NoneType", "Question", "NoneType",
    ]  # fmt: skip
    assert rows[2].error is not None
    assert rows[2].error.startswith("line 4: 'nothing' is no position")
    assert rows[4].error == "line 6: it has 3 columns; say which of them hold the position"


@pytest.mark.parametrize(
    "text",
    ["name;lat;lon\nTP1;51.2;35.3", "lon\tlat\tname\n35.3\t51.2\tTP1", "№;Долгота;Широта\n1;35,3;51,2"],
)
def test_a_header_tells_the_columns_and_their_order(text):
    (row,) = typed_rows(text)
    assert isinstance(row.found, TypedPosition), row
    assert (row.number, row.found.lon, row.found.lat) == (2, 35.3, 51.2)


def test_columns_that_were_said_are_taken():
    (row,) = typed_rows("TP1;48Q;245123;1987654;GPS", columns=(2, 3, 4))
    assert isinstance(row.found, TypedPosition), row
    assert row.found.format == "UTM"
    (row,) = typed_rows("a;b", columns=(2, 3))
    assert row.error == "line 1: it has 2 columns, and the position should be in column 3"
