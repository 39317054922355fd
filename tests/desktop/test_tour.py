"""The tour: every step names what there is, it runs to its end unattended, and leaving puts everything back."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.session import Session
from desktop.tour.script import Step, TourRefused, day_of, read_tour, tour_names, tour_of
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.ledger.state import Clock
from geodata.project.founding import new_project

NAMES = tour_names()


@pytest.mark.parametrize("name", NAMES)
def test_every_step_names_records_and_panels_that_there_are(window: AtlasWindow, name: str) -> None:
    records = builtin_records()
    known = {one.id for held in (records.deployments, records.events, records.sources, records.claims) for one in held}
    tour = read_tour(name)
    for step in tour.step:
        assert step.select is None or step.select in known
        assert step.panel is None or step.panel in window.tour_desk.panels
        assert step.text.en.strip()
        assert step.text.zh_TW.strip()
        # The card holds some ten lines.
        assert len(step.text.en) < 520
    assert {step.panel for step in tour.step} >= {"figures", "contradictions", "mirror", "sheet"}


def test_texts_say_only_figures_that_a_claim_says() -> None:
    text = " ".join(claim.text for claim in builtin_records().claims)
    for figure in ("270 million", "30 per cent", "up to 50", "33 servicemen", "32 servicemen"):
        assert figure in text.replace("up to 50 sappers", "up to 50")


def test_the_card_shows_its_text_whole(window: AtlasWindow, qtbot: QtBot) -> None:
    window.resize(1600, 1000)
    window.show()
    guide = window.tour_desk.start("two-missions")
    for _ in guide.tour.step[:8]:
        text = guide.card.text
        qtbot.waitUntil(lambda text=text: text.height() >= text.heightForWidth(text.width()))
        title = guide.card.title
        qtbot.waitUntil(lambda title=title, text=text: title.geometry().right() < text.geometry().left())
        guide.card.next.click()


def test_the_window_keeps_its_size_through_the_whole_tour(window: AtlasWindow, qtbot: QtBot) -> None:
    window.resize(1600, 1000)
    window.show()
    guide = window.tour_desk.start("two-missions")
    for number in range(len(guide.tour.step)):
        guide.go_to(number)
        qtbot.wait(20)
        assert (window.width(), window.height()) == (1600, 1000), number
    guide.leave()
    qtbot.wait(20)
    assert (window.width(), window.height()) == (1600, 1000)


def test_leaving_puts_back_what_the_tour_moved(window: AtlasWindow, session: Session, qtbot: QtBot) -> None:
    session.set_clock(Clock(true_on=datetime.date(2021, 5, 1), known_on=datetime.date(2024, 1, 1)))
    session.select("dep-ru-la-4")
    window.use_workspace("train")
    window.canvas.go_to(103.5, 19.0, 300.0)
    view, layers = window.canvas.view, session.layers
    session.show_theatre("kursk")
    kursk = window.canvas.view
    session.show_theatre("laos")
    docks = [dock.isVisible() for dock in window.docks.in_menu()]
    guide = window.tour_desk.start()
    for _ in guide.tour.step[1:]:
        guide.card.next.click()
    assert guide.at + 1 == len(guide.tour.step)
    guide.card.back.click()
    guide.card.leave.click()
    assert window.tour_desk.guide is None
    assert session.clock == Clock(true_on=datetime.date(2021, 5, 1), known_on=datetime.date(2024, 1, 1))
    assert (session.selection, session.theatre_name, session.layers) == ("dep-ru-la-4", "laos", layers)
    assert window.canvas.view == view
    session.show_theatre("kursk")
    assert window.canvas.view == kursk
    assert [dock.isVisible() for dock in window.docks.in_menu()] == docks
    assert window.top_bar.workspace() == "train"
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)


def test_a_step_is_the_same_whichever_way_it_is_come_to(window: AtlasWindow, session: Session) -> None:
    guide = window.tour_desk.start()

    def said() -> object:
        return session.clock, session.selection, session.theatre_name, window.canvas.view, guide.card.text.text()

    onward = []
    for number in range(len(guide.tour.step)):
        guide.go_to(number)
        onward.append(said())
    for number in reversed(range(len(guide.tour.step))):
        guide.go_to(number)
        assert said() == onward[number]
    guide.leave()


def test_an_open_project_is_put_back(window: AtlasWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.gpkg"
    new_project(path, builtin_records())
    window.desk.open_path(path)
    qtbot.waitUntil(lambda: session.project is not None, timeout=20_000)
    guide = window.tour_desk.start()
    assert session.project is None
    guide.leave()
    qtbot.waitUntil(lambda: session.project is not None, timeout=20_000)
    assert session.project is not None
    assert (session.project.path, session.project.writable) == (path, True)
    session.take_project(None, builtin_records())


def test_the_command_walks_to_the_end_with_a_picture_of_each_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    assert qapp is not None
    assert main(["tour", "two-missions", "--out", str(tmp_path), "--language", "zh_TW", "--json"]) == 0
    steps = json.loads(capsys.readouterr().out)
    pictures = sorted(tmp_path.glob("step-*.png"))
    assert len(pictures) == len(steps) == len(read_tour("two-missions").step)
    assert "寮國" in steps[0]["text"]
    assert all(QImage(str(picture)).width() >= 900 for picture in pictures)
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures)


def test_a_tour_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "grand"]) == 2
    assert "two-missions" in capsys.readouterr().err
    assert main(["tour", "--list"]) == 0
    assert capsys.readouterr().out.split() == NAMES


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "missing required field"),
        (b'title = {en="a", zh_TW="b"}\nstep = []', "has no step"),
        (b'title = {en="a", zh_TW="b"}\n[[step]]\ntext={en="a",zh_TW="b"}\ntheatre="mars"', "mars"),
        (b'title = {en="a", zh_TW="b"}\n[[step]]\ntext={en="a",zh_TW="b"}\ndate="someday"', "someday"),
        (b"\xff\xfe", "not understood"),
    ],
)
def test_a_script_that_is_not_understood_is_refused_with_its_place(content: bytes, why: str) -> None:
    with pytest.raises(TourRefused, match=f"(?i){why}"):
        tour_of(content, "mine")


def test_dates_of_steps_are_days_or_none() -> None:
    assert day_of("any") is None
    assert day_of("2025-07") == datetime.date(2025, 7, 31)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"text": {"en": "a", "zh_TW": "b"}, "date": "x"}, type=Step)
