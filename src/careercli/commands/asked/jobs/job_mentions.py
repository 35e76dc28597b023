"""The jobs that the words of a sentence name: where each stands, as it is written, and its roles.

One place decides whether words are a job's name; every reading of a sentence asks it. A name of several words is one as
it stands; a single word has to be a usual name, in the title, of the form of one, or behind an article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli import cued
from careercli.catalog import lookup, title_fields, title_words, usual_titles
from careercli.commands.asked import intent_words
from careercli.commands.asked.jobs import (
    everyday_names,
    named_roles,
)
from careercli.commands.typed_words import names_something
from careercli.skills import military_ranks

if TYPE_CHECKING:
    from careercli.api import Catalog

NO_JOB = frozenset((
    "manager", "managers", "assistant", "assistants", "training", "worker", "workers", "helper", "helpers", "lead",
    "leads", "leader", "leaders", "model", "models", "host", "sitter", "operator", "operators", "supervisor",
    "specialist", "technician", "trainee", "apprentice", "intern", "student", "veteran", "client", "staff", "boss",
    "temp", "hand", "hands", "guide", "guides", "reader", "editor", "page", "personal", "general", "sales", "service",
    "retail", "office", "warehouse", "folder", "pager", "returner", "user", "customer", "order", "number", "computer",
    "stay", "former", "riser", "holding", "holder", "holders", "brother", "sister", "father", "mother",
    "header", "letter",
))  # fmt: skip
"""Words that are the short name of some role, and that nobody means it by."""
_AGENT = re.compile(
    r"[a-z]{3,}(?:er|or|ist|ian|smith|wright|man|men|woman|women|eer|ary|ician|hand)|rn|cop|guard|nanny|waitress|hostess|"
    r"seamstress"
)
"""The form of a word for somebody who does something, and short ones that everybody knows."""
_PARTICLES = frozenset(("up", "on", "off", "out", "in", "over", "down", "away", "back"))
"""Words that end a verb, and no name of a job."""
_ARTICLES = frozenset(("a", "an", "as", "become", "becoming", "being", "former", "retired"))
"""Words behind which a single word is likelier the name of a job than anything else: "how much does a CPA make"."""
LOOKED_AT = 20
"""Words of a sentence in which jobs are looked for."""
_MOST_SPANS, _SHORT_NUMBER = 24, 3
"""Spans from which on those of many words are left out; letters of a number that a title may have."""


class Named(NamedTuple):
    """A job that words of a sentence surely name: where they stand, as they are written, and its roles."""

    start: int
    end: int
    name: str
    slugs: tuple[str, ...]


def jobs_in(catalog: Catalog, words: Sequence[str]) -> list[Named]:
    """The jobs that words of a sentence surely name, in the order of the words; what many titles share is none.

    "Assistants" alone is the short name of one role, and nobody means that.
    """
    return list(lookup.once(catalog.query, ("jobs", *words), lambda: _jobs_in(catalog, words)))


def _jobs_in(catalog: Catalog, words: Sequence[str]) -> list[Named]:
    jobs = _touching_as_one(catalog, words, sorted(_jobs_by_length(catalog, words)))
    jobs = sorted([*jobs, *_sharing_head(catalog, words, jobs)])
    jobs = _by_code(jobs)
    return [_of_its_field(catalog, job, words) if len(job.slugs) > 1 else job for job in jobs]


def _by_code(jobs: list[Named]) -> list[Named]:
    """Jobs of which one in words beside the code of a military specialty is that of the code: a 68W medic is one."""
    found: list[Named] = []
    for job in jobs:
        before = found[-1] if found and found[-1].end == job.start else None
        coded = next((one for one in (before, job) if one and military_ranks.grade(one.name.lower())), None)
        if before and coded:
            found[-1] = Named(before.start, job.end, coded.name, coded.slugs)
        else:
            found.append(job)
    return found


def _touching_as_one(catalog: Catalog, words: Sequence[str], jobs: list[Named]) -> list[Named]:
    """The jobs with each two whose names touch as one: nurse case managers are registered nurse case managers."""
    from careercli.search.titles import EXACT, read_title

    one: list[Named] = []
    for job in jobs:
        first = one[-1] if one else None
        if first is None or first.end != job.start or words[first.end - 1][-1:] in ",;.?!:/":
            one.append(job)
            continue
        last = job.name.lower()
        lasts = (last, last.removesuffix("s"))
        short = first.name.lower().removesuffix("s")
        firsts = (short, *(title.lower() for title in catalog.titles(first.slugs[:1]).values()))
        names = (f"{beside} {head}" for beside in firsts for head in lasts)
        readings = (read_title(catalog, name, guess=False) for name in names)
        reading = next((each for each in readings if each.certainty == EXACT and each.slugs), None)
        if reading is None:
            one.append(job)
            continue
        one[-1] = Named(first.start, job.end, f"{first.name} {job.name}", reading.slugs)
    return one


def _of_its_field(catalog: Catalog, job: Named, words: Sequence[str]) -> Named:
    """A job of a name that several have as the one that a field beside it tells: a shift lead, six years in fast food.

    Only titles of the reviewed table count: a cook who wants no more kitchens is no kitchen cook.
    """
    plain = [word.strip("?!.,;:").lower() for word in words]
    beside = [*range(max(job.start - _NEAR, 0), job.start), *range(job.end, min(job.end + _NEAR, len(words)))]
    for count in (2, 1):
        for at in beside:
            if at + count - 1 not in beside or not all(map(names_something, plain[at : at + count])):
                continue
            title = f"{' '.join(plain[at : at + count])} {job.name.lower()}"
            slugs = named_roles.named(catalog, title) if usual_titles.codes(title.replace(" ", "-")) else ()
            if len(slugs) == 1 and slugs[0] in job.slugs:
                return job._replace(slugs=(slugs[0], *(slug for slug in job.slugs if slug != slugs[0])))
    return job


_NEAR = 5
"""Words in front of a name and behind it among which its field is looked for."""


def _sharing_head(catalog: Catalog, words: Sequence[str], jobs: list[Named]) -> list[Named]:
    """The jobs of which the last word stands only with the next one: "an x-ray or MRI tech" names two."""
    from careercli.search.titles import EXACT, read_title

    found: list[Named] = []
    taken = {at for job in jobs for at in range(job.start, job.end)}
    for job in jobs:
        joint = job.start - 1
        if joint < 1 or words[joint].lower() not in _JOINTS or not 1 < len(job.name.split()) <= _MOST_OF_HEADED:
            continue
        head = job.name.split()[-1]
        for count in (2, 1):
            span = range(joint - count, joint)
            name = " ".join(word.strip("?!.,;:") for word in words[max(span.start, 0) : joint])
            if span.start < 0 or taken & set(span) or not all(map(names_something, name.split())):
                continue
            readings = [read_title(catalog, f"{name} {form}", guess=False) for form in (head, head.removesuffix("s"))]
            reading = next((one for one in readings if one.certainty == EXACT and one.slugs), None)
            if reading:
                found.append(Named(span.start, joint, f"{name} {head}", reading.slugs))
                break
    return found


_JOINTS = ("or", "and", "vs", "vs.", "versus", "/", "&")
_MOST_OF_HEADED = 3
"""Words of the name whose last word counts for the one in front of it."""


def is_agent(word: str) -> bool:
    """Whether a word has the form of one for somebody who does something: analyst, welder."""
    return _AGENT.fullmatch(word) is not None


def _is_said(catalog: Catalog, word: str, slug: str) -> bool:
    """Whether a single word is what people call a job: usual, in its title, or of its form; not justice, a folder."""
    if _AGENT.fullmatch(word):
        return True
    titled = catalog.titles([slug]).get(slug, "").lower()
    return bool(usual_titles.codes(word)) or cued.search(rf"\b{re.escape(word)}", titled) is not None


def named_in(catalog: Catalog, words: Sequence[str]) -> tuple[str, ...]:
    """The roles that words of a sentence name, the longest names first."""
    return tuple(dict.fromkeys(job.slugs[0] for job in _jobs_by_length(catalog, words)))


def _jobs_by_length(catalog: Catalog, words: Sequence[str]) -> list[Named]:
    from careercli.search.titles import EXACT, read_title

    plain = [word.strip("?!.,;:").removesuffix("'s") for word in words][:LOOKED_AT]
    jobs: list[Named] = []
    taken: set[int] = set()
    for start, end in spans(plain):
        if taken & set(range(start, end)) or (end - start == 1 and plain[start] in NO_JOB):
            continue
        if any(word.endswith(("?", "!", ";")) for word in words[start : end - 1]):
            continue  # "without law school? nurse" names no school nurse
        name = " ".join(plain[start:end])
        singular = name.removesuffix("s") if end - start == 1 and not name.endswith("ss") else name
        readings = [read_title(catalog, form, guess=False) for form in dict.fromkeys((name, singular))]
        if end - start > 1 and readings[0].certainty != EXACT and plain[end - 1] not in title_fields.LEARNERS:
            other = name.removesuffix("s") if name.endswith("s") else f"{name}s"
            readings = [read_title(catalog, other, guess=False)]
        if plain[end - 1] in _PARTICLES or plain[start] == "hands":
            continue  # "pick up my kids"
        behind = plain[end] if end < len(plain) and words[end - 1][-1:] not in ",;." else ""
        if behind in intent_words.PAPERS or (behind in ("skills", "skill") and not is_agent(plain[end - 1])):
            continue  # good customer service skills
        if ":" in name or any(len(word) > _SHORT_NUMBER and any(map(str.isdigit, word)) for word in name.split()):
            continue  # a code is looked up as one; a 911 dispatcher is a job
        if plain[end - 1] in everyday_names.ENDS and (slugs := named_roles.named(catalog, name)):
            jobs.append(Named(start, end, name, slugs))  # an HVAC guy
            taken |= set(range(start, end))
            continue
        if all(reading.certainty == EXACT and reading.slugs for reading in readings) and (
            end - start > 1
            or (start and plain[start - 1] in _ARTICLES)
            or _is_said(catalog, singular, readings[0].slugs[0])
        ):
            slugs = readings[0].slugs
            if title_words.APPRENTICE in name.lower() and not (slugs := named_roles.named(catalog, name.lower())):
                continue  # of no trade
            jobs.append(Named(start, end, name, slugs))
            taken |= set(range(start, end))
    return jobs


def spans(words: Sequence[str]) -> list[tuple[int, int]]:
    """Where names may stand in a sentence, the longest first: up to four words, none of them but "of" mere grammar."""
    can_name = [
        names_something(word) or (word == "career" and is_agent(" ".join(words[at + 1 : at + 2]).removesuffix("s")))
        for at, word in enumerate(words)
    ]
    spans = [
        (start, start + count)
        for count in (4, 3, 2, 1)
        for start in range(len(words) - count + 1)
        if can_name[start]
        and can_name[start + count - 1]
        and all(can_name[at] or words[at].lower() == "of" for at in range(start, start + count))
    ]
    for longest in (4, 3, 2):  # single words are looked at in any case: most titles are one
        if len(spans) > _MOST_SPANS:
            spans = [(start, end) for start, end in spans if end - start < longest]
    return spans
