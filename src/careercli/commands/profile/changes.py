"""The person's own file: what they can do, shown, changed, edited and imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths

if TYPE_CHECKING:
    from careercli.answers.profile import Changed
    from careercli.profile.recognize import Recognised


Skills = Annotated[list[str], typer.Argument(metavar="SKILL...", help="Names of skills or tools.")]


def added(read: list[Recognised], kind: str = "") -> Changed:
    """Puts what was read into the profile. From a CV, only what the catalogue knows."""
    from careercli.answers.profile import Changed, names
    from careercli.profile import model, store

    wanted = names([phrase for phrase in read if phrase.known or not kind])
    fresh = store.add(wanted)
    return Changed(
        paths.shown(model.file()),
        added=fresh,
        there=tuple(name for name in wanted if name not in fresh),
        unknown=tuple(phrase.text for phrase in read if not phrase.known),
        read=tuple(read),
        format=kind,
    )
