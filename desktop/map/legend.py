"""The legend, made from what is visible."""

from __future__ import annotations

from typing import Literal

import msgspec
import shapely
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from desktop.map.contingents import anchors_of
from desktop.map.ink import Ink
from desktop.map.marks import Mark, frame_of, in_theatre, marks_of
from desktop.map.scene import Scene
from desktop.wording import translate
from geodata.theatres.basemap import country_name

EntryKey = Literal["solid", "dashed", "dotted", "denied", "disc", "contributor", "arc", "note"]


class LegendEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A sample and what it means."""

    key: EntryKey
    text: str
    colour: str


def legend_entries(scene: Scene) -> list[LegendEntry]:
    """Entries for the styles, contributors and extents that are in this view, and for no others."""
    theme = scene.theme
    if not scene.shows("contingents"):
        return [LegendEntry(key="note", text=translate("Map", "contingents are hidden"), colour=theme.text)]
    here = [state for state in scene.states if in_theatre(state, scene.base.theatre)]
    marks = [mark for mark in marks_of(here, scene.base) if _in_view(mark, scene)]
    seen = {record_id for mark in marks for record_id in mark.ids}
    shown = here if scene.view.projection.is_world else [state for state in here if state.deployment.id in seen]
    frames = {frame_of(state) for state in shown}
    ink_colour = (
        theme.contributor(shown[0].deployment.contributor)
        if len({s.deployment.contributor for s in shown}) == 1
        else theme.text
    )
    words = {
        "solid": translate("Map", "affirmed by a second party"),
        "dashed": translate("Map", "reported by one party only"),
        "dotted": translate("Map", "announced"),
    }
    entries = [
        LegendEntry(key=frame, text=words[frame], colour=ink_colour)
        for frame in ("solid", "dashed", "dotted")
        if frame in frames
    ]
    if any(state.status.denied for state in shown):
        entries.append(LegendEntry(key="denied", text=translate("Map", "denied by sender or host"), colour=theme.text))
    if scene.view.projection.is_world:
        entries.append(
            LegendEntry(key="arc", text=translate("Map", "who sends to whom, not a route"), colour=theme.text)
        )
    elif any(mark.shape == "disc" for mark in marks):
        text = translate("Map", "district named, outline not loaded: r 20 km")
        entries.append(LegendEntry(key="disc", text=text, colour=theme.text))
    entries += [
        LegendEntry(
            key="contributor",
            text=f"{country or '?'}  {country_name(country, scene.language)}",
            colour=theme.contributor(country),
        )
        for country in dict.fromkeys(state.deployment.contributor for state in shown)
    ]
    if not shown:
        none = (
            translate("Map", "no contingent in this part") if here else translate("Map", "no contingent at this date")
        )
        entries.append(LegendEntry(key="note", text=none, colour=theme.text))
    return entries


def _in_view(mark: Mark, scene: Scene) -> bool:
    """Whether anything of a mark is drawn: its tint, its outline or its card. Without a place it has a card always."""
    if mark.outline is None:
        return True
    if mark.shape == "disc" or scene.selected in mark.ids:
        return bool(shapely.intersects(mark.outline, shapely.box(*scene.view.bounds)))
    return anchors_of(mark.outline, scene) is not None


def paint_swatch(ink: Ink, entry: LegendEntry, box: QRectF) -> None:
    """The sample of an entry."""
    painter = ink.painter
    colour = QColor(entry.colour)
    pen = QPen(QBrush(colour), 2.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if entry.key == "contributor":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(box.left() + 7, box.top() + 1, 14, 13), 2, 2)
    elif entry.key == "disc":
        painter.setPen(pen)
        painter.drawEllipse(box.center(), 7.0, 7.0)
    elif entry.key == "arc":
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), box.bottom() - 3), QPointF(box.right(), box.top() + 3))
    else:
        if entry.key == "solid":
            tint = QColor(entry.colour)
            tint.setAlphaF(0.34)
            painter.setBrush(tint)
        elif entry.key in ("dashed", "denied"):
            pen.setDashPattern([3.0, 2.0])
        elif entry.key == "dotted":
            pen.setDashPattern([0.1, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawRect(box)
        if entry.key == "dashed" and not ink.theme.is_dark:
            painter.setPen(QPen(QBrush(colour), 0.8))
            for step in (-1, 6, 13):
                painter.drawLine(QPointF(box.left() + step, box.bottom()), QPointF(box.left() + step + 15, box.top()))
        if entry.key == "denied":
            painter.setPen(QPen(QBrush(colour), 1.6))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.bottomLeft(), box.topRight())
    painter.setBrush(Qt.BrushStyle.NoBrush)
