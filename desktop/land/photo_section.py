"""The part of a record's page that shows its photos: small picture, what the file states, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

import shapely
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from desktop.land_words import record_kind_text
from desktop.measure_words import length_text
from desktop.session import Session
from desktop.widgets.texts import Section, as_typed, label, link
from desktop.wording import date_text, locale, translate
from geodata.geometry.grid_reference import format_coordinate
from geodata.geometry.nearest import metres_from
from geodata.project.images import Stored
from geodata.records.dates import parse_date

SIDE_PX = 88


class PhotoActs(Protocol):
    """What is done with photos; every act names the photo by its id."""

    def ask_for_photo(self, kind: str, record_id: str) -> None:
        """Ask for a file and attach it to a record."""
        ...

    def picture(self, sha256: str, name: str, side_px: int, show: Callable[[QPixmap | None], None]) -> None:
        """Hand over a small picture of a kept photo when it is made; ``None`` where it cannot be."""
        ...

    def enlarge(self, photo_id: str) -> None:
        """Show the photo large."""
        ...

    def caption(self, photo_id: str) -> None:
        """Ask for the caption."""
        ...

    def ask_where_to_save(self, photo_id: str) -> None:
        """Write the file as it was attached."""
        ...

    def place_device(self, photo_id: str) -> None:
        """Take the position in the photo for that of its device."""
        ...

    def remove(self, photo_id: str) -> None:
        """Take the photo away."""
        ...


class PhotoSection(Section):
    """The photos of one record, and how further ones are attached."""

    def __init__(self, session: Session, stored: Stored, acts: PhotoActs) -> None:
        project = session.project
        assert project is not None, "land is that of a project"
        kept = project.photos_of(stored.kind, stored.id)
        super().__init__(translate("Photos", "Photos"), len(kept))
        self._session = session
        self._of = stored
        self._acts = acts
        self._able = project.writable
        for photo in kept:
            self.rows.addWidget(self._row(photo))
        if self._able:
            tip = translate("Photos", "keep a JPEG or PNG inside the project; a photo dropped here is attached too")
            attach = partial(acts.ask_for_photo, stored.kind, stored.id)
            self.rows.addWidget(link(translate("Photos", "Attach a photo…"), attach, tip))
            note = translate(
                "Photos",
                "Kept whole: what the camera wrote into the file, its serial number too, can be read in it.",
            )
            self.rows.addWidget(label(note, "second"))
        elif not kept:
            self.rows.addWidget(label(translate("Photos", "No photo is attached."), "second"))

    def _row(self, photo: Stored) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._thumb(photo), 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(2)
        values = photo.values
        caption = values["caption"]
        told.addWidget(label(caption or values["name"], bold=True))
        size = QLocale().formattedDataSize(values["size"])
        facts = f"{values['width_px']} × {values['height_px']} · {size}"
        name = label(f"{values['name']} · {facts}" if caption else facts, "second")
        name.setToolTip(as_typed(f"SHA-256 {values['sha256']}"))
        told.addWidget(name)
        told.addWidget(label(self._taken(values["taken"]), "second"))
        for said in self._where(photo):
            told.addWidget(label(said, "second"))
        links = QGridLayout()
        links.setHorizontalSpacing(14)
        links.setVerticalSpacing(2)
        offers = self._offers(photo)
        columns = 3 if len(offers) == 3 else 2
        for number, (text, act, tip) in enumerate(offers):
            links.addWidget(link(text, act, tip), number // columns, number % columns)
        links.setColumnStretch(columns, 1)
        told.addLayout(links)
        row.addLayout(told, 1)
        return box

    def _thumb(self, photo: Stored) -> QPushButton:
        thumb = QPushButton(translate("Photos", "…"))
        thumb.setFixedSize(SIDE_PX + 8, SIDE_PX + 8)
        thumb.setProperty("thumb", True)  # noqa: FBT003 - Qt's own signature
        thumb.setCursor(Qt.CursorShape.PointingHandCursor)
        thumb.setToolTip(translate("Photos", "Show the photo large"))
        thumb.setAccessibleName(f"{photo.values['caption'] or photo.values['name']}: {thumb.toolTip()}")
        thumb.clicked.connect(lambda _checked=False: self._acts.enlarge(photo.id))

        def show(picture: QPixmap | None) -> None:
            if picture is None:
                thumb.setText("⚠")
                thumb.setToolTip(translate("Photos", "This photo cannot be shown; the reason is in the status line."))
                return
            thumb.setText("")
            thumb.setIcon(picture)
            thumb.setIconSize((picture.deviceIndependentSize()).toSize())

        side = round(SIDE_PX * self.screen().devicePixelRatio())
        self._acts.picture(photo.values["sha256"], photo.values["name"], side, show)
        return thumb

    def _taken(self, taken: str | None) -> str:
        if taken is None:
            return translate("Photos", "No time in the file")
        when = QDateTime.fromString(taken, Qt.DateFormat.ISODate)
        day = date_text(parse_date(taken[:10]), self._session.language)
        shown = f"{day} {locale(self._session.language).toString(when.time(), 'HH:mm')}"
        return translate("Photos", "Taken %1 by the camera's clock").replace("%1", shown)

    def _where(self, photo: Stored) -> list[str]:
        if photo.wkb is None:
            return [translate("Photos", "No position in the file that could be taken")]
        place = _place(photo)
        said = translate("Photos", "EXIF position %1, checked by nobody")
        found = [said.replace("%1", format_coordinate(*place, "DD"))]
        shape, what = self._shape()
        if shape is not None:
            metres = metres_from(place, shape)
            within = metres == 0 and shape.geom_type != "Point"
            words = translate("Photos", "within the %1") if within else translate("Photos", "%2 from the %1")
            found.append(words.replace("%1", what).replace("%2", length_text(metres, self._session.language)))
        return found

    def _shape(self) -> tuple[BaseGeometry | None, str]:
        """What the photo's place is held against: the record's own geometry, of a report that of its area."""
        of = self._of
        if of.wkb is None and of.values.get("area_id") is not None:
            of = self._session.land(of.values["area_id"]) or of
        shape = None if of.wkb is None else shapely.from_wkb(of.wkb)
        return shape, record_kind_text(of.kind)

    def _offers(self, photo: Stored) -> list[tuple[str, Callable[[], None], str]]:
        acts, photo_id = self._acts, photo.id
        found: list[tuple[str, Callable[[], None], str]] = [
            (translate("Photos", "Save photo as…"), partial(acts.ask_where_to_save, photo_id),
             translate("Photos", "write the file as it was attached")),
        ]  # fmt: skip
        if self._able:
            found.insert(0, (translate("Photos", "Caption…"), partial(acts.caption, photo_id),
                             translate("Photos", "say what the photo shows")))  # fmt: skip
            if self._of.kind == "devices" and photo.wkb is not None:
                found.append((translate("Photos", "Use as position"), partial(acts.place_device, photo_id),
                              translate("Photos", "take the position in the file for that of the device")))  # fmt: skip
            found.append((translate("Photos", "Remove"), partial(acts.remove, photo_id),
                          translate("Photos", "take the photo away; Undo brings it back")))  # fmt: skip
        return found


def _place(photo: Stored) -> tuple[float, float]:
    lon, lat = shapely.get_coordinates(shapely.from_wkb(photo.wkb))[0].tolist()
    return lon, lat
