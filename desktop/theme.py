"""The colours of window and map: light, dark, and paper for prints. Contrast is measured in the tests."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

ThemeName = Literal["light", "dark", "paper"]


class MapColours(msgspec.Struct, frozen=True, kw_only=True):
    """Colours of the base map; ``home`` is the land of the theatre, ``beyond`` what lies around the globe."""

    beyond: str
    water: str
    land: str
    home: str
    admin1: str
    country: str
    river: str
    label: str
    town: str
    big: str
    label_water: str
    graticule: str
    grid: str


HazardSigns = Literal["own", "app6", "mono"]
"""How ground is signed: by hatch, glyph and colour of this program, after APP-6, or safe in black and white."""
HAZARD_SIGNS: tuple[HazardSigns, ...] = get_args(HazardSigns)


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """A designed set of colours. ``contributors`` mark whose contingent it is, never a stance."""

    name: ThemeName
    signs: HazardSigns = "own"
    window: str
    panel: str
    field: str
    line: str
    line_control: str
    text: str
    text_second: str
    disabled: str
    accent: str
    accent_ground: str
    accent_text: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    ok: str
    ok_ground: str
    map: MapColours
    contributors: dict[str, str]
    contributor_other: str
    layers: tuple[str, ...]
    symbol_fill: str
    symbol_plate: str | None

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name == "dark"

    def contributor(self, country: str | None) -> str:
        """Colour of a contributor's contingents."""
        return self.contributors.get(country or "", self.contributor_other)

    def layer(self, number: int) -> str:
        """Colour of the user's layers, one after the other; after the last it begins anew."""
        return self.layers[number % len(self.layers)]


LIGHT = Theme(
    name="light",
    window="#EFEDE8", panel="#F8F7F4", field="#FFFFFF", line="#D8D4CC", line_control="#8E877C",
    text="#1E2226", text_second="#545A61", disabled="#64696F",
    accent="#1C5D99", accent_ground="#DCE8F4", accent_text="#FFFFFF",
    warn="#8A4B00", warn_ground="#FBEFD9", bad="#9B2C1B", bad_ground="#F9E5E0", ok="#1F6B4A", ok_ground="#E0EFE6",
    map=MapColours(
        beyond="#F8F7F4", water="#CFDFE7", land="#ECE8DF", home="#FAF7F0", admin1="#CBC2B1", country="#8C8273", river="#A9C5D3",
        label="#5A5448", town="#4A453B", big="#6B6252", label_water="#3B6170", graticule="#D9D2C4", grid="#4A5D78",
    ),
    contributors={"RU": "#2F5597", "KP": "#A94A16", "LA": "#0B746E"},
    contributor_other="#5B4A7A",
    layers=("#5B4A7A", "#8F3D1F", "#1B6A60", "#8C1D4B", "#4F5B14", "#2A5A8C"),
    symbol_fill="#C4E3C4",
    symbol_plate=None,
)  # fmt: skip

DARK = Theme(
    name="dark",
    window="#17191C", panel="#1E2125", field="#15171A", line="#343A41", line_control="#6C7580",
    text="#E4E6E8", text_second="#A9B0B8", disabled="#858D96",
    accent="#79B8F3", accent_ground="#20384F", accent_text="#0F1215",
    warn="#F0B55A", warn_ground="#382B14", bad="#F29A86", bad_ground="#3C2320", ok="#7FCBA0", ok_ground="#1B3227",
    map=MapColours(
        beyond="#17191C", water="#14222C", land="#1B1E22", home="#262A2F", admin1="#444B53", country="#87909A", river="#36586B",
        label="#A9B0B8", town="#C6CBD1", big="#8E97A1", label_water="#84ADC2", graticule="#30363C", grid="#8EA3BF",
    ),
    contributors={"RU": "#8FB4F0", "KP": "#F0A36B", "LA": "#5CC9BE"},
    contributor_other="#C3B1E6",
    layers=("#C3B1E6", "#EFAE8B", "#7FD1C4", "#F29CBB", "#CBD67C", "#8FC1F2"),
    symbol_fill="#A9D2AB",
    symbol_plate="#E9EDE6",
)  # fmt: skip

PAPER = msgspec.structs.replace(
    LIGHT,
    name="paper",
    window="#FFFFFF",
    panel="#FFFFFF",
    map=msgspec.structs.replace(LIGHT.map, beyond="#FFFFFF", home="#FDFCF9"),
)

THEMES: dict[ThemeName, Theme] = {"light": LIGHT, "dark": DARK, "paper": PAPER}
