"""Whoever waits for a reader hears about how many rows there will be, where the format or the size of the file says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import shapely

from geodata.exchange.incoming.mapping import Mapping
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import PROGRESS, Request
from geodata.exchange.reading_child import delimited, reading

COUNT = 3_000


def said(folder: Path) -> tuple[int, int]:
    rows, expected = map(int, (folder / PROGRESS).read_text().split())
    return rows, expected


def said_in_this_process(path: Path, folder: Path) -> tuple[int, int]:
    folder.mkdir()
    reading.read_file(Request(role="reference", source=str(path), mapping=Mapping()), folder)
    return said(folder)


@pytest.mark.parametrize(("ending", "driver"), [
    (".shp", "ESRI Shapefile"), (".fgb", "FlatGeobuf"), (".geojson", "GeoJSON"), (".parquet", None),
])  # fmt: skip
def test_formats_that_count_their_features_say_so(ending: str, driver: str | None, tmp_path: Path) -> None:
    at = np.arange(COUNT)
    frame: Any = geopandas.GeoDataFrame({"n": at}, geometry=shapely.points(103 + at / 1e4, 18.0), crs=4326)
    path = tmp_path / f"points{ending}"
    _ = frame.to_parquet(path) if driver is None else frame.to_file(path, driver=driver)
    with Incoming(Request(role="reference", source=str(path))) as incoming:
        incoming.read()
        rows, expected = said(incoming._folder)
    assert rows == COUNT
    assert expected - COUNT in (0, 1), "of GeoJSON what is around its features is counted too"


def test_a_long_table_says_about_how_many_by_the_size_of_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table.csv"
    path.write_text("lon,lat,n\n" + "".join(f"103.{at:04},18.{at:04},{at:06}\n" for at in range(COUNT)))
    assert said_in_this_process(path, tmp_path / "short") == (COUNT, 0), "of a short one nobody has to know"
    monkeypatch.setattr(reading, "_LONG", 0)
    monkeypatch.setattr(delimited, "_BLOCK", 4000)
    monkeypatch.setattr(delimited, "_SMALLEST_BLOCK", 4000)
    found: list[tuple[int, int]] = []
    with monkeypatch.context() as patch:
        take = reading.InPlace.share.fget
        patch.setattr(reading.InPlace, "share", property(lambda text: found.append((0, 0)) or take(text)))
        rows, expected = said_in_this_process(path, tmp_path / "long")
    assert rows == COUNT
    assert expected == COUNT, "all of it is read"
    assert len(found) > 3


@pytest.mark.parametrize("text", [b"", b"x y", b"5", b"5 6 7", b"\xff", b"99999999999999999999" * 9])
def test_progress_that_is_none_is_not_heard(text: bytes) -> None:
    heard: list[tuple[int, int]] = []
    with Incoming(Request(role="reference", source="/somewhere/table.csv")) as incoming:
        incoming._progress = lambda rows, expected: heard.append((rows, expected))
        (incoming._folder / PROGRESS).write_bytes(text)
        incoming._tell()
        assert all(rows < 10**20 and expected < 10**20 for rows, expected in heard)
        (incoming._folder / PROGRESS).write_bytes(b"%20d %20d" % (5, 10**19))
        incoming._tell()
    assert heard[-1] == (5, 10**19)
