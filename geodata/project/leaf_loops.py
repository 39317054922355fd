"""Records read from the pages of an SQLite table, without SQLite: loops over millions of rows.

The form is that of sqlite.org/fileformat2.html. Nothing is believed: what points out of the file, or is not as SQLite
writes it, ends a loop with ``DAMAGED``. ``usable`` are the bytes of a page that SQLite uses.
"""

from __future__ import annotations

from geodata.geometry.compiled import compiled
from geodata.project.record_loops import LEAST, Bytes, Places, copy_bytes

DAMAGED = -1
_INTERIOR, _LEAF = 5, 13
DEEPEST = 20


@compiled
def big_endian(data: Bytes, at: int, size: int) -> int:
    """A number of so many bytes."""
    number = 0
    for turn in range(size):
        number = (number << 8) | int(data[at + turn])
    return number


@compiled
def read_number(data: Bytes, at: int, end: int, out: Places) -> int:
    """A variable-length integer into ``out[0]``; the place after it, or ``DAMAGED``."""
    number = 0
    for turn in range(9):
        if at + turn >= end:
            return DAMAGED
        byte = int(data[at + turn])
        if turn == 8:
            out[0] = (number << 8) | byte
            return at + 9
        number = (number << 7) | (byte & 127)
        if byte < 128:
            out[0] = number
            return at + turn + 1
    return DAMAGED


@compiled
def page_below(data: Bytes, page: int, base: int, cell: int, cells: int) -> int:
    """The page that a cell of an interior page points to; behind the last stands another one in its head."""
    if cell == cells:
        return big_endian(data, base + 8, 4)
    at = big_endian(data, base + 12 + 2 * cell, 2)
    return big_endian(data, base + at, 4) if at + 4 <= page else DAMAGED


@compiled
def leaves_below(data: Bytes, page: int, root: int, stack: Places, out: Places) -> int:
    """Numbers of the leaves of a table in the order of its rows; how many, or ``DAMAGED``.

    ``stack`` has room for ``2 * (DEEPEST + 1)`` numbers, ``out`` for as many as the file has pages.
    """
    pages = len(data) // page
    depth, found, seen = 1, 0, 0
    stack[0], stack[1] = root, 0
    while depth > 0:
        number, cell = stack[2 * depth - 2], stack[2 * depth - 1]
        seen += cell == 0
        if number < 2 or number > pages or seen > pages or depth > DEEPEST:
            return DAMAGED
        base = (number - 1) * page
        kind, cells = int(data[base]), big_endian(data, base + 3, 2)
        if kind == _LEAF:
            out[found] = number
            found += 1
            depth -= 1
        elif kind != _INTERIOR or 12 + 2 * cells > page:
            return DAMAGED
        elif cell > cells:
            depth -= 1
        else:
            stack[2 * depth - 1] = cell + 1
            stack[2 * depth], stack[2 * depth + 1] = page_below(data, page, base, cell, cells), 0
            depth += 1
    return found


@compiled
def begin_cell(data: Bytes, at: int, end: int, row: int, sizes: Places) -> int:
    """The length of a row's record into ``sizes[0]``; the place where it begins, or ``DAMAGED`` if it is another."""
    at = read_number(data, at, end, sizes)
    length = sizes[0]
    if at == DAMAGED or length < 0 or length > len(data):
        return DAMAGED
    at = read_number(data, at, end, sizes)
    if at == DAMAGED or sizes[0] != row:
        return DAMAGED
    sizes[0] = length
    return at


@compiled
def bytes_here(length: int, usable: int) -> int:
    """How much of a record lies in its leaf."""
    most, least = usable - LEAST, (usable - 12) * 32 // 255 - 23
    if length <= most:
        return length
    here = least + (length - least) % (usable - 4)
    return here if here <= most else least


@compiled
def copy_record(data: Bytes, page: int, usable: int, at: int, length: int, out: Bytes, done: int) -> int:
    """Copy a record with what lies in pages of its own; the place after it in ``out``, or ``DAMAGED``."""
    here = bytes_here(length, usable)
    copy_bytes(out, done, data, at, here)
    done, left, at = done + here, length - here, at + here
    while left > 0:
        more = big_endian(data, at, 4)
        if more < 2 or more * page > len(data):
            return DAMAGED
        at, here = (more - 1) * page, min(left, usable - 4)
        copy_bytes(out, done, data, at + 4, here)
        done += here
        left -= here
    return done


@compiled
def records_in(data: Bytes, page: int, usable: int, leaf: int, row: int, out: Bytes, sizes: Places) -> int:
    """Put the records of a leaf on end into ``out``; the row after them, where they are numbered from ``row`` on.

    ``sizes[0]`` becomes how many bytes they have. Where ``out`` has too little room nothing is put, and the row is
    ``row``. ``DAMAGED`` where a cell is not as it must be.
    """
    base = (leaf - 1) * page
    end, cells, total = base + usable, big_endian(data, base + 3, 2), 0
    if 8 + 2 * cells > usable:
        return DAMAGED
    for cell in range(cells):
        at = begin_cell(data, base + big_endian(data, base + 8 + 2 * cell, 2), end, row + cell, sizes)
        here = bytes_here(sizes[0], usable)
        if at == DAMAGED or at + here + (4 if here < sizes[0] else 0) > end:
            return DAMAGED
        total += sizes[0]
        # Else a damaged length would ask for any amount of memory.
        if total > len(data):
            return DAMAGED
    done = 0
    for cell in range(cells if total <= len(out) else 0):
        at = begin_cell(data, base + big_endian(data, base + 8 + 2 * cell, 2), end, row + cell, sizes)
        done = copy_record(data, page, usable, at, sizes[0], out, done)
        if done == DAMAGED:
            return DAMAGED
    sizes[0] = total
    return row + cells if total <= len(out) else row
