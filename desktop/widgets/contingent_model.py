"""Contingents as rows: found by words, let through by filters, sorted by a column."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.motion import is_moving
from desktop.session import Session
from desktop.widgets.chips import GRADE_ROLE
from desktop.widgets.texts import as_typed
from desktop.wording import grade_text, listed, place_text, short_title, span_text, status_word, strength_text
from geodata.ledger.filters import admitted
from geodata.ledger.state import DeploymentState, Derived
from geodata.search import folded

_Index = QModelIndex | QPersistentModelIndex
_Written = tuple[Derived, tuple[str, ...], str]
GRADE_COLUMN = 7
RECORD_ROLE = Qt.ItemDataRole.UserRole
# Rows are written ahead for 4 ms of every 12, once the dates have rested for a moment.
_PAUSE_MS, _TURN_MS, _SHARE_S = 250, 12, 0.004
# A word typed before they are all written is looked for in those that are, and in the rest as they are written.
_AT_ONCE_S, _LOOK_SHARE_S, _LOOK_AGAIN_S = 0.02, 0.012, 0.25
# Of very many the list follows when the dates rest, so that they can be dragged.
_MANY, _REST_MS = 1_000, 150


class ContingentModel(QAbstractTableModel):
    """Contingents at the dates shown that the filters of the session and the words typed let through.

    "Not reported" is a word of its own, never 0 and never blank. Sorting and filtering are done here and not in a
    proxy, which would ask for each of thousands of rows one by one at every step of a dragged date.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words: list[str] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._every = session.states
        self._rows: list[DeploymentState] = []
        self._ledger = session.ledger
        self._written: dict[int, _Written] = {}
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._write_ahead)
        self._next = 0
        self._looking = False
        self._looked_at = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.take_states)
        session.filters_changed.connect(self.take_states)
        self.take_states()

    @property
    def shown(self) -> tuple[DeploymentState, ...]:
        """The contingents of the rows, in their order."""
        return tuple(self._rows)

    @property
    def there(self) -> int:
        """How many contingents there are at the dates shown, before any filter."""
        return len(self._every)

    @property
    def looking(self) -> bool:
        """Whether more rows may yet be found, because not all of very many have been looked through."""
        return self._looking

    @property
    def words(self) -> str:
        """The words every row holds, as they are compared."""
        return " ".join(self._words)

    def set_text(self, text: str) -> None:
        """Only rows that hold every word of a text, in any column, however accented."""
        self._words = folded(text).split()
        self.take_states()

    def take_states(self) -> None:
        """Take over what the session shows now."""
        self._rest.stop()
        self.beginResetModel()
        if self._session.ledger is not self._ledger:
            self._ledger = self._session.ledger
            self._written.clear()
        self._every = self._session.states
        self._rows = self._chosen()
        self._sort()
        self.endResetModel()
        self._next = 0
        self._looked_at = time.monotonic()
        self._ahead.start(0 if self._looking else _PAUSE_MS)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 8

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            self.tr("Contingent"), self.tr("From"), self.tr("To"), self.tr("Status"), self.tr("Strength"),
            self.tr("True when"), self.tr("Where"), self.tr("Best grade"),
        )  # fmt: skip
        return headings[section] if 0 <= section < len(headings) else None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        state = self._rows[index.row()]
        if role == RECORD_ROLE:
            return state.deployment.id
        if role == Qt.ItemDataRole.DisplayRole:
            return self._write(state)[1][index.column()]
        if role == GRADE_ROLE and index.column() == GRADE_COLUMN:
            return state.derived.best_grades
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(state.deployment.title)
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = column, order
        self.take_states()

    def row_of(self, record_id: str) -> int:
        """Row of a contingent, -1 when it is not among those shown."""
        return next((row for row, state in enumerate(self._rows) if state.deployment.id == record_id), -1)

    def follow(self) -> None:
        """The dates or the records are others: take the states over, of very many when the dates rest."""
        if self._says_the_same():
            self._every = self._session.states
            now = {state.deployment.id: state for state in self._every}
            self._rows = [now[state.deployment.id] for state in self._rows]
        elif len(self._session.states) < _MANY:
            self.take_states()
        else:
            self._rest.start(_REST_MS)

    def _says_the_same(self) -> bool:
        """Whether the rows would stay as they are, which most dates leave them: the ledger gives the same things."""
        session = self._session
        if session.ledger is not self._ledger or len(session.states) != len(self._every) or self._rest.isActive():
            return False
        return all(
            new.derived is old.derived and new.deployment is old.deployment and new.occurrence == old.occurrence
            for new, old in zip(session.states, self._every, strict=True)
        )

    def _chosen(self) -> list[DeploymentState]:
        found = admitted(self._every, self._session.filters)
        self._looking = False
        if not self._words:
            return found
        rows: list[DeploymentState] = []
        ends = time.monotonic() + _AT_ONCE_S
        for state in found:
            written = self._written.get(id(state.derived))
            if written is None and time.monotonic() < ends:
                written = self._write(state)
            if written is None:
                self._looking = True
            elif all(word in written[2] for word in self._words):
                rows.append(state)
        return rows

    def _sort(self) -> None:
        column, order = self._sorted
        if column >= 0:
            self._rows.sort(
                key=lambda state: self._sort_key(state, column), reverse=order == Qt.SortOrder.DescendingOrder
            )

    def _sort_key(self, state: DeploymentState, column: int) -> Any:
        if column == 4:
            # What nobody reports stands apart at the end, whichever way the column is sorted by size.
            stated = [value.amount for values in state.values("personnel") for value in values.leading]
            return max((amount.max or amount.min or 0 for amount in stated), default=-1)
        if column == 5:
            start = state.deployment.start
            return start.first_day.toordinal() if start else 10**7
        return self._write(state)[1][column]

    def _write(self, state: DeploymentState) -> _Written:
        """The cells of a row, kept for as long as the ledger keeps what they say."""
        found = self._written.get(id(state.derived))
        if found is None:
            cells = self._cells(state)
            text = folded(" ".join(cells) + " " + state.deployment.title)
            found = self._written[id(state.derived)] = state.derived, cells, text
        return found

    def _write_ahead(self) -> None:
        """Write rows while nothing else is to be done, so that the first word typed finds them written."""
        if is_moving() and not self._looking:
            return
        self._ahead.setInterval(0 if self._looking else _TURN_MS)
        ends = time.monotonic() + (_LOOK_SHARE_S if self._looking else _SHARE_S)
        while self._next < len(self._every) and time.monotonic() < ends:
            self._write(self._every[self._next])
            self._next += 1
        at_end = self._next >= len(self._every)
        if at_end:
            self._ahead.stop()
        if self._looking and (at_end or time.monotonic() - self._looked_at > _LOOK_AGAIN_S):
            self.take_states()

    def _cells(self, state: DeploymentState) -> tuple[str, ...]:
        deployment, language = state.deployment, self._session.language
        return (
            short_title(state, language),
            deployment.contributor or "?",
            deployment.host or "?",
            listed(status_word(word) for word in state.status.words),
            strength_text(state, language),
            span_text(deployment.start, deployment.end, language),
            place_text(deployment.location, language),
            grade_text(state),
        )
