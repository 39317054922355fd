"""Reads one file for an import. Called as ``python -m geodata.exchange.reading_child FOLDER`` with a request in it.

The answer is a file in the folder. Exit code 0: there are rows, or questions; 3: refused, with a sentence on stdout.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from geodata.exchange.incoming.request import READING, REQUEST, Reading, Request
from geodata.exchange.reader_report import peak_rss_mb
from geodata.exchange.reading_child import guard
from geodata.exchange.reading_child.refusal import Asked, FileRefused


def main(words: list[str]) -> int:
    """Read the file of a request; the exit code is 0 or 3."""
    folder = Path(words[0])
    guard.confine(str(folder))
    # After the limits are set.
    from geodata.exchange.reading_child.reading import read_file  # noqa: PLC0415

    request = msgspec.json.decode((folder / REQUEST).read_bytes(), type=Request)
    try:
        reading = read_file(request, folder)
    except Asked as asked:
        reading = Reading(driver=request.driver or "", sha256="", questions=asked.questions)
    except FileRefused as error:
        sys.stdout.write(str(error))
        return 3
    except MemoryError:
        sys.stdout.write(f"needs more memory to be read than the {guard.MEMORY_LIMIT // 10**6} MB it is allowed")
        return 3
    except RecursionError:
        sys.stdout.write("is nested too deep to be read")
        return 3
    answer = msgspec.structs.replace(reading, peak_mb=peak_rss_mb())
    (folder / READING).write_bytes(msgspec.json.encode(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
