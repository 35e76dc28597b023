"""A move as the page of `careers start` names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answers.counted_together import published_per
from careercli.answers.next_pay import change_words, where, within
from careercli.answers.required import required
from careercli.moves.requirements import Requirements


@dataclass(frozen=True)
class FirstMove:
    """A role to move to, why, what it asks for, what it pays, and what to do about it this week.

    `basis` is ROLE, SKILLS, INTERESTS or STUDY; `group` and `verdict` are those of `next`, empty otherwise. What is
    required takes the person's own schooling into account. `median` is the nation's, `local` that of the person's
    place if it is published, else that of its state, `local_of`; `change_percent` is to the latter if it is known,
    from the person's own pay if they named one (`from_own`), else from the median there of the role that is left, or of
    `change_of`, where both are published; `from_median` is that from the role's median, whatever one earns.
    `uncertain` says what of the figures of that place is; `hours` what is recorded of the working hours, for somebody
    whose wishes are about them. `counted` is the broader occupation that the pay is of, where it is, and `by_hour`
    tells pay that is computed from an hour's. `unrecorded`: it is not known whether the work is as the person wishes.
    `growth` is what the nation's projection is, in percent.
    """

    slug: str
    title: str
    basis: str
    reasons: tuple[str, ...]
    requirements: Requirements
    group: str = ""
    verdict: str = ""
    has_experience: bool = False
    median: float | None = None
    currency: str = "USD"
    change_percent: int | None = None
    change_of: str = ""
    from_median: int | None = None
    from_own: bool = False
    local: float | None = None
    local_of: str = ""
    this_week: str = ""
    uncertain: str = ""
    hours: str = ""
    counted: str = ""
    by_hour: bool = False
    unrecorded: bool = False
    growth: float | None = None

    @property
    def change_words(self) -> str:
        """The change of pay in words; empty if it is not known."""
        if self.change_percent is None:
            return ""
        own, of = self.from_own, self.change_of or self.local_of
        there = "" if not of or (own and of == self.local_of) else f" {where(of) if own else within(of)}"
        return change_words(self.change_percent, self.from_median, there)

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it."""
        return {
            "slug": self.slug,
            "title": self.title,
            "basis": self.basis,
            "group": self.group or None,
            "verdict": self.verdict or None,
            "reasons": list(self.reasons),
            "requirements": required(self.requirements),
            "official_median": self.median,
            "official_currency": self.currency if self.median is not None or self.local is not None else None,
            "official_median_in_place": self.local,
            "official_of": self.local_of or None,
            "official_wider_occupation": self.counted or None,
            "official_published_per": published_per(self.median, by_hour=self.by_hour),
            "pay_change_percent": self.change_percent,
            "pay_change_of": self.change_of or None,
            "pay_change_from_median_percent": self.from_median,
            "official_growth_percent": self.growth,
            "official_in_place_uncertain": self.uncertain or None,
            "hours": self.hours or None,
            "this_week": self.this_week,
        }
