"""Sentences of an import by key and arguments: in English, and looked at when a child hands them over."""

from __future__ import annotations

from geodata.exchange import question_sentences, sentences
from geodata.records.said import Said, english

TEMPLATES: dict[str, str] = sentences.TEMPLATES | question_sentences.TEMPLATES
"""All that a reader of files, or the import, may say."""


def text_of(said: Said) -> str:
    """The sentence in English."""
    return english(said, TEMPLATES)


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
