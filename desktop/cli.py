"""The command line: finds the subcommand, runs it, and words what failed in one line on stderr."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence

from desktop.commands import (
    apply,
    backups,
    brief,
    check,
    checkpoint,
    compare,
    export,
    history,
    import_file,
    info,
    list_records,
    new,
    redo,
    render,
    restore,
    tour,
    undo,
    window,
)
from desktop.commands.output import drop_stdout, print_text, speak_utf8
from desktop.explain import DONE, UsageRefused, explain
from desktop.release import version
from geodata.exchange import OutputNotWritten

SUBCOMMANDS = {
    "new": new,
    "info": info,
    "list": list_records,
    "apply": apply,
    "undo": undo,
    "redo": redo,
    "history": history,
    "check": check,
    "checkpoint": checkpoint,
    "backups": backups,
    "restore": restore,
    "render": render,
    "compare": compare,
    "brief": brief,
    "tour": tour,
    "import": import_file,
    "export": export,
}

# Subcommands that change a project.
WRITING = ("new", "apply", "undo", "redo", "checkpoint", "restore", "import")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and say how it went, as an exit code (see ``desktop.explain``).

    Parameters
    ----------
    argv
        The words after the name of the program; those of the process by default.
    """
    speak_utf8()
    # numpy's library of matrices, of which nothing here needs more, keeps a core busy for a tenth of a second at first.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if argv is None:
        # Asked to end it ends as by Ctrl+C: what lies in the temporary folder goes, and what is reading for it.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(words)
    except BrokenPipeError:
        drop_stdout()
        if words[:1] and words[0] in WRITING:
            # Whoever asked for edits must learn that not all of them were made.
            return _failed(
                OutputNotWritten("standard output was closed; what was acknowledged is kept, the rest was not done")
            )
        # The reader, such as `head`, has seen enough.
        return DONE
    except SystemExit as ended:
        # argparse ends the process after --help.
        return ended.code if isinstance(ended.code, int) else DONE
    except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the outermost frame: every failure is worded here
        return _failed(error)
    finally:
        if argv is None and words[:1] and words[0] in SUBCOMMANDS:
            # The process ends: nobody needs a last look for garbage among a million objects of compilers and tables.
            gc.freeze()


def _run(words: list[str]) -> int:
    if words and words[0] in SUBCOMMANDS:
        command = SUBCOMMANDS[words[0]]
        return command.run(command.parser().read(words[1:]))
    args = window.parser().read(words)
    if args.version:
        print_text(f"sapper-atlas {version()}")
        return DONE
    if args.project is not None and str(args.project) in SUBCOMMANDS and f"./{args.project}" not in words:
        raise UsageRefused(f"the subcommand {args.project} must come first; see `sapper-atlas --help`")
    return window.run(args)


def _failed(error: BaseException) -> int:
    if os.environ.get("SAPPER_ATLAS_DEBUG"):
        traceback.print_exception(error)
    explanation = explain(error)
    drop_stdout()
    with contextlib.suppress(OSError, AttributeError, ValueError):
        print(f"sapper-atlas: {explanation.sentence}", file=sys.stderr)
    return explanation.exit_code


if __name__ == "__main__":
    sys.exit(main())
