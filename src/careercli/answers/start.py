"""One page for the person of the profile: how their pay stands, three moves with what each asks, and a first step.

Every part is the answer of a command, `salary`, `next`, `match`, `interests` and `plan`; only the choice among them is
made here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from careercli import offered
from careercli.answer import Answer
from careercli.answers import next_said
from careercli.answers.counted_together import published_per
from careercli.answers.first_move import FirstMove
from careercli.answers.first_step import this_week
from careercli.answers.next_ladder import OwnLadder, further_up
from careercli.answers.next_pay import CURRENCY, HOME, OF_NATION, OFFICIAL, StatedPay, held_against
from careercli.answers.plan import plan
from careercli.answers.start_moves import NOTHING_KNOWN, ROLE, Chosen, chosen_moves
from careercli.moves.median_pay import Pay
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.counted_from import CountedFrom
    from careercli.answers.pay_figures import Record, RolePay
    from careercli.answers.salary import PayAnswer
    from careercli.catalog.catalog import Catalog
    from careercli.page import Page
    from careercli.profile.model import Profile
    from careercli.roles.money import Money


@dataclass(frozen=True)
class StartPage(Answer):
    """The page. `pay` is that of the role held, with the person's own placed in it; None without a role.

    `own_pay` is a year's. `place` is empty where none is named, or it is not known. `evident` is the role, as (slug,
    title), that somebody who names none most evidently holds: the moves start from it. `counted` is the schooling that
    counts for the moves, `kept_behind` which near jobs a wish kept behind those of the page,
    `ladder` what is further up in one's own line, where the guide tells of it.
    """

    profile: Profile
    title: str
    slug: str
    pay: RolePay | None
    own_pay: Pay | None
    place: str
    moves: tuple[FirstMove, ...]
    remarks: tuple[str, ...] = ()
    evident: tuple[str, str] | None = None
    counted: CountedFrom = NOTHING_KNOWN
    ladder: OwnLadder | None = None
    kept_behind: str = ""

    @property
    def in_survey(self) -> bool:
        """Whether the place is one that figures are published for."""
        return self.pay is not None and any(place.from_profile for place in self.pay.places)

    @property
    def not_considered(self) -> str:
        """What of the person's wishes decides nothing, in a sentence; empty without any."""
        said = next_said.not_considered(self.profile)
        return f"{said[:1].upper()}{said[1:]}." if said else ""

    @property
    def told_first(self) -> tuple[str, ...]:
        """What stands before the moves: which wishes decided nothing, and which near jobs a wish kept behind."""
        return tuple(filter(None, (self.not_considered, self.kept_behind)))

    @property
    def page_remarks(self) -> tuple[str, ...]:
        """The remarks without commands: the page is for paper."""
        return tuple(filter(None, map(offered.without_commands, self.remarks)))

    def to_dict(self) -> dict[str, Any]:
        """role, pay as `salary` prints it, the schooling that counts, and the moves."""
        from careercli.answers.salary import PayAnswer

        wish = self.profile.wishes
        return {
            "role": self.slug or None,
            "place": self.place or None,
            "pay": PayAnswer((self.pay,), "year").to_dict()[0] if self.pay else None,
            **self.counted.schooling_cells(),
            **({"further_up": self.ladder.to_dict()} if self.ladder else {}),
            **({"not_considered": list(aside)} if (aside := wish.not_considered if wish else ()) else {}),
            "moves": [move.to_dict() for move in self.moves],
        }

    def to_table(self) -> Table:
        """A row a move."""
        columns = (
            *("slug", "title", "basis", "reasons", "entry_education", "usual_education"),
            *("usual_education_from", "study_years", "licence"),
            *(
                "official_median",
                "official_currency",
                "official_median_in_place",
                "official_of",
                "pay_change_percent",
                "pay_change_of",
                "pay_change_from_median_percent",
                "this_week",
            ),
            "official_wider_occupation",
            "official_published_per",
        )
        rows = []
        for move in self.moves:
            needs = move.requirements.to_dict()
            rows.append(
                (
                    *(move.slug, move.title, move.basis, "; ".join(move.reasons)),
                    *(needs["entry_education"], needs["usual_education"], needs["usual_education_from"]),
                    *(needs["study_years"], needs["licence"]),
                    *(
                        move.median,
                        move.currency if move.median is not None or move.local is not None else None,
                        move.local,
                        move.local_of or None,
                        move.change_percent,
                        move.change_of or None,
                        move.from_median,
                        move.this_week,
                    ),
                    move.counted or None,
                    published_per(move.median, by_hour=move.by_hour),
                )
            )
        return Table(columns, tuple(rows))

    def to_markdown(self) -> str:
        """The words of the page."""
        from careercli.formats import page_markdown

        return page_markdown.of_page(self.to_page())

    def to_page(self) -> Page:
        """How the pay stands, and the moves."""
        from careercli.answers.pages import start

        return start.page(self)


def start_page(catalog: Catalog) -> StartPage:
    """The page for the profile; an empty one where there is none. Raises NoSuchRole for a role that is not there."""
    from careercli.profile import model

    mine = model.load() or model.Profile()
    entry = catalog.entry(mine.role) if mine.role else None
    pay, own, remarks = _pay(catalog, mine)
    chosen = chosen_moves(catalog, mine)
    place = next((place.area.name for place in pay.places if place.from_profile), "") if pay else ""
    if not pay and mine.place:
        place = mine.place
    return StartPage(
        profile=mine,
        title=entry.role.title if entry else "",
        slug=entry.slug if entry else "",
        pay=pay,
        own_pay=own,
        place=place,
        moves=tuple(_with_details(catalog, mine, chosen, own)),
        ladder=further_up(entry, mine) if entry else None,
        remarks=tuple(dict.fromkeys((*remarks, *_brief(chosen, mine), *_of_languages(catalog, mine, chosen)))),
        evident=chosen.evident,
        counted=chosen.counted,
        kept_behind=chosen.kept_behind,
    )


def _brief(chosen: Chosen, mine: Profile) -> tuple[str, ...]:
    """What is to be said of the moves, in short where the work that is wished for is told at length."""
    work = mine.wishes.work if mine.wishes else ()
    remarks = tuple(remark for remark in chosen.remarks if remark != next_said.not_considered(mine))  # it is said first
    if not work:
        return remarks
    from careercli.answers import start_notes

    return start_notes.brief(remarks, work)


# How the pay stands


def _pay(catalog: Catalog, mine: Profile) -> tuple[RolePay | None, Pay | None, tuple[str, ...]]:
    from careercli.profile.own_role import own_pay
    from careercli.roles.money import Money

    own = own_pay(mine)
    if mine.role is None:
        return None, own, ()
    offer = Money(own.amount, (own.currency,), "year") if own and own.amount else None
    answer = _salary(catalog, [mine.role], offer)
    return answer.roles[0], own, answer.remarks


def _salary(catalog: Catalog, roles: Sequence[str], offer: Money | None = None) -> PayAnswer:
    """What `careers salary` says of some roles, in the place of the profile too."""
    from careercli.answers.pay_in_places import places_asked
    from careercli.answers.salary import pay

    return pay(catalog.entries_with_figures(roles), "year", offer, asked_places=places_asked(()), own=True)


# What else is said of them


def _of_languages(catalog: Catalog, mine: Profile, chosen: Chosen) -> tuple[str, ...]:
    """What the record knows of the foreign languages that somebody speaks; nothing for who names none."""
    if not mine.languages:
        return ()
    from careercli.answers import spoken_language
    from careercli.moves.facts import MoveFacts

    near = [move.slug for move in chosen.moves]
    said = spoken_language.remark(MoveFacts(catalog), mine.languages, mine.education, near)
    return (said,) if said else ()


def _uncertain(catalog: Catalog, mine: Profile, slugs: Collection[str]) -> dict[str, str]:
    """What of the figures at home is uncertain, by slug, of roles that have any there."""
    from careercli.answers.pay_at_home import own_home
    from careercli.answers.pay_in_places import uncertain_words

    home = own_home() if mine.place and slugs else None
    if home is None:
        return {}
    return {slug: uncertain_words(home.figures_of_code(_code(catalog, slug))) for slug in slugs}


def _hours(catalog: Catalog, mine: Profile, moves: Sequence[FirstMove]) -> dict[str, str]:
    """What is recorded of the hours of each move, by slug, for somebody whose wishes are about them."""
    from careercli import paths
    from careercli.answers import work_conditions
    from careercli.roles import conditions

    if mine.wishes is None or work_conditions.OF_HOURS.isdisjoint(mine.wishes.work or ()):
        return {}
    table = conditions.read(paths.bundled_data())
    codes = {move.slug: _code(catalog, move.slug) for move in moves}
    known = {slug: conditions.of(table, code) if code else None for slug, code in codes.items()}
    return {slug: work_conditions.hours_words(of_role) for slug, of_role in known.items()}


def _code(catalog: Catalog, slug: str) -> str | None:
    occupation = catalog.entry(slug).role.occupation
    return occupation.code if occupation else None


def _with_details(catalog: Catalog, mine: Profile, chosen: Chosen, own: Pay | None) -> Iterator[FirstMove]:
    """Moves with their pay in the person's place and beside their `own`, and what to do this week."""
    local = _local_medians(catalog, mine, chosen.moves)
    known = {move.slug: local.get(move.slug, (move.local, move.local_of)) for move in chosen.moves}
    here = {slug for slug, (amount, of) in known.items() if amount is not None and not of}
    uncertain, hours = _uncertain(catalog, mine, here), _hours(catalog, mine, chosen.moves)
    for move in chosen.moves:
        steps = plan(catalog, chosen.evident[0] if chosen.evident else None, move.slug).steps
        amount, of = known[move.slug]
        at_home = replace(
            move,
            local=amount,
            local_of=of,
            uncertain=uncertain.get(move.slug, ""),
            hours=hours.get(move.slug, ""),
        )
        yield replace(_beside_own_pay(at_home, own), this_week=this_week(steps, mine, move))


def _beside_own_pay(move: FirstMove, own: Pay | None) -> FirstMove:
    """A move whose pay was held against nothing, beside what the person earns: one found by skills or interests."""
    if move.basis == ROLE:
        return move
    stated = ((move.local, CURRENCY, HOME), (move.median, move.currency, OFFICIAL))
    medians = tuple(Pay(amount, currency, source) for amount, currency, source in stated if amount is not None)
    pay = held_against(StatedPay(own=own), StatedPay(medians))
    return replace(move, change_percent=pay.change_percent, from_own=pay.from_own)


def _local_medians(catalog: Catalog, mine: Profile, moves: Sequence[FirstMove]) -> dict[str, tuple[float, str]]:
    """The medians at home of moves found by skills or interests, by slug, and the state whose they are where there is
    none of the place; those of `next` bring theirs.
    """
    from careercli.answers.pay_at_home import own_home

    others = [move for move in moves if move.basis != ROLE]
    home = own_home() if mine.place and others else None
    if home is None:
        return {}
    codes = {move.slug: occupation.code for move in others if (occupation := catalog.entry(move.slug).role.occupation)}
    pays = {slug: home.of_code(code) for slug, code in codes.items()}
    return {
        slug: (pay.first.amount, pay.of)
        for slug, pay in pays.items()
        if pay.first is not None and pay.first.source != OF_NATION
    }


def records(page: StartPage) -> Iterator[tuple[str, Record, float | None, str]]:
    """Where the pay is placed: the nation, then the person's place; each with record, percentile, and what to mind."""
    if page.pay is None:
        return
    if page.pay.record and page.pay.record.points:
        yield "US", page.pay.record, page.pay.offer.percentile if page.pay.offer else None, ""
    for place in page.pay.places:
        if place.record and place.record.points and place.area.name == page.place:
            doubt = "; ".join(filter(None, (place.note, place.uncertain)))
            yield place.area.name, place.record, place.offer.percentile if place.offer else None, doubt
