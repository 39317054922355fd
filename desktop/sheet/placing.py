"""Which frames of a page are chosen, and where they go while they are moved or resized. Lengths are in units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.briefing.arrange import EXERCISE, can_be_cut, has_own_height, least_size, names_of
from desktop.briefing.frames import Frame
from desktop.briefing.page_frame import MARGIN
from desktop.sheet.making import Page
from geodata.sheets.asked import Asked
from geodata.sheets.guides import GRIPS, Grip, Guides, guides_of, overlap, shared, sized, slid
from geodata.sheets.paper import Box
from geodata.sheets.placed import EVERY_PAGE, Placed, placed_at, with_placed, without

_THIN = 8.0


class Key(NamedTuple):
    """A frame by its page (``EVERY_PAGE`` for head and foot) and its name there."""

    page: int
    name: str


class Standing(NamedTuple):
    """A frame and where it stands as the sheet is asked for now, which may be newer than the picture of it."""

    key: Key
    frame: Frame
    box: Box


class _Drag(NamedTuple):
    start: tuple[float, float]
    grip: Grip | None
    before: tuple[Standing, ...]
    guides: Guides


class Placing:
    """The hand on one page. It changes nothing itself: what was moved is returned, to be asked for."""

    def __init__(self) -> None:
        self.selected: tuple[Key, ...] = ()
        self.boxes: dict[Key, Box] = {}
        """Where dragged frames are shown, while they are dragged."""
        self.on = Guides()
        self._drag: _Drag | None = None
        self._page: Page | None = None
        self._asked: Asked | None = None

    def show(self, page: Page | None, asked: Asked | None) -> None:
        """Take over the page that is shown and the sheet that is asked for; a choice of what is gone ends."""
        self._page, self._asked = page, asked
        known = {one.key for one in self.standing()}
        self.selected = tuple(key for key in self.selected if key in known)

    def standing(self) -> list[Standing]:
        """The frames that can be moved, in the order they are painted."""
        page, asked = self._page, self._asked
        if page is None or asked is None or page.drawn.sheet.paper != asked.paper:
            return []
        shown = page.drawn.sheet.pages[page.number]
        newer = {} if page.drawn.sheet.asked == asked else {Key(one.page, one.frame): one for one in asked.moved}
        found: list[Standing] = []
        for number, frames in ((page.number + 1, shown.body), (EVERY_PAGE, shown.around)):
            for name, frame in zip(names_of(frames), frames, strict=True):
                key, box = Key(number, name), frame.box
                if key in newer:
                    moved = newer[key].box(asked.paper)
                    box = Box(left=moved.left, top=moved.top, width=moved.width, height=moved.height or box.height)
                if name != EXERCISE:
                    found.append(Standing(key, frame, self.boxes.get(key, box)))
        return found

    def chosen(self) -> list[Standing]:
        """Those that are chosen."""
        return [one for one in self.standing() if one.key in self.selected]

    def at(self, x: float, y: float) -> Standing | None:
        """The least of the frames at a point, so that what lies on a larger one can be had."""
        held = [one for one in self.standing() if _holds(one.box, x, y)]
        return min(held, key=lambda one: one.box.width * max(one.box.height, _THIN), default=None)

    def grips(self) -> dict[Grip, tuple[float, float]]:
        """The grips of a single chosen frame and where they are; a text is only made wider, its lines follow."""
        chosen = self.chosen()
        if len(chosen) != 1:
            return {}
        box, frame = chosen[0].box, chosen[0].frame
        sides: tuple[Grip, ...] = ("e", "w")
        wanted = GRIPS if has_own_height(frame) or can_be_cut(frame) else sides
        across = {"w": box.left, "e": box.right}
        down = {"n": box.top, "s": box.bottom}
        return {
            grip: (
                next((across[side] for side in grip if side in across), box.left + box.width / 2),
                next((down[side] for side in grip if side in down), box.top + box.height / 2),
            )
            for grip in wanted
        }

    def grip_at(self, x: float, y: float, reach: float) -> Grip | None:
        """The grip within reach of a point."""
        near: dict[Grip, float] = {grip: max(abs(gx - x), abs(gy - y)) for grip, (gx, gy) in self.grips().items()}
        return next((grip for grip in sorted(near, key=lambda grip: near[grip]) if near[grip] <= reach), None)

    def press(self, x: float, y: float, reach: float, *, add: bool) -> None:
        """Choose what is at a point, and be ready to move or resize it."""
        grip = None if add else self.grip_at(x, y, reach)
        if grip is None:
            found = self.at(x, y)
            if found is None:
                self.selected = () if not add else self.selected
                return
            if add:
                self.selected = _toggled(self.selected, found.key)
            elif found.key not in self.selected:
                self.selected = (found.key,)
        chosen = tuple(self.chosen())
        self._drag = _Drag((x, y), grip, chosen, self.guides()) if chosen else None

    def drag(self, x: float, y: float, reach: float) -> None:
        """Move what was pressed to a point; ``reach`` 0 snaps to nothing."""
        if self._drag is None:
            return
        by = x - self._drag.start[0], y - self._drag.start[1]
        self._move(self._drag, by, reach)

    def release(self) -> tuple[Placed, ...] | None:
        """Let go; the frames that stand elsewhere than in the template, or nothing where none was moved."""
        drag, self._drag = self._drag, None
        return self._done(drag)

    def give_up(self) -> None:
        """Let go, and leave all as it was."""
        self._drag, self.boxes, self.on = None, {}, Guides()

    def nudge(self, across_mm: float, down_mm: float, *, size: bool = False) -> tuple[Placed, ...] | None:
        """Move, or make wider and higher, what is chosen by so many millimetres."""
        chosen = tuple(self.chosen())
        if not chosen or self._asked is None:
            return None
        per_mm = self._asked.paper.units_per_mm
        drag = _Drag((0, 0), "se" if size and len(chosen) == 1 else None, chosen, Guides())
        self._move(drag, (across_mm * per_mm, down_mm * per_mm), 0.0)
        return self._done(drag)

    def back(self) -> tuple[Placed, ...] | None:
        """What is left moved when what is chosen goes back to the places of the template."""
        if self._asked is None:
            return None
        left = without(self._asked.moved, self.selected)
        return None if left == self._asked.moved else left

    def step(self, by: int) -> bool:
        """Choose the next frame or the one before; false beyond the last."""
        keys = [one.key for one in self.standing()]
        at = keys.index(self.selected[0]) + by if self.selected and self.selected[0] in keys else (0 if by > 0 else -1)
        if not keys or (self.selected and not 0 <= at < len(keys)):
            self.selected = ()
            return False
        self.selected = (keys[at],)
        return True

    def guides(self) -> Guides:
        """The guides of the page; frames that are chosen are none."""
        assert self._asked is not None, "only asked for with a page"
        others = [one.box for one in self.standing() if one.key not in self.selected]
        return guides_of(self._asked.paper, MARGIN, others)

    def overlaps(self) -> list[Box]:
        """Where frames that were moved lie over others."""
        standing = self.standing()
        asked = self._asked
        moved = {Key(one.page, one.frame) for one in asked.moved} if asked is not None else set[Key]()
        moved |= set(self.boxes)
        return [
            both
            for number, one in enumerate(standing)
            for other in standing[number + 1 :]
            if (one.key in moved or other.key in moved) and (both := overlap(one.box, other.box)) is not None
        ]

    def _move(self, drag: _Drag, by: tuple[float, float], reach: float) -> None:
        assert self._asked is not None, "only asked for with a page"
        page = self._asked.paper.size_units
        if drag.grip is not None:
            one = drag.before[0]
            # What is as high as its content is not made higher by hand.
            grip = drag.grip if has_own_height(one.frame) or can_be_cut(one.frame) else _sideways(drag.grip)
            if grip is None:
                return
            snapped = sized(one.box, grip, by, page, drag.guides, reach=reach, least=least_size(one.frame))
            self.boxes, self.on = {one.key: snapped.box}, snapped.on
            return
        around = shared([one.box for one in drag.before])
        snapped = slid(around, by, page, drag.guides, reach)
        right, down = snapped.box.left - around.left, snapped.box.top - around.top
        self.on = snapped.on
        self.boxes = {
            one.key: Box(
                left=one.box.left + right, top=one.box.top + down, width=one.box.width, height=one.box.height
            )
            for one in drag.before
        }  # fmt: skip

    def _done(self, drag: _Drag | None) -> tuple[Placed, ...] | None:
        boxes, self.boxes, self.on = self.boxes, {}, Guides()
        asked = self._asked
        if drag is None or asked is None or not boxes:
            return None
        held = {Key(one.page, one.frame): one for one in asked.moved}
        upright = drag.grip is not None and ("n" in drag.grip or "s" in drag.grip)
        now: list[Placed] = []
        for one in drag.before:
            before = held.get(one.key)
            cut = can_be_cut(one.frame) and (upright or (before is not None and before.height_mm > 0))
            height = has_own_height(one.frame) or cut
            now.append(placed_at(*one.key, boxes[one.key], asked.paper, height=height))
        made = with_placed(asked.moved, now)
        same = all(boxes[one.key] == one.box for one in drag.before)
        return None if same or made == asked.moved else made


def millimetres(boxes: Iterable[Box], asked: Asked) -> tuple[float, float, float, float] | None:
    """Left, top, width and height in millimetres around boxes; nothing around none."""
    held: Sequence[Box] = list(boxes)
    if not held:
        return None
    box, per_mm = shared(held), asked.paper.units_per_mm
    return box.left / per_mm, box.top / per_mm, box.width / per_mm, box.height / per_mm


def _holds(box: Box, x: float, y: float) -> bool:
    air = max((_THIN - box.height) / 2, 0.0)
    return box.left <= x <= box.right and box.top - air <= y <= box.bottom + air


def _toggled(keys: tuple[Key, ...], key: Key) -> tuple[Key, ...]:
    return tuple(held for held in keys if held != key) if key in keys else (*keys, key)


def _sideways(grip: Grip) -> Grip | None:
    return "e" if "e" in grip else "w" if "w" in grip else None
