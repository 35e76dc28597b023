"""The jobs that a sentence names, each where somebody comes from, wants to go, does not want, or none of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked import intent_words as words_of
from careercli.commands.asked.jobs import (
    job_words,
    named_roles,
    told_work,
    verb_forms,
)
from careercli.commands.asked.jobs.job_mentions import Named, is_agent, jobs_in
from careercli.commands.asked.person import told_first
from careercli.commands.typed_words import names_something

ORIGIN, GOAL, AVOIDED = "origin", "goal", "avoided"
_MOST_JOBS, _MOST_OF_WORK, _TWO = 6, 3, 2
"""Jobs of a sentence, and words of work, that are looked at."""


class Part(NamedTuple):
    """A job that a sentence names, and whether it is where somebody comes from, wants to go, or neither."""

    job: Named
    kind: str

    @property
    def slug(self) -> str:
        """The likeliest role of that name."""
        return self.job.slugs[0]


def parted(catalog: Catalog, words: list[str]) -> list[Part]:
    """The jobs that words name in their order, each with what it is in the sentence."""
    jobs = [job for job in jobs_in(catalog, words) if not _is_only_mentioned(words, job)]
    done = told_work.jobs_of(catalog, words)
    jobs += [job for job in done if not any({*_span(job)} & {*_span(other)} for other in jobs)]
    jobs = [job for job in jobs if not _is_studied(words, job.start)]
    if not jobs:
        jobs = _likely(catalog, words)
    schools = [school for school in job_words.of_schools(catalog, words) if _is_reached_for(words, school)]
    jobs = [job for job in jobs if not any({*_span(job)} & {*_span(school)} for school in schools)] + schools
    fields = list(_by_field(catalog, words, {at for job in jobs if job.end > job.start + 1 for at in _span(job)}))
    taken = {at for job in fields for at in _span(job)}
    jobs = sorted([*(job for job in jobs if not taken & set(_span(job))), *fields])[:_MOST_JOBS]
    brings = cued.search(words_of.BRINGS, " ".join(words)) is not None
    held = not brings and cued.search(asked_frame.HELD_AGAINST, " ".join(words)) is not None
    jobs = asked_frame.without_wishes(words, jobs)
    told = bool(jobs) and told_first.is_told(words, jobs[0])
    parts: list[Part] = []
    left = cued.search(words_of.LEFT_FIELD, " ".join(words))
    if left and len(jobs) > 1:  # "store manager wants to leave retail" names one job
        jobs = [job for job in jobs if job.name != left["field"]]
    for job in jobs:
        front, behind = " ".join(words[: job.start]), " ".join(words[job.end :])
        kind = "" if held else _kind(front, behind)
        if not kind and not held:
            kind = GOAL if job in schools else ORIGIN if verb_forms.is_past(job.name.split()[0]) else ""
        if told and job is jobs[0] and not kind:
            kind = ORIGIN
        if told and not kind and not told_first.is_asked(words, job):
            continue  # "dairy farmer selling the herd" sells nothing else
        same = next((at for at, part in enumerate(parts) if set(part.job.slugs) & set(job.slugs)), None)
        if same is not None:  # "jobs for teachers who want to leave teaching"
            is_fuller = len(job.slugs) > len(parts[same].job.slugs) or kind == AVOIDED
            parts[same] = Part(job if is_fuller else parts[same].job, parts[same].kind or kind)
            continue
        if parts and cued.search(words_of.MAKES, front):
            kind, parts[-1] = GOAL, parts[-1]._replace(kind=ORIGIN)  # "would a cop make a good investigator"
        if parts and cued.search(words_of.MOVE_FOR, front):
            kind, parts[-1] = ORIGIN, parts[-1]._replace(kind=GOAL)  # "is investigator a good move for a cop"
        if (
            parts
            and parts[-1].kind == ORIGIN
            and not kind
            and cued.search(r"\binto\b", _between(words, parts[-1], job))
        ):
            kind = GOAL  # "move up into something like loans"
        if parts and cued.fullmatch(words_of.AND, " ".join(words[parts[-1].job.end : job.start])):
            kind = parts[-1].kind  # "into cloud or devops"
        parts.append(Part(job, kind))
    for at in range(len(parts) - 1):
        one, other = parts[at : at + 2]
        between = " ".join(words[one.job.end : other.job.start])
        if not one.kind and other.kind == GOAL and cued.match(r"(?:.* )?(?:in)?to\b", between):
            parts[at] = one._replace(kind=ORIGIN)  # "help desk to cybersecurity"
    if len(parts) == _TWO and {part.kind for part in parts} == {"", GOAL}:
        parts = [part if part.kind else part._replace(kind=ORIGIN) for part in parts]
    if (
        len(parts) == _TWO
        and not parts[0].kind
        and not parts[1].kind
        and (brings or cued.search(words_of.COUNTS_FOR, " ".join(words)))
    ):
        parts = [parts[0]._replace(kind=ORIGIN), parts[1]._replace(kind=GOAL)]
    if parts and all(part.kind == GOAL for part in parts) and (now := _held_now(catalog, words, parts)):
        parts = [now, *parts]
    parts = [_in_its_field(catalog, part, parts) for part in parts]
    leader = cued.search(words_of.LEADER, " ".join(words)) if parts and not held else None
    return _with_leader(catalog, words, parts, leader) if leader else parts


def _held_now(catalog: Catalog, words: list[str], parts: list[Part]) -> Part | None:
    """What somebody says to be now who wants another job, by any name that a role surely has: "deckhand now"."""
    now = cued.search(words_of.HELD_NOW, " ".join(words))
    slugs = named_roles.named(catalog, now["job"]) if now else ()
    if now is None or not slugs or any(set(slugs) & set(part.job.slugs) for part in parts):
        return None
    at = len(" ".join(words)[: now.start("job")].split())
    end = at + len(now["job"].split())
    return None if end > parts[0].job.start else Part(Named(at, end, now["job"], slugs), ORIGIN)


def _with_leader(catalog: Catalog, words: list[str], parts: list[Part], leader: re.Match[str]) -> list[Part]:
    """Parts with the post of who leads those of the first job, in place of that of another field: to supervisor."""
    at = len(" ".join(words)[: leader.start("leader")].split())
    span = {*range(at, at + len(leader["leader"].split()))}
    others = [part for part in parts if not span & {*_span(part.job)}]
    if not others or others[0].job.start > at:
        return parts
    leads = named_roles.leads(catalog, others[0].slug)
    if not leads:
        return parts
    own, *rest = others
    goal = Part(Named(at, max(span) + 1, leader["leader"].strip(" ,.;?"), (leads,)), GOAL)
    return [own._replace(kind=ORIGIN), *(part for part in rest if part.kind != GOAL), goal]


def _between(words: list[str], part: Part, job: Named) -> str:
    """The words between a part and the next job."""
    return " ".join(words[part.job.end : job.start])


def _is_reached_for(words: list[str], school: Named) -> bool:
    """Whether a school stands for the job that it leads to: not where it is only asked whether that one needs it."""
    sentence = " ".join(words)
    is_worth = cued.search(r"^is \w+ (?:school|academy) worth it$", sentence)
    return not (is_worth or cued.search(words_of.NEEDS_SCHOOL, " ".join(words[: school.start])))


def _in_its_field(catalog: Catalog, part: Part, parts: list[Part]) -> Part:
    """A part as the field of the job that is left has it: security is no guard's for a developer."""
    origin = next((one for one in parts if one.kind == ORIGIN), None)
    if part.job.name != "security" or origin is None or catalog.entry(origin.slug).role.family != "computing":
        return part
    return part._replace(job=part.job._replace(slugs=named_roles.named(catalog, "information security analyst")))


def _is_studied(words: list[str], at: int) -> bool:
    """Whether what stands at a place is a subject that somebody has studied: two years of accounting in college."""
    front = " ".join(words[:at])
    of_years = cued.search(r"\byears? of$", front) is not None
    return cued.search(words_of.STUDIED, front) is not None or (of_years and is_of_study(" ".join(words)))


def is_of_study(sentence: str) -> bool:
    """Whether a sentence speaks of what was learned at a college."""
    return cued.search(r"\b(?:college|classes|credits|courses|university)\b", sentence) is not None


def _likely(catalog: Catalog, words: list[str]) -> list[Named]:
    """The job that two or three words likely name, the last of which has the form of one; for where none is sure."""
    from careercli.search.titles import LIKELY, read_title

    plain = [word.strip(",.;:?!") for word in words]
    for count in (3, 2):
        for at in range(len(plain) - count + 1):
            name = " ".join(plain[at : at + count])
            if not is_agent(plain[at + count - 1].removesuffix("s")) or not all(map(names_something, name.split())):
                continue
            reading = read_title(catalog, name.removesuffix("s"), guess=False)
            if reading.certainty == LIKELY and reading.slugs:
                return [Named(at, at + count, name, reading.slugs)]
    return []


def _span(job: Named) -> range:
    """Where the words of a job's name stand."""
    return range(job.start, job.end)


def _is_only_mentioned(words: list[str], job: Named) -> bool:
    """Whether a job is named only as where somebody works, a doctor's office, or as who says something."""
    is_place = words[job.end : job.end + 1] in (["office"], ["practice"], ["clinic"])
    return (words[job.end - 1].endswith("'s") and is_place) or told_first.is_person(words, job)


def _kind(front: str, behind: str) -> str:
    """What a job is in a sentence, by the words in front of it and behind."""
    if cued.search(words_of.NOT_FRONT, front):
        return AVOIDED
    if cued.search(words_of.BAD_PAY, f" {behind}") and cued.search(words_of.LIKED_IN_FRONT, front):
        return AVOIDED  # "i like kids but teachers pay sucks"
    if cued.match(r"(?:how|what|is|are|do|does)\b", front) and cued.search(
        r"\b(?:working as|being)(?: an?| the)?$", front
    ):
        return ""  # what a job is like is asked
    if cued.search(words_of.TO_FRONT, front) and not cued.search(words_of.NO_GOAL, front):
        return GOAL
    if cued.search(words_of.FROM_FRONT, front) or cued.search(words_of.FROM_BEHIND, behind):
        return ORIGIN
    return ""


def _by_field(catalog: Catalog, words: list[str], taken: set[int]) -> Iterator[Named]:
    """The jobs that are named by the field or the work, where one may stand: "out of retail", "into cybersecurity"."""
    plain = [word.strip(",.;:?!") for word in words]
    at = 0
    while at < len(plain):
        may_stand = at == 0 or plain[at - 1] in words_of.BEFORE_FIELD or words[at - 1].endswith((",", ".", "?"))
        may_stand |= plain[max(at - 2, 0) : at] == ["no", "more"]
        step = 1
        for count in range(min(_MOST_OF_WORK, len(plain) - at), 0, -1) if may_stand else ():
            span = range(at, at + count)
            inside = any(words[place].endswith((",", ".", ";", "?")) for place in span[:-1])
            name = " ".join(plain[at : at + count])
            behind = plain[at + count : at + count + 1]
            is_subject = {*behind} & words_of.BEHIND_SUBJECT or _is_studied(words, at)
            if taken & set(span) or inside or is_subject or not job_words.may_be_field(name):
                continue
            slugs = job_words.of_field(catalog, name)
            if not slugs and plain[at - 1 : at] == ["doing"]:  # "fell off a ladder doing drywall"
                slugs = named_roles.of_field(catalog, name)
            if slugs:
                yield Named(at, at + count, name, slugs)
                step = count
                break
        at += step
