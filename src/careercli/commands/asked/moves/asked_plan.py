"""A plan that is asked for in words: "make me a plan to become a nurse", "plan from waiter to electrician".

What it is for is read as any question is: one that has a move for its answer has the plan of that move.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import ME, A
from careercli.commands.asked.schooling import getting_in

_PLAN = (
    rf"{A}(?:my )?(?:(?:step[- ]by[- ]step|career|written|full|detailed|good|concrete|realistic|move|transition) )*"
    r"(?:plan|roadmap|road map|checklist)"
)
_ASKED = (
    rf"(?:(?:(?:can|could|would) you |please |help me |i (?:need|want|would like|'d like) (?:to )?|i'd like (?:to )?|"
    rf"let's |how (?:do|can|should|would|could) {ME} |how to )*"
    rf"(?:(?:make|write|give|draw up|draft|create|build|show|get|need|want|set up)(?: (?:me|us|him|her|them))? )?)"
)
_MOVE = rf"(?:{A}(?:career |job )?(?:move|change|switch|transition|way|path|route|steps) )"
_FOR = rf"(?:of |for |to help {ME} |on )?(?:how (?:to|{ME} can|{ME} could|can {ME}) )?"
_REQUESTS = (
    rf"{_ASKED}{_PLAN}[ ,:]+{_FOR}{_MOVE}?(?P<rest>(?:from |to |for |into |becoming |become |get(?:ting)? |go(?:ing)? |"
    r"mov(?:e|ing) |switch(?:ing)? ).+)",
    rf"{_ASKED}plan (?:out )?(?:for {ME} )?{_MOVE}?(?P<rest>(?:from |to |into |becoming ).+)",
    rf"{_ASKED}{_PLAN}[ ,:]+(?P<rest>.+ (?:in)?to .+)",
    rf"(?P<rest>.+?)[,:]? (?:{_ASKED}{_PLAN}|step[- ]by[- ]step|plan it(?: out)?(?: for {ME})?)",
)
_MOVES = ("path", "gap")
_TAKEN = ("--in", "--earning", "--have")
"""Options of `careers path` that a plan has, too."""


def read(catalog: Catalog, sentence: str, read: Callable[[Catalog, str], Question | None]) -> Question | None:
    """The plan that a sentence asks for, what it is for being `read` as any question; None for another sentence.

    What names a job is no request: a plan checker checks plans.
    """
    for pattern in _REQUESTS:
        match = re.fullmatch(pattern, sentence)
        if match is None or (sentence.startswith("plan ") and _is_title(catalog, sentence)):
            continue
        rest = re.sub(r"^for (?=becoming |getting |going |moving |switching )", "", match["rest"])
        question = read(catalog, rest)
        if question is not None and (planned := _planned(catalog, question)):
            return planned
    return None


def _is_title(catalog: Catalog, sentence: str) -> bool:
    """Whether "plan" is the first word of a title: plan checker."""
    return bool(named_roles.named(catalog, " ".join(sentence.split()[:2])))


def _planned(catalog: Catalog, question: Question) -> Question | None:
    """A question about a move, or about the way into a job, as the plan of it; None for any other."""
    name, *rest = question.arguments or ("",)
    roles = [word for at, word in enumerate(rest) if not word.startswith("--") and not rest[at - 1].startswith("--")]
    if name in _MOVES and roles:
        others = [word for word in rest if word.startswith("--") and word not in _TAKEN]
        if not others:
            return Question(("plan", *rest), question.remarks, question.term)
        told = f"`careers plan {' '.join(roles)}` has the steps in their order"
        return Question(question.arguments, (*question.remarks, told), question.term)
    if name == "show" and "--section" in rest and roles:
        return getting_in.first_steps(catalog, roles[0], question.remarks)
    return None
