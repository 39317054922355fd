"""What an import leaves: every row accepted or in quarantine, one step of undo, questions instead of guesses."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import shapely

from geodata.ledger.state import Clock
from geodata.project.imports import quarantined
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.reports import project_listing

BOX = shapely.box(103, 18, 103.01, 18.01)


def feature(shape, **properties):
    geometry = None if shape is None else json.loads(shapely.to_geojson(shape))
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def geojson(path: Path, *features, **members) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", **members, "features": features}), encoding="utf-8")
    return path


def rows_of(project, name):
    layer = next(stored for stored in project.rows("layers") if stored.values["name"] == name)
    with project.live.reading() as db:
        cursor = db.execute(f"SELECT * FROM {layer.values['table_name']}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]


def test_areas_become_records_and_what_the_gate_refuses_is_in_quarantine(imported, target, tmp_path):
    bow_tie = shapely.Polygon([(103, 18), (103.01, 18.01), (103.01, 18), (103, 18.01)])
    path = geojson(
        tmp_path / "areas.geojson",
        feature(BOX, code="A-1", status="Suspected Hazardous Area", survey_date="05.07.2025"),
        feature(bow_tie, code="A-2", status="CHA"),
        feature(BOX, code="A-1", status="CHA"),
        feature(None, code="A-4", status="CHA"),
        feature(BOX, code="A-5", status="unknown"),
        feature(shapely.box(103.1, 18, 103.2, 18.1), code="A-6", status="район подтверждённой опасности"),
    )
    found = imported(path, "areas")
    assert found["code"] == 0
    assert (found["read"], found["accepted"]) == (6, 2)
    reasons = {one["row"]: one["reason"] for one in found["quarantined"]}
    assert "crosses itself" in reasons[2]
    assert "used by area" in reasons[3]
    assert "no geometry" in reasons[4]
    assert "unknown" in reasons[5]
    with open_project(target, write=True) as project:
        areas = {stored.values["code"]: stored.values for stored in project.rows("areas")}
        assert {code: values["status"] for code, values in areas.items()} == {"A-1": "SHA", "A-6": "CHA"}
        assert areas["A-1"]["survey_date"] == "2025-07-05"
        account = project.rows("imports")[0]
        with project.live.reading() as db:
            kept = list(quarantined(db, account.id))
        assert [row for row, _, _ in kept] == [2, 3, 4, 5]
        assert "A-2" in kept[0][2]
        project.undo()
        assert project.counts()["areas"] == project.counts()["imports"] == 0
        project.redo()
        assert project.counts()["areas"] == 2
    assert check_file(target) == []


def test_a_layer_is_one_table_named_after_its_content_and_undo_takes_its_record(imported, target, tmp_path):
    path = geojson(tmp_path / "roads.geojson", feature(shapely.LineString([(103, 18), (104, 19)]), name="13", lanes=2))
    found = imported(path, "basemap", "--layer", "National roads")
    assert found["layer"] == "National roads"
    with open_project(target, write=True) as project:
        (layer,) = project_listing(project, "layers", Clock())
        assert layer["import"]["sha256"] == found["sha256"]
        assert layer["import"]["driver"] == "GeoJSON"
        assert layer["table_name"] == "layer_" + layer["import"]["table_hash"]
        assert rows_of(project, "National roads")[0]["lanes"] == 2
        length = project.head.seq
        assert length == 2, "two records in the journal, however many rows there are"
        project.undo()
        assert project.rows("layers") == []
        project.redo()
        assert rows_of(project, "National roads")[0]["name"] == "13"
    assert check_file(target) == []


def test_a_changed_row_of_a_layer_is_found_by_the_check(imported, target, tmp_path):
    imported(geojson(tmp_path / "one.geojson", feature(shapely.Point(103, 18), n=1)), "points")
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        (table,) = db.execute("SELECT table_name FROM layers").fetchone()
        db.execute(f"UPDATE {table} SET n = 2")
    assert [finding.rule for finding in check_file(target)] == ["layer"]


def test_the_same_file_twice_is_two_layers_and_one_table(imported, target, tmp_path):
    path = geojson(tmp_path / "one.geojson", feature(shapely.Point(103, 18), n=1))
    assert imported(path, "points")["layer"] == "one"
    assert imported(path, "points")["layer"] == "one (2)"
    with open_project(target, write=False) as project:
        assert len({stored.values["table_name"] for stored in project.rows("layers")}) == 1
    assert check_file(target) == []


def test_a_dry_run_says_what_would_be_and_changes_nothing(imported, target, tmp_path):
    before = target.read_bytes()
    found = imported(geojson(tmp_path / "one.geojson", feature(BOX, code="A", status="SHA")), "areas", "--dry-run")
    assert (found["code"], found["accepted"]) == (0, 1)
    assert target.read_bytes() == before


CSV_QUESTIONS = {
    "no crs": (b"easting,northing,n\n250000,1990000,1\n251000,1991000,2\n", "--crs EPSG:32648"),
    "swapped": (b"lon,lat\n18.1,103.2\n18.2,103.3\n", "--axes yx"),
    "swapped in Kursk": (b"lon,lat\n51.1,35.2\n51.2,35.3\n", "--axes yx"),
    "metres": (b"lon,lat\n250000,1990000\n251000,1991000\n", "--crs EPSG:32648"),
    "no place": (b"a,b\n1,2\n", "--mapping"),
    "cp1251": ("lon,lat,имя\n36.1,51.2,Суджа село Малая Локня\n".encode("cp1251"), "--encoding"),
    "utf-16 without a mark": ("lon,lat,name\n103,18,a\n".encode("utf-16-le"), "--encoding utf-16-le"),
}


@pytest.mark.parametrize("name", CSV_QUESTIONS)
def test_what_a_table_leaves_open_is_asked_with_the_option_that_answers(imported, target, tmp_path, name):
    data, option = CSV_QUESTIONS[name]
    before = target.read_bytes()
    path = tmp_path / "open.csv"
    path.write_bytes(data)
    found = imported(path, "points")
    assert found["code"] == 3
    assert option in found["stderr"]
    assert str(path) in found["stderr"]
    assert found["questions"]
    assert target.read_bytes() == before


def test_the_answers_are_taken(imported, tmp_path):
    path = tmp_path / "village.csv"
    path.write_bytes("lon,lat,имя\n51.2,36.1,Суджа\n".encode("cp1251"))
    found = imported(path, "points", "--encoding", "cp1251", "--axes", "yx")
    assert (found["code"], found["accepted"], found["encoding"]) == (0, 1, "cp1251")
    grid = tmp_path / "grid.csv"
    grid.write_text("easting,northing\n250000,1990000\n")
    assert imported(grid, "points", "--crs", "EPSG:32648")["crs"] == "EPSG:32648"


def test_rows_of_a_table_have_the_numbers_of_its_lines(imported, tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text('lat,lon,name\n18.1,103.1,a\n18.2,103.2\n95,103,off\n"18.3","103.3","two\nlines"\n,,none\nx,y,z\n')
    found = imported(path, "points")
    assert (found["read"], found["accepted"]) == (6, 2)
    reasons = {one["row"]: one["reason"] for one in found["quarantined"]}
    assert sorted(reasons) == [3, 4, 6, 7]
    assert "2 cells" in reasons[3]


@pytest.mark.parametrize("text", [
    "48QUE1234567890", "N 18°10'20\" E 103°20'10\"", "18.1722 ; 103.3361", "48N 250000 1990000",
])  # fmt: skip
def test_positions_in_any_notation(imported, tmp_path, text):
    path = tmp_path / "typed.csv"
    quoted = text.replace('"', '""')
    path.write_text(f'position,name\n"{quoted}",a\n')
    found = imported(path, "points")
    assert found["code"] == 0, found["stderr"]


def test_wkt_and_vertices(imported, target, tmp_path):
    wkt = tmp_path / "wkt.csv"
    wkt.write_text(f'wkt,code,status\n"{BOX.wkt}",A-1,SHA\n"POLYGON((1",A-2,SHA\n')
    assert imported(wkt, "areas", "--crs", "EPSG:4326")["accepted"] == 1
    vertices = tmp_path / "vertices.csv"
    corners = [(103.2, 18), (103.21, 18), (103.21, 18.01)]
    lines = [f"V-1,SHA,{at},{lon},{lat},1" for at, (lon, lat) in enumerate(corners, 1)]
    lines += [f"V-2,SHA,{at},103.5,18.5,1" for at in (1, 2, 3)]
    vertices.write_text("\n".join(["hazard_localid,status,pointno,longitude,latitude,shape_id", *lines]))
    found = imported(vertices, "areas")
    assert (found["read"], found["accepted"]) == (2, 1)
    with open_project(target, write=False) as project:
        assert [stored.values["code"] for stored in project.rows("areas")] == ["A-1", "V-1"]


def test_dates_that_can_be_read_in_two_ways_are_asked_about_and_a_mapping_answers(imported, target, tmp_path):
    path = geojson(tmp_path / "areas.geojson", feature(BOX, Nr="A", Art="SHA", survey_date="05/07/2025"))
    assert "--mapping" in imported(path, "areas")["stderr"]
    mapping = tmp_path / "m.toml"
    mapping.write_text('dates = "month first"\n[fields]\ncode = "Nr"\nstatus = "Art"\nsurvey_date = "survey_date"\n')
    assert imported(path, "areas", "--mapping", str(mapping))["code"] == 0
    with open_project(target, write=False) as project:
        assert project.rows("areas")[0].values["survey_date"] == "2025-05-07"


def test_mixed_dates_are_refused(imported, tmp_path):
    other = shapely.box(104, 18, 104.1, 18.1)
    path = geojson(tmp_path / "areas.geojson", feature(BOX, code="A", status="SHA", survey_date="13/07/2025"),
                   feature(other, code="B", status="SHA", survey_date="07/13/2025"))  # fmt: skip
    found = imported(path, "areas")
    assert found["code"] == 3
    assert "mixed" in found["stderr"]


def test_bombing_records_say_what_their_columns_leave_implicit(imported, target, tmp_path):
    path = tmp_path / "thor.csv"
    path.write_text(
        ",MSNDATE,TGTLATDD_DDD_WGS84,TGTLONDDD_DDD_WGS84,TGTTYPE,NUMWEAPONSDELIVERED,WEAPONTYPEWEIGHT\n"
        "0,1967-07-24,18.1,103.2,UNKNOWN\\UNIDENTIFIED,4,500\n1,19670724,18.2,103.3,AREA,,0\n"
        "2,1970-02-29,18.3,103.4,AREA,2,750\n3,1968-01-01,,,AREA,2,750\n4,1968-01-01,118.3,103.4,AREA,2,750\n"
    )
    found = imported(path, "points")
    assert (found["read"], found["accepted"]) == (5, 3)
    assert [one["row"] for one in found["quarantined"]] == [5, 6]
    assert any("date that does not exist" in warning and "4" in warning for warning in found["warnings"])
    with open_project(target, write=False) as project:
        rows = rows_of(project, "thor")
        assert [row["date"] for row in rows] == ["1967-07-24", "1967-07-24", None]
        assert rows[0]["weapon_kg"] == pytest.approx(226.796185)
        assert rows[1]["weapon_kg"] is None
        assert rows[1]["NUMWEAPONSDELIVERED"] is None
        assert "contamination" in project.rows("layers")[0].values["notes"]


def test_releases_find_their_area_by_its_code(imported, target, tmp_path):
    imported(geojson(tmp_path / "areas.geojson", feature(BOX, code="A", status="CHA")), "areas")
    part = shapely.box(103, 18, 103.005, 18.01)
    path = geojson(
        tmp_path / "releases.geojson",
        feature(part, area_code="A", product="cleared", method="BAC", date="2025-07-05", depth_mm="200"),
        feature(part, area_code="Z", product="cleared", method="BAC", date="2025-07-05", depth_mm=200),
    )
    found = imported(path, "releases")
    assert (found["accepted"], len(found["quarantined"])) == (1, 1)
    assert "'Z' is not in the project" in found["quarantined"][0]["reason"]
    with open_project(target, write=False) as project:
        assert project.rows("releases")[0].values["depth_mm"] == 200


def test_a_spreadsheet_is_read_as_it_was_worked_out_last(imported, target, tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["lat", "lon", "key", "n"], [18.5, 103.5, "007", 3], [18.6, 103.6, "008", 4.5]):
        sheet.append(row)
    book.save(tmp_path / "book.xlsx")
    found = imported(tmp_path / "book.xlsx", "points")
    assert found["accepted"] == 2
    with open_project(target, write=False) as project:
        assert [row["key"] for row in rows_of(project, found["layer"])] == ["007", "008"]
    sheet = book.create_sheet("more")
    sheet.append(["lat"])
    book.save(tmp_path / "book.xlsx")
    assert "--layer" in imported(tmp_path / "book.xlsx", "points")["stderr"]


def test_opendocument(imported, tmp_path):
    space = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
             'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')  # fmt: skip

    def cells(*texts):
        return "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)

    rows = "".join(f"<table:table-row>{cells(*row)}</table:table-row>" for row in (("lat", "lon"), ("18", "103")))
    empty = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", f'<office:document-content {space}><office:body><office:spreadsheet>'
                         f'<table:table table:name="A">{rows}{empty}</table:table></office:spreadsheet></office:body>'
                         "</office:document-content>")  # fmt: skip
    assert imported(path, "points")["accepted"] == 1


# Longer than one block of the reader, so that the first rows say what the last row does not hold to.
ROWS = 60_000
LONG = "x" * 150


@pytest.mark.parametrize(
    ("usual", "last", "types"),
    [
        (("7", "8.5", LONG, ""), ("7", "8.5", LONG, ""), ("INTEGER", "REAL", "TEXT", "TEXT")),
        (("7", "8.5", LONG, ""), ("007", "8.5", LONG, ""), ("TEXT", "REAL", "TEXT", "TEXT")),
        (("7", "8.5", LONG, ""), ("7.25", "8.5", LONG, "4"), ("REAL", "REAL", "TEXT", "INTEGER")),
        (("7", "8.5", LONG, ""), ("7", "many", LONG, "late"), ("INTEGER", "TEXT", "TEXT", "TEXT")),
    ],
)
def test_a_last_row_changes_the_type_of_its_column_and_no_value(imported, target, tmp_path, usual, last, types):
    path = tmp_path / "long.csv"
    line = "104.5,19.5," + ",".join(usual) + "\n"
    path.write_text("lon,lat,a,b,c,d\n" + line * ROWS + "104.5,19.5," + ",".join(last) + "\n", encoding="utf-8")
    assert path.stat().st_size > 8 * 1024**2
    found = imported(path, "points")
    assert (found["code"], found["read"], found["quarantined"]) == (0, ROWS + 1, [])
    with closing(sqlite3.connect(target)) as db:
        (table,) = db.execute("SELECT table_name FROM layers").fetchone()
        declared = {row[1]: row[2] for row in db.execute(f"PRAGMA table_info({table})")}
        first = db.execute(f"SELECT a, b, c, d FROM {table} ORDER BY fid LIMIT 1").fetchone()
        latest = db.execute(f"SELECT a, b, c, d FROM {table} ORDER BY fid DESC LIMIT 1").fetchone()
    assert tuple(declared[name] for name in "abcd") == types

    def as_stored(texts):
        made = {"INTEGER": int, "REAL": float, "TEXT": str}
        return tuple(made[sort](text) if text else None for text, sort in zip(texts, types, strict=True))

    assert first == as_stored(usual)
    assert latest == as_stored(last)


def test_documents_of_a_kmz_that_link_to_each_other_are_read_together(imported, tmp_path):
    path = tmp_path / "within.kmz"
    head = '<kml xmlns="http://www.opengis.net/kml/2.2">'
    linked = "<NetworkLink><Link><href>files/within.kml</href></Link></NetworkLink>"
    link = f"{head}<Document>{linked}</Document></kml>"
    place = "<Placemark><name>a</name><Point><coordinates>103,18</coordinates></Point></Placemark>"
    with zipfile.ZipFile(path, "w") as held:
        held.writestr("doc.kml", link)
        held.writestr("files/within.kml", f"{head}<Document>{place}</Document></kml>")
    found = imported(path, "points")
    assert (found["code"], found["read"], found["accepted"]) == (0, 1, 1)
    assert "only those within a KMZ were followed" in found["stderr"]


def test_a_zip_with_a_file_without_a_name_is_refused_in_a_sentence(imported, tmp_path):
    path = tmp_path / "nameless.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.shp", b"x")
    # What a flipped bit in the length of a name leaves.
    whole = bytearray(path.read_bytes())
    at = whole.rindex(b"PK\x01\x02")
    whole[at + 28 : at + 30] = b"\0\0"
    whole[at + 32 : at + 34] = b"\x05\0"
    path.write_bytes(whole)
    found = imported(path, "reference")
    assert found["code"] == 3
    assert "nameless.zip: is a damaged zip (a file in it has no name)" in found["stderr"]
