"""Whether a role is that of the profile's person, and what they wish of the work. Loads little: every screen asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.errors import CareersError
from careercli.profile import on_file

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.profile.model import Profile


def own_profile(catalog: Catalog, slug: str, *, asked: bool = False) -> Profile | None:
    """The profile, for moves from its own role, or for moves of its person (`asked`) from any; else None.

    A profile that cannot be read says nothing to somebody who names a role and does not ask for it.
    """
    try:
        profile = on_file.load()
        is_own = profile is not None and profile.role is not None and catalog.slug(profile.role) == slug
    except CareersError:
        if asked:
            raise
        return None
    return profile if asked or is_own else None


def work_wishes(profile: Profile | None) -> tuple[str, ...]:
    """What the person of a profile wishes of the work, by the names of conditions; nothing without a profile."""
    wish = profile.wishes if profile else None
    if wish is None:
        return ()
    return tuple(dict.fromkeys((*(("home",) if wish.remote else ()), *wish.work)))
