"""Reads one file for an import. Called as ``python -m geodata.exchange.reading_child FOLDER ENDING``.

It begins when standard input ends, with the request that lies in the folder then. The ending of the file's name, where
it is known before the request, says what may be loaded meanwhile; it may be empty.
The answer is a file in the folder. Exit code 0: there are rows, or questions; 3: refused, with a sentence on stdout,
and by key and arguments in another file.
"""

from __future__ import annotations

import contextlib
import gc
import sys
from pathlib import Path

import msgspec

from geodata.exchange.incoming.request import READING, REFUSAL, REQUEST, Reading, Request
from geodata.exchange.reader_report import peak_rss_mb
from geodata.exchange.reading_child import guard
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.worded import text_of
from geodata.records.said import Said, say


def main(words: list[str]) -> int:
    """Read the file of a request; the exit code is 0 or 3."""
    folder = Path(words[0])
    # What is loaded stays: nobody looks for garbage among it.
    gc.disable()
    guard.confine(str(folder))
    # After the limits are set.
    from geodata.exchange.reading_child.reading import load_ahead, read_file  # noqa: PLC0415

    load_ahead(words[1])
    gc.freeze()
    gc.enable()
    sys.stdin.buffer.read()
    if not (folder / REQUEST).exists():
        # Whoever started it has gone.
        return 0
    request = msgspec.json.decode((folder / REQUEST).read_bytes(), type=Request)
    try:
        reading = read_file(request, folder)
    except Asked as asked:
        reading = Reading(driver=request.driver or "", sha256="", questions=asked.questions)
    except FileRefused as error:
        return _refuse(folder, error.said)
    except MemoryError:
        return _refuse(folder, say("cannot/memory", most=guard.MEMORY_LIMIT // 10**6))
    except OSError as error:
        return _refuse(folder, say("cannot/write", reason=str(error.strerror or error)))
    except RecursionError:
        return _refuse(folder, say("cannot/too-deep"))
    answer = msgspec.structs.replace(reading, peak_mb=peak_rss_mb())
    (folder / READING).write_bytes(msgspec.json.encode(answer))
    return 0


def _refuse(folder: Path, said: Said) -> int:
    sys.stdout.write(text_of(said))
    with contextlib.suppress(OSError):
        (folder / REFUSAL).write_bytes(msgspec.json.encode(said))
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
