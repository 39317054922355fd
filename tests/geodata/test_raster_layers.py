"""Raster files of users: a known pixel lands at its place, and what is hostile or unclear is refused."""

from __future__ import annotations

import io
import math
import sqlite3
import struct
import time
import zlib
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
from PIL import Image
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from geodata.exchange import LayerRefused
from geodata.exchange.raster import RasterLayer, read_raster_layer
from geodata.geometry.projection import Projection
from geodata.theatres import theatre

# rasterio 1.4 multiplies transforms in a way that affine 3 will give up.
pytestmark = pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")
LAOS = theatre("laos").projection
RED, BLUE = (220, 30, 30), (40, 60, 200)
SIZE = 400
# The corner of the files in UTM 48N, the size of their pixels, and the marked block of pixels.
CORNER, STEP_M = (240_000.0, 2_000_000.0), 30.0
MARK = (slice(120, 150), slice(250, 280))


def _marked(bands: int = 3) -> np.ndarray:
    image = np.empty((bands, SIZE, SIZE), dtype=np.uint8)
    for band in range(bands):
        image[band] = BLUE[band] if band < 3 else 255
        image[band][MARK] = RED[band] if band < 3 else 255
    return image


def _write(path: Path, image: np.ndarray, crs: str | None = "EPSG:32648", transform=None, **more) -> Path:
    transform = transform or from_origin(*CORNER, STEP_M, STEP_M)
    with rasterio.open(
        path, "w", driver="GTiff", width=SIZE, height=SIZE, count=len(image), dtype=image.dtype, crs=crs,
        transform=transform, **more,
    ) as made:  # fmt: skip
        made.write(image)
    return path


def _mark_lonlat(crs: str = "EPSG:32648", transform=None) -> tuple[float, float]:
    """Where the middle of the marked block lies."""
    transform = transform or from_origin(*CORNER, STEP_M, STEP_M)
    x, y = transform * (265.0, 135.0)
    return pyproj.Transformer.from_crs(crs, 4326, always_xy=True).transform(x, y)


def _drawn(
    layer: RasterLayer, lonlat: tuple[float, float], metres_per_px: float = STEP_M, projection: Projection = LAOS
) -> np.ndarray | None:
    """A picture of 600 x 400 pixels with a position in its middle."""
    x, y = projection.point(*lonlat)
    half = 300 * metres_per_px, 200 * metres_per_px
    return layer.picture(projection, (x - half[0], y - half[1], x + half[0], y + half[1]), 600, 400)


def _middle_of_red(picture: np.ndarray) -> tuple[float, float]:
    red = (picture[:, :, 0] > 150) & (picture[:, :, 2] < 100) & (picture[:, :, 3] > 200)
    rows, columns = np.nonzero(red)
    assert len(rows) > 4
    return float(columns.mean()) + 0.5, float(rows.mean()) + 0.5


def _assert_in_place(picture: np.ndarray | None) -> None:
    assert picture is not None
    column, row = _middle_of_red(picture)
    assert math.hypot(column - 300, row - 200) < 1


@pytest.mark.parametrize("metres_per_px", [4.0, STEP_M, 110.0])
def test_a_pixel_of_a_geotiff_in_utm_lands_at_its_place(tmp_path, metres_per_px):
    layer = read_raster_layer(_write(tmp_path / "utm.tif", _marked(), tiled=True, blockxsize=128, blockysize=128))
    _assert_in_place(_drawn(layer, _mark_lonlat(), metres_per_px))


@pytest.mark.parametrize("name", ["laos", "world", "kursk"])
def test_a_pixel_of_a_geotiff_in_degrees_lands_at_its_place_in_every_theatre(tmp_path, name):
    projection = theatre(name).projection
    corner = {"laos": (102.0, 19.0), "world": (102.0, 19.0), "kursk": (35.0, 52.0)}[name]
    transform = from_origin(*corner, 3e-4, 3e-4)
    layer = read_raster_layer(_write(tmp_path / "degrees.tif", _marked(), "EPSG:4326", transform))
    _assert_in_place(_drawn(layer, _mark_lonlat("EPSG:4326", transform), 25.0, projection))


def test_overviews_show_the_same_as_the_file(tmp_path):
    path = _write(tmp_path / "overviews.tif", _marked(), tiled=True, blockxsize=128, blockysize=128)
    with rasterio.open(path, "r+") as made:
        made.build_overviews([2, 4, 8])
    _assert_in_place(_drawn(read_raster_layer(path), _mark_lonlat(), 140.0))


def test_grey_palette_nodata_and_sixteen_bits(tmp_path):
    grey = np.full((1, SIZE, SIZE), 90, dtype=np.uint8)
    picture = _drawn(read_raster_layer(_write(tmp_path / "grey.tif", grey)), _mark_lonlat())
    assert picture[200, 300].tolist() == [90, 90, 90, 255]

    numbers = np.zeros((1, SIZE, SIZE), dtype=np.uint8)
    numbers[0][MARK] = 7
    path = tmp_path / "palette.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=SIZE, height=SIZE, count=1, dtype="uint8", crs="EPSG:32648",
        transform=from_origin(*CORNER, STEP_M, STEP_M), photometric="palette",
    ) as made:  # fmt: skip
        made.write(numbers)
        made.write_colormap(1, {0: (*BLUE, 255), 7: (*RED, 255)})
    _assert_in_place(_drawn(read_raster_layer(path), _mark_lonlat()))

    holed = _marked()
    holed[:, :100, :] = 0
    picture = _drawn(read_raster_layer(_write(tmp_path / "nodata.tif", holed, nodata=0)), _mark_lonlat())
    assert picture[200, 300, 3] == 255
    assert picture[200 - 60, 300].tolist() == [0, 0, 0, 0]

    deep = np.linspace(0, 60_000, SIZE * SIZE).reshape(1, SIZE, SIZE).astype(np.uint16)
    picture = _drawn(read_raster_layer(_write(tmp_path / "deep.tif", deep)), _mark_lonlat())
    column = picture[100:300, 300, 0].astype(int)
    assert (np.diff(column) >= 0).all()
    assert column[-1] - column[0] > 80


def test_alpha_is_kept(tmp_path):
    image = _marked(4)
    image[3][:, :200] = 0
    path = _write(tmp_path / "alpha.tif", image)
    with rasterio.open(path, "r+") as made:
        made.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    picture = _drawn(read_raster_layer(path), _mark_lonlat())
    _assert_in_place(picture)
    assert picture[200, 300 - 90, 3] == 0


@pytest.mark.parametrize(("ending", "world"), [("png", "pgw"), ("jpg", "jgw")])
@pytest.mark.parametrize("prj", ["EPSG:32648", pyproj.CRS(32648).to_wkt("WKT1_ESRI")])
def test_a_picture_with_a_world_file_lands_at_its_place(tmp_path, ending, world, prj):
    path = tmp_path / f"picture.{ending}"
    Image.fromarray(np.moveaxis(_marked(), 0, 2)).save(path, quality=95)
    path.with_suffix(f".{world}").write_text(
        f"{STEP_M}\n0\n0\n{-STEP_M}\n{CORNER[0] + STEP_M / 2}\n{CORNER[1] - STEP_M / 2}\n", encoding="ascii"
    )
    path.with_suffix(".prj").write_text(prj, encoding="ascii")
    _assert_in_place(_drawn(read_raster_layer(path), _mark_lonlat()))


def _mbtiles(path: Path, said: str = "png", tile: bytes | None = None, zooms: tuple[int, ...] = (8, 9, 10)) -> Path:
    """Tiles around 102.5 E 18 N, blue; at the highest zoom the one around it is red."""
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE metadata (name text, value text)")
    base.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
    base.execute("INSERT INTO metadata VALUES ('format', ?)", (said,))
    for zoom in zooms:
        column, row = _tile_of(102.5, 18.0, zoom)
        for x in range(column - 2, column + 3):
            for y in range(row - 2, row + 3):
                colour = RED if (x, y) == (column, row) and zoom == zooms[-1] else BLUE
                held = io.BytesIO()
                Image.new("RGB", (256, 256), colour).save(held, "WEBP" if said == "webp" else "PNG")
                base.execute(
                    "INSERT INTO tiles VALUES (?, ?, ?, ?)", (zoom, x, (1 << zoom) - 1 - y, tile or held.getvalue())
                )
    base.commit()
    base.close()
    return path


def _tile_of(lon: float, lat: float, zoom: int) -> tuple[int, int]:
    count = 1 << zoom
    down = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2
    return int((lon + 180) / 360 * count), int(down * count)


@pytest.mark.parametrize("said", ["png", "webp"])
def test_a_tile_of_mbtiles_lands_at_its_place(tmp_path, said):
    layer = read_raster_layer(_mbtiles(tmp_path / "tiles.mbtiles", said))
    column, row = _tile_of(102.5, 18.0, 10)
    lon = (column + 0.5) / 1024 * 360 - 180
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * (row + 0.5) / 1024))))
    picture = _drawn(layer, (lon, lat), 145.0)
    _assert_in_place(picture)
    # The tile is 256 of its own pixels wide, 152.87 m each at the equator.
    wide = np.count_nonzero(picture[200, :, 0] > 150)
    true_m = 256 * 152.874 * math.cos(math.radians(lat))
    assert wide == pytest.approx(true_m / 145.0, rel=0.01)
    assert _drawn(layer, (20.0, 50.0), 145.0) is None


def test_where_the_file_covers_nothing_nothing_is_drawn(tmp_path):
    layer = read_raster_layer(_write(tmp_path / "utm.tif", _marked()))
    assert _drawn(layer, (36.0, 51.0)) is None
    assert _drawn(layer, (-60.0, -30.0), projection=theatre("world").projection) is None


def _refused(path: Path) -> str:
    with pytest.raises(LayerRefused) as raised:
        _drawn(read_raster_layer(path), _mark_lonlat())
    sentence = str(raised.value)
    assert sentence.startswith(str(path))
    assert "\n" not in sentence
    # Refused in words, not by a reader that fell over.
    assert "the reader ended" not in sentence
    return sentence


def test_without_a_coordinate_system_the_way_out_is_said(tmp_path):
    path = _write(tmp_path / "nowhere.tif", _marked(), crs=None)
    assert "nowhere.prj" in _refused(path)
    path.with_suffix(".prj").write_text("EPSG:999999", encoding="ascii")
    assert "not known" in _refused(path)
    path.with_suffix(".prj").write_text("EPSG:32648", encoding="ascii")
    _assert_in_place(_drawn(read_raster_layer(path), _mark_lonlat()))
    picture = tmp_path / "picture.png"
    Image.fromarray(np.moveaxis(_marked(), 0, 2)).save(picture)
    picture.with_suffix(".prj").write_text("EPSG:32648", encoding="ascii")
    assert "world file" in _refused(picture)
    picture.with_suffix(".pgw").write_text("1 2 three", encoding="ascii")
    assert "six numbers" in _refused(picture)


def test_a_truncated_file_is_refused(tmp_path):
    path = _write(tmp_path / "whole.tif", _marked())
    short = tmp_path / "short.tif"
    short.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    _refused(short)
    noise = tmp_path / "noise.tif"
    noise.write_bytes(b"II*\0" + bytes(range(256)) * 8)
    _refused(noise)
    empty = tmp_path / "empty.mbtiles"
    empty.write_bytes(b"")
    _refused(empty)


def test_a_vrt_by_another_name_is_refused(tmp_path):
    inner = _write(tmp_path / "inner.tif", _marked())
    text = (
        f'<VRTDataset rasterXSize="{SIZE}" rasterYSize="{SIZE}"><SRS>EPSG:32648</SRS>'
        '<GeoTransform>240000, 30, 0, 2000000, 0, -30</GeoTransform><VRTRasterBand dataType="Byte" band="1">'
        f"<SimpleSource><SourceFilename>{inner}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    for name in ("renamed.tif", "renamed.png", "renamed.jpg"):
        path = tmp_path / name
        path.write_text(text, encoding="ascii")
        _refused(path)
    plain = tmp_path / "plain.vrt"
    plain.write_text(text, encoding="ascii")
    assert "files ending in" in _refused(plain)


def test_headers_that_promise_too_much_are_refused(tmp_path):
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    bomb = tmp_path / "bomb.png"
    header = struct.pack(">IIBBBBB", 200_000, 200_000, 8, 2, 0, 0, 0)
    bomb.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1_000)))
        + chunk(b"IEND", b"")
    )
    assert "more than is read" in _refused(bomb)
    held = io.BytesIO()
    Image.new("L", (9_000, 9_000)).save(held, "PNG")
    assert "9000 x 9000" in _refused(_mbtiles(tmp_path / "bomb.mbtiles", tile=held.getvalue(), zooms=(8,)))
    with rasterio.open(
        tmp_path / "block.tif", "w", driver="GTiff", width=60_000, height=60_000, count=1, dtype="uint8",
        crs="EPSG:32648", transform=from_origin(*CORNER, 1, 1), tiled=True, blockxsize=32_768, blockysize=32_768,
        compress="deflate", sparse_ok=True,
    ):  # fmt: skip
        pass
    assert "blocks" in _refused(tmp_path / "block.tif")


def test_vector_tiles_are_refused(tmp_path):
    assert "vectors" in _refused(_mbtiles(tmp_path / "said.mbtiles", "pbf", b"\x1a\x02"))
    assert "vector tiles are not drawn" in _refused(_mbtiles(tmp_path / "unsaid.mbtiles", "png", b"\x1a\x02hello"))


def test_a_reader_that_crashes_or_hangs_becomes_a_sentence(tmp_path):
    layer = read_raster_layer(_write(tmp_path / "utm.tif", _marked()))
    layer._child.kill()
    with pytest.raises(LayerRefused, match="the reader ended with -9"):
        _drawn(layer, _mark_lonlat())
    # A view that never ends: the query on it is stopped with the process.
    endless = tmp_path / "endless.mbtiles"
    base = sqlite3.connect(endless)
    base.execute("CREATE TABLE metadata (name text, value text)")
    base.execute(
        "CREATE VIEW tiles AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT 1 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n"
    )
    base.commit()
    base.close()
    begun = time.monotonic()
    with pytest.raises(LayerRefused, match="took more than 2 s"):
        read_raster_layer(endless, timeout_s=2)
    assert time.monotonic() - begun < 30
