"""Reads one raster file in a process of its own, so that a hostile file can harm nobody.

Called as ``python -m geodata.exchange.raster_child FILE [CRS]`` it opens the file and says so in a line of JSON; then
each line of JSON on stdin asks for a picture of a part of it, which is written to a file, or what it is. A refusal is
a line with the sentence; a file that cannot be shown at all ends the process with exit code 3.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geodata.exchange.raster_request import Answer, Request, Source

MEMORY_LIMIT = 3_000_000_000
MOST_AT_ONCE = 40_000_000
"""Pixels of a file that are held at one time."""
MOST_ASKED = 40_000_000
"""Pixels of a picture asked for."""


def main(words: list[str]) -> int:
    """Open a file and answer until stdin ends; the exit code is 0 or 3."""
    _limit()
    import msgspec  # noqa: PLC0415 - after the limits are set

    from geodata.exchange.raster_about import facts_of  # noqa: PLC0415 - after the limits are set
    from geodata.exchange.raster_request import About, Answer, FileRefused, Request  # noqa: PLC0415 - as above
    from geodata.records.said import say  # noqa: PLC0415 - as above

    path = Path(words[0])
    try:
        source = _opened(path, words[1] if words[1:] else None)
    except FileRefused as error:
        _say(Answer.refusal(error))
        return 3
    _say(Answer(width=source.placement.width, height=source.placement.height))
    for line in sys.stdin.buffer:
        asked = msgspec.json.decode(line, type=Request | About)
        try:
            if isinstance(asked, Request):
                _say(Answer(drawn=_draw(source, asked)))
            else:
                _say(Answer(facts=facts_of(path, source)))
        except FileRefused as error:
            _say(Answer.refusal(error))
        except MemoryError:
            _say(Answer.refusal(FileRefused(say("picture/memory"))))
    return 0


def _say(answer: Answer) -> None:
    import msgspec  # noqa: PLC0415 - after the limits are set

    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    sys.stdout.buffer.flush()


def _limit() -> None:
    os.environ.update({
        # No file beside the one asked for, no network, no formats found by their content.
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR", "GDAL_PAM_ENABLED": "NO",
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
        "GDAL_CACHEMAX": "256", "GDAL_NUM_THREADS": "1", "PROJ_NETWORK": "OFF", "OPENBLAS_NUM_THREADS": "1",
    })  # fmt: skip
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _opened(path: Path, crs: str | None) -> Source:
    if path.suffix.lower() == ".mbtiles":
        from geodata.exchange.mbtiles import TileFile  # noqa: PLC0415 - after the limits are set

        return TileFile(path, crs)
    from geodata.exchange.raster_files import RasterFile  # noqa: PLC0415 - after the limits are set

    return RasterFile(path, crs)


def _draw(source: Source, asked: Request) -> bool:
    """Write the picture asked for as bytes of RGBA, premultiplied; ``False`` where it would be empty."""
    import numpy as np  # noqa: PLC0415 - after the limits are set

    from geodata.exchange.raster_request import FileRefused  # noqa: PLC0415 - after the limits are set
    from geodata.geometry.warp import Grid, inside, pixels_per_pixel, raster_pixels, sampled  # noqa: PLC0415
    from geodata.records.said import say  # noqa: PLC0415 - as above

    if asked.width * asked.height > MOST_ASKED:
        raise FileRefused(say("picture/large"))
    pixels = raster_pixels(Grid(asked.projection, asked.bounds, asked.width, asked.height), source.placement)
    on = inside(pixels, source.placement)
    if not on.any():
        return False
    seen = pixels[on]
    left, top = np.floor(seen.min(axis=0)).astype(int).tolist()
    right, bottom = np.ceil(seen.max(axis=0)).astype(int).tolist()
    window = (
        max(left - 1, 0), max(top - 1, 0),
        min(right + 1, source.placement.width), min(bottom + 1, source.placement.height),
    )  # fmt: skip
    area = (window[2] - window[0]) * (window[3] - window[1])
    factor = max(pixels_per_pixel(pixels, on), 1.0, (area / MOST_AT_ONCE) ** 0.5)
    image, (column, row, across, down) = source.read(window, factor)
    if not image.size:
        return False
    drawn = np.zeros((asked.height, asked.width, 4), dtype=np.uint8)
    drawn[on] = sampled(image, (seen[:, 0] - column) / across, (seen[:, 1] - row) / down)
    Path(asked.out).write_bytes(drawn.data)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
