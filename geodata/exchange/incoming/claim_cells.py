"""Cells of a table of claims as values: amounts with their bounds, dates at their precision, lists, words of a scale.

Every function either understands a cell or refuses it with a sentence that says how it can be written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast, get_args

import msgspec

from geodata.exchange.incoming.claim_headings import CLAIM_WORDS
from geodata.exchange.incoming.dates import partial_date
from geodata.exchange.incoming.mapping import DateOrder
from geodata.exchange.incoming.proposals import folded
from geodata.exchange.worded import RowRefused, why_refused
from geodata.ready import ready
from geodata.records.dates import parse_date
from geodata.records.quantities import Amount, Measure, Qualifier
from geodata.records.said import say
from geodata.records.typed import typed_amount

Cell = Callable[[str], str | None]
"""Says what stands in a row for a field; ``None`` where nothing does."""
Plain = dict[str, Any]
MEASURES: tuple[Measure, ...] = get_args(Measure)
LONGEST_TYPED = 200
"""Letters of an amount or a date; what is longer is a text, and would take long to be looked at."""
_RELATIONS = ("contradicts", "supports", "supersedes", "derives_from")
_WORDS = {
    field: {folded(word): value for value, words in known.items() for word in (value, *words)}
    for field, known in CLAIM_WORDS.items()
}
_SCALES = {
    "reliability": say("claim/reliability"),
    "credibility": say("claim/credibility"),
}


def word_of(field: str, text: str) -> str:
    """The value that a word means, of a field that has few.

    Raises
    ------
    ValueError
        It means none of them.
    """
    found = _WORDS[field].get(folded(text))
    if found is not None:
        return found
    scale = _SCALES.get(field.removeprefix("source_"))
    why = scale or say("claim/none-of", words=", ".join(CLAIM_WORDS[field]))
    raise RowRefused(say("claim/word", field=field, text=_short(text), why=why))


def grades_of(cell: Cell) -> tuple[str, int]:
    """Letter of the source and digit of the claim; where neither is stated F and 6, which judge nothing.

    Raises
    ------
    ValueError
        A grade is outside of its scale, or is stated twice and not the same.
    """
    letter, digit, both = cell("reliability"), cell("credibility"), cell("grade")
    if both is not None:
        parts = re.fullmatch(r"([A-Fa-f])\s*[-/.]?\s*([1-6])", both)
        if parts is None:
            raise RowRefused(say("claim/grade", text=_short(both)))
        stated = (parts[1].upper(), parts[2])
        for field, one, other in (("reliability", letter, stated[0]), ("credibility", digit, stated[1])):
            if one is not None and word_of(field, one) != other:
                raise RowRefused(say("claim/grade-twice", grade=both, field=field, text=one))
        letter, digit = stated
    return word_of("reliability", letter or "F"), int(word_of("credibility", digit or "6"))


def stance_of(cell: Cell) -> str:
    """What the speaker does; asserts where nothing else is stated.

    Raises
    ------
    ValueError
        The words are not known, or two columns say different things.
    """
    stance, denies = cell("stance"), cell("denies")
    found = word_of("stance", stance) if stance is not None else None
    if denies is None:
        return found or "asserts"
    denied = word_of("denies", denies) == "yes"
    if found is not None and denied != (found == "denies"):
        raise RowRefused(say("claim/stance", stance=str(stance), denies=denies))
    return "denies" if denied else found or "asserts"


def date_of(field: str, cell: Cell, order: DateOrder) -> Plain | None:
    """A date with its precision and its note.

    Raises
    ------
    ValueError
        It cannot be read, or its precision is stated otherwise.
    """
    text, precision, note = cell(field), cell(f"{field}_precision"), cell(f"{field}_note")
    if text is None:
        if precision is not None or note is not None:
            raise RowRefused(say("claim/no-date", field=field))
        return None
    _check_length(field, text)
    try:
        found = parse_date(partial_date(text, order))
    except ValueError as error:
        raise RowRefused(say("claim/date", field=field, why=why_refused(error))) from error
    if precision is not None and precision.strip() != found.precision:
        raise RowRefused(say(
            "claim/precision", field=field, text=text, found=found.precision, precision=_short(precision),
        ))  # fmt: skip
    return {"value": found.value, "precision": found.precision, "note": note}


def amount_of(cell: Cell, attribute: str) -> Plain | None:
    """An amount with its bounds, as it was typed or as its parts state it; ``None`` where none is stated.

    Raises
    ------
    ValueError
        What is counted is not known, the amount cannot be read, or its parts do not fit together.
    """
    named, qualifier, typed, unit = (cell(name) for name in ("value_measure", "value_qualifier", "value", "unit"))
    low, high, stated = cell("value_min"), cell("value_max"), cell("value_as_stated")
    if all(one is None for one in (qualifier, typed, low, high, stated)):
        return None
    measure = (named or attribute).strip()
    if measure not in MEASURES:
        raise RowRefused(say("claim/measure", text=_short(measure), measures=", ".join(MEASURES[:6])))
    wanted = None if qualifier is None else cast("Qualifier", word_of("value_qualifier", qualifier))
    if wanted is None and (low is not None or high is not None):
        raise RowRefused(say("claim/bounds"))
    if typed is not None and stated is not None and typed.strip() != stated.strip():
        raise RowRefused(say("claim/values-differ", value=_short(typed), stated=_short(stated)))
    words = typed if typed is not None else stated
    if wanted is None or (low is None and high is None and wanted != "unknown"):
        if words is None:
            raise RowRefused(say("claim/no-amount"))
        _check_length("value", words)
        found = typed_amount(words if unit is None else f"{words} {unit}", measure)
        return msgspec.to_builtins(found if wanted is None else _qualified(found, wanted))
    try:
        made = Amount(measure=measure, min=_whole("value_min", low), max=_whole("value_max", high), qualifier=wanted,
                      as_stated=words or "")  # fmt: skip
    except ValueError as error:
        raise RowRefused(say("claim/value", why=why_refused(error))) from error
    return msgspec.to_builtins(made)


def _qualified(found: Amount, wanted: Qualifier) -> Amount:
    """An amount whose qualifier stands in a column of its own."""
    if found.qualifier == wanted:
        return found
    if found.qualifier != "exact" or (found.min != found.max and wanted != "about"):
        raise RowRefused(say("claim/qualifier", value=_short(found.as_stated), qualifier=wanted))
    return Amount(
        measure=found.measure, min=None if wanted == "up_to" else found.min,
        max=None if wanted in ("at_least", "more_than") else found.max, qualifier=wanted,
        as_stated=f"{wanted.replace('_', ' ')} {found.as_stated}",
    )  # fmt: skip


def ids_of(text: str, known: Callable[[str], bool]) -> list[str]:
    """Ids in one cell: one that is known as it stands, a list of JSON, or some with commas or semicolons between."""
    plain = text.strip()
    if known(plain):
        return [plain]
    if plain.startswith("["):
        return _json("source_ids", plain, list[str])
    return [part.strip() for part in re.split(r"[;,\n]", plain) if part.strip()]


def subjects_of(text: str | None, kind_of: Callable[[str], str | None]) -> list[Plain]:
    """What a claim is about besides its subject: a list of JSON, or ids.

    Raises
    ------
    ValueError
        One of them is nothing that a claim can be about.
    """
    if text is None:
        return []
    if text.strip().startswith("["):
        return _json("also_about", text, list[dict[str, str]])
    return [{"kind": kind_of(one) or "topic", "id": one} for one in ids_of(text, lambda one: kind_of(one) is not None)]


def relations_of(text: str | None) -> list[Plain]:
    """Relations to other claims: a list of JSON, or ``contradicts cl-03`` one a line or after a semicolon.

    Raises
    ------
    ValueError
        One of them is no relation.
    """
    if text is None:
        return []
    if text.strip().startswith("["):
        return _json("relations", text, list[dict[str, str | None]])
    made: list[Plain] = []
    for part in filter(None, (one.strip() for one in re.split(r"[;\n]", text))):
        words, _, claim = part.rpartition(" ")
        kind = folded(words)
        if kind not in _RELATIONS:
            raise RowRefused(say("claim/relation", text=_short(part), relations=", ".join(_RELATIONS)))
        made.append({"type": kind, "claim": claim, "note": None})
    return made


def original_of(cell: Cell) -> Plain | None:
    """The words of the source in their own language.

    Raises
    ------
    ValueError
        Their language is not stated.
    """
    words, language, kind = cell("original_fragments"), cell("original_language"), cell("original_text_kind")
    if words is None:
        if kind is not None:
            raise RowRefused(say("claim/no-words"))
        return None
    if language is None:
        raise RowRefused(say("claim/language"))
    fragments = _json("original_fragments", words, list[str]) if words.startswith("[") else [words]
    return {"language": _WORDS["original_language"].get(folded(language), language.strip()),
            "text_kind": word_of("original_text_kind", kind or "quote"), "fragments": fragments}  # fmt: skip


def _check_length(field: str, text: str) -> None:
    if len(text) > LONGEST_TYPED:
        raise RowRefused(say("claim/long", field=field, text=_short(text), most=LONGEST_TYPED))


def _json(field: str, text: str, form: Any) -> Any:
    try:
        return msgspec.json.decode(text, type=ready(form))
    except (msgspec.MsgspecError, RecursionError) as error:
        raise RowRefused(say("claim/list", field=field, text=_short(text), reason=str(error))) from error


def _whole(field: str, text: str | None) -> int | None:
    if text is None:
        return None
    if not re.fullmatch(r"-?\d{1,19}", text.strip(), re.ASCII):
        raise RowRefused(say("claim/whole", field=field, text=_short(text)))
    return int(text)


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:60] + "…")
