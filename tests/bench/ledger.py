"""Benchmark: 10,000 contingents with 100,000 claims, folded, filtered, dragged through time. Prints, asserts nothing.

The fold is asked for at dates it has not seen yet. For the drag a thread posts 200 moves of the mouse to the timeline
of a real window under Xvfb, every 20 ms, whether it keeps up or not; a frame is the time from the posting of the
oldest move not yet shown to the end of the paintEvent of the timeline that shows it.
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable

from ledger_records import DAYS, FIRST, made_records
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication
from window import Gaps, say, spin

from desktop.app import prepare
from desktop.panels.contingents import ContingentsPanel
from desktop.session import Session
from desktop.timeline.strip import TimelineStrip
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.filters import FACETS, Filters, counted
from geodata.ledger.fold import Ledger
from geodata.ledger.state import Clock, deployment_states
from geodata.records.record_set import RecordSet

SIZE = 1600, 1000
DEPLOYMENTS, CLAIMS, SEED = 10_000, 100_000, 20250706
STEPS, STEP_S = 200, 0.02


def main() -> int:
    """The fold and the list here; the window in a process of its own with a screen."""
    if len(sys.argv) > 1:
        return drive()
    records = made_records(DEPLOYMENTS, CLAIMS, SEED)
    print(f"{DEPLOYMENTS:,} contingents, {CLAIMS:,} claims")
    print(f"{'':<34}{'median':>8}{'p95':>8}{'worst':>8}   ms")
    fold(records)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    filter_list(records)
    if shutil.which("Xvfb") is None:
        print("dragging: left out, because Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
        return 0
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as screen:  # fmt: skip
        try:
            assert screen.stdout is not None
            display = f":{screen.stdout.readline().strip()}"
            environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            return subprocess.run(
                [sys.executable, __file__, "drive"], env=environment, check=False, timeout=900
            ).returncode
        finally:
            screen.terminate()


def fold(records: RecordSet) -> None:
    """The states at a date: the plain way, the first time, and at dates on which nothing was asked before."""
    days = [FIRST + datetime.timedelta(days=400 + 13 * step) for step in range(200)]
    one = Clock(true_on=days[99], known_on=days[99])
    plain = [took(lambda: deployment_states(records, one)) for _ in range(3)]
    say("fold anew, index and all", plain, "")
    made: list[Ledger] = []
    say("ledger: index of the claims", [took(lambda: made.append(Ledger(records)))], "once per set of records")
    ledger = made[0]
    say("ledger: first fold", [took(lambda: ledger.states(Clock(true_on=days[99])))], "once per set of records")
    say("ledger: first fold as known", [took(lambda: ledger.states(one))], "once per set of records")
    say("fold at another date", [took(lambda day=day: ledger.states(Clock(true_on=day))) for day in days], "goal 50")
    both = [took(lambda day=day: ledger.states(Clock(true_on=day, known_on=day))) for day in days]
    say("fold at another pair of dates", both, "goal 50")
    states = ledger.states(one)
    assert states == deployment_states(records, one), "the kept fold is not the plain one"


def filter_list(records: RecordSet) -> None:
    """Words typed into the filter of the list, one letter after another."""
    application = QApplication(["sapper-atlas"])
    prepare(application, "en")
    session = Session(records, theatre_name="world", theme="light", language="en", clock=Clock())
    panel = ContingentsPanel(session)
    panel.show()
    application.processEvents()
    typed = ["k", "ku", "kur", "kurs", "kursk", "kursk r", "kursk re", "kursk", "", "lao", "laos", "laos 2019"]

    def take(text: str) -> None:
        panel.field.setText(text)
        application.processEvents()

    # The list writes its rows ahead while nothing happens: a letter typed at once finds those not yet written later.
    gaps = Gaps()
    gaps.taken()
    begun = time.perf_counter()
    say("list: a letter typed at once", [took(lambda: take(typed[0]))], "goal 50; once per set of records")
    spin(lambda: not panel.model.looking, 60)
    say("list: until it is found everywhere", [time.perf_counter() - begun], "")
    say("list: event loop gaps until then", gaps.taken(), "goal 50")
    say("list: filter", [took(lambda text=text: take(text)) for text in typed[1:]], "goal 50")
    take("")

    def choose(filters: Filters) -> None:
        session.set_filters(filters)
        application.processEvents()

    for facet in FACETS:
        values = list(counted(session.states, Filters(), facet))
        times = [took(lambda f=facet, v=v: choose(Filters().with_values(f, (v,)))) for v in values * 2]
        say(f"list: {facet}", times, "goal 50")
    starts = [FIRST + datetime.timedelta(days=90 * step) for step in range(30)]
    year = datetime.timedelta(days=365)
    brushed = [took(lambda day=day: choose(Filters().with_days((day, day + year)))) for day in starts]
    say("list: days brushed over", brushed, "goal 50")
    panel.close()


def drive() -> int:
    """Drag the date over the built-in records, and over the large set."""
    application = QApplication(["sapper-atlas"])
    prepare(application, "en")
    gaps = Gaps()
    for name, records in (("built in", builtin_records()), ("10,000", made_records(DEPLOYMENTS, CLAIMS, SEED))):
        drag(name, records, gaps)
    return 0


def drag(name: str, records: RecordSet, gaps: Gaps) -> None:
    """200 steps of the date from end to end of the axis, then 200 of the day it was known by."""
    watched = Watched()
    session = Session(records, theatre_name="laos", theme="light", language="en", clock=Clock())
    session.set_clock = watched.timed(session.set_clock)
    window = AtlasWindow(session)
    window.resize(*SIZE)
    window.show()
    strip = window.timeline_panel.strip
    strip.installEventFilter(watched)
    spin(lambda: window.canvas.settled, 120)
    for which in ("true", "known"):
        window.timeline_panel.set_moves(which)
        session.set_clock(Clock(known_on=FIRST + datetime.timedelta(days=DAYS - 400) if which == "known" else None))
        spin(lambda: window.canvas.settled, 120)
        watched.forget()
        gaps.taken()
        hand = threading.Thread(target=move, args=(strip, watched), daemon=True)
        hand.start()
        spin(lambda hand=hand: not hand.is_alive() and not watched.posted and not watched.waiting, 300)
        say(f"{name}, {which}: frame", watched.frames, "goal p95 16" if which == "true" else "")
        say(f"{name}, {which}: paintEvent", watched.painting, "")
        say(f"{name}, {which}: clock change", watched.changes, f"{len(watched.changes)} changes")
        say(f"{name}, {which}: event loop gaps", gaps.taken(), "")
        spin(lambda: window.canvas.settled, 120)
    window.close()


class Watched(QObject):
    """Times of a drag: from each move to the end of the paintEvent that shows it, and of every change of the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.posted: list[float] = []
        self.waiting: list[float] = []
        self.forget()
        # Before there is a strip: PySide looks for overrides once.
        paint = TimelineStrip.paintEvent

        def watched(strip: TimelineStrip, event: QPaintEvent) -> None:
            begun = time.perf_counter()
            shown, self.waiting = self.waiting, []
            paint(strip, event)
            ended = time.perf_counter()
            self.painting.append(ended - begun)
            if shown:
                self.frames.append(ended - shown[0])

        TimelineStrip.paintEvent = watched

    def forget(self) -> None:
        """Begin anew."""
        self.frames: list[float] = []
        self.painting: list[float] = []
        self.changes: list[float] = []

    def timed(self, change: Callable[[Clock], None]) -> Callable[[Clock], None]:
        """A change of the clock whose time is taken."""

        def change_timed(clock: Clock) -> None:
            self.changes.append(took(lambda: change(clock)))

        return change_timed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and self.posted:
            self.waiting.append(self.posted.pop(0))
        return False


def move(strip: TimelineStrip, watched: Watched) -> None:
    """Press on the axis, move along it in so many steps, let go."""
    plain, left, none = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    first, last = strip.look.gutter + 30, strip.width() - 40
    for step in range(STEPS + 2):
        at = QPointF(first + (last - first) * min(step, STEPS) / STEPS, 10)
        kind = {0: QEvent.Type.MouseButtonPress, STEPS + 1: QEvent.Type.MouseButtonRelease}.get(
            step, QEvent.Type.MouseMove
        )
        if kind == QEvent.Type.MouseMove:
            watched.posted.append(time.perf_counter())
        held = none if step == STEPS + 1 else left
        QCoreApplication.postEvent(strip, QMouseEvent(kind, at, at, left, held, plain))
        time.sleep(STEP_S)


def took(act: Callable[[], object]) -> float:
    """Seconds that something takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
