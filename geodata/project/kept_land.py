"""The land of an open project at hand, lines of corridors and devices too, kept up entry by entry of its journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from shapely.geometry.base import BaseGeometry

from geodata.project.ground import reopened_ground
from geodata.project.images import Stored

if TYPE_CHECKING:
    from geodata.project.project import Project

HELD = ("areas", "releases", "confirmations", "reopenings", "axes", "devices")
_PARTS = ("releases", "confirmations")
_MOST_ENTRIES = 2_000
"""After more edits than this everything is read anew: that is quicker than record by record."""


class KeptLand:
    """Rows by their ids, in the order of the records; empty without a project.

    ``areas``, ``releases``, ``confirmations``, ``axes`` and ``devices`` are not to be changed from outside.
    """

    def __init__(self, project: Project | None = None) -> None:
        self.areas: dict[str, Stored] = {}
        self.releases: dict[str, Stored] = {}
        self.confirmations: dict[str, Stored] = {}
        self.reopenings: dict[str, Stored] = {}
        self.axes: dict[str, Stored] = {}
        self.devices: dict[str, Stored] = {}
        self._parts: dict[str, dict[str, dict[str, Stored]]] = {kind: {} for kind in _PARTS}
        self._seq = 0
        if project is not None:
            self._seq = project.head.seq
            for kind in HELD:
                self._held(kind).update({stored.id: stored for stored in project.rows(kind)})
            for part in (*self.releases.values(), *self.confirmations.values()):
                self._of(part)[part.id] = part

    def follow(self, project: Project) -> frozenset[str] | None:
        """Take over what was edited since; ids of the areas and devices that are concerned, or ``None``: all of them.

        An area is concerned if it was edited itself, or one of its releases, confirmed parts or lines.
        """
        head = project.head.seq
        if head - self._seq > _MOST_ENTRIES or head < self._seq:
            self.__init__(project)
            return None
        concerned: set[str] = set()
        edited = {(entry.kind, entry.record_id) for entry in project.entries_after(self._seq) if entry.kind in HELD}
        for kind, record_id in edited:
            concerned.update(self._take(kind, record_id, project.row(kind, record_id)))
        self._seq = head
        return frozenset(concerned)

    def releases_of(self, area_id: str) -> list[Stored]:
        """Released parts of an area, in the order of the records."""
        return list(self._parts["releases"].get(area_id, {}).values())

    def reopened(self, area_ids: Iterable[str]) -> dict[str, list[BaseGeometry]]:
        """Outlines of areas that reopen releases of these areas, by the ids of the releases."""
        if not self.reopenings:
            return {}
        own = {release.id for area_id in area_ids for release in self.releases_of(area_id)}
        about = [one for one in self.reopenings.values() if one.values["release_id"] in own]
        areas = (self.areas.get(one.values["area_id"]) for one in about)
        return reopened_ground([area for area in areas if area is not None], about)

    def axes_of(self, area_ids: Collection[str]) -> list[Stored]:
        """Lines of corridors that these areas were recorded along."""
        return [axis for axis in self.axes.values() if axis.values["area_id"] in area_ids]

    def confirmed_of(self, area_id: str) -> list[Stored]:
        """Confirmed parts of an area, in the order of the records."""
        return list(self._parts["confirmations"].get(area_id, {}).values())

    def decisions_of(self, area_id: str) -> list[Stored]:
        """Released and confirmed parts of an area."""
        return [*self.releases_of(area_id), *self.confirmed_of(area_id)]

    @property
    def decided(self) -> list[str]:
        """Ids of the areas of which something was released or confirmed."""
        return list({area_id: None for held in self._parts.values() for area_id, parts in held.items() if parts})

    @property
    def decisions(self) -> list[Stored]:
        """All releases and confirmed parts."""
        return [*self.releases.values(), *self.confirmations.values()]

    def _take(self, kind: str, record_id: str, stored: Stored | None) -> Iterator[str]:
        held = self._held(kind)
        before = held.get(record_id)
        if kind in _PARTS:
            yield from self._take_part(record_id, before, stored)
        elif kind == "reopenings":
            for one in _there(before, stored):
                yield from self._area_released(one)
        elif kind == "axes":
            yield from (one.values["area_id"] for one in _there(before, stored))
        else:
            yield record_id
            for one in self.reopenings.values() if kind == "areas" else ():
                if one.values["area_id"] == record_id:
                    yield from self._area_released(one)
        if stored is None:
            held.pop(record_id, None)
        else:
            _put(held, stored)

    def _take_part(self, record_id: str, before: Stored | None, stored: Stored | None) -> Iterator[str]:
        if before is not None:
            self._of(before).pop(record_id, None)
            yield before.values["area_id"]
        if stored is not None:
            _put(self._of(stored), stored)
            yield stored.values["area_id"]

    def _area_released(self, reopening: Stored) -> Iterator[str]:
        """The area whose released ground a reopening is about."""
        release = self.releases.get(reopening.values["release_id"])
        if release is not None:
            yield release.values["area_id"]

    def _held(self, kind: str) -> dict[str, Stored]:
        return {
            "areas": self.areas, "releases": self.releases, "confirmations": self.confirmations,
            "reopenings": self.reopenings, "axes": self.axes, "devices": self.devices,
        }[kind]  # fmt: skip

    def _of(self, part: Stored) -> dict[str, Stored]:
        return self._parts[part.kind].setdefault(part.values["area_id"], {})


def _there(*versions: Stored | None) -> list[Stored]:
    return [one for one in versions if one is not None]


def _put(held: dict[str, Stored], stored: Stored) -> None:
    """Put a record in its place: one that an undo brings back has its old number, and goes where it was."""
    new = stored.id not in held
    last = next(reversed(held.values()), None)
    held[stored.id] = stored
    if new and last is not None and last.fid > stored.fid:
        ordered = sorted(held.values(), key=lambda one: one.fid)
        held.clear()
        held.update({one.id: one for one in ordered})
