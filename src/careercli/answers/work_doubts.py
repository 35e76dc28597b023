"""What is wished of the work and not certain of a role, in the same words on every screen.

What no source describes is one state, whether the Handbook has no profile of the work or one that is silent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.roles.conditions import Condition, WorkConditions

NOT_DESCRIBED, NOT_FOR_SOME, NOT_CERTAIN = "not described", "not so for some", "not certain"


class Doubts(NamedTuple):
    """The wishes that are not certain of a job, by name, with what some people do there, and those of which no source
    tells anything: its silence is all that speaks for it, or all that there is beside a rating.
    """

    unknown: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


def of_wishes(
    asked: Mapping[str, Condition],
    known: WorkConditions | None,
    answers: Mapping[str, bool | None],
    said_by: Mapping[str, str] = MappingProxyType({}),
) -> Doubts:
    """What is told of each wish and a job, of which the `answers` say whether it fits: yes, no, or nothing. `said_by`
    has who else says so of a wish.
    """
    for_some = {
        name: said_by.get(name) or asked[name].for_some(known) for name, fits in answers.items() if fits is None
    }
    unknown = tuple(f"{name} ({some})" if some else name for name, some in for_some.items())
    silent = tuple(
        name
        for name, fits in answers.items()
        if (fits and asked[name].is_silence_alone)
        or (fits is False and asked[name].topics_told and not (known and known.profile))
    )
    return Doubts(unknown, silent)


def is_otherwise_for_some(unknown: Iterable[str]) -> bool:
    """Whether a source says of some people in a role that the work is not as wished."""
    return any(each.endswith(")") for each in unknown)


def of_row(unknown: Sequence[str], bearing: Sequence[str]) -> str:
    """What is not certain of a row of a list; what silence alone speaks for is named where something bears on it."""
    return told(unknown, [words.partition(":")[0] for words in bearing], bearing)


def is_not_described(unknown: Iterable[str], silent: Sequence[str]) -> bool:
    """Whether no source tells anything of one of the wishes: a name alone is one, a time of study has several words."""
    return bool(silent) or any(" " not in each for each in unknown)


def told(
    unknown: Sequence[str], silent: Sequence[str] = (), bearing: Sequence[str] = (), *, briefly: bool = False
) -> str:
    """What of the wishes is not certain: those that are `unknown` of a role, by name, with what some people do there or
    how long the study is, and those that nothing but a `silent` source speaks for, each with what is told in `bearing`
    that bears on it. `briefly`: without what some do.
    """
    from careercli.roles import condition_bearings
    from careercli.roles.conditions import CONDITIONS

    for_some = [each for each in unknown if each.endswith(")")]
    undescribed = [each for each in unknown if each in CONDITIONS]
    if bearing:
        described = [condition_bearings.beside(name, bearing) for name in dict.fromkeys((*undescribed, *silent))]
        undescribed, silent = sorted(described, key=lambda words: "," in words), ()
    others = [each for each in unknown if each not in for_some and each not in CONDITIONS]
    named = (
        (NOT_DESCRIBED, [*undescribed, *silent]),
        (NOT_FOR_SOME, [each.partition(" (")[0] if briefly else each for each in for_some]),
        (NOT_CERTAIN, others),
    )
    return "; ".join(f"{lead}: {', '.join(dict.fromkeys(names))}" for lead, names in named if names)
