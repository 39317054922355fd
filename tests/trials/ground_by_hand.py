"""One confirmed hazardous area with its parts, reports and devices, recorded by somebody with keys or with a mouse."""

from __future__ import annotations

import itertools
from pathlib import Path

from hands import Hands
from paper_form import CLEARED, DAYS, DECLINATION, DEVICE, FOUND, LEGS, REDUCED, check, leg_of, place, typed
from support import promise


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
        hands.enter(typed(corners[0]))
        for one, other in itertools.pairwise(corners):
            length, bearing = leg_of(one, other)
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
    for number, lay in enumerate(FOUND):
        category, model, condition, fuze, disposal, day, depth = DEVICE
        kept = (category, model, condition, fuze, disposal, day) if number == 0 else ("", "", condition, fuze, "", "")
        hands.fill(*kept, depth, typed(lay), "GPS" if number == 0 else "")
        hands.shot(f"device-{number}")
        hands.press("ctrl+Return" if number + 1 < len(FOUND) else "Return")
    hands.window("atlas")
    hands.said("Saved device")
    hands.shot("record")
    took = hands.seconds - made
    hands.end()
    promise(hands.clicks == 0, "B: the mouse was used")
    check("B", folder / "atlas.gpkg", 0.005)
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
            hands.click_place(*place(corner))
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
    for number, lay in enumerate(FOUND):
        hands.click("Device…")
        hands.click_place(*place(lay))
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
    check("C", folder / "atlas.gpkg", 0.03)
    return f"C. the same by mouse: {hands.count()}; {took:.0f} s, {hands.slower(made)}"
