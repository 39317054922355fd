"""100,000 random points of each theatre, written and read again in every format and datum; prints the figures."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "geodata"))

from test_typed_position import FORMS, off_by_units, random_points

COUNT = 100_000


def main() -> int:
    """Broken when anything comes back by more than half a unit of the last digit."""
    broken = False
    for name, forms in FORMS.items():
        points = random_points(name, COUNT, 4)
        for form, datum in forms:
            began = time.perf_counter()
            worst = max(off_by_units(float(lon), float(lat), form, datum) for lon, lat in points)
            broken |= worst > 0.501
            print(f"{name:<6} {form:<5}{datum:<11} {COUNT:,} points: {worst:.4f} units of the last digit at worst "
                  f"({time.perf_counter() - began:.0f} s)", flush=True)  # fmt: skip
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
