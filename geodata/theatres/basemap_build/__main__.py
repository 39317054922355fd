"""Build the base maps: ``python -m geodata.theatres.basemap_build [--inputs DIR] [--theatre NAME]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

from geodata.theatres.basemap_build.inputs import InputRefused, unpacked_inputs
from geodata.theatres.basemap_build.layers import Box, Layer, Tally, write_geopackage
from geodata.theatres.basemap_build.places import Gazetteer, gazetteer, theatre_places, world_places
from geodata.theatres.basemap_build.regions import countries, lakes, theatre_admin1, theatre_countries, world_countries
from geodata.theatres.basemap_build.rivers import river_layer
from geodata.theatres.basemap_build.sources import sources_text

_FOLDER = Path(__file__).parents[1]
# West, south, east, north in degrees: the theatre, and what a 16:9 window shows around it.
_BOXES: Final[dict[str, tuple[Box, Box]]] = {
    "kursk": ((33.2, 50.2, 39.4, 53.0), (29.5, 48.8, 43.5, 54.6)),
    "laos": ((99.6, 13.4, 108.6, 23.0), (93.0, 11.0, 115.5, 25.0)),
}


def theatre_layers(name: str, inputs: Path, of: Gazetteer, tally: Tally) -> list[Layer]:
    """All layers of one base map, in the order they are drawn."""
    rows = countries(inputs, of.han, tally)
    if name == "world":
        return [*world_countries(rows, tally), lakes(inputs, None, tally), world_places(of, tally)]
    theatre, extended = _BOXES[name]
    return [
        *theatre_countries(rows, extended, tally),
        *theatre_admin1(inputs, of, extended, tally),
        river_layer(inputs, extended, tally),
        lakes(inputs, extended, tally),
        theatre_places(of, theatre, extended, tally),
    ]


def main(arguments: list[str] | None = None) -> int:
    """Write ``basemap.gpkg`` and ``SOURCES.md`` of the theatres asked for; 1 when an input is refused."""
    names = ("kursk", "laos", "world")
    parser = argparse.ArgumentParser(prog="python -m geodata.theatres.basemap_build", description=__doc__)
    parser.add_argument(
        "--inputs", type=Path, help="folder that keeps the packages between runs, outside the repository"
    )
    parser.add_argument("--theatre", choices=names, help="build this one only")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.inputs or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            inputs = unpacked_inputs(folder)
        except InputRefused as error:
            sys.stderr.write(f"{error}\n")
            return 1
        of = gazetteer(inputs)
        for name in names if options.theatre is None else (options.theatre,):
            _build(name, inputs, of)
    return 0


def _build(name: str, inputs: Path, of: Gazetteer) -> None:
    tally = Tally()
    layers = theatre_layers(name, inputs, of, tally)
    path = _FOLDER / name / "basemap.gpkg"
    path.parent.mkdir(exist_ok=True)
    write_geopackage(path, layers)
    boxes = _BOXES.get(name)
    (path.parent / "SOURCES.md").write_text(sources_text(name, boxes, layers, tally), encoding="utf-8")
    sys.stdout.write(f"{name}  {path.stat().st_size:>9} bytes\n")
    for layer in layers:
        sys.stdout.write(f"  {layer.name:<14}{len(layer.rows):>6}\n")


if __name__ == "__main__":
    sys.exit(main())
