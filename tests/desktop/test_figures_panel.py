"""The panel of figures: series as table and chart."""

import datetime
import json
import subprocess
import sys

import numpy as np
import pytest

from desktop.charts.series_chart import SeriesChart, chart_pixels, chart_sheet
from desktop.cli import main
from desktop.figure_words import PER_UNIT, chart_words, kind_text
from desktop.theme import DARK, LIGHT
from geodata.builtin import builtin_records
from geodata.ledger.figures import figure_table
from geodata.ledger.state import Clock

RECORDS = builtin_records()
SOURCES = {source.id: source for source in RECORDS.sources}


def shown(window, series="ser-kursk-demining", measure="area_m2"):
    window.figures_dock.raise_()
    panel = window.figures_dock.panel
    panel.show()
    panel.show_series(series)
    panel.show_measure(measure)
    return panel


def cells(panel):
    model = panel.model
    return [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]


def chart(series_id, measure, language="en", title="Area"):
    series = next(series for series in RECORDS.series if series.id == series_id)
    strands = figure_table(series, SOURCES, Clock()).strands(measure)
    kinds = {strand.kind: kind_text(strand.kind) for strand in strands}
    return SeriesChart(
        strands=strands, not_reported=(), true_on=None, per_unit=PER_UNIT.get(measure, 1.0), logarithmic=False,
        words=chart_words(title, kinds, language),
    )  # fmt: skip


def test_the_table_has_the_words_of_the_source_and_says_what_is_not_reported(window):
    rows = cells(shown(window))
    assert rows[0][1:4] == ["about 19,000 ha", "“demined”, not defined", "cumulative"]
    assert ["2 Dec 2025", "not reported", "", "", "", "", ""] in rows


def test_both_dates_are_followed(window):
    panel = shown(window)
    every = panel.model.rowCount()
    window.session.set_clock(Clock(known_on=datetime.date(2025, 4, 30)))
    assert panel.model.rowCount() == 2
    assert "As known on 30 Apr 2025" in panel.note.text()
    window.session.set_clock(Clock(true_on=datetime.date(2025, 6, 24)))
    assert panel.model.rowCount() == 3
    window.session.set_clock(Clock())
    assert panel.model.rowCount() == every


def test_a_day_before_anything_was_said_leaves_words_in_place_of_the_chart(window):
    panel = shown(window)
    window.session.set_clock(Clock(known_on=datetime.date(2010, 1, 1)))
    assert panel.model.rowCount() == 0
    assert panel.chart.pixels is None


def test_the_chart_is_drawn_beside_the_window(qtbot, window):
    panel = shown(window)
    qtbot.waitUntil(lambda: panel.chart.pixels is not None, timeout=20_000)
    assert len(np.unique(panel.chart.pixels.reshape(-1, 4), axis=0)) > 20


def test_the_model_keeps_qts_rules(window, qtmodeltester):
    qtmodeltester.check(shown(window).model, force_py=False)


def test_the_window_opens_without_matplotlib():
    asked = "import sys, desktop.window, desktop.panels.figures; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_lines_of_a_chart_are_those_of_the_ledger(prepared):
    sheet = chart_sheet(chart("ser-kursk-demining", "settlements"), 700, 260, 1.0, LIGHT)
    lines = [line for line in sheet.axes[0].lines if len(line.get_xdata()) == 2]
    assert len(lines) == 8
    assert len({line.get_color() for line in lines}) == 2


@pytest.mark.parametrize("language", ["en", "ru", "zh_TW", "zh_CN"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_script_has_its_glyphs(prepared, theme, language, recwarn):
    title = "$x^2$ ລະເບີດ разминирование 面積 " + "long " * 200
    pixels = chart_pixels(chart("ser-la-contamination", "area_m2", language, title), 640, 220, 1.5, theme)
    assert pixels.shape == (330, 960, 4)
    # A glyph that no font has would be a warning.
    assert [str(warning.message) for warning in recwarn.list] == []


def test_the_command_line_lists_series_as_known_on_a_day(capsys):
    assert main(["list", "series", "--json", "--known-on", "2025-03-31"]) == 0
    found = {series["id"]: series for series in json.loads(capsys.readouterr().out)}
    assert [point["id"] for point in found["ser-kursk-demining"]["points"]] == ["ser-kursk-demining.p1"]
    assert found["ser-kursk-demining"]["notes_withheld"]
