"""Words of output and words of the record in a sentence, around the rules of `questions`.

Each is looked for only behind a cheap cue, and its rules are loaded only then.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_shape
from careercli.commands.asked.facts import asked_offer
from careercli.commands.asked.jobs import (
    asked_titles,
    named_roles,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.roles import interest_words

ReadSentence = Callable[[Catalog, str], Question | None]
ReadRest = Callable[[Catalog, asked_places.Asked], Question | None]
_CODE = (
    r"(?:\b(?:with |of |for )?(?:the )?(?:soc|o[*-]?net(?:[- ]soc)?|occupation)(?: (?:codes?|number))? )?"
    r"(?<![\w.-])([0-9]{2}-[0-9]{4}(?:\.[0-9]{2})?)(?![\w-])"
)
_OF_CODE = (
    r"(?:(?:what|which)(?: (?:occupations?|jobs?|careers?|roles?))?(?: is| are| has| have)?|occupations?|jobs?|roles?|"
    r"careers?)? ?(?:with|for|of|is|has|under)? ?(?:an? |soc |code )*\|"
)
_RECORD = (
    "zone", "soc", "code", "number", *interest_words.CUES, "tool", "equipment", "machinery", "software",
    "tech", "programs", "apps", "skill", "knowledge", "abilit", "name", "title", "alias", "synonym", "called",
    "condition", "environment", "setting", "workplace", "education", "degree", "tasks", "duties", "responsibilities",
    "description", "growth", "projection", "openings", "vacancies", "work as", "working as", "employ", "workforce",
    "percent", "%", "enough", "p10", "p25", "p50", "p75", "p90", "entry", "start", "beginn", "related", "similar",
    "comparable",
    "source", " by ", " each ", " every ", "across", "over ", "history", "trend", "style", "trait", "also known",
    "grad", "since ", "how fast", "how quick", "how has", "how have", "how did",
)  # fmt: skip
_OF_FIGURES = ("salary", "show", "compare")


def read(catalog: Catalog, sentence: str, read_one: ReadSentence) -> Question | None:
    """A sentence in small letters read by the rules, with how its answer is to look and the figure that it asks for."""
    shape = asked_shape.parted(sentence)
    question = _read(catalog, shape.rest, read_one)
    if shape.rows and question is None:
        shape = asked_shape.Shape(*asked_shape.without_format(sentence))  # a number that counts no rows
        question = _read(catalog, shape.rest, read_one)
    if question is None and shape.format:
        question = _only_named(catalog, shape.rest)
    return question and asked_shape.put(question, shape)


def _only_named(catalog: Catalog, rest: str) -> Question | None:
    """A sentence that asks for a format and else only names a role."""
    slugs, remarks = named_roles.named_or_work(catalog, rest)
    return Question(("show", slugs[0]), remarks) if slugs else None


def _read(catalog: Catalog, sentence: str, read_one: ReadSentence) -> Question | None:
    if cued.search(_CODE, sentence) and (coded := _with_code(catalog, sentence, read_one)):
        return _with_figures(catalog, coded, sentence)
    sentence, of_title = asked_titles.by_step(catalog, sentence)
    if of_title:
        question = read_one(catalog, sentence)
        return question and Question(question.arguments, (*of_title, *question.remarks), question.term)
    question = asked_offer.read(catalog, sentence) or read_one(catalog, sentence)
    return question and _with_figures(catalog, question, sentence)


def _with_figures(catalog: Catalog, question: Question, sentence: str) -> Question:
    if question.arguments[:1] and question.arguments[0] in _OF_FIGURES:
        from careercli.commands.asked.facts import asked_figures

        return asked_figures.told(catalog, question, sentence)
    return question


def _with_code(catalog: Catalog, sentence: str, read_one: ReadSentence) -> Question | None:
    """A sentence with codes of occupations, each read as the name of its role."""
    known = {code: named_roles.named(catalog, code) for code in re.findall(_CODE, sentence)}
    if not all(known.values()):
        return None
    titles = {code: catalog.entry(slugs[0]).role.title for code, slugs in known.items()}
    remarks = tuple(f"{code} is {title}" for code, title in titles.items())
    if len(known) == 1 and cued.fullmatch(_OF_CODE, " ".join(cued.sub(_CODE, "|", sentence).split())):
        return Question(("search", next(iter(known))), remarks)
    named = cued.sub(_CODE, lambda match: f" {titles[match[1]].lower()} ", sentence)
    question = read_one(catalog, " ".join(named.split()))
    return question and Question(question.arguments, (*remarks, *question.remarks), question.term)


def is_of_role(catalog: Catalog, sentence: str) -> bool:
    """Whether a sentence asks for a term of the data as one role has it: "the job zone of a paralegal"."""
    from careercli.commands.asked.facts import asked_record

    asked = asked_places.parted(sentence)
    return asked_record.of_one(catalog, asked, asked.rest) is not None


def of_record(catalog: Catalog, asked: asked_places.Asked, read_rest: ReadRest) -> Question | None:
    """What a sentence without its place asks of the record, of several jobs, or twice; None for one of another kind."""
    rest = asked.rest
    from careercli.commands.asked import asked_both
    from careercli.commands.asked.facts import (
        asked_sides,
        asked_versus,
    )

    if question := asked_sides.read(catalog, asked):
        return question
    if any(cue in rest for cue in asked_versus.CUES) and (question := asked_versus.read(catalog, asked)):
        return question
    if any(cue in rest for cue in asked_both.CUES) and (question := asked_both.read(catalog, asked, read_rest)):
        return question
    if any(cue in rest for cue in _RECORD):
        from careercli.commands.asked.facts import asked_record

        return asked_record.read(catalog, asked, read_rest)
    return None
