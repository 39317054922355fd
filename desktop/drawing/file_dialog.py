"""An outline from the field: a GPS track walked around an area, or a list of vertices; shown before it is taken."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

import msgspec
import shapely
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.finding_words import sentence
from desktop.measure_words import ground_text, length_text
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.texts import label
from desktop.wording import number_text, translate
from geodata.exchange.gpx_track import Track, TrackEmpty, read_tracks, track_outline
from geodata.exchange.unreadable import FileUnreadable
from geodata.exchange.vertex_list import read_vertices
from geodata.geometry.geodesic import area_m2
from geodata.geometry.sketch import Sketch
from geodata.records.said import say
from geodata.records.texts import Language

ENDINGS = (".gpx", ".csv", ".txt")
LARGEST_BYTES = 20_000_000


class FieldOutline(NamedTuple):
    """An outline that a file has; ``told`` says what was done to it, ``why_not`` why it cannot be taken."""

    name: str
    sketch: Sketch | None
    told: list[str]
    why_not: str = ""


class KeptFile(msgspec.Struct, frozen=True, kw_only=True):
    """Where an outline comes from, as it stays in the journal of the record."""

    file: str
    sha256: str
    name: str
    told: list[str]

    def as_json(self) -> str:
        """All of it as one line of JSON."""
        return msgspec.json.encode(self).decode()


def outlines_of(path: Path, language: Language) -> list[FieldOutline]:
    """The outlines of a GPX file or a list of vertices.

    Raises
    ------
    FileUnreadable
        It is neither, is damaged, or larger than 20 MB.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise FileUnreadable(path, say("file/unreadable", reason=str(error.strerror))) from error
    if size > LARGEST_BYTES:
        raise FileUnreadable(path, say("file/too-large-outline", most=LARGEST_BYTES // 10**6))
    if path.suffix.lower() == ".gpx":
        return [_of_track(track, language) for track in read_tracks(path)]
    found = read_vertices(path)
    return [
        _of_record(
            one.record, one.outline,
            [sentence(fault.said, language) for fault in found.faults if fault.record == one.record],
            len(one.vertices), language,
        )
        for one in found.records
    ]  # fmt: skip


def _of_track(track: Track, language: Language) -> FieldOutline:
    if len(track.points) < 3:
        return FieldOutline(track.name, None, [], translate("Draw", "Fewer than 3 points."))
    try:
        found = track_outline(track)
    except TrackEmpty as error:
        return FieldOutline(track.name, None, [], sentence(error.said, language))
    points = translate("Draw", "%1 points recorded, %2 left out")
    told = [points.replace("%1", str(len(found.before))).replace("%2", str(len(found.left_out)))]
    told += [sentence(one.said, language) for one in found.left_out]
    gap = translate("Draw", "%1 between the last point and the first, closed by a straight line")
    told.append(gap.replace("%1", length_text(found.gap_m, language)))
    crossings = "" if not found.crossings else translate("Draw", "The track crosses itself; move or delete corners.")
    sketch = Sketch(tuple((float(lon), float(lat)) for lon, lat in found.after), whole=True)
    return FieldOutline(track.name, sketch, [*([crossings] if crossings else []), *told])


def _of_record(
    name: str, outline: shapely.MultiPolygon | None, faults: list[str], vertices: int, language: Language
) -> FieldOutline:
    told = [translate("Draw", "%1 vertices").replace("%1", number_text(vertices, language)), *faults]
    if outline is None:
        return FieldOutline(name, None, told, translate("Draw", "No outline could be made of it."))
    polygon = outline.geoms[0]
    if len(outline.geoms) > 1 or polygon.interiors:
        why = translate("Draw", "It has several parts or holes: import the file as areas instead.")
        return FieldOutline(name, None, told, why)
    corners = shapely.get_coordinates(polygon)[:-1].tolist()
    return FieldOutline(name, Sketch(tuple((float(lon), float(lat)) for lon, lat in corners), whole=True), told)


class OutlineFileDialog(QDialog):
    """``shown`` carries the outline that is looked at, ``taken`` it and where it comes from."""

    shown = Signal(object)
    taken = Signal(object, object)

    def __init__(self, parent: QWidget, path: Path, found: list[FieldOutline], language: Language) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Draw", "Outline from %1").replace("%1", path.name))
        self.setPalette(parent.palette())
        self.resize(520, 420)
        self._path = path
        self._found = found
        self._language: Language = language
        self.names = ArrowCombo()
        self.names.setAccessibleName(translate("Draw", "Track or record of the file"))
        for one in found:
            self.names.addItem(one.name or translate("Draw", "without a name"))
        self.size_told = label("", bold=True)
        self.why_not = label("", "warn")
        self.told = QPlainTextEdit()
        self.told.setReadOnly(True)
        self.told.setAccessibleName(translate("Draw", "What was done to the points"))
        buttons = QDialogButtonBox()
        self.take = buttons.addButton(translate("Draw", "Take as outline"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        buttons.addButton(translate("Draw", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        note = translate(
            "Draw", "The file is only read. What was left out is listed; look at the map before you take it."
        )
        for widget in (label(note, "second"), self.names, self.size_told, self.why_not, self.told, buttons):
            column.addWidget(widget, 1 if widget is self.told else 0)
        self.names.currentIndexChanged.connect(self.show_one)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_one(0)

    def show_one(self, at: int) -> None:
        """Look at one of the outlines."""
        one = self._found[at]
        self.told.setPlainText("\n".join(one.told))
        self.why_not.setText(one.why_not)
        self.why_not.setVisible(bool(one.why_not))
        self.take.setEnabled(one.sketch is not None)
        size = ""
        if one.sketch is not None:
            crosses = one.sketch.fault is not None
            size = translate("Draw", "⚠ crosses itself") if crosses else ground_text(
                area_m2(one.sketch.polygon()), self._language
            )  # fmt: skip
        self.size_told.setText(size)
        self.shown.emit(one.sketch)

    def _take(self) -> None:
        one = self._found[self.names.currentIndex()]
        if one.sketch is not None:
            digest = hashlib.sha256(self._path.read_bytes()).hexdigest()
            kept = KeptFile(file=self._path.name, sha256=digest, name=one.name, told=one.told)
            self.taken.emit(one.sketch, f"outline from a file: {kept.as_json()}")
            self.accept()
