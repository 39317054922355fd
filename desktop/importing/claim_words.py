"""Words for the columns of a table of claims; those of our own export are only shown where the table has them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.entry.fields import fields_of
from desktop.wording import translate
from geodata.exchange.incoming.claim_headings import HEADINGS

_ALIKE = {
    "source_ids": "source_ids", "attribute": "attribute", "value": "value", "text": "text", "text_kind": "text_kind",
    "stance": "stance", "original_fragments": "original:words", "original_language": "original:language",
    "asserted_by_name": "asserted_by.name", "asserted_by_country": "asserted_by.country", "date_said": "date_said",
    "date_meant": "date_meant", "reliability": "reliability", "credibility": "credibility", "rationale": "rationale",
    "relations": "relations", "verification": "verification",
}  # fmt: skip
"""Field of the table to field of the form that is called the same."""


def claim_words() -> dict[str, str]:
    """Every field of a table of claims: those most tables have, then those of a source, then the rest."""
    form = {field.name: field.label for field in fields_of("claims")}
    source = {field.name: field.label for field in fields_of("sources")}
    of_source = translate("Import", "Source made: %1")
    known = {
        "subject_id": translate("Import", "About (its id)"),
        **{field: form[name] for field, name in _ALIKE.items()},
        "source_ids": translate("Import", "Source (id)"),
        "unit": translate("Import", "Unit of the amount"),
        "value_measure": translate("Import", "What the amount counts"),
        "value_qualifier": translate("Import", "Up to, at least, about …"),
        "grade": translate("Import", "Both grades in one, such as B2"),
        "denies": translate("Import", "Denies it (yes or no)"),
        "subject_kind": translate("Import", "Kind of what it is about"),
        "also_about": translate("Import", "About these too"),
        "id": translate("Import", "Id of the record"),
        **{name: of_source.replace("%1", source[name.removeprefix("source_")])
           for name in ("source_title", "source_publisher", "source_date", "source_address", "source_language",
                        "source_kind", "source_reliability", "source_title_en")},
    }  # fmt: skip
    first = [field for field in _ORDER if field in HEADINGS]
    return {field: known.get(field, field) for field in (*first, *(name for name in HEADINGS if name not in first))}


def shown_words(words: Mapping[str, str], used: Mapping[str, str]) -> dict[str, str]:
    """Of the fields of a table of claims those that people fill, and what else the table has."""
    return {field: text for field, text in words.items() if field in _ORDER or field in used}


_ORDER = (
    "subject_id", "attribute", "value", "unit", "text", "asserted_by_name", "asserted_by_country", "source_ids",
    "date_said", "date_meant", "stance", "denies", "reliability", "credibility", "grade", "rationale", "text_kind",
    "original_fragments", "original_language", "relations", "verification", "value_measure", "value_qualifier",
    "source_title", "source_publisher", "source_date", "source_address", "source_language", "source_kind",
    "source_reliability", "id",
)  # fmt: skip
