"""Stored text made ready for a sheet: as typed, without what no page can show, cut where it would take the page."""

from __future__ import annotations

import re

# What XML, and so a slide and an SVG, cannot hold; tabs and line breaks are dealt with by themselves.
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAKS = re.compile("[ \t]*(?:\r\n|[\n\r\u2028\u2029\x85\x0b\x0c])[ \t]*")
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufeff]")
_ON_TOP = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
_MARKS = re.compile(f"([{_ON_TOP}]{{4}})[{_ON_TOP}]+")
_EMBEDDING, _END_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
_ISOLATING = "\u2066\u2067\u2068"
_FIRST_STRONG, _END = "\u2068", "\u2069"
ELLIPSIS = " …"


def shown(text: str, most: int = 400) -> str:
    """A stored text on one line, as typed, cut with an ellipsis after ``most`` letters.

    Control characters are left out, four marks at most stay on a letter, and text with marks that turn the direction
    of writing is held in an isolate of its own (UAX #9), so that it cannot turn what stands beside it.
    """
    head = text[: most + 1] if len(text) > most else text
    line = " ".join(_MARKS.sub(r"\1", _UNSHOWN.sub("", _BREAKS.sub(" ", head))).split())
    if len(text) > most:
        line = line[:most].rstrip() + ELLIPSIS
    return f"{_FIRST_STRONG}{_closed(line)}{_END}" if _TURNING.search(line) else line


def _closed(line: str) -> str:
    """The line with every turn of direction ended where it ends, and no end without a beginning."""
    kept: list[str] = []
    ends: list[str] = []
    for letter in line:
        if letter in _EMBEDDING:
            ends.append(_END_EMBEDDING)
        elif letter in _ISOLATING:
            ends.append(_END)
        elif letter in (_END, _END_EMBEDDING):
            if letter not in ends:
                continue
            # What was begun within and not ended ends here too.
            while ends[-1] != letter:
                kept.append(ends.pop())
            ends.pop()
        kept.append(letter)
    return "".join(kept) + "".join(reversed(ends))


def named(text: str) -> str:
    """A stored text as part of a name of a file."""
    kept = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in shown(text, 60))
    return re.sub("-+", "-", kept).strip("-") or "sheet"
