"""What was read back against what was meant: a lost place stops the export, a value that is not the same is listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import shapely

from geodata.exchange.arrow import pa
from geodata.exchange.writing_child.rows import Back, Source, WrittenWrong, shapes_of, text_of

_geos: Any = shapely
TOLERANCE_DEG = 1e-13
_SHOWN = 40


def losses(source: Source, back: Iterable[Back]) -> list[str]:
    """Sentences about values that came back otherwise, a column each.

    Raises
    ------
    WrittenWrong
        The number of rows or a geometry is not the same.
    """
    columns = [_Column(name) for name in source.names]
    first = 1
    for batch, came in _side_by_side(source, back):
        if source.request.placed:
            _compare_places(batch.column(0), came.geometries, first)
        for at, column in enumerate(columns, 1):
            column.compare(batch.column(at), came.columns.get(column.name))
        first += len(batch)
    return [sentence for column in columns for sentence in column.sentences()]


class _Column:
    """What became of the values of one column so far."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._missing = self._emptied = False
        self._differ = 0
        self._example: tuple[Any, Any] | None = None

    def compare(self, meant: Any, came: Sequence[Any] | None) -> None:
        if came is None:
            self._missing = self._missing or meant.null_count < len(meant)
            return
        if _equal(meant, came):
            return
        said = meant.to_pylist()
        found: list[Any] = came if isinstance(came, list) else _listed(came)
        for one, other in zip(said, found, strict=True):
            if not _same(one, other):
                self._differ += 1
                self._example = self._example or (one, other)
            self._emptied = self._emptied or (one == "" and other is None)

    def sentences(self) -> Iterator[str]:
        if self._missing:
            yield f"the column {self.name} is not in it"
        if self._example is not None:
            one, other = map(_short, self._example)
            yield f"{self._differ} values of {self.name} are not the same: {one} became {other}"
        if self._emptied:
            yield f"empty texts of {self.name} cannot be told from values that are not stated"


def _listed(column: Any) -> list[Any]:
    return column.to_pylist()


def _side_by_side(source: Source, back: Iterable[Back]) -> Iterator[tuple[Any, Back]]:
    """The same rows of both, as many at a time as both have at hand."""
    pieces = (piece for piece in back if len(piece.geometries))
    came, held = next(pieces, None), 0
    for batch in source.batches():
        at = 0
        while at < len(batch):
            if came is None:
                raise WrittenWrong(f"of {source.rows} rows {held} could be read back")
            count = min(len(batch) - at, len(came.geometries))
            yield batch.slice(at, count), _cut(came, 0, count)
            at, held = at + count, held + count
            came = _cut(came, count, None) if count < len(came.geometries) else next(pieces, None)
    if came is not None:
        more = len(came.geometries) + sum(len(piece.geometries) for piece in pieces)
        raise WrittenWrong(f"of {source.rows} rows {held + more} could be read back")


def _cut(back: Back, begin: int, end: int | None) -> Back:
    if begin == 0 and end == len(back.geometries):
        return back
    columns = {name: column[begin:end] for name, column in back.columns.items()}
    return Back(geometries=back.geometries[begin:end], columns=columns)


def _compare_places(meant: Any, back: Any, first: int) -> None:
    if not isinstance(back, np.ndarray):
        if _equal(meant, back):
            return
        back = shapes_of(back)
    shapes: Any = shapes_of(meant)
    if _geos.equals_exact(shapes, back).all():
        return
    there = ~_geos.is_missing(shapes)
    came = ~(_geos.is_missing(back) | _geos.is_empty(back))
    if not (there == came).all():
        raise WrittenWrong(f"row {first + int(np.argmin(there == came))} has lost its place")
    one, other = _corners(shapes[there]), _corners(back[came])
    if one.shape != other.shape or (len(one) and float(np.abs(one - other).max()) > TOLERANCE_DEG):
        raise WrittenWrong("the geometries that were read back are not those that were written")


def _corners(geometries: Any) -> Any:
    """Coordinates in an order that does not depend on where a ring begins or which way it runs."""
    return shapely.get_coordinates(shapely.normalize(shapely.force_2d(geometries)))


def _equal(meant: Any, came: Any) -> bool:
    """Whether Arrow can tell that all values are the same; what it cannot tell is looked at one by one."""
    try:
        found = pa.array(came) if isinstance(came, list) else came
        found = getattr(found, "storage", found)
        kind = str(found.type)
        # A cast makes bytes of any text, and a truth of any number.
        if pa.types.is_large_binary(meant.type) and "binary" not in kind:
            return False
        if pa.types.is_boolean(meant.type) and kind not in ("bool", "string", "large_string"):
            return False
        return meant.equals(found.cast(meant.type))
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        return False


def _same(said: Any, came: Any) -> bool:
    if text_of(said) == text_of(came):
        return True
    if isinstance(said, (int, float)) and isinstance(came, str):
        # A text may write a number in another way, such as 18.0.
        try:
            return float(came) == said
        except ValueError:
            return False
    return False


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
