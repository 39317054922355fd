"""Who sends to whom: great circles from the contributor's capital to the host's theatre. Not routes."""

from __future__ import annotations

import math

import msgspec
import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.map.cards import Card, CardRow
from desktop.map.contingents import card_row
from desktop.map.marks import frame_of
from desktop.map.polygons import polygon
from desktop.map.scene import Scene
from desktop.map.symbols import Frame
from desktop.wording import contingents_text, listed, number_text, translate
from geodata.geometry.geodesic import distance_m, great_circle
from geodata.geometry.projection import Floats
from geodata.ledger.state import DeploymentState
from geodata.theatres import theatre
from geodata.theatres.basemap import country_name

_DASHES: dict[Frame, list[float]] = {"dashed": [4.0, 2.5], "dotted": [0.1, 2.2]}


class Arc(msgspec.Struct, frozen=True, kw_only=True):
    """All contingents of one contributor for one host. ``line`` is in pixels and ``None`` within one country."""

    contributor: str
    host: str
    states: tuple[DeploymentState, ...]
    line: Floats | None
    length_m: float
    frame: Frame
    denied: bool


def arcs_of(scene: Scene) -> tuple[Arc, ...]:
    """Arcs between the countries of the contingents shown, in the order of the records."""
    groups: dict[tuple[str, str], list[DeploymentState]] = {}
    for state in scene.states:
        deployment = state.deployment
        if deployment.contributor and deployment.host:
            groups.setdefault((deployment.contributor, deployment.host), []).append(state)
    return tuple(_arc(scene, pair, tuple(states)) for pair, states in groups.items())


def arc_card(scene: Scene, arc: Arc) -> Card:
    """What the world map says of an arc: how many contingents, and how many of them a second party affirms."""
    heading = f"{country_name(arc.contributor, scene.language)} → {country_name(arc.host, scene.language)}"
    if arc.line is not None:
        kilometres = number_text(round(arc.length_m / 1000 / 10) * 10, scene.language)
        heading += " · " + translate("Map", "%1 km").replace("%1", kilometres)
    counted = [state for state in arc.states if state.deployment.category != "combat_context"]
    alone = len(counted) == 1 and len(arc.states) == 1
    rows = (card_row(counted[0], scene) if alone else _summary_row(arc, counted),)
    summed = 0 if alone else len(counted or arc.states)
    anchors = arc.line[8:-8:4] if arc.line is not None else _host_px(scene, arc.host)
    return Card(key=f"{arc.contributor}-{arc.host}", heading=heading, rows=rows, summed=summed, anchors=anchors)


def paint_arc(painter: QPainter, arc: Arc, scene: Scene) -> None:
    """The arc with its arrow at the host; dashed while only one party speaks, crossed when a side denies."""
    if arc.line is None:
        return
    colour = QColor(scene.theme.contributor(arc.contributor))
    path = QPainterPath()
    path.addPolygon(polygon(arc.line))
    casing = QPen(QColor(scene.theme.map.land), 5.0)
    casing.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, casing)
    pen = QPen(colour, 2.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if arc.frame in _DASHES:
        pen.setDashPattern(_DASHES[arc.frame])
    painter.strokePath(path, pen)
    _arrow(painter, arc.line, colour)
    if arc.denied:
        _cross(painter, arc.line[len(arc.line) // 2], scene)


def _arc(scene: Scene, pair: tuple[str, str], states: tuple[DeploymentState, ...]) -> Arc:
    contributor, host = pair
    counted = [state for state in states if state.deployment.category != "combat_context"] or list(states)
    frames: set[Frame] = {frame_of(state) for state in counted}
    line, length = None, 0.0
    start, end = _capital(scene, contributor), _host_place(scene, host)
    if contributor != host and start is not None:
        lonlat = great_circle(start, end)
        line = scene.view.to_px(scene.view.projection.forward(_unwrapped(scene, lonlat[:, 0]), lonlat[:, 1]))
        length = distance_m(start, end)
    return Arc(
        contributor=contributor,
        host=host,
        states=states,
        line=line,
        length_m=length,
        # A line that stands for several is as firm as the least firm of them.
        frame="dotted" if "dotted" in frames else "dashed" if "dashed" in frames else "solid",
        denied=all(state.status.denied for state in counted),
    )


def _summary_row(arc: Arc, counted: list[DeploymentState]) -> CardRow:
    first = counted[0] if counted else arc.states[0]
    affirmed = sum(state.status.solid for state in counted)
    title = contingents_text(len(counted))
    alone = len(counted) - affirmed
    parts = [
        translate("Map", "%1 affirmed by a second party").replace("%1", str(affirmed)) if affirmed else "",
        translate("Map", "%1 reported by one party only").replace("%1", str(alone)) if alone else "",
    ]
    detail = listed(part for part in parts if part)
    return CardRow(
        record_id=first.deployment.id,
        sidc=first.deployment.unit.sidc,
        frame=arc.frame,
        denied=arc.denied,
        title=title,
        detail=detail,
    )


def _capital(scene: Scene, code: str) -> tuple[float, float] | None:
    for named in scene.base.names:
        if named.kind == "place" and named.country == code and named.rank == 0:
            return named.lon, named.lat
    return None


def _host_place(scene: Scene, host: str) -> tuple[float, float]:
    """The middle of the host's theatre; of its country where the program has no theatre of it."""
    for name in ("kursk", "laos"):
        of = theatre(name)
        if host in of.countries:
            return of.projection.lon_0, of.projection.lat_0
    for named in scene.base.names:
        if named.kind == "country" and named.country == host:
            return named.lon, named.lat
    return 0.0, 0.0


def _host_px(scene: Scene, host: str) -> Floats:
    x, y = scene.view.projection.point(*_host_place(scene, host))
    return scene.view.to_px(np.array([[x, y]]))


def _unwrapped(scene: Scene, lon: Floats) -> Floats:
    cut = scene.view.projection.cut_lon
    return np.where(lon < cut, lon + 360.0, lon)


def _arrow(painter: QPainter, line: Floats, colour: QColor) -> None:
    tip, back = line[-1], line[-6]
    angle = math.atan2(tip[1] - back[1], tip[0] - back[0])
    x, y = float(tip[0]), float(tip[1])
    wings = [QPointF(x + 12 * math.cos(angle + side), y + 12 * math.sin(angle + side)) for side in (2.65, -2.65)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y), *wings]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _cross(painter: QPainter, at: Floats, scene: Scene) -> None:
    x, y = float(at[0]), float(at[1])
    for colour, width in ((QColor(scene.theme.panel), 6.0), (QColor(scene.theme.text), 2.4)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 8, y - 8), QPointF(x + 8, y + 8))
        painter.drawLine(QPointF(x - 8, y + 8), QPointF(x + 8, y - 8))
