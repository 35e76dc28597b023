"""Which moves the page of `careers start` names: from the role, else by skills and interests.

Each is the answer of a command, `next`, `match` or `interests`; only the choice among them is made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import work_doubts
from careercli.answers.counted_from import RECORD, CountedFrom
from careercli.answers.first_move import FirstMove
from careercli.answers.next import next_moves
from careercli.answers.next_move import JUST_OVER
from careercli.answers.next_pay import CURRENCY, GUIDE, HOME, OF_STATE, OFFICIAL
from careercli.answers.start_choice import (
    MOST_STUDY,
    MOVES,
    best_paid,
    is_all_wished,
    is_as_silent,
    is_hardly_more,
    is_long_and_shrinks,
    is_open_first_for,
    is_poor,
    is_schooled,
    is_worse,
    may_pay_less,
    one_that_fits,
    one_that_lasts,
    one_that_pays,
    one_that_suits,
    one_to_study,
    worth_of_study,
)
from careercli.answers.start_said import all_shrink, kept_behind, too_few, unused
from careercli.errors import CareersError, NoSuchRole
from careercli.moves.held_schooling import YOU
from careercli.moves.median_pay import Pay, pays_by_source
from careercli.moves.requirements import OPEN_NOW, PAYS_LESS, WITH_STUDY, YEARS_FIRST, Requirements
from careercli.moves.shortlist import BETTER_PAY
from careercli.moves.verdict import NEARNESS
from careercli.roles import all_jobs, interests
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.interests import FittingRole
    from careercli.answers.match import RoleMatch
    from careercli.answers.next import NextMoves
    from careercli.answers.next_move import Move
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.moves import Occupation
    from careercli.profile.model import Profile
    from careercli.profile.own_words import ReadPhrase

NOTHING_KNOWN = CountedFrom()
DIPLOMA = "High school diploma or equivalent"
"""What is counted of those who name neither a job nor their schooling."""
MOST_SHARED = 2
SUITS = "of the near jobs that grow, the closest to all that you like"
ROLE, SKILLS, INTERESTS, STUDY = "role", "skills", "interests", "study"
"""What moves rest on."""


@dataclass(frozen=True)
class Chosen:
    """The moves of a page, what is to be said, the role that one without a role evidently has, and from what schooling
    the moves count.
    """

    moves: tuple[FirstMove, ...]
    remarks: tuple[str, ...] = ()
    evident: tuple[str, str] | None = None
    counted: CountedFrom = NOTHING_KNOWN
    kept_behind: str = ""


def chosen_moves(catalog: Catalog, mine: Profile) -> Chosen:
    """At most MOVES moves: from the role, or else by skills and interests."""
    remarks: list[str] = []
    if mine.role:
        try:
            answer = next_moves(catalog.refresh(), None, limit=2 * MOVES, home=mine.place, is_brief=True)
        except NoSuchRole:
            raise
        except CareersError as error:
            remarks.append(error.message)
        else:
            remarks += answer.remarks
            if chosen := _of_next(catalog, mine, answer):
                few = too_few(chosen, mine, none_near=bool(answer.none_near))
                said = (*all_shrink(chosen), *unused(catalog, mine, chosen), *remarks, *few)
                return Chosen(tuple(chosen), said, counted=answer.counted, kept_behind=kept_behind(answer, chosen))
    matched = _of_match(catalog, mine, remarks)
    if matched.evident:
        answer = next_moves(
            catalog.refresh(), matched.evident[0], limit=2 * MOVES, wishes=True, home=mine.place, is_brief=True
        )
        if chosen := _of_next(catalog, mine, answer):
            said = (*all_shrink(chosen), *remarks, *answer.remarks)
            return Chosen(tuple(chosen), said, matched.evident, answer.counted, kept_behind(answer, chosen))
    liked = _of_interests(catalog, mine, remarks)
    firm, thin = matched.firm, matched.thin
    unique: dict[str, FirstMove] = {}
    studied = _of_study(catalog, mine)
    for move in (*studied[:2], *firm[:1], *best_paid(firm[1:]), *studied, *liked[:1], *firm, *liked, *thin):
        if move.slug != mine.role:
            unique.setdefault(move.slug, move)
    moves = sorted(unique.values(), key=lambda move: bool(move.unrecorded) or is_schooled(mine, move.requirements))
    return Chosen(tuple(moves[:MOVES]), tuple(remarks), counted=_without_role(mine))


def _without_role(mine: Profile) -> CountedFrom:
    """What schooling counts for moves from no role: one's own, else a high school diploma."""
    if mine.education is None:
        return CountedFrom(level=DIPLOMA, level_from=RECORD)
    return CountedFrom(level=mine.education, level_from=YOU, study=mine.study or "")


def _of_next(catalog: Catalog, mine: Profile, answer: NextMoves) -> list[FirstMove]:
    """Two moves that are open now and one with study, where there are such, or three that are open now where so many
    are all that is wished (`is_all_wished`); who says how long they would study has one with study all the same. Parts
    of the same occupation come last, and what is far, pays no more and shrinks is not named (`is_poor`).

    None is worse in pay, or takes study for hardly more, but for what the person's wishes ask for. Of each group
    those come first that fit the person's interests, then those that pay clearly more than others in their job have,
    of these those nearest to the job, then in the order of advice; bigger changes fill what is left. Before all that
    stands what `next` goes by, too, what is known of the work that is wished for and how near it is
    (`Move.place_by_wishes`); what asks for much more schooling than one's own is named only where there is nothing
    else. What is open without study, though far (`NextMoves.better`), comes before study that nobody asked for.
    """
    rated, others = _letters_that_fit(catalog, mine), _letters_of_others(catalog, mine)
    own = _base_code(catalog, answer.slug)

    is_open_first = bool(answer.better) and is_open_first_for(mine)

    def place(move: Move) -> tuple[bool, bool, float]:
        waits = is_open_first and move.requirements.study_years > 0
        over_first = bool(move.misses) and answer.group_names[0] == JUST_OVER
        return is_schooled(mine, move.requirements), waits, -1 if over_first else move.place_by_wishes

    def later(move: Move) -> tuple[bool | float, ...]:
        unasked = mine.wishes is None or mine.wishes.max_study_years is None
        too_long = unasked and move.requirements.usual_years > MOST_STUDY
        return (
            *place(move),
            move.is_unexplained,
            _base_code(catalog, move.slug) == own,
            is_worse(move),
            move.has_few_openings,
            too_long or (bool(rated) and move.slug not in rated),
            is_hardly_more(move),
            not (is_nearest(move) and (move.pay.surest_percent or 0) > BETTER_PAY),
            not move.done,
        )

    def in_the_end(move: Move) -> tuple[bool | float, ...]:
        return *place(move), move.has_few_openings, is_hardly_more(move)

    def is_nearest(move: Move) -> bool:
        return move.is_near if answer.is_for_gain else move.verdict.startswith(NEARNESS[0][1])

    def worth(moves: Sequence[Move]) -> list[Move]:
        told = (m for m in moves if not is_worse(m) or may_pay_less(mine, m.slug, rated))
        return sorted((m for m in told if m.slug in rated or not is_poor(m)), key=later)

    groups = {name: worth(answer.of_group(name)) for name in (OPEN_NOW, WITH_STUDY, YEARS_FIRST, PAYS_LESS)}
    if not any(groups[name] for name in (OPEN_NOW, WITH_STUDY, YEARS_FIRST)):  # a loss is said in the order of `next`
        groups[PAYS_LESS] = [m for m in answer.of_group(PAYS_LESS) if may_pay_less(mine, m.slug, rated)]
    if is_open_first:
        groups = {name: [m for m in moves if not is_long_and_shrinks(m)] for name, moves in groups.items()}
    study = [move for move in groups[WITH_STUDY] if not move.has_few_openings]
    study = [move for move in study if move.preferred and not move.work_unknown] or study
    study = (sorted(study, key=worth_of_study) if any(move.preferred for move in study) else study)[:1]
    wanted = [move for move in groups[OPEN_NOW] if is_all_wished(move, mine)]
    to_study = study
    if len(wanted) >= MOVES:
        groups[OPEN_NOW] = [*wanted, *(move for move in groups[OPEN_NOW] if move not in wanted)]
        study = []
    over = answer.over[: MOVES - 1]
    first = [*groups[OPEN_NOW][: MOVES - len(study)], *study]
    later_groups = (groups[name] for name in (WITH_STUDY, YEARS_FIRST, PAYS_LESS))
    rest = (*over, *groups[OPEN_NOW], *answer.bigger_changes, *chain.from_iterable(later_groups))
    every = sorted({move.slug: move for move in (*first, *rest)}.values(), key=place)
    last = max(map(place, every[:MOVES]), default=(False, False, 0))
    no_worse = [move for move in every[MOVES:] if place(move) <= last or is_as_silent(move, every[:MOVES], mine)]
    chosen = one_that_fits(every[:MOVES], every[MOVES:], mine)
    chosen = one_that_pays(one_that_lasts(chosen, no_worse), every[MOVES:], mine)
    before, liking = chosen, _liking(catalog, mine)
    chosen = one_that_suits(chosen, [move for move in every[MOVES:] if place(move) <= last], liking)
    chosen = one_to_study(chosen, [move for move in to_study if place(move) <= last], mine)
    suits = {move.slug: SUITS for move in chosen if move not in before and move not in to_study}
    medians = pays_by_source(catalog, [move.slug for move in chosen])
    return [
        _from_next(
            move,
            rated,
            others,
            next((pay for pay in medians[move.slug] if pay.source == OFFICIAL), None),
            suits.get(move.slug, ""),
        )
        for move in sorted(chosen, key=in_the_end)
    ]


def _from_next(
    move: Move, rated: dict[str, str], others: dict[str, str], official: Pay | None, suits: str = ""
) -> FirstMove:
    """A move of `next`, with what it `suits` beside: why it stands there."""
    reasons = [*filter(None, (move.done, move.preferred, suits)), move.verdict]
    if move.bigger_change:
        reasons.append("a bigger change, paid while you learn")
    if move.uses_own:
        reasons.append(move.uses_own)
    if move.shared and len(move.rests_on) < MOST_SHARED:
        reasons.append(f"shared: {'; '.join(map(small, move.shared[:MOST_SHARED]))}")
    reasons += filter(None, (move.shared_unknown, move.other_way, move.just_over))
    reasons += _not_recorded(move.work_unknown, move.silent, move.bearing)
    if is_worse(move) and not move.misses:
        reasons.append("does not pay more; listed for your wishes")
    return FirstMove(
        slug=move.slug,
        title=move.title,
        basis=ROLE,
        reasons=(*reasons, *_liked(move.slug, rated), *_not_liked(move.slug, others)),
        requirements=move.requirements,
        group=move.group,
        verdict=move.verdict,
        has_experience=move.has_experience,
        median=official.amount if official else None,
        currency=official.currency if official else CURRENCY,
        change_percent=move.pay.change_percent if move.pay.pay and move.pay.pay.source != GUIDE else None,
        change_of=move.pay.change_of,
        from_median=move.pay.from_median_percent if move.pay.pay and move.pay.pay.source != GUIDE else None,
        from_own=move.pay.from_own,
        local=move.pay.pay.amount if move.pay.pay and move.pay.pay.source in (HOME, OF_STATE) else None,
        local_of=move.pay.of,
        counted=move.counted,
        by_hour=move.pay.by_hour,
        growth=move.growth,
    )


@dataclass(frozen=True)
class _Matched:
    """Moves by skills: those with evidence that is more than thin, and the others; and the role evidently held."""

    firm: tuple[FirstMove, ...] = ()
    thin: tuple[FirstMove, ...] = ()
    evident: tuple[str, str] | None = None


def _of_match(catalog: Catalog, mine: Profile, remarks: list[str]) -> _Matched:
    """Moves by skills. A job that somebody has had is none, and neither is one of which they do all: they are there."""
    from careercli.answers.match import STRONG, THIN, match
    from careercli.answers.mover import allowed
    from careercli.answers.seeker import seeker_of
    from careercli.moves.evidence import Evidence
    from careercli.moves.facts import MoveFacts

    if not mine.skills:
        return _Matched()
    facts = MoveFacts(catalog.refresh()).know(mine)
    evidence, roles = Evidence(catalog, facts.tables), allowed(catalog, {}, wishes=True)
    seeker = seeker_of(catalog, facts, evidence)
    answer = match(facts, evidence, seeker, 4 * MOVES, roles, roles.remarks)
    remarks += answer.remarks
    if answer.unknown:
        remarks.append(f"not recognized: {text.abridged(answer.unknown, 10)}")
    first = answer.roles[0] if answer.roles else None
    is_evident = mine.role is None and first is not None and first.evidence == STRONG
    rated = _letters_that_fit(catalog, mine)
    moves = [
        (role, _from_match(role, answer.read, _growth(facts.occupations.of_code(role.code)), rated))
        for role in answer.roles
        if role.requirements and not role.own
    ]
    moves.sort(key=lambda pair: bool(rated) and pair[0].slug not in rated)
    return _Matched(
        tuple(move for role, move in moves if role.evidence != THIN),
        tuple(move for role, move in moves if role.evidence == THIN),
        (first.slug, first.title) if is_evident and first is not None else None,
    )


def _growth(occupation: Occupation | None) -> str:
    return all_jobs.notable_growth(occupation.growth, occupation.growth_period) if occupation else ""


def _from_match(role: RoleMatch, read: Sequence[ReadPhrase], growth: str, rated: dict[str, str]) -> FirstMove:
    from careercli.answers.match_words import USED, few_named, how_well

    named = role.used.named(role.rests_on)
    names = text.abridged(named or role.rests_on, MOST_SHARED)
    words = how_well(read, named or role.rests_on, role.evidence).removesuffix(f" {USED}")
    strength = "" if few_named(read) else f" ({words})"
    needs = role.requirements or Requirements()
    return FirstMove(
        slug=role.slug,
        title=role.title,
        basis=SKILLS,
        reasons=tuple(
            filter(
                None,
                (
                    f"{'uses what you can do' if named else 'near what you can do'}: {names}{strength}",
                    growth,
                    *_liked(role.slug, rated),
                    *_not_recorded(role.work_unknown, role.silent, role.bearing),
                ),
            )
        ),
        requirements=needs,
        median=role.official_median,
        currency=role.currency or "USD",
        counted=role.counted,
        by_hour=role.by_hour,
        unrecorded=bool(role.work_unknown),
    )


def _not_recorded(conditions: Sequence[str], silent: Sequence[str] = (), bearing: Sequence[str] = ()) -> list[str]:
    """That conditions which the person wishes for are not recorded of a role."""
    return [f"{work_doubts.told(conditions, silent, bearing)}; ask"] if conditions or silent else []


def _of_interests(catalog: Catalog, mine: Profile, remarks: list[str]) -> list[FirstMove]:
    """Moves by interests alone, within the wishes: the first of each level of schooling that is not too much."""
    from careercli.answers.interests import LEVELS, own_scores, roles_that_fit
    from careercli.answers.mover import allowed
    from careercli.moves.facts import MoveFacts

    if mine.interests is None:
        return []
    letters = interests.parse_letters(mine.interests.letters)
    wished = allowed(catalog, {}, wishes=True)
    remarks += wished.remarks
    facts = MoveFacts(catalog).know(mine)
    occupations = {role.slug: role.occupation for role in facts.role_of.values()}
    moves: dict[str, list[FirstMove]] = {level: [] for level in LEVELS}
    for role in roles_that_fit(catalog, letters, own_scores(mine.interests)):
        needs = facts.requirements(None, occupations[role.slug])
        if wished.admits(role.slug, needs):
            move = _from_interests(role, needs)
            unknown = wished.unsure_of(role.slug, needs)
            doubts = _not_recorded(unknown, wished.silent_of(unknown), wished.bearing.get(role.slug, ()))
            moves[role.level].append(replace(move, reasons=(*move.reasons, *doubts), unrecorded=bool(unknown)))
    return [row[place] for place in range(MOVES) for row in moves.values() if place < len(row)]


def _of_study(catalog: Catalog, mine: Profile) -> list[FirstMove]:
    """Moves by the field of somebody's degree alone, within the wishes: those that can be had with it, what they like
    first, then what most people are hired for.
    """
    if mine.study is None:
        return []
    from careercli.answers import preferred
    from careercli.answers.mover import allowed
    from careercli.moves.facts import MoveFacts

    why, wished = preferred.by_study(catalog, mine), allowed(catalog, {}, wishes=True)
    facts, rated = MoveFacts(catalog).know(mine), _letters_that_fit(catalog, mine)
    moves = []
    for role in facts.destinations():
        if role.slug not in why:
            continue
        needs = facts.requirements(None, role.occupation)
        if wished.admits(role.slug, needs) and preferred.is_open_by_degree(needs, has_experience=False):
            unknown = wished.unsure_of(role.slug, needs)
            growth = _growth(role.occupation)
            said = (
                why[role.slug],
                growth,
                *_liked(role.slug, rated),
                *_not_recorded(unknown, wished.silent_of(unknown), wished.bearing.get(role.slug, ())),
            )
            move = FirstMove(
                role.slug, role.title, STUDY, tuple(filter(None, said)), needs, median=role.official_median,
                currency=role.currency or CURRENCY, counted=role.counted, unrecorded=bool(unknown),
            )  # fmt: skip
            moves.append((bool(rated) and role.slug not in rated, -(role.occupation.openings or 0), role.slug, move))
    return [move for *_order, move in sorted(moves, key=lambda each: each[:3])]


def _from_interests(role: FittingRole, needs: Requirements) -> FirstMove:
    openings = f"{text.count(role.openings, 'opening')} a year in the US" if role.openings else ""
    return FirstMove(
        slug=role.slug,
        title=role.title,
        basis=INTERESTS,
        reasons=tuple(filter(None, (f"matches what you like ({role.letters})", openings, role.growth))),
        requirements=needs,
        median=role.official_median,
        currency=role.currency or "USD",
        counted=role.counted,
        by_hour=role.by_hour,
    )


def _letters_that_fit(catalog: Catalog, mine: Profile) -> dict[str, str]:
    """The letters of each role that fits the person's interests, by its slug; empty where they name none."""
    if mine.interests is None:
        return {}
    letters = interests.parse_letters(mine.interests.letters)
    every = catalog.query.rated_interests()
    return {role.slug: interests.strongest(role.scores) for role in every if interests.fits(role.scores, letters)}


def _liking(catalog: Catalog, mine: Profile) -> dict[str, float]:
    """How much each role calls for all that the person likes: the lowest of its scores for their letters, by slug."""
    if mine.interests is None:
        return {}
    letters = interests.parse_letters(mine.interests.letters)
    places = [list(interests.BY_LETTER).index(letter) for letter in letters]
    every = catalog.query.rated_interests()
    return {role.slug: min(role.scores[place] or 0.0 for place in places) for role in every}


def _liked(slug: str, rated: dict[str, str]) -> Iterator[str]:
    if slug in rated:
        yield f"fits your interests ({rated[slug]})"


def _letters_of_others(catalog: Catalog, mine: Profile) -> dict[str, str]:
    """What each role that does not fit the person's interests calls for most; empty where they name none."""
    if mine.interests is None:
        return {}
    letters, every = interests.parse_letters(mine.interests.letters), catalog.query.rated_interests()
    others = (role for role in every if not interests.fits(role.scores, letters))
    return {role.slug: f"{interests.strongest(role.scores)}, you like {letters}" for role in others}


def _not_liked(slug: str, others: dict[str, str]) -> Iterator[str]:
    """That `next --interests` leaves it out: what it calls for most is not what the person likes."""
    if slug in others:
        yield f"not first in what you like (calls for {others[slug]})"


def _base_code(catalog: Catalog, slug: str) -> str:
    occupation = catalog.entry(slug).role.occupation
    return occupation.code[:7] if occupation else slug
