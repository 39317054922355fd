"""The command ``render``: a picture of a theatre, an extent or a named view, without a window."""

from __future__ import annotations

import argparse
import datetime
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

from desktop.briefing.paper import sheet_px
from desktop.briefing.picture import write_picture
from desktop.layer_words import what_is_drawn
from desktop.map.foreign import DrawnLayer, drawn_layer, shaded_layer
from desktop.map.hazard_shapes import hazard_shapes
from desktop.map.image import draw_image
from desktop.map.rasters import DrawnRaster
from desktop.map.scene import DEFAULT_HIDDEN, LAYER_KEYS, Layer, Scene
from desktop.map.view import View, fit
from desktop.projects import opened
from desktop.qt_platform import headless_application, install_language
from desktop.render_layers import RenderLayers, render_layers
from desktop.theme import THEMES, ThemeName
from desktop.wording import known_until
from geodata.builtin import builtin_records
from geodata.exchange.foreign import ForeignLayer, read_foreign_layer
from geodata.exchange.raster import RASTER_ENDINGS, read_raster_layer
from geodata.exchange.reader_report import peak_rss_mb
from geodata.exchange.writing import write_aside
from geodata.ledger.state import Clock, deployment_states
from geodata.project.ground import FoundDevice, Ground, devices_of, ground_of, reopened_ground
from geodata.records.record_set import RecordSet
from geodata.records.texts import Language
from geodata.theatres import NAMES, Theatre, TheatreName, theatre
from geodata.theatres.basemap import BaseMap


class RenderRefused(Exception):
    """The picture asked for cannot be described: an unknown view, an extent that is none, a size that is none."""


def render_command(args: argparse.Namespace) -> int:
    """Draw one picture into a file; returns the exit code 0, everything else is raised.

    With ``--repeat`` and ``--timings`` the picture is also drawn again and again, each time in full and
    with every cached outline dropped, and the times are written as JSON.
    """
    application = headless_application()
    language: Language = args.language or "en"
    install_language(application, language)
    held = _held(args.project, args.date)
    of, extent = _place(args, held.views)
    hidden, own = held.layers.without(tuple(args.hide or ()))
    size, dpi = _size(args.size, args.dpi)
    out = Path(args.out)
    theme: ThemeName = args.theme or ("paper" if out.suffix.lower() == ".pdf" else "light")
    started = time.perf_counter()
    base = BaseMap(of)
    scene = build_scene(
        held.records,
        base,
        fit(base.projection, extent, *size, margin_px=round(min(size) * 0.03)),
        Clock(true_on=args.date, known_on=args.known_on),
        theme=theme,
        language=language,
        hidden=hidden,
    )
    files = [Path(path) for path in args.layer or ()]
    pictures = [path for path in files if path.suffix.lower() in RASTER_ENDINGS]
    for layer in own.vectors.values():
        layer.take(of.name)
    keyed: list[tuple[str, ForeignLayer]] = [
        *own.vectors.items(),
        *(("", read_foreign_layer(path, of.name)) for path in files if path not in pictures),
    ]
    layers = [layer for _, layer in keyed]
    scene = msgspec.structs.replace(
        scene,
        layers=own.listed(scene.layers),
        foreign=tuple(
            _drawn(layer, of.name, key, number, shade=None if key else args.shade, language=language)
            for number, (key, layer) in enumerate(keyed)
        ),
        rasters=(
            *(() if args.project is None else own.drawn_pictures(args.project)),
            *(DrawnRaster(layer=read_raster_layer(path)) for path in pictures),
        ),
        exercise=held.exercise,
        theme=msgspec.structs.replace(scene.theme, signs=args.signs),
        hazards=hazard_shapes(held.ground, base.projection, held.devices),
    )
    load_s = time.perf_counter() - started
    write_picture(scene, out, dpi, title=f"Sapper Atlas: {of.name}")
    if args.timings is not None:
        loaded = {
            "load_s": load_s,
            "reader_peak_rss_mb": max((layer.reader_peak_mb or 0.0 for layer in layers), default=None),
        }
        _write_timings(scene, dpi, loaded, args.repeat or 1, Path(args.timings))
    return 0


class _Held(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture needs of a project: ``views`` by name, hazard areas and devices as of a day."""

    records: RecordSet
    exercise: bool = False
    views: dict[str, dict[str, Any]] = {}
    ground: tuple[Ground, ...] = ()
    devices: tuple[FoundDevice, ...] = ()
    layers: RenderLayers = RenderLayers()


def _held(project: Path | None, day: datetime.date | None) -> _Held:
    """What a project holds, or what is built in."""
    if project is None:
        return _Held(records=builtin_records())
    with opened(project, write=False) as reader:
        return _Held(
            records=reader.records(),
            exercise=reader.exercise,
            views={str(stored.values["name"]): stored.values for stored in reader.rows("views")},
            ground=ground_of(
                reader.rows("areas"),
                [*reader.rows("releases"), *reader.rows("confirmations")],
                day,
                reopened=reopened_ground(reader.rows("areas"), reader.rows("reopenings")),
                axes=reader.rows("axes"),
            ),
            devices=devices_of(reader.rows("devices"), day),
            layers=render_layers(reader),
        )


def _drawn(
    layer: ForeignLayer, name: TheatreName, key: str, number: int, *, shade: str | None, language: Language
) -> DrawnLayer:
    """A user's layer; what of it cannot be drawn is said, never dropped in silence."""
    drawn = drawn_layer(layer, name, key, number)
    if shade is not None:
        drawn = shaded_layer(drawn, shade, layer.numbers(shade))
    if layer.left_out or drawn.beyond or not layer.kept:
        print(f"sapper-atlas: {what_is_drawn(layer, drawn, language)}", file=sys.stderr)
    return drawn


def _write_timings(scene: Scene, dpi: float, loaded: dict[str, float | None], repeat: int, path: Path) -> None:
    """Times of full redraws; the first one is the cold one. No picture is kept from one frame to the next."""
    frames: list[float] = []
    for _ in range(repeat + 1):
        begun = time.perf_counter()
        draw_image(scene, dpi)
        frames.append(time.perf_counter() - begun)
    timings = {
        **loaded,
        "cold_s": frames[0],
        "frames_s": frames[1:],
        "peak_rss_mb": peak_rss_mb(),
        "features": sum(len(layer) for layer in scene.foreign),
    }
    write_aside(path, lambda aside: aside.write_bytes(msgspec.json.encode(timings)))


def build_scene(
    records: RecordSet,
    base: BaseMap,
    view: View,
    clock: Clock,
    *,
    theme: ThemeName,
    language: Language,
    hidden: tuple[str, ...] = (),
    selected: str | None = None,
) -> Scene:
    """A scene of some records, with the default layers less those hidden."""
    unknown = set(hidden) - set(LAYER_KEYS) - {"deployments"}
    if unknown:
        raise RenderRefused(f"there is no layer {min(unknown)}; the layers are {', '.join(LAYER_KEYS)}")
    wanted = {"contingents" if key == "deployments" else key for key in hidden}
    layers = tuple(Layer(key=key, visible=key not in wanted | DEFAULT_HIDDEN) for key in LAYER_KEYS)
    return Scene(
        base=base,
        view=view,
        states=deployment_states(records, clock),
        clock=clock,
        theme=THEMES[theme],
        language=language,
        layers=layers,
        selected=selected,
        known_until=known_until(records, language),
    )


def _place(
    args: argparse.Namespace, views: dict[str, dict[str, Any]]
) -> tuple[Theatre, tuple[float, float, float, float]]:
    if args.view in views:
        return view_place(args.view, views[args.view])
    if args.extent is not None:
        extent = extent_in_degrees(args.extent)
        return theatre(args.theatre or theatre_at(extent)), extent
    name = args.view or args.theatre or "world"
    if name not in NAMES:
        raise RenderRefused(f"there is no view {name}; there are {', '.join((*views, *NAMES))}")
    of = theatre(name)
    return of, of.extent


def view_place(name: str, view: dict[str, Any]) -> tuple[Theatre, tuple[float, float, float, float]]:
    """Theatre and extent of a stored view.

    Raises
    ------
    RenderRefused
        It names no theatre that there is, or has no extent.
    """
    sides = [view.get(side) for side in ("west", "south", "east", "north")]
    if view.get("theatre") not in NAMES:
        raise RenderRefused(f"view {name}: {view.get('theatre')!r} is no theatre; there are {', '.join(NAMES)}")
    of = theatre(view["theatre"])
    if any(side is None for side in sides):
        return of, of.extent
    return of, extent_in_degrees(",".join(str(side) for side in sides))


def theatre_at(extent: tuple[float, float, float, float]) -> TheatreName:
    """The theatre whose own extent holds the middle of the wanted one, else the world."""
    lon, lat = (extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2
    for name in ("kursk", "laos"):
        west, south, east, north = theatre(name).extent
        small = extent[2] - extent[0] < 4 * (east - west)
        if west <= lon <= east and south <= lat <= north and small:
            return name
    return "world"


def extent_in_degrees(text: str) -> tuple[float, float, float, float]:
    """West, south, east, north of an extent as typed; refuses what is not on the earth."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise RenderRefused(f"{text!r} is not an extent; write W,S,E,N in degrees, as 100,13.9,107.7,22.5") from error
    if not (west < east and south < north and west >= -180 and east <= 192 and south >= -90 and north <= 90):
        raise RenderRefused(f"extent {text}: west must be below east, south below north, all on the earth")
    return west, south, east, north


def _size(text: str, dpi: float) -> tuple[tuple[int, int], float]:
    """Logical size of a picture (96 pixels to the inch) and its dpi, from pixels or the name of a sheet."""
    if not 20 <= dpi <= 2400:
        raise RenderRefused(f"{dpi:g} dpi: choose between 20 and 2400")
    paper = sheet_px(text)
    if paper is not None:
        return paper, dpi
    if text == "16:9":
        return (1920, 1080), dpi
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError as error:
        raise RenderRefused(f"{text!r} is not a size; write 1920x1080, A4, A3, A4-portrait or 16:9") from error
    logical = round(width * 96 / dpi), round(height * 96 / dpi)
    if min(logical) < 100 or max(width, height) > 200_000:
        raise RenderRefused(f"size {text} at {dpi:g} dpi is too small or too large to draw a map in")
    return logical, dpi
