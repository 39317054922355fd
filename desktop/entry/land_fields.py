"""What is asked for hazard areas, their releases, progress reports and devices: one table of fields a kind."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from desktop.entry.field import Choices, Field
from desktop.land_words import record_kind_text, work_text
from desktop.wording import translate
from geodata.project.land import WorkStatus

LandKind = Literal["areas", "releases", "confirmations", "reports", "devices"]
LAND_KINDS: tuple[LandKind, ...] = ("areas", "releases", "confirmations", "reports", "devices")


def land_fields(kind: LandKind) -> tuple[Field, ...]:
    """The fields of a kind in the order they are asked, in the language of the program."""
    return {
        "areas": _area, "releases": _release, "confirmations": _confirmation, "reports": _report, "devices": _device,
    }[kind]()  # fmt: skip


def drawn_fields(kind: LandKind) -> tuple[Field, ...]:
    """The fields that are asked while an outline is drawn; of an area the rest is for its form."""
    first = ("code", "work_status", "survey_date", "source_of_information", "evidence", "type_of_contamination")
    return tuple(field for field in land_fields(kind) if kind != "areas" or field.name in first)


def reopening_fields() -> tuple[Field, ...]:
    """The fields that are asked while ground is drawn that is hazardous again; reason and evidence are a must."""
    reason = Field(
        name="reopening:reason", label=translate("Land", "Reason"), editor="words", required=True,
        help=translate("Land", "Why it is hazardous again: a new find, an accident, failed quality control."),
    )  # fmt: skip
    code, *others = drawn_fields("areas")
    needed = (msgspec.structs.replace(one, required=True) if one.name == "evidence" else one for one in others)
    return (code, reason, *sorted(needed, key=lambda one: one.name != "evidence"))


def land_kind_text(kind: LandKind) -> str:
    """What one record of a kind is called."""
    return record_kind_text(kind)


def work_choices() -> Choices:
    """Status of the work in an area."""
    return tuple((work, work_text(work)) for work in get_args(WorkStatus))


def device_categories() -> Choices:
    """Kinds of explosive ordnance, named in English in the record."""
    return (
        ("submunition", translate("Land", "submunition")),
        ("anti-personnel mine", translate("Land", "anti-personnel mine")),
        ("anti-vehicle mine", translate("Land", "anti-vehicle mine")),
        ("mortar", translate("Land", "mortar")),
        ("projectile", translate("Land", "projectile")),
        ("grenade", translate("Land", "grenade")),
        ("rocket", translate("Land", "rocket")),
        ("aircraft bomb", translate("Land", "aircraft bomb")),
        ("improvised device", translate("Land", "improvised device")),
        ("fuze", translate("Land", "fuze")),
        ("small arms", translate("Land", "small arms")),
    )


def release_methods() -> Choices:
    """How land is surveyed or cleared, named in English in the record."""
    return (
        ("non-technical survey", translate("Land", "non-technical survey")),
        ("technical survey", translate("Land", "technical survey")),
        ("manual clearance", translate("Land", "manual clearance")),
        ("mechanical clearance", translate("Land", "mechanical clearance")),
        ("clearance with animals", translate("Land", "clearance with animals")),
        ("battle area clearance", translate("Land", "battle area clearance")),
        ("spot task", translate("Land", "spot task")),
    )


def _date_help() -> str:
    return translate("Land", "As exact as it is known: 5 July 2025, Oct 2018, autumn 2019, 2019. Empty: not dated.")


def _area() -> tuple[Field, ...]:
    return (
        Field(
            name="code", label=translate("Land", "Code"), required=True,
            help=translate("Land", "The name people use for this area; no two areas share one."),
        ),
        Field(
            name="work_status", label=translate("Land", "Work"), editor="choice", choices=work_choices(),
            default="open", help=translate("Land", "Whether work is still to be done here."),
        ),
        Field(
            name="survey_date", label=translate("Land", "Surveyed"), editor="day", help=_date_help(),
        ),
        Field(
            name="source_of_information", label=translate("Land", "Found by"),
            help=translate("Land", "Who found it and how: team, non-technical survey, accident report …"),
        ),
        Field(
            name="evidence", label=translate("Land", "Evidence"), editor="words",
            help=translate("Land", "Direct: a find with its position. Indirect: accounts, records, blocked use."),
        ),
        Field(
            name="type_of_contamination", label=translate("Land", "Contamination"),
            help=translate("Land", "Submunitions, anti-personnel mines, mixed … suspected or confirmed."),
        ),
        Field(
            name="land_use", label=translate("Land", "Land use"),
            help=translate("Land", "What the ground is used for, or would be."),
        ),
        Field(
            name="priority", label=translate("Land", "Priority"),
            help=translate("Land", "As the authority grades it."),
        ),
        Field(
            name="depth_mm", label=translate("Land", "Depth mm"), editor="count", beside=True,
            help=translate("Land", "Depth that is suspected, in millimetres."),
        ),
        Field(name="slope", label=translate("Land", "Slope"), help=translate("Land", "Flat, gentle, steep …")),
        Field(
            name="vegetation", label=translate("Land", "Vegetation"), beside=True,
            help=translate("Land", "Grass, shrubs, forest …"),
        ),
        Field(name="notes", label=translate("Land", "Notes"), editor="words", help=translate("Land", "Anything else.")),
    )  # fmt: skip


def _release() -> tuple[Field, ...]:
    return (
        Field(
            name="date", label=translate("Land", "Decided on"), editor="day", required=True,
            help=translate("Land", "The day the land was released; before it the map shows it as hazardous.")
            + " " + _date_help(),
        ),
        Field(
            name="method", label=translate("Land", "Method"), editor="suggest", choices=release_methods(),
            help=translate("Land", "How it was surveyed or cleared; reduced and cleared land needs it."),
        ),
        Field(name="team", label=translate("Land", "Team"), help=translate("Land", "Who did it.")),
        Field(
            name="depth_mm", label=translate("Land", "Depth mm"), editor="count", beside=True,
            help=translate("Land", "Depth the ground was cleared to, in millimetres."),
        ),
        Field(
            name="quality_assurance", label=translate("Land", "Quality"),
            help=translate("Land", "Who inspected it, and with what result."),
        ),
    )  # fmt: skip


def _confirmation() -> tuple[Field, ...]:
    return (
        Field(
            name="date", label=translate("Land", "Confirmed on"), editor="day", required=True,
            help=translate("Land", "The day it was decided; before it the map shows the ground as suspected.")
            + " " + _date_help(),
        ),
        Field(
            name="evidence", label=translate("Land", "Evidence"), editor="words", required=True,
            help=translate("Land", "Direct evidence: what was found, and where."),
        ),
        Field(
            name="reason", label=translate("Land", "Reason"), editor="words",
            help=translate("Land", "How the survey came to this part: evidence points, traces, what people said."),
        ),
        Field(
            name="method", label=translate("Land", "Method"), editor="suggest", choices=release_methods(),
            help=translate("Land", "Technical survey, or non-technical survey where it found direct evidence."),
        ),
        Field(name="team", label=translate("Land", "Team"), help=translate("Land", "Who did it.")),
    )  # fmt: skip


def _report() -> tuple[Field, ...]:
    return (
        Field(name="date", label=translate("Land", "Date"), editor="day", required=True, help=_date_help()),
        Field(
            name="team", label=translate("Land", "Team"), kept=True, help=translate("Land", "Who worked there."),
        ),
        Field(
            name="people", label=translate("Land", "People"), editor="count", kept=True,
            help=translate("Land", "How many worked that day."),
        ),
        Field(
            name="hours", label=translate("Land", "Hours"), editor="measured", beside=True, kept=True,
            help=translate("Land", "Hours the team worked."),
        ),
        Field(
            name="area_searched_m2", label=translate("Land", "Searched m²"), editor="measured",
            help=translate("Land", "Square metres searched that day."),
        ),
        Field(name="notes", label=translate("Land", "Notes"), editor="words", help=translate("Land", "Anything else.")),
    )  # fmt: skip


def _device() -> tuple[Field, ...]:
    return (
        Field(
            name="category", label=translate("Land", "Category"), editor="suggest", required=True, kept=True,
            choices=device_categories(),
            help=translate("Land", "Kind of explosive ordnance; a word of your own is taken too."),
        ),
        Field(name="model", label=translate("Land", "Model"), kept=True, help=translate("Land", "Such as BLU-26.")),
        Field(
            name="condition", label=translate("Land", "Condition"),
            help=translate("Land", "Unexploded, abandoned, broken open …"),
        ),
        Field(name="fuze", label=translate("Land", "Fuze"), beside=True, help=translate("Land", "Armed, not armed …")),
        Field(
            name="disposal", label=translate("Land", "Disposal"), kept=True,
            help=translate("Land", "Destroyed on the spot, moved, marked and left …"),
        ),
        Field(name="date", label=translate("Land", "Found on"), editor="day", kept=True, help=_date_help()),
        Field(
            name="depth_mm", label=translate("Land", "Depth mm"), editor="count", beside=True,
            help=translate("Land", "Depth it lay at, in millimetres."),
        ),
        Field(
            name="place:position", label=translate("Land", "Position"), editor="coordinate",
            help=translate("Land", "17.97, 102.63 or 48Q TD 12345 67890; empty: not stated."),
        ),
        Field(
            name="fixed_by", label=translate("Land", "Fixed by"), beside=True, kept=True,
            help=translate("Land", "GPS, map, bearing and distance …"),
        ),
    )  # fmt: skip
