"""Photos on the page of a record: attached by button and by dropping, shown, captioned, saved, taken for a position."""

import hashlib

import pytest
import shapely
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QPushButton

from geodata.geometry.geodesic import distance_m
from geodata.project.editing import Put

SQUARE = {"type": "Polygon", "coordinates": [[[103, 18], [103.01, 18], [103.01, 18.01], [103, 18.01], [103, 18]]]}


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def land(qtbot, window, tmp_path):
    window.desk.make(tmp_path / "photos.gpkg", built_in=False, exercise=True)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20000)
    window.session.project.edit([Put("areas", {"code": "EX-1", "status": "CHA"}, "a", SQUARE)])
    place = {"type": "Point", "coordinates": [103.005, 18.005]}
    window.session.project.edit([Put("devices", {"category": "submunition", "area_id": "a"}, "d", place)])
    window.session.changed()
    return window


def texts(window):
    return [made.text() for made in window.record_panel.widget().findChildren(QLabel)]


def button(window, text):
    return next(made for made in window.record_panel.widget().findChildren(QPushButton) if made.text() == text)


def thumbs(window):
    return [made for made in window.record_panel.widget().findChildren(QPushButton) if made.property("thumb")]


def attached(qtbot, window, count=1):
    qtbot.waitUntil(lambda: window.session.project.counts()["photos"] == count, timeout=20000)
    (photo, *_) = window.session.project.rows("photos")
    return photo


def test_a_photo_is_attached_by_the_button_and_shown_with_what_its_file_states(qtbot, land, photo, monkeypatch):
    window, path = land, photo("DSC 1.jpg", lon=103.012, lat=18.005, taken="2025:03:01 14:05:09")
    window.session.select("a")
    assert any("serial number" in text for text in texts(window))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    button(window, "Attach a photo…").click()
    kept = attached(qtbot, window)
    assert window.session.project.photo_data(kept.id) == path.read_bytes()
    shown = texts(window)
    assert "DSC 1.jpg" in shown
    assert "Taken 1 Mar 2025 14:05 by the camera's clock" in shown
    assert any(text.startswith("EXIF position") for text in shown)
    # The nearest border lies 0.002 degrees to the west.
    assert f"{distance_m((103.012, 18.005), (103.01, 18.005)):.1f} m from the hazardous area" in shown
    (thumb,) = thumbs(window)
    qtbot.waitUntil(lambda: not thumb.icon().isNull(), timeout=20000)
    picture = thumb.icon().pixmap(thumb.iconSize()).toImage()
    assert picture.pixelColor(2, picture.height() // 2).blue() > 150
    window.desk.undo()
    assert thumbs(window) == []


def test_photos_dropped_on_the_page_are_attached_one_after_the_other_and_others_are_left_to_the_window(
    qtbot, land, photo, tmp_path
):
    window = land
    window.session.select("d")
    first, second = photo("one.jpg"), photo("two.png")
    (tmp_path / "list.csv").write_text("a,b")
    panel, offered = window.record_panel, QMimeData()
    for paths, taken in (((tmp_path / "list.csv",), False), ((first, second), True)):
        offered.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        args = (offered, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPointF(40, 40).toPoint(), Qt.DropAction.CopyAction, *args)
        enter.setAccepted(False)
        panel.dragEnterEvent(enter)
        assert enter.isAccepted() == taken
        panel.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, *args))
    attached(qtbot, window, 2)
    assert [one.values["name"] for one in window.session.project.photos_of("devices", "d")] == ["one.jpg", "two.png"]
    assert any("No position in the file" in text for text in texts(window))


def test_what_is_no_photo_is_refused_with_its_name_and_nothing_is_changed(qtbot, land, tmp_path, monkeypatch):
    window, told = land, []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _parent, text: told.append(text))
    path = tmp_path / "note.jpg"
    path.write_text("not a photo")
    before = window.session.project.head
    window.photo_desk.attach("areas", "a", [path, tmp_path / "none.jpg"])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20000)
    assert told[0] == f"{path}: is neither a JPEG nor a PNG; save it as one of them"
    assert "is no file" in told[1]
    assert window.session.project.head == before


def test_a_device_takes_the_position_of_its_photo_and_says_so(qtbot, land, photo):
    window, path = land, photo("find.jpg", lon=103.006, lat=18.006)
    window.session.select("d")
    window.photo_desk.attach("devices", "d", [path])
    attached(qtbot, window)
    assert any(text.endswith("m from the device") for text in texts(window))
    button(window, "Use as position").click()
    device = window.session.project.row("devices", "d")
    assert shapely.get_coordinates(shapely.from_wkb(device.wkb))[0].tolist() == pytest.approx([103.006, 18.006])
    assert device.values["fixed_by"] == "EXIF of the photo find.jpg"
    assert window.session.project.last_entry().reason == "position from the EXIF of find.jpg (WGS84)"
    assert "0.0 m from the device" in texts(window)
    window.desk.undo()
    assert window.session.project.row("devices", "d").values["fixed_by"] is None


def test_a_photo_is_captioned_enlarged_saved_and_taken_away(qtbot, land, photo, tmp_path, monkeypatch):
    window, path = land, photo("find.jpg")
    window.session.select("a")
    window.photo_desk.attach("areas", "a", [path])
    kept = attached(qtbot, window)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("the fuze <b>", True))
    button(window, "Caption…").click()
    assert "the fuze <b>" in texts(window)
    window.photo_desk.enlarge(kept.id)
    dialog = window.photo_desk.dialog
    qtbot.waitUntil(lambda: not dialog.shown.pixmap().isNull(), timeout=20000)
    dialog.reject()
    target = tmp_path / "out.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    button(window, "Save photo as…").click()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == kept.values["sha256"]
    assert target.read_bytes() == path.read_bytes()
    button(window, "Remove").click()
    assert thumbs(window) == []
    window.desk.undo()
    assert len(thumbs(window)) == 1


def test_a_file_that_is_there_is_never_overwritten_without_a_question(qtbot, land, photo, tmp_path, monkeypatch):
    window, path = land, photo("find.jpg")
    window.session.select("a")
    window.photo_desk.attach("areas", "a", [path])
    kept = attached(qtbot, window)
    told, asked = [], []
    monkeypatch.setattr("desktop.ask.tell_failure", lambda _parent, text: told.append(text))
    target = tmp_path / "mine.jpg"
    target.write_bytes(b"of somebody else")
    window.photo_desk.save(kept.id, target)
    assert target.read_bytes() == b"of somebody else"
    assert "is there already and was left as it is" in told[0]
    # The dialog asks of the name that was typed; the ending is added after it.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    for agreed, content in ((False, b"of somebody else"), (True, path.read_bytes())):
        monkeypatch.setattr("desktop.ask.confirm", lambda *args, agreed=agreed: (asked.append(args[2]), agreed)[1])
        window.photo_desk.ask_where_to_save(kept.id)
        assert target.read_bytes() == content
    assert asked == ["mine.jpg is there already. Replace it?"] * 2
    assert not list(tmp_path.glob(".*.part"))
