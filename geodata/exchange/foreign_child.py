"""Reads one vector file in a process of its own, so that a hostile file can harm nobody.

Called as ``python -m geodata.exchange.foreign_child read FILE FOLDER THEATRE`` it takes the geometries of a file
apart and lays them flat for a theatre; as ``… lay FOLDER THEATRE`` it lays what was read flat for another one; as
``… column FILE COLUMN PLACE`` it writes a column of numbers. All print a report as JSON; a refusal goes to stdout as
one sentence, with exit code 3.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from geodata.exchange.reader_report import Report, peak_rss_mb

if TYPE_CHECKING:
    from geodata.geometry.plain import Bytes, Ints, Plain

MEMORY_LIMIT = 1_500_000_000
# Only drivers that read one plain file by itself; every other one is left out before GDAL loads.
DRIVERS = ("GPKG", "GeoJSON", "GeoJSONSeq", "ESRI Shapefile", "FlatGeobuf", "GPX", "KML")
_BATCH_BYTES = 64_000_000
_MOST_IN_BATCH = 65_536


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


def main(words: list[str]) -> int:
    """Read a file, or lay flat what was read; the exit code is 0 or 3."""
    limit()
    try:
        if words[0] == "read":
            _only_allowed()
            source, folder, theatre_name = words[1:]
            report = _read(Path(source), Path(folder))
        elif words[0] == "column":
            _only_allowed()
            source, column, place = words[1:]
            report = _column(Path(source), column, Path(place))
            folder = theatre_name = ""
        else:
            folder, theatre_name = words[1:]
            report = Report(read=0, left_out={})
        if folder:
            lay(Path(folder), theatre_name)
    except FileRefused as error:
        sys.stdout.write(str(error))
        return 3
    sys.stdout.write(msgspec.json.encode(msgspec.structs.replace(report, peak_mb=peak_rss_mb())).decode())
    return 0


def limit() -> None:
    """Take away memory beyond a limit, and drivers, from this process; before anything is loaded."""
    os.environ.setdefault("GDAL_SKIP", ",".join(SKIPPED))
    os.environ["CPL_VSIL_CURL_ALLOWED_EXTENSIONS"] = ".none"
    # pyogrio would load them for nothing.
    sys.modules.update({"geopandas": cast(Any, None), "pandas": cast(Any, None)})
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


def _read(source: Path, folder: Path) -> Report:
    """Take a file apart into a spool."""
    from pyogrio.errors import DataLayerError, DataSourceError  # noqa: PLC0415 - after the limits are set

    from geodata.exchange.parts import apart  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.spool import Spool  # noqa: PLC0415 - as above

    spool = Spool(folder / "plain")
    read = 0
    left_out: Counter[str] = Counter()
    try:
        for data, offsets, to_degrees in _batches(source):
            plain, left = apart(data, offsets, partial(_without_curves, source, read, len(offsets) - 1))
            left_out.update(left)
            spool.add(to_degrees(plain), read)
            read += len(offsets) - 1
    except (DataSourceError, DataLayerError, ValueError, RuntimeError) as error:
        raise FileRefused(f"no known vector format reads it ({error})") from error
    spool.close()
    return Report(read=read, left_out=dict(left_out), columns=_columns(source))


def _columns(source: Path) -> tuple[str, ...]:
    """Names of the columns of numbers."""
    import pyogrio  # noqa: PLC0415 - after the limits are set

    info: Any = cast(Any, pyogrio).read_info(str(source))
    named = zip(info["fields"], info["dtypes"], strict=True)
    return tuple(str(name) for name, kind in named if str(kind).startswith(("int", "uint", "float")))


def _column(source: Path, column: str, place: Path) -> Report:
    """Write a column of numbers, one for each feature in the order of the file, not a number where there is none."""
    import numpy as np  # noqa: PLC0415 - after the limits are set
    from pyogrio import raw  # noqa: PLC0415 - after the limits are set

    if column not in _columns(source):
        known = ", ".join(_columns(source)) or "none"
        raise FileRefused(f"it has no column of numbers called {column}; those it has: {known}")
    _, _, _, fields = cast(Any, raw).read(str(source), columns=[column], read_geometry=False)
    values = np.asarray(fields[0], np.float64)
    np.save(place, values, allow_pickle=False)
    return Report(read=len(values), left_out={})


def _without_curves(source: Path, first: int, count: int) -> tuple[Bytes, Ints]:
    """A batch of geometries read again, with straight edges in the place of curves."""
    import numpy as np  # noqa: PLC0415 - after the limits are set
    from pyogrio import raw  # noqa: PLC0415 - after the limits are set

    _, _, blobs, _ = cast(Any, raw).read(str(source), columns=[], skip_features=first, max_features=count)
    found = [blob or b"" for blob in blobs.tolist()]
    offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in found])]).astype(np.int64)
    return np.frombuffer(b"".join(found), np.uint8), offsets


def _batches(source: Path) -> Iterator[tuple[Bytes, Ints, Any]]:
    """Geometries of a file a batch at a time, with what makes degrees of their coordinates."""
    import numpy as np  # noqa: PLC0415 - after the limits are set
    import pyogrio  # noqa: PLC0415 - after the limits are set
    from pyogrio import raw  # noqa: PLC0415 - after the limits are set

    info: Any = cast(Any, pyogrio).read_info(str(source))
    size = source.stat().st_size // max(int(info["features"]), 1) + 1
    in_batch = max(min(_BATCH_BYTES // size, _MOST_IN_BATCH), 16)
    opened: Any = cast(Any, raw).open_arrow(str(source), columns=[], batch_size=in_batch, use_pyarrow=True)
    with opened as (meta, reader):
        if meta["crs"] is None:
            raise FileRefused("it does not say its coordinate system; say it when importing")
        name = meta["geometry_name"] or "wkb_geometry"
        if name not in reader.schema.names:
            raise FileRefused("it has no geometry")
        to_degrees = _to_degrees(meta["crs"])
        for batch in reader:
            column = batch.column(name)
            column = getattr(column, "storage", column)
            _, starts, data = column.buffers()
            wide = str(column.type).startswith("large")
            offsets = np.frombuffer(starts, np.int64 if wide else np.int32)[column.offset :][: len(column) + 1]
            blob = np.frombuffer(data, np.uint8) if data is not None else np.empty(0, np.uint8)
            yield blob, offsets.astype(np.int64), to_degrees


def _to_degrees(crs: str) -> Callable[[Plain], Plain]:
    """What turns plain arrays of a coordinate system into such of longitude and latitude, WGS 84."""
    import numpy as np  # noqa: PLC0415 - after the limits are set
    import pyproj  # noqa: PLC0415 - after the limits are set

    def unchanged(plain: Plain) -> Plain:
        return plain

    def turned(xy: Any) -> Any:
        return np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])) if len(xy) else xy

    def all_turned(plain: Plain) -> Plain:
        names = ("point_lonlat", "line_lonlat", "area_lonlat")
        return msgspec.structs.replace(plain, **{name: turned(getattr(plain, name)) for name in names})

    if crs in ("EPSG:4326", "OGC:CRS84") or pyproj.CRS(crs).equals(pyproj.CRS(4326), ignore_axis_order=True):
        return unchanged
    transformer = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    return all_turned


def lay(folder: Path, theatre_name: str) -> None:
    """Lay what was read flat, in the projection of a theatre."""
    from geodata.exchange.flat_store import store  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.spool import spooled  # noqa: PLC0415 - after the limits are set
    from geodata.geometry.flat_shapes import laid_flat  # noqa: PLC0415 - after the limits are set
    from geodata.theatres import theatre  # noqa: PLC0415 - after the limits are set

    projection = theatre(cast(Any, theatre_name)).projection
    store(laid_flat(spooled(folder / "plain"), projection), folder / theatre_name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
