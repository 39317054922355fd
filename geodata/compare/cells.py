"""Cells of the mirror: what each side says of a field, with the claims behind it, and whether it can be compared."""

from __future__ import annotations

from typing import Literal

import msgspec

CellState = Literal["reported", "not_reported", "not_comparable"]


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One value that somebody stated: of which contingent, in which words, with which bounds.

    ``min`` and ``max`` are in the unit of the field's measure; ``None`` is not known, never 0. ``leads`` is false for
    a rival. ``claims`` are ids of claims, quantities or assertions, ``grade`` the best letter and digit behind it.
    """

    deployment: str | None
    text: str
    claims: tuple[str, ...]
    min: float | None = None
    max: float | None = None
    qualifier: str | None = None
    scope: str | None = None
    definition: str | None = None
    state: str | None = None
    as_of: str | None = None
    leads: bool = True
    sources: tuple[str, ...] = ()
    grade: str | None = None


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a cell. ``reported_by`` counts the contingents of the group that have any value, ``of`` all of them.

    ``min`` and ``max`` span the leading values, contingent by contingent; a bound that one of them lacks is ``None``.
    They are never a sum. ``span_scope`` names the only scope they span, where there is one.
    """

    state: CellState
    values: tuple[Entry, ...]
    claims: tuple[str, ...]
    reported_by: int
    of: int
    min: float | None = None
    max: float | None = None
    span_scope: str | None = None
    rivals: int = 0


class Ratio(msgspec.Struct, frozen=True, kw_only=True):
    """Left to right, as the range that both spans allow; only where both are bounded on both sides and above 0."""

    min: float
    max: float


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """A field of both groups. ``note`` says why it is not compared, or what to keep in mind; empty: nothing."""

    field: str
    unit: str | None
    left: Side
    right: Side
    note: str
    ratio: Ratio | None = None


def side_of(entries: list[Entry], of: int, *, scope: str | None = None) -> Side:
    """What a group says: reported as soon as anything is, with the span of what leads.

    With a scope (``final``) the span is that of values of this scope alone: an interim and a final figure of one
    contingent are not two.
    """
    leading = [entry for entry in entries if entry.leads and scope in (None, entry.scope)]
    lows = [entry.min for entry in leading if entry.min is not None]
    highs = [entry.max for entry in leading if entry.max is not None]
    return Side(
        state="reported" if entries else "not_reported",
        values=tuple(entries),
        claims=tuple(dict.fromkeys(claim for entry in entries for claim in entry.claims)),
        reported_by=len({entry.deployment for entry in entries if entry.deployment is not None}),
        of=of,
        min=min(lows) if lows and len(lows) == len(leading) else None,
        max=max(highs) if highs and len(highs) == len(leading) else None,
        span_scope=scope if lows or highs else None,
        rivals=sum(not entry.leads for entry in entries),
    )


def cell_of(
    field: str, unit: str | None, left: Side, right: Side, *, against: str = "", note: str = "", ratio: bool = False
) -> Cell:
    """A cell. ``against`` is the reason why two reported sides are not comparable; empty where they are."""
    both = left.state == right.state == "reported"
    if both and against:
        left = msgspec.structs.replace(left, state="not_comparable")
        right = msgspec.structs.replace(right, state="not_comparable")
        return Cell(field=field, unit=unit, left=left, right=right, note=f"not comparable: {against}")
    if left.state != right.state:
        only = "left" if left.state == "reported" else "right"
        note = f"on the {only} side only" + (f"; {note}" if note else "")
    elif not both:
        note = "not reported on either side"
    return Cell(
        field=field, unit=unit, left=left, right=right, note=note, ratio=_ratio(left, right) if ratio and both else None
    )


def _ratio(left: Side, right: Side) -> Ratio | None:
    bounds = (left.min, left.max, right.min, right.max)
    if any(bound is None or bound <= 0 for bound in bounds):
        return None
    low_left, high_left, low_right, high_right = (float(bound) for bound in bounds if bound is not None)
    return Ratio(min=low_left / high_right, max=high_left / low_right)
