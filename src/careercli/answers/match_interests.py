"""`careers match` for somebody of whom only interests are known: the roles of `careers interests`, in its order.

Nothing is known of what they can do: each role says that it rests on interests alone, and so does the answer.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from careercli.answers.match import INTERESTS, Matches, RoleMatch
from careercli.errors import UsageError
from careercli.roles.interests import parse_letters

if TYPE_CHECKING:
    from careercli.answers.interests import FittingRole
    from careercli.answers.mover import Allowed
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.requirements import Requirements
    from careercli.profile.model import Profile

ALONE = "this rests on interests alone: name what you can do too, for example `careers match excel --interests {}`"


def asked(filters: Mapping[str, Any], profile: Profile | None) -> str:
    """The letters of RIASEC that are asked for, else the profile's; empty where the profile says what one can do.

    Raises UsageError where neither says anything to go by: other filters are told the list that they filter.
    """
    if profile is not None and (profile.role or profile.skills or profile.jobs):
        return ""
    if (letters := filters.get("interests")) is not None:
        return parse_letters(str(letters))
    if profile is not None and profile.interests is not None:
        return parse_letters(profile.interests.letters)
    if profile is not None and profile.study is not None:
        return ""
    raise nothing_named(filters)


def scores_of(letters: str, profile: Profile | None) -> Mapping[str, int]:
    """The scores behind some letters, where they are those of a profile that has them; else empty."""
    if profile is None or profile.interests is None or parse_letters(profile.interests.letters) != letters:
        return {}
    from careercli.answers.interests import own_scores

    return own_scores(profile.interests)


def nothing_named(filters: Mapping[str, Any]) -> UsageError:
    """That no skill is named, with what to type instead: beside filters the list of what they leave."""
    from careercli.answers import command_words

    given = command_words.options(filters)
    skills = "westlaw excel"
    named = f"name some, for example `careers match {skills}{given}`, or give a CV with --from FILE"
    listed = f"`careers list{given}` lists every role that fits these options; to rank them, " if given else ""
    return UsageError("no skills were named", f"{listed}{named}")


def match_interests(
    facts: MoveFacts, letters: str, scores: Mapping[str, int], allowed: Allowed, limit: int | None = 10
) -> Matches:
    """The roles that fit some interests and may be shown, best first."""
    from careercli.answers.interests import roles_that_fit

    targets = {role.slug: role for role in facts.role_of.values()}
    rows = []
    for role in roles_that_fit(facts.catalog, letters, scores):
        needs = facts.requirements(None, targets[role.slug].occupation)
        if allowed.admits(role.slug, needs):
            rows.append(_row(role, targets[role.slug], needs, allowed))
    said = (*allowed.remarks, *allowed.by_license(rows[:limit]))
    remarks = (*said, *((ALONE.format(shlex.quote(letters)),) if rows else ()))
    return Matches(tuple(rows[:limit]), (), None, len(rows), remarks, letters=letters)


def _row(role: FittingRole, target: Destination, needs: Requirements, allowed: Allowed) -> RoleMatch:
    unknown = allowed.unsure_of(role.slug, needs)
    return RoleMatch(
        role.slug,
        role.title,
        role.fit,
        (f"interests {role.letters}",),
        INTERESTS,
        needs,
        role.official_median,
        role.currency,
        code=target.occupation.code,
        work_unknown=unknown,
        silent=allowed.silent_of(unknown),
        counted=role.counted,
        counted_code=role.counted_code,
        by_hour=role.by_hour,
        source=(role.source or None) if role.official_median is not None else None,
    )
