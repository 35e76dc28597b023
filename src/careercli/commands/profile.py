"""The person's own file: what they can do, shown, changed, edited and imported."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json
from careercli.errors import CareersError

if TYPE_CHECKING:
    from careercli.answers.profile import Changed
    from careercli.catalog.catalog import Catalog
    from careercli.profile.recognize import Recognised

Skills = Annotated[list[str], typer.Argument(metavar="SKILL...", help="Names of skills or tools.")]


def show(format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Show your profile, and how the catalogue reads your skills.

    Examples:
      careers profile show
    """
    from careercli.answers import profile
    from careercli.profile import model

    mine = model.load()
    if mine is None:
        output.note("there is no profile yet: `careers profile add SKILL...` or `careers profile edit` makes one")
        mine = model.Profile()
    output.emit(profile.shown(catalog_options.catalog(whole=False), mine, paths.shown(model.file())), format, json)


def add(skills: Skills, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Add skills to your profile; typing errors are forgiven where the catalogue knows the skill.

    Examples:
      careers profile add westlaw excel "legal research"
    """
    from careercli.profile import recognize

    found = catalog_options.catalog()
    output.emit(_added(recognize.recognise(found.index, skills)), format, json)


def remove(skills: Skills, format: Format = None, json: Json = False) -> None:  # noqa: A002
    """Take skills out of your profile.

    Examples:
      careers profile remove excel
    """
    from careercli.answers.profile import Changed
    from careercli.profile import model, recognize, store

    mine = model.load()
    own = [one.name for one in mine.skills] if mine else []
    index = catalog_options.catalog().index
    wanted: list[str] = []
    for one in recognize.recognise(index, skills):
        keys = {skill.key for skill in one.skills}
        same = [said.text for said in recognize.recognise(index, own) if keys & {skill.key for skill in said.skills}]
        wanted += same or [one.text]
    gone, missing = store.remove(wanted)
    output.emit(Changed(paths.shown(model.file()), removed=gone, not_there=missing), format, json)


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A JSON Resume, a RenderCV file, or a CV as text.")],
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Read the skills of a CV into your profile, and say which phrases were recognised and which not.

    Examples:
      careers profile import resume.json
      careers profile import cv.md

    What no role of the catalogue asks for is told, and left out: `careers profile add` puts it in all the same.
    """
    from careercli.commands.moving import cv_phrases
    from careercli.profile import cv

    found: Catalog = catalog_options.catalog()
    kind = cv.read(file).format
    output.emit(_added(cv_phrases(found, file), kind), format, json)


def edit() -> None:
    """Open your profile in your editor ($VISUAL or $EDITOR), and check it afterwards.

    Examples:
      careers profile edit
    """
    from careercli.authoring import editor
    from careercli.profile import model, store

    terminal = sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()
    command = editor.editor(terminal=terminal)
    code = editor.run(command, store.ensure())
    if code:
        raise CareersError(f"the editor ended with {code}", "what it saved is in the file all the same")
    model.load()
    output.note(f"the profile is in order: {paths.shown(model.file())}")


def _added(read: list[Recognised], kind: str = "") -> Changed:
    """Puts what was read into the profile. From a CV, only what the catalogue knows."""
    from careercli.answers.profile import Changed, names
    from careercli.profile import model, store

    wanted = names([one for one in read if one.known or not kind])
    fresh = store.add(wanted)
    return Changed(
        paths.shown(model.file()),
        added=fresh,
        there=tuple(name for name in wanted if name not in fresh),
        unknown=tuple(one.text for one in read if not one.known),
        read=tuple(read),
        format=kind,
    )
