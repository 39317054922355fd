"""Texts behind Help: what the program is, and where its data come from."""

from __future__ import annotations

from desktop.release import version
from desktop.wording import translate
from geodata.theatres import FOLDER, NAMES


def about_text() -> str:
    """Name, version, and what the pictures do not say."""
    return "\n\n".join(
        (
            translate("Help", "Sapper Atlas %1").replace("%1", version()),
            translate(
                "Help", "An offline atlas of demining contingents: who says what, when, and how well it is sourced."
            ),
            translate("Help", "Boundaries do not imply endorsement. Overview maps, not for navigation or clearance."),
            translate("Help", "Nothing leaves this machine: the program makes no network call."),
        )
    )


def sources_text() -> str:
    """The attribution of every theatre, and where the licences lie."""
    from geodata.theatres import theatre  # noqa: PLC0415 - read when asked for

    lines = list(dict.fromkeys(line for name in NAMES for line in theatre(name).attribution))
    lines.append(
        translate(
            "Help",
            "Positions of contingents: geoBoundaries / National Geographic Department of Lao PDR / OCHA, "
            "CC BY 3.0 IGO; © OpenStreetMap contributors, ODbL; GeoNames, CC BY 4.0",
        )
    )
    lines.append(translate("Help", "Fonts: Noto, SIL Open Font License 1.1"))
    lines.append(translate("Help", "Licences and sources in full: %1").replace("%1", str(FOLDER)))
    return "\n\n".join(lines)
