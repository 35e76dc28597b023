"""A question about one or two roles that it names, by the rules of `role_questions.py`: which command answers it."""

from __future__ import annotations

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.facts import (
    asked_conditions,
    role_questions,
)
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.moves import other_field
from careercli.commands.asked.person import own_amount
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.schooling import getting_in
from careercli.commands.typed_words import is_place
from careercli.roles import beyond_words

THIS = rf"(?:this|that|(?:this|that|my)(?: own| current| present)? (?:{rules.JOBS}|positions?|trades?|fields?))"
"""A job that a sentence points at, and does not name."""
LEAST_OFFER = 5
"""The least number beside a role that is taken for its pay: "engineer 2" is a level."""
WHICH_JOB = "no job is named: put its name into the question, or let `careers start` ask once what you do"
SECTIONS = {
    "activities": ("activities",), "way": ("education", "statistics"), "skills": ("skills",),
    "outlook": ("statistics",), "license": ("education",), "cost": ("education", "statistics"), "sources": ("sources",),
}  # fmt: skip
WRITTEN = {
    "activities": ("responsibilities", ("summary", "responsibilities")),
    "way": ("entry_path", ("entry-path", "education")),
    "cost": ("entry_path", ("entry-path", "education")),
    "license": ("entry_path", ("entry-path", "education")),
}
"""The key that a hand-written role tells it by, and what is shown then instead."""


def read(catalog: Catalog, sentence: str, *, misspelt: bool = False) -> Question | None:
    """A question about one or two roles, of which the names may be `misspelt`; None for a sentence of another kind."""
    for pattern, kind, cues in role_questions.ABOUT:
        match = rules.fits(pattern, cues, sentence)
        if match is None:
            continue
        groups = match.groupdict()
        role = groups.get("role") or groups.get("role2") or ""
        if role and cued.fullmatch(THIS, f"my {role}" if f"my {role}" in sentence else role):
            own = named_roles.own(catalog)
            if own is None:
                return Question((), (WHICH_JOB,))
            question = _answered(catalog, kind, own, groups, named_roles.named_or_work)
            return question and Question(
                question.arguments, (f"taken as that of your profile: {own}", *question.remarks)
            )
        named = named_roles.named_or_misspelt if misspelt else named_roles.named_or_work
        question = _answered(catalog, kind, role, groups, named)
        if question is not None:
            return question
    return None


def _answered(
    catalog: Catalog, kind: str, role: str, groups: dict[str, str | None], named: named_roles.Named
) -> Question | None:
    """The command for a question about a role, None if these words name none."""
    other = groups.get("other") or groups.get("other2") or ""
    if kind == "path" and (move := other_field.moved_into(catalog, role, other)):
        return move
    if cued.search(rf"\b{rules.JOBS}\b", role):
        return None
    place = groups.get("place")
    amount = ""
    earned: float = 0
    of_pay: tuple[str, ...] = ()
    if kind == "pay":
        role, place, amount = _without_offer(role, place)
    least_of = amount or (groups.get("offer") or "" if kind == "offer" else "")
    if least_of and (wished := _with_least(catalog, role, place, rules.offered(least_of))):
        return wished
    if kind == "next":  # "what could I become from bookkeeper at 62000"
        role, earned, of_pay = own_amount.paid(role)
    if place is None and (split := _behind_role(catalog, role)):
        role, place = split
    slugs, remarks = named(catalog, role)
    if not slugs or (place is not None and (place in asked_places.NEVER_BARE or not is_place(place, misspelt=False))):
        return None
    if amount:
        return Question(("salary", slugs[0], "--offer", amount, *(("--in", place) if place else ())), remarks)
    if kind == "license":
        remarks = (*remarks, asked_conditions.license_of(catalog, slugs[0], role))
    if kind == "cost":
        remarks = (*remarks, beyond_words.NO_TUITION)
    if kind == "age":
        kind, remarks = "way", (*remarks, "age: not recorded for occupations; nothing in it is counted by age")
    if kind == "hard":
        kind, remarks = "way", (*remarks, "how hard that is: not recorded; what it takes is")
    if kind in ("compare", "pays", "path", "steps"):
        others, more = named(catalog, other)
        command = {"pays": "salary", "steps": "gap"}.get(kind, kind)
        if others and others[0] == slugs[0] and kind in ("compare", "pays"):
            said = named_roles.counted_as_one(catalog, (role, other), slugs[0])
            return Question(("salary" if kind == "pays" else "show", slugs[0]), (said, *remarks, *more))
        return Question((command, slugs[0], others[0]), remarks + more) if others else None
    question = _commanded(catalog, kind, role, groups, slugs, (*remarks, *of_pay), place)
    if question and earned:
        question = Question((*question.arguments, "--earning", f"{earned:.0f}"), question.remarks)
    return question and located(question, asked_places.Asked("", place or ""))


def _commanded(
    catalog: Catalog,
    kind: str,
    role: str,
    groups: dict[str, str | None],
    slugs: tuple[str, ...],
    remarks: tuple[str, ...],
    place: str | None,
) -> Question | None:
    """The command of a kind for the roles that are named, None where another one is not."""
    where = ("--in", place) if place else ()
    if kind == "offer":
        if (
            (match := cued.fullmatch(rules.BEGINNER, role))
            and (level := match["before"] or match["behind"])
            and (trade := named_roles.named(catalog, match["role"]))
        ):
            slugs = trade
            remarks = (f"pay of {level}s: not recorded apart; these figures are of {trade[0]} as a whole",)
        return Question(("salary", slugs[0], "--offer", rules.offered(groups.get("offer") or ""), *where), remarks)
    if kind == "best" or (kind == "pay" and len(slugs) > 1):
        return Question(("list", "--title", role, "--sort", "-pay" if kind == "best" else "-jobs", *where))
    if kind == "missing":
        return getting_in.missing(catalog, slugs[0], remarks, of_skills=bool(groups.get("able")))
    if kind == "better":
        median = named_roles.median(catalog, slugs[0])
        return Question(("next", slugs[0], "--min-pay", str(int(median) + 1)), remarks) if median else None
    if kind == "day" and not catalog.query.has_section(slugs[0], "day"):
        kind, remarks = "activities", (*remarks, f"an hour-by-hour day: not recorded for {slugs[0]}")
    if kind in SECTIONS:
        written, instead = WRITTEN.get(kind, ("", ()))
        told = bool(written) and catalog.query.has_section(slugs[0], written)
        sections = (argument for name in (instead if told else SECTIONS[kind]) for argument in ("--section", name))
        return Question(("show", slugs[0], *sections), remarks)
    if kind == "where":
        return Question(("salary", slugs[0], "--where"), remarks)
    if kind == "ladder":
        kind = "tiers" if catalog.query.has_section(slugs[0], "tiers") else "next"
    command = {"about": "show", "day": "day", "pay": "salary", "related": "related", "next": "next", "tiers": "tiers"}[
        kind
    ]
    return Question((command, slugs[0], *where), remarks)


def _behind_role(catalog: Catalog, words: str) -> tuple[str, str] | None:
    """A role and the place that its last words are: "teacher texas"."""
    split = asked_places.behind(words)
    return split if split and named_roles.named(catalog, split[0]) else None


_LEAST_WISHED = r"(?P<role>[^,]+?)(?P<beside>(?:,| with ).*?)?[ ,]+(?P<least>over|above|at least|more than|minimum)"
"""A job, what else is said beside it, and what says that an amount behind it is the least that is wished for."""


def _with_least(catalog: Catalog, role: str, place: str | None, amount: str) -> Question | None:
    """The moves from a job to what pays an amount at least: "clerk, no travel, over 60k in Ohio" names no offer."""
    match = cued.fullmatch(_LEAST_WISHED, role)
    slugs = named_roles.named(catalog, match["role"]) if match else ()
    if match is None or not slugs or (place is not None and not is_place(place, misspelt=False)):
        return None
    from careercli.commands.asked.person import own_job

    beside = f"{match['beside'] or ''} {match['least']} {amount}"
    question = own_job.moves(catalog, slugs[0], named_roles.choice(slugs), beside, place=place or "")
    return located(question, asked_places.Asked("", place or ""))


def _without_offer(role: str, place: str | None) -> tuple[str, str | None, str]:
    """A role and a place without the amount beside either, and that amount: "waitress 31000 ohio"."""
    for words in (role, place or ""):
        match = cued.search(rf"(?:^|(?<= )){rules.OFFER}{rules.NO_MONEY}(?= |$)", words)
        if match and float(cued.sub(r"[^0-9.]", "", match["offer"]).strip(".") or 0) >= LEAST_OFFER:
            rest = " ".join(f"{words[: match.start()]} {words[match.end() :]}".split())
            offer = rules.offered(match["offer"])
            return (rest, place, offer) if words is role else (role, rest or None, offer)
    return role, place, ""


def located(question: Question, asked: asked_places.Asked) -> Question:
    """A question with the place that was asked for, or with what is to be said of it."""
    arguments, remarks = asked_places.used(question.arguments, asked)
    return Question(arguments, (*question.remarks, *remarks), question.term)
