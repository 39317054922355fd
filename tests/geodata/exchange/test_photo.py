"""Photos looked into by the child: what their EXIF states, the picture made of them, and what is refused."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from geodata.exchange.kept_file import FileRefused
from geodata.exchange.photo import PhotoRefused, look_into
from geodata.exchange.photo_child import _Refused, look


def test_place_time_and_size_are_those_of_the_file(photo):
    path = photo("DSC 1.jpg", lon=103.0045, lat=-18.00123, taken="2025:03:01 14:05:09")
    report, picture = look_into(path.read_bytes(), path.name, 32)
    assert report.position == pytest.approx((103.0045, -18.00123), abs=1e-7)
    assert (report.taken, report.remark, report.media_type) == ("2025-03-01T14:05:09", None, "image/jpeg")
    assert (report.width_px, report.height_px) == (64, 48)
    assert picture is not None
    assert (picture.width, picture.height, len(picture.pixels)) == (32, 24, 3 * 32 * 24)
    left, right = picture.pixels[:3], picture.pixels[3 * 31 : 3 * 32]
    assert left[2] > 150 > left[0]
    assert right[0] > 150 > right[2]


def test_a_photo_that_was_taken_upright_is_shown_upright(photo):
    # 6: the camera was turned by a quarter.
    path = photo("turned.png", tag274=6)
    _, picture = look_into(path.read_bytes(), path.name, 32)
    assert picture is not None
    assert (picture.width, picture.height) == (24, 32)


@pytest.mark.parametrize(
    ("gps", "remark"),
    [
        ({}, "none"),
        ({2: (18.0, 0.0, 0.0)}, "unreadable"),
        ({1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (103.0, 0.0, 0.0)}, "unreadable"),
        ({1: "X", 2: (18.0, 0.0, 0.0), 3: "E", 4: (103.0, 0.0, 0.0)}, "unreadable"),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, "no fix"),
        ({1: "N", 2: (18.0, 0.0, 0.0), 3: "E", 4: (103.0, 0.0, 0.0), 9: "V"}, "no fix"),
        ({1: "N", 2: (18.0, 0.0, 0.0), 3: "E", 4: (103.0, 0.0, 0.0), 18: "TOKYO"}, "datum"),
        ({1: "N", 2: (18.0, 0.0, 0.0), 3: "E", 4: (103.0, 0.0, 0.0), 18: "WGS-84"}, None),
    ],
)
def test_a_place_is_taken_only_as_it_is_stated_in_wgs_84(photo, gps, remark):
    path = photo(gps=gps)
    report, picture = look_into(path.read_bytes(), path.name)
    assert (report.remark, report.position is None, picture) == (remark, remark is not None, None)


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes that unpack to a picture of any size."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000)))
            + chunk(b"IEND", b""))  # fmt: skip


def other_format(name: str) -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (8, 8)).save(held, format=name)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (png_claiming(60_000, 60_000), "more than the 120 million"),
        (png_claiming(8_000, 8_000), "cannot be read as a PNG"),
        (b"\xff\xd8\xff\xe0 and nothing", "cannot be read as a JPEG"),
        (b"GIF89a", "neither a JPEG nor a PNG"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "neither a JPEG nor a PNG"),
        (b"\0\0\0\x18ftypheic", "neither a JPEG nor a PNG"),
        (other_format("TIFF"), "neither a JPEG nor a PNG"),
    ],
)
def test_what_is_no_sound_jpeg_or_png_is_refused_with_its_name_and_the_way_out(data, says):
    with pytest.raises(PhotoRefused, match=says) as caught:
        look_into(data, "IMG_1.JPG", 96)
    assert str(caught.value).startswith("IMG_1.JPG: ")
    assert isinstance(caught.value, FileRefused)


def test_a_photo_cut_short_is_refused_where_it_would_be_shown(photo):
    data = photo(size=(640, 480)).read_bytes()
    with pytest.raises(PhotoRefused, match="cannot be read as a JPEG"):
        look_into(data[: len(data) // 2], "half.jpg", 96)


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_changed_anywhere_are_read_or_refused_and_nothing_else(photo, data):
    changed = bytearray(photo("whole.jpg", lon=103.0, lat=18.0, taken="2025:03:01 14:05:09").read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    try:
        report, _ = look(bytes(changed), 16)
    except _Refused:
        return
    assert report.position is None or (abs(report.position[0]) <= 180 and abs(report.position[1]) <= 90)
