"""The translations hold every text of the window, in the right script, compiled, and the program shows them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QTranslator

import desktop
import resources

ROOT = Path(desktop.__file__).parents[1]
FOLDER = Path(resources.__file__).parent / "i18n"
LANGUAGES = ("zh_TW", "zh_CN", "ru")
# Traditional beside simplified: characters that window texts need and that differ.
TRADITIONAL = "說資戰該區縣圖層紀錄評級來數顯據報雙證實認國隊檔專檢視選單寫單鄰確"
SIMPLIFIED = "说资战该区县图层纪录评级来数显据报双证实认国队档专检视选单写单邻确"

Text = tuple[str, str]


def run_tool(name: str, *words: str) -> str:
    """Runs a tool of Qt Linguist; returns what it says."""
    program = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    words = (sys.executable, "-c", program, *words)
    result = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout + result.stderr


def messages(path: Path) -> dict[Text, ET.Element]:
    """Messages of a .ts file by context and source text."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def translations(language: str) -> dict[Text, str]:
    return {
        text: message.findtext("translation", "")
        for text, message in messages(FOLDER / f"sapper_atlas_{language}.ts").items()
    }


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """Every text that Qt Linguist finds in the code now."""
    path = tmp_path_factory.mktemp("texts") / "now.ts"
    files = [str(file.relative_to(ROOT)) for pattern in ("*.py", "*/*.py") for file in (ROOT / "desktop").glob(pattern)]
    run_tool("lupdate", *sorted(files), "-locations", "none", "-ts", str(path))
    return set(messages(path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_translated_and_no_other(language: str, extracted: set[Text]):
    assert len(extracted) > 200
    assert set(translations(language)) == extracted, "run make translations, then fill what is unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_finished(language: str):
    found = messages(FOLDER / f"sapper_atlas_{language}.ts")
    open_ones = [text for text, message in found.items() if "type" in message.find("translation").attrib]
    assert open_ones == []
    assert [text for text, translation in translations(language).items() if not translation.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_for_values_and_mnemonics_are_those_of_the_source(language: str):
    for (context, source), translation in translations(language).items():
        where = f"{context}: {source}"
        assert sorted(re.findall(r"%\d", translation)) == sorted(re.findall(r"%\d", source)), where
        assert translation.count("&") == source.count("&"), where
        if source == source.strip():
            assert translation == translation.strip(), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_is_that_of_the_translations(language: str, tmp_path: Path):
    made = tmp_path / "made.qm"
    run_tool("lrelease", str(FOLDER / f"sapper_atlas_{language}.ts"), "-qm", str(made))
    assert made.read_bytes() == (FOLDER / f"sapper_atlas_{language}.qm").read_bytes(), "run make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_gives_every_translation(language: str):
    translator = QTranslator()
    assert translator.load(f"sapper_atlas_{language}", str(FOLDER))
    for (context, source), translation in translations(language).items():
        assert translator.translate(context, source) == translation


@pytest.mark.parametrize(("language", "foreign", "own"), [
    ("zh_TW", SIMPLIFIED, TRADITIONAL),
    ("zh_CN", TRADITIONAL, SIMPLIFIED),
])  # fmt: skip
def test_chinese_is_in_its_own_script(language: str, foreign: str, own: str):
    wrong = {character for character in foreign if character not in own}
    for text, translation in translations(language).items():
        assert not wrong & set(translation), text
        assert not re.search("[\u0400-\u04ff]", translation), text


def test_taiwan_and_the_mainland_use_their_own_words():
    assert translations("zh_TW")["AtlasWindow", "&Project"] == "專案(&P)"
    assert translations("zh_CN")["AtlasWindow", "&Project"] == "项目(&P)"
    for language, others in (("zh_TW", ("數據", "程序", "網絡")), ("zh_CN", ("资料", "程式", "网路"))):
        for text, translation in translations(language).items():
            assert not any(word in translation for word in others), text


def test_russian_has_no_chinese_and_reads_right_after_any_number():
    for text, translation in translations("ru").items():
        assert not re.search("[\u3000-\u9fff\uff00-\uffef]", translation), text
    assert translations("ru")["Words", "%1 contingents"] == "контингентов: %1"


def render(language: str, out: Path) -> bytes:
    words = ("render", "--theatre", "laos", "--language", language, "--size", "960x600", "--out", str(out))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    result = subprocess.run(
        [sys.executable, "-m", "desktop.cli", *words],
        cwd=out.parent, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    return out.read_bytes()


def test_a_picture_in_each_language_differs(tmp_path: Path):
    pictures = [render(language, tmp_path / f"{language}.png") for language in ("en", *LANGUAGES)]
    assert len(set(pictures)) == 4
