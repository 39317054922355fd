"""What is refused of land release, in the language of the window: templates by key, filled with values.

The templates in English are those of ``geodata.release.refusals``.
"""

from __future__ import annotations

from desktop.wording import translate


def refusal_templates() -> dict[str, str]:
    """Every template by its key, in the language that is installed."""
    return {
        "state/nothing": translate("Findings", "nothing"),
        "state/SHA": translate("Findings", "SHA"),
        "state/CHA": translate("Findings", "CHA"),
        "state/cancelled": translate("Findings", "cancelled"),
        "state/reduced": translate("Findings", "reduced"),
        "state/cleared": translate("Findings", "cleared"),
        "refused/area": translate("Findings", "area {code}"),
        "refused/area-of-id": translate("Findings", "area {code} (id {id})"),
        "refused/release": translate("Findings", "release {id}"),
        "refused/confirmation": translate("Findings", "confirmation {id}"),
        "refused/reopening": translate("Findings", "reopening {id}"),
        "refused/the-confirmation": translate("Findings", "the confirmation"),
        "refused/the-reopening": translate("Findings", "the reopening"),
        "refused/of": translate("Findings", "{named}: {why}"),
        "refused/rule": translate("Findings", "{why} (rule {rule})"),
        "refused/other": translate("Findings", "{text}"),
        "refused/no-step": translate("Findings", "{origin} does not become {to}"),
        "refused/needs": translate("Findings", "{to} land needs its {fields}"),
        "refused/needs-reopened": translate("Findings", "a reopened area needs its {fields}"),
        "refused/corrected": translate("Findings", "what was {wrong} does not become {to}"),
        "refused/outside": translate("Findings", "lies outside of area {code}, as at {where}"),
        "refused/released-already": translate(
            "Findings", "covers {shared:.6g} m² that release {id} has already released: {text}"
        ),
        "refused/dates": translate("Findings", "{named} of {date} comes before {what} ({earlier})"),
        "refused/surveyed": translate("Findings", "area {code} was surveyed"),
        "refused/decided": translate("Findings", "release {id} was decided"),
        "refused/no-outline-to-release": translate(
            "Findings", "area {code} has no outline yet, so nothing in it can be released"
        ),
        "refused/no-outline-to-confirm": translate(
            "Findings", "area {code} has no outline yet, so no part of it can be confirmed"
        ),
        "refused/no-outline-left": translate("Findings", "area {code} would have no outline"),
        "refused/release-would-not-hold": translate("Findings", "its release {id} would not hold: {why}"),
        "refused/confirmation-would-not-hold": translate("Findings", "its confirmed part {id} would not hold: {why}"),
        "refused/reopening-would-not-hold": translate("Findings", "its reopening {id} would not hold: {why}"),
        "refused/confirmed-already": translate("Findings", "{shared:.6g} m² of it were confirmed already by {id}"),
        "refused/confirmed-after-release": translate(
            "Findings", "{shared:.6g} m² of it were released by {id}; record a new area that reopens that "
            "release",
        ),
        "refused/over-released": translate(
            "Findings", "{shared:.6g} m² of it were released by {id} ({product}); ground is hazardous again "
            "only by reopening that release, with a reason and evidence",
        ),
        "refused/own-release": translate(
            "Findings", "{id} is a release of area {code} itself; ground is reopened by a new area"
        ),
        "refused/no-shared-ground": translate("Findings", "area {code} shares no ground with {id}"),
        "refused/area-twice": translate("Findings", "there is an area {id} already"),
        "refused/decision-twice": translate("Findings", "there is a decision {id} already"),
        "refused/no-area": translate("Findings", "there is no area {id}"),
        "refused/name-the-release": translate(
            "Findings", "area {code}: {shared:.6g} m² of it were released by {id}; name that release to "
            "reopen its ground",
        ),
        "refused/recorded-already": translate("Findings", "the ground is recorded already; confirm it by a decision"),
        "refused/hazardous-already": translate("Findings", "area {code}: {how} ({id}, {shared:.6g} m²)"),
        "refused/no-release": translate("Findings", "area {code} reopens {id}, which is no release"),
        "refused/reopen-instead": translate("Findings", "{id} released the ground; record a new area that reopens it"),
        "refused/no-ground": translate("Findings", "decision {id} covers no ground of area {code}"),
    }  # fmt: skip


def step_texts() -> dict[str, str]:
    """Texts of the table of steps that comes with the program; those of a country are shown as they are written."""
    return {
        "only ground of a recorded hazard area can be cancelled; record the area first": translate(
            "Findings", "only ground of a recorded hazard area can be cancelled; record the area first"
        ),
        "only ground of a recorded hazard area can be reduced; record or extend the area first": translate(
            "Findings", "only ground of a recorded hazard area can be reduced; record or extend the area first"
        ),
        "only ground of a recorded hazard area can be cleared; record or extend the area first": translate(
            "Findings", "only ground of a recorded hazard area can be cleared; record or extend the area first"
        ),
        "the ground is a suspected hazardous area already; change that record": translate(
            "Findings", "the ground is a suspected hazardous area already; change that record"
        ),
        "a CHA becomes SHA only as a correction; give the reason": translate(
            "Findings", "a CHA becomes SHA only as a correction; give the reason"
        ),
        "the ground is a confirmed hazardous area already; change that record": translate(
            "Findings", "the ground is a confirmed hazardous area already; change that record"
        ),
        "the ground is cancelled already": translate(
            "Findings", "the ground is cancelled already"
        ),
        "the ground is cancelled; it is hazardous again only by reopening, as a new area": translate(
            "Findings", "the ground is cancelled; it is hazardous again only by reopening, as a new area"
        ),
        "the ground is reduced already": translate(
            "Findings", "the ground is reduced already"
        ),
        "the ground is reduced; it is hazardous again only by reopening, as a new area": translate(
            "Findings", "the ground is reduced; it is hazardous again only by reopening, as a new area"
        ),
        "what was cleared does not become cancelled": translate(
            "Findings", "what was cleared does not become cancelled"
        ),
        "what was cleared does not become reduced": translate(
            "Findings", "what was cleared does not become reduced"
        ),
        "the ground is cleared already": translate(
            "Findings", "the ground is cleared already"
        ),
    }  # fmt: skip
