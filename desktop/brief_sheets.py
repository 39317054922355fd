"""The command ``brief``: sheets as files without a window, and the state behind a sheet."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from typing import Any, cast, get_args

import msgspec

from desktop.briefing.atlas_run import AtlasKind, atlas_of
from desktop.briefing.compose import compose, template_text
from desktop.briefing.held import Held, day_of, held_of
from desktop.briefing.plans import SheetRefused
from desktop.briefing.sheet_files import write_sheets
from desktop.briefing.sheet_maps import Atlas
from desktop.explain import DONE, UsageRefused
from desktop.map.scene import LAYER_KEYS
from desktop.qt_platform import headless_application, install_language
from desktop.rendering import extent_in_degrees, theatre_at, view_place
from geodata.records.dates import parse_date
from geodata.records.texts import Language
from geodata.sheets.asked import TEMPLATES, Asked, Extent
from geodata.sheets.carried import state_behind
from geodata.sheets.code import NoSheetCode
from geodata.sheets.paper import Paper
from geodata.theatres import TheatreName

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_BAR = 28


def brief_command(args: argparse.Namespace) -> int:
    """Make the sheets that the options ask for; returns the exit code 0, everything else is raised."""
    language = _language(args)
    held = held_of(args.project)
    atlas = Atlas(held)
    try:
        asked = asked_of(args, held, language)
        wanted = [asked]
        if args.atlas:
            wanted = atlas_of(atlas, asked, cast(AtlasKind, args.atlas), _days(args.dates))
        sheets = [compose(atlas, one) for one in wanted]
    except (SheetRefused, ValueError) as error:
        raise UsageRefused(str(error)) from error
    written = write_sheets(sheets, args.out, args.dpi, _progress)
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * (_BAR + 12) + "\r")
    if len(written) > 1:
        names = ", ".join(path.name for path in written[1:4]) + (", …" if len(written) > 4 else "")
        print(f"sapper-atlas: {written[0]}: {len(written) - 1} more files: {names}", file=sys.stderr)
    return DONE


def asked_of(args: argparse.Namespace, held: Held, language: Language) -> Asked:
    """What the options ask of a sheet.

    Raises
    ------
    UsageRefused
        A template, layer, colour or view that there is not.
    """
    template = args.template or "map"
    if template not in TEMPLATES:
        raise UsageRefused(f"there is no template {template}; there are {', '.join(TEMPLATES)}")
    unknown = set(args.hide) - set(LAYER_KEYS) - {"deployments"}
    if unknown:
        raise UsageRefused(f"there is no layer {min(unknown)}; the layers are {', '.join(LAYER_KEYS)}")
    if args.banner_colour and not _COLOUR.fullmatch(args.banner_colour):
        raise UsageRefused(f"{args.banner_colour!r} is not a colour; write it as #9B2C1B")
    if not 20 <= args.dpi <= 2400:
        raise UsageRefused(f"{args.dpi:g} dpi: choose between 20 and 2400")
    theatre, extent, view = _place(args, held)
    return Asked(
        template=template,
        paper=Paper(name=args.paper, portrait=args.portrait),
        language=language,
        true_on=args.date or day_of(view.get("date")),
        known_on=args.known_on or day_of(view.get("known_on")),
        theatre=theatre,
        extent=extent,
        groups=(args.left, args.right),
        subject=args.contingent,
        title=args.title,
        subtitle=args.subtitle,
        remark=args.remark,
        banner=args.banner,
        banner_colour=args.banner_colour,
        grid=args.grid,
        hidden=tuple("contingents" if kind == "deployments" else kind for kind in args.hide),
    )


def _place(args: argparse.Namespace, held: Held) -> tuple[TheatreName | None, Extent | None, dict[str, Any]]:
    """Theatre, extent and stored view that the options name."""
    if args.view is not None:
        if args.view not in held.views:
            raise UsageRefused(f"there is no view {args.view}; there are {', '.join(held.views) or 'none'}")
        of, extent = view_place(args.view, held.views[args.view])
        return of.name, extent, held.views[args.view]
    if args.extent is not None:
        extent = extent_in_degrees(args.extent)
        return args.theatre or theatre_at(extent), extent, {}
    assert args.theatre is None or args.theatre in get_args(TheatreName), "argparse knows the theatres"
    return args.theatre, None, {}


def _days(text: str | None) -> list[datetime.date]:
    if text is None:
        return []
    return [parse_date(part).last_day for part in text.split(",") if part.strip()]


def templates_list(args: argparse.Namespace) -> str:
    """A line for each template: its name and what it shows."""
    _language(args)
    width = max(len(name) for name in TEMPLATES)
    return "\n".join(f"{name:<{width}}  {template_text(name)}" for name in TEMPLATES)


def _language(args: argparse.Namespace) -> Language:
    """The language asked for, which the program now speaks."""
    language: Language = args.language or "en"
    install_language(headless_application(), language)
    return language


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


def _progress(share: float) -> None:
    if sys.stderr.isatty():
        done = round(share * _BAR)
        sys.stderr.write(f"\r[{'#' * done}{'.' * (_BAR - done)}] {share:4.0%}")
        sys.stderr.flush()
