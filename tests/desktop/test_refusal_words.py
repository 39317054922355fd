"""What land release refuses: English word for word as it was for scripts, and worded for the window rule by rule."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely

import geodata
from desktop.cli import main
from desktop.finding_words import sentence
from desktop.refusal_templates import refusal_templates, step_texts
from desktop.refusal_words import refused_sentence, told, worded
from geodata.exchange.incoming.request import Quarantined
from geodata.project.editing import Edit, Put
from geodata.project.errors import EditRefused
from geodata.project.founding import new_project
from geodata.project.opening import open_project
from geodata.records.said import Said, say
from geodata.release.refusals import TEMPLATES, Refusal
from geodata.release.transitions import transitions

BESIDE = Path(__file__).parent
sys.path.insert(0, str(BESIDE))
from refused_edits import begin, refused_edits, refused_steps  # noqa: E402

IN_ENGLISH: dict[str, str] = json.loads((BESIDE / "refusals_in_english.json").read_text(encoding="utf-8"))
"""Taken down before refusals had keys; scripts may rely on every word."""
RULES = ("release/engine", "release/ground_rules", "project/land_rules", "project/step_rules")


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, Said]]:
    """Message without the file, and what is said, of everything that is refused."""
    folder = tmp_path_factory.mktemp("refused")
    found: dict[str, tuple[str, Said]] = {}
    for at, (name, (first, then)) in enumerate(refused_edits().items()):
        path = folder / f"{at}.gpkg"
        new_project(path)
        with open_project(path, write=True) as project:
            begin(project)
            if first:
                project.edit(first)
            with pytest.raises(EditRefused) as caught:
                project.edit(then)
            assert caught.value.said is not None, name
            found[name] = str(caught.value).removeprefix(f"{path}: "), caught.value.said
    for name, act in refused_steps():
        with pytest.raises(Refusal) as refused:
            act()
        found[name] = str(refused.value), refused.value.said
    return found


def keys_in(said: Said) -> Iterator[str]:
    yield said.key
    for _, value in said.args:
        if isinstance(value, Said):
            yield from keys_in(value)


def test_every_refusal_says_in_english_what_it_said_before_it_had_a_key(refusals: dict[str, tuple[str, Said]]) -> None:
    assert {name: text for name, (text, _) in refusals.items()} == IN_ENGLISH


def test_the_window_says_the_same_in_english_and_has_words_in_every_language(
    prepared: None, refusals: dict[str, tuple[str, Said]]
) -> None:
    for name, (text, said) in refusals.items():
        assert sentence(said, "en") == text.removesuffix("; nothing was changed"), name
        for language in ("en", "ru", "zh_TW", "zh_CN"):
            assert worded(said, language), name


def test_the_window_has_the_templates_of_geodata_word_for_word(prepared: None) -> None:
    assert refusal_templates() == TEMPLATES
    refused = {step.text for step in transitions().steps if step.text and step.verdict != "warn"}
    assert refused == set(step_texts())
    assert all(text == key for key, text in step_texts().items())


def test_every_key_can_be_reached_and_no_rule_of_land_release_refuses_without_one(
    refusals: dict[str, tuple[str, Said]],
) -> None:
    reached = {key for _, said in refusals.values() for key in keys_in(said)}
    # Only a table of a country, which lacks a text or a verdict that ours has, or damage, leads to these.
    assert set(TEMPLATES) - reached <= {
        "state/nothing", "state/SHA", "state/cancelled", "refused/no-step", "refused/recorded-already",
    }  # fmt: skip
    for name in RULES:
        tree = ast.parse((Path(geodata.__file__).parent / f"{name}.py").read_text(encoding="utf-8"))
        raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise)]
        called = [one.func.id for one in raised if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)]
        assert len(called) == len(raised)
        assert set(called) <= {"IllegalStep", "Refusal"}, name


def test_a_table_of_a_country_without_a_text_is_worded_too(prepared: None) -> None:
    said = say("refused/no-step", origin=say("state/nothing"), to=say("state/SHA"))
    assert worded(said, "en") == "nothing does not become SHA"
    said = say("refused/other", text="in Laos only the NRA cancels")
    assert worded(said, "ru") == "in Laos only the NRA cancels"


def test_the_window_calls_fields_as_the_form_does_and_leaves_the_file_out(
    prepared: None, refusals: dict[str, tuple[str, Said]], tmp_path: Path
) -> None:
    _, said = refusals["release without method"]
    assert worded(said, "en") == "release x: cleared land needs its Method (rule clear-sha)"
    _, said = refusals["reopening without reason"]
    assert worded(said, "en") == "reopening o: a reopened area needs its Reason (rule reopen-reduced)"
    path = tmp_path / "p.gpkg"
    new_project(path)
    with open_project(path, write=True) as project:
        begin(project)
        edits: list[Edit] = [Put("releases", {"product": "reduced"}, "rk")]
        with pytest.raises(EditRefused) as caught:
            project.edit(edits)
        words = "release rk: what was cleared does not become reduced (rule cleared-stays-cleared)"
        assert refused_sentence(caught.value, project, "en") == words
        assert told(caught.value, "en") == f"{words}; nothing was changed"
        with pytest.raises(EditRefused) as other:
            project.edit([Put("areas", {"code": "A", "status": "SHA"}, "z", shapely.box(9, 9, 9.1, 9.1))])
        assert other.value.said is not None
        assert refused_sentence(other.value, project, "en") == "area A (id z): code 'A' is used by area a already"
        with pytest.raises(EditRefused) as other:
            project.edit([Put("areas", {"code": " A", "status": "SHA"}, "z", shapely.box(9, 9, 9.1, 9.1))])
        assert other.value.said is None
        words = "area  A (id z): code ' A' is empty or has spaces around it"
        assert refused_sentence(other.value, project, "en") == words
        assert told(other.value, "en") == str(other.value)


def test_the_command_line_refuses_in_english_with_file_record_reason_and_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, edits = tmp_path / "p.gpkg", tmp_path / "edits.jsonl"
    new_project(path)
    with open_project(path, write=True) as project:
        begin(project)
    edits.write_text(json.dumps({"edit": "put", "kind": "releases", "id": "rk", "values": {"product": "reduced"}}))
    assert main(["apply", str(path), str(edits)]) == 3
    assert IN_ENGLISH["cleared becomes reduced"] in capsys.readouterr().err


def test_an_imported_row_that_land_release_refuses_keeps_what_is_said(tmp_path: Path) -> None:
    from geodata.exchange.incoming.importing import import_read
    from geodata.exchange.incoming.reading import Incoming
    from geodata.exchange.incoming.request import Request

    path, file = tmp_path / "p.gpkg", tmp_path / "areas.geojson"
    new_project(path)
    features = [
        {"type": "Feature", "properties": {"code": code, "status": "CHA"},
         "geometry": shapely.geometry.mapping(shapely.box(lon, 18.0, lon + 0.003, 18.003))}
        for code, lon in (("N-1", 103.0), ("N-2", 103.5))
    ]  # fmt: skip
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    with open_project(path, write=True) as project:
        begin(project)
        with Incoming(Request(source=str(file), role="areas")) as incoming:
            incoming.read()
            made = import_read(project, incoming)
    (refused,) = made.quarantined
    assert isinstance(refused, Quarantined)
    assert refused.said is not None
    assert sentence(refused.said, "en") == refused.reason
    assert "rule reopen-reduced" in refused.reason
