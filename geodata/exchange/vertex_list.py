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

from geodata.exchange import FileUnreadable

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
    text: str


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
            except ValueError as error:
                spoiled.add(cells["record"])
                faults.append(Fault(rule="line", row=reader.line_num, record=cells["record"], text=str(error)))
    except csv.Error as error:
        raise FileUnreadable(f"{path}: line {reader.line_num}: is not CSV ({error})") from error
    made: list[VertexRecord] = []
    by_record: dict[str, list[Vertex]] = defaultdict(list)
    for vertex in vertices:
        by_record[vertex.record].append(vertex)
    for record, own in by_record.items():
        found = _record(record, own, faults)
        if record in spoiled and found.outline is not None:
            text = f"{record}: a line of it could not be read, so its outline was not made"
            faults.append(Fault(rule="record", row=None, record=record, text=text))
            found = msgspec.structs.replace(found, outline=None)
        made.append(found)
    faults.sort(key=lambda fault: (fault.row is None, fault.row or 0))
    return VertexList(columns=chosen, rows=rows, inactive=inactive, records=tuple(made), faults=tuple(faults))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise FileUnreadable(f"{path}: is larger than {LARGEST_BYTES // 1024**2} MB")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileUnreadable(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{path}: is not in UTF-8 (byte {error.start}); save it as CSV UTF-8") from error


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
            raise FileUnreadable(f"{path}: has no column for {role} ({asked}); it has {', '.join(header) or 'none'}")
    return chosen


def _vertex(row: int, cells: Mapping[Role, str]) -> Vertex:
    named = f"line {row}"
    if not cells["record"]:
        raise ValueError(f"{named}: names no record")
    order, lon, lat = (_number(named, role, cells[role]) for role in ("order", "lon", "lat"))
    if abs(lat) > 90 or abs(lon) > 180:
        hint = "; are longitude and latitude exchanged?" if abs(lon) <= 90 and abs(lat) <= 180 else ""
        raise ValueError(f"{named}: longitude {lon}, latitude {lat} lies off the earth{hint}")
    form, kind = cells.get("form", "").casefold(), cells.get("kind", "").casefold()
    return Vertex(
        row=row, record=cells["record"], shape=cells.get("shape", ""), order=order, lon=lon, lat=lat,
        label=cells.get("label", ""), kind=cells.get("kind", ""), hole="inner" in cells.get("hole", "").casefold(),
        polygon=(not form or "poly" in form) and not any(word in kind for word in _BESIDE),
    )  # fmt: skip


def _number(named: str, role: Role, text: str) -> float:
    try:
        number = float(text)
    except ValueError as error:
        hint = "; it has a decimal comma" if text.count(",") == 1 else ""
        raise ValueError(f"{named}: {role} {text!r} is not a number{hint}") from error
    if not math.isfinite(number):
        raise ValueError(f"{named}: {role} {text!r} is not a finite number")
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
    repeated = _repeats("3", record, [(ring[0].row, _cycle(ring)) for ring in rings], "the same polygon stands twice")
    faults += repeated
    outline = None if len(faults) > before or not rings else _outline(record, rings, faults)
    return VertexRecord(record=record, outline=outline, vertices=tuple(own), beside=beside)


def _check_ring(
    record: str, shape: str, vertices: Sequence[Vertex], ring: Sequence[Vertex], faults: list[Fault]
) -> None:
    named = f"{record}, shape {shape}" if shape else record
    if len({(vertex.lon, vertex.lat) for vertex in ring}) < 3:
        text = f"{named}: has fewer than 3 different vertices"
        faults.append(Fault(rule="2", row=ring[0].row, record=record, text=text))
    places = [(vertex.row, (vertex.lon, vertex.lat)) for vertex in ring]
    faults += _repeats("6", record, places, f"{named}: two vertices have the same coordinates")
    labels = [(vertex.row, vertex.label) for vertex in ring if vertex.label]
    faults += _repeats("7", record, labels, f"{named}: two vertices have the same id")
    orders = [(vertex.row, vertex.order) for vertex in vertices]
    faults += _repeats("order", record, orders, f"{named}: two vertices have the same number")


def _check_points(record: str, beside: Sequence[Vertex], faults: list[Fault]) -> None:
    places = [(vertex.row, (vertex.lon, vertex.lat)) for vertex in beside]
    faults += _repeats("9", record, places, f"{record}: two points beside its polygons have the same coordinates")
    labels = [(vertex.row, vertex.label) for vertex in beside if vertex.label]
    faults += _repeats("10", record, labels, f"{record}: two points beside its polygons have the same id")


def _repeats(rule: str, record: str, keyed: Iterable[tuple[int, object]], text: str) -> list[Fault]:
    seen: Counter[object] = Counter()
    found: list[Fault] = []
    for row, key in keyed:
        seen[key] += 1
        if seen[key] == 2:
            found.append(Fault(rule=rule, row=row, record=record, text=f"{text} (line {row})"))
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
            text = f"{record}: an inner polygon lies in none of its outer ones (line {ring[0].row})"
            faults.append(Fault(rule="hole", row=ring[0].row, record=record, text=text))
            return None
        holes[owner].append(hole)
    made = MultiPolygon([
        Polygon(part.exterior, [hole.exterior for hole in holes[at]]) for at, part in enumerate(outer)
    ])  # fmt: skip
    if not made.is_valid:
        text = f"{record}: its outline is not valid ({shapely.is_valid_reason(made)})"
        faults.append(Fault(rule="1", row=rings[0][0].row, record=record, text=text))
        return None
    return made
