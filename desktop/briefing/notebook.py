"""Numbered source notes, in the order in which a sheet names them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.briefing.frames import Note, Notes
from desktop.wording import date_text
from geodata.ledger.rivals import Value
from geodata.records.record_set import RecordSet
from geodata.records.texts import Language
from geodata.sheets.stored_text import shown

_NOT_GRADED = "–"


class Notebook:
    """Gives every source its number when it is first named; a source graded twice has a number for each grade."""

    def __init__(self, records: RecordSet, language: Language) -> None:
        self._sources = {source.id: source for source in records.sources}
        self._language: Language = language
        self._numbers: dict[tuple[str, str, str], int] = {}

    def of_values(self, values: Iterable[Value], most: int = 3) -> tuple[int, ...]:
        """Numbers of the statements of some values, ``most`` to each value."""
        numbers: list[int] = []
        for value in values:
            for statement in value.statements[:most]:
                digit = str(statement.credibility) if statement.credibility else _NOT_GRADED
                numbers += [self._number(one, statement.reliability, digit) for one in statement.source_ids[:1]]
        return tuple(dict.fromkeys(numbers))

    def of_sources(self, source_ids: Iterable[str], reliability: str = "", digit: str = "") -> tuple[int, ...]:
        """Numbers of sources; without a grade that of the source itself, or the one it has been named with."""
        numbers: list[int] = []
        for source_id in source_ids:
            if source_id not in self._sources:
                continue
            known = next((number for (named, _, _), number in self._numbers.items() if named == source_id), None)
            if known is not None and not digit:
                numbers.append(known)
            else:
                letter = reliability or self._sources[source_id].reliability
                numbers.append(self._number(source_id, letter, digit or _NOT_GRADED))
        return tuple(dict.fromkeys(numbers))

    def texts_of(self, source_ids: Iterable[str]) -> list[str]:
        """Those of some sources that are texts; data sets (of places) only where there is nothing else."""
        held = [source_id for source_id in dict.fromkeys(source_ids) if source_id in self._sources]
        return [source_id for source_id in held if self._sources[source_id].kind != "dataset"] or held

    def notes(self) -> Notes | None:
        """All that were named; ``None`` where none was."""
        made = tuple(
            Note(number=number, grade=(letter, digit), text=self._text(source_id), source=source_id)
            for (source_id, letter, digit), number in self._numbers.items()
        )
        return Notes(notes=made) if made else None

    def _number(self, source_id: str, letter: str, digit: str) -> int:
        return self._numbers.setdefault((source_id, letter, digit), len(self._numbers) + 1)

    def _text(self, source_id: str) -> str:
        source = self._sources[source_id]
        title = source.title_en if self._language != "ru" and source.title_en else source.title
        parts = [shown(source.publisher, 80), date_text(source.date, self._language), shown(title, 160)]
        return f"{', '.join(parts)}. {shown(source.id, 40)}"
