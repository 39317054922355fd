"""Going back to a point of the journal: every record made what it was then, as one group that can be undone."""

from __future__ import annotations

from geodata.project import journal
from geodata.project.editing import Ack, Writer, current, refused
from geodata.project.errors import EditRefused
from geodata.project.gate import check_changes, kind_named
from geodata.project.images import Stored, from_image


def return_to(writer: Writer, seq: int, reason: str) -> list[Ack]:
    """Make every record what it was right after an entry; records made since are removed.

    Raises
    ------
    EditRefused
        There is no such entry, nothing has changed since, or a record as it is now is damaged.
    """
    if not 0 <= seq <= writer.head.seq:
        raise EditRefused(f"the journal has no entry {seq}; its last one is {writer.head.seq}")
    query = "SELECT DISTINCT kind, record_id FROM journal WHERE seq > ? ORDER BY kind, record_id"
    acks: list[Ack] = []
    for kind_name, record_id in writer.db.execute(query, (seq,)).fetchall():
        kind = kind_named(kind_name)
        before = current(writer.db, kind, record_id)
        past = list(journal.entries(writer.db, "kind = ? AND record_id = ? AND seq <= ?", (kind_name, record_id, seq)))
        image = past[-1].after if past else None
        if image == (None if before is None else before.image()):
            continue
        wanted = None if image is None else from_image(kind_name, image)
        if wanted is not None and before is not None:
            wanted = Stored(kind_name, before.fid, wanted.values, wanted.wkb)
        action = "remove" if wanted is None else "put"
        acks.append(Ack(record_id, writer.set(kind, record_id, before, wanted, action=action, reason=reason)))
    if not acks:
        raise EditRefused(f"nothing has changed since entry {seq}")
    try:
        check_changes(writer.db, writer.changes.values(), writer.near)
    except ValueError as error:
        raise refused(error) from error
    return acks
