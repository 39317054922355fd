"""The bar above the map: workspaces, the one box, theatres, and the EXERCISE mark."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolBar, QWidget

from desktop.actions import Actions
from desktop.map.exercise import WORD


class TopBar(QToolBar):
    """Its buttons trigger the actions of the window; ``workspaces`` and ``theatres`` are by the actions' keys."""

    def __init__(self, actions: Actions, search: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Workspaces, search, theatres"))
        self.setObjectName("top")
        self.setMovable(False)
        self._actions = actions
        self.workspaces = self._segments(
            (("analyse", self.tr("Analyse")), ("brief", self.tr("Brief")), ("train", self.tr("Train")))
        )
        self.workspaces["analyse"].setChecked(True)
        for key in ("undo", "redo", "export"):
            self.addAction(actions[key])
        self.addWidget(_stretch())
        self.addWidget(search)
        self.addWidget(_stretch())
        caption = QLabel(self.tr("Theatre"))
        caption.setProperty("role", "second")
        self.addWidget(caption)
        self.theatres = self._segments(
            (
                ("kursk", self.tr("Kursk")),
                ("laos", self.tr("Laos")),
                ("mirror", self.tr("Mirror")),
                ("world", self.tr("World")),
            )
        )
        self.addAction(actions["theme"])
        mark = QLabel(WORD)
        mark.setObjectName("exercise")
        self._exercise = self.addWidget(mark)

    def show_exercise(self, *, shown: bool) -> None:
        """Show the EXERCISE mark, or do not."""
        self._exercise.setVisible(shown)

    def workspace(self) -> str:
        """Key of the workspace that was chosen last."""
        return next(key for key, button in self.workspaces.items() if button.isChecked())

    def _segments(self, entries: tuple[tuple[str, str], ...]) -> dict[str, QPushButton]:
        """A row of buttons of which one is on."""
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        group = QButtonGroup(box)
        made: dict[str, QPushButton] = {}
        for number, (key, text) in enumerate(entries):
            action = self._actions[key]
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("end", "first" if number == 0 else "last" if number == len(entries) - 1 else "middle")
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            group.addButton(button)
            layout.addWidget(button)
            made[key] = button
        self.addWidget(box)
        return made


def _stretch() -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
