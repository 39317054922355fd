"""Shapes put away while a layer is read are those that its table in the project holds; nothing of them stays behind."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from pathlib import Path

import msgspec
import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.exchange import ImportRefused, LayerRefused, held_shapes
from geodata.exchange.held import HeldLayer
from geodata.exchange.held_child import _read
from geodata.exchange.incoming.importing import import_read
from geodata.exchange.incoming.layer_file import layer_file
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import GEOMETRY, SORTS, SOURCE_ROW, Request
from geodata.exchange.incoming.shapes_ahead import ShapesAhead
from geodata.exchange.reader_report import NAMES
from geodata.exchange.spool import spooled
from geodata.geometry.flat_shapes import FlatShapes
from geodata.project.blobs import blob, well_known
from geodata.project.founding import new_project
from geodata.project.layer_form import LayerForm
from geodata.project.layer_tables import take_layer
from geodata.project.opening import open_project

SHAPES = [blob(well_known(shape)) for shape in (
    shapely.Point(103.25, 18.5), shapely.Point(-1, 2), shapely.Point(1, 2, 3), shapely.MultiPoint([(1, 2), (3, 4)]),
    shapely.LineString([(1, 2), (3, 4)]), shapely.box(1, 2, 3, 4), shapely.Point(), shapely.GeometryCollection(
        [shapely.Point(5, 6), shapely.box(1, 2, 3, 4)]),
)]  # fmt: skip
shapes = st.lists(st.sampled_from(SHAPES), min_size=1, max_size=20) | st.lists(st.sampled_from(SHAPES[:2]), min_size=1)
names = st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=80)


def stream_of(blobs: list[bytes], words: list[str | None], called: str, batch: int) -> bytes:
    schema = pa.schema(
        [(SOURCE_ROW, pa.int64()), (GEOMETRY, pa.large_binary()), ("n", pa.int64()), (called, pa.string())],
        metadata={SORTS: msgspec.json.encode(["INTEGER", "TEXT"])},
    )
    table = pa.table([range(2, len(blobs) + 2), blobs, range(len(blobs)), words], schema=schema)
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, schema) as writer:
        writer.write_table(table, batch)
    return sink.getvalue()


@given(blobs=shapes, words=st.lists(names, min_size=20, max_size=20), called=st.sampled_from(["Village", "remarks"]),
       batch=st.integers(1, 9))  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_what_is_put_away_is_what_the_table_holds(
    blobs: list[bytes], words: list[str | None], called: str, batch: int
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ahead = ShapesAhead()
        said = (words * len(blobs))[: len(blobs)]
        made = layer_file(io.BytesIO(stream_of(blobs, said, called, batch)), folder / "l.db", beside=ahead.add)
        read = ahead.end(len(blobs))
        assert read is not None
        form = LayerForm(columns=(("n", "INTEGER"), (called, "TEXT")), geometry="GEOMETRY")
        built = made.as_layer(form)
        new_project(folder / "p.gpkg")
        with open_project(folder / "p.gpkg", write=True) as project:
            project.edit_with(lambda writer: take_layer(writer.db, form, built, "L"), beside=built.path)
            path = project.live.path
            (folder / "held").mkdir()
            report = _read(path, built.name, folder / "held")
        assert read.report == report
        one, other = spooled(read.folder / "plain"), spooled(folder / "held" / "plain")
        for field in one.__struct_fields__:
            assert np.array_equal(getattr(one, field), getattr(other, field)), field
        found = [(place / NAMES).read_bytes() if (place / NAMES).exists() else None
                 for place in (read.folder, folder / "held")]  # fmt: skip
        assert found[0] == found[1]
        assert (found[0] is not None) == (called == "Village")
        ahead.close()
        assert read.folder.exists(), "it was given away"
        shutil.rmtree(read.folder)


def points(path: Path, count: int) -> Path:
    path.write_text("lat,lon,word\n" + "".join(f"{10 + at / 1e3},{100 + at / 1e3},w{at}\n" for at in range(count)))
    return path


def test_a_layer_of_an_import_is_laid_flat_before_the_project_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    request = Request(role="points", source=str(points(tmp_path / "p.csv", 500)))
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        with Incoming(request, ahead=True, shapes=ShapesAhead()) as incoming:
            incoming.read()
            read = incoming.shapes_read()
            assert read is not None
            assert incoming.shapes_read() is None, "given away once"
            layer = HeldLayer(project.live.path, "no such table yet", "p", None, read)
            layer.lay("laos")
            layer.take("laos")
            import_read(project, incoming)
        (record,) = project.rows("layers")
        other = HeldLayer(project.live.path, record.values["table_name"], "p", None)
        other.take("laos")
        layer.table = other.table
        assert (layer.read, layer.left_out, layer.columns) == (other.read, other.left_out, other.columns) \
            == (500, {}, ("lat", "lon"))  # fmt: skip
        for theatre in ("laos", "kursk"):
            same(layer.laid_flat(theatre), other.laid_flat(theatre))
        assert np.array_equal(layer.numbers("lat"), other.numbers("lat"))
        del layer, other
    assert not list((tmp_path / "temporary").iterdir())


def same(one: FlatShapes, other: FlatShapes) -> None:
    assert one.points is not None
    assert other.points is not None
    for field in one.points.__struct_fields__:
        assert np.array_equal(getattr(one.points, field), getattr(other.points, field)), field


@pytest.mark.parametrize("why", ["refused", "given up"])
def test_nothing_of_shapes_stays_where_nobody_takes_them(
    why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    path = points(tmp_path / "p.csv", 50)
    if why == "refused":
        path.write_bytes(b"lat,lon\n1,\0\n")
    with Incoming(Request(role="points", source=str(path)), ahead=True, shapes=ShapesAhead()) as incoming:
        if why == "refused":
            with pytest.raises(ImportRefused, match="encoding"):
                incoming.read()
            assert incoming.shapes_read() is None
        else:
            incoming.read()
    assert not list((tmp_path / "temporary").iterdir())


def test_what_cannot_be_laid_flat_is_read_from_the_project(tmp_path: Path) -> None:
    request = Request(role="points", source=str(points(tmp_path / "p.csv", 50)))
    new_project(tmp_path / "p.gpkg")
    with open_project(tmp_path / "p.gpkg", write=True) as project:
        with Incoming(request, ahead=True, shapes=ShapesAhead()) as incoming:
            incoming.read()
            read = incoming.shapes_read()
            assert read is not None
            (read.folder / "plain" / "point_features").unlink()
            layer = HeldLayer(project.live.path, "", "p", None, read)
            with pytest.raises(LayerRefused, match=r"p\.gpkg: reading it failed"):
                layer.lay("laos")
            layer.table = str(import_read(project, incoming).table)
        layer.take("laos")
        other = HeldLayer(project.live.path, layer.table, "p", None)
        other.take("laos")
        assert (layer.read, layer.columns) == (50, ("lat", "lon"))
        same(layer.laid_flat("laos"), other.laid_flat("laos"))


def test_whoever_stops_a_layer_that_is_laid_flat_hears_that(tmp_path: Path) -> None:
    ahead = ShapesAhead()
    layer_file(io.BytesIO(stream_of(SHAPES[:1], ["a"], "name", 1)), tmp_path / "l.db", beside=ahead.add)
    layer = HeldLayer(tmp_path / "p.gpkg", "layer", "p", None, ahead.end(1))
    layer.stop()
    with pytest.raises(LayerRefused, match="stopped"):
        layer.take("laos")


def without_room(ahead: ShapesAhead) -> None:
    """What is written from now on finds a full disk."""
    assert ahead._shapes is not None
    full = os.open("/dev/full", os.O_WRONLY)
    for file in ahead._shapes._spool._files.values():
        os.dup2(full, file.fileno())
    os.close(full)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("closed", [True, False])
def test_a_full_disk_costs_the_shapes_and_nothing_else(
    closed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    ahead = ShapesAhead()
    request = Request(role="points", source=str(points(tmp_path / "p.csv", 50)))
    new_project(tmp_path / "p.gpkg")
    with Incoming(request, ahead=True, shapes=ahead) as incoming:
        incoming.read()
        without_room(ahead)
        if not closed:
            assert incoming.shapes_read() is None
            with open_project(tmp_path / "p.gpkg", write=True) as project:
                assert import_read(project, incoming).accepted == 50
    assert not list((tmp_path / "temporary").iterdir())


def test_shapes_nobody_ended_go_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ahead = ShapesAhead()
    assert list(tmp_path.iterdir())
    del ahead
    assert not list(tmp_path.iterdir())


def test_a_long_name_is_cut_before_anybody_looks_at_its_letters(tmp_path: Path) -> None:
    words: list[str | None] = ["Ban \t Na " * 3_000_000, "x" * 61, None]
    ahead = ShapesAhead()
    layer_file(io.BytesIO(stream_of(SHAPES[:3], words, "name", 3)), tmp_path / "l.db", beside=ahead.add)
    read = ahead.end(3)
    assert read is not None
    assert msgspec.json.decode((read.folder / NAMES).read_bytes()) == [
        ("Ban Na " * 9)[:59] + "…", "x" * 59 + "…", None,
    ]  # fmt: skip
    shutil.rmtree(read.folder)


def test_more_features_than_are_named_have_no_names_however_they_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held_shapes, "MOST_NAMES", 5)
    for count, batch in ((5, 2), (5, 5), (6, 2), (6, 6), (6, 5)):
        ahead = ShapesAhead()
        rows = io.BytesIO(stream_of([SHAPES[0]] * count, ["a"] * count, "name", batch))
        layer_file(rows, tmp_path / f"{count} {batch}.db", beside=ahead.add)
        read = ahead.end(count)
        assert read is not None
        assert (read.folder / NAMES).exists() == (count == 5), batch
        shutil.rmtree(read.folder)


def test_shapes_of_other_rows_are_not_given_away(tmp_path: Path) -> None:
    ahead = ShapesAhead()
    layer_file(io.BytesIO(stream_of(SHAPES[:2], ["a", "b"], "name", 2)), tmp_path / "l.db", beside=ahead.add)
    assert ahead.end(3) is None
    ahead.close()
    assert not ahead._folder.exists()
