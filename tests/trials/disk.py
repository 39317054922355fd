"""A disk as a power cut leaves it: system calls of a program, and the files they may have come to.

The rules are those of POSIX, stricter than a journalling file system: what was written is safe only after the file
was synced, a name only after its folder was. Until then every write may be kept, dropped, cut at a sector or be
overtaken by a later one, and every name may be the old or the new one.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
WRITES = ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "openat", "open", "close", "unlink", "unlinkat",
          "rename", "renameat", "renameat2", "link", "linkat", "mkdir", "mkdirat", "rmdir")  # fmt: skip
# None of these is expected in a folder of the trial; the recording is refused if one is.
UNKNOWN = ("writev", "pwritev", "pwritev2", "truncate", "fallocate", "copy_file_range", "sendfile", "symlink",
           "symlinkat", "creat", "dup", "dup2", "dup3")  # fmt: skip
_LINE = re.compile(r"^(?P<pid>\d+) +(?P<call>\w+)\((?P<words>.*)\) += (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """A system call that succeeded: its texts, its words without them, and its result."""

    name: str
    texts: tuple[bytes, ...]
    words: tuple[str, ...]
    result: int

    def number(self, place: int) -> int:
        return int(self.words[place], 0)


def recorded(command: Sequence[str], log: Path) -> list[Call]:
    """Run a command under strace; its stdout comes back as calls too."""
    traced = ",".join((*WRITES, *UNKNOWN))
    words = ["strace", "-f", "-qq", "-xx", "-s", "4000000", "-e", f"trace={traced}", "-e", "signal=none",
             "-o", str(log), *command]  # fmt: skip
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=environment)
    calls: list[Call] = []
    begun: dict[str, str] = {}
    with log.open() as lines:
        for line in lines:
            pid = line.split(" ", 1)[0]
            if line.endswith("<unfinished ...>\n"):
                begun[pid] = line.removesuffix(" <unfinished ...>\n")
                continue
            resumed = re.match(r"^\d+ +<\.\.\. \w+ resumed>(.*)", line, re.DOTALL)
            found = _LINE.match(begun.pop(pid) + resumed[1] if resumed else line)
            if found is None or int(found["result"]) < 0:
                continue
            texts = tuple(bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(found["words"]))
            parts = tuple(part.strip() for part in _TEXT.sub("", found["words"]).split(","))
            calls.append(Call(found["call"], texts, parts, int(found["result"])))
    return calls


@dataclass
class Inode:
    """Bytes that are safe, and what was done to them since."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[tuple[int, bytes | None]] = field(default_factory=list[tuple[int, bytes | None]])
    position: int = 0


Name = tuple[str, str, int | None]
"""What happened to a name: its folder, the path, and the inode it has come to mean (None: taken away)."""


class Disk:
    """Follows the calls of one process within a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.inodes: list[Inode] = []
        self.safe_names: dict[str, int] = {}
        self.since: list[list[Name]] = []
        self.names: dict[str, int] = {}
        self.open: dict[int, int] = {}
        self.folders: dict[int, str] = {}
        self.said = b""
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.names[str(path)] = self._new(bytearray(path.read_bytes()))
        self.safe_names.update(self.names)

    def follow(self, call: Call) -> bool:
        """Take one call; whether it may have changed what a power cut leaves (or what was acknowledged)."""
        if call.name in {"write", "pwrite64", "ftruncate"}:
            return self._changed(call)
        if call.name in {"open", "openat"}:
            return self._opened(call)
        if call.name == "close":
            self.open.pop(call.number(0), None)
            self.folders.pop(call.number(0), None)
            return False
        if call.name in {"fsync", "fdatasync"}:
            return self._synced(call.number(0))
        return self._renamed(call)

    def states(self, chance: random.Random) -> Iterator[tuple[str, dict[str, bytes | None]]]:
        """Files by path (None for a folder), as a cut now may leave them."""
        yield "kept", self._files(self.names, "kept", chance)
        if not self.since and not any(inode.since for inode in self.inodes):
            return
        yield "dropped", self._files(self.safe_names, "dropped", chance)
        if self.since:
            yield "written, names dropped", self._files(self.safe_names, "kept", chance)
            yield "named, writes dropped", self._files(self.names, "dropped", chance)
        yield "torn", self._files(self._some_names(chance, in_order=True), "torn", chance)
        yield "torn", self._files(self.names, "torn", chance)
        yield "shuffled", self._files(self._some_names(chance, in_order=False), "shuffled", chance)
        yield "shuffled", self._files(self.names, "shuffled", chance)

    def _renamed(self, call: Call) -> bool:
        paths = [text.decode() for text in call.texts]
        if not any(self._ours(path) for path in paths):
            if call.name in UNKNOWN and call.words and call.words[0].isdigit() and call.number(0) in self.open:
                raise ValueError(f"{call.name} is not followed")
            return False
        if call.name in UNKNOWN or call.name == "rmdir":
            raise ValueError(f"{call.name} is not followed: {paths}")
        if call.name.startswith("mkdir"):
            self._named([(paths[0], -1)])
        elif call.name.startswith("unlink"):
            self._named([(paths[0], None)])
        elif call.name.startswith("link"):
            self._named([(paths[1], self.names[paths[0]])])
        else:
            self._named([(paths[0], None), (paths[1], self.names[paths[0]])])
        return True

    def _changed(self, call: Call) -> bool:
        descriptor = call.number(0)
        if descriptor == 1:
            self.said += call.texts[0]
            return True
        if descriptor not in self.open:
            return False
        inode = self.inodes[self.open[descriptor]]
        if call.name == "ftruncate":
            inode.since.append((call.number(1), None))
            return True
        if call.name == "pwrite64":
            inode.since.append((call.number(3), call.texts[0][: call.result]))
        else:
            inode.since.append((inode.position, call.texts[0][: call.result]))
            inode.position += call.result
        return True

    def _opened(self, call: Call) -> bool:
        path, how = call.texts[0].decode(), call.words[-2] if call.words[-1].startswith("0") else call.words[-1]
        if path == self.folder or self.names.get(path) == -1:
            self.folders[call.result] = path
            return False
        if not self._ours(path):
            return False
        made = path not in self.names
        if made:
            if "O_CREAT" not in how:
                raise ValueError(f"{path} was opened but never made")
            self._named([(path, self._new(bytearray()))])
        inode = self.open[call.result] = self.names[path]
        self.inodes[inode].position = 0
        if "O_TRUNC" in how:
            self.inodes[inode].since.append((0, None))
        return made

    def _synced(self, descriptor: int) -> bool:
        if descriptor in self.open:
            inode = self.inodes[self.open[descriptor]]
            inode.safe = _replayed(inode.safe, inode.since)
            inode.since.clear()
            return True
        folder = self.folders.get(descriptor)
        if folder is None:
            return False
        for change in self.since:
            _rename(self.safe_names, [name for name in change if name[0] == folder])
        self.since = [kept for change in self.since if (kept := [name for name in change if name[0] != folder])]
        return True

    def _named(self, change: list[tuple[str, int | None]]) -> None:
        full: list[Name] = [(str(Path(path).parent), path, inode) for path, inode in change]
        _rename(self.names, full)
        self.since.append(full)

    def _some_names(self, chance: random.Random, *, in_order: bool) -> dict[str, int]:
        names = dict(self.safe_names)
        length = chance.randint(0, len(self.since)) if in_order else len(self.since)
        for change in self.since[:length]:
            if in_order or chance.random() < 0.5:
                _rename(names, change)
        return names

    def _files(self, names: dict[str, int], fate: str, chance: random.Random) -> dict[str, bytes | None]:
        folders = {self.folder, *(path for path, inode in names.items() if inode == -1)}
        files: dict[str, bytes | None] = {}
        for path, inode in names.items():
            if inode == -1:
                files[path] = None
            # What is in a folder that never came to be is gone with it.
            elif str(Path(path).parent) in folders:
                files[path] = bytes(_after(self.inodes[inode], fate, chance))
        return files

    def _new(self, content: bytearray) -> int:
        self.inodes.append(Inode(content))
        return len(self.inodes) - 1

    def _ours(self, path: str) -> bool:
        return path.startswith(self.folder + "/")


def lay_out(files: dict[str, bytes | None], folder: Path, place: Path) -> None:
    """Write the files of a state to another folder."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for path, content in files.items():
        target = place / Path(path).relative_to(folder)
        if content is None:
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def _rename(names: dict[str, int], change: Sequence[Name]) -> None:
    for _, path, inode in change:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def _after(inode: Inode, fate: str, chance: random.Random) -> bytearray:
    if fate == "dropped" or not inode.since:
        return inode.safe
    since = inode.since
    if fate == "torn":
        since = [part for change in since for part in _torn(change, chance)]
    elif fate == "shuffled":
        since = [change for change in since if chance.random() < 0.5]
        chance.shuffle(since)
    return _replayed(inode.safe, since)


def _torn(change: tuple[int, bytes | None], chance: random.Random) -> Iterator[tuple[int, bytes | None]]:
    place, content = change
    if content is None:
        if chance.random() < 0.5:
            yield change
        return
    begin = 0
    while begin < len(content):
        end = min(len(content), begin + SECTOR - (place + begin) % SECTOR)
        if chance.random() < 0.5:
            yield place + begin, content[begin:end]
        begin = end


def _replayed(safe: bytearray, since: Sequence[tuple[int, bytes | None]]) -> bytearray:
    made = bytearray(safe)
    for place, content in since:
        if content is None:
            del made[place:]
            made.extend(bytes(place - len(made)))
        else:
            if len(made) < place:
                made.extend(bytes(place - len(made)))
            made[place : place + len(content)] = content
    return made
