"""What the record has of one role under a name of its own: "job zone of a paralegal", "tools that architects use".

The words for it may stand in front of the role or behind; what is left has to be the name of a role and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import (
    liked_words,
    list_words,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, PAY
from careercli.roles import interest_words

Read = Callable[[Catalog, asked_places.Asked], Question | None]


class _Topic(NamedTuple):
    """What a role has on record: what asks for it, the command that shows it, and the figure that leads."""

    asked: str
    cues: tuple[str, ...]
    command: tuple[str, ...]
    lead: Callable[[Catalog, str], tuple[str, ...]] | None = None


def _code(catalog: Catalog, slug: str) -> tuple[str, ...]:
    role = catalog.entry(slug).role
    code = role.occupation.code if role.occupation else ""
    if not code:
        return (f"{role.title}: no code is recorded",)
    detail = f"; O*NET-SOC code {code}" if "." in code else ""
    return (f"{role.title}: SOC code {code.partition('.')[0]}{detail}",)


def _interests(catalog: Catalog, slug: str) -> tuple[str, ...]:
    from careercli.roles.interests import TYPES

    role = catalog.entry(slug).role
    if role.interests is None:
        return (f"{role.title}: nobody has rated its interests",)
    rated = sorted(((getattr(role.interests, kind.key), kind) for kind in TYPES), key=lambda pair: -(pair[0] or 0))
    letters = "".join(kind.letter for _score, kind in rated[:3])
    named = ", ".join(f"{kind.key} {score:g}" for score, kind in rated[:3] if score is not None)
    return (f"{role.title}: interest code {letters}, the three highest of O*NET's ratings ({named} of 7)",)


def _zone(catalog: Catalog, slug: str) -> tuple[str, ...]:
    role = catalog.entry(slug).role
    return () if role.job_zone else (f"{role.title}: no job zone is recorded",)


def _schooling(catalog: Catalog, slug: str) -> tuple[str, ...]:
    from careercli.commands.asked.facts import asked_figures

    return asked_figures.entry_of(catalog, slug)


def _sections(*names: str) -> tuple[str, ...]:
    return ("show", "{}", *(part for name in names for part in ("--section", name)))


_SOFTWARE = r"(?:computer |hot )?(?:software|technolog(?:y|ies)|tech stack|programs|apps|computer skills)"
_TOOLS = r"(?:hand )?tools|equipment|machinery"
_SUBJECTS = r"knowledge(?: areas?)?|abilit(?:y|ies)"
_JOINED = r"(?:,? and |, ?| & | or )"
_TOPICS = (
    _Topic(r"(?:o\*?-?net )?(?:job )?zones?(?: (?:level|number))?", ("zone",), _sections("job-zone"), _zone),
    _Topic(
        r"(?:(?:soc|o[*-]?net(?:[- ]soc)?|standard occupational classification|occupation(?:al)?|bls)(?: 2018)? "
        r"(?:codes?|numbers?)|soc)",
        ("soc", "code", "number"), _sections("occupation"), _code,
    ),
    _Topic(
        r"(?:(?:riasec|holland|interests?) (?:codes?|letters?|types?|profile|scores?|ratings?)|riasec|"
        r"holland|interests)",
        ("riasec", "holland", "interest"), _sections("interests"), _interests,
    ),
    _Topic(
        rf"(?:(?:{_TOOLS}){_JOINED}(?:{_SOFTWARE})|(?:{_SOFTWARE}){_JOINED}(?:{_TOOLS}))",
        ("tool", "equipment", "machinery"), _sections("tech-stack", "tools"),
    ),
    _Topic(rf"(?:{_SOFTWARE})", ("software", "tech", "programs", "apps", "computer skills"), _sections("tech-stack")),
    _Topic(_TOOLS, ("tools", "equipment", "machinery"), _sections("tools")),
    _Topic(r"work styles?|personal(?:ity)? traits?", ("style", "trait"), _sections("work-styles")),
    _Topic(
        rf"(?:skills?{_JOINED}(?:{_SUBJECTS})|(?:{_SUBJECTS})(?:{_JOINED}(?:skills?|{_SUBJECTS}))*)",
        ("knowledge", "abilit"), _sections("ratings"),
    ),
    _Topic(r"(?:key |top |main |important |required )?skills?", ("skill",), _sections("skills")),
    _Topic(
        r"(?:(?:other|alternat(?:e|ive)|different|another|official|usual) (?:job )?(?:names?|titles?)|aliases|"
        r"synonyms?|(?:also )?(?:called|known as))",
        ("name", "title", "alias", "synonym", "called", "known as"), _sections("aliases"),
    ),
    _Topic(
        r"(?:work(?:ing)?|job) (?:conditions?|environments?|settings?)|workplace",
        ("condition", "environment", "setting", "workplace"), _sections("work-setting"),
    ),
    _Topic(
        r"(?:usual |typical |minimum |required |entry )?(?:levels? of (?:education|schooling)|education levels?|"
        r"entry education|(?:education|degree) (?:required|needed|requirements?)|education)",
        ("education", "degree", "schooling"), _sections("entry-path", "education"), _schooling,
    ),
    _Topic(
        r"(?:main |core |daily |usual |typical )?(?:tasks|duties|responsibilities|job descriptions?)",
        ("tasks", "duties", "responsibilities", "job description"), _sections("summary", "responsibilities"),
    ),
    _Topic(
        r"(?:projected |expected |forecast |job |employment )*(?:growth(?: rates?| projections?)?|projections?)"
        r"(?:,? (?:for |in |from )?20[0-9]{2} ?(?:-|to) ?(?:20)?[0-9]{2})?",
        ("growth", "projection"), _sections("statistics"),
    ),
    _Topic(r"growing|grow|shrinking", ("how fast", "how quick"), _sections("statistics")),
    _Topic(
        r"(?:annual |yearly |projected |job )*(?:openings|vacancies)(?: (?:a|per|each|every) year)?",
        ("openings", "vacancies"), _sections("statistics"),
    ),
    _Topic(
        r"(?:people )?(?:work(?:ing)? as|employed(?: as)?)|employment(?: numbers?| figures?)?|workforce(?: size)?",
        ("work as", "working as", "employ", "workforce"), _sections("statistics"),
    ),
    _Topic(
        rf"(?:(?:{PAY} )?(?:at |in |of )?(?:the )?(?:[0-9]{{1,2}}(?:th|st|nd|rd)?[ -]?percentiles?|"
        rf"p(?:10|25|50|75|90)|(?:top|bottom|lowest|highest|upper|lower)(?:[- ]paid)? [0-9]{{1,2}} ?(?:%|percent))"
        rf"(?: of)?(?: {PAY}| earners?)?)",
        ("percent", "%", "p10", "p25", "p50", "p75", "p90"), ("salary", "{}"),
    ),
    _Topic(
        r"(?:make|makes|earn|earns|paid|pay) enough(?: money)?(?: to .*)?", ("enough",), ("salary", "{}"),
    ),
    _Topic(
        rf"(?:entry[- ]level|starting|starter|beginn(?:er'?s?|ing)|first[- ]year|new grad(?:uate)?) (?:{PAY})",
        ("entry", "start", "beginn", "first", "grad"), ("salary", "{}"),
    ),
    _Topic(
        rf"(?:related|similar|comparable)(?: {JOBS})?(?: to)?|(?<=occupations )like",
        ("related", "similar", "comparable", "like"), ("related", "{}"),
    ),
    _Topic(r"(?:data )?sources?", ("source",), _sections("sources")),
)  # fmt: skip
_FRONT = frozenset((
    "what", "what's", "whats", "which", "show", "me", "list", "give", "tell", "find", "get", "see", "the", "a",
    "an", "any", "of", "for", "is", "are", "do", "does", "in", "by", "to", "as", "kind", "kinds", "type",
    "types", "number", "numbers", "how", "many", "much", "all", "that", "with", "need", "needs", "use", "uses",
    "have", "has", "there", "on", "at", "people", "work", "works", "us", "usa", "please", "about", "who",
    "they", "must", "should", "know", "common", "usual", "typical", "main", "current", "average", "jobs",
    "occupations", "careers", "roles", "workers", "'s", "else", "used", "fast", "quickly", "will", "needed", "required",
    "be", "become", "earn", "earns", "make", "makes", "paid", "pay", "salary", "annual",
))  # fmt: skip
_BEHIND = frozenset((
    "do", "does", "need", "needs", "needed", "use", "uses", "used", "have", "has", "require", "required", "is",
    "are", "in", "on", "at", "of", "for", "to", "with", "us", "usa", "there", "each", "every", "per", "a",
    "year", "jobs", "occupation", "job", "work", "working", "get", "must", "know", "should", "belong", "as",
    "called", "earn", "earns", "make", "makes", "the", "nationwide", "employed", "pay", "salary", "wage", "'s",
    "they", "people", "expected", "supposed", "learn",
))  # fmt: skip
"""Words around the name of a role that are none of it."""
_MOST_WORDS = 6
"""Words of the name of a role."""
_ZONE = r"(?:in |with |of )?(?:o\*?-?net )?(?:job )?zone ([1-5])\b"
_CODE_OF_INTEREST = (
    r"(?:in |with |of |for )?(?:an? |the )?(?:(?:riasec|holland|interests?)(?: (?:codes?|letters?|types?))? )"
    r"(?:of |is )?([riasec]{1,3})\b|\b([riasec]{3}) (?:riasec|holland|interests?)(?: (?:codes?|letters?|types?))?\b"
)
_TYPE = r"(realistic|investigative|artistic|social|enterprising|conventional)"
_AND_TYPE = rf"(?:,? and |, |[ /-]){_TYPE}"
_NAMED_INTERESTS = (
    r"(?:(?:scor(?:ed|es|ing)|(?:am|is|are|as|mostly)|(?:highest|high|strong)(?: in| on)?) )*(?:an? )?"
    rf"\b{_TYPE}{_AND_TYPE}(?:{_AND_TYPE})?\b(?:[ -](?:types?|interests?|codes?|profile))?"
    r"(?: (?:on|in|from|by) (?:the|an?|my|his|her) (?:[a-z*-]+ ){0,2}"
    r"(?:test|inventory|profiler?|quiz|assessment|survey))?"
)
"""Two or three of the kinds of interests by their names."""


def read(catalog: Catalog, asked: asked_places.Asked, read_rest: Read) -> Question | None:
    """What the record has of one role, or the roles of a zone or code; None for another sentence."""
    sentence = cued.sub(r"[:,]+(?= |$)", " ", asked.rest) if asked.rest.count(",") <= 1 else asked.rest
    return _listed(catalog, asked, read_rest) or of_one(catalog, asked, " ".join(sentence.split()))


_JOBS_BY_SKILL = rf"^(?:[a-z]+ )?{JOBS} (?:that|which|using|with|for|where|needing) .*{liked_words.SKILLS}"
"""What asks for the jobs of a skill: "jobs that use computer skills"."""


def of_one(catalog: Catalog, asked: asked_places.Asked, sentence: str) -> Question | None:
    """What the record has of the one role that a sentence names under a word of the record."""
    if " skill" in sentence and cued.search(_JOBS_BY_SKILL, sentence):
        return None
    for topic in _TOPICS:
        if not any(cue in sentence for cue in topic.cues):
            continue
        for match in re.finditer(rf"(?<![\w-])(?:{topic.asked})(?![\w-])", sentence):
            front, behind = sentence[: match.start()], sentence[match.end() :]
            named = next(_roles(catalog, f"{front} | {behind}"), None)
            if named is None:
                continue
            slugs, remarks = named
            lead = topic.lead(catalog, slugs[0]) if topic.lead else ()
            command = tuple(part.format(slugs[0]) for part in topic.command)
            if asked.place and ("employ" in match[0] or " as" in match[0]):
                command = ("salary", slugs[0])  # which counts the jobs in a place
            return Question(command, (*lead, *remarks))
    return None


def _roles(catalog: Catalog, rest: str) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The roles that words name when the words around are taken off; the place of the topic is a bar."""
    words = cued.sub(r"(?<=\w)'s?(?= )", "", rest).split()
    bar = words.index("|")
    for part, other in ((words[bar + 1 :], words[:bar]), (words[:bar], words[bar + 1 :])):
        if any(word not in _FRONT and word not in _BEHIND for word in other):
            continue
        first = next((at for at, word in enumerate(part) if word not in _FRONT), len(part))
        inner = part[first:]
        last = len(inner)
        while last and inner[last - 1] in _BEHIND:
            last -= 1
        for end in range(last, len(inner) + 1):
            name = " ".join(inner[:end])
            if (
                not name
                or end > _MOST_WORDS
                or cued.search(r"[,;]", name)
                or cued.fullmatch(rf"(?:{JOBS}|{PAY}|\w)", name)
            ):
                continue
            slugs, remarks = named_roles.named_or_work(catalog, name)
            if slugs and not any("not looked for" in remark for remark in remarks):
                yield slugs, remarks


def _listed(catalog: Catalog, asked: asked_places.Asked, read_rest: Read) -> Question | None:
    """The jobs of a job zone, or of a code of interests."""
    sentence = asked.rest
    options: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    if " zone " in f" {sentence} " and (match := cued.search(_ZONE, sentence)):
        options = ("--zone", match[1])
        below = "" if match[1] == "1" else f"; the list has zone {match[1]} and those below: `--zone` is the highest"
        remarks = (f"job zone {match[1]} of 5, by the preparation that work takes (O*NET){below}",)
    elif any(cue in sentence for cue in interest_words.CUES) and (
        match := cued.search(_NAMED_INTERESTS, sentence) or cued.search(_CODE_OF_INTEREST, sentence)
    ):
        said = [part for part in match.groups() if part]
        letters = ("".join(part[0] for part in said) if len(said) > 1 else said[0]).upper()
        if len(set(letters)) < len(letters):
            return None
        options = ("--interests", letters)
    else:
        return None
    rest = " ".join(f"{sentence[: match.start()]} {sentence[match.end() :]}".split())
    left = cued.sub(
        rf"\b(?:{JOBS}|which|what|are|is|in|that|the|list|all|show|me|have|has|with|of|for|a|an)\b", " ", rest
    )
    in_order = options[0] == "--interests" and len(options[1]) > 1 and not list_words.order_of(rest)
    order = "interests" if in_order else "-jobs"
    if not left.strip():
        return Question(("list", *options, "--sort", order), remarks)
    for words in (rest, f"jobs {rest}"):
        question = read_rest(catalog, asked._replace(rest=words))
        if question and question.arguments[:1] == ("list",) and options[0] not in question.arguments:
            others = question.arguments[1:-2] if in_order else question.arguments[1:]
            ordered = ("--sort", order) if in_order else ()
            return Question(("list", *options, *others, *ordered), (*remarks, *question.remarks))
    return None
