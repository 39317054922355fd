"""The loops that write the rows of layers run once, so that their machine code lies on the disk.

A process of its own does it (``python -m geodata.project.rehearsal``), as for those of the map.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from geodata.arrow import pa
from geodata.geometry.loops_ready import write_mark
from geodata.project.page_hash import content_in_pages
from geodata.project.table_pages import TablePages

REHEARSAL = "geodata.project.rehearsal"
_ROOT = 2
_STATEMENT = "CREATE TABLE t (fid INTEGER PRIMARY KEY, a INTEGER, b REAL, c TEXT, d TEXT, e BLOB, f BLOB)"


def rehearse() -> None:
    """Write two rows of every kind of column, with and without values."""
    columns = [
        pa.array([1, 1 << 50]), pa.array([0.5, None]), pa.array(["a", None]), pa.nulls(2, pa.string()),
        pa.array([b"a", b"b" * 70_000], pa.large_binary()), pa.nulls(2, pa.large_binary()),
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-") as name:
        folder = Path(name)
        with TablePages(folder / "rehearsed.db", _STATEMENT) as pages:
            pages.add(columns)
        content_in_pages(folder / "rehearsed.db", _ROOT)


if __name__ == "__main__":
    rehearse()
    write_mark(REHEARSAL)
