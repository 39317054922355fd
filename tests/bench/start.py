"""Start to the first painted map, beside the interpreter's own start and QGIS; median of five.

Every start is a new process, with the byte code that the first start leaves beside the program, as an installed one
has it; here it is kept in a folder of its own. The first start, which compiles it, is told apart.
With Xvfb both programs start on a screen. QGIS opens the same base map and is done when its snapshot of the map is
written; once as it comes, once without its plugins. Prints, asserts nothing.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from geodata import theatres

RUNS = 5
PAINT = """
import sys, time
import desktop.commands.window as window
first = window.base_map
def painted():
    from PySide6.QtCore import QTimer
    print(time.time(), flush=True)
    QTimer.singleShot(0, lambda: __import__("os")._exit(0))
def watched_base(name):
    # Only now may Qt be loaded: what comes before it is part of the start.
    base = first(name)
    import desktop.canvas as canvas
    made = canvas.MapCanvas.__init__
    def watched(self, *args, **kwargs):
        made(self, *args, **kwargs)
        self.first_painted.connect(painted)
    canvas.MapCanvas.__init__ = watched
    return base
window.base_map = watched_base
from desktop.cli import main
sys.exit(main([]))
"""


def as_installed(cache: str) -> dict[str, str]:
    """The environment of a program that may keep its byte code."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": cache}


def seconds(code: str, environment: dict[str, str]) -> float:
    """From the start of a process to the time it prints."""
    begun = time.time()
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=environment, check=False
    )
    if not ended.stdout.strip():
        raise SystemExit(f"nothing was painted: {ended.stderr}")
    return float(ended.stdout.split()[0]) - begun


def qgis_seconds(environment: dict[str, str], *options: str) -> float:
    """From the start of QGIS to its picture of the base map of Laos."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "map.png"
        basemap = Path(theatres.__file__).parent / "laos" / "basemap.gpkg"
        words = ["qgis", "--nologo", "--noversioncheck", *options, "--snapshot", str(picture), str(basemap)]
        begun = time.time()
        with subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
            while not (picture.exists() and picture.stat().st_size) and time.time() - begun < 60:
                time.sleep(0.02)
            taken = time.time() - begun
            program.kill()
    return taken


def beside_qgis(kept: dict[str, str]) -> None:
    """Both programs on a screen of their own; nothing without Xvfb and QGIS."""
    if shutil.which("Xvfb") is None or shutil.which("qgis") is None:
        print("QGIS: left out, because Xvfb or QGIS is not installed (apt-get install xvfb qgis)")
        return
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as screen:  # fmt: skip
        try:
            assert screen.stdout is not None
            environment = {**kept, "DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
            ours = statistics.median(seconds(PAINT, environment) for _ in range(RUNS))
            print(f"start on a screen                        {ours:6.3f} s")
            for title, options in (("as it comes", ()), ("without plugins", ("--noplugins",))):
                qgis_seconds(environment, *options)
                peer = statistics.median(qgis_seconds(environment, *options) for _ in range(3))
                print(f"QGIS {title:<35} {peer:6.3f} s = {peer / ours:.1f} x ours (goal 3 x)")
        finally:
            screen.terminate()


def main() -> None:
    with tempfile.TemporaryDirectory() as cache:
        kept = as_installed(cache)
        first = seconds(PAINT, kept)
        bare = [seconds("import time; print(time.time())", kept) for _ in range(RUNS)]
        libraries = "import PySide6.QtWidgets, numpy, shapely, pyproj, time; print(time.time())"
        qt = [seconds(libraries, kept) for _ in range(RUNS)]
        start = [seconds(PAINT, kept) for _ in range(RUNS)]
        print(f"interpreter alone                        {statistics.median(bare):6.3f} s")
        print(f"interpreter + Qt, numpy, shapely, pyproj {statistics.median(qt):6.3f} s")
        print(f"start to first painted map               {statistics.median(start):6.3f} s (goal 1.5)")
        print(f"  all runs: {', '.join(f'{value:.3f}' for value in start)}; the first, which compiles: {first:.3f}")
        beside_qgis(kept)


if __name__ == "__main__":
    main()
