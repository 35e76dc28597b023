"""How long a way takes, from the least to the most: its parts, what they come to, and what no source states.

Study, experience and training are added up as the Bureau of Labor Statistics and the tables of programs state them: a
sum of ranges is a range, and one without an upper end has none. Nothing is guessed for the time in a job between.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.requirement_words import article, if_employer_asks, program_words, time_words, training_words
from careercli.lazy_dataclass import dataclass
from careercli.moves.requirements import APPRENTICESHIP, tenths
from careercli.roles.on_the_job import KINDS
from careercli.roles.programs import MONTHS_A_YEAR
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.path_steps import LicenceStep, Move, Study


@dataclass(frozen=True)
class Span:
    """Years, at least and at most; `most` is None where no source gives an upper end."""

    least: float
    most: float | None

    def __bool__(self) -> bool:
        return self.most is None or self.most > 0

    @property
    def words(self) -> str:
        """As "4 years", "4 to 9 years", "up to a month", "5 years or more"."""
        if self.most is None:
            return f"{time_words(self.least, self.least)} or more"
        return time_words(self.least, self.most)


NOTHING = Span(0, 0)
EXPERIENCE = {"5 years or more": Span(5, None), "Less than 5 years": Span(0, 5)}
"""The years of related experience, by the Bureau's words."""
TRAINING = {
    KINDS["short"]: Span(0, 1 / MONTHS_A_YEAR),
    KINDS["moderate"]: Span(1 / MONTHS_A_YEAR, 1),
    KINDS["long"]: Span(1, None),
}
"""The training on the job that is no apprenticeship, as the Bureau defines its kinds (`roles.on_the_job.TIMES`)."""
RESIDENCY = KINDS["internship"]
USUAL_APPRENTICESHIP = Span(3, 5)
"""That of which no table has the length, as the Bureau's glossary has it (`requirement_words.APPRENTICESHIP_TIME`)."""


@dataclass(frozen=True)
class WayTime:
    """The time of a way. `parts` are its parts in words; `total` is what they come to.

    `if_asked` is study that some employers alone ask for, and `not_stated` what takes time besides, of which no source
    says how long. `takes_school`: study, a diploma or an apprenticeship is among the parts.
    """

    total: Span
    parts: tuple[str, ...]
    if_asked: tuple[str, ...]
    not_stated: tuple[str, ...]
    takes_school: bool = False

    @property
    def words(self) -> str:
        """Parts, what is not stated, and what some employers ask for, as they stand below the name of a way."""
        besides = f"plus {'; plus '.join(self.not_stated)}" if self.not_stated else ""
        return "; ".join(filter(None, (", ".join(self.parts), besides, *self.if_asked)))

    def to_dict(self) -> dict[str, object]:
        """As JSON prints it."""
        most = self.total.most
        return {
            "total_years": tenths(self.total.least),
            "total_years_most": None if most is None else tenths(most),
            "total_time": self.total.words if self.total else "none",
            "time_parts": list(self.parts),
            "if_asked": list(self.if_asked),
            "not_stated": list(self.not_stated),
        }


def time_of(steps: Sequence[Study | LicenceStep | Move], *, known: bool) -> WayTime:
    """The time of a way's steps; `known` says whether the usual schooling of every role on it is on record."""
    studies, moves = _studies(steps), _moves(steps)
    counted = [each for each in studies if not each.optional and not each.is_diploma]
    study = total(Span(each.least, None if each.open_end else each.years) for each in counted)
    experience = total(move.experience_span for move in moves)
    trades = [move.training_span for move in moves if move.training == APPRENTICESHIP and move.training_span]
    others = [move for move in _trained(moves) if move.training_span]
    trade, training = total(trades), total(filter(None, (move.training_span for move in others)))
    residencies = [move for move in moves if move.training == RESIDENCY and move.training_span]
    residency = total(filter(None, (move.training_span for move in residencies)))
    parts = ["a high school diploma first"] * any(each.is_diploma for each in studies)
    parts += [_study_words(counted, study)] if study else []
    parts += [f"{trade.words} of paid apprenticeship{'s' * (sum(map(bool, trades)) > 1)}"] if trade else []
    parts += [_experience_words(moves, experience)] if experience else []
    parts += [_training_words(others, training)] if training else []
    parts += [move.asks[-1] for move in residencies]
    besides = _not_stated(moves, known=known)
    besides += ["the time to that diploma, which no source states"] * any(each.is_diploma for each in studies)
    asked = [if_employer_asks(program_words(each.program), each.time) for each in studies if each.optional]
    asked += [each.asked_study for each in moves if each.asked_study]
    in_all = total((study, experience, trade, training, residency))
    takes_school = bool(study or trade) or any(each.is_diploma for each in studies)
    return WayTime(in_all, tuple(parts), tuple(asked), tuple(besides), takes_school)


def total(spans: Iterable[Span]) -> Span:
    """What some spans come to: without an upper end if one of them has none."""
    every = list(spans)
    most = [each.most for each in every]
    return Span(sum(each.least for each in every), None if None in most else sum(each or 0 for each in most))


def _studies(steps: Sequence[Study | LicenceStep | Move]) -> list[Study]:
    from careercli.answers.path_steps import Study

    return [step for step in steps if isinstance(step, Study)]


def _moves(steps: Sequence[Study | LicenceStep | Move]) -> list[Move]:
    from careercli.answers.path_steps import Move

    return [step for step in steps if isinstance(step, Move)]


def _trained(moves: Sequence[Move]) -> list[Move]:
    """The moves with training on the job that adds time: that of a job between whose years count is part of them."""
    later = [*moves[1:], None]
    return [
        move
        for move, after in zip(moves, later, strict=True)
        if move.training not in (APPRENTICESHIP, RESIDENCY)
        and not (after and after.counts_before and after.experience_span)
    ]


def _study_words(studies: Sequence[Study], study: Span) -> str:
    """The years of study from what the role left usually takes, and from a degree that many there have."""
    words = f"{study.words} of study"
    had = [each for each in studies if each.often_had]
    rest = [each for each in studies if not each.often_had]
    if not had:
        return words
    if not rest:
        return f"{words} if you lack that degree"
    time = time_words(sum(each.least for each in rest), sum(each.years for each in rest))
    return f"{words} ({time} if you have {article(small(had[-1].degree))})"


def _experience_words(moves: Sequence[Move], experience: Span) -> str:
    """The related experience that is asked for and not had yet, with the job on the way that gives it."""
    asking = [(place, move) for place, move in enumerate(moves) if move.experience_span]
    givers = [moves[place - 1].title for place, move in asking if move.counts_before]
    whose = f" (as {text.natural_list(givers)})" if givers and len(givers) == len(asking) else ""
    is_under = not experience.least and len(asking) == 1
    time = f"under {text.count(round(experience.most or 0), 'year')}" if is_under else experience.words
    return f"{time} of related experience{whose}"


def _training_words(moves: Sequence[Move], training: Span) -> str:
    return training_words(moves[0].training) if len(moves) == 1 else f"{training.words} of training on the job"


def _not_stated(moves: Sequence[Move], *, known: bool) -> list[str]:
    """What takes time besides, in words."""
    words = [] if known else ["study, if any: the usual schooling is not on record"]
    words += [f"{move.asks[-1]} ({move.title})" for move in moves if move.training_span is None and move.asks]
    stops = [move.title for move, after in pairwise(moves) if not after.counts_before]
    if stops:
        words.append(f"time as {text.natural_list(stops)}, which no source states")
    return words
