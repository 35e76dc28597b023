"""How a role stands to what somebody wishes beside the work itself: study, pay, stress, and fields of work.

It is the reading of `next` and `match`, one role at a time and in words, for a page of roles that somebody else chose:
there no role is left out for a wish, so it has to be said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from careercli import text

if TYPE_CHECKING:
    from careercli.answers.pay_figures import Record, RolePay
    from careercli.catalog.catalog import Catalog, Entry
    from careercli.moves.requirements import Requirements
    from careercli.profile.model import Profile

MET, NOT_MET, ASK = "met", "not met", "not certain, ask"
NOT_RECORDED = "not recorded, ask"
DOLLARS = "USD"


class Stand(NamedTuple):
    """A wish in words ("at most 2 years of study"), and how a role stands to it ("not met: 3 years of study")."""

    wish: str
    words: str


class Kept:
    """The wishes of a profile beside the work, each of which a role is held against."""

    def __init__(self, catalog: Catalog, mine: Profile | None) -> None:
        self._catalog, self._mine = catalog, mine

    @property
    def has_any(self) -> bool:
        """Whether there is such a wish."""
        wish = self._mine.wishes if self._mine else None
        held = (wish.max_study_years, wish.min_pay, wish.max_stress) if wish else ()
        return any(each is not None for each in held) or bool(wish and (wish.fields or wish.without))

    def of(self, entry: Entry, pay: RolePay) -> tuple[Stand, ...]:
        """How a role stands to each of them; nothing without a wish."""
        return tuple(self._stands(entry, pay))

    def _stands(self, entry: Entry, pay: RolePay) -> Iterator[Stand]:
        mine = self._mine
        wish = mine.wishes if mine else None
        if mine is None or wish is None:
            return
        if wish.max_study_years is not None:
            yield Stand(
                f"at most {years(wish.max_study_years)} of study", self._study(mine, entry, wish.max_study_years)
            )
        if wish.min_pay is not None:
            currency = mine.pay.currency if mine.pay else DOLLARS
            yield Stand(f"pay of at least {text.money(wish.min_pay, currency)}", _pay(pay, wish.min_pay, currency))
        if wish.max_stress is not None:
            yield Stand(f"stress no more than {wish.max_stress}", _stress(entry, wish.max_stress))
        if wish.fields:
            yield Stand(f"in {text.natural_list(wish.fields, 'or')}", self._in_field(entry, wish.fields))
        if wish.without:
            is_out = self._is_of(entry, wish.without)
            yield Stand(
                f"not in {text.natural_list(wish.without, 'or')}", f"{NOT_MET}: of that field" if is_out else MET
            )

    def _study(self, mine: Profile, entry: Entry, most: float) -> str:
        needs = _needs(self._catalog, mine, entry)
        return study_words(needs, most)

    def _in_field(self, entry: Entry, fields: tuple[str, ...]) -> str:
        return MET if self._is_of(entry, fields) else f"{NOT_MET}: of another field"

    def _is_of(self, entry: Entry, fields: tuple[str, ...]) -> bool:
        from careercli.answers import preferred

        return any(entry.slug in preferred.slugs_of_field(self._catalog, name) for name in fields)


def years(number: float) -> str:
    """So many years, in words."""
    return f"{number:g} {'year' if number == 1 else 'years'}"


def study_time(needs: Requirements) -> str:
    """How long the study of a move takes, in words: "2 to 4 years of study", "no study first"."""
    from careercli.moves.requirements import APPRENTICESHIP
    from careercli.roles import training_time
    from careercli.roles.programs import MONTHS_A_YEAR

    if not needs.study_years_most and not needs.study_years:
        return f"no study first{', but an apprenticeship, which is paid' if needs.training == APPRENTICESHIP else ''}"
    least, most = (round(each * MONTHS_A_YEAR) for each in (needs.study_years, needs.study_years_most))
    return f"{training_time.span_in_words(least, max(least, most))} of study"


def study_words(needs: Requirements, most: float) -> str:
    """How what a job requires stands to a wish for at most so many years of study."""
    from careercli.answers import training_filter
    from careercli.answers.mover import StudyWish

    wish = StudyWish(most)
    if not training_filter.is_recorded(needs):
        return NOT_RECORDED
    if not wish.allows(needs):
        return f"{NOT_MET}: {study_time(needs)}, over {most:g}"
    doubt = wish.doubt(needs)
    untimed = f", {doubt}" if doubt == training_filter.LICENSE_UNTIMED else ""
    return f"{ASK if doubt else MET}: {study_time(needs)}{untimed}"


def _needs(catalog: Catalog, mine: Profile, entry: Entry) -> Requirements:
    """What a role requires of the person of a profile, in whatever role they are."""
    from careercli.answers.training_filter import stated
    from careercli.moves.facts import MoveFacts
    from careercli.profile.own_role import standing

    own = catalog.entry(mine.role) if mine.role else None
    facts = MoveFacts(catalog).know(standing(mine), own)
    source, target = (facts.compared_in_field(each) if each else None for each in (own, entry))
    if target is None:
        return stated(facts, entry.slug)
    return facts.requirements(source.occupation if source else None, target.occupation)


def _pay(pay: RolePay, least: float, currency: str) -> str:
    """How the median stands to the least that is wished for, in the first place asked for or else in the nation; below
    it, how many reach that by the percentiles that are published.
    """
    place = next((place for place in pay.places if place.record is not None), None)
    record = place.record if place else pay.record
    median = record.written("median") if record else None
    if record is None or median is None:
        return NOT_RECORDED
    if record.currency != currency:
        return f"not judged: its pay is in {record.currency}"
    of = place.figures_of if place else None
    told = f"median {median}{f' in {of.name}' if of and of.kind != 'nation' else ' nationwide'}"
    if (record.median if record.median is not None else record.at_least["median"]) >= least:
        return f"{MET}: {told}"
    return f"{NOT_MET}: {told}{_reach(record, least)}"


def _reach(record: Record, least: float) -> str:
    """How many reach an amount, as far as the percentiles tell."""
    from careercli.answers.offer_place import percentile

    below = percentile(record.points, least)
    if below is not None:
        return f"; about {round(100 - below)} % reach it"
    highest = record.points[-1]
    return f"; fewer than {100 - highest[0]} % reach it" if least > highest[1] else ""


def _stress(entry: Entry, most: str) -> str:
    from careercli.answers.list_filters import GRADES

    stress = entry.role.balance.stress if entry.role.balance else None
    if stress is None:
        return NOT_RECORDED
    return f"{MET if GRADES.index(stress) <= GRADES.index(most) else NOT_MET}: {stress}, a guide says"
