"""Photos attached to records of land: the file itself, what it says of time and place, and what people say of it.

The bytes lie with those of copies of sources, each content once under its SHA-256 (``copies``); the record passes the
gate and the journal. Time and place are as the file states them in its EXIF, checked by nobody; ``None`` is *not
stated*. The whole EXIF, camera serial number included, stays inside the kept file.
"""

from __future__ import annotations

import datetime
import uuid
from typing import Annotated, Any, Literal, get_args

import msgspec

from geodata.project.copies import check_file_name, sha256_of

PhotoOf = Literal["areas", "releases", "confirmations", "reports", "devices"]
PHOTO_OF: tuple[PhotoOf, ...] = get_args(PhotoOf)
MediaType = Literal["image/jpeg", "image/png"]
Size = Annotated[int, msgspec.Meta(ge=1)]


class Photo(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A photo of a record; ``taken`` is the time of the camera's clock, whose zone it does not state.

    The position of the EXIF, WGS 84, is the geometry of the record; ``datum`` is what the EXIF calls it, if anything.
    """

    id: str
    record_kind: PhotoOf
    record_id: str
    name: str
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, msgspec.Meta(ge=0)]
    media_type: MediaType
    width_px: Size
    height_px: Size
    caption: str | None = None
    taken: str | None = None
    datum: str | None = None

    def __post_init__(self) -> None:
        check_file_name(self.name)
        if self.taken is not None and _written(self.taken) != self.taken:
            raise ValueError(f"taken {self.taken!r} is not a time as 2025-03-01T14:05:09")


def photo_values(record: tuple[PhotoOf, str], name: str, data: bytes, **stated: Any) -> dict[str, Any]:
    """Values of the record of a photo, with a new id; ``record`` is the kind and id it belongs to."""
    return {
        "id": f"photo-{uuid.uuid4().hex[:12]}", "record_kind": record[0], "record_id": record[1], "name": name,
        "sha256": sha256_of(data), "size": len(data), **stated,
    }  # fmt: skip


def _written(taken: str) -> str | None:
    try:
        return datetime.datetime.strptime(taken, "%Y-%m-%dT%H:%M:%S").isoformat()
    except ValueError:
        return None
