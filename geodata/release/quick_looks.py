"""Quick looks at many records at once for those about which there may be anything to find; none is left out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.overlay import ROUNDING_DEG
from geodata.release.account import are_wide

_Shapes = npt.NDArray[np.object_]
_Numbers = npt.NDArray[np.int64]
_Found = npt.NDArray[np.bool_]
_AT_ONCE = 1000


def beside(shapes: Sequence[BaseGeometry | None], outlines: Sequence[BaseGeometry | None]) -> _Found:
    """Which of many outlines or points do not lie within the outline of their area; where either lacks, none does."""
    inner, outer = np.array(shapes, dtype=object), np.array(outlines, dtype=object)
    asked = np.flatnonzero(shapely.is_valid(inner) & shapely.is_valid(outer))
    found = np.zeros(len(inner), dtype=bool)
    found[asked] = ~shapely.covers(outer[asked], inner[asked])
    return found


def land_suspects(
    outlines: Sequence[BaseGeometry | None], releases: Sequence[Sequence[BaseGeometry | None]], sliver_width_m: float
) -> _Found:
    """Areas whose releases may share ground, or leave a part between them that is thinner than a width."""
    whole = np.array(outlines, dtype=object)
    parts = np.array([part for many in releases for part in many], dtype=object)
    owner = np.repeat(np.arange(len(releases)), [len(many) for many in releases])
    # Invalid outlines can be asked no question about; they are a finding of their own.
    valid = shapely.is_valid(parts)
    parts, owner = parts[valid], owner[valid]
    found = np.zeros(len(whole), dtype=bool)
    found[_sharing(parts, owner)] = True
    asked = np.setdiff1d(owner[shapely.is_valid(whole)[owner]], np.flatnonzero(found))
    for begin in range(0, len(asked), _AT_ONCE):
        block = asked[begin : begin + _AT_ONCE]
        of_block = np.isin(owner, block)
        try:
            slivers = _leaving_slivers(
                whole[block], parts[of_block], np.searchsorted(block, owner[of_block]), sliver_width_m
            )
        except shapely.GEOSException:
            found[block] = True
        else:
            found[block] |= slivers
    return found


def _sharing(parts: _Shapes, owner: _Numbers) -> _Numbers:
    """The owners of which two parts do more than touch."""
    one, other = shapely.STRtree(parts).query(parts, predicate="intersects")
    same = (one < other) & (owner[one] == owner[other])
    one, other = one[same], other[same]
    return owner[one[~shapely.touches(parts[one], parts[other])]]


def _leaving_slivers(outlines: _Shapes, parts: _Shapes, owner: _Numbers, width_m: float) -> _Found:
    """As ``overlay.difference`` and ``account.slivers`` for each outline; true where those have to be asked."""
    gathered = np.asarray(shapely.geometrycollections(parts, indices=owner), dtype=object)
    covered = np.asarray(shapely.union_all(gathered[:, None], axis=1), dtype=object)
    led = shapely.snap(outlines, covered, ROUNDING_DEG)
    found = ~shapely.is_valid(led)
    sound = np.flatnonzero(~found)
    left = shapely.difference(led[sound], covered[sound])
    taken = np.bincount(owner, weights=shapely.area(parts), minlength=len(outlines))
    missed = (shapely.area(outlines) - taken)[sound] - shapely.area(left)
    found[sound] = ~shapely.is_valid(left) | (np.abs(missed) > ROUNDING_DEG * shapely.length(outlines[sound]))
    pieces, of_left = shapely.get_parts(left, return_index=True)
    narrow = (shapely.get_dimensions(pieces) == 2) & ~are_wide(pieces, width_m)
    found[sound[of_left[narrow]]] = True
    return found
