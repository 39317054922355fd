"""Layers from files of others: read in a child process, so that none of them meets the program itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import weakref
from pathlib import Path

import msgspec

from geodata.exchange import LayerRefused
from geodata.exchange.flat_store import stored
from geodata.geometry.flat_shapes import FlatShapes
from geodata.theatres import TheatreName

TIMEOUT_S = 120
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
    """

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.read = 0
        self.left_out: dict[str, int] = {}
        self._folder = folder
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

    @property
    def kept(self) -> int:
        """Number of features that can be drawn."""
        return self.read - sum(self.left_out.values())

    def take(self, theatre_name: TheatreName) -> None:
        """Read the file, and lay it flat for a theatre.

        Raises
        ------
        LayerRefused
            As for ``read_foreign_layer``.
        """
        report = self._run("read", str(self.path.resolve()), str(self._folder), theatre_name)
        self.read = report.pop("read")
        self.left_out = report

    def laid_flat(self, theatre_name: TheatreName) -> FlatShapes:
        """Flat arrays in the projection of a theatre, mapped from files; for another theatre a child makes them first.

        Raises
        ------
        LayerRefused
            The child process crashed or took too long.
        """
        folder = self._folder / theatre_name
        if not folder.exists():
            self._run("lay", str(self._folder), theatre_name)
        return stored(FlatShapes, folder)

    def _run(self, *words: str) -> dict[str, int]:
        command = [sys.executable, "-m", "geodata.exchange.foreign_child", *words]
        try:
            ended = subprocess.run(  # noqa: S603 - our own module, and the path is one argument
                command, capture_output=True, timeout=TIMEOUT_S, check=False, stdin=subprocess.DEVNULL
            )
        except subprocess.TimeoutExpired as error:
            raise LayerRefused(f"{self.path}: reading took more than {TIMEOUT_S} s and was stopped") from error
        if ended.returncode == 3:
            raise LayerRefused(f"{self.path}: {ended.stdout.decode('utf-8', 'replace')}")
        if ended.returncode != 0:
            raise LayerRefused(f"{self.path}: reading it failed (the reader ended with {ended.returncode})")
        return msgspec.json.decode(ended.stdout, type=dict[str, int])


def read_foreign_layer(path: Path, theatre_name: TheatreName) -> ForeignLayer:
    """A vector file, read and laid flat for a theatre.

    Raises
    ------
    LayerRefused
        No such file, no plain file, no format that is read, no coordinate system, or the child process
        crashed or took too long.
    """
    if not path.is_file():
        raise LayerRefused(f"{path}: no such file")
    if path.suffix.lower() not in ENDINGS:
        raise LayerRefused(f"{path}: layers are read from files ending in {', '.join(ENDINGS)}")
    layer = ForeignLayer(path, Path(tempfile.mkdtemp(prefix="sapper-atlas-")))
    layer.take(theatre_name)
    return layer
