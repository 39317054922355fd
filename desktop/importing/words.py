"""Words of an import: roles, looks, fields, and what a question is about."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from PySide6.QtWidgets import QLayout

from desktop.entry.land_fields import land_fields
from desktop.finding_words import sentence
from desktop.importing.claim_words import claim_words
from desktop.wording import number_text, translate
from geodata.exchange.incoming.proposals import FIELDS
from geodata.exchange.incoming.request import Option, Reading
from geodata.project.imports import Role
from geodata.records.said import Said
from geodata.records.texts import Language

_OPTION = re.compile(r"(?<![\w-])--(crs|encoding|axes|layer|driver|mapping)(?![\w-])")
DATES = "dates"
"""What the question of the order of day and month is kept under; it has no option of its own on the command line."""


def role_words() -> dict[Role, str]:
    """What a file may hold."""
    return {
        "areas": translate("Import", "Hazardous areas"),
        "releases": translate("Import", "Released land"),
        "claims": translate("Import", "Claims"),
        "points": translate("Import", "Points, such as bombing records"),
        "reference": translate("Import", "Reference layer"),
        "basemap": translate("Import", "Base map"),
    }


def look_words() -> dict[str, str]:
    """Looks of a base map, by the name of their style."""
    return {
        "roads": translate("Import", "Roads"),
        "railways": translate("Import", "Railways"),
        "waterways": translate("Import", "Rivers and lakes"),
        "settlements": translate("Import", "Villages and towns"),
        "borders": translate("Import", "Districts and other borders"),
        "basemap": translate("Import", "Anything else"),
    }


def field_words(role: Role) -> dict[str, str]:
    """Fields of the records of a role, in the words of their forms."""
    if role == "claims":
        return claim_words()
    if role not in ("areas", "releases"):
        return {}
    known = {field.name: field.label for field in land_fields(role)} | {
        "status": translate("Import", "Status (SHA or CHA)"),
        "product": translate("Import", "Released as"),
        "area_code": translate("Import", "Code of its area"),
        "area_id": translate("Import", "Id of its area"),
        "id": translate("Import", "Id of the record"),
    }
    return {field: known.get(field, field) for field in FIELDS[role]}


def place_words() -> dict[str, str]:
    """Columns that hold the place of a row."""
    return {
        "lon": translate("Import", "Longitude"),
        "lat": translate("Import", "Latitude"),
        "x": translate("Import", "Easting"),
        "y": translate("Import", "Northing"),
        "position": translate("Import", "Position in one cell"),
        "wkt": translate("Import", "Geometry as text (WKT)"),
        "record": translate("Import", "Outline a vertex belongs to"),
        "shape": translate("Import", "Part of the outline"),
        "order": translate("Import", "Number of the vertex"),
    }


def question_words(option: Option | str) -> str:
    """What a question is about."""
    return {
        "--crs": translate("Import", "Coordinate system"),
        "--encoding": translate("Import", "Encoding of texts"),
        "--axes": translate("Import", "Order of coordinates"),
        "--layer": translate("Import", "Layer of the file"),
        "--driver": translate("Import", "Format"),
        "--mapping": translate("Import", "Columns"),
        DATES: translate("Import", "Order of day and month"),
    }[option]


def answer_words(answer: str) -> str:
    """A candidate as it is shown; most speak for themselves."""
    return {
        "xy": translate("Import", "as they stand"),
        "yx": translate("Import", "swapped"),
        "day first": translate("Import", "day first"),
        "month first": translate("Import", "month first"),
        "year first": translate("Import", "year first"),
    }.get(answer, answer)


def rows_words(count: int, language: Language) -> str:
    """A number of rows."""
    text = translate("Import", "1 row") if count == 1 else translate("Import", "%1 rows")
    return text.replace("%1", number_text(count, language))


def read_as_words(reading: Reading, language: Language) -> str:
    """How a file was read, and how many of its rows can be taken."""
    parts = [reading.driver, *(text for text in (reading.layer, reading.crs, reading.encoding) if text)]
    counts = translate("Import", "%1, all of them can be taken")
    if reading.quarantined:
        counts = translate("Import", "%1: %2 can be taken, in quarantine %3")
    counts = counts.replace("%1", rows_words(reading.read, language))
    counts = counts.replace("%2", number_text(reading.read - reading.quarantined, language))
    counts = counts.replace("%3", number_text(reading.quarantined, language))
    return " · ".join([*parts, counts, *note_words(reading.warnings, reading.warnings_said, language)])


def in_window(text: str) -> str:
    """A sentence that names options of the command line, with what the window calls them."""
    quoted = translate("Import", "“%1”")
    return _OPTION.sub(lambda found: quoted.replace("%1", question_words(found[0])), text)


def note_words(texts: Sequence[str], said: Sequence[Said | None], language: Language) -> list[str]:
    """Warnings in the language where they are said by key, else as they are."""
    pairs = itertools.zip_longest(texts, said[: len(texts)])
    return [in_window(text if one is None else sentence(one, language)) for text, one in pairs]


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout, and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        gone = None if item is None else item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
