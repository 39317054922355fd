import itertools

import pytest

from desktop.theme import DARK, LIGHT, PAPER


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PAPER], ids=lambda theme: theme.name)
def test_text_is_readable_on_every_ground_it_stands_on(theme):
    grounds = (theme.window, theme.panel, theme.field)
    for text, ground in itertools.product((theme.text, theme.text_second, theme.accent, theme.disabled), grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    for text, ground in (
        (theme.accent_text, theme.accent), (theme.text, theme.accent_ground), (theme.warn, theme.warn_ground),
        (theme.bad, theme.bad_ground), (theme.ok, theme.ok_ground),
    ):  # fmt: skip
        assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in grounds:
        assert contrast(theme.line_control, ground) >= 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK, PAPER], ids=lambda theme: theme.name)
def test_names_and_contributors_are_readable_on_the_map(theme):
    colours = theme.map
    for text in (colours.label, colours.town, *theme.contributors.values()):
        for ground in (colours.home, colours.land):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (colours.land, colours.home):
        assert contrast(colours.big, ground) >= 4.5
    assert contrast(colours.label_water, colours.water) >= 4.5
