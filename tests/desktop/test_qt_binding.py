"""PySide6 6.12.0 on Python 3.11 lost a reference to None at nearly every call and aborted."""

import sys

from PySide6.QtGui import QColor, QImage


def test_a_thousand_calls_leave_the_references_to_none_alone(prepared):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    colour = QColor("red")
    before = sys.getrefcount(None)
    for _ in range(1000):
        image.fill(colour)
    # Anything else in the process may take or give up a few; a defect takes a thousand.
    assert abs(sys.getrefcount(None) - before) < 100
