"""What is hard to believe among the records, each with its arithmetic: advice to look again, never a verdict."""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

import msgspec
from typing_extensions import override

from geodata.ledger.state import Clock, DeploymentState, deployment_states
from geodata.records.claims import Claim
from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.quantities import Definition, Measure
from geodata.records.record_set import RecordSet
from geodata.records.sources import Source

Rule = Literal["output", "order", "echelon"]
Order = Literal["end_before_start", "source_before_claim", "under_way_before_start", "figure_before_start"]

RATED: tuple[Measure, ...] = ("area_m2", "items")
FACTOR = 10
"""An output counts as far above the rest from this many times their median on; a choice of ours."""
FEWEST_OTHERS = 3
"""With fewer others there is no range to be far above of."""

ECHELONS: dict[str, tuple[int, int]] = {
    "11": (2, 8), "12": (5, 15), "13": (8, 30), "14": (15, 70), "15": (60, 300), "16": (250, 1_200),
    "17": (800, 4_000), "18": (1_500, 6_000), "21": (6_000, 25_000), "22": (20_000, 100_000),
}  # fmt: skip
"""Usual strength by the echelon of an APP-6D code (digits 9 and 10). A rule of thumb: no standard fixes the numbers,
armies differ, and a detachment is often named after what it is drawn from."""


class Implausible(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at again.

    Attributes
    ----------
    kind, record_id
        The record it is about.
    about
        Id of the part that it is about: a claim, an assertion, a quantity; else that of the record.
    order
        Of dates out of order, which two.
    measure
        Of an output, what was put out: square metres or items.
    numbers
        What it is worked out from, by name; see ``sentence``.
    days
        The two dates that are out of order, the one that should be earlier first, as the records have them.
    """

    rule: Rule
    kind: str
    record_id: str
    about: str
    order: Order | None = None
    measure: Measure | None = None
    numbers: Mapping[str, float] = {}
    days: tuple[str, str] | None = None


class Output(msgspec.Struct, frozen=True, kw_only=True):
    """What a contingent put out for each person and day: not less than ``least``, and as a middle ``usual``."""

    record_id: str
    measure: Measure
    definition: Definition | None
    amount: int
    strength: int
    days: int
    least: float
    usual: float


class Outputs:
    """The outputs of all contingents, to hold one against the others."""

    def __init__(self, states: Iterable[DeploymentState]) -> None:
        self._usual: dict[tuple[Measure, Definition | None], list[float]] = {}
        for state in states:
            for output in outputs_of(state):
                bisect.insort(self._usual.setdefault((output.measure, output.definition), []), output.usual)

    def far_above(self, output: Output) -> Implausible | None:
        """The finding where an output is far above those of the others; ``None`` where it is not."""
        every = self._usual.get((output.measure, output.definition), [])
        own = bisect.bisect_left(every, output.usual)
        others = _Without(every, own) if own < len(every) and every[own] == output.usual else every
        if len(others) < FEWEST_OTHERS:
            return None
        half = len(others) // 2
        median = others[half] if len(others) % 2 else (others[half - 1] + others[half]) / 2
        if median <= 0 or output.least <= FACTOR * median:
            return None
        return Implausible(
            rule="output", kind="deployments", record_id=output.record_id, about=output.record_id,
            measure=output.measure,
            numbers={
                "amount": output.amount, "strength": output.strength, "days": output.days, "rate": output.least,
                "others": len(others), "lowest": others[0], "highest": others[len(others) - 1], "median": median,
                "times": output.least / median,
            },
        )  # fmt: skip


class _Without(Sequence[float]):
    """A list without one of its places, and without a copy of it."""

    def __init__(self, every: list[float], place: int) -> None:
        self._every = every
        self._place = place

    @override
    def __len__(self) -> int:
        return len(self._every) - 1

    @override
    def __getitem__(self, at: Any) -> Any:
        place = int(at)
        return self._every[place if place < self._place else place + 1]


def outputs_of(state: DeploymentState) -> list[Output]:
    """Outputs of a contingent of which final amounts, a strength and both dates are stated, else none.

    ``least`` takes the lowest amount, the highest strength and the longest stay that were stated; ``usual`` the middle
    of each. Combat troops have none.
    """
    deployment = state.deployment
    start, end = deployment.start, deployment.end
    if start is None or end is None or deployment.category == "combat_context":
        return []
    longest = (end.last_day - start.first_day).days + 1
    shortest = (end.first_day - start.last_day).days + 1
    strength = next((values.span for values in state.values("personnel") if values.attribute.state is None), None)
    if longest < 1 or strength is None or not strength[1]:
        return []
    people, most = (strength[0] or strength[1]), strength[1]
    middle = (max(shortest, 1) + longest) / 2 * (people + most) / 2
    found: list[Output] = []
    for values in state.attributes:
        attribute = values.attribute
        low, high = values.span
        amount = low if low is not None else high
        if attribute.measure not in RATED or attribute.scope != "final" or attribute.state is not None or not amount:
            continue
        found.append(
            Output(
                record_id=deployment.id, measure=attribute.measure, definition=attribute.definition,
                amount=low or 0, strength=most, days=longest, least=(low or 0) / (most * longest),
                usual=(amount + (high or amount)) / 2 / middle,
            )
        )  # fmt: skip
    return found


def implausible(records: RecordSet, known_on: datetime.date | None = None) -> tuple[Implausible, ...]:
    """Everything that is hard to believe, in the order of the records, contingents first."""
    states = deployment_states(records, Clock(known_on=known_on))
    outputs = Outputs(states)
    found: list[Implausible] = []
    for state in states:
        found.extend(about_contingent(state, outputs))
    for event in records.events:
        found.extend(dates_of(event))
    sources = {source.id: source for source in records.sources}
    for claim in records.claims:
        found.extend(about_claim(claim, sources))
    return tuple(found)


def about_contingent(state: DeploymentState, outputs: Outputs | None) -> list[Implausible]:
    """What is hard to believe of a contingent; without ``outputs`` it is not held against the others."""
    found = [] if outputs is None else [outputs.far_above(output) for output in outputs_of(state)]
    return [*(one for one in found if one is not None), *_echelon(state), *dates_of(state.deployment)]


def about_claim(claim: Claim, sources: Mapping[str, Source]) -> list[Implausible]:
    """A claim whose sources were all out before it was said; undated ones may be of any day."""
    dates = [sources[name].date for name in claim.source_ids if name in sources]
    known = [date for date in dates if date is not None]
    if claim.date_said is None or not known or len(known) < len(dates):
        return []
    newest = max(known, key=lambda date: date.last_day)
    if newest.last_day >= claim.date_said.first_day:
        return []
    return [_out_of_order(("claims", claim.id, claim.id), "source_before_claim", claim.date_said, newest)]


def dates_of(subject: Deployment | Event) -> list[Implausible]:
    """Dates of a contingent or event that cannot be in this order, however coarse they are."""
    return list(_dates_of(subject))


def _dates_of(subject: Deployment | Event) -> Iterator[Implausible]:
    kind = "deployments" if isinstance(subject, Deployment) else "events"
    start, end = subject.start, subject.end
    if start is None:
        return
    if end is not None and end.last_day < start.first_day:
        yield _out_of_order((kind, subject.id, subject.id), "end_before_start", start, end)
    for made in subject.status_assertions:
        there = made.phase in ("under_way", "completed") and made.status in ("asserted", "confirmed")
        if there and made.date is not None and made.date.last_day < start.first_day:
            yield _out_of_order((kind, subject.id, made.id), "under_way_before_start", start, made.date)
    for quantity in subject.quantities if isinstance(subject, Deployment) else ():
        counted = quantity.scope in ("interim", "final", "cumulative")
        if counted and quantity.as_of is not None and quantity.as_of.last_day < start.first_day:
            yield _out_of_order((kind, subject.id, quantity.id), "figure_before_start", start, quantity.as_of)


def _out_of_order(whose: tuple[str, str, str], order: Order, first: PartialDate, then: PartialDate) -> Implausible:
    """``whose`` is the kind and id of the record, and the id of its part that is meant."""
    kind, record_id, about = whose
    return Implausible(
        rule="order", kind=kind, record_id=record_id, about=about, order=order, days=(first.value, then.value),
        numbers={"days": (first.first_day - then.last_day).days},
    )  # fmt: skip


def _echelon(state: DeploymentState) -> Iterator[Implausible]:
    usual = ECHELONS.get(state.deployment.unit.sidc[8:10])
    if usual is None:
        return
    for values in state.values("personnel"):
        low, high = values.span
        if (high is not None and high < usual[0]) or (low is not None and low > usual[1]):
            yield Implausible(
                rule="echelon", kind="deployments", record_id=state.deployment.id, about=state.deployment.id,
                numbers={
                    "echelon": int(state.deployment.unit.sidc[8:10]), "from": usual[0], "to": usual[1],
                    **({"low": low} if low is not None else {}), **({"high": high} if high is not None else {}),
                },
            )  # fmt: skip


_ECHELON_NAMES = {
    11: "team", 12: "squad", 13: "section", 14: "platoon or detachment", 15: "company", 16: "battalion",
    17: "regiment", 18: "brigade", 21: "division", 22: "corps",
}  # fmt: skip
_ORDERS: dict[Order, str] = {
    "end_before_start": "it ends {then}, before it starts {first}",
    "source_before_claim": "its newest source is of {then}, before the claim was made on {first}",
    "under_way_before_start": "{about} says on {then} that it is under way or over, before it starts {first}",
    "figure_before_start": "{about} is a figure as of {then}, before it starts {first}",
}


def sentence(found: Implausible) -> str:
    """A finding in English, with its arithmetic."""
    n = found.numbers
    if found.rule == "output":
        unit = "m2" if found.measure == "area_m2" else "items"
        return (
            f"{found.record_id}: {n['amount']:,.0f} {unit} / ({n['strength']:,.0f} persons × {n['days']:,.0f} days) = "
            f"at least {_rounded(n['rate'])} {unit} per person-day; the other {n['others']:.0f} contingents have "
            f"{_rounded(n['lowest'])} to {_rounded(n['highest'])}, median {_rounded(n['median'])}; "
            f"{_rounded(n['rate'])} / {_rounded(n['median'])} is about {_rounded(n['times'])} times the median "
            f"(looked at from {FACTOR} times on; strengths as stated, planned ones too)"
        )
    if found.rule == "echelon":
        stated = _stated(n)
        return (
            f"{found.record_id}: strength {stated}, but a {_ECHELON_NAMES[int(n['echelon'])]} (echelon "
            f"{n['echelon']:.0f} of its symbol) usually has {n['from']:,.0f} to {n['to']:,.0f}; a rule of thumb, "
            "armies differ"
        )
    assert found.order is not None
    assert found.days is not None
    said = _ORDERS[found.order].format(first=found.days[0], then=found.days[1], about=found.about)
    return f"{found.record_id}: {said}; {n['days']:,.0f} days out of order"


def _stated(numbers: Mapping[str, float]) -> str:
    low, high = numbers.get("low"), numbers.get("high")
    if low is None:
        return f"up to {high:,.0f}"
    if high is None:
        return f"at least {low:,.0f}"
    return f"{low:,.0f}" if low == high else f"{low:,.0f} to {high:,.0f}"


def _rounded(number: float) -> str:
    """Three digits of small numbers, whole numbers else."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"
