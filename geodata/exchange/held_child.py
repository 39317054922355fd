"""Reads one layer of a project in a process of its own, which has no GDAL and so one SQLite.

Called as ``python -m geodata.exchange.held_child read PROJECT TABLE FOLDER THEATRE`` it takes the geometries apart and
lays them flat for a theatre; as ``… column PROJECT TABLE COLUMN PLACE`` it writes a column of numbers. Both print a
report as JSON; a refusal goes to stdout as one sentence, with exit code 3.
"""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from geodata.exchange import foreign_child
from geodata.exchange.foreign_child import FileRefused
from geodata.exchange.reader_report import NAMES, Report, peak_rss_mb

if TYPE_CHECKING:
    from geodata.geometry.plain import Bytes, Ints
    from geodata.project.layer_form import LayerForm

_AT_ONCE = 20_000
_LONGEST_S = 20.0
_MOST_NAMES, _LONGEST_NAME = 200_000, 60
_CALLED = ("name", "name_en", "название", "имя", "наименование", "名称", "名稱", "ຊື່", "village", "vname", "shapename",
           "adm2_en", "adm2_name", "name_2", "adm1_en", "adm1_name", "name_1", "title", "label")  # fmt: skip
"""Columns that hold the names of features, the first that there is."""


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
    from geodata.exchange.spool import Spool  # noqa: PLC0415 - after the limits are set

    spool = Spool(folder / "plain")
    read, left_out = 0, Counter[str]()
    names: list[str | None] = []
    with _opened(project, table) as (db, form):
        called = _name_column(form)
        for rows in _pieces(db, table, f"geom, {called or 'NULL'}"):
            if called is not None and len(names) < _MOST_NAMES:
                names += [_name(value) for _, _, value in rows]
            data, offsets = _shapes([blob for _, blob, _ in rows])
            # An import keeps no curves; who put some there by hand reads that they are left out.
            plain, left = foreign_child.apart(data, offsets, lambda data=data, offsets=offsets: (data, offsets))
            left_out.update(left)
            spool.add(plain, read)
            read += len(rows)
    spool.close()
    if 0 < len(names) == read:
        (folder / NAMES).write_bytes(msgspec.json.encode(names))
    return Report(read=read, left_out=dict(left_out), columns=_numeric(form))


def _shapes(blobs: list[object]) -> tuple[Bytes, Ints]:
    """Well-known binary on end, and where each begins, of geometries as a GeoPackage keeps them."""
    import numpy as np  # noqa: PLC0415 - after the limits are set

    from geodata.project.blobs import BARE_POINT, POINT_BYTES, wkb_of  # noqa: PLC0415 - after the limits are set
    from geodata.project.errors import UnreadableRow  # noqa: PLC0415 - after the limits are set

    def shape(blob: object) -> bytes:
        try:
            return wkb_of(blob)
        except UnreadableRow:
            # Said to be broken, and counted, like one that ends too early.
            return b"\xff"

    found = cast("list[bytes]", blobs)
    if set(map(type, blobs)) == {bytes} and set(map(len, found)) == {POINT_BYTES}:
        # As an import writes points, of which there may be millions.
        made = np.frombuffer(b"".join(found), np.uint8).reshape(-1, POINT_BYTES)
        size = POINT_BYTES - len(BARE_POINT)
        if (made[:, : len(BARE_POINT)] == np.frombuffer(BARE_POINT, np.uint8)).all():
            return made[:, len(BARE_POINT) :].ravel(), np.arange(len(blobs) + 1, dtype=np.int64) * size
    parts = [shape(blob) for blob in blobs]
    offsets = np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int64)
    return np.frombuffer(b"".join(parts), np.uint8), offsets


def _name_column(form: LayerForm) -> str | None:
    """The column with the names of the features, quoted for a query."""
    from geodata.project.schema import quoted  # noqa: PLC0415 - after the limits are set

    texts = {name.casefold(): name for name, sort in form.columns if sort == "TEXT"}
    found = next((texts[word] for word in _CALLED if word in texts), None)
    return None if found is None else quoted(found)


def _name(value: object) -> str | None:
    """A name as it can be written on a map: one line, not too long."""
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in str(value or "")).split())
    return (text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1] + "…") or None


def _numeric(form: LayerForm) -> tuple[str, ...]:
    return tuple(name for name, sort in form.columns if sort in ("INTEGER", "REAL"))


def _column(project: Path, table: str, column: str, place: Path) -> Report:
    import numpy as np  # noqa: PLC0415 - after the limits are set

    from geodata.project.schema import quoted  # noqa: PLC0415 - after the limits are set

    with _opened(project, table) as (db, form):
        if column not in _numeric(form):
            known = ", ".join(_numeric(form)) or "none"
            raise FileRefused(f"it has no column of numbers called {column}; those it has: {known}")
        found = [value for rows in _pieces(db, table, quoted(column)) for _, value in rows]
    # SQLite keeps any value in any column: what is no number is none.
    values = np.array([value if isinstance(value, (int, float)) else np.nan for value in found], np.float64)
    np.save(place, values, allow_pickle=False)
    return Report(read=len(values), left_out={})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
