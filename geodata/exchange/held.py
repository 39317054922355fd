"""Layers that a project holds, as they are drawn: read by a child process, laid flat like a file of others.

The child reads the layer's table through SQLite in read-only mode, some thousand rows at a time, so that an edit made
meanwhile waits for none of them. The table's name is the hash of its content and its rows never change: what is read
piece by piece is one state of it.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
from pathlib import Path

import msgspec
from typing_extensions import override

from geodata.exchange import LayerRefused
from geodata.exchange.foreign import LAYING, ForeignLayer
from geodata.exchange.reader_report import Report
from geodata.theatres import TheatreName

_CHILD = "geodata.exchange.held_child"


class ShapesRead(msgspec.Struct, frozen=True):
    """Shapes of a layer that lie in a folder, not laid flat yet, and what was read of them."""

    folder: Path
    report: Report


class HeldLayer(ForeignLayer):
    """A layer of a project; ``path`` is that of the project, ``table`` holds the rows, ``style`` is that of its record.

    Of a layer that is being imported the shapes have been ``read`` before the project has its table.

    Raises
    ------
    LayerRefused
        From all that reads: the table is not there or is damaged, or the child crashed or took too long.
    """

    def __init__(self, path: Path, table: str, title: str, style: str | None, read: ShapesRead | None = None) -> None:
        super().__init__(path, Path(tempfile.mkdtemp(prefix="sapper-atlas-")) if read is None else read.folder)
        self._shapes = read
        self._laying = threading.Lock()
        self._laid = False
        self.table = table
        self.title = title
        self.style = style

    @property
    @override
    def name(self) -> str:
        return self.title

    def lay(self, theatre_name: TheatreName) -> None:
        """Lay shapes that have been read flat, once; whoever comes meanwhile waits."""
        with self._laying:
            if not self._laid:
                self._run(LAYING, "lay", str(self._folder), theatre_name)
                self._laid = True

    @override
    def _read(self, folder: str, theatre_name: TheatreName) -> Report:
        if self._shapes is not None:
            with contextlib.suppress(LayerRefused):
                self.lay(theatre_name)
                return self._shapes.report
            if self._stopped:
                raise LayerRefused(f"{self.path}: reading it was stopped")
            # What could not be laid flat, for want of room perhaps, is read from the project.
            self._shapes = None
            for left in Path(folder).iterdir():
                _ = shutil.rmtree(left) if left.is_dir() else left.unlink()
        return self._run(_CHILD, "read", str(self.path.resolve()), self.table, folder, theatre_name)

    @override
    def _write_column(self, column: str, place: str) -> None:
        self._run(_CHILD, "column", str(self.path.resolve()), self.table, column, place)
