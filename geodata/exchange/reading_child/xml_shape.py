"""What an XML text looks like before a C++ library sees it: no document type, well formed, not nested too deep."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.parsers import expat

from geodata.exchange.reading_child.refusal import FileRefused
from geodata.records.said import say

DEEPEST = 128
MOST_ATTRIBUTES = 1000


def check_xml(path: Path, root: str, counted: tuple[str, ...]) -> dict[str, int]:
    """Refuse what is no plain XML with this root; the numbers of the elements in ``counted``.

    The key ``x id`` counts the elements x that have an id.

    Raises
    ------
    FileRefused
        It has a document type, is not well formed, or is nested deeper than ``DEEPEST``; with the line.
    """
    depth = 0
    found: Counter[str] = Counter()
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise FileRefused(say("cannot/doctype"))

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        local = name.rpartition(":")[2]
        if depth == 0 and local.lower() != root:
            raise FileRefused(say("cannot/xml-root", name=local[:40], root=root))
        depth += 1
        if depth > DEEPEST or len(attributes) > MOST_ATTRIBUTES:
            raise FileRefused(say("cannot/xml-deep", most=DEEPEST, line=parser.CurrentLineNumber))
        if "id" in attributes:
            found[f"{local} id"] += 1
        if local in counted:
            found[local] += 1

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        with path.open("rb") as file:
            parser.ParseFile(file)
    except expat.ExpatError as error:
        raise FileRefused(say("cannot/xml", reason=str(error))) from error
    except (ValueError, LookupError) as error:
        raise FileRefused(say("cannot/xml-encoding", reason=str(error))) from error
    return dict(found)
