"""Pictures of the ground from files of others: read in a child process, which draws what is asked for into a file."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import threading
import weakref
from pathlib import Path
from typing import BinaryIO, cast

import msgspec
import numpy as np
import numpy.typing as npt

from geodata.exchange import LayerRefused
from geodata.exchange.raster_request import About, Answer, Facts, Request
from geodata.exchange.worded import layer_refused, of_file, trusted
from geodata.geometry.projection import Projection
from geodata.ready import ready
from geodata.records.said import say

TIMEOUT_S = 60.0
SLOWEST_MB_S = 20.0
"""A disk that reads less in a second is waited for no longer."""
RASTER_ENDINGS = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".mbtiles")
Extent = tuple[float, float, float, float]
_KEPT = 4


class CrsAsked(LayerRefused):
    """A file that can be shown once its coordinate system is said; ``text`` is the sentence without its name.

    ``likely`` is one that it may be in, with the evidence. ``text_said`` and ``likely_said`` are the same by key and
    arguments.
    """

    def __init__(self, path: Path, answer: Answer) -> None:
        self.text_said = trusted(answer.said, answer.refused)
        super().__init__(f"{path}: {answer.refused}", of_file(path, self.text_said))
        self.text = answer.refused
        self.likely = answer.likely
        self.likely_said = None if answer.likely is None else trusted(answer.likely_said, answer.likely[1])


class RasterLayer:
    """A user's raster file, opened in a child process that lives as long as this object and draws parts of it.

    ``crs`` is its coordinate system where the file does not say it, or another than the true one.
    May be asked from several threads; one after the other is answered.
    """

    def __init__(self, path: Path, timeout_s: float = TIMEOUT_S, *, crs: str | None = None) -> None:
        self.path = path
        self._timeout_s = timeout_s
        self._folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-"))
        self._lock = threading.Lock()
        self._kept: dict[tuple[object, ...], npt.NDArray[np.uint8] | None] = {}
        self._child = subprocess.Popen(  # noqa: S603 - our own module, and the path is one argument
            [sys.executable, "-m", "geodata.exchange.raster_child", str(path.resolve()), *([crs] if crs else [])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._end = weakref.finalize(self, _ended, self._child, self._folder)
        opened = self._answer()
        self.width, self.height = opened.width, opened.height

    def picture(self, projection: Projection, bounds: Extent, width: int, height: int) -> npt.NDArray[np.uint8] | None:
        """Colours of the file on a part of the map, shape (height, width, 4), RGBA premultiplied.

        Parameters
        ----------
        projection, bounds
            West, south, east, north in metres of the projection.
        width, height
            Pixels that the bounds are divided into.

        Returns
        -------
        array or None
            ``None`` where the file covers nothing of it.

        Raises
        ------
        LayerRefused
            A part of the file cannot be read, or reading it crashed or took too long.
        """
        with self._lock:
            key = (projection, bounds, width, height)
            if key not in self._kept:
                while len(self._kept) >= _KEPT:
                    del self._kept[next(iter(self._kept))]
                self._kept[key] = self._drawn(projection, bounds, width, height)
            return self._kept[key]

    def about(self) -> Facts:
        """What file it is and which degrees it covers; the child reads all of it for that.

        Raises
        ------
        LayerRefused
            It cannot be read, or does not lie on the earth; ``CrsAsked`` if that hangs on its coordinate system.
        """
        with self._lock:
            self._ask(About())
            allowed = self._timeout_s + _size_mb(self.path) / SLOWEST_MB_S
            facts = self._answer(allowed).facts
        if facts is None:
            raise layer_refused(self.path, say("picture/no-facts"))
        return facts

    def close(self) -> None:
        """End the child process and remove its files; nothing can be asked any more."""
        self._end()

    def _drawn(self, projection: Projection, bounds: Extent, width: int, height: int) -> npt.NDArray[np.uint8] | None:
        out = self._folder / "drawn"
        asked = Request(projection=projection, bounds=bounds, width=width, height=height, out=str(out))
        self._ask(asked)
        if not self._answer().drawn:
            return None
        data = out.read_bytes()
        out.unlink()
        if len(data) != width * height * 4:
            raise layer_refused(self.path, say("picture/bytes", count=len(data)))
        return np.frombuffer(data, dtype=np.uint8).reshape(height, width, 4)

    def _ask(self, asked: Request | About) -> None:
        with contextlib.suppress(OSError, ValueError):
            # A child that ended says so when its answer is read.
            stdin = cast(BinaryIO, self._child.stdin)
            stdin.write(msgspec.json.encode(asked) + b"\n")
            stdin.flush()

    def _answer(self, timeout_s: float | None = None) -> Answer:
        late = threading.Event()
        allowed = timeout_s or self._timeout_s

        def stop() -> None:
            late.set()
            self._child.kill()

        timer = threading.Timer(allowed, stop)
        timer.daemon = True
        timer.start()
        try:
            line = cast(BinaryIO, self._child.stdout).readline()
        except ValueError:
            line = b""
        finally:
            timer.cancel()
        if late.is_set():
            raise layer_refused(self.path, say("picture/slow", allowed=allowed))
        if not line:
            code = self._child.wait()
            raise layer_refused(self.path, say("picture/ended", code=code))
        answer = msgspec.json.decode(line, type=ready(Answer))
        if answer.asks_crs:
            raise CrsAsked(self.path, answer)
        if answer.refused:
            said = of_file(self.path, trusted(answer.said, answer.refused))
            raise LayerRefused(f"{self.path}: {answer.refused}", said)
        return answer


def _size_mb(path: Path) -> float:
    try:
        return path.stat().st_size / 1e6
    except OSError:
        return 0.0


def _ended(child: subprocess.Popen[bytes], folder: Path) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    shutil.rmtree(folder, ignore_errors=True)


def read_raster_layer(path: Path, timeout_s: float = TIMEOUT_S, *, crs: str | None = None) -> RasterLayer:
    """A raster file, opened: GeoTIFF, PNG or JPEG with a world file, MBTiles with picture tiles.

    Raises
    ------
    LayerRefused
        No such file, no format that is read, no place or coordinate system, too large, or the child process crashed
        or took too long.
    """
    if not path.is_file():
        raise layer_refused(path, say("picture/no-file"))
    if path.suffix.lower() not in RASTER_ENDINGS:
        raise layer_refused(path, say("picture/ending", endings=", ".join(RASTER_ENDINGS)))
    return RasterLayer(path, timeout_s, crs=crs)
