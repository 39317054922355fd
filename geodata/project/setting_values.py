"""A setting among the records of a project: its value, and the record that holds it, by its name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geodata.project.images import Stored


def value_of(settings: Iterable[Stored], name: str) -> str | None:
    """The value of the setting of that name as JSON text; ``None`` where it is not stored."""
    return next((one.values["value"] for one in settings if one.values["name"] == name), None)


def id_of(settings: Iterable[Stored], name: str) -> str:
    """The id of the record that holds the setting; its name, where there is none yet."""
    return next((one.id for one in settings if one.values["name"] == name), name)
