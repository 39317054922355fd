"""Whether what is shown can be changed now, and what to do where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.session import Session
from desktop.wording import translate

if TYPE_CHECKING:
    from geodata.project.images import Stored


def why_not_editable(session: Session) -> str | None:
    """A sentence with the way out, or ``None`` where the project can be edited."""
    project = session.project
    if project is None:
        return translate("Entry", "The built-in atlas is read-only. New project (Ctrl+N) makes a copy you can edit.")
    if not project.writable:
        return translate("Entry", "This project is open read-only. Save a copy (Ctrl+Shift+S) and edit that.")
    if session.past is not None:
        return translate("Entry", "You are looking at the past. Go back to the present first (History).")
    return None


def land_area_of(session: Session) -> Stored | None:
    """The hazardous area that is selected, or that the selected part, report or device belongs to."""
    stored = session.land(session.selection)
    if stored is None or stored.kind == "areas":
        return stored
    return session.land(stored.values["area_id"])
