"""Photos of records as a report lists them: file, time, place, how far from the record, and what people say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.nearest import metres_from
from geodata.project.images import Stored


class ListedPhoto(msgspec.Struct, frozen=True, kw_only=True):
    """A photo and the record it belongs to; what is ``None`` is not stated.

    ``taken`` is by the camera's clock, ``lon`` and ``lat`` are those of its EXIF in degrees, WGS 84, checked by nobody.
    ``distance_m`` is the geodesic distance to the record's own geometry, of a report to that of its area; 0 within it.
    """

    record_kind: str
    record_id: str
    record_code: str | None
    photo_id: str
    name: str
    sha256: str
    taken: str | None = None
    lon: float | None = None
    lat: float | None = None
    distance_m: float | None = None
    note: str | None = None


def listed_photos(photos: Iterable[Stored], record_of: Callable[[str, str], Stored | None]) -> tuple[ListedPhoto, ...]:
    """Photos in their order; ``record_of`` gives the record of a kind and id."""
    return tuple(_listed(photo, record_of) for photo in photos)


def _listed(photo: Stored, record_of: Callable[[str, str], Stored | None]) -> ListedPhoto:
    values = photo.values
    record = record_of(values["record_kind"], values["record_id"])
    lon = lat = distance_m = None
    if photo.wkb is not None:
        lon, lat = shapely.get_coordinates(shapely.from_wkb(photo.wkb))[0].tolist()
        shape = _shape_of(record, record_of)
        distance_m = None if shape is None or shape.is_empty else metres_from((lon, lat), shape)
    return ListedPhoto(
        record_kind=values["record_kind"], record_id=values["record_id"],
        record_code=None if record is None else record.values.get("code"), photo_id=photo.id, name=values["name"],
        sha256=values["sha256"], taken=values["taken"], lon=lon, lat=lat, distance_m=distance_m,
        note=values["caption"],
    )  # fmt: skip


def _shape_of(record: Stored | None, record_of: Callable[[str, str], Stored | None]) -> BaseGeometry | None:
    if record is not None and record.wkb is None and record.values.get("area_id") is not None:
        record = record_of("areas", record.values["area_id"]) or record
    return None if record is None or record.wkb is None else shapely.from_wkb(record.wkb)
