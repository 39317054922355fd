"""Rows as SQLite's records, and records as the leaves of a table: loops over millions of cells.

The form is fixed for good (sqlite.org/fileformat2.html): a record is a header of a serial type for each column, then
the values; a leaf holds cells of a record's length, its row number and the record, with what is too long in pages of
its own behind it. Sizes and places are in bytes. ``there`` says which rows have a value; it is empty where all do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import numpy as np
from numba.core import cgutils, types
from numba.extending import intrinsic
from numpy.typing import NDArray

from geodata.geometry.compiled import compiled

PAGE = 65_536
LEAST = 35
"""A record of up to ``PAGE - LEAST`` bytes lies in its leaf as a whole."""
SKIPPED = 0x4000_0000 // PAGE + 1
"""The page that SQLite locks files by, which holds nothing."""
Places = NDArray[np.int64]
Bytes = NDArray[np.uint8]
There = NDArray[np.bool_]


def _copying(_typing: Any, out: Any, _at: Any, data: Any, _first: Any, _length: Any) -> Any:
    def code(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        to, of = (context.make_array(signature.args[at])(context, builder, given[at]).data for at in (0, 2))
        cgutils.raw_memcpy(builder, builder.gep(to, [given[1]]), builder.gep(of, [given[3]]), given[4], 1)
        return context.get_dummy_value()

    return types.void(out, types.intp, data, types.intp, types.intp), code


copy_bytes: Callable[[Any, int, Any, int, int], None] = cast(Any, intrinsic)(_copying)
"""In compiled loops, ``(out, at, data, first, length)``: copy so many bytes from one array into another, which both
must have."""


@compiled
def width(number: int) -> int:
    """Bytes of a number that is not negative as a variable-length integer."""
    wide = 1
    while number > 127 and wide < 9:
        number >>= 7
        wide += 1
    return wide


@compiled
def write_number(out: Bytes, at: int, number: int) -> int:
    """Write a number below 2**56 as a variable-length integer; the place after it."""
    wide = width(number)
    for turn in range(wide):
        part = (number >> (7 * (wide - 1 - turn))) & 127
        out[at + turn] = part | 128 if turn < wide - 1 else part
    return at + wide


@compiled
def text_sizes(heads: Places, bodies: Places, kind: int, there: There, offsets: Places) -> None:
    """Add what a column of texts (``kind`` 13) or blobs (12) takes in header and body of each record."""
    for row in range(len(heads)):
        if len(there) and not there[row]:
            heads[row] += 1
        else:
            length = offsets[row + 1] - offsets[row]
            heads[row] += width(kind + 2 * length)
            bodies[row] += length


@compiled
def put_text(
    out: Bytes, heads: Places, bodies: Places, kind: int, there: There, offsets: Places, data: Bytes
) -> None:  # fmt: skip
    """Write a column of texts or blobs at those places of the records, and move them on."""
    for row in range(len(heads)):
        if len(there) and not there[row]:
            out[heads[row]] = 0
            heads[row] += 1
        else:
            first, length = offsets[row], offsets[row + 1] - offsets[row]
            heads[row] = write_number(out, heads[row], kind + 2 * length)
            copy_bytes(out, bodies[row], data, first, length)
            bodies[row] += length


@compiled
def _whole_width(value: int) -> int:
    """Bytes of a whole number in a record: 0 for nought and one, which have serial types of their own."""
    size = value if value >= 0 else -(value + 1)
    if value in (0, 1):
        return 0
    if size < 1 << 7:
        return 1
    if size < 1 << 15:
        return 2
    if size < 1 << 23:
        return 3
    if size < 1 << 31:
        return 4
    return 6 if size < 1 << 47 else 8


@compiled
def whole_sizes(heads: Places, bodies: Places, there: There, values: Places) -> None:
    """As ``text_sizes``, of whole numbers."""
    for row in range(len(heads)):
        heads[row] += 1
        if not len(there) or there[row]:
            bodies[row] += _whole_width(values[row])


@compiled
def put_whole(out: Bytes, heads: Places, bodies: Places, there: There, values: Places) -> None:
    """As ``put_text``, of whole numbers."""
    for row in range(len(heads)):
        kind = 0
        if not len(there) or there[row]:
            value = values[row]
            wide = _whole_width(value)
            if wide == 0:
                kind = 8 + value
            elif wide == 6:
                kind = 5
            elif wide == 8:
                kind = 6
            else:
                kind = wide
            for turn in range(wide):
                out[bodies[row] + turn] = (value >> (8 * (wide - 1 - turn))) & 255
            bodies[row] += wide
        out[heads[row]] = kind
        heads[row] += 1


@compiled
def real_sizes(heads: Places, bodies: Places, there: There) -> None:
    """As ``text_sizes``, of numbers."""
    for row in range(len(heads)):
        heads[row] += 1
        if not len(there) or there[row]:
            bodies[row] += 8


@compiled
def put_real(out: Bytes, heads: Places, bodies: Places, there: There, data: Bytes) -> None:
    """As ``put_text``, of numbers, whose ``data`` are eight bytes each with the highest first."""
    for row in range(len(heads)):
        kind = 0
        if not len(there) or there[row]:
            kind = 7
            for turn in range(8):
                out[bodies[row] + turn] = data[8 * row + turn]
            bodies[row] += 8
        out[heads[row]] = kind
        heads[row] += 1


@compiled
def record_sizes(heads: Places, bodies: Places) -> Places:
    """Where each record begins, and where the last ends; the first column is the row's number, which takes a byte."""
    made = np.zeros(len(heads) + 1, np.int64)
    for row in range(len(heads)):
        inside = heads[row] + 1
        made[row + 1] = made[row] + inside + bodies[row] + width(inside + width(inside))
    return made


@compiled
def begin_records(out: Bytes, records: Places, heads: Places, bodies: Places) -> None:
    """Write the length of each header and the number's type; sizes become the places of what comes next."""
    for row in range(len(heads)):
        inside = heads[row] + 1
        own = width(inside + width(inside))
        at = write_number(out, records[row], inside + own)
        out[at] = 0
        bodies[row] = records[row] + own + inside
        heads[row] = at + 1


@compiled
def _local(length: int) -> int:
    """How much of a record lies in its leaf."""
    if length <= PAGE - LEAST:
        return length
    least = (PAGE - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (PAGE - 4)
    return wanted if wanted <= PAGE - LEAST else least


@compiled
def pages_at_most(records: Places, first_row: int) -> int:
    """No fewer pages than ``lay_leaves`` needs."""
    inside = outside = 0
    for row in range(len(records) - 1):
        length = records[row + 1] - records[row]
        local = _local(length)
        inside += local + 12 + width(length) + width(first_row + row)
        outside += (length - local + PAGE - 5) // (PAGE - 4)
    # Two leaves in a row hold more than one could.
    return 2 * (inside // (PAGE - 8)) + 3 + outside


@compiled
def _next_page(number: int) -> int:
    return number + 2 if number + 1 == SKIPPED else number + 1


@compiled
def lay_leaves(
    out: Bytes, first_page: int, records: Places, data: Bytes, first_row: int, leaves: Places
) -> tuple[int, int]:  # fmt: skip
    """Lay records into the pages of ``out``, of which the first has the number ``first_page``; it may hold anything.

    ``leaves`` are filled with the number of each leaf and of the last row in it, in turn. Number of pages, of leaves.
    """
    number = first_page if first_page != SKIPPED else first_page + 1
    last, count, cells, free = number, 0, 0, PAGE
    page = (number - first_page) * PAGE
    for row in range(len(records) - 1):
        length = records[row + 1] - records[row]
        local = _local(length)
        size = width(length) + width(first_row + row) + local + (4 if local < length else 0)
        if cells and 8 + 2 * cells + 2 + size > free:
            last = number = _next_page(last)
            page, cells, free = (number - first_page) * PAGE, 0, PAGE
        free -= size
        at = write_number(out, page + free, length)
        at = write_number(out, at, first_row + row)
        begin = records[row]
        copy_bytes(out, at, data, begin, local)
        at += local
        done = local
        while done < length:
            last = _next_page(last)
            for turn in range(4):
                out[at + turn] = (last >> (8 * (3 - turn))) & 255
            at = (last - first_page) * PAGE
            out[at] = out[at + 1] = out[at + 2] = out[at + 3] = 0
            part = min(length - done, PAGE - 4)
            copy_bytes(out, at + 4, data, begin + done, part)
            done += part
        out[page + 8 + 2 * cells] = free >> 8
        out[page + 9 + 2 * cells] = free & 255
        cells += 1
        if cells == 1:
            out[page] = 13
            out[page + 1] = out[page + 2] = out[page + 7] = 0
            leaves[2 * count] = number
            count += 1
        leaves[2 * count - 1] = first_row + row
        out[page + 3], out[page + 4] = cells >> 8, cells & 255
        out[page + 5], out[page + 6] = free >> 8, free & 255
    return last - first_page + 1, count
