"""Eastings and northings as spreadsheets of many countries write them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli import main
from geodata.exchange.reading_child.metres import decimals_of, metres_of
from geodata.exchange.worded import text_of
from geodata.project.founding import new_project
from geodata.project.opening import open_project


@pytest.mark.parametrize(
    ("text", "metres"),
    [("244137,25", 244137.25), ("244 137,25", 244137.25), ("244\u00a0137,25", 244137.25), ("244137.25", 244137.25),
     ("1.990.211,5", 1990211.5), ("1,990,211.5", 1990211.5), ("1,990,211", 1990211.0), ("244137,250", 244137.25),
     ("-12,5", -12.5), ("244,13", 244.13), ("1.5e5", 150000.0), ("244.137", 244.137), ("244137,", 244137.0)],
)  # fmt: skip
def test_what_can_be_read_in_one_way_is_read_so(text, metres):
    found, faults = metres_of([text])
    assert (found.tolist(), faults) == ([metres], {})


@pytest.mark.parametrize(("text", "why"), [("244,137", "more than one way"), ("нет данных", "no number of metres"),
                                           ("1,99,0211", "no number of metres"), ("1,2,3", "no number")])  # fmt: skip
def test_what_cannot_is_not_taken_and_says_why(text, why):
    found, faults = metres_of(["1", text, None, " "])
    assert [math.isnan(one) for one in found] == [False, True, True, True]
    assert list(faults) == [1]
    said = text_of(faults[1])
    assert text in said
    assert why in said


@given(st.decimals(-(10**7), 10**7, places=2))
def test_a_decimal_comma_is_a_decimal_point(number):
    found, faults = metres_of([f"{number:.2f}".replace(".", ",")])
    assert faults == {}
    assert found[0] == float(number)


def test_a_russian_table_in_metres_asks_for_its_grid_and_is_taken_whole(tmp_path: Path, capsys):
    project, table = tmp_path / "p.gpkg", tmp_path / "воронки.csv"
    new_project(project)
    rows = [f"{at};{244000 + at},25;{1990000 + at},5" for at in range(20)]
    rows += ["20;нет данных;1990020,5"]
    table.write_bytes("\r\n".join(["Номер;Восток;Север", *rows]).encode("cp1251"))
    said = ["import", str(project), str(table), "--as", "points", "--encoding", "cp1251"]
    assert main(said) == 3
    assert "--crs EPSG:32648 (UTM 48N puts them into Laos" in capsys.readouterr().err
    assert main([*said, "--crs", "EPSG:32648"]) == 0
    assert "'нет данных' is no number of metres" in capsys.readouterr().out
    with open_project(project, write=False) as opened:
        (made,) = opened.rows("imports")
        assert (made.values["accepted"], made.values["quarantined"]) == (20, 1)


@pytest.mark.parametrize(("text", "number"), [("102,5", 102.5), (" 17.25 ", 17.25), ("-3", -3.0), ("17°", None),
                                              ("1e9", None), ("", None), (None, None), ("102.5 E", None)])  # fmt: skip
def test_plain_decimals_are_numbers_and_nothing_else(text, number):
    (found,) = decimals_of([text]).tolist()
    assert found == number if number is not None else math.isnan(found)


@pytest.mark.parametrize("order", ["lat;lon", "lon;lat"])
def test_swapped_columns_are_asked_about_though_one_cell_is_a_word(tmp_path: Path, capsys, order):
    project, table = tmp_path / "p.gpkg", tmp_path / "k.csv"
    new_project(project)
    rows = [f"{102 + at / 50:.5f};{17 + at / 90:.5f};K{at}" for at in range(40)]
    table.write_text("\n".join([f"{order};code", *rows, "abc;1;X"]), encoding="utf-8")
    said = ["import", str(project), str(table), "--as", "points"]
    if order == "lon;lat":
        assert main(said) == 0
        assert "40 are in layer" in capsys.readouterr().out
        return
    assert main(said) == 3
    assert "--axes yx" in capsys.readouterr().err
    assert main([*said, "--axes", "yx"]) == 0
    assert "40 are in layer" in capsys.readouterr().out
