"""Reading and writing of files that other programs use: one module a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geodata.records.said import Said


class OutputNotWritten(Exception):
    """A file or stream could not be written; the message names it and the reason, and nothing half-written remains."""


class _Refused(Exception):
    """The message is a sentence in English; ``said`` is the same by key and arguments, where it is known so."""

    def __init__(self, message: str, said: Said | None = None) -> None:
        super().__init__(message)
        self.said = said


class LayerRefused(_Refused):
    """A user's file cannot be shown; the message names the file, the reason and the way out."""


class ImportRefused(_Refused):
    """A file cannot be imported; the message names the file, the reason and the way out, and nothing was changed."""


class ExportRefused(Exception):
    """What is to be exported does not go into that format; the message says why, and which format can hold it."""
