"""Random sequences of edits: undoing all of them gives the first content, redoing all the last, reopened in between."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from support import chain_problem, errors_of, finish, options, promise, scratch

if TYPE_CHECKING:
    from geodata.project.project import Project

AREAS, DEVICES, NAMES = ("a1", "a2", "a3"), ("d1", "d2"), ("n1", "n2")
ERRORS_EVERY = 250


def outline(place: int) -> dict[str, Any]:
    west, south = 102 + place / 100, 18.0
    ring = [[west, south], [west + 0.005, south], [west + 0.005, south + 0.005], [west, south + 0.005], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
PLACES = st.integers(0, 4)


def put(
    kind: str, names: tuple[str, ...], needed: dict[str, Any], more: dict[str, Any], geometry: Any = None
) -> st.SearchStrategy[Any]:
    """Edits of a kind; ``needed`` says what a new record must have."""
    where = {} if geometry is None else {"geometry": geometry}
    return st.fixed_dictionaries(
        {"kind": st.just(kind), "id": st.sampled_from(names), "values": st.fixed_dictionaries(needed, optional=more)},
        optional={"reason": TEXTS, **where},
    )


def drawn_area(drawn: tuple[str, int, str]) -> dict[str, Any]:
    name, place, notes = drawn
    values = {"code": f"LA {name}", "status": "SHA", "notes": notes or None}
    return {"kind": "areas", "id": name, "geometry": outline(place), "reason": "drawn", "values": values}


def drawn_release(drawn: tuple[str, str, str, int]) -> dict[str, Any]:
    name, area, product, place = drawn
    values = {"area_id": area, "product": product, "method": "search"}
    return {"kind": "releases", "id": name, "geometry": outline(place), "reason": "released", "values": values}


POINT = st.none() | PLACES.map(lambda place: {"type": "Point", "coordinates": [102 + place / 100, 18.001]})
OUTLINE = st.none() | PLACES.map(outline)
PRODUCTS = st.sampled_from(("cancelled", "reduced", "cleared"))
DRAWN = st.tuples(st.sampled_from(AREAS), PLACES, TEXTS).map(drawn_area)
KEYS = [(kind, name) for kind, names in (("areas", AREAS), ("devices", DEVICES), ("settings", NAMES)) for name in names]
# Some are refused (an area without a code, one that is not there, a name taken twice): those must leave no trace.
EDITS = st.one_of(
    DRAWN,
    DRAWN,
    put("areas", AREAS, {}, {
        "notes": st.none() | TEXTS,
        "status": st.sampled_from(("SHA", "CHA")),
        "depth_mm": st.none() | st.integers(0, 2000),
        "survey_date": st.sampled_from((None, "2025", "2025-07-05")),
    }, OUTLINE),
    put("devices", DEVICES, {"category": st.sampled_from(("mine", "cluster"))}, {
        "area_id": st.sampled_from((None, *AREAS)),
        "model": TEXTS,
    }, POINT),
    put("settings", NAMES, {"name": st.sampled_from(NAMES)}, {"value": st.none() | TEXTS}),
    st.tuples(st.sampled_from(("r1", "r2")), st.sampled_from(AREAS), PRODUCTS, PLACES).map(drawn_release),
    st.sampled_from(KEYS).map(lambda key: {"kind": key[0], "id": key[1], "gone": 1}),
)  # fmt: skip
STEPS = st.lists(
    st.one_of(
        st.lists(EDITS, min_size=1, max_size=3),
        st.lists(EDITS, min_size=1, max_size=1),
        st.lists(DRAWN, min_size=1, max_size=2),
        st.sampled_from(("undo", "redo", "reopen", "put back", "return")),
    ),
    min_size=1,
    max_size=10,
)


class Trial:
    """One project file, filled anew for every sequence."""

    def __init__(self, folder: Path) -> None:
        from geodata.project.founding import new_project
        from geodata.project.opening import open_project

        self.path = folder / "undone.gpkg"
        new_project(self.path)
        with open_project(self.path, write=True) as project:
            self.edit(project, [{"kind": "areas", "id": "a1", "values": {"code": "LA a1", "status": "SHA"}}])
            self.edit(project, [{"kind": "settings", "id": "n1", "values": {"name": "n1"}}])
        self.base = self.path.read_bytes()
        self.counts: Counter[str] = Counter()

    def edit(self, project: Project, asked: list[dict[str, Any]]) -> None:
        from geodata.project.editing import Put, Remove

        edits = [
            Remove(edit["kind"], edit["id"], "gone")
            if "gone" in edit
            else Put(edit["kind"], edit["values"], edit["id"], reason=edit.get("reason"),
                     **({"geometry": edit["geometry"]} if "geometry" in edit else {}))
            for edit in asked
        ]  # fmt: skip
        project.edit(edits)

    def step(self, project: Project, step: Any) -> None:
        if step == "undo":
            project.undo()
        elif step == "redo":
            project.redo()
        elif step == "put back":
            entry = project.history()[-1]
            project.put_back(entry.kind, entry.record_id, entry.seq - 1)
        elif step == "return":
            project.return_to(max(1, project.head.seq - 2), reason="as it was")
        else:
            self.edit(project, step)

    def run(self, steps: list[Any]) -> None:
        self.path.write_bytes(self.base)
        self.project = self.opened()
        try:
            self.all("undo")
            first = self.project.content_hash()
            self.all("redo")
            for step in steps:
                self.taken(step, steps)
            self.all("redo")
            last = self.project.content_hash()
            done = self.all("undo", reopen_after=2)
            promise(self.project.content_hash() == first, f"undo-all does not give the first content: {steps}")
            self.reopen()
            promise(self.project.content_hash() == first, f"reopened, the content is another one: {steps}")
            again = self.all("redo", reopen_after=3)
            promise(again == done, f"{done} undone, {again} redone: {steps}")
            promise(self.project.content_hash() == last, f"redo-all does not give the last content: {steps}")
            problem = chain_problem(self.project)
            promise(not problem, f"{problem}: {steps}")
        finally:
            self.project.close()
        self.counts["sequences"] += 1
        if self.counts["sequences"] % ERRORS_EVERY == 1:
            promise(not (errors := errors_of(self.path)), f"check says {errors[:2]}: {steps}")

    def opened(self) -> Project:
        from geodata.project.opening import open_project

        return open_project(self.path, write=True)

    def reopen(self) -> None:
        self.project.close()
        self.project = self.opened()

    def taken(self, step: Any, steps: list[Any]) -> None:
        from geodata.project.errors import EditRefused, NothingToUndo

        if step == "reopen":
            self.reopen()
            return
        before = self.project.content_hash(), self.project.head
        try:
            self.step(self.project, step)
            self.counts["edits"] += 1
        except (EditRefused, NothingToUndo):
            self.counts["refused"] += 1
            promise((self.project.content_hash(), self.project.head) == before, f"a refusal left a trace: {steps}")

    def all(self, action: str, *, reopen_after: int = 0) -> int:
        """Undo or redo until there is nothing left, reopened on the way; how many groups it was."""
        from geodata.project.errors import NothingToUndo

        done = 0
        while True:
            try:
                self.project.undo() if action == "undo" else self.project.redo()
            except NothingToUndo:
                return done
            done += 1
            if done == reopen_after:
                self.reopen()


def trial(count: int, start: int) -> str:
    with scratch(memory=True) as folder:
        made = Trial(folder)

        @seed(start)
        @settings(max_examples=count, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
                  suppress_health_check=list(HealthCheck))  # fmt: skip
        @given(STEPS)
        def sequences(steps: list[Any]) -> None:
            made.run(steps)

        sequences()
        return (
            f"{made.counts['sequences']:,} sequences ({made.counts['edits']:,} groups made, {made.counts['refused']:,} "
            "refused without a trace): undo-all gave the first content, redo-all the last, also after reopening"
        )


if __name__ == "__main__":
    asked = options(__doc__, 10_000).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
