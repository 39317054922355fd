"""What a sheet is made from: the records of a project, or those that are built in, and what identifies their state."""

from __future__ import annotations

import datetime
import hashlib
import re
from pathlib import Path
from typing import Any

import msgspec

from desktop.briefing.own_layers import OwnLayer, in_order, layers_of_project
from desktop.projects import opened
from geodata.builtin import builtin_records
from geodata.project.images import Stored
from geodata.project.layer_order import stored_order
from geodata.project.project import Project
from geodata.records.dates import parse_date
from geodata.records.record_set import RecordSet

BUILT_IN = "built-in"
_HEX = re.compile(r"[0-9a-f]{8}")


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """Records of a project as they were when it was read.

    ``project`` is its id and ``journal`` the hash its journal ends with; of the built-in atlas the hash of its records.
    ``areas``, ``decisions`` (releases and confirmed parts), ``reopenings``, ``axes`` (lines of corridors), ``reports``
    and ``devices`` are rows, ``views`` stored views by name, ``layers`` those of the user,
    ``order`` that of all layers from top to bottom.
    """

    records: RecordSet
    name: str = ""
    project: str = BUILT_IN
    journal: str = ""
    entries: int = 0
    exercise: bool = False
    areas: tuple[Stored, ...] = ()
    decisions: tuple[Stored, ...] = ()
    reopenings: tuple[Stored, ...] = ()
    axes: tuple[Stored, ...] = ()
    reports: tuple[Stored, ...] = ()
    devices: tuple[Stored, ...] = ()
    views: dict[str, dict[str, Any]] = {}
    layers: tuple[OwnLayer, ...] = ()
    order: tuple[str, ...] | None = None

    @property
    def project_digits(self) -> str:
        """Eight hexadecimal digits of the project's id."""
        return "00000000" if self.project == BUILT_IN else _digits(self.project)

    @property
    def journal_digits(self) -> str:
        """Eight hexadecimal digits of the journal's hash."""
        return _digits(self.journal)


def held_of(path: Path | None) -> Held:
    """What a project file holds, or what is built in.

    Raises
    ------
    ProjectError
        See ``desktop.projects.opened``.
    """
    if path is None:
        return held_of_records(builtin_records())
    with opened(path, write=False) as project:
        return held_of_project(project)


def held_of_records(records: RecordSet) -> Held:
    """Records without a project file, identified by their content."""
    journal = hashlib.sha256(msgspec.json.encode(records)).hexdigest()
    return Held(records=records, journal=journal)


def held_of_project(project: Project) -> Held:
    """What an open project holds now."""
    head, order = project.head, stored_order(project.rows("settings"))
    return Held(
        records=project.records(),
        name=project.path.stem,
        project=project.identity.project_id,
        journal=head.hash,
        entries=head.seq,
        exercise=project.exercise,
        areas=tuple(project.rows("areas")),
        decisions=(*project.rows("releases"), *project.rows("confirmations")),
        reopenings=tuple(project.rows("reopenings")),
        axes=tuple(project.rows("axes")),
        reports=tuple(project.rows("reports")),
        devices=tuple(project.rows("devices")),
        views={str(stored.values["name"]): stored.values for stored in project.rows("views")},
        layers=in_order(layers_of_project(project), order),
        order=order,
    )


def day_of(text: str | None) -> datetime.date | None:
    """A stored day; ``None`` where none is stored."""
    return None if text is None else parse_date(text).last_day


def _digits(text: str) -> str:
    """The first eight digits of a hash or an id; of any other text those of its own hash."""
    found = _HEX.match(text.lower())
    return found[0] if found else hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
