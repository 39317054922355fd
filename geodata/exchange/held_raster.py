"""The picture of a layer that a project holds, opened if its file is the one that was imported."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from geodata.exchange import LayerRefused
from geodata.exchange.raster import RasterLayer, read_raster_layer
from geodata.project.project import Project
from geodata.project.rasters import RasterGone, changed_picture, pictures_of, same_bounds
from geodata.records.said import Said, say


class PictureLost(LayerRefused):
    """The picture of a layer cannot be shown; the message is a sentence, ``changed`` whether a file is there at all."""

    def __init__(self, message: str, said: Said | None = None, *, changed: bool = True) -> None:
        super().__init__(message, said)
        self.changed = changed


def open_held_raster(
    values: dict[str, Any], project: Path, begun: Callable[[RasterLayer], None] = lambda _layer: None
) -> RasterLayer:
    """Open the picture that a record of the kind ``rasters`` says, for a job: all of the file is read and hashed.

    Parameters
    ----------
    values
        Fields of the record.
    project
        Path of the project, from whose folder the picture may be named.
    begun
        Is told the open file before it is hashed, and may close it to give up.

    Raises
    ------
    PictureLost
        There is no file, it is another one by now, or it cannot be read.
    """
    try:
        paths = pictures_of(values, project)
    except RasterGone as error:
        raise PictureLost(str(error), error.said, changed=error.changed) from error
    for path in paths[:-1]:
        # Another sheet may lie beside a copy of the project, under the same name and of the same size.
        with contextlib.suppress(PictureLost):
            return _opened(values, path, begun)
    return _opened(values, paths[-1], begun)


def _opened(values: dict[str, Any], path: Path, begun: Callable[[RasterLayer], None]) -> RasterLayer:
    layer: RasterLayer | None = None
    try:
        layer = read_raster_layer(path, crs=values["crs"])
        begun(layer)
        facts = layer.about()
        if facts.sha256 != values["sha256"] or facts.size != values["size"]:
            raise _changed(path, say("gone/hash"))
        if not same_bounds(values, facts.bounds):
            raise _changed(path, say("gone/elsewhere"))
    except LayerRefused as error:
        if layer is not None:
            layer.close()
        if isinstance(error, PictureLost):
            raise
        said = None if error.said is None else say("picture/put-back", sentence=error.said)
        raise PictureLost(f"{error}; put the file that was imported there, or remove the layer", said) from error
    return layer


def _changed(path: Path, why: Said) -> PictureLost:
    gone = changed_picture(path, why)
    return PictureLost(str(gone), gone.said)


def rasters_by_layer(project: Project) -> dict[str, dict[str, Any]]:
    """Fields of the records of pictures, by the id of their layer."""
    return {stored.values["layer_id"]: stored.values for stored in project.rows("rasters")}
