"""Reading and writing of files that other programs use: one module a format."""


class OutputNotWritten(Exception):
    """A file or stream could not be written; the message names it and the reason, and nothing half-written remains."""


class LayerRefused(Exception):
    """A user's file cannot be shown; the message names the file, the reason and the way out."""


class ImportRefused(Exception):
    """A file cannot be imported; the message names the file, the reason and the way out, and nothing was changed."""


class ExportRefused(Exception):
    """What is to be exported does not go into that format; the message says why, and which format can hold it."""
