"""Rows of a file as records: every field from its column, its constant or not at all; what does not fit is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as MappingOf
from typing import Any

import msgspec
import shapely

from geodata.exchange.incoming.dates import order_of, partial_date, question_of_dates
from geodata.exchange.incoming.mapping import DateOrder, Mapping
from geodata.exchange.incoming.proposals import WORDS, folded, missing_fields, proposed_mapping
from geodata.exchange.incoming.request import Question, Reading, asked
from geodata.exchange.worded import RowRefused
from geodata.project.blobs import geometry_of, wkb_of
from geodata.project.editing import Put
from geodata.project.imports import Role
from geodata.project.kinds import KINDS
from geodata.records.said import Said, say

DATES = ("survey_date", "date", "date_said", "date_meant", "source_date")
NUMBERS = ("depth_mm",)
Row = Sequence[Any]


def mapping_for(role: Role, reading: Reading) -> Mapping:
    """The mapping that was said, or what the names of the columns propose; its column names are those of the rows."""
    said = reading.mapping
    if said.fields or said.constants:
        return said
    proposed = proposed_mapping(role, [name for name, _ in reading.columns])
    return msgspec.structs.replace(said, fields=proposed.fields)


def question_of_mapping(role: Role, mapping: Mapping, reading: Reading) -> Question | None:
    """What to ask when a field that is needed has no column, or a column that was said is not there."""
    names = [name for name, _ in reading.columns]
    lost = [name for name in mapping.fields.values() if name not in names]
    known = ", ".join(names[:20]) or say("ask/no-columns")
    if lost:
        return asked("--mapping", say("ask/lost-column", column=lost[0], columns=known))
    missing = missing_fields(role, mapping)
    if missing:
        text = say("ask/no-field", missing=_listed(missing), columns=known)
        return asked("--mapping", text, say("ask/no-field/how"), recommended="FILE.toml")
    return None


def _listed(fields: Sequence[str]) -> Said | tuple[str, ...]:
    first, rest = (fields[0],), fields[1:]
    return say("ask/and", one=first, other=_listed(rest)) if rest else first


def questions_of_values(mapping: Mapping, reading: Reading, rows: Iterable[Sequence[Row]]) -> tuple[Question, ...]:
    """What to ask about the dates of a file."""
    if mapping.dates is not None:
        return ()
    texts = _dates(mapping, reading, rows)
    found = (question_of_dates(mapping.fields[field], held) for field, held in texts.items())
    return tuple(question for question in found if question is not None)


def date_order(mapping: Mapping, reading: Reading, rows: Iterable[Sequence[Row]]) -> DateOrder:
    """The order of day and month in a file that leaves nothing to be asked."""
    if mapping.dates is not None:
        return mapping.dates
    return order_of(text for held in _dates(mapping, reading, rows).values() for text in held)


class RecordMaker:
    """Makes an edit of each row.

    ``area_id`` says the id of an area by its code, for releases that name the code.
    """

    def __init__(
        self, role: Role, mapping: Mapping, reading: Reading, order: DateOrder, area_id: Callable[[str], str | None]
    ) -> None:
        self._role = role
        self._mapping = mapping
        self._at = {name: at for at, (name, _) in enumerate(reading.columns, 2)}
        self._order: DateOrder = order
        self._area_id = area_id
        self._words = {field: {folded(word): value for value, words in known.items() for word in words}
                       for field, known in WORDS.items()}  # fmt: skip

    def put(self, row: Row) -> Put:
        """The edit that stores a row.

        Raises
        ------
        ValueError
            A value does not fit its field; the sentence names both.
        """
        values: dict[str, Any] = dict(self._mapping.constants)
        for field, column in self._mapping.fields.items():
            value = row[self._at[column]]
            if value is not None and str(value).strip():
                values[field] = value
        made = {field: self._value(field, value) for field, value in values.items()}
        record_id = made.pop("id", None)
        code = made.pop("area_code", None)
        if code is not None:
            found = self._area_id(code)
            if found is None:
                raise RowRefused(say("row/no-area", code=code))
            made["area_id"] = found
        shape = geometry_of(wkb_of(row[1]))
        return Put(self._role, made, record_id, shapely.force_2d(shape))

    def _value(self, field: str, value: Any) -> Any:
        text = str(value).strip()
        said = self._mapping.values.get(field, {})
        if text in said:
            return said[text]
        if field in WORDS:
            return self._words[field].get(folded(text), text)
        if field in DATES:
            return partial_date(text, self._order)
        if field in NUMBERS:
            return _whole(field, text)
        if field != "area_code" and field not in (*KINDS[self._role].struct.__struct_fields__, "id"):
            raise RowRefused(say("row/no-field", field=field, role=self._role))
        return text


def raw_text(reading: Reading, row: Row) -> str:
    """A row as it was read, for the quarantine."""
    named: MappingOf[str, Any] = dict(zip((name for name, _ in reading.columns), row[2:], strict=True))
    place = {} if row[1] is None else {"geometry": bytes(row[1]).hex()}
    return msgspec.json.encode({"values": named, **place}).decode()


def _dates(mapping: Mapping, reading: Reading, rows: Iterable[Sequence[Row]]) -> dict[str, list[str]]:
    at = {name: at for at, (name, _) in enumerate(reading.columns, 2)}
    wanted = {field: at[column] for field, column in mapping.fields.items() if field in DATES and column in at}
    held: dict[str, list[str]] = {field: [] for field in wanted}
    if wanted:
        for chunk in rows:
            for row in chunk:
                for field, place in wanted.items():
                    if row[place] is not None:
                        held[field].append(str(row[place]))
    return held


def _whole(field: str, text: str) -> int:
    try:
        number = float(text)
    except ValueError as error:
        raise RowRefused(say("row/no-number", field=(field,), text=text)) from error
    if not number.is_integer():
        raise RowRefused(say("row/not-whole", field=(field,), text=text))
    return int(number)
