"""Skills and fields of knowledge that are asked of one job, "do carpenters need math", as O*NET rates them."""

from __future__ import annotations

from careercli import cued
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.roles import conditions

_VERBS = (
    r"(?:(?:have to |need to |got to |get to |be able to )?(?:do|use|uses|know|need|understand|involve|involves|"
    r"require|requires|speak|like)|(?:(?:have to |need to )?be )?(?:good|great|strong|skilled) (?:at|with|in)|"
    r"there|important(?: is)?|on|at)"
)
_AMOUNT = r"(?:(?:a lot of|lots of|much|many|any|some|advanced|hard|basic|heavy|complex|good|a|an|the|that|is|are) )*"
_WORDS = {
    "Mathematics": r"maths?|mathematics|algebra|geometry|calculus|trig(?:onometry)?|arithmetic",
    "Science": r"science",
    "Physics": r"physics",
    "Chemistry": r"chemistry",
    "Biology": r"biology|anatomy",
    "Writing": r"writ(?:e|ing)",
    "Reading Comprehension": r"read(?:ing)?",
    "English Language": r"english|grammar",
    "Foreign Language": r"(?:foreign|second) languages?|spanish",
    "Computers and Electronics": r"computers?",
    "Programming": r"cod(?:e|ing)|programming",
    "Sales and Marketing": r"sales|sell(?:ing)?",
    "Psychology": r"psychology",
    "Geography": r"geography",
    "Critical Thinking": r"critical thinking",
    "Speaking": r"public speaking|speaking skills",
}
"""What O*NET rates, and the everyday words that ask for it."""
_CUES = (
    *("math", "algebra", "geometry", "calculus", "trig", "arithmetic", "science", "physics", "chemistry", "biology"),
    *(
        "anatomy",
        "writ",
        "read",
        "english",
        "grammar",
        "language",
        "spanish",
        "computer",
        "cod",
        "programming",
        "sales",
    ),
    *("sell", "psychology", "geography", "thinking", "speaking"),
)
_NO_SKILL = r"\b(?:degrees?|class(?:es)?|courses?|majors?|school|college|licen[sc]\w*|teachers?|exams?|tests?)\b"
"""What says that a subject is studied, or is a job's."""


@dataclass(frozen=True)
class RatedTopic:
    """A skill or field of knowledge that is asked of a job, as O*NET calls it."""

    name: str


def parted(sentence: str) -> tuple[RatedTopic | None, str]:
    """What O*NET rates that a sentence asks of a job, and the sentence without the words for it."""
    if not any(cue in sentence for cue in _CUES) or cued.search(_NO_SKILL, sentence):
        return None, sentence
    for name, words in _WORDS.items():
        pattern = (
            rf"(?:{_VERBS} )?{_AMOUNT}\b(?:{words})(?: skills?)?(?![\w'-])(?: (?:needed|required|involved|skills))?"
        )
        rest = cued.sub(rf"(?<![\w'-]){pattern}", " ", sentence, count=1)
        if rest != sentence:
            return RatedTopic(name), " ".join(rest.split())
    return None, sentence


def told(catalog: Catalog, slug: str, topic: RatedTopic) -> tuple[str, tuple[str, ...]]:
    """How important O*NET rates a skill or field of knowledge in a job, and at which level; and who says so."""
    rated = [each for each in catalog.entry(slug).role.ratings if each.name == topic.name and each.importance]
    if not rated:
        return f"{topic.name.lower()}: not rated for it", (conditions.ONET,)
    highest = max(each.importance or 0 for each in rated)
    degree = (
        "important" if highest >= conditions.IMPORTANT else "somewhat" if highest >= conditions.SOMEWHAT else "hardly"
    )
    each_said = [
        f"{each.importance:g} of 5 in importance{'' if each.level is None else f' at level {each.level:g} of 7'}"
        f"{f' as {each.kind}' if len(rated) > 1 else ''}"
        for each in rated
    ]
    return f"{topic.name.lower()}: {degree}, {', '.join(each_said)} ({_SCALE})", (conditions.ONET,)


_SCALE = "importance 1 not, 2 somewhat, 3 important"
