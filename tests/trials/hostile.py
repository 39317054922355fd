"""Hostile and odd files: each ends in a full import or a refusal that names the file, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import subprocess

from hostile_files import Hostile, hostile
from support import finish, options, promise, scratch

from geodata.builtin import builtin_records
from geodata.project.founding import new_project

LONGEST_S = 10.0
_ASIDE = ("project.gpkg-", ".project")
COMMAND = (sys.executable, "-c", "import sys; from desktop.cli import main; sys.exit(main(sys.argv[1:]))", "import")


class Listener:
    """A socket on this machine that must never hear anything."""

    def __init__(self) -> None:
        self.heard = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.heard += 1
                connection.close()


def outcome(one: Hostile, number: int, folder: Path, empty: bytes, under: Sequence[str] = ()) -> tuple[str, str]:
    """``imported`` or ``refused``, or what was not as promised; with the time it took.

    ``under`` is a command that runs the import; its ``{place}`` is the folder of this input.
    """
    place = folder / str(number)
    own, project = place / "tmp", place / "project.gpkg"
    own.mkdir(parents=True)
    project.write_bytes(empty)
    path = Path(one.file) if one.file.startswith("/") or ":/" in one.file else place / one.file
    try:
        one.make(path)
    except (OSError, sqlite3.Error, ValueError) as error:
        return "broken", f"could not be made: {error!r}"
    report = place / "report.json"
    runner = (word.replace("{place}", str(place)) for word in under)
    words = [*runner, *COMMAND, str(project), str(path), "--as", one.role, *one.options, "--report", str(report)]
    before = hashlib.sha256(project.read_bytes()).hexdigest()
    begun = time.monotonic()
    environment = {**os.environ, "TMPDIR": str(own), "QT_QPA_PLATFORM": "offscreen"}
    try:
        ended = subprocess.run(words, capture_output=True, timeout=60, check=False, env=environment, cwd=place)
    except subprocess.TimeoutExpired:
        return "broken", "did not end within a minute"
    took = time.monotonic() - begun
    said = ended.stderr.decode("utf-8", "replace")
    unchanged = hashlib.sha256(project.read_bytes()).hexdigest() == before
    wrong = [f"took {took:.1f} s"] if took > LONGEST_S and not under else []
    wrong += [f"left {entry.name} behind" for entry in own.iterdir()]
    wrong += [f"left {entry.name} beside it" for entry in place.iterdir() if entry.name.startswith(_ASIDE)]
    wrong += _imported(report) if ended.returncode == 0 else _refused(one, path, ended.returncode, said, unchanged)
    if wrong:
        return "broken", "; ".join(wrong)
    return ("imported" if ended.returncode == 0 else "refused"), f"{took:.1f} s {said.strip()[-160:]}"


def _imported(report: Path) -> list[str]:
    found = json.loads(report.read_text(encoding="utf-8"))
    whole = found["read"] == found["accepted"] + len(found["quarantined"])
    return [] if whole else ["rows are missing from its account"]


def _refused(one: Hostile, path: Path, code: int, said: str, unchanged: bool) -> list[str]:
    if code != 3:
        return [f"ended with {code}: {said[-300:]!r}"]
    wrong = [] if unchanged else ["was refused and changed the project"]
    named = " ".join(path.name.split()) in " ".join(said.split()) or one.name == "mapping that is none"
    if len(said.strip().splitlines()) != 1 or not named:
        wrong.append(f"is not refused in one line with its name: {said[:300]!r}")
    return wrong


def spread(every: list[Hostile], count: int) -> list[Hostile]:
    """So many of the list, from all over it; all of them when there are no more."""
    step = max(len(every) / count, 1)
    return [every[int(at * step)] for at in range(min(count, len(every)))]


def trial(count: int, _seed: int, *, tell: bool = False) -> str:
    """Import ``count`` of the list, spread over it; all of them when there are no more."""
    listener = Listener()
    counts: Counter[str] = Counter()
    broken: list[str] = []
    with scratch() as folder:
        secret = folder / "secret.txt"
        secret.write_text("a secret that no import may show\n")
        new_project(folder / "empty.gpkg")
        empty = (folder / "empty.gpkg").read_bytes()
        # Claims are about something: without records the first name in a row would end it.
        new_project(folder / "full.gpkg", builtin_records())
        full = (folder / "full.gpkg").read_bytes()
        every = list(hostile(listener.port, secret))
        names = [one.name for one in every]
        promise(len(set(names)) == len(names), f"two inputs have one name: {Counter(names).most_common(1)}")
        chosen = spread(every, count)
        with ThreadPoolExecutor(2) as pool:
            results = pool.map(
                lambda pair: outcome(pair[1], pair[0], folder, full if pair[1].role == "claims" else empty),
                enumerate(chosen),
            )
            for one, (how, text) in zip(chosen, results, strict=True):
                counts[how] += 1
                if tell:
                    print(f"{how}: {one.name}: {text}", file=sys.stderr)
                if how == "broken":
                    broken.append(f"{one.name}: {text}")
    for text in broken:
        print(text, file=sys.stderr)
    figure = (f"{len(chosen)} of {len(every)} hostile files: {counts['imported']} imported, {counts['refused']} "
              f"refused, {len(broken)} otherwise; {listener.heard} connections")  # fmt: skip
    promise(not broken and not listener.heard, figure)
    return figure


if __name__ == "__main__":
    parser = options(__doc__, 1000)
    parser.add_argument("--tell", action="store_true", help="say how each ended")
    asked = parser.parse_args()
    finish(lambda: trial(asked.count, asked.seed, tell=asked.tell))
