"""Texts that a spreadsheet would take for a formula: how a table of text guards them, and how they are read back."""

from __future__ import annotations

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula.

    It gets an apostrophe; so does one that has apostrophes before such a beginning, so that ``as_meant`` can tell.
    """
    return f"'{text}" if text.lstrip("'").startswith(_DANGEROUS) else text


def as_meant(cell: str) -> str:
    """The text that ``harmless`` was given, from what it made of it."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_DANGEROUS) else cell
