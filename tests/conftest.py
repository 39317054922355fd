"""Qt draws off screen in the whole suite; nothing is faked."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

import pytest


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture
def prepared(qapp):
    from desktop.app import prepare

    prepare(qapp, "en")
    return qapp


@pytest.fixture
def session(prepared):
    from desktop.session import Session
    from geodata.builtin import builtin_records
    from geodata.ledger.state import Clock

    return Session(builtin_records(), theatre_name="laos", theme="light", language="en", clock=Clock())


@pytest.fixture
def window(qtbot, session):
    from desktop.window import AtlasWindow

    made = AtlasWindow(session)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.canvas.picture.cards), timeout=5000)
    return made


@pytest.fixture
def photo(tmp_path):
    """A photo with what a camera states: ``photo("a.jpg", lon=103.0, lat=18.0, taken="2025:03:01 14:05:09")``."""
    from fractions import Fraction

    from PIL import Image
    from PIL.TiffImagePlugin import IFDRational

    def degrees(value):
        whole = abs(Fraction(value).limit_denominator(10**7))
        minutes = (whole - int(whole)) * 60
        return tuple(
            IFDRational(part.numerator, part.denominator)
            for part in (Fraction(int(whole)), Fraction(int(minutes)), (minutes - int(minutes)) * 60)
        )

    def make(name="photo.jpg", lon=None, lat=None, taken=None, size=(64, 48), gps=None, **exif_tags):
        exif = Image.Exif()
        if taken is not None:
            exif.get_ifd(0x8769)[0x9003] = taken
        if lon is not None:
            exif.get_ifd(0x8825).update({
                1: "N" if lat >= 0 else "S", 2: degrees(lat), 3: "E" if lon >= 0 else "W", 4: degrees(lon),
            })  # fmt: skip
        exif.get_ifd(0x8825).update(gps or {})
        exif.update({int(tag.removeprefix("tag")): value for tag, value in exif_tags.items()})
        made = Image.new("RGB", size, (200, 40, 40))
        made.paste((40, 40, 200), (0, 0, size[0] // 2, size[1]))
        path = tmp_path / name
        made.save(path, exif=exif, quality=95)
        return path

    return make
