"""The jobs near one's own that have not what is asked of the work: those that only just have it not stand first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths, text
from careercli.answers import next_pay, work_conditions
from careercli.answers.next_choice import all_moves
from careercli.answers.next_move import JUST_OVER
from careercli.answers.work_doubts import Doubts, of_wishes
from careercli.moves.requirements import MOST_LESS_PAY, asks_much_for_little
from careercli.moves.shortlist import NEAREST_FIT_RANK
from careercli.moves.verdict import BEYOND_LADDER, CLOSE, nearness
from careercli.roles import conditions

if TYPE_CHECKING:
    from careercli.answers.mover import Allowed
    from careercli.answers.next_jobs import JobsHeld
    from careercli.answers.next_move import Move
    from careercli.answers.next_pay import PaySource
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.ranking import Ranking
    from careercli.roles.conditions import Condition, WorkConditions

MOST_RULED_OUT, MOST_NARROWLY, MOST_BRIEFLY = 4, 3, 1
"""So many jobs are named, and of those that are only just left out so many."""
MOST_STUDY = 2
"""What takes more years of study than these is no small step over a limit."""
MOST_BEHIND = 2
"""So many of the nearest jobs that a wish keeps behind others are named."""
NARROWLY = 0.3
"""A rating that is out of its bounds by no more than this is so by no more than two surveys differ."""


class Missed(NamedTuple):
    """The jobs near one's own that have not what is asked of the work: the titles of the `closest`, by fit, and those
    that only just have it not, the least far over first, with by what; `work` is what is asked of them.
    """

    closest: Mapping[int, Destination]
    narrowly: Mapping[int, tuple[Destination, tuple[str, ...]]]
    asked_of: str = ""

    def said(
        self, every_role: str, paid: PaySource, shown: Sequence[Move], *, is_brief: bool = False
    ) -> tuple[str, ...]:
        """The closest of them that are not `shown`, in words: nobody is to miss them. `every_role` is the command that
        shows all roles. Where it is to be brief, one is named, with the first thing that tells against it.
        """
        before, slugs = paid.of_source(), {move.slug for move in shown}
        named = []
        for role, why in self.narrowly.values():
            if role.slug not in slugs:
                pay = next_pay.held_against(before, paid.of_role(role), paid.place)
                told = why[:1] if is_brief else why
                named.append(
                    (-(pay.ratio or 0.0), role.title, ", ".join(filter(None, (pay.change_words_alone, *told))))
                )
        said = [
            f"{title} (only just: {words})"
            for _ratio, title, words in sorted(named)[: 1 if is_brief else MOST_NARROWLY]
        ]
        closest = [role.title for role in self.closest.values() if role.slug not in slugs]
        most = max(0, (MOST_BRIEFLY if is_brief else MOST_RULED_OUT) - len(said))
        named_first = [*said, *closest[:most]]
        if not named_first:
            return ()
        if len(closest) > most:
            named_first.append(f"and {len(closest) - most} more")
        words = f"{'; '.join(named_first)}: `{every_role}`{'' if is_brief else ' shows them among all'}"
        return (f"near your job, but left out for what you ask of the {self.asked_of}: {words}",)


class Behind(NamedTuple):
    """A job near one's own that a wish of the work keeps behind others, by its slug and title, and why."""

    slug: str
    title: str
    why: str


def kept_behind(
    every: Sequence[Destination], ranking: Ranking, allows: Allowed, own: Collection[str], paid: PaySource
) -> tuple[Behind, ...]:
    """The jobs among the nearest of all of which a source says for some people that the work is not as wished, the
    nearest first, none that pays much less; of several roles of an occupation the first. `own` are the codes of the job
    left.
    """
    before, nearest = paid.of_source(), dict[int, Behind]()
    for role in sorted(every, key=lambda role: (role.distance, role.slug)):
        number, unknown = role.occupation.id, allows.unknown.get(role.slug, ())
        for_some = [each.rstrip(")").replace(" (", ": ", 1) for each in unknown if each.endswith(")")]
        if not for_some or role.occupation.code in own or ranking.fit_ranks[number] > NEAREST_FIT_RANK:
            continue
        pay = next_pay.held_against(before, paid.of_role(role), paid.place)
        if (pay.change_percent or 0) >= -MOST_LESS_PAY:
            nearest.setdefault(number, Behind(role.slug, role.title, ", ".join(for_some)))
    first = sorted(nearest, key=ranking.fit_ranks.__getitem__)
    return tuple(nearest[number] for number in first[:MOST_BEHIND])


def missed_by(every: Sequence[Destination], ranking: Ranking, allows: Allowed, own: str, paid: PaySource) -> Missed:
    """The closest of the roles that have not what is asked of the work; of what they only just have not, those of one's
    own field (SOC major group) that are some way off, too.
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
    narrowly = _narrowly(roles, allows.work)
    closest = sorted(close - narrowly.keys(), key=ranking.fit_ranks.__getitem__)
    return Missed({number: roles[number] for number in closest}, narrowly, allows.asked_of)


def _narrowly(
    roles: Mapping[int, Destination], work: Collection[str]
) -> dict[int, tuple[Destination, tuple[str, ...]]]:
    """Those of some roles that are only just left out, with why: the least far over first."""
    asked = [conditions.CONDITIONS[name] for name in work]
    over: list[tuple[float, int, tuple[str, ...]]] = []
    for number, role in roles.items():
        known = conditions.of_code(paths.bundled_data(), role.occupation.code)
        if known is not None and (why := misses_of_all(asked, known)):
            farthest = max((by for condition in asked for _name, by in _out(condition, known)), default=0.0)
            over.append((farthest, number, why))
    return {number: (roles[number], why) for _far, number, why in sorted(over)}


def are_enough(moves: Sequence[tuple[Destination, Move]]) -> bool:
    """Whether there are moves enough to jobs that are near, pay not noticeably less and take no years of study: what
    is only just over a limit need not be asked about then.
    """
    return (
        sum(
            move.is_near and not (move.is_step_down or move.requirements.study_years or move.bigger_change)
            for _role, move in moves
        )
        >= MOST_NARROWLY
    )


def just_over(
    facts: MoveFacts, ranking: Ranking, missed: Missed, allows: Allowed, paid: PaySource, jobs: JobsHeld
) -> list[tuple[Destination, Move]]:
    """The moves to what is only just left out, pays not noticeably less and takes no study that is not wished for: they
    are to be asked about before anybody goes far for less. The least far over first, then what pays most.
    """
    place = {number: place for place, number in enumerate(missed.narrowly)}
    found: dict[int, tuple[Destination, Move]] = {}
    of_code: dict[str, int] = {}
    narrow = [role for role, _why in missed.narrowly.values()]
    for role, move in all_moves(facts, ranking, narrow, paid, "fit", jobs):
        needs = move.requirements
        is_wished = allows.study is None or allows.study.allows(needs)
        is_far = needs.study_years > MOST_STUDY
        if is_far or move.is_step_down or not is_wished or asks_much_for_little(needs, move.pay.change_percent):
            continue
        number = role.occupation.id
        doubts = _doubts(role, allows.work)
        told = replace(move, work_unknown=doubts.unknown, silent=doubts.silent)
        found.setdefault(number, (role, replace(told, group=JUST_OVER, misses=missed.narrowly[number][1])))

    def described_first(number: int) -> tuple[float, bool, int]:
        move = found[number][1]
        return move.requirements.study_years, bool(move.work_unknown or move.silent), place[number]

    first = sorted(found, key=described_first)
    for number in first:  # O*NET's parts of an occupation are no moves of their own
        of_code.setdefault(found[number][0].occupation.code[:7], number)
    return [found[number] for number in [*of_code.values()][:MOST_NARROWLY]]


def _doubts(role: Destination, work: Collection[str]) -> Doubts:
    """Which of the wishes are not certain of a role, beside what it only just has not."""
    asked = {name: conditions.CONDITIONS[name] for name in work}
    known = conditions.of_code(paths.bundled_data(), role.occupation.code)
    return of_wishes(asked, known, {name: condition.fits(known) for name, condition in asked.items()})


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
    wanted = [topic for topic in condition.topics_told if topic not in condition.topics_against]
    if any(topic not in known.said for topic in wanted):
        return []
    for topic in (*wanted, *condition.topics_against):
        if (how_far := known.said.get(topic)) == "some":
            some.append(f"{work_conditions.SHORT.get(topic) or text.small(conditions.TOPIC_WORDS[topic])} for some")
        elif how_far == "usual" and topic in condition.topics_against:
            return []
    for name, by in _out(condition, known):
        if by > NARROWLY:
            return []
        rated.append(f"{name} {known.ratings[name]:.1f} of 5")
    return [*some, *rated]


def _out(condition: Condition, known: WorkConditions) -> list[tuple[str, float]]:
    """The ratings that are out of the bounds of a condition, each with by how much, to a tenth."""
    bounds: tuple[tuple[Collection[tuple[str, float]], Callable[[float, float], float]], ...] = (
        (getattr(condition, "below", ()) or getattr(condition, "open_below", ()), lambda rating, bound: rating - bound),
        (getattr(condition, "at_least", ()), lambda rating, bound: bound - rating),
    )
    out = [
        (name, by(known.ratings[name], bound)) for rated, by in bounds for name, bound in rated if name in known.ratings
    ]
    return [(name, round(by, 2)) for name, by in out if by >= 0]
