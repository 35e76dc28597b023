"""The steps of a way from one role to another: study, licenses and moves; and the way itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from careercli.answers.path_time import (
    EXPERIENCE,
    NOTHING,
    RESIDENCY,
    TRAINING,
    USUAL_APPRENTICESHIP,
    Span,
    WayTime,
    time_of,
)
from careercli.answers.requirement_words import HIGH_SCHOOL, experience_words, training_words
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import YOU
from careercli.moves.median_pay import of_record, pay_ratio
from careercli.moves.requirements import licence_text, tenths
from careercli.roles.programs import MONTHS_A_YEAR

if TYPE_CHECKING:
    from careercli.answers.next_pay import MovePay
    from careercli.moves.median_pay import Pay
    from careercli.moves.requirements import Requirements
    from careercli.roles.licences import Licence

LONG_TRAINING = ("Apprenticeship", RESIDENCY, "Long-term on-the-job training")
"""Training on the job that takes more than a year, or a time that the Bureau does not state."""
_YEARS = re.compile(r"(\d+)(?: to (\d+))? years?$")
"""The years that the table of programs states of what comes before the job: "paid residency of 3 to 9 years"."""
OF_PAY = (
    "official_median",
    "official_currency",
    "source",
    "official_code",
    "official_wider_occupation",
    "official_published_per",
)
"""The columns of CSV about the nation's pay."""
OF_STUDY = ("program", "study_years", "study_years_most", "degree_most", "licence_asks")
"""The columns of CSV about a study."""
EXPERIENCE_YEARS = {"5 years or more": 5}
"""The years of experience that the Bureau of Labor Statistics states as a number; else it has "Less than 5 years"."""
CHANGE = ("pay_change_percent", "pay_change_from_median_percent")
"""Columns with by how much the pay is more than one's own, or else the median before, and than that median anyhow."""
THERE = (
    *("official_median_in_place", "official_of", *CHANGE, "pay_change_of"),
    "official_employment_in_place",
)
"""What JSON and CSV tell of the pay in a place."""


@dataclass(frozen=True)
class Study:
    """Study before a move: the degree in the Bureau's words, full-time years, and the role that asks for it.

    `program` is what is studied, in plain words, `time` how long that takes, `least` the least years of it, `shortest`
    those by the shortest way that is counted (`schooling.shortest_years`), `first`
    what else is asked before it. `licence_asks` is the lower schooling that the license itself asks for, where it is
    lower. `often_had`: many people have it already; `second`: it is for people who have a degree in another field.
    `usual` tells how usual it is, or whose word that is; empty where there is nothing to tell. `shorter_degree` is the
    degree by the shortest way, where that is a lower one; `built_on`: what comes later asks for the degree itself;
    `optional`: some employers do without it; `other_way` tells who gets in otherwise; `open_end`: it takes at
    least `years`.
    """

    degree: str
    years: float
    role: str
    title: str
    program: str
    time: str
    first: str = ""
    licence_asks: str | None = None
    often_had: bool = False
    second: bool = False
    usual: str = ""
    least: float = 0.0
    shortest: float = 0.0
    shorter_degree: str | None = None
    optional: bool = False
    built_on: bool = False
    other_way: str = ""
    open_end: bool = False

    def to_dict(self) -> dict[str, Any]:
        """kind, degree, degree_most, program, years, years_most, time, for, licence_asks."""
        longest = self.degree_of_longest
        return {
            "kind": "study", "degree": self.least_degree, **({"degree_most": longest} if longest else {}),
            "program": self.program, "years": self.least_years,
            **most("years", self.least_years, self.years), "time": self.time,
            "for": self.role, "licence_asks": self.licence_asks,
            **({"other_way": self.other_way} if self.other_way else {}),
        }  # fmt: skip

    @property
    def is_diploma(self) -> bool:
        """Whether it is the high school diploma that one says one has not."""
        return self.degree == HIGH_SCHOOL

    @property
    def least_years(self) -> float:
        """The years by the shortest program, as rows and JSON have them."""
        return tenths(self.shortest)

    @property
    def least_degree(self) -> str:
        """The degree that those years lead to."""
        return self.shorter_degree if self.shorter_degree and self.least_years < self.years else self.degree

    @property
    def degree_of_longest(self) -> str | None:
        """The degree by the longest way, where it is another; else None."""
        return self.degree if self.degree != self.least_degree else None


@dataclass(frozen=True)
class LicenceStep:
    """A license before a move, with where it is needed, and the role that needs it.

    `at_end` says that one gets it at the end of the apprenticeship. `lacking` is what is to be got of it, `words` that
    with what it comes on top of, `entry` the usual level of entry to the role.
    """

    words: str
    role: str
    title: str
    lacking: Licence
    entry: str | None = None
    at_end: bool = False

    @property
    def licence(self) -> str:
        """What is to be got, as every command names it."""
        return licence_text(self.lacking, self.entry) or ""

    def to_dict(self) -> dict[str, Any]:
        """kind, licence, for."""
        return {"kind": "licence", "licence": self.licence, "for": self.role}


@dataclass(frozen=True)
class Move:
    """A move to a role: its pay, what it asks for in the Bureau's words (None: nothing), and what the work shares.

    `other_field` tells that people of the role before have the degree that it asks for, but in another field.
    `asks` has experience and training in plain words, `experience_years` the years of it that the role before does not
    give; `same_figure` says that both roles are counted together, so that their pay is one figure. `counts_before`
    says that the years in the role before are such experience. `often_held` is a credential that many have there, empty
    where none is known; `new` has in words what is new there, of the direct way where it takes no study.
    `training_years` are those of an apprenticeship, at most: 0 for training of up to a year, None where nobody
    states how many; `least_training` those at least. `asked_study` is schooling (in `asks`) that some employers
    ask for and most people of the role before have, with its time. `experience_span` and
    `training_span` are the years of experience that are still to be had, and those of training, from the least to the
    most; the latter is None where nobody states how long. `there` is the pay in a place, None where none is asked
    about.
    `change_percent` is by how much the pay is more than before the way, `from_median` by how much it is more than the
    median of the role left; None where that is not known.
    """

    role: str
    title: str
    pay: Pay | None
    entry_education: str | None
    published: str | None
    experience: str | None
    training: str | None
    shared: tuple[str, ...]
    other_field: bool
    told_of_others: bool = False
    asks: tuple[str, ...] = ()
    experience_years: int = 0
    same_figure: bool = False
    counts_before: bool = False
    often_held: str = ""
    new: tuple[str, ...] = ()
    training_years: float | None = 0
    least_training: float = 0
    asked_study: str = ""
    experience_span: Span = NOTHING
    training_span: Span | None = NOTHING
    there: MovePay | None = None
    change_percent: int | None = None
    from_median: int | None = None

    @property
    def official_median(self) -> float | None:
        """The official median a year."""
        return _official(self.pay)

    @property
    def currency(self) -> str | None:
        """The currency of the official median, or else of that in the place; None where there is neither."""
        there = self.there.pay if self.there else None
        known = self.pay if self.official_median is not None else there
        return known.currency if known else None

    @property
    def stated_by(self) -> str | None:
        """Whose the official median is, with its year; None where there is none."""
        return (self.pay.stated_by or None) if self.pay and self.official_median is not None else None

    def to_dict(self) -> dict[str, Any]:
        """kind, to, title, official_median with its currency and source, entry_education, usual_education, …"""
        return {
            "kind": "move", "to": self.role, "title": self.title, "official_median": self.official_median,
            "official_currency": self.currency, "source": self.stated_by, **of_record(self.pay),
            "entry_education": self.published, "usual_education": self.entry_education,
            "experience": self.experience, "training": self.training, "time": self.time,
            "training_years": self.least_training_years,
            **most("training_years", self.least_training_years, self.training_years), "shared": list(self.shared),
            "told_of_others": self.told_of_others,
            "other_field": self.other_field, "pay_change_percent": self.change_percent,
            "pay_change_from_median_percent": self.from_median,
            **({"place": self.there.place, **self.pay_there()} if self.there else {}),
        }  # fmt: skip

    @property
    def time(self) -> str | None:
        """How long the experience that is still to be had and the training take, in words; None for nothing stated."""
        experience = f"{experience_words(self.experience)}" if self.experience_span else ""
        training = training_words(self.training) if self.training_span and self.training in TRAINING else ""
        trade = f"{self.training_span.words} of apprenticeship" if self.training_span and not training else ""
        return ", ".join(filter(None, (experience, training, trade))) or None

    @property
    def least_training_years(self) -> float | None:
        """The years of an apprenticeship, at least, as rows and JSON have them; None where nobody states how many."""
        return None if self.training_years is None else tenths(self.least_training)

    def pay_there(self) -> dict[str, float | str | None]:
        """What JSON and CSV tell of the pay in a place, by THERE; empty where none is asked about."""
        if self.there is None:
            return {}
        pay = self.there
        changes = pay.change_percent, pay.from_median_percent, pay.change_of or None
        values = (pay.pay.amount if pay.pay else None, pay.of or None, *changes, pay.jobs)
        return dict(zip(THERE, values, strict=True))


def cells(step: Move | Study | LicenceStep) -> tuple[Any, ...]:
    """The cells about a step: those that every kind has, then OF_STUDY; empty where they do not apply."""
    return (*_of_all(step), *_of_study(step))


def _of_all(step: Move | Study | LicenceStep) -> tuple[Any, ...]:
    no_pay = (None,) * len(OF_PAY)
    if isinstance(step, Study):
        return "study", step.role, step.least_degree, step.least_years, None, *no_pay
    if isinstance(step, LicenceStep):
        return "licence", step.role, step.licence, None, None, *no_pay
    pay = (step.official_median, step.currency, step.stated_by, *of_record(step.pay).values())
    return "move", step.role, "; ".join(step.shared), step.experience_years, step.least_training_years, *pay


def _of_study(step: Move | Study | LicenceStep) -> tuple[Any, ...]:
    """The cells about what is studied, and for how long by the shortest and the longest program; empty for others."""
    if not isinstance(step, Study):
        return (None,) * len(OF_STUDY)
    least = step.least_years
    return step.program, least, step.years if step.years > least else None, step.degree_of_longest, step.licence_asks


def cells_there(step: Move | Study | LicenceStep, place: str) -> tuple[Any, ...]:
    """The cells about the pay in a place; empty ones for what is no move."""
    told = step.pay_there() if isinstance(step, Move) else {}
    return (*(told.get(name) for name in THERE), place if told else None)


def change_cells(step: Move | Study | LicenceStep) -> tuple[int | None, ...]:
    """By how much the pay of a move is more than before the way, by CHANGE; empty cells for what is no move."""
    return (step.change_percent, step.from_median) if isinstance(step, Move) else (None,) * len(CHANGE)


@dataclass(frozen=True)
class Route:
    """A way. `cost` orders ways: the lower, the easier. It is a weight without a unit, not money.

    `study_years` and `experience_years` are those that are stated as a number, None if not known at all, `least_study`
    the least years of the programs, `shortest_study` those by the shortest way that is
    counted; `not_counted` names what takes time besides. `why` says of the roles between what each is good for.
    """

    roles: tuple[str, ...]
    steps: tuple[Move | Study | LicenceStep, ...]
    cost: float
    study_years: float | None
    least_study: float
    shortest_study: float
    experience_years: int
    not_counted: tuple[str, ...]
    why: tuple[str, ...] = ()

    @property
    def time(self) -> WayTime:
        """How long it takes, with all that is stated."""
        return time_of(self.steps, known=self.study_years is not None)

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves alone."""
        return tuple(step for step in self.steps if isinstance(step, Move))

    @property
    def training_years(self) -> float | None:
        """The years of apprenticeships on it, at most; None where a training is of a length that nobody states."""
        years = [move.training_years for move in self.moves]
        return None if None in years else tenths(sum(each for each in years if each is not None))

    @property
    def least_training_years(self) -> float | None:
        """As many at least."""
        if self.training_years is None:
            return None
        return tenths(sum(move.least_training for move in self.moves))

    @property
    def years(self) -> float | None:
        """The years of study, experience and apprenticeship together; None where one of them is not stated."""
        training = self.least_training_years
        if self.study_years is None or training is None:
            return None
        return tenths(self.shortest_study + self.experience_years + training)

    @property
    def most_years(self) -> float | None:
        """As many by the longest programs and apprenticeships."""
        training = self.training_years
        if self.study_years is None or training is None:
            return None
        return tenths(self.study_years + self.experience_years + training)

    def to_dict(self) -> dict[str, Any]:
        """roles, steps, years and its parts, not_counted, official_median (of the goal), cost."""
        least = None if self.study_years is None else tenths(self.shortest_study)
        training = self.least_training_years
        return {
            "roles": list(self.roles), "steps": [step.to_dict() for step in self.steps], "years": self.years,
            **most("years", self.years, self.most_years), "study_years": least,
            **most("study_years", least, self.study_years), "experience_years": self.experience_years,
            "training_years": training, **most("training_years", training, self.training_years),
            "not_counted": list(self.not_counted), **self.time.to_dict(),
            "why": list(self.why), "official_median": self.moves[-1].official_median,
            "official_currency": self.moves[-1].currency, "source": self.moves[-1].stated_by,
            **of_record(self.moves[-1].pay), "cost": self.cost,
        }  # fmt: skip


def most(name: str, least: float | None, years: float | None) -> dict[str, float]:
    """The years by the longest way under `…_most`, where they are more than by the shortest, as `next` has them."""
    return {f"{name}_most": years} if least is not None and years is not None and years > least else {}


def _official(pay: Pay | None) -> float | None:
    return pay.amount if pay is not None and pay.source == "record" else None


def training_years(needs: Requirements) -> float | None:
    """The years of training that come with a job, at most: 0 for up to a year, None where nobody states how many."""
    if needs.training not in LONG_TRAINING:
        return 0
    return None if needs.apprenticeship is None else tenths(needs.apprenticeship.most / MONTHS_A_YEAR)


def training_span(needs: Requirements) -> Span | None:
    """The years of training that come with a job, from the least to the most; None where nobody states how many."""
    if needs.is_apprenticeship:
        months = needs.apprenticeship
        return Span(months.least / MONTHS_A_YEAR, months.most / MONTHS_A_YEAR) if months else USUAL_APPRENTICESHIP
    if needs.training in TRAINING:
        return TRAINING[needs.training]
    if needs.training == RESIDENCY and (stated := _YEARS.search(needs.program.then if needs.program else "")):
        return Span(int(stated[1]), int(stated[2] or stated[1]))
    return None if needs.training in LONG_TRAINING else NOTHING


def experience_span(experience: str | None, *, is_had: bool) -> Span:
    """The years of experience that are still to be had, from the least to the most."""
    return NOTHING if is_had else EXPERIENCE.get(experience or "", NOTHING)


def least_training(needs: Requirements) -> float:
    """The years of an apprenticeship, at least; 0 without one, and where nobody states how many."""
    return 0 if needs.apprenticeship is None else needs.apprenticeship.least / MONTHS_A_YEAR


def change_of(before: Pay | None, after: Pay | None, *, same: bool) -> int | None:
    """By how much one's own pay, or the median of the role left, rises to one; None where they are of two kinds.

    A figure of both roles (`same`) says nothing of a difference.
    """
    if before is None or after is None or (before.source not in (YOU, after.source)):
        return None
    share = None if same and before == after else pay_ratio(before, after)
    return None if share is None else round(100 * (share - 1))


def uncounted(move: Move) -> list[str]:
    """What a role asks for that takes time, and of which nobody states a number of years."""
    words = [move.experience] if move.experience and move.experience not in EXPERIENCE_YEARS else []
    words = [experience_words(each) for each in words]
    if move.training_years is None:
        words += [each for each in move.asks if each not in words]
    return [f"{each} ({move.title})" for each in words]
