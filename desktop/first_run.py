"""What ``make run`` does: open the atlas, or draw its standard pictures where there is no display."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.cli import main
from desktop.qt_platform import has_display
from geodata.theatres import NAMES


def first_run(folder: Path) -> int:
    """Open the window; without a display write the standard pictures into a folder. Returns the exit code."""
    if has_display():
        return main([])
    folder.mkdir(exist_ok=True)
    for name in NAMES:
        for ending in ("png", "pdf"):
            size = [] if ending == "png" else ["--size", "A4", "--dpi", "300"]
            code = main(["render", "--theatre", name, "--out", str(folder / f"{name}.{ending}"), *size])
            if code:
                return code
    pictures = ", ".join(sorted(path.name for path in folder.iterdir()))
    sys.stdout.write(f"No display here, so no window: the standard pictures are in {folder}/ ({pictures}).\n")
    return 0


if __name__ == "__main__":
    sys.exit(first_run(Path("out")))
