"""The panels behind others: loaded and made after the first picture, and wired to what carries out their wishes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from desktop.canvas import MapCanvas
from desktop.figure_desk import FigureDesk
from desktop.jobs import Jobs
from desktop.land_records_desk import LandRecordsDesk
from desktop.project_desk import ProjectDesk
from desktop.quality_desk import QualityDesk
from desktop.session import Session

if TYPE_CHECKING:
    from desktop.panels.contingents import ContingentsPanel
    from desktop.panels.contradictions import ContradictionsPanel
    from desktop.panels.diagnostics import DiagnosticsPanel
    from desktop.panels.figures import FiguresPanel
    from desktop.panels.history import HistoryPanel
    from desktop.panels.progress import ProgressPanel
    from desktop.panels.quality import QualityPanel
    from desktop.panels.records import RecordsPanel

# ruff: noqa: PLC0415 - not before the first map


class LatePanels(msgspec.Struct, frozen=True, kw_only=True):
    """Makes each panel; ``say`` tells what was done, ``report_findings`` writes the findings into a file."""

    session: Session
    jobs: Jobs
    canvas: MapCanvas
    projects: ProjectDesk
    figures_desk: FigureDesk
    quality_desk: QualityDesk
    land_records: LandRecordsDesk
    say: Callable[[str], None]
    report_findings: Callable[[], None]

    def contingents(self) -> ContingentsPanel:
        """Every contingent on the day shown."""
        from desktop.panels.contingents import ContingentsPanel

        return ContingentsPanel(self.session)

    def contradictions(self) -> ContradictionsPanel:
        """Where reports contradict each other."""
        from desktop.panels.contradictions import ContradictionsPanel

        return ContradictionsPanel(self.session)

    def figures(self) -> FiguresPanel:
        """Series of figures as curves."""
        from desktop.panels.figures import FiguresPanel

        panel = FiguresPanel(self.session, self.jobs)
        panel.add_wanted.connect(self.figures_desk.new_figure)
        panel.edit_wanted.connect(self.figures_desk.edit_of_series)
        return panel

    def quality(self) -> QualityPanel:
        """Findings about areas."""
        from desktop.panels.quality import QualityPanel

        panel = QualityPanel(self.session, self.quality_desk)
        panel.show_wanted.connect(self.land_records.show_finding)
        panel.repair_wanted.connect(self.land_records.repair)
        panel.report_wanted.connect(self.report_findings)
        return panel

    def progress(self) -> ProgressPanel:
        """What was released, when and how fast."""
        from desktop.panels.progress import ProgressPanel

        panel = ProgressPanel(self.session, self.jobs)
        panel.said.connect(self.say)
        return panel

    def table(self) -> RecordsPanel:
        """Records of every kind as a table."""
        from desktop.panels.records import RecordsPanel

        panel = RecordsPanel(self.session, self.jobs)
        panel.said.connect(self.say)
        panel.show_wanted.connect(self.land_records.show_record)
        return panel

    def history(self) -> HistoryPanel:
        """Every step of the project."""
        from desktop.panels.history import HistoryPanel

        return HistoryPanel(self.session, self.projects)

    def diagnostics(self) -> DiagnosticsPanel:
        """What drawing takes."""
        from desktop.panels.diagnostics import DiagnosticsPanel

        panel = DiagnosticsPanel(self.session)
        self.canvas.frame_drawn.connect(panel.show_frame)
        return panel
