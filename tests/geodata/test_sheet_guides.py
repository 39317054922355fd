"""Boxes on a page: they snap to guides within reach, and no hand leads them off the page."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from geodata.sheets.code import SheetState, code_of, state_of_code
from geodata.sheets.guides import GRIPS, Guides, guides_of, overlap, sized, slid
from geodata.sheets.paper import PAPERS, Box, Paper
from geodata.sheets.placed import Placed, layout_digits, placed_at, with_placed, with_words, without

PAGE = (1000.0, 700.0)
steps = st.floats(-2_000, 2_000)


@st.composite
def boxes(draw):
    width, height = draw(st.floats(20, 1000)), draw(st.floats(20, 700))
    return Box(
        left=draw(st.floats(0, 1000 - width)), top=draw(st.floats(0, 700 - height)), width=width, height=height
    )  # fmt: skip


def inside(box):
    return box.left >= 0 and box.top >= 0 and box.right <= PAGE[0] + 1e-6 and box.bottom <= PAGE[1] + 1e-6


@given(box=boxes(), by=st.tuples(steps, steps), lines=st.lists(st.floats(0, 700)), reach=st.floats(0, 30))
def test_a_box_that_is_moved_keeps_its_size_and_stays_on_the_page(box, by, lines, reach):
    snapped = slid(box, by, PAGE, Guides(x=tuple(lines), y=tuple(lines)), reach)
    assert (snapped.box.width, snapped.box.height) == (box.width, box.height)
    assert inside(snapped.box)


@given(
    box=boxes(), grip=st.sampled_from(GRIPS), by=st.tuples(steps, steps), lines=st.lists(st.floats(0, 700)),
    reach=st.floats(0, 30),
)  # fmt: skip
def test_a_box_that_is_resized_stays_on_the_page_and_the_other_edges_stay_where_they_are(box, grip, by, lines, reach):
    guides = Guides(x=tuple(lines), y=tuple(lines))
    made = sized(box, grip, by, PAGE, guides, reach=reach, least=(20.0, 20.0)).box
    assert inside(made)
    assert made.width >= 20 - 1e-6
    assert made.height >= 20 - 1e-6
    for side, edge in (("w", "left"), ("n", "top"), ("e", "right"), ("s", "bottom")):
        if side not in grip:
            assert abs(getattr(made, edge) - getattr(box, edge)) < 1e-6


def test_the_nearest_edge_lies_on_a_guide_within_reach_and_on_none_beyond():
    box, guides = Box(left=100, top=100, width=200, height=100), Guides(x=(400.0,), y=(50.0,))
    snapped = slid(box, (96.0, -45.0), PAGE, guides, 6.0)
    assert (snapped.box.right, snapped.box.top) == (400.0, 50.0)
    assert snapped.on == guides
    free = slid(box, (90.0, -40.0), PAGE, guides, 6.0)
    assert (free.box.left, free.box.top) == (190.0, 60.0)
    assert free.on == Guides()
    assert sized(box, "e", (97.0, 0.0), PAGE, guides, reach=6.0, least=(20, 20)).box.right == 400.0


def test_guides_are_margins_thirds_middle_and_the_edges_of_the_others():
    paper = Paper()
    width, _ = paper.size_units
    guides = guides_of(paper, 56.0, [Box(left=100, top=110, width=20, height=30)])
    for line in (56.0, width / 3, width / 2, 2 * width / 3, width - 56.0, 100.0, 120.0):
        assert any(abs(line - held) < 0.01 for held in guides.x)
    assert {110.0, 140.0} <= set(guides.y)


def test_overlap_is_where_two_boxes_lie_over_each_other():
    one, other = Box(left=0, top=0, width=100, height=100), Box(left=60, top=70, width=100, height=100)
    assert overlap(one, other) == Box(left=60, top=70, width=40, height=30)
    assert overlap(one, msgspec.structs.replace(other, left=100)) is None


@given(
    boxes(), st.sampled_from(PAPERS), st.booleans(),
)  # fmt: skip
def test_a_place_in_millimetres_comes_back_in_units(box, name, portrait):
    paper = Paper(name=name, portrait=portrait)
    back = placed_at(1, "map-map", box, paper, height=True).box(paper)
    for edge in ("left", "top", "width", "height"):
        assert abs(getattr(back, edge) - getattr(box, edge)) < 0.006 * paper.units_per_mm


def test_each_frame_is_moved_once_and_put_back_by_its_name():
    first = Placed(page=1, frame="map-map", left_mm=1, top_mm=2, width_mm=30, height_mm=40)
    title = Placed(page=0, frame="title-1", left_mm=5, top_mm=6, width_mm=70)
    later = msgspec.structs.replace(first, left_mm=9.0)
    held = with_placed((first, title), [later])
    assert held == (title, later)
    assert without(held, [(1, "map-map")]) == (title,)


def test_words_of_a_heading_are_held_until_they_are_emptied():
    held = with_words((), 1, "heading-1", "Ours")
    assert [one.text for one in held] == ["Ours"]
    assert with_words(held, 1, "heading-1", "  ") == ()


def test_the_code_of_a_moved_layout_is_another_and_that_of_the_template_is_the_old_one():
    state = SheetState(template="map")
    moved = (Placed(page=1, frame="map-map", left_mm=1, top_mm=2, width_mm=30, height_mm=40),)
    other = msgspec.structs.replace(state, layout=layout_digits(moved))
    assert layout_digits(()) == ""
    assert state_of_code(code_of(other)) == other
    assert code_of(other) != code_of(state)
    # As it was printed before frames could be moved.
    assert code_of(state) == "SA1-SM04G0-009180-003208-000000-C81000-0001NJ-N"
