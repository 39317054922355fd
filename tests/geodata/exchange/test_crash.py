"""Readers that crash: the child is ended by the signal of a crash while it reads, as a broken driver would end it."""

from __future__ import annotations

import os
import signal
import threading
import time
import zipfile
from pathlib import Path

import pytest

from geodata.exchange import ImportRefused
from geodata.exchange.incoming import reading
from geodata.exchange.incoming.reading import Incoming
from geodata.exchange.incoming.request import Request

MARK = ("<Placemark><name>n</name><ExtendedData><Data name='team'><value>A</value></Data></ExtendedData>"
        "<Point><coordinates>103.5,18.5</coordinates></Point></Placemark>")  # fmt: skip
KML = f'<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{MARK * 3}</Document></kml>'


def crash(incoming: Incoming, times: int) -> threading.Thread:
    """End the child of a reading so many times, each time another one, as soon as it is there."""

    def work() -> None:
        seen: set[int] = set()
        deadline = time.monotonic() + 60
        while len(seen) < times and time.monotonic() < deadline:
            child = incoming._child
            if child is not None and child.pid not in seen:
                seen.add(child.pid)
                os.kill(child.pid, signal.SIGSEGV)
            time.sleep(0.002)

    thread = threading.Thread(target=work)
    thread.start()
    return thread


@pytest.mark.parametrize("ending", [".kml", ".kmz"])
def test_kml_that_crashes_its_driver_is_read_with_the_plain_one_and_says_what_that_loses(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"marks{ending}"
    if ending == ".kml":
        path.write_text(KML, encoding="utf-8")
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", KML)
    with Incoming(Request(role="reference", source=str(path))) as incoming:
        crashing = crash(incoming, 1)
        reading = incoming.read()
        crashing.join()
        assert (reading.driver, reading.read, reading.quarantined) == ("KML", 3, 0)
        assert "LIBKML crashed" in reading.warnings[0]
        assert "ExtendedData" in reading.warnings[0]
        assert len(incoming.first_rows(10)) == 3


@pytest.mark.parametrize(("name", "text", "times"), [("marks.kml", KML, 2), ("rows.csv", "lon,lat\n103,18\n", 1)])
def test_what_crashes_every_driver_is_one_sentence(tmp_path: Path, name: str, text: str, times: int) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with Incoming(Request(role="points", source=str(path))) as incoming:
        crashing = crash(incoming, times)
        with pytest.raises(ImportRefused) as refused:
            incoming.read()
        crashing.join()
        said = str(refused.value)
        assert said.startswith(f"{path}: could not be read: its reader crashed on it (signal {int(signal.SIGSEGV)})")
        assert said.endswith("nothing was changed")
    assert not incoming._folder.exists()


def test_a_crash_while_the_layer_is_laid_out_leaves_no_half_layer(tmp_path: Path) -> None:
    path = tmp_path / "marks.kml"
    path.write_text(KML, encoding="utf-8")
    with Incoming(Request(role="reference", source=str(path)), ahead=True) as incoming:
        crashing = crash(incoming, 1)
        reading = incoming.read()
        crashing.join()
        assert reading.read == 3
        from geodata.project.layer_form import LayerForm

        form = LayerForm(columns=reading.columns, geometry=reading.geometry, z=reading.z)
        assert incoming.layer(form).rows == 3


def test_a_reading_that_takes_longer_than_it_may_is_ended_and_said(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "long.csv"
    path.write_text("lon,lat\n" + "103.5,18.5\n" * 200_000, encoding="ascii")
    monkeypatch.setattr(reading, "BASE_S", 0.1)
    monkeypatch.setattr(reading, "MB_A_SECOND", 1e9)
    with Incoming(Request(role="points", source=str(path))) as incoming:
        with pytest.raises(ImportRefused, match=r"long\.csv.*nothing was changed") as refused:
            incoming.read()
        assert refused.value.said is not None
        assert incoming._child is None
        folder = incoming._folder
    assert not folder.exists()
    assert "0.1" in str(refused.value) or "0 s" in str(refused.value)
