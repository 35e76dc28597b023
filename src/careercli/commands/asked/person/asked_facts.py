"""What somebody tells of themselves in a string of facts: "bank teller, 29, two kids, speaks Portuguese, need 48k".

The signs between the facts are made one, the sentence is cut into phrases, and each phrase is read by itself
(`fact_phrases`): so the order of the facts, and one more or less of them, changes nothing in how the others are read.
From one's own job the facts become the options of the moves, with no job those of what one can do; where the sentence
wants another job, of the way there. An amount alone is one's own pay, and a wish only where wishes stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked import question_words as rules
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.person import (
    fact_phrases,
    own_amount,
    own_job,
    own_way,
)
from careercli.commands.asked.person.fact_phrases import (
    ASKED,
    JOB,
    JUDGED,
    LEFT,
    PAPER,
    PAY,
    PLACE,
    SKILL,
    TOLD,
    WISH,
    WORK,
    Fact,
)
from careercli.commands.asked.question import Question
from careercli.offered import written
from careercli.roles import conditions, plain_conditions

ReadOne = Callable[[Catalog, str], Question | None]
_APART = (
    r"\s*[,;()\[\]|:]+\s*|(?<!\bvs)(?<!\bst)(?<!\bmt)(?<!\bft)(?<!\bdr)(?<!\b[a-z])[.?!]+\s+|\s+[-–—/+&*•]+\s+|"
    r"(?<=[a-z]{3})/(?=[a-z]{3})"
)
"""The signs between facts."""
_JOINED = (
    r"(?<!good)(?<!great)(?<!experience)(?<!experienced)(?<!skilled)(?<!proficient)(?<!work)(?<!working)"
    r" (?:and|but|with|plus|who|w)"
    r"(?: (?:has|have|is|i|he|she))? (?=[a-z0-9$])| (?=(?:strong|weak|limited) [a-z])|"
    r" (?=(?:coming from|without an? |no |has |have |got |need |needs |wants? |making |earning |speaks |"
    r"what (?:can|else|next|now|jobs?)|for an? (?:guy|man|woman|person|lady)\b))"
)
"""The words between facts, and those with which another one begins."""
_ASKS_OTHERWISE = (
    r"^(?:how|why|when|is|are|do|does|did|will|would|can|could|should|compare|who|whose)\b(?! (?:i get into|else)\b)|"
    r"\b(?:vs\.?|versus|compared? (?:to|with)|difference between|how much|how many|how long)\b"
)
"""What asks for something of a job, and tells nothing of oneself."""
_YES_OR_NO = r"(?:is|are|am|do|does|did|was|will|would|should|can|could)\b"
_TO_A_PERSON = ("next", "match", "path", "gap", "plan", "list", "compare", "salary", "search")
"""Commands that may answer who tells of themselves."""
_OF_MOVES = ("next", "path", "gap", "plan")
_COUNTED = (TOLD, SKILL, PAPER, PAY, PLACE, WISH)
_PERSONAL = (TOLD, SKILL, PAPER)
_MOST_LEFT, _LEAST, _A_JOB = 6, 2, 3
_UNITED = {"--work": ",", "--family": ",", "--not-family": ",", "--without": ", ", "--not-title": ", ", "--skill": ", "}
"""What stands between the values of an option that takes several."""
_LAST = ("--have", "--in", "--earning", "--min-pay")
"""The options that stand behind the others, whatever order the facts stand in."""
_NOT_OF_MATCH = ("--have", "--earning")
_FOR_SCHOOLING = {"some college": "certificate"}
"""Schooling that is had, by the level of the jobs that ask for no more."""


class _Phrase(NamedTuple):
    """A phrase of a sentence as it was typed, and the facts that it is."""

    typed: str
    facts: list[Fact]


def read(catalog: Catalog, sentence: str, read_one: ReadOne) -> Question | None:
    """The answer to a string of facts in small letters; None for another sentence.

    What the rules for whole sentences (`read_one`) read as well, they answer.
    """
    if '"' in sentence or cued.search(_ASKS_OTHERWISE, sentence):
        return None
    if not (cued.search(_APART, sentence) or cued.search(_JOINED, sentence)):
        return None
    phrases = _phrases(catalog, sentence)
    facts = [fact for phrase in phrases for fact in phrase.facts]
    counted = [fact for fact in facts if fact.kind in _COUNTED and not (fact.kind == SKILL and fact.left)]
    jobs = [fact for fact in facts if fact.kind == JOB]
    kinds = {fact.kind for fact in facts}
    is_told_twice = len(jobs) > 1 and len({fact.slugs[0] for fact in jobs}) == 1
    is_told = is_told_twice or len(counted) >= _LEAST or any(fact.kind in _PERSONAL for fact in counted)
    if sum(fact.kind == PAY for fact in facts) > 1:
        return None  # of which nothing tells which one is had
    if not is_told or (kinds <= {SKILL, WORK, WISH, LEFT} and "--interests" not in _names(facts)):
        return None
    question = _composed(catalog, phrases, facts, read_one)
    other = read_one(catalog, sentence) if question else None
    if question is None or not question.arguments or _is_more(question, other, facts, sentence):
        return question
    return other


def _is_more(question: Question, other: Question | None, facts: list[Fact], sentence: str) -> bool:
    """Whether facts that are read one by one tell more than the sentence that is read as a whole."""
    kinds, names = {fact.kind for fact in facts}, _names(facts)
    is_all = LEFT not in kinds and (TOLD in kinds or "--have" in names)
    if other is None:
        is_read = bool(kinds & {ASKED, JOB}) and not _lost(question)
        return bool(kinds & {TOLD, JUDGED} or "--interests" in names or is_read)
    command = other.arguments[0] if other.arguments else ""
    if question.arguments[0] == "list" or (
        command == "salary" and "--offer" not in other.arguments and JUDGED not in kinds
    ):
        is_told = is_all or "--interests" in names
        return is_told and command == "list" and _lost(question) < _lost(other)
    if JUDGED in kinds and question.arguments[0] == "salary":
        is_placed = other.arguments[:3] == question.arguments[:3] and _lost(other) <= _lost(question)
        return not is_placed  # with the amount as it was typed, and where it stands
    if other.arguments == question.arguments and not any("not looked for" in remark for remark in other.remarks):
        return is_all and not any("not looked for" in remark for remark in question.remarks)
    skills = [fact.words for fact in facts if fact.kind in (SKILL, WORK)]
    if command == "next" and question.arguments[0] == "match" and len(skills) == 1:
        done = f"{skills[0].split()[0]} is taken as "  # "did welding inside" is work that was done
        if any(remark.startswith(done) for remark in other.remarks):
            return False
    if command not in _TO_A_PERSON:
        return is_all and {TOLD, JOB} <= kinds
    if other.arguments[:2] == question.arguments[:2] and other.jobs:
        return False
    said = " ".join((*other.arguments, *other.remarks))
    is_left = question.arguments[0] == "next" and question.arguments[1] not in said and command != "match"
    is_of_degree = "--study" in other.arguments and cued.search(rf"\b(?:what|which) {rules.JOBS}\b", sentence)
    lost = _lost(question)
    return lost < _lost(other) + _A_JOB * is_left or (is_all and not lost and not is_of_degree)


def _names(facts: list[Fact]) -> set[str]:
    """The options that facts stand for."""
    return {name for fact in facts for name, _value in fact.options}


def _lost(question: Question) -> int:
    """How many words an answer leaves aside, and numbers."""
    left = [remark.removeprefix(asked_frame.LEFT) for remark in question.remarks if remark.startswith(asked_frame.LEFT)]
    return sum(len(plain_conditions.left_over(words).split()) + len(re.findall(r"[0-9]+", words)) for words in left)


def _composed(catalog: Catalog, phrases: list[_Phrase], facts: list[Fact], read_one: ReadOne) -> Question | None:
    """The command of facts: the moves from one's own job, the jobs for what one can do, or the way to another job."""
    counted = {fact.kind for fact in facts if fact.kind in _COUNTED}
    jobs = _in_one_field(catalog, [fact for fact in facts if fact.kind == JOB])
    now = [fact for fact in jobs if not fact.is_past] or jobs[:1]
    is_to_be_read = any(fact.kind == LEFT and fact_phrases.may_ask(fact.words) for fact in facts)
    if is_to_be_read or len({fact.slugs[0] for fact in now}) > 1:
        return _beside(catalog, phrases, read_one)
    left = _left(facts)
    if len(left) > _MOST_LEFT:
        return None
    works = [fact for fact in facts if fact.kind == WORK]
    done = [fact for fact in works if fact.is_done]
    now = now or (done if len(done) == 1 else works if len(works) == 1 and SKILL not in counted else [])
    now = now or [fact for fact in facts if fact.kind == PAPER and fact.slugs][:1]
    skills = [fact for fact in facts if fact.kind in (SKILL, WORK) and fact not in now]
    said, options = _options(facts, is_pay_alone=bool(now) and counted <= {PAY, PLACE})
    unread = (f"{asked_frame.LEFT}{' '.join(left)}",) if left else ()
    if not now:
        is_told = bool(skills) or any(fact.kind == TOLD for fact in facts) or "--interests" in options
        return _of_skills(skills, options, (*said, *unread)) if is_told else None
    slug = now[0].slugs[0]
    if own_job.is_military(catalog, slug):
        return Question((), (own_job.NOT_DESCRIBED.format(slug), *said, *unread))
    if counted and counted <= {PAY, PLACE}:
        return _placed(now[0], [fact for fact in facts if fact.kind == PAY], options)
    said = (*now[0].said, *said)
    if any(fact.kind == JUDGED for fact in facts) and "--earning" in options:
        where = ("--in", options["--in"]) if "--in" in options else ()
        said = tuple(each for each in said if not each.startswith("`careers salary "))
        typed = next((fact.left for fact in facts if fact.kind == PAY and fact.left), options["--earning"])
        return Question(("salary", slug, "--offer", rules.offered(typed), *where), (*said, *unread))
    papers = [fact for fact in facts if fact.kind == PAPER]
    arguments = ("next", slug, *(part for pair in options.items() for part in pair))
    return Question(arguments, (*said, *_not_counted(slug, [*jobs, *papers], skills, options), *unread))


def _phrases(catalog: Catalog, sentence: str) -> list[_Phrase]:
    """The phrases of a sentence, each with its facts; those that words join are parted where they are none together."""
    pieces = [piece for piece in re.split(_APART, sentence) if piece.strip(" .")]
    phrases = [phrase for piece in pieces for phrase in _parted(catalog, piece, "")]
    slug = next((fact.slugs[0] for each in phrases for fact in each.facts if fact.kind == JOB), "")
    if not slug:
        return phrases
    return [
        _Phrase(each.typed, fact_phrases.read(catalog, each.typed, slug))
        if all(fact.kind in (WISH, LEFT, PLACE) for fact in each.facts)
        else each
        for each in phrases
    ]


def _parted(catalog: Catalog, piece: str, slug: str) -> Iterable[_Phrase]:
    whole = fact_phrases.read(catalog, piece, slug)
    typed = [part.strip() for part in re.split(_JOINED, piece) if part.strip()]
    is_read = not any(fact.left or fact.kind in (LEFT, SKILL) for fact in whole)
    if len(typed) == 1 or is_read:
        return [_Phrase(piece, whole)]
    parts = [_Phrase(part, fact_phrases.read(catalog, part, slug)) for part in typed]
    are_read = not any(fact.kind == LEFT for part in parts for fact in part.facts)
    return parts if are_read or [fact.kind for fact in whole] != [SKILL] else [_Phrase(piece, whole)]


def _in_one_field(catalog: Catalog, jobs: list[Fact]) -> list[Fact]:
    """Jobs of which the one with a name of several fields is that of the other's field: a shift lead in fast food.

    The other one is then where that job was done, and is no job beside it.
    """
    for job in jobs if len(jobs) == _LEAST else ():
        other = next(each for each in jobs if each is not job)
        family = catalog.entry(other.slugs[0]).role.family
        same = [slug for slug in job.slugs[1:] if catalog.entry(slug).role.family == family]
        if same and catalog.entry(job.slugs[0]).role.family != family:
            said = named_roles.taken_as(f"{job.words} of {other.words}", (same[0],))
            return [job._replace(slugs=(same[0],), said=said)]
    return jobs


def _left(facts: list[Fact]) -> list[str]:
    """The words of phrases that are no fact, without those that ask for nothing."""
    words = [fact.left for fact in facts if fact.kind not in (SKILL, PAY)]
    return [word for left in words for word in plain_conditions.left_over(left).split()]


def _options(facts: list[Fact], *, is_pay_alone: bool) -> tuple[tuple[str, ...], dict[str, str]]:
    """What is said of the facts, and the options that they are, each value of one that takes several once."""
    options: dict[str, str] = {}
    said: list[str] = []
    wished = any(name not in ("--have", "--earning", "--in") for fact in facts for name, _v in fact.options)
    for fact in facts:
        is_wish = fact.kind == PAY and wished and bool(fact.left)
        if fact.kind not in (JOB, WORK, PAPER) and not (fact.kind == PAY and is_pay_alone):
            said += (own_amount.taken_as_wish(fact.left),) if is_wish else fact.said
        for name, value in fact.options:
            if name in _UNITED and name in options:
                between = _UNITED[name]
                value = between.join(dict.fromkeys((*options[name].split(between), *value.split(between))))
                options[name] = value
            options.setdefault("--min-pay" if is_wish and name == "--earning" else name, value)
    if "--work" in options:
        named = options["--work"].split(",")
        options["--work"] = ",".join(name for name in conditions.CONDITIONS if name in named)
    order = sorted(options, key=lambda name: _LAST.index(name) if name in _LAST else -1)
    return tuple(dict.fromkeys(said)), {name: options[name] for name in order}


def _not_counted(slug: str, facts: list[Fact], skills: list[Fact], options: dict[str, str]) -> tuple[str, ...]:
    """What is said of certificates, which nothing counts, and of skills, with the command that counts them."""
    papers = [fact.words for fact in facts if fact.kind == PAPER and slug not in fact.slugs]
    unknown = [fact.words for fact in skills if fact.left]
    known = [fact.words for fact in skills if not fact.left]
    before = [fact.words for fact in facts if fact.kind == JOB and fact.slugs[0] != slug]
    said = (
        (papers, "not counted, what a move asks for in licenses is told with it"),
        (before, "a job of before, not counted; `careers start` counts several"),
    )
    held = [f"{', '.join(names)}: {what}" for names, what in said if names]
    held += [f"{asked_frame.LEFT}{', '.join(unknown)}"] if unknown else []
    if not known:
        return tuple(held)
    more = [part for pair in options.items() if pair[0] not in _NOT_OF_MATCH for part in pair]
    counts = written(["match", slug, *known, *more])
    them = "them" if known[1:] else "it"
    return (*held, f"{', '.join(known)}: not looked for in the moves; `{counts}` counts {them}")


def _of_skills(facts: list[Fact], options: dict[str, str], said: tuple[str, ...]) -> Question | None:
    """The jobs that use what somebody can do, where no job of theirs is told; with no skill the jobs as wished."""
    skills = [fact.words for fact in facts] if any(not fact.left for fact in facts) else []
    said = said if skills or not facts else (*said, f"{asked_frame.LEFT}{', '.join(fact.words for fact in facts)}")
    had = options.pop("--have", "")
    if had and "--education" not in options:
        level = had.partition("'s in ")[0]
        options["--education"] = _FOR_SCHOOLING.get(level, level)
    if pay := options.pop("--earning", ""):
        said = (*said, f"${int(pay):,} a year: not counted; `--min-pay {pay}` asks for at least that much")
    if not skills and not options:
        return None
    command = ("match", *skills) if skills else ("list",)
    order = () if skills else ("--sort", "interests" if "--interests" in options else "-jobs")
    return Question((*command, *(part for pair in options.items() for part in pair), *order), said)


def _placed(job: Fact, pays: list[Fact], options: dict[str, str]) -> Question | None:
    """The pay of a job with an amount held against it, where nothing but these and a place is told."""
    if not pays or not pays[0].left:
        return None
    slug, typed = job.slugs[0], pays[0].left
    where = ("--in", options["--in"]) if "--in" in options else ()
    more = f"{typed} is held against the pay of the job: `careers next {slug} --earning {options['--earning']}`"
    said = (*job.said, f"{more} has the moves from there, if it is your pay")
    return Question(("salary", slug, "--offer", rules.offered(typed), *where), said)


def _beside(catalog: Catalog, phrases: list[_Phrase], read_one: ReadOne) -> Question | None:
    """A move that a sentence asks for in its other phrases, with the facts that it tells beside that."""
    kept = (ASKED, LEFT, JOB, WORK)
    of_move = [each for each in phrases if any(fact.kind in kept for fact in each.facts)]
    told = [fact for each in phrases if each not in of_move for fact in each.facts]
    question = read_one(catalog, ", ".join(each.typed for each in of_move))
    own = [fact for each in of_move for fact in each.facts if fact.kind == JOB]
    if own and own[0].slugs[0] not in (question.arguments if question else ()):
        rest = ", ".join(each.typed for each in of_move if own[0] not in each.facts)
        goal = read_one(catalog, rest) if rest else None
        question = _from_own(goal, own[0].slugs[0], rest) or question
    command = question.arguments[0] if question and question.arguments else ""
    is_judging = command == "next" and any(cued.match(_YES_OR_NO, each.typed) for each in of_move)
    if question is None or command not in _OF_MOVES or is_judging:
        return None
    said, options = _options(told, is_pay_alone=False)
    more = [part for name, value in options.items() if name not in question.arguments for part in (name, value)]
    skills = [fact for fact in told if fact.kind == SKILL]
    left = _left(told)
    unread = (f"{asked_frame.LEFT}{' '.join(left)}",) if left else ()
    counted = _not_counted(question.arguments[1], told, skills, {}) if len(question.arguments) > 1 else ()
    return Question((*question.arguments, *more), (*question.remarks, *said, *counted, *unread), question.term)


def _from_own(goal: Question | None, own: str, rest: str) -> Question | None:
    """The way from one's own job to the one that the rest of a sentence asks for; None where it asks for none."""
    if goal is None or goal.arguments[:1] != ("next",) or not fact_phrases.may_ask(rest):
        return own_way.from_job(goal, own, rest, is_named=True) if goal else None
    return Question(("path", own, *goal.arguments[1:]), goal.remarks)
