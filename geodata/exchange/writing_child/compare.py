"""What was read back against what was meant: a lost place stops the export, a value that is not the same is listed."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from geodata.exchange.writing_child.rows import Back, Source, WrittenWrong, text_of

TOLERANCE_DEG = 1e-13
_SHOWN = 40


def losses(source: Source, back: Back) -> list[str]:
    """Sentences about values that came back otherwise, a column each.

    Raises
    ------
    WrittenWrong
        The number of rows or a geometry is not the same.
    """
    count = source.table.num_rows
    held = len(back.geometries) if source.request.placed else max((len(c) for c in back.columns.values()), default=0)
    if held != count:
        raise WrittenWrong(f"of {count} rows {held} could be read back")
    if source.request.placed:
        _compare_places(source.geometries, back.geometries)
    found: list[str] = []
    for at, name in enumerate(source.names, 1):
        said = source.table.column(at).to_pylist()
        if name not in back.columns:
            if any(value is not None for value in said):
                found.append(f"the column {name} is not in it")
            continue
        found += _compare_column(name, said, back.columns[name])
    return found


def _compare_places(meant: Any, back: Any) -> None:
    there = np.array([geometry is not None for geometry in meant], bool)
    came = np.array([geometry is not None and not geometry.is_empty for geometry in back], bool)
    if not (there == came).all():
        raise WrittenWrong(f"row {int(np.argmin(there == came)) + 1} has lost its place")
    one, other = _corners(meant[there]), _corners(np.asarray(back, object)[came])
    if one.shape != other.shape or (len(one) and float(np.abs(one - other).max()) > TOLERANCE_DEG):
        raise WrittenWrong("the geometries that were read back are not those that were written")


def _corners(geometries: Any) -> Any:
    """Coordinates in an order that does not depend on where a ring begins or which way it runs."""
    return shapely.get_coordinates(shapely.normalize(shapely.force_2d(geometries)))


def _compare_column(name: str, said: list[Any], came: list[Any]) -> list[str]:
    differ = [(one, other) for one, other in zip(said, came, strict=True) if not _same(one, other)]
    found: list[str] = []
    if differ:
        one, other = (_short(value) for value in differ[0])
        found.append(f"{len(differ)} values of {name} are not the same: {one} became {other}")
    if any(one == "" and other is None for one, other in zip(said, came, strict=True)):
        found.append(f"empty texts of {name} cannot be told from values that are not stated")
    return found


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
