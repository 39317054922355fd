"""A sheet as it is stored with a project: as the state of a view, so that it opens again exactly."""

from __future__ import annotations

import msgspec

from geodata.project.land import View
from geodata.ready import ready
from geodata.sheets.asked import Asked


class _State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sheet: Asked


def view_of_sheet(record_id: str, name: str, asked: Asked) -> View:
    """The view that stores a sheet under a name; theatre, extent and dates are also in columns that others read."""
    west, south, east, north = asked.extent or (None,) * 4
    return View(
        id=record_id, name=name, theatre=asked.theatre, west=west, south=south, east=east, north=north,
        date=None if asked.true_on is None else asked.true_on.isoformat(),
        known_on=None if asked.known_on is None else asked.known_on.isoformat(),
        language=asked.language, state=msgspec.json.encode(_State(asked)).decode(),
    )  # fmt: skip


def sheet_of_state(state: str | None) -> Asked | None:
    """The sheet that the state of a view holds; ``None`` where it holds none.

    Raises
    ------
    ValueError
        It holds one that this version cannot read; the message says what of it.
    """
    if not state:
        return None
    try:
        found = msgspec.json.decode(state, type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        return None
    if "sheet" not in found:
        return None
    try:
        return msgspec.json.decode(state, type=ready(_State)).sheet
    except msgspec.DecodeError as error:
        raise ValueError(f"the stored sheet was made by another version of the program ({error})") from error
