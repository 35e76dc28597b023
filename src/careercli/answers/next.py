"""The jobs near a role: the roles of the catalogue in the order of fit and openings, in three groups.

`careercli.moves.ranking` tells the order, `careercli.moves.requirements` the groups; docs/moves.md what they are worth.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers import next_pay
from careercli.answers.gap_words import MOST, shared_reasons
from careercli.answers.mover import allowed, role_or_profile
from careercli.answers.next_jobs import NO_JOBS, JobsHeld
from careercli.answers.next_move import Move, Score, score_columns
from careercli.answers.next_pay import PaySource
from careercli.answers.shared_tools import SharedTools, beside_work
from careercli.errors import CareersError, NoSuchChoice
from careercli.fit import likelihood
from careercli.moves.facts import Destination, MoveFacts, first_roles
from careercli.moves.ranking import OPENINGS_WEIGHT, Ranking
from careercli.moves.requirements import (
    GROUPS,
    OPEN_NOW,
    PAYS_LESS,
    asks_much_for_little,
    group,
    has_related_experience,
)
from careercli.moves.shared_work import SharedWork
from careercli.moves.shortlist import BEST, Shortlist
from careercli.moves.verdict import verdict
from careercli.profile.mover import own_education, schooling_of_profile
from careercli.profile.own_role import own_profile
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.catalog.catalog import Catalog
    from careercli.moves.median_pay import Pay
    from careercli.moves.occupations import Compared
    from careercli.page import Page
    from careercli.profile.model import Profile

SHOWN = 6
"""Roles of each group that are shown unless asked otherwise."""
MOST_BIGGER = 2
"""Bigger changes that are shown beside them."""
ORDERS = ("advice", "fit")
"""What roles can be ordered by: fit and openings, or fit alone."""


def _place_open_now(move: Move) -> tuple[bool, bool, bool]:
    return move.is_step_down, move.has_few_openings, not (move.is_best or move.done)


@dataclass(frozen=True)
class NextMoves(Answer):
    """The jobs near a role: the moves shown, in the order of advice.

    `compared` is the occupation that the role is compared as, `twins` are the titles of other roles of it, which are no
    moves. `more` is how many roles pass the filters beside those shown, and `specialities` says that some of those
    shown are parts of a wider occupation. `own_pay` is what the profile says, `pay` that of the role. `of_profile`: the
    role, and the wishes that hold, are those of the profile; `own_place` is where its person lives.
    """

    section = "group"

    slug: str
    title: str
    compared: Compared
    moves: tuple[Move, ...]
    more: int
    twins: tuple[str, ...] = ()
    specialities: bool = False
    licence: str | None = None
    pay: Pay | None = None
    own_pay: Pay | None = None
    place: str = ""
    order: str = ORDERS[0]
    of_profile: bool = False
    own_place: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def from_own_pay(self) -> bool:
        """Whether changes of pay, and groups by it, are from what the person says that they earn."""
        return any(move.pay.from_own for move in self.moves)

    def of_group(self, name: str) -> list[Move]:
        """The moves of a group that are shown, in order. Of what is open now the best come first; what has few openings
        comes behind the rest, and what pays noticeably less last.
        """
        moves = [move for move in self.moves if move.group == name and not move.bigger_change]
        if name != OPEN_NOW:
            return moves
        return sorted(moves, key=_place_open_now)

    @property
    def bigger_changes(self) -> list[Move]:
        """The moves to work of another field that is paid while one learns it."""
        return [move for move in self.moves if move.bigger_change]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, in the order of advice over all groups; bigger changes come last."""
        return [move.to_dict() for move in self.moves]

    def to_table(self) -> Table:
        """A row a move."""
        figures = ("official_openings_share", "official_median", "pay_change_percent")
        names = ("slug", "title", "group", "verdict", "fit", *figures)
        needed = ("entry_education", "study_years", "experience", "training", "licence")
        local = ("place", "official_employment") if self.place else ()
        scored = tuple(score_columns(self.moves))
        rows = []
        for move in self.moves:
            values = move.to_dict()
            cells = [*(values[name] for name in names), *(values["requirements"][name] for name in needed)]
            parts = move.score.cells() if move.score else {}
            shared = "; ".join(move.shared) or None
            rows.append((*cells, shared, *(values[name] for name in local), *(parts.get(name) for name in scored)))
        return Table((*names, *needed, "shared", *local, *scored), tuple(rows))

    def to_page(self) -> Page:
        """A table for each group of moves."""
        from careercli.answers.pages import moves

        return moves.page(self)


def next_moves(
    catalog: Catalog,
    name: str | None,
    filters: FilterOptions | None = None,
    *,
    place: str | None = None,
    limit: int = SHOWN,
    order: str = ORDERS[0],
    why: bool = False,
    wishes: bool | None = None,
    home: str | None = None,
    person: Profile | None = None,
) -> NextMoves:
    """The moves from a role, or from the profile's. With `wishes` the profile's hold where no filter speaks: None for
    those moves alone that start from the profile's role. A `person` with a role moves in place of that of the profile,
    which then says nothing.

    `limit` is how many occupations of each group there are at most, only those worth naming (`Shortlist`) if there are
    any; 0: every role. With a `place`, pay, jobs and filters of pay are about the place; with a `home` pay and its
    filters are about that first, where a role's pay is published there. Raises NoSuchRole, NoSuchPlace, UsageError, and
    CareersError for a role that is no occupation that O*NET describes, nor near one.
    """
    if order not in ORDERS:
        raise NoSuchChoice(f"cannot order by {order!r}", order, ORDERS, "order by one of")
    if person is not None:
        name, wishes = person.role, False
    entry = catalog.entry(role_or_profile(name))
    wishes = name is None if wishes is None else wishes
    facts = MoveFacts(catalog, _schooling(catalog, entry.slug, person, wishes=wishes))
    compared = facts.compared_in_field(entry)
    if compared is None:
        raise CareersError(
            f"nothing can be compared: O*NET does not describe the work of {entry.role.title} or of any role that "
            "its file lists as related, and the file gives no occupation code",
            f"`careers related {entry.slug}` shows roles whose texts are alike: ask about one of them, or name it "
            "under related in the file",
        )
    mine = person or own_profile(catalog, entry.slug, asked=wishes)
    own_pay = _own_pay(mine)
    jobs = JobsHeld.of_profile(facts, mine)
    paid = next_pay.pay_source(catalog, entry, filters, place, wishes=wishes, own=own_pay, home=home)
    allows = allowed(catalog, filters or {}, wishes=wishes, pay=isinstance(paid, next_pay.National))
    ranking, shared = Ranking(facts.tables, compared.occupation.id), SharedWork(facts.tables)
    roles = [
        role
        for role in facts.destinations()
        if role.slug != entry.slug and (allows.slugs is None or role.slug in allows.slugs) and paid.allows(role)
    ]
    if (study := allows.study) is not None:
        roles = [role for role in roles if study.allows(facts.requirements(compared.occupation, role.occupation))]
    own = {compared.occupation.code, *(entry.role.occupation.covers if entry.role.occupation else ())}
    twins = [role for role in roles if role.occupation.code in own] if limit else []
    roles = [role for role in roles if role.occupation.code not in own] if limit else roles
    if limit:
        one_family = bool((filters or {}).get("family"))
        moves = _named(facts, ranking, shared, roles, paid, order, limit, jobs, one_family=one_family)
    else:
        moves = _moves(facts, ranking, roles, paid, order, jobs)
    licence = facts.licences.of(compared.occupation.code)
    return NextMoves(
        slug=entry.slug,
        title=entry.role.title,
        compared=compared,
        moves=tuple(_explained(ranking, shared, moves, why=why)),
        more=len(roles) - len(moves),
        twins=tuple(role.title for role in sorted(twins, key=lambda role: (role.distance, role.slug))),
        specialities=any(not role.occupation.code.endswith(".00") for role, _move in moves),
        licence=licence.text if licence else None,
        pay=paid.of_source(compared.occupation).first,
        own_pay=own_pay,
        place=paid.place,
        order=order,
        of_profile=name is None,
        own_place=next_pay.own_place() if wishes else "",
        remarks=(*allows.remarks, *(_of_wishes(filters or {}, none_left=not moves) if wishes else ())),
    )


def _schooling(catalog: Catalog, slug: str, person: Profile | None, *, wishes: bool) -> str | None:
    """The highest schooling of who moves, as far as it is known."""
    if person is not None:
        return person.education
    return schooling_of_profile() if wishes else own_education(catalog, slug)


def _own_pay(profile: Profile | None) -> Pay | None:
    """What the person of a profile earns, a year; None where nobody says so, or there is no person."""
    if profile is None:
        return None
    from careercli.profile.person import own_pay

    return own_pay(profile)


def _moves(
    facts: MoveFacts,
    ranking: Ranking,
    roles: Sequence[Destination],
    paid: PaySource,
    order: str,
    jobs: JobsHeld = NO_JOBS,
) -> list[tuple[Destination, Move]]:
    """The moves to some roles, the first first; of several roles of an occupation the whole one first."""
    own = facts.tables.occupations[ranking.source]
    before = paid.of_source(own)
    scores = ranking.fits if order == "fit" else ranking.advice
    roles_of = Counter(role.occupation.id for role in roles)
    moves = []
    for role in roles:
        occupation = role.occupation
        together = own.counted == occupation.counted
        pay = next_pay.held_against(before, paid.of_role(role), paid.place, together=together)
        needs = facts.requirements(own, occupation)
        same = occupation.id == own.id
        move = Move(
            slug=role.slug,
            title=role.title,
            group=group(needs, pay.ratio),
            verdict=verdict(ranking, occupation, needs),
            fit=None if same else ranking.fits[occupation.id],
            openings=None if occupation.openings is None else round(occupation.openings),
            pay=pay,
            requirements=needs,
            has_experience=has_related_experience(own, occupation, ranking.fit_ranks[occupation.id], needs.program)
            or jobs.have_experience(occupation, needs.program),
            done=jobs.done(occupation),
        )
        distance = role.distance if roles_of[occupation.id] > 1 else ()
        moves.append((-math.inf if same else -scores[occupation.id], occupation.id, distance, role.slug, role, move))
    moves.sort(key=lambda entry: entry[:4])
    return [entry[4:] for entry in moves]


def _of_wishes(filters: FilterOptions, *, none_left: bool) -> tuple[str, ...]:
    """A remark on the wishes of a profile that hold; none where it has none."""
    named = text.natural_list(next_pay.wishes_that_hold(filters))
    if not named:
        return ()
    said = "the wishes in your profile rule out every role" if none_left else "filtered by the wishes in your profile"
    return (f"{said}: {named}",)


def _named(
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
) -> list[tuple[Destination, Move]]:
    """At most `limit` moves of each group that are worth naming, in their order; if none is at all, the first.

    Behind them stand bigger changes. Of several roles of an occupation, and of its parts, there is the first, which
    names the others. `one_family` says that a family was asked for.
    """
    occupations = facts.tables.occupations
    own = occupations[ranking.source]
    numbers = dict.fromkeys(role.occupation.id for role in roles)
    shortlist = Shortlist(ranking, lambda number: facts.requirements(own, occupations[number]))
    worth = {*shortlist.worth_naming(numbers), *jobs.ids} or {*numbers}
    wanted = shortlist.near_and_wanted(number for number in numbers if number not in worth)
    looked_at = [role for role in roles if role.occupation.id in {*worth, *wanted, *jobs.known}]
    of_occupation: dict[int, list[tuple[Destination, Move]]] = defaultdict(list)
    for role, move in _moves(facts, ranking, looked_at, paid, order, jobs):
        number = role.occupation.id
        if number in worth or (move.group == OPEN_NOW and _is_wanted(shortlist, shared, number, move)):
            of_occupation[number].append((role, move))
    of_occupation = _wholes({number: _best_marked(shortlist, moves) for number, moves in of_occupation.items()})
    of_occupation = _worth_their_study(of_occupation) or of_occupation
    of_occupation = _with_a_reason(shortlist, shared, of_occupation) or of_occupation
    gains = {number: _gain(shortlist, number, first) for number, ((_role, first), *_others) in of_occupation.items()}
    chosen: set[int] = set()
    for name in GROUPS:
        of_group = [number for number, ((_role, move), *_others) in of_occupation.items() if move.group == name]
        chosen |= shortlist.chosen(of_group, limit, gains, one_family=one_family)
    named = [
        (first[0], replace(first[1], also=tuple(move.title for _role, move in others)))
        for number, (first, *others) in of_occupation.items()
        if number in chosen
    ]
    roles = [role for role in roles if role.occupation.id not in chosen]
    return [*named, *_bigger_changes(facts, shortlist, shared, roles, paid, jobs, min(limit, MOST_BIGGER))]


def _is_wanted(shortlist: Shortlist, shared: SharedWork, number: int, move: Move) -> bool:
    """Whether a move that is open now is named however its tasks are worded: it was done before, or is near, wanted in
    many places and better paid, and there is a reason to tell.
    """
    if move.done:
        return True
    is_best = shortlist.is_best(number, move.pay.change_percent)
    return is_best and bool(shared_reasons(shared, shortlist.ranking.source, number))


def _gain(shortlist: Shortlist, number: int, move: Move) -> float:
    """What a move gains where it is chosen what to show: by its pay, and as one that was done before."""
    gain = shortlist.gain(number, move.pay.change_percent)
    return max(gain, BEST) if move.done else gain


def _best_marked(shortlist: Shortlist, moves: Sequence[tuple[Destination, Move]]) -> list[tuple[Destination, Move]]:
    """The moves to an occupation with whether it is among the best: by nearness, openings and pay, or the next rung."""
    number = moves[0][0].occupation.id
    is_rung = shortlist.ranking.from_rung(number) > 0
    return [
        (role, replace(move, is_best=is_rung or shortlist.is_best(number, move.pay.change_percent)))
        for role, move in moves
    ]


def _worth_their_study(
    of_occupation: Mapping[int, list[tuple[Destination, Move]]],
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves without those that take study and pay hardly more for it."""
    return {
        number: moves
        for number, moves in of_occupation.items()
        if not asks_much_for_little(moves[0][1].requirements, moves[0][1].pay.change_percent)
    }


def _with_a_reason(
    shortlist: Shortlist, shared: SharedWork, of_occupation: Mapping[int, list[tuple[Destination, Move]]]
) -> dict[int, list[tuple[Destination, Move]]]:
    """The moves without those that pay less and have no reason beside it (`Shortlist.has_reason`)."""
    source = shortlist.ranking.source
    return {
        number: moves
        for number, moves in of_occupation.items()
        if moves[0][1].group != PAYS_LESS
        or moves[0][1].done
        or shortlist.has_reason(
            number, len(shared.between(source, number)), len(shared_reasons(shared, source, number))
        )
    }


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
    before = paid.of_source(facts.tables.occupations[ranking.source])
    role_of = first_roles(role for role in roles if shortlist.may_be_bigger_change(role.occupation.id))
    ratios = {
        number: next_pay.held_against(before, paid.of_role(role), paid.place).ratio for number, role in role_of.items()
    }
    numbers = shortlist.bigger_changes(ratios, most, lambda number: len(shared_reasons(shared, ranking.source, number)))
    bigger = [role_of[number] for number in numbers]
    moves = _moves(facts, ranking, bigger, paid, ORDERS[0], jobs)
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


def _explained(
    ranking: Ranking, shared: SharedWork, moves: Sequence[tuple[Destination, Move]], *, why: bool
) -> list[Move]:
    """Moves with what both sides share and, if asked for, with what their place is made of."""
    numbers = [role.occupation.id for role, _move in moves]
    tools = SharedTools(ranking.tables)
    parts = ranking.parts(numbers)
    explained = []
    for role, move in moves:
        number = role.occupation.id
        if number not in parts or move.fit is None:
            explained.append(replace(move, shared=(), score=None))
            continue
        score = None
        if why:
            from_openings = OPENINGS_WEIGHT * likelihood.log_openings(role.occupation.openings)
            added = ranking.from_named(number), ranking.from_rung(number)
            score = Score(parts[number], move.fit, round(from_openings, 3), *added)
        work = shared_reasons(shared, ranking.source, number, parts=parts[number])
        used = tools.reason(ranking.source, number, parts[number])
        explained.append(replace(move, shared=beside_work(work, used, parts[number], MOST), score=score))
    return explained
