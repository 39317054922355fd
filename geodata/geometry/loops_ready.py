"""Whether the compiled loops lie on the disk, and a child process that puts them there."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from functools import cache
from pathlib import Path
from typing import Any, cast

TIMEOUT_S = 180
_LOCK = threading.Lock()


def loops_ready() -> None:
    """Wait until the machine code of all loops lies on the disk; a child process compiles it where it is missing.

    Once for a version of the program on a machine, some ten seconds. Where the child fails, or nothing can be written,
    the loops are compiled where they are first used: slower, and no less right.
    """
    mark = _mark()
    with _LOCK:
        if mark is not None and not mark.exists():
            command = [sys.executable, "-m", "geodata.geometry.rehearsal"]
            try:
                subprocess.run(  # noqa: S603 - our own module, no words of anybody
                    command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TIMEOUT_S
                )
            except (OSError, subprocess.TimeoutExpired):
                return


def write_mark() -> None:
    """Note beside the machine code that it is whole."""
    mark = _mark()
    if mark is not None:
        mark.touch()


@cache
def _mark() -> Path | None:
    """A file beside the machine code, named by all it depends on; ``None`` where there is no place for machine code."""
    import llvmlite.binding  # noqa: PLC0415 - loads the compiler: only who has something to draw with loops
    import numba  # noqa: PLC0415 - as above

    from geodata.geometry.density_loops import count_points  # noqa: PLC0415 - as above

    folder = cast(Any, count_points).stats.cache_path
    if not folder:
        return None
    sources = sorted(Path(__file__).parent.glob("*_loops.py"))
    stamps = [(source.name, source.stat().st_mtime_ns, source.stat().st_size) for source in sources]
    known = repr((numba.__version__, sys.version, llvmlite.binding.get_host_cpu_name(), stamps))
    return Path(folder) / f"loops-{hashlib.sha256(known.encode()).hexdigest()[:16]}.ready"
