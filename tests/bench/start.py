"""Cold start to the first painted map, beside the interpreter's own start; median of five. Prints, asserts nothing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

RUNS = 5
PAINT = """
import sys, time
from PySide6.QtCore import QTimer
import desktop.canvas as canvas
def painted():
    print(time.time(), flush=True)
    QTimer.singleShot(0, lambda: __import__("os")._exit(0))
made = canvas.MapCanvas.__init__
def watched(self, *args, **kwargs):
    made(self, *args, **kwargs)
    self.first_painted.connect(painted)
canvas.MapCanvas.__init__ = watched
from desktop.cli import main
sys.exit(main([]))
"""


def seconds(code: str) -> float:
    """From the start of a process to the time it prints."""
    begun = time.time()
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=os.environ, check=False
    )
    if not ended.stdout.strip():
        raise SystemExit(f"nothing was painted: {ended.stderr}")
    return float(ended.stdout.split()[0]) - begun


def main() -> None:
    bare = [seconds("import time; print(time.time())") for _ in range(RUNS)]
    qt = [seconds("import PySide6.QtWidgets, numpy, shapely, pyproj, time; print(time.time())") for _ in range(RUNS)]
    start = [seconds(PAINT) for _ in range(RUNS)]
    print(f"interpreter alone                        {statistics.median(bare):6.3f} s")
    print(f"interpreter + Qt, numpy, shapely, pyproj {statistics.median(qt):6.3f} s")
    print(f"start to first painted map               {statistics.median(start):6.3f} s (goal 1.5)")
    print(f"  all runs: {', '.join(f'{value:.3f}' for value in start)}")


if __name__ == "__main__":
    main()
