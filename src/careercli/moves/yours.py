"""Which phrases of a role name something that the person of the profile has."""

from __future__ import annotations

from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.moves import person, phrases, profile


def texts(catalog: Catalog, slug: str) -> frozenset[str]:
    """The phrases of a role that name a skill of the person's; none without a profile, or if it cannot be read.

    Their role's skills count as theirs, except on the sheet of that role itself, where everything would be marked.
    """
    if not profile.exists():
        return frozenset()
    try:
        mine = profile.load() or profile.Profile()
        own = phrases.recognise(catalog.index, [one.name for one in mine.skills])
        keys = {skill.key for one in own for skill in one.skills}
        if mine.role and catalog.slug(mine.role) != slug:
            keys |= {skill.key for skill in person.of_profile(catalog, mine).skills}
    except CareersError:
        return frozenset()  # a sheet is shown all the same; the commands that need the profile say what is wrong
    rows = catalog.index.rows(
        "SELECT skill.key, text FROM mention JOIN skill ON skill.id = mention.skill "
        "JOIN role ON role.id = mention.role WHERE role.slug = ?",
        (slug,),
    )
    return frozenset(text for key, text in rows if key in keys)
