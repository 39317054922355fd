"""What is asked for a record: one table of fields a kind, from which its form is made."""

from __future__ import annotations

from typing import Literal, get_args

from desktop.entry.field import MEASURES, Choices, Field, date_help, readings, sources_field
from desktop.entry.figure_fields import figure_fields, series_fields, topic_fields
from desktop.wording import (
    credibility_text,
    measure_text,
    phase_text,
    reliability_text,
    stance_text,
    translate,
)
from geodata.records.claims import Stance
from geodata.records.entered import EnteredKind

FormKind = EnteredKind | Literal["figures"]
"""What there are forms for: the kinds of record, and figures, which lie within a contingent or a series."""


def fields_of(kind: FormKind) -> tuple[Field, ...]:
    """The fields of a kind in the order they are asked, in the language of the program."""
    return {
        "claims": _claim, "sources": _source, "deployments": _deployment, "events": _event, "series": series_fields,
        "topics": topic_fields, "figures": figure_fields,
    }[kind]()  # fmt: skip


def kind_text(kind: FormKind) -> str:
    """What one record of a kind is called."""
    return {
        "claims": translate("Entry", "claim"),
        "sources": translate("Entry", "source"),
        "deployments": translate("Entry", "contingent"),
        "events": translate("Entry", "event"),
        "series": translate("Entry", "series"),
        "topics": translate("Entry", "topic"),
        "figures": translate("Entry", "figure"),
    }[kind]


def _letters() -> Choices:
    return tuple((letter, f"{letter} · {reliability_text(letter)}") for letter in "ABCDEF")


def _digits() -> Choices:
    return tuple((digit, f"{digit} · {credibility_text(digit)}") for digit in range(1, 7))


def _languages() -> Choices:
    return (
        ("en", translate("Entry", "English")), ("ru", translate("Entry", "Russian")),
        ("zh-Hans", translate("Entry", "Chinese, simplified")),
        ("zh-Hant", translate("Entry", "Chinese, traditional")),
        ("lo", translate("Entry", "Lao")), ("ja", translate("Entry", "Japanese")),
        ("ar", translate("Entry", "Arabic")),
    )  # fmt: skip


def _claim() -> tuple[Field, ...]:
    attributes = (*((name, measure_text(name)) for name in MEASURES), ("status", measure_text("status")))
    return (
        Field(
            name="subject", label=translate("Entry", "About"), editor="subject", required=True, kept=True,
            help=translate("Entry", "The contingent, event, series or topic; type words of its title, Enter takes it."),
        ),
        Field(
            name="source_ids", label=translate("Entry", "Source"), editor="sources", required=True, kept=True,
            help=translate("Entry", "Type words of a source, Enter takes it; the last line makes a new one. "
                           "Backspace takes the last one away."),
        ),
        Field(
            name="attribute", label=translate("Entry", "What about it"), editor="suggest", required=True, kept=True,
            choices=attributes, help=translate("Entry", "Strength, area, items …, status, or a word of your own."),
        ),
        Field(
            name="value", label=translate("Entry", "Amount"), editor="amount",
            help=translate("Entry", "As stated: ≤ 50, about 900, > 340, 25,000–30,000, 1.5 ha. Empty: none is stated."),
        ),
        Field(
            name="text", label=translate("Entry", "What is said"), editor="words",
            help=translate("Entry", "In English, near the words of the source; empty, the amount stands for it. "
                           "Shift+Enter begins a line."),
        ),
        Field(
            name="text_kind", label=translate("Entry", "These are"), editor="choice", default="paraphrase", kept=True,
            choices=(("paraphrase", translate("Entry", "its sense")), ("quote", translate("Entry", "its very words"))),
            help=translate("Entry", "Only very words are shown in quotation marks."),
        ),
        Field(
            name="stance", label=translate("Entry", "Stance"), editor="choice", default="asserts", beside=True,
            choices=tuple((stance, stance_text(stance)) for stance in get_args(Stance)),
            help=translate("Entry", "What the speaker does: states it, passes it on, weighs it, denies it. "
                           "Who retracts names below what is taken back: supersedes cl-03."),
        ),
        Field(
            name="original:words", label=translate("Entry", "Original words"), editor="words",
            help=translate("Entry", "The words in the language of the source, where that is not English."),
        ),
        Field(
            name="original:language", label=translate("Entry", "Language"), editor="choice", choices=_languages(),
            default="ru", beside=True, kept=True, help=translate("Entry", "Language of the original words."),
        ),
        Field(
            name="asserted_by.name", label=translate("Entry", "Said by"), required=True, kept=True,
            help=translate("Entry", "Who speaks; at first the publisher of the source."),
        ),
        Field(
            name="asserted_by.country", label=translate("Entry", "For"), editor="country", beside=True, kept=True,
            help=translate("Entry", "Country the speaker stands for, two letters such as LA; empty: none."),
        ),
        Field(name="date_said", label=translate("Entry", "Said on"), editor="date", kept=True, help=date_help()),
        Field(
            name="date_meant", label=translate("Entry", "True when"), editor="date", beside=True,
            help=translate("Entry", "The time it is about, where one is stated. ") + date_help(),
        ),
        Field(
            name="reliability", label=translate("Entry", "Source grade"), editor="choice", default="F", kept=True,
            choices=_letters(), help=translate("Entry", "Reliability, at first that of the source; press its letter."),
        ),
        Field(
            name="credibility", label=translate("Entry", "Claim grade"), editor="choice", default=6, beside=True,
            choices=_digits(), help=translate("Entry", "Credibility of what is said; press its digit."),
        ),
        Field(
            name="rationale", label=translate("Entry", "Why this grade"),
            help=translate("Entry", "A sentence for whoever reads the grade."),
        ),
        Field(
            name="relations", label=translate("Entry", "Relations"), editor="relations",
            help=translate("Entry", "One a line: contradicts, supports, supersedes or derives from, then the claim: "
                           "contradicts cl-03"),
        ),
        Field(
            name="verification", label=translate("Entry", "How known"), editor="choice", default="read",
            choices=readings(), kept=True, help=translate("Entry", "Whether you saw the text itself."),
        ),
    )  # fmt: skip


def _source() -> tuple[Field, ...]:
    kinds = (
        ("official", translate("Entry", "official")), ("intelligence", translate("Entry", "intelligence service")),
        ("state_media", translate("Entry", "state media")), ("press", translate("Entry", "press")),
        ("self_media", translate("Entry", "self-published")), ("ngo", translate("Entry", "non-governmental")),
        ("un", translate("Entry", "United Nations")), ("dataset", translate("Entry", "data set")),
    )  # fmt: skip
    return (
        Field(
            name="title", label=translate("Entry", "Title"), required=True,
            help=translate("Entry", "As printed, in the language of the source."),
        ),
        Field(
            name="title_en", label=translate("Entry", "In English"), help=translate("Entry", "Its title, translated.")
        ),
        Field(
            name="publisher", label=translate("Entry", "Publisher"), required=True, kept=True,
            help=translate("Entry", "Who answers for the text."),
        ),
        Field(
            name="via", label=translate("Entry", "Via"), beside=True,
            help=translate("Entry", "Who relays it; two relays of one text are one source."),
        ),
        Field(name="date", label=translate("Entry", "Date"), editor="date", help=date_help()),
        Field(
            name="language", label=translate("Entry", "Language"), editor="choice", choices=_languages(), default="en",
            beside=True, kept=True, help=translate("Entry", "Language of the text."),
        ),
        Field(
            name="kind", label=translate("Entry", "Kind"), editor="choice", choices=kinds, default="press", kept=True,
            help=translate("Entry", "What kind of publisher this is."),
        ),
        Field(
            name="reliability", label=translate("Entry", "Grade"), editor="choice", choices=_letters(), default="F",
            beside=True, help=translate("Entry", "Reliability; press its letter. F: cannot be judged."),
        ),
        Field(
            name="reliability_reason", label=translate("Entry", "Why this grade"),
            help=translate("Entry", "A sentence for whoever reads the grade."),
        ),
        Field(
            name="address", label=translate("Entry", "Address"),
            help=translate("Entry", "Shown and copied, never opened by the program."),
        ),
        Field(
            name="copy:file", label=translate("Entry", "Copy"), editor="file",
            help=translate("Entry", "A file to keep inside the project as a copy of the source: its page, a picture, "
                           "a PDF. Those kept already are in the record."),
        ),
        Field(
            name="caveats", label=translate("Entry", "Caveats"), editor="lines",
            help=translate("Entry", "What to keep in mind when using it, one a line."),
        ),
        Field(
            name="verification", label=translate("Entry", "How known"), editor="choice", default="read",
            choices=readings(), kept=True, help=translate("Entry", "Whether you saw the text itself."),
        ),
        Field(
            name="licence", label=translate("Entry", "Licence"), beside=True,
            help=translate("Entry", "Of a data set: the terms it may be used under."),
        ),
    )  # fmt: skip


def _when() -> tuple[Field, ...]:
    return (
        Field(name="start", label=translate("Entry", "From"), editor="date", help=date_help()),
        Field(name="end", label=translate("Entry", "To"), editor="date", beside=True, help=date_help()),
    )


def _where(*, required: bool) -> tuple[Field, ...]:
    precisions = (
        ("country", translate("Entry", "the country")), ("region", translate("Entry", "the region")),
        ("district", translate("Entry", "the district")), ("city", translate("Entry", "the town")),
    )  # fmt: skip
    return (
        Field(
            name="place:country", label=translate("Entry", "Country"), editor="country", required=required, kept=True,
            help=translate("Entry", "Two letters such as LA."),
        ),
        Field(
            name="place:precision", label=translate("Entry", "Known to"), editor="choice", choices=precisions,
            default="country", beside=True, kept=True, help=translate("Entry", "Never more exact than the sources."),
        ),
        Field(
            name="place:region", label=translate("Entry", "Region"), help=translate("Entry", "Province or oblast."),
        ),
        Field(
            name="place:district", label=translate("Entry", "District"), beside=True,
            help=translate("Entry", "The district as the sources name it."),
        ),
        Field(
            name="place:town", label=translate("Entry", "Town"), beside=True,
            help=translate("Entry", "The town, or what else names the place."),
        ),
        Field(
            name="place:position", label=translate("Entry", "Position"), editor="position",
            help=translate("Entry", "Latitude, longitude of the region's middle or the town, in degrees: 17.97, "
                           "102.63. Never a work site."),
        ),
    )  # fmt: skip


def _first() -> tuple[Field, ...]:
    phases = tuple((phase, phase_text(phase)) for phase in ("general", "planned", "under_way", "completed"))
    return (
        Field(
            name="first:statement", label=translate("Entry", "First word of it"), editor="words", required=True,
            once=True, help=translate("Entry", "What the source says that makes you enter this; the status follows."),
        ),
        Field(
            name="first:who", label=translate("Entry", "Said by"), required=True, once=True,
            help=translate("Entry", "Who speaks."),
        ),
        Field(
            name="first:country", label=translate("Entry", "For"), editor="country", once=True, beside=True,
            help=translate("Entry", "Country the speaker stands for, two letters such as LA; empty: none."),
        ),
        Field(name="first:date", label=translate("Entry", "Said on"), editor="date", once=True, help=date_help()),
        Field(
            name="first:phase", label=translate("Entry", "Phase"), editor="choice", choices=phases, default="general",
            once=True, beside=True, help=translate("Entry", "What the statement is about."),
        ),
    )  # fmt: skip


def _deployment() -> tuple[Field, ...]:
    categories = (
        ("demining", translate("Entry", "demining")), ("reconstruction", translate("Entry", "reconstruction")),
        ("combat_context", translate("Entry", "combat, for context only")),
    )  # fmt: skip
    tasks = (
        ("clearance", translate("Entry", "clearance")), ("training", translate("Entry", "training")),
        ("reconstruction", translate("Entry", "reconstruction")), ("combat", translate("Entry", "combat")),
    )  # fmt: skip
    return (
        Field(
            name="title", label=translate("Entry", "Title"), required=True,
            help=translate("Entry", "How lists and cards name it."),
        ),
        Field(
            name="contributor", label=translate("Entry", "Sent by"), editor="country", kept=True,
            help=translate("Entry", "Two letters such as RU; empty: not stated."),
        ),
        Field(
            name="host", label=translate("Entry", "Works for"), editor="country", beside=True, kept=True,
            help=translate("Entry", "Country that receives it, two letters; empty: not stated."),
        ),
        Field(
            name="category", label=translate("Entry", "Category"), editor="choice", choices=categories,
            default="demining", kept=True, help=translate("Entry", "Combat is never counted with demining."),
        ),
        Field(
            name="tasks", label=translate("Entry", "Tasks"), editor="several", choices=tasks, kept=True,
            help=translate("Entry", "Space ticks a task."),
        ),
        Field(
            name="unit.names.en", label=translate("Entry", "Unit"), required=True, kept=True,
            help=translate("Entry", "The unit as the sources name it, in English."),
        ),
        Field(
            name="unit.sidc", label=translate("Entry", "Symbol"), default="10041000001407000000",
            help=translate("Entry", "APP-6D code of 20 digits."),
        ),
        *_when(),
        *_where(required=True),
        sources_field(),
        *_first(),
    )  # fmt: skip


def _event() -> tuple[Field, ...]:
    kinds = (
        ("meeting", translate("Entry", "meeting")), ("agreement", translate("Entry", "agreement")),
        ("announcement", translate("Entry", "announcement")), ("statement", translate("Entry", "statement")),
        ("exercise", translate("Entry", "exercise")), ("ceremony", translate("Entry", "ceremony")),
        ("programme", translate("Entry", "programme")),
    )  # fmt: skip
    return (
        Field(
            name="title", label=translate("Entry", "Title"), required=True,
            help=translate("Entry", "What happened between whom, in a few words."),
        ),
        Field(
            name="kind", label=translate("Entry", "Kind"), editor="choice", choices=kinds, default="meeting",
            help=translate("Entry", "What kind of event this is."),
        ),
        Field(
            name="parties", label=translate("Entry", "Parties"), editor="countries", beside=True, kept=True,
            help=translate("Entry", "Countries, two letters each: RU LA."),
        ),
        *_when(),
        *_where(required=False),
        sources_field(),
        *_first(),
    )  # fmt: skip
