"""An X server of a trial's own, with nobody else's windows on it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool"}
SIZE = 1600, 1000


def missing() -> list[str]:
    """Packages without which there is no screen, or nobody to press its keys."""
    return [package for program, package in NEEDED.items() if shutil.which(program) is None]


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An X server of its own, with a window manager where there is one; the environment that leads to it."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as server:  # fmt: skip
        manager: subprocess.Popen[bytes] | None = None
        try:
            assert server.stdout is not None
            reached = {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
            reached.pop("QT_QPA_PLATFORMTHEME", None)
            if shutil.which("openbox") is not None:
                manager = subprocess.Popen(["openbox"], env=reached, **quiet)
            yield reached
        finally:
            if manager is not None:
                manager.terminate()
                manager.wait(30)
            server.terminate()
