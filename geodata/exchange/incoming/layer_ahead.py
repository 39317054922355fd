"""A layer's database made while its rows are still being read, beside whoever waits for them."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.exchange.incoming.growing import GrowingFile
from geodata.exchange.incoming.request import ROWS

if TYPE_CHECKING:
    from geodata.exchange.incoming.layer_file import LayerFile

LAYER = "layer.db"


class _GivenUpError(Exception):
    """Nobody waits for it any more."""


class LayerAhead:
    """Follows the rows in a private folder until they have ``ended``.

    Nothing is said of what goes wrong here: the rows may be given up half-way, and others written in their place.
    ``beside`` sees each batch of them.
    """

    def __init__(self, folder: Path, beside: Callable[[Any], None] = lambda _batch: None) -> None:
        self._rows, self._path = folder / ROWS, folder / LAYER
        self._beside = beside
        self._over = threading.Event()
        self._made: LayerFile | None = None
        self._followed: GrowingFile | None = None
        self._whole = False
        self._thread = threading.Thread(target=self._make, name="layer")
        self._thread.start()

    def end(self, *, whole: bool) -> LayerFile | None:
        """No more rows come; the database, where they are ``whole`` and those that were followed."""
        self._whole = whole
        self._over.set()
        self._thread.join()
        followed, self._followed = self._followed, None
        if followed is None:
            return None
        # Kept open until now, so that no other file can be taken for it.
        with followed:
            return self._made if whole and followed.is_at(self._rows) else None

    def _make(self) -> None:
        # Loads Arrow and the compiler, while the child loads what it needs.
        from geodata.exchange.incoming.layer_file import LayerFileError, layer_file  # noqa: PLC0415

        with contextlib.suppress(LayerFileError, _GivenUpError, OSError, MemoryError):
            self._followed = GrowingFile(self._rows, self._over.is_set)
            self._made = layer_file(self._followed, self._path, self._go_on, self._beside)

    def _go_on(self, _rows: int) -> None:
        if self._over.is_set() and not self._whole:
            raise _GivenUpError
