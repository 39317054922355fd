"""Pictures of any size: in strips as in one piece, stopped without a trace, written while the window stays free."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop import ask
from desktop.briefing import strips
from desktop.briefing.picture import ExportStopped, write_picture
from desktop.export_desk import Export, ExportDialog
from desktop.map.image import draw_image
from desktop.map.scene import Scene
from desktop.map.view import fit
from desktop.rendering import build_scene
from desktop.window import AtlasWindow
from geodata.builtin import builtin_records
from geodata.exchange.png_stream import PngStream
from geodata.ledger.state import Clock
from geodata.theatres import TheatreName, theatre
from geodata.theatres.basemap import BaseMap


def scene_of(name: TheatreName, size: tuple[int, int]) -> Scene:
    base = BaseMap(theatre(name))
    view = fit(base.projection, base.theatre.extent, *size)
    return build_scene(builtin_records(), base, view, Clock(), theme="light", language="en")


@settings(max_examples=60, deadline=None)
@given(width=st.integers(1, 40), heights=st.lists(st.integers(1, 9), min_size=1, max_size=5), seed=st.integers(0, 99))
def test_rows_come_back_as_they_went_in(width: int, heights: list[int], seed: int) -> None:
    rows = np.random.default_rng(seed).integers(0, 256, (sum(heights), width, 3), np.uint8)
    file = io.BytesIO()
    stream = PngStream(file, width, len(rows), 300, {"Title": "ລາວ — Курск 老撾"})
    for end, height in zip(np.cumsum(heights).tolist(), heights, strict=True):
        stream.add(rows[end - height : end])
    stream.close()
    with Image.open(file) as image:
        assert np.array_equal(np.asarray(image), rows)
        assert image.info["Title"] == "ລາວ — Курск 老撾"
        assert round(image.info["dpi"][0]) == 300


def test_missing_rows_are_no_picture() -> None:
    stream = PngStream(io.BytesIO(), 2, 3, 96, {})
    stream.add(np.zeros((2, 2, 3), np.uint8))
    with pytest.raises(ValueError, match="1 rows"):
        stream.close()


def test_strips_make_the_picture_that_one_piece_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = scene_of("laos", (700, 500))
    whole, _ = draw_image(scene, 144)
    monkeypatch.setattr(strips, "_STRIP_PIXELS", 1050 * 130)
    heard: list[float] = []
    write_picture(scene, tmp_path / "strips.png", 144, "strips", heard.append)
    assert len(heard) == 6
    assert heard[-1] == 1
    whole.save(str(tmp_path / "whole.png"))
    with Image.open(tmp_path / "strips.png") as made, Image.open(tmp_path / "whole.png") as expected:
        difference = np.abs(np.asarray(made).astype(int) - np.asarray(expected.convert("RGB")).astype(int))
    assert difference.max() <= 3
    assert (difference > 0).mean() < 1e-3


def test_who_gives_up_finds_nothing_written_and_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")

    def told(_share: float) -> None:
        raise ExportStopped("stopped")

    with pytest.raises(ExportStopped):
        write_picture(scene_of("laos", (300, 200)), path, 96, "map", told)
    assert [found.read_bytes() for found in tmp_path.iterdir()] == [b"old"]


def test_a_sheet_holds_the_ground_that_is_shown() -> None:
    shown = scene_of("laos", (700, 500))
    for paper in ("A0", "A4-PORTRAIT"):
        scene = Export(paper=paper, dpi=300).scene_of(shown)
        west, south, east, north = shown.view.bounds
        left, low, right, high = scene.view.bounds
        assert left <= west + 1e-6
        assert low <= south + 1e-6
        assert right >= east - 1e-6
        assert high >= north - 1e-6
    assert Export().scene_of(shown) is shown


def test_a_picture_is_asked_for_and_written_beside_the_window(
    window: AtlasWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: ExportDialog) -> int:
        QTest.keyClick(dialog.paper, Qt.Key.Key_End)
        assert dialog.paper.currentData() == "A0-PORTRAIT"
        dialog.paper.setCurrentIndex(dialog.paper.findData("A4"))
        assert dialog.dpi.value() == 300
        assert "3,509 × 2,481 pixels" in dialog.size_note.text()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(ask, "file_to_write", lambda *_: tmp_path / "sheet.png")
    said: list[str] = []
    window.export_desk.said.connect(said.append)
    with qtbot.waitSignal(window.export_desk.finished, timeout=30_000):
        window.actions_table["export"].trigger()
    assert said == [f"Picture written to {tmp_path / 'sheet.png'}"]
    with Image.open(tmp_path / "sheet.png") as image:
        assert image.size == (3509, 2481)


def test_cancel_stops_the_writing(window: AtlasWindow, qtbot: QtBot, tmp_path: Path) -> None:
    scene = Export(paper="A2", dpi=300).scene_of(window.canvas.scene_shown())
    said: list[str] = []
    window.export_desk.said.connect(said.append)
    with qtbot.waitSignal(window.export_desk.finished, timeout=60_000):
        window.export_desk.write(scene, tmp_path / "large.png", 300, "large")
        progress = window.findChild(QProgressDialog)
        assert progress is not None
        QTest.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert "was stopped" in said[0]
    assert list(tmp_path.iterdir()) == []
