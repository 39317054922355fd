"""Hostile text everywhere a sheet shows text: every template in every format, shown as typed or cut, within 5 seconds.

``--count`` says how many of the kinds of text are tried. The seconds are printed beside their goal and judge nothing:
another program on the machine can double them. A sheet that is not written, or that shows markup as markup, is a broken
promise.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication
from support import finish, options, promise, scratch

from desktop.app import prepare
from desktop.briefing.compose import compose
from desktop.briefing.held import held_of
from desktop.briefing.sheet_files import ENDINGS, write_sheets
from desktop.briefing.sheet_maps import Atlas
from geodata.builtin import builtin_records
from geodata.project.exercises import put_exercise
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.records.record_set import RecordSet
from geodata.sheets.asked import TEMPLATES, Asked

GOAL_S = 5.0
DPI = 300
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> -->"
KINDS = {
    "markup": MARKUP,
    "formula": r"$\frac{$ _^{}",
    "right to left": "abc \u202egnp.exe \u2067 \u05e9\u05dc\u05d5\u05dd",
    "1 MB of words": "word " * 200_000,
    "1 MB without a gap": "x" * 1_000_000,
    "control characters": "a\x00b\x01c\x1b[31m\ufffe\n\n\tz",
    "1 MB of a letter of many corners": "\ufdfa" * 350_000,
    "1 MB of Han": "\u7206" * 350_000,
    "marks upon marks": "e" + "\u0301\u0323" * 20_000,
    "pictures of faces": "\U0001f9e8\u200d\U0001f4a3" * 50_000,
    "1 MB of Lao": "\u0e9e\u0eb9\u0eb2\u0e99" * 90_000,
}


def saying(text: str) -> RecordSet:
    """The built-in records with a text in every field that is shown and free."""
    records = builtin_records()
    replace = msgspec.structs.replace
    return replace(
        records,
        deployments=tuple(
            replace(
                one, title=text, unit=replace(one.unit, names={"en": text}, sidc_note=text), ordnance_reported=(text,),
                equipment_reported=(text,), notes=(text,),
                location=replace(one.location, admin2=text, names={"en": text}, admin1_names={"en": text}),
            )
            for one in records.deployments
        ),
        events=tuple(replace(one, title=text) for one in records.events),
        claims=tuple(
            replace(one, text=text, asserted_by=replace(one.asserted_by, name=text)) for one in records.claims
        ),
        sources=tuple(
            replace(one, title=text, title_en=None, publisher=text, reliability_reason=text, caveats=(text,), via=text)
            for one in records.sources
        ),
    )  # fmt: skip


def trial(kinds: int, folder: Path) -> str:
    """The figures: how many sheets, and the slowest of them."""
    project = folder / "exercise.gpkg"
    new_project(project, builtin_records(), exercise=True)
    with open_project(project, write=True) as opened:
        put_exercise(opened, "laos", 7, areas=12)
    held: Any = held_of(project)
    slowest: list[tuple[float, str]] = []
    for kind, text in list(KINDS.items())[:kinds]:
        atlas = Atlas(msgspec.structs.replace(held, records=saying(text)))
        for template in TEMPLATES:
            subject = "dep-ru-la-2" if template == "contingent" else ""
            for ending in ENDINGS:
                out = folder / f"sheet{ending}"
                begun = time.perf_counter()
                written = write_sheets([compose(atlas, Asked(template=template, subject=subject))], out, DPI)
                slowest.append((time.perf_counter() - begun, f"{kind}, {template} as {ending[1:]}"))
                name = f"{kind}, {template}, {ending}"
                promise(written and all(path.stat().st_size > 500 for path in written), f"{name}: nothing was written")
                if text == MARKUP and ending == ".html":
                    shown = out.read_text(encoding="utf-8")
                    promise("<script>alert" not in shown and "<img src=x" not in shown, f"{name}: markup is markup")
                for path in written:
                    path.unlink()
    slowest.sort(reverse=True)
    above = sum(seconds > GOAL_S for seconds, _ in slowest)
    told = "; ".join(f"{seconds:.1f} s {name}" for seconds, name in slowest[:3])
    return f"{len(slowest)} sheets of hostile text written, {above} above {GOAL_S:.0f} s (goal 0); slowest: {told}"


if __name__ == "__main__":
    given = options(__doc__, len(KINDS)).parse_args()
    application = QApplication(sys.argv[:1])
    prepare(application, "en")
    with scratch() as place:
        finish(lambda: trial(given.count, place))
