"""What somebody says of the own body, senses or mind beside a question: deaf, blind in one eye, one hand, epilepsy.

It is no job and no skill, so no rule reads it: the rest is answered, with a word on what is not held here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.roles import beyond_words, plain_conditions

_HANGS = r"(?:\b(?:who|that|which|with|without|and|or|but|has|have|is|are|i|am|i'm|because|since|if|as|for|so)\b[ ,]*)+"
_WHOM = (
    r"^((?:how |what |which |where )?(?:jobs |work )?(?:can|could|may|should|will)) (?:an? )?"
    r"(?=be\b|become\b|work\b|do\b|get\b)"
)


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A sentence in small letters, read without what it says of the body; None where it says nothing of it."""
    told = plain_conditions.without_oneself(sentence)
    if not told.remarks:
        return None
    rest = _tidy(told.rest)
    question = read_one(catalog, rest) if rest else None
    if question is None:
        question = _of_job(catalog, rest)
    if question and (question.arguments or question.term or question.remarks):
        own = tuple(remark for remark in told.remarks if remark not in question.remarks)
        return replace(question, remarks=(*question.remarks, *own))
    if plain_conditions.left_over(rest, (JOBS,)):
        return None
    wishes = plain_conditions.parted(sentence)
    return None if set(wishes.beyond) & set(beyond_words.NEAREST) else Question((), (*told.remarks, beyond_words.GO_ON))


def _of_job(catalog: Catalog, rest: str) -> Question | None:
    """The moves from the job that is all that is left of a sentence but its place."""
    asked = asked_places.parted(rest)
    name = re.sub(r"^(?:i am|i'm|i work as|as|for)? ?(?:an? |the )?", "", asked.rest.strip(" ,"))
    slugs = named_roles.named(catalog, name) if name else ()
    if not slugs:
        return None
    place = ("--in", asked.place) if asked.place else ()
    return Question(("next", slugs[0], *place), named_roles.choice(slugs))


def _tidy(rest: str) -> str:
    """What is left of a sentence, without what hung on what was taken out of it."""
    parts = [cued.sub(rf"(?:^|(?<= )){_HANGS}$", "", part.strip(" .;")).strip() for part in rest.split(",")]
    rest = ", ".join(part for part in parts if part)
    rest = re.sub(r"^(?:and|but|so)\b ?", "", rest.strip(" ,.;"))
    return re.sub(_WHOM, r"\1 i ", rest)
