"""Progress on a terminal is one line that is gone before anything else is said; elsewhere nothing is shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.progress_line import ProgressLine
from geodata.project.founding import new_project

pty = pytest.importorskip("pty", reason="Windows has no such terminal")


def said_on_a_terminal(*words: str) -> str:
    own, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "desktop.cli", *words], stdin=subprocess.DEVNULL, stdout=its, stderr=its
    ):
        os.close(its)
        heard = b""
        while True:
            try:
                part = os.read(own, 65_536)
            except OSError:
                # So ends a terminal that nobody writes to any more.
                break
            if not part:
                break
            heard += part
    os.close(own)
    return heard.decode()


def shown(text: str) -> list[str]:
    """The lines that stand on a terminal in the end."""
    lines = []
    for line in text.split("\n"):
        cells: list[str] = []
        for part in line.split("\r"):
            cells[: len(part)] = part
        lines.append("".join(cells).rstrip())
    return lines


@pytest.mark.parametrize("content", ["lon,lat,n\n103,18,1\n104,19,2\n", "lon,lat,n\n103,18,\udcff\n"])
def test_an_import_shows_how_far_it_is_and_then_only_what_came_of_it(content: str, tmp_path: Path) -> None:
    new_project(tmp_path / "p.gpkg")
    path = tmp_path / "table.csv"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    heard = said_on_a_terminal("import", str(tmp_path / "p.gpkg"), str(path), "--as", "points")
    lines = [line for line in shown(heard) if line]
    assert lines
    assert all(line.startswith(("sapper-atlas: ", str(path))) for line in lines), lines
    if "\udcff" not in content:
        assert "\r2 rows\r" in heard, "it was told, and written over"


def test_nothing_is_shown_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressLine() as line:
        line.rows(5)
        line.share(0.5)
    assert capsys.readouterr().err == ""


def test_a_longer_line_is_written_over_whole(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    with ProgressLine() as line:
        line._terminal = True
        line.rows(123_456_789)
        line._last = 0.0
        line.rows(1, 4)
        line._last = 0.0
        line.rows(7)
        assert shown(capsys.readouterr().err) == ["7 rows"]
    assert shown(capsys.readouterr().err) == [""]
