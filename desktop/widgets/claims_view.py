"""Claims in the record panel: grouped by what they are about, rivals together, contradictions side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.widgets.chips import GradeChip, StanceMark
from desktop.widgets.texts import MoreRows, Section, label, link, rule
from desktop.wording import amount_text, attribute_text, date_text, leads_text, origins_text, stance_text, translate
from geodata.ledger.origins import Origins
from geodata.ledger.rivals import AttributeValues, Value
from geodata.ledger.statements import Statement
from geodata.records.claims import TAKING_BACK, Claim, Relation

_WIDTHS = (0, 86, 92, 0, 44)
ShowSource = Callable[[str], None]


def statements_section(session: Session, attributes: tuple[AttributeValues, ...], show_source: ShowSource) -> Section:
    """Amounts as stated, a group for each attribute; what is contested says how many values stand."""
    count = sum(len(value.statements) for values in attributes for value in values.values)
    box = Section(translate("Record", "Claims"), count, translate("Record", "grouped by what they are about"))
    if not attributes:
        box.rows.addWidget(label(translate("Record", "No amount is reported: neither strength, area nor items.")))
        return box
    box.rows.addLayout(_heading_row())
    origins = session.ledger.origins
    makers: list[Callable[[], QWidget]] = []
    # What is contested comes first: it is what an analyst has to weigh.
    for values in sorted(attributes, key=lambda values: not values.contested):
        makers.append(partial(_group_head, values))
        for value in values.values:
            counted = _origins_of(value, origins)
            leads = value in values.leading
            for statement in value.statements:
                makers.append(partial(_statement_row, session, statement, show_source, leads=leads, counted=counted))
                counted = ""
    box.rows.addWidget(_more(makers))
    return box


def claims_section(session: Session, claims: list[Claim], show_source: ShowSource, title: str) -> Section:
    """Claims in words, with the original beside the translation."""
    box = Section(title, len(claims))
    box.rows.addWidget(_more([partial(_claim_row, session, claim, show_source) for claim in claims]))
    return box


def _more(makers: list[Callable[[], QWidget]]) -> MoreRows:
    return MoreRows(
        makers, translate("Record", "Show %1 more of %2"), translate("Record", "the list goes on; all of it is counted")
    )


def contradiction_section(session: Session, claims: list[Claim], show_source: ShowSource) -> list[Section]:
    """Assertion and denial side by side, in equal frames; nothing when no claim here denies another."""
    by_id = {claim.id: claim for claim in claims}
    pairs = [
        (by_id[relation.claim], denial, relation.note)
        for denial in claims
        for relation in denial.relations
        if relation.claim in by_id and _denies(denial, relation, session)
    ]
    if not pairs:
        return []
    # One denial may answer several reports of the same origin: the origin stands for them.
    asserted, denial, note = pairs[0]
    remark = translate("Record", "contradict each other in part") if note == "in part" else ""
    box = Section(translate("Record", "Side by side"), None, remark or translate("Record", "contradict each other"))
    row = QHBoxLayout()
    row.setSpacing(8)
    for claim in (asserted, denial):
        row.addWidget(_side(session, claim, show_source), 1)
    box.rows.addLayout(row)
    return [box]


def _denies(denial: Claim, relation: Relation, session: Session) -> bool:
    """Whether a claim denies the one it is related to; who retracts the claim of another denies it."""
    if denial.stance == "retracts":
        return (denial.id, relation.claim) in session.ledger.retractions.denying
    return denial.stance == "denies" and relation.type == "contradicts"


def _heading_row() -> QGridLayout:
    grid = _grid()
    texts = (
        translate("Record", "Who"), translate("Record", "Said on"), translate("Record", "Stance"),
        translate("Record", "Value"), translate("Record", "Grade"),
    )  # fmt: skip
    for column, text in enumerate(texts):
        head = QLabel(text)
        head.setProperty("role", "heading")
        grid.addWidget(head, 0, column)
    return grid


def _group_head(values: AttributeValues) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 4, 0, 0)
    layout.addWidget(label(attribute_text(values.attribute), bold=True), 1)
    if values.contested:
        text = translate("Record", "%1 rival values").replace("%1", str(len(values.values)))
        # By which rule one of them leads belongs beside them: another one would let another value lead.
        layout.addWidget(label(leads_text(values.rule), "second"), 1)
        note = QLabel("⚠ " + text)
        note.setProperty("role", "warn")
        layout.addWidget(note)
    return box


def _origins_of(value: Value, origins: Origins) -> str:
    """How independent the outlets of a value are; nothing where there is only one outlet."""
    found = origins.independence(value)
    return origins_text(found.outlets, len(found.origins)) if found.outlets > 1 else ""


def _statement_row(
    session: Session, statement: Statement, show_source: ShowSource, *, leads: bool, counted: str
) -> QWidget:
    box, grid = _row(statement.said_by, statement.source_ids, show_source)
    grid.addWidget(_cell(date_text(statement.said_on, session.language)), 0, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(_stance(session, statement.stance), 0, 2, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(label(amount_text(statement.amount, session.language), bold=leads))
    if statement.amount.as_stated != amount_text(statement.amount, session.language):
        texts.addWidget(label(f"“{statement.amount.as_stated}”", "second"))
    if counted:
        texts.addWidget(label(counted, "second", bold=True))
    if statement.note:
        texts.addWidget(label(statement.note, "second", italic=True))
    stated_by = tuple(filter(session.ledger.origins.is_claim, statement.claim_ids))
    texts.addWidget(_claim_links(session, stated_by))
    texts.addStretch()
    grid.addLayout(texts, 0, 3)
    chip = GradeChip(session.theme, statement.reliability, statement.credibility)
    grid.addWidget(chip, 0, 4, Qt.AlignmentFlag.AlignTop)
    return box


def _claim_row(session: Session, claim: Claim, show_source: ShowSource) -> QWidget:
    box, grid = _row(claim.asserted_by.name, claim.source_ids, show_source)
    grid.addWidget(_cell(date_text(claim.date_said, session.language)), 0, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(_stance(session, claim.stance), 0, 2, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(label(claim.text))
    if claim.original is not None:
        texts.addWidget(label(" … ".join(claim.original.fragments), "second"))
    texts.addWidget(label(claim.attribute.replace("_", " "), "second"))
    for text in retraction_texts(session, claim):
        texts.addWidget(label(text, "warn"))
    texts.addWidget(_claim_links(session, (claim.id,)))
    texts.addStretch()
    grid.addLayout(texts, 0, 3)
    grid.addWidget(GradeChip(session.theme, claim.reliability, claim.credibility), 0, 4, Qt.AlignmentFlag.AlignTop)
    return box


def retraction_texts(session: Session, claim: Claim) -> list[str]:
    """What was done to a claim by its own party, and what it does to others, a sentence each."""
    retractions = session.ledger.retractions
    found: list[str] = []
    for made in retractions.of(claim.id, session.ledger.known_by(session.clock.known_on)):
        text = translate("Record", "Taken back by %1 (%2, %3): it asserts nothing any more.")
        said = date_text(made.date_said, session.language)
        found.append(text.replace("%1", made.asserted_by.name).replace("%2", said).replace("%3", made.id))
    if claim.stance == "retracts":
        for relation in claim.relations:
            if (claim.id, relation.claim) in retractions.denying:
                text = translate("Record", "%1 is the claim of somebody else: this counts as a denial of it.")
                found.append(text.replace("%1", relation.claim))
            elif relation.type in TAKING_BACK:
                found.append(translate("Record", "Takes back %1.").replace("%1", relation.claim))
    return found


def _side(session: Session, claim: Claim, show_source: ShowSource) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(4)
    head = QHBoxLayout()
    head.addWidget(_stance(session, claim.stance), 1)
    head.addWidget(GradeChip(session.theme, claim.reliability, claim.credibility))
    layout.addLayout(head)
    layout.addWidget(rule())
    layout.addWidget(label(claim.asserted_by.name, bold=True))
    said = translate("Record", "said on %1").replace("%1", date_text(claim.date_said, session.language))
    layout.addWidget(label(said, "second"))
    layout.addWidget(label(claim.text))
    layout.addStretch()
    layout.addWidget(label(claim.rationale, "second"))
    layout.addWidget(_links(claim.source_ids, show_source))
    return frame


def _row(who: str, source_ids: tuple[str, ...], show_source: ShowSource) -> tuple[QWidget, QGridLayout]:
    box = QWidget()
    grid = _grid()
    box.setLayout(grid)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(label(who))
    texts.addWidget(_links(source_ids, show_source))
    texts.addStretch()
    grid.addLayout(texts, 0, 0)
    grid.addWidget(rule(), 1, 0, 1, 5)
    return box, grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for column, width in enumerate(_WIDTHS):
        if width:
            grid.setColumnMinimumWidth(column, width)
    grid.setColumnStretch(0, 5)
    grid.setColumnStretch(3, 6)
    return grid


def _links(source_ids: tuple[str, ...], show_source: ShowSource) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for source_id in source_ids:
        tip = translate("Record", "show this source")
        layout.addWidget(link(source_id, lambda source=source_id: show_source(source), tip))
    layout.addStretch()
    return box


def _claim_links(session: Session, claim_ids: tuple[str, ...]) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for claim_id in claim_ids:
        tip = translate("Record", "show this claim")
        layout.addWidget(link(claim_id, lambda claim=claim_id: session.select(claim), tip))
    layout.addStretch()
    return box


def _stance(session: Session, stance: str) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(StanceMark(session.theme, stance))
    layout.addWidget(QLabel(stance_text(stance)))
    layout.addStretch()
    return box


def _cell(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFixedWidth(86)
    made.setWordWrap(True)
    return made
