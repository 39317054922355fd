"""What the window can do: the words, menus, shortcuts and icons of its commands; what they do is told by the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.actions import Command
from desktop.wording import translate


def commands(acts: Mapping[str, Callable[[], None]]) -> list[Command]:
    """Every command with what it does, in the order of the menus.

    Raises
    ------
    KeyError
        It is not told what one of them does.
    """

    def one(key: str, menu: str, text: str, *, shortcut: str = "", icon: str = "", checkable: bool = False) -> Command:
        return Command(
            key=key, menu=menu, text=text, act=acts[key], shortcut=shortcut, icon=icon, checkable=checkable
        )  # fmt: skip

    return [
        one("new", "project", translate("AtlasWindow", "&New project…"), shortcut="Ctrl+N"),
        one("open", "project", translate("AtlasWindow", "&Open…"), shortcut="Ctrl+O"),
        one("built_in", "project", translate("AtlasWindow", "Show the &built-in atlas")),
        one("copy", "project", translate("AtlasWindow", "&Save a copy…"), shortcut="Ctrl+Shift+S"),
        one("restore", "project", translate("AtlasWindow", "&Restore a backup…")),
        one("check", "project", translate("AtlasWindow", "&Check the project…")),
        one("import", "project", translate("AtlasWindow", "&Import a file…"), shortcut="Ctrl+I"),
        one("export_records", "project", translate("AtlasWindow", "Export &records…"), shortcut="Ctrl+Shift+X"),
        one("export", "project", translate("AtlasWindow", "Export &picture…"), shortcut="Ctrl+E", icon="export"),
        one("sheet", "project", translate("AtlasWindow", "Briefing s&heet…"), shortcut="Ctrl+P"),
        one("stored_sheets", "project", translate("AtlasWindow", "S&tored sheets…")),
        one("state_behind", "project", translate("AtlasWindow", "Open the state &behind a sheet…")),
        one("quit", "project", translate("AtlasWindow", "&Quit"), shortcut="Ctrl+Q"),
        one("undo", "edit", translate("AtlasWindow", "&Undo"), shortcut="Ctrl+Z", icon="undo"),
        one("redo", "edit", translate("AtlasWindow", "&Redo"), shortcut="Ctrl+Shift+Z", icon="redo"),
        one("new_claim", "edit", translate("AtlasWindow", "New &claim…"), shortcut="Ctrl+Shift+N"),
        one("new_source", "edit", translate("AtlasWindow", "New &source…"), shortcut="Ctrl+Shift+R"),
        one("new_deployment", "edit", translate("AtlasWindow", "New con&tingent…"), shortcut="Ctrl+Shift+C"),
        one("new_event", "edit", translate("AtlasWindow", "New &event…"), shortcut="Ctrl+Shift+E"),
        one("new_series", "edit", translate("AtlasWindow", "New se&ries…")),
        one("new_topic", "edit", translate("AtlasWindow", "New t&opic…")),
        one("new_figure", "edit", translate("AtlasWindow", "New fi&gure…"), shortcut="Ctrl+Shift+F"),
        one("edit_figure", "edit", translate("AtlasWindow", "Edit a figure…")),
        one("remove_figure", "edit", translate("AtlasWindow", "Remove a figure…")),
        one("paste_claims", "edit", translate("AtlasWindow", "&Paste a table of claims…"), shortcut="Ctrl+Shift+V"),
        one("leading_rule", "edit", translate("AtlasWindow", "&Which rival value leads…")),
        one("edit_record", "edit", translate("AtlasWindow", "E&dit the selected record…"), shortcut="F2"),
        one("remove_record", "edit", translate("AtlasWindow", "Re&move the selected record"), shortcut="Ctrl+Del"),
        one("find", "edit", translate("AtlasWindow", "&Find or go to"), shortcut="Ctrl+K", icon="search"),
        one("deselect", "edit", translate("AtlasWindow", "Select &nothing")),
        one("select_box", "edit", translate("AtlasWindow", "Select with a &box"),
            shortcut="Ctrl+Shift+B", icon="select-box"),
        one("select_lasso", "edit", translate("AtlasWindow", "Select with a &lasso"),
            shortcut="Ctrl+Shift+L", icon="lasso"),
        one("draw_area", "areas", translate("AtlasWindow", "&Draw a hazardous area"), shortcut="D", icon="draw-area"),
        one("survey_form", "areas", translate("AtlasWindow", "&Turning points of a survey form…"), shortcut="T"),
        one("outline_file", "areas", translate("AtlasWindow", "Outline from a &track or list of vertices…")),
        one("release_part", "areas", translate("AtlasWindow", "&Release a part of the selected area"), shortcut="R"),
        one("confirm_part", "areas", translate("AtlasWindow", "Confirm a part of the se&lected area…"),
            shortcut="Shift+C"),
        one("reopen_ground", "areas", translate("AtlasWindow", "Reopen &ground of the selected part…"),
            shortcut="Shift+R"),
        one("edit_outline", "areas", translate("AtlasWindow", "Edit the &outline of the selected area"),
            shortcut="Shift+D"),
        one("corridor", "areas", translate("AtlasWindow", "&Corridor along a line…")),
        one("guide_line", "areas", translate("AtlasWindow", "Draw a guide l&ine…"), shortcut="G"),
        one("remove_guide", "areas", translate("AtlasWindow", "Remove a guide line…")),
        one("split_area", "areas", translate("AtlasWindow", "&Split along a line…")),
        one("merge_areas", "areas", translate("AtlasWindow", "&Merge with a neighbour…")),
        one("clip_area", "areas", translate("AtlasWindow", "Clip to a &neighbour…")),
        one("reshape_area", "areas", translate("AtlasWindow", "Res&hape the border…")),
        one("cut_hole", "areas", translate("AtlasWindow", "Cut &out a hole…")),
        one("add_part", "areas", translate("AtlasWindow", "&Add a part…")),
        one("widen_area", "areas", translate("AtlasWindow", "&Widen or narrow…")),
        one("simplify_area", "areas", translate("AtlasWindow", "S&implify…")),
        one("new_report", "areas", translate("AtlasWindow", "Enter a progress re&port…"), shortcut="Ctrl+Shift+P"),
        one("new_device", "areas", translate("AtlasWindow", "Enter a de&vice…"), shortcut="Ctrl+Shift+K"),
        one("make_up", "areas", translate("AtlasWindow", "&Make up practice areas")),
        one("table", "view", translate("AtlasWindow", "Ta&ble of records"), shortcut="Ctrl+Shift+T"),
        one("check_land", "areas", translate("AtlasWindow", "&Check the areas"), shortcut="F8"),
        one("certificate", "areas", translate("AtlasWindow", "C&ertificate of the selected area…")),
        one("report_findings", "areas", translate("AtlasWindow", "Report of the &findings…")),
        one("kursk", "map", translate("AtlasWindow", "Theatre &Kursk"), shortcut="Alt+1"),
        one("laos", "map", translate("AtlasWindow", "Theatre &Laos"), shortcut="Alt+2"),
        one("world", "map", translate("AtlasWindow", "&World"), shortcut="Alt+3"),
        one("mirror", "map", translate("AtlasWindow", "Mission &mirror"), shortcut="Alt+4"),
        one("zoom_in", "map", translate("AtlasWindow", "Zoom &in"), shortcut="Ctrl++", icon="zoom-in"),
        one("zoom_out", "map", translate("AtlasWindow", "Zoom &out"), shortcut="Ctrl+-", icon="zoom-out"),
        one("zoom_box", "map", translate("AtlasWindow", "Zoom to a &box"), shortcut="Ctrl+B", icon="zoom-box"),
        one("scale", "map", translate("AtlasWindow", "Enter the &scale"), shortcut="Ctrl+R"),
        one("back", "map", translate("AtlasWindow", "&Previous view"), shortcut="Alt+Left", icon="back"),
        one("forward", "map", translate("AtlasWindow", "&Next view"), shortcut="Alt+Right", icon="forward"),
        one("fit", "map", translate("AtlasWindow", "&Fit the theatre"), shortcut="Ctrl+0", icon="fit"),
        one("graticule", "map", translate("AtlasWindow", "&Graticule"), shortcut="Ctrl+G", icon="grid"),
        one("mgrs", "map", translate("AtlasWindow", "&MGRS grid"), shortcut="Ctrl+Shift+G"),
        one("add_layer", "map", translate("AtlasWindow", "&Add a file as a layer…"), shortcut="Ctrl+L"),
        one("drop_layer", "map", translate("AtlasWindow", "Re&move the chosen layer")),
        one("analyse", "view", translate("AtlasWindow", "Workspace &Analyse"), shortcut="Ctrl+1"),
        one("brief", "view", translate("AtlasWindow", "Workspace &Brief"), shortcut="Ctrl+2"),
        one("train", "view", translate("AtlasWindow", "Workspace &Train"), shortcut="Ctrl+3"),
        one("present", "view", translate("AtlasWindow", "&Present"), shortcut="F11"),
        one("theme", "view", translate("AtlasWindow", "&Light or dark"), shortcut="Ctrl+T", icon="theme"),
        one("signs", "view", translate("AtlasWindow", "Next &signs for hazardous ground"), shortcut="Ctrl+Shift+H"),
        one("diagnostics", "view", translate("AtlasWindow", "&Diagnostics"), shortcut="Ctrl+Shift+D", checkable=True),
        one("tour", "help", translate("AtlasWindow", "&Tour: two missions in ten minutes"), shortcut="F1"),
        one("practice", "help", translate("AtlasWindow", "&Practice on made-up ground")),
        one("practice_reset", "help", translate("AtlasWindow", "&Reset the practice project…")),
        one("sources", "help", translate("AtlasWindow", "&Data and licences")),
        one("about", "help", translate("AtlasWindow", "&About Sapper Atlas")),
    ]  # fmt: skip
