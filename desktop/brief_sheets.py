"""The command ``brief``: sheets as files without a window, and the state behind a sheet."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from typing import Any, cast, get_args

import msgspec

from desktop.briefing.atlas_run import AtlasKind, atlas_of
from desktop.briefing.compose import Drawn, compose, template_text
from desktop.briefing.held import Held, day_of, held_of
from desktop.briefing.own_layers import own_layers_shown
from desktop.briefing.own_pictures import with_pictures
from desktop.briefing.plans import SheetRefused
from desktop.briefing.sheet_files import write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.explain import DONE, UsageRefused
from desktop.map.scene import LAYER_KEYS
from desktop.progress_line import ProgressLine
from desktop.qt_platform import headless_application
from desktop.rendering import extent_in_degrees, theatre_at, view_place
from desktop.spoken import speaking
from geodata.records.dates import parse_date
from geodata.records.texts import Language
from geodata.sheets.asked import TEMPLATES, Asked, Extent, ShownLayer
from geodata.sheets.carried import state_behind
from geodata.sheets.code import NoSheetCode
from geodata.sheets.kept import sheet_of_state
from geodata.sheets.paper import Paper
from geodata.theatres import TheatreName

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def brief_command(args: argparse.Namespace) -> int:
    """Make the sheets that the options ask for; returns the exit code 0, everything else is raised."""
    held, lost = with_pictures(held_of(args.project), args.project, args.hide)
    for sentence in lost:
        print(f"sapper-atlas: {sentence}", file=sys.stderr)
    headless_application()
    language: Language = args.language or _view(args, held).get("language") or "en"
    with speaking(language), ProgressLine() as line:
        written = write_sheets(_sheets(args, held, language), args.out, args.dpi, line.share)
    if len(written) > 1:
        names = ", ".join(path.name for path in written[1:4]) + (", …" if len(written) > 4 else "")
        print(f"sapper-atlas: {written[0]}: {len(written) - 1} more files: {names}", file=sys.stderr)
    return DONE


def _sheets(args: argparse.Namespace, held: Held, language: Language) -> list[Drawn]:
    atlas = Atlas(held)
    try:
        asked = asked_of(args, held, language)
        wanted = [asked]
        if args.atlas:
            wanted = atlas_of(atlas, asked, cast(AtlasKind, args.atlas), _days(args.dates))
        return [compose(atlas, one) for one in wanted]
    except (SheetRefused, ValueError) as error:
        raise UsageRefused(str(error)) from error


def asked_of(args: argparse.Namespace, held: Held, language: Language) -> Asked:
    """What the options ask of a sheet; what they leave open is that of the stored view, else of the template.

    Raises
    ------
    UsageRefused
        A template, layer, colour or view that there is not.
    """
    view = _view(args, held)
    try:
        stored = sheet_of_state(view.get("state"))
    except ValueError as error:
        raise UsageRefused(f"view {args.view}: {error}") from error
    template = args.template or (stored.template if stored else "map")
    if template not in TEMPLATES:
        raise UsageRefused(f"there is no template {template}; there are {', '.join(TEMPLATES)}")
    if args.banner_colour and not _COLOUR.fullmatch(args.banner_colour):
        raise UsageRefused(f"{args.banner_colour!r} is not a colour; write it as #9B2C1B")
    if not 20 <= args.dpi <= 2400:
        raise UsageRefused(f"{args.dpi:g} dpi: choose between 20 and 2400")
    base = stored or _of_view(args.view, view)
    hidden, layers = _hidden(args, held, base)
    theatre, extent = _place(args, base)
    paper = Paper(
        name=args.paper or base.paper.name, portrait=base.paper.portrait if args.portrait is None else args.portrait
    )
    given = {
        "true_on": args.date, "known_on": args.known_on, "subject": args.contingent, "title": args.title,
        "subtitle": args.subtitle, "remark": args.remark, "banner": args.banner, "banner_colour": args.banner_colour,
        "grid": args.grid,
    }  # fmt: skip
    asked = msgspec.structs.replace(
        base, template=template, paper=paper, language=language, theatre=theatre, extent=extent, hidden=hidden,
        layers=layers, groups=(args.left or base.groups[0], args.right or base.groups[1]),
        **{field: value for field, value in given.items() if value is not None},
    )  # fmt: skip
    if (asked.template, asked.paper) != (base.template, base.paper):
        # Places of frames are those of one template on one paper.
        return msgspec.structs.replace(asked, moved=(), worded=())
    return asked


def _view(args: argparse.Namespace, held: Held) -> dict[str, Any]:
    """The stored view that the options name; of none nothing."""
    if args.view is None:
        return {}
    if args.view not in held.views:
        raise UsageRefused(f"there is no view {args.view}; there are {', '.join(held.views) or 'none'}")
    return held.views[args.view]


def _of_view(name: str | None, view: dict[str, Any]) -> Asked:
    """The sheet of a view that stores none: its place and its dates."""
    if name is None:
        return Asked(template="map")
    of, extent = view_place(name, view)
    return Asked(
        template="map", theatre=of.name, extent=extent, true_on=day_of(view.get("date")),
        known_on=day_of(view.get("known_on")),
    )  # fmt: skip


def _place(args: argparse.Namespace, base: Asked) -> tuple[TheatreName | None, Extent | None]:
    """Theatre and extent that the options name; another theatre than that of the view is shown whole."""
    assert args.theatre is None or args.theatre in get_args(TheatreName), "argparse knows the theatres"
    if args.extent is not None:
        extent = extent_in_degrees(args.extent)
        return args.theatre or base.theatre or theatre_at(extent), extent
    if args.theatre is not None and args.theatre != base.theatre:
        return args.theatre, None
    return base.theatre, base.extent


def _hidden(args: argparse.Namespace, held: Held, base: Asked) -> tuple[tuple[str, ...], tuple[ShownLayer, ...] | None]:
    """Layers of the map that are hidden, and those of the user that are shown."""
    titles = {one.title for one in held.layers} | {"layers"}
    unknown = set(args.hide) - set(LAYER_KEYS) - {"deployments"} - titles
    if unknown:
        own = "".join(f", {one.title}" for one in held.layers)
        raise UsageRefused(f"there is no layer {min(unknown)}; the layers are {', '.join(LAYER_KEYS)}{own}")
    keys = tuple("contingents" if kind == "deployments" else kind for kind in args.hide if kind not in titles)
    hidden = tuple(dict.fromkeys((*base.hidden, *keys)))
    if not titles & set(args.hide):
        return hidden, base.layers
    left = [one for one, _ in own_layers_shown(base, held.layers)]
    return hidden, tuple(one for one in left if "layers" not in args.hide and one.title not in args.hide)


def _days(text: str | None) -> list[datetime.date]:
    if text is None:
        return []
    return [parse_date(part).last_day for part in text.split(",") if part.strip()]


def templates_list(args: argparse.Namespace) -> str:
    """A line for each template: its name and what it shows."""
    headless_application()
    width = max(len(name) for name in TEMPLATES)
    with speaking(args.language or "en"):
        return "\n".join(f"{name:<{width}}  {template_text(name)}" for name in TEMPLATES)


def state_report(text: str) -> dict[str, Any]:
    """The state behind a printed code or a file, as plain values.

    Raises
    ------
    UsageRefused
        It is neither.
    """
    try:
        state = state_behind(text)
    except NoSheetCode as error:
        raise UsageRefused(str(error)) from error
    return msgspec.json.decode(msgspec.json.encode(state), type=dict[str, Any])
