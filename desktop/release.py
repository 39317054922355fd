"""Which release this is."""

from __future__ import annotations


def version() -> str:
    """Version of the installed program, or words that say it is not installed."""
    from importlib.metadata import PackageNotFoundError  # noqa: PLC0415 - loaded when first needed
    from importlib.metadata import version as installed_version  # noqa: PLC0415 - loaded when first needed

    try:
        return installed_version("sapper-atlas")
    except PackageNotFoundError:
        return "(not installed, version unknown)"
