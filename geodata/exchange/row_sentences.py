"""Why a row of a file cannot be taken, as templates by key; those of claims stand in ``claim_sentences``.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    "row/other": "{text}",
    "row/and": "{one}; {other}",
    # Its place.
    "row/no-geometry": "has no geometry",
    "row/no-position": "has no position",
    "row/not-finite": "a coordinate is not a finite number",
    "row/broken": "its geometry is broken",
    "row/too-deep": "its geometry is nested too deep",
    "row/curves": "its geometry has curves; save it with straight edges, for example with QGIS",
    "row/off": "lies off the earth, at {x:.9g}, {y:.9g} degrees",
    "row/no-wkt": "its geometry {text!r} is no well-known text",
    "row/two-ways": "{typed!r} can be read in more than one way ({about})",
    "row/no-metres": "{text!r} is no number of metres",
    "row/decimal-comma-or-thousands": "decimal comma, or a comma between thousands",
    "row/order": "order",
    "row/zone": "zone",
    "row/hemisphere": "hemisphere",
    "row/decimal-comma": "decimal comma",
    "row/no-polygon": "has no polygon",
    "row/inactive": "none of its lines is active",
    # Its values.
    "row/cells": "has {cells} cells, the table has {columns} columns",
    "row/no-area": "area {code!r} is not in the project; import the areas first",
    "row/no-field": "the mapping names a field {field!r} that a record of {role} does not have",
    "row/no-number": "{field} {text!r} is not a number",
    "row/not-whole": "{field} {text!r} is not a whole number",
}
