"""Photos of records of land: kept inside the project, shown small and large, captioned, written out, taken away.

Whatever decodes a photo runs in a child process; the window gets plain pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.editable import why_not_editable
from desktop.explain import explain
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.wording import translate

if TYPE_CHECKING:
    from desktop.land.photo_dialog import PhotoDialog
    from geodata.exchange.photo import PhotoReport, SmallPicture
    from geodata.project.editing import Edit
    from geodata.project.images import Stored
    from geodata.project.photos import PhotoOf
    from geodata.project.project import Project

_KEPT_MOST = 60


class PhotoDesk(QObject):
    """Every change is a step of the journal; small pictures are made in jobs and kept for a while."""

    said = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._made: dict[tuple[str, int], QPixmap] = {}
        self.dialog: PhotoDialog | None = None

    def ask_for_photo(self, kind: str, record_id: str) -> None:
        """Ask for a photo and attach it to a record."""
        from geodata.exchange.photo import ENDINGS  # noqa: PLC0415 - not before the first map

        path = ask.file_to_read(self._window, translate("Photos", "Attach a photo"), ENDINGS)
        if path is not None:
            self.attach(kind, record_id, [path])

    def attach(self, kind: str, record_id: str, paths: Sequence[Path]) -> None:
        """Look into photos, in a job, and attach them to a record; those that cannot be are named with the reason."""
        from geodata.exchange.kept_file import read_to_keep  # noqa: PLC0415 - not before the first map
        from geodata.exchange.photo import look_into  # noqa: PLC0415 - as above

        project = self._project()
        if project is None:
            return

        def begin(path: Path, rest: Sequence[Path]) -> None:
            def work() -> tuple[bytes, PhotoReport]:
                data = read_to_keep(path, project.path)
                return data, look_into(data, str(path))[0]

            def done(found: tuple[bytes, PhotoReport]) -> None:
                # Another project may have been opened meanwhile.
                if self._session.project is project:
                    self._keep((cast("PhotoOf", kind), record_id), path.name, *found)
                    follow()

            def failed(error: Exception) -> None:
                ask.tell_failure(self._window, _sentence(error))
                follow()

            def follow() -> None:
                if rest:
                    begin(rest[0], rest[1:])

            self._jobs.run(translate("Photos", "looking into a photo"), work, done, failed)

        if paths:
            begin(paths[0], paths[1:])

    def picture(self, sha256: str, name: str, side_px: int, show: Callable[[QPixmap | None], None]) -> None:
        """Hand over a picture of a kept photo within a square, at once or when a job has made it."""
        from geodata.exchange.photo import look_into  # noqa: PLC0415 - not before the first map
        from geodata.project.kept_bytes import kept_bytes  # noqa: PLC0415 - as above

        project = self._session.project
        at_hand = self._made.get((sha256, side_px))
        if at_hand is not None or project is None:
            show(at_hand)
            return
        path, ratio = project.path, self._window.devicePixelRatioF()

        def work() -> SmallPicture | None:
            return look_into(kept_bytes(path, sha256), name, side_px)[1]

        def done(found: SmallPicture | None) -> None:
            picture = None if found is None else _pixmap(found, ratio)
            if picture is not None:
                while len(self._made) >= _KEPT_MOST:
                    del self._made[next(iter(self._made))]
                self._made[sha256, side_px] = picture
            _handed(show, picture)

        def failed(error: Exception) -> None:
            self.said.emit(_sentence(error))
            _handed(show, None)

        self._jobs.run(translate("Photos", "showing a photo"), work, done, failed)

    def enlarge(self, photo_id: str) -> None:
        """Show a photo large."""
        from desktop.land.photo_dialog import LARGE_SIDE_PX, PhotoDialog  # noqa: PLC0415 - not before the first map

        photo = self._photo(photo_id)
        if photo is None:
            return
        values = photo.values
        self.dialog = PhotoDialog(self._window, values["caption"] or values["name"], values["name"])
        self.picture(values["sha256"], values["name"], LARGE_SIDE_PX, self.dialog.show_picture)
        ask.show_form(self.dialog)

    def caption(self, photo_id: str) -> None:
        """Ask what a photo shows."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        photo = self._photo(photo_id)
        if photo is None or self._project() is None:
            return
        before = photo.values["caption"]
        said = ask.words(self._window, translate("Photos", "Caption"), translate("Photos", "What the photo shows"),
                         before or "")  # fmt: skip
        if said is not None and said != before and self._edit([Put("photos", {"caption": said}, photo_id)]):
            self.said.emit(translate("Photos", "The caption is kept. Undo (Ctrl+Z) takes it back."))

    def place_device(self, photo_id: str) -> None:
        """Take the position that a photo states for that of its device, and say so in the record."""
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map

        photo = self._photo(photo_id)
        if photo is None or photo.wkb is None or photo.values["record_kind"] != "devices" or self._project() is None:
            return
        name, device_id = photo.values["name"], photo.values["record_id"]
        fixed_by = translate("Photos", "EXIF of the photo %1").replace("%1", name)
        put = Put("devices", {"fixed_by": fixed_by}, device_id, geometry=shapely.from_wkb(photo.wkb))
        if self._edit([put], reason=f"position from the EXIF of {name} (WGS84)"):
            words = translate("Photos", "%1 lies where %2 says. Undo (Ctrl+Z) takes it back.")
            self.said.emit(words.replace("%1", device_id).replace("%2", name))

    def ask_where_to_save(self, photo_id: str) -> None:
        """Ask where a photo is to be written, and write it as it was attached."""
        photo = self._photo(photo_id)
        if photo is None:
            return
        name = str(photo.values["name"])
        ending = Path(name).suffix.lower() or ".jpg"
        path = ask.file_to_write(self._window, translate("Photos", "Save the photo"), name, (ending,))
        if path is not None:
            # Whether a file that is there may go was asked with its name.
            self.save(photo_id, path, overwrite=True)

    def save(self, photo_id: str, path: Path, *, overwrite: bool = False) -> None:
        """Write a photo as it was attached, byte for byte; a file that is there only if that was agreed to."""
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - not before the first map
        from geodata.project.files import place  # noqa: PLC0415 - as above

        project = self._session.project
        if project is None:
            return
        if path.exists() and path.samefile(project.path):
            text = translate("Copies", "%1 is the open project itself; choose another name.")
            ask.tell_failure(self._window, text.replace("%1", str(path)))
            return

        def fill(aside: Path) -> None:
            aside.write_bytes(data)

        try:
            data = project.photo_data(photo_id)
            place(path, fill, overwrite=overwrite)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return
        self.said.emit(translate("Copies", "Saved %1.").replace("%1", str(path)))

    def remove(self, photo_id: str) -> None:
        """Take a photo away from its record; Undo brings it back."""
        from geodata.project.editing import Remove  # noqa: PLC0415 - not before the first map

        if self._project() is not None and self._edit([Remove("photos", photo_id)]):
            self.said.emit(translate("Photos", "The photo is taken away. Undo (Ctrl+Z) brings it back."))

    def _keep(self, record: tuple[PhotoOf, str], name: str, data: bytes, report: PhotoReport) -> None:
        from geodata.project.editing import Put  # noqa: PLC0415 - not before the first map
        from geodata.project.photos import photo_values  # noqa: PLC0415 - as above

        stated = {field: getattr(report, field) for field in ("media_type", "width_px", "height_px", "taken", "datum")}
        values = photo_values(record, name, data, **stated)
        place = None if report.position is None else shapely.Point(report.position)
        if not self._edit([Put("photos", values, values["id"], geometry=place)], files=[data]):
            return
        why = {
            "unreadable": translate("Photos", "Its EXIF position cannot be read."),
            "no fix": translate("Photos", "Its camera had no fix, so no position was taken."),
            "datum": translate("Photos", "Its EXIF position is in %1 and not in WGS 84; it was not taken.").replace(
                "%1", report.datum or ""
            ),
        }.get(report.remark or "", "")
        words = translate("Photos", "Attached %1. Undo (Ctrl+Z) takes it away again.").replace("%1", name)
        self.said.emit(f"{words} {why}".strip())

    def _photo(self, photo_id: str) -> Stored | None:
        return None if self._session.project is None else self._session.project.row("photos", photo_id)

    def _project(self) -> Project | None:
        reason = why_not_editable(self._session)
        if reason is not None:
            self.said.emit(reason)
            return None
        return self._session.project

    def _edit(self, edits: list[Edit], *, reason: str | None = None, files: Sequence[bytes] = ()) -> bool:
        from geodata.project.errors import ProjectError  # noqa: PLC0415 - not before the first map

        project = self._session.project
        assert project is not None, "asked only of a project"
        try:
            project.edit(edits, reason=reason, files=files)
        except ProjectError as error:
            ask.tell_failure(self._window, str(error))
            return False
        self._session.changed()
        return True


def _sentence(error: Exception) -> str:
    from geodata.exchange.kept_file import FileRefused  # noqa: PLC0415 - not before the first map

    return str(error) if isinstance(error, FileRefused) else explain(error).sentence


def _handed(show: Callable[[QPixmap | None], None], picture: QPixmap | None) -> None:
    try:
        show(picture)
    except RuntimeError:
        # The page or dialog that asked is gone meanwhile, as Qt says.
        return


def _pixmap(found: SmallPicture, ratio: float) -> QPixmap:
    image = QImage(found.pixels, found.width, found.height, 3 * found.width, QImage.Format.Format_RGB888)
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made
