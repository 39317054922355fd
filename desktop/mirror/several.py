"""Which contingents make a group: a list to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.mirror.side import MirrorSide
from desktop.session import Session
from desktop.widgets.texts import label
from desktop.wording import short_title, span_text


class SeveralDialog(QDialog):
    """Tells the words that name the group when it is agreed to."""

    chosen = Signal(str)

    def __init__(self, session: Session, side: MirrorSide, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Several contingents"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contingents of the group"))
        held = {state.deployment.id for state in side.group.states}
        for state in session.states:
            deployment = state.deployment
            item = QListWidgetItem(
                f"{short_title(state, session.language)} · "
                + span_text(deployment.start, deployment.end, session.language)
            )
            item.setData(Qt.ItemDataRole.UserRole, deployment.id)
            item.setCheckState(Qt.CheckState.Checked if deployment.id in held else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._allow)
        self.accepted.connect(lambda: self.chosen.emit(",".join(self.ticked())))
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Tick the contingents that stand on this side.")))
        layout.addWidget(self.list, 1)
        # After all others: the keys go first to the child that was first.
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self.resize(460, 460)
        self._allow()

    def ticked(self) -> list[str]:
        """Ids of what is ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items
                if item.checkState() == Qt.CheckState.Checked]  # fmt: skip

    def _allow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.ticked()))
