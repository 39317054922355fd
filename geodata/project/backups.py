"""Backups beside the project: whole copies, written aside, thinned by age, each of which can be put back.

Ages are taken between backups, never from the clock of today: a clock that was moved by ten years begins a run of its
own, and no run thins another.
"""

from __future__ import annotations

import contextlib
import datetime
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from geodata.project.errors import ProjectNotWritten
from geodata.project.files import copy_database, place, sync_folder

EVERY = datetime.timedelta(minutes=30)
KEEP_ALL = datetime.timedelta(days=2)
_ABANDONED_S = 600.0
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 12, 10, 9
RUN_GAP = datetime.timedelta(days=60)
_NAME = re.compile(r"(?P<number>\d{6})-(?P<seq>\d{9})-(?P<time>\d{8}T\d{6}Z)-(?P<why>[a-z]+)\.gpkg")
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Backup:
    """A copy of a project. ``number`` orders backups, ``seq`` is the journal's last entry in it."""

    path: Path
    number: int
    seq: int
    time: datetime.datetime
    why: str


def folder_of(project: Path) -> Path:
    """Folder that holds the backups of a project."""
    return project.with_name(project.name + ".backups")


def backups_of(project: Path) -> list[Backup]:
    """Backups of a project, oldest first; files of other names are left alone."""
    found: list[Backup] = []
    with contextlib.suppress(OSError):
        for path in folder_of(project).iterdir():
            match = _NAME.fullmatch(path.name)
            if match is not None:
                with contextlib.suppress(ValueError):
                    made_at = datetime.datetime.strptime(match["time"], _TIME).replace(tzinfo=datetime.UTC)
                    found.append(Backup(path, int(match["number"]), int(match["seq"]), made_at, match["why"]))
    return sorted(found, key=lambda backup: backup.number)


def make_backup(
    db: sqlite3.Connection,
    project: Path,
    why: str,
    *,
    seq: int,
    now: datetime.datetime | None = None,
    spared: Path | None = None,
) -> Backup:
    """Copy a project into its folder of backups, then thin them; the one that is ``spared`` stays.

    Raises
    ------
    ProjectNotWritten
        The folder or disk refuses; the project and older backups are as they were.
    """
    folder = folder_of(project)
    try:
        if not folder.exists():
            folder.mkdir()
            sync_folder(project.parent)
    except OSError as error:
        raise ProjectNotWritten(f"{folder}: no backup could be written ({error.strerror}); make room") from error
    _sweep(folder)
    earlier = backups_of(project)
    number = earlier[-1].number + 1 if earlier else 1
    made_at = (now or datetime.datetime.now(datetime.UTC)).replace(microsecond=0)
    path = folder / f"{number:06d}-{seq:09d}-{made_at.strftime(_TIME)}-{why}.gpkg"
    place(path, lambda aside: copy_database(db, aside), overwrite=False)
    made = Backup(path, number, seq, made_at, why)
    for old in superfluous([*earlier, made]):
        if spared is not None and old.path.name == spared.name:
            continue
        with contextlib.suppress(OSError):
            old.path.unlink()
    return made


def _sweep(folder: Path) -> None:
    """Take away what a killed backup left half-written; a younger one may be another's at work."""
    for left in folder.glob(".*.part"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_S:
                left.unlink()


def is_due(backups: Sequence[Backup], seq: int, now: datetime.datetime | None = None) -> bool:
    """Whether the project changed and the last backup is half an hour old, or from the future."""
    if not backups:
        return True
    last = backups[-1]
    return seq != last.seq and abs((now or datetime.datetime.now(datetime.UTC)) - last.time) >= EVERY


def superfluous(backups: Iterable[Backup]) -> list[Backup]:
    """Backups that need not be kept: all of 2 days, then one of each of 12 days, 10 weeks and 9 months stay."""
    ordered = sorted(backups, key=lambda backup: backup.number)
    runs: list[list[Backup]] = []
    for backup in ordered:
        if runs and abs(backup.time - runs[-1][-1].time) <= RUN_GAP:
            runs[-1].append(backup)
        else:
            runs.append([backup])
    kept = {backup.number for run in runs for backup in _kept(run)}
    return [backup for backup in ordered if backup.number not in kept]


def _kept(run: list[Backup]) -> list[Backup]:
    # Newest by number: within a run the clock may have gone back a little.
    newest = max(backup.time for backup in run)
    kept = [backup for backup in run if newest - backup.time <= KEEP_ALL]
    old = [backup for backup in reversed(run) if newest - backup.time > KEEP_ALL]
    stages: tuple[tuple[int, Callable[[datetime.datetime], object]], ...] = (
        (KEEP_DAYS, lambda time: time.date()),
        (KEEP_WEEKS, lambda time: time.isocalendar()[:2]),
        (KEEP_MONTHS, lambda time: (time.year, time.month)),
    )
    for number, period_of in stages:
        periods: list[object] = []
        left: list[Backup] = []
        for backup in old:
            period = period_of(backup.time)
            if period not in periods and len(periods) < number:
                periods.append(period)
                kept.append(backup)
            elif period not in periods:
                left.append(backup)
        old = left
    return kept
