"""A table of craters as a spreadsheet in Russia saves it, and what others read of it in project and exports."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from support import promise

ROWS, LOST = 40, (7, 19)
HEADINGS = ("Номер", "Название", "Восток", "Север", "Найдено")
NAMES = [f"Воронка у деревни {at}" for at in range(1, ROWS + 1) if at not in LOST]
PYOGRIO = """
import json, pyogrio, sys
frame = pyogrio.raw.read(sys.argv[1])
names = frame[0]["fields"].tolist()
columns = {name: column.tolist() for name, column in zip(names, frame[3])}
print(json.dumps({"crs": frame[0]["crs"], "layers": pyogrio.list_layers(sys.argv[1]).tolist(), "columns": columns}))
"""
COMMANDS = """
import contextlib, io, json, sys
from desktop.cli import main
def text():
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)
said = []
for words in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(text()) as out, contextlib.redirect_stderr(text()) as err:
        code = main(words)
    said.append((code, *(stream.buffer.getvalue().decode("utf-8") for stream in (out, err))))
print(json.dumps(said))
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


def holds(project: Path, *, layer: bool) -> None:
    """What the command line says of the project: whole, the import with its account, and the layer or none."""
    out, refused = project.with_name("layer.geojson"), project.with_name("refused.geojson")
    whole, history, exported, quarantine = commands(
        ("check", project), ("history", project, "--json"),
        ("export", project, "--layer", "craters", "--format", "geojson", "--out", out),
        ("export", project, "--kind", "quarantined", "--format", "geojson", "--out", refused),
    )  # fmt: skip
    promise(whole[:2] == (0, f"{project}: whole\n"), f"{project} is not whole: {whole}")
    made = {one["kind"]: one["after"] for one in json.loads(history[1]) if one["after"] is not None}
    counts = {name: made.get("imports", {}).get(name) for name in ("read", "accepted", "quarantined")}
    account = {"read": ROWS, "accepted": len(NAMES), "quarantined": len(LOST)}
    promise(counts == account, f"the history has {counts}")
    if not layer:
        promise("there is no layer 'craters'" in exported[2], f"the layer is still there: {exported}")
        return
    promise((exported[0], quarantine[0]) == (0, 0), f"not exported: {exported}, {quarantine}")
    features = json.loads(out.read_text(encoding="utf-8"))["features"]
    numbers = [int(one["properties"]["Номер"]) for one in features]
    promise(numbers == [at for at in range(1, ROWS + 1) if at not in LOST], f"the layer has the rows {numbers}")
    lon, lat = features[0]["geometry"]["coordinates"]
    promise(abs(lon - 102.58385) < 1e-5 and abs(lat - 17.98517) < 1e-5, f"the first crater lies at {lon}, {lat}")
    rows = [one["properties"]["row"] for one in json.loads(refused.read_text(encoding="utf-8"))["features"]]
    promise(rows == [at + 1 for at in LOST], f"in quarantine are the rows {rows}")


def in_geopackage(path: Path) -> None:
    """What pyogrio reads of it."""
    found = _by(PYOGRIO, path)
    columns = found["columns"]
    promise(found["crs"] == "EPSG:4326", f"E: the GeoPackage is in {found['crs']}")
    promise(set(columns["exercise"]) == {"EXERCISE"}, "E: a row of the GeoPackage does not say EXERCISE")
    promise(columns["Название"] == NAMES, f"E: the GeoPackage has {columns['Название']}")
    promise(any(layer[0] == "layer_styles" for layer in found["layers"]), "E: the GeoPackage has no style")


def in_workbook(path: Path) -> None:
    """What openpyxl reads of it."""
    found = _by(OPENPYXL, path)
    heading, *rows = found["rows"]
    promise([row[heading.index("Название")] for row in rows] == NAMES, f"E: the workbook has {rows}")
    promise("f" not in found["types"] and "EXERCISE" in found["title"], f"E: the workbook is {found['title']}")


def _by(program: str, path: Path) -> Any:
    words = [sys.executable, "-c", program, str(path)]
    return json.loads(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def commands(*words: tuple[str | Path, ...]) -> list[tuple[int, str, str]]:
    """Commands of the program, one after the other in a process beside it: code, stdout and stderr of each."""
    asked = json.dumps([list(map(str, one)) for one in words])
    command = [sys.executable, "-c", COMMANDS, asked]
    ended = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
    return [(code, out, err) for code, out, err in json.loads(ended.stdout)]
