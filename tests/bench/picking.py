"""Benchmark: what lies under the cursor, in a box and in a lasso, beside shapely in the same run.

Prints one line for each work; the goal is a hover of at most 5 ms. A hover looks up one place with a reach of 5 pixels
and half a pixel of detail, as the window does, at the scale that shows the whole layer and at 1:250,000. Places are
anywhere in the layer, each second one on a feature. The peer is an ``STRtree`` of the same features, in the same steps:
``query`` with ``dwithin`` for points and ``intersects`` for areas, for box and lasso with ``contains_properly``.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import shapely
from data import FULL, scattered_points, stars

from geodata.geometry.enclosing import within_box, within_lasso
from geodata.geometry.flat import step_m
from geodata.geometry.flat_shapes import laid_flat
from geodata.geometry.picking import pickable
from geodata.geometry.wkb import plain_of
from geodata.theatres import theatre

PROJECTION = theatre("laos").projection
STEP_M = step_m(PROJECTION)
SCALES = {"whole": 720.0, "1:250,000": 66.0}
"""Metres of a pixel."""
PLACES = 2_000
REPEAT = 5


def main() -> int:
    """Make the layers, time every work, print the table."""
    layers = {"areas": stars(100_000, 24), "points": scattered_points(2_000_000)}
    print(f"{'work':<26}{'median ms':>10}{'p95 ms':>9}{'worst ms':>10}{'STRtree ms':>12}{'ratio':>8}{'found':>10}")
    worst, computed = (
        np.max([_compare(name, layer.geometry.to_numpy()) for name, layer in layers.items()], axis=0) * 1e3
    )
    print(
        f"worst hover {worst:.2f} ms by the clock (goal: 5 ms), {computed:.2f} ms of computing; more is other programs"
    )
    return 0


def _compare(name: str, geometries: Any) -> tuple[float, float]:
    """Print the lines of one layer; seconds of the worst hover by the clock, and of the one that computed longest."""
    shapes = laid_flat(plain_of(list(geometries)), PROJECTION)
    # The loops are compiled at the first look.
    pickable(shapes)
    index_s, look = _timed(lambda: pickable(shapes))
    steps = shapely.transform(geometries, _in_steps)
    tree_s, tree = _timed(lambda: _tree(steps))
    print(f"{name + ': index':<26}{index_s * 1e3:>10.2f}{tree_s * 1e3:>31.1f}{tree_s / index_s:>8.1f}")
    worst = computed = 0.0
    for scale, metres_per_px in SCALES.items():
        px = metres_per_px / STEP_M
        places = _places(steps)
        ours = [_timed(partial(look.under, x, y, 5 * px, px / 2)) for x, y in places]
        reach = {"predicate": "intersects"} if name == "areas" else {"predicate": "dwithin", "distance": 5 * px}
        peer = [_timed(partial(tree.query, shapely.Point(x, y), **reach)) for x, y in places]
        worst = max(worst, *(seconds for seconds, _ in ours))
        computed = max(computed, *(_computed(partial(look.under, x, y, 5 * px, px / 2)) for x, y in places))
        _print(f"{name}: hover {scale}", ours, peer, statistics.mean(len(hits.found) for _, hits in ours))
    window, outline = _window(), _lasso()
    for tool, mine, shape in (
        ("box", lambda: within_box(shapes, window), shapely.box(*window)),
        ("lasso", lambda: within_lasso(shapes, outline), shapely.Polygon(outline)),
    ):
        shapely.prepare(shape)
        _print_selection(f"{name}: {tool}", mine, partial(tree.query, shape, "contains_properly"))
    return worst, computed


def _tree(steps: Any) -> shapely.STRtree:
    """A tree that is built: it is left until the first question."""
    tree = shapely.STRtree(steps)
    tree.query(shapely.Point(0, 0))
    return tree


def _in_steps(lonlat: Any) -> Any:
    return np.rint(PROJECTION.forward(lonlat[:, 0].copy(), lonlat[:, 1].copy()) / STEP_M)


def _places(steps: Any) -> Any:
    rng = np.random.default_rng(7)
    anywhere = _in_steps(
        np.column_stack([rng.uniform(FULL[0], FULL[2], PLACES), rng.uniform(FULL[1], FULL[3], PLACES)])
    )
    chosen = shapely.centroid(steps[rng.integers(0, len(steps), PLACES // 2)])
    anywhere[::2] = shapely.get_coordinates(chosen)
    return anywhere


def _window() -> tuple[float, float, float, float]:
    """A third of the width and half of the height of the layer."""
    corners = _in_steps(np.array([[101.0, 16.0], [105.3, 20.4]]))
    return tuple(corners.ravel().tolist())


def _lasso() -> Any:
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    radius = 2.0 + 0.3 * np.sin(9 * angle)
    return _in_steps(np.column_stack([103.5 + radius * np.cos(angle), 18.2 + radius * np.sin(angle)]))


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    begun = time.perf_counter()
    found = work()
    return time.perf_counter() - begun, found


def _computed(work: Callable[[], Any]) -> float:
    """Seconds that the processor worked for it."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def _print_selection(name: str, ours: Callable[[], Any], peer: Callable[[], Any]) -> None:
    ours()
    mine, other = [_timed(ours) for _ in range(REPEAT)], [_timed(peer) for _ in range(REPEAT)]
    assert len(mine[0][1]) == len(other[0][1]), f"{name}: we find {len(mine[0][1])}, shapely {len(other[0][1])}"
    _print(name, mine, other, len(mine[0][1]))


def _print(name: str, ours: list[tuple[float, Any]], peer: list[tuple[float, Any]], found: float) -> None:
    times = np.array([seconds for seconds, _ in ours]) * 1e3
    median, other = float(np.median(times)), statistics.median(seconds for seconds, _ in peer) * 1e3
    print(
        f"{name:<26}{median:>10.3f}{np.percentile(times, 95):>9.3f}{times.max():>10.3f}{other:>12.3f}"
        f"{other / median:>8.1f}{found:>10,.1f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
