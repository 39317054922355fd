"""What a sheet paints, in the window: the same painters, every colour of the paper in that of the theme."""

from __future__ import annotations

import functools

from PySide6.QtGui import QColor
from typing_extensions import override

from desktop.map.ink import Ink, TextStyle
from desktop.theme import PAPER, THEMES, Theme, ThemeName

_ROLES = (
    "line", "line_control", "text", "text_second", "disabled", "accent", "accent_ground", "warn", "warn_ground", "bad",
    "bad_ground", "ok", "ok_ground", "contributor_other", "field",
)  # fmt: skip


class ScreenInk(Ink):
    """Writes and draws with the colours that a theme has in the place of the paper's."""

    @override
    def colour(self, named: str) -> QColor:
        return QColor(in_theme(named, self.theme))

    @override
    def plain(self) -> Ink:
        return Ink(self.painter, self.theme, self.language)

    @override
    def text(self, x: float, baseline: float, text: str, style: TextStyle) -> None:
        super().text(x, baseline, text, style._replace(colour=in_theme(style.colour, self.theme)))


def in_theme(colour: str, theme: Theme) -> str:
    """The colour of a theme in the role that a colour has on paper; one without a role stays as it is."""
    return _table(theme.name).get(colour, colour)


@functools.cache
def _table(name: ThemeName) -> dict[str, str]:
    theme = THEMES[name]
    table = {str(getattr(PAPER, role)): str(getattr(theme, role)) for role in _ROLES}
    table.update({colour: theme.contributor(code) for code, colour in PAPER.contributors.items()})
    return table
