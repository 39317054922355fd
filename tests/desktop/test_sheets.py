"""Briefing sheets: what is on them, that nothing is lost between pages, and that files are the same and lead back."""

import datetime
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import msgspec
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.briefing.compose import compose
from desktop.briefing.frames import Banner, Legend, MapFrame, Notes, Table, Text, Timeline
from desktop.briefing.held import held_of, held_of_records
from desktop.briefing.measure import cell_room, look_style, parted, widths
from desktop.briefing.plans import SheetRefused
from desktop.briefing.sheet_files import ENDINGS, write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.briefing.typeset import STYLES, lines_of
from desktop.cli import main
from desktop.spoken import speaking
from geodata.builtin import builtin_records
from geodata.geometry.geodesic import distance_m
from geodata.project.founding import new_project
from geodata.sheets.asked import TEMPLATES, Asked
from geodata.sheets.carried import codes_of, state_behind
from geodata.sheets.paper import PAPERS, Paper


@pytest.fixture(scope="module")
def atlas(qapp):
    from desktop.app import prepare

    prepare(qapp, "en")
    return Atlas(held_of(None))


def asked(template, **words):
    return Asked(template=template, subject="dep-ru-la-2" if template == "contingent" else "", **words)


def frames_of(drawn, kind):
    return [frame for page in drawn.sheet.pages for frame in page.frames if isinstance(frame, kind)]


def rows_of(drawn):
    return [row for table in frames_of(drawn, Table) for row in table.rows]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("portrait", [False, True])
@pytest.mark.parametrize("template", TEMPLATES)
def test_frames_of_a_body_lie_on_the_page_and_not_over_one_another(atlas, template, paper, portrait):
    drawn = compose(atlas, asked(template, paper=Paper(name=paper, portrait=portrait)))
    width, height = drawn.sheet.paper.size_units
    for page in drawn.sheet.pages:
        boxes = [frame.box for frame in page.body]
        foot = min(frame.box.top for frame in page.around if isinstance(frame, Text) and frame.box.top > height / 2)
        for box in boxes:
            assert box.left >= 0
            assert box.right <= width + 0.5
            assert box.bottom <= foot + 0.5
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                apart = one.right <= other.left or other.right <= one.left
                assert apart or one.bottom <= other.top + 0.5 or other.bottom <= one.top + 0.5


def test_a_sheet_has_all_that_a_map_must_say(atlas):
    drawn = compose(atlas, asked("map", true_on=datetime.date(2022, 1, 5), known_on=datetime.date(2024, 2, 1)))
    texts = " | ".join(text.text for text in frames_of(drawn, Text))
    for wanted in ("Information as of 5 Jan 2022", "known on 1 Feb 2024", "Boundaries do not imply endorsement",
                   "Natural Earth", "Not for navigation", "1 : ", "Lambert azimuthal", "WGS 84"):  # fmt: skip
        assert wanted in texts
    assert drawn.sheet.stamp.code in texts
    assert frames_of(drawn, MapFrame)
    assert frames_of(drawn, Legend)
    assert [banner.text for banner in frames_of(drawn, Banner)][:1] == ["OPEN SOURCES"]


def test_notes_are_those_of_what_is_shown_and_are_graded(atlas):
    drawn = compose(atlas, asked("map"))
    numbers = {number for row in rows_of(drawn) for cell in row.cells for number in cell.notes}
    notes = [note for held in frames_of(drawn, Notes) for note in held.notes]
    assert {note.number for note in notes} == numbers
    assert [note.number for note in notes] == list(range(1, len(notes) + 1))
    assert all(note.grade[0] in "ABCDEF" and note.grade[1] in "123456–" for note in notes)


def test_both_maps_of_a_mirror_have_one_true_scale(atlas):
    drawn = compose(atlas, asked("mirror"))
    left, right = drawn.scenes["left"], drawn.scenes["right"]
    assert left.denominator == pytest.approx(right.denominator, rel=1e-6)
    for frame, scene in zip(frames_of(drawn, MapFrame), (left, right), strict=True):
        view = scene.view
        west, east = (
            view.lonlat_at(view.width / 2 - 40, view.height / 2),
            view.lonlat_at(view.width / 2 + 40, view.height / 2),
        )
        on_paper_m = 80 / drawn.sheet.paper.map_px_per_mm / 1000
        assert distance_m(west, east) / on_paper_m == pytest.approx(scene.denominator, rel=1e-3)
        assert frame.box.width * drawn.sheet.paper.map_px_per_unit == pytest.approx(view.width, abs=1)


def test_the_legend_of_a_mirror_has_each_sample_once_on_its_first_page(atlas):
    drawn = compose(atlas, asked("mirror"))
    (legend,) = [frame for frame in drawn.sheet.pages[0].body if isinstance(frame, Legend)]
    texts = [entry.text for entry in legend.entries]
    assert len(texts) == len(set(texts))
    assert {"affirmed by a second party", "reported by one party only", "denied by sender or host"} <= set(texts)


def test_a_mirror_has_no_zero_and_no_ratio_where_a_side_is_silent(atlas):
    drawn = compose(atlas, asked("mirror"))
    rows = rows_of(drawn)
    assert len(rows) == 16
    silent = 0
    for row in rows:
        _, left, right, verdict = row.cells
        for cell in (left, right):
            assert cell.text not in ("", "0")
        if "absent" in (left.look, right.look):
            silent += 1
            assert verdict.look != "ok"
            assert "A is" not in verdict.second
    assert silent >= 8


def test_what_is_not_comparable_says_why(atlas):
    drawn = compose(atlas, asked("mirror", groups=("ru-la", "kp-ru")))
    bad = {row.cells[0].text: row.cells[3] for row in rows_of(drawn) if row.bad}
    assert set(bad) == {"Area", "Items destroyed"}
    assert all(cell.text == "not comparable" and cell.second for cell in bad.values())


@pytest.mark.parametrize("template", ["sources", "contradictions", "timeline", "contingent"])
def test_nothing_is_lost_between_pages(atlas, template):
    small = compose(atlas, asked(template, paper=Paper(name="16:9")))
    large = compose(atlas, asked(template, paper=Paper(name="A3", portrait=True)))
    assert len(small.sheet.pages) > len(large.sheet.pages)
    assert [row.cells[0].text for row in rows_of(small)] == [row.cells[0].text for row in rows_of(large)]
    stays = [[stay.label for line in frames_of(one, Timeline) for stay in line.stays] for one in (small, large)]
    assert stays[0] == stays[1]
    if template == "sources":
        assert len(rows_of(small)) == len(builtin_records().sources)


def test_a_parted_table_repeats_its_heads_and_goes_on(atlas):
    table = next(frame for frame in frames_of(compose(atlas, asked("sources")), Table))
    halves = parted(table, 900.0, 300.0, "en")
    assert halves is not None
    first, rest = halves
    assert first.rows + rest.rows == table.rows
    assert rest.columns == table.columns
    assert rest.first == len(first.rows)


def test_a_row_higher_than_a_page_does_not_hang(atlas):
    rows = tuple(msgspec.structs.replace(source, caveats=("word " * 30,) * 4) for source in builtin_records().sources)
    held = held_of_records(msgspec.structs.replace(builtin_records(), sources=rows))
    drawn = compose(Atlas(held), asked("sources", paper=Paper(name="16:9")))
    assert len(rows_of(drawn)) == len(rows)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_format_carries_the_code_back_to_its_state(atlas, tmp_path, template, ending):
    wanted = asked(template, known_on=datetime.date(2026, 2, 1), paper=Paper(name="16:9"))
    drawn = compose(atlas, wanted)
    out = tmp_path / f"sheet ແຜ່ນ{ending}"
    written = write_sheets([drawn], out, 72)
    assert written[0] == out
    state = state_behind(str(out))
    assert state == drawn.state
    assert (state.template, state.known_on, state.paper) == (template, wanted.known_on, wanted.paper)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in written}


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_the_same_sheet_gives_the_same_bytes(tmp_path, ending):
    made = []
    for name in ("a", "b"):
        out = tmp_path / f"{name}{ending}"
        command = [sys.executable, "-m", "desktop.cli", "brief", "--template", "mirror", "--dpi", "96"]
        subprocess.run([*command, "--out", str(out)], check=True, capture_output=True)
        made.append(out.read_bytes())
    assert made[0] == made[1]


def test_a_pdf_is_the_same_apart_from_its_dates(atlas, tmp_path):
    made = []
    for name in ("a", "b"):
        out = tmp_path / f"{name}.pdf"
        write_sheets([compose(atlas, asked("mirror"))], out, 300)
        made.append(re.sub(rb"/(CreationDate|ModDate)[^\n/]*", b"", out.read_bytes()))
    assert made[0] == made[1]


def test_a_pdf_has_its_text_in_four_scripts_in_order_and_its_fonts(tmp_path):
    from pypdf import PdfReader

    texts = {}
    for language in ("en", "zh_TW"):
        out = tmp_path / f"{language}.pdf"
        command = [sys.executable, "-m", "desktop.cli", "brief", "--template", "mirror", "--language", language]
        subprocess.run([*command, "--out", str(out)], check=True, capture_output=True)
        pages = PdfReader(out).pages
        texts[language] = " ".join(" ".join(page.extract_text() for page in pages).split())
        fonts = pages[0]["/Resources"]["/Font"]
        held = [font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts.values()]
        assert held
        assert all("/FontFile2" in font or "/FontFile3" in font for font in held)
    assert "Курская область" in texts["en"]
    # Bolikhamsai; its last vowel is two glyphs, which stand apart in the text of a PDF.
    assert "ບໍລິຄ" in texts["en"].replace(" ", "")
    assert "未見報告" in texts["zh_TW"]
    for wanted in ("Mission mirror", "not reported", "no ratio", "Sources and grades", "SA1-"):
        assert wanted in texts["en"]


def test_an_svg_is_whole_and_its_maps_stay_in_their_frames(atlas, tmp_path):
    out = tmp_path / "m.svg"
    write_sheets([compose(atlas, asked("mirror"))], out, 96)
    root = ET.parse(out).getroot()
    nested = [child for child in root if child.tag.endswith("svg")]
    assert len(nested) == 2
    assert all(child.get("overflow") == "hidden" for child in nested)
    ids = re.findall(r'\bid="([^"]+)"', out.read_text(encoding="utf-8"))
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", ["en", "zh_TW", "zh_CN", "ru"])
@pytest.mark.parametrize("template", ["map", "situation"])
def test_no_word_and_no_date_is_broken_in_the_table_beside_a_map(atlas, language, template):
    with speaking(language):
        drawn = compose(atlas, asked(template, language=language))
    table = next(frame for frame in drawn.sheet.pages[0].body if isinstance(frame, Table))
    columns = widths(table.columns, table.box.width)
    lines = [
        (column.title, lines_of(column.title, STYLES["strong"], width - 14, language))
        for column, width in zip(table.columns, columns, strict=True)
    ]
    for row in table.rows:
        for cell, width in zip(row.cells, columns, strict=True):
            room = cell_room(cell, width, language)[1]
            lines += [(cell.text, lines_of(cell.text, look_style(cell), room, language)),
                      (cell.second, lines_of(cell.second, STYLES["note"], width - 14, language))]  # fmt: skip
    for text, parts in lines:
        whole = text.split()
        broken = [part for line in parts for part in line.split() if part not in whole]
        assert not [part for part in broken if language in ("en", "ru")], (text, parts)
        assert not [line for line in parts[1:] if line[0] in "年月日"], (text, parts)


def test_an_svg_holds_each_outline_of_a_letter_once_and_looks_like_the_png(atlas, tmp_path):
    drawn = compose(atlas, asked("sources", language="zh_TW"))
    svg, png = (write_sheets([drawn], tmp_path / f"s{ending}", 60)[0] for ending in (".svg", ".png"))
    text = svg.read_text(encoding="utf-8")
    outlines = re.findall(r'<path id="t\d+" d="([^"]+)"/>', text)
    assert len(outlines) == len(set(outlines)) > 100
    assert text.count("<use ") > 3 * len(outlines)
    wanted = QImage(str(png)).convertToFormat(QImage.Format.Format_Grayscale8)
    painted = QImage(wanted.size(), QImage.Format.Format_RGB32)
    painted.fill("white")
    painter = QPainter(painted)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    inks = [
        sum(255 - image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(row, row + 20))
        for image in (wanted, painted) for row in range(40, image.height() - 60, 40)
    ]  # fmt: skip
    half = len(inks) // 2
    assert sum(inks[:half]) > 10_000
    for ours, theirs in zip(inks[:half], inks[half:], strict=True):
        assert theirs == pytest.approx(ours, rel=0.25, abs=1500)


def test_a_letter_of_many_corners_everywhere_makes_no_larger_svg_than_another(atlas, tmp_path):
    sizes = []
    for text in ("\ufdfa" * 100_000, "x" * 100_000):
        held = msgspec.structs.replace(atlas.held, records=records_saying(text))
        drawn = compose(Atlas(held), asked("sources"))
        sizes.append(sum(path.stat().st_size for path in write_sheets([drawn], tmp_path / "l.svg", 60)))
    assert sizes[0] < 3 * sizes[1]


def test_an_exercise_is_marked_whatever_banner_is_chosen(tmp_path):
    path = tmp_path / "drill.gpkg"
    new_project(path, builtin_records(), exercise=True)
    held = Atlas(held_of(path))
    plain = compose(held, asked("map", banner="OPEN", banner_colour="#123456"))
    assert plain.sheet.exercise
    assert [banner.text for banner in frames_of(plain, Banner)][:2] == ["EXERCISE", "OPEN"]
    for banner in ("", "exercise", " "):
        drawn = compose(held, asked("map", banner=banner))
        assert "EXERCISE" in {one.text for one in frames_of(drawn, Banner)}
    for ending in ENDINGS:
        write_sheets([plain], tmp_path / f"x{ending}", 60)
    image = QImage(str(tmp_path / "x.png"))
    edge = {image.pixelColor(x, 2).name() for x in range(0, image.width(), 3)}
    assert {"#f2c230", "#1e2226"} <= edge
    assert "EXERCISE" in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert all(scene.exercise for scene in plain.scenes.values())


def test_slides_have_native_titles_tables_and_notes(atlas, tmp_path):
    from pptx import Presentation

    out = tmp_path / "m.pptx"
    write_sheets([compose(atlas, asked("mirror"))], out, 96)
    deck = Presentation(str(out))
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    texts = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    assert texts[0] == "Mission mirror: Russia in Laos | Laos in Russia, reported only" or any(
        text.startswith("Mission mirror") for text in texts
    )
    tables = [shape.table for shape in shapes if shape.has_table]
    assert sum(len(table.rows) - 1 for table in tables) == 16
    assert any("not reported" in table.cell(row, 2).text for table in tables for row in range(1, len(table.rows)))
    assert any("S18" in text and "[B" in text for text in texts)
    assert sum(shape.shape_type == 13 for shape in shapes) >= 2
    mm = (deck.slide_width / 36_000, deck.slide_height / 36_000)
    assert mm == (pytest.approx(297, abs=0.1), pytest.approx(210, abs=0.1))


def test_an_html_sheet_needs_nothing_from_outside_and_its_spots_lead_to_claims(atlas, tmp_path):
    out = tmp_path / "m.html"
    write_sheets([compose(atlas, asked("mirror"))], out, 96)
    text = out.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert "<script" not in text
    assert " style=" not in text
    sources = re.findall(r'(?:src|href|action|data)="([^"]*)"', text)
    assert sources
    assert all(one.startswith(("data:image/png;base64,", "#")) for one in sources)
    targets = set(re.findall(r'\bid="([^"]+)"', text))
    assert {one[1:] for one in sources if one.startswith("#")} <= targets
    spots = re.findall(r'<a href="#(r\d+)" aria-label="RU 1', text)
    assert spots
    section = text.split(f'<section id="{spots[0]}"')[1].split("</section>")[0]
    assert "First Russian demining mission" in section
    assert len(re.findall("<li>", section)) >= 2
    assert "S16" in section


HOSTILE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> -->",
    "tex": r"$\frac{$ _^{}",
    "rtl": "abc \u202egnp.exe \u2067 \u05e9\u05dc\u05d5\u05dd",
    "long": "word " * 200_000,
    "unbroken": "x" * 1_000_000,
    "control": "a\x00b\x01c\x1b[31m\ufffe\n\n\tz",
}


def records_saying(text):
    replace = msgspec.structs.replace
    records = builtin_records()
    return replace(
        records,
        deployments=tuple(
            replace(
                one, title=text, unit=replace(one.unit, names={"en": text}), ordnance_reported=(text,),
                location=replace(one.location, admin2=text, names={"en": text}, admin1_names={"en": text}),
            )
            for one in records.deployments
        ),
        events=tuple(replace(one, title=text) for one in records.events),
        claims=tuple(
            replace(one, text=text, asserted_by=replace(one.asserted_by, name=text)) for one in records.claims
        ),
        sources=tuple(replace(one, title=text, title_en=None, publisher=text) for one in records.sources),
    )  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("template", ["map", "mirror", "contingent", "contradictions"])
def test_hostile_text_is_shown_as_typed_or_cut_in_every_format(atlas, tmp_path, name, template):
    text = HOSTILE[name]
    # Its own content is not hashed: that is of the project, whose journal has a hash already.
    held = msgspec.structs.replace(atlas.held, records=records_saying(text))
    drawn = compose(Atlas(held), asked(template, title=text, subtitle=text, remark=text, banner=text))
    for ending in ENDINGS:
        out = tmp_path / f"x{ending}"
        write_sheets([drawn], out, 60)
        assert codes_of(out) == [drawn.sheet.stamp.code]
    assert all(len(frame.text) <= 1_510 for frame in frames_of(drawn, Text))
    dates = [frame.text for frame in frames_of(drawn, Text) if frame.role == "subtitle"]
    assert all(one.startswith("Information of any date") for one in dates)
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "\x00" not in page
    assert len(page) < 6_000_000
    if name == "html":
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


@pytest.mark.parametrize("ending", [".pdf", ".png", ".html"])
def test_an_atlas_of_provinces_has_a_sheet_for_each(prepared, tmp_path, ending, capsys):
    out = tmp_path / f"atlas{ending}"
    assert main(["brief", "--atlas", "provinces", "--theatre", "laos", "--dpi", "40", "--out", str(out)]) == 0
    files = sorted(tmp_path.iterdir())
    if ending == ".pdf":
        assert files == [out]
        assert len(codes_of(out)) == 17
        return
    firsts = [path for path in files if not re.search(r"-\d\.png$", path.name)]
    assert len({path.name.split("-")[1] for path in firsts}) == 17


def test_an_atlas_of_contingents_and_of_dates(atlas):
    from desktop.briefing.atlas_run import atlas_of

    wanted = atlas_of(atlas, asked("map", theatre="laos"), "contingents")
    assert [one.subject for one in wanted] == [f"dep-ru-la-{number}" for number in range(1, 9)]
    days = [datetime.date(2022, 1, 1), datetime.date(2019, 1, 1)]
    assert [one.true_on for one in atlas_of(atlas, asked("map"), "dates", days)] == sorted(days)
    with pytest.raises(SheetRefused, match="hazard area"):
        atlas_of(atlas, asked("map"), "areas")


def test_the_command_lists_templates_and_reads_a_code_back(prepared, tmp_path, capsys):
    assert main(["brief", "--list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(TEMPLATES)
    out = tmp_path / "s.svg"
    words = ["brief", "--template", "contingent", "--contingent", "dep-ru-la-7", "--known-on", "2025-06"]
    assert main([*words, "--out", str(out)]) == 0
    capsys.readouterr()
    assert main(["brief", "--state", str(out)]) == 0
    state = json.loads(capsys.readouterr().out)
    assert (state["template"], state["subject"], state["known_on"]) == ("contingent", "dep-ru-la-7", "2025-06-30")
    assert state["maps"][0]["theatre"] == "laos"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--template", "poster", "--out", "x.pdf"], 2),
        (["--template", "map", "--out", "x.docx"], 2),
        (["--template", "map"], 2),
        (["--out", "x.pdf"], 2),
        (["--template", "contingent", "--contingent", "nobody", "--out", "x.pdf"], 2),
        (["--template", "mirror", "--left", "xx-yy", "--out", "x.pdf"], 2),
        (["--template", "map", "--banner-colour", "red", "--out", "x.pdf"], 2),
        (["--template", "map", "--out", "missing/x.pdf"], 6),
        (["--state", "SA1-NOTACODE"], 2),
        (["--atlas", "areas", "--out", "x.pdf"], 2),
    ],
)
def test_what_cannot_be_made_is_refused_in_one_sentence(prepared, tmp_path, monkeypatch, capsys, words, code):
    monkeypatch.chdir(tmp_path)
    assert main(["brief", *words]) == code
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_exit_6_and_leaves_nothing(tmp_path):
    code = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000));"
        "from desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    for ending in ENDINGS:
        words = ["brief", "--template", "mirror", "--dpi", "96", "--out", str(tmp_path / f"x{ending}")]
        ended = subprocess.run(
            [sys.executable, "-B", "-c", code, *words], capture_output=True, text=True, check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        assert ended.returncode == 6, ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_atlas_of_areas_has_the_balance_of_each(prepared, tmp_path):
    from desktop.briefing.atlas_run import atlas_of
    from geodata.project.exercises import put_exercise
    from geodata.project.opening import open_project

    path = tmp_path / "drill.gpkg"
    new_project(path, builtin_records(), exercise=True)
    with open_project(path, write=True) as project:
        put_exercise(project, "laos", 7, 3)
    held = Atlas(held_of(path))
    wanted = atlas_of(held, asked("map"), "areas")
    assert len(wanted) == 3
    progress = compose(held, asked("progress"))
    recorded = [row.cells[2].text for row in rows_of(progress)][:3]
    for one, hectares in zip(wanted, recorded, strict=True):
        drawn = compose(held, one)
        assert rows_of(drawn)[0].cells[1].text == hectares
        assert drawn.scenes["map"].hazards.in_view(drawn.scenes["map"].view)


def test_radicals_in_the_table_of_a_pdf_become_characters():
    from geodata.exchange.pdf_text import with_characters

    content = b"%PDF begincmap\n1 beginbfrange\n<2F92> <2F92> [<2F92> <0041>\n<2F08>]\nendbfrange\nendcmap [<2F92>]"
    made = with_characters(content)
    assert made == content.replace(b"[<2F92> <0041>\n<2F08>]", b"[<898B> <0041>\n<4EBA>]")
    assert len(made) == len(content)
