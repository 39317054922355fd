"""Where something is said to be, and how exactly that is known."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

PlacePrecision = Literal["city", "district", "region", "country"]
CountryCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]

Names = dict[Literal["en", "ru", "zh", "lo"], str]
"""Forms of a name found in a source, by language; a missing language is missing on purpose."""


class Location(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A place at the precision its sources give; the point is a centroid or a town, never a work site.

    ``lon`` and ``lat`` are degrees, WGS 84, and ``None`` when only the country is known.
    """

    country: CountryCode
    admin1: str | None
    admin1_code: str | None
    admin2: str | None
    place: str | None
    lon: Annotated[float, msgspec.Meta(ge=-180, le=180)] | None
    lat: Annotated[float, msgspec.Meta(ge=-90, le=90)] | None
    precision: PlacePrecision
    basis: str | None
    basis_source_id: str | None
    names: Names
    admin1_names: Names
    aliases: tuple[str, ...]
    source_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        if (self.lon is None) != (self.lat is None):
            raise ValueError("a position needs both longitude and latitude")
        if self.precision != "country" and self.lon is None:
            raise ValueError(f"a place known to the {self.precision} needs a position")
