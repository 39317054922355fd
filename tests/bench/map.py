"""Benchmark: full redraws of large layers at 1920 x 1080, beside geopandas and bare numpy in the same run.

Prints one line for each work. Ours comes from ``render --timings``, whose frames keep no picture from one to the next;
geopandas draws the same file at the same extent and size from memory. ``--hide`` leaves only the layer.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import geopandas as gpd
import matplotlib as mpl
import numpy as np
import shapely

SIZE = (1920, 1080)
FULL = (97.0, 13.8, 110.0, 22.6)
VIEWS = {"full": FULL, "mid": (101.0, 17.0, 104.0, 19.5), "near": (102.9, 19.2, 103.9, 19.8)}
TINY = (103.0, 18.0, 103.013, 18.0088)
WORKS = (("points", "full"), ("points", "tiny"), ("polys", "full"), ("polys", "mid"), ("polys", "near"),
         ("polys", "tiny"), ("heavy", "full"), ("heavy", "mid"), ("heavy", "tiny"))  # fmt: skip
REPEAT = 7


def main() -> int:
    """Make the layers, time every work, print the table."""
    mpl.use("Agg")
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as folder:
        layers = {"points": _points(2_000_000), "polys": _stars(100_000, 24), "heavy": _stars(300, 50_000)}
        for name, layer in layers.items():
            layer.to_file(Path(folder) / f"{name}.gpkg", engine="pyogrio")
        print(f"{'work':<14}{'ours ms':>10}{'geopandas ms':>14}{'ratio':>8}{'load s':>9}{'peak MB':>9}")
        for name, view in WORKS:
            extent = VIEWS.get(view, TINY)
            ours = _ours(Path(folder) / f"{name}.gpkg", extent)
            frame = statistics.median(ours["frames_s"]) * 1e3
            peer = _geopandas(layers[name], extent) * 1e3
            print(
                f"{name + ' ' + view:<14}{frame:>10.1f}{peer:>14.0f}{peer / frame:>8.1f}"
                f"{ours['load_s']:>9.2f}{ours['peak_rss_mb']:>9.0f}",
                flush=True,
            )
        bare = _bare(layers["points"]) * 1e3
        print(f"bare numpy binning of the same 2,000,000 points: {bare:.1f} ms (goal: points full <= 2.5 x of it)")
    return 0


def _points(count: int) -> Any:
    rng = np.random.default_rng(3)
    half = rng.random(count) < 0.5
    lon = np.where(half, rng.normal(106, 0.8, count), rng.uniform(97, 110, count)).clip(97, 110)
    lat = np.where(half, rng.normal(16.5, 0.8, count), rng.uniform(13.8, 22.6, count)).clip(13.8, 22.6)
    return gpd.GeoDataFrame(geometry=shapely.points(lon, lat), crs=4326)


def _stars(count: int, corners: int) -> Any:
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(97, 110, count), rng.uniform(13.8, 22.6, count)
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    size = rng.uniform(0.002, 0.012, count) if corners < 100 else rng.uniform(0.004, 0.03, count)
    wave = 1 + 0.2 * np.sin(7 * angle) + 0.03 * rng.standard_normal((count, corners))
    radius = size[:, None] * wave
    rings = np.stack([lon[:, None] + radius * np.cos(angle), lat[:, None] + radius * np.sin(angle)], -1)
    return gpd.GeoDataFrame({"class": np.arange(count) % 4}, geometry=shapely.polygons(rings), crs=4326)


def _ours(layer: Path, extent: tuple[float, ...]) -> dict[str, Any]:
    out, timings = layer.with_suffix(".png"), layer.with_suffix(".json")
    hidden = [word for kind in ("land", "water", "borders", "names", "contingents") for word in ("--hide", kind)]
    words = [sys.executable, "-m", "desktop.cli", "render", "--extent", ",".join(map(str, extent)),
             "--layer", str(layer), "--out", str(out), "--repeat", str(REPEAT), "--timings", str(timings),
             *hidden]  # fmt: skip
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(words, check=True, env=environment, capture_output=True)
    return json.loads(timings.read_text(encoding="utf-8"))


def _geopandas(layer: Any, extent: tuple[float, ...]) -> float:
    """Seconds of one full redraw with everything in memory; points as markers of a pixel."""
    from matplotlib import pyplot as plt

    figure = plt.figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
    axes = figure.add_axes((0, 0, 1, 1))
    begun = time.perf_counter()
    if layer.geom_type.iloc[0] == "Point":
        layer.plot(ax=axes, markersize=1)
    else:
        layer.plot(ax=axes, column="class", edgecolor="black", linewidth=0.5)
    axes.set_xlim(extent[0], extent[2])
    axes.set_ylim(extent[1], extent[3])
    figure.canvas.draw()
    taken = time.perf_counter() - begun
    plt.close(figure)
    return taken


def _bare(layer: Any) -> float:
    x, y = np.ascontiguousarray(layer.geometry.x), np.ascontiguousarray(layer.geometry.y)
    width, height = SIZE
    times: list[float] = []
    for _ in range(REPEAT):
        begun = time.perf_counter()
        column = ((x - FULL[0]) * (width / (FULL[2] - FULL[0]))).astype(np.int64).clip(0, width - 1)
        row = ((FULL[3] - y) * (height / (FULL[3] - FULL[1]))).astype(np.int64).clip(0, height - 1)
        np.bincount(row * width + column, minlength=width * height)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
