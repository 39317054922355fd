"""What an outline is drawn for: a new area, a released part of one, or the outline of a record that is there."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.wording import translate
from geodata.geometry.sketch import LonLat, Sketch, SketchFault
from geodata.project.ground import GroundState, ground_of
from geodata.project.images import Stored
from geodata.project.kinds import KINDS
from geodata.project.project import Project


class DrawnAxis(msgspec.Struct, frozen=True, kw_only=True):
    """A line in degrees WGS 84 along which an area is recorded, and the whole width stated for it in metres."""

    line: tuple[LonLat, ...]
    width_m: float


class OutlineTask(msgspec.Struct, frozen=True, kw_only=True):
    """``kind`` and ``record_id`` name the record to be written; ``area`` is the area a part is released of.

    ``room`` is what remains of that area in degrees WGS 84, ``states`` the classes the record can have. ``reopens`` is
    the release whose ground is hazardous again, and ``room`` then its ground; ``axis`` is what a corridor was made of.
    """

    kind: str
    record_id: str
    states: tuple[GroundState, ...]
    title: str
    area: Stored | None = None
    room: BaseGeometry | None = None
    redraws: bool = False
    reopens: Stored | None = None
    axis: DrawnAxis | None = None


def remaining(project: Project, area: Stored, *, suspected: bool = False) -> BaseGeometry | None:
    """What is left of an area at present; ``None`` where nothing is, or it has no outline.

    ``suspected`` leaves out what was confirmed.
    """
    kinds = ("releases", "confirmations") if suspected else ("releases",)
    parts = [one for kind in kinds for one in project.rows(kind) if one.values["area_id"] == area.id]
    return next((one.shape for one in ground_of([area], parts) if one.record_id == area.id), None)


def single_ring(shape: BaseGeometry) -> Sketch | None:
    """The corners of a shape of one part without holes; ``None`` for any other."""
    parts = shapely.get_parts(shape)
    if len(parts) != 1 or parts[0].geom_type != "Polygon" or shapely.get_num_interior_rings(parts[0]):
        return None
    corners = shapely.get_coordinates(parts[0]).tolist()[:-1]
    return Sketch(tuple((float(lon), float(lat)) for lon, lat in corners), whole=True)


def free_id(project: Project, kind: str) -> str:
    """An id that no record of the kind has or ever had, such as ``area-3``."""
    stem = KINDS[kind].one
    number = project.counts()[kind] + 1
    while project.row(kind, f"{stem}-{number}") is not None or project.history(kind, f"{stem}-{number}"):
        number += 1
    return f"{stem}-{number}"


def free_code(codes: Iterable[str], state: str, *, exercise: bool) -> str:
    """A code after the highest number in use: "SHA-10", in an exercise "EX-SHA-10"."""
    numbers = [int(found[1]) for code in codes if (found := re.search(r"(\d{1,6})$", code))]
    return f"{'EX-' if exercise else ''}{state}-{max(numbers, default=0) + 1:02}"


def fault_text(fault: SketchFault, where: str) -> str:
    """Why an outline cannot be closed, and the way out; ``where`` is the place of a crossing as the user reads it."""
    if fault.kind == "few":
        return translate("Draw", "An area needs three corners; place more of them.")
    if fault.kind == "flat":
        return translate("Draw", "All corners lie on one line, so there is no area; move one of them.")
    words = translate("Draw", "The outline crosses itself at %1; move a corner, or take corners back.")
    return words.replace("%1", where or translate("Draw", "a corner it comes back to"))
