"""Files of every format with bytes changed at random: each is imported or refused, and nothing is left behind.

The reader is forked from a process that has its libraries loaded, so that twenty thousand take half an hour; it sets
the same limits as one that is started anew, and loads GDAL itself.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from hostile_files import (
    CELLS,
    ODS,
    PLACEMARK,
    POINT,
    collection,
    feature,
    geopackage,
    gpx,
    kml,
    shapefile_zip,
    spreadsheet,
    text,
    wkb_point,
    wkb_polygon,
    zipped,
)
from support import finish, options, promise, scratch

from geodata.exchange import ImportRefused
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import REQUEST, Request

LONGEST_S = 10.0
SQUARE = {"type": "Polygon", "coordinates": [[[103, 18], [103.1, 18], [103.1, 18.1], [103, 18]]]}
_FLATGEOBUF = "import pyogrio, sys; pyogrio.write_dataframe(pyogrio.read_dataframe(sys.argv[1]), sys.argv[2])"
_INTERESTING = (
    b"\xff\xff\xff\xff",
    bytes(4),
    b"\x7f\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\x00",
    b'"',
    b"<",
    b"]",
    b"{",
    b",",
)


class Forked(Incoming):
    """A file that is read by a fork of this process instead of a new one."""

    def _run(self) -> tuple[int, str]:
        import msgspec

        from geodata.exchange.reading_child.__main__ import main

        (self._folder / REQUEST).write_bytes(msgspec.json.encode(self.request))
        said = self._folder / "said"
        child = os.fork()
        if child == 0:
            code = 1
            try:
                nowhere = Path(os.devnull)
                with said.open("w") as file, nowhere.open("w") as unheard, nowhere.open(encoding="utf-8") as nothing:
                    sys.stdin, sys.stdout, sys.stderr = nothing, file, unheard
                    os.dup2(unheard.fileno(), 2)
                    code = main([str(self._folder), ""])
            finally:
                os._exit(code)
        until = time.monotonic() + 2 * LONGEST_S
        while True:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > until:
                os.kill(child, 9)
            time.sleep(0.005)
        code = os.waitstatus_to_exitcode(status)
        words = said.read_text(encoding="utf-8", errors="replace") if said.exists() else ""
        said.unlink(missing_ok=True)
        return code, words


def seeds(folder: Path) -> Iterator[Path]:
    """A good file of every format."""
    features = [POINT, feature(SQUARE, code="A", n=1.5, date="2025-07-05"), POINT, feature(SQUARE, code="Суджа")]
    cells = CELLS.format("<v>103</v>")
    row = "<table:table-row>" + "<table:table-cell><text:p>{}</text:p></table:table-cell>" * 2 + "</table:table-row>"
    sheet = ODS.format(f"<table:table>{row.format('lon', 'lat')}{row.format('103', '18')}</table:table>")
    document = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{PLACEMARK * 3}</Document></kml>'
    makers: dict[str, Callable[[Path], object]] = {
        "a.geojson": text(collection(*features)), "a.geojsonl": text("\n".join([json.dumps(POINT)] * 3)),
        "a.gpkg": geopackage(wkb_point(), wkb_polygon((103, 18), (104, 18), (104, 19), (103, 18)), None),
        "a.zip": shapefile_zip("a"), "a.kml": kml(PLACEMARK * 3), "a.kmz": zipped(("doc.kml", document.encode())),
        "a.gpx": gpx('<wpt lat="18" lon="103"><name>a</name></wpt>' * 3), "a.xlsx": spreadsheet(cells),
        "a.ods": zipped(("content.xml", sheet.encode())), "a.csv": text("lon,lat,n\n" + "103.5,18.5,a\n" * 9),
        "a.parquet": geoparquet,
    }  # fmt: skip
    for name, make in makers.items():
        make(folder / name)
        yield folder / name
    subprocess.run([sys.executable, "-c", _FLATGEOBUF, str(folder / "a.geojson"), str(folder / "a.fgb")], check=True)
    yield folder / "a.fgb"
    with zipfile.ZipFile(folder / "a.zip") as archive:
        archive.extractall(folder)
    yield folder / "a.shp"


def geoparquet(path: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    geo = '{"version":"1.0.0","primary_column":"g","columns":{"g":{"encoding":"WKB","geometry_types":["Point"]}}}'
    table: Any = pa.table({"g": pa.array([wkb_point()] * 5, pa.binary()), "n": [1, 2, 3, None, 5]})
    parquet.write_table(table.replace_schema_metadata({"geo": geo}), path)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to eight changes: bits flipped, stretches cut out, doubled, noise or odd words put in."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made) + 1)
        how = chance.randrange(5)
        length = chance.choice((1, 2, 4, 16, 100))
        if how == 0 and at < len(made):
            made[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            del made[at : at + length]
        elif how == 2:
            made[at:at] = made[at : at + length] * chance.randint(1, 50)
        elif how == 3:
            word = chance.choice(_INTERESTING)
            made[at : at + len(word)] = word
        else:
            made[at:at] = chance.randbytes(length)
    return bytes(made)


def once(seed: Path, data: bytes, folder: Path) -> tuple[str, str]:
    """How the import of mutated bytes ended."""
    path = folder / seed.name
    path.write_bytes(data)
    begun = time.monotonic()
    try:
        with Forked(Request(role="reference", source=str(path))) as incoming:
            reading = incoming.read()
            taken = sum(len(chunk) for chunk in incoming.chunks())
            refused = sum(1 for _ in incoming.quarantined())
        how = "imported" if reading.read == taken + refused and reading.quarantined == refused else "miscounted"
        said = ""
    except ImportRefused as error:
        said = str(error)
        how = (
            "crashed in the child" if "crashed" in said else "failed in the child" if "failed (" in said else "refused"
        )
    if time.monotonic() - begun > LONGEST_S:
        how = "took too long"
    return how, said


def trial(count: int, seed: int) -> str:
    """Mutate ``count`` files."""
    import pyproj  # noqa: F401 - loaded before the forks
    import shapely  # noqa: F401 - loaded before the forks

    import geodata.exchange.arrow  # noqa: F401 - loaded before the forks

    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    broken: list[str] = []
    with scratch(memory=True) as folder:
        own = folder / "tmp"
        own.mkdir()
        kept, tempfile.tempdir = tempfile.tempdir, str(own)
        try:
            found = list(seeds(folder))
            whole = {path: path.read_bytes() for path in found}
            for turn in range(count):
                path = found[turn % len(found)]
                data = mutated(whole[path], chance)
                how, said = once(path, data, folder)
                counts[how] += 1
                left = [entry.name for entry in own.iterdir()]
                if how in ("miscounted", "failed in the child", "took too long") or left:
                    broken.append(f"{turn} ({path.name}): {how} {said} {left}")
                    keep = os.environ.get("SAPPER_KEEP")
                    if keep:
                        (Path(keep) / f"{turn}-{path.name}").write_bytes(data)
                path.write_bytes(whole[path])
                with contextlib.suppress(OSError):
                    for name in left:
                        (own / name).rmdir()
        finally:
            tempfile.tempdir = kept
    for line in broken:
        print(line, file=sys.stderr)
    ends = ", ".join(f"{number} {how}" for how, number in sorted(counts.items()))
    figure = f"{count} mutated files of {len(whole)} formats: {ends}"
    promise(not broken, figure)
    return figure


if __name__ == "__main__":
    asked = options(__doc__, 20_000).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
