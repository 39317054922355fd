"""What the readers of files from the field say, as templates by key: refusals, faults of lines, points left out.

Every template stands in ``desktop.finding_words`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    # Why a file cannot be read.
    "file/too-large": "is larger than {most:,} MB",
    "file/too-large-track": "is larger than {most:,} MB, which no track of a walk is",
    "file/too-large-outline": "is larger than {most:,} MB; add it to the map as a layer instead",
    "file/unreadable": "cannot be read: {reason}",
    "file/not-csv": "line {line}: is not CSV ({reason})",
    "file/not-utf8": "is not in UTF-8 (byte {byte}); save it as CSV UTF-8",
    "file/no-column": "has no column for {role} ({asked}); it has {columns}",
    "file/not-gpx": "is not well-formed GPX ({reason})",
    "file/no-track": "holds no track; routes and waypoints are not outlines that were walked",
    "gpx/line": "line {line}: {why}",
    "gpx/doctype": "has a document type (DOCTYPE), which GPX does not need and which can do harm; it was not read",
    "gpx/begins": "begins with <{name}>, so it is no GPX",
    "gpx/nested": "is nested deeper than {most} elements",
    "gpx/points": "has more than {most:,} points",
    "gpx/no-place": "a point of the track has no longitude and latitude ({reason})",
    "gpx/off": "the point at longitude {lon}, latitude {lat} lies off the earth",
    "gpx/time": "the time {text} is none",
    # Points of a track that the outline does without.
    "track/backwards": "point {point} was recorded before point {other}",
    "track/duplicate": "point {point} lies {metres:.1f} m from point {other}",
    "track/spike": "point {point} lies {metres:.0f} m from both its neighbours, which are close to each other",
    "track/closing": "point {point} is where the track began",
    "track/empty": "track {name}: {points} points are left after cleaning, which enclose nothing",
    # Lines and records of a list of vertices.
    "vertex/no-record": "line {line}: names no record",
    "vertex/off": "line {line}: longitude {lon}, latitude {lat} lies off the earth",
    "vertex/exchanged": "line {line}: longitude {lon}, latitude {lat} lies off the earth; are longitude and latitude "
    "exchanged?",
    "vertex/no-number": "line {line}: {role} {text} is not a number",
    "vertex/comma": "line {line}: {role} {text} is not a number; it has a decimal comma",
    "vertex/not-finite": "line {line}: {role} {text} is not a finite number",
    "shape": "{record}, shape {shape}",
    "vertices/spoiled": "{record}: a line of it could not be read, so its outline was not made",
    "vertices/few": "{named}: has fewer than 3 different vertices",
    "vertices/same-polygon": "{named}: the same polygon stands twice (line {line})",
    "vertices/same-place": "{named}: two vertices have the same coordinates (line {line})",
    "vertices/same-id": "{named}: two vertices have the same id (line {line})",
    "vertices/same-number": "{named}: two vertices have the same number (line {line})",
    "points/same-place": "{named}: two points beside its polygons have the same coordinates (line {line})",
    "points/same-id": "{named}: two points beside its polygons have the same id (line {line})",
    "vertices/hole": "{record}: an inner polygon lies in none of its outer ones (line {line})",
    "vertices/invalid": "{record}: its outline is not valid ({reason})",
}
