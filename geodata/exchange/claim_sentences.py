"""Why a row of a table of claims cannot be taken, as templates by key.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    "claim/no-field": "the mapping names a field {field!r} that a claim does not have",
    "claim/exercise": "is marked {mark}, and this project is no exercise; import it into a practice project, or take "
    "its mark away if it is real",
    "claim/nothing": "says nothing: neither a text nor an amount is stated",
    "claim/not-said": "does not say its {field}; fill the cell, or give one value to all in [constants] of a mapping",
    "claim/subject": "{field} {id!r} {what}; enter it first, or state the id of one that is, in the cell or in "
    "[values.{field}] of a mapping",
    "claim/subject-other": "is a {kind}, which no claim is about",
    "claim/subject-none": "is no contingent, event, series or topic here",
    "claim/subject-kind": "{field} {id!r} is a {found} and no {kind}; correct its kind",
    "claim/no-source-title": "names no source; state its id in source_ids, or its title, publisher, language and kind "
    "to have it made",
    "claim/no-source": "names no source; state its id in source_ids",
    "claim/source-twice": "names one source twice; name every source once",
    "claim/source-other": "source {id!r} is a {kind} and no source; state the id of a source",
    "claim/source-lost": "source {id!r} is not in the project; enter it first, or state its title, publisher, "
    "language and kind in columns of the table to have it made",
    "claim/source-unmade": "its source is not in the project and cannot be made: {fields} not stated (source_…); fill "
    "the cells, or name a source of the project in source_ids",
    "claim/address": "source_address {address!r} is no address; one begins with https:// or http://",
    "claim/id-used": "the id {id!r} is used by a {kind} of the project already; state another, or empty the cell to "
    "have one made",
    "claim/country": "asserted_by_country {country!r} is no code of two capital letters such as LA; correct it, or "
    "say its code in [values.asserted_by_country] of a mapping",
    # Its cells.
    "claim/word": "{field} {text} {why}; correct it, or say what it means in [values.{field}] of a mapping",
    "claim/none-of": "is none of {words}",
    "claim/reliability": "is outside of the scale from A to F (Latin letters; F: cannot be judged)",
    "claim/credibility": "is outside of the scale from 1 to 6 (6: cannot be judged)",
    "claim/grade": "grade {text} is no letter from A to F and digit from 1 to 6, such as B2",
    "claim/grade-twice": "grade {grade!r} and {field} {text!r} are not the same; leave one of them out",
    "claim/stance": "stance {stance!r} and denies {denies!r} are not the same; leave one of them out",
    "claim/no-date": "{field} has a precision or a note, but no date; state the date or empty them",
    "claim/date": "{field}: {why}",
    "claim/precision": "{field} {text!r} is known to the {found}, but {field}_precision says {precision}; correct one "
    "of them",
    "claim/measure": "an amount is stated, but {text} is nothing that is counted or measured; say what is in "
    "value_measure ({measures} …), or move it into the text",
    "claim/bounds": "value_min and value_max need value_qualifier; or state the amount in one column, as value",
    "claim/values-differ": "value {value} and value_as_stated {stated} differ; leave one of them out",
    "claim/no-amount": "value_qualifier is stated, but no amount is; state it in value, or empty the qualifier",
    "claim/value": "value: {why}; correct the bounds or the qualifier",
    "claim/qualifier": "value {value} and value_qualifier {qualifier} do not fit together; correct one of them",
    "claim/relation": "relations {text} is none; write {relations} and the id of a claim, such as contradicts cl-03",
    "claim/no-words": "original_text_kind is stated, but no original words are; state them or empty it",
    "claim/language": "the original words need their language; state it in original_language (en, ru, zh-Hans, "
    "zh-Hant, lo, ja or ar), for all rows in [constants] of a mapping",
    "claim/long": "{field} {text} is longer than {most} letters; move what is no part of it into the text",
    "claim/list": "{field} {text} is not the list it should be ({reason})",
    "claim/whole": "{field} {text} is not a whole number",
    # Beside the other rows.
    "claim/id-twice": "the id {id!r} is that of row {row} already; state another",
    "claim/source-otherwise": "its source is stated otherwise in row {row}; make the two the same, or state two ids",
    "claim/itself": "relates to itself; take that relation away",
    "claim/circle": "derives from claims that lead into a circle, which has no origin, or through more than {most} "
    "others; take one of the relations derives_from away",
    "claim/lost": "names the claim {id!r}, which {where}; enter or correct that one first, or take the relation away",
    "claim/lost-row": "of row {row} is in quarantine itself",
    "claim/lost-nowhere": "is neither in the project nor in a row of this table",
}
