"""What of the user's layers lies under the cursor: says it where the cursor rests, and selects it by clicks."""

from __future__ import annotations

import html
from collections.abc import Callable

import msgspec
import numpy as np
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.map.picked import Picked
from desktop.map.view import View
from desktop.session import Session
from desktop.wording import number_text, translate
from geodata.geometry.flat import step_m

REST_MS = 250
_REACH_PX = 5.0
_SAME_PLACE_PX = 4.0


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A feature under a place: of which layer, of which kind (``point``, ``line``, ``area``), its number from 0."""

    key: str
    title: str
    kind: str
    feature: int


Choice = str | Found
"""A record by its id, or a feature."""


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where was clicked, what lies there, and which of it is selected."""

    view: View
    at: QPointF
    choices: tuple[Choice, ...]
    chosen: int


def features_at(session: Session, view: View, at: QPointF) -> tuple[tuple[Found, ...], bool]:
    """Features of the visible layers under a pixel, from the topmost layer down, and whether there are even more."""
    step = step_m(view.projection)
    x, y = view.from_px(at.x(), at.y())
    px = view.metres_per_px / step
    drawn = {layer.key: layer for layer in session.foreign}
    found: list[Found] = []
    more = False
    for layer in session.layers:
        look = drawn[layer.key].pickable if layer.visible and layer.key in drawn else None
        if look is not None:
            hits = look.under(x / step, y / step, _REACH_PX * px, 0.5 * px)
            more = more or hits.more
            found += [
                Found(key=layer.key, title=layer.title, kind=hit.kind, feature=hit.feature) for hit in hits.found
            ]  # fmt: skip
    return tuple(found), more


class Picking(QObject):
    """Takes places of the map from the canvas. ``said`` carries what a click selected, in words."""

    said = Signal(str)

    def __init__(self, session: Session, area: QWidget, view: Callable[[], View]) -> None:
        super().__init__(area)
        self._session = session
        self._area = area
        self._view = view
        self._clicked: _Place | None = None
        self._at: QPointF | None = None
        self._text = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._show_tip)

    def hover(self, at: QPointF | None) -> None:
        """Wait at a pixel for the cursor to rest; ``None`` takes the tip away and waits for nothing."""
        self._at = at
        if at is None:
            self._rest.stop()
            QToolTip.hideText()
        else:
            self._rest.start()

    def click(self, at: QPointF, records: tuple[str, ...], *, covered: bool) -> None:
        """Select the first of what lies under a pixel, or by a further click there the next: records, then features.

        ``covered`` says that a card or the furniture lies above the map there: no feature is to be seen.
        """
        features, more = ((), False) if covered else features_at(self._session, self._view(), at)
        self._rest.stop()
        if not records and not features:
            self.clear()
            return
        place = self._next(at, (*records, *features))
        self._clicked = place
        choice, choices = place.choices[place.chosen], place.choices
        feature = choice if isinstance(choice, Found) else None
        picked: tuple[Picked, ...] = ()
        if feature is not None:
            picked = (Picked(key=feature.key, features=np.array([feature.feature], np.uint32)),)
        self._session.pick(picked)
        self._session.select(choice if isinstance(choice, str) else None)
        rank = self._rank(place.chosen + 1, len(choices), more=more) if len(choices) > 1 else ""
        if feature is None:
            QToolTip.hideText()
            self._say(f"{self._record(str(choice))} · {rank}" if rank else "")
        else:
            self._tell(at, feature, rank)
            self._say(f"{self._named(feature)} · {rank}" if rank else self._named(feature))

    def clear(self) -> None:
        """Select nothing."""
        self._clicked = None
        self._session.select(None)
        self._session.pick(())
        self._say("")
        QToolTip.hideText()

    def _say(self, text: str) -> None:
        if text or self._text:
            self.said.emit(text)
        self._text = text

    def _next(self, at: QPointF, choices: tuple[Choice, ...]) -> _Place:
        """The place with its next choice: of one clicked before in its order, as no hand is quite still."""
        before = self._clicked
        if before is not None and before.view == self._view() and set(before.choices) == set(choices):
            off = at - before.at
            if off.manhattanLength() <= _SAME_PLACE_PX:
                return msgspec.structs.replace(before, chosen=(before.chosen + 1) % len(choices))
        current = self._session.selection
        chosen = (choices.index(current) + 1) % len(choices) if current in choices else 0
        return _Place(view=self._view(), at=at, choices=choices, chosen=chosen)

    def _show_tip(self) -> None:
        at = self._at
        if at is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        found, more = features_at(self._session, self._view(), at)
        if not found:
            return
        first, rank = found[0], ""
        if len(found) > 1:
            rank = self._rank(1, len(found), more=more) + "; " + translate("Picking", "each click shows the next")
        self._tell(at, first, rank)

    def _tell(self, at: QPointF, found: Found, rank: str) -> None:
        lines = [f"<b>{html.escape(found.title)}</b>", html.escape(self._kind(found))]
        text = "<br>".join([*lines, html.escape(rank)] if rank else lines)
        here = at.toPoint()
        around = QRect(here - QPoint(6, 6), here + QPoint(6, 6))
        QToolTip.showText(self._area.mapToGlobal(here), f"<p style='white-space:pre'>{text}</p>", self._area, around)

    def _kind(self, found: Found) -> str:
        words = {
            "point": translate("Picking", "Point %1"),
            "line": translate("Picking", "Line %1"),
            "area": translate("Picking", "Area %1"),
        }
        return words[found.kind].replace("%1", number_text(found.feature + 1, self._session.language))

    def _named(self, found: Found) -> str:
        return f"{found.title}: {self._kind(found)}"

    def _record(self, record_id: str) -> str:
        return self._session.name_of(record_id)

    def _rank(self, number: int, count: int, *, more: bool) -> str:
        words = translate("Picking", "%1 of more than %2 here") if more else translate("Picking", "%1 of %2 here")
        language = self._session.language
        return words.replace("%1", number_text(number, language)).replace("%2", number_text(count, language))
