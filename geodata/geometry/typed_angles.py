"""Pairs of angles as people type them: decimal degrees, degrees and minutes, degrees, minutes and seconds.

Every reading that a text allows is returned; who calls this asks when there is more than one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

AngleFormat = Literal["DD", "DDM", "DMS"]
Order = Literal["latitude first", "longitude first"]
_FORMATS: tuple[AngleFormat, ...] = ("DD", "DDM", "DMS")

_SAME = str.maketrans({
    "º": "°", "˚": "°", "∘": "°", "’": "'", "‘": "'", "′": "'", "ʹ": "'", "´": "'", "`": "'", "”": '"', "“": '"',
    "″": '"', "ʺ": '"', "−": "-", "–": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "，": ",", "；": ";",
})  # fmt: skip
# Russian forms write the side out: с. ш., ю. ш., в. д., з. д.
_SIDES_OUT = re.compile(r"([сювз])\s*\.?\s*([шд])\s*\.?", re.IGNORECASE)
_SIDES = {"N": "N", "S": "S", "E": "E", "W": "W", "С": "N", "Ю": "S", "В": "E", "З": "W"}
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:[.]\d+)?|[.]\d+)|(?P<mark>°|''|['\"]|(?<=\d)d(?![a-z]))|(?P<side>[NSEWСЮВЗ])"
    r"|(?P<sign>[-+])|(?P<divider>[,;/|\t]))\s*",
    re.IGNORECASE,
)
# Four numbers and three commas: two of them may be decimal.
_PAIR_OF_COMMAS = re.compile(r"([-+]?\d+),(\d+),([-+]?\d+),(\d+)")
_RANKS = {"°": 0, "d": 0, "'": 1, '"': 2, "''": 2}


class AnglePair(msgspec.Struct, frozen=True, kw_only=True):
    """One reading of a text: degrees, and what was assumed for it; ``order`` is ``None`` where sides are told."""

    lon: float
    lat: float
    format: AngleFormat
    order: Order | None
    decimal_comma: bool


class _Angle(msgspec.Struct, frozen=True, kw_only=True):
    degrees: float
    side: str | None
    count: int


_Token = tuple[str, str]


def angle_pairs(text: str) -> list[AnglePair]:
    """Readings of a text as latitude and longitude, none of them twice.

    Raises
    ------
    ValueError
        There is none; the sentence says what stands in the way.
    """
    cleaned = _SIDES_OUT.sub(lambda found: found[1].upper() + " ", text.strip().translate(_SAME))
    texts = [(cleaned, False)]
    if _PAIR_OF_COMMAS.fullmatch(cleaned):
        texts.append((_PAIR_OF_COMMAS.sub(r"\1.\2,\3.\4", cleaned), True))
    elif re.search(r"\d,\d", cleaned):
        texts.append((re.sub(r"(?<=\d),(?=\d)", ".", cleaned), True))
    found: list[AnglePair] = []
    reasons: list[str] = []
    for candidate, decimal_comma in texts:
        try:
            angles = [_angle(group) for group in _halves(_tokens(candidate))]
        except ValueError as error:
            reasons.append(str(error))
            continue
        for pair in _orders(angles[0], angles[1], decimal_comma=decimal_comma):
            if all((pair.lon, pair.lat) != (other.lon, other.lat) for other in found):
                found.append(pair)
        if not found:
            reasons.append("no order of the two makes a latitude within 90 and a longitude within 180 degrees")
    if not found:
        raise ValueError(reasons[-1])
    return found


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise ValueError(f"{text[at]!r} does not belong in a latitude and longitude")
        kind = str(found.lastgroup)
        tokens.append((kind, found[kind]))
        at = found.end()
    return tokens


def _halves(tokens: list[_Token]) -> tuple[list[_Token], list[_Token]]:
    kinds = [kind for kind, _ in tokens]
    dividers = [at for at, kind in enumerate(kinds) if kind == "divider"]
    if len(dividers) == 1:
        return tokens[: dividers[0]], tokens[dividers[0] + 1 :]
    if len(dividers) in (3, 5) and len(tokens) == 2 * len(dividers) + 1 and len({tokens[at] for at in dividers}) == 1:
        # Every number stands between two commas: degrees, minutes, degrees, minutes.
        middle = dividers[len(dividers) // 2]
        left, right = tokens[:middle], tokens[middle + 1 :]
        return [one for one in left if one[0] != "divider"], [one for one in right if one[0] != "divider"]
    if dividers:
        raise ValueError(f"{len(dividers)} commas or dividers leave open where the latitude ends")
    return tokens[: (cut := _cut(tokens, kinds))], tokens[cut:]


def _cut(tokens: list[_Token], kinds: list[str]) -> int:
    sides = [at for at, kind in enumerate(kinds) if kind == "side"]
    if len(sides) == 2:
        return sides[1] if sides[0] == 0 else sides[0] + 1
    degrees = [at for at, token in enumerate(tokens) if token[0] == "mark" and token[1].lower() in ("°", "d")]
    if len(degrees) == 2 and degrees[1] >= 2:
        at = degrees[1] - 1
        return at - 1 if kinds[at - 1] == "sign" else at
    signs = [at for at, kind in enumerate(kinds) if kind == "sign" and at > 0]
    if len(signs) == 1:
        return signs[0]
    numbers = [at for at, kind in enumerate(kinds) if kind == "number"]
    if len(numbers) not in (2, 4, 6):
        raise ValueError(f"{len(numbers)} numbers are not a latitude and a longitude")
    return numbers[len(numbers) // 2]


def _angle(tokens: list[_Token]) -> _Angle:
    numbers = [value for kind, value in tokens if kind == "number"]
    sides = [_SIDES[value.upper()] for kind, value in tokens if kind == "side"]
    signs = [value for kind, value in tokens if kind == "sign"]
    _check_form(tokens, numbers)
    if len(sides) > 1 or len(signs) > 1 or (sides and signs):
        raise ValueError(f"an angle has one sign or one letter, not {' and '.join([*signs, *sides])}")
    value = sum(float(number) / 60**power for power, number in enumerate(numbers))
    negative = signs == ["-"] or sides in (["S"], ["W"])
    return _Angle(degrees=-value if negative else value, side=sides[0] if sides else None, count=len(numbers))


def _check_form(tokens: list[_Token], numbers: list[str]) -> None:
    if not 1 <= len(numbers) <= 3:
        raise ValueError("an angle has one to three numbers: degrees, minutes, seconds")
    if any("." in number for number in numbers[:-1]):
        raise ValueError("only the last number of an angle may have decimals")
    if any(float(number) >= 60 for number in numbers[1:]):
        raise ValueError("minutes and seconds are below 60")
    before = 0
    for at, (kind, value) in enumerate(tokens):
        if kind == "number":
            before += 1
        elif kind == "mark" and (at == 0 or tokens[at - 1][0] != "number" or _RANKS[value.lower()] != before - 1):
            raise ValueError(f"the mark {value} stands where no such number is")
        elif kind == "sign" and before:
            raise ValueError(f"the sign {value} does not stand before its number")
        elif kind == "side" and at not in (0, len(tokens) - 1):
            raise ValueError(f"the letter {value} stands in the middle of an angle")


def _orders(first: _Angle, second: _Angle, *, decimal_comma: bool) -> Iterator[AnglePair]:
    written = _FORMATS[max(first.count, second.count) - 1]
    told = first.side is not None or second.side is not None
    orders: tuple[tuple[Order, _Angle, _Angle], ...] = (
        ("latitude first", first, second), ("longitude first", second, first),
    )  # fmt: skip
    for order, lat, lon in orders:
        if lat.side in ("E", "W") or lon.side in ("N", "S") or abs(lat.degrees) > 90 or abs(lon.degrees) > 180:
            continue
        yield AnglePair(
            lon=lon.degrees, lat=lat.degrees, format=written, order=None if told else order, decimal_comma=decimal_comma
        )
