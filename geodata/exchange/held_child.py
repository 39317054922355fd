"""Reads one layer of a project in a process of its own, which has no GDAL and so one SQLite.

Called as ``python -m geodata.exchange.held_child read PROJECT TABLE FOLDER THEATRE`` it takes the geometries apart and
lays them flat for a theatre; as ``… column PROJECT TABLE COLUMN PLACE`` it writes a column of numbers. Both print a
report as JSON; a refusal goes to stdout as one sentence, with exit code 3.
"""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from geodata.exchange import foreign_child
from geodata.exchange.foreign_child import FileRefused
from geodata.exchange.reader_report import Report, peak_rss_mb

if TYPE_CHECKING:
    from geodata.project.layer_form import LayerForm

_AT_ONCE = 20_000
_LONGEST_S = 20.0


def main(words: list[str]) -> int:
    """Read a layer, or a column of it; the exit code is 0 or 3."""
    foreign_child.limit()
    project, table = Path(words[1]), words[2]
    try:
        if words[0] == "read":
            folder, theatre_name = words[3:]
            report = _read(project, table, Path(folder))
            foreign_child.lay(Path(folder), theatre_name)
        else:
            column, place = words[3:]
            report = _column(project, table, column, Path(place))
    except FileRefused as error:
        sys.stdout.write(str(error))
        return 3
    sys.stdout.write(msgspec.json.encode(msgspec.structs.replace(report, peak_mb=peak_rss_mb())).decode())
    return 0


@contextlib.contextmanager
def _opened(project: Path, table: str) -> Generator[tuple[sqlite3.Connection, LayerForm]]:
    from geodata.project.layer_tables import form_of  # noqa: PLC0415 - after the limits are set
    from geodata.project.livefile import connect, limited  # noqa: PLC0415 - after the limits are set

    try:
        with contextlib.closing(connect(project, write=False)) as db:
            with limited(db, _LONGEST_S):
                form = form_of(db, table)
            yield db, form
    except (sqlite3.Error, ValueError) as error:
        raise FileRefused(f"its layer cannot be read ({error}); see `sapper-atlas check`") from error


def _pieces(db: sqlite3.Connection, table: str, what: str) -> Iterator[list[tuple[Any, ...]]]:
    """Rows in the order of their numbers; between two pieces the file is free for whoever edits it."""
    from geodata.project.livefile import limited  # noqa: PLC0415 - after the limits are set

    last = 0
    while True:
        with limited(db, _LONGEST_S):
            query = f"SELECT fid, {what} FROM {table} WHERE fid > ? ORDER BY fid LIMIT {_AT_ONCE}"  # noqa: S608
            rows = db.execute(query, (last,)).fetchall()
        if not rows:
            return
        last = rows[-1][0]
        yield rows


def _read(project: Path, table: str, folder: Path) -> Report:
    from geodata.exchange.held_shapes import HeldShapes, name_column, shapes_of  # noqa: PLC0415 - after the limits are set
    from geodata.project.schema import quoted  # noqa: PLC0415 - after the limits are set

    with _opened(project, table) as (db, form):
        shapes = HeldShapes(folder, form.columns)
        called = name_column(form.columns)
        what = f"geom, {'NULL' if called is None else quoted(called)}"
        for rows in _pieces(db, table, what):
            names = [name for _, _, name in rows] if called is not None and shapes.wants_names else ()
            shapes.add(shapes_of([blob for _, blob, _ in rows]), names)
    return shapes.end()


def _column(project: Path, table: str, column: str, place: Path) -> Report:
    import numpy as np  # noqa: PLC0415 - after the limits are set

    from geodata.exchange.held_shapes import numeric  # noqa: PLC0415 - after the limits are set
    from geodata.project.schema import quoted  # noqa: PLC0415 - after the limits are set

    with _opened(project, table) as (db, form):
        if column not in numeric(form.columns):
            known = ", ".join(numeric(form.columns)) or "none"
            raise FileRefused(f"it has no column of numbers called {column}; those it has: {known}")
        found = [value for rows in _pieces(db, table, quoted(column)) for _, value in rows]
    # SQLite keeps any value in any column: what is no number is none.
    values = np.array([value if isinstance(value, (int, float)) else np.nan for value in found], np.float64)
    np.save(place, values, allow_pickle=False)
    return Report(read=len(values), left_out={})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
