"""Tables of many columns and of long rows: Arrow asks for memory by block and column, whatever is in them."""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import tempfile
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.exchange.incoming.mapping import Mapping
from geodata.exchange.incoming.request import ROWS, Reading, Request
from geodata.exchange.reading_child import delimited, private_copy, reading
from geodata.exchange.reading_child.in_place import InPlace, NotPlainError
from geodata.exchange.reading_child.number_columns import as_whole
from geodata.exchange.reading_child.refusal import Asked, FileRefused
from geodata.exchange.reading_child.table_form import Table, table_of


def rows_of(table: Table) -> tuple[list[tuple[int, ...]], list[int]]:
    """Every row with its number and the lengths of its cells, and the numbers of the odd ones."""
    found: list[tuple[int, ...]] = []
    odd: list[int] = []
    for batch in delimited._batches(table):
        cells = [[len(cell or "") for cell in column.to_pylist()] for column in batch.columns]
        found += zip(batch.numbers.tolist(), *cells, strict=True)
        odd += [row[0] for row in batch.odd]
    return found, odd


def test_a_table_of_sixty_columns_is_read_within_the_memory_of_the_reader(imported, tmp_path):
    path = tmp_path / "wide.csv"
    others = "".join(f",{'word' * 3}{at}" for at in range(60))
    with path.open("w", encoding="utf-8") as file:
        file.write("lon,lat" + "".join(f",column {at}" for at in range(60)) + "\n")
        file.writelines(f"{103 + at / 1e6:.6f},18.5{others}\n" for at in range(45_000))
    report = imported(path, "points")
    assert report["code"] == 0, report["stderr"]
    assert report["accepted"] == 45_000


def test_a_row_longer_than_a_block_is_read_with_a_larger_one(imported, target, tmp_path):
    path = tmp_path / "long.csv"
    lines = ["lon,lat," + ",".join(f"c{at}" for at in range(50)), *(f"103,18,{at}" + "," * 49 for at in range(60_000))]
    lines.insert(50_000, "103,18," + "y" * 9_000_000 + "," * 49)
    lines.insert(40_000, "103,18," + "x" * 3_000_000 + "," * 49)
    lines.insert(30_000, "103,18,too,few")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    report = imported(path, "points")
    assert report["code"] == 0, report["stderr"]
    assert report["accepted"] == 60_002
    assert [row["row"] for row in report["quarantined"]] == [30_001]
    with sqlite3.connect(target) as db:
        (table,) = db.execute("SELECT table_name FROM layers").fetchone()
        found = db.execute(f"SELECT source_row, length(c0) FROM {table} WHERE length(c0) > 9 ORDER BY fid").fetchall()
        numbers = [row for (row,) in db.execute(f"SELECT source_row FROM {table} ORDER BY fid")]
    assert found == [(40_002, 3_000_000), (50_003, 9_000_000)]
    assert numbers == [number for number in range(2, 60_005) if number != 30_001]


def test_a_row_that_fits_in_no_block_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "_BLOCK", 1000)
    monkeypatch.setattr(delimited, "_SMALLEST_BLOCK", 1000)
    monkeypatch.setattr(delimited, "_LARGER_BLOCK", 2000)
    monkeypatch.setattr(delimited, "_LARGEST_BLOCK", 4000)
    path = tmp_path / "huge.csv"
    path.write_text("lon,lat,word\n103,18,a\n103,18," + "b" * 9000 + "\n", encoding="utf-8")
    with pytest.raises(FileRefused, match="row of more than"):
        rows_of(table_of(path, None))


LENGTHS = st.lists(st.sampled_from([0, 1, 7, 60, 300, 2500]), min_size=1, max_size=60)


@settings(deadline=None)
@given(lengths=LENGTHS, chance=st.randoms(use_true_random=False))
def test_rows_and_their_numbers_do_not_depend_on_blocks(lengths, chance: random.Random, tmp_path_factory):
    path: Path = tmp_path_factory.mktemp("blocks") / "table.csv"
    expected, odd = [], []
    with path.open("w", encoding="utf-8") as file:
        file.write("a,b,c\n")
        for number, length in enumerate(lengths, 2):
            kind = chance.choice(["row", "row", "row", "odd", "nothing", "lines"])
            if kind == "odd":
                file.write("1,2\n")
                odd.append(number)
            elif kind == "nothing":
                file.write(",,\n")
            elif kind == "lines":
                file.write(f'1,"{"x" * length}\n{"x" * length}",22\n')
                expected.append((number, 1, 2 * length + 1, 2))
            else:
                file.write(f"1,{'x' * length},22\n")
                expected.append((number, 1, length, 2))
    table = Table(path=path, divider=",", names=("a", "b", "c"), header=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(delimited, "_BLOCK", 300)
        patch.setattr(delimited, "_SMALLEST_BLOCK", 100)
        patch.setattr(delimited, "_ASKED_AT_ONCE", 300)
        patch.setattr(delimited, "_LARGER_BLOCK", 700)
        patch.setattr(delimited, "_LARGEST_BLOCK", 20_000)
        assert rows_of(table) == (expected, odd)


POINTS = "lon,lat,name,count\n" + "".join(f"103.{at:04},18.{at:04},место {at},{at}\n" for at in range(900))
TEXTS = {
    "plain": POINTS.encode(),
    "with a mark": b"\xef\xbb\xbf" + POINTS.encode(),
    "utf-16": POINTS.encode("utf-16"),
    "a byte that is no letter, late": POINTS.encode() + b"103,18,\xff,1\n",
    "a letter cut off": POINTS.encode() + "103,18,ы".encode()[:-1],
    "another encoding": POINTS.encode("cp1251"),
    "a quotation mark that is never closed": POINTS.encode() + b'103,18,"a,1\n',
    "NUL, late": POINTS.encode() + b"103,18,a\0b,1\n",
    "another type, late": POINTS.encode() + b"103,18,a,many\n",
    "a row of another length, late": POINTS.encode() + b"103,18\n103,18,a,1\n",
    "a header alone": b"lon,lat,name,count\n",
    "nothing": b"",
    "no places": b"name,count\n" + b"a,1\n" * 900,
    "swapped": b"lon,lat\n" + b"18.5,103.5\n" * 900,
    "vertices": b"id,lon,lat,order\n" + b"".join(b"a,10%d,1%d,%d\n" % (at % 3, at // 2, at) for at in range(4)),
    "a row too long for a block": POINTS.encode() + b"103,18," + b"x" * 9_000 + b",1\n",
    "a question, and no letters after it": b"lon,lat,n\n" + b"18.5,103.5,1\n" * 900 + b"103,18,\xff\n",
    "no table": b"SQLite format 3\0" + bytes(900),
}


# Arrow decodes the text of an odd row before it hands it on, and says so on stderr where it cannot.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("block", [101, 4096])
@pytest.mark.parametrize("content", TEXTS)
def test_a_table_that_is_read_in_place_is_read_as_any_other(content, block, tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    path.write_bytes(TEXTS[content])

    def outcome(long: int) -> tuple[object, bytes]:
        folder = Path(tempfile.mkdtemp(dir=tmp_path))
        monkeypatch.setattr(reading, "_LONG", long)
        monkeypatch.setattr(delimited, "_BLOCK", block)
        monkeypatch.setattr(delimited, "_SMALLEST_BLOCK", block)
        try:
            found: object = reading.read_file(Request(role="points", source=str(path), mapping=Mapping()), folder)
        except (FileRefused, Asked) as error:
            found = type(error), str(error), getattr(error, "questions", None)
        rows = (folder / ROWS).read_bytes() if isinstance(found, Reading) else b""
        return found, rows

    assert outcome(0) == outcome(2**40)


def test_a_long_table_is_not_copied_unless_it_must_be(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "_LONG", 0)
    for content, copied in {"plain": False, "another type, late": False, "with a mark": True}.items():
        folder, path = Path(tempfile.mkdtemp(dir=tmp_path)), tmp_path / "table.csv"
        path.write_bytes(TEXTS[content])
        found = reading.read_file(Request(role="points", source=str(path), mapping=Mapping()), folder)
        assert found.sha256 == hashlib.sha256(TEXTS[content]).hexdigest()
        assert (folder / "source.csv").exists() == copied, content


@pytest.mark.parametrize(
    "what", ["written on", "another one", "the same size and time", "gone", "not to its end", "read twice"]
)
def test_what_was_read_in_place_counts_only_of_a_file_that_stayed_as_it_was(what, tmp_path):
    path, other = tmp_path / "table.csv", tmp_path / "other.csv"
    path.write_bytes(TEXTS["plain"])
    other.write_bytes(TEXTS["plain"])
    with InPlace(path) as text:
        first = text.open()
        assert first.read(100) == TEXTS["plain"][:100]
        if what == "written on":
            with path.open("ab") as file:
                file.write(b"103,18,a,1\n")
        elif what == "another one":
            other.replace(path)
        elif what == "the same size and time":
            at = path.stat()
            path.write_bytes(TEXTS["plain"].replace(b"103", b"104"))
            os.utime(path, ns=(at.st_atime_ns, at.st_mtime_ns))
        elif what == "gone":
            path.unlink()
        elif what == "read twice":
            first = text.open()
        while what != "not to its end" and first.read(1000):
            pass
        if what == "read twice":
            assert text.whole() == hashlib.sha256(TEXTS["plain"]).hexdigest()
        else:
            with pytest.raises(NotPlainError):
                text.whole()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_and_a_folder_are_not_read_in_place(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path / "pipe.csv", tmp_path):
        with InPlace(path) as text, pytest.raises(NotPlainError):
            text.open()


SPELLED = st.integers(-(2**63), 2**63 - 1).map(str) | st.sampled_from(
    ["0", "-0", "00", "007", "-01", "+5", " 5", "5 ", "1e3", "0x1", "9" * 18, "-9223372036854775808", "10", "-10", "99"]
)


@given(cells=st.lists(st.none() | SPELLED | st.integers(-1100, 1100).map(str), max_size=9))
def test_whole_numbers_are_those_that_read_back_letter_for_letter(cells):
    found = as_whole(pa.array(cells, pa.string()))
    kept = [cell for cell in cells if cell is not None]
    assert (found is not None) == all(cell.lstrip("-").isdigit() and str(int(cell)) == cell for cell in kept)
    if found is not None:
        assert found.to_pylist() == [None if cell is None else int(cell) for cell in cells]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_copy_without_room_is_no_fault_of_the_file(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(TEXTS["plain"] * 100)
    with pytest.raises(OSError, match="No space left") as full:
        private_copy.copied(path, Path("/dev/full"))
    assert not isinstance(full.value, FileRefused)
    with pytest.raises(FileRefused, match="cannot be read"):
        private_copy.copied(tmp_path / "gone.csv", tmp_path / "copy")
