"""The text of SOURCES.md: what a base map is made of, what was left out, and what it must not be used for."""

from __future__ import annotations

from collections.abc import Sequence

from geodata.theatres.basemap_build.inputs import (
    COUNTRIES,
    HAN_TABLES,
    LAKES,
    PACKAGES,
    PLACES,
    RIVERS_AND_CAPITALS,
    SMALL_RIVERS,
    Package,
)
from geodata.theatres.basemap_build.layers import Box, Layer, Tally

_WORLD_PACKAGES = (COUNTRIES, RIVERS_AND_CAPITALS, LAKES, PLACES, HAN_TABLES)
_ATTRIBUTION = ["Made with Natural Earth.", "Places (c) GeoNames, CC BY 4.0.", "Boundaries do not imply endorsement."]
_ACCURACY = """\
- **Overview, not for navigation or clearance.** Outlines are accurate to kilometres (Laos against the official
  boundaries: IoU 0.968, largest offset 16.7 km; Kursk Oblast against another outline: IoU 0.915). Never clip, validate
  or assign hazard data with them; take country and province from attributes, not from geometry.
- **Stated view of borders**: the country file is Natural Earth's German point of view (`_deu`), chosen because it is
  the one at 1:10m in a registry package. Crimea is in Ukraine in it; the first-level file tags Crimea Russia, but lies
  outside both theatres and is not used for the world."""
_LAO = """\
- **17 Lao units: Xaisomboun is missing**, the outlines are from before 2013. In the package Vientiane prefecture and
  province share the code LA-VI; the prefecture is given its ISO 3166-2 code LA-VT here.
- Lao names of provinces: LA-BL, LA-XI, LA-KH and LA-HO from the project's own record of deployments by code; LA-LP,
  LA-VI and LA-XE from the Lao name of the capital of the very same name (GeoNames). The others are NULL.
- Provincial capitals of Laos are listed by hand: Natural Earth lacks half of them and has Champasak for Pakse."""
_KURSK = """\
- Kursk Oblast's traditional Chinese name is from the project's own record of deployments: Natural Earth has the
  simplified one in the traditional column, and such names are set to NULL."""
_WORLD = """\
- **Longitudes are unwrapped to -168.95 ... 191.05**: every polygon is cut at 168.95 W, what lies west of it is moved
  east by 360 degrees, and parts that touch at 180 are dissolved. Russia, Fiji and Antarctica have no seam at 180. The
  cut crosses land at Antarctica and the tip of St. Lawrence Island only; no line is drawn along it.
- Capitals are those of GeoNames' country table; where it has none, Natural Earth's."""
_NAMES = """\
- Country, unit: Natural Earth. `name_en` is the shorter of its map name and English name. A Chinese name whose
  characters are not of the script of its column is NULL. The country file has no Lao names.
- Places: GeoNames alternate names, which carry no language tag. A name is known by its Unicode block and never mixes
  blocks; nothing is transliterated or converted. The rules stand in `basemap_build/scripts.py`:
  Russian outside Russia, Ukraine and Belarus only from a list checked by hand (`spellings.py`), because Bulgarian,
  Macedonian and Ukrainian forms are written in the same letters; Chinese only when one name fits the script, else by
  the list; Lao with its vowel and tone marks. What the rules do not settle is NULL.
- `population` is GeoNames'; where it is 0 Natural Earth's `pop_max`, else NULL. GeoNames' feature codes are not in the
  package, so there is no such column.
- `rank` in a theatre: 0 national capital, 1 capital of a unit, 2 from 100,000 people, 3 from 20,000, 4 from 5,000 or
  without a figure (GeoNames then lists it as the seat of a district), 5 others and quarters. L'gov and L'govskiy are
  ranked by hand: the settlement bears the town's figure. World: 0 capital, 1 from 10, 2 from 5, 3 from 2 million, 4.
- Marine names: no package carries the Natural Earth marine polygons, so there is no `marine_labels` layer."""


def sources_text(name: str, boxes: tuple[Box, Box] | None, layers: Sequence[Layer], tally: Tally) -> str:
    """Markdown of SOURCES.md for one theatre, ``boxes`` being its own and its extended one in degrees."""
    packages = _WORLD_PACKAGES if boxes is None else PACKAGES
    attribution = list(_ATTRIBUTION)
    if SMALL_RIVERS in packages:
        attribution.insert(2, "Rivers: GSHHG/WDBII, LGPL-3.0-or-later.")
    special = {"laos": _LAO, "kursk": _KURSK, "world": _WORLD}[name]
    area = (
        "" if boxes is None else f"Theatre box {_degrees(boxes[0])}; everything is clipped to {_degrees(boxes[1])}.\n\n"
    )
    counts = "\n".join(f"| `{layer.name}` | {len(layer.rows)} |" for layer in layers)
    return (
        f"# Sources of the base map: {name}\n\n"
        "Derived by `python -m geodata.theatres.basemap_build` from the packages below, all EPSG:4326. "
        "Licence texts are in `geodata/theatres/licences/`.\n\n"
        f"{area}## Attribution\n\n{_bullets(attribution)}\n\n"
        f"## Packages\n\n{_package_sections(packages)}\n"
        f"## Layers\n\n| layer | features |\n|---|---|\n{counts}\n\n"
        f"## Read, kept, dropped\n\n{chr(10).join(tally.lines)}\n\n"
        f"## Limits\n\n{_ACCURACY}\n{special}\n\n## Names and places\n\n{_NAMES}\n"
    )


def _package_sections(packages: Sequence[Package]) -> str:
    return "\n".join(
        f"### {package.registry} `{package.name}` {package.version}\n\n"
        f"- file `{package.file}`\n"
        f"- sha256 `{package.sha256}`\n"
        f"- read: {', '.join(f'`{member}`' for member in package.members)}\n"
        f"- licence: {package.licence}\n"
        f"- derived: {package.made}\n"
        for package in packages
    )


def _bullets(lines: Sequence[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _degrees(box: Box) -> str:
    west, south, east, north = box
    return f"{west}-{east} E, {south}-{north} N"
