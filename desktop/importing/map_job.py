"""The small map of a file, drawn beside the window."""

from __future__ import annotations

import weakref

from PySide6.QtGui import QImage

from desktop.importing.preview import Looked, PreviewMap, drawn_preview, extent_of
from desktop.jobs import Jobs
from desktop.map.scene import Layer, Scene
from desktop.map.view import fit
from desktop.session import Session
from desktop.wording import translate
from geodata.exchange.incoming.request import Reading

_GROUND = ("names", "borders", "water", "land")
_SMALLEST_PX = 120


def draw_map(session: Session, jobs: Jobs, target: PreviewMap, reading: Reading, looked: Looked) -> None:
    """Draw where a file lies, and some of its shapes; nothing where none of its rows has a place."""
    target.show_picture(None)
    if reading.bounds is None:
        return
    from desktop.rendering import theatre_at  # noqa: PLC0415 - not before the first map

    extent = extent_of(reading.bounds)
    base = session.base_of(theatre_at(extent))
    size, ratio = target.size(), target.devicePixelRatioF()
    view = fit(base.projection, extent, max(size.width(), _SMALLEST_PX), max(size.height(), _SMALLEST_PX), margin_px=12)
    scene = Scene(
        base=base, view=view, states=(), clock=session.clock, theme=session.theme, language=session.language,
        furniture=False, layers=tuple(Layer(key=key) for key in _GROUND),
        rasters=() if looked.raster is None else (looked.raster,),
    )  # fmt: skip
    # The dialog may be closed before the picture is there.
    gone: list[bool] = []
    target.destroyed.connect(lambda: gone.append(True))
    kept = weakref.ref(target)

    def done(picture: QImage) -> None:
        shown = kept()
        if shown is not None and not gone:
            shown.show_picture(picture)

    text = translate("Import", "drawing a preview")
    jobs.run(text, lambda: drawn_preview(scene, looked.shapes, ratio), done, lambda _error: None)
