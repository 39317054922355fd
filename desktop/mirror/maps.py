"""The two maps of the mirror, side by side at one true scale."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from typing_extensions import override

from desktop.briefing.mirror_arc import toward_other
from desktop.briefing.sheet_maps import extent_of_states, round_scale
from desktop.canvas import MapCanvas
from desktop.map.scene import Scene
from desktop.map.view import View, fit
from desktop.mirror.side import MirrorSide
from geodata.sheets.asked import Extent

_LEAST_M = 250_000.0
_MARGIN_PX = 34
_SAME = 1e-6


class MirrorCanvas(MapCanvas):
    """A map of one group. Its view begins with the group whole, cards are brief, the table says the rest."""

    def __init__(self, side: MirrorSide, other: MirrorSide, letter: str) -> None:
        super().__init__(side)
        self.side, self._other = side, other
        other.states_changed.connect(self.redraw)
        other.theatre_changed.connect(self.redraw)
        self._letter = letter
        self.setAccessibleName(self.tr("Map %1").replace("%1", letter))

    @override
    def scene_shown(self) -> Scene:
        caption = f"{self._letter} · {self.side.title}"
        here, there = self.side, self._other
        toward = toward_other(
            (here.base, here.states), (there.base, there.states), "B" if self._letter == "A" else "A", here.language
        )
        return msgspec.structs.replace(super().scene_shown(), brief_cards=True, caption=caption, toward=toward)

    def whole(self) -> View:
        """The view in which the group just fits, with room for the furniture."""
        base = self.side.base
        extent = extent_of_states(base, self.side.states, _LEAST_M)
        return fit(base.projection, extent, max(self.width(), 1), max(self.height(), 1), _MARGIN_PX)

    @override
    def _fitted(self) -> View:
        return self.whole()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The scale stays: it is that of the other map too.
        view = self._views.get(self.side.theatre_name)
        if view is not None:
            self._views[self.side.theatre_name] = view.resized(self.width(), self.height())
        self.redraw()


class MirrorMaps(QWidget):
    """Both canvases. While ``locked`` zooming one brings the other to the same scale denominator.

    ``scales_changed`` tells both denominators. A group that is shown anew is fitted, both of them at the smaller scale;
    until somebody moves a map both are fitted again whenever the window has another size.
    """

    scales_changed = Signal(float, float)

    def __init__(self, left: MirrorSide, right: MirrorSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = MirrorCanvas(left, right, "A"), MirrorCanvas(right, left, "B")
        self.locked = True
        self._following = False
        self._as_fitted = True
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.timeout.connect(self._fit_now)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.left)
        split.addWidget(self.right)
        split.setSizes([1000, 1000])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.left.view_changed.connect(self._follow_left)
        self.right.view_changed.connect(self._follow_right)
        for side in (left, right):
            side.theatre_changed.connect(self.fit_groups)

    @property
    def active(self) -> MirrorCanvas:
        """The map that has the keyboard, else the left one."""
        return self.right if self.right.hasFocus() else self.left

    def lock(self, *, locked: bool) -> None:
        """Tie the scales together, the right one to the left one, or let them go."""
        self.locked = locked
        self._follow_left(self.left.view)

    def fit_groups(self) -> None:
        """Show both groups whole at one round scale, once the maps have their size."""
        self._as_fitted = True
        self._fit.start(0)

    def show_extents(self, extents: Sequence[Extent]) -> None:
        """Show the parts that a sheet showed: the left one whole, and while locked the right one at its scale."""
        self._fit.stop()
        self._as_fitted = False
        for canvas, extent in zip((self.left, self.right), extents, strict=False):
            projection = canvas.side.base.projection
            canvas.set_view(fit(projection, extent, max(canvas.width(), 1), max(canvas.height(), 1)))
        if self.locked:
            common = max(canvas.view.scale_denominator for canvas in (self.left, self.right))
            self._following = True
            for canvas in (self.left, self.right):
                canvas.set_view(canvas.view.at_scale(common))
            self._following = False
        self._tell()

    def stop(self) -> None:
        """Draw nothing more."""
        self.left.stop()
        self.right.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._as_fitted:
            self._fit.start(0)

    def _fit_now(self) -> None:
        canvases = (self.left, self.right)
        views = [canvas.whole() for canvas in canvases]
        common = round_scale(max(view.scale_denominator for view in views))
        self._following = True
        for canvas, view in zip(canvases, views, strict=True):
            canvas.set_view(view.at_scale(common) if self.locked else view)
        self._following = False
        self._tell()

    def _follow_left(self, view: View) -> None:
        self._follow(view, self.right)

    def _follow_right(self, view: View) -> None:
        self._follow(view, self.left)

    def _follow(self, view: View, other: MirrorCanvas) -> None:
        if self._following:
            return
        self._as_fitted = False
        wanted = view.scale_denominator
        if self.locked and not math.isclose(other.view.scale_denominator, wanted, rel_tol=_SAME):
            self._following = True
            other.set_view(other.view.at_scale(wanted))
            self._following = False
        self._tell()

    def _tell(self) -> None:
        self.scales_changed.emit(self.left.view.scale_denominator, self.right.view.scale_denominator)
