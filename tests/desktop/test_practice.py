"""Practice: a made-up project of the user's own, EXERCISE for ever, brought back when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.session import Session
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.project.editing import Put


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path / "data"))


def test_practice_opens_draws_and_is_brought_back(
    window: AtlasWindow, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_table["practice"].trigger()
    qtbot.waitUntil(lambda: session.project is not None, timeout=30_000)
    project = session.project
    assert project is not None
    assert project.exercise
    first = project.counts()["areas"]
    assert first > 10
    project.edit([Put("areas", {"code": "MINE", "status": "SHA"}, "mine")])
    session.changed()
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *words: bool(asked.append(words[2])))
    window.actions_table["practice_reset"].trigger()
    assert len(asked) == 1
    assert session.project is project
    monkeypatch.setattr(ask, "confirm", lambda *_words: True)
    window.actions_table["practice_reset"].trigger()
    qtbot.waitUntil(lambda: session.project is not None and session.project is not project, timeout=30_000)
    assert session.project is not None
    assert session.project.counts()["areas"] == first
    session.take_project(None, builtin_records())
    window.actions_table["practice"].trigger()
    qtbot.waitUntil(lambda: session.project is not None, timeout=30_000)
    session.take_project(None, builtin_records())
