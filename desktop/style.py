"""The window's palette and style sheet, made from the theme; no colour is written anywhere else."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from desktop.theme import Theme


def palette(theme: Theme) -> QPalette:
    """Colours for every role that Qt's own style draws with."""
    made = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for target, colour in (
        (role.Window, theme.window), (role.WindowText, theme.text), (role.Base, theme.field),
        (role.AlternateBase, theme.panel), (role.ToolTipBase, theme.panel), (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.text_second), (role.Text, theme.text), (role.Button, theme.field),
        (role.ButtonText, theme.text), (role.BrightText, theme.bad), (role.Highlight, theme.accent),
        (role.HighlightedText, theme.accent_text), (role.Link, theme.accent), (role.LinkVisited, theme.accent),
        (role.Mid, theme.line), (role.Dark, theme.line_control), (role.Light, theme.panel), (role.Accent, theme.accent),
    ):  # fmt: skip
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, target, QColor(theme.disabled))
    return made


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: borders, radii, paddings on a grid of 8 px, focus rings."""
    t = theme
    return f"""
    QWidget {{ font-size: 13px; color: {t.text}; }}
    QMainWindow, QMenuBar, QToolBar, QStatusBar {{ background: {t.window}; color: {t.text}; }}
    QMainWindow::separator {{ background: {t.line}; width: 5px; height: 5px; }}
    QMenuBar {{ padding: 2px 8px; border: none; }}
    QMenuBar::item {{ padding: 5px 9px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.accent_ground}; color: {t.text}; }}
    QMenu {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.line_control}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent_ground}; }}
    QMenu::item:disabled {{ color: {t.disabled}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolBar {{ border: none; border-bottom: 1px solid {t.line}; spacing: 6px; padding: 6px 12px; }}
    QToolBar#tools {{ border: none; border-right: 1px solid {t.line}; padding: 6px 4px; spacing: 4px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px; color: {t.text}; background: transparent; }}
    QToolButton:hover {{ background: {t.accent_ground}; }}
    QToolButton:checked {{ background: {t.accent_ground}; border: 1px solid {t.accent}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {t.accent}; }}
    QPushButton {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_control}; border-radius: 5px;
                   padding: 4px 12px; min-height: 18px; }}
    QPushButton:hover {{ background: {t.accent_ground}; }}
    QPushButton:checked {{ background: {t.accent_ground}; border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.disabled}; }}
    QPushButton[segment="true"] {{ border-radius: 0; padding: 4px 12px; margin: 0; border-right-width: 0; }}
    QPushButton[segment="true"][end="first"] {{ border-top-left-radius: 5px; border-bottom-left-radius: 5px; }}
    QPushButton[segment="true"][end="last"] {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px;
                                               border-right-width: 1px; }}
    QPushButton[segment="true"]:checked {{ background: {t.accent}; color: {t.accent_text}; border-color: {t.accent};
                                           font-weight: 700; }}
    QPushButton[filter="off"], QPushButton[filter="on"] {{ padding: 3px 10px; font-size: 12px; min-height: 18px; }}
    QPushButton[filter="on"] {{ background: {t.accent_ground}; border-color: {t.accent}; font-weight: 600; }}
    QPushButton[link="true"] {{ background: transparent; border: none; color: {t.accent}; padding: 1px 2px;
                                text-decoration: underline; text-align: left; min-height: 0; }}
    QPushButton[thumb="true"] {{ background: {t.field}; border: 1px solid {t.line}; border-radius: 3px; padding: 0;
        color: {t.text_second}; }}
    QPushButton[thumb="true"]:focus {{ border: 2px solid {t.accent}; }}
    QPushButton[link="true"]:focus {{ border: 2px solid {t.accent}; border-radius: 3px; }}
    QLineEdit {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_control}; border-radius: 5px;
                 padding: 4px 8px; selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 3px 7px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {t.window}; color: {t.disabled}; }}
    QPlainTextEdit {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_control}; border-radius: 5px;
                      padding: 1px 4px; selection-background-color: {t.accent}; selection-color: {t.accent_text}; }}
    QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 0 3px; }}
    QDialog QCheckBox {{ padding: 4px; border: 2px solid transparent; border-radius: 4px; }}
    QDialog QCheckBox:focus {{ border-color: {t.accent}; }}
    QPushButton[primary="true"] {{ background: {t.accent}; color: {t.accent_text}; border-color: {t.accent}; font-weight: 700; }}
    QPushButton[primary="true"]:disabled {{ background: {t.window}; color: {t.disabled}; border-color: {t.line_control};
                                            font-weight: 400; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {t.text}; }}
    QLabel[chip="picked"] {{ background: {t.accent_ground}; border: 1px solid {t.line_control}; border-radius: 4px;
                             padding: 2px 7px; font-size: 12px; }}
    QComboBox {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_control}; border-radius: 5px;
                 padding: 4px 8px; min-height: 18px; }}
    QComboBox:focus {{ border: 2px solid {t.accent}; padding: 3px 7px; }}
    QComboBox:disabled {{ background: {t.window}; color: {t.disabled}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; background: transparent; width: 18px; }}
    QAbstractSpinBox {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_control}; border-radius: 5px;
                        padding: 4px 8px; min-height: 16px; selection-background-color: {t.accent};
                        selection-color: {t.accent_text}; }}
    QAbstractSpinBox:focus {{ border: 2px solid {t.accent}; padding: 3px 7px; }}
    QAbstractSpinBox:disabled {{ background: {t.window}; color: {t.disabled}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 18px; }}
    QComboBox QAbstractItemView {{ background: {t.panel}; color: {t.text}; selection-background-color: {t.accent_ground};
                                   selection-color: {t.text}; border: 1px solid {t.line_control}; }}
    QDialog {{ background: {t.window}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QDockWidget {{ color: {t.text}; font-weight: 700; }}
    QWidget#dockTitle {{ background: {t.window}; border-bottom: 1px solid {t.line}; }}
    QWidget#dockTitle QLabel {{ font-weight: 700; }}
    QWidget#mirrorBar {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    QWidget#mirrorBar QLabel[role="title"] {{ font-size: 15px; }}
    QWidget#dockTitle QLabel[role="second"] {{ font-weight: 400; }}
    QWidget[role="panel"], QScrollArea, QScrollArea > QWidget > QWidget {{ background: {t.panel}; color: {t.text}; }}
    QScrollArea {{ border: none; }}
    QTreeView, QTableView, QListView {{ background: {t.field}; color: {t.text}; border: none; outline: none;
        alternate-background-color: {t.panel}; selection-background-color: {t.accent_ground}; selection-color: {t.text}; }}
    QTreeView::item, QTableView::item, QListView::item {{ padding: 3px 6px; border-bottom: 1px solid {t.line}; }}
    QTreeView::item:selected, QTableView::item:selected, QListView::item:selected {{
        background: {t.accent_ground}; color: {t.text}; }}
    QTreeView:focus, QTableView:focus, QListView:focus {{ border: 2px solid {t.accent}; }}
    QHeaderView {{ background: {t.window}; }}
    QHeaderView::section {{ background: {t.window}; color: {t.text_second}; font-weight: 700; font-size: 12px;
                            border: none; border-bottom: 1px solid {t.line_control}; padding: 5px 8px; }}
    QTableCornerButton::section {{ background: {t.window}; border: none; border-bottom: 1px solid {t.line_control}; }}
    QStatusBar {{ border-top: 1px solid {t.line}; font-size: 12px; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel, QStatusBar QPushButton {{ color: {t.text_second}; font-size: 12px; padding: 2px 9px;
        border: none; border-right: 1px solid {t.line}; border-radius: 0; background: transparent; }}
    QStatusBar QPushButton:hover {{ background: {t.accent_ground}; }}
    QStatusBar QPushButton:focus {{ border: 2px solid {t.accent}; border-radius: 3px; }}
    QStatusBar QLineEdit {{ color: {t.text_second}; font-size: 12px; padding: 1px 8px; border: 1px solid transparent;
        border-right-color: {t.line}; border-radius: 0; background: transparent; }}
    QStatusBar QLineEdit:hover {{ border-color: {t.line_control}; background: {t.field}; }}
    QStatusBar QLineEdit:focus {{ border: 2px solid {t.accent}; border-radius: 3px; padding: 0 7px; background: {t.field}; color: {t.text}; }}
    QTabBar {{ qproperty-drawBase: 0; background: {t.window}; }}
    QTabBar::tab {{ background: {t.window}; color: {t.text_second}; padding: 6px 14px; border: none; }}
    QTabBar::tab:selected {{ background: {t.panel}; color: {t.text}; font-weight: 700; border-top: 2px solid {t.accent}; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.window}; }}
    QCalendarWidget QToolButton {{ color: {t.text}; font-weight: 700; }}
    QCalendarWidget QTableView::item {{ padding: 0; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line_control}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none;
        width: 0; height: 0; }}
    QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.line_control}; padding: 4px 6px; }}
    QLabel#exercise {{ background: #F2C230; color: #1E2226; font-weight: 700; border: 2px solid #1E2226;
        border-radius: 4px; padding: 3px 14px; }}
    QLabel[role="second"] {{ color: {t.text_second}; font-size: 12px; }}
    QLabel[role="title"] {{ font-size: 17px; font-weight: 700; }}
    QLabel[role="heading"] {{ color: {t.text_second}; font-size: 12px; font-weight: 700; }}
    QLabel[role="warn"] {{ color: {t.warn}; background: {t.warn_ground}; border-radius: 4px; padding: 4px 8px; font-size: 12px; }}
    QLabel[chip="solid"] {{ border: 2px solid {t.text}; border-radius: 4px; padding: 1px 7px; font-size: 12px; }}
    QLabel[chip="dashed"] {{ border: 2px dashed {t.text}; border-radius: 4px; padding: 1px 7px; font-size: 12px; }}
    QLabel[chip="dotted"] {{ border: 2px dotted {t.text}; border-radius: 4px; padding: 1px 7px; font-size: 12px; }}
    QLabel[chip="denied"] {{ border: 2px solid {t.text}; border-radius: 4px; padding: 1px 7px; font-size: 12px; font-weight: 700; }}
    QFrame[role="card"] {{ background: {t.field}; border: 1px solid {t.line_control}; border-radius: 5px; }}
    QFrame[role="rule"] {{ background: {t.line}; max-height: 1px; min-height: 1px; border: none; }}
    """
