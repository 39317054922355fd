import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from desktop.cli import main


def picture(path):
    image = QImage(str(path))
    assert not image.isNull()
    return image


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}


@pytest.mark.parametrize("theatre", ["laos", "kursk", "world"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_theatre_is_drawn_at_the_size_asked_for(prepared, tmp_path, theatre, theme):
    out = tmp_path / "карта ແຜນທີ່ 地圖.png"
    assert main(["render", "--theatre", theatre, "--theme", theme, "--out", str(out), "--size", "1000x700"]) == 0
    image = picture(out)
    assert (image.width(), image.height()) == (1000, 700)
    assert len(colours(image)) > 40


def test_the_same_scene_gives_the_same_bytes(prepared, tmp_path):
    for name in ("a", "b"):
        for ending in ("png", "svg"):
            out = tmp_path / f"{name}.{ending}"
            assert main(["render", "--theatre", "laos", "--out", str(out), "--size", "700x500"]) == 0
    for ending in ("png", "svg"):
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


def test_a_pdf_holds_its_text_in_all_scripts_and_its_fonts(prepared, tmp_path):
    from pypdf import PdfReader

    out = tmp_path / "laos.pdf"
    assert main(["render", "--theatre", "laos", "--out", str(out), "--size", "A4", "--dpi", "300"]) == 0
    page = PdfReader(out).pages[0]
    text = " ".join(page.extract_text().split())
    for wanted in ("Vientiane", "RU 7", "strength not reported", "Boundaries do not imply endorsement", "ລວງ"):
        assert wanted in text, wanted
    width_mm, height_mm = (float(side) / 72 * 25.4 for side in page.mediabox[2:])
    assert (width_mm, height_mm) == (pytest.approx(297, abs=0.5), pytest.approx(210, abs=0.5))
    fonts = page["/Resources"]["/Font"]
    embedded = [font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts.values()]
    assert embedded
    assert all("/FontFile2" in font or "/FontFile3" in font for font in embedded)


def test_names_are_in_the_language_asked_for(prepared, tmp_path):
    from pypdf import PdfReader

    texts = {}
    for language in ("ru", "zh_TW"):
        out = tmp_path / f"{language}.pdf"
        command = [sys.executable, "-m", "desktop.cli", "render", "--theatre", "kursk", "--language", language]
        subprocess.run([*command, "--out", str(out), "--size", "A4"], check=True, env={**os.environ})
        texts[language] = PdfReader(out).pages[0].extract_text()
    assert "Суджа" in texts["ru"]
    assert "庫" in texts["zh_TW"] or "库" in texts["zh_TW"]


def test_a_picture_replaces_an_old_one_only_when_it_is_whole(prepared, tmp_path, capsys):
    out = tmp_path / "map.png"
    out.write_bytes(b"old")
    assert main(["render", "--theatre", "laos", "--out", str(out), "--extent", "9,9,1,1"]) == 2
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("out", ["missing/folder/map.png", "."])
def test_an_output_that_cannot_be_written_is_exit_6_in_one_sentence(prepared, tmp_path, out, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    target = f"{out}/x.png" if out == "." and not os.access(".", os.W_OK) else out
    if out == ".":
        (tmp_path / "x.png").mkdir()
        target = "x.png"
    assert main(["render", "--theatre", "laos", "--size", "400x300", "--out", target]) == 6
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert ".png" in err


def test_a_full_disk_is_exit_6_and_leaves_nothing(tmp_path):
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000));"
        "from desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    for ending in ("png", "pdf", "svg"):
        out = tmp_path / f"map.{ending}"
        command = [
            sys.executable,
            "-B",
            "-c",
            code,
            "render",
            "--theatre",
            "laos",
            "--size",
            "900x600",
            "--out",
            str(out),
        ]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ended.returncode == 6, ended.stderr
        assert str(out) in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unreadable_theatre_is_exit_5_and_names_the_file(tmp_path):
    import shutil

    import geodata.theatres

    folder = tmp_path / "theatres"
    shutil.copytree(geodata.theatres.FOLDER, folder)
    (folder / "laos" / "basemap.gpkg").write_bytes(b"SQLite format 3\x00" + b"\x00" * 4000)
    code = (
        "import sys, pathlib, geodata.theatres as t; t.FOLDER = pathlib.Path(sys.argv.pop(1));"
        "from desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, str(folder), "render", "--theatre", "laos", "--out", str(tmp_path / "x.png")]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 5, ended.stderr
    assert "basemap.gpkg" in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert not (tmp_path / "x.png").exists()


def test_a_layer_of_the_users_is_drawn_and_timed(prepared, tmp_path):
    import json

    import geopandas
    import shapely

    path = tmp_path / "areas.geojson"
    boxes = [shapely.box(102 + i * 0.1, 18, 102.05 + i * 0.1, 18.4) for i in range(10)]
    geopandas.GeoDataFrame(geometry=boxes, crs=4326).to_file(path)
    plain, drawn, times = tmp_path / "a.png", tmp_path / "b.png", tmp_path / "t.json"
    base = ["render", "--theatre", "laos", "--size", "800x600"]
    assert main([*base, "--out", str(plain)]) == 0
    layered = [*base, "--layer", str(path), "--repeat", "3", "--timings", str(times)]
    assert main([*layered, "--out", str(drawn)]) == 0
    assert plain.read_bytes() != drawn.read_bytes()
    timings = json.loads(times.read_text())
    assert timings["features"] == 10
    assert len(timings["frames_s"]) == 3
    assert set(timings) == {"load_s", "cold_s", "frames_s", "peak_rss_mb", "reader_peak_rss_mb", "features"}


@pytest.mark.parametrize("content", [b"", b"hello", b'{"type": "FeatureCollection", "features": [1'])
def test_a_layer_that_is_none_is_exit_3_and_named(prepared, tmp_path, content, capsys):
    path = tmp_path / "broken.geojson"
    path.write_bytes(content)
    out = tmp_path / "x.png"
    assert main(["render", "--theatre", "laos", "--layer", str(path), "--out", str(out)]) == 3
    assert "broken.geojson" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("extent", ["100,14,108,22", "35,51,36,51.5", "-170,-60,190,80"])
def test_an_extent_chooses_its_theatre(prepared, tmp_path, extent):
    out = tmp_path / "x.png"
    assert main(["render", f"--extent={extent}", "--size", "600x400", "--out", str(out)]) == 0
    assert len(colours(picture(out))) > 20


def test_at_an_earlier_date_later_contingents_are_not_drawn(prepared, tmp_path):
    from desktop.map.image import draw_image
    from desktop.map.view import fit
    from desktop.rendering import build_scene
    from geodata.builtin import builtin_records
    from geodata.ledger.state import Clock
    from geodata.records.dates import parse_date
    from geodata.theatres import theatre
    from geodata.theatres.basemap import BaseMap

    base = BaseMap(theatre("kursk"))
    view = fit(base.projection, base.theatre.extent, 1400, 900)
    for day, expected in (("2025-07-04", False), ("2025-07-06", True)):
        clock = Clock(known_on=parse_date(day).last_day)
        scene = build_scene(builtin_records(), base, view, clock, theme="light", language="en")
        _, drawn = draw_image(scene, 96)
        rows = [row for placed in drawn.cards for row in placed.card.rows]
        assert any(row.record_id == "dep-la-ru-1" for row in rows) == expected
        assert not any(row.denied for row in rows if row.record_id == "dep-la-ru-1")


def test_a_project_is_drawn_and_an_exercise_is_marked(prepared, tmp_path):
    for name, options, marked in (("real", [], False), ("drill", ["--exercise"], True)):
        project, out = tmp_path / f"{name}.gpkg", tmp_path / f"{name}.png"
        assert main(["new", str(project), *options]) == 0
        before = project.read_bytes()
        assert main(["render", str(project), "--theatre", "laos", "--size", "700x500", "--out", str(out)]) == 0
        assert project.read_bytes() == before
        band = {picture(out).pixelColor(x, 3).name() for x in range(0, 700, 5)}
        assert ("#f2c230" in band) == marked


def test_an_svg_needs_no_clips_because_viewers_differ(prepared, tmp_path):
    out = tmp_path / "laos.svg"
    assert main(["render", "--extent", "102,17,106,21", "--size", "1200x800", "--out", str(out)]) == 0
    text = out.read_text(encoding="utf-8")
    assert "clip-path" not in text
    # Hatching ends at the outline: no line of it is longer than the disc is wide.
    assert "<image" not in text


def test_a_layer_that_points_elsewhere_is_refused_and_nothing_is_fetched(prepared, tmp_path, capsys):
    import http.server
    import threading

    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *args):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        secret = tmp_path / "secret.geojson"
        secret.write_text(
            '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},'
            '"geometry":{"type":"Point","coordinates":[103,18]}}]}'
        )
        for number, target in enumerate((f"http://127.0.0.1:{server.server_port}/g.geojson", str(secret))):
            path = tmp_path / f"v{number}.geojson"
            path.write_text(
                f'<OGRVRTDataSource><OGRVRTLayer name="g"><SrcDataSource>{target}</SrcDataSource>'
                "</OGRVRTLayer></OGRVRTDataSource>"
            )
            out = tmp_path / "x.png"
            assert main(["render", "--theatre", "laos", "--layer", str(path), "--out", str(out)]) == 3
            assert path.name in capsys.readouterr().err
            assert not out.exists()
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []


def test_a_view_of_a_past_day_tells_no_later_dates(prepared):
    from desktop.map.contingents import card_row
    from desktop.map.view import fit
    from desktop.rendering import build_scene
    from geodata.builtin import builtin_records
    from geodata.ledger.state import Clock
    from geodata.records.dates import parse_date
    from geodata.theatres import theatre
    from geodata.theatres.basemap import BaseMap

    base = BaseMap(theatre("kursk"))
    clock = Clock(known_on=parse_date("2025-07-06").last_day)
    view = fit(base.projection, base.theatre.extent, 1400, 900)
    scene = build_scene(builtin_records(), base, view, clock, theme="light", language="en")
    details = " ".join(card_row(state, scene).detail for state in scene.states)
    for later in ("Aug 2025", "Dec 2025", "Sept 2025", "2026"):
        assert later not in details
    assert "1,000 planned" in details
    regiment = next(state for state in scene.states if state.deployment.id == "dep-kp-ru-eng")
    assert regiment.deployment.location.precision == "region"
