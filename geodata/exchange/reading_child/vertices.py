"""Lists of vertices (IMSMA NG): one line a vertex, one row an outline, with the columns of its first line."""

from __future__ import annotations

import csv
import functools
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.exchange.arrow import pa
from geodata.exchange.incoming.mapping import GeometryColumns
from geodata.exchange.incoming.places import question_of_axes
from geodata.exchange.incoming.request import Request
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.reading_child.rows import Rows
from geodata.exchange.reading_child.shapes import shaped
from geodata.exchange.reading_child.table_form import Table
from geodata.exchange.unreadable import FileUnreadable
from geodata.exchange.vertex_list import Role, VertexRecord, read_vertices
from geodata.exchange.worded import text_of
from geodata.project.blobs import well_known
from geodata.records.said import Said, say

_MOST_FAULTS, _LONGEST_REASON = 20, 2000


def read_vertex_table(table: Table, places: GeometryColumns, request: Request, folder: Path) -> tuple[Rows, list[Said]]:
    """Read a list of vertices into rows, one a record; warnings say what lies beside the outlines.

    A record with any fault is in quarantine with all of them, and its lines as raw text.

    Raises
    ------
    FileRefused
        It is no list of vertices.
    """
    said: dict[Role, str] = {}
    for role in ("record", "shape", "order", "lon", "lat"):
        name = getattr(places, role)
        if name is not None:
            said[role] = name
    try:
        found = read_vertices(table.path, said)
    except FileUnreadable as error:
        raise FileRefused(error.said) from error
    lines = _lines(table, said["record"])
    faults: dict[str, list[Said]] = defaultdict(list)
    for fault in found.faults:
        faults[fault.record or ""].append(fault.said)
    kept = [one for one in found.records if one.outline is not None and one.record not in faults]
    others = [name for name in table.names if name not in said.values()]
    beside = sum(len(one.beside) for one in found.records)
    with Rows(folder, [(name, "TEXT") for name in (said["record"], *others)]) as rows:
        known = {one.record for one in kept}
        active = {one.record for one in found.records}
        for record, own in lines.items():
            if record not in known:
                none = say("row/no-polygon") if record in active else say("row/inactive")
                raw = "\n".join(",".join(cells.values()) for _, cells in own)
                rows.refuse(own[0][0], _joined(faults.get(record) or [none]), raw)
        _take(
            rows,
            kept=kept,
            firsts=[lines[one.record][0] for one in kept],
            others=others,
            request=request,
            folder=folder,
        )
    warnings = [say("note/vertices", lines=found.rows, records=len(lines))]
    if found.inactive:
        warnings.append(say("note/inactive", count=found.inactive))
    if beside:
        warnings.append(say("note/beside", count=beside))
    return rows, warnings


def _joined(faults: Sequence[Said]) -> Said:
    """All faults of a record as one; too many for one sentence are cut as a text."""
    text = "; ".join(map(text_of, faults))
    if len(faults) > _MOST_FAULTS or len(text) > _LONGEST_REASON:
        return say("row/other", text=text[:_LONGEST_REASON])
    return functools.reduce(lambda one, other: say("row/and", one=one, other=other), faults)


def _take(
    rows: Rows, *, kept: Sequence[VertexRecord], firsts: Sequence[tuple[int, dict[str, str]]], others: Sequence[str],
    request: Request, folder: Path,
) -> None:  # fmt: skip
    """Outlines into rows, with the columns of their first lines."""
    if not kept:
        return
    outlines: Any = np.array([one.outline for one in kept], object)
    question = question_of_axes(shapely.get_coordinates(outlines)) if request.axes is None else None
    if question is not None:
        raise Asked(question)
    blobs = [well_known(one.outline) for one in kept if one.outline is not None]
    offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
    shapes = shaped(np.frombuffer(b"".join(blobs), np.uint8), offsets, None, folder, swap=request.axes == "yx")
    values = [[one.record for one in kept], *([cells.get(name) or None for _, cells in firsts] for name in others)]
    numbers = np.array([number for number, _ in firsts], np.int64)
    rows.take(numbers, shapes, [pa.array(column, pa.string()) for column in values])


def _lines(table: Table, record: str) -> dict[str, list[tuple[int, dict[str, str]]]]:
    """Lines by record, each with its number."""
    found: dict[str, list[tuple[int, dict[str, str]]]] = defaultdict(list)
    with table.path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, fieldnames=list(table.names), delimiter=table.divider, restval="", restkey="")
        for number, row in enumerate(reader, 1):
            if number == 1:
                continue
            cells = {name: (value or "").strip() if isinstance(value, str) else "" for name, value in row.items()}
            if any(cells.values()):
                found[cells.get(record, "")].append((number, cells))
    return dict(found)
