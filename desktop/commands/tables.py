"""Lists of records for a reader in a terminal: the id, then the few columns that tell records apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from desktop.commands.output import table

if TYPE_CHECKING:
    from geodata.compare.cells import Side
    from geodata.compare.mirror import Mirror
    from geodata.ledger.totals import Total

Record = dict[str, Any]
_Columns = tuple[tuple[str, Callable[[Record], str]], ...]


def records_table(kind: str, records: list[Record]) -> str:
    """Aligned table of reported records of one kind."""
    columns = _COLUMNS.get(kind, ())
    return table(
        ["id", *(heading for heading, _ in columns)],
        [[record["id"], *(cell(record) for _, cell in columns)] for record in records],
    )


def strength(deployment: Record) -> str:
    """Strength as sources have it: "up to 50", "33 or 32", "more than 2,500 at the peak", or "not reported"."""
    said: list[str] = []
    for attribute in deployment["attributes"]:
        if attribute["attribute"] != "personnel":
            continue
        as_range = attribute["rule_name"] == "range"
        tied = [] if as_range else [value for value in attribute["rivals"] if value["tie"]]
        values = tied or [attribute["leading"]]
        amounts = " or ".join(_amount(value) for value in values)
        planned = all(scope == "planned" for value in values for scope in value["scopes"])
        suffix = " at the peak" if attribute["state"] == "peak" else " planned" if planned else ""
        said.append(amounts + suffix)
    return "; ".join(said) or "not reported"


def mirror_table(made: Mirror) -> str:
    """Aligned table of a mirror: a row a field, both sides in a few words, and what hinders the comparison."""
    left, right = made.left.name, made.right.name
    rows = [[cell.field.replace("_", " "), _side(cell.left), _side(cell.right), cell.note] for cell in made.cells]
    return table(["field", left, right, "note"], rows)


def _side(side: Side) -> str:
    """The span of a side or its first values, and by how many contingents it is reported."""
    if not side.values:
        return side.state.replace("_", " ")
    texts = list(dict.fromkeys(entry.text for entry in side.values if entry.leads))
    shown = "; ".join(text if len(text) <= 48 else text[:47] + "…" for text in texts[:2])
    more = f" and {len(texts) - 2} more" if len(texts) > 2 else ""
    by = f" ({side.reported_by} of {side.of})" if side.reported_by and side.of > 1 else ""
    return f"{shown}{more}{by}"


def totals_lines(totals: Iterable[Total], contingents: int) -> str:
    """Lines under the contingents: what they add up to, and by id who is in no sum and why."""
    return "\n".join(["", f"totals over {contingents} contingents", *(_total_line(total) for total in totals)])


def _total_line(total: Total) -> str:
    what = [total.measure.replace("_m2", "")]
    if total.measure != "personnel":
        what.append("final")
    if total.definition is not None:
        what.append(total.definition.replace("_", " "))
    said = [f"{_sum(total)} over {len(total.counted)}"] if total.counted else ["nothing that can be added"]
    for why, ids in (
        ("not reported", total.missing),
        ("only planned, interim or otherwise defined, not added", total.otherwise),
        ("context only, never counted", total.apart),
    ):
        if ids:
            said.append(f"{why}: {', '.join(ids)}")
    return f"  {', '.join(what)}: {'; '.join(said)}"


def _sum(total: Total) -> str:
    unit = " m2" if total.measure == "area_m2" else ""
    about = "about " if total.about else ""
    if total.low is None:
        return "amount not known" if total.high is None else f"up to {total.high:,}{unit}"
    if total.high is None:
        if about:
            return f"about {total.low:,}{unit} or more"
        return f"{'more than' if total.exclusive else 'at least'} {total.low:,}{unit}"
    number = f"{total.low:,}" if total.low == total.high else f"{total.low:,} to {total.high:,}"
    return f"{about}{number}{unit}"


def _amount(value: Record) -> str:
    low, high = value["min"], value["max"]
    if low is None and high is None:
        return "amount not known"
    if low is not None and high is not None and low != high:
        return f"{low:,} to {high:,}"
    words = {"about": "about ", "up_to": "up to ", "at_least": "at least ", "more_than": "more than "}
    return f"{words.get(value['qualifier'], '')}{low if low is not None else high:,}"


def _sides(deployment: Record) -> str:
    return f"{deployment['contributor'] or '?'} → {deployment['host'] or '?'}"


def _standing(record: Record) -> str:
    return ", ".join(word.replace("_", " ") for word in record["status"]["words"])


def _when(record: Record) -> str:
    start, end = _date(record["start"]), _date(record["end"])
    if not start and not end:
        return "not stated"
    if record.get("kind") is not None and not end:
        return start
    return f"{start or '…'} – {end or '…'}"


def _date(date: Record | None) -> str:
    return date["value"] if date else ""


def _grade(claim: Record) -> str:
    return f"{claim['reliability']}{claim['credibility']}"


def _area(record: Record) -> str:
    area = record.get("area_m2")
    return "no outline" if area is None else f"{area:,.0f} m2"


_COLUMNS: dict[str, _Columns] = {
    "deployments": (
        ("who → where", _sides),
        ("standing", _standing),
        ("strength", strength),
        ("when", _when),
        ("title", lambda record: record["title"]),
    ),
    "claims": (
        ("about", lambda record: record["subject"]["id"]),
        ("stance", lambda record: record["stance"]),
        ("grade", _grade),
        ("said", lambda record: _date(record["date_said"]) or "not dated"),
        ("by", lambda record: record["asserted_by"]["name"]),
        ("text", lambda record: record["text"]),
    ),
    "sources": (
        ("reliability", lambda record: record["reliability"]),
        ("date", lambda record: _date(record["date"]) or "not dated"),
        ("publisher", lambda record: record["publisher"]),
        ("title", lambda record: record["title_en"] or record["title"]),
    ),
    "events": (
        ("kind", lambda record: record["kind"]),
        ("standing", _standing),
        ("when", _when),
        ("title", lambda record: record["title"]),
    ),
    "series": (
        ("points", lambda record: str(len(record["points"]))),
        ("title", lambda record: record["title"]),
    ),
    "topics": (("title", lambda record: record["title"]),),
    "areas": (
        ("code", lambda record: str(record.get("code") or "")),
        ("status", lambda record: str(record.get("status") or "")),
        ("area", _area),
        ("work", lambda record: str(record.get("work_status") or "not stated")),
    ),
    "releases": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("product", lambda record: str(record.get("product") or "")),
        ("date", lambda record: str(record.get("date") or "not dated")),
        ("m2", _area),
    ),
    "reports": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("date", lambda record: str(record.get("date") or "not dated")),
        ("team", lambda record: str(record.get("team") or "not stated")),
    ),
    "devices": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("category", lambda record: str(record.get("category") or "not stated")),
        ("model", lambda record: str(record.get("model") or "not stated")),
    ),
    "confirmations": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("date", lambda record: str(record.get("date") or "not dated")),
        ("m2", _area),
        ("evidence", lambda record: str(record.get("evidence") or "")),
    ),
    "reopenings": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("release", lambda record: str(record.get("release_id") or "")),
        ("date", lambda record: str(record.get("date") or "not dated")),
        ("reason", lambda record: str(record.get("reason") or "")),
    ),
    "axes": (
        ("area", lambda record: str(record.get("area_id") or "")),
        ("width", lambda record: f"{record.get('width_m') or 0:g} m"),
        ("name", lambda record: str(record.get("name") or "not stated")),
    ),
    "photos": (
        ("of", lambda record: f"{record.get('record_kind') or ''} {record.get('record_id') or ''}"),
        ("taken", lambda record: str(record.get("taken") or "not stated")),
        ("name", lambda record: str(record.get("name") or "")),
    ),
    "views": (("name", lambda record: str(record.get("name") or "")),),
    "layers": (("name", lambda record: str(record.get("name") or "")),),
}
