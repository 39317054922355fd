"""Ground by state: nothing is lost between an area and what was released of it, on any day."""

from __future__ import annotations

import datetime
import itertools
import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.project.ground import ground_of
from geodata.project.images import Stored

AREA = shapely.MultiPolygon([shapely.box(103.0, 19.0, 103.01, 19.01)])
_AREA_FIELDS = {"code": "EX-1", "status": "CHA", "work_status": "open"}


def _area(shape: shapely.MultiPolygon | None = AREA) -> Stored:
    return Stored("areas", 1, {"id": "a", **_AREA_FIELDS}, None if shape is None else shapely.to_wkb(shape))


def _release(number: int, west: float, east: float, product: str, date: str | None) -> Stored:
    shape = shapely.MultiPolygon([shapely.box(103.0 + west / 100, 19.0, 103.0 + east / 100, 19.01)])
    values = {"id": f"r{number}", "area_id": "a", "product": product, "date": date}
    return Stored("releases", number, values, shapely.to_wkb(shape))


_cuts = st.lists(st.floats(0.01, 0.99), min_size=1, max_size=6, unique=True).map(sorted)


@given(cuts=_cuts, products=st.lists(st.sampled_from(("cancelled", "reduced", "cleared")), min_size=6, max_size=6))
def test_what_is_left_and_what_was_released_are_the_whole_area(cuts: list[float], products: list[str]) -> None:
    edges = [0.0, *cuts]
    releases = [
        _release(number, west, east, products[number], "2026-01-05")
        for number, (west, east) in enumerate(itertools.pairwise(edges))
    ]
    found = ground_of([_area()], releases)
    assert math.isclose(sum(one.shape.area for one in found), AREA.area, rel_tol=1e-12)
    assert [one.state for one in found] == ["CHA", *products[: len(releases)]]
    overlap = shapely.intersection(found[0].shape, shapely.union_all([one.shape for one in found[1:]]))
    assert overlap.area < 1e-15


@pytest.mark.parametrize(
    ("date", "day", "released"),
    [
        ("2026-01-05", datetime.date(2026, 1, 4), False),
        ("2026-01-05", datetime.date(2026, 1, 5), True),
        ("2026-01", datetime.date(2026, 1, 30), False),
        ("2026-01", datetime.date(2026, 1, 31), True),
        (None, datetime.date(2030, 1, 1), False),
        (None, None, True),
    ],
)
def test_ground_is_only_released_once_it_certainly_was(
    date: str | None, day: datetime.date | None, *, released: bool
) -> None:
    states = [one.state for one in ground_of([_area()], [_release(1, 0.0, 0.5, "cleared", date)], day)]
    assert states == (["CHA", "cleared"] if released else ["CHA"])


def test_an_area_that_is_released_whole_has_nothing_left_and_one_without_outline_no_ground() -> None:
    whole = [_release(1, 0.0, 1.0, "cleared", None)]
    assert [one.state for one in ground_of([_area()], whole)] == ["cleared"]
    assert ground_of([_area(None)], []) == ()


@given(tilt=st.floats(-0.4, 0.4), cut=st.floats(0.1, 0.9))
def test_a_part_clipped_to_a_border_leaves_no_hair_along_it(tilt: float, cut: float) -> None:
    """A corner computed on a slanting border lies beside it by rounding; what is left has only its own corners."""
    area = shapely.Polygon(
        [(103.0, 19.0), (103.01, 19.0 + tilt / 100), (103.011, 19.01), (103.0 + tilt / 900, 19.0093)]
    )
    half = shapely.box(102.0, 18.0, 103.0 + cut / 100, 20.0)
    part = shapely.intersection(area, half)
    release = Stored(
        "releases", 1, {"id": "r1", "area_id": "a", "product": "cleared", "date": None}, shapely.to_wkb(part)
    )
    found = ground_of([_area(shapely.MultiPolygon([area]))], [release])
    left = found[0].shape
    assert left.geom_type == "Polygon"
    assert len(shapely.get_coordinates(left)) == 5
    assert math.isclose(left.area + part.area, area.area, rel_tol=1e-9)
