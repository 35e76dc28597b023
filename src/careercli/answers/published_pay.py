"""Published figures of pay and jobs as cells and JSON, in one vocabulary: of a place, a sector or a year."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from careercli import text
from careercli.answers.pay_figures import POINTS
from careercli.answers.pay_in_places import CURRENCY, SIGN_WORDS, UNCERTAIN
from careercli.answers.pay_words import HOURLY_ONLY
from careercli.catalog.catalog import CountedOccupation, Entry
from careercli.catalog.places import PayFigures, PublishedCode
from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles.pay_periods import PERIODS, converted
from careercli.table import Cell

PAY_COLUMNS = tuple(f"official_{key}" for key in POINTS)
HEAD = ("slug", "title", "code", "counted", "official_currency")
"""The columns that a table of published figures has of a role."""
COLUMNS = (
    "official_employment",
    "official_mean",
    *PAY_COLUMNS,
    "official_published_per",
    "official_withheld",
    "official_employment_error",
    "official_wage_error",
)
"""The columns of published figures. Errors are relative standard errors in percent; `official_published_per` is the
period in which the survey states the amounts: those of another are computed from it."""


@dataclass(frozen=True)
class CountedRole:
    """A role, and the code under which the survey counts it: `counted` is the code with its title, None for neither.

    `counts` are the occupations of a group that is published as one.
    """

    slug: str
    title: str
    code: str | None
    counted: str | None
    counts: tuple[CountedOccupation, ...]

    @property
    def counted_lines(self) -> list[str]:
        """For a reader: under which code the role is counted, and which occupations are counted with it."""
        return [
            *([f"counted as {self.counted}"] if self.counted else []),
            *filter(None, [text.counted_words(self.counts)]),
        ]

    def cells(self) -> tuple[Cell, ...]:
        """The cells of HEAD."""
        return self.slug, self.title, self.code, self.counted, CURRENCY

    def head(self, per: str) -> dict[str, Any]:
        """The keys that JSON has of a role before its figures per `per`."""
        return {
            "slug": self.slug,
            "title": self.title,
            "code": self.code,
            "counted": self.counted,
            "counts": [vars(part) for part in self.counts],
            "official_currency": CURRENCY,
            "period": per,
        }


def counted_as(
    entry: Entry, code: PublishedCode | None
) -> tuple[str, str, str | None, str | None, tuple[CountedOccupation, ...]]:
    """The fields of a `CountedRole`, in their order."""
    return entry.slug, entry.role.title, code.code if code else None, text.code_and_title(code), entry.counts


def amount(figures: PayFigures, key: str, per: str) -> float | None:
    """A percentile per hour, week, month or year; None where no number is published."""
    return converted(figures.amounts.get(key), figures.period, per)


def withheld(figures: PayFigures) -> str | None:
    """What BLS publishes in place of numbers, in words: "p90 at or above the survey's ceiling"."""
    words = [f"{key} {SIGN_WORDS['above']}" for key in figures.above]
    words += [f"{key} {SIGN_WORDS['unreleased']}" for key in figures.unreleased]
    if figures.employment_unreleased:
        words.append(f"employment {SIGN_WORDS['unreleased']}")
    return "; ".join(words) or None


def cells(figures: PayFigures, per: str) -> tuple[Cell, ...]:
    """The cells of COLUMNS."""
    return (
        figures.employment,
        converted(figures.mean, figures.period, per),
        *(amount(figures, key, per) for key in POINTS),
        figures.period,
        withheld(figures),
        figures.employment_error,
        figures.wage_error,
    )


def as_dict(figures: PayFigures, per: str) -> dict[str, Any]:
    """The figures as JSON has them: the keys of COLUMNS."""
    return dict(zip(COLUMNS, cells(figures, per), strict=True))


def hourly_note(figures: Iterable[PayFigures], period: str) -> str:
    """What pay for a period is computed from, where only an hour's is published; empty where it is not."""
    return HOURLY_ONLY if period != "hour" and any(each.basis == "H" for each in figures) else ""


UNSURE = "?"
"""Stands behind a figure with a relative standard error above UNCERTAIN."""
UNSURE_NOTE = f" A {UNSURE} marks figures with a relative standard error above {UNCERTAIN:g} %."


def pay_mark(figures: PayFigures) -> str:
    """The mark of pay by its own error; empty where it is certain enough."""
    return UNSURE if (figures.wage_error or 0) > UNCERTAIN else ""


def jobs_mark(figures: PayFigures) -> str:
    """The mark of a number of jobs by its own error; empty where it is certain enough."""
    return UNSURE if (figures.employment_error or 0) > UNCERTAIN else ""


def marks(figures: PayFigures) -> tuple[str, str]:
    """The marks of pay and of a number of jobs."""
    return pay_mark(figures), jobs_mark(figures)


def unsure_note(marks: Iterable[str]) -> str:
    """What the marks of some figures mean; empty where none is marked."""
    return UNSURE_NOTE if any(marks) else ""


def checked_period(per: str) -> str:
    """The period asked for. Raises UsageError for another word."""
    if per.lower() not in PERIODS:
        raise NoSuchChoice(f"--per {per!r} is not a period", per, tuple(PERIODS), "use one of")
    return per.lower()
