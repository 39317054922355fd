"""Benchmark: hostile files imported through the window's dialog, one after another. Prints, asserts nothing.

A timer of 2 ms tells how long the event loop did not answer, from the choice of the file until its account, or the
refusal, is shown and its layer drawn. Two million bombing records with all their columns come last, and their time
until they are on the map beside that of a process that reads them with ``pandas.read_csv``.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "trials"))

from bombing import FULL, bombing_records
from exchange import PANDAS, timed
from hostile_files import hostile
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from start import as_installed
from window import Gaps, say, spin

from desktop import ask
from desktop.app import prepare
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock

LONGEST_S = 300
running = [0]
"""How many jobs the window has at work."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take each n-th of the hostile files")
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--in-this-process", action="store_true", help="with whatever byte code there is")
    asked = parser.parse_args()
    if asked.in_this_process:
        drive(asked.every, asked.rows)
        return
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as cache:
        # The first run compiles the modules, which an installed program has compiled.
        for words in (["--every", "60", "--rows", "1000"], ["--every", str(asked.every), "--rows", str(asked.rows)]):
            ended = subprocess.run(
                [sys.executable, __file__, "--in-this-process", *words],
                env=as_installed(cache), stdout=subprocess.PIPE, text=True, check=True,
            )  # fmt: skip
        print(ended.stdout, end="")


def drive(every: int, rows: int) -> None:
    """Import through a window of this process."""
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as name:
        folder = Path(name)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        application = QApplication(["sapper-atlas"])
        prepare(application, "en")
        # What is said in a box of its own would wait for a hand.
        ask.tell_failure = lambda *_args: None
        window = AtlasWindow(
            Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())
        )
        window.show()
        window.desk.make(folder / "project.gpkg", built_in=True, exercise=False)
        spin(lambda: window.session.project is not None and window.canvas.settled, 60)
        window.jobs.running.connect(lambda count, _newest: running.__setitem__(0, count))
        worst: list[tuple[float, str]] = []
        gaps = Gaps()
        secret = folder / "secret.txt"
        secret.write_text("a secret that no import may show\n")
        files = list(hostile(9, secret))[::every]
        for number, one in enumerate(files):
            place = folder / str(number)
            place.mkdir()
            path = Path(one.file) if one.file.startswith("/") else place / one.file
            if not one.file.startswith("/"):
                one.make(path)
            worst.append((run(window, path, gaps), one.name))
        bombs = folder / "bombs.csv"
        bombing_records(bombs, rows, FULL)
        os.sync()
        begun = time.perf_counter()
        longest = run(window, bombs, gaps)
        took = time.perf_counter() - begun
        peer = statistics.median(timed("-c", PANDAS, str(bombs))[0] for _ in range(3))
        print(f"{len(files)} hostile files through the dialog{'':>10}  median     p95   worst   ms")
        say("event loop gaps, worst of each", [gap for gap, _ in worst], "goal worst 200")
        for gap, what in sorted(worst)[-3:]:
            print(f"  {gap * 1e3:8.1f} ms  {what}")
        shown = f"on the map in {took:.1f} s, {took / peer:.1f} times pandas.read_csv ({peer:.1f} s)"
        print(f"{rows:,} bombing records of {len(FULL)} columns: worst gap {longest * 1e3:.1f} ms (goal 200); {shown}")
        window.close()


def run(window: AtlasWindow, path: Path, gaps: Gaps) -> float:
    """Open the dialog of a file, import what can be, close; the longest the window did not answer."""
    gaps.taken()
    window.import_desk.open_path(path)
    dialog = window.import_desk.dialog
    if dialog is not None:
        spin(lambda: not dialog.bar.isVisibleTo(dialog), LONGEST_S)
        if dialog.take.isEnabled():
            dialog.take.click()
            spin(lambda: not dialog.bar.isVisibleTo(dialog), LONGEST_S)
        dialog.reject()
    # A layer is read once more for the map, by a job.
    for _ in range(2):
        spin(lambda: not running[0], LONGEST_S)
        spin(lambda: window.canvas.settled, LONGEST_S)
    return max(gaps.taken(), default=0.0)


if __name__ == "__main__":
    main()
