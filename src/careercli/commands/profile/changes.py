"""The person's own file: what they can do, shown, changed, edited and imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.answers.profile import ProfileChanges
    from careercli.catalog.catalog import Catalog


Skills = Annotated[list[str], typer.Argument(metavar="SKILL...", help="Names of skills or tools.")]


def added(catalog: Catalog, names: Sequence[str]) -> ProfileChanges:
    """Puts names into the profile: skills, and what is none where it belongs: schooling, languages and the like."""
    from careercli.answers.profile import ProfileChanges, profile_names
    from careercli.profile import model, not_skills, recognize, store
    from careercli.roles import plain_conditions

    read = recognize.recognize_phrases(catalog, names)
    listed = not_skills.classify(names, [phrase.text for phrase in read if phrase.known])
    wishes = [name for name in listed.wishes if plain_conditions.read(name).conditions]
    unheard = [name for name in listed.wishes if name not in wishes]
    of_skills = [phrase for phrase in read if phrase.text in listed.skills]
    wanted = profile_names(of_skills)
    done = store.change(added=wanted, values=lambda mine: not_skills.profile_values(mine, listed))
    return ProfileChanges(
        paths.display(model.profile_file()),
        added=done.added,
        there=tuple(name for name in wanted if name not in done.added),
        unknown=(
            *(name for phrase in of_skills for name in (phrase.unread if phrase.known else (phrase.text,))),
            *unheard,
        ),
        read=tuple(of_skills),
        schooling=listed.schooling,
        education=done.profile.education if listed.schooling else None,
        languages=listed.languages,
        certificates=listed.certificates,
        wishes=tuple(wishes),
    )
