"""The base map of a theatre, ready to draw: outlines in metres, places with their names."""

from __future__ import annotations

import functools
import threading
from typing import Any

import msgspec
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.outlines import Outlines
from geodata.geometry.projection import Floats, Projection
from geodata.theatres import Theatre, theatre
from geodata.theatres.layers import BaseLayer, country_names, read_base_layer

AREA_LAYERS = ("countries", "lakes")
LINE_LAYERS = ("country_lines", "admin1_lines", "rivers")


class NamedPoint(msgspec.Struct, frozen=True, kw_only=True):
    """A name at a point of the base map.

    ``feature`` is its row in the layer; ``names`` holds what is known, by ``en ru zh_hant zh_hans lo``;
    ``rank`` is 0 for the most important.
    """

    kind: str
    feature: int
    names: dict[str, str]
    lon: float
    lat: float
    rank: int
    country: str | None
    population: int = 0

    def name(self, language: str) -> str:
        """The name in a language of the program (``en ru zh_TW zh_CN lo``), else in English."""
        return name_of(self.names, language)


def name_of(names: dict[str, str], language: str) -> str:
    """The name in a language of the program (``en ru zh_TW zh_CN lo``), else in English, else any; or empty."""
    keys = {"zh_TW": ("zh_hant", "zh_hans"), "zh_CN": ("zh_hans", "zh_hant")}.get(language, (language,))
    for key in (*keys, "en"):
        if key in names:
            return names[key]
    return next(iter(names.values()), "")


@functools.cache
def _world() -> Theatre:
    return theatre("world")


def country_name(code: str | None, language: str) -> str:
    """Name of a country by its two letters; the letters themselves where the base map has no name."""
    known = country_names(_world().basemap).get(code or "")
    return name_of(known, language) if known else code or "?"


class BaseMap:
    """Layers of one theatre in one projection; read when first asked for, and kept.

    The world's own layers lie beneath a theatre's, so that land goes on beyond the theatre's files.
    """

    def __init__(self, of: Theatre, projection: Projection | None = None) -> None:
        self.theatre = of
        self.projection = projection or of.projection
        self._outlines: dict[str, Outlines | None] = {}
        self._reading = threading.RLock()

    @functools.cached_property
    def background(self) -> BaseMap | None:
        """The world beneath a theatre; ``None`` for the world itself."""
        return None if self.theatre.name == "world" else BaseMap(theatre("world"), self.projection)

    def layer(self, name: str) -> BaseLayer | None:
        """Columns and geometries of a layer, ``None`` when the theatre has none of that name."""
        return _read(self.theatre, name)

    def outlines(self, name: str) -> Outlines | None:
        """The layer's outlines in metres of the projection."""
        if name not in self._outlines:
            with self._reading:
                if name not in self._outlines:
                    self._outlines[name] = self._read_outlines(name)
        return self._outlines[name]

    def read_ahead(self) -> None:
        """Read what every map of the theatre shows, in a thread of its own; who asks for it meanwhile waits for it."""

        def read() -> None:
            if self.background is not None:
                self.background.outlines("countries")
                self.background.outlines("country_lines")
            for name in ("countries", "rivers", "lakes", "admin1_lines", "country_lines"):
                self.outlines(name)
            _ = self.name_positions

        threading.Thread(target=read, name="base map", daemon=True).start()

    def _read_outlines(self, name: str) -> Outlines | None:
        layer = self.layer(name)
        if layer is None:
            return None
        geometries = layer.geometries
        if not self.projection.is_world and self.theatre.name == "world":
            geometries = _near(geometries, self.projection)
        return Outlines(geometries, self.projection)

    def drop_thinned(self) -> None:
        """Forget all thinned outlines, for timing pictures from scratch."""
        for outlines in self._outlines.values():
            if outlines is not None:
                outlines.drop_thinned()
        if self.background is not None:
            self.background.drop_thinned()

    @functools.cached_property
    def home(self) -> frozenset[int]:
        """Indices of the features of ``theatre.home`` in their layer."""
        home = self.theatre.home
        if home is None:
            return frozenset()
        column = "iso_a2" if home.layer == "countries" else "iso_3166_2"
        codes: tuple[Any, ...] = self._column(home.layer, column)
        return frozenset(index for index, code in enumerate(codes) if code in home.codes)

    def region_outline(self, admin1_code: str) -> BaseGeometry | None:
        """Outline in metres of a first-level unit, by its ISO 3166-2 code; ``None`` when not in the base map.

        Units that share a code are put together.
        """
        codes: tuple[Any, ...] = self._column("admin1", "iso_3166_2")
        found = [index for index, code in enumerate(codes) if code == admin1_code]
        outlines = self.outlines("admin1")
        if not found or outlines is None:
            return None
        united: BaseGeometry = shapely.union_all([outlines.geometry(index) for index in found])
        return united

    @functools.cached_property
    def names(self) -> tuple[NamedPoint, ...]:
        """Everything with a name: countries, first-level units, places, seas and lakes."""
        return tuple(
            named
            for layer, kind in (
                ("countries", "country"),
                ("admin1", "admin1"),
                ("places", "place"),
                ("marine_labels", "sea"),
                ("lakes", "lake"),
            )
            for named in self._named(layer, kind)
        )

    @functools.cached_property
    def name_positions(self) -> Floats:
        """Metres of every entry of ``names``, shape (n, 2)."""
        lon = np.array([named.lon for named in self.names], dtype=np.float64)
        lat = np.array([named.lat for named in self.names], dtype=np.float64)
        return self.projection.forward(lon, lat)

    def _column(self, layer_name: str, column: str) -> tuple[Any, ...]:
        layer = self.layer(layer_name)
        return () if layer is None else layer.columns.get(column, ())

    def _named(self, layer_name: str, kind: str) -> list[NamedPoint]:
        layer = self.layer(layer_name)
        if layer is None:
            return []
        columns = layer.columns
        languages = [(column.removeprefix("name_"), values) for column, values in columns.items() if _is_name(column)]
        lons, lats = _label_points(layer)
        named: list[NamedPoint] = []
        for index, (lon, lat) in enumerate(zip(lons, lats, strict=True)):
            names = {language: str(values[index]) for language, values in languages if values[index]}
            if not names:
                continue
            named.append(
                NamedPoint(
                    kind=kind,
                    feature=index,
                    names=names,
                    lon=float(lon),
                    lat=float(lat),
                    rank=_rank(columns, index),
                    country=_first(columns, index, ("iso_a2", "country_iso_a2")),
                    population=int(_first(columns, index, ("population",)) or 0),
                )
            )
        return named


@functools.lru_cache(maxsize=64)
def _read(of: Theatre, name: str) -> BaseLayer | None:
    return read_base_layer(of.basemap, name)


def _label_points(layer: BaseLayer) -> tuple[list[float], list[float]]:
    """Where the names of a layer stand, in degrees: given, or the point itself, or a point inside."""
    if "label_lon" in layer.columns:
        return list(layer.columns["label_lon"]), list(layer.columns["label_lat"])
    if not len(layer):
        return [], []
    points = np.array(layer.geometries, dtype=object)
    if (shapely.get_dimensions(points) > 0).any():
        points = np.asarray(shapely.point_on_surface(points), dtype=object)
    return shapely.get_x(points).tolist(), shapely.get_y(points).tolist()


def _is_name(column: str) -> bool:
    return column in ("name_en", "name_ru", "name_zh_hant", "name_zh_hans", "name_lo")


def _rank(columns: dict[str, tuple[Any, ...]], index: int) -> int:
    value = _first(columns, index, ("rank", "scalerank"))
    return int(value) if value is not None else 0


def _first(columns: dict[str, tuple[Any, ...]], index: int, names: tuple[str, ...]) -> Any:
    for name in names:
        if name in columns:
            return columns[name][index]
    return None


def _near(geometries: tuple[BaseGeometry, ...], projection: Projection) -> tuple[BaseGeometry, ...]:
    """The world cut to what an azimuthal map can show: the far side would smear across it."""
    half = 55.0
    window = shapely.box(projection.lon_0 - half, -35.0, projection.lon_0 + half, 84.0)
    near: list[BaseGeometry] = list(shapely.intersection(np.array(geometries, dtype=object), window))
    return tuple(near)
