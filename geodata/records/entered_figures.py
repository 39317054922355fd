"""From the fields of a form to a figure, and from a figure into the contingent or series that holds it."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping
from typing import Any

Plain = dict[str, Any]
_DIRECT = ("scope", "as_of", "derivation", "note", "verification")
_NOT_STATED = ("definition", "state")
"""Fields of which a form has a choice that is empty."""


class NoFigure(ValueError):
    """The fields make no figure, or nothing holds it; the sentence ends with the field it is about."""


def figures_of(owner: Mapping[str, Any]) -> list[tuple[Plain, Mapping[str, Any] | None]]:
    """Every figure of a contingent (point ``None``) or of a series, with the point it stands at."""
    if "points" not in owner:
        return [(quantity, None) for quantity in owner["quantities"]]
    return [(quantity, point) for point in owner["points"] for quantity in point["quantities"]]


def figure_fields(figure: Mapping[str, Any], subject: Mapping[str, str], point: Mapping[str, Any] | None) -> Plain:
    """A figure by the names of its form."""
    amount = {name: figure[name] for name in ("measure", "min", "max", "qualifier", "as_stated")}
    period: Mapping[str, Any] = figure["period"] or {}
    as_of = figure["as_of"]
    if as_of is None and point is not None:
        as_of = point["as_of"]
    return {
        **{name: figure[name] for name in _DIRECT},
        **{name: figure[name] or "" for name in _NOT_STATED},
        "subject": dict(subject),
        "source_ids": list(figure["source_ids"]),
        "attribute": figure["measure"],
        "value": amount,
        "as_of": as_of,
        "period.start": period.get("start"),
        "period.end": period.get("end"),
    }


def _copied(owner: Mapping[str, Any]) -> Plain:
    """The record anew, with lists that can be added to."""
    values = copy.deepcopy(dict(owner))
    for holder in (values, *values.get("points", ())):
        if "quantities" in holder:
            holder["quantities"] = list(holder["quantities"])
    if "points" in values:
        values["points"] = list(values["points"])
    return values


def with_figure(owner: Mapping[str, Any], fields: Mapping[str, Any], figure_id: str | None = None) -> Plain:
    """A contingent or series with one figure more, or with another figure in the place of ``figure_id``.

    A figure of a series stands at the point of its date; without such a point one is added.

    Raises
    ------
    NoFigure
        No amount is stated, or there is no figure of that id.
    """
    values = _copied(owner)
    held = figures_of(values)
    before = next(((one, point) for one, point in held if one["id"] == figure_id), None)
    if figure_id is not None and before is None:
        raise NoFigure(f"{values['id']} holds no figure {figure_id} any more")
    figure = _figure(fields, None if before is None else before[0])
    if before is not None:
        figure["id"] = before[0]["id"]
        at_own_date = before[1] is not None and before[0]["as_of"] is None and figure["as_of"] == before[1]["as_of"]
        if before[1] is None or at_own_date or figure["as_of"] == before[0]["as_of"]:
            if at_own_date:
                figure["as_of"] = None
            before[0].clear()
            before[0].update(figure)
            return values
        values = without_figure(values, figure["id"])
    else:
        figure["id"] = _free_id(f"{values['id']}.q", (one["id"] for one, _ in held))
    if "points" not in values:
        values["quantities"].append(figure)
        return values
    point = next((one for one in values["points"] if one["as_of"] == figure["as_of"]), None)
    if point is None:
        point_id = _free_id(f"{values['id']}.p", (one["id"] for one in values["points"]))
        added: Plain = {"id": point_id, "as_of": figure["as_of"], "quantities": [], "note": None}
        values["points"].append(point := added)
    point["quantities"].append(figure)
    return values


def without_figure(owner: Mapping[str, Any], figure_id: str) -> Plain:
    """A contingent or series without a figure; a point of a series that then holds none goes with it."""
    values = _copied(owner)
    if "points" not in values:
        values["quantities"] = [one for one in values["quantities"] if one["id"] != figure_id]
        return values
    for point in values["points"]:
        kept = [one for one in point["quantities"] if one["id"] != figure_id]
        if len(kept) != len(point["quantities"]):
            point["quantities"] = kept
            if not kept:
                values["points"] = [one for one in values["points"] if one is not point]
            break
    return values


def _figure(fields: Mapping[str, Any], before: Mapping[str, Any] | None) -> Plain:
    amount = fields.get("value")
    if amount is None:
        raise NoFigure("a figure needs its amount, as stated - in `value`")
    start, end = fields.get("period.start"), fields.get("period.end")
    old: Plain = (before["period"] if before is not None else None) or {}
    period: Plain | None = {"start": start, "end": end, "note": old.get("note")}
    if start is None and end is None:
        # A period may be known by its remark alone.
        period = old if old and old["start"] is None and old["end"] is None else None
    return {
        "id": "",
        **amount,
        "scope": fields["scope"],
        "as_of": fields.get("as_of"),
        "period": period,
        **{name: fields.get(name) or None for name in _NOT_STATED},
        "source_ids": list(fields["source_ids"]),
        "verification": fields["verification"],
        "derivation": fields.get("derivation"),
        "note": fields.get("note"),
    }


def _free_id(prefix: str, used: Iterable[str]) -> str:
    numbers = [int(found[1]) for one in used if (found := re.fullmatch(rf"{re.escape(prefix)}(\d{{1,9}})", one))]
    return f"{prefix}{max(numbers, default=0) + 1}"
