"""A sheet from what the window holds: its pages, and the picture of one of them, made in a job."""

from __future__ import annotations

import math

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.briefing.compose import Drawn, compose
from desktop.briefing.held import Held, held_of_project, held_of_records
from desktop.briefing.own_layers import OwnLayer
from desktop.briefing.paint_page import paint_page
from desktop.briefing.sheet_maps import Atlas
from desktop.session import Session
from desktop.spoken import speaking
from geodata.sheets.asked import Asked


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a sheet as a picture; ``number`` counts from 0."""

    drawn: Drawn
    number: int
    image: QImage


def held_now(session: Session, layers: tuple[OwnLayer, ...] = ()) -> Held:
    """Records of the session as they are now; while a point of the past is looked at, those of then.

    ``layers`` are those of the user that the window has.
    """
    if session.project is None:
        return msgspec.structs.replace(held_of_records(session.records), layers=layers)
    held = msgspec.structs.replace(held_of_project(session.project), layers=layers)
    if session.past is None:
        return held
    # What is not known of then is left out: land is shown of the present only.
    return msgspec.structs.replace(
        held, records=session.records, journal=held_of_records(session.records).journal,
        areas=(), decisions=(), reopenings=(), reports=(), devices=(),
    )  # fmt: skip


def composed(atlas: Atlas, asked: Asked) -> Drawn:
    """The sheet in its own language, whatever the window speaks.

    Raises
    ------
    SheetRefused
        See ``compose``.
    """
    with speaking(asked.language):
        return compose(atlas, asked)


def page_of(drawn: Drawn, number: int, room: QSize, ratio: float) -> Page:
    """A page as large as it fits into so many logical pixels."""
    sheet = drawn.sheet
    number = min(max(number, 0), len(sheet.pages) - 1)
    width, height = sheet.paper.size_units
    scale = max(min(room.width() / width, room.height() / height), 0.05) * ratio
    image = QImage(math.floor(width * scale), math.floor(height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    with speaking(sheet.asked.language):
        paint_page(painter, sheet, sheet.pages[number], drawn.scenes)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Page(drawn=drawn, number=number, image=image)
