"""Practice records put into a project, if it is one for exercises."""

from __future__ import annotations

from geodata.project.editing import Ack, Put
from geodata.project.errors import EditRefused
from geodata.project.project import Project
from geodata.release.exercise import exercise_records


def exercise_edits(theatre: str, seed: int, areas: int = 12) -> list[Put]:
    """Edits that put made-up areas, releases, reports and devices of a theatre into an exercise project.

    Raises
    ------
    ValueError
        See ``exercise_records``.
    """
    reason = f"EXERCISE: made up from seed {seed}"
    return [Put(record.kind, record.values, record.id, record.shape, reason) if record.shape is not None
            else Put(record.kind, record.values, record.id, reason=reason)
            for record in exercise_records(theatre, seed, areas)]  # fmt: skip


def put_exercise(project: Project, theatre: str, seed: int, areas: int = 12) -> list[Ack]:
    """Put made-up records into an exercise project, as one group of edits.

    Raises
    ------
    EditRefused
        The project is not for exercises; nothing made up goes into one of real work.
    """
    if not project.exercise:
        raise EditRefused(
            f"{project.path}: is not an exercise project, so no made-up areas were put into it; "
            "make one with `sapper-atlas new --exercise`"
        )
    try:
        edits = exercise_edits(theatre, seed, areas)
    except ValueError as error:
        raise EditRefused(f"{project.path}: {error}; nothing was changed") from error
    return project.edit(edits)
