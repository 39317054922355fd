"""Pictures of the ground that a project shows and does not hold: where the file lies, and what it was when it was read.

A picture may be larger than every project, so it stays a file of its own. The record says which file it is by its
SHA-256 and its size, and where it lies: by its whole path, and by the path from the folder of the project where it
lies in or below that, so that a folder that is copied as a whole goes on to work.
"""

from __future__ import annotations

import math
import os
import stat
import unicodedata
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal

import msgspec

from geodata.records.said import Said, english, say

Driver = Literal["GTiff", "PNG", "JPEG", "MBTiles"]
_LONGEST_PATH = 4_000
_TOLERANCE_DEG = 1e-7
SENTENCES: dict[str, str] = {
    "gone/not-found": "picture not found: {path}; put it back there, or remove the layer",
    "gone/changed": "picture changed: {path} is not the file that was imported ({why}); put that back there, or remove "
    "the layer and import the new one",
    "gone/size": "its size is another",
    "gone/hash": "its SHA-256 is another",
    "gone/elsewhere": "its world file puts it elsewhere",
}
"""What is said of a picture that is lost, as templates by key; ``desktop.import_templates`` has them as well."""


class Raster(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The picture of a layer; ``west`` to ``north`` are the degrees WGS 84 that it covers, ``crs`` its own system.

    ``beside`` is its path from the folder of the project, with ``/`` on every system, if it lies in or below that.
    """

    id: str
    layer_id: str
    path: Annotated[str, msgspec.Meta(min_length=1, max_length=_LONGEST_PATH)]
    beside: Annotated[str, msgspec.Meta(min_length=1, max_length=_LONGEST_PATH)] | None = None
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, msgspec.Meta(ge=1)]
    driver: Driver
    crs: Annotated[str, msgspec.Meta(min_length=1, max_length=100_000)]
    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        check_local(self.path)
        if self.beside is not None and not _is_below(self.beside):
            raise ValueError(f"beside {self.beside!r} does not lie in or below the folder of the project")
        sides = (self.west, self.south, self.east, self.north)
        if not all(map(math.isfinite, sides)) or not (self.west < self.east and self.south < self.north):
            raise ValueError(f"its bounds {', '.join(f'{side:g}' for side in sides)} are none")


class RasterGone(Exception):
    """A picture is not where it was, or ``changed``: another one by now; ``said`` is the sentence, with its path."""

    def __init__(self, said: Said, *, changed: bool) -> None:
        super().__init__(english(said, SENTENCES))
        self.said = said
        self.changed = changed


def check_local(path: str) -> None:
    """Refuse the path of a file of another machine, for asking for it would be traffic on the network.

    Raises
    ------
    ValueError
        It is one, or holds letters that no path has.
    """
    if path.startswith(("\\\\", "//")):
        raise ValueError(f"{path}: lies on another machine; copy it to this one, or give its drive a letter")
    if not _is_plain(path):
        raise ValueError(f"path {path!r} has unprintable letters")


def place_of(picture: Path, project: Path) -> dict[str, str | None]:
    """Fields of a record that say where a picture lies."""
    whole = picture.absolute()
    try:
        beside = whole.relative_to(project.absolute().parent).as_posix()
    except ValueError:
        beside = None
    return {"path": str(whole), "beside": beside}


def pictures_of(values: dict[str, Any], project: Path) -> list[Path]:
    """Files that may be a picture, for they have its size: beside the project, and where it lay; none is read.

    Raises
    ------
    RasterGone
        There is none, or it is another one by now.
    """
    changed: Path | None = None
    like: list[Path] = []
    for path in _candidates(values, project):
        try:
            found = path.stat()
        except (OSError, ValueError):
            continue
        if not stat.S_ISREG(found.st_mode):
            continue
        if found.st_size == values["size"]:
            like.append(path)
        changed = changed or path
    if like:
        return like
    if changed is not None:
        raise changed_picture(changed, say("gone/size"))
    named = values["path"] if not _foreign(values["path"]) else values["beside"] or values["path"]
    raise RasterGone(say("gone/not-found", path=named), changed=False)


def changed_picture(path: Path, why: Said) -> RasterGone:
    """The sentence about a file that is not the one that was imported."""
    return RasterGone(say("gone/changed", path=str(path), why=why), changed=True)


def same_bounds(values: dict[str, Any], bounds: tuple[float, float, float, float]) -> bool:
    """Whether a picture covers what it did: its world file may be another without a byte of the picture changing."""
    known = (values["west"], values["south"], values["east"], values["north"])
    return all(abs(one - other) <= _TOLERANCE_DEG for one, other in zip(known, bounds, strict=True))


def _candidates(values: dict[str, Any], project: Path) -> list[Path]:
    found: list[Path] = []
    if values["beside"] is not None:
        found.append(project.absolute().parent / values["beside"])
    if not _foreign(values["path"]):
        found.append(Path(values["path"]))
    return list(dict.fromkeys(found))


def _foreign(path: str) -> bool:
    """Whether a path is that of another system of paths, or of another machine: what it means here is not known."""
    return not Path(path).is_absolute() or path.startswith(("\\\\", "//"))


def _is_plain(path: str) -> bool:
    """Whether a path has no control characters and no halves of letters."""
    return not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in path)


def _is_below(beside: str) -> bool:
    parts = PurePosixPath(beside).parts
    plain = not PurePosixPath(beside).is_absolute() and ".." not in parts and _is_plain(beside)
    # A colon is a drive or a stream on Windows, a backslash another way up.
    return plain and (os.name != "nt" or not any(mark in beside for mark in ":\\"))
