"""Every kind through every format that can hold it: equal to the last digit, and what is not carried is listed."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import openpyxl
import pytest
import shapely

from desktop.cli import main
from geodata.builtin import builtin_records
from geodata.exchange.incoming.mapping import GeometryColumns, Mapping, as_toml, read_mapping
from geodata.exchange.outgoing.content import kind_content
from geodata.exchange.outgoing.exporting import _write_rows
from geodata.exchange.outgoing.request import FORMATS, WriteRequest
from geodata.exchange.writing_child.__main__ import WRITERS
from geodata.exchange.writing_child.compare import losses
from geodata.exchange.writing_child.rows import FormatRefused, source_of
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.exercises import put_exercise
from geodata.project.founding import new_project
from geodata.project.ground import ground_of
from geodata.project.kinds import KINDS
from geodata.project.opening import open_project
from geodata.project.photos import photo_values
from geodata.project.project import Project

ENDINGS = {"geoparquet": "parquet"}
TABLES = ("csv", "xlsx", "gpkg", "geojson")
POINTS = ("deployments", "events", "devices", "photos")
AREAS = ("areas", "releases", "confirmations")
LINES = ("axes",)
ODD = "=1+1 <b>Суджа</b> ສະບາຍດີ \"掃雷\" & 'x'\nsecond line"


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """The contents of an exercise project with built-in and made-up records, kind by kind, and its path."""
    path = tmp_path_factory.mktemp("held") / "exercise.gpkg"
    new_project(path, builtin_records(), exercise=True)
    with open_project(path, write=True) as project:
        put_exercise(project, "laos", 7, areas=6)
        area = project.rows("areas")[0]
        project.edit([Put("areas", {"notes": ODD}, area.id), Put("views", {"name": "Nakai"})])
        put_steps_and_a_photo(project)
        found = {}
        for name in KINDS:
            content = kind_content(project, name, Clock())
            found[name] = (content, [row for chunk in content.chunks for row in chunk])
    return path, found


def put_steps_and_a_photo(project: Project) -> None:
    """A part that is confirmed, a part that is reopened, a corridor and a photo with its place."""
    left = ground_of(project.rows("areas"), project.rows("releases"))
    suspected = next(one for one in left if one.state == "SHA")
    release = next(one for one in left if one.state in ("cancelled", "reduced", "cleared"))
    why = {"evidence": ODD, "reason": "a find"}
    inside = shapely.point_on_surface(suspected.shape)
    line = shapely.LineString([(inside.x, inside.y), (inside.x + 0.001, inside.y)])
    photo = photo_values(("areas", suspected.area_id), "DSC_1.jpg", b"bytes", media_type="image/jpeg", width_px=4,
                         height_px=3)  # fmt: skip
    project.edit([
        Put("confirmations", {"area_id": suspected.area_id, **why}, "c", suspected.shape),
        Put("areas", {"code": "EX-AGAIN", "status": "CHA"}, "again", release.shape),
        Put("reopenings", {"area_id": "again", "release_id": release.record_id, **why}, "o"),
        Put("axes", {"area_id": suspected.area_id, "width_m": 12.5}, "x", line),
        Put("photos", photo, geometry=inside),
    ], files=[b"bytes"])  # fmt: skip


def source(content, rows, form, folder: Path, *, exercise=True):
    columns = (("exercise", "TEXT"), *content.columns) if exercise else content.columns
    request = WriteRequest(format=form, name="export", title=f"EXERCISE {content.title}", columns=columns,
                           placed=content.placed, exercise=exercise, style=content.style)  # fmt: skip
    import msgspec

    path = folder / "rows.arrow"
    _write_rows(path, msgspec.structs.replace(content, chunks=[rows] if rows else []), exercise=exercise)
    return source_of(path, request)


def fits(kind: str, form: str, rows) -> bool:
    if form in TABLES or (kind in LINES and form != "imsma"):
        return True
    if form == "imsma":
        return kind in AREAS
    if kind in AREAS:
        return form != "gpx"
    if form in ("kml", "kmz", "geoparquet"):
        return kind in POINTS
    placed = all(row[0] is not None for row in rows)
    return kind in POINTS and any(row[0] is not None for row in rows) and (form != "gpx" or placed)


@pytest.mark.parametrize("form", FORMATS)
def test_every_kind_is_carried_or_refused_with_the_way_out(held, tmp_path, form):
    _, kinds = held
    for name, (content, rows) in kinds.items():
        folder = tmp_path / name
        folder.mkdir()
        given = source(content, rows, form, tmp_path)
        writer = WRITERS[form]
        if not fits(name, form, rows):
            with pytest.raises(FormatRefused, match="export"):
                writer.write(given, folder)
            continue
        files, known = writer.write(given, folder)
        assert files
        assert all((folder / file).stat().st_size for file in files)
        measured = losses(given, writer.read(given, folder))
        if form in ("gpkg", "geojson", "geoparquet", "kml", "kmz", "gpx"):
            assert [*known, *measured] == [], name
        elif form in ("csv", "imsma"):
            assert all("not the same: '=" in loss or "not the same: '-" in loss or "not the same: '+" in loss
                       or "empty texts" in loss for loss in measured), name  # fmt: skip


def test_a_shapefile_lists_the_names_and_texts_it_cut(held, tmp_path):
    content, rows = held[1]["areas"]
    given = source(content, rows, "shp", tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    _, known = WRITERS["shp"].write(given, out)
    assert "the column source_of_information is called source_of_" in known
    long = [(*row[:2], "ຍາວ" * 60, *row[3:]) for row in rows]
    given = source(content, long, "shp", tmp_path)
    _, known = WRITERS["shp"].write(given, out)
    assert any("longer than 254 bytes" in loss for loss in known)


def test_no_cell_is_a_formula_and_every_row_says_exercise(held, tmp_path):
    path, _ = held
    for form in ("csv", "xlsx", "kml"):
        assert (
            main(["export", str(path), "--kind", "areas", "--format", form, "--out", str(tmp_path / f"a.{form}")]) == 0
        )
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["exercise"] for row in rows} == {"EXERCISE"}
    assert any(row["notes"].startswith("'=1+1") for row in rows)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert "EXERCISE" in sheet.title
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "b"}
    text = (tmp_path / "a.kml").read_text(encoding="utf-8")
    assert "<b>" not in text
    assert "&lt;b&gt;" in text
    assert text.count("EXERCISE") > len(rows)


@pytest.mark.parametrize("form", ["gpkg", "kml", "shp", "xlsx"])
def test_areas_come_back_as_the_records_they_were(held, tmp_path, form, capsys):
    path, kinds = held
    out = tmp_path / f"areas.{ENDINGS.get(form, form)}"
    assert main(["export", str(path), "--kind", "areas", "--format", form, "--out", str(out)]) == 0
    again = tmp_path / "again.gpkg"
    new_project(again)
    names = [name for name, _ in kinds["areas"][0].columns]
    fields = {name: name[:10] if form == "shp" else name for name in names if name not in ("area_m2", "perimeter_m")}
    mapping = tmp_path / "mapping.toml"
    mapping.write_text(as_toml(Mapping(fields=fields)), encoding="utf-8")
    assert main(["import", str(again), str(out), "--as", "areas", "--mapping", str(mapping)]) == 0, (
        capsys.readouterr().err
    )
    with open_project(path, write=False) as one, open_project(again, write=False) as other:
        before = {stored.id: stored for stored in one.rows("areas")}
        after = {stored.id: stored for stored in other.rows("areas")}
    assert before.keys() == after.keys()
    for record_id, stored in before.items():
        back = after[record_id]
        odd = {"notes"} if form in ("csv", "shp") else set()
        assert {k: v for k, v in back.values.items() if k not in odd} == {
            k: v.strip() if isinstance(v, str) else v for k, v in stored.values.items() if k not in odd
        }
        # GeoJSON orients rings anew, and a shapefile knows no collections of one; every corner is there.
        corners = [np.sort(shapely.get_coordinates(shapely.from_wkb(each.wkb)), axis=0) for each in (stored, back)]
        assert np.array_equal(*corners)


def test_a_layer_comes_back_row_for_row(tmp_path):
    target, again = tmp_path / "p.gpkg", tmp_path / "again.gpkg"
    new_project(target)
    new_project(again)
    rows = [f"{103 + at / 7},{18 + at / 11},{name},{at}" for at, name in enumerate(("Суджа", "ນາກາຍ", "掃雷"))]
    (tmp_path / "in.csv").write_text("\n".join(["lon,lat,label,count", *rows]), encoding="utf-8")
    assert main(["import", str(target), str(tmp_path / "in.csv"), "--as", "points"]) == 0
    for form in ("geojson", "kmz", "csv", "gpx", "geoparquet"):
        out = tmp_path / f"layer.{ENDINGS.get(form, form)}"
        assert main(["export", str(target), "--layer", "in", "--format", form, "--out", str(out)]) == 0
        assert main(["import", str(again), str(out), "--as", "points", "--layer", form]) == 0
        with open_project(again, write=False) as project:
            layer = next(one for one in project.rows("layers") if one.values["name"] == form)
            query = f'SELECT label, "count", geom FROM {layer.values["table_name"]} ORDER BY fid'
            with project.live.reading() as db:
                found = db.execute(query).fetchall()
        assert [(row[0], float(row[1])) for row in found] == [("Суджа", 0), ("ນາກາຍ", 1), ("掃雷", 2)], form
        for at, row in enumerate(found):
            there = shapely.from_wkb(row[2][8:])
            assert (there.x, there.y) == pytest.approx((103 + at / 7, 18 + at / 11), abs=1e-14), form


def test_a_geopackage_opens_styled(held, tmp_path):
    out = tmp_path / "areas.gpkg"
    assert main(["export", str(held[0]), "--kind", "areas", "--format", "gpkg", "--out", str(out)]) == 0
    with closing(sqlite3.connect(out)) as db:
        ((table, style),) = db.execute("SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault").fetchall()
        assert db.execute("SELECT count(*) FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone() == (1,)
    assert 'attr="status"' in style


def test_what_was_there_stays_when_an_export_is_refused(held, tmp_path, capsys):
    out = tmp_path / "areas.gpx"
    out.write_text("kept")
    assert main(["export", str(held[0]), "--kind", "areas", "--format", "gpx", "--out", str(out)]) == 3
    assert "export as gpkg" in capsys.readouterr().err
    assert out.read_text() == "kept"
    assert (
        main(["export", str(held[0]), "--kind", "areas", "--format", "csv", "--out", str(tmp_path / "no" / "a.csv")])
        == 6
    )
    assert [path.name for path in tmp_path.iterdir()] == ["areas.gpx"]


def test_quarantined_rows_are_exported_with_number_reason_and_raw_text(tmp_path):
    target = tmp_path / "p.gpkg"
    new_project(target)
    (tmp_path / "in.csv").write_text("lon,lat,label\n103,18,a\n999,18,b\n")
    assert main(["import", str(target), str(tmp_path / "in.csv"), "--as", "points"]) == 0
    out = tmp_path / "quarantine.csv"
    assert main(["export", str(target), "--kind", "quarantined", "--format", "csv", "--out", str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["row"], row["file"]) == ("3", "in.csv")
    assert "off the earth" in row["reason"]
    assert '"label":"b"' in row["raw"]


def test_a_mapping_is_read_as_it_was_written(tmp_path):
    mapping = Mapping(fields={"code": 'Код "района"'}, constants={"status": "SHA"}, values={"status": {"a b": "CHA"}},
                      geometry=GeometryColumns(lon="x", lat="y"), crs="EPSG:4326", dates="day first",
                      header=False)  # fmt: skip
    path = tmp_path / "m.toml"
    path.write_text(as_toml(mapping), encoding="utf-8")
    assert read_mapping(path) == mapping


def test_a_list_of_vertices_comes_back_whole_with_its_holes_and_parts(tmp_path, capsys):
    path, back = tmp_path / "holes.gpkg", tmp_path / "back.gpkg"
    new_project(path)
    new_project(back)
    ring = shapely.box(103.1, 18.1, 103.2, 18.2).difference(shapely.box(103.14, 18.14, 103.16, 18.16))
    outline = shapely.MultiPolygon([ring, shapely.box(103.3, 18.1, 103.4, 18.2)])
    with open_project(path, write=True) as project:
        project.edit([Put("areas", {"code": "LA-1", "status": "CHA", "notes": ODD}, geometry=outline)])
    out = tmp_path / "vertices.csv"
    assert main(["export", str(path), "--kind", "areas", "--format", "imsma", "--out", str(out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 12
    assert {row["hazard_localid"] for row in rows} == {"LA-1"}
    assert [row["poly_prop_enum_guid"] for row in rows].count("Inner") == 4
    assert {row["notes"] for row in rows} == {"'" + ODD}
    assert main(["import", str(back), str(out), "--as", "areas"]) == 0, capsys.readouterr().err
    with open_project(back, write=False) as project:
        (area,) = project.rows("areas")
    assert area.values["code"] == "LA-1"
    assert shapely.from_wkb(area.wkb).normalize().equals_exact(outline.normalize(), 0.0)
