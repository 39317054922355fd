"""The record panel: one record, who says what about it, how graded, resting on which sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.widgets.record_page import RecordPage
from desktop.widgets.texts import label


class RecordPanel(QScrollArea):
    """Shows the selected record; without one it says how to choose one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Record"))
        self.setMinimumWidth(340)
        session.selected.connect(self.show_selected)
        session.states_changed.connect(self._follow)
        session.theme_changed.connect(self.show_selected)
        session.project_changed.connect(self.show_selected)
        self.show_selected()

    def _follow(self) -> None:
        """Build the page anew only where another date says something else of the selection."""
        if self._said() != self._shown:
            self.show_selected()

    def _said(self) -> tuple[object, ...]:
        """All that the page depends on but the theme; what the ledger keeps is the same thing, not only equal."""
        session, record_id = self._session, self._session.selection
        if record_id is None:
            return (session.project is None,)
        state = session.state(record_id)
        said = () if state is None else (id(state.deployment), id(state.derived), state.occurrence)
        return record_id, id(session.ledger), session.clock.known_on, said

    def show_selected(self) -> None:
        """Build the page of the selection anew."""
        record_id = self._session.selection
        self._shown = self._said()
        page: QWidget
        if record_id is None:
            page = self._empty()
        else:
            page = RecordPage(self._session, record_id)
            page.source_wanted.connect(self._scroll_to)
        self.setWidget(page)

    def _scroll_to(self, widget: object) -> None:
        if isinstance(widget, QWidget):
            self.ensureWidgetVisible(widget, 0, 80)

    def _empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Nothing selected"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Click a card on the map or a row in the list below, or search with Ctrl+K. "
                    "You will see who says what about a contingent, when, and how well it is sourced."
                )
            )
        )
        if self._session.project is None:
            text = self.tr("This is the built-in atlas. Look around; New project makes a copy you can edit.")
            layout.addWidget(label(text, "second"))
        layout.addStretch()
        return page
