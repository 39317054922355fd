"""Projects to import into, and the two commands as a script calls them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from geodata.project.founding import new_project


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "project.gpkg"
    new_project(path)
    return path


@pytest.fixture
def imported(target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    """Runs ``import`` and returns its report, with its exit code and what it said on stderr."""

    def run(path: Path, role: str, *options: str) -> dict[str, Any]:
        report = tmp_path / "report.json"
        report.unlink(missing_ok=True)
        code = main(["import", str(target), str(path), "--as", role, *options, "--report", str(report)])
        said = capsys.readouterr()
        found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        if found:
            assert found["read"] == found["accepted"] + len(found["quarantined"])
        return found | {"code": code, "stderr": said.err, "stdout": said.out}

    return run
