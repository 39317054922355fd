"""What a JSON text looks like before a C library sees it: how deep it is, and whether it names a reference system."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

import msgspec
import numpy as np

from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

DEEPEST = 64
_CHUNK = 8 * 1024**2
_CRS = re.compile(rb'"crs"\s*:')
_LONGEST_CRS = 20_000
_LISTED = 3


class JsonShape(msgspec.Struct, frozen=True, kw_only=True):
    """How deep a JSON text is nested, what its member ``crs`` at the top says, and about how many features it has.

    ``features`` counts the objects in lists of the top object, or of the top where that is a sequence.
    """

    deepest: int
    crs: dict[str, Any] | None
    features: int


def check_json(path: Path) -> JsonShape:
    """Refuse what is nested deeper than any map data.

    Raises
    ------
    FileRefused
        It is nested deeper than ``DEEPEST``, is cut short, or closes what it never opened.
    """
    depth = deepest = at = listed = sequence = 0
    inside = False
    crs: dict[str, Any] | None = None
    with path.open("rb") as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            # A backslash and what it escapes must not be parted.
            whole = rest + chunk
            kept = len(whole) - (1 if _odd_backslashes(whole) else 0)
            rest, whole = whole[kept:], whole[:kept]
            plain = whole.replace(b"\\\\", b"__").replace(b'\\"', b"__") if b"\\" in whole else whole
            letters = np.frombuffer(plain, np.uint8)
            # Only whether their number is odd counts, and that outlives the overflow of a byte.
            quoted = (np.cumsum(letters == ord('"'), dtype=np.uint8) + np.uint8(inside)) & 1
            # With this bit set a bracket of either kind is a brace.
            folded = letters | 0x20
            places = np.flatnonzero(((folded == ord("{")) | (folded == ord("}"))) & (quoted == 0))
            opens = folded[places] == ord("{")
            depths = depth + np.cumsum(np.where(opens, 1, -1))
            deepest = max(deepest, int(depths.max(initial=0)))
            if deepest > DEEPEST:
                raise FileRefused(say("cannot/json-deep", most=DEEPEST))
            if depths.min(initial=0) < 0:
                wrong = at + int(places[np.argmin(depths)])
                raise FileRefused(say("cannot/json", byte=wrong))
            for found in _CRS.finditer(plain):
                before = int(np.searchsorted(places, found.start()))
                level = int(depths[before - 1]) if before else depth
                if level == 1 and quoted[found.start()] == 1:
                    crs = _crs(path, at + found.end())
            listed += int(np.count_nonzero(opens & (depths == _LISTED)))
            sequence += int(np.count_nonzero(opens & (depths == 1)))
            depth, inside = int(depths[-1]) if len(depths) else depth, bool(len(quoted) and quoted[-1])
            at += len(whole)
    if depth or inside:
        raise FileRefused(say("cannot/json-short"))
    return JsonShape(deepest=deepest, crs=crs, features=max(listed, sequence))


def _odd_backslashes(text: bytes) -> bool:
    return (len(text) - len(text.rstrip(b"\\"))) % 2 == 1


def _crs(path: Path, start: int) -> dict[str, Any] | None:
    with path.open("rb") as file:
        file.seek(start)
        text = file.read(_LONGEST_CRS).decode("utf-8", "replace").lstrip()
    try:
        said, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError) as error:
        raise FileRefused(say("cannot/json-crs")) from error
    if said is None:
        return {}
    if not isinstance(said, dict):
        raise FileRefused(say("cannot/json-crs"))
    named = cast("dict[str, Any]", said)
    if named.get("type") == "link" or "href" in json.dumps(named):
        raise FileRefused(say("cannot/json-link"))
    return named
