"""The stages of a study: what each is called, how long it takes, and the degree by its shortest variant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.roles.programs import Program

LEAST_OF_MOST = 0.5
"""A shortest way is weighed that takes at least this share of the longest: an associate's degree and a bachelor's."""
_SHORTER = re.compile(r"\b[Aa]n associate's degree(?: \([^)]*\))? or (?=a bachelor's\b)")
"""In the name of a program the degree by its shorter variant, before the bachelor's degree that it leads to as well."""


@dataclass(frozen=True)
class Stage:
    """A part of the study: what it is called, its step of schooling, and the full-time years from least to most.

    `open_end` where the source says "at least". `second`: for people who have a degree, but in another field. `first`:
    what else is asked of those who want to enter it. `often_had`: many people of the occupation that one leaves have it
    already, though it is not the usual way into that. `built_on`: what comes later asks for the degree itself, so that
    a shorter variant of the program will not do. `optional`: some employers train people who have a degree instead.
    """

    name: str
    step: int
    least: float
    years: float
    open_end: bool = False
    second: bool = False
    first: str = ""
    often_had: bool = False
    built_on: bool = False
    optional: bool = False

    @property
    def shorter_degree(self) -> str | None:
        """The degree by the least years of it, where that is a lower one than by the most; None where it is not."""
        if self.step != education.BACHELOR or self.second or self.least >= self.years:
            return None
        return "Associate's degree" if _SHORTER.search(self.name) else None

    def up_to_degree(self) -> Stage:
        """The stage for who goes on to what asks for the degree: a shorter variant admits nobody to graduate school."""
        if self.shorter_degree is None:
            return self
        return replace(self, name=up_to_degree(self.name), least=self.years, built_on=True)


def up_to_degree(name: str) -> str:
    """The name of a program without the shorter degree that it leads to as well."""
    return _SHORTER.sub("", name)


def has_shorter_variant(program: Program | None) -> bool:
    """Whether a program leads to a bachelor's degree or, in less time, to a lower one; either is enough for the job."""
    return program is not None and _SHORTER.search(program.name) is not None


def shortest_years(stages: Sequence[Stage]) -> list[float]:
    """The years of each stage of a study by the shortest way, as `Schooling.shortest` adds them up.

    A stage of which the source says only how long it takes at most has no shorter way that is known.
    """
    return [stage.least or (0.0 if stage.optional else stage.years) for stage in stages]


def usual_years(stages: Sequence[Stage]) -> float:
    """The years by which moves are weighed against each other: a shortest way that takes less than LEAST_OF_MOST of the
    longest is for few (from one to five years, by what one has studied before), and makes no job near.
    """
    if not stages:
        return 0.0
    *college, last = stages
    is_for_many = last.optional or last.least >= LEAST_OF_MOST * last.years
    return sum(stage.years for stage in college) + (last.least if is_for_many else last.years)
