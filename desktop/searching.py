"""The index of everything that can be found, made beside the window."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer

from desktop.session import Session
from geodata.records.record_set import RecordSet
from geodata.search import SearchIndex
from geodata.theatres import NAMES, TheatreName
from geodata.theatres.basemap import BaseMap

_AFTER_MS = 300


class Searching(QObject):
    """Keeps an index of the records shown; it is begun soon after they change, and waited for only by who searches."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._records: RecordSet | None = None
        self._made: Future[SearchIndex] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_MS)
        self._later.timeout.connect(self._begun)
        self._stopped = False
        session.project_changed.connect(self.prepare)
        session.journal_changed.connect(self.prepare)

    def prepare(self) -> None:
        """Begin the index soon, if there is none of the records shown; not any more once the window was closed."""
        if not self._stopped:
            self._later.start()

    def index(self) -> SearchIndex:
        """The index of the records shown."""
        return self._begun().result()

    def stop(self) -> None:
        """Wait for what has begun; for closing the window."""
        self._stopped = True
        self._later.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begun(self) -> Future[SearchIndex]:
        if self._made is None or self._records is not self._session.records:
            self._records = self._session.records
            bases: dict[TheatreName, BaseMap] = {name: self._session.base_of(name) for name in NAMES}
            self._made = self._pool.submit(_index, self._records, bases)
        return self._made


def _index(records: RecordSet, bases: dict[TheatreName, BaseMap]) -> SearchIndex:
    return SearchIndex(records, [(name, named) for name, base in bases.items() for named in base.names])
