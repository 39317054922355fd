"""Real project files, empty or with the built-in records, and outlines to put into them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from geodata.builtin import builtin_records
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.project.project import Project


@pytest.fixture
def square() -> Callable[..., dict[str, Any]]:
    """GeoJSON square by its south-west corner and side, in degrees."""

    def make(lon: float = 103.0, lat: float = 18.0, side: float = 0.01) -> dict[str, Any]:
        east, north = lon + side, lat + side
        return {"type": "Polygon", "coordinates": [[[lon, lat], [east, lat], [east, north], [lon, north], [lon, lat]]]}

    return make


@pytest.fixture
def empty_path(tmp_path: Path) -> Path:
    path = tmp_path / "empty.gpkg"
    new_project(path)
    return path


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("founded") / "atlas.gpkg"
    new_project(path, builtin_records())
    return path.read_bytes()


@pytest.fixture
def atlas_path(tmp_path: Path, founded: bytes) -> Path:
    path = tmp_path / "atlas.gpkg"
    path.write_bytes(founded)
    return path


@pytest.fixture
def project(empty_path: Path) -> Iterator[Project]:
    with open_project(empty_path, write=True) as opened:
        yield opened


@pytest.fixture
def atlas(atlas_path: Path) -> Iterator[Project]:
    with open_project(atlas_path, write=True) as opened:
        yield opened
