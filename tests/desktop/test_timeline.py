"""The timeline by mouse and keyboard: dates, selection, zoom, brush, play, and what it says in words."""

from __future__ import annotations

import datetime
import itertools

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from desktop.panels.timeline import TimelinePanel
from desktop.session import Session
from desktop.timeline import clock_ahead
from desktop.timeline.axis import Axis
from desktop.timeline.lanes import lanes_of, packed
from desktop.timeline.steps import STEPS, stepped
from desktop.timeline.strip import TimelineStrip
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.ledger.timeline import Bar, timeline_of
from geodata.records.record_set import RecordSet

RECORDS = builtin_records()
DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 1, 1))
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> TimelinePanel:
    made = TimelinePanel(session)
    qtbot.addWidget(made)
    qtbot.addWidget(made.controls)
    made.resize(1400, 220)
    made.show()
    qtbot.waitExposed(made)
    made.grab()
    return made


def send(strip: TimelineStrip, kind: QEvent.Type, at: QPointF, modifiers: Qt.KeyboardModifier | None = None) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, at, strip.mapToGlobal(at), button, held, modifiers or Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(strip, event)


def drag(strip: TimelineStrip, begin: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier | None = None) -> None:
    send(strip, QEvent.Type.MouseButtonPress, begin, modifiers)
    for share in (0.3, 0.7, 1.0):
        send(strip, QEvent.Type.MouseMove, begin + (end - begin) * share, modifiers)
    send(strip, QEvent.Type.MouseButtonRelease, end, modifiers)


def x_of(strip: TimelineStrip, day: datetime.date) -> float:
    return strip.look.x(day.toordinal() + 0.5)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


# --- axis, steps, rows ------------------------------------------------------------------------------------------


@given(DAYS, DAYS, st.floats(800, 3000))
def test_both_days_lie_on_the_axis_that_shows_them(one: datetime.date, other: datetime.date, width: float) -> None:
    first, last = sorted((one, other))
    axis = Axis.showing(first, last, width)
    assert -0.01 <= axis.x(first.toordinal()) <= axis.x(last.toordinal() + 1) <= width + 0.01
    assert axis.day_at(axis.x(first.toordinal() + 0.5)) == first


@given(DAYS, st.floats(0.2, 5), st.floats(0, 1000))
def test_the_day_under_the_cursor_stays_there_when_the_axis_zooms(
    first: datetime.date, factor: float, at_x: float
) -> None:
    axis = Axis.showing(first, first + datetime.timedelta(days=900), 1000)
    assert abs((axis.zoomed(factor, at_x).day_at(at_x) - axis.day_at(at_x)).days) <= 1


@given(DAYS, st.floats(0.02, 48), st.integers(300, 2000))
def test_marks_are_in_order_and_their_names_have_room(first: datetime.date, px_per_day: float, width: int) -> None:
    axis = msgspec.structs.replace(Axis.showing(first, first, width), first=first.toordinal(), px_per_day=px_per_day)
    days = [mark.day for mark in axis.marks()]
    assert days == sorted(set(days))
    gaps = [axis.x(b.toordinal()) - axis.x(a.toordinal()) for a, b in itertools.pairwise(days)]
    # The last week of a month may be three days long.
    assert axis.unit == "week" or min(gaps, default=99) >= 24


@pytest.mark.parametrize(
    ("step", "by", "expected"),
    [("day", 1, "2024-02-01"), ("week", -1, "2024-01-24"), ("month", 1, "2024-02-29"), ("month", -2, "2023-11-30"),
     ("quarter", 4, "2025-01-31")],
)  # fmt: skip
def test_a_step_from_the_last_of_january(step, by, expected) -> None:
    assert stepped(day("2024-01-31"), step, by) == day(expected)


@given(DAYS, st.sampled_from(STEPS))
def test_a_step_on_goes_on_and_a_step_back_goes_back(start: datetime.date, step) -> None:
    assert stepped(start, step, -1) < start < stepped(start, step, 1)


def _bars() -> tuple[Bar, ...]:
    from geodata.ledger.fold import Ledger

    return timeline_of(RECORDS, Ledger(RECORDS).states(Clock()), None).bars


@given(st.lists(st.tuples(DAYS, st.integers(0, 900)), max_size=40))
def test_no_two_bars_of_a_row_may_be_there_on_one_day(stretches) -> None:
    model = _BARS[0]
    bars = [
        msgspec.structs.replace(
            model,
            presence=msgspec.structs.replace(
                model.presence, possible=(first, first + datetime.timedelta(days=length)), certain=None
            ),
        )
        for first, length in stretches
    ]
    rows = packed(bars)
    for number, row in enumerate(rows):
        for other in range(number):
            if rows[other] == row:
                (a, b), (c, d) = bars[number].presence.possible, bars[other].presence.possible
                assert b < c or d < a
    assert set(rows) == set(range(len(set(rows))))


_BARS = _bars()


# --- mouse and keyboard -----------------------------------------------------------------------------------------


def test_the_date_is_dragged_along_the_axis_and_everything_follows(window: AtlasWindow, qtbot: QtBot) -> None:
    strip, session = window.timeline_panel.strip, window.session
    drag(strip, QPointF(x_of(strip, day("2019-01-01")), 8), QPointF(x_of(strip, day("2020-01-15")), 8))
    qtbot.waitUntil(lambda: session.clock.true_on is not None)
    assert session.clock.true_on is not None
    assert abs((session.clock.true_on - day("2020-01-15")).days) <= 3
    assert [state.deployment.id for state in session.states if state.deployment.host == "LA"] == ["dep-ru-la-2"]
    window.list_dock.raise_()
    qtbot.waitUntil(lambda: window.list_dock.panel.model.row_of("dep-ru-la-1") == -1)
    qtbot.waitUntil(lambda: [card.card.rows[0].record_id for card in window.canvas.picture.cards] == ["dep-ru-la-2"])
    # The furniture says the day.
    qtbot.waitUntil(lambda: window.canvas.settled)
    assert window.timeline_panel.controls.dates.text().startswith("True on ")


def test_many_moves_in_one_turn_are_one_change_of_the_clock(
    panel: TimelinePanel, session: Session, qtbot: QtBot
) -> None:
    changes: list[object] = []
    session.states_changed.connect(changes.append)
    strip = panel.strip
    send(strip, QEvent.Type.MouseButtonPress, QPointF(400, 8))
    for x in range(401, 700):
        send(strip, QEvent.Type.MouseMove, QPointF(x, 8))
    assert not changes
    assert strip.clock.true_on == strip.axis.day_at(699 - strip.look.gutter)
    qtbot.waitUntil(lambda: bool(changes))
    qtbot.wait(20)
    assert len(changes) == 1
    assert session.clock.true_on == strip.clock.true_on


def test_dragging_the_date_paints_the_lanes_once(panel: TimelinePanel, qtbot: QtBot) -> None:
    strip = panel.strip
    strip.grab()
    still = strip._still
    drag(strip, QPointF(400, 8), QPointF(700, 8))
    qtbot.wait(20)
    strip.grab()
    assert strip._still is still


def test_a_day_on_which_nothing_new_was_said_leaves_the_lanes(panel: TimelinePanel, session: Session) -> None:
    strip, known = panel.strip, [Clock(known_on=day(text)) for text in ("2019-06-01", "2019-06-20", "2024-01-01")]
    assert session.ledger.states(known[0]) != session.ledger.states(known[1]), "other claims were out by then"
    session.set_clock(known[0])
    strip.grab()
    still = strip._still
    session.set_clock(known[1])
    strip.grab()
    assert strip._still is still
    session.set_clock(known[2])
    strip.grab()
    assert strip._still is not still
    # The same lanes, but of all that was ever said.
    session.set_clock(Clock())
    assert not strip.look.known


def test_the_handle_is_taken_in_the_lanes_and_known_is_dragged_beside_it(
    panel: TimelinePanel, session: Session, qtbot: QtBot
) -> None:
    strip = panel.strip
    session.set_clock(Clock(true_on=day("2021-06-01"), known_on=day("2024-01-01")))
    drag(strip, QPointF(x_of(strip, day("2021-06-01")), 60), QPointF(x_of(strip, day("2023-01-01")), 60))
    qtbot.waitUntil(lambda: session.clock.true_on != day("2021-06-01"))
    drag(strip, QPointF(x_of(strip, day("2024-01-01")), 60), QPointF(x_of(strip, day("2022-01-01")), 60))
    qtbot.waitUntil(lambda: session.clock.known_on != day("2024-01-01"))
    assert session.clock.true_on is not None
    assert session.clock.known_on is not None
    assert abs((session.clock.true_on - day("2023-01-01")).days) <= 3
    assert abs((session.clock.known_on - day("2022-01-01")).days) <= 3
    # What was said later is gone from the lanes.
    assert all(tick.said and tick.said[1] <= session.clock.known_on for tick in strip.look.lanes.timeline.ticks)


def test_a_click_on_a_bar_selects_its_record_and_dragging_pans_instead(
    panel: TimelinePanel, session: Session, qtbot: QtBot
) -> None:
    strip = panel.strip
    box = next(hit.box for hit in strip.hits if hit.record_id == "dep-ru-la-5")
    first = strip.axis.first
    drag(strip, box.center(), box.center() + QPointF(60, 0))
    assert session.selection is None
    assert strip.axis.first < first
    strip.grab()
    box = next(hit.box for hit in strip.hits if hit.record_id == "dep-ru-la-5")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert session.selection == "dep-ru-la-5"
    mark = next(hit for hit in strip.hits if hit.record_id == "ev-bri-2023")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=mark.box.center().toPoint())
    assert session.selection == "ev-bri-2023"


def test_a_click_on_a_statement_selects_what_it_is_about(panel: TimelinePanel, session: Session, qtbot: QtBot) -> None:
    strip = panel.strip
    line = strip.look.lanes.said[0]
    tick = next(tick for tick in line.ticks if tick.claim.subject.id == "dep-ru-la-2")
    assert tick.said is not None
    at = QPoint(round(x_of(strip, tick.said[0])), round(strip.look.said_top(0) + 7))
    assert tick.claim.text in strip.hand.tip_at(QPointF(at))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert session.selection == "dep-ru-la-2"


def test_the_wheel_zooms_about_the_cursor(panel: TimelinePanel) -> None:
    strip = panel.strip
    at, before = QPointF(700, 60), strip.axis
    under = before.day_at(700 - strip.look.gutter)
    wheel = QWheelEvent(
        at, strip.mapToGlobal(at), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, wheel)
    assert strip.axis.px_per_day == pytest.approx(before.px_per_day * 1.2**3)
    assert abs((strip.axis.day_at(700 - strip.look.gutter) - under).days) <= 1
    strip.fit()
    assert strip.axis == before


def test_shift_and_drag_on_the_axis_shows_those_days_and_no_other_date(panel: TimelinePanel, session: Session) -> None:
    strip = panel.strip
    first, last = day("2023-01-01"), day("2024-06-01")
    drag(strip, QPointF(x_of(strip, first), 8), QPointF(x_of(strip, last), 8), SHIFT)
    shown = strip.axis.day_at(0), strip.axis.day_at(strip.axis.width - 1)
    assert 0 <= (first - shown[0]).days <= 20
    assert 0 <= (shown[1] - last).days <= 20
    assert session.clock == Clock()
    begun, ended = session.filters.days or (None, None)
    assert begun is not None
    assert ended is not None
    assert abs((begun - first).days) <= 3
    assert abs((ended - last).days) <= 3


def test_brackets_set_the_ends_of_the_range_to_the_date(panel: TimelinePanel, session: Session, qtbot: QtBot) -> None:
    session.set_clock(Clock(true_on=day("2023-01-01")))
    qtbot.keyClick(panel.strip, Qt.Key.Key_BracketLeft)
    session.set_clock(Clock(true_on=day("2024-06-01")))
    qtbot.keyClick(panel.strip, Qt.Key.Key_BracketRight)
    assert session.filters.days == (day("2023-01-01"), day("2024-06-01"))


def test_keys_step_the_date_and_go_to_both_ends(panel: TimelinePanel, session: Session, qtbot: QtBot) -> None:
    strip = panel.strip

    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> datetime.date | None:
        qtbot.keyClick(strip, key, modifiers)
        qtbot.wait(5)
        return session.clock.known_on if strip.moves == "known" else session.clock.true_on

    assert press(Qt.Key.Key_Home) == day("2018-10-01")
    assert press(Qt.Key.Key_Right) == day("2018-10-02")
    assert press(Qt.Key.Key_Right, SHIFT) == day("2018-11-02")
    assert press(Qt.Key.Key_Left, SHIFT) == day("2018-10-02")
    assert press(Qt.Key.Key_Left) == day("2018-10-01")
    last = press(Qt.Key.Key_End)
    assert last is not None
    assert last >= day("2026-01-01") or last.year == 2025
    panel.controls.moves["known"].click()
    assert press(Qt.Key.Key_Right) == day("2018-10-01")
    assert session.clock.true_on == last
    panel.controls.any_time.click()
    qtbot.waitUntil(lambda: session.clock.known_on is None)
    assert panel.controls.any_time.isChecked()


def test_playing_goes_step_by_step_and_stops_at_the_last_day(
    panel: TimelinePanel, session: Session, qtbot: QtBot
) -> None:
    days: list[datetime.date | None] = []
    session.states_changed.connect(lambda _states: days.append(session.clock.true_on))
    panel.controls.step.setCurrentIndex(STEPS.index("quarter"))
    panel.player._timer.setInterval(10)
    qtbot.keyClick(panel.strip, Qt.Key.Key_Space)
    assert panel.player.is_playing
    assert "Pause" in panel.controls.play.toolTip()
    qtbot.waitUntil(lambda: not panel.player.is_playing, timeout=10_000)
    qtbot.wait(10)
    assert panel._span is not None
    assert (days[0], days[-1]) == panel._span
    # Steps that fall into one turn of the event loop are shown as one.
    assert set(days[:-1]) <= {stepped(day("2018-10-01"), "quarter", number) for number in range(40)}
    assert len(days) > 10
    assert days == sorted(set(days))
    assert "Play" in panel.controls.play.toolTip()


def test_the_pace_is_that_of_the_box(panel: TimelinePanel) -> None:
    panel.controls.pace.setCurrentIndex(3)
    assert panel.player._timer.interval() == 100


# --- what is seen and said --------------------------------------------------------------------------------------


def _pixels(strip: TimelineStrip) -> np.ndarray:
    image = strip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def test_a_day_ends_in_an_upright_and_a_month_fades(panel: TimelinePanel) -> None:
    strip = panel.strip
    strip.set_axis(Axis.showing(day("2022-10-01"), day("2023-05-01"), strip.axis.width))
    pixels = _pixels(strip)
    look = strip.look
    row = look.lanes.row_of[[bar.record_id for bar in look.lanes.timeline.bars].index("dep-ru-la-5")]
    y = round(look.row_top(row) + 6)
    ground = pixels[y, round(look.x(day("2022-11-05").toordinal()))]

    def ink(x: float) -> int:
        return int(np.abs(pixels[y, round(x)] - ground).sum())

    starts = look.x(day("2022-11-15").toordinal())
    assert ink(starts - 4) < 30
    assert ink(starts + 1) > 200
    march = [ink(look.x(day(f"2023-03-{number:02}").toordinal())) for number in (2, 10, 18, 26)]
    assert march == sorted(march, reverse=True)
    assert march[0] > 60 > march[-1]
    assert ink(look.x(day("2023-04-03").toordinal())) < 30


def test_stored_text_is_shown_as_typed(qtbot: QtBot, panel: TimelinePanel, session: Session) -> None:
    wicked = "<img src=x> <b>bold</b>"
    records = msgspec.structs.replace(
        RECORDS, deployments=tuple(msgspec.structs.replace(one, title=wicked) for one in RECORDS.deployments)
    )
    session.take_project(None, records)
    panel.strip.grab()
    hit = panel.strip.hits[0]
    at = hit.box.center().toPoint()
    assert wicked in panel.strip.hand.tip_at(hit.box.center())
    QApplication.sendEvent(panel.strip, QHelpEvent(QEvent.Type.ToolTip, at, panel.strip.mapToGlobal(at)))
    assert "&lt;img src=x&gt; &lt;b&gt;bold" in QToolTip.text()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in panel.controls.findChildren(QLabel)[:1])


def test_every_control_has_a_name_and_a_tooltip(panel: TimelinePanel) -> None:
    controls = panel.controls
    for widget in (*controls._icons, controls.step, controls.pace, controls.any_time, *controls.moves.values()):
        assert widget.toolTip(), widget
        assert widget.accessibleName(), widget
    assert "contingents" in panel.strip.accessibleDescription()


def test_without_records_the_strip_says_so(qtbot: QtBot, session: Session) -> None:
    session.take_project(None, RecordSet())
    panel = TimelinePanel(session)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.controls)
    panel.resize(900, 200)
    panel.show()
    panel.grab()
    panel.toggle_play()
    panel.step("day", 1)
    assert not panel.player.is_playing
    assert session.clock == Clock()
    assert panel.strip.look.empty_words()


@pytest.mark.parametrize("name", ["kursk", "laos", "world"])
def test_the_strip_shows_the_contingents_of_the_theatre(panel: TimelinePanel, session: Session, name) -> None:
    session.show_theatre(name)
    shown = {bar.record_id for bar in panel.strip.look.lanes.timeline.bars}
    hosts = {"kursk": {"RU"}, "laos": {"LA"}, "world": {"LA", "RU"}}[name]
    # Those in combat are said to be in Russia, in no region of it.
    elsewhere = {"dep-kp-ru-cbt"} if name == "kursk" else set()
    expected = {one.id for one in RECORDS.deployments if one.host in hosts} - elsewhere
    assert shown == expected
    assert len(lanes_of(panel.strip.look.lanes.timeline).rows) == len(panel.strip.look.lanes.rows)


def test_another_date_leaves_the_page_of_a_record_that_it_does_not_change(window: AtlasWindow) -> None:
    window.session.select("dep-ru-la-2")
    window.session.set_clock(Clock(true_on=day("2020-01-01")))
    page = window.record_panel.widget()
    window.session.set_clock(Clock(true_on=day("2020-01-02")))
    assert window.record_panel.widget() is page
    window.session.set_clock(Clock(true_on=day("2020-01-02"), known_on=day("2020-01-02")))
    assert window.record_panel.widget() is not page


def test_of_many_claims_the_date_on_its_way_yields_to_one_set_meanwhile(
    panel: TimelinePanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_ahead, "_SLICE_S", 0.0)
    changes: list[Clock] = []
    session.states_changed.connect(lambda _: changes.append(session.clock))
    panel.set_moves("known")
    panel.strip.date_dragged.emit("known", day("2025-07-06"))
    QApplication.processEvents()
    assert changes == [], "one slice is not enough"
    elsewhere = Clock(known_on=day("2024-01-01"))
    session.set_clock(elsewhere)
    qtbot.wait(100)
    assert session.clock == elsewhere
    assert changes == [elsewhere]


def test_of_many_claims_what_was_begun_is_shown_before_the_next(
    panel: TimelinePanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_ahead, "_SLICE_S", 0.0)
    changes: list[datetime.date | None] = []
    session.states_changed.connect(lambda _: changes.append(session.clock.known_on))
    panel.strip.date_dragged.emit("known", day("2025-07-06"))
    QApplication.processEvents()
    for number in range(1, 6):
        panel.strip.date_dragged.emit("known", day(f"2025-08-0{number}"))
    qtbot.waitUntil(lambda: changes[-1:] == [day("2025-08-05")])
    assert changes == [day("2025-07-06"), day("2025-08-05")]
