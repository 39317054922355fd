"""The paper that a hazardous area is recorded from, and the check that a project holds what stands on it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from listed import listed, the_one
from pyproj import Geod
from support import promise

REFERENCE = 102.63, 17.97  # longitude, latitude of the reference point of the paper form, WGS 84
DECLINATION = -1
# Bearings from magnetic north in degrees, distances in metres: to the start point, round ten turning points, and back.
LEGS = ((40, 140), (96, 61), (156, 61), (164, 57), (194, 64), (257, 63), (278, 53), (286, 59), (331, 63), (23, 62),
        (35, 58), (80, 59))  # fmt: skip
# Metres east and north of the middle of the area: the corners of both parts, and where devices lay.
MIDDLE = 140 * math.sin(math.radians(39)), 140 * math.cos(math.radians(39)) - 100
REDUCED = ((-50, 60), (10, 60), (10, 20), (-50, 20))
CLEARED = ((-40, -10), (40, -10), (40, -60), (-40, -60))
FOUND = ((-30, -20), (-10, -30), (10, -40), (30, -50))
DAYS = (("3 March 2026", "1200"), ("4 March 2026", "1500"), ("5 March 2026", "1300"))
DEVICE = ("submunition", "BLU-26", "unexploded", "armed", "destroyed on the spot", "4 March 2026", "100")

Metres = tuple[float, float]


def check(name: str, project: Path, tolerance: float) -> None:
    """What is in the project is what the paper says: areas computed in the plane, which is good to a part in 1,000."""
    area = the_one(listed("areas", project), f"{name}: area")
    told = {key: area[key] for key in ("code", "status", "survey_date", "source_of_information", "evidence",
                                       "type_of_contamination")}  # fmt: skip
    meant = {
        "code": "CHA-901", "status": "CHA", "survey_date": "2026-03-02", "evidence": "Six submunitions seen",
        "source_of_information": "Team 4, technical survey", "type_of_contamination": "submunitions",
    }  # fmt: skip
    promise(told == meant, f"{name}: of the area stands there {told}")
    _near(area["area_m2"], _shoelace(_walked()), 0.002, f"{name}: the area")
    parts = {one["product"]: one for one in listed("releases", project)}
    promise(sorted(parts) == ["cleared", "reduced"], f"{name}: parts {sorted(parts)}")
    for state, corners, method, day in (("reduced", REDUCED, "technical survey", "2026-03-02"),
                                        ("cleared", CLEARED, "manual clearance", "2026-03-05")):  # fmt: skip
        part = parts[state]
        _near(part["area_m2"], _shoelace(corners), tolerance, f"{name}: the {state} part")
        promise((part["area_id"], part["method"], part["date"], part["team"]) == (area["id"], method, day, "Team 4"),
                f"{name}: {part}")  # fmt: skip
    reports = sorted((one["date"], one["team"], one["people"], one["hours"], one["area_searched_m2"], one["area_id"])
                     for one in listed("reports", project))  # fmt: skip
    days = (("2026-03-03", 1200), ("2026-03-04", 1500), ("2026-03-05", 1300))
    promise(reports == [(day, "Team 4", 8, 6, searched, area["id"]) for day, searched in days], f"{name}: {reports}")
    devices = listed("devices", project)
    promise(len(devices) == len(FOUND), f"{name}: {len(devices)} devices")
    wanted = list(map(place, FOUND))
    for one in devices:
        fields = tuple(
            str(one[key]) for key in ("category", "model", "condition", "fuze", "disposal", "date", "depth_mm")
        )
        promise((*fields[:5], fields[6]) == (*DEVICE[:5], DEVICE[6]) and fields[5] == "2026-03-04", f"{name}: {one}")
        lon, lat = one["geometry"]["coordinates"]
        off = [Geod(ellps="WGS84").inv(lon, lat, *lay)[2] for lay in wanted]
        promise(min(off) < 2 and one["area_id"] == area["id"], f"{name}: a device lies {min(off):.1f} m off")
        del wanted[off.index(min(off))]


def _near(found: float, meant: float, tolerance: float, what: str) -> None:
    promise(abs(found / meant - 1) < tolerance, f"{what} measures {found:.1f} m², not {meant:.1f} m²")


def place(at: Metres) -> tuple[float, float]:
    """Longitude and latitude of metres from the middle of the area."""
    east, north = MIDDLE[0] + at[0], MIDDLE[1] + at[1]
    lon, lat, _ = Geod(ellps="WGS84").fwd(*REFERENCE, math.degrees(math.atan2(east, north)), math.hypot(east, north))
    return lon, lat


def typed(at: Metres) -> str:
    lon, lat = place(at)
    return f"{lat:.6f}, {lon:.6f}"


def leg_of(one: Metres, other: Metres) -> tuple[float, float]:
    east, north = other[0] - one[0], other[1] - one[1]
    return math.hypot(east, north), math.degrees(math.atan2(east, north)) % 360


def _walked() -> list[Metres]:
    """Corners of the form in metres, with the closing error spread over the legs by their lengths."""
    points: list[Any] = [(0.0, 0.0)]
    for bearing, distance in LEGS[1:]:
        true = math.radians(bearing + DECLINATION)
        points.append((points[-1][0] + distance * math.sin(true), points[-1][1] + distance * math.cos(true)))
    whole, walked = sum(distance for _, distance in LEGS[1:]), 0
    error = points[-1]
    for number, (_, distance) in enumerate(LEGS[1:], 1):
        walked += distance
        points[number] = tuple(one - off * walked / whole for one, off in zip(points[number], error, strict=True))
    return points[:-1]


def _shoelace(corners: Any) -> float:
    around = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(one[0] * other[1] - other[0] * one[1] for one, other in around)) / 2
