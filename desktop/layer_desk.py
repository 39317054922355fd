"""A user's files as layers: read beside the window, projected for each theatre when it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop import ask
from desktop.jobs import Jobs
from desktop.layer_words import what_is_drawn
from desktop.map.foreign import DrawnLayer, drawn_layer, pickable_layer, shaded_layer
from desktop.map.rasters import DrawnRaster, LayerLost
from desktop.map.scene import Layer
from desktop.refusal_words import failure
from desktop.session import Session
from desktop.wording import number_text
from geodata.exchange import LayerRefused
from geodata.exchange.foreign import ENDINGS, ForeignLayer, unread_layer
from geodata.exchange.held import HeldLayer
from geodata.exchange.raster import RASTER_ENDINGS, RasterLayer, read_raster_layer
from geodata.theatres import NAMES, TheatreName

ONLY_IMPORTED = (".csv", ".tsv", ".txt", ".xlsx", ".ods", ".zip", ".kmz", ".parquet", ".geoparquet", ".pbf", ".ndjson")
HELD = "layer "
"""What the keys of layers begin with that a project holds; the id of the record follows."""


class LayerDesk(QObject):
    """Takes files, and keeps the session's layers in the projection of the theatre shown.

    ``file_shown`` carries the path of a file that has become a layer, ``held_unwanted`` the key of a layer of the
    project that somebody wants to be gone: that is an edit, and not made here. ``held_lost`` carries why a picture of
    the project cannot be drawn any more.
    """

    said = Signal(str)
    file_shown = Signal(object)
    held_unwanted = Signal(str)
    held_lost = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._read: dict[str, ForeignLayer] = {}
        self._rasters: dict[str, RasterLayer] = {}
        self._asked: set[tuple[str, TheatreName]] = set()
        self._numbers: dict[str, int] = {}
        self._shaded: dict[str, str | None] = {}
        self._at_work: dict[ForeignLayer, str] = {}
        self._places: dict[str, tuple[Layer, int | None]] = {}
        self._closing = False
        self._next = 1
        session.theatre_changed.connect(self._project_all)

    def add_file(self) -> None:
        """Ask for a file and show it as a layer."""
        path = ask.file_to_read(self._window, self.tr("Add a file as a layer"), (*ENDINGS, *RASTER_ENDINGS))
        if path is not None:
            self.add_path(path)

    def add_path(self, path: Path) -> None:
        """Show a file as a layer; what of it cannot be drawn is said."""
        if path.suffix.lower() in RASTER_ENDINGS:
            self._add_raster(path)
            return
        try:
            layer = unread_layer(path)
        except LayerRefused as error:
            self._fail(error)
            return
        key = f"file {self._next}"
        self._next += 1
        self._read_layer(key, layer)

    def show_held(self, key: str, layer: HeldLayer, like: Layer, place: int | None) -> None:
        """Show a layer that the project holds, in the list where and as ``like`` says; read first if it is not."""
        if layer.read:
            self._numbers[key] = _free(set(self._numbers.values()))
            self._places[key] = like, place
            self._read[key] = layer
            self._project(key, self._session.theatre_name)
        else:
            self._places[key] = like, place
            self._read_layer(key, layer)

    def renew(self, key: str) -> None:
        """Draw a layer anew that has another name or style; it keeps its place in the list."""
        layer = self._read.get(key)
        if layer is None:
            return
        self._asked = {asked for asked in self._asked if asked[0] != key}
        renamed = (msgspec.structs.replace(one, title=layer.name) if one.key == key else one
                   for one in self._session.layers)  # fmt: skip
        self._session.set_layers(tuple(renamed))
        self._project(key, self._session.theatre_name)

    def forget(self, key: str) -> None:
        """Take a layer from the map and the list; what is being read of it is given up."""
        layer = self._read.pop(key, None)
        for at_work in [one for one in self._at_work if self._at_work[one] == key]:
            at_work.stop()
        self._numbers.pop(key, None)
        self._places.pop(key, None)
        self._shaded.pop(key, None)
        self._asked = {asked for asked in self._asked if asked[0] != key}
        if layer is not None:
            self._session.drop_layer(key)

    def _read_layer(self, key: str, layer: ForeignLayer) -> None:
        name = self._session.theatre_name
        held = isinstance(layer, HeldLayer)
        self._at_work[layer] = key

        def read() -> DrawnLayer:
            layer.take(name)
            return pickable_layer(layer, name, key, number)

        def done(drawn: DrawnLayer) -> None:
            self._at_work.pop(layer)
            if self._numbers.get(key) != number:
                return
            self._read[key] = layer
            self._asked.add((key, name))
            self._take(name, layer, drawn)
            self._project(key, self._session.theatre_name)
            if not held or layer.left_out:
                self.said.emit(what_is_drawn(layer, drawn, self._session.language))
            if not held:
                self.file_shown.emit(layer.path)

        def failed(error: Exception) -> None:
            self._at_work.pop(layer)
            if self._numbers.pop(key, None) is not None:
                self._fail(error)

        number = self._numbers[key] = _free(set(self._numbers.values()))
        text = self.tr("reading %1").replace("%1", layer.name)
        self._jobs.run(text, read, done, failed)

    def _take(self, name: TheatreName, layer: ForeignLayer, drawn: DrawnLayer) -> None:
        like, place = self._places.get(drawn.key, (None, None))
        self._session.take_drawn(name, layer.name, drawn, like=like, place=place)

    def shade(self, key: str, column: str | None) -> None:
        """Shade a layer's areas, and size its points, by a column; ``None``: in one colour again."""
        layer, name, number = self._read[key], self._session.theatre_name, self._numbers[key]
        self._shaded[key] = column

        def work() -> DrawnLayer:
            return self._prepared(layer, name, key, number, column)

        def done(drawn: DrawnLayer) -> None:
            if key in self._read and self._shaded[key] == column:
                # The other theatres are prepared anew when they are shown.
                self._asked.difference_update({asked for asked in self._asked if asked[0] == key})
                self._asked.add((key, name))
                self._take(name, layer, drawn)

        text = self.tr("preparing %1").replace("%1", layer.name)
        self._jobs.run(text, work, done, self._fail)

    @staticmethod
    def _prepared(layer: ForeignLayer, name: TheatreName, key: str, number: int, column: str | None) -> DrawnLayer:
        drawn = pickable_layer(layer, name, key, number)
        return drawn if column is None else shaded_layer(drawn, column, layer.numbers(column))

    def column_of(self, key: str) -> str | None:
        """The column that a layer is shaded by, if it is."""
        return self._shaded.get(key)

    def laid_by(self, key: str) -> Callable[[TheatreName], DrawnLayer] | None:
        """What lays a layer flat for any theatre as it is drawn now, in any thread; nothing while it is being read."""
        layer, number = self._read.get(key), self._numbers.get(key, 0)
        column = self._shaded.get(key)
        if layer is None:
            return None
        ready = {name: one for name in NAMES for one in self._session.foreign_in(name) if one.key == key}

        def laid(name: TheatreName) -> DrawnLayer:
            drawn = ready.get(name) or drawn_layer(layer, name, key, number)
            return drawn if column is None or drawn.shades else shaded_layer(drawn, column, layer.numbers(column))

        return laid

    def stop(self) -> None:
        """Give up what is being read; for closing the window."""
        self._closing = True
        for layer in (*self._at_work, *self._read.values()):
            layer.stop()

    def _add_raster(self, path: Path) -> None:
        """Open a raster file and show it below all lines."""

        def done(layer: RasterLayer) -> None:
            self._rasters[key] = layer
            self._session.take_raster(path.name, DrawnRaster(layer=layer, key=key))
            # The name comes last: it is the user's, and may hold a percent sign.
            text = self.tr("%1: %2 × %3 pixels, drawn on the land below all lines")
            text = text.replace("%2", number_text(layer.width, self._session.language))
            text = text.replace("%3", number_text(layer.height, self._session.language))
            self.said.emit(text.replace("%1", path.name))
            self.file_shown.emit(path)

        key = f"file {self._next}"
        self._next += 1
        text = self.tr("reading %1").replace("%1", path.name)
        self._jobs.run(text, lambda: read_raster_layer(path), done, self._fail)

    def lose(self, lost: LayerLost) -> None:
        """Take away a layer that cannot be drawn any more, and say why; said once, however often it was tried."""
        layer = self._rasters.pop(lost.key, None)
        if layer is None:
            return
        layer.close()
        if lost.key.startswith(HELD):
            self._session.drop_raster(lost.key)
            self.held_lost.emit(lost)
        else:
            self._session.drop_layer(lost.key)
            self._fail(lost)

    def hold_raster(self, key: str, title: str, layer: RasterLayer | None = None) -> None:
        """Draw a picture of the project, which is in the list already; without one, that which is drawn already."""
        held = self._rasters.get(key) if layer is None else layer
        if held is not None:
            self._rasters[key] = held
            self._session.take_raster(title, DrawnRaster(layer=held, key=key, title=title))

    def let_raster_go(self, key: str) -> None:
        """Take a picture of the project from the map and the list; its process ends with the last drawing of it."""
        self._rasters.pop(key, None)
        self._session.drop_layer(key)

    def close(self) -> None:
        """End the processes that read raster files."""
        for layer in self._rasters.values():
            layer.close()

    def drop(self, layer: Layer | None) -> None:
        """Take a user's layer from the list; its file stays as it is."""
        if layer is not None and layer.key.startswith(HELD):
            self.held_unwanted.emit(layer.key)
            return
        if layer is None or layer.key not in (*self._read, *self._rasters):
            self.said.emit(self.tr("Choose a layer of yours in the layer list first"))
            return
        self._read.pop(layer.key, None)
        self._numbers.pop(layer.key, None)
        # Its process ends with the last picture that is drawn of it.
        self._rasters.pop(layer.key, None)
        self._session.drop_layer(layer.key)
        self.said.emit(self.tr("%1 is no longer shown").replace("%1", layer.title))

    def _project_all(self, name: TheatreName) -> None:
        for key in self._read:
            self._project(key, name)

    def _project(self, key: str, name: TheatreName) -> None:
        if (key, name) in self._asked:
            return
        self._asked.add((key, name))
        layer = self._read[key]

        def done(drawn: DrawnLayer) -> None:
            if self._read.get(key) is layer and self._numbers.get(key) == number:
                self._take(name, layer, drawn)

        text = self.tr("preparing %1").replace("%1", layer.name)
        number, column = self._numbers[key], self._shaded.get(key)
        self._jobs.run(text, lambda: self._prepared(layer, name, key, number, column), done, self._fail)

    def _fail(self, error: Exception) -> None:
        if self._closing:
            return
        ask.tell_failure(self._window, failure(error, self._session.language))


def _free(taken: set[int]) -> int:
    """The lowest number that no layer has: by it a layer gets its colour."""
    return next(number for number in range(len(taken) + 1) if number not in taken)


def dropped_files(event: QDropEvent) -> list[Path]:
    """Files dragged over the window that may be layers; empty when there are none."""
    return _dropped(event, (*ENDINGS, *RASTER_ENDINGS))


def only_imported(event: QDropEvent) -> list[Path]:
    """Files dragged over the window that can be imported but not shown from where they lie, such as tables."""
    return _dropped(event, ONLY_IMPORTED)


def _dropped(event: QDropEvent, endings: tuple[str, ...]) -> list[Path]:
    found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in found if path.suffix.lower() in endings]
