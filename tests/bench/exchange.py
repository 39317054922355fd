"""Imports beside their peers in one run: bombing records beside pandas, GeoJSON beside pyogrio. Asserts nothing."""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from geodata.project.founding import new_project

PANDAS = "import pandas, sys; pandas.read_csv(sys.argv[1])"
PYOGRIO = "import pyogrio, sys; pyogrio.write_dataframe(pyogrio.read_dataframe(sys.argv[1]), sys.argv[2])"
IMPORT = ("-c", "import sys; from desktop.cli import main; sys.exit(main(sys.argv[1:]))", "import")
PIECE = 100_000
HEADER = ("", "THOR_DATA_VIET_ID", "COUNTRYFLYINGMISSION", "MILSERVICE", "MSNDATE", "TGTLATDD_DDD_WGS84",
          "TGTLONDDD_DDD_WGS84", "TGTTYPE", "NUMWEAPONSDELIVERED", "WEAPONTYPE", "WEAPONTYPEWEIGHT",
          "MFUNC_DESC_CLASS")  # fmt: skip


def bombing_records(path: Path, count: int) -> None:
    """Written piece by piece: the memory of who starts a process is where that process's own figure begins."""
    chance = np.random.default_rng(1)
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(HEADER) + "\n")
        for first in range(0, count, PIECE):
            size = min(PIECE, count - first)
            lat, lon = chance.uniform(14, 22, size), chance.uniform(100, 107, size)
            days = (np.datetime64("1965-01-01") + chance.integers(0, 3000, size)).astype(str)
            for at, (north, east, day) in enumerate(zip(lat, lon, days, strict=True), first):
                weapons = f"{at % 24},MK 82 GP BOMB (500) LD,{500 if at % 7 else 0}"
                place = f"{north:.6f},{east:.6f}"
                file.write(f"{at},{at + 7},USA,USAF,{day},{place},UNKNOWN\\UNIDENTIFIED,{weapons},KINETIC\n")


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
    project = folder / f"{path.stem}.gpkg"
    new_project(project)
    report = folder / "report.json"
    took, _ = timed(*IMPORT, str(project), str(path), "--as", role, "--report", str(report))
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["read"] == found["accepted"]
    return took, found["reader_peak_mb"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--geojson-mb", type=float, default=100)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as name:
        folder = Path(name)
        csv, geojson = folder / "thor.csv", folder / "villages.geojson"
        bombing_records(csv, asked.rows)
        # Before pandas, so that the most memory of all children is that of the import.
        ours, reader_mb = imported(folder, csv, "points")
        most_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        peer, _ = timed("-c", PANDAS, str(csv))
        what = f"{asked.rows:,} bombing records, {csv.stat().st_size / 1e6:.0f} MB"
        memory = f"most memory {most_mb:.0f} MB, the reader {reader_mb:.0f} MB"
        print(f"{what}: {ours:.1f} s, {ours / peer:.1f} times pandas.read_csv ({peer:.1f} s); {memory}")
        csv.unlink()
        count = outlines(geojson, asked.geojson_mb)
        ours, _ = imported(folder, geojson, "reference")
        peer, _ = timed("-c", PYOGRIO, str(geojson), str(folder / "peer.gpkg"))
        what = f"{count:,} outlines, {geojson.stat().st_size / 1e6:.0f} MB of GeoJSON"
        print(f"{what}: {ours:.1f} s, {ours / peer:.2f} times pyogrio read and write ({peer:.1f} s)")


if __name__ == "__main__":
    main()
