"""The part of a source's page that lists the files kept of it; not there where no project is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout

from desktop.session import Session
from desktop.widgets.texts import Section, as_typed, label, link
from desktop.wording import translate


class CopyActs(NamedTuple):
    """What is done when one is attached to a source, saved or taken away, by id."""

    attach: Callable[[str], None]
    save: Callable[[str], None]
    detach: Callable[[str], None]


def copies_section(session: Session, source_id: str, wanted: CopyActs) -> Section | None:
    """The kept copies of a source; ``None`` where there is no project, or a point of its past is looked at."""
    project = session.project
    if project is None or session.past is not None:
        return None
    kept = project.copies_of(source_id)
    box = Section(translate("Record", "Kept copies"), len(kept))
    for stored in kept:
        row = QHBoxLayout()
        size = QLocale().formattedDataSize(stored.values["size"])
        text = label(f"{stored.values['name']} · {size} · SHA-256 {stored.values['sha256'][:12]}…")
        text.setToolTip(as_typed(f"SHA-256 {stored.values['sha256']}"))
        row.addWidget(text, 1)
        save_tip = translate("Record", "write the file as it was attached; the program itself never opens it")
        row.addWidget(link(translate("Record", "Save…"), partial(wanted.save, stored.id), save_tip))
        if project.writable:
            tip = translate("Record", "take the copy away; Undo brings it back")
            row.addWidget(link(translate("Record", "Remove"), partial(wanted.detach, stored.id), tip))
        box.rows.addLayout(row)
    if project.writable:
        tip = translate("Record", "keep a file inside the project as a copy of this source")
        box.rows.addWidget(link(translate("Record", "Attach a file…"), partial(wanted.attach, source_id), tip))
    elif not kept:
        box.rows.addWidget(label(translate("Record", "No copy is kept."), "second"))
    return box
