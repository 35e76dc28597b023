"""Which moves `careers next` names of each group, in their order, and what speaks for each.

What is worth naming is told by `careercli.moves.shortlist`; here it is held against pay, requirements and jobs held.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers import next_pay
from careercli.answers.gap_words import MOST, shared_reasons
from careercli.answers.next_far import Common, far_moves, is_usual, of_the_trade, open_elsewhere
from careercli.answers.next_jobs import NO_JOBS, JobsHeld
from careercli.answers.next_move import Move, Score
from careercli.answers.shared_tools import SharedTools, beside_work
from careercli.fit import likelihood
from careercli.moves.facts import first_roles
from careercli.moves.ranking import OPENINGS_WEIGHT, Ranking
from careercli.moves.related_experience import has_related_experience
from careercli.moves.requirements import GROUPS, OPEN_NOW, PAYS_LESS, WITH_STUDY, asks_much_for_little, group
from careercli.moves.shared_work import SharedWork
from careercli.moves.shortlist import BEST, NEAREST_FIT_RANK, Shortlist
from careercli.moves.verdict import has_few_openings, verdict
from careercli.moves.verdict import is_near as is_near_in_words

if TYPE_CHECKING:
    from careercli.answers.next_pay import PaySource
    from careercli.answers.own_skills import OwnSkills
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import Destination, MoveFacts

LEAST_FAR = 3
"""Fewer moves than these, none of them near, are filled from elsewhere."""
LEAST_REASONS = 2
"""Things in common for which work of another field is named that is wanted in many places, unless it is among the
nearest."""
SHORT_STUDY = 1
"""Years of a course that some do without."""
MOST_BIGGER = 2
"""Bigger changes that are shown beside the groups."""


def all_moves(
    facts: MoveFacts,
    ranking: Ranking,
    roles: Sequence[Destination],
    paid: PaySource,
    order: str,
    jobs: JobsHeld = NO_JOBS,
) -> list[tuple[Destination, Move]]:
    """The moves to some roles, the first first; of several roles of an occupation the whole one first."""
    own = facts.tables.occupations[ranking.source]
    before = paid.of_source()
    scores = ranking.fits if order == "fit" else ranking.advice
    roles_of = Counter(role.occupation.id for role in roles)
    moves = []
    for role in roles:
        occupation = role.occupation
        together = own.counted == occupation.counted
        pay = next_pay.held_against(before, paid.of_role(role), paid.place, together=together)
        needs = facts.requirements(own, occupation)
        same, done = occupation.id == own.id, jobs.done(occupation)
        has_experience = has_related_experience(own, occupation, ranking.fit_ranks[occupation.id], facts.licences)
        has_experience = has_experience or jobs.have_experience(occupation, facts.licences)
        move = Move(
            slug=role.slug,
            title=role.title,
            group=group(needs, pay.ratio, has_experience=has_experience or same or bool(done)),
            verdict=verdict(ranking, occupation, needs),
            fit=None if same else ranking.fits[occupation.id],
            openings=None if occupation.openings is None else round(occupation.openings),
            pay=pay,
            requirements=needs,
            has_experience=has_experience,
            done=done,
            is_near=is_near_in_words(ranking, occupation.id),
            is_rung=ranking.from_rung(occupation.id) > 0,
            is_up=occupation.id in ranking.ladder.upward and (pay.ratio or 2.0) > 1.0,
            leads_own=occupation.id == ranking.ladder.supervisor,
            growth=occupation.growth,
            growth_period=occupation.growth_period,
            official_openings=role.official_openings,
            has_few_openings=has_few_openings(occupation),
            nation=None if isinstance(paid, next_pay.National) else next_pay.stated_of(role),
            counted=role.counted if pay.is_official or pay.at_least is not None else "",
            counted_code=role.counted_code,
        )
        distance = role.distance if roles_of[occupation.id] > 1 else ()
        moves.append((-math.inf if same else -scores[occupation.id], occupation.id, distance, role.slug, role, move))
    moves.sort(key=lambda entry: entry[:4])
    return [entry[4:] for entry in moves]


def named_moves(
    facts: MoveFacts,
    ranking: Ranking,
    shared: SharedWork,
    roles: Sequence[Destination],
    paid: PaySource,
    order: str,
    limit: int,
    jobs: JobsHeld,
    *,
    one_family: bool,
    filtered: bool,
    farthest: float = 0.0,
) -> list[tuple[Destination, Move]]:
    """At most `limit` moves of each group that are worth naming, in their order; if none is at all, the far ones that
    have something in common, or the first, if a family was asked for or they are not `filtered`. Where filters leave
    fewer than `limit` in all, each group is filled from the rest that is not far and has something in common.

    What has little in common with one's work, up to `farthest` by fit, stands in where hardly anything has more.
    Behind them stand bigger changes. Of several roles of an occupation, and of its parts, there is the first, which
    names the others. `one_family` says that a family was asked for.
    """
    occupations = facts.tables.occupations
    own = occupations[ranking.source]
    numbers = dict.fromkeys(role.occupation.id for role in roles)
    shortlist = Shortlist(ranking, lambda number: facts.requirements(own, occupations[number]))
    worth = {*shortlist.worth_naming(numbers), *jobs.ids}
    is_near = bool(worth)
    if not worth:  # none is near: what shares the work comes before what only has many openings
        worth, order = far_moves(ranking, shared, numbers, shortlist.needs), "fit"
        worth = worth or (set() if filtered and not one_family else {*numbers})
    wanted = shortlist.near_and_wanted(number for number in numbers if number not in worth)
    looked_at = [role for role in roles if role.occupation.id in {*worth, *wanted, *jobs.known}]
    of_occupation: dict[int, list[tuple[Destination, Move]]] = defaultdict(list)
    for role, move in all_moves(facts, ranking, looked_at, paid, order, jobs):
        number = role.occupation.id
        if number in worth or (move.group == OPEN_NOW and _is_wanted(shortlist, shared, number, move)):
            of_occupation[number].append((role, move))
    of_occupation = _wholes(of_occupation)
    of_occupation = _worth_their_study(facts, own, of_occupation) or of_occupation
    of_occupation = _with_a_reason(shortlist, shared, of_occupation) or of_occupation
    gains = {number: _gain(shortlist, number, first) for number, ((_role, first), *_others) in of_occupation.items()}
    chosen: set[int] = set()
    for name in GROUPS:
        of_group = [number for number, ((_role, move), *_others) in of_occupation.items() if move.group == name]
        chosen |= shortlist.chosen(of_group, limit, gains, one_family=one_family)
    of_occupation = {number: moves for number, moves in of_occupation.items() if number in chosen}
    if filtered and len(chosen) < limit:
        rest = [role for role in roles if role.occupation.id not in _folded(of_occupation)]
        left = all_moves(facts, ranking, _not_far(shortlist, rest), paid, order, jobs)
        of_occupation |= _filling(shortlist, shared, of_occupation, left, limit, is_near=is_near)
        chosen = {*of_occupation}
    is_little = len(chosen) < min(LEAST_FAR, limit)
    if farthest == 1 and is_little:
        others = [role for role in roles if role.occupation.id not in _folded(of_occupation)]
        of_occupation |= _of_trade(facts, ranking, shared, shortlist, others, paid, jobs)
        chosen = {*of_occupation}
    if farthest and is_little and (farthest == 1 or not is_near):
        others = [role for role in roles if role.occupation.id not in _folded(of_occupation)]
        of_occupation |= _elsewhere(facts, ranking, shared, shortlist, others, paid, jobs, farthest)
        chosen = {*of_occupation}
    by_fit = order == "fit"
    scores = ranking.fits if by_fit else ranking.advice
    named = []
    for number in sorted(of_occupation, key=lambda number: (-scores[number], number)):
        (first, move), *folded = of_occupation[number]
        worth_naming = 0.0 if by_fit else shortlist.worth(number) + _gain(shortlist, number, move)
        also = tuple(other.title for _role, other in folded)
        named.append((first, replace(move, also=also, worth_naming=worth_naming)))
    roles = [role for role in roles if role.occupation.id not in chosen]
    return [*named, *_bigger_changes(facts, shortlist, shared, roles, paid, jobs, min(limit, MOST_BIGGER))]


def _of_trade(
    facts: MoveFacts,
    ranking: Ranking,
    shared: SharedWork,
    shortlist: Shortlist,
    roles: Sequence[Destination],
    paid: PaySource,
    jobs: JobsHeld,
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves to a few occupations that live on what one's trade knows (`next_far.of_the_trade`), and pay for it."""
    codes = {role.occupation.id: role.occupation.code for role in roles}

    def takes_experience(number: int) -> bool:
        way = facts.ways_in.of(codes[number])
        return way is not None and any(word in way.other_way for word in ("experience", "years"))

    numbers = {*of_the_trade(ranking, shared, codes, shortlist.needs, takes_experience, LEAST_FAR)}
    of_trade: dict[int, list[tuple[Destination, Move]]] = defaultdict(list)
    named = [role for role in roles if role.occupation.id in numbers]
    for role, move in all_moves(facts, ranking, named, paid, "fit", jobs):
        if not move.is_step_down:
            of_trade[role.occupation.id].append((role, move))
    return _wholes(_worth_their_study(facts, facts.tables.occupations[ranking.source], of_trade))


def _elsewhere(
    facts: MoveFacts,
    ranking: Ranking,
    shared: SharedWork,
    shortlist: Shortlist,
    roles: Sequence[Destination],
    paid: PaySource,
    jobs: JobsHeld,
    farthest: float,
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves to a few occupations that have what is asked for and little in common with one's work."""
    before = paid.of_source()
    ratios = {
        number: next_pay.held_against(before, paid.of_role(role), paid.place).ratio
        for number, role in first_roles(roles).items()
    }

    def has_reason(number: int) -> bool:
        return bool(shared.between(ranking.source, number, 1) or shared.rated(ranking.source, number))

    others = {*open_elsewhere(ranking, ratios, shortlist.needs, LEAST_FAR, farthest, has_reason)}
    of_elsewhere: dict[int, list[tuple[Destination, Move]]] = defaultdict(list)
    named = [role for role in roles if role.occupation.id in others]
    for role, move in all_moves(facts, ranking, named, paid, "fit", jobs):
        told = replace(move, is_elsewhere=True, is_usual=is_usual(ranking, role.occupation.id))
        of_elsewhere[role.occupation.id].append((role, told))
    return _wholes(of_elsewhere)


def by_wishes(
    known: Sequence[tuple[Destination, Move]], unknown: Sequence[tuple[Destination, Move]], limit: int
) -> list[tuple[Destination, Move]]:
    """The moves that fit what is wished of the work and those of which it is not known, at most `limit` of each group:
    the first by `Move.place_by_wishes`, with the next rung among them and what many people of one's kind go to and is
    known to fit. A bigger change of which it is not known is there only where there is no other.
    """

    def has_its_place(move: Move) -> bool:
        return move.is_rung or (move.is_usual and not move.work_unknown)

    has_bigger = any(move.bigger_change for _role, move in known)
    every = [*known, *(each for each in unknown if not (each[1].bigger_change and has_bigger))]
    every.sort(key=lambda each: (each[1].bigger_change, each[1].place_by_wishes))
    kept = Counter(move.group for _role, move in every if has_its_place(move))
    named = []
    for role, move in every:
        if has_its_place(move):
            named.append((role, move))
            continue
        kept[move.group] += not move.bigger_change
        if move.bigger_change or kept[move.group] <= limit:
            named.append((role, move))
    return named


def _is_wanted(shortlist: Shortlist, shared: SharedWork, number: int, move: Move) -> bool:
    """Whether a move that is open now is named however its tasks are worded: it was done before, or is near, wanted in
    many places and better paid, and there is a reason to tell: in another field more than one, lest it be an accident.
    """
    if move.done:
        return True
    is_alike = shortlist.is_of_own_field(number) or shortlist.ranking.fit_ranks[number] <= NEAREST_FIT_RANK
    least = 1 if is_alike else LEAST_REASONS
    is_best = shortlist.is_best(number, move.pay.change_percent)
    return is_best and len(shared_reasons(shared, shortlist.ranking.source, number)) >= least


def _gain(shortlist: Shortlist, number: int, move: Move) -> float:
    """What a move gains where it is chosen what to show: by its pay, and as one that was done before."""
    gain = shortlist.gain(number, move.pay.change_percent)
    return max(gain, BEST) if move.done else gain


def _worth_their_study(
    facts: MoveFacts, own: Occupation, of_occupation: Mapping[int, list[tuple[Destination, Move]]]
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves without those that take study and pay hardly more for it; a year's course stays where it leads to what
    is near and pays no less than now, and the Handbook says that some get in without it. A longer one stays where those
    who do are people of one's own occupation, as the surgical technologists who become assistants.
    """

    def has_other_way(role: Destination, move: Move) -> bool:
        is_loss = move.group == PAYS_LESS or _is_study_for_less(move)
        way = facts.ways_in.of(role.occupation.code)
        if is_loss or not move.is_near or way is None or not way.other_way:
            return False
        return move.requirements.usual_years <= SHORT_STUDY or own.title.lower().removesuffix("s") in way.other_way

    return {
        number: moves
        for number, moves in of_occupation.items()
        if not asks_much_for_little(moves[0][1].requirements, moves[0][1].pay.change_percent)
        or has_other_way(*moves[0])
    }


def _is_study_for_less(move: Move) -> bool:
    """Whether a move takes study first and pays less than now."""
    return move.group == WITH_STUDY and (move.pay.change_percent or 0) < 0


def _with_a_reason(
    shortlist: Shortlist, shared: SharedWork, of_occupation: Mapping[int, list[tuple[Destination, Move]]]
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves without those that pay less and have no reason beside it (`Shortlist.has_reason`), and without posts
    that lead people of another trade for a single one: who sends out trucks does not lead attendants of passengers as
    both answer to customers.
    """
    source = shortlist.ranking.source

    def has_reason(number: int, move: Move) -> bool:
        if move.done:
            return True
        if shortlist.leads_another_trade(number):
            return len(shared_reasons(shared, source, number)) >= LEAST_REASONS
        if move.group != PAYS_LESS:
            return True
        reasons = len(shared_reasons(shared, source, number))
        return shortlist.has_reason(number, len(shared.between(source, number)), reasons)

    return {number: moves for number, moves in of_occupation.items() if has_reason(number, moves[0][1])}


def _folded(of_occupation: Mapping[int, list[tuple[Destination, Move]]]) -> set[int]:
    """The ids of all occupations of some moves, those that another names among them."""
    return {role.occupation.id for moves in of_occupation.values() for role, _move in moves}


def _not_far(shortlist: Shortlist, roles: Sequence[Destination]) -> list[Destination]:
    """Those of some roles that may be named where there is little else."""
    return [role for role in roles if shortlist.may_fill(role.occupation.id)]


def _filling(
    shortlist: Shortlist,
    shared: SharedWork,
    of_occupation: Mapping[int, list[tuple[Destination, Move]]],
    left: Sequence[tuple[Destination, Move]],
    limit: int,
    *,
    is_near: bool,
) -> dict[int, list[tuple[Destination, Move]]]:
    """The first of the moves that are `left` that fill each group up to `limit`: with enough in common to tell of, and
    no post that asks for experience which one has not. Beside what `is_near` everyday things are enough, too.
    """
    taken = Counter(moves[0][1].group for moves in of_occupation.values())
    of_left: dict[int, list[tuple[Destination, Move]]] = defaultdict(list)
    for role, move in left:
        of_left[role.occupation.id].append((role, move))
    ranking = shortlist.ranking

    def tells(number: int) -> bool:
        parts = ranking.parts([number])[number]
        return len(shared_reasons(shared, ranking.source, number, parts=parts)) >= LEAST_REASONS

    common = Common(ranking, shared, list(of_left))
    filling = {}
    for number, moves in _wholes(of_left).items():
        first = moves[0][1]
        is_open = first.requirements.experience is None or first.has_experience
        if taken[first.group] < limit and is_open and (common.is_enough(number) or (is_near and tells(number))):
            taken[first.group] += 1
            filling[number] = moves
    return filling


def _bigger_changes(
    facts: MoveFacts,
    shortlist: Shortlist,
    shared: SharedWork,
    roles: Sequence[Destination],
    paid: PaySource,
    jobs: JobsHeld,
    most: int,
) -> list[tuple[Destination, Move]]:
    """At most so many moves to work of another field that one is paid to learn."""
    ranking = shortlist.ranking
    before = paid.of_source()
    role_of = first_roles(role for role in roles if shortlist.may_be_bigger_change(role.occupation.id))
    ratios = {
        number: next_pay.held_against(before, paid.of_role(role), paid.place).ratio for number, role in role_of.items()
    }
    numbers = shortlist.bigger_changes(ratios, most, lambda number: len(shared_reasons(shared, ranking.source, number)))
    bigger = [role_of[number] for number in numbers]
    moves = all_moves(facts, ranking, bigger, paid, "advice", jobs)
    return [(role, replace(move, bigger_change=True)) for role, move in moves]


def _wholes(
    of_occupation: Mapping[int, list[tuple[Destination, Move]]],
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves with O*NET's parts of an occupation behind the whole, where that comes first and in their group."""
    codes = {number: moves[0][0].occupation.code for number, moves in of_occupation.items()}
    whole = {code[:7]: number for number, code in codes.items() if code.endswith(".00")}
    folded = {number: list(moves) for number, moves in of_occupation.items()}
    place = {number: place for place, number in enumerate(of_occupation)}
    for number, code in codes.items():
        first = whole.get(code[:7], number)
        if place[first] < place[number] and of_occupation[first][0][1].group == of_occupation[number][0][1].group:
            folded[first] += folded.pop(number)
    return folded


def explained(
    ranking: Ranking, shared: SharedWork, moves: Sequence[tuple[Destination, Move]], skills: OwnSkills, *, why: bool
) -> list[tuple[Destination, Move]]:
    """Moves with the person's skills that they use, what both sides share and, if asked for, what their place is made
    of.
    """
    numbers = [role.occupation.id for role, _move in moves]
    tools = SharedTools(ranking.tables)
    parts = ranking.parts(numbers)
    told = []
    for role, move in moves:
        number = role.occupation.id
        if number not in parts or move.fit is None:
            told.append((role, replace(move, shared=(), score=None)))
            continue
        score = None
        if why:
            from_openings = OPENINGS_WEIGHT * likelihood.log_openings(role.occupation.openings)
            added = ranking.from_named(number), ranking.from_rung(number)
            score = Score(parts[number], move.fit, round(from_openings, 3), *added)
        work = shared_reasons(shared, ranking.source, number, parts=parts[number])
        used = tools.reason(ranking.source, number, parts[number])
        both = beside_work(work, used, MOST)
        told.append((role, replace(move, shared=both, score=score, rests_on=skills.of_role(role.slug))))
    return told
