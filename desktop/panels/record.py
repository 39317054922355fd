"""The record panel: one record, who says what about it, how graded, resting on which sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.session import Session
from desktop.widgets.flow import FlowRow
from desktop.widgets.record_page import RecordPage
from desktop.widgets.texts import label, rule

if TYPE_CHECKING:
    from desktop.land.photo_section import PhotoActs


class RecordPanel(QWidget):
    """Shows the selected record, with what can be done about it at its foot; without one it says how to choose one."""

    add_claim_wanted = Signal()
    edit_wanted = Signal()
    land_wanted = Signal(str)
    rule_wanted = Signal()
    attach_wanted = Signal(str)
    save_copy_wanted = Signal(str)
    detach_wanted = Signal(str)

    photos_dropped = Signal(str, str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.photos: PhotoActs | None = None
        self.setAcceptDrops(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Record"))
        self.setMinimumWidth(340)
        self.add_claim = QPushButton(self.tr("+ Add claim…"))
        self.add_claim.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.add_claim.clicked.connect(self.add_claim_wanted)
        self.edit = QPushButton(self.tr("Edit…"))
        self.edit.clicked.connect(self.edit_wanted)
        self._foot = QWidget()
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(4, 2, 4, 2)
        self._offers = FlowRow()
        below.addWidget(self._offers)
        self.land = {
            key: self._land_button(key, text, tip)
            for key, text, tip in (
                ("release", self.tr("Release a part…"), self.tr("Draw what was cleared, reduced or cancelled (R)")),
                ("confirm", self.tr("Confirm a part…"), self.tr("Draw what was confirmed by survey (Shift+C)")),
                ("reopen", self.tr("Reopen ground…"), self.tr("Draw what is hazardous again (Shift+R)")),
                ("report", self.tr("Report…"), self.tr("Enter what a team did here on a day")),
                ("device", self.tr("Device…"), self.tr("Enter a device that was found here")),
                ("outline", self.tr("Outline…"), self.tr("Change the outline corner by corner")),
            )
        }
        self._offers.add(self.add_claim, *self.land.values(), self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(rule())
        layout.addWidget(self._foot)
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
        if session.land(record_id) is not None:
            return record_id, id(session.ledger), session.clock.true_on
        state = session.state(record_id)
        said = () if state is None else (id(state.deployment), id(state.derived), state.occurrence)
        return record_id, id(session.ledger), session.clock.known_on, said

    def show_selected(self) -> None:
        """Build the page of the selection anew."""
        record_id = self._session.selection
        self._shown = self._said()
        page: QWidget
        stored = self._session.land(record_id)
        if record_id is None:
            page = self._empty()
        elif stored is not None:
            # Loaded with the first project that holds land.
            from desktop.land.page import LandPage  # noqa: PLC0415

            page = LandPage(self._session, stored, self.photos)
        else:
            page = RecordPage(self._session, record_id)
            page.source_wanted.connect(self._scroll_to)
            page.rule_wanted.connect(self.rule_wanted)
            page.attach_wanted.connect(self.attach_wanted)
            page.save_copy_wanted.connect(self.save_copy_wanted)
            page.detach_wanted.connect(self.detach_wanted)
        self._area.setWidget(page)
        kind, status = (None, None) if stored is None else (stored.kind, stored.values.get("status"))
        self._show_foot(record_id, kind, status)

    def widget(self) -> QWidget | None:
        """The page shown."""
        return self._area.widget()

    def _land_button(self, key: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(f"{text}: {tip}")
        button.clicked.connect(lambda _checked=False: self.land_wanted.emit(key))
        return button

    def _show_foot(self, record_id: str | None, land: str | None, status: str | None) -> None:
        """What can be done: a claim about what is selected, and editing it; why not, where neither can be."""
        project = self._session.project
        able = project is not None and project.writable and self._session.past is None
        self._foot.setVisible(record_id is not None)
        is_source = any(source.id == record_id for source in self._session.records.sources)
        self.add_claim.setVisible(not is_source and land is None)
        offered = {
            "areas": ("release", *(("confirm",) if status == "SHA" else ()), "report", "device", "outline"),
            # Work on a part is that of its area, which the report and the device are entered for.
            "releases": ("report", "device", "reopen", "outline"), "confirmations": ("outline",),
        }.get(land or "", ())  # fmt: skip
        for key, button in self.land.items():
            button.setVisible(key in offered)
            button.setEnabled(able)
        about = self.tr("Enter a claim about this record (Ctrl+Shift+N)")
        change = self.tr("Change this record (F2); Undo takes it back")
        reason = self.tr("Only a project that is open for writing can be changed; New project (Ctrl+N) makes one")
        for button, tip in ((self.add_claim, about), (self.edit, change)):
            button.setEnabled(able)
            button.setToolTip(tip if able else reason)
            button.setAccessibleName(f"{button.text()}: {button.toolTip()}")
        self._offers.arrange()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._photos_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        stored, found = self._session.land(self._session.selection), self._photos_in(event.mimeData())
        if stored is not None and found:
            event.acceptProposedAction()
            self.photos_dropped.emit(stored.kind, stored.id, found)

    def _photos_in(self, dropped: QMimeData) -> list[Path]:
        """Photos that are dropped on the page of a record of land; other files are for the window."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        if not paths or self._session.land(self._session.selection) is None:
            return []
        return paths if all(path.suffix.lower() in (".jpg", ".jpeg", ".png") for path in paths) else []

    def _scroll_to(self, widget: object) -> None:
        if isinstance(widget, QWidget):
            self._area.ensureWidgetVisible(widget, 0, 80)

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
