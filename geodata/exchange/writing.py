"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from geodata.exchange import OutputNotWritten


def write_aside(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a file beside ``path``, make it durable, then put it in place.

    What stood at ``path`` before stays as it was until the new file is whole.

    Raises
    ------
    OutputNotWritten
        The folder is missing or not writable, the disk is full, or ``write`` failed or left nothing.
    """
    if path.is_dir():
        raise OutputNotWritten(f"{path}: is a folder; name a file in it")
    try:
        # The temporary name ends as the real one does: Qt and GDAL choose the format by it.
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise OutputNotWritten(f"{path}: cannot be written: {error.strerror}; choose another folder") from error
    aside = Path(name)
    try:
        write(aside)
        if aside.stat().st_size == 0:
            raise OutputNotWritten(f"{path}: nothing was written; is the disk full?")
        with aside.open("rb") as written:
            os.fsync(written.fileno())
        aside.chmod(_mode_of(path))
        aside.replace(path)
    except OSError as error:
        raise OutputNotWritten(f"{path}: cannot be written: {error.strerror}; nothing was changed") from error
    finally:
        aside.unlink(missing_ok=True)


def _mode_of(path: Path) -> int:
    """Permissions for the new file: those of the old one, else what the user's mask allows."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
