"""Symbols that QGIS gives the layers of a project: colour never alone, hatch or outline tells the classes apart too."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True)
class Look:
    """A class of a layer: value of the field, fill pattern or marker, colour as R,G,B."""

    value: str
    pattern: str
    colour: str


LOOKS: dict[str, tuple[str | None, str, tuple[Look, ...]]] = {
    "areas": ("status", "fill", (Look("SHA", "b_diagonal", "200,120,0"), Look("CHA", "cross", "190,30,45"))),
    "releases": (
        "product",
        "fill",
        (
            Look("cancelled", "no", "110,110,110"),
            Look("reduced", "f_diagonal", "60,120,180"),
            Look("cleared", "solid", "70,140,80"),
        ),
    ),
    "devices": (None, "marker", (Look("", "triangle", "190,30,45"),)),
    "confirmations": (None, "fill", (Look("", "cross", "190,30,45"),)),
    "axes": (None, "line", (Look("", "dash", "200,120,0"),)),
    "photos": (None, "marker", (Look("", "diamond", "40,80,160"),)),
    "deployments": (None, "marker", (Look("", "square", "40,80,160"),)),
    "events": (None, "marker", (Look("", "circle", "90,60,140"),)),
}


ROLES: dict[str, str] = {
    "basemap": "120,120,120",
    "roads": "170,90,40",
    "railways": "60,60,60",
    "waterways": "50,110,180",
    "settlements": "40,40,40",
    "borders": "130,60,130",
    "points": "190,30,45",
}
"""Colours of imported layers by their role; another is grey-blue."""
_PATTERNS = {"marker": "circle", "line": "solid", "fill": "no"}


def look_of(style: str | None, sort: str) -> tuple[str | None, str, tuple[Look, ...]]:
    """Look of an exported layer: that of a kind of record, or a plain one for a role; ``sort``: marker, line, fill."""
    if style in LOOKS and LOOKS[style][1] == sort:
        return LOOKS[style]
    return None, sort, (Look("", _PATTERNS[sort], ROLES.get(style or "", "70,90,120")),)


def qml_of(style: str | None, sort: str) -> str:
    """Style of an exported layer in the format of QGIS."""
    return _qml(*look_of(style, sort))


def sld_of(style: str | None, sort: str) -> str:
    """Style of an exported layer as a Styled Layer Descriptor."""
    return _sld(style or "layer", *look_of(style, sort))


def qml(layer: str) -> str:
    """Style of a layer in the format of QGIS."""
    return _qml(*LOOKS[layer])


def _qml(field: str | None, sort: str, looks: tuple[Look, ...]) -> str:
    symbols = "".join(_symbol(number, sort, look) for number, look in enumerate(looks))
    head = '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM"><qgis version="3.28" styleCategories="Symbology">'
    if field is None:
        return f'{head}<renderer-v2 type="singleSymbol"><symbols>{symbols}</symbols></renderer-v2></qgis>'
    classes = "".join(
        f'<category value={quoteattr(look.value)} label={quoteattr(look.value)} symbol="{number}" render="true"/>'
        for number, look in enumerate(looks)
    )
    return (
        f'{head}<renderer-v2 type="categorizedSymbol" attr="{field}"><categories>{classes}</categories>'
        f"<symbols>{symbols}</symbols></renderer-v2></qgis>"
    )


def sld(layer: str) -> str:
    """Style of a layer as a Styled Layer Descriptor, for programs that do not read QML."""
    return _sld(layer, *LOOKS[layer])


def _sld(layer: str, field: str | None, sort: str, looks: tuple[Look, ...]) -> str:
    rules = "".join(_rule(field, sort, look) for look in looks)
    return (
        '<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" '
        f'version="1.0.0"><NamedLayer><Name>{escape(layer)}</Name><UserStyle><FeatureTypeStyle>{rules}</FeatureTypeStyle>'
        "</UserStyle></NamedLayer></StyledLayerDescriptor>"
    )


def _symbol(number: int, sort: str, look: Look) -> str:
    if sort == "marker":
        options = {"name": look.pattern, "color": f"{look.colour},255", "size": "3"}
        layer = "SimpleMarker"
    elif sort == "line":
        options = {"line_style": look.pattern, "line_color": f"{look.colour},255", "line_width": "0.4"}
        layer = "SimpleLine"
    else:
        options = {"style": look.pattern, "color": f"{look.colour},160", "outline_color": f"{look.colour},255"}
        layer = "SimpleFill"
    made = "".join(
        f'<Option name="{name}" type="QString" value={quoteattr(value)}/>' for name, value in options.items()
    )
    return (
        f'<symbol name="{number}" type="{sort}" alpha="1"><layer class="{layer}" enabled="1">'
        f'<Option type="Map">{made}</Option></layer></symbol>'
    )


def _rule(field: str | None, sort: str, look: Look) -> str:
    colour = "#" + "".join(f"{int(part):02x}" for part in look.colour.split(","))
    when = (
        ""
        if field is None
        else (
            f"<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{field}</ogc:PropertyName>"
            f"<ogc:Literal>{look.value}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>"
        )
    )
    paint = f'<CssParameter name="{{}}">{colour}</CssParameter>'
    if sort == "marker":
        shape = (
            f"<PointSymbolizer><Graphic><Mark><WellKnownName>{look.pattern}</WellKnownName>"
            f"<Fill>{paint.format('fill')}</Fill></Mark><Size>10</Size></Graphic></PointSymbolizer>"
        )
    elif sort == "line":
        shape = f"<LineSymbolizer><Stroke>{paint.format('stroke')}</Stroke></LineSymbolizer>"
    else:
        fill = f'<Fill>{paint.format("fill")}<CssParameter name="fill-opacity">0.4</CssParameter></Fill>'
        shape = f"<PolygonSymbolizer>{fill}<Stroke>{paint.format('stroke')}</Stroke></PolygonSymbolizer>"
    return f"<Rule><Name>{look.value or 'all'}</Name>{when}{shape}</Rule>"
