"""A file that was read, put into a project: one transaction, one step of undo, every row accounted for."""

from __future__ import annotations

import datetime
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import Any

import msgspec

from geodata.exchange import ImportRefused
from geodata.exchange.incoming.claim_import import put_claims
from geodata.exchange.incoming.mapping import Mapping, as_toml
from geodata.exchange.incoming.reading import ImportAsked, Incoming
from geodata.exchange.incoming.records import (
    RecordMaker,
    date_order,
    mapping_for,
    question_of_mapping,
    questions_of_values,
    raw_text,
)
from geodata.exchange.incoming.request import Quarantined, Question, Reading, Request, noted
from geodata.exchange.worded import RowRefused, import_refused, unchanged
from geodata.project.editing import Put, Writer, apply_edits
from geodata.project.errors import EditRefused
from geodata.project.imports import keep_quarantined
from geodata.project.layer_form import LayerForm
from geodata.project.layer_tables import BuiltLayer, take_layer
from geodata.project.project import Project
from geodata.records.said import Said, say

LAYER_ROLES = ("points", "reference", "basemap")
_POINTS = ("POINT", "MULTIPOINT")


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an import; ``read`` is always ``accepted`` and the number of ``quarantined``.

    ``layer`` is the name of the layer in the project, and ``table`` that of its rows; ``None`` for records.
    ``mapping`` is the one that was used.
    """

    reading: Reading
    accepted: int
    quarantined: tuple[Quarantined, ...]
    warnings: tuple[str, ...]
    warnings_said: tuple[Said | None, ...]
    layer: str | None
    mapping: Mapping
    table: str | None = None


def import_read(
    project: Project, incoming: Incoming, *, progress: Callable[[int], None] = lambda _rows: None
) -> Imported:
    """Put a file that was read into a project, all of it or nothing.

    Raises
    ------
    ImportAsked
        The mapping or the dates leave something open; nothing was changed.
    ImportRefused
        No row of it can be taken, or one breaks the project's rules for the whole; nothing was changed.
    ProjectNotWritten, ProjectLocked, ProjectReadOnly, DamagedProject
        See ``LiveFile.transaction``.
    """
    reading, request = incoming.reading, incoming.request
    mapping = reading.mapping if request.role in LAYER_ROLES else _settled(incoming)
    quarantined = tuple(incoming.quarantined())
    if reading.read == reading.quarantined:
        raise _nothing(request.source, reading.read, quarantined)

    def counted(chunks: Iterable[list[tuple[Any, ...]]]) -> Iterator[list[tuple[Any, ...]]]:
        done = 0
        for chunk in chunks:
            yield chunk
            done += len(chunk)
            progress(done)

    if request.role in LAYER_ROLES:
        built = incoming.layer(_form(incoming), progress)

        def look() -> None:
            progress(built.rows)

        return project.edit_with(
            lambda writer: _as_layer(writer, incoming, built, quarantined, look), beside=built.path
        )
    put = _as_claims if request.role == "claims" else _as_records
    return project.edit_with(lambda writer: put(writer, incoming, counted(incoming.chunks()), quarantined, mapping))


def _settled(incoming: Incoming) -> Mapping:
    """The mapping of records, with nothing left open."""
    reading, request = incoming.reading, incoming.request
    mapping = mapping_for(request.role, reading)
    asked = question_of_mapping(request.role, mapping, reading)
    questions: tuple[Question, ...] = (asked,) if asked else questions_of_values(mapping, reading, incoming.chunks())
    if questions:
        said = "; ".join(question.sentence for question in questions)
        raise ImportAsked(f"{request.source}: {said}", questions)
    return mapping


def _form(incoming: Incoming) -> LayerForm:
    reading, role, source = incoming.reading, incoming.request.role, incoming.request.source
    if role == "points" and reading.geometry not in _POINTS:
        raise import_refused(source, say("import/not-points", geometry=reading.geometry.lower()))
    return LayerForm(columns=reading.columns, geometry=reading.geometry, z=reading.z, bounds=reading.bounds)


def _as_layer(
    writer: Writer,
    incoming: Incoming,
    built: BuiltLayer,
    quarantined: tuple[Quarantined, ...],
    look: Callable[[], None],
) -> Imported:
    reading, role, source = incoming.reading, incoming.request.role, incoming.request.source
    wished = _plain_name(incoming.request.title or incoming.request.layer or reading.layer or PurePath(source).stem)
    name = _free_name(writer.db, wished)
    notes = () if name == wished else (say("note/layer-name", wished=wished, name=name),)
    warnings, warnings_said = noted(notes)
    take_layer(writer.db, _form(incoming), built, name, look)
    table, count = built.name, built.rows
    remarks = "; ".join(text for text in reading.warnings if "contamination" in text) or None
    style = incoming.request.style or (reading.layer if reading.driver == "OSM" else None)
    layer_id = f"layer-{uuid.uuid4().hex[:12]}"
    values = {"name": name, "table_name": table, "visible": True, "style": style or role, "notes": remarks}
    reason = _reason(source)
    apply_edits(writer, [Put("layers", values, layer_id)], reason)
    made = Imported(reading=reading, accepted=count, quarantined=quarantined,
                    warnings=(*reading.warnings, *warnings), warnings_said=(*reading.warnings_said, *warnings_said),
                    layer=name, mapping=reading.mapping, table=table)  # fmt: skip
    _keep_account(writer, incoming.request, made, layer_id=layer_id, table_hash=table.removeprefix("layer_"))
    return made


def import_picture(writer: Writer, request: Request, reading: Reading, place: dict[str, Any]) -> Imported:
    """Put a picture of the ground into a project: its layer, the place of its file, and its account.

    ``place`` are the fields of the record of the kind ``rasters``, but for the layer.
    """
    wished = _plain_name(request.title or request.layer or PurePath(request.source).stem)
    name = _free_name(writer.db, wished)
    notes = () if name == wished else (say("note/layer-name", wished=wished, name=name),)
    warnings, warnings_said = noted(notes)
    layer_id = f"layer-{uuid.uuid4().hex[:12]}"
    apply_edits(writer, [
        Put("layers", {"name": name, "visible": True}, layer_id),
        Put("rasters", {**place, "layer_id": layer_id}, f"raster-{uuid.uuid4().hex[:12]}"),
    ], _reason(request.source))  # fmt: skip
    made = Imported(reading=reading, accepted=1, quarantined=(),
                    warnings=(*reading.warnings, *warnings), warnings_said=(*reading.warnings_said, *warnings_said),
                    layer=name, mapping=reading.mapping)  # fmt: skip
    _keep_account(writer, request, made, layer_id=layer_id)
    return made


def _as_records(
    writer: Writer, incoming: Incoming, chunks: Iterable[list[tuple[Any, ...]]], quarantined: tuple[Quarantined, ...],
    mapping: Mapping,
) -> Imported:  # fmt: skip
    reading, request = incoming.reading, incoming.request
    order = date_order(mapping, reading, incoming.chunks())

    def area_id(code: str) -> str | None:
        row = writer.db.execute("SELECT id FROM areas WHERE code = ?", (code,)).fetchone()
        return None if row is None else str(row[0])

    maker = RecordMaker(request.role, mapping, reading, order, area_id)
    accepted, refused = 0, list(quarantined)
    reason = _reason(request.source)
    for chunk in chunks:
        for row in chunk:
            why = _put(writer, maker, row, reason)
            if why is None:
                accepted += 1
            else:
                said = why.said if isinstance(why, (EditRefused, RowRefused)) else None
                refused.append(Quarantined(row=row[0], reason=str(why), raw=raw_text(reading, row), said=said))
    refused.sort(key=lambda one: one.row)
    if not accepted:
        raise _nothing(request.source, reading.read, tuple(refused))
    warnings, warnings_said = noted((say("note/heights"),) if reading.z else ())
    made = Imported(reading=reading, accepted=accepted, quarantined=tuple(refused),
                    warnings=(*reading.warnings, *warnings), warnings_said=(*reading.warnings_said, *warnings_said),
                    layer=None, mapping=mapping)  # fmt: skip
    _keep_account(writer, request, made)
    return made


def _as_claims(
    writer: Writer, incoming: Incoming, chunks: Iterable[list[tuple[Any, ...]]], quarantined: tuple[Quarantined, ...],
    mapping: Mapping,
) -> Imported:  # fmt: skip
    reading, source = incoming.reading, incoming.request.source
    order = date_order(mapping, reading, incoming.chunks())
    try:
        put = put_claims(writer, msgspec.structs.replace(reading, mapping=mapping), order, chunks, _reason(source))
    except EditRefused as error:
        raise ImportRefused(f"{source}: {error}; nothing was changed") from error
    refused = tuple(sorted((*quarantined, *put.refused), key=lambda one: one.row))
    if not put.accepted:
        raise _nothing(source, reading.read, refused)
    made = Imported(reading=reading, accepted=put.accepted, quarantined=refused,
                    warnings=(*reading.warnings, *put.warnings), layer=None, mapping=mapping,
                    warnings_said=(*reading.warnings_said, *put.warnings_said))  # fmt: skip
    _keep_account(writer, incoming.request, made)
    return made


def _put(writer: Writer, maker: RecordMaker, row: Sequence[Any], reason: str) -> Exception | None:
    """Put one row through the gate; why it cannot be, after taking back all of it that was written."""
    head, changes = writer.head, writer.changes
    writer.db.execute("SAVEPOINT import_row")
    # The gate looks at what changed in this row; what was put before has passed it already.
    writer.changes = {}
    try:
        apply_edits(writer, [maker.put(row)], reason)
    except (EditRefused, ValueError) as error:
        writer.db.execute("ROLLBACK TO import_row")
        writer.head = head
        why: Exception | None = error.with_traceback(None)
    else:
        changes.update(writer.changes)
        why = None
    writer.db.execute("RELEASE import_row")
    writer.changes = changes
    return why


def _keep_account(
    writer: Writer, request: Request, made: Imported, *, layer_id: str | None = None, table_hash: str | None = None
) -> None:
    reading = made.reading
    import_id = f"import-{uuid.uuid4().hex[:12]}"
    count, quarantine_hash = keep_quarantined(
        writer.db, import_id, ((one.row, one.reason, one.raw) for one in made.quarantined)
    )
    if reading.read != made.accepted + count:
        raise ImportRefused(f"{request.source}: {reading.read} rows were read, but {made.accepted} accepted and "
                            f"{count} quarantined; nothing was changed, please report this")  # fmt: skip
    values = {
        "role": request.role, "file": PurePath(request.source).name, "sha256": reading.sha256, "driver": reading.driver,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(), "read": reading.read, "accepted": made.accepted,
        "quarantined": count, "quarantine_hash": quarantine_hash, "crs": reading.crs, "encoding": reading.encoding,
        "mapping": as_toml(made.mapping), "warnings": list(made.warnings), "layer_id": layer_id,
        "table_hash": table_hash,
    }  # fmt: skip
    apply_edits(writer, [Put("imports", values, import_id)], _reason(request.source))


def _plain_name(said: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in said).strip()[:120].strip() or "layer"


def _free_name(db: sqlite3.Connection, wished: str) -> str:
    name, turn = wished, 1
    while db.execute("SELECT 1 FROM layers WHERE name = ?", (name,)).fetchone():
        turn += 1
        name = f"{wished} ({turn})"
    return name


def _nothing(source: str, read: int, quarantined: Sequence[Quarantined]) -> ImportRefused:
    if not read:
        return unchanged(source, say("import/no-features"))
    first = quarantined[0]
    return NothingAccepted(source, read, first.said or say("row/other", text=first.reason), tuple(quarantined))


class NothingAccepted(ImportRefused):
    """Every row is in quarantine; ``quarantined`` says why."""

    def __init__(self, source: str, read: int, why: Said, quarantined: tuple[Quarantined, ...]) -> None:
        first = quarantined[0]
        said = say("import/none-taken", read=read, row=first.row, why=why)
        message = (
            f"{source}: none of its {read} rows can be taken; row {first.row}: {first.reason}; nothing was changed"
        )
        super().__init__(message, say("import/unchanged", file=source, why=said))
        self.quarantined = quarantined


def _reason(source: str) -> str:
    return f"import of {PurePath(source).name}"
