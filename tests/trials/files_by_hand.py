"""Trial: files of others into a project and out of it, by somebody with keys and mouse; then read by others.

E. keyboard but for one click: a new exercise project, a table of Russia (cp1251, decimal comma, metres of no grid that
it names) chosen, its questions answered, looked at, imported as points; its quarantined rows saved; taken back and
brought again. Mouse only: the layer as GeoPackage and as workbook.
F. an import of many rows left with Cancel, once while it is read and once half-way into the project: nothing is left.

After each step the command line tells what the project holds, and pyogrio and openpyxl what the files hold, each in a
process of its own. ``--count`` says how much: 1 is E without its exports, 2 with the GeoPackage, 3 is E, 4 is all;
``--shots DIR`` keeps pictures of the screen.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from craters import LOST, commands, craters, holds, in_geopackage, in_workbook
from hands import Hands
from own_screen import missing, screen
from support import finish, options, promise, scratch

FORMS = (("GeoPackage, styled for QGIS (.gpkg)", "craters.gpkg"), ("Excel workbook (.xlsx)", "craters.xlsx"))
MANY = 3_000_000


def many(path: Path) -> None:
    """More rows than are read in a moment."""
    with path.open("w", encoding="utf-8") as file:
        file.write("lon,lat,number,name\n")
        for at in range(MANY):
            file.write(f"{102 + at % 1000 / 500:.3f},{15 + at % 997 / 200:.3f},{at},bomb {at % 24}\n")


class Steps:
    """One line a step: what was done, how long it took, keys and clicks."""

    def __init__(self, name: str, hands: Hands) -> None:
        self._name, self._hands = name, hands
        self._since = self._now()
        self.lines: list[str] = []

    def _now(self) -> tuple[float, int, int, int]:
        hands = self._hands
        return hands.seconds, hands.clicks, hands.keys, hands.characters

    def done(self, what: str) -> None:
        """End a step."""
        now = self._now()
        took, clicks, keys, characters = (other - one for one, other in zip(self._since, now, strict=True))
        hand = f"{clicks} clicks, {keys} keys, {characters} typed characters"
        self.lines.append(f"{self._name}. {what}: {took:.1f} s, {hand}")
        print(self.lines[-1], file=sys.stderr, flush=True)
        self._hands.shot(f"{len(self.lines)}")
        self._since = self._now()

    def read(self) -> None:
        """What others read in between is no time of the hands."""
        self._since = self._now()


def in_and_out(hands: Hands, folder: Path, forms: Sequence[tuple[str, str]]) -> list[str]:
    """E: in by keyboard, out by mouse."""
    craters(folder / "craters.csv")
    project = folder / "atlas.gpkg"
    hands.wait("Map")
    steps = Steps("E", hands)
    hands.press("ctrl+n")
    hands.window("New project")
    hands.press("Down", "Tab", "space", "Return")
    hands.wait("fileNameEdit")
    hands.press("Return")
    hands.window("atlas — EXERCISE — Sapper Atlas")
    steps.done("a new exercise project")
    hands.press("ctrl+i")
    hands.wait("fileNameEdit")
    hands.type("craters.csv")
    hands.press("Return")
    hands.window("Import craters.csv")
    hands.said("Encoding of texts")
    hands.press("alt+t")
    hands.said("Coordinate system")
    hands.shot("grid")
    hands.press("alt+t")
    hands.said("CSV · EPSG:32648 · cp1251 · 40 rows: 38 can be taken, in quarantine 2")
    hands.until(lambda: hands.all("[0,1]"), "the first rows")
    hands.press("alt+f", "Home", "p")
    steps.done("a table chosen, two questions answered, looked at, its role chosen")
    hands.press("alt+i")
    hands.said("40 rows read = 38 rows accepted + 2 rows in quarantine")
    steps.done("imported")
    holds(project, layer=True)
    steps.read()
    hands.click("Save these rows as CSV…")
    hands.wait("fileNameEdit")
    hands.press("Return")
    hands.said("Quarantined rows written")
    saved = (folder / "craters-quarantine.csv").read_text(encoding="utf-8-sig")
    promise(all(f"\nEXERCISE,{at + 1}," in saved for at in LOST), f"E: the rows saved are {saved!r}")
    promise("'нет данных' is no number of metres" in saved, f"E: no reason in {saved!r}")
    hands.press("Escape")
    hands.window("atlas")
    hands.until(lambda: hands.all("craters"), "the layer in the list of layers")
    steps.done("quarantined rows saved")
    hands.press("ctrl+z")
    hands.until(lambda: not hands.all("craters"), "a list of layers without the layer")
    steps.done("taken back")
    holds(project, layer=False)
    steps.read()
    hands.press("ctrl+shift+z")
    hands.until(lambda: hands.all("craters"), "the layer in the list of layers again")
    steps.done("brought again")
    if forms:
        holds(project, layer=True)
    steps.read()
    for words, path in forms:
        keys = hands.keys + hands.characters
        hands.click("Project", kind="QMenuBar")
        hands.click("Export records…", kind="QMenu")
        hands.window("Export records")
        hands.click("What", kind="ChoiceBox")
        hands.click("Layer: craters", kind="item")
        hands.click("Format", kind="ChoiceBox")
        hands.click(words, kind="item")
        hands.click("Choose a place…")
        hands.wait("fileNameEdit")
        hands.click("Save")
        hands.said("38 rows written, read back and compared")
        hands.shot(f"export-{path[-4:]}")
        promise(hands.keys + hands.characters == keys, "E: the keyboard was used")
        hands.click("Close", kind="QPushButton")
        hands.window("atlas")
        steps.done(f"exported as {path}")
        (in_geopackage if path.endswith(".gpkg") else in_workbook)(folder / path)
        steps.read()
    return steps.lines


def cancelled(hands: Hands, folder: Path) -> list[str]:
    """F: Cancel while the file is read, and half-way into the project."""
    many(folder / "many.csv")
    project = folder / "atlas.gpkg"
    hands.wait("Map")
    hands.press("ctrl+n")
    hands.window("New project")
    hands.press("Down", "Return")
    hands.wait("fileNameEdit")
    hands.press("Return")
    hands.window("atlas — Sapper Atlas")
    steps = Steps("F", hands)
    before = _state(project, folder)
    _open(hands)
    hands.until(lambda: _told(hands, " rows"), "the number of rows so far")
    hands.shot("reading")
    hands.click("Cancel")
    hands.window("atlas")
    _same(hands, before, project, folder)
    steps.done("left with Cancel while the file was read: nothing is left")
    _open(hands)
    hands.said("First rows")
    hands.wait(f"Import {MANY:,} rows")
    hands.press("alt+i")
    hands.until(lambda: _told(hands, f" of {MANY:,} rows"), "the number of rows so far")
    hands.shot("importing")
    hands.click("Cancel")
    hands.said("Stopped. Nothing was changed in the project.")
    hands.shot("stopped")
    hands.click("Cancel")
    hands.window("atlas")
    _same(hands, before, project, folder)
    steps.done("left with Cancel half-way into the project: nothing is left")
    return steps.lines


def _open(hands: Hands) -> None:
    hands.press("ctrl+i")
    hands.wait("fileNameEdit")
    hands.type("many.csv")
    hands.press("Return")
    hands.window("Import many.csv")


def _told(hands: Hands, word: str) -> bool:
    """Whether the dialog tells how far it is."""
    return any(one["front"] and one["kind"] == "QLabel" and word in one["text"] and "quarantine" not in one["text"]
               for one in hands.look()["widgets"])  # fmt: skip


def _state(project: Path, folder: Path) -> tuple[str, list[str]]:
    """The hash of a project's bytes, and what lies beside it and in the folder of temporary files."""
    beside = [path.name for path in project.parent.iterdir() if path.name.startswith("atlas")]
    kept = [path.name for path in (folder / "tmp").iterdir() if path.name.startswith("sapper-atlas")]
    return hashlib.sha256(project.read_bytes()).hexdigest(), sorted([*beside, *kept])


def _same(hands: Hands, before: tuple[str, list[str]], project: Path, folder: Path) -> None:
    hands.until(lambda: _state(project, folder) == before or None,
                f"the project as it was, with nothing beside it: {before[1]}")  # fmt: skip
    ((code, said, _),) = commands(("check", project))
    promise(code == 0, said)


def trial(count: int, shots: Path | None) -> str:
    """Run the scenarios; a line of figures for each step."""
    lines: list[str] = []
    forms = FORMS[: count - 1]
    scenarios: list[tuple[str, Callable[[Hands, Path], list[str]]]] = [
        ("E", lambda hands, folder: in_and_out(hands, folder, forms)),
        ("F", cancelled),
    ]
    for name, scenario in scenarios[: max(1, count - 2)]:
        with scratch() as folder, screen() as reached:
            (folder / "tmp").mkdir()
            hands = Hands({**reached, "TMPDIR": str(folder / "tmp")}, folder, shots, name)
            try:
                lines += scenario(hands, folder)
                hands.quit()
            finally:
                hands.end()
            left = [path.name for path in (folder / "tmp").iterdir() if path.name.startswith("sapper-atlas")]
            promise(not left, f"{name}: in the folder of temporary files lie {left}")
    return "\n".join(lines)


if __name__ == "__main__":
    parser = options(__doc__, 4)
    parser.add_argument("--shots", type=Path, help="folder for pictures of the screen")
    args = parser.parse_args()
    if missing():
        print(f"files by hand: left out, because there is no screen (apt-get install {' '.join(missing())})")
        sys.exit(os.EX_OK)
    if args.shots is not None:
        args.shots.mkdir(parents=True, exist_ok=True)
    finish(lambda: trial(args.count, args.shots))
