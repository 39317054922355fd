"""Types made ready for msgspec: threads that first use one at once do not crash, and every use goes that way."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RACE = """
import sys, threading
from typing import Optional
import msgspec
from geodata.ready import ready

READY = sys.argv[1] == "ready"
sys.setswitchinterval(1e-6)


def made(number):
    inner = msgspec.defstruct(f"Inner{number}", [(f"a{at}", "Optional[int]", None) for at in range(20)],
                              namespace={"__module__": __name__})
    globals()[f"Inner{number}"] = inner
    return msgspec.defstruct(f"Outer{number}", [(f"b{at}", f"Optional[Inner{number}]", None) for at in range(20)],
                             namespace={"__module__": __name__})


for number in range(400):
    kind = made(number)
    start = threading.Barrier(4)

    def work():
        start.wait()
        msgspec.convert({"b0": {"a0": 1}}, type=ready(kind) if READY else kind)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("whole")
"""


def race(how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RACE, how], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def test_threads_that_first_use_a_type_at_once_do_not_crash() -> None:
    ended = race("ready")
    assert (ended.returncode, ended.stdout) == (0, "whole\n"), ended.stderr


def _reads(tree: ast.AST):
    """Calls of ``msgspec.convert`` and of every ``msgspec.….decode``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and re.fullmatch(r"msgspec\.(\w+\.)?(convert|decode)", ast.unparse(node.func)):
            yield node


@pytest.mark.parametrize("room", ["geodata", "desktop"])
def test_every_struct_that_is_read_into_was_made_ready(room: str) -> None:
    """Children read alone, and plain types have nothing to work out."""
    bare: list[str] = []
    for path in sorted((ROOT / room).rglob("*.py")):
        if "_child" in str(path) or path.name == "ready.py":
            continue
        for call in _reads(ast.parse(path.read_text(encoding="utf-8"))):
            kinds = [keyword.value for keyword in call.keywords if keyword.arg == "type"] + call.args[1:2]
            for kind in kinds:
                text = ast.unparse(kind)
                if not text.startswith(("ready(", "dict[str, ", "tuple[", "list[ColumnType")):
                    bare.append(f"{path.relative_to(ROOT)}:{call.lineno}: {text}")
    assert bare == []
