"""What lies behind an HTML sheet: the contingents and claims that its maps and tables lead to."""

from __future__ import annotations

import html

from desktop.briefing.compose import Drawn
from desktop.wording import date_text, stance_text, translate
from geodata.ledger.clock import said_by
from geodata.ledger.known import known_by
from geodata.records.claims import Claim
from geodata.records.statements import StatusAssertion
from geodata.sheets.stored_text import shown

_MOST = 2_000


class Anchors:
    """Targets of links within the page, numbered as they are first asked for: an id of a record may be any text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def of(self, record_id: str) -> str:
        """The anchor of a record, a claim, or a source."""
        return f"r{self._numbers.setdefault(record_id, len(self._numbers) + 1)}"

    @property
    def asked(self) -> list[str]:
        """Ids that something leads to, so far."""
        return list(self._numbers)


def records_html(drawn: Drawn, anchors: Anchors) -> str:
    """A section for each record that something leads to: what was said of it, by whom, graded how."""
    records = drawn.records
    known = known_by(records, drawn.sheet.asked.known_on)
    heard = [claim for claim in records.claims if known is None or claim.id in known.claim_ids]
    about: dict[str, list[Claim]] = {}
    for claim in heard:
        about.setdefault(claim.subject.id, []).append(claim)
    titles = {one.id: one.title for one in (*records.deployments, *records.events, *records.topics)}
    titles |= {source.id: f"{source.publisher}: {source.title_en or source.title}" for source in records.sources}
    asserted = {one.id: one.status_assertions for one in (*records.deployments, *records.events)}
    by_id = {claim.id: claim for claim in heard}
    parts: list[str] = []
    left = _MOST
    language = drawn.sheet.asked.language
    for record_id in anchors.asked:
        claims = [by_id[record_id]] if record_id in by_id else about.get(record_id, [])
        title = titles.get(record_id) or titles.get(claims[0].subject.id if claims else "", record_id)
        said = [_claim(claim, date_text(claim.date_said, language)) for claim in claims[: max(left, 0)]]
        said += [
            _assertion(one, date_text(one.date, language))
            for one in asserted.get(record_id, ())
            if said_by(one.date, drawn.sheet.asked.known_on)
        ]
        items = said[: max(left, 0)]
        if len(said) > len(items):
            more = translate("Sheet", "and %1 more").replace("%1", str(len(said) - len(items)))
            items.append(f"<li>{html.escape(more)}</li>")
        left -= len(items)
        if not items:
            none = translate("Sheet", "no claim of its own; the numbered sources stand behind it")
            items = [f'<li class="muted">{html.escape(none)}</li>']
        named = f"{html.escape(shown(title, 200))} <small>{html.escape(shown(record_id, 60))}</small>"
        parts.append(
            f'<section id="{anchors.of(record_id)}" tabindex="-1"><h3>{named}</h3>'
            f'<ul class="claims">{"".join(items)}</ul></section>\n'
        )
    if not parts:
        return ""
    heading = html.escape(translate("Sheet", "What was said, by whom"))
    return f"<h2>{heading}</h2>\n{''.join(parts)}"


def _claim(claim: Claim, said_on: str) -> str:
    """One claim, graded, with its sources by their ids."""
    words = shown(f"“{claim.text}”" if claim.text_kind == "quote" else claim.text, 600)
    who = f"{shown(claim.asserted_by.name, 120)}, {said_on}, {stance_text(claim.stance)}"
    marks = "".join(f'<b class="g{mark}">{mark}</b>' for mark in (claim.reliability, str(claim.credibility)))
    sources = ", ".join(shown(source, 40) for source in claim.source_ids[:6])
    return (
        f'<li>{html.escape(who)}<span class="grade">{marks}</span>{html.escape(words)} '
        f"<small>{html.escape(shown(claim.id, 60))} · {html.escape(sources)}</small></li>"
    )


def _assertion(one: StatusAssertion, said_on: str) -> str:
    """What was said of whether a contingent or event is so."""
    words = shown(f"“{one.statement}”" if one.statement_kind == "quote" else one.statement, 600)
    who = f"{shown(one.asserted_by.name, 120)}, {said_on}, {stance_text(one.status)}: "
    sources = ", ".join(shown(source, 40) for source in one.source_ids[:6])
    return (
        f"<li>{html.escape(who)}{html.escape(words)} "
        f"<small>{html.escape(shown(one.id, 60))} · {html.escape(sources)}</small></li>"
    )
