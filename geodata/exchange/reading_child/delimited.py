"""Rows of a table of text (CSV, TSV) in batches, every one with its number.

The first rows say which columns hold nothing but numbers, and all others are held to that while they are read; where
they differ the whole table is looked through first, and then read. Row 1 is the
first line, a header counts; lines without a word are no rows.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import msgspec
import numpy as np

from geodata.exchange.arrow import arrow_csv, pa
from geodata.exchange.reading_child.in_place import NotPlainError
from geodata.exchange.reading_child.number_columns import as_number, as_whole
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.exchange.reading_child.table_form import Table
from geodata.project.layer_form import ColumnType
from geodata.records.said import Said, say

_BLOCK, _SMALLEST_BLOCK = 2 * 1024**2, 256 * 1024
_LARGER_BLOCK, _LARGEST_BLOCK = 8 * 1024**2, 64 * 1024**2
_ASKED_AT_ONCE = 128 * 1024**2
"""Of memory. Arrow asks for the size of a block for each column of text, however little is in it."""
_THREADS = 2
_INTEGER, _REAL, _TEXT = 0, 1, 2
_Odd = tuple[int, Said, str]
_TYPES: tuple[ColumnType, ...] = ("INTEGER", "REAL", "TEXT")


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """Rows with their numbers; ``columns`` are Arrow arrays. ``odd`` are rows of another length, with their text."""

    numbers: Any
    columns: list[Any]
    odd: list[_Odd]


class Types(msgspec.Struct, frozen=True, kw_only=True):
    """Type of each column; those ``empty`` had no cell filled, and count as text."""

    of: tuple[ColumnType, ...]
    empty: frozenset[int]


class TypesDiffer(Exception):
    """Rows later in a table do not have the types that its first rows have."""


def column_types(table: Table, *, first: bool = False) -> Types:
    """Type of each column: whole numbers that read back letter for letter, numbers, or text.

    Of the whole table, or of its ``first`` rows, which ``batches`` then holds all others to.
    """
    found = [_INTEGER] * len(table.names)
    filled = [False] * len(table.names)

    def look(at: int, column: Any) -> None:
        filled[at] = filled[at] or column.null_count < len(column)
        if found[at] == _INTEGER and as_whole(column) is None:
            found[at] = _REAL
        if found[at] == _REAL and as_number(column) is None:
            found[at] = _TEXT

    # Arrow works without the GIL: a column a thread, while the next rows are parsed.
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="types") as pool:
        before: list[Future[None]] = []
        for batch in itertools.islice(_batches(table), 1 if first else None):
            for one in before:
                one.result()
            before = [pool.submit(look, at, column) for at, column in enumerate(batch.columns) if found[at] != _TEXT
                      or not filled[at]]  # fmt: skip
        for one in before:
            one.result()
    return Types(
        of=tuple(_TYPES[code] if full else "TEXT" for code, full in zip(found, filled, strict=True)),
        empty=frozenset(at for at, full in enumerate(filled) if not full),
    )


def batches(table: Table, types: Types) -> Iterator[Batch]:
    """Rows of a table in the order of the file, their columns of those types.

    Raises
    ------
    TypesDiffer
        The types were those of the first rows, and do not hold for these.
    """

    def typed(at: int, column: Any) -> Any:
        if types.of[at] == "TEXT":
            if at in types.empty and column.null_count < len(column):
                raise TypesDiffer
            return column
        made = as_whole(column) if types.of[at] == "INTEGER" else as_number(column)
        if made is None:
            raise TypesDiffer
        return made

    def some(first: int, columns: list[Any]) -> list[Any]:
        return [typed(at, columns[at]) for at in range(first, len(columns), _THREADS)]

    with ThreadPoolExecutor(_THREADS, thread_name_prefix="types") as pool:
        for batch in _batches(table):
            columns = batch.columns
            parts = list(pool.map(some, range(_THREADS), [columns] * _THREADS))
            made = [parts[at % _THREADS][at // _THREADS] for at in range(len(columns))]
            yield msgspec.structs.replace(batch, columns=made)


def _batches(table: Table) -> Iterator[Batch]:
    """Rows with their cells as text."""
    given = 0
    for block in _blocks(len(table.names)):
        try:
            for batch in _rows_in(table, block):
                fresh = _after(batch, given) if given else batch
                yield fresh
                given = max([given, *fresh.numbers[-1:].tolist(), *(row[0] for row in fresh.odd[-1:])])
        except _RowTooLong:
            if table.text is not None:
                # Rows would be of two readings, of which one is hashed.
                raise NotPlainError from None
            continue
        return
    raise FileRefused(say("cannot/row-length", most=_LARGEST_BLOCK // 1024**2))


def _after(batch: Batch, given: int) -> Batch:
    """The rows of a batch after those that were given already."""
    if len(batch.numbers) and batch.numbers[0] > given and not batch.odd:
        return batch
    fresh = batch.numbers > given
    columns = [column.filter(pa.array(fresh)) for column in batch.columns]
    odd = [row for row in batch.odd if row[0] > given]
    return Batch(numbers=batch.numbers[fresh], columns=columns, odd=odd)


class _RowTooLong(Exception):
    """A row does not fit in a block."""


def _blocks(columns: int) -> Iterator[int]:
    """Sizes of blocks to try: the smaller the more columns there are, and larger where a row does not fit."""
    first = max(min(_BLOCK, _ASKED_AT_ONCE // max(columns, 1)), _SMALLEST_BLOCK)
    yield first
    yield from (size for size in (_LARGER_BLOCK, _LARGEST_BLOCK) if size > first)


def _rows_in(table: Table, block: int) -> Iterator[Batch]:
    """All rows, in blocks of a size."""
    odd: list[_Odd] = []

    def keep(row: Any) -> str:
        why = say("row/cells", cells=int(row.actual_columns), columns=int(row.expected_columns))
        odd.append((row.number, why, row.text))
        return "skip"

    reader = _opened(table, keep, block)
    number = 2 if table.header else 1
    while True:
        try:
            batch = reader.read_next_batch()
        except StopIteration:
            break
        except (pa.ArrowInvalid, UnicodeDecodeError) as error:
            raise _unread(error) from error
        if table.text is not None:
            # Arrow makes a batch of each block.
            table.text.parsed += block
        numbers, odd_now, number = _numbered(number, len(batch), odd)
        keep_rows = _worded(batch)
        columns = list(batch.columns)
        if keep_rows is not None:
            numbers, columns = numbers[keep_rows], [column.filter(pa.array(keep_rows)) for column in columns]
        yield Batch(numbers=numbers, columns=columns, odd=odd_now)
    if odd:
        none = [pa.array([], pa.string()) for _ in table.names]
        yield Batch(numbers=np.empty(0, np.int64), columns=none, odd=odd)


def _unread(error: Exception) -> Exception:
    if "straddl" in str(error):
        return _RowTooLong()
    return FileRefused(say("cannot/table", reason=str(error)))


def _opened(table: Table, keep: Any, block: int) -> Any:
    read = arrow_csv.ReadOptions(
        block_size=block, use_threads=False, column_names=list(table.names), skip_rows=1 if table.header else 0
    )
    parse = arrow_csv.ParseOptions(
        delimiter=table.divider, newlines_in_values=True, invalid_row_handler=keep, ignore_empty_lines=False
    )
    convert = arrow_csv.ConvertOptions(
        # Whoever calls has looked that it is UTF-8, or does before it believes the rows.
        check_utf8=False, column_types=dict.fromkeys(table.names, pa.string()), strings_can_be_null=True,
        quoted_strings_can_be_null=True, null_values=[""],
    )  # fmt: skip
    try:
        file = table.path if table.text is None else table.text.open()
        return arrow_csv.open_csv(file, read_options=read, parse_options=parse, convert_options=convert)
    except (pa.ArrowInvalid, StopIteration) as error:
        if "Empty CSV" in str(error):
            raise FileRefused(say("cannot/header-alone")) from error
        raise _unread(error) from error


def _numbered(number: int, count: int, odd: list[_Odd]) -> tuple[Any, list[_Odd], int]:
    """Numbers of the rows of a batch: those of odd rows, which the reader has passed over, are left out."""
    numbers = np.arange(number, number + count, dtype=np.int64)
    passed: list[_Odd] = []
    while odd and odd[0][0] <= (int(numbers[-1]) if len(numbers) else number):
        row = odd.pop(0)
        numbers[numbers >= row[0]] += 1
        passed.append(row)
    return numbers, passed, int(numbers[-1]) + 1 if len(numbers) else number


def _worded(batch: Any) -> Any:
    """Which rows hold anything; ``None`` when all do."""
    if not batch.num_columns or batch.column(0).null_count == 0:
        return None
    empty = np.ones(len(batch), bool)
    for column in batch.columns:
        empty &= column.is_null().to_numpy(zero_copy_only=False)
        if not empty.any():
            return None
    return ~empty
