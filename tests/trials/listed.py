"""What the command line lists of a project: an independent look at what was entered."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from support import BrokenPromise


def listed(kind: str, *project: Path) -> list[dict[str, Any]]:
    """Records of a project, or built-in ones, as the command line lists them."""
    words = [sys.executable, "-m", "desktop.cli", "list", kind, *map(str, project), "--json"]
    return json.loads(subprocess.run(words, capture_output=True, check=True, cwd=Path(__file__).parents[2]).stdout)


def the_one(found: Sequence[dict[str, Any]], what: str) -> dict[str, Any]:
    """The one record that must be there."""
    if len(found) != 1:
        raise BrokenPromise(f"{what}: one was entered, {len(found)} are there")
    return found[0]
