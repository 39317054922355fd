"""Whether the coordinates of a file are what they claim to be: degrees, in this order, where this program works.

No answer is guessed: what looks wrong becomes a question with a recommendation and its evidence.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from geodata.exchange.incoming.request import Question, asked
from geodata.records.said import Said, say
from geodata.theatres import theatre

Floats = npt.NDArray[np.float64]
GRIDS = (
    ("EPSG:32648", "UTM 48N"), ("EPSG:32647", "UTM 47N"), ("EPSG:32636", "UTM 36N"), ("EPSG:32637", "UTM 37N"),
    ("EPSG:28406", "SK-42 zone 6"), ("EPSG:28407", "SK-42 zone 7"), ("EPSG:3148", "Indian 1960 UTM 48N"),
    ("EPSG:3857", "Web Mercator"),
)  # fmt: skip
"""Grids that files of the two theatres come in, the commonest first."""
_MOST, _SAMPLE = 0.9, 20_000
_THEATRES = {"Kursk": say("ask/kursk"), "Laos": say("ask/laos")}
_NO_CRS = say("ask/no-crs")


def question_of_axes(xy: Floats) -> Question | None:
    """What to ask about degrees that may be swapped, or that are none; shape (n, 2), the longitude first."""
    xy = _sample(xy)
    if not len(xy):
        return None
    off = (np.abs(xy[:, 0]) > 180) | (np.abs(xy[:, 1]) > 90)
    if off.mean() > 0.5 and np.median(np.abs(xy)) > 360:
        return question_of_crs(xy, say("ask/not-degrees"))
    middle = f"{np.median(xy[:, 0]):.3f}, {np.median(xy[:, 1]):.3f}"
    swapped = xy[:, ::-1]
    swapped_off = (np.abs(swapped[:, 0]) > 180) | (np.abs(swapped[:, 1]) > 90)
    if off.mean() > 0.5 and swapped_off.mean() < 1 - _MOST:
        return _swapped(say("ask/beyond", share=float(off.mean()), middle=middle))
    where = theatre_of(swapped)
    if theatre_of(xy) is None and _inside_any(xy) < 1 - _MOST and where is not None:
        return _swapped(say("ask/swapped-into", middle=middle, where=_THEATRES[where]))
    return None


def _swapped(evidence: Said) -> Question:
    return asked("--axes", say("ask/swapped"), evidence, recommended="yx", candidates=("yx", "xy"))


def question_of_crs(xy: Floats, text: Said = _NO_CRS) -> Question:
    """Which coordinate system positions are in, with the one that puts them into a theatre."""
    xy = _sample(xy)
    degrees = bool(len(xy)) and bool((np.abs(xy[:, 0]) <= 180).all() and (np.abs(xy[:, 1]) <= 90).all())
    if degrees:
        where = theatre_of(xy)
        inside = say("ask/within-degrees/in", where=_THEATRES[where]) if where else say("ask/within-degrees")
        return asked("--crs", text, inside, recommended="EPSG:4326")
    fitting = [(code, name, where) for code, name in GRIDS if (where := theatre_of(_degrees(xy, code))) is not None]
    if not fitting:
        middle = f"{np.median(xy[:, 0]):.0f}, {np.median(xy[:, 1]):.0f}" if len(xy) else say("ask/no-position")
        return asked("--crs", text, say("ask/no-grid", middle=middle))
    code, name, where = fitting[0]
    others = ", ".join(code for code, _, _ in fitting[1:])
    place = _THEATRES[where]
    evidence = say("ask/grid/others", name=name, where=place, others=others) if others else \
        say("ask/grid", name=name, where=place)  # fmt: skip
    return asked("--crs", text, evidence, recommended=code, candidates=tuple(code for code, _, _ in fitting))


def theatre_of(lonlat: Floats) -> str | None:
    """The theatre that most of these positions lie in: Kursk, Laos or none."""
    for name, (west, south, east, north) in _extents().items():
        if len(lonlat) and _within(lonlat, west, south, east, north) >= _MOST:
            return name
    return None


def _inside_any(lonlat: Floats) -> float:
    return max((_within(lonlat, *extent) for extent in _extents().values()), default=0.0)


def _within(lonlat: Floats, west: float, south: float, east: float, north: float) -> float:
    lon, lat = lonlat[:, 0], lonlat[:, 1]
    return float(((lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)).mean())


def _degrees(xy: Floats, code: str) -> Floats:
    import pyproj  # noqa: PLC0415 - loaded when there is a question

    made = pyproj.Transformer.from_crs(code, 4326, always_xy=True).transform(xy[:, 0], xy[:, 1])
    return np.nan_to_num(np.column_stack(made), nan=1e9, posinf=1e9, neginf=1e9)


def _sample(xy: Floats) -> Floats:
    finite = xy[np.isfinite(xy).all(axis=1)]
    return finite[:: max(len(finite) // _SAMPLE, 1)]


@functools.cache
def _extents() -> dict[str, tuple[float, float, float, float]]:
    return {"Kursk": theatre("kursk").extent, "Laos": theatre("laos").extent}
