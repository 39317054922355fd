"""Which rows of a kind a table shows, and in which order: found and sorted by SQLite, a million as well as ten."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.project.kinds import Kind
from geodata.project.livefile import connect
from geodata.project.schema import quoted

Numbers = npt.NDArray[np.int64]


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Rows in which every word of ``words`` occurs, ordered by a column; without one as they were first put."""

    words: str = ""
    column: str | None = None
    descending: bool = False


def row_numbers(path: Path, kind: Kind, wanted: Wanted) -> Numbers:
    """Numbers (``fid``) of the rows, shape (rows,), those without a value in the column last.

    Reads through a connection of its own, so that another thread may ask while the project is shown.

    Raises
    ------
    sqlite3.Error
        The file cannot be read.
    """
    words = wanted.words.split()
    with contextlib.closing(connect(path, write=False)) as db:
        return numbers_in(db, kind, msgspec.structs.replace(wanted, words=" ".join(words)))


def numbers_in(db: sqlite3.Connection, kind: Kind, wanted: Wanted) -> Numbers:
    """As ``row_numbers``, through a connection that is there."""
    db.create_function("folded", 1, _folded, deterministic=True)
    texts = [name for name, _ in kind.shape.columns]
    known = set(texts)
    conditions: list[str] = []
    values: list[str] = []
    for word in wanted.words.split():
        whole = " || ' ' || ".join(f"coalesce({quoted(name)}, '')" for name in texts)
        if word.isascii():
            # SQLite compares the letters of ASCII without their case by itself, and lets other threads run meanwhile.
            conditions.append(f"({whole}) LIKE ? ESCAPE '\\'")
            values.append("%" + "".join(f"\\{c}" if c in "%_\\" else c for c in word) + "%")
        else:
            conditions.append(f"instr(folded({whole}), ?) > 0")
            values.append(word.casefold())
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    order = "fid"
    if wanted.column in known:
        name = quoted(wanted.column)
        order = f"{name} IS NULL, {name} COLLATE NOCASE {'DESC' if wanted.descending else 'ASC'}, fid"
    query = f"SELECT fid FROM {kind.name}{where} ORDER BY {order}"  # noqa: S608 - names of ours
    return np.fromiter((row[0] for row in db.execute(query, values)), np.int64)


def _folded(text: str) -> str:
    return text.casefold()
