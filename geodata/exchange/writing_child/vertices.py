"""Lists of vertices as IMSMA NG has them (TERMS.md 4): one line a corner, grouped by record and shape, numbered."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shapely
from typing_extensions import override

from geodata.exchange.formulas import harmless
from geodata.exchange.vertex_list import LARGEST_BYTES, read_vertices
from geodata.exchange.writing_child.rows import Back, FormatRefused, Source, Writer, objects
from geodata.exchange.writing_child.sheets import cell

_geos: Any = shapely
_LOCAL_IDS = {"areas": "hazard_localid", "releases": "hazreduc_localid"}
_CALLED = ("code", "id")
"""What a record is called by: the first of these columns of which every row has a value of its own."""
_OWN = ("shape_id", "shapeenum", "poly_prop_enum_guid", "isactive", "pointlocal_id", "pointno", "pointtypeenum",
        "longitude", "latitude")  # fmt: skip


class ImsmaVertices(Writer):
    """Every corner with its number, its ring, and the columns of its record; inner rings say that they are."""

    @override
    def write(self, source: Source, folder: Path) -> tuple[list[str], list[str]]:
        called = _called(source)
        name = f"{source.request.name}.csv"
        with (folder / name).open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([_local_id(source), *_OWN, *(harmless(heading) for heading in _headings(source))])
            for geometry, values in source.values():
                record = str(values[called])
                cells = [cell(value) for value in values]
                number = 0
                for shape, (ring, inner) in enumerate(_rings(geometry), 1):
                    for lon, lat in shapely.get_coordinates(ring)[:-1].tolist():
                        number += 1
                        kind = "Inner" if inner else "Outer"
                        own = (shape, "Polygon", kind, 1, f"TP{number}", number, "Turning Point", repr(lon), repr(lat))
                        writer.writerow([record, *own, *cells])
                if file.tell() > LARGEST_BYTES:
                    raise FormatRefused(f"a list of vertices holds {LARGEST_BYTES >> 20} MB at most, that of these "
                                        f"{source.rows:,} records would be larger; export them as gpkg")  # fmt: skip
        return [name], []

    @override
    def read(self, source: Source, folder: Path) -> Iterator[Back]:
        path = folder / f"{source.request.name}.csv"
        outlines = {one.record: one.outline for one in read_vertices(path).records}
        csv.field_size_limit(2**31 - 1)
        firsts: dict[str, list[str]] = {}
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in itertools.islice(csv.reader(file), 1, None):
                firsts.setdefault(row[0], row[1 + len(_OWN) :])
        shapes = objects([outlines.get(record) for record in firsts])
        columns = {name: [row[at] or None for row in firsts.values()] for at, name in enumerate(source.names)}
        yield Back(geometries=shapes, columns=columns)


def _called(source: Source) -> int:
    """The column that tells records apart, where each is an outline.

    Raises
    ------
    FormatRefused
        There is none, or a record is no outline.
    """
    kinds = source.kinds
    if not source.request.placed or source.bare or not kinds or not kinds <= {"Polygon", "MultiPolygon"}:
        raise FormatRefused("a list of vertices holds outlines, and not all of these records have one; "
                            "export them as csv or geojson")  # fmt: skip
    for name in _CALLED:
        if name in source.names:
            at = source.names.index(name)
            said = [value for batch in source.batches() for value in batch.column(at + 1).to_pylist()]
            # Two letters that differ in their blanks alone are one to who reads it.
            if all(str(value or "").strip() == str(value) for value in said) and len({*said}) == len(said):
                return at
    raise FormatRefused("a list of vertices needs a code or id of its own for every record; export as csv or geojson")


def _rings(geometry: Any) -> Iterator[tuple[Any, bool]]:
    for part in shapely.get_parts(geometry):
        yield part.exterior, False
        for ring in part.interiors:
            yield ring, True


def _headings(source: Source) -> list[str]:
    """Names of the columns of the records; one that IMSMA has too is the record's."""
    taken = {*_OWN, _local_id(source)}
    return [f"record_{name}" if name in taken else name for name in source.names]


def _local_id(source: Source) -> str:
    return _LOCAL_IDS.get(source.request.style or "", "localid")
