"""What is refused of land release, as templates by key filled with values: worded in English here.

Every template stands in ``desktop.refusal_words`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

from geodata.records.said import Said, english, say
from geodata.release.states import Origin

TEMPLATES: dict[str, str] = {
    # What ground is or becomes, and how records are named within the sentences.
    "state/nothing": "nothing",
    "state/SHA": "SHA",
    "state/CHA": "CHA",
    "state/cancelled": "cancelled",
    "state/reduced": "reduced",
    "state/cleared": "cleared",
    "refused/area": "area {code}",
    "refused/area-of-id": "area {code} (id {id})",
    "refused/release": "release {id}",
    "refused/confirmation": "confirmation {id}",
    "refused/reopening": "reopening {id}",
    "refused/the-confirmation": "the confirmation",
    "refused/the-reopening": "the reopening",
    # The whole sentence.
    "refused/of": "{named}: {why}",
    "refused/rule": "{why} (rule {rule})",
    "refused/other": "{text}",
    # Of the table of steps.
    "refused/no-step": "{origin} does not become {to}",
    "refused/needs": "{to} land needs its {fields}",
    "refused/needs-reopened": "a reopened area needs its {fields}",
    "refused/corrected": "what was {wrong} does not become {to}",
    # Of the ground.
    "refused/outside": "lies outside of area {code}, as at {where}",
    "refused/released-already": "covers {shared:.6g} m² that release {id} has already released: {text}",
    "refused/dates": "{named} of {date} comes before {what} ({earlier})",
    "refused/surveyed": "area {code} was surveyed",
    "refused/decided": "release {id} was decided",
    "refused/no-outline-to-release": "area {code} has no outline yet, so nothing in it can be released",
    "refused/no-outline-to-confirm": "area {code} has no outline yet, so no part of it can be confirmed",
    "refused/no-outline-left": "area {code} would have no outline",
    "refused/release-would-not-hold": "its release {id} would not hold: {why}",
    "refused/confirmation-would-not-hold": "its confirmed part {id} would not hold: {why}",
    "refused/reopening-would-not-hold": "its reopening {id} would not hold: {why}",
    "refused/confirmed-already": "{shared:.6g} m² of it were confirmed already by {id}",
    "refused/confirmed-after-release": "{shared:.6g} m² of it were released by {id}; record a new area that reopens "
    "that release",
    "refused/over-released": "{shared:.6g} m² of it were released by {id} ({product}); ground is hazardous again only "
    "by reopening that release, with a reason and evidence",
    "refused/own-release": "{id} is a release of area {code} itself; ground is reopened by a new area",
    "refused/no-shared-ground": "area {code} shares no ground with {id}",
    # Of the engine alone, which has the whole history at hand.
    "refused/area-twice": "there is an area {id} already",
    "refused/decision-twice": "there is a decision {id} already",
    "refused/no-area": "there is no area {id}",
    "refused/name-the-release": "area {code}: {shared:.6g} m² of it were released by {id}; name that release to reopen "
    "its ground",
    "refused/recorded-already": "the ground is recorded already; confirm it by a decision",
    "refused/hazardous-already": "area {code}: {how} ({id}, {shared:.6g} m²)",
    "refused/no-release": "area {code} reopens {id}, which is no release",
    "refused/reopen-instead": "{id} released the ground; record a new area that reopens it",
    "refused/no-ground": "decision {id} covers no ground of area {code}",
}


class Refusal(ValueError):
    """Something that land release does not allow; ``said`` is what the message says, as key and values."""

    def __init__(self, said: Said) -> None:
        super().__init__(english(said, TEMPLATES))
        self.said = said


class IllegalStep(Refusal):
    """A step that land release does not allow; ``rule`` is its name in the table or that of a rule of the ground."""

    def __init__(self, rule: str, why: Said) -> None:
        super().__init__(say("refused/rule", why=why, rule=rule))
        self.rule = rule


def state_said(state: Origin) -> Said:
    """The word for a state of ground."""
    return say(f"state/{state}")


def why_refused(error: ValueError) -> Said:
    """What an error says; one that is no refusal of land release says its own text."""
    return error.said if isinstance(error, Refusal) else say("refused/other", text=str(error))
