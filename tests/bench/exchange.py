"""Imports beside their peers in one run: bombing records beside pandas, GeoJSON beside pyogrio. Asserts nothing."""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from bombing import EXCERPT, FULL, bombing_records

from geodata.project.founding import new_project

PANDAS = "import pandas, sys; pandas.read_csv(sys.argv[1])"
# As it read until 3.1.
ON_ONE_CORE = PANDAS.replace("sys;", "sys; pandas.set_option('mode.max_threads', 1);")
PYOGRIO = "import pyogrio, sys; pyogrio.write_dataframe(pyogrio.read_dataframe(sys.argv[1]), sys.argv[2])"
IMPORT = ("-m", "desktop.cli", "import")


def outlines(path: Path, size_mb: float) -> int:
    chance = np.random.default_rng(2)
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    written = number = 0
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n')
        while written < size_mb * 1e6:
            lon, lat = chance.uniform(101, 106), chance.uniform(15, 21)
            ring = [[round(lon + 0.01 * np.cos(a), 7), round(lat + 0.01 * np.sin(a), 7)] for a in angle]
            shape = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
            properties = {"name": f"village {number}", "families": number % 90, "share": number / 7}
            line = json.dumps({"type": "Feature", "properties": properties, "geometry": shape})
            written += file.write(("," if number else "") + line + "\n")
            number += 1
        file.write("]}\n")
    return number


def timed(*words: str) -> tuple[float, float]:
    """Seconds of a process and of its children, and the most memory that any of them held, in MB."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def imported(folder: Path, path: Path, role: str) -> tuple[float, float]:
    """Seconds, and the most memory of the reader in MB."""
    # What was written before is on the disk before somebody is measured.
    os.sync()
    project = folder / f"{path.stem}.gpkg"
    new_project(project)
    report = folder / "report.json"
    took, _ = timed(*IMPORT, str(project), str(path), "--as", role, "--report", str(report))
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["read"] == found["accepted"]
    return took, found["reader_peak_mb"]


def bombed(folder: Path, rows: int) -> None:
    """Bombing records, an excerpt and all columns."""
    files = {folder / f"thor-{len(columns)}.csv": columns for columns in (EXCERPT, FULL)}
    took: dict[Path, float] = {}
    memory: dict[Path, str] = {}
    for path, columns in files.items():
        bombing_records(path, rows, columns)
        # Before pandas, so that the most memory of all children is that of the imports.
        took[path], reader_mb = imported(folder, path, "points")
        most_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        memory[path] = f"most memory {most_mb:.0f} MB, the reader {reader_mb:.0f} MB"
    for path, columns in files.items():
        peer, alone = (
            statistics.median(timed("-c", words, str(path))[0] for _ in range(3)) for words in (PANDAS, ON_ONE_CORE)
        )
        what = f"{rows:,} bombing records of {len(columns)} columns, {path.stat().st_size / 1e6:.0f} MB"
        ratio = f"{took[path] / peer:.1f} times pandas.read_csv ({peer:.1f} s; on one core {alone:.1f} s)"
        print(f"{what}: {took[path]:.1f} s, {ratio}; {memory[path]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--geojson-mb", type=float, default=100)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as name:
        folder = Path(name)
        bombed(folder, asked.rows)
        geojson = folder / "villages.geojson"
        count = outlines(geojson, asked.geojson_mb)
        ours, _ = imported(folder, geojson, "reference")
        peer, _ = timed("-c", PYOGRIO, str(geojson), str(folder / "peer.gpkg"))
        what = f"{count:,} outlines, {geojson.stat().st_size / 1e6:.0f} MB of GeoJSON"
        print(f"{what}: {ours:.1f} s, {ours / peer:.2f} times pyogrio read and write ({peer:.1f} s)")


if __name__ == "__main__":
    main()
