"""The strip in words: what lies under the cursor, and what a screen reader says of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.timeline.look import Look
from desktop.wording import (
    date_text,
    day_text,
    listed,
    place_text,
    short_title,
    span_text,
    stance_text,
    standing_text,
    strength_text,
    translate,
)
from geodata.ledger.state import Clock
from geodata.ledger.timeline import Bar, EventMark, Tick
from geodata.records.texts import Language

_LONGEST = 200


def bar_words(bar: Bar, language: Language) -> str:
    """A contingent: title, status, figure, dates and what is soft about them, place."""
    state, presence = bar.state, bar.presence
    words = [standing_text(state.status.standing)]
    if state.status.denied:
        words.append(translate("Words", "denied"))
    dates = span_text(state.deployment.start, state.deployment.end, language)
    if presence.stated and presence.open_end:
        dates += " · " + translate("Timeline", "no end stated")
    lines = (
        _cut(state.deployment.title),
        f"{short_title(state, language)} · {listed(words)}",
        strength_text(state, language),
        dates,
        place_text(state.deployment.location, language),
    )
    return "\n".join(lines)


def event_words(mark: EventMark, language: Language) -> str:
    """An event: title and date."""
    event = mark.event
    dates = date_text(event.start, language) if event.end is None else span_text(event.start, event.end, language)
    return f"{_cut(event.title)}\n{dates}"


def ticks_words(ticks: Sequence[Tick], language: Language) -> str:
    """Claims, each with its date, speaker, stance and text; the text cut where it is long."""
    return "\n".join(
        f"{date_text(tick.claim.date_said, language)} · {tick.claim.asserted_by.name} · "
        f"{stance_text(tick.claim.stance)}: {_cut(tick.claim.text)}"
        for tick in ticks
    )


def clock_words(clock: Clock, language: Language) -> str:
    """The two dates of the clock."""
    true = translate("Timeline", "Any time")
    if clock.true_on is not None:
        true = translate("Timeline", "True on %1").replace("%1", day_text(clock.true_on, language))
    known = translate("Timeline", "as known today")
    if clock.known_on is not None:
        known = translate("Timeline", "as known on %1").replace("%1", day_text(clock.known_on, language))
    return f"{true} · {known}"


def look_words(look: Look) -> str:
    """How much the strip shows."""
    timeline = look.lanes.timeline
    counts = (len(timeline.bars), len(timeline.events), len(timeline.ticks))
    text = translate("Timeline", "%1 contingents, %2 events, %3 statements")
    for number, count in enumerate(counts, 1):
        text = text.replace(f"%{number}", str(count))
    return text


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"
