"""Whether AI, robots or automation will take a job: no source says so of one job, and what they do say beside that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, MINE, ROLE, A
from careercli.roles import beyond_words

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

_MACHINES = rf"(?:the )?{beyond_words.MACHINES_NAMED}"
_TAKE = (
    r"(?:replac|automat|eliminat|steal|kill|tak|do|destroy|threaten|chang|affect|impact|hurt)(?:e|es|ed|ing|s|en)?"
    r"(?: (?:over|away|out|from))*"
)
_CUES = (
    "ai",
    "a.i",
    "artificial",
    "robot",
    "automat",
    "machine",
    "computer",
    "gpt",
    "technology",
    "replaced",
    "self driving",
    "self-driving",
    "driverless",
    "autonomous",
)
_BEHIND = rf"(?: {JOBS})?(?: (?:soon|someday|one day|in the future|away|over))?"
_ASKED = (
    rf"(?:how )?(?:will|can|could|would|is|are|does|do) {_MACHINES} (?:going to )?(?:be )?{_TAKE} "
    rf"(?:jobs? (?:of|from) )?{A}{ROLE}{_BEHIND}",
    rf"(?:will|can|could|would|is|are) {A}{ROLE} (?:going to )?(?:be |get |being )?"
    rf"(?:replaced|automated|eliminated|taken(?: over)?)(?: (?:away|out))?(?: by .+)?",
    rf"(?:how )?(?:is|are) {A}{ROLE} (?:safe|protected|secure|threatened|endangered|(?:at )?risk) "
    rf"(?:from|by|of|against) (?:being )?(?:{_MACHINES}|replaced by {_MACHINES}|automated)",
    rf"(?:is|are) {A}{ROLE} (?:{_MACHINES})[ -](?:proof|resistant|safe)",
)
"""What machines may do to a job that a sentence names."""
_DRIVEN = r"\b(?:self[- ]driving|driverless|autonomous) (?P<thing>[a-z]+)\b"
SAID = (
    "none of the sources here says what AI or automation will do to one job; BLS's projections take known technology "
    "into account"
)
_TOLD = re.compile(r"\bAI\b|\b(?:artificial intelligence|automat(?:ion|ed?|ing)|robots?)\b")
_MOST = 2
"""Sentences of a role's file that are shown."""


def read(catalog: Catalog, sentence: str) -> Question | None:
    """The outlook of a job that a sentence fears for, with what the record says of machines in it."""
    if not any(cue in sentence for cue in _CUES):
        return None
    match = next((match for pattern in _ASKED if (match := cued.fullmatch(pattern, sentence))), None)
    if match is None:
        return _by_parts(catalog, sentence)
    job = match["role"]
    if cued.fullmatch(MINE, job) or cued.fullmatch(MINE, f"my {job}"):
        own = named_roles.own(catalog)
        driven = cued.search(_DRIVEN, sentence) if own is None else None
        if driven and (slugs := named_roles.of_work(catalog, f"driving {driven['thing']}")):
            return _told(catalog, slugs[0], (f"your job is taken as {slugs[0]}: name it instead",))
        ask = "put its name into the question, as in `careers salary paralegal`; `careers start` asks once what you do"
        return _told(catalog, own, (f"taken as that of your profile: {own}",)) if own else Question((), (SAID, ask))
    for name in (job, cued.sub(rf" {JOBS}$", "", job), job.removesuffix("s")):
        slugs, remarks = named_roles.named_or_work(catalog, name)
        if slugs:
            return _told(catalog, slugs[0], remarks)
    return None


_FEARED = (
    rf"(?:evidence|proof|risk|threat|danger|chance|odds|likelihood|impact|effect|exposure|exposed|vulnerable|"
    rf"{_MACHINES}|"
    rf"{_TAKE}|automation|automat\w+|replac\w+|taking over|obsolete|safe|going|by|from|to|of|on|about|that|be|being|"
    rf"get|"
    r"numbers?|data|stats|figures|please|pls|percent(?:age)?|high|low|how|soon|there|when|years?|still)"
)
"""Words of a sentence that asks of one job what machines will do to it."""


def _by_parts(catalog: Catalog, sentence: str) -> Question | None:
    """A sentence of one job and words of machines and what they do, in whatever order: "AI risk for clerks"."""
    of_machines = rf"\b(?:{beyond_words.MACHINES_NAMED}|automat\w+|replaced)\b"
    if not cued.search(of_machines, sentence):
        return None
    from careercli.commands.asked.jobs.job_mentions import jobs_in
    from careercli.roles import plain_conditions

    words = [word.strip("?!.,;:") for word in sentence.split()]
    named = [(job.start, job.end, job.slugs) for job in jobs_in(catalog, words)]
    if not named:
        pairs = [
            (at, at + size)
            for size in (2, 1)
            for at in range(len(words) - size + 1)
            if words[at + size - 1][-3:] == "ing"
        ]
        done = ((start, end, named_roles.of_work(catalog, " ".join(words[start:end]))) for start, end in pairs)
        named = [next((each for each in done if each[2]), (0, 0, ()))]
    start, end, slugs = named[0]
    rest = " ".join((*words[:start], *words[end:]))
    if not cued.search(of_machines, rest):
        return None  # an automated teller's repairer is a job
    if len(named) > 1 or not slugs or plain_conditions.left_over(rest, (_FEARED, JOBS)):
        return None
    return _told(catalog, slugs[0], named_roles.choice(slugs))


def _told(catalog: Catalog, slug: str, remarks: tuple[str, ...]) -> Question:
    from careercli.answers import growth_context

    role = catalog.entry(slug).role
    context = growth_context.growth_context(role.statistics)
    why = f"; {context.reasons[0]}" if context and context.reasons else ""
    outlook = (f"outlook by BLS: {context.growth_words}{why}",) if context and context.growth_words else ()
    guide = tuple(_sentences(role))[:_MOST]
    said = (f"as the record of {slug} has it: {' '.join(guide)}",) if guide else ()
    return Question(("show", slug, "--section", "statistics"), (*remarks, SAID, *outlook, *said))


def _sentences(role: Role | IndexedRole) -> Iterator[str]:
    """The sentences of a role's file on machines: in its trends, its outlook and its answers."""
    trends = role.market.trends if role.market else None
    texts = (*filter(None, (trends,)), *role.global_outlook, *(entry.answer for entry in role.faq))
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            if _TOLD.search(sentence):
                yield sentence.strip()
