"""Values of a record by the names of the fields of its form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.entry.fields import fields_of
from geodata.records.entered import EnteredKind, place_fields


def shown_values(kind: EnteredKind, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a record by the names of its form."""
    original = values.get("original")
    shown: dict[str, Any] = {
        "original:words": original["fragments"] if original else None,
        "original:language": original["language"] if original else "ru",
        **place_fields(values.get("location")),
    }
    for field in fields_of(kind):
        if ":" in field.name:
            continue
        found: Any = values
        for name in field.name.split("."):
            found = found.get(name) if found else None
        shown[field.name] = found
    return shown
