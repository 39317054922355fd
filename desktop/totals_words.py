"""Totals over contingents in the words of the user's language, with the names of those that are not in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.wording import amount_text, attribute_text, listed, translate
from geodata.ledger.statements import Attribute
from geodata.ledger.totals import Total
from geodata.records.quantities import Amount, Qualifier
from geodata.records.texts import Language

_MOST_NAMES = 8


def total_text(total: Total, names: Mapping[str, str], language: Language) -> str:
    """One total: what, how much over how many, and who is not in it and why; ``names`` are by id."""
    contingents = sum(len(ids) for ids in (total.counted, total.otherwise, total.missing, total.apart))
    attribute = Attribute(
        measure=total.measure, scope=None if total.measure == "personnel" else "final", definition=total.definition,
        state=None, as_of=None, period=None,
    )  # fmt: skip
    if total.counted:
        count = translate("Totals", "%1 of %2").replace("%1", str(len(total.counted))).replace("%2", str(contingents))
        parts = [f"{sum_text(total, language)} ({count})"]
    else:
        parts = [translate("Totals", "nothing that can be added")]
    for ids, text in (
        (total.missing, translate("Totals", "not reported: %1")),
        (total.otherwise, translate("Totals", "only planned, interim or otherwise defined, not added: %1")),
        (total.apart, translate("Totals", "context only, never counted: %1")),
    ):
        if ids:
            parts.append(text.replace("%1", _named(ids, names)))
    return f"{attribute_text(attribute)}: {translate('Words', '; ').join(parts)}"


def sum_text(total: Total, language: Language) -> str:
    """The sum with what its parts allow to say of it: "68–69", "more than 165 ha", "about 3,700 or more"."""
    low, high = total.low, total.high
    qualifier: Qualifier = "about" if total.about else "exact"
    if low is None:
        qualifier = "unknown" if high is None else "up_to"
    elif high is None and not total.about:
        qualifier = "more_than" if total.exclusive else "at_least"
    elif high is None:
        high = low
    amount = Amount(measure=total.measure, min=low, max=high, qualifier=qualifier, as_stated="")
    text = amount_text(amount, language)
    return translate("Totals", "%1 or more").replace("%1", text) if total.about and total.high is None else text


def _named(ids: Iterable[str], names: Mapping[str, str]) -> str:
    found = [names.get(record_id, record_id) for record_id in ids]
    if len(found) <= _MOST_NAMES:
        return listed(found)
    more = translate("Totals", "%1 and %2 more").replace("%2", str(len(found) - _MOST_NAMES))
    return more.replace("%1", listed(found[:_MOST_NAMES]))
