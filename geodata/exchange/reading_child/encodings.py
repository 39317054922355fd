"""The encoding of a text: taken when there is only one it can be, asked for with evidence when there are several."""

from __future__ import annotations

import codecs
from pathlib import Path

from geodata.exchange.incoming.request import Question, asked
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.records.said import say

_CHUNK = 4 * 1024**2
_SAMPLE = 64 * 1024
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
CANDIDATES = ("cp1251", "gb18030", "big5", "cp874", "cp1252", "koi8-r", "cp866", "shift_jis", "iso8859-5")
_RELATIVES = {"cp932": "shift_jis", "cp1125": "cp866", "cp950": "big5", "gbk": "gb18030", "gb2312": "gb18030"}
_LETTERS = bytes(range(128, 256))
_TELLING = 40
"""Bytes beyond ASCII from which on the encoding that fits best is more than a guess."""


class TextLook:
    """Sees the parts of a file on their way, for what a table of text must not hold.

    Attributes
    ----------
    fault
        Where it is not UTF-8, as the number of a byte; ``None`` where it is.
    quotes, nul
        How many quotation marks it holds, and whether a NUL byte.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("strict")
        self._done = 0
        self.fault: int | None = None
        self.quotes = 0
        self.nul = False

    def __call__(self, part: bytes, *, last: bool = False) -> None:
        """The next part."""
        # Most tables are of nothing but ASCII, of which there is nothing to decode where no letter was cut before.
        plain = part.isascii() and not self._decoder.getstate()[0]
        if self.fault is None and not plain:
            try:
                self._decoder.decode(part, last)
            except UnicodeDecodeError as error:
                self.fault = max(self._done - 1, 0) if last else self._done + error.start
        self._done += len(part)
        # Looked for before they are counted, which takes longer and is in vain in most tables.
        self.quotes += part.count(b'"') if b'"' in part else 0
        self.nul = self.nul or b"\0" in part

    @property
    def plain(self) -> bool:
        """Whether nothing was found that a table in UTF-8 must not hold."""
        return self.fault is None and not self.nul and self.quotes % 2 == 0

    def whole(self) -> TextLook:
        """After the last part."""
        self(b"", last=True)
        return self


def looked_through(path: Path) -> TextLook:
    """What a look at every part of a file found."""
    look = TextLook()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            look(part)
    return look.whole()


def into_utf8(path: Path, said: str | None, look: TextLook | None = None) -> str:
    """Make a file UTF-8 without a mark, in place; the name of the encoding it had.

    ``look`` is what a look at the file as it stands has found already.

    Raises
    ------
    Asked
        It is not UTF-8, has no mark, and nothing was said.
    FileRefused
        It does not fit what was said, which names the byte; or there is no such encoding.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    name = known_encoding(said) if said is not None else next((e for mark, e in _MARKS if head.startswith(mark)), None)
    if name is None:
        at = (look or looked_through(path)).fault
        if at is None and b"\0" not in head:
            return "utf-8"
        raise Asked(encoding_question(_around(path, at or 0)))
    if name in ("utf-8", "utf8") and head.startswith(codecs.BOM_UTF8):
        name = "utf-8-sig"
    aside = path.with_name("decoded")
    decoder = codecs.getincrementaldecoder(name)("strict")
    done = 0
    try:
        with path.open("rb") as file, aside.open("wb") as copy:
            while chunk := file.read(_CHUNK):
                copy.write(decoder.decode(chunk).encode("utf-8"))
                done += len(chunk)
            copy.write(decoder.decode(b"", True).encode("utf-8"))  # noqa: FBT003 - the decoder's own signature
    except UnicodeError as error:
        at = done + getattr(error, "start", 0)
        raise FileRefused(say("cannot/decode", encoding=name, byte=at)) from error
    aside.replace(path)
    return "utf-8" if name == "utf-8-sig" else name


def may_be_utf8(head: bytes) -> bool:
    """Whether a text that begins so, of which nothing was said, is read as UTF-8 unless more of it shows otherwise."""
    return b"\0" not in head and not any(head.startswith(mark) for mark, _ in _MARKS)


def known_encoding(said: str) -> str:
    """The name of an encoding of text.

    Raises
    ------
    FileRefused
        There is none of that name.
    """
    try:
        found = codecs.lookup(said)
        "".encode(said)
        b"".decode(said)
    except (LookupError, ValueError, TypeError) as error:
        raise FileRefused(say("cannot/encoding", encoding=said)) from error
    if said.lower().replace("-", "_") in ("idna", "punycode", "raw_unicode_escape", "unicode_escape", "undefined"):
        raise FileRefused(say("cannot/encoding-unused", encoding=said))
    return found.name


def encoding_question(sample: bytes) -> Question:
    """Which encoding a text has, with the one that fits best and how it reads in it."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - loaded when there is a question

    if sample[:200].count(b"\0") > len(sample[:200]) // 4:
        best: str | None = "utf-16-le" if sample[1:2] == b"\0" or sample[3:4] == b"\0" else "utf-16-be"
        fitting = [best, "utf-16-be"]
    else:
        fitting = [name for name in CANDIDATES if _decodes(sample, name)]
        match = from_bytes(sample).best()
        told = None if match is None or not _decodes(sample, match.encoding) else _usual(match.encoding)
        if told is not None and (told in fitting or len(sample) - len(sample.translate(None, _LETTERS)) >= _TELLING):
            best = told
            fitting = [best, *fitting]
        else:
            # Of a few letters anything can be told: what nobody here writes in is no recommendation.
            best = next(iter(fitting), told)
    evidence = say("ask/no-encoding") if best is None else \
        say("ask/reads-so", sample=_shown(sample, best), encoding=best)  # fmt: skip
    return asked(
        "--encoding", say("ask/encoding"), evidence, recommended=best, candidates=tuple(dict.fromkeys(fitting))
    )


def _usual(name: str) -> str:
    """The name that is offered for an encoding, or for its near relative."""
    known = codecs.lookup(_RELATIVES.get(name, name)).name
    return next((one for one in CANDIDATES if codecs.lookup(one).name == known), known)


def _decodes(sample: bytes, name: str) -> bool:
    try:
        # The sample may end within a letter.
        codecs.getincrementaldecoder(name)("strict").decode(sample)
    except UnicodeError:
        return False
    return True


def _shown(sample: bytes, name: str) -> str:
    at = next((at for at, byte in enumerate(sample) if byte > 127), 0)
    text = (
        sample[max(at - 12, 0) : at + 36].decode(name, "replace")
        if "16" not in name
        else sample[:80].decode(name, "replace")
    )
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:40]


def _around(path: Path, at: int) -> bytes:
    with path.open("rb") as file:
        file.seek(max(at - _SAMPLE // 4, 0) // 2 * 2)
        return file.read(_SAMPLE)
