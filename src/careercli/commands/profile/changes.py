"""The person's own file: what they can do, shown, changed, edited and imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths

if TYPE_CHECKING:
    from careercli.answers.profile import ProfileChanges
    from careercli.profile.recognize import RecognizedPhrase


Skills = Annotated[list[str], typer.Argument(metavar="SKILL...", help="Names of skills or tools.")]


def added(read: list[RecognizedPhrase]) -> ProfileChanges:
    """Puts what was read into the profile."""
    from careercli.answers.profile import ProfileChanges, profile_names
    from careercli.profile import model, store

    wanted = profile_names(read)
    fresh = store.add_skills(wanted)
    return ProfileChanges(
        paths.display(model.profile_file()),
        added=fresh,
        there=tuple(name for name in wanted if name not in fresh),
        unknown=tuple(phrase.text for phrase in read if not phrase.known),
        read=tuple(read),
    )
