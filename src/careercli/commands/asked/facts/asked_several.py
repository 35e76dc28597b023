"""A sentence about several jobs at once: "what do nurses, welders and cooks earn in Ohio".

It is read once for each of them, as if it named that one alone. Where every reading is the same command but for the
role, and that takes several, it is one command for all; else each has its own, which is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS

_BETWEEN = r"\s*,\s*(?:and |or |& )?|\s+(?:and|or|&|vs\.?|versus)\s+"
_MOST_WORDS, _MOST_ROLES = 4, 6
"""Words of the name of a job, and jobs of a sentence that are read."""
_TAKE_SEVERAL = ("salary", "compare")
_SIDE_BY_SIDE = {"conditions", "education", "entry-path"}
"""Sections of a job that a comparison has of each."""
_LABEL = r"^(?:(?:these|my|the|some|skilled) )*(?:trades?|jobs?|careers?|roles?|options?|choices?|ideas?) ?: ?"
"""What stands in front of jobs that are listed: "trades: welder, electrician"."""
_OF_ALL = {"--work", "--in"}
"""Options of the moves from one job that a comparison answers of each."""
_COMPARED = r"(?:compare|comparing|comparison of|differences? between) (?:an? |the )?$"
_COMPARED_WITH = r"^(compare (?:an? |the )?[a-z][a-z /-]*?) (?:with|to) "
_WHICH = r"(?:(?:out )?of (?:these|those|them),? )?which\b"
_ARTICLE = r"^(?:an?|the) "
_BETTER_HOURS = (
    r",? ?\b(?:which|who|what)(?: (?:one|job))? (?:has|have|gets?|offers?) (?:the )?(?:better|best|nicer|more regular|"
    r"shorter|easier) (?:working |work )?(?:hours|schedules?)\b,?"
)
_NO_BETTER = "which hours are better is for you to say: the sources name evenings, nights, weekends and shifts, no more"

Read = Callable[[Catalog, asked_places.Asked], Question | None]


def read(catalog: Catalog, asked: asked_places.Asked, read_one: Read) -> Question | None:
    """A sentence that lists several jobs, each read by itself; None for one that lists none."""
    asked = asked._replace(rest=_with_commas(catalog, cued.sub(_LABEL, "", asked.rest)))
    if not cued.search(_BETWEEN, asked.rest):
        return None
    asked = asked._replace(rest=cued.sub(_COMPARED_WITH, r"\1 and ", asked.rest))
    rest = cued.sub(_BETTER_HOURS, " ", asked.rest).strip(" ,")
    if rest != asked.rest:
        return _by_hours(catalog, rest)
    listed = _listed(catalog, asked.rest)
    if listed is None:
        return None
    front, jobs, behind = listed
    known = {job: slugs[0] for job in jobs if (slugs := _slugs(catalog, job))}
    others = [job for job in jobs if job not in known]
    slugs = tuple(dict.fromkeys(known.values()))
    if len(jobs) < 2 or len(slugs) < 2:
        return None
    if cued.search(_COMPARED, front):
        return Question(("compare", *slugs), _said(known, others))
    read_as = [
        Question(asked_places.used(_of_one(reading.arguments, known[job]), asked)[0], reading.remarks)
        for job in known
        if (reading := read_one(catalog, asked._replace(rest=f"{front}{job}{behind}"))) and len(reading.arguments) > 1
    ]
    if len(read_as) < len(known):
        return None if front or behind else Question(("compare", *slugs), _said(known, others))
    commands = list(dict.fromkeys(reading.arguments for reading in read_as))
    kinds = {(arguments[0], arguments[2:]) for arguments in commands}
    remarks = tuple(dict.fromkeys(remark for reading in read_as for remark in _of_all(reading)))
    if len(kinds) == 1 and commands[0][0] in _TAKE_SEVERAL:
        name, options = next(iter(kinds))
        roles = tuple(arguments[1] for arguments in commands)
        return Question((name, *roles, *options), (*remarks, *_unknown(others)))
    if all(name == "show" and {*options[1::2]} <= _SIDE_BY_SIDE for name, options in kinds):
        return Question(("compare", *(arguments[1] for arguments in commands)), (*remarks, *_unknown(others)))
    if cued.match(_WHICH, front):  # what is asked of each of them is told beside the comparison
        return Question(("compare", *slugs), _said(known, others))
    if not front and all(arguments[0] == "next" and {*arguments[2::2]} <= _OF_ALL for arguments in commands):
        return Question(("compare", *slugs), (*remarks, *_unknown(others)))  # "welder vs plumber with a bad back"
    return Question((), (_one_at_a_time(commands, slugs), *_unknown(others)))


def _by_hours(catalog: Catalog, rest: str) -> Question | None:
    """Jobs beside each other, with what the record has on the hours of each: no source calls them better."""
    from careercli.commands.asked.facts import (
        asked_of_job,
        job_topics,
    )

    listed = _listed(catalog, rest)
    names = listed[1] if listed else []
    slugs = tuple(dict.fromkeys(found[0] for name in names if (found := _slugs(catalog, name))))
    if len(slugs) < 2:
        return None
    topic = next(topic for topic in job_topics.TOPICS if topic.name == "hours")
    titles = catalog.titles(slugs)
    hours = tuple(f"{titles[slug]}: {asked_of_job.told(catalog, slug, topic)[0]}" for slug in slugs)
    return Question(("compare", *slugs), (*hours, _NO_BETTER))


def _of_one(arguments: tuple[str, ...], slug: str) -> tuple[str, ...]:
    """The pay of the first role of a name that several have, as beside others each has one line."""
    return ("salary", slug) if arguments[:2] == ("list", "--title") and "-jobs" in arguments else arguments


def _of_all(reading: Question) -> tuple[str, ...]:
    """What is said of one reading and holds beside others: no command for that role alone."""
    return tuple(remark for remark in reading.remarks if "`careers" not in remark)


def _said(known: dict[str, str], others: list[str]) -> tuple[str, ...]:
    taken = tuple(
        f"{cued.sub(_ARTICLE, '', job)} is taken as {slug}"
        for job, slug in known.items()
        if slug.split("-")[-1] not in job
    )
    return (*taken, *_unknown(others))


def _unknown(others: list[str]) -> tuple[str, ...]:
    return (f"not looked for: {', '.join(others)}",) if others else ()


def _one_at_a_time(commands: list[tuple[str, ...]], slugs: tuple[str, ...]) -> str:
    """The command for each job where none takes all of them, and the one that holds the jobs against each other."""
    from careercli.commands.usage import written

    each = ", ".join(f"`{written(list(command))}`" for command in commands)
    return f"one job at a time: {each}; `{written(['compare', *slugs])}` has the jobs side by side"


def _with_commas(catalog: Catalog, rest: str) -> str:
    """Names of three jobs or more that stand side by side, with commas: "electrician plumber welder"."""
    words = rest.split()
    if not _FEWEST_BARE <= len(words) <= _MOST_ROLES or not all(word.isalpha() for word in words):
        return rest
    is_each = all(_certainty(catalog, word) == "exact" for word in words)
    return ", ".join(words) if is_each and not _certainty(catalog, rest) else rest


_FEWEST_BARE = 3
"""Names without a comma that are jobs for themselves: two words may be one title."""


def _listed(catalog: Catalog, rest: str) -> tuple[str, list[str], str] | None:
    """The jobs that a sentence lists, between what stands in front of them and behind; None without two of them."""
    pieces = re.split(_BETWEEN, rest)
    if len(pieces) > _MOST_ROLES or any(not piece for piece in pieces):
        return None
    first = _named(catalog, ((job, front) for front, job in _ends(pieces[0])))
    last = _named(catalog, _beginnings(pieces[-1]))
    if first is None or last is None:
        return None
    whole = f"{first[0]}{rest[len(pieces[0]) : len(rest) - len(pieces[-1])]}{last[0]}"
    middle = pieces[1:-1]
    if any(len(job.split()) > _MOST_WORDS for job in middle) or _certainty(catalog, whole) == "exact":
        return None  # "heating and cooling mechanics" are one trade
    return first[1], [first[0], *middle, last[0]], last[1]


def _named(catalog: Catalog, spans: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """The longest words that are a name of a job, else those that are one but for a word beside; and what is left."""
    from careercli.search.titles import EXACT, LIKELY, SURE

    read_as = [(span, _certainty(catalog, span[0])) for span in spans]
    return next((span for certain in (EXACT, SURE, LIKELY) for span, how in read_as if how == certain), None)


def _slugs(catalog: Catalog, job: str) -> tuple[str, ...]:
    """The roles that a name has, or that of one person: medics, a medic."""
    bare = cued.sub(_ARTICLE, "", job)
    forms = dict.fromkeys((bare, bare.removesuffix("s")))
    sure = next((slugs for form in forms if (slugs := named_roles.named_or_work(catalog, form)[0])), ())
    return sure or named_roles.likely(catalog, bare)


def _ends(piece: str) -> Iterator[tuple[str, str]]:
    """Where a name at the end of words may begin, the longest first: what is in front, and the name."""
    words = piece.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        front = " ".join(words[:-count])
        yield f"{front} " if front else "", " ".join(words[-count:])


def _beginnings(piece: str) -> Iterator[tuple[str, str]]:
    """Where a name at the beginning of words may end, the longest first: the name, and what is behind."""
    words = piece.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        behind = " ".join(words[count:])
        yield " ".join(words[:count]), f" {behind}" if behind else ""


def _certainty(catalog: Catalog, words: str) -> str:
    """How certain it is that words are the name of a job; empty where they are none, as with a verb in them."""
    from careercli.commands.typed_words import names_something
    from careercli.search.titles import read_title

    bare = cued.sub(_ARTICLE, "", words)
    if not all(names_something(word) or word == "and" for word in bare.split()) or cued.search(rf"\b{JOBS}\b", bare):
        return ""
    reading = read_title(catalog, bare, guess=False)
    return reading.certainty if reading.slugs else ""
