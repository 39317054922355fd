"""How the child says no: with a sentence, or with questions."""

from __future__ import annotations

from geodata.exchange.incoming.request import Question


class FileRefused(Exception):
    """The file cannot be read; the message is a sentence without the file's name."""


class Asked(Exception):
    """Something has to be said before the file can be read."""

    def __init__(self, *questions: Question) -> None:
        super().__init__("; ".join(question.sentence for question in questions))
        self.questions = questions
