"""A file of the user's that is to be kept inside a project: read whole, or refused with a sentence."""

from __future__ import annotations

from pathlib import Path

LARGEST_FILE = 64 * 1024 * 1024


class FileRefused(ValueError):
    """A file cannot be kept inside the project; the sentence names it, the reason and the way out."""


def read_to_keep(path: Path, project: Path) -> bytes:
    """The bytes of a file that is to be kept inside a project.

    Parameters
    ----------
    project
        The open project: it is never read itself, for closing it in this process would drop the locks of SQLite.

    Raises
    ------
    FileRefused
        It cannot be read, is no file, is the project, is empty or larger than ``LARGEST_FILE``.
    """
    try:
        if not path.is_file():
            raise FileRefused(f"{path}: is no file; choose one")
        if path.samefile(project):
            raise FileRefused(f"{path}: is the open project itself; choose another file")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FileRefused(f"{path}: cannot be read ({error.strerror}); check its permissions") from error
    if not data:
        raise FileRefused(f"{path}: is empty; there is nothing to keep")
    if len(data) > LARGEST_FILE:
        raise FileRefused(
            f"{path}: is larger than {LARGEST_FILE // 1024**2} MB; keep it elsewhere and name the place in the address"
        )
    return data
