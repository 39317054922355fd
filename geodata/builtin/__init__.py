"""The records that come with the program: both theatres in one set, because claims and sources cross them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import msgspec

from geodata.ready import ready
from geodata.records.claims import Claim, Topic
from geodata.records.deployments import Deployment
from geodata.records.events import Event
from geodata.records.record_set import BrokenReference, RecordSet, check_references
from geodata.records.series import Series
from geodata.records.sources import Source

FOLDER = Path(__file__).parent
SCHEMA_VERSION = 1


class RecordsUnreadable(Exception):
    """A file of built-in records is missing, damaged or contradicts itself."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    schema_version: int
    kind: str


class _Deployments(_File):
    records: tuple[Deployment, ...]


class _Events(_File):
    records: tuple[Event, ...]


class _Claims(_File):
    topics: tuple[Topic, ...]
    records: tuple[Claim, ...]


class _Sources(_File):
    records: tuple[Source, ...]


class _Series(_File):
    records: tuple[Series, ...]


def builtin_records(folder: Path = FOLDER) -> RecordSet:
    """All deployments, events, claims, topics, sources and series of a folder of JSON files.

    Nothing is averaged, filled in or dropped: a file that does not hold to its schema is refused whole.

    Raises
    ------
    RecordsUnreadable
        A file is missing, is not the JSON it should be, or a record names one that does not exist.
        The message names the file, the record and the reason.
    """
    claims = _read(folder, "claims", _Claims)
    records = RecordSet(
        deployments=_read(folder, "deployments", _Deployments).records,
        events=_read(folder, "events", _Events).records,
        claims=claims.records,
        topics=claims.topics,
        sources=_read(folder, "sources", _Sources).records,
        series=_read(folder, "series", _Series).records,
    )
    try:
        check_references(records)
    except BrokenReference as error:
        raise RecordsUnreadable(f"{folder}: {error}") from error
    return records


_Read = TypeVar("_Read", bound=_File)


def _read(folder: Path, kind: str, shape: type[_Read]) -> _Read:
    path = folder / f"{kind}.json"
    try:
        content = msgspec.json.decode(path.read_bytes(), type=ready(shape))
    except OSError as error:
        raise RecordsUnreadable(f"{path}: cannot be read: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordsUnreadable(f"{path}: {_record_at(path, str(error))}{error}") from error
    if content.kind != kind or content.schema_version != SCHEMA_VERSION:
        raise RecordsUnreadable(
            f"{path}: holds {content.kind!r} of schema {content.schema_version}, wanted {kind!r} of {SCHEMA_VERSION}"
        )
    return content


def _record_at(path: Path, message: str) -> str:
    """Id of the record that an error message of msgspec points at, as a prefix; empty when it names none."""
    place = re.search(r"\$\.(records|topics)\[(\d+)\]", message)
    if place is None:
        return ""
    record_id = msgspec.json.decode(path.read_bytes())[place[1]][int(place[2])].get("id", "without id")
    return f"record {record_id}: "
