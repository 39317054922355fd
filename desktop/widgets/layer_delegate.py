"""How a row of the layer list is drawn: an eye, the sign of the layer, its name, a count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.icons import icon
from desktop.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
COUNT_ROLE = Qt.ItemDataRole.UserRole


class LayerDelegate(QStyledItemDelegate):
    """A click on the eye, or the space bar, shows and hides a layer."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 28)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme()
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack the fields of options
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.accent_ground))
        shown = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        colour = theme.text if shown else theme.disabled
        icon("eye" if shown else "eye-off", colour).paint(painter, QRect(box.left() + 12, box.top() + 6, 16, 16))
        decoration = index.data(Qt.ItemDataRole.DecorationRole)
        decoration.paint(painter, QRect(box.left() + 38, box.top() + 6, 16, 16))
        painter.setPen(QColor(colour))
        text = QRect(box.left() + 64, box.top(), box.width() - 104, box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        count = index.data(COUNT_ROLE)
        if count is not None:
            painter.setPen(QColor(theme.text_second))
            painter.drawText(
                box.adjusted(0, 0, -14, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{count:,}"
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        box: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - as above
        pressed = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            pressed = event.position().x() < box.left() + 34
        if not pressed:
            return False
        shown = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
        return model.setData(model.index(index.row(), 0), wanted, Qt.ItemDataRole.CheckStateRole)
