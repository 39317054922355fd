"""Refusal of a file from the field, with its reason in words that can be translated."""

from __future__ import annotations

from pathlib import Path

from geodata.exchange.sentences import TEMPLATES
from geodata.records.said import Said, english


class FileUnreadable(Exception):
    """A file from the field could not be read; the message names the file, the place and the reason.

    ``said`` is the reason by key and arguments.
    """

    def __init__(self, path: Path, said: Said) -> None:
        super().__init__(f"{path}: {english(said, TEMPLATES)}")
        self.path = path
        self.said = said
