"""Rows written by a child into a private folder, read back and compared there, and only then put in their place."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from geodata.exchange import ExportRefused, OutputNotWritten
from geodata.exchange.outgoing.content import Content
from geodata.exchange.outgoing.request import (
    ANSWER,
    ENDINGS,
    GEOMETRY,
    MARK,
    OUT,
    REQUEST,
    ROWS,
    Format,
    WriteRequest,
    Written,
)
from geodata.exchange.writing import write_aside
from geodata.project.layer_form import ColumnType
from geodata.ready import ready

TIMEOUT_S = 1_800
_POLL_S = 0.1
_SAID, _FAULTS = "said", "faults"


def export(
    content: Content, path: Path, form: Format, *, exercise: bool, progress: Callable[[int], None] = lambda _rows: None
) -> Written:
    """Write rows to a file that is whole and compared before it replaces what was there.

    ``progress`` hears from time to time how many rows are handed to the child that writes; what it raises ends the
    child, and nothing is changed.

    Raises
    ------
    ExportRefused
        The format cannot hold them.
    OutputNotWritten
        The folder or disk refuses, or what was read back is not what was written; nothing was changed.
    """
    if path.suffix.lower() not in ENDINGS[form]:
        raise ExportRefused(f"{path}: a file of {form} ends in {' or '.join(ENDINGS[form])}")
    if not path.parent.is_dir():
        raise OutputNotWritten(f"{path}: there is no folder {path.parent}; make it or choose another")
    mark: tuple[tuple[str, ColumnType], ...] = (("exercise", "TEXT"),) if exercise else ()
    columns = (*mark, *content.columns)
    title = f"{MARK} {content.title}" if exercise else content.title
    request = WriteRequest(format=form, name=path.stem, title=title, columns=columns, placed=content.placed,
                           exercise=exercise, style=content.style)  # fmt: skip
    folder = Path(tempfile.mkdtemp(prefix="sapper-atlas-"))
    try:
        (folder / OUT).mkdir()
        (folder / REQUEST).write_bytes(msgspec.json.encode(request))
        rows = _write_rows(folder / ROWS, content, exercise=exercise, progress=progress)
        written = _run(folder, path, lambda: progress(rows))
        # The file that is asked for comes last: its fellows are there when it is.
        for name in sorted(written.files, key=lambda name: Path(name).suffix == path.suffix.lower()):
            target = path.with_suffix(Path(name).suffix) if len(written.files) > 1 else path
            write_aside(target, lambda aside, name=name: shutil.copyfile(folder / OUT / name, aside))
        return written
    except OSError as error:
        raise OutputNotWritten(
            f"{path}: could not be written ({error.strerror or error}); nothing was changed"
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write_rows(
    path: Path, content: Content, *, exercise: bool, progress: Callable[[int], None] = lambda _rows: None
) -> int:
    from geodata.exchange.arrow import pa  # noqa: PLC0415 - loaded when first needed

    types: dict[ColumnType, Any] = {
        "INTEGER": pa.int64(),
        "REAL": pa.float64(),
        "BOOLEAN": pa.bool_(),
        "BLOB": pa.large_binary(),
    }
    fields = [(GEOMETRY, pa.large_binary())]
    fields += [("exercise", pa.large_string())] if exercise else []
    fields += [(f"c{at}", types.get(sort, pa.large_string())) for at, (_, sort) in enumerate(content.columns)]
    schema = pa.schema(fields)
    rows = 0
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, schema) as stream:
        for chunk in content.chunks:
            columns = list(zip(*chunk, strict=True))
            if exercise:
                columns.insert(1, (MARK,) * len(chunk))
            arrays = [
                pa.array(_plain(column, field.type), field.type) for column, field in zip(columns, schema, strict=True)
            ]
            stream.write_batch(pa.record_batch(arrays, schema=schema))
            rows += len(chunk)
            progress(rows)
    return rows


def _plain(column: tuple[object, ...], wanted: object) -> list[object]:
    return [None if value is None else bool(value) for value in column] if str(wanted) == "bool" else list(column)


def _run(folder: Path, path: Path, alive: Callable[[], None]) -> Written:
    command = [sys.executable, "-m", "geodata.exchange.writing_child", str(folder)]
    until = time.monotonic() + TIMEOUT_S
    with (folder / _SAID).open("wb") as out, (folder / _FAULTS).open("wb") as faults:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=faults)  # noqa: S603 - ours
        try:
            while child.poll() is None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(_POLL_S)
                alive()
                if time.monotonic() > until:
                    raise OutputNotWritten(
                        f"{path}: writing took more than {TIMEOUT_S} s and was stopped; nothing was changed"
                    )
        finally:
            child.kill()
            code = child.wait()
    said = (folder / _SAID).read_text(encoding="utf-8", errors="replace")
    if code == 3:
        raise ExportRefused(f"{path}: {said}")
    if code == 6:
        raise OutputNotWritten(f"{path}: {said}; nothing was changed")
    if code != 0:
        why = (folder / _FAULTS).read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
        raise OutputNotWritten(f"{path}: its writer failed (code {code}; {' '.join(why)}); nothing was changed")
    return msgspec.json.decode((folder / ANSWER).read_bytes(), type=ready(Written))
