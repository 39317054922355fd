"""What the next clicks make: an outline corner by corner, a rectangle, or a circle of a radius."""

from __future__ import annotations

import functools

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.drawing.tool import FIGURES, DrawingTool, Figure
from desktop.session import Session
from desktop.wording import locale, translate


class FigureRow(QWidget):
    """Chosen before the second place; from then on the figure is what it is."""

    def __init__(self, session: Session, tool: DrawingTool) -> None:
        super().__init__()
        self._session = session
        self._tool = tool
        self.buttons: dict[Figure, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(0)
        group = QButtonGroup(self)
        words: dict[Figure, tuple[str, str]] = {
            "outline": (translate("Draw", "Corners"), translate("Draw", "Corner after corner; Enter closes")),
            "rectangle": (
                translate("Draw", "Rectangle"), translate("Draw", "Two opposite corners, sides along a bearing"),
            ),
            "circle": (translate("Draw", "Circle"), translate("Draw", "The middle, then a click or a length")),
        }  # fmt: skip
        for number, figure in enumerate(FIGURES):
            text, tip = words[figure]
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(figure == tool.figure)
            button.setProperty("segment", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("end", "first" if number == 0 else "last" if number == len(FIGURES) - 1 else "middle")
            button.setToolTip(tip)
            button.setAccessibleName(f"{text}: {tip}")
            button.clicked.connect(functools.partial(self._choose, figure))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[figure] = button
        row.addSpacing(12)
        self._name = QLabel(translate("Draw", "Sides °"))
        self._name.setProperty("role", "second")
        self.sides = QLineEdit("0")
        self.sides.setFixedWidth(64)
        self.sides.setAccessibleName(translate("Draw", "True bearing of the sides of the rectangle"))
        self.sides.textEdited.connect(self._turn)
        row.addWidget(self._name)
        row.addSpacing(6)
        row.addWidget(self.sides)
        row.addStretch()
        tool.changed.connect(self._follow)
        self._follow()

    def _choose(self, figure: Figure, _checked: object = None) -> None:
        self._tool.draw(figure, self._bearing())

    def _turn(self) -> None:
        if self._tool.figure == "rectangle":
            self._tool.draw("rectangle", self._bearing())

    def _bearing(self) -> float:
        number, ok = locale(self._session.language).toDouble(self.sides.text().strip())
        self.sides.setProperty("wrong", not ok)
        return number if ok else 0.0

    def _follow(self) -> None:
        begun = len(self._tool.sketch.corners) > 1
        for button in self.buttons.values():
            button.setEnabled(not begun)
        rectangle = self._tool.figure == "rectangle" and not begun
        self._name.setVisible(rectangle)
        self.sides.setVisible(rectangle)
