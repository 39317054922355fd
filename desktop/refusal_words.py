"""Refusals of a project as the window words them: those of land release in its language, others as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.explain import explain
from desktop.finding_words import sentence
from desktop.wording import translate
from geodata.project.errors import ProjectError
from geodata.records.said import Said
from geodata.records.texts import Language

if TYPE_CHECKING:
    from geodata.project.project import Project

_KINDS = {
    "refused/area-of-id": "areas",
    "refused/release": "releases",
    "refused/confirmation": "confirmations",
    "refused/reopening": "reopenings",
    "refused/release-would-not-hold": "releases",
    "refused/confirmation-would-not-hold": "confirmations",
    "refused/reopening-would-not-hold": "reopenings",
}
"""Of what kind the record is whose fields a refusal speaks of."""


def refused_sentence(error: ProjectError, project: Project, language: Language) -> str:
    """Why an edit was refused, without the name of the file, which is that of the window: for a form."""
    said = _said(error)
    if said is not None:
        return worded(said, language)
    return str(error).removeprefix(f"{project.path}: ").removesuffix("; nothing was changed")


def told(error: ProjectError, language: Language) -> str:
    """The whole message of a failure: for a dialog."""
    said = _said(error)
    if said is None:
        return str(error)
    return translate("Findings", "%1; nothing was changed").replace("%1", worded(said, language))


def failure(error: BaseException, language: Language) -> str:
    """Why something failed, in one sentence: in the language where it is said by key, else as ``explain`` has it."""
    said = _said(error)
    if said is None:
        return explain(error).sentence
    text = told(error, language) if isinstance(error, ProjectError) else worded(said, language)
    return " ".join(text.split())


def worded(said: Said, language: Language) -> str:
    """What a rule of land release says, with fields called as in the form of the record it is about."""
    return sentence(said, language, _kind_of(said))


def _said(error: BaseException) -> Said | None:
    found = getattr(error, "said", None)
    return found if isinstance(found, Said) else None


def _kind_of(said: Said) -> str | None:
    """The innermost record that is named is the one that lacks a field."""
    inner = (_kind_of(value) for _, value in said.args if isinstance(value, Said))
    found = [kind for kind in inner if kind is not None]
    return found[-1] if found else _KINDS.get(said.key)
