"""How much memory the program holds."""

from __future__ import annotations

from pathlib import Path


def resident_bytes() -> int | None:
    """Memory of this process that is in use now; ``None`` where the system does not say."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS:")), None)
