"""What an import says of a file, in the language of the window: templates by key, filled with values.

The templates in English are those of ``geodata.exchange.*_sentences``, word for word.
"""

from __future__ import annotations

from desktop.wording import translate


def import_templates() -> dict[str, str]:
    """Every template by its key, in the language that is installed."""
    return question_templates()


def question_templates() -> dict[str, str]:
    """What an import asks about a file, and the evidence it has."""
    return {
        "ask/kursk": translate("ImportSentences", "Kursk"),
        "ask/laos": translate("ImportSentences", "Laos"),
        "ask/not-degrees": translate("ImportSentences", "its coordinates claim to be degrees and are none"),
        "ask/swapped": translate("ImportSentences", "longitude and latitude seem to be swapped"),
        "ask/beyond": translate(
            "ImportSentences", "{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}",
        ),
        "ask/swapped-into": translate(
            "ImportSentences", "as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as"
            " they stand",
        ),
        "ask/no-crs": translate("ImportSentences", "it does not say its coordinate system"),
        "ask/within-degrees": translate("ImportSentences", "all coordinates are within degrees"),
        "ask/within-degrees/in": translate("ImportSentences", "all coordinates are within degrees, and lie in {where}"),
        "ask/no-position": translate("ImportSentences", "no position at all"),
        "ask/no-grid": translate("ImportSentences", "around {middle}, which no usual grid puts into Kursk or Laos"),
        "ask/grid": translate("ImportSentences", "{name} puts them into {where}"),
        "ask/grid/others": translate("ImportSentences", "{name} puts them into {where}, as would {others}"),
        "ask/picture-no-crs": translate(
            "ImportSentences", "it does not say its coordinate system; write it into a file {beside} beside it, as "
            "EPSG:32648 or as WKT",
        ),
        "ask/picture-crs-files": translate(
            "ImportSentences", "its coordinate system asks for other files of this machine; write it into a file "
            "{beside} beside it, as EPSG:32648 or as WKT",
        ),
        "ask/picture-crs-unknown": translate(
            "ImportSentences", "its coordinate system is not known ({reason}); write it into a file {beside} beside "
            "it, as EPSG:32648 or as WKT",
        ),
        "ask/picture-off": translate("ImportSentences", "it does not lie on the earth if it is in {crs}"),
        "ask/picture-nowhere": translate(
            "ImportSentences", "its coordinate system leads to no place on the earth ({reason})",
        ),
        "ask/like-degrees": translate(
            "ImportSentences", "{west:g} to {east:g} and {south:g} to {north:g} look like degrees",
        ),
        "ask/encoding": translate(
            "ImportSentences", "its encoding cannot be told: it is not UTF-8 and does not say it",
        ),
        "ask/reads-so": translate("ImportSentences", "{sample!r} reads so in {encoding}"),
        "ask/no-encoding": translate("ImportSentences", "none of the usual ones fits"),
        "ask/layers": translate("ImportSentences", "it has {count} layers ({names})"),
        "ask/sheets": translate("ImportSentences", "it has {count} sheets ({names})"),
        "ask/osm": translate("ImportSentences", "it is an extract of OpenStreetMap, which holds {names}"),
        "ask/no-place": translate("ImportSentences", "no column of it is known to hold a position (it has {columns})"),
        "ask/no-place/how": translate("ImportSentences", "[geometry] lon and lat, position, or wkt name them"),
        "ask/lost-column": translate(
            "ImportSentences", "the mapping names a column {column!r}; those it has are {columns}",
        ),
        "ask/no-columns": translate("ImportSentences", "none"),
        "ask/no-field": translate("ImportSentences", "no column of it is known to be {missing} (it has {columns})"),
        "ask/no-field/how": translate("ImportSentences", "[fields] names columns, [constants] gives one value to all"),
        "ask/and": translate("ImportSentences", "{one} and {other}"),
        "ask/dates-mixed": translate(
            "ImportSentences", "the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a"
            " month",
        ),
        "ask/dates-mixed/how": translate("ImportSentences", "{days} begin with a day, {months} with a month"),
        "ask/dates-open": translate(
            "ImportSentences", "the dates of {field} can be read in two ways, such as {example}",
        ),
        "ask/dates-open/how": translate("ImportSentences", "none of them has a number above 12 that would tell"),
    }  # fmt: skip
