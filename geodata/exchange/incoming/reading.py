"""The reading child as the program starts it: limits of time, its answer, and a private folder that goes with it."""

from __future__ import annotations

import contextlib
import itertools
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import msgspec

from geodata.exchange import ImportRefused
from geodata.exchange.incoming.layer_ahead import LAYER, LayerAhead
from geodata.exchange.incoming.read_rows import ReadRows
from geodata.exchange.incoming.reading_process import ReadingProcess, ReadingTooLong
from geodata.exchange.incoming.request import (
    PROGRESS,
    READING,
    REFUSAL,
    REQUEST,
    ROWS,
    Question,
    Reading,
    Request,
    noted,
)
from geodata.exchange.worded import import_refused, of_file, trusted, unchanged
from geodata.project.layer_form import LayerForm
from geodata.ready import ready
from geodata.records.said import Said, say

if TYPE_CHECKING:
    from geodata.exchange.held import ShapesRead
    from geodata.exchange.incoming.layer_file import LayerFile
    from geodata.exchange.incoming.shapes_ahead import ShapesAhead
    from geodata.project.layer_tables import BuiltLayer

BASE_S, MB_A_SECOND = 9.0, 3.0
LONGEST_S = 1_800.0
_LONGEST_REFUSAL, _LONGEST_PROGRESS = 32_000, 41


class ImportAsked(ImportRefused):
    """The file leaves something open; ``questions`` say what, with recommendations, for a window to ask."""

    def __init__(self, message: str, questions: tuple[Question, ...]) -> None:
        super().__init__(message)
        self.questions = questions


class Incoming(ReadRows):
    """A file that was read by a child. Its rows lie in a private folder, which goes when this is closed.

    With ``ahead`` the database of a layer is made while its rows are read, and ``shapes`` take theirs. A child that has
    been ``started`` is used. Both are closed with this.
    """

    def __init__(
        self,
        request: Request,
        *,
        ahead: bool = False,
        shapes: ShapesAhead | None = None,
        started: ReadingProcess | None = None,
    ) -> None:
        folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-")) if started is None else started.folder
        super().__init__(request, folder)
        self._ahead = ahead
        self._shapes = shapes
        self._started = started
        self._child: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._progress: Callable[[int, int], None] = lambda _rows, _expected: None
        self._layer: LayerFile | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the private folder go."""
        if self._started is not None:
            self._started.end()
        if self._shapes is not None:
            self._shapes.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def stop(self) -> None:
        """Give up: ``read`` in another thread ends at once with ``ImportRefused``."""
        self._stopped = True
        if self._child is not None:
            self._child.kill()

    def read(self, progress: Callable[[int, int], None] = lambda _rows, _expected: None) -> Reading:
        """Let the child read the file; ``progress`` hears from time to time how many rows are read.

        The second number is about how many there will be, 0 where nobody knows.

        Raises
        ------
        ImportRefused
            It refuses, crashes, or takes more time or memory than it may; the message names the file.
        ImportAsked
            Something has to be said first.
        """
        self._progress = progress
        self._layer = None
        code, said = self._run()
        notes: tuple[Said, ...] = ()
        if code < 0 and self._is_kml() and not self._stopped:
            self._clear()
            self.request = msgspec.structs.replace(self.request, driver="KML")
            code, said = self._run_child()
            notes = (say("note/no-libkml"),)
        source = self.request.source
        if code == 3:
            raise ImportRefused(f"{source}: {said}", of_file(source, self._refusal(said)))
        if code != 0:
            raise unchanged(source, _why(code))
        try:
            found = msgspec.json.decode((self._folder / READING).read_bytes(), type=ready(Reading))
        except (OSError, msgspec.MsgspecError) as error:
            raise import_refused(source, say("import/no-answer", reason=str(error))) from error
        if found.questions:
            asked = "; ".join(question.sentence for question in found.questions)
            raise ImportAsked(f"{source}: {asked}", tuple(question.trusted() for question in found.questions))
        warnings, said_of_them = noted(notes)
        own = itertools.zip_longest(found.warnings, found.warnings_said[: len(found.warnings)])
        self.reading = msgspec.structs.replace(
            found, warnings=(*warnings, *found.warnings),
            warnings_said=(*said_of_them, *(trusted(one, text) for text, one in own)),
        )  # fmt: skip
        return self.reading

    def layer(self, form: LayerForm, progress: Callable[[int], None] = lambda _rows: None) -> BuiltLayer:
        """The rows as a database of their own, for a project to take; ``progress`` hears how many are on their way.

        Raises
        ------
        ImportRefused
            There is no room for it.
        """
        made = self._layer or self._made_layer(progress)
        if made.content.rows != self.reading.read - self.reading.quarantined:
            raise ImportRefused(f"{self.request.source}: {made.content.rows} of its rows arrived, and not "
                                f"{self.reading.read - self.reading.quarantined}; nothing was changed, please report "
                                "this")  # fmt: skip
        return made.as_layer(form)

    def shapes_read(self) -> ShapesRead | None:
        """The shapes of the rows as they lie ready to be laid flat, given away; ``None`` where there are none."""
        shapes, self._shapes = self._shapes, None
        if shapes is None:
            return None
        with contextlib.suppress(OSError):
            read = None if self._layer is None else shapes.end(self._layer.content.rows)
            if read is not None:
                return read
        # They were those of rows that were given up, or there is no room for them.
        shapes.close()
        return None

    def _made_layer(self, progress: Callable[[int], None]) -> LayerFile:
        from geodata.exchange.incoming.layer_file import LayerFileError, RowsBroken, layer_file  # noqa: PLC0415 - loads Arrow

        path = self._folder / LAYER
        path.unlink(missing_ok=True)
        try:
            with (self._folder / ROWS).open("rb", buffering=0) as rows:
                self._layer = layer_file(rows, path, progress)
        except RowsBroken as error:
            raise import_refused(self.request.source, say("import/no-answer", reason=str(error))) from error
        except (LayerFileError, OSError) as error:
            said = say("import/no-room", folder=str(self._folder.parent), reason=str(error))
            raise unchanged(self.request.source, said) from error
        return self._layer

    def _run(self) -> tuple[int, str]:
        if not self._ahead:
            return self._run_child()
        ahead, code = LayerAhead(self._folder, *(() if self._shapes is None else (self._shapes.add,))), 1
        try:
            code, said = self._run_child()
        finally:
            self._layer = ahead.end(whole=code == 0)
        return code, said

    def _run_child(self) -> tuple[int, str]:
        (self._folder / REQUEST).write_bytes(msgspec.json.encode(self.request))
        reader, self._started = self._started or ReadingProcess(self._folder), None
        self._child = reader.process
        allowed = min(BASE_S + _size_mb(Path(self.request.source)) / MB_A_SECOND, LONGEST_S)
        try:
            if self._stopped:
                reader.process.kill()
            code, said = reader.read(allowed, self._tell)
        except ReadingTooLong as error:
            raise unchanged(self.request.source, say("import/too-long", allowed=allowed)) from error
        finally:
            self._child = None
            reader.end()
        if self._stopped:
            raise unchanged(self.request.source, say("import/stopped"))
        if code == 0:
            # A short file is read before anybody looks.
            self._tell()
        return code, said

    def _tell(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            with (self._folder / PROGRESS).open("rb") as file:
                rows, expected = map(int, file.read(_LONGEST_PROGRESS).split())
            self._progress(rows, expected)

    def _refusal(self, sentence: str) -> Said | None:
        """What the child says by key and arguments of its refusal, as far as it says what the sentence does."""
        with contextlib.suppress(OSError, msgspec.MsgspecError, RecursionError):
            with (self._folder / REFUSAL).open("rb") as file:
                said = msgspec.json.decode(file.read(_LONGEST_REFUSAL), type=ready(Said))
            return trusted(said, sentence)
        return None

    def _is_kml(self) -> bool:
        return Path(self.request.source).suffix.lower() in (".kml", ".kmz") and self.request.driver is None

    def _clear(self) -> None:
        for path in self._folder.iterdir():
            path.unlink()


def _size_mb(path: Path) -> float:
    try:
        return path.stat().st_size / 1e6
    except OSError:
        return 0.0


def _why(code: int) -> Said:
    return say("import/crashed", signal=-code) if code < 0 else say("import/failed", code=code)
