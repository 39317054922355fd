"""What an import asks about a file, and the evidence it has, as templates by key.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    # Where the coordinates lie.
    "ask/kursk": "Kursk",
    "ask/laos": "Laos",
    "ask/not-degrees": "its coordinates claim to be degrees and are none",
    "ask/swapped": "longitude and latitude seem to be swapped",
    "ask/beyond": "{share:.0%} of what it calls latitude is beyond 90 degrees; around {middle}",
    "ask/swapped-into": "as they stand they lie around {middle}, swapped they lie in {where}; xy leaves them as they "
    "stand",
    "ask/no-crs": "it does not say its coordinate system",
    "ask/within-degrees": "all coordinates are within degrees",
    "ask/within-degrees/in": "all coordinates are within degrees, and lie in {where}",
    "ask/no-position": "no position at all",
    "ask/no-grid": "around {middle}, which no usual grid puts into Kursk or Laos",
    "ask/grid": "{name} puts them into {where}",
    "ask/grid/others": "{name} puts them into {where}, as would {others}",
    # Of pictures of the ground.
    "ask/picture-no-crs": "it does not say its coordinate system; write it into a file {beside} beside it, as "
    "EPSG:32648 or as WKT",
    "ask/picture-crs-files": "its coordinate system asks for other files of this machine; write it into a file "
    "{beside} beside it, as EPSG:32648 or as WKT",
    "ask/picture-crs-unknown": "its coordinate system is not known ({reason}); write it into a file {beside} beside "
    "it, as EPSG:32648 or as WKT",
    "ask/picture-off": "it does not lie on the earth if it is in {crs}",
    "ask/picture-nowhere": "its coordinate system leads to no place on the earth ({reason})",
    "ask/like-degrees": "{west:g} to {east:g} and {south:g} to {north:g} look like degrees",
    # How a text is written.
    "ask/encoding": "its encoding cannot be told: it is not UTF-8 and does not say it",
    "ask/reads-so": "{sample!r} reads so in {encoding}",
    "ask/no-encoding": "none of the usual ones fits",
    # Which part of it is meant.
    "ask/layers": "it has {count} layers ({names})",
    "ask/sheets": "it has {count} sheets ({names})",
    "ask/osm": "it is an extract of OpenStreetMap, which holds {names}",
    # Which column is what.
    "ask/no-place": "no column of it is known to hold a position (it has {columns})",
    "ask/no-place/how": "[geometry] lon and lat, position, or wkt name them",
    "ask/lost-column": "the mapping names a column {column!r}; those it has are {columns}",
    "ask/no-columns": "none",
    "ask/no-field": "no column of it is known to be {missing} (it has {columns})",
    "ask/no-field/how": "[fields] names columns, [constants] gives one value to all",
    "ask/and": "{one} and {other}",
    # Which number is the day.
    "ask/dates-mixed": "the dates of {field} are mixed: {day_first} begins with a day and {month_first} with a month",
    "ask/dates-mixed/how": "{days} begin with a day, {months} with a month",
    "ask/dates-open": "the dates of {field} can be read in two ways, such as {example}",
    "ask/dates-open/how": "none of them has a number above 12 that would tell",
}
