"""A user's raster file in the window and on the command line: below all lines, as opaque as wanted, gone when lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

from desktop import ask
from desktop.cli import main
from desktop.map.view import fit
from geodata.theatres import theatre

RED = (220, 30, 30)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """One degree around 102.5 E 19.5 N, red all over."""
    path = tmp_path / "sheet.png"
    Image.fromarray(np.full((200, 200, 3), RED, dtype=np.uint8)).save(path)
    path.with_suffix(".pgw").write_text("0.005\n0\n0\n-0.005\n102.0025\n19.9975\n", encoding="ascii")
    path.with_suffix(".prj").write_text("EPSG:4326", encoding="ascii")
    return path


def _titled(window):
    return [layer.title for layer in window.session.layers if layer.title]


def _colour_at(window, lon, lat):
    image = window.canvas._map.image
    x, y = window.canvas.view.point_px(*window.canvas.view.projection.point(lon, lat))
    return image.pixelColor(round(x), round(y)).getRgb()[:3]


def test_a_raster_lies_on_the_land_and_is_taken_away(window, qtbot, sheet):
    said: list[str] = []
    window.layer_desk.said.connect(said.append)
    window.layer_desk.add_path(sheet)
    qtbot.waitUntil(lambda: _titled(window) == ["sheet.png"], timeout=20_000)
    keys = [layer.key for layer in window.session.layers]
    assert keys.index("land") == next(at for at, one in enumerate(window.session.layers) if one.title) + 1
    assert said == ["sheet.png: 200 × 200 pixels, drawn on the land below all lines"]
    qtbot.waitUntil(lambda: window.canvas.settled and "sheet.png" in window.canvas.seconds, timeout=20_000)
    assert _colour_at(window, 102.61, 19.37) == RED

    row = keys.index("land") - 1
    panel = window.layers_panel
    panel.list.setCurrentIndex(panel.model.index(row))
    assert panel.opacity.isEnabled()
    panel.opacity.setValue(50)
    assert window.session.layers[row].opacity == 0.5
    qtbot.waitUntil(lambda: window.canvas.settled and _colour_at(window, 102.61, 19.37) != RED, timeout=20_000)
    assert panel.opacity.value() == 50

    window.actions_table["drop_layer"].trigger()
    assert _titled(window) == []
    assert window.session.rasters == ()
    assert not panel.opacity.isEnabled()


def test_a_raster_whose_reader_dies_is_taken_away_with_a_sentence(window, qtbot, sheet, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(ask, "tell_failure", lambda _parent, sentence, _details="": told.append(sentence))
    window.layer_desk.add_path(sheet)
    qtbot.waitUntil(lambda: window.canvas.settled and "sheet.png" in window.canvas.seconds, timeout=20_000)
    window.session.rasters[0].layer._child.kill()
    window.canvas.zoom(1.5)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == [f"{sheet}: reading it failed (the reader ended with -9)"]
    assert _titled(window) == []
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)


@pytest.mark.parametrize("ending", ["png", "pdf", "svg"])
def test_render_draws_it_below_all_lines(tmp_path, sheet, ending):
    out, plain = tmp_path / f"map.{ending}", tmp_path / f"plain.{ending}"
    words = ["render", "--theatre", "laos", "--size", "1200x900"]
    words += [word for kind in ("contingents", "names", "water", "borders") for word in ("--hide", kind)]
    assert main([*words, "--out", str(plain)]) == 0
    assert main([*words, "--out", str(out), "--layer", str(sheet)]) == 0
    assert out.read_bytes() != plain.read_bytes()
    if ending == "png":
        image = QImage(str(out))
        red = [image.pixelColor(x, y).getRgb()[:3] == RED for x in range(0, 1200, 3) for y in range(0, 900, 3)]
        of = theatre("laos")
        view = fit(of.projection, of.extent, 1200, 900, margin_px=27)
        corners = [view.point_px(*of.projection.point(lon, lat)) for lon, lat in ((102, 19), (103, 19), (103, 20))]
        wide, high = corners[1][0] - corners[0][0], corners[1][1] - corners[2][1]
        assert sum(red) * 9 == pytest.approx(wide * high, rel=0.05)


def test_render_ends_with_3_and_one_sentence(tmp_path, sheet, capsys):
    sheet.with_suffix(".prj").unlink()
    assert main(["render", "--theatre", "laos", "--out", str(tmp_path / "map.png"), "--layer", str(sheet)]) == 3
    said = capsys.readouterr().err.strip()
    assert str(sheet) in said
    assert "sheet.prj" in said
    assert "\n" not in said
    assert not (tmp_path / "map.png").exists()


def test_files_dropped_on_the_window_become_layers(window, qtbot, sheet, tmp_path):
    other = tmp_path / "notes.txt"
    other.write_text("no layer", encoding="ascii")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in (other, sheet)])
    dropped = QDropEvent(
        QPointF(600, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(dropped)
    qtbot.waitUntil(lambda: _titled(window) == ["sheet.png"], timeout=20_000)
    qtbot.waitUntil(lambda: window.canvas.settled, timeout=20_000)
