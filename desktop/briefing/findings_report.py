"""The findings of a project as a certificate (PDF) and as JSON: what was checked by which rules, what was found."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.fonts import families
from desktop.land_words import severity_text
from desktop.map.exercise import WORD
from desktop.release import version
from desktop.wording import number_text, translate
from geodata.exchange.writing import write_aside
from geodata.records.texts import Language
from geodata.release.findings import RULES, Finding

ENDINGS = (".pdf", ".json")
_LONGEST = 2_000
_MOST = 5_000


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is about: project, state of its journal, when, and how many records of each kind were looked at."""

    project: str
    exercise: bool
    journal_hash: str
    day: str
    counts: dict[str, int]
    language: Language


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
        write_aside(path, lambda aside: _write_pdf(found, checked, aside))


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
    }


def _write_pdf(found: list[Finding], checked: Checked, aside: Path) -> None:
    writer = QPdfWriter(str(aside))
    writer.setTitle(translate("Quality", "Findings of the quality check"))
    writer.setCreator("Sapper Atlas")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
    _document(found, checked).print_(writer)


def _document(found: list[Finding], checked: Checked) -> QTextDocument:
    """The certificate; every stored text goes in as plain text."""
    document = QTextDocument()
    base = QFont(families(checked.language))
    base.setPointSizeF(9.0)
    document.setDefaultFont(base)
    cursor = QTextCursor(document)
    plain, bold, title = _format(9.0), _format(9.0, bold=True), _format(15.0, bold=True)
    if checked.exercise:
        cursor.insertText(f"{WORD} · " + translate("Quality", "everything in it is made up") + "\n", bold)
    cursor.insertText(translate("Quality", "Findings of the quality check") + "\n", title)
    cursor.insertText(f"{checked.project} · {checked.day} · {version()}\n", plain)
    cursor.insertText(translate("Quality", "State of the journal") + f": {checked.journal_hash}\n", plain)
    counts = ", ".join(f"{number_text(count, checked.language)} {kind}" for kind, count in checked.counts.items())
    cursor.insertText(translate("Quality", "Looked at") + f": {counts}\n", plain)
    per_rule = Counter(one.rule for one in found)
    passed = [rule for rule in RULES if not per_rule[rule]]
    words = translate("Quality", "%1 of %2 rules passed: ")
    words = words.replace("%1", str(len(passed))).replace("%2", str(len(RULES)))
    cursor.insertText(words + ", ".join(passed) + "\n", plain)
    cursor.insertText(
        translate("Quality", "The check never changes data. It is no proof that land is safe.") + "\n\n", bold
    )
    shown = found[:_MOST]
    if shown:
        table = cursor.insertTable(len(shown) + 1, 4, _table_format())
        heads = (
            translate("Quality", "Level"), translate("Quality", "Rule"), translate("Quality", "Record"),
            translate("Quality", "Finding"),
        )  # fmt: skip
        for column, text in enumerate(heads):
            table.cellAt(0, column).firstCursorPosition().insertText(text, bold)
        for row, one in enumerate(shown, 1):
            for column, text in enumerate((severity_text(one.severity), one.rule, one.record_id, one.text)):
                cut = text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
                table.cellAt(row, column).firstCursorPosition().insertText(cut, plain)
        cursor.movePosition(QTextCursor.MoveOperation.End)
    if len(found) > _MOST:
        more = translate("Quality", "and %1 more, which the JSON report lists")
        cursor.insertText("\n" + more.replace("%1", number_text(len(found) - _MOST, checked.language)), bold)
    if not found:
        cursor.insertText(translate("Quality", "Nothing was found."), bold)
    return document


def _format(size: float, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(size)
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(1)
    made.setCellPadding(3)
    made.setCellSpacing(0)
    made.setBorder(0.5)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    percent = QTextLength.Type.PercentageLength
    made.setWidth(QTextLength(percent, 100))
    made.setColumnWidthConstraints([QTextLength(percent, share) for share in (11, 18, 17, 54)])
    return made
