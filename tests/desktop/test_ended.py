"""Asked to end by the system, the program leaves nothing behind and the project as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.jobs import Jobs
from geodata.project.founding import new_project
from geodata.project.opening import open_project

MAIN = "import sys; from desktop.cli import main; sys.exit(main())"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM that a program hears")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "project.gpkg"
    new_project(path)
    return path


def started(tmp_path: Path, *words: str) -> tuple[subprocess.Popen[bytes], Path]:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "TMPDIR": str(scratch)}
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-c", MAIN, *words], env=environment, stderr=subprocess.PIPE), scratch


def until(held: Callable[[], object], program: subprocess.Popen[bytes]) -> None:
    for _ in range(1500):
        if held():
            return
        assert program.poll() is None, program.stderr.read().decode()
        time.sleep(0.02)
    raise AssertionError("it did not come to pass in half a minute")


def test_an_import_that_is_told_to_end_takes_its_rows_with_it(project, tmp_path):
    table = tmp_path / "strikes.csv"
    table.write_text("lon,lat,n\n" + "".join(f"{102 + n / 1e6},18.2,{n}\n" for n in range(400_000)), encoding="ascii")
    before = project.read_bytes()
    program, scratch = started(tmp_path, "import", str(project), str(table), "--as", "points")
    with program:
        until(lambda: list(scratch.glob("sapper-atlas-*/source*")), program)
        program.send_signal(signal.SIGTERM)
        said = program.communicate(timeout=30)[1].decode()
    assert program.returncode not in (0, -signal.SIGTERM), said
    assert len(said.splitlines()) == 1
    assert list(scratch.iterdir()) == []
    assert project.read_bytes() == before


@pytest.mark.parametrize("wrong", ["no project", "no mapping", "another format"])
def test_a_reader_that_was_started_ahead_leaves_nothing_where_the_import_is_refused(project, tmp_path, wrong):
    table = tmp_path / ("table.kml" if wrong == "another format" else "table.csv")
    table.write_text("lon,lat\n102,18\n", encoding="ascii")
    role = "claims" if wrong == "another format" else "points"
    target = tmp_path / "none.gpkg" if wrong == "no project" else project
    before = project.read_bytes()
    more = ("--mapping", str(tmp_path / "none.toml")) if wrong == "no mapping" else ()
    program, scratch = started(tmp_path, "import", str(target), str(table), "--as", role, *more)
    said = program.communicate(timeout=60)[1].decode()
    assert program.returncode not in (0, None)
    assert len(said.splitlines()) == 1, said
    assert list(scratch.iterdir()) == []
    assert project.read_bytes() == before
    assert not sys.platform.startswith("linux") or list(Path("/proc").glob("[0-9]*/cmdline"))
    assert [path for path in Path("/proc").glob("[0-9]*/cmdline") if str(scratch).encode() in _read(path)] == []


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_an_import_of_a_table_needs_no_pandas_in_the_program_itself(project, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("lon,lat,when,many\n" + "102.5,18.2,1970-02-03,7\n102.6,18.3,,\n" * 50, encoding="ascii")
    said = "import sys; from desktop.cli import main; print(main(sys.argv[1:]), 'pandas' in sys.modules)"
    words = ["import", str(project), str(table), "--as", "points"]
    done = subprocess.run([sys.executable, "-c", said, *words], capture_output=True, check=True, timeout=60)
    assert done.stdout.split()[-2:] == [b"0", b"False"]


def test_a_window_that_is_told_to_end_closes_and_gives_the_project_back(project, tmp_path):
    program, scratch = started(tmp_path, str(project))
    with program:
        until(lambda: any(project.parent.glob("*.gpkg.lock*")) or any(project.parent.glob(".*lock*")), program)
        time.sleep(1.0)
        program.send_signal(signal.SIGTERM)
        said = program.communicate(timeout=30)[1].decode()
    assert program.returncode == 0, said
    assert "Error" not in said
    assert list(scratch.iterdir()) == []
    with open_project(project, write=True) as again:
        assert again.writable


def test_a_window_that_closes_begins_no_work(qtbot, prepared):
    jobs, begun = Jobs(), list[str]()
    jobs.run("first", lambda: begun.append("first"), lambda _result: None, lambda _error: None)
    jobs.wait()
    jobs.run("second", lambda: begun.append("second"), lambda _result: None, lambda _error: None)
    assert begun == ["first"]
    qtbot.waitUntil(lambda: jobs.idle)
