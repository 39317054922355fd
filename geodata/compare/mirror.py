"""The matched-field table of two groups at a clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from geodata.compare import entries
from geodata.compare.cells import Cell, Entry, cell_of, side_of
from geodata.compare.groups import Group, group_of
from geodata.ledger.state import Clock, deployment_states
from geodata.records.quantities import Measure
from geodata.records.record_set import RecordSet

FIELDS = (
    "status", "legal_basis", "strength", "person_days", "length", "season", "places", "task", "contamination", "area",
    "items", "work_depth", "training", "casualties", "reciprocity", "sources",
)  # fmt: skip
"""Fields of the table, in its order."""
_CASUALTIES: tuple[Measure, ...] = ("killed", "injured", "fatalities", "casualties", "accidents")


class Mirror(msgspec.Struct, frozen=True, kw_only=True):
    """Two groups and their cells, in the order of ``FIELDS``."""

    left: Group
    right: Group
    clock: Clock
    cells: tuple[Cell, ...]

    def __getitem__(self, field: str) -> Cell:
        return next(cell for cell in self.cells if cell.field == field)


def mirror(records: RecordSet, left: str, right: str, clock: Clock | None = None) -> Mirror:
    """Compare two groups by the words that name them (see ``group_of``).

    Raises
    ------
    ValueError
        A group is empty, or names a contingent that is not there at the clock.
    """
    clock = clock or Clock()
    states = deployment_states(records, clock)
    return mirror_of(records, group_of(left, states), group_of(right, states), clock)


def mirror_of(records: RecordSet, left: Group, right: Group, clock: Clock) -> Mirror:
    """Every field of two groups. Nothing is added up; nothing that is not reported is 0."""
    known_on = clock.known_on

    def cell(
        field: str, unit: str | None, one: list[Entry], other: list[Entry], *, scope: str | None = None, **words: Any
    ) -> Cell:
        sides = (side_of(one, len(left.states), scope=scope), side_of(other, len(right.states), scope=scope))
        return cell_of(field, unit, *sides, **words)

    def measured(field: str, unit: str, measure: Measure, **words: Any) -> Cell:
        return cell(field, unit, entries.amounts(left, measure), entries.amounts(right, measure), **words)

    area = (entries.amounts(left, "area_m2"), entries.amounts(right, "area_m2"))
    lost = tuple(
        [entry for measure in _CASUALTIES for entry in entries.amounts(side, measure)] for side in (left, right)
    )
    cells = (
        cell("status", None, entries.statuses(left), entries.statuses(right)),
        cell(
            "legal_basis", None, entries.legal_basis(left, records, known_on),
            entries.legal_basis(right, records, known_on),
            note="agreements between the two states; no text names the contingent that rests on one",
        ),
        measured("strength", "people", "personnel", ratio=True, note="people as stated, contingent by contingent"),
        cell("person_days", "person-days", entries.person_days(left), entries.person_days(right), ratio=True,
             note="only where both dates and a strength are stated"),
        cell("length", "days", entries.lengths(left), entries.lengths(right), ratio=True),
        cell("season", None, entries.seasons(left), entries.seasons(right)),
        cell("places", None, entries.places(left), entries.places(right)),
        cell("task", None, entries.tasks(left), entries.tasks(right)),
        cell("contamination", None, entries.contamination(left), entries.contamination(right)),
        cell("area", "m2", *area, scope="final", against=_areas_differ(*area), ratio=True),
        measured("items", "items", "items", scope="final", against="no text defines an item"),
        measured("work_depth", "mm", "work_depth_mm", ratio=True),
        measured("training", "people", "trained_people", ratio=True),
        cell("casualties", "people", *lost),
        cell("reciprocity", None, entries.reciprocity(left, records, known_on),
             entries.reciprocity(right, records, known_on), note="what the host gave the sender in turn"),
        cell("sources", None, entries.sources(left), entries.sources(right)),
    )  # fmt: skip
    return Mirror(left=left, right=right, clock=clock, cells=cells)


def _areas_differ(left: Sequence[Entry], right: Sequence[Entry]) -> str:
    """Why hectares of two groups are not the same thing; empty where all have one definition that says something."""
    one, other = ({entry.definition or "not stated" for entry in side} for side in (left, right))
    words = {"demined_undefined": "demined, undefined", "surveyed": "checked"}
    named = [" and ".join(sorted(words.get(name, name) for name in side)) for side in (one, other)]
    if one != other or len(one) != 1:
        return f"{named[0]} on the left, {named[1]} on the right"
    return f"no text defines the area ({named[0]})" if one <= {"demined_undefined", "not stated"} else ""


def report(made: Mirror) -> dict[str, Any]:
    """The mirror as plain values: groups, clock, and a cell for each field by its name."""
    return {
        "left": _group(made.left),
        "right": _group(made.right),
        "date": None if made.clock.true_on is None else made.clock.true_on.isoformat(),
        "known_on": None if made.clock.known_on is None else made.clock.known_on.isoformat(),
        "fields": {
            cell.field: {
                key: value for key, value in msgspec.json.decode(msgspec.json.encode(cell)).items() if key != "field"
            }
            for cell in made.cells
        },
    }


def _group(group: Group) -> dict[str, Any]:
    return {
        "group": group.name,
        "contributors": list(group.contributors),
        "hosts": list(group.hosts),
        "deployments": [state.deployment.id for state in group.states],
    }
