"""What `careers next` says beside its moves: that none is near, what a wish rules out, where all jobs are listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers import command_words
from careercli.answers.next_pay import CLEAR_CHANGE, wishes_that_hold
from careercli.answers.requirement_words import requirement_phrases
from careercli.catalog.place_names import shell_name
from careercli.moves.held_schooling import YOU, typed
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import MOST_LESS_PAY, OPEN_NOW
from careercli.moves.verdict import is_near
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.answers.cv_mover import CvPerson
    from careercli.answers.list import FilterOptions
    from careercli.answers.mover import Allowed
    from careercli.answers.next_move import Move
    from careercli.moves.facts import Destination, MoveFacts
    from careercli.moves.median_pay import Pay
    from careercli.moves.occupations import Compared
    from careercli.profile.model import Profile
    from careercli.roles.money import Money

IS_LEFT = "no job near yours is left"
"""How the remark begins that what is asked for rules out every near job."""
TOO_FAR = ", and the rest have too little in common with yours to be named"
"""How the remark ends where no move is shown."""


def none_near(
    ranking: Ranking,
    moves: Sequence[tuple[Destination, Move]],
    left: Sequence[Destination],
    allows: Allowed,
    *,
    of_field: bool,
) -> str:
    """That none of the moves shown is near, what rules the near ones out where something is asked for and none is
    `left`, and what is shown in their place, the closest `of_field` if one is asked for; empty if one is near.
    """
    if any(is_near(ranking, role.occupation.id) for role, _move in moves):
        return ""
    if allows.slugs is None:
        why = "no job near yours is worth naming"
    elif any(is_near(ranking, role.occupation.id) for role in left):
        why = "none of the jobs near yours that are left is among the first"
    elif allows.ruled_out:
        why = f"{IS_LEFT}: what you ask of the work rules out the near ones"
    else:
        why = f"{IS_LEFT} by what you ask for"
    if any(not move.bigger_change for _role, move in moves):
        rest = "of that field" if of_field else "of the rest with enough in common"
        elsewhere = [move for _role, move in moves if move.is_elsewhere]
        if len(elsewhere) < len(moves):
            why += f"; those shown are the closest {rest}"
        if ask := [move.title for move in elsewhere if move.work_unknown]:
            why += f"; of {text.natural_list(ask)}, some way from it, what you ask for is not certain: ask"
        if others := [move.title for move in elsewhere if not move.work_unknown]:
            has = "have" if len(others) > 1 else "has"
            whom = "those shown" if len(others) == len(moves) > 1 else text.natural_list(others)
            why += f"; {whom} {has} little in common with it, but what you ask for, many openings and no long training"
        return why
    return f"{why}{TOO_FAR}"


def but_for_some(said: str) -> str:
    """That none is near, where some near ones have only just not what is asked for."""
    return said.replace(IS_LEFT, f"{IS_LEFT} but those just over your limit", 1).replace(
        "; those shown", "; the others shown"
    )


def whatever_the_work(
    facts: MoveFacts, role: str, own: Compared, place: str, filters: FilterOptions, wished: tuple[str, ...]
) -> str:
    """The list of all roles with what is asked for, or `wished` of the work, for whom no move is near.

    A time of training is counted as it was for the moves, from the `role` that is left and one's own schooling. Where
    nothing is asked for of the schooling, it is those that take no more than one's own, and the words say so.
    """
    where = f" --in {shell_name(place)}" if place else ""
    given = {name: value for name, value in filters.items() if value is not None}
    asked: dict[str, Any] = {**({"work": ",".join(wished)} if wished else {}), **given}
    whose = ""
    if "training" in given:
        asked["after"] = role
        if facts.own is not None and facts.own.whose == YOU:
            asked["have"] = typed(facts.own.level, facts.own.studied)
    elif "education" not in given:
        step = _own_step(facts, own)
        asked = {"education": education.SHORT_NAMES[step], **asked}
        whose = f", {education.up_to(step)}"
    command = f"careers list{where}{command_words.options({**asked, 'sort': '-openings'})}"
    said = f"all jobs that have what you ask for{whose}, whatever the work: `{command}`"
    if "interests" not in given:
        return said
    others = command_words.options({name: value for name, value in given.items() if name != "interests"})
    return f"{said}; the near ones, whatever they call for: `{command_words.joined('next', role)}{where}{others}`"


def _own_step(facts: MoveFacts, own: Compared) -> int:
    """One's own step of schooling, else the one that is usual in the role left; a diploma at least."""
    usual = facts.requirements(own.occupation, own.occupation).entry_education
    level = (facts.own.level if facts.own else usual) or ""
    return max(education.ENTRY_LEVELS.get(level, 0), education.HIGH_SCHOOL)


def bound_asked(filters: FilterOptions, *, wishes: bool) -> Money | None:
    """The least pay that is asked for, by a filter or a wish; None where none is."""
    from careercli.answers.mover import with_wishes
    from careercli.roles import money

    every = with_wishes(filters).filters if wishes else filters
    given = every.get("min_pay")
    return None if given is None else money.parse_bound(given, "--min-pay", every.get("currency"))


def least_asked(asked: Money | None, pay: Pay | None) -> str:
    """The pay that is asked for, in words, where it tells more than that none is much lower than before."""
    if asked is None or pay is None:
        return ""
    currency = asked.meant([pay.currency])
    tells_more = currency != pay.currency or asked.a_year >= pay.amount * (1 - MOST_LESS_PAY / 100)
    return f"{text.money(asked.a_year, currency or pay.currency)} a year" if tells_more else ""


def asks_more(asked: Money | None, pay: Pay | None) -> bool:
    """Whether pay of more than now is asked for, be it by a dollar: what pays clearly more is meant."""
    if asked is None or pay is None:
        return False
    return asked.meant([pay.currency]) == pay.currency and asked.a_year > pay.amount


def shortest_raise(moves: Sequence[Move]) -> tuple[str, ...]:
    """That of all moves that fit none without study is a clear raise, for whom asks for more pay; and of those that are
    the one that takes the least study, of these the one with the highest pay. What is certain to fit what is asked of
    the work comes before what is not. Nothing where one takes none.
    """
    raises = [move for move in moves if (move.pay.change_percent or 0) >= CLEAR_CHANGE]
    if not moves or any(move.group == OPEN_NOW for move in raises):
        return ()
    said = f"no job here that is open now pays clearly more (at least {CLEAR_CHANGE} %)"
    if not raises:
        return (f"{said}, and none after study does",)
    sure = [move for move in raises if not move.work_unknown] or raises
    first = min(sure, key=lambda move: (move.requirements.study_years, -(move.pay.change_percent or 0)))
    takes = requirement_phrases(first.requirements, has_experience=first.has_experience)
    how = f" by {takes[0]}" if takes and first.requirements.study_years else ""
    return (f"{said}; the shortest way to a clear raise is {first.title} ({first.pay.change_words_alone}){how}",)


def doubt_of_pay(profile: Profile | None) -> str:
    """What is said of own pay that is too little or too much for full-time work; else empty."""
    if profile is None or profile.pay is None:
        return ""
    from careercli.roles import money

    doubt = money.doubt(profile.pay.amount, profile.pay.currency, profile.pay.period)
    return f"your pay: {doubt}" if doubt else ""


def of_wishes(filters: FilterOptions, *, none_left: bool) -> tuple[str, ...]:
    """A remark on the wishes of a profile that hold; none where it has none."""
    named = text.natural_list(wishes_that_hold(filters))
    if not named:
        return ()
    said = "the wishes in your profile rule out every role" if none_left else "filtered by the wishes in your profile"
    return (f"{said}: {named}",)


def not_considered(mine: Profile | None) -> str:
    """What somebody wishes that decides nothing, as no source records it, in a line; empty without any."""
    named = mine.wishes.not_considered if mine and mine.wishes else ()
    return f"not considered, as it is not held here, so ask: {', '.join(named)}" if named else ""


def place_asked(place: str | None, cv: CvPerson | None) -> tuple[str | None, tuple[str, ...]]:
    """The place asked about: of several called so that where the person lives, else in their state; and says so."""
    if not place:
        return place, ()
    from careercli.answers.asked_place import place_asked as asked_about
    from careercli.catalog.places import place_names

    asked = asked_about(place, place_names(), cv.place if cv else None, cv.state if cv else "")
    return asked.area.name, asked.remarks
