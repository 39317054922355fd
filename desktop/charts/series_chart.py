"""The chart of a series: one measure by date, what is not the same apart, what is not known open."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure as Sheet
from matplotlib.lines import Line2D
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter, MaxNLocator, NullLocator

from desktop.charts.typeface import PX, cut, families, weight_of
from desktop.theme import Theme
from geodata.ledger.figures import Figure, FigureKind, Strand

Unit = Literal["day", "month", "year"]
_MARKERS = "osD^vPXph*"
_TEXT_PX, _ARROW_PX, _ROW_PX = 11.0, 22.0, 17.0
# matplotlib counts days from here.
_EPOCH = datetime.date(1970, 1, 1)
# Open arrows that begin at the value; the marker is scaled so that its foot stays there.
_UP = Path([(0.0, 0.0), (0.0, 1.0), (-0.22, 0.72), (0.0, 1.0), (0.22, 0.72)], [1, 2, 1, 2, 2])
_DOWN = Path([(0.0, 0.0), (0.0, -1.0), (-0.22, -0.72), (0.0, -1.0), (0.22, -0.72)], [1, 2, 1, 2, 2])


class ChartWords(msgspec.Struct, frozen=True, kw_only=True):
    """All that a chart says, in the words of the language; ``kinds`` has one text a strand."""

    language: str
    title: str
    kinds: dict[FigureKind, str]
    about: str
    beyond: str
    up_to: str
    span: str
    not_reported: str
    logarithmic: str
    number: Callable[[float], str]
    tick: Callable[[datetime.date, Unit], str]


class SeriesChart(msgspec.Struct, frozen=True, kw_only=True):
    """What is drawn: strands of one measure, dates that give no figure, the date shown.

    ``logarithmic`` asks for such an axis, which there is only where no value is 0;
    ``per_unit`` is how many of the records' units make one of the axis (10,000 square metres to the hectare).
    """

    strands: tuple[Strand, ...]
    not_reported: tuple[datetime.date, ...]
    true_on: datetime.date | None
    per_unit: float
    logarithmic: bool
    words: ChartWords


def chart_pixels(
    chart: SeriesChart, width_px: int, height_px: int, ratio: float, theme: Theme
) -> npt.NDArray[np.uint8]:
    """The chart as bytes red, green, blue, alpha; shape (height * ratio, width * ratio, 4)."""
    sheet = chart_sheet(chart, width_px, height_px, ratio, theme)
    canvas = FigureCanvasAgg(sheet)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()


def chart_sheet(chart: SeriesChart, width_px: int, height_px: int, ratio: float, theme: Theme) -> Sheet:
    """The chart as a figure of matplotlib, for a picture or a page."""
    fonts = families(chart.words.language)
    sheet = Sheet(figsize=(width_px / 96.0, height_px / 96.0), dpi=96.0 * ratio, facecolor=theme.field)
    drawn = _Drawing(chart, theme, fonts)
    aside = width_px >= 420 or height_px < 300
    legend_px = min(330.0, width_px * 0.42) if aside else 0.0
    left_px = 26 + 7 * len(chart.words.number(float(round(max(drawn.values, default=0.0)))))
    handles = drawn.handles((legend_px if aside else width_px - 40) - 44)
    below_px = 0.0 if aside else len(handles) * _ROW_PX + 8
    box = (
        left_px / width_px, (30 + below_px) / height_px, (width_px - left_px - 24 - legend_px) / width_px,
        max(0.1, (height_px - 30 - 34 - below_px) / height_px),
    )  # fmt: skip
    axes = sheet.add_axes(box)
    drawn.paint(axes)
    said = (chart.words.title, chart.words.logarithmic) if drawn.is_logarithmic else (chart.words.title,)
    title = cut(" · ".join(said), width_px - 24, 12)
    sheet.text(
        12 / width_px, 1 - 9 / height_px, title, size=12 * PX, color=theme.text, va="top",
        family=list(fonts), path_effects=weight_of(title, theme.text),
    )  # fmt: skip
    anchor = (1 - legend_px / width_px, 1 - 26 / height_px) if aside else (8 / width_px, below_px / height_px)
    crowded = aside and len(handles) * _ROW_PX + 30 > height_px
    legend = sheet.legend(
        handles=handles, loc="upper left", bbox_to_anchor=anchor, frameon=False, borderaxespad=0.0, borderpad=0.2,
        prop={"family": list(fonts), "size": _TEXT_PX * PX}, labelcolor=theme.text,
        labelspacing=0.12 if crowded else 0.42, handlelength=2.0, handletextpad=0.7,
    )  # fmt: skip
    for text in legend.get_texts():
        text.set_parse_math(False)
        text.set_path_effects(weight_of(text.get_text(), theme.text))
    return sheet


class _Drawing:
    """Puts strands on axes; one colour and one marker a kind."""

    def __init__(self, chart: SeriesChart, theme: Theme, fonts: tuple[str, ...]) -> None:
        self._chart = chart
        self._theme = theme
        self._fonts = fonts
        self._shown = [(number, strand) for number, strand in enumerate(chart.strands) if any(_dated(strand))]

        self.values = [
            bound / chart.per_unit
            for _, strand in self._shown for figure in _dated(strand)
            for bound in (figure.amount.min, figure.amount.max) if bound is not None
        ]  # fmt: skip

    @property
    def is_logarithmic(self) -> bool:
        """Whether the axis is; a value of 0 has no place on one that is."""
        return self._chart.logarithmic and bool(self.values) and min(self.values) > 0

    def paint(self, axes: Axes) -> None:
        self._frame(axes)
        for number, strand in self._shown:
            self._strand(axes, number, strand)
        if self._chart.not_reported:
            days = [_number(day) for day in self._chart.not_reported]
            axes.plot(
                days, [0.03] * len(days), "x", color=self._theme.text_second, markersize=5.0, markeredgewidth=1.4,
                transform=axes.get_xaxis_transform(), clip_on=False, zorder=4,
            )  # fmt: skip
        if self._chart.true_on is not None:
            self._date_shown(axes, self._chart.true_on)
        self._scale(axes)

    def handles(self, width_px: float) -> list[Line2D]:
        """Entries of the legend: the kinds, then the signs that are used."""
        words = self._chart.words
        made = [
            Line2D([], [], color=self._colour(number), marker=_marker(number), markersize=6.5, linewidth=1.6,
                   linestyle="-" if strand.links else "none", label=cut(words.kinds[strand.kind], width_px, _TEXT_PX))
            for number, strand in self._shown
        ]  # fmt: skip
        used = {sign for _, strand in self._shown for figure in _dated(strand) for sign in _signs(figure)}
        if self._chart.not_reported:
            used.add("not_reported")
        signs: tuple[tuple[str, str, str | Path, float], ...] = (
            ("about", words.about, "o", 6.5), ("beyond", words.beyond, _UP, 14.0), ("up_to", words.up_to, _DOWN, 14.0),
            ("span", words.span, "_", 14.0), ("not_reported", words.not_reported, "x", 5.0),
        )  # fmt: skip
        made += [
            Line2D([], [], color=self._theme.text_second, marker=marker, markersize=size, markerfacecolor="none",
                   markeredgewidth=1.4, linestyle="none", label=cut(text, width_px, _TEXT_PX))
            for sign, text, marker, size in signs if sign in used
        ]  # fmt: skip
        return made

    def _frame(self, axes: Axes) -> None:
        theme = self._theme
        axes.set_facecolor(theme.field)
        axes.grid(visible=True, axis="y", color=theme.line, linewidth=0.8)
        axes.set_axisbelow(True)
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(theme.line_control)
        axes.tick_params(axis="x", color=theme.line_control, labelcolor=theme.text_second, length=4)
        axes.tick_params(axis="y", length=0, labelcolor=theme.text_second)

    def _strand(self, axes: Axes, number: int, strand: Strand) -> None:
        colour, per_unit = self._colour(number), self._chart.per_unit
        for one, other in strand.links:
            ends = [(_day(figure), _value(figure) / per_unit) for figure in (one, other)]
            # Between bounds that are not known on one side nobody knows how the line runs.
            dashed = one.open_ended or other.open_ended
            axes.plot(*zip(*ends, strict=True), color=colour, linewidth=1.6, linestyle=(0, (5, 2)) if dashed else "-")
        for figure in _dated(strand):
            self._figure(axes, number, figure)

    def _figure(self, axes: Axes, number: int, figure: Figure) -> None:
        colour, per_unit, amount = self._colour(number), self._chart.per_unit, figure.amount
        day, value = _day(figure), _value(figure) / per_unit
        signs = _signs(figure)
        if "span" in signs:
            axes.plot(_span(figure), [value, value], color=colour, linewidth=1.4, solid_capstyle="butt", zorder=2.5)
        if amount.min is not None and amount.max is not None and amount.min != amount.max:
            low, high = amount.min / per_unit, amount.max / per_unit
            axes.plot([day, day], [low, high], "_-", color=colour, linewidth=1.4, markersize=8, markeredgewidth=1.4)
        for sign, marker in (("beyond", _UP), ("up_to", _DOWN)):
            if sign in signs:
                axes.plot(day, value, marker=marker, markersize=2 * _ARROW_PX * PX, color=colour,
                          markerfacecolor="none", markeredgewidth=1.4, clip_on=False, zorder=2.6)  # fmt: skip
        face = self._theme.field if "about" in signs else colour
        axes.plot(day, value, marker=_marker(number), markersize=6.5, color=colour, markerfacecolor=face,
                  markeredgewidth=1.5, clip_on=False, zorder=3)  # fmt: skip

    def _date_shown(self, axes: Axes, day: datetime.date) -> None:
        accent = self._theme.accent
        axes.axvline(_number(day), color=accent, linewidth=1.4, linestyle=(0, (4, 2)))
        text = self._chart.words.tick(day, "day")
        axes.text(_number(day), 1.02, text, transform=axes.get_xaxis_transform(), size=_TEXT_PX * PX, ha="center",
                  color=accent, family=list(self._fonts), path_effects=weight_of(text, accent))  # fmt: skip

    def _scale(self, axes: Axes) -> None:
        words = self._chart.words
        values = self.values
        if self.is_logarithmic:
            axes.set_yscale("log")
            axes.set_ylim(min(values) / 2, max(values) * 3)
            axes.yaxis.set_minor_locator(NullLocator())
        else:
            axes.set_ylim(0.0, (max(values, default=1.0) or 1.0) * 1.16)
            axes.yaxis.set_major_locator(MaxNLocator(nbins=5, min_n_ticks=2, integer=self._chart.per_unit == 1))

        def number(value: float, _at: int) -> str:
            return words.number(value)

        axes.yaxis.set_major_formatter(FuncFormatter(number))
        self._days(axes)
        for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
            label.set_fontfamily(list(self._fonts))
            label.set_fontsize(_TEXT_PX * PX)
            label.set_path_effects(weight_of(label.get_text(), self._theme.text_second))

    def _days(self, axes: Axes) -> None:
        shown = [day for _, strand in self._shown for figure in _dated(strand) for day in _span(figure)]
        shown += [_number(day) for day in self._chart.not_reported]
        if self._chart.true_on is not None:
            shown.append(_number(self._chart.true_on))
        first, last = min(shown, default=0.0), max(shown, default=1.0)
        room = max(10.0, (last - first) * 0.05)
        axes.set_xlim(first - room, last + room)
        days = last - first + 2 * room
        unit: Unit = "day" if days < 100 else "month" if days < 1500 else "year"
        width_px = axes.bbox.width * 96.0 / axes.figure.dpi
        axes.xaxis.set_major_locator(AutoDateLocator(minticks=2, maxticks=max(3, int(width_px // 90))))

        def tick(value: float, _at: int) -> str:
            return self._chart.words.tick(_EPOCH + datetime.timedelta(days=value), unit)

        axes.xaxis.set_major_formatter(FuncFormatter(tick))

    def _colour(self, number: int) -> str:
        return self._theme.layer(number)


def _marker(number: int) -> str:
    return _MARKERS[number % len(_MARKERS)]


def _dated(strand: Strand) -> Iterator[Figure]:
    """Figures that have a place on both axes."""
    return (figure for figure in strand.figures if figure.as_of is not None and figure.value is not None)


def _signs(figure: Figure) -> set[str]:
    signs: set[str] = set()
    amount = figure.amount
    if amount.qualifier == "about":
        signs.add("about")
    if amount.max is None:
        signs.add("beyond")
    if amount.min is None:
        signs.add("up_to")
    first, last = _span(figure)
    if last - first >= 1.0:
        signs.add("span")
    return signs


def _span(figure: Figure) -> tuple[float, float]:
    """First and last day that a figure is over: of its period, else of its date where that is no single day."""
    assert figure.as_of is not None
    period = figure.period
    start = period.start if period is not None else None
    end = period.end if period is not None and period.end is not None else figure.as_of
    if start is not None:
        return _number(start.first_day), _number(end.last_day)
    return _number(figure.as_of.first_day), _number(figure.as_of.last_day)


def _day(figure: Figure) -> float:
    """Where the marker stands: the middle of what the date can mean, or the end of a period."""
    first, last = _span(figure)
    if figure.period is not None and figure.period.start is not None:
        return last
    return (first + last) / 2


def _value(figure: Figure) -> float:
    value = figure.value
    assert value is not None, f"{figure.id} has no bound"
    return value


def _number(day: datetime.date) -> float:
    return float((day - _EPOCH).days)
