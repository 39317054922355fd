"""What an entry of the journal did, in words."""

from __future__ import annotations

import json

from desktop.wording import translate
from geodata.project.journal import Entry


def record_text(entry: Entry) -> str:
    """What an entry is about: the kind, and the code or name that people use where the record has one."""
    image = entry.after or entry.before or "{}"
    values = json.loads(image).get("values", {})
    return f"{entry.kind} {values.get('code') or values.get('name') or values.get('file') or entry.record_id}"


def action_text(entry: Entry) -> str:
    """What an entry did, in a word or two."""
    if entry.action == "put":
        return translate("History", "changed") if entry.before is not None else translate("History", "added")
    return {
        "remove": translate("History", "removed"),
        "undo": translate("History", "undone"),
        "redo": translate("History", "made again"),
    }[entry.action]
