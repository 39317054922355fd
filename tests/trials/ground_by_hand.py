"""One confirmed hazardous area with its parts, reports and devices, recorded by somebody with keys or with a mouse."""

from __future__ import annotations

import itertools
import math
from pathlib import Path
from typing import Any

from hands import Hands, listed, only
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


def by_keyboard(hands: Hands, folder: Path) -> str:
    """B: no key of the mouse is touched."""
    hands.wait("Map")
    hands.press("ctrl+n")
    hands.window("New project")
    hands.press("Down", "Return")
    hands.wait("fileNameEdit")
    hands.press("Return")
    hands.window("atlas — Sapper Atlas")
    made = hands.seconds
    hands.press("t")
    hands.window("Turning points")
    hands.fill("17.97, 102.63", "", "m", str(DECLINATION), "", "", "")
    for bearing, distance in LEGS:
        hands.enter(str(bearing), str(distance))
    hands.press("Tab", "space")
    hands.shot("form")
    hands.press("ctrl+Return")
    hands.window("atlas")
    hands.press("alt+c", "F4")
    hands.fill("CHA-901", "", "2 March 2026", "Team 4, technical survey", "Six submunitions seen", "submunitions")
    hands.shot("area")
    hands.press("ctrl+Return")
    hands.said("Saved CHA-901")
    for letter, corners, method, day in (("r", REDUCED, "technical survey", "2 March 2026"),
                                         ("c", CLEARED, "manual clearance", "5 March 2026")):  # fmt: skip
        hands.press("r")
        hands.wait("Save outline")
        hands.enter(_typed(corners[0]))
        for one, other in itertools.pairwise(corners):
            length, bearing = _leg(one, other)
            hands.fill(f"{length:.0f}", f"{bearing:.0f}")
            hands.press("Return")
        hands.press(f"alt+{letter}", "F4")
        hands.fill(day, method, "Team 4")
        hands.shot(f"part-{letter}")
        hands.press("ctrl+Return")
        hands.said("Saved Release of CHA-901")
        hands.until(lambda: not hands.all("Save outline"), "the end of the drawing")
    hands.press("ctrl+shift+p")
    hands.window("New progress report")
    for number, (day, searched) in enumerate(DAYS):
        hands.fill(day, *(("Team 4", "8", "6") if number == 0 else ("", "", "")), searched)
        hands.press("ctrl+Return" if number + 1 < len(DAYS) else "Return")
    hands.window("atlas")
    hands.press("ctrl+shift+k", "Return")
    hands.window("New device")
    for number, place in enumerate(FOUND):
        category, model, condition, fuze, disposal, day, depth = DEVICE
        kept = (category, model, condition, fuze, disposal, day) if number == 0 else ("", "", condition, fuze, "", "")
        hands.fill(*kept, depth, _typed(place), "GPS" if number == 0 else "")
        hands.shot(f"device-{number}")
        hands.press("ctrl+Return" if number + 1 < len(FOUND) else "Return")
    hands.window("atlas")
    hands.said("Saved device")
    hands.shot("record")
    took = hands.seconds - made
    hands.end()
    promise(hands.clicks == 0, "B: the mouse was used")
    _check("B", folder / "atlas.gpkg", 0.005)
    return f"B. area, two parts, three reports, four devices: {hands.count()}; {took:.0f} s, {hands.slower(made)}"


def by_mouse(hands: Hands, folder: Path) -> str:
    """C: keys only for what is text."""
    hands.click("Project", kind="QMenuBar")
    hands.click("New project…", kind="QMenu")
    hands.window("New project")
    hands.click("Empty")
    hands.click("Choose a place…")
    hands.click("Save")
    hands.window("atlas — Sapper Atlas")
    made = hands.seconds
    hands.click("Areas", kind="QMenuBar")
    hands.click("Turning points of a survey form…", kind="QMenu")
    hands.window("Turning points")
    hands.write("Reference point", "17.97, 102.63")
    hands.click("Bearings from", kind="ChoiceBox")
    hands.click("magnetic north", kind="item")
    hands.write("Declination ° east", str(DECLINATION), over=True)
    for row, leg in enumerate(LEGS):
        for column, number in enumerate(leg):
            hands.write(f"[{row},{column}]", str(number), kind="LegsTable")
    hands.click("distribute the closing error by the compass rule")
    hands.shot("form")
    hands.click("Take as outline")
    hands.window("atlas")
    hands.click("CHA", kind="QPushButton")
    hands.write("Code", "CHA-901", over=True)
    for name, text in (("Surveyed", "2 March 2026"), ("Found by", "Team 4, technical survey"),
                       ("Evidence", "Six submunitions seen"), ("Contamination", "submunitions")):  # fmt: skip
        hands.write(name, text)
    hands.shot("area")
    hands.click("Save outline")
    hands.said("Saved CHA-901")
    for state, corners, method, day in (("reduced", REDUCED, "technical survey", "2 March 2026"),
                                        ("cleared", CLEARED, "manual clearance", "5 March 2026")):  # fmt: skip
        hands.click("Release a part…")
        hands.wait("Save outline")
        hands.click(state, kind="QPushButton")
        for corner in corners:
            hands.click_place(*_place(corner))
        hands.write("Decided on", day)
        hands.click("Method", kind="Line")
        hands.click(method, kind="item")
        hands.write("Team", "Team 4")
        hands.shot(f"part-{state}")
        hands.click("Save outline")
        hands.until(lambda: not hands.all("Save outline"), "the end of the drawing")
        hands.click("CHA-901: Show the area")
    for day, searched in DAYS:
        hands.click("Report…")
        hands.window("New progress report")
        for name, text in (
            ("Date", day),
            ("Team", "Team 4"),
            ("People", "8"),
            ("Hours", "6"),
            ("Searched m²", searched),
        ):
            hands.write(name, text)
        hands.click("Save")
        hands.window("atlas")
    for number, place in enumerate(FOUND):
        hands.click("Device…")
        hands.click_place(*_place(place))
        hands.window("New device")
        hands.click("Category", kind="Line")
        hands.click(DEVICE[0], kind="item")
        for name, text in zip(
            ("Model", "Condition", "Fuze", "Disposal", "Found on", "Depth mm"), DEVICE[1:], strict=True
        ):
            hands.write(name, text)
        hands.shot(f"device-{number}")
        hands.click("Save")
        hands.window("atlas")
    hands.said("Saved device")
    hands.shot("record")
    took = hands.seconds - made
    hands.end()
    promise(hands.keys == 0, "C: a key that is no text was used")
    _check("C", folder / "atlas.gpkg", 0.03)
    return f"C. the same by mouse: {hands.count()}; {took:.0f} s, {hands.slower(made)}"


def _check(name: str, project: Path, tolerance: float) -> None:
    """What is in the project is what the paper says: areas computed in the plane, which is good to a part in 1,000."""
    area = only(listed("areas", project), f"{name}: area")
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
    wanted = list(map(_place, FOUND))
    for one in devices:
        fields = tuple(
            str(one[key]) for key in ("category", "model", "condition", "fuze", "disposal", "date", "depth_mm")
        )
        promise((*fields[:5], fields[6]) == (*DEVICE[:5], DEVICE[6]) and fields[5] == "2026-03-04", f"{name}: {one}")
        lon, lat = one["geometry"]["coordinates"]
        off = [Geod(ellps="WGS84").inv(lon, lat, *place)[2] for place in wanted]
        promise(min(off) < 2 and one["area_id"] == area["id"], f"{name}: a device lies {min(off):.1f} m off")
        del wanted[off.index(min(off))]


def _near(found: float, meant: float, tolerance: float, what: str) -> None:
    promise(abs(found / meant - 1) < tolerance, f"{what} measures {found:.1f} m², not {meant:.1f} m²")


def _place(at: Metres) -> tuple[float, float]:
    """Longitude and latitude of metres from the middle of the area."""
    east, north = MIDDLE[0] + at[0], MIDDLE[1] + at[1]
    lon, lat, _ = Geod(ellps="WGS84").fwd(*REFERENCE, math.degrees(math.atan2(east, north)), math.hypot(east, north))
    return lon, lat


def _typed(at: Metres) -> str:
    lon, lat = _place(at)
    return f"{lat:.6f}, {lon:.6f}"


def _leg(one: Metres, other: Metres) -> tuple[float, float]:
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
