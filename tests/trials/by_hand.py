"""Trial: a new user at the program, with real keys and clicks on a screen of their own, counted and timed.

A. keyboard only: a new project, a source and three rival claims about the strength of one contingent (goal 2 minutes).
D. mouse only: from the start of the program to a PDF of the mission mirror (goal 1 minute).
B. keyboard only, C. mouse only (texts typed): a confirmed hazardous area from a paper form of ten turning points, a
reduced part, a cleared part with three progress reports, four devices.

What was entered is then read by the command line, and by pdftotext. Exits 1 where it is not what was meant or the goal
is missed. Hands and eyes are in ``hands``; ``reporter`` tells the eyes where things are, and acts on nothing.
``--count`` says how many of A, D, B, C; ``--only B`` chooses; ``--shots DIR`` keeps pictures of the screen.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ground_by_hand
from hands import Hands
from listed import listed, the_one
from own_screen import missing, screen
from support import finish, options, promise, scratch

CONTINGENT = "dep-ru-la-8"


def claims_by_keyboard(hands: Hands, folder: Path) -> str:
    """A: what an analyst enters from one article that cites three people."""
    hands.wait("Map")
    hands.press("ctrl+n")
    hands.window("New project")
    hands.press("Return")
    hands.wait("fileNameEdit")
    hands.press("Return")
    hands.window("atlas — Sapper Atlas")
    made = hands.seconds
    hands.press("ctrl+k")
    hands.type("RU 8")
    hands.press("Return")
    hands.press("ctrl+shift+n")
    hands.window("New claim")
    hands.type("Sappers of the eighth mission")
    hands.press("Return")
    hands.window("New source")
    hands.fill("Vientiane Times", "", "3 March 2026", "", "", "c")
    hands.shot("source")
    hands.press("Return")
    hands.window("New claim")
    hands.press("Tab")
    hands.fill("Strength", "60", "The embassy speaks of 60 sappers.")
    _speaker(hands, "Russian embassy", "RU", "3")
    hands.shot("claim")
    hands.press("ctrl+Return")
    hands.fill("40-45", "A district officer counted 40 to 45.")
    _speaker(hands, "District officer, Sanamxay", "LA", "2")
    hands.press("ctrl+Return")
    hands.fill("about 90", "A villager speaks of about 90.")
    _speaker(hands, "A villager", "LA", "5")
    hands.press("Return")
    hands.said("Saved claim")
    took = hands.seconds - made
    hands.shot("record")
    hands.end()
    project = folder / "atlas.gpkg"
    claims, sources = _new("claims", project), _new("sources", project)
    source = the_one(sources, "A: source")
    promise((source["publisher"], source["reliability"]) == ("Vientiane Times", "C"), f"A: source {source}")
    found = sorted((one["value"]["as_stated"], one["asserted_by"]["name"], one["credibility"]) for one in claims)
    meant = [("40-45", "District officer, Sanamxay", 2), ("60", "Russian embassy", 3), ("about 90", "A villager", 5)]
    promise(found == meant, f"A: the claims are {found}")
    about = [(one["subject"]["id"], one["attribute"], one["source_ids"]) for one in claims]
    promise(about == [(CONTINGENT, "personnel", [source["id"]])] * 3, f"A: the claims are about {about}")
    contingent = next(one for one in listed("deployments", project) if one["id"] == CONTINGENT)
    strength = [one for one in contingent["attributes"] if one["attribute"] == "personnel"]
    rival = len(strength) == 1 and len(strength[0]["rivals"]) == 2 and strength[0]["leading"]["as_stated"] == "40-45"
    promise(rival, f"A: not three rivals of which the best graded leads: {strength}")
    promise(hands.clicks == 0, "A: the mouse was used")
    promise(hands.slow(0.0) < 120, f"A took {hands.seconds:.0f} s, {hands.slower(0.0)} (goal 120 s)")
    return f"A. source and three rival claims: {hands.count()}; {took:.0f} s, {hands.slower(made)}"


def _new(kind: str, project: Path) -> list[dict[str, Any]]:
    """Records of a project that are not the built-in ones."""
    before = {one["id"] for one in listed(kind)}
    return [one for one in listed(kind, project) if one["id"] not in before]


def _speaker(hands: Hands, name: str, country: str, grade: str) -> None:
    """From what is said on to who says it, and the digit of its grade."""
    hands.press(*["Tab"] * 5)
    hands.fill(name, country)
    hands.press(*["Tab"] * 4)
    hands.type(grade)


def mirror_by_mouse(hands: Hands, folder: Path) -> str:
    """D: what a newcomer clicks who wants the comparison on paper."""
    hands.click("Mirror")
    hands.click("Briefing sheet…")
    hands.window("Briefing sheet")
    hands.said("Page 1 of")
    hands.shot("sheet")
    hands.click("Export…")
    hands.wait("fileNameEdit")
    hands.click("Save")
    path = hands.until(lambda: next((one for one in folder.glob("[!.]*.pdf")), None), "a PDF")
    hands.said("Sheet written")
    took = hands.seconds
    hands.shot("written")
    hands.end()
    said = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    for words in ("Strength", "not reported", "Russia", "Laos"):
        promise(words in said, f"D: the PDF does not say “{words}”")
    promise(hands.keys + hands.characters == 0, "D: the keyboard was used")
    promise(took < 60, f"D took {took:.0f} s (goal 60 s)")
    return f"D. from the start to a PDF of the mirror: {hands.count()}; {took:.0f} s"


SCENARIOS = {
    "A": claims_by_keyboard,
    "D": mirror_by_mouse,
    "B": ground_by_hand.by_keyboard,
    "C": ground_by_hand.by_mouse,
}


@contextlib.contextmanager
def somebody(name: str, shots: Path | None) -> Iterator[tuple[Hands, Path]]:
    """Somebody at the program, which was started in a folder of their own."""
    with scratch() as folder, screen() as reached:
        hands = Hands(reached, folder, shots, name)
        try:
            yield hands, folder
        finally:
            hands.end()


def trial(count: int, only: str, shots: Path | None) -> str:
    """Run the scenarios; a line of figures for each."""
    lines: list[str] = []
    for name in only or list(SCENARIOS)[:count]:
        if name == "D" and shutil.which("pdftotext") is None:
            lines.append("D. left out, because pdftotext is not installed (apt-get install poppler-utils)")
            continue
        with somebody(name, shots) as (hands, folder):
            lines.append(SCENARIOS[name](hands, folder))
            print(lines[-1], file=sys.stderr, flush=True)
    return "\n".join(lines)


if __name__ == "__main__":
    parser = options(__doc__, len(SCENARIOS))
    parser.add_argument("--only", default="", help="letters of scenarios")
    parser.add_argument("--shots", type=Path, help="folder for pictures of the screen")
    args = parser.parse_args()
    if missing():
        print(f"by hand: left out, because there is no screen (apt-get install {' '.join(missing())})")
        sys.exit(0)
    if args.shots is not None:
        args.shots.mkdir(parents=True, exist_ok=True)
    finish(lambda: trial(args.count, args.only, args.shots))
