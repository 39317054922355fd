"""Rules that put the frames of an HTML sheet at their places on the page, where they were moved by hand.

The policy of the page allows no style in a tag, so every frame has a rule of its own. Type grows with the page.
"""

from __future__ import annotations

from desktop.briefing.frames import Legend, Notes, Rule, Sheet
from desktop.briefing.measure import legend_columns, note_column_count

_WIDEST_PX = 1684


def placed_style(sheet: Sheet) -> str:
    """The rules of all pages: a page has the shape of its paper, type is in hundredths of its width (cqw)."""
    width, height = sheet.paper.size_units
    unit = 100.0 / width
    rules = [
        f"body{{max-width:{_WIDEST_PX + 64}px}}\n"
        f".page{{position:relative;width:100%;aspect-ratio:{width:.0f}/{height:.0f};container-type:inline-size;"
        f"border:1px solid var(--line);margin:0 0 24px;overflow:hidden}}\n"
        f".at{{position:absolute;font-size:{14 * unit:.4f}cqw;line-height:1.36}}\n"
        ".at>*{margin:0}\n"
        ".at h1{font-size:2.43em}.at .subtitle{font-size:1.286em}.at h2{font-size:1.214em;padding:0}"
        ".at .lead{font-size:1.214em}\n"
        ".at .note,.at small,.at sup,.at .grade{font-size:.93em}.at .code{font-size:.79em}\n"
        ".at .banner{float:none;text-align:center;margin:0;font-size:1.214em;padding:.15em 0;white-space:nowrap}\n"
        ".at table{margin:0}.at th,.at td{padding:.3em .5em}\n"
        ".at .legend,.at .notes{columns:auto;margin:0}.at .legend img{width:2.57em;height:1.43em;margin-right:.7em}\n"
        ".at .legend li{margin:0 0 .35em}.at .notes li{margin:0 0 .2em;line-height:1.3}\n"
        ".at .grade b{width:1.2em}.at .stay{width:100%}.at figcaption{line-height:1.36;margin:0 0 .4em}\n"
    ]
    for number, page in enumerate(sheet.pages):
        for at, frame in enumerate(page.frames):
            if isinstance(frame, Rule):
                continue
            box = frame.box
            rules.append(
                f".p{number}f{at}{{left:{100 * box.left / width:.3f}%;top:{100 * box.top / height:.3f}%;"
                f"width:{100 * box.width / width:.3f}%}}\n"
            )
            if isinstance(frame, Legend):
                rules.append(f".p{number}f{at} .legend{{columns:{legend_columns(box.width)}}}\n")
            if isinstance(frame, Notes):
                rules.append(f".p{number}f{at} .notes{{columns:{note_column_count(box.width)}}}\n")
    return "".join(rules)
