"""What of a project is to be written for another program, in which format, as true on which day; what was lost."""

from __future__ import annotations

import datetime

import msgspec
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.entry.calendar import dress_month
from desktop.entry.choice_editors import ChoiceBox
from desktop.importing.progress import Told
from desktop.importing.words import rows_words
from desktop.session import Session
from desktop.style import palette
from desktop.widgets.arrow_spin import DayBox
from desktop.widgets.dressed import dress_bar, dress_box
from desktop.widgets.texts import label
from desktop.wording import number_text, translate
from geodata.exchange.outgoing.request import ENDINGS, Format, Written

QUARANTINE = "quarantined"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written: a kind or a layer by its name, the format, and the day that kinds are true on."""

    kind: str | None = None
    layer: str | None = None
    form: Format = "gpkg"
    day: datetime.date | None = None


def kind_words() -> dict[str, str]:
    """Kinds of records, as there are many of them."""
    return {
        "deployments": translate("Export", "Contingents"),
        "claims": translate("Export", "Claims"),
        "sources": translate("Export", "Sources"),
        "events": translate("Export", "Events"),
        "series": translate("Export", "Series of figures"),
        "topics": translate("Export", "Topics"),
        "areas": translate("Export", "Hazardous areas"),
        "releases": translate("Export", "Released land"),
        "reports": translate("Export", "Progress reports"),
        "devices": translate("Export", "Devices found"),
        "layers": translate("Export", "List of layers"),
        "views": translate("Export", "Views"),
        "settings": translate("Export", "Settings"),
        "copies": translate("Export", "List of kept copies"),
        "imports": translate("Export", "List of imports"),
        "confirmations": translate("Export", "Confirmed parts"),
        "reopenings": translate("Export", "Reopenings of released land"),
        "axes": translate("Export", "Lines of corridors"),
        "photos": translate("Export", "List of photos"),
        "rasters": translate("Export", "List of pictures of the ground"),
        QUARANTINE: translate("Export", "Quarantined rows of all imports"),
    }


def format_words() -> dict[Format, str]:
    """Formats, and who reads them."""
    return {
        "gpkg": translate("Export", "GeoPackage, styled for QGIS"),
        "geojson": translate("Export", "GeoJSON"),
        "kml": translate("Export", "KML for Google Earth"),
        "kmz": translate("Export", "KMZ, KML in a zip"),
        "shp": translate("Export", "Shapefile"),
        "csv": translate("Export", "CSV, table of text"),
        "xlsx": translate("Export", "Excel workbook"),
        "gpx": translate("Export", "GPX for GPS devices"),
        "geoparquet": translate("Export", "GeoParquet"),
        "imsma": translate("Export", "List of vertices for IMSMA"),
    }


class ExportRecordsDialog(QDialog):
    """What, as what, as of when; then how far it is, and what was lost. ``wanted`` carries the wish."""

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget, session: Session, counts: dict[str, int], layers: list[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export records"))
        self.setPalette(parent.palette())
        self._session = session
        self.what = ChoiceBox()
        for kind, count in counts.items():
            text = translate("Export", "%1 (%2)").replace("%2", number_text(count, session.language))
            text = text.replace("%1", kind_words().get(kind, kind))
            self.what.addItem(text, ("kind", kind))
        for name in layers:
            self.what.addItem(translate("Export", "Layer: %1").replace("%1", name), ("layer", name))
        self.form = ChoiceBox()
        for form, text in format_words().items():
            self.form.addItem(f"{text} ({ENDINGS[form][0]})", form)
        self.dated = QCheckBox(translate("Export", "Only what is true on"))
        dress_box(self.dated, parent.palette())
        day = session.clock.true_on
        self.dated.setChecked(day is not None)
        self.day = DayBox(QDate.currentDate() if day is None else QDate(day.year, day.month, day.day))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        dress_month(self.day.calendarWidget(), session.language, parent.palette().text().color().name())
        self.note = label("", "second")
        self.losses_head = QLabel(translate("Export", "What the format could not carry"))
        self.losses_head.setProperty("role", "heading")
        self.losses = QListWidget()
        self.losses.setWordWrap(True)
        self.losses.setAccessibleName(self.losses_head.text())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        dress_bar(self.bar, palette(session.theme))
        self.write = QPushButton(translate("Export", "Choose a &place…"))
        self.write.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.leave = QPushButton(translate("Export", "Cancel"))
        self._arrange()
        self.what.currentIndexChanged.connect(self._show_what)
        self.dated.toggled.connect(self._show_what)
        self.write.clicked.connect(lambda: self.wanted.emit(self.wish()))
        self.leave.clicked.connect(self.reject)
        self._show_what()
        self.show_work(working=False)
        self.show_losses(None)

    def wish(self) -> Wish:
        """What is set."""
        sort, name = self.what.currentData()
        day = self.day.date()
        dated = self.dated.isChecked() and self.dated.isEnabled()
        return Wish(
            kind=name if sort == "kind" else None, layer=name if sort == "layer" else None,
            form=self.form.currentData(),
            day=datetime.date(day.year(), day.month(), day.day()) if dated else None,
        )  # fmt: skip

    def show_work(self, *, working: bool) -> None:
        """While it is written nothing can be chosen but to stop."""
        for widget in (self.what, self.form, self.dated, self.write):
            widget.setEnabled(not working)
        self.bar.setVisible(working)
        self.bar.setRange(0, 0)
        self._working = working
        if not working:
            self._show_what()

    def tell(self, told: Told) -> None:
        """How many rows are handed over; comparing what was written is told of by none."""
        self.note.setText(told.text(self._session.language))

    def show_losses(self, written: Written | None) -> None:
        """What came of it; ``None``: nothing yet."""
        self.losses.clear()
        losses = () if written is None else written.losses
        self.losses.addItems(list(losses))
        for widget in (self.losses_head, self.losses):
            widget.setVisible(bool(losses))
        if written is not None:
            rows = rows_words(written.rows, self._session.language)
            text = translate("Export", "%1 written, read back and compared; everything was carried.")
            if losses:
                text = translate("Export", "%1 written, read back and compared.")
            self.note.setText(text.replace("%1", rows))
            self.leave.setText(translate("Export", "Close"))
        self.adjustSize()

    @override
    def reject(self) -> None:
        if self._working:
            self.stopped.emit()
        else:
            super().reject()

    def _show_what(self) -> None:
        sort, name = self.what.currentData()
        dated = sort == "kind" and name != QUARANTINE
        self.dated.setEnabled(dated)
        self.day.setEnabled(dated and self.dated.isChecked() and self.dated.isEnabled())
        text = translate("Export", "The file is written aside, read back and compared before it replaces anything.")
        self.note.setText(text)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(1, 1)
        for row, (text, widget) in enumerate(
            ((translate("Export", "&What"), self.what), (translate("Export", "&Format"), self.form))
        ):
            name = QLabel(text)
            name.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            grid.addWidget(name, row, 0)
            grid.addWidget(widget, row, 1)
        self.day.setAccessibleName(self.dated.text())
        grid.addWidget(self.dated, 2, 0)
        grid.addWidget(self.day, 2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(grid)
        for widget in (self.note, self.losses_head, self.losses, self.bar):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setMinimumWidth(560)
