"""The dialog of an import: a first look at the file, its questions, the mapping, the import itself and its account."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop import ask
from desktop.importing.claim_words import shown_words
from desktop.importing.map_job import draw_map
from desktop.importing.picture_reader import reader_of
from desktop.importing.preview import Looked
from desktop.importing.progress import Told, Work, WorkStopped
from desktop.importing.report import ReportPage
from desktop.importing.setup_page import SetupPage
from desktop.importing.words import DATES, field_words, place_words, rows_words
from desktop.jobs import Jobs
from desktop.refusal_words import failure
from desktop.session import Session
from desktop.style import palette
from desktop.widgets.dressed import dress_bar
from desktop.widgets.texts import as_typed
from desktop.wording import translate
from geodata.exchange import ImportRefused, OutputNotWritten
from geodata.exchange.incoming.importing import LAYER_ROLES, Imported, NothingAccepted
from geodata.exchange.incoming.mapping import GeometryColumns, Mapping, as_toml, read_mapping
from geodata.exchange.incoming.proposals import WORDS, are_claims, missing_fields, proposed_role
from geodata.exchange.incoming.reading import ImportAsked
from geodata.exchange.incoming.request import Option, Question, Reading
from geodata.exchange.writing import write_aside
from geodata.project.imports import Role

_NAMED = 3
_STEPS = 1000


class ImportDialog(QDialog):
    """Reads at once, and imports when told to. ``imported`` carries what came of it."""

    imported = Signal(object)

    def __init__(self, parent: QWidget, session: Session, jobs: Jobs, path: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Import", "Import %1").replace("%1", path.name))
        self.setPalette(parent.palette())
        self._session = session
        self._jobs = jobs
        self.reader = reader_of(path)
        self._work: Work | None = None
        self._closed = False
        self._looked: Looked | None = None
        self._look_round = 0
        self.setup = SetupPage(session.theme)
        self.report = ReportPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.setup)
        self.pages.addWidget(self.report)
        title = QLabel(path.name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        title.setToolTip(as_typed(str(path)))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        dress_bar(self.bar, palette(session.theme))
        self.told = QLabel()
        self.told.setProperty("role", "second")
        self.load = QPushButton(translate("Import", "&Load a mapping…"))
        self.keep = QPushButton(translate("Import", "&Save the mapping…"))
        self.take = QPushButton(translate("Import", "&Import"))
        self.take.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.leave = QPushButton(translate("Import", "Cancel"))
        self.leave.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for widget in (self.load, self.keep):
            buttons.addWidget(widget)
        buttons.addWidget(self.told, 1)
        for widget in (self.leave, self.take):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (title, self.pages, self.bar):
            layout.addWidget(widget, 1 if widget is self.pages else 0)
        layout.addLayout(buttons)
        self.resize(1000, 760)
        self._connect()
        self.setup.name.setText(path.stem)
        self.read()

    # --- reading

    def read(self) -> None:
        """Let the child read the file with what was answered so far."""
        self.setup.show_refusal("")
        text = translate("Import", "reading %1").replace("%1", self.reader.path.name)
        self._begin(Work(), text, self.reader.read, self._take_looked)

    def read_again(self) -> None:
        """Take the answers, and read once more."""
        places = None
        if self.setup.places.isVisibleTo(self.setup):
            places = GeometryColumns(**self.setup.places.fields())
        answers = self.setup.questions.answers()
        only_dates = [*answers] == [DATES] and places is None and self.reader.reading is not None
        self.reader.say(answers, places)
        if only_dates:
            # Which number is the day is found out after reading.
            self._ask_nothing()
            self._show_state()
        else:
            self.read()

    def _take_looked(self, looked: Looked) -> None:
        self._looked = looked
        reading = self.reader.reading
        assert reading is not None, "it was read"
        self._ask_nothing()
        self.setup.table.show_looked(looked)
        self.setup.show_table(shown=not self.reader.is_picture)
        self.setup.read_as.setText(self.reader.words(self._session.language))
        if self.reader.is_picture:
            self._show_role("basemap")
        elif not self._role_chosen:
            self._show_role(proposed_role(reading))
        if reading.driver == "OSM" and reading.layer is not None:
            self.setup.look.setCurrentIndex(max(0, self.setup.look.findData(reading.layer)))
            self.setup.name.setText(reading.layer)
        self._show_fields()
        if reading.placed:
            draw_map(self._session, self._jobs, self.setup.map, reading, looked)

    # --- questions

    def _ask(self, questions: tuple[Question, ...]) -> None:
        named = {question.option: question for question in questions}
        columns = next((question.columns for question in questions if question.columns), ())
        self.setup.questions.ask(dict(named), self._session.language)
        self._show_places(columns)
        self.setup.again.show()

    def _ask_nothing(self) -> None:
        self.setup.questions.ask({}, self._session.language)
        self._show_places(())
        self.setup.again.hide()

    def _show_places(self, columns: tuple[str, ...]) -> None:
        chosen = {name: value for name, value in msgspec.to_builtins(self.reader.mapping.geometry).items() if value}
        self.setup.places.show_fields(place_words(), columns, chosen, {}, {})
        for widget in (self.setup.places_head, self.setup.places):
            widget.setVisible(bool(columns))

    def ask_otherwise(self) -> None:
        """Offer what was found out or said, to be said otherwise."""
        reading = self.reader.reading or Reading(driver="", sha256="")
        said = self.reader.answers
        text = translate("Import", "Now read as: %1")
        now: dict[Option, str | None] = {
            "--crs": reading.crs,
            "--encoding": reading.encoding,
            "--axes": said.get("--axes", "xy") if reading.placed else None,
        }
        self._ask(tuple(
            Question(
                option=option, text=text.replace("%1", value), recommended=said.get(option),
                candidates=("xy", "yx") if option == "--axes" else (),
            )
            for option, value in now.items() if value and option in self.reader.otherwise
        ))  # fmt: skip
        if self.reader.mapping.geometry.given or reading.mapping.geometry.given:
            self.reader.mapping = msgspec.structs.replace(self.reader.mapping, geometry=reading.mapping.geometry)
            self._show_places(tuple(name for name, _ in reading.columns))

    # --- the mapping

    @property
    def role(self) -> Role:
        """What the file is taken for."""
        return self.setup.role.currentData()

    def mapping(self) -> Mapping:
        """What is set now."""
        proposed = self.reader.proposed(self.role)
        if self.role in LAYER_ROLES:
            return proposed
        grid = self.setup.columns
        return msgspec.structs.replace(proposed, fields=grid.fields(), constants=grid.constants())

    def load_mapping(self, path: Path) -> None:
        """Use a mapping that was kept, and read again."""
        try:
            self.reader.take_mapping(read_mapping(path))
        except ImportRefused as error:
            self.setup.show_refusal(failure(error, self._session.language))
            return
        self.read()

    def keep_mapping(self, path: Path) -> None:
        """Write the mapping into a file."""
        text = as_toml(self.reader.whole(self.mapping()))
        try:
            write_aside(path, lambda aside: aside.write_text(text, encoding="utf-8"))
        except OutputNotWritten as error:
            self.setup.show_refusal(failure(error, self._session.language))
            return
        self.told.setText(translate("Import", "Mapping saved as %1").replace("%1", path.name))

    def _show_role(self, role: Role) -> None:
        self.setup.role.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setup.role.setCurrentIndex(self.setup.role.findData(role))
        self.setup.role.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _choose_role(self) -> None:
        self._role_chosen = True
        self._show_fields()
        if self.reader.as_claims != (self.role == "claims"):
            self._read_as_claims(wanted=self.role == "claims")

    def _read_as_claims(self, *, wanted: bool) -> None:
        """Read the file once more, as a table of claims, or as one with places again."""
        self.reader.as_claims = wanted
        self.reader.forget()
        self._looked = None
        self._ask_nothing()
        self.setup.show_table(shown=False)
        self.setup.read_as.setText("")
        self.setup.map.show_picture(None)
        self.read()

    def _show_fields(self) -> None:
        role, reading = self.role, self.reader.reading
        columns = () if reading is None else tuple(name for name, _ in reading.columns)
        if role not in LAYER_ROLES:
            proposed = self.reader.proposed(role)
            values = {field: tuple(known) for field, known in WORDS.items()}
            words = field_words(role)
            if role == "claims":
                words = shown_words(words, proposed.fields | proposed.constants)
            self.setup.columns.show_fields(words, columns, proposed.fields, proposed.constants, values)
        self.setup.show_role(role, placed=reading is not None)
        if self.reader.is_picture:
            self.setup.show_picture()
        self._mapping_changed()

    def _mapping_changed(self) -> None:
        """Say what is missing, and look whether the dates leave something open."""
        self._show_state()
        reading, role, mapping = self.reader.reading, self.role, self.mapping()
        self._look_round += 1
        if reading is None or role in LAYER_ROLES or self._work is not None or self.reader.dates is not None:
            return

        def done(question: Question | None, number: int) -> None:
            if number == self._look_round and question is not None and not self._closed:
                kind = role if role in ("areas", "releases") else None
                self.setup.questions.ask({DATES: _of_dates(question)}, self._session.language, kind)
                self.setup.again.show()
                self._show_state()

        take: Callable[[Any], None] = functools.partial(done, number=self._look_round)
        text = translate("Import", "looking at the dates of %1").replace("%1", self.reader.path.name)
        self._jobs.run(text, lambda: self.reader.question_of_dates(role, mapping), take, lambda _error: None)

    # --- the import

    def start(self) -> None:
        """Put what was read into the project, all of it or nothing."""
        project, reading = self._session.project, self.reader.reading
        if project is None or reading is None:
            return
        role, mapping = self.role, self.mapping()
        style = self.setup.look.currentData() if role == "basemap" else None
        title = self.setup.name.text().strip() if role in LAYER_ROLES else None
        work, theatre_name = Work(total=reading.read - reading.quarantined), self._session.theatre_name

        def put(work: Work) -> Imported:
            if role in LAYER_ROLES:
                self.reader.lay(project, theatre_name)
            return self.reader.put(project, work, role, mapping, title=title or None, style=style)

        text = translate("Import", "importing %1").replace("%1", self.reader.path.name)
        self._begin(work, text, put, functools.partial(self._take_imported, role=role))

    def _take_imported(self, made: Imported, role: Role) -> None:
        self.report.show_imported(made, role, self._session.language)
        if self.reader.is_picture:
            self.report.show_picture(made, self.reader.path)
        self._show_report()
        self.imported.emit(made)

    def _show_report(self) -> None:
        self.pages.setCurrentWidget(self.report)
        for widget in (self.load, self.keep, self.take, self.bar):
            widget.hide()
        self.told.setText("")
        self.leave.setText(translate("Import", "Close"))
        self.leave.setFocus()

    # --- jobs

    def _begin(self, work: Work, text: str, act: Callable[[Work], Any], done: Callable[[Any], None]) -> None:
        self._work = work
        work.told.connect(self._tell)
        self._tell(Told(rows=0, total=work.total, seconds=0.0))
        self._show_state()

        def ended() -> bool:
            self._work = None
            if self._closed:
                self.reader.close()
            return not self._closed

        def take(result: Any) -> None:
            if ended():
                done(result)
                self._show_state()

        def failed(error: Exception) -> None:
            if ended():
                self._fail(error, stopped=work.stopped)
                self._show_state()

        self._jobs.run(text, lambda: act(work), take, failed)

    def _fail(self, error: Exception, *, stopped: bool) -> None:
        if isinstance(error, ImportAsked) and self._seem_claims(error.questions):
            self._read_as_claims(wanted=True)
        elif isinstance(error, ImportAsked):
            self._ask(tuple(_of_dates(one) if one.option == "--mapping" and not one.columns and one.candidates else one
                            for one in error.questions))  # fmt: skip
        elif isinstance(error, NothingAccepted):
            self.report.show_refused(failure(error, self._session.language), error.quarantined, self._session.language)
            self._show_report()
        elif stopped or isinstance(error, WorkStopped):
            self.setup.show_refusal(translate("Import", "Stopped. Nothing was changed in the project."))
            self.setup.again.setVisible(self.reader.reading is None)
        else:
            self.setup.show_refusal(failure(error, self._session.language))
            self.setup.again.show()

    def _seem_claims(self, questions: tuple[Question, ...]) -> bool:
        """Whether a table has no place that is known, but all that claims must have."""
        columns = next((question.columns for question in questions if question.columns), ())
        return not self._role_chosen and not self.reader.as_claims and are_claims(columns)

    def _tell(self, told: Told) -> None:
        self.bar.setRange(0, _STEPS if told.total > 0 else 0)
        self.bar.setValue(round(told.share * _STEPS))
        if self._work is not None:
            self.told.setText(told.text(self._session.language) if told.rows else translate("Import", "reading …"))

    def _show_state(self) -> None:
        """What can be done now."""
        if self.pages.currentWidget() is self.report:
            return
        working, reading = self._work is not None, self.reader.reading
        self.bar.setVisible(working)
        self.setup.setEnabled(not working)
        asked = self.setup.questions.isVisibleTo(self.setup) or self.setup.places.isVisibleTo(self.setup)
        missing = missing_fields(self.role, self.mapping()) if reading is not None else ()
        words = field_words(self.role)
        names = [words.get(field, field) for field in missing]
        needed = translate("Import", "Still needed: %1") if missing else ""
        self.setup.columns_note.setText(needed.replace("%1", ", ".join(names)))
        taken = 0 if reading is None else reading.read - reading.quarantined
        self.take.setText(translate("Import", "&Import"))
        if reading is not None:
            words_of_rows = rows_words(taken, self._session.language)
            text = translate("Import", "&Import %1") if taken else translate("Import", "Why none can be &taken")
            self.take.setText(text.replace("%1", words_of_rows))
        if self.reader.is_picture:
            self.take.setText(translate("Import", "&Import the picture"))
        self.take.setEnabled(reading is not None and not working and not asked and not missing)
        self.setup.otherwise.setVisible(reading is not None and not working)
        self.load.setEnabled(not working)
        self.keep.setEnabled(reading is not None and not working)
        for widget in (self.load, self.keep):
            widget.setVisible(not self.reader.is_picture)
        next_step = self.take if self.take.isEnabled() else self.setup.again
        # What had the focus may have been hidden or disabled while the file was read.
        lost = self.leave.hasFocus() or QApplication.focusWidget() is None
        if next_step.isEnabled() and next_step.isVisibleTo(self) and lost and self.isActiveWindow():
            next_step.setFocus()
        next_step.setDefault(True)
        if not working:
            # Beside the button that waits for it: the list of fields may be longer than its room.
            self.told.setText(needed.replace("%1", _shortened(names)))

    def _connect(self) -> None:
        self._role_chosen = False
        self.setup.again.hide()
        self._show_places(())
        self.setup.role.currentIndexChanged.connect(self._choose_role)
        self.setup.columns.changed.connect(self._mapping_changed)
        self.setup.again.clicked.connect(self.read_again)
        self.setup.otherwise_wanted.connect(self.ask_otherwise)
        self.load.clicked.connect(self._ask_for_mapping)
        self.keep.clicked.connect(self._ask_where_to_keep)
        self.take.clicked.connect(self.start)
        self.leave.clicked.connect(self.reject)
        self._show_role("basemap" if self.reader.is_picture else "reference")
        self._show_fields()

    def _ask_for_mapping(self) -> None:
        path = ask.file_to_read(self, translate("Import", "Load a mapping"), (".toml",))
        if path is not None:
            self.load_mapping(path)

    def _ask_where_to_keep(self) -> None:
        suggestion = str(self.reader.path.with_suffix(".toml"))
        path = ask.file_to_write(self, translate("Import", "Save the mapping"), suggestion, (".toml",))
        if path is not None:
            self.keep_mapping(path)

    # --- leaving

    @override
    def reject(self) -> None:
        """Stop what is at work and stay, so that one reads that nothing was changed; with nothing at work, close."""
        if self._work is not None and self._work.total:
            self._work.stop()
            return
        self.stop()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """Give up for good; the rows go as soon as nothing works with them."""
        self._closed = True
        if self._work is not None:
            self._work.stop()
            self.reader.stop()
        else:
            self.reader.close()


def _of_dates(question: Question) -> Question:
    """The question which number is the day, with its two answers and no hint at a file of TOML."""
    return msgspec.structs.replace(question, recommended="day first", candidates=("day first", "month first"))


def _shortened(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
