"""Made-up areas for practice, the same for the same seed: for projects with the exercise flag and nothing else."""

from __future__ import annotations

import datetime
import math
import random
from collections.abc import Iterator
from typing import Any

import msgspec
import shapely
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from geodata.geometry.geodesic import area_m2, wgs84
from geodata.geometry.overlay import common_ground, difference
from geodata.release.ground_rules import place_in

MIDDLES: dict[str, tuple[float, float]] = {"kursk": (35.2, 51.2), "laos": (104.9, 18.2)}
"""Longitude and latitude that the made-up areas of a theatre lie around."""
SPACING_M = 700.0
_METHODS = {"cancelled": None, "reduced": "technical survey with detectors", "cleared": "manual clearance"}
_DEVICES = (("submunition", "BLU-26"), ("submunition", "BLU-63"), ("mortar bomb", "82 mm"), ("mine", "type not stated"))
_FIRST_DAY = datetime.date(2024, 1, 8)


class ExerciseRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A made-up record: kind, id, values by field and outline or point, degrees WGS 84."""

    kind: str
    id: str
    values: dict[str, Any]
    shape: BaseGeometry | None = None


def exercise_records(theatre: str, seed: int, areas: int = 12) -> list[ExerciseRecord]:
    """Areas, legal releases that tile parts of them, daily reports and devices.

    Raises
    ------
    ValueError
        There is no practice ground in that theatre, or no areas are asked for.
    """
    if theatre not in MIDDLES:
        raise ValueError(f"there is no practice ground in {theatre!r}; there is in {' and '.join(MIDDLES)}")
    if not 1 <= areas <= 10_000:
        raise ValueError(f"{areas} areas cannot be made up; ask for 1 to 10,000")
    # Of all generators this one promises the same numbers in every version.
    dice = random.Random(f"{theatre} {seed}")  # noqa: S311 - practice, no secret
    return [record for number in range(areas) for record in _area(dice, theatre, seed, number, areas)]


def _area(dice: random.Random, theatre: str, seed: int, number: int, count: int) -> Iterator[ExerciseRecord]:
    area_id = f"exercise-{theatre}-{seed}-{number + 1:04}"
    outline = _outline(dice, theatre, number, count)
    status = dice.choice(("SHA", "CHA"))
    surveyed = _FIRST_DAY + datetime.timedelta(days=dice.randrange(200))
    yield ExerciseRecord(
        kind="areas", id=area_id, shape=outline,
        values={
            "code": f"EXERCISE-{theatre.upper()}-{seed}-{number + 1:04}", "status": status,
            "type_of_contamination": dice.choice(("cluster munition remnants", "mines", "mixed")),
            "evidence": "EXERCISE: a find, made up", "source_of_information": "EXERCISE: made up",
            "survey_date": surveyed.isoformat(), "work_status": dice.choice(("open", "worked_on")),
            "notes": "EXERCISE: nothing of this is true",
        },
    )  # fmt: skip
    left, day = outline, surveyed
    for part_number in range(dice.randrange(4)):
        part = _part(dice, left)
        if part is None:
            break
        day += datetime.timedelta(days=dice.randrange(10, 60))
        left = difference(left, [part])
        product = dice.choice(("cancelled", "reduced", "cleared"))
        named = f"{area_id}-{part_number + 1}"
        team = f"EXERCISE team {dice.randrange(1, 5)}"
        yield ExerciseRecord(
            kind="releases", id=named, shape=part,
            values={
                "area_id": area_id, "product": product, "method": _METHODS[product], "date": day.isoformat(),
                "team": team, "depth_mm": dice.choice((200, 250, 500)) if product == "cleared" else None,
            },
        )  # fmt: skip
        if product == "cleared":
            yield from _work(dice, named, area_id, part, (day, team))


def _work(
    dice: random.Random, named: str, area_id: str, part: BaseGeometry, last: tuple[datetime.date, str]
) -> Iterator[ExerciseRecord]:
    """Three days of reports that add up to the part, and devices that lie in it."""
    shares = [dice.uniform(0.5, 1.5) for _ in range(3)]
    day, team = last
    for number, share in enumerate(shares):
        date = day - datetime.timedelta(days=2 - number)
        yield ExerciseRecord(
            kind="reports", id=f"{named}-p{number + 1}",
            values={
                "area_id": area_id, "date": date.isoformat(), "team": team, "people": 8, "hours": 6.0,
                "area_searched_m2": round(area_m2(part) * share / sum(shares), 1),
            },
        )  # fmt: skip
    for number in range(dice.randrange(5)):
        category, model = dice.choice(_DEVICES)
        yield ExerciseRecord(
            kind="devices", id=f"{named}-d{number + 1}", shape=_place(dice, part),
            values={
                "area_id": area_id, "category": category, "model": model, "condition": "EXERCISE: made up",
                "disposal": "destroyed in place", "depth_mm": dice.randrange(0, 200), "fixed_by": "GPS",
                "date": day.isoformat(),
            },
        )  # fmt: skip


def _outline(dice: random.Random, theatre: str, number: int, count: int) -> MultiPolygon:
    side = math.ceil(math.sqrt(count))
    lon, lat = MIDDLES[theatre]
    east, north = (number % side - side / 2) * SPACING_M, (number // side - side / 2) * SPACING_M
    x, y, _ = wgs84().fwd(lon, lat, math.degrees(math.atan2(east, north)), math.hypot(east, north))
    corners = dice.randrange(5, 11)
    ring: list[tuple[float, float]] = []
    for corner in range(corners):
        bearing = (corner + dice.uniform(0.1, 0.9)) * 360 / corners
        a, b, _ = wgs84().fwd(x, y, bearing, dice.uniform(60, 280))
        ring.append((round(float(a), 7), round(float(b), 7)))
    outline = MultiPolygon([Polygon(ring)])
    # Rounding can make no outline cross itself here: its corners go round the middle in order.
    assert outline.is_valid
    return outline


def _part(dice: random.Random, left: BaseGeometry) -> BaseGeometry | None:
    """A part cut off along a straight line; ``None`` where what it would leave is too little to speak of."""
    lon, lat = place_in(left)
    west, south, east, north = left.bounds
    angle, reach = dice.uniform(0, 2 * math.pi), 4 * math.hypot(east - west, north - south)
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    corners = [(u * along[0] + v * across[0], u * along[1] + v * across[1])
               for u, v in ((0, -reach), (reach, -reach), (reach, reach), (0, reach))]  # fmt: skip
    part = common_ground(left, Polygon([(lon + x, lat + y) for x, y in corners]))
    if part.is_empty or min(area_m2(part), area_m2(left) - area_m2(part)) < 200:
        return None
    return MultiPolygon([one for one in shapely.get_parts(part) if isinstance(one, Polygon)])


def _place(dice: random.Random, part: BaseGeometry) -> Point:
    west, south, east, north = part.bounds
    for _ in range(100):
        place = Point(round(dice.uniform(west, east), 7), round(dice.uniform(south, north), 7))
        if shapely.contains(part, place):
            return place
    return Point(place_in(part))
