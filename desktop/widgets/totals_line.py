"""The foot of the list: what the contingents listed add up to, and who is missing from each sum."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.motion import is_moving
from desktop.session import Session
from desktop.totals_words import total_text
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.seen import is_seen
from desktop.widgets.texts import as_typed
from desktop.wording import short_title, translate
from geodata.ledger.state import DeploymentState
from geodata.ledger.totals import Tally

# More than these are added a few at a time, while nothing else is to be done.
_AT_ONCE = 500
_MOST_LINES = 4
_PAUSE_MS, _TURN_MS, _SHARE_S = 400, 12, 0.004


class TotalsLine(QWidget):
    """Totals of the contingents listed; with fewer than two of them there is nothing to add and nothing is shown.

    One line a total, cut where the room ends so that no text makes the map smaller; the whole is in the tooltip.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines = tuple(ElidedLabel("second") for _ in range(_MOST_LINES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(0)
        # In a low dock the rows come first; see BOTTOM_HEIGHT of the docks.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for line in self.lines:
            layout.addWidget(line)
        self._states: Sequence[DeploymentState] = ()
        self._tally = Tally()
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._add_some)

    def show_states(self, states: Sequence[DeploymentState]) -> None:
        """Add up other contingents."""
        self._states, self._tally = states, Tally()
        self._turns.stop()
        self.setVisible(len(states) > 1)
        if len(states) > _AT_ONCE:
            self._say([translate("Totals", "Totals are being added up …")])
            self._turns.start(_PAUSE_MS)
            return
        for state in states:
            self._tally.add(state)
        self._show()

    def _add_some(self) -> None:
        if is_moving():
            return
        if not is_seen(self):
            # The painting that shows it begins again.
            self._turns.stop()
            return
        self._turns.setInterval(_TURN_MS)
        ends = time.monotonic() + _SHARE_S
        while self._tally.contingents < len(self._states) and time.monotonic() < ends:
            self._tally.add(self._states[self._tally.contingents])
        if self._tally.contingents == len(self._states):
            self._turns.stop()
            self._show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tally.contingents < len(self._states) and not self._turns.isActive():
            self._turns.start(_TURN_MS)

    def _show(self) -> None:
        language = self._session.language
        totals = self._tally.totals()
        named = {name for total in totals for ids in (total.otherwise, total.missing, total.apart) for name in ids}
        names = {s.deployment.id: short_title(s, language) for s in self._states if s.deployment.id in named}
        lines = {total: total_text(total, names, language) for total in totals}
        # A sum over one contingent only says again what its row says, unless nothing else is said of the measure.
        shown = [line for total, line in lines.items() if len(total.counted) != 1]
        self._say((shown or list(lines.values()))[:_MOST_LINES])
        self.setToolTip(as_typed("\n".join(lines.values())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, 0)

    def said(self) -> list[str]:
        """The totals shown, whole."""
        return [text for line in self.lines if (text := line.text())]

    def _say(self, texts: Sequence[str]) -> None:
        self.setToolTip("")
        for at, line in enumerate(self.lines):
            line.show_text(texts[at] if at < len(texts) else "")
            line.setVisible(at < len(texts))
