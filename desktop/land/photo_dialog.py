"""A photo shown large, above what its file states; made by the child that alone decodes photos."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.texts import label
from desktop.wording import translate

LARGE_SIDE_PX = 1600


class PhotoDialog(QDialog):
    """Shows ``…`` until the picture comes."""

    def __init__(self, parent: QWidget, title: str, said: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._picture: QPixmap | None = None
        self.shown = QLabel("…")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(title)
        self.shown.setMinimumSize(240, 180)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.shown, 1)
        layout.addWidget(label(said, "second"))
        layout.addWidget(buttons)
        self.resize(900, 720)

    def show_picture(self, picture: QPixmap | None) -> None:
        """The picture, or none where it cannot be made."""
        self._picture = picture
        if picture is None:
            self.shown.setText(translate("Photos", "This photo cannot be shown."))
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 720)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        room = self.shown.size() * ratio
        fitted = self._picture.scaled(
            room.boundedTo(self._picture.size()), Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        fitted.setDevicePixelRatio(ratio)
        self.shown.setPixmap(fitted)
