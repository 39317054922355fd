"""Words for states of ground and for the records of land."""

from __future__ import annotations

from desktop.wording import translate
from geodata.project.ground import GroundState
from geodata.project.land import WorkStatus


def state_text(state: GroundState, *, short: bool = False) -> str:
    """A state of ground: "suspected hazardous area", or short "SHA"."""
    if short:
        return {
            "SHA": "SHA", "CHA": "CHA", "cancelled": translate("Land", "cancelled"),
            "reduced": translate("Land", "reduced"), "cleared": translate("Land", "cleared"),
        }[state]  # fmt: skip
    return {
        "SHA": translate("Land", "suspected hazardous area"),
        "CHA": translate("Land", "confirmed hazardous area"),
        "cancelled": translate("Land", "cancelled after non-technical survey"),
        "reduced": translate("Land", "reduced after technical survey"),
        "cleared": translate("Land", "cleared"),
    }[state]


def work_text(work: WorkStatus | None) -> str:
    """Status of the work in an area."""
    if work is None:
        return translate("Land", "status of the work not stated")
    return {
        "open": translate("Land", "open"),
        "worked_on": translate("Land", "being worked on"),
        "closed": translate("Land", "closed"),
        "handed_over": translate("Land", "handed over"),
    }[work]


def record_kind_text(kind: str) -> str:
    """What one record of land is called."""
    return {
        "areas": translate("Land", "hazardous area"),
        "releases": translate("Land", "released part"),
        "confirmations": translate("Land", "confirmed part"),
        "reports": translate("Land", "progress report"),
        "devices": translate("Land", "device"),
    }[kind]


def severity_text(severity: str) -> str:
    """How grave a finding is."""
    return {
        "must fix": translate("Quality", "must fix"),
        "must look": translate("Quality", "must look"),
        "advisory": translate("Quality", "advisory"),
    }[severity]
