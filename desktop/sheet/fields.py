"""What can be chosen of a sheet: template, paper, language, groups, marking, texts. It tells the whole sheet anew."""

from __future__ import annotations

from typing import Any, cast

import msgspec
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.briefing.compose import template_text
from desktop.mirror.groups import offers
from desktop.mirror.square import square
from desktop.session import Session
from desktop.widgets.arrow_combo import ArrowCombo
from desktop.widgets.texts import label
from desktop.wording import short_title, translate
from geodata.records.texts import LANGUAGES
from geodata.sheets.asked import TEMPLATES, Asked, Template
from geodata.sheets.paper import PAPERS, Paper

BANNER_COLOURS = ("#1E2226", "#9B2C1B", "#8A4B00", "#1F6B4A", "#1C5D99", "#5B4A7A")
_LANGUAGE_NAMES = {"en": "English", "zh_TW": "繁體中文", "zh_CN": "简体中文", "ru": "Русский"}
_WITH_MAP = ("map", "situation", "contingent", "progress")


class SheetFields(QWidget):
    """The form beside the page."""

    changed = Signal(object)

    def __init__(self, session: Session, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._asked = session, asked
        self._filling = False
        form = QFormLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addLayout(form)
        outer.addStretch(1)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form = form
        self.template = self._combo(self.tr("Template"), [(name, template_name(name)) for name in TEMPLATES])
        self.about = label("", "second")
        form.addRow("", self.about)
        self.paper = self._combo(self.tr("Paper"), [(name, name) for name in PAPERS])
        ways = [(False, self.tr("Landscape")), (True, self.tr("Portrait"))]
        self.way = self._combo(self.tr("Orientation"), ways)
        self.language = self._combo(self.tr("Language"), [(key, _LANGUAGE_NAMES[key]) for key in LANGUAGES])
        groups = [(offer.words, offer.text) for offer in offers(session.states, session.language)]
        self.left = self._combo(self.tr("Group A"), self._with(groups, asked.groups[0]))
        self.right = self._combo(self.tr("Group B"), self._with(groups, asked.groups[1]))
        subjects = [(state.deployment.id, short_title(state, session.language)) for state in session.states]
        self.subject = self._combo(self.tr("Contingent"), subjects)
        grids = [
            ("graticule", self.tr("Degrees")), ("mgrs", self.tr("MGRS")), ("none", self.tr("None")),
        ]  # fmt: skip
        self.grid = self._combo(self.tr("Grid"), grids)
        self.title = self._line(self.tr("Title"), self.tr("as the template has it"))
        self.subtitle = self._line(self.tr("Subtitle"), "")
        self.remark = QPlainTextEdit()
        self.remark.setAccessibleName(self.tr("Free text"))
        self.remark.setFixedHeight(64)
        self.remark.setTabChangesFocus(True)
        self.remark.textChanged.connect(self._tell)
        form.addRow(self.tr("Free text"), self.remark)
        self.banner = self._line(self.tr("Marking"), self.tr("as the project has it"))
        self.colour = self._combo(self.tr("Its colour"), [(colour, "") for colour in BANNER_COLOURS])
        self.colour.setIconSize(QSize(16, 16))
        for number, (colour, name) in enumerate(zip(BANNER_COLOURS, colour_names(), strict=True)):
            self.colour.setItemIcon(number, square(colour))
            self.colour.setItemText(number, name)
        if session.exercise:
            form.addRow("", label(self.tr("EXERCISE stays on every page."), "second"))
        self.show_sheet(asked)

    def show_sheet(self, asked: Asked) -> None:
        """Show what is chosen, without telling it."""
        self._filling, self._asked = True, asked
        for combo, value in (
            (self.template, asked.template), (self.paper, asked.paper.name), (self.way, asked.paper.portrait),
            (self.language, asked.language), (self.left, asked.groups[0]), (self.right, asked.groups[1]),
            (self.subject, asked.subject), (self.grid, asked.grid),
            (self.colour, asked.banner_colour or BANNER_COLOURS[0]),
        ):  # fmt: skip
            at = combo.findData(value)
            if at < 0 and value:
                combo.addItem(str(value), value)
                at = combo.count() - 1
            combo.setCurrentIndex(max(at, 0))
        for line, text in ((self.title, asked.title), (self.subtitle, asked.subtitle), (self.banner, asked.banner)):
            if line.text() != text:
                line.setText(text)
        if self.remark.toPlainText() != asked.remark:
            self.remark.setPlainText(asked.remark)
        self.about.setText(template_text(asked.template))
        for widget, shown in (
            (self.left, asked.template == "mirror"), (self.right, asked.template == "mirror"),
            (self.subject, asked.template == "contingent"), (self.grid, asked.template in (*_WITH_MAP, "mirror")),
        ):  # fmt: skip
            self._form.setRowVisible(widget, shown)
        self._filling = False

    def chosen(self) -> Asked:
        """The sheet with what is chosen; what the form does not show stays as it was."""
        template = cast(Template, self.template.currentData())
        colour = str(self.colour.currentData())
        subject = self._asked.subject
        if template == "contingent":
            subject = str(self.subject.currentData() or "")
        elif template != self._asked.template:
            subject = ""
        changes: dict[str, Any] = {
            "template": template, "language": self.language.currentData(), "grid": self.grid.currentData(),
            "paper": Paper(name=self.paper.currentData(), portrait=bool(self.way.currentData())),
            "groups": (str(self.left.currentData()), str(self.right.currentData())), "subject": subject,
            "title": self.title.text(), "subtitle": self.subtitle.text(), "remark": self.remark.toPlainText(),
            "banner": self.banner.text(), "banner_colour": "" if colour == BANNER_COLOURS[0] else colour,
        }  # fmt: skip
        found = msgspec.structs.replace(self._asked, **changes)
        if (found.template, found.paper) != (self._asked.template, self._asked.paper):
            # Places are those of one template on one paper; one undo brings them back.
            return msgspec.structs.replace(found, moved=(), worded=())
        return found

    def _tell(self) -> None:
        if self._filling:
            return
        found = self.chosen()
        if found != self._asked:
            self._asked = found
            self.changed.emit(found)

    def _combo(self, name: str, entries: list[tuple[Any, str]]) -> QComboBox:
        box = ArrowCombo()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(10)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in entries:
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._tell)
        self._form.addRow(name, box)
        return box

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.setMaxLength(200)
        line.textChanged.connect(self._tell)
        self._form.addRow(name, line)
        return line

    @staticmethod
    def _with(entries: list[tuple[str, str]], words: str) -> list[tuple[str, str]]:
        return entries if any(words == known for known, _ in entries) else [*entries, (words, words)]


def template_name(template: Template) -> str:
    """A template in a word or two."""
    return {
        "map": translate("Sheet", "One map"), "mirror": translate("Sheet", "Mission mirror"),
        "contingent": translate("Sheet", "Contingent card"), "situation": translate("Sheet", "Theatre situation"),
        "timeline": translate("Sheet", "Timeline"), "progress": translate("Sheet", "Progress of areas"),
        "contradictions": translate("Sheet", "Contradictions"), "sources": translate("Sheet", "Source list"),
    }[template]  # fmt: skip


def colour_names() -> tuple[str, ...]:
    """What the colours of a marking are called, in their order."""
    return (
        translate("Sheet", "Black"), translate("Sheet", "Red"), translate("Sheet", "Brown"),
        translate("Sheet", "Green"), translate("Sheet", "Blue"), translate("Sheet", "Violet"),
    )  # fmt: skip
