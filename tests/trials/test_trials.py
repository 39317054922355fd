"""Every trial in its short form; `make trials` runs them in full."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from browser import browser_path
from own_screen import missing

SHORT = {
    "kill": 20,
    "power_cut": 200,
    "disk_full": 12,
    "two_writers": 200,
    "flips": 20,
    "migration_kill": 8,
    "undo": 60,
    "soak": 60,
    "hostile": 11,
    "mutations": 39,
    "reads": 6,
    "opened": 4,
    "hostile_text": 1,
    "by_hand": 1,
    "files_by_hand": 1,
}


@pytest.mark.skipif(os.name == "nt", reason="the trials fork, kill and trace processes")
@pytest.mark.parametrize("name", SHORT)
def test_promise_holds(name: str):
    if name in ("power_cut", "reads") and shutil.which("strace") is None:
        pytest.skip("strace is not installed: no system calls can be recorded")
    if name == "opened" and browser_path() is None:
        pytest.skip("no Chromium is installed: no sheet can be opened in it")
    if name in ("by_hand", "files_by_hand") and missing():
        pytest.skip(f"not installed: {' '.join(missing())}; there is no screen to press keys on")
    script = Path(__file__).with_name(f"{name}.py")
    words = [sys.executable, "-W", "error", str(script), "--count", str(SHORT[name])]
    ended = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.strip(), "the trial printed no figure"


def test_every_trial_is_run():
    scripts = {path.stem for path in Path(__file__).parent.glob("*.py") if "def trial(" in path.read_text()}
    assert scripts - {"test_trials"} == set(SHORT)
