"""Types made ready for msgspec, one at a time.

What a struct looks like msgspec works out when it first makes one, and it keeps what is half worked out where another
thread finds it: two threads that make the first records of one kind at once crash the program (msgspec 0.22).
"""

from __future__ import annotations

import contextlib
import threading
from typing import Any, TypeVar

import msgspec

Kind = TypeVar("Kind")
_turn = threading.Lock()
_worked_out: set[Any] = set()


def ready(kind: Kind) -> Kind:
    """The type, worked out with all that it holds: for every ``type=`` of ``msgspec.convert`` and ``decode``."""
    if kind not in _worked_out:
        with _turn:
            # Nothing is none of these; that it was looked at is enough.
            with contextlib.suppress(msgspec.ValidationError):
                msgspec.convert(None, type=kind)  # pyright: ignore[reportArgumentType, reportCallIssue] - unions too
            _worked_out.add(kind)
    return kind
