"""Rows of a page: what an area reopens and why, the line it was drawn along, what a released part is again."""

from __future__ import annotations

from functools import partial

import shapely
from PySide6.QtWidgets import QFormLayout, QLabel

from desktop.measure_words import length_text, square_metres_text
from desktop.session import Session
from desktop.widgets.texts import label, link
from desktop.wording import translate
from geodata.geometry.geodesic import area_m2, line_m
from geodata.geometry.overlay import common_ground
from geodata.project.images import Stored


def add_origin(form: QFormLayout, session: Session, area: Stored) -> None:
    """The releases that an area reopens, with the reason, and the line that it was drawn along."""
    for reopening in _rows(session, "reopenings", "area_id", area.id):
        values = reopening.values
        release = session.land(values["release_id"])
        of = None if release is None else session.land(release.values["area_id"])
        name = values["release_id"] if of is None else f"{of.values['code']} / {values['release_id']}"
        go = link(name, partial(session.select, values["release_id"]), translate("Land", "Show the released part"))
        form.addRow(form_key(translate("Land", "Reopens")), go)
        form.addRow(form_key(translate("Land", "Reason")), label(values["reason"]))
    for axis in _rows(session, "axes", "area_id", area.id):
        assert axis.wkb is not None, "the gate asks a line of every axis"
        words = translate("Land", "corridor %1 wide along a line of %2")
        said = words.replace("%1", length_text(axis.values["width_m"], session.language))
        said = said.replace("%2", length_text(line_m(shapely.from_wkb(axis.wkb)), session.language))
        form.addRow(form_key(translate("Land", "Drawn as")), label(said))


def add_reopened(form: QFormLayout, session: Session, release: Stored) -> None:
    """The areas that a released part is hazardous again as, with the ground of each."""
    for reopening in _rows(session, "reopenings", "release_id", release.id):
        area = session.land(reopening.values["area_id"])
        if area is None or area.wkb is None or release.wkb is None:
            continue
        shared = area_m2(common_ground(shapely.from_wkb(release.wkb), shapely.from_wkb(area.wkb)))
        words = translate("Land", "%2 hazardous again as %1").replace("%1", str(area.values["code"]))
        words = words.replace("%2", square_metres_text(shared, session.language))
        go = link(words, partial(session.select, area.id), translate("Land", "Show the area"))
        form.addRow(form_key(translate("Land", "Reopened")), go)


def form_key(text: str) -> QLabel:
    """What stands before a value on a page."""
    made = QLabel(text)
    made.setProperty("role", "second")
    made.setMinimumWidth(92)
    return made


def _rows(session: Session, kind: str, field: str, record_id: str) -> list[Stored]:
    project = session.project
    return [] if project is None else [one for one in project.rows(kind) if one.values[field] == record_id]
