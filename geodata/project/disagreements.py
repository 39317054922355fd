"""What the records of a project disagree about and what is hard to believe, as advisory findings of its check."""

from __future__ import annotations

from pathlib import Path

from geodata.ledger.contradictions import Contradiction, Side, contradictions
from geodata.ledger.plausibility import implausible, sentence
from geodata.project.integrity import Finding
from geodata.project.opening import open_project

_KINDS = {"deployment": "deployments", "event": "events", "series": "series", "topic": "topics"}


def advice(path: Path) -> list[Finding]:
    """One advisory finding a disagreement, then one a matter that is hard to believe, on the record it is about.

    Raises
    ------
    ProjectError
        The project cannot be opened.
    """
    with open_project(path, write=False, inspect=True) as project:
        records = project.records()
    rows = contradictions(records)
    return [
        *(Finding("contradiction", "advisory", _KINDS[r.subject.kind], r.subject.id, _sentence(r)) for r in rows),
        *(Finding("plausibility", "advisory", f.kind, f.record_id, sentence(f)) for f in implausible(records)),
    ]


def _sentence(row: Contradiction) -> str:
    about = " and ".join(name.replace("_", " ") for name in row.about)
    return f"{row.title}, {about}: {'; '.join(_side(side) for side in row.sides)}"


def _side(side: Side) -> str:
    said = "not dated" if side.said_on is None else side.said_on.value
    grade = f"{side.reliability}{side.credibility or '-'}"
    return f"{side.said_by} ({said}, {grade}, {', '.join(side.source_ids)}) {side.stance}: {side.words}"
