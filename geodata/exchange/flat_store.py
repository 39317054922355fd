"""Flat arrays as files that several processes map into memory: nothing is copied from one to the other."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
import numpy as np

from geodata.ready import ready

Stored = TypeVar("Stored", bound=msgspec.Struct)
_INDEX = "index.json"


def store(value: msgspec.Struct, folder: Path) -> None:
    """Write a struct of arrays, numbers and further such structs into a folder, which is there when it is whole."""
    part_of_it = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part_of_it, ignore_errors=True)
    part_of_it.mkdir()
    _write(value, part_of_it)
    part_of_it.rename(folder)


def _write(value: msgspec.Struct, folder: Path) -> None:
    count = 0

    def put(part: object) -> object:
        nonlocal count
        if isinstance(part, np.ndarray):
            count += 1
            np.save(folder / f"{count}.npy", cast(Any, part), allow_pickle=False)
            return {"array": f"{count}.npy"}
        if isinstance(part, msgspec.Struct):
            return {name: put(getattr(part, name)) for name in part.__struct_fields__}
        if isinstance(part, tuple):
            return [put(one) for one in cast("tuple[object, ...]", part)]
        return part

    found = put(value)
    (folder / _INDEX).write_bytes(msgspec.json.encode(found))


def stored(kind: type[Stored], folder: Path) -> Stored:
    """The struct that was stored in a folder, its arrays mapped: they are read when they are looked at.

    Raises
    ------
    OSError
        There is no such folder, or no such struct in it.
    """
    found = msgspec.json.decode((folder / _INDEX).read_bytes())

    def get(part: Any) -> Any:
        if isinstance(part, dict):
            known = cast("dict[str, Any]", part)
            if known.keys() == {"array"}:
                return _mapped(folder / known["array"])
            return {name: get(one) for name, one in known.items()}
        return [get(one) for one in cast("list[Any]", part)] if isinstance(part, list) else part

    return msgspec.convert(get(found), ready(kind), dec_hook=_array)


def _mapped(path: Path) -> Any:
    # Copies on writing, which nobody does: arrays that may only be read are another type to compiled loops.
    found: Any = np.load(path, mmap_mode="c", allow_pickle=False) if path.stat().st_size > 128 else np.load(path)
    return found.view(np.ndarray)


def _array(_kind: type, value: object) -> object:
    return value
