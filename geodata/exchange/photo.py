"""A photo that is to be kept or shown: looked into by a child process, so that no photo meets the program itself.

A photo of a stranger may be made to hurt who reads it, and so may one in a project that comes from anyone. What comes
back is a few checked words and plain pixels.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from geodata.exchange.kept_file import FileRefused
from geodata.ready import ready

TIMEOUT_S = 30
LARGEST_SIDE_PX = 2048
PHOTO, REPORT, PIXELS = "photo", "report.json", "pixels"
ENDINGS = (".jpg", ".jpeg", ".png")
_CHILD = "geodata.exchange.photo_child"

MediaType = Literal["image/jpeg", "image/png"]
Remark = Literal["none", "unreadable", "no fix", "datum"]
"""Why no place was taken from a photo: none is stated, it cannot be read, there was no fix, or it is not WGS 84."""


class PhotoRefused(FileRefused):
    """A photo cannot be looked into; the sentence names it, the reason and the way out."""


class PhotoReport(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a photo says of itself: ``taken`` by the camera's clock, ``position`` as longitude and latitude, WGS 84."""

    media_type: MediaType
    width_px: Annotated[int, msgspec.Meta(ge=1)]
    height_px: Annotated[int, msgspec.Meta(ge=1)]
    small_width: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_SIDE_PX)]
    small_height: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_SIDE_PX)]
    taken: str | None = None
    position: tuple[float, float] | None = None
    datum: str | None = None
    remark: Remark | None = None


class SmallPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A small picture the right way up: rows from the top, three bytes (red, green, blue) a pixel."""

    width: int
    height: int
    pixels: bytes


def look_into(data: bytes, name: str, side_px: int = 0) -> tuple[PhotoReport, SmallPicture | None]:
    """What a photo says of itself, and a picture of it within a square of ``side_px``; of 0 none is made.

    Raises
    ------
    PhotoRefused
        It is no JPEG or PNG, is damaged, has too many pixels, or the child crashed or took too long.
    """
    with tempfile.TemporaryDirectory(prefix="sapper-atlas-") as made:
        folder = Path(made)
        (folder / PHOTO).write_bytes(data)
        command = [sys.executable, "-m", _CHILD, str(folder), str(side_px)]
        try:
            child = subprocess.run(  # noqa: S603 - our own module
                command, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT_S, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise PhotoRefused(f"{name}: took longer than {TIMEOUT_S} s to be looked at; save it smaller") from error
        if child.returncode == 3:
            raise PhotoRefused(f"{name}: {child.stdout.decode('utf-8', 'replace').strip()}")
        if child.returncode != 0:
            raise PhotoRefused(f"{name}: made the reader of photos crash (exit code {child.returncode}); "
                               "open it in another program and save it anew")  # fmt: skip
        try:
            report = msgspec.json.decode((folder / REPORT).read_bytes(), type=ready(PhotoReport))
            pixels = (folder / PIXELS).read_bytes()
        except (OSError, msgspec.MsgspecError) as error:
            raise PhotoRefused(f"{name}: the reader of photos left no answer ({error})") from error
    if len(pixels) != 3 * report.small_width * report.small_height:
        raise PhotoRefused(f"{name}: the reader of photos left half a picture; try it again")
    if not pixels:
        return report, None
    return report, SmallPicture(width=report.small_width, height=report.small_height, pixels=pixels)
