"""The card beside a contingent's place: who is there, how many, when, and in words when it is denied."""

from __future__ import annotations

from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry

from desktop.map.by_view import kept_by_view
from desktop.map.cards import Card, CardRow
from desktop.map.marks import Mark, frame_of
from desktop.map.scene import Scene
from desktop.wording import listed, place_text, short_title, span_text, standing_text, strength_text, translate
from geodata.geometry.projection import Floats
from geodata.ledger.state import DeploymentState

MOST_ROWS = 12
"""More contingents at one place than a card has rows for are counted in its last line: a taller one finds no room."""
_ROWS_OF_MANY = 3
_MANY_PLACES = 12
# No map has room for more cards than one for so many square pixels.
_PX_A_CARD = 16_000.0


def with_cards(marks: Sequence[Mark], scene: Scene) -> tuple[list[Mark], list[Mark]]:
    """The marks that are to have a card beside them, and those of a crowd that no map has room for.

    The selected one comes first, then those that had one in the picture before, then in the order of the marks.
    """
    view = scene.view
    most = max(_MANY_PLACES, int(view.width * view.height / _PX_A_CARD))
    if len(marks) <= most:
        return list(marks), []
    kept = scene.kept.cards if scene.kept.metres_per_px == view.metres_per_px else {}
    order = sorted(marks, key=lambda mark: (scene.selected not in mark.ids, mark.key not in kept))
    return order[:most], order[most:]


def rows_beside(marks: Sequence[Mark]) -> int:
    """How many rows a card may have when there are cards for so many places."""
    return MOST_ROWS if len(marks) <= _MANY_PLACES else _ROWS_OF_MANY


def card_of(mark: Mark, scene: Scene, most: int = MOST_ROWS) -> Card:
    """The card of a mark: its place, and a row for each contingent, for ``most`` of them at most."""
    location = mark.states[0].deployment.location
    listed_states = _with_rows(mark.states, scene.selected, most)
    rows = tuple(card_row(state, scene) for state in listed_states)
    brief = scene.brief_cards
    heading = "" if brief and mark.shape != "country" else place_text(location, scene.language)
    more = len(mark.states) - len(rows)
    anchors = anchors_of(mark.outline, scene)
    return Card(key=mark.key, heading=heading, rows=rows, more=more, anchors=anchors, compact=brief)


def _with_rows(states: tuple[DeploymentState, ...], selected: str | None, most: int) -> tuple[DeploymentState, ...]:
    """The contingents that get a row on a card: the first ones, and the selected one whichever it is."""
    if len(states) <= most:
        return states
    first = states[:most]
    chosen = next((state for state in states[most:] if state.deployment.id == selected), None)
    return first if chosen is None else (*first[:-1], chosen)


def card_row(state: DeploymentState, scene: Scene) -> CardRow:
    """A contingent on a card: its strength as stated, its dates, and in words when it is denied."""
    deployment = state.deployment
    details = [strength_text(state, scene.language)]
    if state.status.denied:
        details.append(listed((standing_text(state.status.standing), translate("Words", "denied"))))
    dated = deployment.start is not None or deployment.end is not None
    if dated and not scene.brief_cards:
        details.append(span_text(deployment.start, deployment.end, scene.language))
    return CardRow(
        record_id=deployment.id,
        sidc=deployment.unit.sidc,
        frame=frame_of(state),
        denied=state.status.denied,
        title=short_title(state, scene.language),
        detail=" · ".join(details),
    )


def anchors_of(outline: BaseGeometry | None, scene: Scene) -> Floats | None:
    """Up to 72 points of an outline that lie in the picture, in pixels; ``None`` when it has none."""
    return None if outline is None else kept_by_view(scene.view, outline, "anchors", lambda: _anchors(outline, scene))


def _anchors(outline: BaseGeometry, scene: Scene) -> Floats | None:
    ring = max(shapely.get_parts(outline), key=lambda part: part.area).exterior
    points = shapely.get_coordinates(ring.segmentize(max(ring.length / 72, 1.0)))
    px = scene.view.to_px(points[:: max(1, len(points) // 72)])
    seen = (px[:, 0] > 4) & (px[:, 0] < scene.view.width - 4) & (px[:, 1] > 4) & (px[:, 1] < scene.view.height - 4)
    return px[seen] if seen.any() else None
