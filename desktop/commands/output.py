"""What a command prints: one JSON document, or lines for a reader; always UTF-8, never half an answer unnoticed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any
from unicodedata import combining, east_asian_width

from geodata.exchange import OutputNotWritten

_WIDEST_COLUMN = 60


def speak_utf8() -> None:
    """Let stdout and stderr write every script, whatever the locale; a name that is no text is escaped."""
    for stream in (sys.stdout, sys.stderr):
        # Absent where the descriptor is closed; a caller may have put another kind of stream there.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(document: Any) -> None:
    """Write one JSON document to stdout."""
    print_text(json.dumps(document, ensure_ascii=False, indent=2))


def print_text(text: str) -> None:
    """Write text and a line break to stdout and flush it.

    Raises
    ------
    OutputNotWritten
        Stdout is closed or its disk is full.
    BrokenPipeError
        The reader has gone, which is no error of ours.
    """
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (OSError, AttributeError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is closed"
        raise OutputNotWritten(f"standard output could not be written: {reason}") from error


def drop_stdout() -> None:
    """Send what cannot be written nowhere, so that the interpreter does not complain of it while it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        descriptor = sys.stdout.fileno()
    except (AttributeError, ValueError):
        return
    else:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns; the last one is as long as it is, the others are cut at 60 columns of a terminal."""
    lines = [tuple(headings), *(tuple(_one_line(cell) for cell in row) for row in rows)]
    widths = [min(_WIDEST_COLUMN, max(_width(line[column]) for line in lines)) for column in range(len(headings))]
    return "\n".join(
        "  ".join(
            [_fitted(cell, width) for cell, width in zip(line[:-1], widths[:-1], strict=True)] + [line[-1]]
        ).rstrip()
        for line in lines
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _fitted(text: str, width: int) -> str:
    if _width(text) > width:
        while _width(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)
