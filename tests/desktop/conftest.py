"""One QApplication for every test of the window and the command line, whichever runs first; each begins in English."""

import gc

import pytest
from PySide6.QtCore import QEvent

from desktop.qt_platform import install_language


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    return qapp


@pytest.fixture(autouse=True)
def alone(application):
    """A window of the test before is gone, and not only asked to go: styles and languages are set for all there are."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def english(application, alone):
    """What a test before left to be spoken is not spoken by the next, whichever order a worker takes them in."""
    install_language(application, "en")


@pytest.fixture(autouse=True)
def nothing_set_aside(application):
    """What a window set aside is looked through again: here windows come and go."""
    yield
    gc.unfreeze()
