"""Geometries as they stand in files (well-known binary), taken apart into plain arrays of coordinates."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geodata.geometry.plain import Bytes, Plain
from geodata.geometry.wkb_loops import (
    AREA_CORNERS,
    AREAS,
    BROKEN,
    CURVED,
    EMPTY,
    LINE_CORNERS,
    LINES,
    NOT_FINITE,
    POINTS,
    RINGS,
    TOO_DEEP,
    walk,
)

Offsets = npt.NDArray[np.int64]
OUTCOMES = {EMPTY: "empty", NOT_FINITE: "not finite", BROKEN: "broken", TOO_DEEP: "nested too deep", CURVED: "curved"}
"""Why a feature is left out, by the number that ``taken_apart`` gives it."""


def taken_apart(data: Bytes, offsets: Offsets) -> tuple[Plain, Bytes]:
    """Geometries of many features, each from one offset of ``data`` to the next, and what became of each.

    Returns
    -------
    tuple
        The parts of the features that are kept, and for every feature 0 or one of ``OUTCOMES``, shape (features,).
        Broken is what ends too early or is of no known kind; too deep are collections in collections, more than 32.
        Height and measure are left aside.
    """
    outcomes = np.zeros(len(offsets) - 1, np.uint8)
    totals = np.zeros(6, np.int64)
    _walk(data, offsets, outcomes, totals, _arrays(np.zeros(6, np.int64)), storing=False)
    plain = _arrays(totals)
    _walk(data, offsets, outcomes, np.zeros(6, np.int64), plain, storing=True)
    return plain, outcomes


def _walk(data: Bytes, offsets: Offsets, outcomes: Bytes, totals: Offsets, plain: Plain, *, storing: bool) -> None:
    walk(
        data, offsets, outcomes, totals, storing, plain.point_lonlat, plain.point_features, plain.line_lonlat,
        plain.line_lengths, plain.line_features, plain.area_lonlat, plain.ring_lengths, plain.ring_counts,
        plain.area_features,
    )  # fmt: skip


def _arrays(totals: Offsets) -> Plain:
    return Plain(
        point_lonlat=np.empty((int(totals[POINTS]), 2)),
        point_features=np.empty(int(totals[POINTS]), np.uint32),
        line_lonlat=np.empty((int(totals[LINE_CORNERS]), 2)),
        line_lengths=np.empty(int(totals[LINES]), np.int64),
        line_features=np.empty(int(totals[LINES]), np.uint32),
        area_lonlat=np.empty((int(totals[AREA_CORNERS]), 2)),
        ring_lengths=np.empty(int(totals[RINGS]), np.int64),
        ring_counts=np.empty(int(totals[AREAS]), np.int64),
        area_features=np.empty(int(totals[AREAS]), np.uint32),
    )


def plain_of(geometries: Sequence[BaseGeometry | None]) -> Plain:
    """Geometries taken apart; the number of a feature is its place in the sequence. Empty ones give nothing."""
    blobs = [b"" if geometry is None else shapely.to_wkb(geometry) for geometry in geometries]
    offsets = np.concatenate([[0], np.cumsum([len(blob) for blob in blobs])]).astype(np.int64)
    return taken_apart(np.frombuffer(b"".join(blobs), np.uint8), offsets)[0]
