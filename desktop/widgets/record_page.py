"""The page of one record: contingent, event, claim or source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.map.marks import frame_of
from desktop.session import Session
from desktop.widgets.chips import GradeChip, StanceMark
from desktop.widgets.claims_view import claims_section, contradiction_section, statements_section
from desktop.widgets.copies_section import CopyActs, copies_section
from desktop.widgets.plausibility_section import claim_section, contingent_section, event_section
from desktop.widgets.symbol_view import SymbolView
from desktop.widgets.texts import Section, as_typed, chip, label, link
from desktop.wording import (
    date_text,
    day_text,
    leads_text,
    listed,
    phase_text,
    place_text,
    span_text,
    stance_text,
    standing_text,
    strength_text,
    translate,
)
from geodata.ledger.clock import said_by
from geodata.ledger.known import as_known
from geodata.ledger.state import DeploymentState
from geodata.ledger.status import Status, status_of
from geodata.records.claims import Claim
from geodata.records.events import Event
from geodata.records.sources import Source
from geodata.records.statements import StatusAssertion


class RecordPage(QWidget):
    """Built for one record as known at the session's dates; thrown away when another one is selected."""

    source_wanted = Signal(object)
    rule_wanted = Signal()
    attach_wanted = Signal(str)
    save_copy_wanted = Signal(str)
    detach_wanted = Signal(str)

    def __init__(self, session: Session, record_id: str) -> None:
        super().__init__()
        self._session = session
        self._sources: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        records = session.records
        state = session.state(record_id)
        event = next((event for event in records.events if event.id == record_id), None)
        claim = next((claim for claim in records.claims if claim.id == record_id), None)
        source = next((source for source in records.sources if source.id == record_id), None)
        if state is not None:
            self._build_deployment(state)
        elif event is not None:
            self._build_event(event)
        elif claim is not None:
            self._build_claim(claim)
        elif source is not None:
            self._build_source(source)
        else:
            self._add(_padded(label(translate("Record", "This record is not there at the dates shown."))))
        self._layout.addStretch()

    def show_source(self, source_id: str) -> None:
        """Bring a source of this page into view, or select it when the page does not list it."""
        if source_id in self._sources:
            self.source_wanted.emit(self._sources[source_id])
        else:
            self._session.select(source_id)

    def _build_deployment(self, state: DeploymentState) -> None:
        session, deployment, language = self._session, state.deployment, self._session.language
        self._add(self._deployment_head(state))
        facts = _facts()
        facts.addRow(_key(translate("Record", "Status")), self._status_row(state.status, frame_of(state)))
        when = span_text(deployment.start, deployment.end, language)
        facts.addRow(_key(translate("Record", "True when")), label(when))
        for date in (deployment.start, deployment.end):
            if date is not None and date.note:
                facts.addRow(_key(""), label(f"{date_text(date, language)}: {date.note}", "second"))
        location = deployment.location
        precision = {
            "city": translate("Record", "to the city"),
            "district": translate("Record", "to the district, not a work site"),
            "region": translate("Record", "to the region"),
            "country": translate("Record", "to the country"),
        }[location.precision]
        facts.addRow(_key(translate("Record", "Where")), label(f"{place_text(location, language)} · {precision}"))
        facts.addRow(_key(translate("Record", "Strength")), label(strength_text(state, language), bold=True))
        if any(values.contested for values in state.attributes):
            facts.addRow(_key(translate("Record", "Rivals")), self._rule_row())
        if deployment.category == "combat_context":
            facts.addRow(_key(""), label(translate("Record", "context only: never counted with demining"), "warn"))
        self._add(_wrap(facts))
        claims = [c for c in session.ledger.claims_about(deployment.id) if _known(c, session)]
        for contradiction in contradiction_section(session, claims, self.show_source):
            self._add(contradiction)
        self._add_found(contingent_section(session, state, claims))
        used = {claim_id for values in state.attributes for value in values.values for claim_id in value.claim_ids}
        self._add(statements_section(session, state.attributes, self.show_source))
        self._add_assertions(deployment.status_assertions, state.status)
        others = [claim for claim in claims if claim.id not in used]
        if others:
            self._add(claims_section(session, others, self.show_source, translate("Record", "Other claims")))
        self._add_reported(deployment.ordnance_reported, deployment.equipment_reported)
        self._add_notes(deployment.notes)
        ids = [*deployment.source_ids, *(source for claim in claims for source in claim.source_ids)]
        self._add_sources(ids)

    def _build_event(self, event: Event) -> None:
        session, language = self._session, self._session.language
        withdrawn = session.ledger.retractions.assertions(event, session.ledger.known_by(session.clock.known_on))
        status = status_of(event, known_on=session.clock.known_on, withdrawn=withdrawn)
        spoken = status.affirming or status.denying or status.not_mentioning or status.withdrawn
        if session.clock.known_on is not None and not spoken:
            day = day_text(session.clock.known_on, language)
            self._add(_padded(label(translate("Record", "Nobody had spoken of this by %1.").replace("%1", day))))
            return
        self._add(_padded(label(event.title, "title")))
        event = as_known(event, session.clock.known_on)
        facts = _facts()
        facts.addRow(_key(translate("Record", "Kind")), label(event.kind))
        frame = "solid" if status.solid else "dashed"
        facts.addRow(_key(translate("Record", "Status")), self._status_row(status, frame))
        facts.addRow(_key(translate("Record", "True when")), label(span_text(event.start, event.end, language)))
        if event.location is not None:
            where = event.location.place or place_text(event.location, language)
            facts.addRow(_key(translate("Record", "Where")), label(where))
        facts.addRow(_key(translate("Record", "Parties")), label(", ".join(event.parties)))
        self._add(_wrap(facts))
        self._add_found(event_section(session, event))
        self._add_assertions(event.status_assertions, status)
        claims = [claim for claim in session.ledger.claims_about(event.id) if _known(claim, session)]
        if claims:
            self._add(claims_section(session, claims, self.show_source, translate("Record", "Claims")))
        self._add_notes(event.notes)
        self._add_sources([*event.source_ids, *(source for claim in claims for source in claim.source_ids)])

    def _build_claim(self, claim: Claim) -> None:
        session = self._session
        self._add(_padded(label(translate("Record", "Claim %1").replace("%1", claim.id), "title")))
        self._add(_padded(label(claim.rationale, "second")))
        self._add(claims_section(session, [claim], self.show_source, translate("Record", "What is said")))
        self._add_found(claim_section(session, claim))
        box = Section(translate("Record", "About"))
        subject = claim.subject.id
        box.rows.addWidget(link(subject, lambda: session.select(subject), translate("Record", "show this record")))
        self._add(box)
        self._add_sources(list(claim.source_ids))

    def _build_source(self, source: Source) -> None:
        session = self._session
        self._add(_padded(label(translate("Record", "Source %1").replace("%1", source.id), "title")))
        self._add_sources([source.id])
        wanted = CopyActs(self.attach_wanted.emit, self.save_copy_wanted.emit, self.detach_wanted.emit)
        self._add_found(copies_section(session, source.id, wanted))
        claims = [claim for claim in session.records.claims if source.id in claim.source_ids]
        if claims:
            self._add(claims_section(session, claims, self.show_source, translate("Record", "Claims that rest on it")))

    def _deployment_head(self, state: DeploymentState) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.setSpacing(14)
        picture = SymbolView(state, self._session.theme)
        picture.setAccessibleName(translate("Record", "APP-6 symbol"))
        picture.setToolTip(as_typed(state.deployment.unit.sidc_note))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(state.deployment.title, "title"))
        names = state.deployment.unit.names
        texts.addWidget(label(" · ".join(dict.fromkeys(names.values())), "second"))
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        return box

    def _status_row(self, status: Status, frame: str) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(chip(standing_text(status.standing), frame))
        if status.denied:
            layout.addWidget(chip("✕ " + translate("Words", "denied"), "denied"))
        if "retracted" in status.words:
            layout.addWidget(chip("↩ " + translate("Words", "retracted"), "dotted"))
        if status.phase == "completed":
            layout.addWidget(chip(translate("Words", "ended"), "solid" if status.solid else "dashed"))
        parties = listed(status.parties)
        if not status.parties:
            text = translate("Record", "nobody says so any more") if status.withdrawn else ""
        elif status.solid:
            text = translate("Record", "affirmed by %1").replace("%1", parties)
        elif len(status.parties) == 1:
            text = translate("Record", "statements of one party only (%1)").replace("%1", parties)
        else:
            text = translate("Record", "said by %1; no second party affirms it").replace("%1", parties)
        layout.addWidget(label(text, "second"), 1)
        return box

    def _rule_row(self) -> QWidget:
        """Which of rival values leads, and the way to another rule."""
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(leads_text(self._session.records.leading_rule)), 1)
        tip = translate("Record", "choose which of several values leads, in the whole project")
        layout.addWidget(link(translate("Record", "Change"), self.rule_wanted.emit, tip))
        return box

    def _add_assertions(self, assertions: tuple[StatusAssertion, ...], status: Status) -> None:
        heard = {*status.affirming, *status.denying, *status.not_mentioning, *status.withdrawn}
        shown = [assertion for assertion in assertions if assertion.id in heard]
        box = Section(translate("Record", "Who says it is so"), len(shown))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for number, assertion in enumerate(shown):
            row = number * 2
            grid.addWidget(StanceMark(self._session.theme, assertion.status), row, 0)
            words = f"{stance_text(assertion.status)} · {phase_text(assertion.phase)}"
            if assertion.id in status.withdrawn:
                words = f"{words} · {translate('Record', 'taken back since')}"
            grid.addWidget(_fixed(date_text(assertion.date, self._session.language)), row, 1)
            grid.addWidget(label(f"{assertion.asserted_by.name}: {words}", bold=True), row, 2)
            grid.addWidget(self._source_links(assertion.source_ids), row, 3)
            grid.addWidget(label(assertion.statement), row + 1, 2, 1, 2)
        box.rows.addLayout(grid)
        self._add(box)

    def _source_links(self, source_ids: tuple[str, ...]) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for source_id in source_ids:
            tip = translate("Record", "show this source")
            layout.addWidget(link(source_id, lambda source=source_id: self.show_source(source), tip))
        return box

    def _add_reported(self, ordnance: tuple[str, ...], equipment: tuple[str, ...]) -> None:
        for title, entries in (
            (translate("Record", "Ordnance reported"), ordnance),
            (translate("Record", "Equipment reported"), equipment),
        ):
            if entries:
                box = Section(title, len(entries))
                box.rows.addWidget(label(", ".join(entries)))
                self._add(box)

    def _add_notes(self, notes: tuple[str, ...]) -> None:
        # The compilers' remarks know the whole story: they stay out of a view of a past day.
        if notes and self._session.clock.known_on is None:
            box = Section(translate("Record", "Notes"), len(notes))
            for note in notes:
                box.rows.addWidget(label(note))
            self._add(box)

    def _add_sources(self, source_ids: list[str]) -> None:
        wanted = set(source_ids)
        known_on = self._session.clock.known_on
        shown = [s for s in self._session.records.sources if s.id in wanted and said_by(s.date, known_on)]
        box = Section(translate("Record", "Sources"), len(shown))
        for source in shown:
            entry = self._source_entry(source)
            self._sources[source.id] = entry
            box.rows.addWidget(entry)
        self._add(box)

    def _source_entry(self, source: Source) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 2, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(GradeChip(self._session.theme, source.reliability, None), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(f"{source.id} · {source.title_en or source.title}", bold=True), 0, 1, 1, 2)
        row = 1
        if source.title_en and source.title_en != source.title:
            grid.addWidget(label(source.title), row, 1, 1, 2)
            row += 1
        details = [source.publisher, date_text(source.date, self._session.language), source.language]
        details.append(source.kind.replace("_", " "))
        if source.via:
            details.append(translate("Record", "via %1").replace("%1", source.via))
        grid.addWidget(label(" · ".join(details), "second"), row, 1, 1, 2)
        grid.addWidget(label(source.reliability_reason, "second"), row + 1, 1, 1, 2)
        if source.caveats:
            grid.addWidget(label("; ".join(source.caveats), "second", italic=True), row + 2, 1, 1, 2)
        if source.address:
            address = source.address
            shown = label(address, "second")
            shown.setToolTip(translate("Record", "The program never opens an address; copy it"))
            grid.addWidget(shown, row + 3, 1)
            copy = link(
                translate("Record", "Copy"),
                lambda: QGuiApplication.clipboard().setText(address),
                translate("Record", "copy the address"),
            )
            grid.addWidget(copy, row + 3, 2, Qt.AlignmentFlag.AlignTop)
        return box

    def _add_found(self, section: QWidget | None) -> None:
        if section is not None:
            self._add(section)

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)


def _known(claim: Claim, session: Session) -> bool:
    return said_by(claim.date_said, session.clock.known_on)


def _facts() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(16, 4, 16, 12)
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _key(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "second")
    made.setMinimumWidth(64)
    return made


def _fixed(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", "second")
    made.setMinimumWidth(82)
    return made


def _wrap(form: QFormLayout) -> QWidget:
    box = QWidget()
    box.setLayout(form)
    return box


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(16, 12, 16, 4)
    layout.addWidget(widget)
    return box
