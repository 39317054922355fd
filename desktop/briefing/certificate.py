"""Certificates of completion and of handover of an area, or a report of its state while ground remains (PDF)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from desktop.briefing.photo_pages import Picture, add_photos, add_pictures
from desktop.briefing.report_document import ReportDocument
from desktop.land_words import state_text, work_text
from desktop.measure_words import ground_text, length_text, square_metres_text
from desktop.release import version
from desktop.wording import date_text, decimal_text, number_text, translate
from geodata.geometry.geodesic import area_m2, perimeter_m
from geodata.geometry.grid_reference import format_coordinate
from geodata.project.ground import ground_of
from geodata.project.images import Stored
from geodata.project.photo_list import ListedPhoto
from geodata.records.dates import parse_date
from geodata.records.texts import Language
from geodata.release.account import Account, account_of

Sort = Literal["completion", "handover", "state"]
_CORNERS_MOST = 500


class Certified(msgspec.Struct, frozen=True, kw_only=True):
    """An area with an outline, and all that was recorded of it; ``whence`` is the reason its outline came with.

    ``photos`` are those of the area and of all that belongs to it, ``pictures`` those that are printed.
    """

    area: Stored
    releases: tuple[Stored, ...] = ()
    confirmations: tuple[Stored, ...] = ()
    reports: tuple[Stored, ...] = ()
    devices: tuple[Stored, ...] = ()
    photos: tuple[ListedPhoto, ...] = ()
    pictures: tuple[Picture, ...] = ()
    whence: str | None = None
    project: str = ""
    journal_hash: str = ""
    day: str = ""
    exercise: bool = False
    language: Language = "en"

    @property
    def shape(self) -> BaseGeometry:
        """Its outline, degrees WGS 84."""
        assert self.area.wkb is not None, "only areas with an outline are certified"
        return shapely.from_wkb(self.area.wkb)

    @property
    def account(self) -> Account:
        """Account of its ground at present."""
        grounds = ground_of([self.area], (*self.releases, *self.confirmations))
        return account_of(self.shape, [(one.state, one.record_id, one.shape) for one in grounds])

    @property
    def left_m2(self) -> float:
        """Square metres of the area that are neither cancelled, reduced nor cleared."""
        account = self.account
        return account.remaining_sha_m2 + account.remaining_cha_m2


def sort_of(certified: Certified) -> Sort:
    """What can be said of an area: nothing is complete while ground remains, nothing handed over before."""
    if certified.left_m2 > 0:
        return "state"
    return "handover" if certified.area.values["work_status"] == "handed_over" else "completion"


def write_certificate(certified: Certified, path: Path) -> None:
    """Write what can be said of the area as a PDF, whole or not at all.

    Raises
    ------
    OutputNotWritten
        See ``write_aside``.
    """
    certificate(certified).write_pdf(path)


def certificate(certified: Certified) -> ReportDocument:
    """The pages."""
    code, language, sort = str(certified.area.values["code"]), certified.language, sort_of(certified)
    titles: dict[Sort, str] = {
        "completion": translate("Certificate", "Completion certificate: %1"),
        "handover": translate("Certificate", "Handover certificate: %1"),
        "state": translate("Certificate", "State of %1: not complete"),
    }
    report = ReportDocument(titles[sort].replace("%1", code), language, exercise=certified.exercise)
    report.line(f"{certified.project} · {certified.day} · {version()}")
    report.line(translate("Quality", "State of the journal") + f": {certified.journal_hash}")
    if sort == "state":
        words = translate("Certificate", "%1 remain hazardous. This is no certificate of completion.")
        report.line(words.replace("%1", square_metres_text(certified.left_m2, language)), bold=True)
    _area(report, certified)
    _balance(report, certified)
    _releases(report, certified)
    _work(report, certified)
    add_photos(report, certified.photos, language)
    add_pictures(report, certified.photos, certified.pictures)
    _corners(report, certified)
    if certified.whence:
        report.heading(translate("Certificate", "Where the outline comes from, as it was typed or read"))
        report.line(certified.whence)
    words = translate("Certificate", "It says what was recorded, by whom and when. Beyond that it proves nothing.")
    report.heading(translate("Certificate", "Signed"))
    report.line(words)
    blank = (("\n\n", "", ""), ("\n\n", "", ""), *((("\n\n", "", ""),) if sort == "handover" else ()))
    roles = [translate("Certificate", "For the operator"), translate("Certificate", "For the authority"),
             translate("Certificate", "For the users of the land")]  # fmt: skip
    report.table(
        (translate("Certificate", "Role"), translate("Certificate", "Name and signature"),
         translate("Certificate", "Date")),
        [(role + room[0], *room[1:]) for role, room in zip(roles, blank, strict=False)], (34, 46, 20),
    )  # fmt: skip
    return report


def _area(report: ReportDocument, certified: Certified) -> None:
    values, language = certified.area.values, certified.language
    shape = certified.shape
    inside = shapely.point_on_surface(shape)
    report.heading(translate("Certificate", "The area"))
    facts: list[tuple[str, Any]] = [
        (translate("Land", "Code"), values["code"]),
        (translate("Certificate", "Recorded as"),
         f"{state_text(values['status'])} · {work_text(values['work_status'])}"),
        (translate("Land", "Area"), ground_text(area_m2(shape), language)),
        (translate("Land", "Perimeter"), length_text(perimeter_m(shape), language)),
        (translate("Certificate", "A point inside"),
         f"{format_coordinate(inside.x, inside.y, 'DD')} · {format_coordinate(inside.x, inside.y, 'MGRS')}"),
        (translate("Land", "Surveyed"), _date(values["survey_date"], language)),
        (translate("Land", "Found by"), values["source_of_information"]),
        (translate("Land", "Evidence"), values["evidence"]),
        (translate("Land", "Contamination"), values["type_of_contamination"]),
        (translate("Land", "Land use"), values["land_use"]),
        (translate("Land", "Depth mm"), values["depth_mm"]),
    ]  # fmt: skip
    rows = [(name, translate("Land", "not stated") if value is None else str(value)) for name, value in facts]
    report.table((translate("Certificate", "Field"), translate("Certificate", "As recorded")), rows, (30, 70))


def _balance(report: ReportDocument, certified: Certified) -> None:
    account, language = certified.account, certified.language
    report.heading(translate("Land", "In balance"))
    shares = (
        (state_text("cancelled", short=True), account.cancelled_m2),
        (state_text("reduced", short=True), account.reduced_m2),
        (state_text("cleared", short=True), account.cleared_m2),
        (translate("Land", "%1 left").replace("%1", "SHA"), account.remaining_sha_m2),
        (translate("Land", "%1 left").replace("%1", "CHA"), account.remaining_cha_m2),
        (translate("Land", "between straight and geodesic edges"), account.bend_m2),
        (translate("Land", "recorded"), account.recorded_m2),
    )
    rows = [(name, square_metres_text(share, language)) for name, share in shares]
    report.table((translate("Certificate", "Ground"), translate("Land", "geodesic, WGS 84")), rows, (60, 40))
    off = translate("Land", "recorded = cancelled + reduced + cleared + remaining; differs by %1 m²")
    report.line(off.replace("%1", decimal_text(round(abs(account.residue_m2), 2), language)))


def _releases(report: ReportDocument, certified: Certified) -> None:
    language, missing = certified.language, translate("Land", "not stated")
    report.heading(translate("Land", "Released parts"))
    heads = (translate("Table", "Released as"), translate("Land", "Decided on"), translate("Land", "Method"),
             translate("Land", "Team"), translate("Land", "Depth mm"), translate("Land", "Quality"),
             translate("Table", "Size m²"))  # fmt: skip
    rows = [
        (
            state_text(one.values["product"], short=True), _date(one.values["date"], language) or missing,
            one.values["method"] or missing, one.values["team"] or missing,
            missing if one.values["depth_mm"] is None else number_text(one.values["depth_mm"], language),
            one.values["quality_assurance"] or missing,
            "" if one.wkb is None else number_text(round(area_m2(shapely.from_wkb(one.wkb))), language),
        )
        for one in certified.releases
    ]  # fmt: skip
    if rows:
        report.table(heads, rows, (13, 15, 20, 14, 10, 16, 12))
    else:
        report.line(translate("Land", "none recorded"))


def _work(report: ReportDocument, certified: Certified) -> None:
    language = certified.language
    report.heading(translate("Certificate", "Work and finds"))
    stated = [one.values for one in certified.reports]
    searched = _sum(one["area_searched_m2"] for one in stated)
    hours = _sum(
        one["people"] * one["hours"] if one["people"] is not None and one["hours"] is not None else None
        for one in stated
    )
    words = translate("Certificate", "%1 progress reports; person-hours: %2; searched: %3")
    said = words.replace("%1", number_text(len(stated), language)).replace("%2", _amount(hours, "", language))
    report.line(said.replace("%3", _amount(searched, " m²", language)))
    counts = Counter(
        (str(one.values["category"]), str(one.values["model"] or "–"), str(one.values["disposal"] or "–"))
        for one in certified.devices
    )
    if counts:
        heads = (translate("Land", "Category"), translate("Land", "Model"), translate("Land", "Disposal"),
                 translate("Certificate", "Number"))  # fmt: skip
        rows = [(*what, number_text(count, language)) for what, count in sorted(counts.items())]
        report.table(heads, rows, (32, 22, 34, 12))
    else:
        report.line(translate("Certificate", "No device is recorded."))


def _corners(report: ReportDocument, certified: Certified) -> None:
    report.heading(translate("Draw", "Turning points"))
    corners: list[tuple[str, float, float]] = []
    for number, part in enumerate(shapely.get_parts(certified.shape), 1):
        for at, ring in enumerate(shapely.get_rings(part)):
            name = f"{number}" + (f" − {at}" if at else "")
            corners += [(name, lon, lat) for lon, lat in shapely.get_coordinates(ring)[:-1].tolist()]
    rows = [
        (ring, str(number), format_coordinate(lon, lat, "DD"), format_coordinate(lon, lat, "MGRS"))
        for number, (ring, lon, lat) in enumerate(corners[:_CORNERS_MOST], 1)
    ]
    heads = (translate("Certificate", "Part − hole"), translate("Draw", "No."),
             translate("Certificate", "WGS 84, degrees"), "MGRS")  # fmt: skip
    report.table(heads, rows, (14, 8, 40, 38))
    if len(corners) > _CORNERS_MOST:
        more = translate("Certificate", "and %1 more, which an export of the area lists")
        report.line(more.replace("%1", number_text(len(corners) - _CORNERS_MOST, certified.language)), bold=True)


def _date(date: str | None, language: Language) -> str | None:
    return None if date is None else date_text(parse_date(date), language)


def _sum(amounts: Any) -> float | None:
    """Sum of what is stated; ``None`` where nothing is."""
    stated: Sequence[float] = [amount for amount in amounts if amount is not None]
    return sum(stated) if stated else None


def _amount(amount: float | None, unit: str, language: Language) -> str:
    return translate("Land", "not stated") if amount is None else decimal_text(round(amount, 1), language) + unit
