"""The bar above the mirror: which group on which side, whether the scales are tied, and the sheet of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.icons import icon
from desktop.mirror.groups import offers
from desktop.mirror.side import MirrorSide
from desktop.mirror.square import square
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.wording import scale_text

_SEVERAL = "several"


class MirrorBar(QWidget):
    """Two boxes to choose from, a button that swaps them, the lock, and the way to the sheet."""

    locked = Signal(bool)
    groups_changed = Signal()
    sheet_wanted = Signal()
    several_wanted = Signal(object)

    def __init__(self, session: Session, left: MirrorSide, right: MirrorSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mirrorBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._sides = session, (left, right)
        title = QLabel(self.tr("Mission mirror"))
        title.setProperty("role", "title")
        self.boxes = (self._box("A", left), self._box("B", right))
        self.swap = QPushButton()
        self.swap.setToolTip(self.tr("Swap both sides"))
        self.swap.setAccessibleName(self.swap.toolTip())
        self.swap.clicked.connect(self._swap)
        self.lock = QPushButton()
        self.lock.setCheckable(True)
        self.lock.setChecked(True)
        self.lock.toggled.connect(self.locked)
        self.sheet = QPushButton(self.tr("Briefing sheet…"))
        self.sheet.setToolTip(self.tr("Both maps, the matched fields and the sources on a page: PDF, PNG, SVG, slides"))
        self.sheet.clicked.connect(self.sheet_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addSpacing(8)
        layout.addWidget(_letter("A"))
        layout.addWidget(self.boxes[0], 3)
        layout.addWidget(self.swap)
        layout.addWidget(_letter("B"))
        layout.addWidget(self.boxes[1], 3)
        layout.addStretch(1)
        layout.addWidget(self.lock)
        layout.addWidget(self.sheet)
        session.states_changed.connect(self.fill)
        session.project_changed.connect(self.fill)
        session.theme_changed.connect(self.fill)
        self.fill()
        self.show_scales(0.0, 0.0)

    def fill(self) -> None:
        """Offer the groups that there are at the dates shown; what is shown stays chosen."""
        theme = self._session.theme
        found = offers(self._session.states, self._session.language)
        for box, side in zip(self.boxes, self._sides, strict=True):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.clear()
            for offer in found:
                box.addItem(square(theme.contributor(offer.contributor)), offer.text, offer.words)
            at = box.findData(side.words)
            if at < 0:
                box.insertItem(0, square(theme.contributor_other), self._own_words(side), side.words)
                at = 0
            box.insertSeparator(box.count())
            box.addItem(self.tr("Several contingents…"), _SEVERAL)
            box.setCurrentIndex(at)
            box.setToolTip(box.currentText())
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.swap.setIcon(icon("swap", theme.text))
        self._show_lock_icon()

    def show_scales(self, left: float, right: float) -> None:
        """Say the scale of both maps, or those of each."""
        if self.lock.isChecked():
            text = self.tr("One scale, %1, equal-area on both sides").replace("%1", scale_text(left) if left else "…")
            tip = self.tr("Zooming one map zooms the other to the same scale. Press to let them go.")
        else:
            text = self.tr("A %1 | B %2, not one scale").replace("%1", scale_text(left))
            text = text.replace("%2", scale_text(right))
            tip = self.tr("The maps have scales of their own: sizes cannot be compared. Press to tie them.")
        self.lock.setText(text)
        self.lock.setToolTip(tip)
        self._show_lock_icon()

    def _show_lock_icon(self) -> None:
        theme: Theme = self._session.theme
        self.lock.setIcon(icon("lock" if self.lock.isChecked() else "lock-open", theme.text))

    def _box(self, letter: str, side: MirrorSide) -> QComboBox:
        box = ArrowCombo()
        box.setAccessibleName(self.tr("Group %1").replace("%1", letter))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(18)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setIconSize(QSize(16, 16))
        box.setMaxVisibleItems(24)
        box.activated.connect(lambda: self._choose(box, side))
        return box

    def _choose(self, box: QComboBox, side: MirrorSide) -> None:
        words = str(box.currentData())
        if words == _SEVERAL:
            box.setCurrentIndex(box.findData(side.words))
            self.several_wanted.emit(side)
            return
        side.show_group(words)
        self.fill()
        self.groups_changed.emit()

    def _swap(self) -> None:
        left, right = self._sides
        one, other = left.words, right.words
        left.show_group(other)
        right.show_group(one)
        self.fill()
        self.groups_changed.emit()

    def _own_words(self, side: MirrorSide) -> str:
        if side.group.states:
            return side.title
        return self.tr("%1: nobody at these dates").replace("%1", side.words.upper())


def _letter(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "second")
    return made
