"""Whether the compiled loops of a package lie on the disk, and a child process that puts them there."""

from __future__ import annotations

import hashlib
import importlib
import subprocess
import sys
import threading
from functools import cache
from pathlib import Path
from typing import Any

TIMEOUT_S = 180
OF_THE_MAP = "geodata.geometry.rehearsal"
_LOCK = threading.Lock()


def loops_ready(rehearsal: str = OF_THE_MAP) -> None:
    """Wait until the machine code of a package's loops lies on the disk; where it is missing a child compiles it.

    Once for a version of the program on a machine, some seconds. Where the child fails, or nothing can be written,
    the loops are compiled where they are first used: slower, and no less right.

    Parameters
    ----------
    rehearsal
        The module of that package that runs every loop once, and ends with ``write_mark``.
    """
    mark = _mark(rehearsal)
    with _LOCK:
        if mark is not None and not mark.exists():
            command = [sys.executable, "-m", rehearsal]
            try:
                subprocess.run(  # noqa: S603 - our own module, no words of anybody
                    command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=TIMEOUT_S
                )
            except (OSError, subprocess.TimeoutExpired):
                return


def write_mark(rehearsal: str = OF_THE_MAP) -> None:
    """Note beside the machine code that it is whole."""
    mark = _mark(rehearsal)
    if mark is not None:
        mark.touch()


@cache
def _mark(rehearsal: str) -> Path | None:
    """A file beside the machine code, named by all it depends on; ``None`` where there is no place for machine code."""
    import llvmlite.binding  # noqa: PLC0415 - loads the compiler: only who has something to draw with loops
    import numba  # noqa: PLC0415 - as above

    package = importlib.import_module(rehearsal.rpartition(".")[0])
    sources = sorted(Path(package.__path__[0]).glob("*_loops.py"))
    loops: list[Any] = list(vars(importlib.import_module(f"{package.__name__}.{sources[0].stem}")).values())
    folder = next(loop.stats.cache_path for loop in loops if hasattr(loop, "stats"))
    if not folder:
        return None
    stamps = [(source.name, source.stat().st_mtime_ns, source.stat().st_size) for source in sources]
    known = repr((numba.__version__, sys.version, llvmlite.binding.get_host_cpu_name(), stamps))
    return Path(folder) / f"loops-{hashlib.sha256(known.encode()).hexdigest()[:16]}.ready"
