"""Benchmark: findings of 50,000 areas with releases, reports and devices, at once and after one edit."""

from __future__ import annotations

import dataclasses
import gc
import statistics
import time
from typing import Any

import numpy as np
import shapely

from geodata.project.images import Stored
from geodata.release.findings_index import FindingsIndex
from geodata.release.outline_findings import Surroundings
from geodata.theatres import theatre

AREAS, RELEASES, REPORTS, DEVICES, EDITS, SEED = 50_000, 10_000, 20_000, 10_000, 200, 6
STEP = 0.004


def main() -> None:
    """Prints both figures. Garbage is looked for by the window's clock and not in here (``desktop.garbage``)."""
    gc.disable()
    records = made_records()
    surroundings = Surroundings(
        theatres={name: theatre(name).extent for name in ("kursk", "laos")},
        country=shapely.box(*theatre("laos").extent),
    )
    index = FindingsIndex(surroundings)
    began, busy = time.perf_counter(), time.process_time()
    index.load(records)
    loaded, busy = time.perf_counter() - began, time.process_time() - busy
    began = time.perf_counter()
    found = index.findings()
    listed = time.perf_counter() - began
    print(f"{AREAS:,} areas, {RELEASES:,} releases, {REPORTS:,} reports, {DEVICES:,} devices: "
          "all looked at "
          f"in {loaded + listed:.2f} s ({busy:.2f} s of processor), {len(found):,} findings")  # fmt: skip
    rng = np.random.default_rng(SEED)
    areas = [record for record in records if record.kind == "areas"]
    times: list[float] = []
    for _ in range(EDITS):
        old = areas[rng.integers(AREAS)]
        assert old.wkb is not None
        shift = rng.normal(0, 0.1 * STEP, 2)
        moved = shapely.transform(shapely.from_wkb(old.wkb), lambda lonlat, shift=shift: lonlat + shift)
        began = time.perf_counter()
        index.put(dataclasses.replace(old, wkb=shapely.to_wkb(moved)))
        index.findings()
        times.append(1e3 * (time.perf_counter() - began))
    times.sort()
    print(f"after an edit ({EDITS} made): median {statistics.median(times):.1f} ms, "
          f"p95 {times[int(0.95 * EDITS)]:.1f} ms, worst {times[-1]:.1f} ms, the list included")  # fmt: skip


def made_records() -> list[Stored]:
    """Areas side by side in Laos, a fiftieth of them reaching over three neighbours, and what was done in them."""
    rng = np.random.default_rng(SEED)
    side = int(np.ceil(np.sqrt(AREAS)))
    records: list[Stored] = []
    corners = np.stack(np.meshgrid(101.5 + STEP * np.arange(side + 1), 16.0 + STEP * np.arange(side + 1)), axis=-1)
    corners += rng.uniform(-0.3, 0.3, corners.shape) * STEP
    shapes: list[Any] = []
    for number in range(AREAS):
        row, column = divmod(number, side)
        ring = [corners[row + a, column + b] for a, b in ((0, 0), (0, 1), (1, 1), (1, 0))]
        between = [(one + ring[(at + 1) % 4]) / 2 for at, one in enumerate(ring)]
        outer = [corner for pair in zip(ring, between, strict=True) for corner in pair]
        if number % 50 == 0:
            outer[0] = outer[0] - 0.05 * STEP
        shapes.append(shapely.MultiPolygon([shapely.Polygon(outer)]))
        values = {
            "id": f"a{number}", "code": f"EX-{number:05}", "status": ("SHA", "CHA")[number % 2], "work_status": "open",
            "survey_date": "2025-01-10", "source_of_information": "village", "evidence": "find",
            "type_of_contamination": None if number % 7 == 0 else "submunitions",
        }  # fmt: skip
        records.append(Stored("areas", number, values, shapely.to_wkb(shapes[-1])))
    for number in range(RELEASES):
        part = shapely.intersection(
            shapes[number], shapely.box(*shapely.box(*shapes[number].bounds).centroid.buffer(STEP / 4).bounds)
        )
        values = {
            "id": f"r{number}", "area_id": f"a{number}", "product": "cleared", "method": "manual", "depth_mm": 200,
            "team": "4", "date": "2025-03-01",
        }  # fmt: skip
        records.append(
            Stored("releases", number, values, shapely.to_wkb(shapely.MultiPolygon(list(shapely.get_parts(part)))))
        )
    for number in range(REPORTS):
        values = {
            "id": f"p{number}", "area_id": f"a{number}", "date": f"2025-03-{number % 28 + 1:02}",
            "team": f"{number % 500}", "people": 6, "hours": 5.5, "area_searched_m2": float(rng.uniform(100, 2_000)),
        }  # fmt: skip
        records.append(Stored("reports", number, values))
    for number in range(DEVICES):
        values = {
            "id": f"d{number}", "area_id": f"a{number}", "category": "submunition", "model": "BLU-26",
            "date": "2025-03-01", "disposal": "destroyed",
        }  # fmt: skip
        records.append(Stored("devices", number, values, shapely.to_wkb(shapely.point_on_surface(shapes[number]))))
    return records


if __name__ == "__main__":
    main()
