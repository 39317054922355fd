"""Reads one vector file in a process of its own, so that a hostile file can harm nobody.

Called as ``python -m geodata.exchange.foreign_child FILE OUT``: the geometries go to OUT as numpy arrays in
degrees, WGS 84; a refusal goes to stdout as one sentence, with exit code 3.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, cast

MEMORY_LIMIT = 1_500_000_000
# Only drivers that read one plain file by itself; every other one is left out before GDAL loads.
DRIVERS = ("GPKG", "GeoJSON", "GeoJSONSeq", "ESRI Shapefile", "FlatGeobuf", "GPX", "KML")


# GDAL has no list of what is allowed, only one of what is left out. A newer GDAL may have more: see _only_allowed.
SKIPPED = (
    "ADBC", "AIVector", "AVCBin", "AVCE00", "AmigoCloud", "CSV", "CSW", "Carto", "DGN", "DXF", "EDIGEO", "EEDA",
    "ESRIJSON", "Elasticsearch", "GDALG", "GML", "GPSBabel", "GTFS", "GeoRSS", "HTTP", "Idrisi", "JML", "JSONFG",
    "LIBKML", "LVBAG", "MBTiles", "MEM", "MVT", "MapInfo File", "MapML", "MiraMonVector", "NGW", "OAPIF", "ODS",
    "OGCAPI", "OGR_GMT", "OGR_PDS", "OGR_VRT", "OSM", "OpenFileGDB", "PCIDSK", "PDF", "PDS4", "PGDUMP", "PLSCENES",
    "PMTiles", "S57", "SQLite", "SXF", "Selafin", "TopoJSON", "VDV", "VFK", "VICAR", "WAsP", "WFS", "XLSX",
)  # fmt: skip


class FileRefused(Exception):
    """The file cannot be read as a layer; the message is a sentence without the file's name."""


def main(source: str, target: str) -> int:
    """Read ``source``, write ``target``; the exit code is 0 or 3."""
    _limit()
    try:
        _only_allowed()
        _read(Path(source), Path(target))
    except FileRefused as error:
        sys.stdout.write(str(error))
        return 3
    return 0


def _limit() -> None:
    os.environ.setdefault("GDAL_SKIP", ",".join(SKIPPED))
    os.environ["CPL_VSIL_CURL_ALLOWED_EXTENSIONS"] = ".none"
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT * 3, MEMORY_LIMIT * 3))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _only_allowed() -> None:
    """Begin again without the drivers that are neither allowed nor on the list of what is left out."""
    import pyogrio  # noqa: PLC0415 - after the limits are set

    more = sorted(set(pyogrio.list_drivers()) - set(DRIVERS))
    if not more:
        return
    if os.environ.get("SAPPER_ATLAS_SECOND_TRY"):
        raise FileRefused(f"this GDAL has drivers that cannot be left out ({', '.join(more)})")
    os.environ["GDAL_SKIP"] = ",".join((*SKIPPED, *more))
    os.environ["SAPPER_ATLAS_SECOND_TRY"] = "1"
    os.execv(sys.executable, [sys.executable, "-m", "geodata.exchange.foreign_child", *sys.argv[1:]])  # noqa: S606


def _read(source: Path, target: Path) -> None:
    import numpy as np  # noqa: PLC0415 - after the limits are set
    import pyproj  # noqa: PLC0415 - after the limits are set
    import shapely  # noqa: PLC0415 - after the limits are set
    from pyogrio import raw  # noqa: PLC0415 - after the limits are set
    from pyogrio.errors import DataSourceError  # noqa: PLC0415 - after the limits are set

    try:
        found: Any = cast(Any, raw).read(str(source), columns=[])
    except (DataSourceError, ValueError, RuntimeError) as error:
        raise FileRefused(f"no known vector format reads it ({error})") from error
    meta, _, wkb, _ = found
    if meta["crs"] is None:
        raise FileRefused("it does not say its coordinate system; say it when importing")
    if wkb is None:
        raise FileRefused("it has no geometry")
    points = _plain_points(wkb)
    if points is not None and meta["crs"] in ("EPSG:4326", "OGC:CRS84"):
        finite = points[np.isfinite(points).all(axis=1)]
        with target.open("wb") as file:
            np.savez(file, lonlat=finite, read=np.array([len(wkb)]))
        return
    geometries = np.asarray(cast(Any, shapely.from_wkb)(wkb, on_invalid="ignore"), dtype=object)
    crs = pyproj.CRS.from_user_input(meta["crs"])
    if crs != pyproj.CRS.from_epsg(4326):
        transformer = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)

        def project(coords: np.ndarray) -> np.ndarray:
            return np.column_stack(transformer.transform(coords[:, 0], coords[:, 1]))

        geometries = shapely.transform(shapely.force_2d(geometries), project)
    kept = geometries[~(shapely.is_missing(geometries) | shapely.is_empty(geometries))]
    coords, owner = shapely.get_coordinates(kept, return_index=True)
    broken = np.zeros(len(kept), np.bool_)
    broken[owner[~np.isfinite(coords).all(axis=1)]] = True
    blobs = shapely.to_wkb(kept[~broken], output_dimension=2)
    lengths = np.fromiter(map(len, blobs), np.int64, len(blobs))
    data = np.frombuffer(b"".join(blobs), dtype=np.uint8)
    with target.open("wb") as file:
        np.savez(file, lengths=lengths, data=data, read=np.array([len(geometries)]))


def _plain_points(wkb: Any) -> Any:
    """Longitudes and latitudes of a layer of nothing but plain points, shape (n, 2); else ``None``.

    A plain point is 21 bytes: byte order, type, two numbers. It needs no geometry object, of which a million
    cost more than all the rest.
    """
    import numpy as np  # noqa: PLC0415 - after the limits are set

    if any(blob is None or len(blob) != 21 for blob in wkb):
        return None
    record = np.dtype([("order", "u1"), ("type", "<u4"), ("lonlat", "<f8", 2)])
    found = np.frombuffer(b"".join(wkb), record)
    if len(found) and ((found["order"] == 1) & (found["type"] == 1)).all():
        return np.ascontiguousarray(found["lonlat"])
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
