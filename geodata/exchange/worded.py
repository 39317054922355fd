"""Sentences of an import by key and arguments: in English, and looked at when a child hands them over."""

from __future__ import annotations

from geodata.exchange import (
    ImportRefused,
    LayerRefused,
    claim_sentences,
    note_sentences,
    picture_sentences,
    question_sentences,
    refusal_sentences,
    row_sentences,
    sentences,
)
from geodata.project import rasters, unfit
from geodata.records.said import Said, english, say

TEMPLATES: dict[str, str] = (
    sentences.TEMPLATES
    | question_sentences.TEMPLATES
    | refusal_sentences.TEMPLATES
    | picture_sentences.TEMPLATES
    | row_sentences.TEMPLATES
    | claim_sentences.TEMPLATES
    | note_sentences.TEMPLATES
    | rasters.SENTENCES
    | unfit.TEMPLATES
)
"""All that a reader of files, or the import, may say."""


class RowRefused(ValueError):
    """A row cannot be taken; the message is a sentence, ``said`` the same by key and arguments."""

    def __init__(self, said: Said) -> None:
        super().__init__(text_of(said))
        self.said = said


def why_refused(error: ValueError) -> Said:
    """What an error says of a row; one without a key says its own text."""
    return error.said if isinstance(error, RowRefused) else say("row/other", text=str(error))


def text_of(said: Said) -> str:
    """The sentence in English."""
    return english(said, TEMPLATES)


def of_file(file: object, why: Said | None) -> Said | None:
    """The sentence with the name of the file, where it is known by key."""
    return None if why is None else say("import/of", file=str(file), why=why)


def import_refused(file: object, why: Said) -> ImportRefused:
    """The refusal of a file."""
    said = say("import/of", file=str(file), why=why)
    return ImportRefused(text_of(said), said)


def unchanged(file: object, why: Said) -> ImportRefused:
    """The refusal of a file, after which it is said that nothing was changed."""
    said = say("import/unchanged", file=str(file), why=why)
    return ImportRefused(text_of(said), said)


def layer_refused(file: object, why: Said) -> LayerRefused:
    """The refusal of a file to be shown."""
    said = say("import/of", file=str(file), why=why)
    return LayerRefused(text_of(said), said)


def trusted(said: Said | None, sentence: str) -> Said | None:
    """What a child says by key and arguments, if it is known and says in English just what its sentence does.

    The child met a hostile file: whatever it hands over, the window then says the same as the command line, and its
    arguments are no longer than the sentence.
    """
    if said is None:
        return None
    try:
        return said if text_of(said) == sentence else None
    except (KeyError, IndexError, ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return None
