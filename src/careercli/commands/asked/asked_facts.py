"""A move with facts of a person behind commas: "coordinator to HR specialist, bachelor in history, Boise 47k".

Each fact between commas that is schooling, a place or pay, and nothing else, becomes an option of the move.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from careercli import cued
from careercli.answers import command_words
from careercli.api import Catalog
from careercli.commands.asked import (
    asked_amounts,
    asked_offer,
    asked_places,
    asked_study,
    named_roles,
    own_amount,
    own_schooling,
)
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.question import Question

_HELD = r"(?:degrees?|b\.?[as]\.?|bsc|bachelor'?s?|associate'?s?|master'?s?|mba|ph\.?d|diploma|ged)\b"
_IDLE = frozenset((
    "i", "i'm", "in", "at", "on", "near", "now", "currently", "earn", "earning", "make", "making", "get", "paid", "a",
    "year", "and", "live", "living", "based", "from", "my", "pay", "salary", "have", "with", "an", "have", "has", "the",
))  # fmt: skip
_FIELD_FIRST = (
    r"(?:and |with |have |has |i have )?(?:an? |my )?(?P<field>[a-z][a-z'& /-]*?)"
    r"(?: (?P<level>bachelor'?s?|associate'?s?|master'?s?|doctorate))?(?P<kind> degrees?| majors?)?"
)
"""A degree by its field: "political science degree", "history major", "nursing bachelor's"."""
_OWN_DEGREE = (
    "the degree in {} is taken as your own, a bachelor's: `careers list{} --education bachelor` lists its jobs"
)
_AMOUNT = rules.OFFER
"""An amount with nothing beside it."""
_BEFORE_JOB = r"^(?:i'm |i am )?(?:an? )?"
_A_LIST = 3
"""So many parts between commas are a list of facts whatever comes first."""
_MOVES = ("path", "gap", "plan", "next")


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A move, with the facts that a sentence in small letters tells behind it; None for another sentence."""
    first, *others = _parts(catalog, sentence)
    if not others or not any(re.search(rf"\b(?:{_HELD}|majors?\b)|[0-9]", part) for part in others):
        return None
    options: dict[str, str] = {}
    said: list[str] = []
    rest = [first]
    bare = ""
    for part in others:
        facts, remarks = _facts(catalog, part)
        if not facts or {*facts} & {*options}:
            rest.append(part)
            continue
        options |= facts
        said += remarks
        bare = part if re.fullmatch(_AMOUNT, part) else bare
    if not options:
        return None
    question = read_one(catalog, ", ".join(rest))
    if "--have" in options and (question is None or (question.arguments or ("",))[0] not in _MOVES):
        question = _from_job(catalog, rest, read_one) or question
    elif question is None and bare and rest == [first]:
        return _placed(catalog, first, bare, options)
    command = question.arguments[0] if question and question.arguments else ""
    if question is None or command not in _MOVES or (command == "next" and "--have" not in options):
        return None
    if bare:
        said.append(_of_bare(bare, options, is_wish=command == "next" and len(rest) > 1))
    more = [part for name, value in options.items() if name not in question.arguments for part in (name, value)]
    return Question((*question.arguments, *more), (*question.remarks, *said), question.term)


def _placed(catalog: Catalog, job: str, typed: str, options: dict[str, str]) -> Question | None:
    """The pay of a job with an amount held against it, where nothing but these and a place is told."""
    slugs = named_roles.named(catalog, re.sub(_BEFORE_JOB, "", job))
    if not slugs:
        return None
    where = ("--in", options["--in"]) if "--in" in options else ()
    more = f"{typed} is held against the pay of the job: `careers next {slugs[0]} --earning {options['--earning']}`"
    said = (*named_roles.choice(slugs), f"{more} has the moves from there, if it is your pay")
    return Question(("salary", slugs[0], "--offer", rules.offered(typed), *where), said)


def _from_job(
    catalog: Catalog, rest: list[str], read_one: Callable[[Catalog, str], Question | None]
) -> Question | None:
    """The moves from a job that stands by itself in front of one's own facts, with what is wished behind it."""
    slugs = named_roles.named(catalog, re.sub(_BEFORE_JOB, "", rest[0]))
    if not slugs:
        return None
    if len(rest) == 1:
        return Question(("next", slugs[0]), named_roles.choice(slugs))
    question = read_one(catalog, f"i am a {re.sub(_BEFORE_JOB, '', rest[0])}, {', '.join(rest[1:])}")
    return question if question and question.arguments[:1] == ("next",) else None


def _parts(catalog: Catalog, sentence: str) -> list[str]:
    """What a sentence lists with commas, the job first: "history degree, receptionist" and "receptionist with a history
    degree" are a job and a fact.
    """
    parts = re.split(r"[,;] +", sentence)
    job, _with, degree = parts[0].partition(" with ")
    is_list = not re.search(rf"\b(?:what|which|how|{rules.JOBS})\b", sentence)  # and asks for no jobs of the degree
    if degree and is_list and _of_field(degree) and named_roles.named(catalog, re.sub(_BEFORE_JOB, "", job)):
        parts[:1] = [job, degree]
    at = 0 if len(parts) < _A_LIST or not _of_field(parts[0]) else 1
    return [parts[at], *parts[:at], *parts[at + 1 :]] if at and named_roles.named(catalog, parts[at]) else parts


def _of_bare(typed: str, options: dict[str, str], *, is_wish: bool) -> str:
    """What is said of an amount that stands by itself; it becomes a wish where others stand beside it."""
    amount = options["--earning"]
    if not is_wish:
        return own_amount.taken_as_pay(typed, amount)
    options["--min-pay"] = options.pop("--earning")
    return own_amount.taken_as_wish(typed)


def _of_field(part: str) -> str:
    """A degree that is named by its field in front, as one that is named by it behind; empty for anything else."""
    match = re.fullmatch(_FIELD_FIRST, part)
    if match is None or not (match["level"] or match["kind"]) or not asked_study.field_named(match["field"]):
        return ""
    return f"{match['level'] or 'degree'} in {match['field']}"


def _facts(catalog: Catalog, part: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The options that a part between commas is, and what is said of them; empty where it is anything else."""
    part = _of_field(part) or part
    written = re.sub(r"\b(?:b\.?[as]\.?|bsc)(?= (?:in|of) )", "bachelor", part)
    is_short, part = written != part, written
    if cued.search(rf"\b{_HELD}", part):
        bare = cued.sub(r"^(?:and )?(?:i (?:have|hold|got) |with |have |has )?(?:an? |my )?", "", part)
        is_bare = cued.match(r"degree in ", bare)  # of which level is not said
        had, left = own_schooling.level(f"i have a {'bachelor ' * bool(is_bare)}{bare}")
        field = had.partition(" in ")[2]
        if not had or not {*left.split()} <= _IDLE or (is_short and not field):
            return {}, ()  # "BA in Denver" is a business analyst
        return {"--have": had}, (_OWN_DEGREE.format(field, command_words.options({"study": field})),) if is_bare else ()
    told = asked_offer.told(catalog, part)
    amount = asked_amounts.yearly(told.amount, "") if told.amount else None
    named = {*asked_offer.without_money(part).split()} - {*told.place.split()}
    if told.slug or (told.amount and amount is None) or not named <= _IDLE or not (amount or told.place):
        return {}, ()
    place = {"--in": told.place} if told.place and not asked_places.abroad(told.place) else {}
    return {**place, **({"--earning": f"{float(amount):.0f}"} if amount else {})}, ()
