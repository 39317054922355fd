"""What a form offers to pick from: subjects and sources of the records, and sources made while it is open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.wording import date_text
from geodata.records.dates import PartialDate
from geodata.records.record_set import RecordSet
from geodata.records.sources import Source
from geodata.records.texts import Language


class Entries:
    """Ids with the texts they are found by."""

    def __init__(self, records: RecordSet, language: Language) -> None:
        self._language: Language = language
        self._kinds: dict[str, str] = {}
        self._subjects: list[tuple[str, str]] = []
        for kind, held in (
            ("deployment", records.deployments), ("event", records.events), ("series", records.series),
            ("topic", records.topics),
        ):  # fmt: skip
            for record in held:
                self._kinds[record.id] = kind
                self._subjects.append((record.id, record.title))
        self._sources = [(source.id, self._source_text(source)) for source in records.sources]
        self._about = {source.id: (source.publisher, source.date, source.reliability) for source in records.sources}
        self.pending: dict[str, dict[str, Any]] = {}

    def subjects(self) -> list[tuple[str, str]]:
        """Contingents, events, series and topics."""
        return self._subjects

    def sources(self) -> list[tuple[str, str]]:
        """Sources: id, publisher, date and title; those just made first."""
        return self._sources

    def kind_of(self, record_id: str) -> str:
        """The word for the kind of a subject."""
        return self._kinds.get(record_id, "topic")

    def about_source(self, source_id: str) -> tuple[str, PartialDate | None, str] | None:
        """Publisher, date and letter of a source."""
        return self._about.get(source_id)

    def add_pending(self, values: Mapping[str, Any], source: Source) -> None:
        """Offer a source that will be written together with the record that rests on it."""
        self.pending[source.id] = dict(values)
        self._sources.insert(0, (source.id, self._source_text(source)))
        self._about[source.id] = (source.publisher, source.date, source.reliability)

    def _source_text(self, source: Source) -> str:
        title = source.title_en or source.title
        dated = "" if source.date is None else f" · {date_text(source.date, self._language)}"
        return f"{source.id} · {source.publisher}{dated} · {title}"
