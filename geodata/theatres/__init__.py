"""Theatres: their extent, projection and base map, read from one folder each."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from geodata.geometry.projection import Projection
from geodata.ready import ready

FOLDER = Path(__file__).parent
TheatreName = Literal["kursk", "laos", "world"]
NAMES: tuple[TheatreName, ...] = ("kursk", "laos", "world")


class TheatreUnreadable(Exception):
    """A file of a theatre is missing or damaged; the message names the file and the reason."""


class Home(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The land that a theatre is about: features of a layer, named by their code."""

    layer: Literal["countries", "admin1"]
    codes: tuple[str, ...]


class Theatre(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of the world that maps are drawn of.

    ``extent`` is west, south, east, north in degrees, WGS 84. ``attribution`` is printed on every map of it.
    """

    name: TheatreName
    countries: tuple[str, ...]
    home: Home | None = None
    extent: tuple[float, float, float, float]
    projection: Projection
    local_script: str
    attribution: tuple[str, ...]

    @property
    def basemap(self) -> Path:
        """The GeoPackage with the base layers."""
        return FOLDER / self.name / "basemap.gpkg"


def theatre(name: TheatreName, folder: Path = FOLDER) -> Theatre:
    """The theatre of that name.

    Raises
    ------
    TheatreUnreadable
        Its ``theatre.toml`` is missing, is not TOML, or lacks or mistypes an entry.
    """
    path = folder / name / "theatre.toml"
    try:
        return msgspec.toml.decode(path.read_bytes(), type=ready(Theatre))
    except OSError as error:
        raise TheatreUnreadable(f"{path}: cannot be read: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TheatreUnreadable(f"{path}: {error}") from error
