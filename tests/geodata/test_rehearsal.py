"""The rehearsal of the compiled loops leaves nothing that a window would have to compile."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import geopandas
import numpy as np
import shapely

DRAWN = """
import sys
from pathlib import Path
from desktop.cli import main
from desktop.map.foreign import pickable_layer
from geodata.exchange.foreign import unread_layer
from geodata.geometry.enclosing import within_box, within_lasso
import numpy as np

folder = Path(sys.argv[1])
for name in ("points", "lines", "areas"):
    layer = unread_layer(folder / f"{name}.gpkg")
    layer.take("laos")
    drawn = pickable_layer(layer, "laos", name, 1)
    drawn.pickable.under(0.0, 0.0, 1e6)
    within_box(drawn.pickable.shapes, (-1e8, -1e8, 1e8, 1e8))
    within_lasso(drawn.pickable.shapes, np.array([(-1e8, -1e8), (1e8, -1e8), (0.0, 1e8)]))
    shown = ["--layer", str(folder / f"{name}.gpkg"), "--out", str(folder / f"{name}.png")]
    assert main(["render", "--theatre", "laos", *shown]) == 0
"""


IMPORTED = """
import sys
from pathlib import Path
from desktop.cli import main
from geodata.project.founding import new_project

folder = Path(sys.argv[1])
new_project(folder / "project.gpkg")
for name in ("table.csv", "areas.gpkg"):
    assert main(["import", str(folder / "project.gpkg"), str(folder / name), "--as", "reference"]) == 0
assert main(["check", str(folder / "project.gpkg")]) == 0
"""


def _compiled(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*.nbc")}


def test_after_the_rehearsal_nothing_is_left_to_compile(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    corners = rng.uniform((101.0, 15.0), (107.0, 21.0), (40_000, 2))
    places = shapely.points(corners)
    kinds = {
        "points": places,
        "lines": shapely.linestrings(np.stack([corners, corners + 0.1], axis=1)[:2_000]),
        "areas": shapely.buffer(places[:2_000], 0.02, quad_segs=8),
    }
    for name, shapes in kinds.items():
        geopandas.GeoDataFrame(geometry=shapes, crs=4326).to_file(tmp_path / f"{name}.gpkg", engine="pyogrio")
    cache = tmp_path / "cache"
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-m", "geodata.geometry.rehearsal"], env=environment, check=True, timeout=300)
    rehearsed = _compiled(cache)
    assert len(rehearsed) > 20
    assert len(list(cache.rglob("loops-*.ready"))) == 1
    subprocess.run([sys.executable, "-c", DRAWN, str(tmp_path)], env=environment, check=True, timeout=300)
    assert _compiled(cache) == rehearsed


def test_after_the_rehearsal_of_imports_nothing_is_left_to_compile(tmp_path: Path) -> None:
    cells = "{at},{at}.5,word,,1970-01-0{day}\n"
    rows = "".join(f"103,18,{cells.format(at=at, day=1 + at % 9)}" for at in range(9_000))
    (tmp_path / "table.csv").write_text(f"lon,lat,whole,share,text,nothing,day\n{rows},,,,,,\n103,18,,,,,\n")
    shapes = shapely.buffer(shapely.points(np.random.default_rng(1).uniform(10, 20, (9, 2))), 0.1, quad_segs=2_000)
    areas = geopandas.GeoDataFrame({"day": np.datetime64("2020-01-01"), "raw": [None, "a", *"b" * 7]}, geometry=shapes)
    areas.set_crs(4326).to_file(tmp_path / "areas.gpkg", engine="pyogrio")
    cache = tmp_path / "cache"
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache)}
    module = "geodata.project.rehearsal"
    subprocess.run([sys.executable, "-m", module], env=environment, check=True, timeout=300)
    rehearsed = _compiled(cache)
    assert len(rehearsed) > 10
    assert len(list(cache.rglob("loops-*.ready"))) == 1
    subprocess.run([sys.executable, "-c", IMPORTED, str(tmp_path)], env=environment, check=True, timeout=300)
    own = ("record_loops.", "leaf_loops.")
    assert {name for name in _compiled(cache) if name.startswith(own)} == rehearsed
