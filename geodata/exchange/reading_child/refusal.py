"""How the child says no: with a sentence, or with questions."""

from __future__ import annotations

from geodata.exchange.incoming.request import Question
from geodata.exchange.worded import text_of
from geodata.records.said import Said


class FileRefused(Exception):
    """The file cannot be read; the message is a sentence without the file's name, ``said`` the same by key."""

    def __init__(self, said: Said) -> None:
        super().__init__(text_of(said))
        self.said = said


class Asked(Exception):
    """Something has to be said before the file can be read."""

    def __init__(self, *questions: Question) -> None:
        super().__init__("; ".join(question.sentence for question in questions))
        self.questions = questions
