"""What the program remembers of its user between sessions; declared here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSettings

_MOST_RECENT = 8


class Settings:
    """Recent projects, kept in the user's own settings file."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "sapper-atlas", "sapper-atlas")

    def recent(self) -> list[Path]:
        """Projects opened last, the newest first; those that are gone are left out."""
        stored = self._store.value("recent", [])
        names = [stored] if isinstance(stored, str) else cast(list[str], stored or [])
        return [Path(name) for name in names if Path(name).is_file()]

    def remember(self, project: Path) -> None:
        """Put a project at the head of the recent ones."""
        path = project.resolve()
        kept = [str(path), *(str(other) for other in self.recent() if other != path)][:_MOST_RECENT]
        self._store.setValue("recent", kept)
