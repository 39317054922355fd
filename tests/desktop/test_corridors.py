"""The line of a corridor on the map: dashes and dots inside its area, in every format, where there is room for it."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import numpy as np
import pytest
import shapely
from pypdf import PdfReader
from PySide6.QtGui import QImage

from desktop.briefing.picture import write_picture
from desktop.cli import main
from desktop.map.hazard_looks import outline_pen
from desktop.map.hazard_shapes import HazardShapes, hazard_shapes
from desktop.map.image import draw_image
from desktop.map.legend import legend_entries
from desktop.map.scene import Scene
from desktop.map.view import View, fit
from desktop.rendering import build_scene
from desktop.session import Session
from geodata.builtin import builtin_records
from geodata.geometry.outline_shapes import corridor
from geodata.ledger.state import Clock
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.ground import ground_of
from geodata.project.images import Stored
from geodata.project.opening import open_project
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

BASE = BaseMap(theatre("laos"))
EXTENT = (103.0, 19.4, 103.01, 19.405)
LINE = ((103.001, 19.4012), (103.0045, 19.4035), (103.009, 19.4022))
WIDTH_M = 60.0


def _ground(width_m: float = WIDTH_M, *, released: bool = False) -> HazardShapes:
    whole = corridor(LINE, WIDTH_M)
    area = Stored("areas", 1, {"id": "a", "code": "EX-1", "status": "CHA", "work_status": None}, shapely.to_wkb(whole))
    east = shapely.intersection(whole, shapely.box(103.005, 19.0, 103.1, 20.0))
    release = Stored("releases", 1, {"id": "r", "area_id": "a", "product": "cleared", "date": None}, east.wkb)
    axis = Stored("axes", 1, {"id": "x", "area_id": "a", "width_m": width_m}, shapely.LineString(LINE).wkb)
    ground = ground_of([area], [release] if released else [], axes=[axis])
    return hazard_shapes(ground, BASE.projection)


def _scene(hazards: HazardShapes, extent: tuple[float, float, float, float] = EXTENT) -> Scene:
    scene = build_scene(
        builtin_records(), BASE, fit(BASE.projection, extent, 1200, 700), Clock(), theme="light", language="en",
        hidden=("contingents", "names"),
    )  # fmt: skip
    return msgspec.structs.replace(scene, hazards=hazards)


def _bare(hazards: HazardShapes) -> HazardShapes:
    return msgspec.structs.replace(
        hazards, shapes=tuple(msgspec.structs.replace(one, axes=()) for one in hazards.shapes)
    )


def _pixels(image: QImage) -> np.ndarray:
    taken = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(taken.constBits(), np.uint8).reshape(taken.height(), taken.width(), 4)[:, :, :3].astype(int)


def _line_px(view: View) -> shapely.LineString:
    lon, lat = np.array(LINE).T.copy()
    return shapely.LineString(view.to_px(BASE.projection.forward(lon, lat)))


def _drawn(hazards: HazardShapes, extent: tuple[float, float, float, float] = EXTENT) -> np.ndarray:
    """Which pixels of the map the line alone changes; the legend is not looked at."""
    with_line, without = (_pixels(draw_image(_scene(one, extent), 96)[0]) for one in (hazards, _bare(hazards)))
    changed = np.abs(with_line - without).sum(axis=2) > 60
    view = _scene(hazards, extent).view
    rows, columns = np.nonzero(changed)
    near = _line_px(view).buffer(40)
    off = ~shapely.contains_xy(near, columns, rows)
    changed[rows[off], columns[off]] = False
    return changed


def _along(hazards: HazardShapes, share: float) -> tuple[int, int]:
    place = _line_px(_scene(hazards).view).interpolate(share, normalized=True)
    return round(place.x), round(place.y)


def test_the_line_is_drawn_along_its_middle_in_dashes_and_stays_inside() -> None:
    hazards = _ground()
    changed = _drawn(hazards)
    rows, columns = np.nonzero(changed)
    assert len(rows) > 500
    inside = shapely.transform(hazards.shapes[0].shape, _scene(hazards).view.to_px).buffer(1.5)
    assert shapely.contains_xy(inside, columns + 0.5, rows + 0.5).all()
    shares = [share for share in np.linspace(0.02, 0.98, 60).tolist() if abs(share - 0.45) > 0.15]
    near = [changed[y - 2 : y + 3, x - 2 : x + 3].any() for x, y in (_along(hazards, share) for share in shares)]
    assert sum(near) > 0.9 * len(near)
    colour = outline_pen(None, "CHA", _scene(hazards).theme).color()
    image = _pixels(draw_image(_scene(hazards), 96)[0])
    alike = np.abs(image[rows, columns] - (colour.blue(), colour.green(), colour.red())).sum(axis=1) < 90
    assert 0.1 < alike.mean() < 0.95, "dashes of the colour of the outline, with gaps between"


def test_the_line_is_drawn_only_where_the_corridor_is_wide_enough_and_the_legend_says_so() -> None:
    hazards = _ground()
    assert "axis" in [entry.key for entry in legend_entries(_scene(hazards))]
    far = (102.9, 19.35, 103.1, 19.45)
    scene = _scene(hazards, far)
    assert scene.view.metres_per_px * 12 > WIDTH_M
    assert not _drawn(hazards, far).any()
    assert "axis" not in [entry.key for entry in legend_entries(scene)]


def test_every_piece_of_the_ground_has_its_part_of_the_line_in_its_own_colour() -> None:
    hazards = _ground(released=True)
    assert [one.state for one in hazards.shapes] == ["CHA", "cleared"]
    lengths = [sum(axis.line.length for axis in one.axes) for one in hazards.shapes]
    whole = _ground().shapes[0].axes[0].line.length
    assert min(lengths) > 100
    assert sum(lengths) == pytest.approx(whole, rel=1e-6)


def test_pdf_and_svg_have_the_line_as_a_dashed_stroke(tmp_path: Path) -> None:
    hazards = _ground()
    found: dict[str, list[int]] = {"pdf": [], "svg": []}
    for number, one in enumerate((hazards, _bare(hazards))):
        for ending, counts in found.items():
            out = tmp_path / f"{number}.{ending}"
            write_picture(_scene(one), out, 96, title="corridor")
            if ending == "pdf":
                text = b"".join(page.get_contents().get_data() for page in PdfReader(out).pages).decode("latin-1")
                counts.append(len(re.findall(r"\[[ \d.]+\]\s*[\d.]+\s+d\b", text)))
            else:
                counts.append(len(re.findall(r'stroke-dasharray="[\d., ]+"', out.read_text())))
    assert found["pdf"][0] > found["pdf"][1]
    assert found["svg"][0] > found["svg"][1]


def test_a_project_shows_its_corridors_in_window_and_picture_and_follows_their_edits(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "exercise.gpkg"
    new_project(path, exercise=True)
    project = open_project(path, write=True)
    outline = shapely.geometry.mapping(corridor(LINE, WIDTH_M))
    line = shapely.geometry.mapping(shapely.LineString(LINE))
    project.edit([Put("areas", {"code": "EX-1", "status": "CHA"}, "a1", outline)])
    session.take_project(project, project.records())
    assert [one.axes for one in session.hazards_in("laos").shapes] == [()]
    project.edit([Put("axes", {"area_id": "a1", "width_m": WIDTH_M}, "x1", line)])
    session.changed()
    assert [len(one.axes) for one in session.hazards_in("laos").shapes] == [1]
    pictures = []
    for name in ("with", "without"):
        out = tmp_path / f"{name}.png"
        asked = ["render", str(path), "--extent", ",".join(map(str, EXTENT)), "--size", "900x500", "--out", str(out)]
        assert main(asked) == 0
        pictures.append(_pixels(QImage(str(out))))
        if name == "with":
            project.undo()
            session.changed()
    assert [one.axes for one in session.hazards_in("laos").shapes] == [()]
    assert (np.abs(pictures[0] - pictures[1]).sum(axis=2) > 60).sum() > 300
    session.take_project(None, builtin_records())
