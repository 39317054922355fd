"""One file as it is read for an import: what was said about it, what came of it, and the rows that lie ready."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

from desktop.importing.preview import FIRST_ROWS, SHAPES, Looked, looked_at
from desktop.importing.progress import Work
from desktop.importing.words import read_as_words
from geodata.exchange import LayerRefused
from geodata.exchange.held import HeldLayer
from geodata.exchange.incoming.importing import LAYER_ROLES, Imported, import_read
from geodata.exchange.incoming.mapping import Axes, DateOrder, GeometryColumns, Mapping
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.records import mapping_for, questions_of_values
from geodata.exchange.incoming.request import Option, Question, Reading, Request
from geodata.project.imports import Role
from geodata.project.project import Project
from geodata.records.texts import Language
from geodata.theatres import TheatreName

if TYPE_CHECKING:
    from geodata.exchange.incoming.shapes_ahead import ShapesAhead

_LARGE = 16 * 1024**2


class FileReader:
    """Keeps what was answered, and the rows of the last reading until there is another one or it is closed.

    Attributes
    ----------
    answers
        What was said, by option of the command line; ``mapping`` what else.
    as_claims
        Whether the next reading takes the file for a table of claims, which has no places.
    """

    is_picture = False
    otherwise: tuple[Option, ...] = ("--crs", "--encoding", "--axes")
    """What may be said otherwise than it was found out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.answers: dict[str, str] = {}
        self.mapping = Mapping()
        self.as_claims = False
        self.incoming: Incoming | None = None
        self._laid: HeldLayer | None = None
        self._at_work: Incoming | None = None

    @property
    def reading(self) -> Reading | None:
        """What the last reading found; ``None`` while there is none."""
        return None if self.incoming is None else self.incoming.reading

    def words(self, language: Language) -> str:
        """How it was read, for people."""
        assert self.reading is not None, "nothing was read"
        return read_as_words(self.reading, language)

    def say(self, answers: dict[str, str], places: GeometryColumns | None = None) -> None:
        """Answer questions, an empty answer takes one back; another reading has to follow."""
        self.answers = {option: text for option, text in (self.answers | answers).items() if text}
        if places is not None:
            self.mapping = msgspec.structs.replace(self.mapping, geometry=places)

    def take_mapping(self, mapping: Mapping) -> None:
        """Use a mapping that was kept; what it says goes before what was answered."""
        self.mapping = mapping
        said = {"--crs": mapping.crs, "--encoding": mapping.encoding, "--axes": mapping.axes}
        self.answers |= {option: text for option, text in said.items() if text is not None}

    def read(self, work: Work) -> Looked:
        """Let the child read the file, and look at what it left; for a job.

        Raises
        ------
        ImportRefused, ImportAsked
            See ``Incoming.read``. What was read before stays.
        """
        ahead = not self.as_claims and self._is_large()
        shapes = _shapes_ahead() if ahead else None
        incoming = self._at_work = Incoming(self._request(), ahead=ahead, shapes=shapes)
        try:
            reading = incoming.read(work.tell)
            looked = looked_at(
                tuple(name for name, _ in reading.columns),
                incoming.first_rows(FIRST_ROWS),
                incoming.some_shapes(SHAPES) if reading.placed else [],
                placed=reading.placed,
            )
        except BaseException:
            incoming.close()
            raise
        finally:
            self._at_work = None
        self.forget()
        self.incoming = incoming
        return looked

    def _is_large(self) -> bool:
        """Whether laying its rows out takes time; a file of that size is a layer more often than not."""
        with contextlib.suppress(OSError):
            return self.path.stat().st_size >= _LARGE
        return False

    def forget(self) -> None:
        """Let go what was read: it is to be read otherwise."""
        incoming, self.incoming = self.incoming, None
        if self._laid is not None:
            self._laid.stop()
        self._laid = None
        if incoming is not None and self._is_large():
            # The system takes a quarter of a second to let a gigabyte go. The program ends after this thread.
            threading.Thread(target=incoming.close, name="forget").start()
        elif incoming is not None:
            incoming.close()

    def stop(self) -> None:
        """End the child that reads."""
        if self._at_work is not None:
            self._at_work.stop()

    def close(self) -> None:
        """Let the rows go."""
        self.stop()
        self.forget()

    def proposed(self, role: Role) -> Mapping:
        """The mapping of a role: what was said, else what the names of the columns propose."""
        reading = self.reading or Reading(driver="", sha256="")
        said = msgspec.structs.replace(self.mapping, geometry=reading.mapping.geometry)
        if role in LAYER_ROLES:
            return msgspec.structs.replace(said, fields={}, constants={})
        return mapping_for(role, msgspec.structs.replace(reading, mapping=said))

    def whole(self, mapping: Mapping) -> Mapping:
        """A mapping with all that was answered, to be kept in a file."""
        return msgspec.structs.replace(
            mapping,
            crs=self.answers.get("--crs"),
            encoding=self.answers.get("--encoding"),
            axes=cast("Axes | None", self.answers.get("--axes")),
            dates=self.dates,
        )

    @property
    def dates(self) -> DateOrder | None:
        """The order of day and month that was said."""
        return cast("DateOrder | None", self.answers.get("dates")) or self.mapping.dates

    def question_of_dates(self, role: Role, mapping: Mapping) -> Question | None:
        """What the dates of a file leave open with a mapping; for a job, for it looks at every row."""
        incoming = self.incoming
        if incoming is None or role in LAYER_ROLES:
            return None
        known = {name for name, _ in incoming.reading.columns}
        if not set(mapping.fields.values()) <= known:
            return None
        found = questions_of_values(self.whole(mapping), incoming.reading, incoming.chunks())
        return found[0] if found else None

    def lay(self, project: Project, theatre_name: TheatreName) -> None:
        """Have the layer that this becomes laid flat for a theatre beside its import, where that lies ready; for a job.

        ``given`` hands it over.
        """
        read = None if self.incoming is None else self.incoming.shapes_read()
        if read is not None:
            self._laid = HeldLayer(project.live.path, "", self.path.name, None, read)
            threading.Thread(target=_lay, args=(self._laid, theatre_name), name="lay").start()

    def given(self, made: Imported) -> HeldLayer | None:
        """The layer that is being laid flat, for whoever shows what came of it; ``None`` where it is not that."""
        if made.table is None or self._laid is None:
            return None
        layer, self._laid = self._laid, None
        layer.table = made.table
        return layer

    def put(
        self, project: Project, work: Work, role: Role, mapping: Mapping, *, title: str | None, style: str | None
    ) -> Imported:  # fmt: skip
        """Put what was read into a project as one group of edits; for a job.

        Raises
        ------
        WorkStopped
            The user gave up; nothing was changed.
        ImportRefused, ImportAsked, ProjectError
            See ``import_read``; nothing was changed.
        """
        incoming = self.incoming
        assert incoming is not None, "nothing was read"
        incoming.request = msgspec.structs.replace(incoming.request, role=role, title=title, style=style)
        incoming.reading = msgspec.structs.replace(incoming.reading, mapping=self.whole(mapping))
        return import_read(project, incoming, progress=work.tell)

    def _request(self) -> Request:
        said = self.answers
        return Request(
            role="claims" if self.as_claims else "reference",
            source=str(self.path.absolute()),
            layer=said.get("--layer"),
            driver=said.get("--driver"),
            crs=said.get("--crs"),
            encoding=said.get("--encoding"),
            axes=cast("Axes | None", said.get("--axes")),
            mapping=msgspec.structs.replace(self.mapping, fields={}, constants={}),
        )


def _shapes_ahead() -> ShapesAhead:
    # Loads Arrow and the compiler, which the dialog need not wait for.
    from geodata.exchange.incoming.shapes_ahead import ShapesAhead  # noqa: PLC0415

    return ShapesAhead()


def _lay(layer: HeldLayer, theatre_name: TheatreName) -> None:
    # Whoever shows it tries once more, and says why it cannot be.
    with contextlib.suppress(LayerRefused, OSError, msgspec.MsgspecError):
        layer.lay(theatre_name)
