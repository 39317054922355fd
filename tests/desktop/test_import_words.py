"""What an import says: English as it was, the same by key and values in the window, and no trust in the child."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import shapely
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

import geodata
from desktop import finding_words
from desktop.finding_words import finding_templates, reader_templates, sentence
from desktop.import_templates import import_templates
from desktop.importing.questions import Questions
from desktop.importing.report import ReportPage
from desktop.importing.words import in_window, note_words
from desktop.refusal_templates import refusal_templates
from desktop.refusal_words import failure, told
from geodata.builtin import builtin_records
from geodata.exchange import ImportRefused, LayerRefused
from geodata.exchange import sentences as of_readers
from geodata.exchange.held_raster import PictureLost, open_held_raster
from geodata.exchange.incoming.importing import import_read
from geodata.exchange.incoming.reading import ImportAsked, Incoming
from geodata.exchange.incoming.request import REFUSAL, Quarantined, Question, Request
from geodata.exchange.raster import read_raster_layer
from geodata.exchange.worded import TEMPLATES, text_of, trusted
from geodata.project.editing import Put
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.records.said import Said, english, say
from geodata.release import refusals

OURS = {key: text for key, text in TEMPLATES.items() if key not in of_readers.TEMPLATES}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


class Marked(QTranslator):
    """Stands in for a translation of the sentences of an import: their English with a mark, so that it is seen."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"Перевод: {sourceText}" if context == "ImportSentences" else sourceText


@pytest.fixture
def marked(prepared: None) -> Iterator[None]:
    application = QCoreApplication.instance()
    assert application is not None
    translator = Marked(QObject(application))
    finding_words._templates_in.cache_clear()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)
    finding_words._templates_in.cache_clear()


def test_the_window_has_the_templates_of_geodata_word_for_word(prepared: None) -> None:
    assert import_templates() == OURS
    assert not set(OURS) & {*finding_templates(), *reader_templates(), *refusal_templates()}


def said_in_code() -> Iterator[tuple[str, str, set[str]]]:
    """Every ``say`` of geodata with a key written out: file, key, names of its arguments."""
    root = Path(geodata.__file__).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"):
                continue
            if node.args and isinstance(node.args[0], ast.Constant):
                names = {word.arg for word in node.keywords if word.arg is not None}
                yield str(path.relative_to(root)), str(node.args[0].value), names


def test_every_key_is_said_somewhere_with_just_the_arguments_of_its_template() -> None:
    found = [(path, key, names) for path, key, names in said_in_code() if key in OURS]
    for path, key, names in found:
        assert names == fields(OURS[key]), (path, key)
    assert {key for _, key, _ in found} == set(OURS)


@pytest.mark.parametrize(
    "hostile",
    [
        say("no/such-key"),
        say("ask/layers", count=2, names="x"),
        say("ask/layers", count=2),
        say("ask/layers"),
        say("file/too-large", most="many"),
        say("ask/beyond", share=10**5000, middle="x"),
        say("ask/picture-off", crs=say("no/such-key")),
    ],
)
def test_a_child_is_believed_only_where_its_key_says_what_its_sentence_does(hostile: Said) -> None:
    assert trusted(hostile, "it has 2 layers (a, b)") is None


def test_what_a_child_says_by_key_is_taken_where_it_is_its_sentence() -> None:
    said = say("ask/layers", count=2, names="a, b")
    assert trusted(said, "it has 2 layers (a, b)") == said
    assert trusted(None, "it has 2 layers (a, b)") is None
    deep = say("ask/kursk")
    for _ in range(100_000):
        deep = Said(key="ask/picture-off", args=(("crs", deep),))
    assert trusted(deep, "it does not lie on the earth if it is in Kursk") is None


def files_that_ask(folder: Path) -> dict[str, Path]:
    """A file for each usual question."""
    metres = folder / "metres.csv"
    metres.write_text("easting,northing,n\n" + "".join(f"{250000 + n},1990000,{n}\n" for n in range(9)), "utf-8")
    nowhere = folder / "nowhere.csv"
    nowhere.write_text("easting,northing,n\n" + "".join(f"{n},1e12,{n}\n" for n in range(9)), "utf-8")
    swapped = folder / "swapped.geojson"
    points = [f'{{"type":"Feature","properties":{{}},"geometry":{{"type":"Point","coordinates":[18.{n},103.{n}]}}}}'
              for n in range(9)]  # fmt: skip
    swapped.write_text('{"type":"FeatureCollection","features":[' + ",".join(points) + "]}", "utf-8")
    within = folder / "within.geojson"
    within.write_text(swapped.read_text("utf-8").replace("[18.", "[51.").replace(",103.", ",35."), "utf-8")
    encoded = folder / "encoded.csv"
    encoded.write_bytes("lon,lat,название\n35.5,51.2,село Коренево\n".encode("cp1251"))
    placeless = folder / "placeless.csv"
    placeless.write_text("name,count\nfirst,1\nsecond,2\n", "utf-8")
    return {path.stem: path for path in (metres, nowhere, swapped, within, encoded, placeless)}


def question_of(path: Path) -> Question:
    with Incoming(Request(role="reference", source=str(path))) as incoming, pytest.raises(ImportAsked) as asked:
        incoming.read()
    (question,) = asked.value.questions
    return question


def test_questions_of_files_come_with_what_they_say(prepared: None, tmp_path: Path) -> None:
    for name, path in files_that_ask(tmp_path).items():
        question = question_of(path)
        assert question.text_said is not None, name
        assert question.evidence_said is not None, name
        assert text_of(question.text_said) == question.text
        assert text_of(question.evidence_said) == question.evidence
        assert sentence(question.text_said, "en") == question.text


def test_a_question_is_asked_in_the_language_of_the_window(marked: None, qtbot: QtBot, tmp_path: Path) -> None:
    question = question_of(files_that_ask(tmp_path)["metres"])
    asks = Questions()
    qtbot.addWidget(asks)
    asks.ask({question.option: question}, "ru")
    texts = {child.text() for child in asks.findChildren(QLabel)}
    assert "Перевод: it does not say its coordinate system." in texts
    assert any(text.startswith("Перевод: UTM 48N puts them into Перевод: Laos") for text in texts)
    asks.ask({question.option: msgspec.structs.replace(question, text_said=None)}, "ru")
    texts = {child.text() for child in asks.findChildren(QLabel)}
    assert "It does not say its coordinate system." in texts, "what has no key is shown as it is"


def refused_files(folder: Path) -> dict[str, Path]:
    """A file for each of the usual refusals."""
    made = {
        "empty.geojson": b"", "notes.docx": b"words", "short.geojson": b'{"type": "FeatureCollection", "features": [',
        "page.kml": b"<html></html>", "doctype.gpx": b'<!DOCTYPE gpx><gpx version="1.1"></gpx>',
        "quote.csv": b'lon,lat\n"35,51\n', "map.gpkg": b"SQLite format 3\0" + bytes(200), "map.zip": b"PK\x03\x04rest",
        "table.xlsx": b"PK\x03\x04rest", "trail.gpx": b'<gpx version="1.1"></gpx>', "a.shp": b"\0\0\x27\x0a",
        "link.geojson": b'{"crs": {"type": "link"}, "features": []}',
    }  # fmt: skip
    for name, content in made.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in made}


def test_refusals_of_the_child_come_with_what_they_say(prepared: None, tmp_path: Path) -> None:
    for name, path in refused_files(tmp_path).items():
        with Incoming(Request(role="reference", source=str(path))) as incoming:
            with pytest.raises(ImportRefused) as refused:
                incoming.read()
            said = refused.value.said
            assert said is not None, name
            assert text_of(said) == str(refused.value), name
            assert failure(refused.value, "en") == " ".join(str(refused.value).split()), name


def test_a_refusal_that_says_something_else_by_key_is_shown_as_its_sentence(tmp_path: Path) -> None:
    with Incoming(Request(role="reference", source=str(tmp_path / "x.geojson"))) as incoming:
        place = incoming._folder / REFUSAL
        place.write_bytes(msgspec.json.encode(say("cannot/empty")))
        assert incoming._refusal("is empty") == say("cannot/empty")
        assert incoming._refusal("is larger than 16 GB") is None
        for hostile in (b"", b"[" * 5_000, b'{"key": "cannot/empty", "args": ' + b"[" * 31_000, b'{"key": 7}', b"\xff"):
            place.write_bytes(hostile)
            assert incoming._refusal("is empty") is None
        place.unlink()
        assert incoming._refusal("is empty") is None


def test_a_refusal_is_worded_in_the_language_of_the_window(marked: None, tmp_path: Path) -> None:
    path = refused_files(tmp_path)["page.kml"]
    with Incoming(Request(role="reference", source=str(path))) as incoming, pytest.raises(ImportRefused) as refused:
        incoming.read()
    assert failure(refused.value, "ru") == (
        f"Перевод: {path}: Перевод: is to be KML but holds Перевод: XML of another sort; give it its right ending or a "
        "--driver"
    )
    assert failure(ImportRefused("x: is odd"), "ru") == "x: is odd", "what has no key is shown as it is"


def test_pictures_say_by_key_why_they_cannot_be_shown(prepared: None, tmp_path: Path) -> None:
    broken, lost = tmp_path / "broken.tif", tmp_path / "lost.png"
    broken.write_bytes(b"II*\0" + bytes(40))
    found = [(broken, LayerRefused), (lost, LayerRefused), (tmp_path / "a.doc", LayerRefused)]
    (tmp_path / "a.doc").write_bytes(b"x")
    for path, kind in found:
        with pytest.raises(kind) as refused:
            read_raster_layer(path)
        assert refused.value.said is not None
        assert failure(refused.value, "en") == " ".join(str(refused.value).split())
    values = {"path": str(lost), "beside": None, "size": 7, "crs": "EPSG:4326", "sha256": "0" * 64}
    with pytest.raises(PictureLost) as gone:
        open_held_raster(values, tmp_path / "p.gpkg")
    assert gone.value.said == say("gone/not-found", path=str(lost))
    broken.write_bytes(b"II*\0" + bytes(3))
    with pytest.raises(PictureLost) as gone:
        open_held_raster({**values, "path": str(broken)}, tmp_path / "p.gpkg")
    assert gone.value.said is not None
    assert text_of(gone.value.said) == str(gone.value)


def rows_refused(project: Project, path: Path, request: Request) -> tuple[Quarantined, ...]:
    with Incoming(request) as incoming:
        incoming.read()
        return import_read(project, incoming).quarantined


def test_reasons_of_rows_come_with_what_they_say(prepared: None, tmp_path: Path) -> None:
    table, text, claims = tmp_path / "points.csv", tmp_path / "shapes.csv", tmp_path / "claims.csv"
    table.write_text("lon,lat,n\n103.5,18.5,1\n,,2\n103.5,18.5,3,4\n103.6,97,5\n", "utf-8")
    text.write_text('wkt_wgs84,n\n"POINT (103 18)",1\nno shape,2\n"POINT EMPTY",3\n"POINT (400 18)",4\n', "utf-8")
    head = (
        "id,subject_id,attribute,text,asserted_by_name,source_title,source_publisher,source_language,source_kind,grade"
    )
    claims.write_text(
        f"{head}\n"
        "a,ru-sappers,strength,They work,MoD,T,P,en,press,B2\n"
        "a,ru-sappers,strength,They work,MoD,T,P,en,press,B2\n"
        "b,nobody,strength,They work,MoD,T,P,en,press,B2\n"
        "c,ru-sappers,strength,They work,MoD,T,P,en,press,Z9\n"
        "d,ru-sappers,strength,They work,,T,P,en,press,B2\n",
        "utf-8",
    )
    new_project(tmp_path / "p.gpkg", records=builtin_records())
    keys: set[str] = set()
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        subject = next(iter(project.rows("deployments"))).id
        claims.write_text(claims.read_text("utf-8").replace("ru-sappers", subject), "utf-8")
        for path, role in ((table, "points"), (text, "reference"), (claims, "claims")):
            refused = rows_refused(project, path, Request(role=role, source=str(path)))
            assert len(refused) >= 3
            for one in refused:
                assert one.said is not None, one
                assert text_of(one.said) == one.reason == sentence(one.said, "en")
                keys.add(one.said.key)
    assert keys >= {"row/no-position", "row/cells", "row/off", "row/no-wkt", "row/no-geometry", "claim/id-twice",
                    "claim/subject", "claim/grade", "claim/not-said"}  # fmt: skip


def test_the_account_words_its_rows_in_the_language_of_the_window(marked: None, qtbot: QtBot) -> None:
    page = ReportPage()
    qtbot.addWidget(page)
    number = say("row/no-number", field=("depth_mm",), text="x")
    rows = (
        Quarantined(row=2, reason="has no position", said=say("row/no-position")),
        Quarantined(row=3, reason="depth_mm 'x' is not a number", said=number),
        Quarantined(row=4, reason="is odd"),
    )
    page.show_refused("", rows, "ru")
    shown = [page.table.rows.text(row, 1) for row in range(3)]
    assert shown == ["Перевод: has no position", "Перевод: depth_mm 'x' is not a number", "is odd"]
    (chunk,) = page.content().chunks
    assert [row[2] for row in chunk] == [one.reason for one in rows], "a saved file stays in English"


def test_the_gate_says_by_key_what_it_refuses_of_outlines_and_codes(marked: None, tmp_path: Path) -> None:
    bow = shapely.Polygon([(103, 18), (103.01, 18.01), (103.01, 18), (103, 18.01)])
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        project.edit([Put("areas", {"code": "A", "status": "SHA"}, "a", shapely.box(103, 18, 103.1, 18.1))])
        for key, values, shape in (
            ("gate/crosses/at", {"code": "B", "status": "SHA"}, bow),
            ("gate/type", {"code": "B", "status": "SHA"}, shapely.Point(103, 18)),
            ("gate/outside", {"code": "B", "status": "SHA"}, shapely.box(190, 18, 191, 19)),
            ("gate/code-used", {"code": "A", "status": "CHA"}, shapely.box(104, 18, 104.1, 18.1)),
        ):
            with pytest.raises(EditRefused) as refused:
                project.edit([Put("areas", values, "b", shape)])
            said = refused.value.said
            assert said is not None, key
            why = dict(said.args)["why"]
            assert isinstance(why, Said)
            assert why.key == key
            text = english(said, TEMPLATES | refusals.TEMPLATES)
            assert text == str(refused.value).removeprefix(f"{project.path}: ").removesuffix("; nothing was changed")
            assert "Перевод" in told(refused.value, "ru")


def test_warnings_come_with_what_they_say_and_are_worded(marked: None, tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    path.write_text("lon,lat,n\n103.5,18.5,1\n", "utf-8")
    with Incoming(Request(role="points", source=str(path))) as incoming:
        reading = incoming.read()
    assert reading.warnings == ("longitude and latitude were taken to be WGS 84; say another datum with --crs",)
    assert reading.warnings_said == (say("note/wgs84"),)
    assert note_words(reading.warnings, reading.warnings_said, "ru") == [f"Перевод: {in_window(reading.warnings[0])}"]
    assert note_words(("one", "two"), (None,), "ru") == ["one", "two"]


def test_the_window_names_no_option_of_the_command_line(prepared: None) -> None:
    said = [*import_templates().values(), "say it with --encoding, not --encodings", "x--crs.csv"]
    shown = [in_window(text) for text in said]
    assert shown[-2:] == ["say it with “Encoding of texts”, not --encodings", "x--crs.csv"]
    assert [text for text in shown[:-2] if "--" in text] == []
    assert sum(one != other for one, other in zip(said, shown, strict=True)) > 10
