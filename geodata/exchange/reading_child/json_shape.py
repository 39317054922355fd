"""What a JSON text looks like before a C library sees it: how deep it is, and whether it names a reference system."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

import numpy as np

from geodata.exchange.reading_child.refusal import FileRefused

DEEPEST = 64
_CHUNK = 8 * 1024**2
_CRS = re.compile(rb'"crs"\s*:')
_LONGEST_CRS = 20_000


def check_json(path: Path) -> tuple[int, dict[str, Any] | None]:
    """Refuse what is nested deeper than any map data; the depth, and what the member ``crs`` at the top says.

    Raises
    ------
    FileRefused
        It is nested deeper than ``DEEPEST``, is cut short, or closes what it never opened.
    """
    depth = deepest = at = 0
    inside = False
    crs: dict[str, Any] | None = None
    with path.open("rb") as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            # A backslash and what it escapes must not be parted.
            whole = rest + chunk
            kept = len(whole) - (1 if _odd_backslashes(whole) else 0)
            rest, whole = whole[kept:], whole[:kept]
            plain = whole.replace(b"\\\\", b"__").replace(b'\\"', b"__")
            letters = np.frombuffer(plain, np.uint8)
            quotes = np.cumsum(letters == ord('"'), dtype=np.int64) + inside
            outside = quotes % 2 == 0
            opens = ((letters == ord("{")) | (letters == ord("["))) & outside
            closes = ((letters == ord("}")) | (letters == ord("]"))) & outside
            depths = depth + np.cumsum(opens.astype(np.int64) - closes)
            deepest = max(deepest, int(depths.max(initial=0)))
            if deepest > DEEPEST:
                raise FileRefused(f"is nested deeper than {DEEPEST} levels, which no map data is")
            if depths.min(initial=0) < 0:
                raise FileRefused(f"is no JSON: near byte {at + int(np.argmin(depths))} it closes what it never opened")
            for found in _CRS.finditer(plain):
                if depths[found.start()] == 1 and (quotes[found.start()] - 1) % 2 == 0:
                    crs = _crs(path, at + found.end())
            depth, inside = int(depths[-1]) if len(depths) else depth, bool(len(quotes) and quotes[-1] % 2)
            at += len(whole)
    if depth or inside:
        raise FileRefused("is JSON that was cut short")
    return deepest, crs


def _odd_backslashes(text: bytes) -> bool:
    return (len(text) - len(text.rstrip(b"\\"))) % 2 == 1


def _crs(path: Path, start: int) -> dict[str, Any] | None:
    with path.open("rb") as file:
        file.seek(start)
        text = file.read(_LONGEST_CRS).decode("utf-8", "replace").lstrip()
    try:
        said, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError) as error:
        raise FileRefused("has a coordinate system (crs) that is not to be understood; take it out") from error
    if said is None:
        return {}
    if not isinstance(said, dict):
        raise FileRefused("has a coordinate system (crs) that is not to be understood; take it out")
    named = cast("dict[str, Any]", said)
    if named.get("type") == "link" or "href" in json.dumps(named):
        raise FileRefused("names its coordinate system by a link to the network, which is never followed; "
                          "take the member crs out of the file and say it with --crs")  # fmt: skip
    return named
