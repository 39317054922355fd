"""What the gate refuses of an outline or a code, by key and arguments, as templates in English.

Every template stands in ``desktop.import_templates`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

from geodata.records.said import Said, english, say
from geodata.release import refusals

TEMPLATES: dict[str, str] = {
    "gate/code-used": "code {code!r} is used by {other} already",
    "gate/outline": "needs an outline",
    "gate/no-geometry": "has no geometry of its own",
    "gate/type": "needs a {wanted}, not a {found}",
    "gate/empty": "its geometry is empty",
    "gate/heights": "its geometry has heights; give longitude and latitude alone",
    "gate/wide": "its outline is more than 180° wide; split it at longitude 180",
    "gate/crs": "its geometry names a reference system; GeoJSON is longitude and latitude (WGS 84)",
    "gate/geojson": "its geometry is not a GeoJSON Point, LineString, Polygon or MultiPolygon ({reason})",
    "gate/line-points": "a line needs two points or more",
    "gate/line-different": "a line needs two different points",
    "gate/position": "position {position} is not a longitude and a latitude alone",
    "gate/ring-open": "a ring does not end where it begins, at {where}",
    "gate/ring-corners": "a ring has fewer than 3 corners",
    "gate/not-finite": "a coordinate is not a finite number",
    "gate/outside": "position {where} is outside of longitude ±180 and latitude ±90",
    "gate/outside/swapped": "position {where} is outside of longitude ±180 and latitude ±90; are longitude and "
    "latitude swapped?",
    "gate/crosses": "its outline crosses itself",
    "gate/crosses/at": "its outline crosses itself at {where}",
    "gate/not-valid": "its outline is not valid ({reason})",
    "gate/not-valid/at": "its outline is not valid ({reason}) at {where}",
}


class Unfit(ValueError):
    """An outline or a code that no record may have; ``said`` is what the message says, as key and values."""

    def __init__(self, said: Said) -> None:
        super().__init__(english(said, TEMPLATES | refusals.TEMPLATES))
        self.said = said


def said_of(kind: str, record_id: object, called: object, error: ValueError) -> Said | None:
    """What an error says of a record of land release that is named; ``None`` of others, or where it has no key.

    ``called`` is the code of an area where it has one.
    """
    if not isinstance(error, Unfit):
        return None
    if kind == "areas":
        named = say("refused/area", code=str(record_id))
        if called is not None:
            named = say("refused/area-of-id", code=str(called), id=str(record_id))
    elif kind in _NAMED:
        named = say(_NAMED[kind], id=str(record_id))
    else:
        return None
    return say("refused/of", named=named, why=error.said)


_NAMED = {"releases": "refused/release", "confirmations": "refused/confirmation", "reopenings": "refused/reopening"}
