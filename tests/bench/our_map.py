"""Full redraws by our engine of layers in four styles: ``our_map.py FILE EXTENT CLASSES MARKS REPEAT``.

What the command line has no word for yet: a file's features in classes by turns, and points as marks however many
there are. Prints JSON: seconds of each redraw; nothing is kept from one to the next.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import msgspec
import numpy as np
from data import SIZE
from PySide6.QtGui import QGuiApplication

from desktop.map import layer_pictures
from desktop.map.foreign import DrawnLayer, drawn_layer
from desktop.map.image import draw_image
from desktop.map.scene import Scene
from desktop.map.view import fit
from desktop.rendering import build_scene
from geodata.builtin import builtin_records
from geodata.exchange.foreign import read_foreign_layer
from geodata.ledger.state import Clock
from geodata.theatres import theatre
from geodata.theatres.basemap import BaseMap

HIDDEN = ("land", "water", "borders", "names", "contingents")
COLOURS = ("#c0392b", "#2980b9", "#27ae60", "#8e44ad")


def main(file: str, extent: str, classes: str, marks: str, repeat: str) -> None:
    """Draw and print."""
    _application = QGuiApplication(["our_map"])
    if marks == "marks":
        layer_pictures.PX_PER_MARK = 1e-6
    layer = drawn_layer(read_foreign_layer(Path(file), "laos"), "laos")
    scene = _scene(_in_classes(layer, int(classes)), tuple(float(side) for side in extent.split(",")))
    times: list[float] = []
    for _ in range(int(repeat) + 1):
        begun = time.perf_counter()
        draw_image(scene, 96)
        times.append(time.perf_counter() - begun)
    print(json.dumps(times[1:]))


def _in_classes(layer: DrawnLayer, classes: int) -> DrawnLayer:
    if layer.areas is None or classes < 2:
        return layer
    by_turns = (layer.areas.features % classes).astype(np.uint8)
    areas = msgspec.structs.replace(layer.areas, classes=by_turns)
    return msgspec.structs.replace(layer, areas=areas, colours=COLOURS[:classes])


def _scene(layer: DrawnLayer, extent: tuple[float, ...]) -> Scene:
    base = BaseMap(theatre("laos"))
    west, south, east, north = extent
    view = fit(base.projection, (west, south, east, north), *SIZE)
    scene = build_scene(builtin_records(), base, view, Clock(), theme="light", language="en", hidden=HIDDEN)
    return msgspec.structs.replace(scene, foreign=(layer,))


main(*sys.argv[1:])
