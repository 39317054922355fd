"""What is asked for figures, and for the series and topics they belong to."""

from __future__ import annotations

from desktop.entry.field import MEASURES, Field, date_help, readings, sources_field
from desktop.wording import measure_text, translate


def topic_fields() -> tuple[Field, ...]:
    """The fields of a topic."""
    return (
        Field(
            name="title", label=translate("Entry", "Title"), required=True,
            help=translate("Entry", "A matter that is no contingent, event or series, in a few words."),
        ),
    )  # fmt: skip


def series_fields() -> tuple[Field, ...]:
    """The fields of a series."""
    return (
        Field(
            name="title", label=translate("Entry", "Title"), required=True,
            help=translate("Entry", "What is counted over time, and where."),
        ),
        Field(
            name="subject", label=translate("Entry", "About"), editor="subject", required=True, kept=True,
            help=translate("Entry", "The topic, contingent or event that it counts; type words of its title."),
        ),
        Field(
            name="notes", label=translate("Entry", "Notes"), editor="lines",
            help=translate("Entry", "What whoever reads the figures must know, one a line."),
        ),
    )  # fmt: skip


def figure_fields() -> tuple[Field, ...]:
    """The fields of a figure."""
    none = ("", translate("Entry", "not stated"))
    scopes = (
        ("final", translate("Words", "final")), ("interim", translate("Words", "interim")),
        ("planned", translate("Words", "planned")), ("cumulative", translate("Words", "cumulative")),
        ("period", translate("Words", "in a period")),
    )  # fmt: skip
    definitions = (
        none, ("surveyed", translate("Words", "surveyed")), ("confirmed", translate("Words", "confirmed hazardous")),
        ("cleared", translate("Words", "cleared")),
        ("demined_undefined", translate("Words", "“demined”, not defined")),
    )  # fmt: skip
    states = (
        none, ("begun", translate("Entry", "begun")), ("in_work", translate("Entry", "in work")),
        ("completed", translate("Entry", "completed")), ("remaining", translate("Entry", "remaining")),
        ("dropped", translate("Entry", "dropped")), ("failure_rate", translate("Entry", "failure rate")),
        ("peak", translate("Entry", "at the peak")),
    )  # fmt: skip
    return (
        Field(
            name="subject", label=translate("Entry", "Of"), editor="subject", required=True, kept=True,
            help=translate("Entry", "The contingent or series that the figure belongs to; type words of its title."),
        ),
        sources_field(),
        Field(
            name="attribute", label=translate("Entry", "What is counted"), editor="choice", kept=True, required=True,
            choices=tuple((name, measure_text(name)) for name in MEASURES), default="items",
            help=translate("Entry", "Strength, area, items …"),
        ),
        Field(
            name="value", label=translate("Entry", "Amount"), editor="amount", required=True,
            help=translate("Entry", "As stated: ≤ 50, about 900, > 340, 25,000–30,000, 1.5 ha."),
        ),
        Field(
            name="scope", label=translate("Entry", "Covers"), editor="choice", choices=scopes, default="final",
            kept=True, help=translate("Entry", "Figures of different scope are never added."),
        ),
        Field(
            name="as_of", label=translate("Entry", "As of"), editor="date", beside=True, kept=True, help=date_help(),
        ),
        Field(
            name="period.start", label=translate("Entry", "Period from"), editor="date",
            help=translate("Entry", "Only of an amount in a period. ") + date_help(),
        ),
        Field(name="period.end", label=translate("Entry", "to"), editor="date", beside=True, help=date_help()),
        Field(
            name="definition", label=translate("Entry", "Defined as"), editor="choice", choices=definitions, default="",
            kept=True, help=translate("Entry", "Of an area: what was done to it. Different ones are never added."),
        ),
        Field(
            name="state", label=translate("Entry", "State"), editor="choice", choices=states, default="", beside=True,
            kept=True, help=translate("Entry", "The state of what is counted, where the source says one."),
        ),
        Field(
            name="verification", label=translate("Entry", "How known"), editor="choice", default="read",
            choices=readings(), kept=True, help=translate("Entry", "Whether you saw the text itself."),
        ),
        Field(
            name="derivation", label=translate("Entry", "Working"),
            help=translate("Entry", "Of a figure worked out from others: how."),
        ),
        Field(name="note", label=translate("Entry", "Note"), help=translate("Entry", "A remark on this figure.")),
    )  # fmt: skip
