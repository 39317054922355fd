"""Outlines that were made elsewhere: turning points of a paper form, a GPS track, a list of vertices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.drawing_desk import DrawingDesk
from desktop.finding_words import sentence
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange.unreadable import FileUnreadable

if TYPE_CHECKING:
    from desktop.drawing.file_dialog import OutlineFileDialog
    from desktop.drawing.survey_dialog import KeptForm, SurveyDialog
    from geodata.geometry.sketch import Sketch


class SurveyDesk(QObject):
    """Hands outlines to what is drawn; where nothing is, ``draw_area`` begins a new area."""

    def __init__(self, session: Session, drawing: DrawingDesk, window: QWidget, draw_area: Callable[[], None]) -> None:
        super().__init__(window)
        self._session = session
        self._drawing = drawing
        self._window = window
        self._draw_area = draw_area
        self.survey: SurveyDialog | None = None
        self.field: OutlineFileDialog | None = None

    def survey_form(self) -> None:
        """Ask for the turning points of a paper form, for a new area where nothing is drawn; the map shows them."""
        from desktop.drawing.survey_dialog import SurveyDialog  # noqa: PLC0415 - not before the first map

        if self._drawing.easel is None:
            self._draw_area()
        easel = self._drawing.easel
        if easel is None:
            return
        self.survey = SurveyDialog(self._window, self._session.language)
        self.survey.shown.connect(easel.tool.preview)
        self.survey.taken.connect(self._take_survey)
        self.survey.finished.connect(self._end_survey)
        ask.show_form(self.survey)

    def outline_file(self) -> None:
        """Take an outline from a GPS track or a list of vertices, for a new area where nothing is drawn."""
        from desktop.drawing.file_dialog import ENDINGS, OutlineFileDialog, outlines_of  # noqa: PLC0415 - as above

        path = ask.file_to_read(self._window, translate("Draw", "Outline from a file"), ENDINGS)
        if path is None:
            return
        try:
            found = outlines_of(path, self._session.language)
        except FileUnreadable as error:
            ask.tell_failure(self._window, f"{error.path}: {sentence(error.said, self._session.language)}")
            return
        if not found:
            words = translate("Draw", "%1: has no track and no record with vertices.")
            ask.tell_failure(self._window, words.replace("%1", str(path)))
            return
        if self._drawing.easel is None:
            self._draw_area()
        if self._drawing.easel is None:
            return
        self.field = OutlineFileDialog(self._window, path, found, self._session.language)
        self.field.shown.connect(self._preview)
        self.field.taken.connect(self._drawing.take)
        self.field.finished.connect(self._end_survey)
        self._preview(found[0].sketch)
        ask.show_form(self.field)

    def _preview(self, sketch: Sketch | None) -> None:
        self._drawing.preview(sketch)
        if sketch is not None:
            self._drawing.bring_into_view(sketch)

    def _end_survey(self) -> None:
        self._drawing.preview(None)

    def _take_survey(self, sketch: Sketch, kept: KeptForm) -> None:
        self._drawing.take(sketch, f"survey form: {kept.as_json()}")
