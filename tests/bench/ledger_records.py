"""Records made from a seed: contingents with claims at every precision, for the benchmark of the ledger."""

from __future__ import annotations

import datetime
import random

import msgspec

from geodata.builtin import builtin_records
from geodata.records.claims import Claim, Subject
from geodata.records.dates import PartialDate
from geodata.records.deployments import Deployment
from geodata.records.places import Location
from geodata.records.record_set import RecordSet, check_references

FIRST = datetime.date(2016, 1, 1)
DAYS = 3650


def made_records(deployments: int, claims: int, seed: int) -> RecordSet:
    """So many contingents and claims, each varied from one of the built-in ones; the sources are the built-in ones."""
    chance, real = random.Random(seed), builtin_records()
    made = tuple(_deployment(number, chance, real) for number in range(deployments))
    said = tuple(_claim(number, chance, real, made[number % deployments].id) for number in range(claims))
    records = msgspec.structs.replace(real, deployments=made, claims=said, events=(), series=())
    check_references(records)
    return records


def some_date(chance: random.Random, around: datetime.date | None = None) -> PartialDate:
    """A date to the day, the month or the year."""
    day = around or FIRST + datetime.timedelta(days=chance.randrange(DAYS))
    precision = chance.choice(("day", "day", "month", "month", "year"))
    length = {"day": 10, "month": 7, "year": 4}[precision]
    return msgspec.convert({"value": day.isoformat()[:length], "precision": precision, "note": None}, PartialDate)


def _deployment(number: int, chance: random.Random, real: RecordSet) -> Deployment:
    model = chance.choice(real.deployments)
    start = FIRST + datetime.timedelta(days=chance.randrange(DAYS))
    end = start + datetime.timedelta(days=chance.randrange(30, 400))
    key = f"dep-{number}"
    return msgspec.structs.replace(
        model,
        id=key,
        title=f"{model.title} {number}",
        location=_place(model.location, chance),
        start=None if chance.random() < 0.1 else some_date(chance, start),
        end=None if chance.random() < 0.2 else some_date(chance, end),
        quantities=tuple(
            msgspec.structs.replace(quantity, id=f"{key}.q{n}") for n, quantity in enumerate(model.quantities)
        ),
        status_assertions=tuple(
            msgspec.structs.replace(assertion, id=f"{key}.s{n}", date=some_date(chance, start))
            for n, assertion in enumerate(model.status_assertions)
        ),
    )


def _place(model: Location, chance: random.Random) -> Location:
    """One of 400 districts around the place of the model; where that has only a region or a country, the same."""
    if model.precision != "district" or model.lon is None or model.lat is None:
        return model
    number = chance.randrange(400)
    return msgspec.structs.replace(
        model, admin2=f"District {number}", names={"en": f"District {number}"},
        lon=model.lon + number % 20 * 0.2 - 2, lat=model.lat + number // 20 * 0.2 - 2,
    )  # fmt: skip


def _claim(number: int, chance: random.Random, real: RecordSet, subject: str) -> Claim:
    return msgspec.structs.replace(
        chance.choice(real.claims),
        id=f"cl-{number}",
        subject=Subject(kind="deployment", id=subject),
        also_about=(),
        date_said=None if chance.random() < 0.03 else some_date(chance),
        relations=(),
    )
