"""One QApplication for every test of the window and the command line, whichever runs first."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def application(qapp):
    return qapp
