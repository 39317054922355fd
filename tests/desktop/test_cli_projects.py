"""Projects through the command line: acknowledgements, exit codes, and what stays after a refusal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

import desktop
from desktop.cli import main
from geodata.builtin import builtin_records
from geodata.project.copies import copy_values
from geodata.project.editing import Put
from geodata.project.founding import new_project
from geodata.project.opening import open_project

ROOT = Path(desktop.__file__).parents[1]
OUTLINE = {"type": "Polygon", "coordinates": [[[103, 18], [103.01, 18], [103.01, 18.01], [103, 18.01], [103, 18]]]}
PART = {"type": "Polygon", "coordinates": [[[103, 18], [103.005, 18], [103.005, 18.01], [103, 18.01], [103, 18]]]}

Run = Callable[..., Any]


@pytest.fixture
def path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["new", str(tmp_path / "p.gpkg"), "--empty"]) == 0
    capsys.readouterr()
    return tmp_path / "p.gpkg"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Run:
    """Standard output of a command that must end with an exit code, as JSON lines or one document."""

    def run(exit_code: int, *words: str) -> Any:
        assert main(list(words)) == exit_code
        out = capsys.readouterr().out
        return json.loads(out) if out.startswith(("[", "{\n")) else [json.loads(line) for line in out.splitlines()]

    return run


def edits(path: Path, *asked: Any) -> str:
    file = path.with_name("edits.jsonl")
    file.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in asked))
    return str(file)


def put(**members: Any) -> dict[str, Any]:
    return {"edit": "put", "kind": "areas", **members}


def test_new_holds_the_built_in_records_and_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = str(tmp_path / "a.gpkg")
    assert main(["new", path, "--exercise"]) == 0
    assert main(["new", path]) == 3
    printed = capsys.readouterr()
    assert "a.gpkg: is there already" in printed.err
    assert main(["info", path, "--json"]) == 0
    info = json.loads(capsys.readouterr().out)
    assert (info["counts"]["claims"], info["counts"]["areas"]) == (75, 0)
    assert (info["exercise"], info["writable"], info["schema_version"]) == (True, True, 6)
    assert info["journal"]["length"] == 213
    assert main(["list", "deployments", path, "--json", "--where", "id=dep-la-ru-1"]) == 0
    (unit,) = json.loads(capsys.readouterr().out)
    assert unit["status"]["words"] == ["reported", "denied"]


def test_apply_acknowledges_each_edit_and_stops_at_the_first_refused(path: Path, capsys: pytest.CaptureFixture[str]):
    file = edits(
        path,
        put(id="a1", values={"code": "A1", "status": "CHA"}, geometry=OUTLINE, reason="survey"),
        {"edit": "put", "kind": "releases", "values": {"area_id": "a1", "product": "cleared", "method": "BAC"},
         "geometry": PART},
        "",
        put(id="a2", values={"code": "A1", "status": "SHA"}),
        put(id="a3", values={"code": "A3", "status": "SHA"}),
    )  # fmt: skip
    assert main(["apply", str(path), file]) == 3
    printed = capsys.readouterr()
    acks = [json.loads(line) for line in printed.out.splitlines()]
    assert [(ack["ack"], ack["entry"]) for ack in acks] == [(1, 1), (2, 2)]
    assert acks[0]["id"] == "a1"
    assert printed.err.count("\n") == 1
    assert "edits.jsonl line 4" in printed.err
    assert "p.gpkg: area A1 (id a2): code 'A1' is used by area a1" in printed.err
    with open_project(path, write=False) as project:
        assert [stored.id for stored in project.rows("areas")] == ["a1"]


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[1]",
        '{"edit":"steal"}',
        '{"edit":"put","kind":"areas","colour":1}',
        '{"edit":"put","values":{}}',
        '{"edit":"remove","kind":"areas"}',
        '{"edit":"put","kind":"areas","values":[1]}',
        '{"edit":"put","kind":"areas","id":7,"values":{}}',
        "[" * 100_000,
    ],
)
def test_line_that_is_no_edit_is_refused(path: Path, said: Run, line: str):
    assert said(3, "apply", str(path), edits(path, line)) == []
    assert said(0, "info", str(path), "--json")["journal"]["length"] == 0


def test_areas_are_listed_with_derived_measures(path: Path, said: Run):
    said(0, "apply", str(path), edits(path, put(id="a1", values={"code": "A1", "status": "SHA"}, geometry=OUTLINE)))
    (area,) = said(0, "list", "areas", str(path), "--json")
    assert (area["id"], area["code"], area["status"]) == ("a1", "A1", "SHA")
    assert area["area_m2"] == pytest.approx(1172128.03, abs=0.01)
    assert area["perimeter_m"] == pytest.approx(4331.65, abs=0.01)
    assert area["geometry"] == {"type": "MultiPolygon", "coordinates": [OUTLINE["coordinates"]]}
    assert said(0, "list", "areas", str(path), "--json", "--where", "status=CHA") == []
    assert main(["list", "areas", str(path)]) == 0


def test_undo_redo_and_history(path: Path, said: Run):
    said(
        0, "apply", str(path), edits(path, *(put(id=f"a{n}", values={"code": f"A{n}", "status": "SHA"}) for n in "123"))
    )
    assert [step["entry"] for step in said(0, "undo", str(path), "--steps", "2")] == [4, 5]
    assert said(0, "redo", str(path))[0]["records"] == [{"kind": "areas", "id": "a2"}]
    assert len(said(0, "undo", str(path), "--steps", "9")) == 2
    assert said(3, "undo", str(path)) == []
    entries = said(0, "history", str(path), "--kind", "areas", "--id", "a2", "--json")
    assert [entry["action"] for entry in entries] == ["put", "undo", "redo", "undo"]
    assert entries[0]["after"]["code"] == "A2"
    assert entries[0]["before"] is None


def test_check_restore_checkpoint(path: Path, said: Run, capsys: pytest.CaptureFixture[str]):
    said(0, "apply", str(path), edits(path, put(id="a1", values={"code": "A1", "status": "SHA"}, geometry=OUTLINE)))
    assert said(0, "check", str(path), "--json") == {"ok": True, "findings": []}
    assert said(0, "checkpoint", str(path), "first")["entry"] == 1
    (backup,) = said(0, "backups", str(path), "--json")
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"A1SHA", b"A1CHA", 1))
    result = said(5, "check", str(path), "--json")
    assert not result["ok"]
    assert ("areas", "a1") in {(finding["kind"], finding["id"]) for finding in result["findings"]}
    assert any(backup["path"] in finding["text"] for finding in result["findings"])
    assert main(["restore", str(path), backup["path"]]) == 0
    capsys.readouterr()
    assert said(0, "check", str(path), "--json")["ok"]


def test_acknowledgement_comes_before_the_next_edit_and_the_lock_is_exit_4(path: Path, said: Run):
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "desktop.cli", "apply", str(path), "-"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True) as job:
        assert job.stdin is not None
        assert job.stdout is not None
        for number in range(1, 4):
            job.stdin.write(json.dumps(put(values={"code": f"A{number}", "status": "SHA"})) + "\n")
            job.stdin.flush()
            assert json.loads(job.stdout.readline())["ack"] == number
            assert len(said(0, "list", "areas", str(path), "--json")) == number
        assert said(4, "undo", str(path)) == []
        info = said(0, "info", str(path), "--json")
        assert not info["writable"]
        assert str(job.pid) in info["locked_by"]
        job.kill()
    assert said(0, "undo", str(path))[0]["entry"] == 4


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE")
def test_full_disk_is_exit_6_and_the_next_edit_works(path: Path, said: Run):
    file = edits(path, put(id="a1", values={"code": "A1", "status": "SHA", "notes": "n" * 200_000}))
    program = (
        "import resource, sys; from desktop.cli import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({path.stat().st_size + 4096},) * 2)\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", program, "apply", str(path), file]
    done = subprocess.run(words, capture_output=True, env=environment, text=True, check=False)
    assert (done.returncode, done.stdout) == (6, "")
    assert "p.gpkg: could not be written" in done.stderr
    assert [ack["entry"] for ack in said(0, "apply", str(path), file)] == [1]


def test_check_lists_disagreements_as_advisory_and_stays_whole(path: Path, said: Run):
    path.unlink()
    new_project(path, builtin_records())
    result = said(0, "check", str(path), "--json")
    assert result["ok"] is True
    assert {(finding["rule"], finding["severity"]) for finding in result["findings"]} == {
        ("contradiction", "advisory"),
        ("plausibility", "advisory"),
    }
    texts = [finding["text"] for finding in result["findings"] if finding["id"] == "dep-ru-la-2"]
    assert len(texts) == 1
    assert "830" in texts[0]
    assert "about 900" in texts[0]


def test_a_circle_of_repetitions_is_refused(path: Path, said: Run):
    path.unlink()
    new_project(path, builtin_records())
    circle = [{"type": "derives_from", "claim": "cl-02", "note": None}]
    said(3, "apply", str(path), edits(path, put(kind="claims", id="cl-01", values={"relations": circle})))


def test_the_leading_rule_of_a_project_is_a_setting_that_lists_and_totals_honour(
    tmp_path: Path, said: Run, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "full.gpkg"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()

    def strength() -> Any:
        (mission,) = said(0, "list", "deployments", str(path), "--json", "--where", "id=dep-ru-la-3")
        return next(found for found in mission["attributes"] if found["attribute"] == "personnel")

    def ruled(rule: str) -> dict[str, Any]:
        return put(kind="settings", id="leading_rule", values={"name": "leading_rule", "value": json.dumps(rule)})

    assert strength()["leading"]["max"] == 32
    said(0, "apply", str(path), edits(path, ruled("range")))
    assert (strength()["rule_name"], strength()["leading"]["min"], strength()["leading"]["max"]) == ("range", 32, 33)
    assert "one range" in strength()["rule"]
    assert main(["list", "deployments", str(path), "--where", "host=LA"]) == 0
    assert "personnel: 68 to 69 over 2" in capsys.readouterr().out
    said(3, "apply", str(path), edits(path, ruled("the loudest")))
    said(0, "undo", str(path))
    assert strength()["rule_name"] == "newest_of_best"
    assert said(0, "check", str(path), "--json")["ok"]


def test_sources_are_listed_with_the_copies_that_are_kept_of_them(
    tmp_path: Path, said: Run, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "full.gpkg"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    values = copy_values("S01", "page.html", b"as printed")
    with open_project(path, write=True) as project:
        project.edit([Put("copies", values, values["id"])], files=[b"as printed"])
    (source,) = said(0, "list", "sources", str(path), "--json", "--where", "id=S01")
    assert source["copies"] == [{"name": "page.html", "sha256": values["sha256"], "size": 10}]
    (without,) = said(0, "list", "sources", "--json", "--where", "id=S01")
    assert without["copies"] == []
    assert said(0, "info", str(path), "--json")["counts"]["copies"] == 1
    said(3, "apply", str(path), edits(path, put(kind="copies", values={**values, "id": "c2", "sha256": "0" * 64})))
    assert said(0, "check", str(path), "--json")["ok"]


def test_a_retraction_is_applied_listed_and_keeps_what_it_takes_back(
    tmp_path: Path, said: Run, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "full.gpkg"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    made = next(claim for claim in builtin_records().claims if claim.id == "cl-01")
    values = {
        **json.loads(msgspec.json.encode(made)), "stance": "retracts", "value": None, "text": "Taken back",
        "date_said": {"value": "2025-09-01", "precision": "day", "note": None}, "relations": [],
    }  # fmt: skip
    del values["id"]
    said(3, "apply", str(path), edits(path, put(kind="claims", id="cl-90", values=values)))
    back = {"type": "supersedes", "claim": "cl-01", "note": None}
    said(0, "apply", str(path), edits(path, put(kind="claims", id="cl-90", values={**values, "relations": [back]})))
    (listed,) = said(0, "list", "claims", str(path), "--json", "--where", "id=cl-01")
    assert listed["retracted_by"] == ["cl-90"]
    (early,) = said(0, "list", "claims", str(path), "--json", "--known-on", "2025-08-31", "--where", "id=cl-01")
    assert early["retracted_by"] == []
    (silent,) = said(0, "list", "claims", str(path), "--json", "--where", "stance=retracts")
    assert silent["id"] == "cl-90"
    said(3, "apply", str(path), edits(path, {"edit": "remove", "kind": "claims", "id": "cl-01"}))
    assert said(0, "check", str(path), "--json")["ok"]


def test_what_is_hard_to_believe_is_advice_and_the_exit_code_stays(
    tmp_path: Path, said: Run, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "full.gpkg"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    result = said(0, "check", str(path), "--json")
    found = [finding for finding in result["findings"] if finding["rule"] == "plausibility"]
    assert result["ok"]
    assert {(finding["severity"], finding["kind"], finding["id"]) for finding in found} == {
        ("advisory", "deployments", "dep-kp-ru-eng")
    }
    assert "1,000 persons × 134 days" in found[0]["text"]
