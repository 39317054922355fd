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
