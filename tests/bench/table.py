"""Benchmark: a table of 1,000,000 progress reports in the window: opened, scrolled, sorted, filtered. Prints only.

The rows are copies of one that the gate has taken, written beside it: what is measured is the table.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from window import Gaps

from desktop.app import prepare
from desktop.jobs import Jobs
from desktop.panels.records import RecordsPanel
from desktop.session import Session
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.row_numbers import Wanted

ROWS = 1_000_000


def main() -> None:
    """Prints the table."""
    application = QApplication(sys.argv[:1])
    prepare(application, "en")
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-bench-") as folder:
        path = Path(folder) / "reports.gpkg"
        make(path)
        drive(path)


def make(path: Path) -> None:
    """One area and a million reports."""
    new_project(path, exercise=True)
    ring = [[103, 18], [103.1, 18], [103.1, 18.1], [103, 18.1], [103, 18]]
    with open_project(path, write=True) as project:
        project.edit(
            [Put("areas", {"code": "EX-1", "status": "CHA"}, "a1", {"type": "Polygon", "coordinates": [ring]})]
        )
        values = {"area_id": "a1", "date": "2024-01-01", "team": "team 0", "people": 5, "hours": 6.0}
        project.edit([Put("reports", values, "r0")])
    db = sqlite3.connect(path)
    columns = [
        row[1] for row in db.execute("PRAGMA table_info(reports)") if row[1] not in ("fid", "id", "team", "people")
    ]
    names = ", ".join(columns)
    db.execute(
        f"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {ROWS - 1}) "
        f"INSERT INTO reports (id, team, people, {names}) "
        f"SELECT 'r' || x, 'team ' || (x * 7919 % 5003), x % 40, {names} FROM n, reports WHERE id = 'r0'"
    )
    db.commit()
    db.close()


def drive(path: Path) -> None:
    """Measure in a panel."""
    session = Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())
    project = open_project(path, write=True)
    session.take_project(project, project.records())
    panel = RecordsPanel(session, Jobs())
    panel.resize(1600, 500)
    panel.show()
    gaps = Gaps()

    def looked(what: str, act: Callable[[], object]) -> None:
        gaps.taken()
        begun = time.perf_counter()
        act()
        until(lambda: not panel.model.looking)
        taken = time.perf_counter() - begun
        print(f"{what:<34}{taken:8.2f} s, {panel.model.rowCount():>9,} rows; longest the window stood still: "
              f"{1e3 * max(gaps.taken(), default=0):.0f} ms")  # fmt: skip

    looked("opened", lambda: panel.show_kind("reports"))
    looked("sorted by team", lambda: panel.model.want(Wanted(column="team")))
    looked("found by a word", lambda: panel.model.want(Wanted(words="4711")))
    looked("all again", lambda: panel.model.want(Wanted()))
    times: list[float] = []
    bar = panel.table.verticalScrollBar()
    for step in range(200):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * (step * 37 % 200) // 200)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        times.append(1e3 * (time.perf_counter() - begun))
    ordered = sorted(times)
    print(f"{'jumped anywhere':<34}median {statistics.median(times):.1f} ms, p95 {ordered[190]:.1f}, worst "
          f"{ordered[-1]:.1f} (goal: no delay, 50 ms)")  # fmt: skip
    row = 0  # the one that the gate knows
    people = next(at for at, column in enumerate(panel.model.columns) if column.name == "people")
    stored = panel.model.stored(row)
    assert stored is not None
    begun = time.perf_counter()
    panel.table.setCurrentIndex(panel.model.index(row, people))
    said: list[str] = []
    panel.table.said.connect(said.append)
    panel.table.fill("12")
    print(f"{'a cell edited and shown':<34}{1e3 * (time.perf_counter() - begun):.0f} ms")
    assert panel.model.text(row, people) == "12", said
    panel.close()


def until(held: Callable[[], bool]) -> None:
    """Let the window answer until something holds."""
    begun = time.perf_counter()
    while not held():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.perf_counter() - begun > 120:
            raise SystemExit("the table did not answer for two minutes")


if __name__ == "__main__":
    main()
