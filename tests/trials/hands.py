"""The hands and eyes of somebody at the program: real keys and clicks through X, counted and timed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from support import BrokenPromise

KEY_MS = 40  # between two keys, as a quick typist
ORDINARY_MS = 200  # the same of an ordinary one: 60 words a minute
PAUSE_S = 0.3  # between two steps, as a quick human
ANSWER_S = 30.0

Seen = dict[str, Any]
Found = TypeVar("Found")


class Hands:
    """Somebody in front of the program. ``keys``, ``characters`` and ``clicks`` are what they did so far."""

    def __init__(self, reached: dict[str, str], folder: Path, shots: Path | None, name: str) -> None:
        self._reached = reached
        self._shots, self._name = shots, name
        self.keys = self.characters = self.clicks = self.turns = 0
        home = folder / "home"
        home.mkdir()
        kept = {**reached, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        self._started = time.monotonic()
        self._stopped: float | None = None
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("reporter.py")), "--language", "en"],
            cwd=folder, env={**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def end(self) -> None:
        """Stop the watch and close the program."""
        if self._stopped is None:
            self._stopped = time.monotonic()
        self._program.terminate()
        self._program.wait(30)
        for pipe in (self._program.stdin, self._program.stdout):
            if pipe is not None:
                pipe.close()

    def quit(self) -> None:
        """Close the program as one does, by its own command, and stop the watch."""
        self.press("ctrl+q")
        self._program.wait(30)
        self.end()

    @property
    def seconds(self) -> float:
        """Since the program was started, until it was closed."""
        return (self._stopped or time.monotonic()) - self._started

    # --- eyes

    def look(self, places: Sequence[tuple[float, float]] = ()) -> dict[str, Any]:
        """What is on the screen now, and the pixels of places of the map."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps({"places": list(places)}) + "\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        if not line:
            raise BrokenPromise("the program has ended by itself")
        return json.loads(line)

    def all(self, text: str, *, kind: str = "", front: bool = True) -> list[Seen]:
        """What is called so in front, by its text, accessible name or, of a box, object name."""
        return [one for one in self.look()["widgets"] if _called(one, text, kind) and (one["front"] or not front)]

    def wait(self, text: str, *, kind: str = "", front: bool = True) -> Seen:
        """Wait until something of a name is seen and can be used; what it is."""
        return self.until(
            lambda: next(
                (one for one in self.all(text, kind=kind, front=front) if one["enabled"] and _area(one)), None
            ),
            f"{kind} “{text}”",
        )

    def until(self, look: Callable[[], Found | None], what: str, seconds: float = ANSWER_S) -> Found:
        """Wait until something can be seen."""
        until = time.monotonic() + seconds
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > until:
                self.shot("lost")
                raise BrokenPromise(f"{self._name}: {what} was not seen within {seconds:g} s")
            time.sleep(0.1)

    def window(self, title: str) -> None:
        """Wait until a window whose title begins so is in front."""
        self.until(lambda: any(one["front"] and one["window"].startswith(title) for one in self.look()["widgets"]),
                   f"window “{title}” in front")  # fmt: skip

    def said(self, text: str) -> None:
        """Wait until the program says something, anywhere in its windows."""
        self.until(lambda: any(text in one["text"] for one in self.look()["widgets"]), f"“{text}”")

    def shot(self, what: str) -> None:
        """Keep a picture of the screen, where pictures are wanted."""
        if self._shots is not None and shutil.which("import") is not None:
            path = self._shots / f"{self._name}-{what}.png"
            subprocess.run(["import", "-window", "root", str(path)], env=self._reached, check=True)

    # --- fingers

    def press(self, *keys: str) -> None:
        """Press keys one after the other: ``ctrl+n``, ``Tab``."""
        self.keys += len(keys)
        self._do("key", "--delay", str(KEY_MS), *keys)
        time.sleep(PAUSE_S)

    def type(self, text: str) -> None:
        """Type a text."""
        self.characters += len(text)
        self._do("type", "--delay", str(KEY_MS), "--", text)
        time.sleep(PAUSE_S)

    def fill(self, *texts: str) -> None:
        """Type one text after the other, with Tab between them; an empty one is passed over."""
        for number, text in enumerate(texts):
            if number:
                self.press("Tab")
            if text:
                self.type(text)

    def enter(self, *texts: str, key: str = "Return") -> None:
        """Type texts, each ended with a key."""
        for text in texts:
            self.type(text)
            self.press(key)

    # --- mouse

    def click(self, text: str, *, kind: str = "", front: bool = True) -> None:
        """Click on what is called so, as soon as it is there."""
        found = self.wait(text, kind=kind, front=front)
        x, y = _middle(found["rect"])
        # Of a box to tick, the box and its words are clicked, not the empty room that it is as wide as.
        ticked = "Radio" in found["kind"] or "CheckBox" in found["kind"]
        self.click_at(found["rect"][0] + 12 if ticked else x, y)

    def click_at(self, x: int, y: int, *, times: int = 1) -> None:
        """Click on a pixel."""
        self.clicks += times
        self._do("mousemove", str(x), str(y))
        time.sleep(0.05)
        self._do("click", "--repeat", str(times), "--delay", "60", "1")
        time.sleep(PAUSE_S)

    def click_place(self, lon: float, lat: float) -> None:
        """Click on a place of the map."""
        self.click_at(*self.look([(lon, lat)])["places"][0])

    def write(self, text: str, typed: str, *, kind: str = "Line", over: bool = False) -> None:
        """Click into a line or cell, bringing it into sight first, and type; ``over`` what stands there."""
        self.until(lambda: self.all(text, kind=kind), f"{kind} “{text}”")
        for _ in range(8):
            found = next(one for one in self.all(text, kind=kind))
            if found["rect"][3] >= found["whole"][3]:
                break
            # What is out of sight is below, as a form is filled from its top.
            self._wheel(found, 2)
        self.click_at(*_middle(found["rect"]), times=3 if over else 1)
        self.type(typed)

    def _wheel(self, over: Seen, down: int) -> None:
        """Turn the wheel over the middle of what a thing out of sight is in."""
        self.turns += down
        x, y = _middle(over["room"])
        self._do("mousemove", str(x), str(y))
        self._do("click", "--repeat", str(down), "--delay", "30", "5")
        time.sleep(PAUSE_S)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._reached, check=True, capture_output=True)

    def slow(self, since: float) -> float:
        """Seconds since a moment of the stopwatch, had every key taken as long as an ordinary typist needs."""
        return self.seconds - since + (self.keys + self.characters) * (ORDINARY_MS - KEY_MS) / 1000

    def slower(self, since: float) -> str:
        """The same in words."""
        return f"{self.slow(since):.0f} s at {1000 // ORDINARY_MS} keys a second; {since:.0f} s before it for the start"

    def count(self) -> str:
        """What was done so far, in words."""
        wheel = f", {self.turns} turns of the wheel" if self.turns else ""
        return f"{self.clicks} clicks{wheel}, {self.keys} keys and {self.characters} typed characters"


def _called(one: Seen, text: str, kind: str) -> bool:
    if kind and kind not in one["kind"]:
        return False
    names = (one["text"].replace("&", ""), one["accessible"], one["name"])
    return any(name == text or (text.endswith("…") and name.startswith(text)) for name in names)


def _area(one: Seen) -> int:
    return one["rect"][2] * one["rect"][3]


def _middle(rect: Sequence[int]) -> tuple[int, int]:
    return rect[0] + rect[2] // 2, rect[1] + rect[3] // 2
