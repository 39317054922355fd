"""Layers from files of others: read in a child process, so that none of them meets the program itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import weakref
from pathlib import Path

import msgspec
import numpy as np

from geodata.exchange import LayerRefused
from geodata.exchange.flat_store import stored
from geodata.exchange.reader_report import NAMES, Report
from geodata.geometry.flat_shapes import FlatShapes
from geodata.geometry.projection import Floats
from geodata.ready import ready
from geodata.theatres import TheatreName

TIMEOUT_S = 120
LAYING = _CHILD = "geodata.exchange.foreign_child"
"""The module that reads files, and lays flat what was read of them or of layers."""
ENDINGS = (".gpkg", ".geojson", ".json", ".geojsonl", ".geojsons", ".shp", ".fgb", ".gpx", ".kml")


class ForeignLayer:
    """A user's file that was read. What was read lies in a private folder, which goes with this object.

    Attributes
    ----------
    read
        Number of features in the file.
    left_out
        How many of them cannot be drawn, by reason: ``empty``, ``not finite``, ``broken``, ``nested too deep``,
        ``curved``.
    columns
        Names of its columns of numbers.
    style
        The role whose look it has in a project; a file of its own has none.
    reader_peak_mb
        The most memory that the reading process held, in MB; ``None`` where the system does not say, or another one
        read it.
    """

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.read = 0
        self.left_out: dict[str, int] = {}
        self.columns: tuple[str, ...] = ()
        self.style: str | None = None
        self.reader_peak_mb: float | None = None
        self._folder = folder
        self._child: subprocess.Popen[bytes] | None = None
        self._stopped = False
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

    @property
    def kept(self) -> int:
        """Number of features that can be drawn."""
        return self.read - sum(self.left_out.values())

    @property
    def name(self) -> str:
        """What it is called where it is shown."""
        return self.path.name

    def take(self, theatre_name: TheatreName) -> None:
        """Read the file, and lay it flat for a theatre.

        Raises
        ------
        LayerRefused
            As for ``read_foreign_layer``.
        """
        report = self._read(str(self._folder), theatre_name)
        self.read = report.read
        self.left_out = report.left_out
        self.columns = report.columns
        self.reader_peak_mb = report.peak_mb

    def laid_flat(self, theatre_name: TheatreName) -> FlatShapes:
        """Flat arrays in the projection of a theatre, mapped from files; for another theatre a child makes them first.

        Raises
        ------
        LayerRefused
            The child process crashed or took too long.
        """
        folder = self._folder / theatre_name
        if not folder.exists():
            self._run(_CHILD, "lay", str(self._folder), theatre_name)
        return stored(FlatShapes, folder)

    def names(self) -> tuple[str | None, ...]:
        """What its features are called, in the order of the file; nothing where that is not known."""
        place = self._folder / NAMES
        return msgspec.json.decode(place.read_bytes(), type=tuple[str | None, ...]) if place.exists() else ()

    def numbers(self, column: str) -> Floats:
        """A number for every feature, shape (features,), not a number where there is none.

        Raises
        ------
        LayerRefused
            There is no such column of numbers, or the file is not what it was any more.
        """
        place = self._folder / "column.npy"
        self._write_column(column, str(place))
        values: Floats = np.load(place, allow_pickle=False)
        if len(values) != self.read:
            raise LayerRefused(f"{self.path}: has changed since it was read; add it again")
        return values

    def stop(self) -> None:
        """Give up: what reads or lays flat in another thread ends at once with ``LayerRefused``."""
        self._stopped = True
        child = self._child
        if child is not None:
            child.kill()

    def _read(self, folder: str, theatre_name: TheatreName) -> Report:
        return self._run(_CHILD, "read", str(self.path.resolve()), folder, theatre_name)

    def _write_column(self, column: str, place: str) -> None:
        self._run(_CHILD, "column", str(self.path.resolve()), column, place)

    def _run(self, child_module: str, *words: str) -> Report:
        command = [sys.executable, "-m", child_module, *words]
        with subprocess.Popen(  # noqa: S603 - our own module, and the path is one argument
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            self._child = child
            if self._stopped:
                child.kill()
            try:
                said, _ = child.communicate(timeout=TIMEOUT_S)
            except subprocess.TimeoutExpired as error:
                child.kill()
                raise LayerRefused(f"{self.path}: reading took more than {TIMEOUT_S} s and was stopped") from error
            finally:
                self._child = None
        if self._stopped:
            raise LayerRefused(f"{self.path}: reading it was stopped")
        if child.returncode == 3:
            raise LayerRefused(f"{self.path}: {said.decode('utf-8', 'replace')}")
        if child.returncode != 0:
            raise LayerRefused(f"{self.path}: reading it failed (the reader ended with {child.returncode})")
        return msgspec.json.decode(said, type=ready(Report))


def unread_layer(path: Path) -> ForeignLayer:
    """A vector file that can be read with ``take``, or stopped while it is read.

    Raises
    ------
    LayerRefused
        No such file, no plain file, or no format that is read.
    """
    if not path.is_file():
        raise LayerRefused(f"{path}: no such file")
    if path.suffix.lower() not in ENDINGS:
        raise LayerRefused(f"{path}: layers are read from files ending in {', '.join(ENDINGS)}")
    return ForeignLayer(path, Path(tempfile.mkdtemp(prefix="sapper-atlas-")))


def read_foreign_layer(path: Path, theatre_name: TheatreName) -> ForeignLayer:
    """A vector file, read and laid flat for a theatre.

    Raises
    ------
    LayerRefused
        As for ``unread_layer``; or it has no coordinate system, or the child process crashed or took too long.
    """
    layer = unread_layer(path)
    layer.take(theatre_name)
    return layer
