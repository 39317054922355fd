"""What stands in the middle of the window while the mirror is shown: the bar and both maps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.briefing.frames import Legend
from desktop.briefing.plan_mirror import joint_legend
from desktop.mirror.bar import MirrorBar
from desktop.mirror.maps import MirrorMaps
from desktop.mirror.side import MirrorSide
from desktop.session import Session
from geodata.sheets.asked import DEFAULT_GROUPS


class MirrorView(QWidget):
    """Holds the two sides; ``legend_changed`` says what the maps show now."""

    legend_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = (MirrorSide(session, words) for words in DEFAULT_GROUPS)
        for side in (self.left, self.right):
            side.setParent(self)
        self.maps = MirrorMaps(self.left, self.right)
        self.bar = MirrorBar(session, self.left, self.right)
        self.bar.locked.connect(self._lock)
        self.bar.groups_changed.connect(self.maps.fit_groups)
        self.maps.scales_changed.connect(self.bar.show_scales)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.maps, 1)
        self.legend = Legend(entries=())
        for canvas in (self.maps.left, self.maps.right):
            canvas.frame_drawn.connect(self._see)

    @property
    def groups(self) -> tuple[str, str]:
        """The words that name both groups."""
        return self.left.words, self.right.words

    def show_groups(self, left: str, right: str) -> None:
        """Show two groups, both whole."""
        for side, words in ((self.left, left), (self.right, right)):
            side.show_group(words)
        self.bar.fill()
        self.maps.fit_groups()

    def stop(self) -> None:
        """Draw nothing more; before the window goes."""
        self.maps.stop()

    def _lock(self, locked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.maps.lock(locked=locked)

    def _see(self) -> None:
        scenes = {"left": self.maps.left.scene_shown(), "right": self.maps.right.scene_shown()}
        # Whose a colour is stands in the head of the table.
        entries = joint_legend(scenes).entries
        legend = Legend(entries=tuple(entry for entry in entries if entry.key != "contributor"))
        if legend != self.legend:
            self.legend = legend
            self.legend_changed.emit(legend)
