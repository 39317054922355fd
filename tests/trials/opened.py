"""Sheets in the programs of others: HTML in Chromium with the network off, slides in LibreOffice.

Of every HTML sheet: nothing is asked for but the file itself, nothing is complained of, and every place to click on its
maps and in its tables leads to a part of the page that is seen then. Of all slides: LibreOffice opens them with as many
pages, and reads title and code from them.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from browser import Browser, browser_path
from support import finish, options, promise, scratch

from desktop.briefing.compose import Drawn, compose
from desktop.briefing.held import held_of
from desktop.briefing.sheet_files import write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.spoken import speaking
from geodata.records.texts import LANGUAGES
from geodata.sheets.asked import TEMPLATES, Asked
from geodata.sheets.placed import Placed

_MOVED = (Placed(page=1, frame="map-map", left_mm=20.0, top_mm=45.0, width_mm=150.0, height_mm=110.0),)
_LINKS = "Array.from(document.querySelectorAll('a[href]')).map(a => a.getAttribute('href'))"
_SPOTS = """Array.from(document.querySelectorAll('.hot a')).map(a => {
  a.scrollIntoView({block: 'center'}); const box = a.querySelector('rect').getBoundingClientRect();
  return [a.getAttribute('href'), a.getAttribute('aria-label')]})"""
_PLACE = """(() => { const a = document.querySelectorAll('.hot a')[%d]; a.scrollIntoView({block: 'center'});
  const box = a.querySelector('rect').getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2] })()"""
_TARGET = """(() => { const found = document.querySelector(':target'); if (!found) return null;
  const box = found.getBoundingClientRect();
  return [found.id, box.top < innerHeight && box.bottom > 0, found.innerText] })()"""


def sheets_asked() -> list[Asked]:
    """Every template in every language, and one whose frames were moved."""
    asked = [
        Asked(template=template, language=language, subject="dep-ru-la-2" if template == "contingent" else "")
        for template in TEMPLATES
        for language in LANGUAGES
    ]
    return [*asked, *(Asked(template="map", language=language, moved=_MOVED) for language in LANGUAGES)]


def opened_in_browser(browser: Browser, path: Path, drawn: Drawn) -> int:
    """The number of places that were clicked."""
    name = f"{drawn.sheet.asked.template} {drawn.sheet.asked.language}"
    browser.open(path)
    title = browser.value("document.title")
    promise(title == drawn.sheet.title, f"{name}: the browser reads the title {title!r}")
    links: list[str] = browser.value(_LINKS)
    promise(all(link.startswith("#") for link in links), f"{name}: a link leads out of the page: {links}")
    lost = browser.value(f"{_LINKS}.filter(href => !document.getElementById(href.slice(1)))")
    promise(not lost, f"{name}: nothing is where {lost} lead to")
    broken = browser.value("Array.from(document.images).filter(i => !i.complete || !i.naturalWidth).length")
    promise(broken == 0, f"{name}: {broken} pictures are not shown")
    spots: list[list[str]] = browser.value(_SPOTS)
    for number, (href, label) in enumerate(spots):
        browser.click(*browser.value(_PLACE % number))
        target: list[Any] | None = browser.value(_TARGET)
        promise(target is not None and f"#{target[0]}" == href, f"{name}: the place {label!r} leads to {target}")
        assert target is not None
        promise(target[1], f"{name}: what {label!r} leads to is not seen")
        promise(len(target[2]) > 20, f"{name}: nothing is said where {label!r} leads to")
    outside = [url for url in browser.requests if not url.startswith(("file:", "data:"))]
    promise(not outside, f"{name}: asked for {outside[:3]}")
    asked_for = {url.split("#")[0] for url in browser.requests if url.startswith("file:")}
    promise(asked_for == {path.resolve().as_uri()}, f"{name}: opened {asked_for}")
    promise(not browser.complaints, f"{name}: the browser complains: {browser.complaints[:3]}")
    return len(spots)


def opened_as_slides(folder: Path, drawn: list[Drawn]) -> int:
    """The number of slides that LibreOffice made pages of."""
    path = folder / "sheets.pptx"
    write_sheets(drawn, path, 96)
    profile = (folder / "profile").as_uri()
    command = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        path,
    ]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
    made = path.with_suffix(".pdf")
    promise(made.exists(), f"LibreOffice made no PDF of the slides: {ended.stderr[-300:]}")
    text = subprocess.run(["pdftotext", made, "-"], capture_output=True, text=True, check=True).stdout
    pages = text.rstrip("\f").split("\f")
    wanted = [one for one in drawn for _ in one.sheet.pages]
    promise(len(pages) == len(wanted), f"LibreOffice made {len(pages)} pages of {len(wanted)} slides")
    for number, (page, one) in enumerate(zip(pages, wanted, strict=True), 1):
        bare = "".join(page.split())
        for part in ("".join(one.sheet.title.split()), one.sheet.stamp.code[:40]):
            promise(part in bare, f"slide {number} ({one.sheet.asked.template}): {part!r} is not on it")
    return len(pages)


def trial(count: int, seed: int) -> str:
    """Open so many sheets, chosen by the seed; all of them in full."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.qt_platform import headless_application

    headless_application()
    promise(browser_path() is not None, "no Chromium is installed; on Debian: apt-get install chromium")
    every = sheets_asked()
    chosen = every if count >= len(every) else random.Random(seed).sample(every, count)
    atlas, clicked, slides = Atlas(held_of(None)), 0, 0
    with scratch() as folder:
        browser = Browser(folder / "browser")
        try:
            made: list[Drawn] = []
            for number, asked in enumerate(chosen):
                with speaking(asked.language):
                    drawn = compose(atlas, asked)
                    path = write_sheets([drawn], folder / f"{number}.html", 96)[0]
                clicked += opened_in_browser(browser, path, drawn)
                made.append(drawn)
        finally:
            browser.close()
        if shutil.which("soffice") and shutil.which("pdftotext"):
            slides = opened_as_slides(folder, made)
    return f"{len(chosen)} HTML sheets, {clicked} places clicked, none asked for anything; {slides} slides opened"


if __name__ == "__main__":
    parser = options(__doc__, 36)
    given = parser.parse_args()
    finish(lambda: trial(given.count, given.seed))
