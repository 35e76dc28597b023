"""The jobs near one's own that have not what is asked of the work: those that only just have it not stand first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli import paths
from careercli.answers import next_pay, work_conditions
from careercli.moves.verdict import BEYOND_LADDER, CLOSE, nearness
from careercli.roles import conditions

if TYPE_CHECKING:
    from careercli.answers.mover import Allowed
    from careercli.answers.next_pay import PaySource
    from careercli.moves.facts import Destination
    from careercli.moves.ranking import Ranking
    from careercli.roles.conditions import Condition, WorkConditions

MOST_RULED_OUT, MOST_NARROWLY, MOST_BRIEFLY = 4, 3, 1
"""So many jobs are named, and of those that are only just left out so many."""
NARROWLY = 0.3
"""A rating that is out of its bounds by no more than this is so by no more than two surveys differ."""


def ruled_out(
    every: Sequence[Destination],
    ranking: Ranking,
    allows: Allowed,
    own: str,
    every_role: str,
    paid: PaySource,
    *,
    is_brief: bool = False,
) -> tuple[str, ...]:
    """The closest of the roles that have not what is asked of the work: nobody is to miss them without a word.

    First those that are only just left out for the work that is asked for, the best paid first, each with why; of one's
    own field (SOC major group) also those some way off. `every_role` is the command that shows all roles. Where it
    is to be brief, one is named, with the first thing that tells against it.
    """
    slugs = allows.ruled_out - {own}
    field = ranking.tables.occupations[ranking.source].code[:2]
    roles: dict[int, Destination] = {}
    close: set[int] = set()
    for role in sorted(every, key=lambda role: (role.distance, role.slug)):
        number = role.occupation.id
        if role.slug not in slugs or number == ranking.source or not paid.allows(role):
            continue
        near = nearness(ranking, number)
        if near <= CLOSE or (near <= BEYOND_LADDER and role.occupation.code[:2] == field):
            roles.setdefault(number, role)
            close |= {number} if near <= CLOSE else set()
    named = _narrowly(roles, paid, allows.work, is_brief=is_brief)
    if not (close or named):
        return ()
    closest = sorted(close - named.keys(), key=ranking.fit_ranks.__getitem__)
    most = max(0, (MOST_BRIEFLY if is_brief else MOST_RULED_OUT) - len(named))
    said = [*named.values(), *(roles[number].title for number in closest[:most])]
    if len(closest) > most:
        said.append(f"and {len(closest) - most} more")
    words = f"{'; '.join(said)}: `{every_role}`{'' if is_brief else ' shows them among all'}"
    return (f"near your job, but left out for what you ask of the {allows.asked_of}: {words}",)


def _narrowly(
    roles: Mapping[int, Destination], paid: PaySource, work: Collection[str], *, is_brief: bool
) -> dict[int, str]:
    """The first of some roles, by pay, that are only just left out, with how much they pay and why."""
    asked = [conditions.CONDITIONS[name] for name in work]
    before = paid.of_source()
    named: list[tuple[float, int, str]] = []
    for number, role in roles.items():
        why = misses_of_all(asked, conditions.of_code(paths.bundled_data(), role.occupation.code))
        if not why:
            continue
        pay = next_pay.held_against(before, paid.of_role(role), paid.place)
        said = ", ".join(filter(None, (pay.change_words, *(why[:1] if is_brief else why))))
        named.append((-(pay.ratio or 0.0), number, f"{role.title} (only just: {said})"))
    return {number: words for _ratio, number, words in sorted(named)[: 1 if is_brief else MOST_NARROWLY]}


def misses_of_all(asked: Sequence[Condition], known: WorkConditions | None) -> tuple[str, ...]:
    """By what an occupation only just has not what is asked for, in words; empty where it has it, or is far from it."""
    if known is None:
        return ()
    said: list[str] = []
    for condition in asked:
        if condition.is_of_license:
            return ()  # whether it is one is asked elsewhere, and nothing comes near to it
        if condition.fits(known) is False:
            misses = _misses(condition, known)
            if not misses:
                return ()
            said += misses
    return tuple(dict.fromkeys(said))


def _misses(condition: Condition, known: WorkConditions) -> list[str]:
    """What one condition misses by: what is so for some alone, and ratings that are hardly out of bounds."""
    some, rated = [], []
    if any(known.tasks.get(name) == conditions.CORE for name in condition.tasks_told):
        return []
    for topic in condition.topics_told:
        if (how_far := known.said.get(topic)) == "some":
            some.append(f"{work_conditions.SHORT[topic]} for some")
        elif how_far == "usual":
            return []
    is_out: tuple[tuple[Collection[tuple[str, float]], Callable[[float, float], float]], ...] = (
        (getattr(condition, "below", ()), lambda rating, bound: rating - bound),
        (getattr(condition, "at_least", ()), lambda rating, bound: bound - rating),
    )
    for bounds, by in is_out:
        for name, bound in bounds:
            rating = known.ratings.get(name)
            if rating is None:
                continue
            if (out := by(rating, bound)) > NARROWLY:
                return []
            if out >= 0:
                rated.append(f"{name} {rating:.1f} of 5")
    return [*some, *rated]
