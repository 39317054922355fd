"""Outlines from a list of vertices (CSV): one line a vertex, grouped by record and shape, ordered by number.

The columns are those of IMSMA NG as GICHD's geocheck reads them (TERMS.md 4), or named by the caller; nothing is
guessed, nothing dropped without a sentence, nothing repaired.
"""

from __future__ import annotations

import csv
import io
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec
import shapely
from shapely.geometry import MultiPolygon, Polygon

from geodata.exchange.sentences import TEMPLATES
from geodata.exchange.unreadable import FileUnreadable
from geodata.records.said import Argument, Said, english, say

Role = Literal["record", "shape", "order", "lon", "lat", "form", "kind", "active", "hole", "label", "typed"]
IMSMA_COLUMNS: dict[Role, tuple[str, ...]] = {
    "record": ("hazard_localid", "hazreduc_localid", "accident_localid", "task_localid", "localid", "object"),
    "shape": ("shape_id",),
    "order": ("pointno", "order"),
    "lon": ("longitude", "lon"),
    "lat": ("latitude", "lat"),
    "form": ("shapeenum",),
    "kind": ("pointtypeenum",),
    "active": ("isactive",),
    "hole": ("poly_prop_enum_guid",),
    "label": ("pointlocal_id",),
    "typed": ("user_entered_mgrs",),
}
"""Names of the columns by what they mean; the first that a file has is taken."""
NEEDED: tuple[Role, ...] = ("record", "order", "lon", "lat")
LARGEST_BYTES = 256 * 1024**2
# Turning and start points make the ring; these lie beside it.
_BESIDE = ("landmark", "reference", "benchmark", "evidence")


class Vertex(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the file: its number, and what it says."""

    row: int
    record: str
    shape: str
    order: float
    lon: float
    lat: float
    label: str = ""
    kind: str = ""
    hole: bool = False
    polygon: bool = True


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a line or a record; ``rule`` is a number of TERMS.md 5, or a word of ours."""

    rule: str
    row: int | None
    record: str | None
    said: Said

    @property
    def text(self) -> str:
        """The sentence in English."""
        return english(self.said, TEMPLATES)


class _Wrong(ValueError):
    """A line that cannot be read, and why."""

    def __init__(self, said: Said) -> None:
        super().__init__(said.key)
        self.said = said


class VertexRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record of the list: its outline, and its points that are none of it (landmarks, reference points)."""

    record: str
    outline: MultiPolygon | None
    vertices: tuple[Vertex, ...]
    beside: tuple[Vertex, ...]


class VertexList(msgspec.Struct, frozen=True, kw_only=True):
    """What a file held: records in the order of their first line, faults in the order of the lines."""

    columns: dict[Role, str]
    rows: int
    inactive: int
    records: tuple[VertexRecord, ...]
    faults: tuple[Fault, ...]


def read_vertices(path: Path, columns: Mapping[Role, str] | None = None) -> VertexList:
    """Records of a list of vertices; a line that cannot be read is a fault and spoils its own record alone.

    Raises
    ------
    FileUnreadable
        It is no CSV in UTF-8, or lacks a column that is needed; the message names those that it has.
    """
    reader = csv.DictReader(io.StringIO(_text(path)), delimiter=_delimiter(path))
    try:
        header = [name.strip() for name in reader.fieldnames or []]
        chosen = _columns(path, header, columns or {})
        reader.fieldnames = header
        faults: list[Fault] = []
        vertices: list[Vertex] = []
        spoiled: set[str] = set()
        rows = inactive = 0
        for values in reader:
            rows += 1
            cells: dict[Role, str] = {role: (values.get(name) or "").strip() for role, name in chosen.items()}
            if cells.get("active", "1").casefold() in ("0", "false", "f", "no"):
                inactive += 1
                continue
            try:
                vertices.append(_vertex(reader.line_num, cells))
            except _Wrong as error:
                spoiled.add(cells["record"])
                faults.append(Fault(rule="line", row=reader.line_num, record=cells["record"], said=error.said))
    except csv.Error as error:
        raise FileUnreadable(path, say("file/not-csv", line=reader.line_num, reason=str(error))) from error
    made: list[VertexRecord] = []
    by_record: dict[str, list[Vertex]] = defaultdict(list)
    for vertex in vertices:
        by_record[vertex.record].append(vertex)
    for record, own in by_record.items():
        found = _record(record, own, faults)
        if record in spoiled and found.outline is not None:
            said = say("vertices/spoiled", record=record)
            faults.append(Fault(rule="record", row=None, record=record, said=said))
            found = msgspec.structs.replace(found, outline=None)
        made.append(found)
    faults.sort(key=lambda fault: (fault.row is None, fault.row or 0))
    return VertexList(columns=chosen, rows=rows, inactive=inactive, records=tuple(made), faults=tuple(faults))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise FileUnreadable(path, say("file/too-large", most=LARGEST_BYTES // 1024**2))
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileUnreadable(path, say("file/unreadable", reason=str(error.strerror))) from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(path, say("file/not-utf8", byte=error.start)) from error


def _delimiter(path: Path) -> str:
    first = _text(path).partition("\n")[0]
    return max(",;\t", key=first.count)


def _columns(path: Path, header: Sequence[str], said: Mapping[Role, str]) -> dict[Role, str]:
    folded = {name.casefold(): name for name in header}
    chosen: dict[Role, str] = {}
    for role, names in IMSMA_COLUMNS.items():
        wanted = (said[role],) if role in said else names
        found = next((folded[name.casefold()] for name in wanted if name.casefold() in folded), None)
        if found is not None:
            chosen[role] = found
        elif role in said or role in NEEDED:
            asked = said.get(role) or " or ".join(names)
            columns = ", ".join(header) or "–"
            raise FileUnreadable(path, say("file/no-column", role=role, asked=asked, columns=columns))
    return chosen


def _vertex(row: int, cells: Mapping[Role, str]) -> Vertex:
    if not cells["record"]:
        raise _Wrong(say("vertex/no-record", line=row))
    order, lon, lat = (_number(row, role, cells[role]) for role in ("order", "lon", "lat"))
    if abs(lat) > 90 or abs(lon) > 180:
        exchanged = abs(lon) <= 90 and abs(lat) <= 180
        key = "vertex/exchanged" if exchanged else "vertex/off"
        raise _Wrong(say(key, line=row, lon=str(lon), lat=str(lat)))
    form, kind = cells.get("form", "").casefold(), cells.get("kind", "").casefold()
    return Vertex(
        row=row, record=cells["record"], shape=cells.get("shape", ""), order=order, lon=lon, lat=lat,
        label=cells.get("label", ""), kind=cells.get("kind", ""), hole="inner" in cells.get("hole", "").casefold(),
        polygon=(not form or "poly" in form) and not any(word in kind for word in _BESIDE),
    )  # fmt: skip


def _number(row: int, role: Role, text: str) -> float:
    try:
        number = float(text)
    except ValueError as error:
        key = "vertex/comma" if text.count(",") == 1 else "vertex/no-number"
        raise _Wrong(say(key, line=row, role=role, text=repr(text))) from error
    if not math.isfinite(number):
        raise _Wrong(say("vertex/not-finite", line=row, role=role, text=repr(text)))
    return number


def _record(record: str, own: Sequence[Vertex], faults: list[Fault]) -> VertexRecord:
    beside = tuple(vertex for vertex in own if not vertex.polygon)
    shapes: dict[str, list[Vertex]] = defaultdict(list)
    for vertex in own:
        if vertex.polygon:
            shapes[vertex.shape].append(vertex)
    before = len(faults)
    rings: list[list[Vertex]] = []
    for shape, vertices in shapes.items():
        # Numbers as numbers: as texts 10 comes before 2.
        ring = sorted(vertices, key=lambda vertex: vertex.order)
        if len(ring) > 1 and (ring[0].lon, ring[0].lat) == (ring[-1].lon, ring[-1].lat):
            ring = ring[:-1]
        _check_ring(record, shape, vertices, ring, faults)
        rings.append(ring)
    _check_points(record, beside, faults)
    same = say("vertices/same-polygon", named=record)
    faults += _repeats("3", record, [(ring[0].row, _cycle(ring)) for ring in rings], same)
    outline = None if len(faults) > before or not rings else _outline(record, rings, faults)
    return VertexRecord(record=record, outline=outline, vertices=tuple(own), beside=beside)


def _check_ring(
    record: str, shape: str, vertices: Sequence[Vertex], ring: Sequence[Vertex], faults: list[Fault]
) -> None:
    named: Argument = say("shape", record=record, shape=shape) if shape else record
    if len({(vertex.lon, vertex.lat) for vertex in ring}) < 3:
        faults.append(Fault(rule="2", row=ring[0].row, record=record, said=say("vertices/few", named=named)))
    places = [(vertex.row, (vertex.lon, vertex.lat)) for vertex in ring]
    faults += _repeats("6", record, places, say("vertices/same-place", named=named))
    labels = [(vertex.row, vertex.label) for vertex in ring if vertex.label]
    faults += _repeats("7", record, labels, say("vertices/same-id", named=named))
    orders = [(vertex.row, vertex.order) for vertex in vertices]
    faults += _repeats("order", record, orders, say("vertices/same-number", named=named))


def _check_points(record: str, beside: Sequence[Vertex], faults: list[Fault]) -> None:
    places = [(vertex.row, (vertex.lon, vertex.lat)) for vertex in beside]
    faults += _repeats("9", record, places, say("points/same-place", named=record))
    labels = [(vertex.row, vertex.label) for vertex in beside if vertex.label]
    faults += _repeats("10", record, labels, say("points/same-id", named=record))


def _repeats(rule: str, record: str, keyed: Iterable[tuple[int, object]], said: Said) -> list[Fault]:
    seen: Counter[object] = Counter()
    found: list[Fault] = []
    for row, key in keyed:
        seen[key] += 1
        if seen[key] == 2:
            with_line = msgspec.structs.replace(said, args=(*said.args, ("line", row)))
            found.append(Fault(rule=rule, row=row, record=record, said=with_line))
    return found


def _cycle(ring: Sequence[Vertex]) -> tuple[tuple[float, float], ...]:
    """Corners of a ring from the least on, in the direction in which they come out smaller."""
    corners = [(vertex.lon, vertex.lat) for vertex in ring]
    at = corners.index(min(corners))
    turned = [*corners[at:], *corners[:at]]
    return min(tuple(turned), (turned[0], *turned[:0:-1]))


def _outline(record: str, rings: Sequence[Sequence[Vertex]], faults: list[Fault]) -> MultiPolygon | None:
    outer = [Polygon([(vertex.lon, vertex.lat) for vertex in ring]) for ring in rings if not ring[0].hole]
    holes: dict[int, list[Polygon]] = defaultdict(list)
    for ring in rings:
        if not ring[0].hole:
            continue
        hole = Polygon([(vertex.lon, vertex.lat) for vertex in ring])
        owner = next((at for at, part in enumerate(outer) if part.is_valid and shapely.covers(part, hole)), None)
        if owner is None:
            said = say("vertices/hole", record=record, line=ring[0].row)
            faults.append(Fault(rule="hole", row=ring[0].row, record=record, said=said))
            return None
        holes[owner].append(hole)
    made = MultiPolygon([
        Polygon(part.exterior, [hole.exterior for hole in holes[at]]) for at, part in enumerate(outer)
    ])  # fmt: skip
    if not made.is_valid:
        said = say("vertices/invalid", record=record, reason=shapely.is_valid_reason(made))
        faults.append(Fault(rule="1", row=rings[0][0].row, record=record, said=said))
        return None
    return made
