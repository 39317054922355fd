"""A GPS track becomes a proposal: what is left out is listed, what is hostile is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.exchange.gpx_track import DEEPEST, Track, TrackPoint, read_tracks, track_outline
from geodata.exchange.unreadable import FileUnreadable
from geodata.geometry.geodesic import wgs84

HEAD = '<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'


def walk(*steps: tuple[float, float]) -> list[tuple[float, float]]:
    """Longitude and latitude of metres east and north of a place in Laos."""
    return [wgs84().fwd(103.2, 19.4, float(np.degrees(np.arctan2(x, y))), float(np.hypot(x, y)))[:2] for x, y in steps]


def gpx(tmp_path: Path, body: str, head: str = HEAD) -> Path:
    path = tmp_path / "walk.gpx"
    path.write_text(f"{head}{body}</gpx>", encoding="utf-8")
    return path


def track_of(points: list[tuple[float, float]], times: list[str] | None = None) -> str:
    stamps = [f"<time>{time}</time>" for time in times] if times else [""] * len(points)
    inner = "".join(f'<trkpt lon="{lon!r}" lat="{lat!r}"><ele>170</ele>{stamp}</trkpt>'
                    for (lon, lat), stamp in zip(points, stamps, strict=True))  # fmt: skip
    return f"<trk><name> North field </name><trkseg>{inner}</trkseg></trk>"


SQUARE = walk((0, 0), (100, 0), (100, 100), (0, 100))


def test_a_walk_is_cleaned_and_everything_left_out_is_listed(tmp_path: Path):
    points = walk(
        (0, 0), (50, 0), (50.1, 0.1), (100, 0), (180, 60), (100, 2), (100, 100), (0, 100), (0, 50), (0.2, 0.1)
    )
    times = [f"2026-03-01T08:{minute:02}:00Z" for minute in (0, 1, 2, 3, 4, 5, 6, 7, 6, 9)]
    (track,) = read_tracks(gpx(tmp_path, track_of(points, times)))
    assert (track.name, len(track.points)) == ("North field", 10)
    made = track_outline(track)
    assert [(one.point.number, one.reason) for one in made.left_out] == [
        (3, "duplicate"), (5, "spike"), (9, "time goes back"), (10, "duplicate"),
    ]  # fmt: skip
    assert "point 5 lies" in made.left_out[1].text
    assert len(made.before) == len(made.after) + len(made.left_out)
    assert made.area_m2 == pytest.approx(10_000, abs=5)
    assert made.crossings == ()
    assert made.gap_m == pytest.approx(100, abs=0.1)


def test_a_walk_that_crosses_itself_says_where_and_is_not_repaired(tmp_path: Path):
    (track,) = read_tracks(gpx(tmp_path, track_of(walk((0, 0), (100, 100), (100, 0), (0, 100)))))
    made = track_outline(track)
    assert len(made.crossings) == 1
    assert len(made.after) == 4
    assert made.outline.is_valid is False


@given(st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), min_size=3, max_size=30))
def test_no_point_is_lost_without_being_listed(steps):
    points = tuple(TrackPoint(number=at, lon=lon, lat=lat) for at, (lon, lat) in enumerate(walk(*steps), 1))
    try:
        made = track_outline(Track(name="t", points=points))
    except ValueError as error:
        assert "points are left" in str(error)  # noqa: PT017 - either is right
        return
    kept = {tuple(point) for point in made.after.tolist()}
    left = {one.point.number for one in made.left_out}
    assert len(made.after) + len(made.left_out) == len(points)
    assert all((point.lon, point.lat) in kept for point in points if point.number not in left)


@pytest.mark.parametrize(
    ("head", "body", "says"),
    [
        ('<!DOCTYPE gpx [<!ENTITY a "b">]><gpx>', track_of(SQUARE), "document type"),
        ('<!DOCTYPE gpx SYSTEM "http://127.0.0.1/x.dtd"><gpx>', track_of(SQUARE), "document type"),
        ("<kml></kml><gpx>", "", "no GPX"),
        (HEAD, "<trk><trkseg>", "not well-formed"),
        (HEAD, "<wpt lon='1' lat='1'/>", "holds no track"),
        (HEAD, track_of([(200.0, 1.0)]), "off the earth"),
        (HEAD, track_of([(float("nan"), 1.0)]), "off the earth"),
        (HEAD, "<trk><trkseg><trkpt lat='1'/></trkseg></trk>", "no longitude"),
        (HEAD, track_of([(1.0, 1.0)], ["yesterday"]), "'yesterday' is none"),
        (HEAD, "<a>" * (DEEPEST + 1), "nested deeper"),
        (HEAD, "&bomb;", "not well-formed"),
    ],
)
def test_what_is_no_track_or_could_do_harm_is_refused_with_the_file(tmp_path: Path, head, body, says):
    path = gpx(tmp_path, body, head)
    with pytest.raises(FileUnreadable, match=says) as caught:
        read_tracks(path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(FileUnreadable, match=r"none\.gpx: cannot be read"):
        read_tracks(tmp_path / "none.gpx")


def test_too_few_points_enclose_nothing(tmp_path: Path):
    (track,) = read_tracks(gpx(tmp_path, track_of(SQUARE[:2])))
    with pytest.raises(ValueError, match="'North field': 2 points are left"):
        track_outline(track)
