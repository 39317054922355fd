"""Released ground near an outline: a long group leaves out no release, whenever in the group it was written."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.project.editing import Edit, Put, Writer, apply_edits
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project
from geodata.project.released_near import ReleasedNear

_box = st.tuples(st.integers(0, 60), st.integers(0, 60), st.integers(1, 40), st.integers(1, 5)).map(
    lambda drawn: (drawn[0], drawn[1], drawn[0] + drawn[2], drawn[1] + drawn[3])
)


def _meets(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


@contextlib.contextmanager
def _releases() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE releases (fid INTEGER PRIMARY KEY, id TEXT, min_x, min_y, max_x, max_y)")
        yield db


@given(st.lists(_box, max_size=60), st.lists(st.tuples(_box, st.none() | _box), min_size=1, max_size=120))
@settings(deadline=None)
def test_no_release_that_meets_an_outline_is_left_out(held: list, asked: list) -> None:
    with _releases() as db:
        for box in held:
            db.execute("INSERT INTO releases (id, min_x, min_y, max_x, max_y) VALUES (?, ?, ?, ?, ?)",
                       (f"r{held.index(box)}", *box))  # fmt: skip
        boxes = {f"r{held.index(box)}": box for box in held}
        near = ReleasedNear(db)
        for number, (outline, written) in enumerate(asked):
            if written is not None:
                # Written later, or moved from where it was.
                name = f"r{number % 40}"
                db.execute("DELETE FROM releases WHERE id = ?", (name,))
                db.execute("INSERT INTO releases (id, min_x, min_y, max_x, max_y) VALUES (?, ?, ?, ?, ?)",
                           (name, *written))  # fmt: skip
                boxes[name] = written
                near.put(name)
            found = near.ids(outline)
            assert {name for name, box in boxes.items() if _meets(box, outline)} <= set(found)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A hundred areas, of each a part released, and one release that is wider than all of them together."""
    path = tmp_path / "land.gpkg"
    new_project(path)
    with open_project(path, write=True) as made:
        edits: list[Edit] = []
        for number in range(100):
            west = 103.0 + number / 100
            edits += [
                Put("areas", {"code": f"A-{number}", "status": "CHA"}, f"a{number}",
                    shapely.box(west, 18, west + 0.004, 18.004)),
                Put("releases", {"area_id": f"a{number}", "product": "cancelled"}, f"r{number}",
                    shapely.box(west, 18, west + 0.002, 18.004)),
            ]  # fmt: skip
        wide = shapely.box(102.9, 19, 104.2, 19.002)
        edits += [Put("areas", {"code": "W", "status": "CHA"}, "w", wide)]
        edits += [Put("releases", {"area_id": "w", "product": "cancelled"}, "rw", wide)]
        made.edit(edits)
        yield made


def _beside(number: int) -> Put:
    west = 103.005 + number / 100
    outline = shapely.box(west, 18, west + 0.002, 18.002)
    return Put("areas", {"code": f"B-{number}", "status": "CHA"}, f"b{number}", outline)


def _over(number: int) -> Put:
    west = 103.001 + number / 100
    outline = shapely.box(west, 18, west + 0.002, 18.002)
    return Put("areas", {"code": f"C-{number}", "status": "CHA"}, f"c{number}", outline)


@pytest.mark.parametrize("at", [0, 31, 32, 33, 99])
def test_an_area_over_released_ground_is_refused_wherever_it_stands_in_a_long_group(project: Project, at: int) -> None:
    group: list[Edit] = [_beside(number) for number in range(100)]
    project.edit(group)
    project.undo()
    group[at] = _over(at)
    with pytest.raises(EditRefused, match=f"area C-{at} .*released by r{at} .*rule reopen-cancelled"):
        project.edit(group)
    wide = Put("areas", {"code": "D", "status": "CHA"}, "d", shapely.box(104.19, 19, 104.195, 19.001))
    with pytest.raises(EditRefused, match=r"released by rw .*rule reopen-cancelled"):
        project.edit([*(_beside(number) for number in range(60)), wide])


def test_ground_released_within_the_same_transaction_is_seen_by_what_follows(project: Project) -> None:
    """As an import does it: row after row through the gate, in one transaction."""

    def rows(writer: Writer) -> None:
        for number in range(60):
            apply_edits(writer, [_beside(number)], None)
        values = {"area_id": "b50", "product": "cancelled"}
        outline = shapely.box(103.505, 18, 103.507, 18.002)
        apply_edits(writer, [Put("releases", values, "late", outline)], None)
        area = Put("areas", {"code": "E", "status": "CHA"}, "e", shapely.box(103.5055, 18, 103.5065, 18.001))
        with pytest.raises(EditRefused, match=r"released by late .*rule reopen-cancelled"):
            apply_edits(writer, [area], None)
        raise EditRefused("enough")

    with pytest.raises(EditRefused, match="enough"):
        project.edit_with(rows)
