"""What is wished of the work and not certain of a role, in the same words on every screen.

What no source describes is one state, whether the Handbook has no profile of the work or one that is silent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

NOT_DESCRIBED, NOT_FOR_SOME, NOT_CERTAIN = "not described", "not so for some", "not certain"


def is_otherwise_for_some(unknown: Iterable[str]) -> bool:
    """Whether a source says of some people in a role that the work is not as wished."""
    return any(each.endswith(")") for each in unknown)


def told(unknown: Sequence[str], silent: Sequence[str] = (), *, briefly: bool = False) -> str:
    """What of the wishes is not certain: those that are `unknown` of a role, by name, with what some people do there or
    how long the study is, and those that nothing but a `silent` source speaks for. `briefly`: without what some do.
    """
    from careercli.roles.conditions import CONDITIONS

    for_some = [each for each in unknown if each.endswith(")")]
    undescribed = [each for each in unknown if each in CONDITIONS]
    others = [each for each in unknown if each not in for_some and each not in undescribed]
    named = (
        (NOT_DESCRIBED, [*undescribed, *silent]),
        (NOT_FOR_SOME, [each.partition(" (")[0] if briefly else each for each in for_some]),
        (NOT_CERTAIN, others),
    )
    return "; ".join(f"{lead}: {', '.join(dict.fromkeys(names))}" for lead, names in named if names)
