"""Trial: files of others into a project and out of it, by somebody with keys and mouse; then read by others.

E. keyboard but for one click: a new exercise project, a table of Russia (cp1251, decimal comma, metres of no grid that
it names) chosen, its questions answered, looked at, imported as points; its quarantined rows saved; taken back and
brought again. Mouse only: the layer as GeoPackage and as workbook.
F. an import of many rows left with Cancel, once while it is read and once half-way into the project: nothing is left.

After each step the command line tells what the project holds, and pyogrio and openpyxl what the files hold, each in a
process of its own. ``--count`` says how much: 1 is E without the workbook, 2 is E, 3 is all; ``--shots DIR`` keeps
pictures of the screen.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hands import Hands
from own_screen import missing, screen
from support import BrokenPromise, finish, options, promise, scratch

ROWS, LOST = 40, (7, 19)
MANY = 3_000_000
HEADINGS = ("Номер", "Название", "Восток", "Север", "Найдено")
NAMES = [f"Воронка у деревни {at}" for at in range(1, ROWS + 1) if at not in LOST]
FORMS = (("GeoPackage, styled for QGIS (.gpkg)", "craters.gpkg"), ("Excel workbook (.xlsx)", "craters.xlsx"))
PYOGRIO = """
import json, pyogrio, sys
frame = pyogrio.raw.read(sys.argv[1])
names = frame[0]["fields"].tolist()
columns = {name: column.tolist() for name, column in zip(names, frame[3])}
print(json.dumps({"crs": frame[0]["crs"], "layers": pyogrio.list_layers(sys.argv[1]).tolist(), "columns": columns}))
"""
OPENPYXL = """
import json, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
cells = [[*row] for row in sheet.iter_rows()]
types = sorted({cell.data_type for row in cells for cell in row})
print(json.dumps({"title": sheet.title, "types": types, "rows": [[cell.value for cell in row] for row in cells]}))
"""


def craters(path: Path) -> None:
    """A table as a spreadsheet in Russia saves it: of two rows the place is not known."""
    lines = [";".join(HEADINGS)]
    for at in range(1, ROWS + 1):
        east, north = (
            f"{start + step * at:.2f}".replace(".", ",") for start, step in ((244e3, 137.25), (199e4, 211.5))
        )
        east, north = ("нет данных" if at == LOST[1] else east), ("" if at == LOST[0] else north)
        lines.append(f"{at};Воронка у деревни {at};{east};{north};{at % 5}")
    path.write_bytes("\r\n".join([*lines, ""]).encode("cp1251"))


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
    _holds(project, 38, 2)
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
    _holds(project, None, None)
    steps.read()
    hands.press("ctrl+shift+z")
    hands.until(lambda: hands.all("craters"), "the layer in the list of layers again")
    steps.done("brought again")
    _holds(project, 38, 2)
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
    _in_geopackage(folder / "craters.gpkg")
    if len(forms) > 1:
        _in_workbook(folder / "craters.xlsx")
    return steps.lines


def _holds(project: Path, accepted: int | None, quarantined: int | None) -> None:
    """What the command line says of the project: whole, and the import with its account, or none of it."""
    promise(_command("check", project).stdout.strip().endswith("whole"), f"{project} is not whole")
    history = json.loads(_command("history", project, "--json").stdout)
    made = {one["kind"]: one["after"] for one in history if one["after"] is not None}
    imports = made.get("imports") or {}
    counts = {name: imports.get(name) for name in ("read", "accepted", "quarantined")}
    promise(
        counts == {"read": ROWS, "accepted": ROWS - len(LOST), "quarantined": len(LOST)}, f"the history has {counts}"
    )
    out = project.with_name("layer.geojson")
    found = _command(
        "export", project, "--layer", "craters", "--format", "geojson", "--out", out, fails=accepted is None
    )
    if accepted is None:
        promise("there is no layer 'craters'" in found.stderr, f"the layer is still there: {found.stderr}")
        return
    features = json.loads(out.read_text(encoding="utf-8"))["features"]
    promise(len(features) == accepted, f"the layer has {len(features)} rows, not {accepted}")
    numbers = [int(one["properties"]["Номер"]) for one in features]
    promise(numbers == [at for at in range(1, ROWS + 1) if at not in LOST], f"the layer has the rows {numbers}")
    lon, lat = features[0]["geometry"]["coordinates"]
    promise(abs(lon - 102.58385) < 1e-5 and abs(lat - 17.98517) < 1e-5, f"the first crater lies at {lon}, {lat}")
    refused = project.with_name("refused.geojson")
    _command("export", project, "--kind", "quarantined", "--format", "geojson", "--out", refused)
    rows = [one["properties"]["row"] for one in json.loads(refused.read_text(encoding="utf-8"))["features"]]
    promise(rows == [at + 1 for at in LOST] and len(rows) == quarantined, f"in quarantine are the rows {rows}")


def _in_geopackage(path: Path) -> None:
    """What pyogrio reads of it."""
    found = _by(PYOGRIO, path)
    columns = found["columns"]
    promise(found["crs"] == "EPSG:4326", f"E: the GeoPackage is in {found['crs']}")
    promise(set(columns["exercise"]) == {"EXERCISE"}, "E: a row of the GeoPackage does not say EXERCISE")
    promise(columns["Название"] == NAMES, f"E: the GeoPackage has {columns['Название']}")
    promise(any(layer[0] == "layer_styles" for layer in found["layers"]), "E: the GeoPackage has no style")


def _in_workbook(path: Path) -> None:
    """What openpyxl reads of it."""
    found = _by(OPENPYXL, path)
    heading, *rows = found["rows"]
    promise([row[heading.index("Название")] for row in rows] == NAMES, f"E: the workbook has {rows}")
    promise("f" not in found["types"] and "EXERCISE" in found["title"], f"E: the workbook is {found['title']}")


def _by(program: str, path: Path) -> Any:
    words = [sys.executable, "-c", program, str(path)]
    return json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def _command(*words: str | Path, fails: bool = False) -> subprocess.CompletedProcess[str]:
    """A command of the program in a process of its own."""
    command = [sys.executable, "-m", "desktop.cli", *map(str, words)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    if (ended.returncode != 0) != fails:
        raise BrokenPromise(f"{' '.join(map(str, words))} ended with {ended.returncode}: {ended.stderr}")
    return ended


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
    _command("check", project)


def trial(count: int, shots: Path | None) -> str:
    """Run the scenarios; a line of figures for each step."""
    lines: list[str] = []
    forms = FORMS[:count]
    scenarios: list[tuple[str, Callable[[Hands, Path], list[str]]]] = [
        ("E", lambda hands, folder: in_and_out(hands, folder, forms)),
        ("F", cancelled),
    ]
    for name, scenario in scenarios[: max(1, count - 1)]:
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
    parser = options(__doc__, 3)
    parser.add_argument("--shots", type=Path, help="folder for pictures of the screen")
    args = parser.parse_args()
    if missing():
        print(f"files by hand: left out, because there is no screen (apt-get install {' '.join(missing())})")
        sys.exit(os.EX_OK)
    if args.shots is not None:
        args.shots.mkdir(parents=True, exist_ok=True)
    finish(lambda: trial(args.count, args.shots))
