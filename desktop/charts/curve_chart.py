"""The S-curve of released ground: what was cancelled, reduced and cleared by date, and the forecast as a band."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import msgspec
import numpy as np
import numpy.typing as npt
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure as Sheet
from matplotlib.ticker import FuncFormatter, MaxNLocator

from desktop.charts.typeface import PX, cut, families, weight_of
from desktop.map.hazard_looks import line_colour
from desktop.theme import Theme
from geodata.release.outlook import Curve
from geodata.release.states import Product

_TEXT_PX = 11.0
_PER_HA = 10_000.0
# matplotlib counts days from here.
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_STYLES: dict[Product, str] = {"cancelled": ":", "reduced": "--", "cleared": "-"}


class CurveChart(msgspec.Struct, frozen=True, kw_only=True):
    """The curve, what was recorded in all, each square metre once, the band as months, and the words.

    ``band`` are the first days of the months in which the ground may be done, fast and slow; the slow one may be open.
    """

    curve: Curve
    recorded_m2: float
    band: tuple[datetime.date, datetime.date | None] | None
    language: str
    title: str
    names: dict[Product, str]
    released: str
    remaining: str
    recorded: str
    forecast: str
    number: Callable[[float], str]
    month: Callable[[datetime.date], str]


def curve_pixels(chart: CurveChart, width_px: int, height_px: int, ratio: float, theme: Theme) -> npt.NDArray[np.uint8]:
    """The chart as bytes red, green, blue, alpha; shape (height * ratio, width * ratio, 4)."""
    canvas = FigureCanvasAgg(_sheet(chart, width_px, height_px, ratio, theme))
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()


def _sheet(chart: CurveChart, width_px: int, height_px: int, ratio: float, theme: Theme) -> Sheet:
    fonts = list(families(chart.language))
    sheet = Sheet(figsize=(width_px / 96.0, height_px / 96.0), dpi=96.0 * ratio, facecolor=theme.field)
    legend_px = min(220.0, 0.36 * width_px)
    left_px = 30.0 + 7 * len(chart.number(chart.recorded_m2 / _PER_HA))
    axes = sheet.add_axes(
        (left_px / width_px, 30 / height_px, (width_px - left_px - legend_px - 12) / width_px,
         max(0.1, (height_px - 64) / height_px))
    )  # fmt: skip
    axes.set_facecolor(theme.field)
    axes.grid(visible=True, axis="y", color=theme.line, linewidth=0.8)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(theme.line_control)
    axes.tick_params(axis="both", color=theme.line_control, labelcolor=theme.text_second, length=3)
    days = [_number(point.day) for point in chart.curve.points]
    # A step after its day: between two releases nothing is released.
    for product, style in _STYLES.items():
        colour = line_colour(product, theme).name()
        values = [getattr(point, f"{product}_m2") / _PER_HA for point in chart.curve.points]
        axes.step(days, values, where="post", color=colour, linestyle=style, linewidth=1.5, label=chart.names[product])
    totals = [point.standing_m2 / _PER_HA for point in chart.curve.points]
    axes.step(days, totals, where="post", color=theme.text, linewidth=2.2, label=chart.released)
    left = [square_metres / _PER_HA for square_metres in chart.curve.remaining(chart.recorded_m2)]
    colour = line_colour("CHA", theme).name()
    axes.step(days, left, where="post", color=colour, linestyle="-.", linewidth=1.5, label=chart.remaining)
    axes.axhline(chart.recorded_m2 / _PER_HA, color=theme.text_second, linewidth=1.0, linestyle=(0, (6, 3)),
                 label=chart.recorded)  # fmt: skip
    if chart.band is not None:
        early, late = chart.band
        # A band without an end goes on to the edge.
        end = late or early + datetime.timedelta(days=3 * 366)
        axes.axvspan(_number(early), _number(end), color=theme.accent, alpha=0.18, linewidth=0, label=chart.forecast)

    def number(value: float, _at: int | None) -> str:
        return chart.number(value)

    def month(value: float, _at: int | None) -> str:
        return chart.month(datetime.date.fromordinal(_EPOCH + round(value)))

    axes.set_ylim(bottom=0)
    axes.margins(x=0.03)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(number))
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=2, maxticks=5))
    axes.xaxis.set_major_formatter(FuncFormatter(month))
    axes.tick_params(axis="both", labelsize=_TEXT_PX * PX, labelfontfamily=fonts)
    title = cut(chart.title, width_px - 24, 12)
    sheet.text(
        12 / width_px, 1 - 9 / height_px, title, size=12 * PX, color=theme.text, va="top", family=fonts,
        path_effects=weight_of(title, theme.text),
    )  # fmt: skip
    legend = sheet.legend(
        loc="upper left", bbox_to_anchor=(1 - legend_px / width_px, 1 - 28 / height_px), frameon=False,
        borderaxespad=0.0, prop={"family": fonts, "size": _TEXT_PX * PX}, labelcolor=theme.text, handlelength=2.0,
    )  # fmt: skip
    for text in legend.get_texts():
        text.set_parse_math(False)
        text.set_text(cut(text.get_text(), legend_px - 44, _TEXT_PX))
        text.set_path_effects(weight_of(text.get_text(), theme.text))
    return sheet


def _number(day: datetime.date) -> float:
    return float(day.toordinal() - _EPOCH)
