"""Shapefiles as they arrive: the encoding of their table told, asked for, or not needed; parts that are missing."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely

from geodata.exchange.reading_child.encodings import encoding_question
from geodata.project.opening import open_project

NAMES = {
    "cp1251": "Суджа",
    "cp866": "Суджа",
    "iso8859-5": "Суджа",
    "cp1252": "Königsberg",
    "gbk": "苏贾",
    "cp874": "ลาว",
}


def shapefile(folder: Path, encoding: str, *, language: int = 0, cpg: str | None = None) -> Path:
    """Two points with a name, the driver's number and the .cpg as a test wants them."""
    folder.mkdir(exist_ok=True)
    path = folder / "villages.shp"
    frame = geopandas.GeoDataFrame(
        {"name": [NAMES.get(encoding, "Sudzha"), "b"]}, geometry=shapely.points([(35.2, 51.2), (35.3, 51.3)]), crs=4326
    )
    frame.to_file(path, engine="pyogrio", encoding={"cp866": "CP866", "gbk": "CP936"}.get(encoding, encoding))
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = language
    path.with_suffix(".dbf").write_bytes(table)
    path.with_suffix(".cpg").unlink(missing_ok=True)
    if cpg is not None:
        path.with_suffix(".cpg").write_text(cpg, encoding="ascii")
    return path


def names(target: Path) -> list[Any]:
    """What the newest layer of a project calls its features."""
    with open_project(target, write=False) as project:
        table = project.rows("layers")[-1].values["table_name"]
        with project.live.reading() as db:
            return [row[0] for row in db.execute(f"SELECT name FROM {table} ORDER BY fid")]


@pytest.mark.parametrize(
    ("encoding", "language", "cpg"),
    [
        ("cp1251", 0xC9, None), ("cp1251", 0, "1251"), ("cp1251", 0x57, "ANSI 1251"), ("cp866", 0x26, None),
        ("cp866", 0x65, None), ("iso8859-5", 0, "88595"), ("iso8859-5", 0, "ISO-8859-5"), ("cp1252", 0x58, None),
        ("cp1252", 0, "ISO 88591"), ("gbk", 0x4D, None), ("cp874", 0x7C, None), ("utf-8", 0, None),
    ],
)  # fmt: skip
def test_the_encoding_that_the_table_or_a_cpg_states_is_taken(imported, target, tmp_path, encoding, language, cpg):
    path = shapefile(tmp_path / "f", encoding, language=language, cpg=cpg)
    report = imported(path, "reference")
    assert (report["code"], report["read"]) == (0, 2)
    assert names(target) == [NAMES.get(encoding, "Sudzha"), "b"]


@pytest.mark.parametrize("language", [0, 0x57])
def test_a_table_of_whatever_windows_the_writer_had_is_asked_about(imported, target, tmp_path, language):
    path = shapefile(tmp_path / "f", "cp1251", language=language)
    before = target.read_bytes()
    asked = imported(path, "reference")
    assert asked["code"] == 3
    assert [question["option"] for question in asked["questions"]] == ["--encoding"]
    assert target.read_bytes() == before
    assert imported(path, "reference", "--encoding", "cp1251")["code"] == 0
    assert names(target) == [NAMES["cp1251"], "b"]


@pytest.mark.parametrize("zipped", [False, True])
def test_a_shapefile_without_its_table_is_shapes_alone_and_that_is_said(imported, target, tmp_path, zipped):
    path = shapefile(tmp_path / "f", "utf-8")
    path.with_suffix(".dbf").unlink()
    if zipped:
        packed = tmp_path / "villages.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            for part in path.parent.iterdir():
                archive.write(part, part.name)
        path = packed
    report = imported(path, "reference")
    assert (report["code"], report["read"], report["accepted"]) == (0, 2, 2)
    (warning,) = report["warnings"]
    assert warning.startswith("the shapefile has no table (.dbf) beside it")
    with open_project(target, write=False) as project:
        (layer,) = project.rows("layers")
        with project.live.reading() as db:
            columns = [row[1] for row in db.execute(f"PRAGMA table_info({layer.values['table_name']})")]
    assert columns == ["fid", "source_row", "geom"]


def test_letters_that_cannot_be_read_keep_no_ground_off_the_map_and_are_told(imported, target, tmp_path):
    # The most common fault of all: a .cpg that says UTF-8 beside a table of cp1251.
    report = imported(shapefile(tmp_path / "wrong", "cp1251", cpg="UTF-8"), "reference")
    assert (report["code"], report["accepted"]) == (0, 2)
    assert report["warnings"] == ["1 rows hold letters that could not be read and stand as \ufffd (rows 1…)"]
    assert names(target) == ["\ufffd" * 5, "b"]
    # 0x98 is no letter of cp1251, and GDAL would leave it out without a word.
    path = shapefile(tmp_path / "no letter", "cp1251", language=0xC9)
    table = path.with_suffix(".dbf")
    stored = "Суджа".encode("cp1251")
    table.write_bytes(table.read_bytes().replace(stored, stored[:2] + b"\x98" + stored[3:]))
    report = imported(path, "reference")
    assert report["accepted"] == 2
    assert report["warnings"][0].startswith("1 rows hold letters")
    assert names(target)[0].startswith("Су\ufffd")


def test_columns_are_named_in_the_encoding_of_the_table(imported, target, tmp_path):
    path = shapefile(tmp_path / "f", "cp1251", language=0xC9)
    table = path.with_suffix(".dbf")
    table.write_bytes(table.read_bytes().replace(b"name\0\0", "имя".encode("cp1251") + b"\0\0\0"))
    assert imported(path, "reference")["code"] == 0
    with open_project(target, write=False) as project:
        (layer,) = project.rows("layers")
        with project.live.reading() as db:
            found = db.execute(f'SELECT "имя" FROM {layer.values["table_name"]} ORDER BY fid').fetchall()
    assert [row[0] for row in found] == [NAMES["cp1251"], "b"]


@pytest.mark.parametrize("ending", ["fgb", "gpkg", "parquet"])
def test_a_text_that_is_not_utf_8_where_it_has_to_be_is_read_as_far_as_it_can(imported, target, tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    places = shapely.points([(103, 18), (103, 19)])
    frame = geopandas.GeoDataFrame({"name": ["Abcdefgh", "b"]}, geometry=places, crs=4326)
    if ending == "parquet":
        frame.to_parquet(path, compression=None)
    else:
        frame.to_file(path, engine="pyogrio")
    path.write_bytes(path.read_bytes().replace(b"Abcdefgh", b"Ab\xe4defgh"))
    report = imported(path, "reference")
    assert (report["code"], report["accepted"]) == (0, 2)
    assert sorted(names(target)) == ["Ab\ufffddefgh", "b"]
    assert [warning for warning in report["warnings"] if "could not be read" in warning]


@pytest.mark.parametrize("language", [0xC9, 0])
def test_names_of_columns_tell_the_encoding_where_the_rows_are_numbers(imported, target, tmp_path, language):
    path = shapefile(tmp_path / "f", "utf-8", language=language)
    table = path.with_suffix(".dbf")
    table.write_bytes(table.read_bytes().replace(b"name\0\0", "имя".encode("cp1251") + b"\0\0\0"))
    report = imported(path, "reference")
    assert report["code"] == (0 if language else 3)
    if not language:
        assert [question["option"] for question in report["questions"]] == ["--encoding"]


def test_two_columns_of_one_name_are_two_columns(imported, target, tmp_path):
    path = tmp_path / "f" / "villages.shp"
    path.parent.mkdir()
    frame = geopandas.GeoDataFrame(
        {"abca": ["x", "y"], "abcb": ["1", "2"]}, geometry=shapely.points([(35, 51), (36, 52)])
    )
    frame.set_crs(4326).to_file(path, engine="pyogrio")
    table = path.with_suffix(".dbf")
    table.write_bytes(table.read_bytes().replace(b"abcb", b"abca"))
    assert imported(path, "reference")["accepted"] == 2
    with open_project(target, write=False) as project:
        (layer,) = project.rows("layers")
        with project.live.reading() as db:
            found = db.execute(f"SELECT abca, abca_2 FROM {layer.values['table_name']} ORDER BY fid").fetchall()
    assert [tuple(row) for row in found] == [("x", "1"), ("y", "2")]


WORDS = "Суджа, Свердликово, Казачья Локня, Махновка, Гончаровка: сёла у границы, в которых стояли сапёры. "


RUSSIAN, SIMPLE = ("cp1251", "koi8-r", "cp866", "iso8859-5"), "老挝未爆弹清除部门与俄罗斯工兵在川圹省。"
TRADITIONAL, JAPANESE = "寮國未爆彈清除部門與俄羅斯工兵在川壙省。", "ラオスの不発弾を除去するロシアの工兵がいた。"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [*((one, WORDS) for one in RUSSIAN), ("gb18030", SIMPLE), ("big5", TRADITIONAL), ("shift_jis", JAPANESE)],
)
def test_the_encoding_that_is_recommended_for_a_clear_text_is_its_own(encoding, text):
    asked = encoding_question((text * 8).encode(encoding))
    assert asked.recommended == encoding
    assert asked.recommended in asked.candidates


def test_of_a_few_letters_nothing_far_fetched_is_recommended():
    assert encoding_question("Суджа".encode("cp1251")).recommended == "cp1251"
