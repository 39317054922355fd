"""What a file leaves open, one question below the other: a recommendation with its evidence, taken or changed."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.entry.choice_editors import ChoiceBox
from desktop.finding_words import sentence
from desktop.importing.words import DATES, answer_words, emptied, in_window, question_words
from desktop.widgets.texts import label
from desktop.wording import translate
from geodata.exchange.incoming.request import Question
from geodata.records.said import Said
from geodata.records.texts import Language

_CLOSED = ("--axes", "--layer", DATES)
"""Questions whose candidates are all there are; others may be answered with what is typed."""


class Questions(QWidget):
    """Asks; ``answers`` are what is chosen, by option. A question about columns is asked by the mapping itself."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._boxes: dict[str, ChoiceBox] = {}

    def ask(self, questions: dict[str, Question], language: Language, kind: str | None = None) -> None:
        """Show these questions and no others; by option, or ``DATES``. ``kind`` is that of the records, if any."""
        emptied(self._rows)
        self._boxes = {}
        for option, question in questions.items():
            self._rows.addWidget(self._row(option, question, language, kind))
        self.setVisible(bool(questions))

    def answers(self) -> dict[str, str]:
        """What is chosen or typed, by option; empty where nothing is."""
        return {option: _answer(box) for option, box in self._boxes.items()}

    def box(self, option: str) -> ChoiceBox:
        """The box of one question."""
        return self._boxes[option]

    def _row(self, option: str, question: Question, language: Language, kind: str | None) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        heading = QLabel(question_words(option))
        heading.setProperty("role", "heading")
        grid.addWidget(heading, 0, 0)
        text, evidence = (
            english if said is None else sentence(said, language, kind)
            for english, said in _said(question)
        )  # fmt: skip
        grid.addWidget(label(_sentence(text), "warn"), 1, 0, 1, 2)
        if option != "--mapping":
            box = self._boxes[option] = _box(option, question)
            box.setAccessibleName(question_words(option))
            heading.setBuddy(box)
            grid.addWidget(box, 0, 1)
        if evidence and option != "--mapping":
            grid.addWidget(label(_sentence(evidence), "second"), 2, 0, 1, 2)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(1, 1)
        return row


def _box(option: str, question: Question) -> ChoiceBox:
    box = ChoiceBox()
    recommended = question.recommended
    known = tuple(dict.fromkeys((*((recommended,) if recommended else ()), *question.candidates)))
    for answer in known:
        text = answer_words(answer)
        mark = translate("Import", "%1 (recommended)").replace("%1", text)
        # What is typed over must not drag the remark along: editable boxes have the answer alone.
        box.addItem(mark if answer == recommended and option in _CLOSED else text, answer)
    if option not in _CLOSED:
        box.setEditable(True)
        box.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(_examples(option))
    return box


def _answer(box: ChoiceBox) -> str:
    """What is typed goes before what was chosen."""
    return box.currentText().strip() if box.isEditable() else str(box.currentData() or "")


def _examples(option: str) -> str:
    return {"--crs": "EPSG:32648", "--encoding": "cp1251, gb18030, big5, cp874", "--driver": "CSV"}.get(option, "")


def _said(question: Question) -> tuple[tuple[str, Said | None], tuple[str, Said | None]]:
    """Text and evidence, each as it stands and by key and values."""
    return (question.text, question.text_said), (question.evidence, question.evidence_said)


def _sentence(text: str) -> str:
    text = in_window(text)
    begun = text[:1].upper() + text[1:]
    if text.endswith((".", "?", "!", "。", "？", "！")):
        return begun
    return translate("Import", "%1.").replace("%1", begun)
