"""A record as one canonical text: what the journal keeps, what a row hash is taken of, what an undo puts back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from geodata.project.shapes import Plain


@dataclass(frozen=True)
class Stored:
    """A record with its row number (which keeps the order) and its geometry as well-known binary."""

    kind: str
    fid: int
    values: Plain
    wkb: bytes | None = None

    @property
    def id(self) -> str:
        """Id of the record."""
        return self.values["id"]

    def image(self) -> str:
        """Canonical JSON: keys sorted, numbers in their shortest exact form, geometry in hex."""
        geometry = None if self.wkb is None else self.wkb.hex()
        whole = {"fid": self.fid, "geometry": geometry, "values": self.values}
        return msgspec.json.encode(whole, order="sorted").decode()


def from_image(kind: str, image: str) -> Stored:
    """The record that an image was taken of."""
    whole = msgspec.json.decode(image)
    wkb = None if whole["geometry"] is None else bytes.fromhex(whole["geometry"])
    return Stored(kind, whole["fid"], whole["values"], wkb)


def digest(text: str) -> str:
    """SHA-256 of a text, in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def digest_values(values: object) -> str:
    """SHA-256 of plain values, told apart by type and order."""
    return hashlib.sha256(msgspec.json.encode(values)).hexdigest()
