"""A headless Chromium without network, led through a pipe; it keeps what it asked for and complained of."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "chromium-headless-shell")
_ANSWER_S = 60.0
_QUIET = (
    "--headless=new", "--disable-gpu", "--no-sandbox", "--no-first-run", "--no-default-browser-check",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
    "--disable-domain-reliability", "--disable-extensions", "--window-size=1280,900", "--remote-debugging-pipe",
)  # fmt: skip


def browser_path() -> str | None:
    """Where a Chromium is, if one is installed."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def network_off() -> list[str]:
    """What runs a command in a network namespace of its own, where there is nobody else; empty if not allowed."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return []
    for words in ([unshare, "-n"], [unshare, "-rn"]):
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    return []


class Browser:
    """One page at a time. ``requests`` and ``complaints`` are those since the page was opened."""

    def __init__(self, folder: Path) -> None:
        program = browser_path()
        assert program is not None, "no Chromium is installed; on Debian: apt-get install chromium"
        read_ours, write_its = os.pipe()
        read_its, write_ours = os.pipe()
        # Where no namespace can be had, every name and address leads to a proxy that is not there.
        proxy = ["--proxy-server=http://127.0.0.1:1", "--host-resolver-rules=MAP * ~NOTFOUND"]

        # The browser reads from 3 and writes to 4.
        pipes = ["sh", "-c", f'exec 3<&{read_its} 4>&{write_its}; exec "$@"', "sh"]
        command = [*pipes, *network_off(), program, *_QUIET, *proxy, f"--user-data-dir={folder}", "about:blank"]
        self._process = subprocess.Popen(
            command, pass_fds=(read_its, write_its), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(read_its)
        os.close(write_its)
        self._in, self._out = read_ours, write_ours
        self._buffer, self._number, self._session = b"", 0, ""
        self.requests: list[str] = []
        self.complaints: list[str] = []
        targets = self.call("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    def open(self, path: Path) -> None:
        """Open a file and wait until it is loaded."""
        self.requests, self.complaints = [], []
        self.call("Page.navigate", url=path.resolve().as_uri())
        self._wait_for("document.readyState === 'complete'")

    def value(self, expression: str) -> Any:
        """What an expression is in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def click(self, x: float, y: float) -> None:
        """Click at a place of the window."""
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Say a command of the DevTools protocol and wait for its answer."""
        self._number += 1
        words: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            words["sessionId"] = self._session
        os.write(self._out, json.dumps(words).encode() + b"\0")
        until = time.monotonic() + _ANSWER_S
        while True:
            message = self._message(until)
            if message.get("id") == self._number:
                assert "error" not in message, message
                return message["result"]
            self._note(message)

    def close(self) -> None:
        """End the browser."""
        self._process.terminate()
        self._process.wait(30)
        os.close(self._in)
        os.close(self._out)

    def _wait_for(self, expression: str) -> None:
        until = time.monotonic() + _ANSWER_S
        while not self.value(expression):
            assert time.monotonic() < until, f"{expression} did not come true"
            time.sleep(0.05)

    def _message(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(until - time.monotonic(), 0.0))
            assert ready, "the browser does not answer"
            found = os.read(self._in, 1 << 20)
            assert found, "the browser has ended"
            self._buffer += found
        line, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(line)

    def _note(self, message: dict[str, Any]) -> None:
        method, told = message.get("method"), message.get("params", {})
        if method == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])
        elif method == "Log.entryAdded":
            self.complaints.append(f"{told['entry']['level']}: {told['entry']['text']}")
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"].get("text")))
        elif method == "Runtime.consoleAPICalled":
            self.complaints.append(f"console.{told['type']}")
