"""Looks into one photo, the file ``photo`` of a folder: ``python -m geodata.exchange.photo_child FOLDER SIDE_PX``.

Only JPEG and PNG are opened, by their first bytes and by no other reader of Pillow. The answer is ``report.json``, and
``pixels``: a small picture the right way up, three bytes a pixel, which nothing has to decode. Exit code 3 is a refusal
with its sentence on stdout.
"""

from __future__ import annotations

import datetime
import io
import math
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from geodata.exchange.photo import LARGEST_SIDE_PX, PHOTO, PIXELS, REPORT, MediaType, PhotoReport, Remark
from geodata.exchange.reading_child import guard

MOST_PIXELS = 120_000_000
_KINDS: tuple[tuple[bytes, str, MediaType], ...] = (
    (b"\xff\xd8\xff", "JPEG", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "PNG", "image/png"),
)  # fmt: skip
_EXIF, _GPS = 0x8769, 0x8825
_TAKEN, _STATUS, _DATUM = 0x9003, 9, 18
_WGS84 = ("", "WGS84")


class _Refused(ValueError):
    """The sentence is the message, without the name of the file."""


def main(words: list[str]) -> int:
    """Look into the photo of a folder; the exit code is 0 or 3."""
    folder, side_px = Path(words[0]), min(int(words[1]), LARGEST_SIDE_PX)
    guard.confine(str(folder))
    try:
        report, pixels = look((folder / PHOTO).read_bytes(), side_px)
    except _Refused as error:
        sys.stdout.write(str(error))
        return 3
    except MemoryError:
        sys.stdout.write("needs more memory to be looked at than a photo is allowed")
        return 3
    (folder / PIXELS).write_bytes(pixels)
    (folder / REPORT).write_bytes(msgspec.json.encode(report))
    return 0


def look(data: bytes, side_px: int) -> tuple[PhotoReport, bytes]:
    """What a photo says of itself, and a picture of it no larger than a side; of 0 pixels without being decoded."""
    # After the limits are set.
    from PIL import Image, ImageOps  # noqa: PLC0415

    found: tuple[str, MediaType] | None = next(
        ((name, media) for start, name, media in _KINDS if data.startswith(start)), None
    )
    if found is None:
        raise _Refused("is neither a JPEG nor a PNG; save it as one of them")
    kind, media_type = found
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(data), formats=(kind,)) as photo:
            width, height = photo.size
            if width * height > MOST_PIXELS:
                raise _Refused(f"has {width} × {height} pixels, more than the {MOST_PIXELS // 10**6} million that are "
                               "looked at; save it smaller")  # fmt: skip
            stated = _stated(photo.getexif())
            pixels, small = b"", (0, 0)
            if side_px:
                photo.draft("RGB", (side_px, side_px))
                photo.thumbnail((side_px, side_px))
                upright = ImageOps.exif_transpose(photo).convert("RGB")
                pixels, small = upright.tobytes(), upright.size
    except _Refused:
        raise
    except Exception as error:
        # Pillow raises whatever a broken file makes of it.
        raise _Refused(f"cannot be read as a {kind} ({type(error).__name__}: {error})"[:300]) from error
    report = PhotoReport(
        media_type=media_type, width_px=width, height_px=height, small_width=small[0], small_height=small[1], **stated
    )
    return report, pixels


def _stated(exif: Any) -> dict[str, Any]:
    """Time, place and datum of an EXIF, and what is to be said of a place that is not taken."""
    taken = _time(_directory(exif, _EXIF).get(_TAKEN))
    gps = _directory(exif, _GPS)
    lon, lat = _degrees(gps.get(4), gps.get(3), "EW", 180), _degrees(gps.get(2), gps.get(1), "NS", 90)
    datum = _text(gps.get(_DATUM)) or None
    remark: Remark | None = None
    if gps.get(2) is None and gps.get(4) is None:
        remark = "none"
    elif lon is None or lat is None:
        remark = "unreadable"
    elif _text(gps.get(_STATUS)).upper() == "V" or (lon, lat) == (0.0, 0.0):
        remark = "no fix"
    elif (datum or "").upper().replace("-", "").replace(" ", "") not in _WGS84:
        remark = "datum"
    position = None if remark is not None or lon is None or lat is None else (lon, lat)
    return {"taken": taken, "position": position, "datum": datum, "remark": remark}


def _directory(exif: Any, tag: int) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(tag)
    except Exception:  # noqa: BLE001 - a broken directory states nothing
        return {}


def _degrees(stated: Any, half: Any, halves: str, limit: float) -> float | None:
    """Degrees of three numbers and a letter; ``None`` where they are not a place."""
    letter = _text(half).upper()[:1]
    try:
        degrees, minutes, seconds = (float(part) for part in stated)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if letter not in halves or not letter or not math.isfinite(value) or not 0 <= value <= limit:
        return None
    return -value if letter in "SW" else value


def _time(stated: Any) -> str | None:
    try:
        return datetime.datetime.strptime(_text(stated), "%Y:%m:%d %H:%M:%S").isoformat()
    except ValueError:
        return None


def _text(stated: Any) -> str:
    said = stated.decode("ascii", "replace") if isinstance(stated, bytes) else str(stated or "")
    return "".join(letter for letter in said if letter.isprintable()).strip()[:60]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
