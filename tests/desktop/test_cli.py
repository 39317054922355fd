"""The command line as a user and a script meet it: in a process of its own, and through ``main``."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import desktop
from desktop.cli import main
from desktop.commands.list_records import KINDS as KINDS_OFFERED
from desktop.commands.output import table
from desktop.explain import explain
from geodata.builtin import RecordsUnreadable
from geodata.exchange import OutputNotWritten
from geodata.ledger.listing import KINDS
from geodata.theatres import TheatreUnreadable

ROOT = Path(desktop.__file__).parents[1]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs ``sapper-atlas`` in an empty folder, without a display."""

    def run_program(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return subprocess.run(
            [sys.executable, "-m", "desktop.cli", *words],
            cwd=tmp_path,
            env={**kept, "PYTHONPATH": str(ROOT), **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run_program


@pytest.fixture
def listed(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """What ``list … --json`` prints, read back."""

    def list_records(*words: str) -> Any:
        assert main(["list", *words, "--json"]) == 0
        printed = capsys.readouterr()
        assert printed.err == ""
        return json.loads(printed.out)

    return list_records


@pytest.fixture
def refusal(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """The one line on stderr of a command that must fail with an exit code."""

    def refuse(exit_code: int, *words: str) -> str:
        assert main(list(words)) == exit_code
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 1
        assert printed.err.startswith("sapper-atlas: ")
        assert "Traceback" not in printed.err
        return printed.err

    return refuse


def geopackage(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"PRAGMA application_id = {0x47504B47}")
        for statement in ("CREATE TABLE gpkg_contents (table_name TEXT)", *statements):
            file.execute(statement)
        file.commit()
    return path


# --- list -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "number"),
    [("deployments", 14), ("claims", 75), ("sources", 92), ("events", 17), ("series", 5), ("topics", 10)],
)
def test_list_prints_one_json_array_of_records_with_ids(run: Run, kind: str, number: int):
    result = run("list", kind, "--json")
    assert (result.returncode, result.stderr) == (0, "")
    records = json.loads(result.stdout)
    assert len(records) == len({record["id"] for record in records}) == number


@pytest.mark.parametrize("kind", ["areas", "releases", "reports", "devices", "layers", "views"])
def test_builtin_atlas_has_none_of_what_only_projects_hold(listed: Callable[..., Any], kind: str):
    assert listed(kind) == []


def test_list_offers_the_kinds_that_the_ledger_lists():
    assert KINDS_OFFERED == KINDS


def test_claims_about_the_lao_unit_assert_and_deny_with_both_grades(run: Run):
    claims = json.loads(run("list", "claims", "--json", "--where", "subject=dep-la-ru-1").stdout)
    assert {"asserts", "denies"} <= {claim["stance"] for claim in claims}
    assert {claim["subject"]["id"] for claim in claims} == {"dep-la-ru-1"}
    for claim in claims:
        assert claim["reliability"] in "ABCDEF"
        assert claim["credibility"] in range(1, 7)


def test_conditions_of_list_must_all_hold(listed: Callable[..., Any]):
    found = listed("claims", "--where", "subject=dep-la-ru-1", "--where", "stance=denies")
    assert [claim["id"] for claim in found] == ["cl-03"]


@pytest.mark.parametrize(
    ("known_on", "words"),
    [("2025-07-04", None), ("2025-07-06", ["reported"]), ("2025-07-11", ["reported", "denied"])],
)
def test_lao_unit_as_known_on_a_day(listed: Callable[..., Any], known_on: str, words: list[str] | None):
    found = listed("deployments", "--known-on", known_on, "--where", "id=dep-la-ru-1")
    assert [unit["status"]["words"] for unit in found] == ([words] if words else [])
    for unit in found:
        (strength,) = unit["attributes"]
        assert (strength["attribute"], strength["leading"]["min"], strength["leading"]["max"]) == (
            "personnel",
            None,
            50,
        )
        assert strength["rivals"] == []


def test_deployments_on_a_day_are_those_that_may_have_been_there(listed: Callable[..., Any]):
    found = {unit["id"]: unit["occurrence"] for unit in listed("deployments", "--date", "2019-01-15")}
    assert found == {"dep-ru-la-1": "yes"}


def test_a_month_or_year_means_its_last_day(listed: Callable[..., Any]):
    assert listed("claims", "--known-on", "2025-07") == listed("claims", "--known-on", "2025-07-31")
    assert listed("claims", "--known-on", "2025") == listed("claims", "--known-on", "2025-12-31")
    assert listed("claims", "--known-on", "2025-06") != listed("claims", "--known-on", "2025-07")


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("contributor=RU", lambda unit: unit["contributor"] == "RU"),
        ("host=LA", lambda unit: unit["host"] == "LA"),
        ("task=training", lambda unit: "training" in unit["tasks"]),
        ("status=denied", lambda unit: unit["status"]["denied"]),
        ("status=ended", lambda unit: unit["status"]["phase"] == "completed"),
        ("reliability=B", lambda unit: unit["best_grade"] and unit["best_grade"]["reliability"] == "B"),
        ("credibility=2", lambda unit: unit["best_grade"] and unit["best_grade"]["credibility"] == "2"),
    ],
)
def test_contingents_are_chosen_by_the_facets_of_the_list(listed, condition: str, holds: Callable[[Any], bool]) -> None:
    found = listed("deployments", "--where", condition)
    assert found
    assert [unit["id"] for unit in found] == [unit["id"] for unit in listed("deployments") if holds(unit)]


def test_what_nobody_states_is_not_reported_in_json_and_in_the_table(
    listed: Callable[..., Any], capsys: pytest.CaptureFixture[str]
):
    (mission,) = listed("deployments", "--where", "id=dep-ru-la-8")
    assert mission["not_reported"] == ["personnel", "area_m2", "items"]
    assert mission["attributes"] == []
    assert main(["list", "deployments", "--where", "id=dep-ru-la-8"]) == 0
    assert "not reported" in capsys.readouterr().out


def test_table_of_deployments_says_who_where_standing_strength_and_when(capsys: pytest.CaptureFixture[str]):
    assert main(["list", "deployments"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines[: lines.index("")]) == 15
    line = next(line for line in lines if line.startswith("dep-la-ru-1"))
    assert "LA → RU" in line
    assert "reported, denied" in line
    assert "up to 50" in line
    assert "not stated" in line
    assert "  32  " in next(line for line in lines if line.startswith("dep-ru-la-3"))


def test_totals_under_the_table_name_who_has_no_figure(capsys: pytest.CaptureFixture[str]):
    assert main(["list", "deployments", "--where", "host=LA"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "totals over 8 contingents" in lines
    strength = next(line for line in lines if line.startswith("  personnel"))
    assert "68 over 2; not reported: dep-ru-la-6, dep-ru-la-7, dep-ru-la-8" in strength
    assert any("about 3,700 or more over 5; not reported: dep-ru-la-8" in line for line in lines)


def test_one_contingent_has_no_total_and_json_has_none(listed: Callable[..., Any], capsys: pytest.CaptureFixture[str]):
    assert main(["list", "deployments", "--where", "id=dep-ru-la-8"]) == 0
    assert "total" not in capsys.readouterr().out
    assert all("id" in record for record in listed("deployments"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_table(kind: str, capsys: pytest.CaptureFixture[str]):
    assert main(["list", kind]) == 0
    assert capsys.readouterr().out.strip()


def test_table_counts_chinese_letters_as_two_columns():
    assert table(["a", "b"], [["工兵", "x"], ["abc", "y"]]).splitlines() == ["a     b", "工兵  x", "abc   y"]


# --- info and version -------------------------------------------------------------------------------------------


def test_info_of_the_builtin_atlas(run: Run):
    result = run("info", "--json")
    assert (result.returncode, result.stderr) == (0, "")
    info = json.loads(result.stdout)
    assert info["builtin"] is True
    assert info["project"] is None
    assert info["schema_version"] == 1
    assert info["journal"] == {"length": 0, "head": None}
    assert (info["writable"], info["exercise"]) == (False, False)
    assert info["known_until"] == "2026-03-13"
    assert {kind: number for kind, number in info["counts"].items() if number} == {
        "deployments": 14,
        "claims": 75,
        "sources": 92,
        "events": 17,
        "series": 5,
        "topics": 10,
    }
    assert set(info["counts"]) == set(KINDS)


def test_known_until_is_a_day_on_which_everything_dated_is_known(listed: Callable[..., Any]):
    assert len(listed("claims", "--known-on", "2026-03-13")) == 73
    assert len(listed("claims", "--known-on", "2099")) == 73


def test_info_is_readable_without_json(capsys: pytest.CaptureFixture[str]):
    assert main(["info"]) == 0
    assert "14 deployments" in capsys.readouterr().out


def test_version_names_the_program(run: Run):
    result = run("--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("sapper-atlas ")


@pytest.mark.parametrize("words", [["--help"], ["list", "--help"], ["info", "--help"], ["render", "--help"]])
def test_help_is_no_error(words: list[str], capsys: pytest.CaptureFixture[str]):
    assert main(words) == 0
    assert "usage: sapper-atlas" in capsys.readouterr().out


# --- wrong usage ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["list"], "KIND"),
        (["list", "missions"], "missions"),
        (["list", "claims", "--date", "2025-13-01"], "2025-13-01"),
        (["list", "claims", "--date", "2025-02-30"], "2025-02-30"),
        (["list", "claims", "--known-on", "yesterday"], "yesterday"),
        (["list", "claims", "--where", "stance"], "field=value"),
        (["list", "claims", "--where", "stanse=denies"], "stance"),
        (["list", "claims", "--where"], "--where"),
        (["list", "claims", "--colour"], "--colour"),
        (["list", "claims", "--js"], "--js"),
        (["--theatre", "mars"], "mars"),
        (["--date", "2025-99"], "2025-99"),
        (["--language", "de"], "de"),
        (["--date", "2025", "list"], "must come first"),
        (["new"], "PROJECT"),
        (["apply", "x.gpkg"], "EDITS"),
        (["undo", "x.gpkg", "--steps", "0"], "less than 1"),
        (["history", "x.gpkg", "--id", "a"], "--kind"),
        (["render"], "--out"),
        (["render", "--out", "map.gif"], ".svg"),
        (["render", "--out", "map.png", "--dpi", "0"], "0"),
        (["render", "--out", "map.png", "--dpi", "nan"], "nan"),
        (["render", "--out", "map.png", "--repeat", "0"], "0"),
        (["render", "--out", "map.png", "--known-on", "x"], "x"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_2(refusal: Callable[..., str], words: list[str], says: str):
    assert says in refusal(2, *words)


def test_wrong_usage_in_a_process_of_its_own(run: Run):
    result = run("list", "missions", "--json")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1


# --- projects ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [[], ["info"], ["list", "claims"], ["render", "--out", "map.png"]])
def test_missing_project_is_refused_by_name(refusal: Callable[..., str], before: list[str]):
    said = refusal(3, *before, "none.gpkg")
    assert "none.gpkg: no such file" in said
    assert "opens the built-in atlas" in said


def test_project_may_stand_between_options(refusal: Callable[..., str]):
    assert "none.gpkg" in refusal(
        3, "list", "claims", "--json", "--where", "stance=denies", "none.gpkg", "--date", "2025"
    )


def test_project_called_like_a_subcommand_is_given_as_a_path(refusal: Callable[..., str]):
    assert "no such file" in refusal(3, "./list")


def test_folder_is_refused(refusal: Callable[..., str], tmp_path: Path):
    assert "is a folder" in refusal(3, "info", str(tmp_path))


def test_path_through_a_file_is_refused(refusal: Callable[..., str], tmp_path: Path):
    (tmp_path / "file").write_text("x")
    assert "cannot be read" in refusal(3, "info", str(tmp_path / "file" / "project.gpkg"))
    refusal(3, "info", str(tmp_path / ("x" * 300)))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_pipe_is_refused_without_waiting_for_it(refusal: Callable[..., str], tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refusal(3, "info", str(tmp_path / "pipe"))


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0", b"\0" * 4096])
def test_file_that_is_something_else_is_no_project(refusal: Callable[..., str], tmp_path: Path, content: bytes):
    path = tmp_path / "notes.gpkg"
    path.write_bytes(content)
    said = refusal(5, "list", "areas", str(path))
    assert "not a Sapper Atlas project" in said
    assert "built-in atlas" in said
    assert path.read_bytes() == content


def test_plain_database_is_no_project(refusal: Callable[..., str], tmp_path: Path):
    path = tmp_path / "plain.db"
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE sapper_project (id)")
    assert "not a Sapper Atlas project" in refusal(5, "info", str(path))


def test_geopackage_of_another_program_is_no_project_and_is_left_as_it_is(refusal: Callable[..., str], tmp_path: Path):
    path = geopackage(tmp_path / "other #1?.gpkg")
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert "QGIS can show it" in refusal(5, "info", str(path))
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_project_of_a_newer_version_is_named_so(refusal: Callable[..., str], tmp_path: Path):
    path = geopackage(
        tmp_path / "new.gpkg",
        "CREATE TABLE sapper_project (schema_version INTEGER)",
        "INSERT INTO sapper_project VALUES (99)",
    )
    assert "newer Sapper Atlas" in refusal(5, str(path))


def test_damaged_geopackage_says_what_can_still_be_done(refusal: Callable[..., str], tmp_path: Path):
    path = geopackage(tmp_path / "cut.gpkg")
    path.write_bytes(path.read_bytes()[:200] + b"\xff" * 5000)
    said = refusal(5, "info", str(path))
    assert "damaged" in said
    assert "backup" in said


# --- output and failures ----------------------------------------------------------------------------------------


def test_list_speaks_utf8_whatever_the_locale(run: Run):
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    result = run("list", "claims", "--json", **bare)
    assert (result.returncode, result.stderr) == (0, "")
    assert "老撾" in result.stdout or "寮國" in result.stdout
    assert result.stdout == run("list", "claims", "--json").stdout
    assert run("list", "deployments", **bare).stdout == run("list", "deployments").stdout


def test_refusal_of_a_name_in_any_script_is_readable_in_any_locale(run: Run):
    result = run("info", "проект.gpkg", LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert result.returncode == 3
    assert result.stderr.count("\n") == 1
    assert "no such file" in result.stderr


def test_reader_that_has_seen_enough_is_no_error(run: Run, tmp_path: Path):
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "desktop.cli", "list", "claims", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=environment) as job:
        assert job.stdout is not None
        assert job.stderr is not None
        job.stdout.close()
        assert job.stderr.read() == b""
        assert job.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_full_disk_is_exit_6_and_one_line(tmp_path: Path):
    words = [sys.executable, "-m", "desktop.cli", "list", "claims", "--json"]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            words,
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    assert result.returncode == 6
    assert result.stderr.startswith("sapper-atlas: standard output could not be written")
    assert result.stderr.count("\n") == 1


def test_the_command_line_loads_nothing_heavy_before_it_must(tmp_path: Path):
    program = (
        "import sys; import desktop.cli; desktop.cli.main(['--help']); "
        "print({'PySide6', 'numpy', 'msgspec', 'shapely', 'matplotlib'} & set(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    assert result.stderr.strip() == "set()"


def test_list_needs_no_qt(run: Run, tmp_path: Path):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise RuntimeError('Qt was loaded')")
    result = run("list", "deployments", "--json", PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}")
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("error", "exit_code", "sentence"),
    [
        (RecordsUnreadable("claims.json: record cl-01: wrong"), 5, "claims.json: record cl-01: wrong"),
        (TheatreUnreadable("laos: two\nlines"), 5, "laos: two lines"),
        (FileNotFoundError(2, "No such file or directory", "a.kml"), 3, "a.kml: cannot be read: No such file"),
        (PermissionError(13, "Permission denied", "a.kml"), 3, "a.kml: cannot be read: Permission denied"),
        (OutputNotWritten("map.png: disk full"), 6, "map.png: disk full"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (ZeroDivisionError("by zero"), 70, "run with SAPPER_ATLAS_DEBUG=1"),
    ],
)
def test_every_failure_has_one_sentence_and_an_exit_code(error: BaseException, exit_code: int, sentence: str):
    explanation = explain(error)
    assert explanation.exit_code == exit_code
    assert sentence in explanation.sentence
    assert "\n" not in explanation.sentence


def test_debugging_shows_where_a_command_failed(run: Run):
    plain = run("info", "none.gpkg")
    assert "Traceback" not in plain.stderr
    debugged = run("info", "none.gpkg", SAPPER_ATLAS_DEBUG="1")
    assert "Traceback" in debugged.stderr
    assert debugged.returncode == 3


def test_compare_prints_cells_with_claims_and_refuses_what_is_no_group(capsys, tmp_path):
    assert main(["compare", "--left", "ru-la", "--right", "la-ru", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert set(made["fields"]["strength"]) >= {"left", "right", "note"}
    assert made["fields"]["strength"]["right"]["claims"]
    assert made["fields"]["area"]["right"] == {
        "state": "not_reported", "values": [], "claims": [], "reported_by": 0, "of": 1, "min": None, "max": None,
        "span_scope": None, "rivals": 0,
    }  # fmt: skip
    assert main(["compare", "--left", "ru-la", "--right", "la-kp"]) == 2
    assert "there are" in capsys.readouterr().err
    assert main(["compare", "--left", "ru-la", "--right", "la-ru", "--out", str(tmp_path / "m.pdf")]) == 2
    assert main(["compare", "--left", "ru-la", "--right", "la-ru", "--out", str(tmp_path / "m.xlsx")]) == 0
    assert (tmp_path / "m.xlsx").stat().st_size > 5000
    capsys.readouterr()
    assert main(["compare", "--left", "ru-la", "--right", "la-ru"]) == 0
    assert "up to 50" in capsys.readouterr().out
