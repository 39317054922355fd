"""What the reading process says of a file it has read."""

from __future__ import annotations

from pathlib import Path

import msgspec

NAMES = "names.json"
"""File in the folder of a layer: the names of its features, where they are known."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Number of features, how many are left out for which reason, and the most memory that was held, in MB.

    ``columns`` names the columns of numbers.
    """

    read: int
    left_out: dict[str, int]
    columns: tuple[str, ...] = ()
    peak_mb: float | None = None


def peak_rss_mb() -> float | None:
    """Largest memory of this process in MB; ``None`` where the system does not say."""
    try:
        # Not getrusage: its figure begins with that of the process which started this one.
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:")), None)
