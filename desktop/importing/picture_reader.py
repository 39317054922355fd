"""A picture of the ground as the dialog of an import reads it: one layer, no rows, one possible question."""

from __future__ import annotations

from pathlib import Path

import shapely
from typing_extensions import override

from desktop.importing.preview import Looked
from desktop.importing.progress import Work
from desktop.importing.reader import FileReader
from desktop.map.rasters import DrawnRaster
from desktop.wording import number_text, translate
from geodata.exchange.incoming.importing import Imported
from geodata.exchange.incoming.mapping import Mapping
from geodata.exchange.incoming.pictures import IncomingPicture, is_picture, named_crs
from geodata.exchange.incoming.request import Option, Question, Reading, Request
from geodata.project.imports import Role
from geodata.project.project import Project
from geodata.records.texts import Language


class PictureReader(FileReader):
    """Keeps the open picture until there is another reading or it is closed."""

    is_picture = True
    otherwise: tuple[Option, ...] = ("--crs",)

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.picture: IncomingPicture | None = None
        self._opening: IncomingPicture | None = None

    @property
    @override
    def reading(self) -> Reading | None:
        return None if self.picture is None else self.picture.reading

    @override
    def read(self, work: Work) -> Looked:
        picture = self._opening = IncomingPicture(
            Request(role="basemap", source=str(self.path.absolute()), crs=self.answers.get("--crs"))
        )
        try:
            reading = picture.read()
        except BaseException:
            picture.close()
            raise
        finally:
            self._opening = None
        self.close()
        self.picture = picture
        assert picture.layer is not None, "it was read"
        frame = () if reading.bounds is None else (shapely.to_wkb(shapely.box(*reading.bounds).exterior),)
        return Looked(heads=(), rows=(), shapes=frame, raster=DrawnRaster(layer=picture.layer))

    @override
    def stop(self) -> None:
        if self._opening is not None:
            self._opening.stop()

    @override
    def close(self) -> None:
        self.stop()
        if self.picture is not None:
            self.picture.close()
            self.picture = None

    @override
    def question_of_dates(self, role: Role, mapping: Mapping) -> Question | None:
        return None

    @override
    def put(
        self, project: Project, work: Work, role: Role, mapping: Mapping, *, title: str | None, style: str | None
    ) -> Imported:
        picture = self.picture
        assert picture is not None, "nothing was read"
        picture.name(title)
        work.tell(0)
        return picture.put(project)

    @override
    def words(self, language: Language) -> str:
        picture = self.picture
        assert picture is not None, "nothing was read"
        assert picture.layer is not None, "it was read"
        size = translate("Import", "%1 × %2 pixels").replace("%1", number_text(picture.layer.width, language))
        size = size.replace("%2", number_text(picture.layer.height, language))
        stays = translate(
            "Import", "The picture stays in its file: the project keeps the path, the size and the SHA-256 of it."
        )
        reading = picture.reading
        return f"{reading.driver} · {named_crs(reading.crs or '')} · {size}\n{stays}"


def reader_of(path: Path) -> FileReader:
    """What reads a file for an import."""
    return PictureReader(path) if is_picture(path) else FileReader(path)
