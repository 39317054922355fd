"""Photos in a report: a table of all of them, and small pictures of the first of each record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QImage

from desktop.briefing.report_document import ReportDocument
from desktop.land_words import record_kind_text
from desktop.measure_words import length_text
from desktop.wording import date_text, locale, number_text, translate
from geodata.exchange.kept_file import FileRefused
from geodata.geometry.grid_reference import format_coordinate
from geodata.project.errors import ProjectError
from geodata.project.photo_list import ListedPhoto
from geodata.records.dates import parse_date
from geodata.records.texts import Language

PICTURES_MOST = 6
"""Pictures printed of one record; all of its photos are in the table."""
_SIDE_PX = 480
_LISTED_MOST = 1_000


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A small picture of a photo: three bytes a pixel from the top, or why there is none."""

    photo: ListedPhoto
    width: int = 0
    height: int = 0
    pixels: bytes = b""
    why_not: str | None = None


def printed(photos: Iterable[ListedPhoto]) -> list[ListedPhoto]:
    """Those of which a picture is printed: the first of each record."""
    counts: dict[tuple[str, str], int] = {}
    found: list[ListedPhoto] = []
    for photo in photos:
        of = photo.record_kind, photo.record_id
        counts[of] = counts.get(of, 0) + 1
        if counts[of] <= PICTURES_MOST:
            found.append(photo)
    return found


def small_pictures(project: Path, photos: Sequence[ListedPhoto]) -> tuple[Picture, ...]:
    """Pictures of photos that a project keeps, made by the child that alone decodes them; for a job."""
    return tuple(_picture(project, photo) for photo in photos)


def add_photos(report: ReportDocument, photos: Sequence[ListedPhoto], language: Language) -> None:
    """The table of photos; nothing where there is none."""
    if not photos:
        return
    missing = translate("Land", "not stated")
    report.heading(translate("Photos", "Photos"))
    heads = (
        translate("Quality", "Record"), translate("Photos", "File"), translate("Photos", "Taken"),
        translate("Photos", "EXIF position"), translate("Photos", "From the record"), translate("Photos", "Note"),
    )  # fmt: skip
    rows = [
        (
            named(photo), photo.name, missing if photo.taken is None else _time(photo.taken, language),
            missing if photo.lon is None or photo.lat is None else format_coordinate(photo.lon, photo.lat, "DD"),
            "–" if photo.distance_m is None else length_text(photo.distance_m, language), photo.note or "",
        )
        for photo in photos[:_LISTED_MOST]
    ]  # fmt: skip
    report.table(heads, rows, (18, 18, 16, 20, 12, 16))
    if len(photos) > _LISTED_MOST:
        more = translate("Photos", "and %1 more, which an export of the photos lists")
        report.line(more.replace("%1", number_text(len(photos) - _LISTED_MOST, language)), bold=True)
    report.line(translate("Photos", "Time and position are as the files state them, checked by nobody."))


def add_pictures(report: ReportDocument, photos: Sequence[ListedPhoto], pictures: Sequence[Picture]) -> None:
    """The pictures record by record; what cannot be shown is named with the reason, what is left out counted."""
    of: dict[tuple[str, str], list[Picture]] = {}
    for picture in pictures:
        of.setdefault((picture.photo.record_kind, picture.photo.record_id), []).append(picture)
    counts: Mapping[tuple[str, str], int] = {
        key: sum((one.record_kind, one.record_id) == key for one in photos) for key in of
    }
    for key, held in of.items():
        report.line(named(held[0].photo), bold=True)
        report.pictures([(_image(one), one.photo.name) for one in held if one.why_not is None])
        for one in held:
            if one.why_not is not None:
                report.line(one.why_not)
        if counts[key] > len(held):
            more = translate("Photos", "and %1 more, which the table lists")
            report.line(more.replace("%1", str(counts[key] - len(held))))


def named(photo: ListedPhoto) -> str:
    """The record a photo belongs to."""
    return f"{record_kind_text(photo.record_kind)} {photo.record_code or photo.record_id}"


def _picture(project: Path, photo: ListedPhoto) -> Picture:
    from geodata.exchange.photo import look_into  # noqa: PLC0415 - when it is needed
    from geodata.project.kept_bytes import kept_bytes  # noqa: PLC0415 - as above

    try:
        made = look_into(kept_bytes(project, photo.sha256), photo.name, _SIDE_PX)[1]
    except (FileRefused, ProjectError) as error:
        return Picture(photo=photo, why_not=str(error))
    if made is None:
        return Picture(photo=photo, why_not=f"{photo.name}: " + translate("Photos", "This photo cannot be shown."))
    return Picture(photo=photo, width=made.width, height=made.height, pixels=made.pixels)


def _image(picture: Picture) -> QImage:
    width, height = picture.width, picture.height
    return QImage(picture.pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _time(taken: str, language: Language) -> str:
    when = QDateTime.fromString(taken, Qt.DateFormat.ISODate)
    return f"{date_text(parse_date(taken[:10]), language)} {locale(language).toString(when.time(), 'HH:mm')}"
