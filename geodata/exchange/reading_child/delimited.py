"""Tables of text (CSV, TSV): their divider and header, and their rows in batches, every one with its number.

Two readings: the first finds out which columns hold nothing but numbers, the second reads them as such. Row 1 is the
first line, a header counts; lines without a word are no rows.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from geodata.exchange.arrow import arrow_csv, pa, pc
from geodata.exchange.reading_child.refusal import FileRefused
from geodata.project.layer_form import ColumnType

_BLOCK = 8 * 1024**2
_THREADS = 2
_LOOKED_AT = 50
_LONGEST_LINE = 16 * 1024**2
_DIVIDERS = (",", ";", "\t", "|")
_INTEGER, _REAL, _TEXT = 0, 1, 2
_TYPES: tuple[ColumnType, ...] = ("INTEGER", "REAL", "TEXT")


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A text of rows: its divider, its names, and whether the first line holds them. ``names`` differ."""

    path: Path
    divider: str
    names: tuple[str, ...]
    header: bool


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """Rows with their numbers; ``columns`` are Arrow arrays. ``odd`` are rows of another length, with their text."""

    numbers: Any
    columns: list[Any]
    odd: list[tuple[int, str, str]]


def table_of(path: Path, header: bool | None) -> Table:  # noqa: FBT001 - what a mapping says, not a switch
    """What a table looks like, from its first lines.

    Raises
    ------
    FileRefused
        It has no rows, holds a quotation mark that is never closed, or is no table.
    """
    csv.field_size_limit(_LONGEST_LINE)
    _check_quotes(path)
    lines = _first_lines(path)
    divider = max(_DIVIDERS, key=lambda mark: _evenness(lines, mark))
    try:
        rows = [row for row in csv.reader(lines, delimiter=divider) if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise FileRefused(f"is no table ({error})") from error
    if not rows:
        raise FileRefused("has no rows")
    first = [cell.strip() for cell in rows[0]]
    named = _is_header(first) if header is None else header
    names = first if named else [f"column {number}" for number in range(1, len(first) + 1)]
    return Table(path=path, divider=divider, names=_different(names), header=named)


def column_types(table: Table) -> tuple[ColumnType, ...]:
    """Type of each column: whole numbers that read back letter for letter, numbers, or text."""
    found = [_INTEGER] * len(table.names)
    filled = [False] * len(table.names)

    def look(at: int, column: Any) -> None:
        filled[at] = filled[at] or column.null_count < len(column)
        if found[at] == _INTEGER and not _whole(column):
            found[at] = _REAL
        if found[at] == _REAL and not _number(column):
            found[at] = _TEXT

    # Arrow works without the GIL: a column a thread, while the next rows are parsed.
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="types") as pool:
        before: list[Future[None]] = []
        for batch in _batches(table, {}):
            for one in before:
                one.result()
            before = [pool.submit(look, at, column) for at, column in enumerate(batch.columns) if found[at] != _TEXT
                      or not filled[at]]  # fmt: skip
        for one in before:
            one.result()
    return tuple(_TYPES[code] if full else "TEXT" for code, full in zip(found, filled, strict=True))


def batches(table: Table, types: Sequence[ColumnType]) -> Iterator[Batch]:
    """Rows of a table in the order of the file."""
    known = {"INTEGER": pa.int64(), "REAL": pa.float64()}
    yield from _batches(
        table, {name: known.get(sort, pa.string()) for name, sort in zip(table.names, types, strict=True)}
    )


def _batches(table: Table, types: dict[str, Any]) -> Iterator[Batch]:
    odd: list[tuple[int, str, str]] = []

    def keep(row: Any) -> str:
        reason = f"has {row.actual_columns} cells, the table has {row.expected_columns} columns"
        odd.append((row.number, reason, row.text))
        return "skip"

    reader = _opened(table, types, keep)
    number = 2 if table.header else 1
    while True:
        try:
            batch = reader.read_next_batch()
        except StopIteration:
            break
        except (pa.ArrowInvalid, UnicodeDecodeError) as error:
            raise FileRefused(f"is no table ({error})") from error
        numbers, odd_now, number = _numbered(number, len(batch), odd)
        keep_rows = _worded(batch)
        columns = list(batch.columns)
        if keep_rows is not None:
            numbers, columns = numbers[keep_rows], [column.filter(pa.array(keep_rows)) for column in columns]
        yield Batch(numbers=numbers, columns=columns, odd=odd_now)
    if odd:
        none = [pa.array([], types.get(name, pa.string())) for name in table.names]
        yield Batch(numbers=np.empty(0, np.int64), columns=none, odd=odd)


def _opened(table: Table, types: dict[str, Any], keep: Any) -> Any:
    read = arrow_csv.ReadOptions(
        block_size=_BLOCK, use_threads=False, column_names=list(table.names), skip_rows=1 if table.header else 0
    )
    parse = arrow_csv.ParseOptions(
        delimiter=table.divider, newlines_in_values=True, invalid_row_handler=keep, ignore_empty_lines=False
    )
    convert = arrow_csv.ConvertOptions(
        column_types={name: types.get(name, pa.string()) for name in table.names}, strings_can_be_null=True,
        quoted_strings_can_be_null=True, null_values=[""],
    )  # fmt: skip
    try:
        return arrow_csv.open_csv(table.path, read_options=read, parse_options=parse, convert_options=convert)
    except (pa.ArrowInvalid, StopIteration) as error:
        if "Empty CSV" in str(error):
            raise FileRefused("has no rows under its header") from error
        raise FileRefused(f"is no table ({error})") from error


def _numbered(number: int, count: int, odd: list[tuple[int, str, str]]) -> tuple[Any, list[tuple[int, str, str]], int]:
    """Numbers of the rows of a batch: those of odd rows, which the reader has passed over, are left out."""
    numbers = np.arange(number, number + count, dtype=np.int64)
    passed: list[tuple[int, str, str]] = []
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


def _whole(column: Any) -> bool:
    try:
        return pc.all(pc.equal(pc.cast(pc.cast(column, pa.int64()), pa.string()), column)).as_py() is not False
    except pa.ArrowInvalid:
        return False


def _number(column: Any) -> bool:
    try:
        numbers = pc.cast(column, pa.float64())
    except pa.ArrowInvalid:
        return False
    # "nan" and "inf" are words here; so are numbers that begin with needless noughts, as many a key does.
    if pc.all(pc.is_finite(numbers)).as_py() is False:
        return False
    longest = pc.max(pc.utf8_length(column)).as_py() or 0
    padded = pc.any(pc.match_substring_regex(column.slice(0, 5000), r"^[-+]?0\d")).as_py()
    return longest <= 40 and not padded


def _check_quotes(path: Path) -> None:
    count = 0
    with path.open("rb") as file:
        while chunk := file.read(_BLOCK):
            count += chunk.count(b'"')
            if b"\0" in chunk:
                raise FileRefused("holds NUL bytes, so it is no table of text; is it another encoding? say --encoding")
    if count % 2:
        raise FileRefused("has a quotation mark that is never closed, so its rows cannot be told apart")


def _first_lines(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(itertools.takewhile(bool, (file.readline(_LONGEST_LINE) for _ in range(_LOOKED_AT))))


def _evenness(lines: Sequence[str], mark: str) -> tuple[bool, int, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=mark) if row]
    except csv.Error:
        return False, 0, 0
    usual = max(set(widths), key=widths.count, default=0)
    return usual > 1, widths.count(usual) if usual > 1 else 0, usual


def _is_header(first: Sequence[str]) -> bool:
    return not any(
        cell.replace(",", ".", 1).lstrip("-+").replace(".", "", 1).replace("-", "").isdigit() for cell in first
    )


def _different(names: Sequence[str]) -> tuple[str, ...]:
    made: list[str] = []
    for number, name in enumerate(names, 1):
        base = name or f"column {number}"
        chosen, turn = base, 1
        while chosen in made:
            turn += 1
            chosen = f"{base}_{turn}"
        made.append(chosen)
    return tuple(made)
