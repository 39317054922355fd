"""A sheet as one HTML page that needs nothing else: maps with places to click, tables and sources as text.

The page has no script and no outside reference, and its own policy (CSP) forbids both. Stored text is escaped, always.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterator, Mapping

from desktop.briefing.compose import Drawn
from desktop.briefing.frames import Banner, Cell, Frame, Legend, MapFrame, Notes, Rule, Table, Text, Timeline
from desktop.briefing.html_placed import placed_style
from desktop.briefing.html_records import Anchors, records_html
from desktop.briefing.html_style import STYLE
from desktop.briefing.inline_picture import map_picture, swatch_picture, timeline_picture
from desktop.briefing.measure import numbers_text
from desktop.map.exercise import WORD
from desktop.wording import translate


def html_page(drawn: Drawn, texts: Mapping[str, str], dpi: float) -> str:
    """The whole page. ``texts`` become its metadata, ``dpi`` says how fine the maps are."""
    sheet = drawn.sheet
    anchors = Anchors()
    placed = bool(sheet.asked.moved)
    body = "".join(_placed_pages(drawn, anchors, dpi) if placed else _body(drawn, anchors, dpi))
    records = records_html(drawn, anchors)
    head, foot = ("", "") if placed else _around(drawn)
    style = STYLE + "".join(_colours(drawn)) + (placed_style(sheet) if placed else "")
    policy = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    metadata = "".join(f'<meta name="{name}" content="{_esc(text)}">' for name, text in texts.items())
    language = {"zh_TW": "zh-Hant", "zh_CN": "zh-Hans"}.get(sheet.asked.language, sheet.asked.language)
    exercise = f'<div class="exercise">{WORD} {WORD} {WORD}</div>' if sheet.exercise else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        f"style-src 'sha256-{policy}'; base-uri 'none'; form-action 'none'\">\n"
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="referrer" content="no-referrer">\n{metadata}\n<title>{_esc(sheet.title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n{exercise}{head}<main>\n{body}\n{records}</main>\n"
        f"{foot}{exercise}</body>\n</html>\n"
    )


def _esc(text: str) -> str:
    return html.escape(text, quote=True)


def _colours(drawn: Drawn) -> Iterator[str]:
    """Colours of banners and of columns, as rules: the policy allows no style in a tag."""
    for number, banner in enumerate(_banners(drawn)):
        yield f".banner{number}{{color:{_colour(banner.colour)}}}\n"
    for number, colour in enumerate(_signs(drawn)):
        yield f".sign{number}{{background:{_colour(colour)}}}\n"


def _colour(text: str) -> str:
    """A colour as #rrggbb; anything else is black, so that no text gets into the style."""
    digits = text.removeprefix("#")
    return f"#{digits}" if len(digits) == 6 and all(one in "0123456789abcdefABCDEF" for one in digits) else "#000000"


def _banners(drawn: Drawn) -> list[Banner]:
    return [frame for frame in drawn.sheet.pages[0].around if isinstance(frame, Banner)]


def _signs(drawn: Drawn) -> list[str]:
    return list(
        dict.fromkeys(
            column.colour for page in drawn.sheet.pages for frame in page.body if isinstance(frame, Table)
            for column in frame.columns if column.colour
        )
    )  # fmt: skip


def _around(drawn: Drawn) -> tuple[str, str]:
    """Head and foot, which on paper stand on every page."""
    parts: tuple[list[str], list[str]] = ([], [])
    head = True
    banners = _banners(drawn)
    for frame in drawn.sheet.pages[0].around:
        if isinstance(frame, Rule) and frame.strong:
            head = False
        elif isinstance(frame, Banner):
            parts[0].insert(0, f'<div class="banner banner{banners.index(frame)}">{_esc(frame.text)}</div>\n')
        elif isinstance(frame, Text):
            tag = "h1" if frame.role == "title" else "p"
            parts[0 if head else 1].append(f'<{tag} class="{frame.role}">{_esc(frame.text)}</{tag}>\n')
    return f"<header>\n{''.join(parts[0])}</header>\n", f"<footer>\n{''.join(parts[1])}</footer>\n"


def _body(drawn: Drawn, anchors: Anchors, dpi: float) -> Iterator[str]:
    """All pages one after another; what was parted between them is whole again."""
    maps = [frame for page in drawn.sheet.pages for frame in page.body if isinstance(frame, MapFrame)]
    if maps:
        yield '<div class="maps">'
        yield from (_map(drawn, frame, anchors, dpi) for frame in maps)
        yield "</div>\n"
    for frame in _joined([frame for page in drawn.sheet.pages for frame in page.body]):
        if not isinstance(frame, MapFrame):
            yield _of_frame(drawn, frame, anchors, dpi)


def _placed_pages(drawn: Drawn, anchors: Anchors, dpi: float) -> Iterator[str]:
    """Pages as they are on paper, of a sheet whose frames were moved: every frame at its place."""
    for number, page in enumerate(drawn.sheet.pages):
        yield '<section class="page">\n'
        for at, frame in enumerate(page.frames):
            if not isinstance(frame, Rule):
                yield f'<div class="at p{number}f{at}">{_of_frame(drawn, frame, anchors, dpi)}</div>\n'
        yield "</section>\n"


def _of_frame(drawn: Drawn, frame: Frame, anchors: Anchors, dpi: float) -> str:
    """One frame of a page."""
    language, paper = drawn.sheet.asked.language, drawn.sheet.paper
    if isinstance(frame, Text):
        tag = {"heading": "h2", "title": "h1"}.get(frame.role, "p")
        return f'<{tag} class="{frame.role} {frame.align}">{_esc(frame.text)}</{tag}>\n'
    if isinstance(frame, Banner):
        return f'<div class="banner banner{_banners(drawn).index(frame)}">{_esc(frame.text)}</div>\n'
    if isinstance(frame, MapFrame):
        return _map(drawn, frame, anchors, dpi)
    if isinstance(frame, Legend):
        items = (
            f"<li>{_swatch(drawn, number, frame)}{_esc(entry.text)}</li>" for number, entry in enumerate(frame.entries)
        )
        return f'<ul class="legend">{"".join(items)}</ul>\n'
    if isinstance(frame, Table):
        return _table(frame, anchors, _signs(drawn))
    if isinstance(frame, Notes):
        items = (
            f'<li id="n{note.number}"><b>{note.number}</b>{_grade(note.grade)}{_esc(note.text)}</li>'
            for note in frame.notes
        )
        return f'<ul class="notes">{"".join(items)}</ul>\n'
    if isinstance(frame, Timeline):
        rows = "; ".join(f"{stay.label}: {stay.second or stay.wording}" for stay in frame.stays)
        source = _data(timeline_picture(frame, paper, language, dpi))
        return f'<img class="stay" width="{frame.box.width:.0f}" alt="{_esc(rows)}" src="{source}">\n'
    return ""


def _joined(frames: list[Frame]) -> list[Frame]:
    """Tables and notes that a page break parted are put together again."""
    joined: list[Frame] = []
    for frame in frames:
        before = next((at for at in range(len(joined) - 1, -1, -1) if type(joined[at]) is type(frame)), None)
        if isinstance(frame, Table) and frame.first and before is not None:
            held = joined[before]
            assert isinstance(held, Table), "of the same type"
            joined[before] = Table(columns=held.columns, rows=held.rows + frame.rows)
        elif isinstance(frame, Notes) and before is not None:
            held = joined[before]
            assert isinstance(held, Notes), "of the same type"
            joined[before] = Notes(notes=held.notes + frame.notes)
        else:
            joined.append(frame)
    return joined


def _swatch(drawn: Drawn, number: int, frame: Legend) -> str:
    entry = frame.entries[number]
    if entry.key in ("note", "detail"):
        return ""
    picture = swatch_picture(entry, drawn.sheet.paper, drawn.sheet.asked.language, 192.0)
    return f'<img alt="" src="{_data(picture)}">'


def _map(drawn: Drawn, frame: MapFrame, anchors: Anchors, dpi: float) -> str:
    """A map with a place to click for every contingent that has a card on it."""
    content, picture = map_picture(drawn, frame, dpi)
    view = drawn.scenes[frame.name].view
    spots: list[str] = []
    for placed in picture.cards:
        for row, box in zip(placed.card.rows, placed.row_boxes, strict=True):
            target, label = anchors.of(row.record_id), _esc(f"{row.title}: {row.detail}")
            spots.append(
                f'<a href="#{target}" aria-label="{label}"><title>{label}</title><rect x="{box.left():.1f}" '
                f'y="{box.top():.1f}" width="{box.width():.1f}" height="{box.height():.1f}"/></a>'
            )
    caption = frame.caption or translate("Sheet", "Map")
    second = f"<span>{_esc(frame.caption_second)}</span>" if frame.caption_second else ""
    return (
        f'<figure><figcaption>{_esc(caption)}{second}</figcaption><div class="frame">'
        f'<img alt="{_esc(caption)}" src="{_data(content)}"><svg class="hot" viewBox="0 0 {view.width} {view.height}" '
        f'preserveAspectRatio="none">{"".join(spots)}</svg></div></figure>'
    )


def _table(table: Table, anchors: Anchors, signs: list[str]) -> str:
    heads = "".join(
        f'<th class="{column.align}">'
        + (f'<span class="sign sign{signs.index(column.colour)}"></span>' if column.colour else "")
        + f"{_esc(column.title)}</th>"
        for column in table.columns
    )
    rows = "".join(
        f"<tr{' class=bad' if row.bad else ''}>"
        + "".join(
            f'<td class="{column.align}">{_cell(cell, anchors)}</td>'
            for cell, column in zip(row.cells, table.columns, strict=True)
        )
        + "</tr>\n"
        for row in table.rows
    )
    whole = sum(column.weight for column in table.columns)
    columns = "".join(f'<col width="{100 * column.weight / whole:.1f}%">' for column in table.columns)
    return f"<table><colgroup>{columns}</colgroup><thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table>\n"


def _cell(cell: Cell, anchors: Anchors) -> str:
    text = _esc(cell.text)
    if cell.look == "bad":
        text = f'<span class="chip badchip">✕ {text}</span>'
    elif cell.look in ("solid", "dashed", "dotted", "denied", "ok", "absent"):
        sign = {"ok": "✓ ", "denied": "✕ "}.get(cell.look, "")
        text = f'<span class="chip {cell.look}">{sign}{text}</span>'
    elif cell.look != "plain":
        text = f'<span class="{cell.look}">{text}</span>'
    if cell.record and cell.text:
        text = f'<a href="#{anchors.of(cell.record)}">{text}</a>'
    notes = f"<sup>{_numbers(cell.notes)}</sup>" if cell.notes else ""
    grade = _grade(cell.grade) if cell.grade else ""
    second = f"<small>{_esc(cell.second)}</small>" if cell.second else ""
    return f"{text}{notes}{grade}{second}"


def _numbers(notes: tuple[int, ...]) -> str:
    if len(notes) > 6:
        return f'<a href="#n{notes[0]}">{numbers_text(notes)}</a>'
    return " ".join(f'<a href="#n{number}">{number}</a>' for number in notes)


def _grade(grade: tuple[str, str]) -> str:
    return '<span class="grade">' + "".join(f'<b class="g{_esc(mark)}">{_esc(mark)}</b>' for mark in grade) + "</span>"


def _data(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode()
