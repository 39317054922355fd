"""The part of a record page that says what is hard to believe; not there where nothing is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.plausibility_words import implausible_text
from desktop.session import Session
from desktop.widgets.texts import Section, label, link
from desktop.wording import number_text, translate
from geodata.ledger.plausibility import Implausible, about_claim, about_contingent, dates_of, outputs_of
from geodata.ledger.state import DeploymentState
from geodata.records.claims import Claim
from geodata.records.events import Event

# Holding one against more than these takes longer than a page may take to open.
_AT_ONCE = 1_000


def contingent_section(session: Session, state: DeploymentState, claims: Sequence[Claim]) -> QWidget | None:
    """What is hard to believe of a contingent and of the claims about it."""
    many = len(session.records.deployments)
    outputs = None if many > _AT_ONCE else session.ledger.outputs(session.clock.known_on)
    sources = session.ledger.sources
    found = [*about_contingent(state, outputs), *(one for claim in claims for one in about_claim(claim, sources))]
    if many <= _AT_ONCE or not outputs_of(state):
        return _section(session, found)
    box = _section(session, found) or Section(translate("Record", "Look again"))
    box.rows.addWidget(_comparison(session, state, many))
    return box


def event_section(session: Session, event: Event) -> QWidget | None:
    """What is hard to believe of an event."""
    return _section(session, dates_of(event))


def claim_section(session: Session, claim: Claim) -> QWidget | None:
    """What is hard to believe of a claim."""
    return _section(session, about_claim(claim, session.ledger.sources))


def _section(session: Session, found: Sequence[Implausible]) -> Section | None:
    if not found:
        return None
    box = Section(
        translate("Record", "Look again"), len(found), translate("Record", "advice with its arithmetic, no verdict")
    )
    for one in found:
        text = implausible_text(one, session.language)
        shown = f"{one.record_id}: {text}" if one.kind == "claims" else text
        box.rows.addWidget(label("⚠ " + shown))
    return box


def _comparison(session: Session, state: DeploymentState, many: int) -> QWidget:
    """A link that holds the output of a contingent against those of very many others, once it is asked for."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)

    def compare() -> None:
        outputs = session.ledger.outputs(session.clock.known_on)
        found = [one for output in outputs_of(state) if (one := outputs.far_above(output)) is not None]
        texts = [implausible_text(one, session.language) for one in found]
        for text in texts or [translate("Record", "Its output is not far above that of the others.")]:
            layout.addWidget(label(text))
        asked.setEnabled(False)

    text = translate("Record", "Compare with all %1").replace("%1", number_text(many, session.language))
    asked = link(text, compare, translate("Record", "hold its output for each person and day against the others"))
    layout.addWidget(asked)
    return box
