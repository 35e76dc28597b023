"""A move from one role to another, as `careers next` shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers import asked_people, work_doubts
from careercli.answers.counted_from import whose
from careercli.answers.counted_together import published_per
from careercli.answers.next_pay import CURRENCY, GUIDE, MovePay, StatedPay
from careercli.answers.required import required
from careercli.lazy_dataclass import dataclass
from careercli.moves.requirements import PAYS_LESS, Requirements

if TYPE_CHECKING:
    from careercli.moves.median_pay import Pay

MOST_LESS_UNNOTICED = 5
"""A move that pays less by more than so many per cent is a step down."""

MOST_THIN = 1
"""So few things that both jobs share are a thin reason."""
LEADS = "leads people in work like yours"
JUST_OVER = "just over your limit"
"""The group of what is near and only just has not what is asked of the work (`Move.misses`)."""
_FARTHEST_PLACE, _BEHIND = 7, 0.5
"""More than the last place by what somebody wishes of the work, and less than a place."""


@dataclass(frozen=True)
class Score:
    """What a place in the order is made of: the parts of the fit, which add up to it, and what is added to it.

    That is for openings, for standing among O*NET's nearest, and for being the supervisor of the work.
    """

    parts: dict[str, float]
    fit: float
    from_openings: float
    from_named: float = 0.0
    from_rung: float = 0.0

    @property
    def total(self) -> float:
        """What the order goes by."""
        return self.fit + self.from_openings + self.from_named + self.from_rung

    def cells(self) -> dict[str, float]:
        """As cells of a row, by their columns."""
        parts = {f"fit_{name.replace(' ', '_')}": value for name, value in self.parts.items()}
        added = {"from_openings": self.from_openings, "from_named": self.from_named, "from_rung": self.from_rung}
        return parts | added

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {
            "parts": self.parts, "fit": self.fit, "from_openings": self.from_openings,
            "from_named": self.from_named, "from_rung": self.from_rung,
        }  # fmt: skip


def score_columns(moves: Iterable[Move]) -> Iterator[str]:
    """The columns of what the places of some moves are made of, none where that was not asked for."""
    yield from dict.fromkeys(name for move in moves if move.score for name in move.score.cells())


THERE = (
    *("place", "official_median_in_place", "official_median_at_least_in_place", "official_of"),
    "official_employment_in_place",
)
"""What JSON and CSV tell of the pay and the jobs in a place."""


SAID = (
    "done",
    "told_of_others",
    "work_not_certain",
    "work_not_described",
    "work_told_beside",
    "just_over",
    "other_way",
    "preferred",
    "little_in_common",
)
"""What JSON and CSV tell of a move where it holds."""


def pay_there(pay: MovePay) -> dict[str, float | str | None]:
    """What JSON and CSV tell of some pay in a place, by THERE."""
    official = pay.pay.amount if pay.pay and pay.is_official else None
    values = (pay.place, official, pay.at_least if pay.pay is None else None, pay.of or None, pay.jobs)
    return dict(zip(THERE, values, strict=True))


@dataclass(frozen=True)
class Move:
    """A role to move to. `verdict` is that of `moves.verdict`; `fit` is None for a role of the same occupation.

    `also` are the titles of roles that are left out because they are of the same occupation as this one, or a part.
    `has_experience` says that what people did before usually counts as the related experience that it asks for.
    `bigger_change` tells work of another field that is paid while one learns it (`Shortlist.bigger_changes`). `done`
    says that the person has had such a job, or one near it, in words; `rests_on` are skills of theirs that it uses, and
    `work_unknown` the conditions that they wish for and that are not certain of it, `silent` those that nothing tells
    of but a source's silence, which is no promise; `is_near`: it is near the job that is left, `is_up`: it is a post a
    step up, `is_rung`: it is the next rung above that (`Ranking.from_rung`), `leads_own`: the post above those who do
    that work. `worth_naming` is what it was chosen by, from among its group; 0 where all are shown, or the order is by
    fit. `official_openings` are
    those a year of the occupation that is counted, `openings` the share of them that the order goes by. `growth` is
    projected over a `growth_period`; `source` is whose the official pay is, and `counted` the broader occupation that
    it is of; `counted_code` is that of whichever the figures are of. `nation` is the pay in the nation, where `pay` is
    that of a place; None where it is the nation's itself. `is_elsewhere` tells what is named though it has nothing in
    common with the work one does, `is_usual` that many people of one's kind are reckoned to go there. `preferred` says
    why it comes first for the person, in words: it is of a field that they wish for, or that their degree prepares for.
    `misses`, in words, by what it only just has not what is asked of the work; its group is JUST_OVER then. `other_way`
    tells who gets in without the usual study, where the Handbook names them. `bearing` is what is told that bears on
    what is wished and no source describes.
    """

    slug: str
    title: str
    group: str
    verdict: str
    fit: float | None
    openings: int | None
    pay: MovePay
    requirements: Requirements
    shared: tuple[str, ...] = ()
    score: Score | None = None
    also: tuple[str, ...] = ()
    has_experience: bool = False
    bigger_change: bool = False
    done: str = ""
    rests_on: tuple[str, ...] = ()
    work_unknown: tuple[str, ...] = ()
    is_near: bool = True
    is_rung: bool = False
    is_up: bool = False
    leads_own: bool = False
    worth_naming: float = 0.0
    silent: tuple[str, ...] = ()
    growth: float | None = None
    growth_period: str | None = None
    source: str = ""
    counted: str = ""
    counted_code: str = ""
    official_openings: int | None = None
    has_few_openings: bool = False
    is_elsewhere: bool = False
    is_usual: bool = False
    nation: StatedPay | None = None
    preferred: str = ""
    misses: tuple[str, ...] = ()
    told_of_others: bool = False
    in_common: int | None = None
    other_way: str = ""
    bearing: tuple[str, ...] = ()

    @property
    def is_met_by_silence(self) -> bool:
        """Whether nothing but a source's silence speaks for something that is wished of the work."""
        return bool(self.silent)

    @property
    def place_by_wishes(self) -> float:
        """Where it stands for somebody who wishes something of the work, the lowest first, here and on every page:
        what is known to fit, or near and of which nothing to the contrary is said; what is near and not described;
        what is near and otherwise for some; then what is not near and fits, what is not near and not certain, and what
        has little in common: first what fits, then what is not certain. That nobody spoke of something is no reason to
        go far; what many people of one's kind go to (`is_usual`) is not far, unless it pays less. Before all that
        stands what is of a field that they name (`preferred`), if it is near or certain to fit. Of those in
        one place what is told of that bears on a wish comes last (`bearing`).
        """
        is_sure = self.is_near or not self.work_unknown
        place = self._place_by_work + _BEHIND * bool(self.bearing)
        return place - _FARTHEST_PLACE * (bool(self.preferred) and is_sure)

    @property
    def _place_by_work(self) -> int:
        if self.misses:
            return 1
        if self.is_elsewhere and not self.work_unknown:
            return 3 if self.is_usual and self.group != PAYS_LESS else 5
        if self.is_elsewhere:
            return 6
        if not self.work_unknown:
            return 3 * (self.is_met_by_silence and not self.is_near)
        if self.is_otherwise_for_some:
            return (1 if self.preferred else 2) if self.is_near else 4
        return 1 if self.is_near else 4

    @property
    def uses_own(self) -> str:
        """That it uses what the person can do, in words; empty where nothing of it tells."""
        return f"uses what you can do: {text.natural_list(self.rests_on)}" if self.rests_on else ""

    @property
    def is_otherwise_for_some(self) -> bool:
        """Whether a source says of some people in it that the work is not as wished."""
        return work_doubts.is_otherwise_for_some(self.work_unknown)

    @property
    def just_over(self) -> str:
        """By what it only just has not what is asked of the work, in a sentence; empty where it does not miss it."""
        return f"just over your limit: {', '.join(self.misses)}; ask how much" if self.misses else ""

    @property
    def is_not_described(self) -> bool:
        """Whether no source tells anything of something that is wished of the work."""
        return work_doubts.is_not_described(self.work_unknown, self.silent)

    @property
    def doubts(self) -> str:
        """The wishes of the work that are not certain of it, in short; empty without any."""
        return work_doubts.told(self.work_unknown, self.silent, self.bearing, briefly=True)

    @property
    def to_ask(self) -> str:
        """The same in full, as a line of its own."""
        doubts = work_doubts.told(self.work_unknown, self.silent, self.bearing)
        return f"{doubts}; ask" if doubts else ""

    @property
    def things_in_common(self) -> int:
        """How many things both jobs share that an order may go by."""
        return len(self.shared) if self.in_common is None else self.in_common

    @property
    def is_unexplained(self) -> bool:
        """Whether nothing is known that tells why it is named, beside how near it is."""
        is_same = self.fit is None  # a role of the same occupation
        has_reason = is_same or self.rests_on or self.done or self.preferred or self.leads_own or self.is_rung
        return not (self.shared or has_reason)

    @property
    def shared_unknown(self) -> str:
        """Why nothing is told that both jobs share; empty where it is known."""
        return asked_people.NOT_KNOWN if self.told_of_others else ""

    @property
    def leads(self) -> str:
        """Why a post above one's own work is named where both share little that can be told."""
        return LEADS if self.leads_own and len(self.shared) <= MOST_THIN else ""

    def with_projections(self, survey: str) -> str:
        """The survey of a place's pay with the projections that growth and openings are of; empty without a survey."""
        is_apart = survey and self.growth_period and "Employment Projections" not in survey
        return f"{survey} and Employment Projections {self.growth_period}" if is_apart else survey

    @property
    def is_step_down(self) -> bool:
        """Whether it pays noticeably less than the role left."""
        return (self.pay.change_percent or 0) < -MOST_LESS_UNNOTICED

    def _of_nation(self, shown: Pay | None) -> StatedPay:
        """The official pay in the nation: what is shown, unless that is of a place."""
        if self.nation is None:
            is_floor = self.pay.pay is None and self.pay.at_least is not None
            return StatedPay((shown,) if shown else (), self.pay.at_least if is_floor else None)
        official = tuple(pay for pay in self.nation.medians if pay.source != GUIDE)
        return StatedPay(official, None if official else self.nation.at_least)

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it; with `score` if that was asked for, with the jobs there if a place was named."""
        pay = self.pay
        official = pay.pay if pay.is_official else None
        claimed = pay.pay if official is None else None
        is_floor = pay.pay is None and pay.at_least is not None
        nation = self._of_nation(official)
        currency = official.currency if official else CURRENCY if is_floor else None
        row = {
            "slug": self.slug,
            "title": self.title,
            "group": self.group,
            "verdict": self.verdict,
            "fit": self.fit,
            "official_openings": self.official_openings,
            "openings_share": self.openings,
            "official_growth_percent": self.growth,
            "official_growth_period": self.growth_period,
            "official_median": nation.first.amount if nation.first else None,
            "official_median_at_least": nation.at_least,
            "official_currency": currency,
            "claimed_median": claimed.amount if claimed else None,
            "claimed_currency": claimed.currency if claimed else None,
            "period": "year",
            "source": (self.source or None) if currency else None,
            "official_code": self.counted_code or None,
            "official_wider_occupation": self.counted or None,
            "official_published_per": published_per(
                nation.first.amount if nation.first else None, by_hour=bool(nation.first and nation.first.by_hour)
            ),
            "pay_before": pay.before.amount if pay.before else None,
            "pay_before_currency": pay.before.currency if pay.before else None,
            "pay_before_from": whose(pay.before),
            "pay_before_of": pay.before_of or None,
            "pay_change_percent": pay.change_percent,
            "pay_change_of": pay.change_of or None,
            "pay_change_from_median_percent": pay.from_median_percent,
            "requirements": required(self.requirements),
            "shared": list(self.shared),
            "bigger_change": self.bigger_change,
        }
        if pay.place:
            row |= pay_there(pay)
        if self.done:
            row["done"] = self.done
        if self.rests_on:
            row["rests_on"] = list(self.rests_on)
        if self.work_unknown:
            row["work_not_certain"] = list(self.work_unknown)
        if self.silent:
            row["work_not_described"] = list(self.silent)
        if self.bearing:
            row["work_told_beside"] = list(self.bearing)
        if self.told_of_others:
            row["told_of_others"] = True
        if self.misses:
            row["just_over"] = list(self.misses)
        if self.other_way:
            row["other_way"] = self.other_way
        if self.preferred:
            row["preferred"] = self.preferred
        if self.is_elsewhere:
            row["little_in_common"] = True
        return row | {"score": self.score.to_dict()} if self.score else row
