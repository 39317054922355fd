"""The code printed on a sheet: what it takes to go back to the state behind it, in letters that can be typed.

``SA1`` and groups of six of Crockford's base 32 (no I, L, O, U; what is read as such is taken for 1, 1, 0, V), over a
MessagePack array that ends in two bytes of CRC-32. Dashes, spaces and small letters do not matter.
"""

from __future__ import annotations

import datetime
import zlib

import msgspec

from geodata.ready import ready
from geodata.records.texts import LANGUAGES, Language
from geodata.sheets.asked import TEMPLATES, Extent, Template
from geodata.sheets.paper import PAPERS, Paper
from geodata.theatres import NAMES, TheatreName

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", **dict.fromkeys("- \n\r\t\u2009\u00a0", "")})
_PREFIX = "SA1"
_STEPS = 100_000
_LONGEST = 4_000


class NoSheetCode(ValueError):
    """A text is no code of a sheet; the message says why and what to do."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A map of a sheet: theatre, and the part of it that is seen (west, south, east, north in degrees, WGS 84)."""

    theatre: TheatreName
    extent: Extent


class SheetState(msgspec.Struct, frozen=True, kw_only=True):
    """The state behind a sheet.

    ``project`` and ``journal`` are the first eight hexadecimal digits of the project's id and of the hash its journal
    ended with; of the built-in atlas the digits of its records. ``layout`` are eight digits of where frames were moved
    to, empty where they stand as the template has them.
    """

    template: Template
    maps: tuple[Seen, ...] = ()
    true_on: datetime.date | None = None
    known_on: datetime.date | None = None
    groups: tuple[str, ...] = ()
    subject: str = ""
    paper: Paper = Paper()
    language: Language = "en"
    project: str = "00000000"
    journal: str = "00000000"
    layout: str = ""


class _Packed(msgspec.Struct, array_like=True):
    template: int
    maps: list[tuple[int, int, int, int, int]]
    true_on: int
    known_on: int
    groups: list[str]
    subject: str
    paper: int
    language: int
    project: bytes
    journal: bytes
    layout: bytes = b""


def code_of(state: SheetState) -> str:
    """The code of a state, groups of six letters with dashes between them."""
    packed = _Packed(
        TEMPLATES.index(state.template),
        [_packed_map(seen) for seen in state.maps],
        _number(state.true_on), _number(state.known_on), list(state.groups), state.subject,
        2 * PAPERS.index(state.paper.name) + state.paper.portrait, LANGUAGES.index(state.language),
        bytes.fromhex(state.project), bytes.fromhex(state.journal), bytes.fromhex(state.layout),
    )  # fmt: skip
    # Without a layout of one's own the code is that of versions that knew of none.
    values = msgspec.structs.astuple(packed)
    content = msgspec.msgpack.encode(values if packed.layout else values[:-1])
    content += (zlib.crc32(content) & 0xFFFF).to_bytes(2, "big")
    # A one in front keeps the zeros that a number would lose.
    number, letters = int.from_bytes(b"\x01" + content, "big"), ""
    while number:
        number, digit = divmod(number, 32)
        letters = _LETTERS[digit] + letters
    return "-".join([_PREFIX, *(letters[at : at + 6] for at in range(0, len(letters), 6))])


def state_of_code(text: str) -> SheetState:
    """The state that a code names.

    Raises
    ------
    NoSheetCode
        The text is no such code, a letter of it is wrong, or it was made by a later version.
    """
    letters = text[:_LONGEST].upper().strip()
    if not letters.startswith(_PREFIX):
        raise NoSheetCode("a code of a sheet begins with SA1; copy it whole from the foot of the sheet")
    letters = letters[len(_PREFIX) :].translate(_READ_AS)
    number = 0
    for letter in letters:
        place = _LETTERS.find(letter)
        if place < 0:
            raise NoSheetCode(f"{letter!r} is no letter of a sheet's code; copy it again from the foot of the sheet")
        number = number * 32 + place
    content = number.to_bytes((number.bit_length() + 7) // 8, "big")[1:]
    whole, check = content[:-2], content[-2:]
    if not whole or (zlib.crc32(whole) & 0xFFFF).to_bytes(2, "big") != check:
        raise NoSheetCode("a letter of the code is wrong or missing; compare it with the foot of the sheet")
    try:
        return _unpacked(msgspec.msgpack.decode(whole, type=ready(_Packed)))
    except (msgspec.DecodeError, IndexError, ValueError, OverflowError) as error:
        raise NoSheetCode("the code was made by a later version of the program; open it with that one") from error


def _unpacked(packed: _Packed) -> SheetState:
    return SheetState(
        template=TEMPLATES[packed.template],
        maps=tuple(
            Seen(theatre=NAMES[name], extent=(west / _STEPS, south / _STEPS, east / _STEPS, north / _STEPS))
            for name, west, south, east, north in packed.maps
        ),
        true_on=_day(packed.true_on),
        known_on=_day(packed.known_on),
        groups=tuple(packed.groups),
        subject=packed.subject,
        paper=Paper(name=PAPERS[packed.paper // 2], portrait=bool(packed.paper % 2)),
        language=LANGUAGES[packed.language],
        project=packed.project.hex(),
        journal=packed.journal.hex(),
        layout=packed.layout.hex(),
    )


def _packed_map(seen: Seen) -> tuple[int, int, int, int, int]:
    west, south, east, north = (round(side * _STEPS) for side in seen.extent)
    return NAMES.index(seen.theatre), west, south, east, north


def _number(day: datetime.date | None) -> int:
    return 0 if day is None else day.toordinal()


def _day(number: int) -> datetime.date | None:
    return None if number == 0 else datetime.date.fromordinal(number)
