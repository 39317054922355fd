"""The user's layers of the window as a sheet takes them over: which are shown, in which order, drawn by whom."""

from __future__ import annotations

from desktop.briefing.own_layers import PROJECT_LAYER, OwnLayer, credit_of
from desktop.layer_desk import LayerDesk
from desktop.map.scene import LAYER_KEYS, Layer
from desktop.session import Session
from geodata.sheets.asked import ShownLayer


def layers_shown(session: Session) -> tuple[ShownLayer, ...]:
    """The user's layers that are visible, the highest first, each right above a layer of the map."""
    found: list[ShownLayer] = []
    for at, layer in enumerate(session.layers):
        if layer.visible and _is_own(layer):
            below = next((one.key for one in session.layers[at + 1 :] if one.key in LAYER_KEYS), "land")
            found.append(ShownLayer(key=layer.key, title=layer.title, above=below, opacity=layer.opacity))
    return tuple(found)


def layers_of_window(session: Session, desk: LayerDesk) -> tuple[OwnLayer, ...]:
    """The user's layers that are read, of the project and from files; files have no credit but their name."""
    project = session.project
    rows = {} if project is None else {PROJECT_LAYER + one.id: one.values for one in project.rows("layers")}
    rasters = {one.key: one for one in session.rasters}
    made: list[OwnLayer] = []
    for layer in session.layers:
        if not _is_own(layer):
            continue
        laid, raster = desk.laid_by(layer.key), rasters.get(layer.key)
        if laid is None and raster is None:
            continue
        values = rows.get(layer.key)
        look = "" if values is None else f"{values['table_name']} {values['style']}"
        made.append(
            OwnLayer(
                key=layer.key, title=layer.title, credit="" if values is None else credit_of(values),
                visible=layer.visible, state=f"{look} {desk.column_of(layer.key) or ''}", drawn=laid, raster=raster,
            )
        )  # fmt: skip
    return tuple(made)


def _is_own(layer: Layer) -> bool:
    return layer.key not in LAYER_KEYS
