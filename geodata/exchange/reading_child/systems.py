"""Coordinate systems named by a user or a file, as what turns coordinates into degrees WGS 84."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

Floats = npt.NDArray[np.float64]
ToDegrees = Callable[[Floats], Floats]
_CODE = re.compile(r"(EPSG|ESRI|OGC|IAU_\d{4}):[A-Za-z0-9]{1,12}", re.IGNORECASE)
_GRIDS = re.compile(r"grids=(?!@null)", re.IGNORECASE)
_LONGEST = 100_000


class System:
    """A coordinate system that a file is in.

    Attributes
    ----------
    name
        Its code where it has one, else its name.
    geographic
        Whether it counts in degrees.
    """

    def __init__(self, said: Any, *, by_user: bool = False) -> None:
        self._crs = _read(said, by_user=by_user)
        code = self._crs.to_authority(min_confidence=70)
        self.name = ":".join(code) if code else str(self._crs.name)
        self.geographic = bool(self._crs.is_geographic)

    def to_degrees(self) -> ToDegrees | None:
        """What makes degrees WGS 84 of coordinates, shape (n, 2); ``None`` when they are."""
        import pyproj  # noqa: PLC0415 - after the limits are set
        from pyproj.exceptions import ProjError  # noqa: PLC0415 - after the limits are set

        if self.name in ("EPSG:4326", "OGC:CRS84") or self._crs.equals(pyproj.CRS(4326), ignore_axis_order=True):
            return None
        try:
            transformer = pyproj.Transformer.from_crs(self._crs, 4326, always_xy=True)
        except ProjError as error:
            raise FileRefused(say("cannot/crs-wgs84", crs=self.name, reason=str(error))) from error

        def turned(xy: Floats) -> Floats:
            return np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])) if len(xy) else xy

        return turned


def _read(said: Any, *, by_user: bool) -> Any:
    import pyproj  # noqa: PLC0415 - after the limits are set
    from pyproj.exceptions import CRSError  # noqa: PLC0415 - after the limits are set

    text = said if isinstance(said, str) else str(said)
    if by_user and not _CODE.fullmatch(text):
        raise FileRefused(say("cannot/crs-code", crs=text[:60]))
    if len(text) > _LONGEST or _GRIDS.search(text):
        raise FileRefused(say("cannot/crs-files"))
    try:
        found = pyproj.CRS.from_user_input(said)
    except (CRSError, ValueError, TypeError, RecursionError) as error:
        raise FileRefused(say("cannot/crs-unknown", crs=text[:60])) from error
    if found.is_engineering or found.is_vertical or found.is_geocentric:
        raise FileRefused(say("cannot/crs-no-map", crs=found.name))
    return found
