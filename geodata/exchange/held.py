"""Layers that a project holds, as they are drawn: read by a child process, laid flat like a file of others.

The child reads the layer's table through SQLite in read-only mode, some thousand rows at a time, so that an edit made
meanwhile waits for none of them. The table's name is the hash of its content and its rows never change: what is read
piece by piece is one state of it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from typing_extensions import override

from geodata.exchange.foreign import ForeignLayer
from geodata.exchange.reader_report import Report
from geodata.theatres import TheatreName

_CHILD = "geodata.exchange.held_child"


class HeldLayer(ForeignLayer):
    """A layer of a project; ``path`` is that of the project, ``table`` holds the rows, ``style`` is that of its record.

    Raises
    ------
    LayerRefused
        From all that reads: the table is not there or is damaged, or the child crashed or took too long.
    """

    def __init__(self, path: Path, table: str, title: str, style: str | None) -> None:
        super().__init__(path, Path(tempfile.mkdtemp(prefix="sapper-atlas-")))
        self.table = table
        self.title = title
        self.style = style

    @property
    @override
    def name(self) -> str:
        return self.title

    @override
    def _read(self, folder: str, theatre_name: TheatreName) -> Report:
        return self._run(_CHILD, "read", str(self.path.resolve()), self.table, folder, theatre_name)

    @override
    def _write_column(self, column: str, place: str) -> None:
        self._run(_CHILD, "column", str(self.path.resolve()), self.table, column, place)
