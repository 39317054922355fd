"""Hostile files imported under ``strace``: nothing is opened outside of the program and the folder of the file.

The program's own places are its interpreter, its packages, itself, and what the system's libraries open for every
program. Every address of the network that is tried counts as well, whether anybody listens or not. Needs ``strace``.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from hostile import Listener, outcome, spread
from hostile_files import Hostile, hostile
from support import finish, options, promise, scratch

import geodata
from geodata.project.founding import new_project

STRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", "trace=open,openat,openat2,connect,execve",
          "-e", "signal=none", "-o", "{place}/calls")  # fmt: skip
_OPENED = re.compile(r'open(?:at|at2)?\((?:AT_FDCWD, |\d+, )?"((?:[^"\\]|\\.)*)", .* = \d+$')
_CONNECTED = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?")
_PROGRAM = (sys.prefix, sys.base_prefix, str(Path(geodata.__file__).resolve().parent.parent))
_SYSTEM = ("/usr/", "/lib/", "/lib64/", "/etc/", "/proc/", "/sys/", "/dev/null", "/dev/urandom")


def opened(log: Path) -> Iterator[str]:
    """Paths that were opened, and addresses of the network that were tried."""
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        found = _OPENED.search(line)
        if found is not None:
            yield found[1]
        elif _CONNECTED.search(line):
            yield f"network: {line}"


def outside(one: Hostile, place: Path) -> list[str]:
    """What was opened that is neither the program's nor in the folder of the file."""
    named = one.file if one.file.startswith("/") else None
    allowed = (*_PROGRAM, *_SYSTEM, str(place))
    found: list[str] = []
    for path in opened(place / "calls"):
        # The command runs in the folder of the file.
        whole = path if path.startswith("network") else os.path.normpath(place / path)
        if not whole.startswith(allowed) and whole != named:
            found.append(path)
    return found


def trial(count: int, _seed: int) -> str:
    """Import ``count`` of the list of hostile files, spread over it."""
    if shutil.which("strace") is None:
        return "not run: strace is not installed"
    listener, broken = Listener(), list[str]()
    with scratch() as folder:
        # Not in the folder of any input.
        secret = folder / "elsewhere" / "secret.txt"
        secret.parent.mkdir()
        secret.write_text("a secret that no import may show\n")
        new_project(folder / "empty.gpkg")
        empty = (folder / "empty.gpkg").read_bytes()
        chosen = spread(list(hostile(listener.port, secret)), count)
        calls = 0
        with ThreadPoolExecutor(2) as pool:
            results = pool.map(lambda pair: outcome(pair[1], pair[0], folder, empty, STRACE), enumerate(chosen))
            for number, (one, (how, text)) in enumerate(zip(chosen, results, strict=True)):
                place = folder / str(number)
                calls += sum(1 for _ in opened(place / "calls"))
                broken += [f"{one.name}: {text}"] if how == "broken" else []
                broken += [f"{one.name}: opened {path}" for path in outside(one, place)]
    promise(calls > 100 * len(chosen), f"only {calls} openings were seen, so the trial saw nothing")
    for text in broken:
        print(text, file=sys.stderr)
    figure = (
        f"{len(chosen)} hostile files, {calls} openings: {len(broken)} outside of program and folder, networks included"
    )
    promise(not broken, figure)
    return figure


if __name__ == "__main__":
    asked = options(__doc__, 1000).parse_args()
    finish(lambda: trial(asked.count, asked.seed))
