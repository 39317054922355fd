"""The main window: map in the middle, docks around it, one box to find everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from desktop import ask
from desktop.actions import Actions, plain_text
from desktop.canvas import MapCanvas
from desktop.certificate_desk import CertificateDesk
from desktop.command_table import commands
from desktop.copy_desk import CopyDesk
from desktop.docks import Docks
from desktop.entry_desk import EntryDesk
from desktop.export_desk import ExportDesk
from desktop.export_records_desk import ExportRecordsDesk
from desktop.figure_desk import FigureDesk
from desktop.garbage import look_at_all_again, set_aside_soon
from desktop.going import Going
from desktop.guide_desk import GuideDesk
from desktop.held_desk import HeldDesk
from desktop.held_rasters import HeldRasterDesk
from desktop.help_texts import about_text, sources_text
from desktop.import_desk import ImportDesk
from desktop.jobs import Jobs
from desktop.journal_words import action_text, record_text
from desktop.land_desk import LandDesk
from desktop.land_records_desk import LandRecordsDesk
from desktop.late_panels import LatePanels
from desktop.layer_desk import LayerDesk, dropped_files, only_imported
from desktop.map.exercise import WORD
from desktop.menus import Menus, map_tools
from desktop.mirror_desk import MirrorDesk
from desktop.order_desk import OrderDesk
from desktop.outline_desk import OutlineDesk
from desktop.panels.layers import LayersPanel
from desktop.panels.record import RecordPanel
from desktop.panels.timeline import TimelinePanel
from desktop.photo_desk import PhotoDesk
from desktop.practice_desk import PracticeDesk
from desktop.presenter_desk import PresenterDesk
from desktop.project_desk import ProjectDesk
from desktop.quality_desk import QualityDesk
from desktop.search_box import SearchBox
from desktop.searching import Searching
from desktop.select_desk import SelectDesk
from desktop.session import Session
from desktop.sheet_desk import SheetDesk
from desktop.status import StatusLine
from desktop.style import palette, style_sheet
from desktop.theme import HAZARD_SIGNS
from desktop.top_bar import TopBar
from desktop.tour_desk import TourDesk
from desktop.widgets.steady import Steady
from geodata.theatres import TheatreName


class AtlasWindow(QMainWindow):
    """Arranges the panels, and turns what is chosen into what is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("atlas")
        self.setAcceptDrops(True)
        self.session = session
        room = self.screen().availableGeometry()
        self.resize(min(1920, room.width()), min(1080, room.height() - 40))
        self._make_desks(session)
        self.actions_table = Actions(commands(self._acts()), self)
        self._make_panels(session)
        self.docks.arrange()
        self.searching = Searching(session, self)
        self.search = SearchBox(self.searching.index, self.actions_table.all)
        self.search.chosen.connect(self.going.to)
        self.top_bar = TopBar(self.actions_table, self.search)
        self.menus = Menus(self, self.actions_table, self.docks, self.desk)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.top_bar)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, map_tools(self.actions_table))
        self.status_line = StatusLine(self, session, self.canvas)
        self.jobs.running.connect(self.status_line.show_jobs)
        desks = (self.desk, self.entry_desk, self.copy_desk, self.figure_desk, self.layer_desk, self.held_desk,
                 self.import_desk, self.export_records_desk, self.export_desk, self.select_desk, self.land_desk,
                 self.land_records, self.outline_desk, self.quality_desk, self.certificate_desk, self.tour_desk,
                 self.practice_desk, self.sheet_desk, self.presenter_desk, self.photo_desk,
                 self.held_rasters, self.order_desk, self.guide_desk)  # fmt: skip
        for speaker in (*desks, self.canvas.picking):
            speaker.said.connect(self.status_line.say)
        self.land_desk.panel_wanted.connect(self._show_drawing)
        self.land_desk.steps_changed.connect(self._show_undo)
        self._lead_layers()
        self._lead_tours()
        self._follow(session)
        self._show_all()
        self.canvas.setFocus()
        self.canvas.first_painted.connect(lambda: self.docks.make_the_rest(self.import_desk))
        self.canvas.first_painted.connect(self.searching.prepare)

    def _make_desks(self, session: Session) -> None:
        """The map, and what carries out the commands."""
        self.jobs = Jobs(self)
        self.desk = ProjectDesk(session, self.jobs, self)
        self.entry_desk = EntryDesk(session, self)
        self.copy_desk = CopyDesk(session, self)
        self.photo_desk = PhotoDesk(session, self.jobs, self)
        self.figure_desk = FigureDesk(session, self, self.entry_desk, self._series_looked_at)
        self.layer_desk = LayerDesk(session, self.jobs, self)
        # Before those that put layers into the list: they come in the order of the project.
        self.order_desk = OrderDesk(session, self)
        self.held_desk = HeldDesk(session, self.layer_desk, self)
        self.held_rasters = HeldRasterDesk(session, self.jobs, self.layer_desk, self)
        self.export_desk = ExportDesk(self.jobs, self)
        self.export_records_desk = ExportRecordsDesk(session, self.jobs, self)
        self.canvas = MapCanvas(session)
        self.mirror_desk = MirrorDesk(session, self.canvas, self)
        self.setCentralWidget(self.mirror_desk.middle)
        self.import_desk = ImportDesk(session, self.jobs, self.canvas, self)
        self.select_desk = SelectDesk(session, self.canvas, self.jobs, self)
        self.land_desk = LandDesk(session, self.canvas, self)
        self.land_records = LandRecordsDesk(session, self.canvas, self, lambda: self.land_desk.easel is not None)
        self.outline_desk = OutlineDesk(session, self.canvas, self)
        self.outline_desk.corridor_drawn.connect(self.land_desk.draw_corridor)
        self.guide_desk = GuideDesk(session, self.canvas, self)
        self.outline_desk.guide_drawn.connect(self.guide_desk.add)
        self.certificate_desk = CertificateDesk(session, self.jobs, self)
        self.tour_desk = TourDesk(session, self.canvas, self.desk, self)
        self.practice_desk = PracticeDesk(session, self.jobs, self.desk, self)
        self.quality_desk = QualityDesk(session, self.jobs, self)
        self.sheet_desk = SheetDesk(session, self, canvas=self.canvas, mirror=self.mirror_desk, jobs=self.jobs,
                                    export=self.export_desk, layers=self.layer_desk)  # fmt: skip
        self.presenter_desk = PresenterDesk(session, self, canvas=self.canvas, mirror=self.mirror_desk,
                                            sheets=self.sheet_desk, jobs=self.jobs)  # fmt: skip
        self.mirror_desk.sheet_wanted.connect(self.sheet_desk.open)
        self.mirror_desk.wanted.connect(self._show_mirror)

    def _follow(self, session: Session) -> None:
        session.theme_changed.connect(self._apply_theme)
        session.project_changed.connect(self._show_project)
        session.project_changed.connect(set_aside_soon)
        session.journal_changed.connect(self._show_undo)
        session.theatre_changed.connect(self._show_theatre_name)
        session.selected.connect(self.going.to_selected)
        self.canvas.view_changed.connect(self._show_history)
        self.mirror_desk.shown_changed.connect(self._show_where)
        self.mirror_desk.watch_with(self.status_line)

    def _show_all(self) -> None:
        """Everything in the window as the session has it."""
        self._apply_theme()
        self._show_theatre_name(self.session.theatre_name)
        self._show_project()
        self._show_undo()
        self._show_history()

    def _lead_layers(self) -> None:
        """What map, list and dropped files say of layers."""
        self.layer_desk.file_shown.connect(self.import_desk.offer_import)
        self.import_desk.laid.connect(self.held_desk.expect)
        self.canvas.layer_lost.connect(self.layer_desk.lose)
        self.layers_panel.model.moved.connect(self.order_desk.store)
        self.layers_panel.shade.wanted.connect(self.layer_desk.shade)

    def _start_tour(self) -> None:
        self.tour_desk.start()

    def _lead_tours(self) -> None:
        """What the steps of a tour may bring to the front."""
        names = ("timeline", "contingents", "contradictions", "figures")
        self.tour_desk.panels = {
            **{name: partial(self.docks.bring, name) for name in names},
            "mirror": self._show_mirror, "sheet": self._show_mirror_sheet,
        }  # fmt: skip
        self.tour_desk.put_back = self._leave_tour_panels
        self.tour_desk.arrange = self.use_workspace
        self.tour_desk.workspace = self.top_bar.workspace

    def _show_mirror_sheet(self) -> None:
        self.sheet_desk.open(msgspec.structs.replace(self.sheet_desk.shown(), template="mirror", extent=None))

    def _leave_tour_panels(self) -> None:
        """Close what a step of a tour opened that is no dock."""
        if self.sheet_desk.sheet is not None:
            self.sheet_desk.sheet.reject()
        self.mirror_desk.leave()

    def use_workspace(self, name: str) -> None:
        """Arrange the same docks for one of three kinds of work."""
        self.docks.show_for(name)
        self.top_bar.workspaces[name].setChecked(True)

    def export_picture(self) -> None:
        """Write the map that is shown into a file."""
        shown = self.mirror_desk.map()
        self.export_desk.ask(shown.scene_shown(), f"sapper-atlas-{shown.theatre_name}.png", self.windowTitle())

    def _acts(self) -> dict[str, Callable[[], None]]:
        """What every command does."""
        session, canvas, desk, mirror = self.session, self.canvas, self.desk, self.mirror_desk

        def show(name: TheatreName) -> None:
            mirror.leave()
            session.show_theatre(name)

        return {
            "new": desk.new,
            "open": desk.open,
            "built_in": desk.show_built_in,
            "copy": desk.save_copy,
            "restore": desk.restore_backup,
            "check": desk.check,
            "import": self.import_desk.ask_for_file,
            "export_records": self.export_records_desk.ask,
            "export": self.export_picture,
            "sheet": self.sheet_desk.open,
            "stored_sheets": self.sheet_desk.open_stored,
            "state_behind": self.sheet_desk.ask_for_state,
            "quit": self._quit,
            "undo": self._undo,
            "redo": self._redo,
            "new_claim": self.entry_desk.new_claim,
            "new_source": self.entry_desk.new_source,
            "new_deployment": self.entry_desk.new_deployment,
            "new_event": self.entry_desk.new_event,
            "new_series": self.entry_desk.new_series,
            "new_topic": self.entry_desk.new_topic,
            "new_figure": self.figure_desk.new_figure,
            "edit_figure": self.figure_desk.edit_figure,
            "remove_figure": self.figure_desk.remove_figure,
            "paste_claims": self.entry_desk.paste_claims,
            "leading_rule": self.entry_desk.choose_rule,
            "edit_record": self._edit_selected,
            "remove_record": self._remove_selected,
            "find": self._find,
            "deselect": canvas.picking.clear,
            "select_box": lambda: canvas.navigation.want("box"),
            "select_lasso": lambda: canvas.navigation.want("lasso"),
            "draw_area": self.land_desk.draw_area,
            "survey_form": self.land_desk.survey_form,
            "outline_file": self.land_desk.outline_file,
            "release_part": self.land_desk.release_part,
            "confirm_part": self.land_desk.confirm_part,
            "reopen_ground": self.land_desk.reopen_ground,
            "edit_outline": self.land_desk.edit_outline,
            "corridor": self.outline_desk.corridor,
            "guide_line": self.outline_desk.guide,
            "remove_guide": self.guide_desk.remove,
            "split_area": self.outline_desk.split,
            "merge_areas": self.outline_desk.merge,
            "clip_area": self.outline_desk.clip,
            "reshape_area": self.outline_desk.reshape,
            "cut_hole": self.outline_desk.hole,
            "add_part": self.outline_desk.part,
            "widen_area": self.outline_desk.widen,
            "simplify_area": self.outline_desk.simplify,
            "new_report": self.land_records.new_report,
            "new_device": self.land_records.new_device,
            "make_up": self.land_records.make_up,
            "table": self._show_table,
            "check_land": self._check_land,
            "certificate": self.certificate_desk.write,
            "report_findings": self._report_findings,
            "kursk": lambda: show("kursk"),
            "laos": lambda: show("laos"),
            "world": lambda: show("world"),
            "mirror": self._show_mirror,
            "zoom_in": lambda: mirror.map().zoom(1.5),
            "zoom_out": lambda: mirror.map().zoom(1 / 1.5),
            "zoom_box": lambda: mirror.map().navigation.want("zoom"),
            "scale": self._enter_scale,
            "back": lambda: canvas.step(-1),
            "forward": lambda: canvas.step(1),
            "fit": mirror.fit,
            "graticule": lambda: session.toggle_layer("graticule"),
            "mgrs": lambda: session.toggle_layer("mgrs"),
            "add_layer": self.layer_desk.add_file,
            "drop_layer": lambda: self.layer_desk.drop(self.layers_panel.chosen()),
            "analyse": lambda: self.use_workspace("analyse"),
            "brief": lambda: self.use_workspace("brief"),
            "train": lambda: self.use_workspace("train"),
            "present": self.presenter_desk.present,
            "theme": lambda: session.set_theme("light" if session.theme.is_dark else "dark"),
            "signs": self._next_signs,
            "diagnostics": lambda: self.diagnostics_dock.setVisible(self.diagnostics_dock.isHidden()),
            "tour": self._start_tour,
            "practice": self.practice_desk.open,
            "practice_reset": self.practice_desk.reset,
            "sources": self._show_sources,
            "about": self._show_about,
        }

    def _edit_selected(self) -> None:
        if not self.land_records.edit_fields():
            self.entry_desk.edit_selected()

    def _remove_selected(self) -> None:
        if not self.land_records.remove():
            self.entry_desk.remove_selected()

    def _undo(self) -> None:
        """While an outline is drawn its steps come first."""
        if not self.land_desk.undo():
            self.desk.undo()

    def _redo(self) -> None:
        if not self.land_desk.redo():
            self.desk.redo()

    def _next_signs(self) -> None:
        """Our own signs, then those after APP-6, then those for black and white; the legend says which."""
        at = HAZARD_SIGNS.index(self.session.theme.signs)
        self.session.set_signs(HAZARD_SIGNS[(at + 1) % len(HAZARD_SIGNS)])

    def _show_table(self) -> None:
        self.docks.bring("table")
        self.table_dock.panel.table.setFocus()

    def _check_land(self) -> None:
        """Look at every area anew and bring the findings to the front."""
        self.docks.bring("quality")
        _ = self.quality_dock.panel
        self.quality_desk.check()

    def _report_findings(self) -> None:
        """Write the findings as PDF or JSON; without any made yet they are made first."""
        if not self.quality_desk.checked:
            self._check_land()
            return
        from desktop.briefing.findings_report import ENDINGS  # noqa: PLC0415 - not before the first map

        path = ask.file_to_write(self, self.tr("Report of the findings"), "findings.pdf", ENDINGS)
        if path is not None:
            self.quality_desk.write_report(path, self.windowTitle())

    def _do_on_land(self, key: str) -> None:
        """What the foot of the record panel offers for an area."""
        {"release": self.land_desk.release_part, "report": self.land_records.new_report,
         "confirm": self.land_desk.confirm_part, "reopen": self.land_desk.reopen_ground,
         "device": self.land_records.new_device, "outline": self.land_desk.edit_outline}[key]()  # fmt: skip

    def _show_drawing(self, panel: QWidget | None, title: str) -> None:
        """While an outline is drawn its panel stands where the record stands else."""
        room = self.record_dock.widget()
        assert isinstance(room, Steady), "every dock holds its panel in a room"
        before = room.content
        self.record_panel.setVisible(panel is None)
        room.hold(panel or self.record_panel)
        if before is not self.record_panel:
            before.deleteLater()
        self.docks.titles["record"].rename(title or self.record_dock.windowTitle())
        self.record_dock.show()

    def _enter_scale(self) -> None:
        self.status_line.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.status_line.scale.selectAll()

    def _show_history(self) -> None:
        """Previous and next view can be chosen only where there is one."""
        history = self.canvas.history
        alone = not self.mirror_desk.is_shown
        self.actions_table["back"].setEnabled(alone and history.can_go_back)
        self.actions_table["forward"].setEnabled(alone and history.can_go_forward)

    def _show_mirror(self) -> None:
        self.mirror_desk.enter((self.layers_dock, self.record_dock, self.diagnostics_dock), self.compare_dock)
        self.compare_dock.panel.record_wanted.connect(self.going.to_record, Qt.ConnectionType.UniqueConnection)

    def _show_where(self) -> None:
        """What can be done follows the map that is shown, one or two of them."""
        self.mirror_desk.rest(self.actions_table)
        self._show_theatre_name(self.session.theatre_name)
        self._show_history()

    def _quit(self) -> None:
        self.close()

    def _make_panels(self, session: Session) -> None:
        docks = self.docks = Docks(self)
        self.layers_panel = LayersPanel(session)
        self.layers_dock = docks.add("layers", self.tr("Layers"), self.layers_panel)
        self.record_panel = RecordPanel(session)
        self.record_panel.add_claim_wanted.connect(self.entry_desk.new_claim)
        self.record_panel.edit_wanted.connect(self._edit_selected)
        self.record_panel.land_wanted.connect(self._do_on_land)
        self.record_panel.rule_wanted.connect(self.entry_desk.choose_rule)
        self.record_panel.attach_wanted.connect(self.copy_desk.ask_for_copy)
        self.record_panel.save_copy_wanted.connect(self.copy_desk.ask_where_to_save)
        self.record_panel.detach_wanted.connect(self.copy_desk.detach)
        self.record_panel.photos = self.photo_desk
        self.record_panel.photos_dropped.connect(self.photo_desk.attach)
        self.record_dock = docks.add("record", self.tr("Record"), self.record_panel)
        self.timeline_panel = TimelinePanel(session)
        self.timeline_dock = docks.add(
            "timeline", self.tr("Timeline"), self.timeline_panel, self.timeline_panel.controls
        )
        late = LatePanels(
            session=session, jobs=self.jobs, canvas=self.canvas, projects=self.desk, figures_desk=self.figure_desk,
            quality_desk=self.quality_desk, land_records=self.land_records, report_findings=self._report_findings,
            say=self._say,
        )  # fmt: skip
        self.list_dock = docks.add_late("contingents", self.tr("Contingents"), late.contingents)
        self.contradictions_dock = docks.add_late("contradictions", self.tr("Contradictions"), late.contradictions)
        self.figures_dock = docks.add_late("figures", self.tr("Figures"), late.figures)
        self.quality_dock = docks.add_late("quality", self.tr("Quality"), late.quality)
        self.progress_dock = docks.add_late("progress", self.tr("Progress"), late.progress)
        self.table_dock = docks.add_late("table", self.tr("Table"), late.table)
        self.history_dock = docks.add_late("history", self.tr("History"), late.history)
        self.diagnostics_dock = docks.add_late("diagnostics", self.tr("Diagnostics"), late.diagnostics)
        self.compare_dock = docks.add_late(
            "compare", self.tr("Compare"), self.mirror_desk.make_panel, self.mirror_desk.title_room
        )
        self.going = Going(session, self.canvas, self.mirror_desk, self.record_dock)
        self.diagnostics_dock.visibilityChanged.connect(self.actions_table["diagnostics"].setChecked)

    def _say(self, text: str) -> None:
        self.status_line.say(text)

    def _series_looked_at(self) -> str | None:
        panel = self.figures_dock.made
        return None if panel is None else panel.looked_at

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show_theatre_name(self, name: str) -> None:
        self.top_bar.theatres["mirror" if self.mirror_desk.is_shown else name].setChecked(True)

    def _show_project(self) -> None:
        """Title, EXERCISE mark and what can be done follow the project."""
        project = self.session.project
        name = self.tr("Built-in atlas, read-only") if project is None else project.path.stem
        if project is not None and not project.writable:
            name += self.tr(" (read-only)")
        if self.session.exercise:
            name += f" — {WORD}"
        self.setWindowTitle(f"{name} — Sapper Atlas")
        self.top_bar.show_exercise(shown=self.session.exercise)
        for key in ("copy", "restore", "check", "built_in"):
            self.actions_table[key].setEnabled(project is not None)
        self.canvas.redraw()

    def _show_undo(self) -> None:
        """Undo and redo say what they would take back or make again."""
        project = self.session.project
        writable = project is not None and project.writable
        easel = self.land_desk.easel
        if easel is not None:
            for key, text, able in (
                ("undo", self.tr("&Undo"), easel.tool.can_undo), ("redo", self.tr("&Redo"), easel.tool.can_redo),
            ):  # fmt: skip
                self.actions_table[key].setEnabled(able)
                self.actions_table[key].setText(f"{text}: " + self.tr("corner"))
            return
        for key, text, entry in (
            ("undo", self.tr("&Undo"), project.next_undo() if writable and project else None),
            ("redo", self.tr("&Redo"), project.next_redo() if writable and project else None),
        ):
            action = self.actions_table[key]
            action.setEnabled(entry is not None)
            what = "" if entry is None else f": {action_text(entry)} {record_text(entry)}"
            action.setText(text + what)
            action.setToolTip(plain_text(text) + what + f" ({action.shortcut().toString()})")

    def _show_sources(self) -> None:
        ask.tell(self, self.tr("Data and licences"), sources_text())

    def _show_about(self) -> None:
        ask.tell(self, self.tr("About Sapper Atlas"), about_text())

    def _apply_theme(self) -> None:
        theme = self.session.theme
        self.setPalette(palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.actions_table.set_theme(theme)
        self.search.set_theme(theme)
        self.status_line.scale.fit_width()
        self.docks.set_theme(theme)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event) or only_imported(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for path in dropped_files(event):
            self.layer_desk.add_path(path)
        for path in only_imported(event)[:1]:
            self.import_desk.open_path(path)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.docks.retire()
        self.search.list.close()
        self.searching.stop()
        self.quality_desk.stop()
        self.canvas.stop()
        self.mirror_desk.stop()
        self.sheet_desk.stop()
        self.presenter_desk.stop()
        self.layer_desk.stop()
        self.held_rasters.stop()
        self.export_desk.stop()
        self.import_desk.stop()
        self.export_records_desk.stop()
        self.jobs.wait()
        self.layer_desk.close()
        if self.session.project is not None:
            self.session.project.close()
        look_at_all_again()
        super().closeEvent(event)
