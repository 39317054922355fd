"""Rows that no reader of ours writes are refused before a loop copies by their lengths."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pyarrow as pa
import pytest

from geodata.exchange import ImportRefused
from geodata.exchange.incoming.layer_file import RowsBroken, layer_file
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import GEOMETRY, ROWS, SORTS, SOURCE_ROW, Reading, Request
from geodata.project.layer_form import LayerForm

POINT = b"GP\0\x01\xe6\x10\0\0\x01" + bytes(20)
NUMBERS, SHAPES = pa.array([1, 2], pa.int64()), pa.array([POINT, None], pa.large_binary())
WORDS = pa.array(["abc", "d"])


BROKEN = {
    "other shapes": [NUMBERS, pa.array([POINT, None], pa.binary()), WORDS],
    "lists of numbers": [pa.array([[], None], pa.list_(pa.null())), SHAPES, WORDS],
    "numbers that are missing": [pa.array([1, None], pa.int64()), SHAPES, WORDS],
    "a dictionary": [NUMBERS, SHAPES, WORDS.dictionary_encode()],
    "large words": [NUMBERS, SHAPES, WORDS.cast(pa.large_string())],
    "views": [NUMBERS, SHAPES, WORDS.cast(pa.string_view())],
    "words that are none": [NUMBERS, SHAPES, pa.array([b"\xff", b"a"]).view(pa.string())],
    "no shape": [NUMBERS, pa.array([b"abc", None], pa.large_binary()), WORDS],
    "no columns": [],
}


WILD = {
    "lengths beyond the end": ("<i4", (0, 3, 4), (0, 1 << 30, 1 << 30)),
    "lengths below nothing": ("<i4", (0, 3, 4), (0, -(1 << 30), 4)),
    "shapes beyond the end": ("<i8", (0, 29, 29), (0, 1 << 40, 1 << 40)),
}


def stream(what: str) -> bytes:
    if what not in WILD:
        return written(BROKEN[what], ["TEXT"])
    kind, lengths, others = WILD[what]
    whole = written([NUMBERS, SHAPES, WORDS], ["TEXT"])
    assert whole.count(np.array(lengths, kind).tobytes()) == 1
    return whole.replace(np.array(lengths, kind).tobytes(), np.array(others, kind).tobytes())


def written(arrays: list[pa.Array], sorts: list[str], names: tuple[str, ...] = (SOURCE_ROW, GEOMETRY, "word")) -> bytes:
    fields = [(name, array.type) for name, array in zip(names, arrays, strict=False)]
    schema = pa.schema(fields, metadata={SORTS: msgspec.json.encode(sorts)})
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, schema) as writer:
        writer.write_batch(pa.record_batch(arrays, schema=schema))
    return sink.getvalue()


@pytest.mark.parametrize("what", [*BROKEN, *WILD])
def test_broken_rows_are_refused(what, tmp_path):
    with pytest.raises(RowsBroken):
        layer_file(io.BytesIO(stream(what)), tmp_path / "layer.db")


@pytest.mark.parametrize(
    "names", [(GEOMETRY, SOURCE_ROW, "word"), ("row", GEOMETRY, "word"), (SOURCE_ROW, "shape", "word")]
)
def test_columns_have_their_places(names, tmp_path):
    with pytest.raises(RowsBroken, match="types"):
        layer_file(io.BytesIO(written([NUMBERS, SHAPES, WORDS], ["TEXT"], names)), tmp_path / "layer.db")


@pytest.mark.parametrize(("text", "right"), [
    ("1970-01-01", True), ("1970-01-01T00:00:00-05:00", True), ("unknown", True), ("", True), ("12921-01-01", True),
    ("20200101", False), (" 12.5 ", False), ("123e-5", False), ("-1e-5", False), (None, True),
])  # fmt: skip
def test_a_date_that_reads_as_a_number_is_none(text, right, tmp_path):
    rows = written([NUMBERS, SHAPES, pa.array([text, "1970-01-01"])], ["DATE"])
    if right:
        assert layer_file(io.BytesIO(rows), tmp_path / "layer.db").content.rows == 2
    else:
        with pytest.raises(RowsBroken, match="number"):
            layer_file(io.BytesIO(rows), tmp_path / "layer.db")


@pytest.mark.parametrize("what", ["lengths beyond the end", "shapes beyond the end"])
def test_a_look_at_broken_rows_and_a_layer_of_them_are_refused_in_a_sentence(what):
    with Incoming(Request(role="points", source="/somewhere/table.csv")) as incoming:
        Path(incoming._folder, ROWS).write_bytes(stream(what))
        incoming.reading = Reading(driver="CSV", sha256="", read=2)
        said = r"/somewhere/table\.csv: could not be read: its reader gave no answer"
        with pytest.raises(ImportRefused, match=said):
            incoming.layer(LayerForm(columns=(("word", "TEXT"),), geometry="POINT"))
        looks: list[Callable[[], object]] = [lambda: incoming.first_rows(5), lambda: list(incoming.chunks())]
        if what.startswith("shapes"):
            # Of the other columns it reads nothing.
            looks.append(lambda: incoming.some_shapes(5))
        for look in looks:
            with pytest.raises(ImportRefused, match=said):
                look()


def test_shapes_that_are_none_are_refused_in_a_sentence():
    rows = written([NUMBERS, pa.array([b"no shape", b"none"], pa.large_binary()), WORDS], ["TEXT"])
    with Incoming(Request(role="points", source="/somewhere/table.csv")) as incoming:
        Path(incoming._folder, ROWS).write_bytes(rows)
        incoming.reading = Reading(driver="CSV", sha256="", read=2)
        with pytest.raises(ImportRefused, match=r"table\.csv: could not be read: its reader gave no answer .its geom"):
            incoming.some_shapes(5)
