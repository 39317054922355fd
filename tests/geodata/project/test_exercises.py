"""Practice records: the same for a seed, legal to the last release, and only in exercise projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata.project.errors import EditRefused
from geodata.project.exercises import exercise_edits, put_exercise
from geodata.project.founding import new_project
from geodata.project.integrity import check_file
from geodata.project.land_records import land_of
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.release.engine import state_at
from geodata.release.findings_index import KINDS, FindingsIndex
from geodata.release.outline_findings import Surroundings
from geodata.theatres import theatre


@pytest.mark.parametrize(("name", "seed"), [("laos", 1), ("laos", 2), ("kursk", 1)])
def test_practice_records_pass_the_gate_and_keep_every_square_metre(tmp_path: Path, name, seed):
    path = tmp_path / "practice.gpkg"
    new_project(path, exercise=True)
    with open_project(path, write=True) as project:
        put_exercise(project, name, seed, areas=60)
        rows = {kind: project.rows(kind) for kind in KINDS}
    assert check_file(path) == []
    assert all(rows.values())
    land = land_of(rows["areas"], rows["releases"])
    for state in state_at(land.areas, land.decisions):
        assert abs(state.account.residue_m2) < 0.01
        assert [flaw.kind for flaw in state.account.flaws if flaw.kind != "sliver"] == []
    index = FindingsIndex(Surroundings(theatres={name: theatre(name).extent}))
    index.load([row for kind in KINDS for row in rows[kind]])
    assert {finding.rule for finding in index.findings()} <= {"warned-step", "sliver", "implausible-rate"}
    assert all(row.values["code"].startswith("EXERCISE") for row in rows["areas"])


def test_the_same_seed_makes_the_same_records_and_another_others():
    assert exercise_edits("laos", 5) == exercise_edits("laos", 5)
    assert exercise_edits("laos", 5) != exercise_edits("laos", 6)


def test_nothing_made_up_goes_into_a_project_of_real_work(project: Project):
    before = project.content_hash(), project.head
    with pytest.raises(EditRefused, match="not an exercise project"):
        put_exercise(project, "laos", 1)
    assert (project.content_hash(), project.head) == before


@pytest.mark.parametrize(
    ("name", "areas", "says"), [("world", 3, "no practice ground in 'world'"), ("laos", 0, "0 areas")]
)
def test_what_cannot_be_made_up_is_refused(tmp_path: Path, name, areas, says):
    path = tmp_path / "practice.gpkg"
    new_project(path, exercise=True)
    with open_project(path, write=True) as project, pytest.raises(EditRefused, match=says):
        put_exercise(project, name, 1, areas)
