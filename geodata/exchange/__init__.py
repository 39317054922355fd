"""Reading and writing of files that other programs use: one module a format."""

from pathlib import Path

from geodata.exchange.sentences import TEMPLATES
from geodata.records.said import Said, english


class OutputNotWritten(Exception):
    """A file or stream could not be written; the message names it and the reason, and nothing half-written remains."""


class LayerRefused(Exception):
    """A user's file cannot be shown; the message names the file, the reason and the way out."""


class FileUnreadable(Exception):
    """A file from the field could not be read; the message names the file, the place and the reason.

    ``said`` is the reason by key and arguments.
    """

    def __init__(self, path: Path, said: Said) -> None:
        super().__init__(f"{path}: {english(said, TEMPLATES)}")
        self.path = path
        self.said = said


class ImportRefused(Exception):
    """A file cannot be imported; the message names the file, the reason and the way out, and nothing was changed."""


class ExportRefused(Exception):
    """What is to be exported does not go into that format; the message says why, and which format can hold it."""
