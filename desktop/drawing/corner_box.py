"""The box beside the cursor: length, bearing or coordinates of the next corner, typed over the map."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit
from typing_extensions import override

from desktop.canvas import MapCanvas
from desktop.drawing.free_place import free_place, place_beside
from desktop.drawing.tool import DrawingTool
from desktop.wording import locale, translate
from geodata.geometry.sketch import leg_between
from geodata.geometry.typed_position import one_position
from geodata.records.texts import Language

_REACH_PX, _AROUND_PX = 460, 24


class CornerBox(QFrame):
    """Shows where the next corner would be, and takes it by numbers. ``done`` says that the map has the keys again."""

    done = Signal()

    def __init__(self, canvas: MapCanvas, tool: DrawingTool, language: Language) -> None:
        super().__init__(canvas)
        self.setProperty("role", "card")
        self._canvas = canvas
        self._tool = tool
        self._language: Language = language
        self.length = self._field(translate("Draw", "Length"), 76)
        self.bearing = self._field(translate("Draw", "Bearing"), 70)
        self.position = self._field(translate("Draw", "Coordinate"), 168)
        self._length_name, self._bearing_name = QLabel(translate("Draw", "Length m")), QLabel("")
        self._bearing_name.setText(translate("Draw", "Bearing ° true"))
        self._position_name = QLabel(translate("Draw", "Coordinate"))
        self._hint = QLabel()
        self._hint.setProperty("role", "second")
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (name, field) in enumerate(
            ((self._length_name, self.length), (self._bearing_name, self.bearing), (self._position_name, self.position))
        ):
            name.setProperty("role", "second")
            grid.addWidget(name, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self._hint, 2, 0, 1, 3)
        tool.changed.connect(self._follow)
        self.hide()

    def begin(self) -> None:
        """Empty the box and show it for a new sketch."""
        self.clear()
        self.adjustSize()
        self._rest()
        self.show()
        self.raise_()
        self._follow()

    def _rest(self) -> None:
        """Below the middle of the map, where the box covers least of the furniture."""
        canvas = self._canvas
        middle, below = (canvas.width() - self.width()) // 2, canvas.height() - self.height() - 24
        free = [
            QPoint(max(x, 0), max(y, 0))
            for y in (below, below - 36, below - 72)
            for x in (middle, middle - 120, middle - 240)
        ]
        self.move(free_place(self.size(), free, canvas.picture.furniture))

    def type_into(self, text: str) -> None:
        """Begin to type: a length, or a coordinate where there is no corner to go on from."""
        first = not self._tool.sketch.corners
        field = self.position if first or text.isalpha() else self.length
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.setText(text)
        self._typed()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.length, self.bearing, self.position):
            field.clear()
        self._say("")

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Out of the way of a hand that was faster: what is beneath is the map, and Tab or typing leads in here."""
        if not self._typing() and not self._canvas.navigation.by_finger:
            self._tool.hover(QPointF(self.mapToParent(event.position().toPoint())))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if key == Qt.Key.Key_Escape:
                self.clear()
                self._tool.fix(None, None)
                self.done.emit()
                return True
        return super().eventFilter(watched, event)

    def _field(self, name: str, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setFixedWidth(width)
        field.setAccessibleName(name)
        field.installEventFilter(self)
        field.textEdited.connect(self._typed)
        return field

    def _typing(self) -> bool:
        """Whether somebody types here; else the box is small and follows the cursor."""
        return any(field.hasFocus() for field in (self.length, self.bearing, self.position))

    def _typed(self) -> None:
        """Hold what can be read so far, so that the map shows it while it is typed."""
        self._say("")
        length, bearing = self._number(self.length), self._number(self.bearing)
        self._tool.fix(length if length is not None and length > 0 else None, bearing)

    def _number(self, field: QLineEdit) -> float | None:
        text = field.text().strip().replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
        own, ok = locale(self._language).toDouble(text)
        if ok:
            return own
        try:
            return float(text)
        except ValueError:
            return None

    def _enter(self) -> None:
        """Place the corner that was typed; with nothing typed, close the area."""
        tool, position = self._tool, self.position.text().strip()
        if position:
            try:
                found = one_position(position)
            except ValueError:
                self._say(
                    translate("Draw", "“%1” is no coordinate; 17.97, 102.63 or 48Q TD 12345 67890 is one"), position
                )
                return
            tool.add((found.lon, found.lat), typed=f"{position} ({found.format}, {found.datum})")
        elif self.length.text().strip() or self.bearing.text().strip():
            if not tool.sketch.corners:
                self._say(translate("Draw", "The first corner needs a click or a coordinate"))
                return
            for field, name in ((self.length, "length"), (self.bearing, "bearing")):
                number = self._number(field)
                if field.text().strip() and (number is None or (name == "length" and number <= 0)):
                    self._say(translate("Draw", "“%1” is no number above 0"), field.text().strip())
                    return
            if not tool.add_rubber():
                self._say(translate("Draw", "Length and bearing are both needed while the cursor is not over the map"))
                return
        else:
            tool.finished.emit()
            return
        self.clear()
        (self.length if self.length.isVisible() else self.position).setFocus()

    def _say(self, text: str, typed: str = "") -> None:
        shown = typed if len(typed) <= 30 else typed[:30] + "…"
        hint = translate("Draw", "Tab: next · a coordinate places the corner · Enter with nothing typed closes")
        self._hint.setText("⚠ " + text.replace("%1", shown) if text else hint)
        self._hint.setVisible(bool(text) or self._typing())
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustSize()

    def _follow(self) -> None:
        """Stand beside the cursor unless somebody types here; show the leg that would come."""
        if not self.isVisible():
            return
        tool = self._tool
        leg_wanted = bool(tool.sketch.corners) and not tool.complete
        for widget in (self._length_name, self.length, self._bearing_name, self.bearing):
            widget.setVisible(leg_wanted)
        rubber = tool.rubber
        if rubber is not None and tool.sketch.corners:
            leg = leg_between(tool.sketch.corners[-1], rubber)
            places = locale(self._language)
            self.length.setPlaceholderText(places.toString(leg.length_m, "f", 1))
            self.bearing.setPlaceholderText(places.toString(round(leg.bearing_deg, 1) % 360.0, "f", 1))
        self._hint.setVisible(self._typing() or self._hint.text().startswith("⚠"))
        self.adjustSize()
        at = tool.cursor
        if self._canvas.navigation.by_finger:
            # A finger has no cursor to stand beside, and the next corner is tapped near the last one.
            self._rest()
        elif at is not None and not self._typing():
            self.move(place_beside(at, self.size(), self._canvas.size(), self._corners_near(at)))

    def _corners_near(self, at: QPointF) -> list[QRectF]:
        """Where the corners that are placed stand with their numbers, as far as the box could cover them."""
        view = self._canvas.view
        found: list[QRectF] = []
        for corner in self._tool.sketch.corners:
            x, y = view.point_px(*view.projection.point(*corner))
            if abs(x - at.x()) < _REACH_PX and abs(y - at.y()) < _REACH_PX:
                found.append(QRectF(x - _AROUND_PX, y - _AROUND_PX, 2 * _AROUND_PX, 2 * _AROUND_PX))
        return found
