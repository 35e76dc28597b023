"""A sentence that no rule reads: it is said not to be understood, with commands for what it names.

It is never answered by a role that shares a stray word with it: "who invented the telephone" asks for no operator.
Each command that is offered runs as it stands.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli import cued
from careercli.commands.asked import or_else
from careercli.commands.asked.jobs import (
    job_mentions,
    named_roles,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, PAY
from careercli.commands.typed_words import is_place, names_something
from careercli.offered import written
from careercli.roles.idle_words import FILLING

if TYPE_CHECKING:
    from careercli.api import Catalog
    from careercli.search.role_hits import RoleHits

LONGEST = 60
"""Characters of a sentence that are said back."""
MOST = 4
"""Commands that are offered."""
_LEAST_WORDS, _MANY_WORDS, _SEVERAL = 3, 4, 2
_SMALL = frozenset(("a", "an", "the", "of", "and", "or", "in", "on", "for", "with", "at", "to", "as", "&", "+", "from"))
"""Words that stand in titles, too: "head of sales and marketing"."""
_PERSON = r"(?:i|you|we|u|he|she|they|someone|one|there|it|this|that|these|those|my)"
_SENTENCE = (
    r"(?:who|whose|what|what's|whats|when|where|why|how|which|i'm|im|i've|ive|i'd|id like|my|please|tell me|give me|"
    r"show me|help me|explain|define)\b|"
    rf"(?:is|are|am|was|were|do|does|did|can|could|should|would|will|has|have) (?:an? |the )?{_PERSON}\b|"
    r"(?:is|are|does|do|did|was|were) [a-z]+ .*|"
    r"i (?:am|was|have|had|want|need|like|love|hate|do|can|could|would|will|got|get|just|work|worked|don'?t|can'?t)\b"
)
"""How a sentence begins that is no title."""
_INSIDE = (
    r"\b(?:i|i'm|im|me|you|myself|yourself|today|tomorrow|yesterday|tonight)\b(?! ?[t/&])|"
    r"\b(?:is|are) (?:that|it|this|they|there)\b|"
    r", (?:not|but not|and not|or not)\b|\bnot\b.* either\b|"
    r"\bthat (?:leads?|pays?|is|are|has|have|does|do|can|will|needs?)\b|"
    r"\b(?:jobs|careers)\b.* (?:that|which|where|for|with|without|who)\b"
)
"""What stands in a sentence and in no title."""
_ABOUT = (
    rf"\b(?:{JOBS}|{PAY}|paid|paying|earn\w*|hir\w+|employ\w+|train\w*|licen[sc]\w+|degrees?|college|school\w*|"
    r"apprentice\w*|career\w*|occupation\w*|job\w*|resume|cv|skills?|promotion|boss|retire\w*|interview\w*)\b"
)
"""What says that a sentence is about work at all."""
_KNOWLEDGE = r"(?:who|whose|when|why)(?:'s|s)? "
"""How a sentence begins that asks about the world: "who is the president of France"."""
_NO_SKILL = frozenset(
    (
        "time",
        "weather",
        "people",
        "good",
        "best",
        "better",
        "pays",
        "make",
        "some",
        "thing",
        "money",
        "work",
        "jobs",
        "training",
    )
)
_SHORTEST, _SKILLS_TRIED = 4, 5
"""Letters of a skill; words that are tried as one."""
BEYOND = (
    "that is beyond what is recorded, which is jobs of the United States, their pay, training and outlook: `careers "
    "list` shows them"
)
_IN_PART = "not all of this was understood, the nearest to it is shown"
_NO_WORD = "no word of it is a job, a subject, a skill or a wish that is recorded"
_START = (
    "`careers start` asks what you do and like, `careers interests` asks what kind of work suits you, "
    "`careers list --sort -openings` shows every job, those with most openings first"
)


def is_sentence(words: Sequence[str]) -> bool:
    """Whether words are a sentence rather than a title or words to search for."""
    text = " ".join(words).lower().replace("’", "'").strip(" ?!.")
    count = len(text.split())
    if count >= _LEAST_WORDS and (cued.match(_SENTENCE, text) or cued.search(_INSIDE, text)):
        return True
    beside = sum(not names_something(word) and word not in _SMALL for word in text.split())
    return count >= _MANY_WORDS and beside >= _SEVERAL


def is_answered(answer: RoleHits) -> bool:
    """Whether what a search has is an answer to a sentence: texts that say all of it, or a title that it is."""
    if not answer.hits or answer.weak:
        return False
    best = answer.hits[0]
    if best.where in ("title", "alias"):
        return answer.reading is None or answer.reading.certainty in ("exact", "sure")
    return True


def told(words: str) -> str:
    """The sentence that says that words were not understood."""
    return f"this was not understood: {_said(words.split())}"


def _said(words: Sequence[str]) -> str:
    text = " ".join(words)
    return repr(text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")


def instead(catalog: Catalog, words: Sequence[str]) -> str:
    """What can be typed instead of a sentence: commands for the role, the skill and the place that it names."""
    text = _wanted(catalog, words)
    asked = asked_places.parted(text)
    place = asked.place
    rest = [word.strip("?!.,;") for word in asked.rest.split()]
    is_beyond = cued.match(_KNOWLEDGE, text) and not cued.search(_ABOUT, text)
    roles = () if is_beyond else _roles(catalog, rest)
    is_own = cued.search(r"\b(?:i|i'm|my|me)\b", text)  # "how tall is mount everest" asks for no software of that name
    skill = "" if roles or is_beyond or not (is_own or cued.search(_ABOUT, text)) else _skill(catalog, rest)
    offers = []
    if roles:
        pay = ["salary", roles[0], *(("--in", place) if place else ())]
        offers = [
            (["show", roles[0]], "shows what it is"),
            (pay, "shows what it pays"),
            (["next", roles[0], *(("--in", place) if place else ())], "shows where it leads"),
        ]
        offers = [
            *_nearest(text, roles, named_roles.example(catalog, roles[0])),
            *(offers if len(roles) == 1 else offers[: MOST - 1]),
        ]
    if len(roles) > 1:
        offers.insert(MOST - 1, (["compare", *roles[:2]], "shows how both differ"))
    if skill:
        offers.append((["list", "--skill", skill, "--sort", "-jobs"], "shows the jobs that use it"))
    if not (roles or skill or place or is_beyond) and cued.search(_ABOUT, text) and _is_in_guides(catalog, text):
        offers.append((["faq", text], "has what guides answer to it"))
    if place and not roles:
        offers.append((["list", "--in", place, "--sort", "-jobs"], "shows the jobs there"))
    told = {tuple(command): what for command, what in reversed(offers)}  # each once, by what is said of it first
    offers = [(command, told.pop(tuple(command))) for command, _what in offers if tuple(command) in told]
    commands = ", ".join(f"`{written(command)}` {what}" for command, what in offers[:MOST])
    if roles or skill or cued.search(_ABOUT, text):
        return commands or f"{_NO_WORD}; {_START}"
    return f"{BEYOND}{'; ' if commands else ''}{commands}"


def nearest(catalog: Catalog, words: Sequence[str]) -> Question | None:
    """What a sentence that no rule reads comes nearest to: the command that its words ask for of the jobs it names.

    None where it names none, or no word says what is asked of it.
    """
    text = _wanted(catalog, words)
    if cued.match(_KNOWLEDGE, text) and not cued.search(_ABOUT, text):
        return None
    asked = asked_places.parted(text)
    roles = _roles(catalog, [word.strip("?!.,;") for word in asked.rest.split()])[:_SEVERAL]
    own = named_roles.own(catalog)
    for command in or_else.ranked(text, named=roles) if roles else ():
        if len(roles) > 1 and command[0] in (*or_else.OF_TWO, "compare"):
            arguments = (command[0], *roles)
        elif command[0] in or_else.OF_TWO:
            name, *options = command if own else or_else.WITHOUT_OWN[command[0]]
            arguments = (name, roles[0], *options)
        elif command[0] == "compare":
            continue
        else:
            arguments = (command[0], roles[0], *command[1:])
        there = ("--in", asked.place) if asked.place and command[0] in ("salary", "next") else ()
        return Question((*arguments, *there), (f"{_IN_PART}: {_said(words)}",))
    return None


def _wanted(catalog: Catalog, words: Sequence[str]) -> str:
    """A sentence in small letters without what it turns down, which no command is to look for."""
    from careercli.commands.asked.moves import turned_down

    return turned_down.parted(catalog, " ".join(words).lower().replace("’", "'").strip(" ?!.")).rest


def _is_in_guides(catalog: Catalog, text: str) -> bool:
    """Whether a question of the guides is asked by a sentence."""
    from careercli.search.faq import faq_of_all

    return bool(faq_of_all(catalog, text).to_table().rows)


def _nearest(text: str, roles: tuple[str, ...], example: str) -> list[tuple[list[str], str]]:
    """The commands that words of a sentence come nearest to, for the one or two roles that it names.

    Of two it is taken that the first is the one to leave; with one, the `example` is.
    """
    start, target = roles[:2] if len(roles) > 1 else (example, roles[0])
    own = "" if len(roles) > 1 else f", for example from {start}"
    found: list[tuple[list[str], str]] = []
    for command in or_else.ranked(text, named=roles):
        of_two = command[0] in or_else.OF_TWO
        if command[0] == "compare" and len(roles) == 1:
            continue
        words = [
            command[0],
            *((start, target) if of_two else roles[:2] if command[0] == "compare" else (target,)),
            *command[1:],
        ]
        found.append((words, f"{or_else.WHAT[command]}{own if of_two else ''}"))
    return found[: MOST - 1]


def _skill(catalog: Catalog, words: Sequence[str]) -> str:
    """A skill that a word or two of a sentence surely are, and that roles have; empty if none is."""
    content = [word for word in words if word not in FILLING | _NO_SKILL and names_something(word)]
    pairs = [f"{first} {second}" for first, second in itertools.pairwise(words) if {first, second} <= {*content}]
    for word in [*pairs[:_SKILLS_TRIED], *(word for word in content[:_SKILLS_TRIED] if len(word) >= _SHORTEST)]:
        if getattr(catalog.skills(word, limit=1), "sure", ()) and not is_place(word, misspelt=False):
            return word
    return ""


def _roles(catalog: Catalog, words: Sequence[str]) -> tuple[str, ...]:
    """The roles that words name, or, if there are none, that of those who do the work which words name."""
    if named := job_mentions.jobs_in(catalog, words):
        return tuple(dict.fromkeys(job.slugs[0] for job in named))
    for start, end in job_mentions.spans(words[: job_mentions.LOOKED_AT]):
        is_doing = end - start > 1 or words[start].endswith("ing")
        if is_doing and (slugs := named_roles.of_work(catalog, " ".join(words[start:end]))):
            return slugs[:1]
    return ()
