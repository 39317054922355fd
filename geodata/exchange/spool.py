"""What a file holds, taken apart and kept in files batch by batch: larger than memory if need be."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import BinaryIO

import numpy as np

from geodata.geometry.plain import Plain

_KINDS: dict[str, tuple[str, int]] = {
    "point_lonlat": ("<f8", 2), "point_features": ("<u4", 1),
    "line_lonlat": ("<f8", 2), "line_lengths": ("<i8", 1), "line_features": ("<u4", 1),
    "area_lonlat": ("<f8", 2), "ring_lengths": ("<i8", 1), "ring_counts": ("<i8", 1), "area_features": ("<u4", 1),
}  # fmt: skip


class Spool:
    """Takes batches of plain arrays and appends each array to a file of its own in a folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._files: dict[str, BinaryIO] = {name: (folder / name).open("wb") for name in _KINDS}

    def add(self, plain: Plain, first_feature: int) -> None:
        """Append a batch whose features are counted from ``first_feature``."""
        for name, (kind, _) in _KINDS.items():
            values = getattr(plain, name)
            if len(values):
                own = values + np.uint32(first_feature) if name.endswith("_features") else values
                self._files[name].write(np.ascontiguousarray(own, kind).data)

    def close(self) -> None:
        """Write to the end; every file is closed even where one cannot be written."""
        with contextlib.ExitStack() as files:
            for file in self._files.values():
                files.callback(file.close)


def spooled(folder: Path) -> Plain:
    """Everything that was added, mapped from its files."""
    found: dict[str, object] = {}
    for name, (kind, columns) in _KINDS.items():
        path = folder / name
        shape = (-1, 2) if columns == 2 else (-1,)
        empty = not path.stat().st_size
        values = np.empty(0, kind) if empty else np.memmap(path, kind, "c").view(np.ndarray)
        found[name] = values.reshape(shape)
    return Plain(**found)  # pyright: ignore[reportArgumentType] - by the table above
