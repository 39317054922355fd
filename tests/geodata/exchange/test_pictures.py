"""Pictures of the ground in a project: the file stays where it lies, and whether it is still the same is looked at."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.transform import from_origin

from geodata.exchange import ImportRefused
from geodata.exchange.held_raster import PictureLost, open_held_raster, rasters_by_layer
from geodata.exchange.incoming.importing import Imported
from geodata.exchange.incoming.pictures import IncomingPicture
from geodata.exchange.incoming.reading import ImportAsked
from geodata.exchange.incoming.request import Request
from geodata.exchange.lost_pictures import lost_pictures
from geodata.exchange.outgoing.content import layer_content
from geodata.project.editing import Put, Remove
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.theatres import theatre

# rasterio 1.4 multiplies transforms in a way that affine 3 will give up.
pytestmark = pytest.mark.filterwarnings("ignore:Use `@` matmul:PendingDeprecationWarning")
DEGREES = (102.0, 20.0, 0.005, 0.005)


def tif(path: Path, crs: str | None = "EPSG:4326", transform: Any = DEGREES, red: int = 220) -> Path:
    image = np.zeros((3, 200, 200), dtype=np.uint8)
    image[0] = red
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=200,
        height=200,
        count=3,
        dtype="uint8",
        crs=crs,
        transform=from_origin(*transform),
    ) as made:
        made.write(image)
    return path


def png(path: Path) -> Path:
    Image.fromarray(np.full((200, 200, 3), (220, 30, 30), dtype=np.uint8)).save(path)
    path.with_suffix(".pgw").write_text("0.005\n0\n0\n-0.005\n102.0025\n19.9975\n", encoding="ascii")
    path.with_suffix(".prj").write_text("EPSG:4326", encoding="ascii")
    return path


def imported(project: Project, path: Path, **said: Any) -> Imported:
    with IncomingPicture(Request(role="basemap", source=str(path), **said)) as incoming:
        incoming.read()
        return incoming.put(project)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "проект"
    folder.mkdir()
    new_project(folder / "p.gpkg")
    return folder


def only(project: Project) -> dict[str, Any]:
    (values,) = rasters_by_layer(project).values()
    return values


@pytest.mark.parametrize(("make", "name", "driver"), [(tif, "sheet 地图.tif", "GTiff"), (png, "sheet.png", "PNG")])
def test_a_picture_is_one_layer_whose_file_is_known_by_its_hash(home: Path, make: Any, name: str, driver: str) -> None:
    (home / "maps").mkdir()
    path = make(home / "maps" / name)
    with open_project(home / "p.gpkg", write=True) as project:
        made = imported(project, path)
        assert (made.reading.read, made.accepted, made.quarantined, made.layer) == (1, 1, (), path.stem)
        values = only(project)
        assert values["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert (values["size"], values["driver"], values["crs"]) == (path.stat().st_size, driver, "EPSG:4326")
        assert (values["path"], values["beside"]) == (str(path), f"maps/{name}")
        bounds = [values[side] for side in ("west", "south", "east", "north")]
        assert bounds == pytest.approx([102.0, 19.0, 103.0, 20.0], abs=1e-9)
        (account,) = project.rows("imports")
        assert account.values["sha256"] == values["sha256"]
        assert [account.values[name] for name in ("read", "accepted", "quarantined", "role")] == [1, 1, 0, "basemap"]
        layer = open_held_raster(values, project.path)
        of = theatre("laos").projection
        x, y = of.point(102.5, 19.5)
        picture = layer.picture(of, (x - 500, y - 500, x + 500, y + 500), 10, 10)
        layer.close()
        assert picture is not None
        assert picture[5, 5, 0] == 220
    assert [found for found in check_file(home / "p.gpkg") if found.severity != "advisory"] == []


def test_bounds_of_metres_are_degrees(home: Path) -> None:
    path = tif(home / "utm.tif", "EPSG:32648", (240_000, 2_000_000, 30, 30))
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
        values = only(project)
    assert values["crs"] == "EPSG:32648"
    # 260 km west of 105 E, where a degree has 105.8 km, and 2,000 km of 110.6 km a degree north, each by 0.9996.
    assert (values["west"], values["north"]) == pytest.approx((105 - 260 / 0.9996 / 105.8, 18.08), abs=0.02)
    assert values["east"] - values["west"] == pytest.approx(6_000 / 105_900, rel=0.02)


def test_import_is_one_step_that_undo_takes_back_and_redo_brings_back(home: Path) -> None:
    path = tif(home / "sheet.tif")
    with open_project(home / "p.gpkg", write=True) as project:
        before = project.content_hash()
        imported(project, path)
        after = project.content_hash()
        project.undo()
        assert project.content_hash() == before
        project.redo()
        assert project.content_hash() == after
        # A second import of it is another layer with another name.
        assert "sheet (2)" in str(imported(project, path).warnings)
    assert [found for found in check_file(home / "p.gpkg") if found.severity != "advisory"] == []


def test_a_layer_with_a_picture_is_removed_with_it_or_not_at_all(home: Path) -> None:
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, tif(home / "sheet.tif"))
        (layer,), (raster,), (account,) = (project.rows(kind) for kind in ("layers", "rasters", "imports"))
        with pytest.raises(EditRefused):
            project.edit([Remove("layers", layer.id)])
        project.edit([Remove("rasters", raster.id), Remove("imports", account.id), Remove("layers", layer.id)])
        assert rasters_by_layer(project) == {}


def test_a_folder_that_is_moved_as_a_whole_keeps_its_pictures(home: Path, tmp_path: Path) -> None:
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, tif(home / "sheet.tif"))
    moved = tmp_path / "moved"
    shutil.move(home, moved)
    with open_project(moved / "p.gpkg", write=False) as project:
        layer = open_held_raster(only(project), project.path)
        layer.close()
        assert layer.path == moved / "sheet.tif"


def test_a_copy_of_the_project_in_another_folder_finds_the_picture_where_it_lay(home: Path, tmp_path: Path) -> None:
    path = tif(home / "sheet.tif")
    other = tmp_path / "other"
    other.mkdir()
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
        project.save_copy(other / "copy.gpkg")
    with open_project(other / "copy.gpkg", write=False) as project:
        layer = open_held_raster(only(project), project.path)
        layer.close()
        assert layer.path == path


def test_another_picture_beside_a_copy_is_not_taken_for_it(home: Path, tmp_path: Path) -> None:
    path = tif(home / "sheet.tif")
    other = tmp_path / "other"
    other.mkdir()
    twin = tif(other / "sheet.tif", red=90)
    assert twin.stat().st_size == path.stat().st_size
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
        project.save_copy(other / "copy.gpkg")
    with open_project(other / "copy.gpkg", write=False) as project:
        layer = open_held_raster(only(project), project.path)
        layer.close()
        assert layer.path == path
        path.unlink()
        with pytest.raises(PictureLost, match="its SHA-256 is another") as raised:
            open_held_raster(only(project), project.path)
        assert str(twin) in str(raised.value)


def lost(home: Path) -> str:
    with open_project(home / "p.gpkg", write=False) as project, pytest.raises(PictureLost) as raised:
        open_held_raster(only(project), project.path)
    sentence = str(raised.value)
    assert "remove the layer" in sentence
    assert "\n" not in sentence
    return sentence


def test_a_picture_that_is_missing_or_changed_is_said(home: Path) -> None:
    path = png(home / "sheet.png")
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
    world, data = path.with_suffix(".pgw").read_text(encoding="ascii"), path.read_bytes()
    path.with_suffix(".pgw").write_text(world.replace("102.0025", "102.1025"), encoding="ascii")
    assert "its world file puts it elsewhere" in lost(home)
    path.with_suffix(".pgw").write_text(world, encoding="ascii")
    path.write_bytes(data + b"x")
    assert lost(home).startswith(f"picture changed: {path}")
    assert "its size is another" in lost(home)
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert "its SHA-256 is another" in lost(home)
    (finding,) = lost_pictures(home / "p.gpkg")
    assert (finding.rule, finding.severity, finding.kind, finding.text) == ("picture", "warning", "rasters", lost(home))
    path.unlink()
    assert lost(home) == f"picture not found: {path}; put it back there, or remove the layer"
    assert [finding.text for finding in lost_pictures(home / "p.gpkg")] == [lost(home)]
    os.mkfifo(path)
    assert "picture not found" in lost(home)
    path.unlink()
    path.write_bytes(data)
    with open_project(home / "p.gpkg", write=False) as project:
        open_held_raster(only(project), project.path).close()
    assert lost_pictures(home / "p.gpkg") == []


def test_without_a_coordinate_system_it_is_asked_for_and_what_was_said_holds(home: Path) -> None:
    path = tif(home / "nowhere.tif", crs=None)
    size = (home / "p.gpkg").read_bytes()
    with open_project(home / "p.gpkg", write=True) as project:
        with pytest.raises(ImportAsked) as asked:
            imported(project, path)
        (question,) = asked.value.questions
        assert (question.option, question.recommended) == ("--crs", "EPSG:4326")
        assert "look like degrees" in question.evidence
        assert str(path) in str(asked.value)
        assert project.rows("layers") == []
    assert (home / "p.gpkg").read_bytes() == size
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path, crs="EPSG:4326")
        assert only(project)["crs"] == "EPSG:4326"
        open_held_raster(only(project), project.path).close()


def test_metres_that_claim_to_be_degrees_are_asked_about(home: Path) -> None:
    path = tif(home / "wrong.tif", "EPSG:4326", (240_000, 2_000_000, 30, 30))
    with open_project(home / "p.gpkg", write=True) as project:
        with pytest.raises(ImportAsked, match="does not lie on the earth if it is in EPSG:4326"):
            imported(project, path)
        imported(project, path, crs="EPSG:32648")
        assert only(project)["crs"] == "EPSG:32648"


def refused(home: Path, path: Path, **said: Any) -> str:
    before = (home / "p.gpkg").read_bytes()
    with open_project(home / "p.gpkg", write=True) as project, pytest.raises(ImportRefused) as raised:
        imported(project, path, **said)
    assert (home / "p.gpkg").read_bytes() == before
    sentence = str(raised.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    assert "the reader ended" not in sentence
    return sentence


def test_content_must_match_the_name(home: Path) -> None:
    inner = tif(home / "inner.tif")
    shutil.copy(png(home / "picture.png"), home / "picture.tif")
    refused(home, home / "picture.tif")
    shutil.copy(inner, home / "tiles.mbtiles")
    assert "no readable MBTiles" in refused(home, home / "tiles.mbtiles")
    text = (
        '<VRTDataset rasterXSize="200" rasterYSize="200"><SRS>EPSG:4326</SRS>'
        '<GeoTransform>102, 0.005, 0, 20, 0, -0.005</GeoTransform><VRTRasterBand dataType="Byte" band="1">'
        f"<SimpleSource><SourceFilename>{inner}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    (home / "vrt.tif").write_text(text, encoding="utf-8")
    refused(home, home / "vrt.tif")


def test_sidecars_are_not_followed_outside(home: Path, tmp_path: Path) -> None:
    path = tif(home / "sheet.tif", crs=None)
    secret = tmp_path / "secret.prj"
    secret.write_text("EPSG:4326 top secret", encoding="ascii")
    path.with_suffix(".prj").symlink_to(secret)
    sentence = refused(home, path)
    assert "link to another folder" in sentence
    assert "top secret" not in sentence
    path.with_suffix(".prj").unlink()
    # What GDAL would read beside a file, were it allowed to: statistics that name a system, and overviews.
    (home / "sheet.tif.aux.xml").write_text("<PAMDataset><SRS>EPSG:4326</SRS></PAMDataset>", encoding="ascii")
    (home / "sheet.tif.ovr").symlink_to(secret)
    with open_project(home / "p.gpkg", write=True) as project, pytest.raises(ImportAsked):
        imported(project, path)


@pytest.mark.parametrize(
    "said", ["+proj=longlat +nadgrids={} +no_defs", 'GEOGCS["x",EXTENSION["PROJ4","+nadgrids = {}"]]']
)
def test_a_coordinate_system_that_asks_for_other_files_is_not_used(home: Path, tmp_path: Path, said: str) -> None:
    path = tif(home / "sheet.tif", crs=None)
    path.with_suffix(".prj").write_text(said.format(tmp_path / "secret.gsb"), encoding="utf-8")
    with open_project(home / "p.gpkg", write=True) as project:
        with pytest.raises(ImportAsked, match="asks for other files of this machine"):
            imported(project, path)
        imported(project, path, crs="EPSG:4326")
        # A project of others may say anything in its record.
        project.edit([Put("rasters", {"crs": said.format(tmp_path)}, project.rows("rasters")[0].id)])
        with pytest.raises(PictureLost, match="asks for other files"):
            open_held_raster(only(project), project.path)


def test_tiles_cover_the_degrees_that_they_have(home: Path) -> None:
    path = home / "tiles.mbtiles"
    held = io.BytesIO()
    Image.new("RGB", (256, 256), (220, 30, 30)).save(held, "PNG")
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE metadata (name text, value text)")
        base.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
        base.execute("INSERT INTO metadata VALUES ('format', 'png')")
        # The south-western of four tiles of the world's eastern half: 0 to 90 E, and in rows that count from below.
        base.execute("INSERT INTO tiles VALUES (2, 2, 1, ?)", (held.getvalue(),))
        base.commit()
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
        values = only(project)
        assert (values["driver"], values["crs"]) == ("MBTiles", "EPSG:3857")
        # At zoom 2 a tile is 90 degrees wide; 66.51 is where the second row of it ends.
        bounds = [values[side] for side in ("west", "south", "east", "north")]
        assert bounds == pytest.approx([0.0, -66.5133, 90.0, 0.0], abs=1e-3)
        assert "in no other coordinate system" in refused_in(project, path, crs="EPSG:4326")


def refused_in(project: Project, path: Path, **said: Any) -> str:
    with pytest.raises(ImportRefused) as raised:
        imported(project, path, **said)
    return str(raised.value)


@pytest.mark.parametrize("role", ["areas", "points", "reference"])
def test_a_picture_is_a_base_map_and_nothing_else(home: Path, role: Any) -> None:
    path = tif(home / "sheet.tif")
    with IncomingPicture(Request(role=role, source=str(path))) as incoming, pytest.raises(ImportRefused) as raised:
        incoming.read()
    assert "import it as basemap" in str(raised.value)


def test_what_is_no_plain_file_is_refused(home: Path) -> None:
    os.mkfifo(home / "pipe.tif")
    assert "no such file" in refused(home, home / "pipe.tif")
    (home / "folder.tif").mkdir()
    refused(home, home / "folder.tif")
    refused(home, home / "gone.mbtiles")
    assert "said as a code" in refused(home, tif(home / "a.tif"), crs="+proj=utm +zone=48 +nadgrids=/etc/passwd")
    assert "another machine" in refused(home, Path("\\\\server\\maps\\sheet.tif"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"beside": "../../etc/sheet.tif"}, {"beside": "/etc/sheet.tif"}, {"path": "//server/share/sheet.tif"},
        {"path": "\\\\server\\share\\sheet.tif"}, {"path": "a\nb.tif"}, {"sha256": "abc"}, {"driver": "VRT"},
        {"west": 105.0}, {"north": float("inf")}, {"layer_id": "none"},
    ],
)  # fmt: skip
def test_a_record_that_leads_elsewhere_is_refused(home: Path, wrong: dict[str, Any]) -> None:
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, tif(home / "sheet.tif"))
        (raster,) = project.rows("rasters")
        with pytest.raises(EditRefused):
            project.edit([Put("rasters", wrong, raster.id)])


def test_export_of_a_picture_is_refused_with_its_path(home: Path) -> None:
    path = tif(home / "sheet.tif")
    with open_project(home / "p.gpkg", write=True) as project:
        imported(project, path)
        with pytest.raises(EditRefused, match="is a picture of the ground") as raised:
            layer_content(project, "sheet")
    assert str(path) in str(raised.value)
