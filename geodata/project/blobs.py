"""Geometry as GeoPackage stores it: a header with the bounds, then well-known binary."""

from __future__ import annotations

import math
import struct

import shapely
from shapely.geometry.base import BaseGeometry

from geodata.project.errors import UnreadableRow

SRS_ID = 4326
_BOUNDED, _BARE = 0b0000_0011, 0b0000_0001
_HEADER = struct.Struct("<2sBBi")
BARE_POINT = _HEADER.pack(b"GP", 0, _BARE, SRS_ID)
POINT_BYTES = len(BARE_POINT) + 21
"""A point begins with these bytes and has that many, where it has no height and its bounds are not said."""


def well_known(geometry: BaseGeometry) -> bytes:
    """Little-endian well-known binary; the coordinates are kept to the last bit."""
    return bytes(shapely.to_wkb(geometry, byte_order=1, include_srid=False))


def geometry_of(wkb: bytes) -> BaseGeometry:
    """Geometry from well-known binary.

    Raises
    ------
    UnreadableRow
        The bytes are no geometry.
    """
    try:
        return shapely.from_wkb(wkb)
    except (shapely.errors.GEOSException, ValueError, TypeError) as error:
        raise UnreadableRow(f"its geometry is unreadable ({error})") from error


def blob(wkb: bytes) -> bytes:
    """GeoPackage geometry; all but points carry their bounds, as readers expect."""
    geometry = geometry_of(wkb)
    if geometry.geom_type == "Point":
        return BARE_POINT + wkb
    west, south, east, north = geometry.bounds
    return _HEADER.pack(b"GP", 0, _BOUNDED, SRS_ID) + struct.pack("<4d", west, east, south, north) + wkb


def wkb_of(stored: object) -> bytes:
    """Well-known binary within a GeoPackage geometry, written by us or by another program.

    Raises
    ------
    UnreadableRow
        The header is not one of GeoPackage, or of another reference system.
    """
    if not isinstance(stored, bytes) or len(stored) < 13 or stored[:3] != b"GP\0":
        raise UnreadableRow("its geometry is not one of GeoPackage")
    flags = stored[3]
    sizes = (0, 32, 48, 48, 64)
    envelope = (flags >> 1) & 7
    (srs,) = struct.unpack_from("<i" if flags & 1 else ">i", stored, 4)
    if envelope >= len(sizes) or srs != SRS_ID:
        raise UnreadableRow("its geometry is not in longitude and latitude (EPSG:4326)")
    return stored[8 + sizes[envelope] :]


def point_wkb(lon: float | None, lat: float | None) -> bytes | None:
    """Point as well-known binary; None when only the country is known."""
    if not isinstance(lon, (int, float)) or not isinstance(lat, (int, float)):
        return None
    if not (math.isfinite(lon) and math.isfinite(lat)):
        return None
    return struct.pack("<BI2d", 1, 1, lon, lat)
