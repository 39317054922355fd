"""Bombing records (THOR): what their columns leave implicit, said in columns of its own; the originals stay.

Dates come as 1967-07-24 or 19670724, and some do not exist; weights are pounds with 0 for unknown. Bombing is not
contamination: see TERMS.md 10.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from geodata.exchange.arrow import pa, pc
from geodata.exchange.incoming.proposals import folded
from geodata.exchange.reading_child.delimited import Batch
from geodata.project.layer_form import ColumnType
from geodata.records.said import Said, say

KG_PER_POUND = 0.45359237
_DAY, _MOST_DAYS = 10, 20_000
_DATE, _WEIGHT, _COUNT = "msndate", "weapontypeweight", "numweaponsdelivered"


def is_thor(names: Sequence[str]) -> bool:
    """Whether a header is one of the bombing records."""
    found = {folded(name) for name in names}
    return "msndate" in found and bool(found & {"tgtlatdd_ddd_wgs84", "thor_data_viet_id"})


class Extra:
    """Columns that are added: ``date`` (ISO, none where there is no such day) and ``weapon_kg``."""

    def __init__(self, names: Sequence[str]) -> None:
        self._at = {folded(name): at for at, name in enumerate(names)}
        self._texts: Any = pa.array([], pa.string())
        self._days: Any = pa.array([], pa.string())
        self._impossible: list[int] = []
        self._unread = self._unknown_weight = self._no_count = 0
        columns: list[tuple[str, ColumnType]] = [("date", "DATE")]
        if _WEIGHT in self._at:
            columns.append(("weapon_kg", "REAL"))
        self.columns = tuple(columns)

    def values(self, batch: Batch) -> list[Any]:
        """The added columns of a batch."""
        made = [self._dated(batch)]
        if _WEIGHT in self._at:
            made.append(self._weighed(batch.columns[self._at[_WEIGHT]]))
        if _COUNT in self._at:
            self._no_count += batch.columns[self._at[_COUNT]].null_count
        return made

    def warnings(self) -> list[Said]:
        """What was found that a reader should know."""
        said = [say("note/bombing")]
        if self._unread:
            rows = ", ".join(map(str, self._impossible[:5]))
            said.append(say("note/no-such-date", count=self._unread, rows=rows))
        if self._unknown_weight:
            said.append(say("note/no-weight", count=int(self._unknown_weight)))
        if self._no_count:
            said.append(say("note/no-count", count=int(self._no_count)))
        return said

    def _dated(self, batch: Batch) -> Any:
        texts = pc.cast(batch.columns[self._at[_DATE]], pa.string())
        if len(self._texts) > _MOST_DAYS:
            self._texts, self._days = self._texts[:0], self._days[:0]
        known = pc.index_in(texts, self._texts, skip_nulls=True)
        if known.null_count - texts.null_count > len(texts) // 2:
            # With an hour behind its day every cell may be another. What has begun once begins no other way again.
            texts = _begun(texts)
            known = pc.index_in(texts, self._texts, skip_nulls=True)
        if known.null_count > texts.null_count:
            # A day of which there are thousands of rows is looked at once.
            fresh = texts.filter(pc.and_(known.is_null(), texts.is_valid())).unique()
            days = pa.array(map(_day, _begun(fresh).to_pylist()), pa.string())
            self._texts, self._days = pa.concat_arrays([self._texts, fresh]), pa.concat_arrays([self._days, days])
            known = pc.index_in(texts, self._texts, skip_nulls=True)
        made = self._days.take(known)
        if made.null_count > texts.null_count:
            wrong = pc.and_(made.is_null(), texts.is_valid()).to_numpy(zero_copy_only=False)
            self._unread += int(wrong.sum())
            if len(self._impossible) < 5:
                self._impossible += batch.numbers[wrong][:5].tolist()
        return made

    def _weighed(self, column: Any) -> Any:
        try:
            pounds = pc.cast(column, pa.float64())
        except pa.ArrowInvalid:
            return pa.nulls(len(column), pa.float64())
        known = pc.greater(pounds, 0)
        self._unknown_weight += len(column) - column.null_count - (pc.sum(known).as_py() or 0)
        return pc.if_else(known, pc.multiply(pounds, KG_PER_POUND), pa.scalar(None, pa.float64()))


def _begun(texts: Any) -> Any:
    """Cells without what follows a day, such as an hour: it is not looked at."""
    return pc.utf8_rtrim_whitespace(pc.utf8_slice_codeunits(pc.utf8_trim_whitespace(texts), 0, _DAY))


def _day(text: str) -> str | None:
    try:
        # A week is no day.
        return None if "W" in text else datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        return None
