"""One SQLite owns the live file: a plain open() of it in the same process drops SQLite's lock when it is closed."""

import ast
from pathlib import Path

import geodata.project

ROOM = Path(geodata.project.__file__).parent
# The lock file is not the project, and is held by a lock that open() does not drop.
# A damaged project is kept byte for byte after opening it has failed: no connection of ours is on it then.
# What is written page by page is a new file of our own, aside from every project.
ALLOWED = {("lock.py", "open"), ("restoring.py", "copyfile"), ("table_pages.py", "open")}
READERS = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "copy", "copy2", "copyfile", "copytree"}


def calls(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name) and function.id in READERS:
                yield function.id, node.lineno
            elif isinstance(function, ast.Attribute) and function.attr in READERS:
                owner = function.value
                named = owner.id if isinstance(owner, ast.Name) else ""
                if named not in ("os", "rows"):
                    yield function.attr, node.lineno


def test_no_module_of_the_room_opens_a_file_behind_sqlites_back():
    found = [
        (path.name, name, line)
        for path in sorted(ROOM.glob("*.py"))
        for name, line in calls(path)
        if (path.name, name) not in ALLOWED
    ]
    assert found == []


def test_the_check_would_see_one(tmp_path):
    path = tmp_path / "bad.py"
    path.write_text("import shutil\nshutil.copyfile('a', 'b')\nopen('a').read()\n")
    assert {name for name, _ in calls(path)} == {"copyfile", "open"}
