"""Whether what is shown can be changed now, and what to do where it cannot."""

from __future__ import annotations

from desktop.session import Session
from desktop.wording import translate


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
