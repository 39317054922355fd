"""Files that were not written here: what an import takes and keeps apart beside what two versions of GDAL count.

Called with folders of such files (test data of GDAL, QGIS, libkml, pyshp, pyogrio and the like, which are not part of
this repository), it imports every layer of every file that pyogrio's GDAL and the system's ``ogrinfo`` open with the
same number of features. Prints each file whose sum of accepted and quarantined rows is another, and each refusal.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from geodata.exchange import ImportRefused
from geodata.exchange.incoming.reading import ImportAsked, Incoming
from geodata.exchange.incoming.request import Request

ENDINGS = (".gpkg", ".geojson", ".shp", ".kml", ".kmz", ".gpx", ".fgb", ".parquet", ".pbf", ".geojsonl")
TOGETHER = (".kml", ".kmz", ".gpx")
_OURS = """
import json, sys, pyogrio
path = sys.argv[1]
print(json.dumps({str(row[0]): pyogrio.read_info(path, layer=row[0], force_feature_count=True)["features"]
                  for row in pyogrio.list_layers(path) if row[1] is not None}))
"""


def ours(path: Path) -> dict[str, int] | None:
    """Layers with geometries and their features, by the GDAL of pyogrio."""
    ended = subprocess.run(
        [sys.executable, "-c", _OURS, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    return json.loads(ended.stdout) if ended.returncode == 0 else None


def theirs(path: Path) -> dict[str, int] | None:
    """The same by the GDAL of the system."""
    words = ["ogrinfo", "-ro", "-so", "-al", str(path)]
    ended = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60, errors="replace")
    if ended.returncode != 0:
        return None
    names = re.findall(r"^Layer name: (.*)$", ended.stdout, re.MULTILINE)
    kinds = re.findall(r"^Geometry: (.*)$", ended.stdout, re.MULTILINE)
    counts = re.findall(r"^Feature Count: (\d+)$", ended.stdout, re.MULTILINE)
    if not len(names) == len(kinds) == len(counts):
        return None
    return {name: int(count) for name, kind, count in zip(names, kinds, counts, strict=True) if kind != "None"}


def imported(path: Path, layer: str | None) -> int | str:
    """Accepted and quarantined rows of a layer, or the sentence of a refusal."""
    crs = encoding = None
    for _ in range(3):
        try:
            request = Request(role="reference", source=str(path), layer=layer, crs=crs, axes="xy", encoding=encoding)
            with Incoming(request) as incoming:
                reading = incoming.read()
                taken = sum(len(chunk) for chunk in incoming.chunks())
                apart = sum(1 for _ in incoming.quarantined())
                assert reading.read == taken + apart
                return reading.read
        except ImportAsked as asked:
            options = {question.option: question.recommended for question in asked.questions}
            if "--crs" in options and crs is None:
                crs = "EPSG:4326"
            elif options.get("--encoding") and encoding is None:
                encoding = options["--encoding"]
            else:
                return str(asked)
        except ImportRefused as refused:
            return str(refused)
    return "asked again and again"


def wanted(path: Path, counts: dict[str, int]) -> Iterator[tuple[str | None, int]]:
    """What to import of a file, and how many rows it should have."""
    if path.suffix.lower() in TOGETHER:
        held = {name: count for name, count in counts.items() if not (name.startswith(("route_", "track_")))}
        yield None, sum(held.values())
    elif len(counts) == 1:
        yield None, next(iter(counts.values()))
    else:
        yield from counts.items()


def main() -> None:
    outcomes: Counter[str] = Counter()
    files = sorted(path for folder in sys.argv[1:] for path in Path(folder).rglob("*") if path.is_file())
    for path in files:
        if path.suffix.lower() not in ENDINGS:
            continue
        try:
            one, other = ours(path), theirs(path)
        except subprocess.TimeoutExpired:
            one = other = None
        if not one or one != other:
            outcomes["files that the two do not open alike"] += 1
            continue
        for layer, count in wanted(path, one):
            found = imported(path, layer)
            same = found == count
            outcomes["layers whole" if same else "layers refused" if isinstance(found, str) else "layers other"] += 1
            if not same:
                print(f"{path.name} {layer or ''}: {count} features, {found}")
    print(", ".join(f"{number} {what}" for what, number in sorted(outcomes.items())) or "no files")


if __name__ == "__main__":
    main()
