"""A mapping: which column of a file is which field, kept as TOML so that the next such file needs no questions."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from geodata.exchange.worded import import_refused
from geodata.ready import ready
from geodata.records.said import say

DateOrder = Literal["year first", "day first", "month first"]
Axes = Literal["xy", "yx"]
LARGEST_BYTES = 1024 * 1024


class GeometryColumns(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Columns of a table that hold the place of a row; what is not named is not used.

    ``lon`` and ``lat`` are angles in any notation, ``x`` and ``y`` metres of ``crs``, ``position`` both in one cell
    (any notation, MGRS too), ``wkt`` a geometry as text. ``record`` makes a list of vertices: rows with the same value
    are one outline, ordered by ``order`` within ``shape``.
    """

    lon: str | None = None
    lat: str | None = None
    x: str | None = None
    y: str | None = None
    position: str | None = None
    wkt: str | None = None
    record: str | None = None
    shape: str | None = None
    order: str | None = None

    @property
    def given(self) -> bool:
        """Whether anything is named."""
        return any(getattr(self, name) is not None for name in self.__struct_fields__)


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a file is read.

    Attributes
    ----------
    fields
        Field of the record to column of the file.
    constants
        Field of the record to a value that every row gets.
    values
        Of a field: text in the file to the value it means.
    dates
        The order of day and month in dates of nothing but numbers.
    header
        Whether the first line of a table names its columns; without a word it is found out.
    """

    geometry: GeometryColumns = GeometryColumns()
    fields: dict[str, str] = {}
    constants: dict[str, str] = {}
    values: dict[str, dict[str, str]] = {}
    crs: str | None = None
    encoding: str | None = None
    axes: Axes | None = None
    dates: DateOrder | None = None
    header: bool | None = None


def read_mapping(path: Path) -> Mapping:
    """The mapping of a TOML file.

    Raises
    ------
    ImportRefused
        It cannot be read, is no TOML, or has an entry that a mapping does not have; the message names it.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES or not path.is_file():
            raise import_refused(path, say("import/mapping-form"))
        return msgspec.toml.decode(path.read_bytes(), type=ready(Mapping))
    except OSError as error:
        raise import_refused(path, say("import/mapping-unread", reason=str(error.strerror))) from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise import_refused(path, say("import/mapping", reason=str(error))) from error


def as_toml(mapping: Mapping) -> str:
    """A mapping as a file of TOML, to be kept and used again; what is not said is left out."""
    plain = msgspec.to_builtins(mapping)
    lines = [_entry(name, value) for name, value in plain.items() if not isinstance(value, dict) and value is not None]
    for table in ("geometry", "fields", "constants"):
        entries = [_entry(name, value) for name, value in plain[table].items() if value is not None]
        if entries:
            lines += ["", f"[{table}]", *entries]
    for field, known in plain["values"].items():
        lines += ["", f"[values.{_text(field)}]", *(_entry(name, value) for name, value in known.items())]
    return "\n".join(lines).strip() + "\n"


def _entry(name: str, value: object) -> str:
    said = str(value).lower() if isinstance(value, bool) else _text(str(value))
    return f"{name if name.isidentifier() and name.isascii() else _text(name)} = {said}"


def _text(text: str) -> str:
    # A JSON string is a basic string of TOML.
    return msgspec.json.encode(text).decode()
