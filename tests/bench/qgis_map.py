"""Full redraws by QGIS, for comparison. Run by the Python that has QGIS: ``qgis_map.py JOBS.json``.

A job is a file, an extent in degrees, a way of drawing (``marks``, ``classes``) and how often. QGIS draws with the job
its own window uses (parallel, antialiased, its default simplification), in the layer's own coordinates, so that it
projects nothing. Prints a JSON list of the seconds of each redraw.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

COLOURS = ("#c0392b", "#2980b9", "#27ae60", "#8e44ad")


def main(path):
    """Draw every job of a file and print the seconds."""
    application = QgsApplication([], False)
    application.initQgis()
    found = []
    layers = {}
    with Path(path).open(encoding="utf-8") as file:
        jobs = json.load(file)
    for job in jobs:
        key = (job["file"], job["style"])
        if key not in layers:
            layers[key] = styled(QgsVectorLayer(job["file"], "layer", "ogr"), job["style"])
        times = []
        for _ in range(job["repeat"]):
            begun = time.perf_counter()
            draw(layers[key], job["extent"], job["size"])
            times.append(time.perf_counter() - begun)
        found.append(times)
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)


def styled(layer, style):
    """The layer with marks of a few pixels, or in four classes with outlines."""
    if style == "classes":
        categories = [
            QgsRendererCategory(number, QgsFillSymbol.createSimple({"color": colour, "outline_color": "#202020"}), "")
            for number, colour in enumerate(COLOURS)
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    elif layer.geometryType() == 0:
        marker = QgsMarkerSymbol.createSimple({"size": "1", "outline_style": "no", "color": COLOURS[0]})
        layer.setRenderer(QgsSingleSymbolRenderer(marker))
    return layer


def draw(layer, extent, size):
    """One full redraw."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(*size))
    settings.setExtent(QgsRectangle(*extent))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage()


main(sys.argv[1])
