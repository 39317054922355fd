"""Writes one export and reads it back. Called as ``python -m geodata.exchange.writing_child FOLDER``.

Exit code 0: the answer is a file in the folder; 3: the format cannot hold the rows; 6: it could not be written, or what
was read back is not what was written. The sentence is on stdout.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from geodata.exchange.outgoing.request import ANSWER, OUT, REQUEST, ROWS, Format, WriteRequest, Written
from geodata.exchange.writing_child.compare import losses
from geodata.exchange.writing_child.gdal_formats import GeoPackage, GeoParquet, Shapefile
from geodata.exchange.writing_child.gpx import Gpx
from geodata.exchange.writing_child.rows import FormatRefused, Writer, WrittenWrong, source_of
from geodata.exchange.writing_child.sheets import Csv, Xlsx
from geodata.exchange.writing_child.texts import GeoJson, Kml, Kmz
from geodata.exchange.writing_child.vertices import ImsmaVertices

WRITERS: dict[Format, Writer] = {
    "gpkg": GeoPackage(), "geojson": GeoJson(), "kml": Kml(), "kmz": Kmz(), "shp": Shapefile(), "csv": Csv(),
    "xlsx": Xlsx(), "gpx": Gpx(), "geoparquet": GeoParquet(),
    "imsma": ImsmaVertices(),
}  # fmt: skip


def main(words: list[str]) -> int:
    """Write what a folder asks for; the exit code is 0, 3 or 6."""
    folder = Path(words[0])
    request = msgspec.json.decode((folder / REQUEST).read_bytes(), type=WriteRequest)
    # Our own name within the folder: the user's may be longer or odder than a driver takes.
    source = source_of(folder / ROWS, msgspec.structs.replace(request, name="export"))
    writer = WRITERS[request.format]
    try:
        files, known = writer.write(source, folder / OUT)
        found = losses(source, writer.read(source, folder / OUT))
    except FormatRefused as error:
        sys.stdout.write(str(error))
        return 3
    except WrittenWrong as error:
        sys.stdout.write(f"it was written and read back, and {error}")
        return 6
    except OSError as error:
        sys.stdout.write(f"could not be written ({error.strerror or error})")
        return 6
    answer = Written(rows=source.rows, files=tuple(files), losses=(*known, *found))
    (folder / ANSWER).write_bytes(msgspec.json.encode(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
