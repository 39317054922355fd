"""Backups: thinned by their own ages, whatever the clock does; each can be put back."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from geodata.project import backups
from geodata.project.backups import Backup, backups_of, folder_of, superfluous
from geodata.project.editing import Put
from geodata.project.errors import DamagedProject, ProjectLocked
from geodata.project.integrity import check_file
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.project.restoring import restore

START = datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC)
HALF_HOUR = datetime.timedelta(minutes=30)


def series(*times: datetime.datetime) -> list[Backup]:
    return [Backup(Path(f"{number}.gpkg"), number, number, time, "timer") for number, time in enumerate(times, start=1)]


def lived(times: list[datetime.datetime]) -> list[Backup]:
    """Backups that are left when each was thinned right after it was made."""
    kept: list[Backup] = []
    for backup in series(*times):
        kept.append(backup)
        gone = {old.number for old in superfluous(kept)}
        kept = [each for each in kept if each.number not in gone]
    return kept


def test_two_days_whole_then_days_weeks_and_months():
    times = [START + HALF_HOUR * step for step in range(48 * 400)]
    kept = lived(times)
    ages = [(times[-1] - backup.time).total_seconds() / 86400 for backup in kept]
    assert sum(age <= 2 for age in ages) == 97
    assert 12 + 10 + 9 - 3 <= sum(age > 2 for age in ages) <= 12 + 10 + 9
    assert max(ages) > 250


@pytest.mark.parametrize("years", [10, -10])
def test_clock_that_jumps_deletes_nothing(years: int):
    times = [START + HALF_HOUR * step for step in range(48 * 30)]
    before = lived(times)
    jumped = START.replace(year=START.year + years) + datetime.timedelta(days=40)
    after = lived([*times, *(jumped + HALF_HOUR * step for step in range(5))])
    assert {backup.time for backup in before} <= {backup.time for backup in after}
    back = lived([*times, jumped, times[-1] + HALF_HOUR])
    assert {backup.time for backup in before} <= {backup.time for backup in back}


def test_backup_is_made_every_half_hour_if_changed(project: Project):
    now = datetime.datetime(2025, 6, 1, 12, tzinfo=datetime.UTC)
    assert project.backup_if_due(now) is not None
    assert project.backup_if_due(now + 2 * HALF_HOUR) is None
    project.edit([Put("layers", {"name": "a"})])
    assert project.backup_if_due(now + HALF_HOUR / 2) is None
    made = project.backup_if_due(now + HALF_HOUR)
    assert made is not None
    assert made.seq == project.head.seq
    assert backups_of(project.path)[-1] == made
    assert not list(folder_of(project.path).glob(".*"))
    project.edit([Put("layers", {"name": "b"})])
    assert project.backup_if_due(now.replace(year=2015)) is not None


def test_restore_puts_back_and_keeps_what_it_replaces(empty_path: Path):
    with open_project(empty_path, write=True) as project:
        project.edit([Put("layers", {"name": "a"})])
        first, made = project.content_hash(), project.backup("test")
        project.edit([Put("layers", {"name": "b"})])
        second = project.content_hash()
        with pytest.raises(ProjectLocked):
            restore(made.path, empty_path)
    kept = restore(made.path, empty_path)
    assert kept is not None
    with open_project(empty_path, write=True) as project:
        assert project.content_hash() == first
    with open_project(kept, write=False) as project:
        assert project.content_hash() == second


def test_a_backup_that_is_restored_is_not_thinned_meanwhile(empty_path: Path, monkeypatch: pytest.MonkeyPatch):
    with open_project(empty_path, write=True) as project:
        project.edit([Put("layers", {"name": "a"})])
        first, made, other = project.content_hash(), project.backup("test"), project.backup("test")
        project.edit([Put("layers", {"name": "b"})])
    monkeypatch.setattr(backups, "superfluous", lambda found: list(found)[:2])
    restore(made.path, empty_path)
    assert (made.path.exists(), other.path.exists()) == (True, False)
    with open_project(empty_path, write=True) as project:
        assert project.content_hash() == first


def test_damaged_project_is_restored_and_kept_byte_for_byte(empty_path: Path):
    with open_project(empty_path, write=True) as project:
        made, whole = project.backup("test"), project.content_hash()
    damaged = empty_path.read_bytes()[:4096] + b"\xff" * 8192
    empty_path.write_bytes(damaged)
    (finding,) = check_file(empty_path)
    assert made.path.name in finding.text
    kept = restore(made.path, empty_path)
    assert kept is not None
    assert kept.read_bytes() == damaged
    with open_project(empty_path, write=True) as project:
        assert project.content_hash() == whole


def test_damaged_backup_is_not_restored(empty_path: Path):
    with open_project(empty_path, write=True) as project:
        made = project.backup("test")
    made.path.write_bytes(made.path.read_bytes()[:4096] + b"\xff" * 8192)
    before = empty_path.read_bytes()
    with pytest.raises(DamagedProject, match="backup"):
        restore(made.path, empty_path)
    assert empty_path.read_bytes() == before
