"""The table of legal steps, read from ``transitions.toml``, and the check of a step against it."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from geodata.ready import ready
from geodata.records.said import Said, say
from geodata.release.refusals import IllegalStep, state_said
from geodata.release.states import ORIGINS, STATES, GroundState, Origin, Product

TABLE = Path(__file__).with_name("transitions.toml")
Verdict = Literal["allow", "warn", "reopen", "correct", "refuse"]
Need = Literal[
    "method", "date", "depth_mm", "survey_date", "source_of_information", "evidence", "reason", "reopens", "team"
]


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"origin": "from"}):
    """One row of the table: what ground was, what it becomes, and on which terms.

    ``needs`` are fields without which the step is refused, ``asks`` those whose lack is a finding.
    """

    rule: str
    origin: Origin
    to: GroundState
    verdict: Verdict
    by: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    asks: tuple[Need, ...] = ()
    text: str = ""

    @property
    def said(self) -> Said | None:
        """What the table says of the step, if anything."""
        return say("refused/other", text=self.text) if self.text else None


class Correction(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"wrong": "from"}):
    """A product that was recorded wrongly and may be corrected in place."""

    wrong: Product
    to: Product


class Transitions(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"steps": "step"}):
    """The whole table; every pair of states stands in it exactly once."""

    source: str
    steps: tuple[Step, ...]
    correction: tuple[Correction, ...]

    def __post_init__(self) -> None:
        found = Counter((step.origin, step.to) for step in self.steps)
        for pair in itertools.product(ORIGINS, STATES):
            if found[pair] != 1:
                raise ValueError(f"the step from {pair[0]} to {pair[1]} stands {found[pair]} times, not once")

    def step(self, origin: Origin, to: GroundState) -> Step:
        """The row of a pair of states."""
        return next(step for step in self.steps if (step.origin, step.to) == (origin, to))

    def corrects(self, wrong: Product, to: Product) -> bool:
        """Whether a release recorded as one product may be corrected to be another."""
        return any((one.wrong, one.to) == (wrong, to) for one in self.correction)


def read_transitions(path: Path) -> Transitions:
    """The table of a file, such as that of a country.

    Raises
    ------
    ValueError
        It is not TOML, names unknown states or fields, or lacks a pair of states; begins with the file.
    """
    try:
        return msgspec.toml.decode(path.read_bytes(), type=ready(Transitions))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: {error}") from error


@functools.cache
def transitions() -> Transitions:
    """The table that comes with the program."""
    return read_transitions(TABLE)


def check_step(origin: Origin, to: GroundState, fields: Mapping[str, Any], table: Transitions | None = None) -> Step:
    """The row of a step that may be made with these fields.

    A step that warns is made: what it warns of is a finding, told by ``findings``.

    Raises
    ------
    IllegalStep
        The table refuses it, or a field it needs is missing or blank.
    """
    step = (table or transitions()).step(origin, to)
    if step.verdict == "refuse" or (step.verdict == "correct" and not _filled(fields.get("reason"))):
        raise IllegalStep(step.rule, step.said or say("refused/no-step", origin=state_said(origin), to=state_said(to)))
    for field in missing(step, fields):
        if step.verdict == "reopen":
            raise IllegalStep(step.rule, say("refused/needs-reopened", fields=(field,)))
        raise IllegalStep(step.rule, say("refused/needs", to=state_said(to), fields=(field,)))
    return step


def missing(step: Step, fields: Mapping[str, Any], *, asked: bool = False) -> list[Need]:
    """Fields that a step needs, or asks for, and that are absent or blank."""
    return [field for field in (step.asks if asked else step.needs) if not _filled(fields.get(field))]


def check_correction(wrong: Product, to: Product, table: Transitions | None = None) -> None:
    """Refuse a correction of a release's product that the table does not have.

    Raises
    ------
    IllegalStep
        What was cleared stays cleared.
    """
    known = table or transitions()
    if wrong != to and not known.corrects(wrong, to):
        why = say("refused/corrected", wrong=state_said(wrong), to=state_said(to))
        raise IllegalStep(known.step(wrong, to).rule, why)


def _filled(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value not in (None, ())
