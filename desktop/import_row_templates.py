"""What an import says of rows, in the language of the window: templates by key, filled with values.

The templates in English are those of ``geodata.exchange.*_sentences`` and ``geodata.project``, word for word.
"""

from __future__ import annotations

from desktop.wording import translate


def import_row_templates() -> dict[str, str]:
    """What is said of rows, of what the gate refuses, and beside them."""
    return row_templates() | claim_templates() | gate_templates() | note_templates()


def row_templates() -> dict[str, str]:
    """Why a row of a file cannot be taken."""
    return {
        "row/other": translate("ImportSentences", "{text}"),
        "row/and": translate("ImportSentences", "{one}; {other}"),
        "row/no-geometry": translate("ImportSentences", "has no geometry"),
        "row/no-position": translate("ImportSentences", "has no position"),
        "row/not-finite": translate("ImportSentences", "a coordinate is not a finite number"),
        "row/broken": translate("ImportSentences", "its geometry is broken"),
        "row/too-deep": translate("ImportSentences", "its geometry is nested too deep"),
        "row/curves": translate(
            "ImportSentences", "its geometry has curves; save it with straight edges, for example with QGIS",
        ),
        "row/off": translate("ImportSentences", "lies off the earth, at {x:.9g}, {y:.9g} degrees"),
        "row/no-wkt": translate("ImportSentences", "its geometry {text!r} is no well-known text"),
        "row/two-ways": translate("ImportSentences", "{typed!r} can be read in more than one way ({about})"),
        "row/no-metres": translate("ImportSentences", "{text!r} is no number of metres"),
        "row/decimal-comma-or-thousands": translate("ImportSentences", "decimal comma, or a comma between thousands"),
        "row/order": translate("ImportSentences", "order"),
        "row/zone": translate("ImportSentences", "zone"),
        "row/hemisphere": translate("ImportSentences", "hemisphere"),
        "row/decimal-comma": translate("ImportSentences", "decimal comma"),
        "row/no-polygon": translate("ImportSentences", "has no polygon"),
        "row/inactive": translate("ImportSentences", "none of its lines is active"),
        "row/cells": translate("ImportSentences", "has {cells} cells, the table has {columns} columns"),
        "row/no-area": translate("ImportSentences", "area {code!r} is not in the project; import the areas first"),
        "row/no-field": translate(
            "ImportSentences", "the mapping names a field {field!r} that a record of {role} does not have",
        ),
        "row/no-number": translate("ImportSentences", "{field} {text!r} is not a number"),
        "row/not-whole": translate("ImportSentences", "{field} {text!r} is not a whole number"),
    }  # fmt: skip


def claim_templates() -> dict[str, str]:
    """Why a row of a table of claims cannot be taken."""
    return {
        "claim/no-field": translate(
            "ImportSentences", "the mapping names a field {field!r} that a claim does not have",
        ),
        "claim/exercise": translate(
            "ImportSentences", "is marked {mark}, and this project is no exercise; import it into a practice project, "
            "or take its mark away if it is real",
        ),
        "claim/nothing": translate("ImportSentences", "says nothing: neither a text nor an amount is stated"),
        "claim/not-said": translate(
            "ImportSentences", "does not say its {field}; fill the cell, or give one value to all in [constants] of a "
            "mapping",
        ),
        "claim/subject": translate(
            "ImportSentences", "{field} {id!r} {what}; enter it first, or state the id of one that is, in the cell or "
            "in [values.{field}] of a mapping",
        ),
        "claim/subject-other": translate("ImportSentences", "is a {kind}, which no claim is about"),
        "claim/subject-none": translate("ImportSentences", "is no contingent, event, series or topic here"),
        "claim/subject-kind": translate(
            "ImportSentences", "{field} {id!r} is a {found} and no {kind}; correct its kind",
        ),
        "claim/no-source-title": translate(
            "ImportSentences", "names no source; state its id in source_ids, or its title, publisher, language and "
            "kind to have it made",
        ),
        "claim/no-source": translate("ImportSentences", "names no source; state its id in source_ids"),
        "claim/source-twice": translate("ImportSentences", "names one source twice; name every source once"),
        "claim/source-other": translate(
            "ImportSentences", "source {id!r} is a {kind} and no source; state the id of a source",
        ),
        "claim/source-lost": translate(
            "ImportSentences", "source {id!r} is not in the project; enter it first, or state its title, publisher, "
            "language and kind in columns of the table to have it made",
        ),
        "claim/source-unmade": translate(
            "ImportSentences", "its source is not in the project and cannot be made: {fields} not stated (source_…); "
            "fill the cells, or name a source of the project in source_ids",
        ),
        "claim/address": translate(
            "ImportSentences", "source_address {address!r} is no address; one begins with https:// or http://",
        ),
        "claim/id-used": translate(
            "ImportSentences", "the id {id!r} is used by a {kind} of the project already; state another, or empty the "
            "cell to have one made",
        ),
        "claim/country": translate(
            "ImportSentences", "asserted_by_country {country!r} is no code of two capital letters such as LA; correct "
            "it, or say its code in [values.asserted_by_country] of a mapping",
        ),
        "claim/word": translate(
            "ImportSentences", "{field} {text} {why}; correct it, or say what it means in [values.{field}] of a "
            "mapping",
        ),
        "claim/none-of": translate("ImportSentences", "is none of {words}"),
        "claim/reliability": translate(
            "ImportSentences", "is outside of the scale from A to F (Latin letters; F: cannot be judged)",
        ),
        "claim/credibility": translate("ImportSentences", "is outside of the scale from 1 to 6 (6: cannot be judged)"),
        "claim/grade": translate(
            "ImportSentences", "grade {text} is no letter from A to F and digit from 1 to 6, such as B2",
        ),
        "claim/grade-twice": translate(
            "ImportSentences", "grade {grade!r} and {field} {text!r} are not the same; leave one of them out",
        ),
        "claim/stance": translate(
            "ImportSentences", "stance {stance!r} and denies {denies!r} are not the same; leave one of them out",
        ),
        "claim/no-date": translate(
            "ImportSentences", "{field} has a precision or a note, but no date; state the date or empty them",
        ),
        "claim/date": translate("ImportSentences", "{field}: {why}"),
        "claim/precision": translate(
            "ImportSentences", "{field} {text!r} is known to the {found}, but {field}_precision says {precision}; "
            "correct one of them",
        ),
        "claim/measure": translate(
            "ImportSentences", "an amount is stated, but {text} is nothing that is counted or measured; say what is in"
            " value_measure ({measures} …), or move it into the text",
        ),
        "claim/bounds": translate(
            "ImportSentences", "value_min and value_max need value_qualifier; or state the amount in one column, as "
            "value",
        ),
        "claim/values-differ": translate(
            "ImportSentences", "value {value} and value_as_stated {stated} differ; leave one of them out",
        ),
        "claim/no-amount": translate(
            "ImportSentences", "value_qualifier is stated, but no amount is; state it in value, or empty the qualifier",
        ),
        "claim/value": translate("ImportSentences", "value: {why}; correct the bounds or the qualifier"),
        "claim/qualifier": translate(
            "ImportSentences", "value {value} and value_qualifier {qualifier} do not fit together; correct one of them",
        ),
        "claim/relation": translate(
            "ImportSentences", "relations {text} is none; write {relations} and the id of a claim, such as contradicts"
            " cl-03",
        ),
        "claim/no-words": translate(
            "ImportSentences", "original_text_kind is stated, but no original words are; state them or empty it",
        ),
        "claim/language": translate(
            "ImportSentences", "the original words need their language; state it in original_language (en, ru, "
            "zh-Hans, zh-Hant, lo, ja or ar), for all rows in [constants] of a mapping",
        ),
        "claim/long": translate(
            "ImportSentences", "{field} {text} is longer than {most} letters; move what is no part of it into the text",
        ),
        "claim/list": translate("ImportSentences", "{field} {text} is not the list it should be ({reason})"),
        "claim/whole": translate("ImportSentences", "{field} {text} is not a whole number"),
        "claim/id-twice": translate("ImportSentences", "the id {id!r} is that of row {row} already; state another"),
        "claim/source-otherwise": translate(
            "ImportSentences", "its source is stated otherwise in row {row}; make the two the same, or state two ids",
        ),
        "claim/itself": translate("ImportSentences", "relates to itself; take that relation away"),
        "claim/circle": translate(
            "ImportSentences", "derives from claims that lead into a circle, which has no origin, or through more than"
            " {most} others; take one of the relations derives_from away",
        ),
        "claim/lost": translate(
            "ImportSentences", "names the claim {id!r}, which {where}; enter or correct that one first, or take the "
            "relation away",
        ),
        "claim/lost-row": translate("ImportSentences", "of row {row} is in quarantine itself"),
        "claim/lost-nowhere": translate("ImportSentences", "is neither in the project nor in a row of this table"),
    }  # fmt: skip


def gate_templates() -> dict[str, str]:
    """What a project refuses of an outline or a code."""
    return {
        "gate/code-used": translate("ImportSentences", "code {code!r} is used by {other} already"),
        "gate/outline": translate("ImportSentences", "needs an outline"),
        "gate/no-geometry": translate("ImportSentences", "has no geometry of its own"),
        "gate/type": translate("ImportSentences", "needs a {wanted}, not a {found}"),
        "gate/empty": translate("ImportSentences", "its geometry is empty"),
        "gate/heights": translate("ImportSentences", "its geometry has heights; give longitude and latitude alone"),
        "gate/wide": translate("ImportSentences", "its outline is more than 180° wide; split it at longitude 180"),
        "gate/crs": translate(
            "ImportSentences", "its geometry names a reference system; GeoJSON is longitude and latitude (WGS 84)",
        ),
        "gate/geojson": translate(
            "ImportSentences", "its geometry is not a GeoJSON Point, LineString, Polygon or MultiPolygon ({reason})",
        ),
        "gate/line-points": translate("ImportSentences", "a line needs two points or more"),
        "gate/line-different": translate("ImportSentences", "a line needs two different points"),
        "gate/position": translate("ImportSentences", "position {position} is not a longitude and a latitude alone"),
        "gate/ring-open": translate("ImportSentences", "a ring does not end where it begins, at {where}"),
        "gate/ring-corners": translate("ImportSentences", "a ring has fewer than 3 corners"),
        "gate/not-finite": translate("ImportSentences", "a coordinate is not a finite number"),
        "gate/outside": translate("ImportSentences", "position {where} is outside of longitude ±180 and latitude ±90"),
        "gate/outside/swapped": translate(
            "ImportSentences", "position {where} is outside of longitude ±180 and latitude ±90; are longitude and "
            "latitude swapped?",
        ),
        "gate/crosses": translate("ImportSentences", "its outline crosses itself"),
        "gate/crosses/at": translate("ImportSentences", "its outline crosses itself at {where}"),
        "gate/not-valid": translate("ImportSentences", "its outline is not valid ({reason})"),
        "gate/not-valid/at": translate("ImportSentences", "its outline is not valid ({reason}) at {where}"),
    }  # fmt: skip


def note_templates() -> dict[str, str]:
    """What else has to be said of an import."""
    return {
        "note/no-libkml": translate(
            "ImportSentences", "LIBKML crashed on it, so it was read with the plain KML driver, which loses "
            "ExtendedData, styles and folders",
        ),
        "note/wgs84": translate(
            "ImportSentences", "longitude and latitude were taken to be WGS 84; say another datum with --crs",
        ),
        "note/index": translate("ImportSentences", "the shapefile has no index (.shx); it was made anew from the .shp"),
        "note/no-table": translate(
            "ImportSentences", "the shapefile has no table (.dbf) beside it: only its shapes were taken, without a "
            "field; ask for the missing part",
        ),
        "note/unread": translate(
            "ImportSentences", "{count} rows hold letters that could not be read and stand as � (rows {rows}…)",
        ),
        "note/gpkg-layer": translate("ImportSentences", "the layer {table} is a {what} and was not read"),
        "note/view": translate("ImportSentences", "view"),
        "note/virtual-table": translate("ImportSentences", "virtual table"),
        "note/missing-table": translate("ImportSentences", "missing table"),
        "note/vertices": translate("ImportSentences", "{lines} lines make {records} records"),
        "note/inactive": translate("ImportSentences", "{count} lines are not active and were passed over"),
        "note/beside": translate(
            "ImportSentences", "{count} points lie beside the outlines (landmarks, reference points) and are not in "
            "them",
        ),
        "note/documents": translate("ImportSentences", "of its {count} documents only {name!r} could be read"),
        "note/placemarks": translate(
            "ImportSentences", "the file has {count} placemarks, {read} of them could be read as features",
        ),
        "note/links": translate(
            "ImportSentences", "the file has {count} links to other files; only those within a KMZ were followed",
        ),
        "note/overlays": translate(
            "ImportSentences", "the file has {count} pictures laid on the ground, which are no features",
        ),
        "note/bombing": translate(
            "ImportSentences", "Bombing records are not contamination: they bear little relation to what lies in the "
            "ground. Shown as density.",
        ),
        "note/no-such-date": translate(
            "ImportSentences", "{count} rows have a date that does not exist (rows {rows}…): kept as written, no date "
            "taken",
        ),
        "note/no-weight": translate("ImportSentences", "{count} rows have a weapon weight of 0, which means unknown"),
        "note/no-count": translate(
            "ImportSentences", "{count} rows do not say how many weapons were delivered; that is not 0",
        ),
        "note/layer-name": translate("ImportSentences", "there is a layer {wished!r} already, so this one is {name!r}"),
        "note/heights": translate("ImportSentences", "heights were left out: areas are longitude and latitude alone"),
        "note/sources": translate("ImportSentences", "sources made with the claims: {ids}"),
        "note/unused": translate("ImportSentences", "not used: {columns}; a mapping can say which field a column is"),
        "note/stance": translate(
            "ImportSentences", "{count} of {all} claims do not say whether they assert or deny, and are taken to "
            "assert; a column stance or denies would tell",
        ),
        "note/verification": translate(
            "ImportSentences", "{count} of {all} claims do not say whether anybody saw the source, and are marked "
            "unverified",
        ),
    }  # fmt: skip
