"""What python-pptx has no words for, done on the XML of a slide (ECMA-376)."""

from __future__ import annotations

from typing import Any

from pptx.oxml.ns import qn


def element_of(thing: Any) -> Any:
    """The XML element behind a shape, a font or a document part."""
    return thing._element  # noqa: SLF001 - the library's own examples reach for it so


def append(parent: Any, tag: str, **attributes: str) -> Any:
    """A new element at the end of another, by its prefixed name."""
    child = parent.makeelement(qn(tag), attributes)
    parent.append(child)
    return child


def without_theme(shape: Any) -> None:
    """Take the style of the theme off a shape: it would cast a shadow."""
    element = element_of(shape)
    style = element.find(qn("p:style"))
    if style is not None:
        element.remove(style)


def describe(picture: Any, text: str) -> None:
    """What a screen reader says of a picture; else it would say the name of a file."""
    element_of(picture).nvPicPr.cNvPr.set("descr", text)


def plain_table(table: Any) -> None:
    """A table without bands, heads and colours of the theme."""
    properties = table._tbl.tblPr  # noqa: SLF001 - see above
    for name in ("firstRow", "bandRow"):
        properties.set(name, "0")
    style = properties.find(qn("a:tableStyleId"))
    if style is not None:
        # "No style, no grid"
        style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def line_below(cell: Any, colour: str) -> None:
    """A hairline below a cell, its colour as RRGGBB."""
    edge = append(cell._tc.get_or_add_tcPr(), "a:lnB", w="6350")  # noqa: SLF001 - see above
    append(append(edge, "a:solidFill"), "a:srgbClr", val=colour)


def describe_document(deck: Any, text: str) -> None:
    """The description of a document; python-pptx itself allows 255 letters only."""
    core = element_of(deck.part.package.core_properties)
    append(core, "dc:description").text = text
