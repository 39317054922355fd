"""A picture of the ground as a layer of a project: the record says which file it is, the file stays where it lies."""

from __future__ import annotations

import re
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from geodata.exchange import ImportRefused, LayerRefused
from geodata.exchange.incoming.importing import Imported, import_picture
from geodata.exchange.incoming.mapping import Mapping
from geodata.exchange.incoming.reading import ImportAsked
from geodata.exchange.incoming.request import Question, Reading, Request
from geodata.exchange.raster import RASTER_ENDINGS, CrsAsked, RasterLayer, read_raster_layer
from geodata.exchange.raster_request import Facts
from geodata.exchange.worded import import_refused, unchanged
from geodata.project.project import Project
from geodata.project.rasters import check_local, place_of
from geodata.records.said import say

_CODE = re.compile(r"(EPSG|ESRI|OGC|IAU_\d{4}):[A-Za-z0-9]{1,12}", re.IGNORECASE)


def is_picture(path: Path) -> bool:
    """Whether a file is read as a picture of the ground, by its ending."""
    return path.suffix.lower() in RASTER_ENDINGS


class IncomingPicture:
    """A picture that was opened by its child, which lives until this is closed.

    Attributes
    ----------
    reading
        What it is; one picture is read.
    layer
        The open file, once it is read; it can be drawn until this is closed.
    """

    def __init__(self, request: Request) -> None:
        self.request = request
        self.reading = Reading(driver="", sha256="")
        self.layer: RasterLayer | None = None
        self._facts: Facts | None = None
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self) -> Reading:
        """Let the child open the file, and hash it.

        Raises
        ------
        ImportRefused
            It is no picture that can be shown, or the child crashed or took too long; the message names the file.
        ImportAsked
            Its coordinate system has to be said first.
        """
        request, source = self.request, self.request.source
        if request.role != "basemap":
            raise import_refused(source, say("import/picture", role=request.role))
        if request.crs is not None and not _CODE.fullmatch(request.crs):
            raise import_refused(source, say("cannot/crs-code", crs=request.crs[:60]))
        try:
            check_local(source)
        except ValueError as error:
            raise ImportRefused(str(error)) from error
        try:
            self.layer = read_raster_layer(Path(source), crs=request.crs)
            if self._stopped:
                self.layer.close()
            self._facts = facts = self.layer.about()
        except LayerRefused as error:
            self.close()
            if self._stopped:
                raise unchanged(source, say("import/stopped")) from error
            if isinstance(error, CrsAsked):
                question = _question(error)
                raise ImportAsked(f"{source}: {question.sentence}", (question,)) from error
            said = None if error.said is None else say("import/so-unchanged", sentence=error.said)
            raise ImportRefused(f"{error}; nothing was changed", said) from error
        self.reading = Reading(
            driver=facts.driver, sha256=facts.sha256, crs=facts.crs, read=1, bounds=facts.bounds,
            mapping=Mapping(crs=request.crs),
        )  # fmt: skip
        return self.reading

    def name(self, title: str | None) -> None:
        """Say what the layer is to be called in the project."""
        self.request = msgspec.structs.replace(self.request, title=title)

    def put(self, project: Project) -> Imported:
        """Put the picture that was read into a project: layer, place of the file and account, as one step of undo.

        Raises
        ------
        EditRefused, ProjectNotWritten, ProjectLocked, ProjectReadOnly, DamagedProject
            See ``Project.edit_with``; nothing was changed.
        """
        facts, request, path = self._facts, self.request, Path(self.request.source)
        assert facts is not None, "nothing was read"
        west, south, east, north = facts.bounds
        values = {
            **place_of(path, project.path), "sha256": facts.sha256, "size": facts.size, "driver": facts.driver,
            "crs": facts.crs, "west": west, "south": south, "east": east, "north": north,
        }  # fmt: skip

        return project.edit_with(lambda writer: import_picture(writer, request, self.reading, values))

    def stop(self) -> None:
        """Give up: ``read`` in another thread ends with ``ImportRefused``."""
        self._stopped = True
        if self.layer is not None:
            self.layer.close()

    def close(self) -> None:
        """Let the child end."""
        if self.layer is not None:
            self.layer.close()
            self.layer = None


def _question(error: CrsAsked) -> Question:
    likely, evidence = error.likely or (None, "")
    text = error.text[:1].upper() + error.text[1:]
    return Question(option="--crs", text=text, recommended=likely, evidence=evidence, text_said=error.text_said,
                    evidence_said=error.likely_said)  # fmt: skip


def named_crs(crs: str) -> str:
    """Coordinate system of a picture, for people: the code, or of WKT the name."""
    named = re.match(r'\s*[A-Z]+\["([^"]{1,80})"', crs)
    return named[1] if named else crs
