"""Benchmark: full redraws of large layers at 1920 x 1080, beside QGIS, geopandas and bare numpy in the same run.

The same files, extents and size for all. Ours comes from ``render --timings`` or ``our_map.py``, whose frames keep
nothing from one to the next; QGIS draws as its window does (``qgis_map.py``), geopandas from memory. What the peers
do not do, projecting on the fly, is not asked of them. Prints the goal beside every figure and asserts nothing.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib as mpl
import msgspec
import numpy as np
import pyogrio
from data import FIFTH, FULL, NEAR, SIZE, TENTH, TINY, scattered_points, stars

HERE = Path(__file__).parent
REPEAT = 9
HIDDEN = [word for kind in ("land", "water", "borders", "names", "contingents") for word in ("--hide", kind)]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
Extent = tuple[float, float, float, float]


class Work(msgspec.Struct, frozen=True):
    """A layer at an extent; how many classes it is drawn in, whether points are marks, and the goal against QGIS."""

    layer: str
    title: str
    extent: Extent
    goal: str
    classes: int = 1
    marks: bool = False


WORKS = (
    Work("points", "2,000,000 points as density", FULL, "200 x"),
    Work("points", "2,000,000 points as marks", FULL, "60 x", marks=True),
    Work("points", "2,000,000 points, 1/1000", TINY, "15 ms"),
    Work("polys", "100,000 areas, 4 styles", FULL, "15 x", 4),
    Work("polys", "100,000 areas, 22,000 in view", FIFTH, "4 x", 4),
    Work("polys", "100,000 areas, 656 in view", NEAR, "1.5 x", 4),
    Work("polys", "100,000 areas, 1/1000", TINY, "15 ms", 4),
    Work("heavy", "300 areas of 50,000 corners", FULL, "20 x", 4),
    Work("heavy", "300 areas, a tenth", TENTH, "5 x", 4),
    Work("heavy", "300 areas, 1/1000", TINY, "15 ms", 4),
)


def main() -> int:
    """Make the layers, time every work, print the tables."""
    mpl.use("Agg")
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as name:
        folder = Path(name)
        layers = {"points": scattered_points(2_000_000), "polys": stars(100_000, 24), "heavy": stars(300, 50_000)}
        for key, layer in layers.items():
            layer.to_file(folder / f"{key}.gpkg", engine="pyogrio")
        _redraws(folder, layers)
        _loading(folder)
        _poster(folder)
        _growth(folder)
    return 0


def _redraws(folder: Path, layers: dict[str, Any]) -> None:
    qgis = _qgis(folder)
    print(f"{'full redraw, 1920 x 1080':<32}{'ours ms':>9}{'QGIS ms':>9}{'ratio':>8}{'goal':>8}{'geopandas ms':>14}")
    for number, work in enumerate(WORKS):
        ours = _median(_ours(folder / f"{work.layer}.gpkg", work))
        theirs = _median(qgis[number]) if qgis else float("nan")
        peer = _geopandas(layers[work.layer], work.extent)
        print(
            f"{work.title:<32}{ours * 1e3:>9.1f}{theirs * 1e3:>9.0f}{theirs / ours:>7.1f}x"
            f"{work.goal:>8}{peer * 1e3:>14.0f}",
            flush=True,
        )
        if number == 0:
            bare = _bare(layers["points"])
            print(f"{'  bare numpy binning of them':<32}{bare * 1e3:>9.1f}   ours is {ours / bare:.2f} x of it (2.5 x)")


def _loading(folder: Path) -> None:
    """Reading and laying flat beside the plainest reading of the same file, each in a process of its own."""
    print(f"{'load':<32}{'ours s':>9}{'pyogrio s':>10}{'ratio':>8}{'goal':>8}")
    for key in ("points", "polys", "heavy"):
        path = folder / f"{key}.gpkg"
        ours = statistics.median(_timings(path)["load_s"] for _ in range(3))
        peer = statistics.median(_seconds(_pyogrio, path) for _ in range(3))
        print(
            f"{key:<32}{ours:>9.2f}{peer:>10.2f}{ours / peer:>7.2f}x{'1.5 x' if key == 'points' else '':>8}", flush=True
        )


def _poster(folder: Path) -> None:
    """A sheet of A0 at 300 dpi with two layers on the whole map, as a process of its own."""
    layers = [word for key in ("points", "polys") for word in ("--layer", str(folder / f"{key}.gpkg"))]
    words = [
        sys.executable,
        "-m",
        "desktop.cli",
        "render",
        "--theatre",
        "laos",
        "--size",
        "A0",
        "--dpi",
        "300",
        *layers,
    ]
    begun = time.perf_counter()
    process = subprocess.Popen([*words, "--out", str(folder / "poster.png")], env=ENVIRONMENT)
    peak_mb = 0.0
    while process.poll() is None:
        peak_mb = max(peak_mb, _held_mb(process.pid))
        time.sleep(0.02)
    taken = time.perf_counter() - begun
    print(f"A0 at 300 dpi, all of it with reading: {taken:.1f} s (goal 20 s), peak {peak_mb:.0f} MB (goal 1500 MB)")


def _held_mb(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0.0)


def _growth(folder: Path) -> None:
    """Ten times as many points: time of a frame, and memory of the program and of its reader, above those for one."""
    one, many = folder / "one.gpkg", folder / "many.gpkg"
    scattered_points(1).to_file(one, engine="pyogrio")
    scattered_points(20_000_000).to_file(many, engine="pyogrio")
    base, few, all_of_them = _timings(one), _timings(folder / "points.gpkg"), _timings(many)
    ratio = _median(all_of_them["frames_s"]) / _median(few["frames_s"])
    print(
        f"20,000,000 points: {_median(all_of_them['frames_s']) * 1e3:.1f} ms, {ratio:.1f} x of 2,000,000 (goal 12 x);",
        end="",
    )
    held = [(all_of_them[key] - base[key]) * 1e6 / 20e6 for key in ("peak_rss_mb", "reader_peak_rss_mb")]
    print(f" bytes a point: program {held[0]:.0f}, reader {held[1]:.0f}, together {sum(held):.0f} (goal 64);", end="")
    print(f" load {all_of_them['load_s']:.1f} s")


def _ours(path: Path, work: Work) -> list[float]:
    if work.classes == 1 and not work.marks:
        return _timings(path, work.extent)["frames_s"]
    words = [str(path), ",".join(map(str, work.extent)), str(work.classes), "marks" if work.marks else "-", str(REPEAT)]
    made = subprocess.run(
        [sys.executable, HERE / "our_map.py", *words], check=True, env=ENVIRONMENT, capture_output=True
    )
    return json.loads(made.stdout)


def _timings(layer: Path, extent: Extent = FULL) -> dict[str, Any]:
    out, timings = layer.with_suffix(".png"), layer.with_suffix(".json")
    words = [sys.executable, "-m", "desktop.cli", "render", "--extent", ",".join(map(str, extent)),
             "--layer", str(layer), "--out", str(out), "--repeat", str(REPEAT), "--timings", str(timings),
             *HIDDEN]  # fmt: skip
    subprocess.run(words, check=True, env=ENVIRONMENT, capture_output=True)
    return json.loads(timings.read_text(encoding="utf-8"))


def _qgis(folder: Path) -> list[list[float]]:
    """Seconds of every redraw by QGIS; nothing where it is not installed."""
    python = next((path for path in ("/usr/bin/python3",) if _has_qgis(path)), None)
    if python is None:
        print("QGIS is not installed: apt-get install qgis python3-qgis")
        return []
    jobs = [
        {
            "file": str(folder / f"{work.layer}.gpkg"), "extent": work.extent, "size": SIZE,
            "style": "classes" if work.classes > 1 else "marks", "repeat": 3,
        }
        for work in WORKS
    ]  # fmt: skip
    (folder / "jobs.json").write_text(json.dumps(jobs), encoding="utf-8")
    made = subprocess.run(
        [python, HERE / "qgis_map.py", folder / "jobs.json"], check=True, env=ENVIRONMENT, capture_output=True
    )
    return json.loads(made.stdout)


def _has_qgis(python: str) -> bool:
    return Path(python).exists() and not subprocess.run(
        [python, "-c", "import qgis.core"], check=False, capture_output=True
    ).returncode  # fmt: skip


def _geopandas(layer: Any, extent: Extent) -> float:
    """Seconds of one full redraw with everything in memory; points as marks of a pixel."""
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


def _pyogrio(path: Path) -> None:
    """pyogrio's own read of the geometries, the leanest it has."""
    pyogrio.raw.read(str(path), columns=[])


def _seconds(work: Callable[[Path], object], path: Path) -> float:
    begun = time.perf_counter()
    work(path)
    return time.perf_counter() - begun


def _median(times: list[float]) -> float:
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
