"""Which moves of `next` come first for the person of a profile, for a field of work or that of their degree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.answers import preferred
from careercli.moves.related_experience import has_related_experience

if TYPE_CHECKING:
    from careercli.answers.next_jobs import JobsHeld
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.occupations import Compared
    from careercli.moves.ranking import Ranking
    from careercli.profile.model import Profile


def why_first(
    facts: MoveFacts,
    compared: Compared,
    ranking: Ranking,
    mine: Profile,
    roles: Sequence[Destination],
    jobs: JobsHeld,
) -> dict[str, str]:
    """Why some roles come first for the person of a profile, by slug."""
    of_study, why = preferred.by_study(facts.catalog, mine), preferred.by_wish(facts.catalog, mine)
    for role in roles:
        if role.slug in of_study:
            needs = facts.requirements(compared.occupation, role.occupation)
            rank = ranking.fit_ranks[role.occupation.id]
            had = has_related_experience(compared.occupation, role.occupation, rank, facts.licences)
            had = had or jobs.have_experience(role.occupation, facts.licences)
            if preferred.is_open_by_degree(needs, has_experience=had):
                why.setdefault(role.slug, of_study[role.slug])
    return why
