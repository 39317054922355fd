"""The page of a record of land: hazard area with its balance, released part, progress report, device."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import shapely
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from desktop.entry.land_fields import LandKind, land_fields, land_kind_text
from desktop.land.balance_bar import BalanceBar
from desktop.land.origin_rows import add_origin, add_reopened, form_key
from desktop.land.photo_section import PhotoActs, PhotoSection
from desktop.land_words import state_text, work_text
from desktop.map.hazard_looks import paint_glyph
from desktop.measure_words import ground_text, length_text, square_metres_text
from desktop.session import Session
from desktop.widgets.texts import Section, label, link
from desktop.wording import date_text, decimal_text, number_text, translate
from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.geometry.grid_reference import format_coordinate
from geodata.project.ground import GroundState, ground_of
from geodata.project.images import Stored
from geodata.records.dates import parse_date
from geodata.release.account import account_of

_STATES: tuple[GroundState, ...] = ("cancelled", "reduced", "cleared", "SHA", "CHA")
_ROWS_MOST = 200


class LandPage(QWidget):
    """Built for one record at the session's date; thrown away when another one is selected."""

    def __init__(self, session: Session, stored: Stored, photos: PhotoActs | None = None) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        build: dict[str, Callable[[Stored], None]] = {
            "areas": self._build_area, "releases": self._build_release, "confirmations": self._build_confirmation,
            "reports": self._build_other, "devices": self._build_other,
        }  # fmt: skip
        build[stored.kind](stored)
        if photos is not None:
            self._column.addWidget(PhotoSection(session, stored, photos))
        self._column.addStretch()

    def _build_area(self, area: Stored) -> None:
        status = cast(GroundState, area.values["status"])
        self._head(str(area.values["code"]), f"{state_text(status)} · {work_text(area.values['work_status'])}", status)
        releases = self._session.kept_land.releases_of(area.id)
        if area.wkb is None:
            words = translate(
                "Land", "No outline yet: nobody can see on the map where this area is. Edit outline draws it."
            )
            self._padded(label("⚠ " + words, "warn"))
        else:
            self._balance(area, self._session.kept_land.decisions_of(area.id))
        form = self._form()
        add_origin(form, self._session, area)
        if form.rowCount():
            self._add_form(form)
        self._facts(area, skip=("code", "work_status"))
        confirmed = self._session.kept_land.confirmed_of(area.id)
        if confirmed:
            self._list(translate("Land", "Confirmed parts"), confirmed, self._confirmed_row)
        self._list(translate("Land", "Released parts"), releases, self._release_row)
        self._list(translate("Land", "Progress reports"), self._of_area("reports", area.id), self._report_row)
        self._list(translate("Land", "Devices found"), self._of_area("devices", area.id), self._device_row)

    def _build_release(self, release: Stored) -> None:
        product = cast(GroundState, release.values["product"])
        area = self._session.land(release.values["area_id"])
        code = release.values["area_id"] if area is None else str(area.values["code"])
        self._head(translate("Land", "Part of %1").replace("%1", code), state_text(product), product)
        form = self._form()
        if release.wkb is not None:
            self._size(form, shapely.from_wkb(release.wkb))
        self._link_row(form, release)
        add_reopened(form, self._session, release)
        self._add_form(form)
        self._facts(release)

    def _build_confirmation(self, part: Stored) -> None:
        area = self._session.land(part.values["area_id"])
        code = part.values["area_id"] if area is None else str(area.values["code"])
        self._head(translate("Land", "Part of %1").replace("%1", code), state_text("CHA"), "CHA")
        form = self._form()
        if part.wkb is not None:
            self._size(form, shapely.from_wkb(part.wkb))
        self._link_row(form, part)
        self._add_form(form)
        self._facts(part)

    def _build_other(self, stored: Stored) -> None:
        values, kind = stored.values, cast("LandKind", stored.kind)
        name = str(values.get("category") or land_kind_text(kind))
        model = values.get("model")
        self._head(f"{name}, {model}" if model else name, land_kind_text(kind), None)
        form = self._form()
        self._link_row(form, stored)
        if stored.wkb is not None:
            lon, lat = shapely.get_coordinates(shapely.from_wkb(stored.wkb))[0].tolist()
            place = f"{format_coordinate(lon, lat, 'DD')}\n{format_coordinate(lon, lat, 'MGRS')}"
            form.addRow(form_key(translate("Land", "Position")), label(place))
        self._add_form(form)
        self._facts(stored, skip=("category", "model"))

    def _head(self, title: str, said: str, state: GroundState | None) -> None:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(12)
        if state is not None:
            sign = QLabel()
            sign.setPixmap(self._glyph(state))
            sign.setAccessibleName(state_text(state))
            row.addWidget(sign)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "title"))
        words.addWidget(label(said, "second"))
        row.addLayout(words, 1)
        self._column.addWidget(box)

    def _glyph(self, state: GroundState) -> QPixmap:
        ratio = self.screen().devicePixelRatio()
        drawn = QPixmap(round(40 * ratio), round(40 * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill("transparent")
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1.8, 1.8)
        theme = self._session.theme
        middle = QRectF(0, 0, 40 / 1.8, 40 / 1.8).center()
        paint_glyph(painter, state, middle, theme)
        painter.end()
        return drawn

    def _balance(self, area: Stored, decisions: list[Stored]) -> None:
        """Recorded = cancelled + reduced + cleared + what remains, computed on the ellipsoid, with the residue."""
        language, day = self._session.language, self._session.clock.true_on
        grounds = ground_of([area], decisions, day)
        whole = cast(BaseGeometry, shapely.from_wkb(area.wkb))
        account = account_of(whole, [(one.state, one.record_id, one.shape) for one in grounds])
        shares: dict[GroundState, float] = {
            "cancelled": account.cancelled_m2, "reduced": account.reduced_m2, "cleared": account.cleared_m2,
            "SHA": account.remaining_sha_m2, "CHA": account.remaining_cha_m2,
        }  # fmt: skip
        form = self._form()
        self._size(form, whole)
        self._add_form(form)
        section = Section(translate("Land", "In balance"), None, translate("Land", "geodesic, WGS 84"))
        spoken = ", ".join(
            f"{state_text(state)} {square_metres_text(share, language)}" for state, share in shares.items()
        )
        section.rows.addWidget(BalanceBar(self._session, shares, spoken))
        for state in _STATES:
            if shares[state] > 0 or state == area.values["status"]:
                left = state in ("SHA", "CHA")
                name = translate("Land", "%1 left").replace("%1", state) if left else state_text(state, short=True)
                section.rows.addWidget(_pair(name, square_metres_text(shares[state], language)))
        # No ground: a part's corner on an edge lies on the straight line, the whole edge is a geodesic beside it.
        if round(account.bend_m2):
            bend = translate("Land", "between straight and geodesic edges")
            section.rows.addWidget(_pair(bend, square_metres_text(account.bend_m2, language)))
        section.rows.addWidget(
            _pair(translate("Land", "recorded"), square_metres_text(account.recorded_m2, language), bold=True)
        )
        off = translate("Land", "recorded = cancelled + reduced + cleared + remaining; differs by %1 m²")
        shown = decimal_text(round(abs(account.residue_m2), 2), language)
        section.rows.addWidget(label(("✓ " if account.conserved else "⚠ ") + off.replace("%1", shown), "second"))
        self._column.addWidget(section)

    def _size(self, form: QFormLayout, shape: Any) -> None:
        language = self._session.language
        form.addRow(form_key(translate("Land", "Area")), label(ground_text(area_m2(shape), language), bold=True))
        form.addRow(form_key(translate("Land", "Perimeter")), label(length_text(perimeter_m(shape), language)))
        corners = sum(len(shapely.get_coordinates(ring)) - 1 for part in shapely.get_parts(shape)
                      for ring in shapely.get_rings(part))  # fmt: skip
        form.addRow(form_key(translate("Land", "Corners")), label(number_text(corners, language)))

    def _facts(self, stored: Stored, skip: tuple[str, ...] = ()) -> None:
        form, told = self._form(), 0
        for field in land_fields(cast("LandKind", stored.kind)):
            value = stored.values.get(field.name)
            if field.name in skip or ":" in field.name:
                continue
            shown = translate("Land", "not stated") if value is None else self._value(field.editor, value)
            form.addRow(form_key(field.label), label(shown, "second" if value is None else None))
            told += 1
        if told:
            self._add_form(form)

    def _value(self, editor: str, value: Any) -> str:
        if editor == "day":
            return date_text(parse_date(value), self._session.language)
        if editor in ("count", "measured"):
            return decimal_text(value, self._session.language)
        return str(value)

    def _link_row(self, form: QFormLayout, stored: Stored) -> None:
        area = self._session.land(stored.values["area_id"])
        if area is None:
            form.addRow(form_key(translate("Land", "Belongs to")), label(translate("Land", "no area stated"), "second"))
            return
        go = link(str(area.values["code"]), lambda: self._session.select(area.id), translate("Land", "Show the area"))
        form.addRow(form_key(translate("Land", "Belongs to")), go)

    def _of_area(self, kind: str, area_id: str) -> list[Stored]:
        project = self._session.project
        held = [] if project is None else project.rows(kind)
        found = [one for one in held if one.values["area_id"] == area_id]
        return sorted(found, key=lambda one: (one.values["date"] or "", one.fid))

    def _list(self, title: str, rows: list[Stored], words: Callable[[Stored], str]) -> None:
        section = Section(title, len(rows))
        for stored in rows[:_ROWS_MOST]:
            go = link(
                words(stored), lambda stored=stored: self._session.select(stored.id), translate("Land", "Show it")
            )
            section.rows.addWidget(go)
        if len(rows) > _ROWS_MOST:
            more = translate("Land", "and %1 more").replace(
                "%1", number_text(len(rows) - _ROWS_MOST, self._session.language)
            )
            section.rows.addWidget(label(more, "second"))
        if not rows:
            section.rows.addWidget(label(translate("Land", "none recorded"), "second"))
        self._column.addWidget(section)

    def _release_row(self, stored: Stored) -> str:
        size = (
            ""
            if stored.wkb is None
            else square_metres_text(area_m2(shapely.from_wkb(stored.wkb)), self._session.language)
        )
        return " · ".join((state_text(stored.values["product"], short=True), self._date(stored), size))

    def _confirmed_row(self, stored: Stored) -> str:
        assert stored.wkb is not None, "the gate asks an outline of every confirmed part"
        size = square_metres_text(area_m2(shapely.from_wkb(stored.wkb)), self._session.language)
        return " · ".join((state_text("CHA", short=True), self._date(stored), size))

    def _report_row(self, stored: Stored) -> str:
        searched = stored.values["area_searched_m2"]
        size = (
            translate("Land", "m² not stated")
            if searched is None
            else f"{decimal_text(searched, self._session.language)} m²"
        )
        return " · ".join(part for part in (self._date(stored), stored.values["team"], size) if part)

    def _device_row(self, stored: Stored) -> str:
        parts = (stored.values["category"], stored.values["model"], self._date(stored), stored.values["disposal"])
        return " · ".join(part for part in parts if part)

    def _date(self, stored: Stored) -> str:
        date = stored.values["date"]
        return translate("Land", "not dated") if date is None else date_text(parse_date(date), self._session.language)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(16, 4, 16, 8)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        return form

    def _add_form(self, form: QFormLayout) -> None:
        box = QWidget()
        box.setLayout(form)
        self._column.addWidget(box)

    def _padded(self, widget: QWidget) -> None:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(16, 4, 16, 8)
        layout.addWidget(widget)
        self._column.addWidget(box)


def _pair(name: str, amount: str, *, bold: bool = False) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label(name, bold=bold), 1)
    value = QLabel(amount)
    font = value.font()
    font.setBold(bold)
    value.setFont(font)
    row.addWidget(value)
    return box
