"""To make manager is to become one: "can I make foreman without a degree" asks for the way in, and not for pay."""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question

_MADE = (
    r"(?<!much )(?<!what )\b(?P<who>(?:i|you|we|someone|somebody|anyone|people|to)(?: (?:ever|still|realistically))?) "
    r"make (?:it (?:to|as) )?(?:an? )?(?P<role>[a-z][a-z -]*?)"
    r"(?P<rest>$| (?:without|with|if|when|at|in|by|after|before|from|and|or|on)\b.*)"
)
_WHO_DOES = r".*(?:er|or|ist|ian|man|ant|ent|eon|chief|lead|officer|representative|executive|nurse|engineer|clerk)"
"""How the name of who does some work ends: to make bread or music is no way in."""


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A sentence with to become in place of to make, where a job's name stands behind it; None for another."""
    made = cued.search(_MADE, sentence)
    if made is None or not cued.fullmatch(_WHO_DOES, made["role"]) or not named_roles.named(catalog, made["role"]):
        return None
    return read_one(catalog, f"{sentence[: made.start()]}{made['who']} become {made['role']}{made['rest']}")
