"""Findings and what the readers of files say, in the language of the window: templates by key, filled with arguments.

The templates in English are those of ``geodata.release.sentences`` and ``geodata.exchange.sentences``; those of what
is refused stand in ``desktop.refusal_templates``, those of an import in ``desktop.import_templates``.
"""

from __future__ import annotations

import functools
import string
from typing import Any, cast

from typing_extensions import override

from desktop.entry.land_fields import LandKind, land_fields, reopening_fields
from desktop.import_templates import import_templates
from desktop.refusal_templates import refusal_templates, step_texts
from desktop.wording import locale, translate
from geodata.records.said import Argument, Said
from geodata.records.texts import Language


def templates() -> dict[str, str]:
    """Every template by its key, in the language that is installed."""
    return finding_templates() | reader_templates() | refusal_templates() | import_templates()


def finding_templates() -> dict[str, str]:
    """What findings say, and what they propose."""
    return {
        "area": translate("Findings", "area {code}"),
        "release": translate("Findings", "release {id}"),
        "report": translate("Findings", "report {id}"),
        "device": translate("Findings", "device {id}"),
        "team-day": translate("Findings", "team {team} on {date}"),
        "report-day": translate("Findings", "report of {date}"),
        "people": translate("Findings", "{people:,} people"),
        "a-team": translate("Findings", "a team"),
        "ring-valid": translate("Findings", "{named}: the outline crosses or touches itself"),
        "ring-valid/place": translate("Findings", "{named}: the outline crosses or touches itself at {where}"),
        "ring-valid/places": translate(
            "Findings", "{named}: the outline crosses or touches itself at {where} and at {more:,} more "
            "places",
        ),
        "three-corners": translate("Findings", "{named}: a ring has {corners:,} different corners"),
        "same-part-twice": translate("Findings", "{named}: {twice:,} of its {parts:,} parts stand twice"),
        "same-corner-twice": translate("Findings", "{named}: {corners:,} corners stand twice in a ring"),
        "parts-overlap": translate("Findings", "{named}: two of its parts overlap by {share:.1%} ({shared:,.1f} m²)"),
        "long-edge": translate(
            "Findings", "{named}: the edge after corner {corner:,} is {length:,.0f} m long, over {limit:,.0f} "
            "m",
        ),
        "no-outline": translate("Findings", "{named}: has no outline"),
        "swapped": translate("Findings", "{named}: longitude and latitude seem to be exchanged"),
        "outside-country/beyond": translate(
            "Findings", "{named}: reaches beyond the country of its theatre, whose border is coarse "
            "here",
        ),
        "outside-country/outside": translate(
            "Findings", "{named}: lies outside of the country of its theatre, whose border is coarse "
            "here",
        ),
        "same-code": translate("Findings", "{named}: has the same code as {others}"),
        "nearly-same-code": translate("Findings", "{named}: can be taken for {others}"),
        "same-outline": translate("Findings", "areas {one} and {other} have the same outline"),
        "nearly-same-outline": translate(
            "Findings", "areas {one} and {other} have nearly the same outline ({share:.1%} in "
            "common)",
        ),
        "overlap": translate("Findings", "areas {one} and {other}, both open, share {shared:,.1f} m²"),
        "release-outside-area": translate("Findings", "{named}: {beyond:,.1f} m² lie outside of its area {code}"),
        "release-larger-than-area": translate(
            "Findings", "{named}: has {own:,.0f} m², more than its area {code} with {whole:,.0f} "
            "m²",
        ),
        "releases-overlap": translate(
            "Findings", "{named}: {shared:,.2f} m² are released twice, by {one} and by "
            "{other}",
        ),
        "sliver": translate("Findings", "{named}: a sliver of {size:,.2f} m² is left, thinner than {width:g} m"),
        "warned-step": translate("Findings", "{named}: {warning}"),
        "missing-field": translate("Findings", "{named}: lacks {fields}"),
        "dates-in-order": translate(
            "Findings", "{named}: its date {date} lies before the survey of area {code} "
            "({surveyed})",
        ),
        "device-outside-area": translate("Findings", "{named}: lies outside of its area {code}"),
        "same-device-twice": translate(
            "Findings", "{named}: {more:,} more have its category, model, date and "
            "position",
        ),
        "implausible-rate/ground": translate(
            "Findings", "{named}: {searched:,.0f} m² in a day are more than {crew} are likely to search "
            "({limit:,.0f} m²)",
        ),
        "implausible-rate/hours": translate(
            "Findings", "{named}: {hours:g} hours in a day are more than a person works "
            "({limit:g})",
        ),
        "propose/split": translate("Findings", "split where the outline crosses itself"),
        "propose/parts-once": translate("Findings", "keep each part once"),
        "propose/exchange": translate("Findings", "exchange longitude and latitude"),
        "propose/no-repeats": translate("Findings", "leave out corners that repeat the one before"),
        "propose/within": translate("Findings", "keep what lies within {code}"),
        "propose/clip": translate("Findings", "clip {one} to {other}"),
    }  # fmt: skip


def reader_templates() -> dict[str, str]:
    """What the readers of files from the field say."""
    return {
        "file/too-large": translate("Findings", "is larger than {most:,} MB"),
        "file/too-large-track": translate("Findings", "is larger than {most:,} MB, which no track of a walk is"),
        "file/too-large-outline": translate(
            "Findings", "is larger than {most:,} MB; add it to the map as a layer "
            "instead",
        ),
        "file/unreadable": translate("Findings", "cannot be read: {reason}"),
        "file/not-csv": translate("Findings", "line {line}: is not CSV ({reason})"),
        "file/not-utf8": translate("Findings", "is not in UTF-8 (byte {byte}); save it as CSV UTF-8"),
        "file/no-column": translate("Findings", "has no column for {role} ({asked}); it has {columns}"),
        "file/not-gpx": translate("Findings", "is not well-formed GPX ({reason})"),
        "file/no-track": translate(
            "Findings", "holds no track; routes and waypoints are not outlines that were "
            "walked",
        ),
        "gpx/line": translate("Findings", "line {line}: {why}"),
        "gpx/doctype": translate(
            "Findings", "has a document type (DOCTYPE), which GPX does not need and which can do harm; it was "
            "not read",
        ),
        "gpx/begins": translate("Findings", "begins with <{name}>, so it is no GPX"),
        "gpx/nested": translate("Findings", "is nested deeper than {most} elements"),
        "gpx/points": translate("Findings", "has more than {most:,} points"),
        "gpx/no-place": translate("Findings", "a point of the track has no longitude and latitude ({reason})"),
        "gpx/off": translate("Findings", "the point at longitude {lon}, latitude {lat} lies off the earth"),
        "gpx/time": translate("Findings", "the time {text} is none"),
        "track/backwards": translate("Findings", "point {point} was recorded before point {other}"),
        "track/duplicate": translate("Findings", "point {point} lies {metres:.1f} m from point {other}"),
        "track/spike": translate(
            "Findings", "point {point} lies {metres:.0f} m from both its neighbours, which are close to each "
            "other",
        ),
        "track/closing": translate("Findings", "point {point} is where the track began"),
        "track/empty": translate(
            "Findings", "track {name}: {points} points are left after cleaning, which enclose "
            "nothing",
        ),
        "vertex/no-record": translate("Findings", "line {line}: names no record"),
        "vertex/off": translate("Findings", "line {line}: longitude {lon}, latitude {lat} lies off the earth"),
        "vertex/exchanged": translate(
            "Findings", "line {line}: longitude {lon}, latitude {lat} lies off the earth; are longitude and "
            "latitude exchanged?",
        ),
        "vertex/no-number": translate("Findings", "line {line}: {role} {text} is not a number"),
        "vertex/comma": translate("Findings", "line {line}: {role} {text} is not a number; it has a decimal comma"),
        "vertex/not-finite": translate("Findings", "line {line}: {role} {text} is not a finite number"),
        "shape": translate("Findings", "{record}, shape {shape}"),
        "vertices/spoiled": translate(
            "Findings", "{record}: a line of it could not be read, so its outline was not "
            "made",
        ),
        "vertices/few": translate("Findings", "{named}: has fewer than 3 different vertices"),
        "vertices/same-polygon": translate("Findings", "{named}: the same polygon stands twice (line {line})"),
        "vertices/same-place": translate("Findings", "{named}: two vertices have the same coordinates (line {line})"),
        "vertices/same-id": translate("Findings", "{named}: two vertices have the same id (line {line})"),
        "vertices/same-number": translate("Findings", "{named}: two vertices have the same number (line {line})"),
        "points/same-place": translate(
            "Findings", "{named}: two points beside its polygons have the same coordinates (line "
            "{line})",
        ),
        "points/same-id": translate(
            "Findings", "{named}: two points beside its polygons have the same id (line "
            "{line})",
        ),
        "vertices/hole": translate(
            "Findings", "{record}: an inner polygon lies in none of its outer ones (line "
            "{line})",
        ),
        "vertices/invalid": translate("Findings", "{record}: its outline is not valid ({reason})"),
    }  # fmt: skip


def sentence(said: Said, language: Language, kind: str | None = None) -> str:
    """The sentence with its numbers and fields as the language writes them; ``kind`` is that of the record."""
    return _filled(said, _templates_in(language), _Localised(language), kind)


@functools.cache
def _templates_in(_language: Language) -> dict[str, str]:
    """Translated once a language: a table of findings asks for every row that comes into sight."""
    return templates()


def _filled(said: Said, known: dict[str, str], words: _Localised, kind: str | None) -> str:
    args = {name: _worded(value, known, words, kind) for name, value in said.args}
    return words.format(known[said.key], **args)


def _worded(value: Argument, known: dict[str, str], words: _Localised, kind: str | None) -> str | float:
    if isinstance(value, Said):
        return _filled(value, known, words, kind)
    if isinstance(value, tuple):
        labels = {} if kind is None else _labels(kind)
        return ", ".join(labels.get(name, name) for name in value)
    return (_warnings() | step_texts()).get(value, value) if isinstance(value, str) else value


def _labels(kind: str) -> dict[str, str]:
    """What the form calls the fields of a kind."""
    if kind == "reopenings":
        return {field.name.rpartition(":")[2]: field.label for field in reopening_fields()}
    found = {field.name: field.label for field in land_fields(cast("LandKind", kind))}
    return found | {"position": translate("Land", "Position")}


def _warnings() -> dict[str, str]:
    """Warnings of the table of steps that comes with the program; those of a country are shown as they are written."""
    return {
        "a suspected area is normally confirmed or reduced before it is cleared": translate(
            "Findings", "a suspected area is normally confirmed or reduced before it is cleared"
        ),
        "a confirmed area is cancelled only if its evidence is shown to be wrong": translate(
            "Findings", "a confirmed area is cancelled only if its evidence is shown to be wrong"
        ),
    }


class _Localised(string.Formatter):
    """Numbers with the separators of a language in the place of Python's."""

    def __init__(self, language: Language) -> None:
        places = locale(language)
        self._signs = {",": places.groupSeparator(), ".": places.decimalPoint()}

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        made = format(value, format_spec)
        if isinstance(value, str):
            return made
        return "".join(self._signs.get(sign, sign) for sign in made)
