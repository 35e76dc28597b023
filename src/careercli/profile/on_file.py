"""The profile, for who asks it only because there may be one: without a file, nothing that reads one is loaded.

What reads a file of the person's takes more time to load than most commands take without it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from careercli import paths

if TYPE_CHECKING:
    from careercli.profile.model import Profile


def load() -> Profile | None:
    """The profile, or None if there is none. Raises CareersError with the place of what is wrong."""
    if not os.path.lexists(paths.user_profile()):
        return None
    from careercli.profile import model

    return model.load()


def place() -> str:
    """Where the person of the profile lives; empty if it does not say, and without one."""
    profile = load()
    return (profile.place or "") if profile else ""
