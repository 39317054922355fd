"""Conditions such as ``location.country=LA`` that choose among reported records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from geodata.ledger.report import Report


def chosen(reports: list[Report], conditions: Sequence[str], fields_of: Sequence[Report]) -> list[Report]:
    """Reports that meet every condition.

    A condition is ``field=value``; the field may be a path (``location.country``). A field that is a record
    or a reference is compared by its ``id``, a date by its ``value``; of a list any element may match; the
    empty string matches what is not stated (``null`` or an empty list). Numbers and booleans are compared
    as JSON writes them.

    Parameters
    ----------
    reports
        The records to choose from.
    conditions
        All of them must hold.
    fields_of
        All records of the kind, which say what fields there are. With none nothing can be wrong.

    Raises
    ------
    ValueError
        A condition has no ``=``, names a field that no record of the kind has, or one that holds several fields.
    """
    for condition in conditions:
        field, equals, wanted = condition.partition("=")
        field = field.strip()
        if not equals or not field:
            raise ValueError(f"condition {condition!r} is not of the form field=value")
        path = field.split(".")
        if fields_of:
            _check_field([*fields_of, *reports], path)
        reports = [report for report in reports if _matches(report, path, wanted)]
    return reports


def _check_field(records: Sequence[Any], path: list[str]) -> None:
    found: list[Any] = list(records)
    for depth, name in enumerate(path):
        owners = _records(found)
        known = sorted({key for owner in owners for key in owner})
        if name not in known:
            within = f" of {'.'.join(path[:depth])}" if depth else ""
            raise ValueError(f"no field {'.'.join(path)!r}; the fields{within} are {', '.join(known) or 'none'}")
        found = [owner[name] for owner in owners if name in owner]
    for value in _records(found):
        if "id" not in value and "value" not in value:
            parts = ", ".join(f"{'.'.join(path)}.{key}" for key in sorted(value))
            raise ValueError(f"field {'.'.join(path)!r} holds several fields: {parts or 'none'}")


def _matches(value: Any, path: list[str], wanted: str) -> bool:
    if isinstance(value, list):
        items = _flattened([value])
        return any(_matches(item, path, wanted) for item in items) or (not items and not wanted)
    if not path:
        return _text(value) == wanted
    if isinstance(value, dict):
        return _matches(_get(value, path[0]), path[1:], wanted)
    return value is None and not wanted


def _text(value: Any) -> str:
    """The text a value is compared by."""
    if isinstance(value, dict):
        return _text(_get(value, "id" if "id" in value else "value"))
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _flattened(values: Iterable[Any]) -> list[Any]:
    flat: list[Any] = []
    for value in values:
        if isinstance(value, list):
            flat.extend(_flattened(_elements(value)))
        else:
            flat.append(value)
    return flat


def _elements(value: Any) -> list[Any]:
    return value


def _records(values: Iterable[Any]) -> list[Report]:
    return [value for value in _flattened(values) if isinstance(value, dict)]


def _get(value: Any, name: str) -> Any:
    return value.get(name)
