"""The presenter's window: the list with large letters, the stage, and the keys that turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.briefing.compose import Drawn
from desktop.briefing.held import Held
from desktop.briefing.sheet_maps import Atlas
from desktop.jobs import Jobs
from desktop.presenter.items import Item, Shown, live_picture, scenes_sized
from desktop.presenter.stage import GROUND, WORDS, Stage
from desktop.sheet.making import composed, page_of
from geodata.sheets.asked import Asked

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_WAIT_MS = 30
_LOOK = f"""
    QWidget {{ background: {GROUND}; color: {WORDS}; }}
    QListWidget {{ border: none; outline: none; padding: 8px 0; font-size: 22px; }}
    QListWidget::item {{ padding: 10px 18px; border: none; }}
    QListWidget::item:selected {{ background: #20384F; color: #FFFFFF; }}
    QLabel {{ padding: 6px 18px; color: #A9B0B8; font-size: 17px; }}
"""


class PresenterWindow(QWidget):
    """Shows one item after the other. Pictures are made one at a time; what came between is left out."""

    closed = Signal()

    def __init__(self, jobs: Jobs, items: Callable[[], list[Item]], held: Held, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("presenter")
        self.setWindowTitle(self.tr("Presenter"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(_LOOK)
        self._jobs, self._items_now, self._atlas = jobs, items, Atlas(held)
        self._sheets: dict[Asked, Drawn] = {}
        self.items: list[Item] = []
        self.at = self.page = 0
        self.pages = 1
        self._busy = self._stopped = False
        self._wanted: tuple[int, int] | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sheets and live views"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self.go_to)
        self.hint = QLabel(self.tr("→ next   ← back   L list   Esc leave"))
        self.where = QLabel()
        self._side = QWidget()
        self._side.setFixedWidth(400)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 12, 0, 12)
        column.addWidget(self.list, 1)
        column.addWidget(self.where)
        column.addWidget(self.hint)
        self.stage = Stage()
        self.stage.resized.connect(self.redraw)
        self.stage.turned.connect(self.turn)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addWidget(self.stage, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self._draw)
        self.fill()

    def take(self, held: Held) -> None:
        """Show other records, and the sheets that are stored with them."""
        self._atlas.held = held
        self._sheets.clear()
        self.fill()

    def fill(self) -> None:
        """List what there is; where the presenter is stays where it was."""
        self.items = self._items_now()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        self.list.addItems([item.title for item in self.items])
        self.at = min(self.at, len(self.items) - 1)
        self.list.setCurrentRow(self.at)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.redraw()

    def go_to(self, at: int, page: int = 0) -> None:
        """Show an item from one of its pages on."""
        if 0 <= at < len(self.items):
            self.at, self.page = at, page
            self.list.setCurrentRow(at)
            self.redraw()

    def turn(self, by: int) -> None:
        """Turn to the next page or the next item, or back."""
        if 0 <= self.page + by < self.pages:
            self.page += by
            self.redraw()
        elif 0 <= self.at + by < len(self.items):
            self.pages = 1
            self.go_to(self.at + by)

    def redraw(self) -> None:
        """Draw what is presented anew."""
        self._later.start()

    @property
    def settled(self) -> bool:
        """Whether the picture shown is what was turned to last."""
        return not self._busy and not self._later.isActive() and self._wanted == (self.at, self.page)

    def _draw(self) -> None:
        if self._busy or self._stopped or not self.items:
            return
        self._busy = True
        wanted = self._wanted = self.at, self.page
        room, item = self.stage.size(), self.items[self.at]
        self._jobs.run(
            self.tr("drawing for the presenter"), self._work(item, self.page, room),
            lambda made: self._take(made, item, wanted, room), lambda error: self._fail(error, item),
        )  # fmt: skip

    def _work(self, item: Item, page: int, room: QSize) -> Callable[[], tuple[Shown, Drawn | None]]:
        """What makes the picture of an item, from values that do not change meanwhile."""
        ratio, atlas, asked = self.devicePixelRatioF(), self._atlas, item.asked
        if asked is None:
            width, height = room.width(), room.height()
            scenes = () if item.scenes is None else scenes_sized(item.scenes(width, height), width, height)
            return lambda: (live_picture(scenes, room, ratio), None)
        known = self._sheets.get(asked)

        def work() -> tuple[Shown, Drawn | None]:
            drawn = known or composed(atlas, asked)
            found = page_of(drawn, page, room, ratio)
            return Shown(image=found.image, page=found.number, pages=len(drawn.sheet.pages)), drawn

        return work

    def _take(self, made: tuple[Shown, Drawn | None], item: Item, wanted: tuple[int, int], room: QSize) -> None:
        self._busy = False
        if self._stopped:
            return
        shown, drawn = made
        if drawn is not None and item.asked is not None and drawn.records is self._atlas.held.records:
            self._sheets[item.asked] = drawn
        if wanted != (self.at, self.page) or room != self.stage.size():
            self._later.start()
            return
        self.page, self.pages = shown.page, shown.pages
        self._wanted = (self.at, self.page)
        self.stage.show_picture(shown)
        self._say_where()

    def _fail(self, error: Exception, item: Item) -> None:
        self._busy = False
        if self._stopped:
            return
        if item is not self.items[self.at]:
            self._later.start()
            return
        self.pages = 1
        self.stage.say(str(error))
        self._say_where()

    def _say_where(self) -> None:
        text = f"{self.at + 1} / {len(self.items)}"
        if self.pages > 1:
            page = self.tr("page %1 of %2").replace("%1", str(self.page + 1)).replace("%2", str(self.pages))
            text = f"{text} · {page}"
        self.where.setText(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _NEXT or key in _BACK:
            self.turn(1 if key in _NEXT else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.items) - 1)
        elif key == Qt.Key.Key_L:
            self._side.setVisible(self._side.isHidden())
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._stopped = True
        self._later.stop()
        self.closed.emit()
        super().closeEvent(event)
