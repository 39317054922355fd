"""The kinds of record a project holds, and which of them refer to which."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import msgspec

from geodata.project.copies import SourceCopy
from geodata.project.imports import Import
from geodata.project.land import Area, Device, Layer, Release, Report, Setting, View
from geodata.project.photos import PHOTO_OF, Photo
from geodata.project.rasters import Raster
from geodata.project.shapes import SOURCES_TABLE, Shape, shape_of
from geodata.project.steps import Axis, Confirmation, Reopening
from geodata.records.claims import Claim, Topic
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.series import Series
from geodata.records.sources import Source


@dataclass(frozen=True)
class Kind:
    """One kind: its record type, its geometry, and the field that must be unique.

    ``geometry`` is a GeoPackage type or None. ``placed`` kinds have their point from ``location`` and take no
    geometry of their own. ``since`` is the schema version that brought the kind.
    """

    name: str
    one: str
    struct: type[msgspec.Struct]
    geometry: str | None = None
    placed: bool = False
    geometry_needed: bool = False
    unique: str | None = None
    since: int = 1

    @functools.cached_property
    def shape(self) -> Shape:
        """Columns and lists."""
        return shape_of(self.struct)

    @property
    def outlined(self) -> bool:
        """Whether rows carry the bounds of their geometry as columns, for searches without an R-tree."""
        return self.geometry == "MULTIPOLYGON"


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("deployments", "deployment", Deployment, "POINT", placed=True),
        Kind("claims", "claim", Claim),
        Kind("sources", "source", Source),
        Kind("events", "event", Event, "POINT", placed=True),
        Kind("series", "series", Series),
        Kind("topics", "topic", Topic),
        Kind("areas", "area", Area, "MULTIPOLYGON", unique="code"),
        Kind("releases", "release", Release, "MULTIPOLYGON", geometry_needed=True),
        Kind("reports", "report", Report),
        Kind("devices", "device", Device, "POINT"),
        Kind("layers", "layer", Layer, unique="name"),
        Kind("views", "view", View, unique="name"),
        Kind("settings", "setting", Setting, unique="name"),
        Kind("copies", "copy", SourceCopy, since=3),
        Kind("imports", "import", Import, since=4),
        Kind("confirmations", "confirmation", Confirmation, "MULTIPOLYGON", geometry_needed=True, since=5),
        Kind("reopenings", "reopening", Reopening, since=5),
        Kind("axes", "axis", Axis, "LINESTRING", geometry_needed=True, since=5),
        Kind("photos", "photo", Photo, "POINT", since=5),
        Kind("rasters", "raster", Raster, since=6),
    )
}
LEDGER_KINDS = ("deployments", "events", "claims", "topics", "sources", "series")
BOUNDS = ("min_x", "min_y", "max_x", "max_y")


def kinds_in(version: int) -> dict[str, Kind]:
    """The kinds that a project of a schema version has tables for."""
    return {name: kind for name, kind in KINDS.items() if kind.since <= version}


_SUBJECTS = {"deployment": "deployments", "event": "events", "series": "series", "topic": "topics"}


@dataclass(frozen=True)
class Reference:
    """A column that holds ids of other records. With ``kind_column`` the target is what that column says.

    ``child`` tables name the record they belong to in ``record_kind`` and ``record_id``.
    """

    table: str
    column: str
    target: str
    kind_column: str | None = None
    kind_value: str | None = None

    @property
    def child(self) -> bool:
        """Whether the table holds lists of records rather than records."""
        return self.table not in KINDS


REFERENCES: tuple[Reference, ...] = (
    Reference(SOURCES_TABLE, "source_id", "sources"),
    Reference("copies", "source_id", "sources"),
    Reference("deployments", "loc_basis_source_id", "sources"),
    Reference("events", "loc_basis_source_id", "sources"),
    Reference("claim_relations", "claim", "claims"),
    *(Reference("claims", "subject_id", target, "subject_kind", word) for word, target in _SUBJECTS.items()),
    *(Reference("claim_subjects", "id", target, "kind", word) for word, target in _SUBJECTS.items()),
    *(Reference("series", "subject_id", target, "subject_kind", word) for word, target in _SUBJECTS.items()),
    Reference("releases", "area_id", "areas"),
    Reference("reports", "area_id", "areas"),
    Reference("devices", "area_id", "areas"),
    Reference("imports", "layer_id", "layers"),
    Reference("rasters", "layer_id", "layers"),
    Reference("confirmations", "area_id", "areas"),
    Reference("reopenings", "area_id", "areas"),
    Reference("reopenings", "release_id", "releases"),
    Reference("axes", "area_id", "areas"),
    *(Reference("photos", "record_id", target, "record_kind", target) for target in PHOTO_OF),
)
