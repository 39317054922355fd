"""The findings of a project as a certificate (PDF) and as JSON: what was checked by which rules, what was found."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from desktop.briefing.photo_pages import add_photos
from desktop.briefing.report_document import ReportDocument
from desktop.finding_words import sentence
from desktop.land_words import severity_text
from desktop.release import version
from desktop.wording import number_text, translate
from geodata.exchange.writing import write_aside
from geodata.project.photo_list import ListedPhoto
from geodata.records.texts import Language
from geodata.release.findings import RULES, Finding

ENDINGS = (".pdf", ".json")
_MOST = 5_000


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is about: project, state of its journal, when, and how many records of each kind were looked at.

    ``photos`` are those of the records that something was found of.
    """

    project: str
    exercise: bool
    journal_hash: str
    day: str
    counts: dict[str, int]
    language: Language
    photos: tuple[ListedPhoto, ...] = ()


def write_findings(found: list[Finding], checked: Checked, path: Path) -> None:
    """Write the report, PDF or JSON by the ending, whole or not at all.

    Raises
    ------
    OutputNotWritten
        See ``write_aside``.
    """
    if path.suffix.lower() == ".json":
        content = msgspec.json.format(msgspec.json.encode(as_json(found, checked)), indent=2)
        write_aside(path, lambda aside: aside.write_bytes(content))
    else:
        _report(found, checked).write_pdf(path)


def as_json(found: list[Finding], checked: Checked) -> dict[str, object]:
    """The report as plain values; a rule without findings is listed with 0."""
    per_rule = Counter(one.rule for one in found)
    return {
        "program": f"Sapper Atlas {version()}",
        "project": checked.project,
        "exercise": checked.exercise,
        "journal_hash": checked.journal_hash,
        "date": checked.day,
        "records": checked.counts,
        "rules": [{"rule": rule, "severity": RULES[rule], "findings": per_rule[rule]} for rule in RULES],
        "findings": [one.plain() for one in found],
        "photos": [msgspec.to_builtins(photo) for photo in checked.photos],
    }


def _report(found: list[Finding], checked: Checked) -> ReportDocument:
    """The certificate."""
    report = ReportDocument(
        translate("Quality", "Findings of the quality check"), checked.language, exercise=checked.exercise
    )
    report.line(f"{checked.project} · {checked.day} · {version()}")
    report.line(translate("Quality", "State of the journal") + f": {checked.journal_hash}")
    counts = ", ".join(f"{number_text(count, checked.language)} {kind}" for kind, count in checked.counts.items())
    report.line(translate("Quality", "Looked at") + f": {counts}")
    per_rule = Counter(one.rule for one in found)
    passed = [rule for rule in RULES if not per_rule[rule]]
    words = translate("Quality", "%1 of %2 rules passed: ")
    report.line(words.replace("%1", str(len(passed))).replace("%2", str(len(RULES))) + ", ".join(passed))
    report.line(
        translate("Quality", "The check never changes data. It is no proof that land is safe.") + "\n", bold=True
    )
    if not found:
        report.line(translate("Quality", "Nothing was found."), bold=True)
        return report
    heads = (
        translate("Quality", "Level"), translate("Quality", "Rule"), translate("Quality", "Record"),
        translate("Quality", "Finding"),
    )  # fmt: skip
    rows = [(severity_text(one.severity), one.rule, one.record_id, sentence(one.said, checked.language, one.kind))
            for one in found[:_MOST]]  # fmt: skip
    report.table(heads, rows, (11, 18, 17, 54))
    if len(found) > _MOST:
        more = translate("Quality", "and %1 more, which the JSON report lists")
        report.line(more.replace("%1", number_text(len(found) - _MOST, checked.language)), bold=True)
    add_photos(report, checked.photos, checked.language)
    return report
