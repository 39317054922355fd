"""Qt draws off screen in the whole suite; nothing is faked."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

import pytest


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def prepared(qapp):
    from desktop.app import prepare

    prepare(qapp, "en")
    return qapp


@pytest.fixture
def session(prepared):
    from desktop.session import Session
    from geodata.builtin import builtin_records
    from geodata.ledger.state import Clock

    return Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())


@pytest.fixture
def window(qtbot, session):
    from desktop.window import AtlasWindow

    made = AtlasWindow(session)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.canvas.picture.cards), timeout=5000)
    return made
