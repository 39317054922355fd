"""The style of the window: plain buttons in dialogs, without a style written in Python."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCommonStyle,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.ask import NewProjectDialog
from desktop.export_desk import ExportDialog
from desktop.mirror.several import SeveralDialog
from desktop.mirror.side import MirrorSide
from desktop.sheet.behind import BehindDialog
from desktop.theme import THEMES
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.arrow_spin import DayBox, NumberBox
from desktop.window import AtlasWindow


class _WithPictures(QProxyStyle):
    """A style that puts pictures on the buttons of dialogs, as Fusion does on desktops that ask for them."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returnData)


def test_buttons_of_dialogs_are_plain_whatever_the_style_wants(window: AtlasWindow, prepared: QApplication) -> None:
    prepared.setStyle(_WithPictures("Fusion"))
    try:
        for dialog in (NewProjectDialog(window), ExportDialog(window, window.canvas.scene_shown(), "en")):
            boxes = dialog.findChildren(QDialogButtonBox)
            assert boxes
            assert all(button.icon().isNull() for box in boxes for button in box.buttons())
    finally:
        prepared.setStyle("Fusion")


def test_keys_go_first_to_what_a_dialog_asks(window: AtlasWindow) -> None:
    # Down, Enter in a new project would else lead from "Choose a place" to Cancel, and leave.
    mirror = MirrorSide(window.session, "ru-la")
    for dialog in (
        NewProjectDialog(window), ExportDialog(window, window.canvas.scene_shown(), "en"), BehindDialog(window),
        SeveralDialog(window.session, mirror, window),
    ):  # fmt: skip
        first = dialog.nextInFocusChain()
        while not first.focusPolicy() & Qt.FocusPolicy.TabFocus:
            first = first.nextInFocusChain()
        assert not any(box.isAncestorOf(first) for box in dialog.findChildren(QDialogButtonBox))


def test_the_style_of_the_window_asks_nothing_of_python(prepared: QApplication) -> None:
    # A style in Python would be asked a hundred times a picture, and wait for the thread that draws each time.
    assert type(prepared.style()) in (QStyle, QCommonStyle)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("enabled", [True, False])
def test_boxes_of_numbers_and_days_are_in_the_colours_of_the_theme(window, qtbot, theme, enabled):
    window.session.set_theme(theme)
    dialog = QDialog(window)
    layout = QVBoxLayout(dialog)
    boxes = (NumberBox(), DayBox(QDate(2026, 11, 27)), QLineEdit("word"), ArrowCombo())
    for box in boxes:
        box.setEnabled(enabled)
        layout.addWidget(box)
    dialog.resize(300, 200)
    dialog.show()
    # The keys go elsewhere: a frame of who has them is another.
    dialog.setFocus()
    qtbot.wait(50)
    ground = THEMES[theme].field if enabled else THEMES[theme].window
    for box in boxes:
        picture = box.grab().toImage()
        found = picture.pixelColor(picture.width() * 2 // 3, picture.height() // 2).name().upper()
        assert found == ground.upper(), type(box).__name__
    dialog.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_dialogs_show_the_button_that_goes_on_and_boxes_on_their_ground(window, qtbot, theme):
    window.session.set_theme(theme)
    colours = THEMES[theme]
    for dialog in (NewProjectDialog(window), ExportDialog(window, window.canvas.scene_shown(), "en")):
        dialog.show()
        qtbot.wait(50)
        buttons = dialog.findChild(QDialogButtonBox)
        goes_on, leaves = (buttons.button(one) for one in (buttons.StandardButton.Ok, buttons.StandardButton.Cancel))
        found = [one.grab().toImage().pixelColor(8, 14).name().upper() for one in (goes_on, leaves)]
        assert found == [colours.accent.upper(), colours.field.upper()]
        boxes = dialog.findChildren(QRadioButton) + dialog.findChildren(QCheckBox)
        for box in (box for box in boxes if not box.isChecked()):
            picture = box.grab().toImage()
            row = [picture.pixelColor(x, picture.height() // 2).lightness() for x in range(15)]
            # An outline that is seen on its ground, and no white box in the dark.
            assert max(row) < 200 if theme == "dark" else min(row) < 140, box.text()
            assert max(row) - min(row) > 40, box.text()
        dialog.close()
