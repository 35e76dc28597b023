"""Questions that a word gives away, whose rules are loaded only behind it: the GI Bill, a plan,
where somebody stands in school, and those who left a job."""

from __future__ import annotations

from collections.abc import Callable

from careercli.api import Catalog
from careercli.commands.asked.question import Question

_PLAN = ("plan", "roadmap", "road map", "checklist", "step by step")
"""What may say that a plan is asked for."""
_DEGREES = (
    "degree", "major", "college", "universit", "school", "bachelor", "associate", "master", "apprentic", "year", "yr",
    "education", "field of study", "fields of study", "should i study",
)  # fmt: skip
"""What may say that a question of study names no job."""
_STUDENTS = (
    "school", "college", "universit", "ged", "sophomore", "freshman", "junior", "senior", "drop", "flunk", "teen",
    "year old", "year-old", "at 14", "at 15", "at 16", "at 17", "worked ", "working at ", "work at ",
)  # fmt: skip
"""What may say where somebody stands in school."""
_LEAVERS = (
    "leave", "leaving", "left", "quit", "turnover", "attrition", "former", "really", "actually", "in practice", "most",
    "usually", "typically",
)  # fmt: skip
"""What may say that those who left a job are asked about."""

_LEVELS = ("degree", "college", "school", "certificate", "bachelor", "associate", "master")
_HELD_AGAINST = (" vs", " versus", " or ", " than ", " compared ", " against ")
"""What may say that two levels of schooling are held against each other."""


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A sentence in small letters that one of these kinds reads, whole; None for another."""
    question = None
    if "bill" in sentence:
        from careercli.commands.asked.person import asked_gi_bill

        question = asked_gi_bill.read(catalog, sentence, read_one)
    if question is None and any(cue in sentence for cue in _DEGREES):
        from careercli.commands.asked.schooling import asked_degrees

        question = asked_degrees.read(sentence)
    if question is None and any(cue in sentence for cue in _STUDENTS):
        from careercli.commands.asked.schooling import asked_students

        question = asked_students.read(catalog, sentence, read_one)
    if question is None and any(cue in sentence for cue in _PLAN):
        from careercli.commands.asked.moves import asked_plan

        question = asked_plan.read(catalog, sentence, read_one)
    if question is None and " make " in sentence:
        from careercli.commands.asked.jobs import asked_made

        question = asked_made.read(catalog, sentence, read_one)
    if question is None and any(cue in sentence for cue in _LEAVERS):
        from careercli.commands.asked.moves import asked_leavers

        question = asked_leavers.read(catalog, sentence)
    if question is None and any(cue in sentence for cue in _LEVELS) and any(cue in sentence for cue in _HELD_AGAINST):
        from careercli.commands.asked.schooling import asked_levels

        question = asked_levels.read(catalog, sentence)
    return question
