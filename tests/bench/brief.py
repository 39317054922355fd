"""Benchmark: an A4 mirror at 300 dpi, every other format of it, and an atlas of 17 provinces as one PDF.

Each in a process of its own, as a user runs it, with everything that is loaded. Prints the goal beside the figure and
asserts nothing.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPEAT = 3
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
MIRROR = ("--template", "mirror", "--dpi", "300")
WORKS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("A4 mirror, 300 dpi, PNG", MIRROR, ".png", "3 s"),
    ("A4 mirror, PDF", MIRROR, ".pdf", "3 s"),
    ("A4 mirror, SVG", MIRROR, ".svg", "3 s"),
    ("A4 mirror, slides", MIRROR, ".pptx", "3 s"),
    ("A4 mirror, HTML", MIRROR, ".html", "3 s"),
    ("17 provinces, one PDF", ("--atlas", "provinces", "--theatre", "laos"), ".pdf", "30 s"),
    ("17 provinces, PNG at 300 dpi", ("--atlas", "provinces", "--theatre", "laos"), ".png", "30 s"),
)


def main() -> int:
    """Run every work and print the table."""
    print(f"{'sheet':<30} {'median':>9} {'best':>9}   goal")
    for title, words, ending, goal in WORKS:
        seconds: list[float] = []
        for _ in range(1 if goal == "30 s" else REPEAT):
            with tempfile.TemporaryDirectory() as folder:
                out = Path(folder) / f"sheet{ending}"
                command = [sys.executable, "-m", "desktop.cli", "brief", *words, "--out", str(out)]
                begun = time.perf_counter()
                subprocess.run(command, check=True, env=ENVIRONMENT, capture_output=True)
                seconds.append(time.perf_counter() - begun)
        print(f"{title:<30} {statistics.median(seconds):>7.2f} s {min(seconds):>7.2f} s   {goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
