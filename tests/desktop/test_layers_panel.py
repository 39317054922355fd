"""The layer list: its counts follow the dates, and rows whose count stays are left alone."""

from __future__ import annotations

import datetime

from pytestqt.qtbot import QtBot

from desktop.panels.layers import LayerModel
from desktop.session import Session
from desktop.widgets.layer_delegate import COUNT_ROLE
from geodata.ledger.state import Clock


def test_the_count_follows_the_date_and_is_told_only_when_it_changes(session: Session, qtbot: QtBot) -> None:
    model = LayerModel(session)
    row = next(row for row, layer in enumerate(session.layers) if layer.key == "contingents")
    before = model.data(model.index(row), COUNT_ROLE)
    with qtbot.waitSignal(model.dataChanged) as told:
        session.set_clock(Clock(true_on=datetime.date(2020, 6, 1)))
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (row, row)
    assert model.data(model.index(row), COUNT_ROLE) < before
    with qtbot.assertNotEmitted(model.dataChanged, wait=400):
        session.set_clock(Clock(true_on=datetime.date(2020, 6, 2)))
    session.show_theatre("world")
    assert model.data(model.index(row), COUNT_ROLE) == len(session.states)
