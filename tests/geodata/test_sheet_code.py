"""The code on a sheet leads back to its state; stored text on a sheet is as typed and cannot turn what is beside it."""

import datetime
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.sheets.asked import TEMPLATES
from geodata.sheets.carried import state_behind
from geodata.sheets.code import NoSheetCode, Seen, SheetState, code_of, state_of_code
from geodata.sheets.paper import PAPERS, Paper
from geodata.sheets.stored_text import named, shown

degrees = st.integers(-17_999_999, 17_999_999).map(lambda number: number / 100_000)
days = st.none() | st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31))
digits = st.integers(0, 2**32 - 1).map(lambda number: f"{number:08x}")
seen = st.builds(
    Seen, theatre=st.sampled_from(["kursk", "laos", "world"]), extent=st.tuples(degrees, degrees, degrees, degrees)
)
states = st.builds(
    SheetState,
    template=st.sampled_from(TEMPLATES),
    maps=st.lists(seen, max_size=2).map(tuple),
    true_on=days,
    known_on=days,
    groups=st.lists(st.text(st.characters(codec="utf-8"), max_size=30), max_size=2).map(tuple),
    subject=st.text(st.characters(codec="utf-8"), max_size=40),
    paper=st.builds(Paper, name=st.sampled_from(PAPERS), portrait=st.booleans()),
    language=st.sampled_from(["en", "zh_TW", "zh_CN", "ru"]),
    project=digits,
    journal=digits,
)
EXAMPLE = SheetState(
    template="mirror",
    maps=(Seen(theatre="laos", extent=(100.1, 17.0, 107.5, 20.9)),),
    known_on=datetime.date(2026, 3, 13),
    groups=("ru-la", "la-ru"),
    project="00000000",
    journal="292967d0",
)


@given(states)
def test_a_code_decodes_to_the_very_same_state(state):
    assert state_of_code(code_of(state)) == state


@given(states)
def test_a_code_has_only_letters_that_are_not_mistaken_for_others(state):
    assert set(code_of(state)) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")


def test_a_code_may_be_typed_small_with_spaces_and_with_letters_for_digits():
    code = code_of(EXAMPLE)
    typed = code[:3] + code[3:].replace("-", " ").replace("0", "O").replace("1", "l").lower()
    assert state_of_code(typed) == EXAMPLE
    assert state_behind(f"  {code} ") == EXAMPLE


def test_a_mistyped_letter_is_refused():
    code = code_of(EXAMPLE)
    wrong = 0
    for at in range(4, len(code)):
        if code[at] == "-":
            continue
        other = "7" if code[at] != "7" else "8"
        with pytest.raises(NoSheetCode):
            state_of_code(code[:at] + other + code[at + 1 :])
        wrong += 1
    assert wrong > 60


@pytest.mark.parametrize(
    "text", ["", "SA1", "SA1-", "hello", "SA1-ÄÖ", "SA1-000000", "SA9-ABCDEF", "SA1" + "-ZZZZZZ" * 9]
)
def test_what_is_no_code_is_refused_in_a_sentence(text):
    with pytest.raises(NoSheetCode, match=r"copy|compare|later version"):
        state_of_code(text)


def test_a_file_without_a_code_is_refused_by_name(tmp_path):
    path = tmp_path / "other.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")
    with pytest.raises(NoSheetCode, match=r"other\.pdf"):
        state_behind(str(path))
    with pytest.raises(NoSheetCode, match=r"missing\.png"):
        state_behind(str(tmp_path / "missing.png"))
    with pytest.raises(NoSheetCode):
        state_behind("a\0b")


@given(st.text(max_size=500), st.integers(1, 200))
def test_shown_text_is_one_line_without_controls_and_no_longer_than_asked(text, most):
    made = shown(text, most)
    assert "\n" not in made
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in made)
    assert len(made) <= most + 2 + 2 + most


@given(st.text(alphabet="ab\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u05d0", max_size=60))
def test_every_turn_of_direction_ends_within_the_text(text):
    depth: list[str] = []
    made = shown(text)
    for at, letter in enumerate(made):
        if letter in "\u202a\u202b\u202d\u202e":
            depth.append("\u202c")
        elif letter in "\u2066\u2067\u2068":
            depth.append("\u2069")
        elif letter in "\u202c\u2069":
            assert depth.pop() == letter
            assert depth or at == len(made) - 1
    assert depth == []


@pytest.mark.parametrize("text", ["<b>x</b>", r"$\frac{$", "a & b", "Phôngsali ຜົ້ງສາລີ", "苏贾 Суджа", "=1+1"])
def test_what_can_be_shown_is_as_typed(text):
    assert shown(text) == text


def test_a_long_text_is_cut_with_an_ellipsis_at_once():
    assert shown("x" * 1_000_000, 20) == "x" * 20 + " …"
    assert shown("z" + "\u0301" * 300) == "z" + "\u0301" * 4


@pytest.mark.parametrize("text", ["../../etc/passwd", "a/b\\c:d*?", "", "…", "ຜົ້ງສາລີ 豐沙里", "x" * 5000])
def test_a_name_of_a_file_stays_in_its_folder(text, tmp_path):
    path = tmp_path / f"{named(text)}.png"
    path.write_bytes(b"1")
    assert path.parent == tmp_path
    assert len(named(text)) <= 64
