"""What a sentence is after: to leave a job, to reach one, to hold jobs against each other, a fact, or jobs to choose.

The rules of the other files read sentences by how they are built. Where their answer leaves words of a sentence aside,
or is no answer to what it is after, the sentence is read once more by its parts: each job that it names is where
somebody comes from, where they want to go, or neither, as the words around it tell. Of both readings the one counts
that leaves less aside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import asked_frame
from careercli.commands.asked import intent_words as words_of
from careercli.commands.asked.asked_frame import Frame
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.jobs.asked_parts import AVOIDED, GOAL, ORIGIN, Part, is_of_study, parted
from careercli.commands.asked.lists import (
    asked_likes,
    asked_list,
    list_words,
)
from careercli.commands.asked.moves import other_field
from careercli.commands.asked.not_understood import is_sentence
from careercli.commands.asked.person import (
    own_job,
    told_first,
)
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS, offered
from careercli.commands.asked.schooling import own_schooling
from careercli.commands.typed_words import is_place
from careercli.offered import written
from careercli.roles import beyond_words, plain_conditions

ReadRest = Callable[[Catalog, asked_places.Asked], Question | None]
_MOVES = ("next", "path", "gap", "plan", "whatif", "related", "match")
_ONE_WISH = 5
"""The command of a list with one wish and an order, as words."""
_NOTHING, _A_JOB, _OTHER_INTENT, _FEW = 1000, 3, 4, 3
"""What a reading loses that is none, for a job left out, and for another intent; and words that may be left aside."""
_LEAST_WORDS, _MOST_JOBS, _MOST_OF_WORK, _TWO = 3, 6, 3, 2
_WAYS = ("path", "gap", "compare")
_BESIDE_A_MOVE = ("plan", "whatif", "related", "match")
"""Commands that answer who speaks of a move; others are looked at again, as they may leave a job out in silence."""
_WHAT_IS = r"what(?:'s| is| are) (?:an? |the )?"
_OF_ONE = r"(?:what (?:does|do|is|are)|how)\b"
_LEFT = (asked_frame.LEFT, "left aside: ")


def reconsidered(
    catalog: Catalog, asked: asked_places.Asked, question: Question | None, read_rest: ReadRest
) -> Question | None:
    """The answer of the rules, or that by the parts of a sentence where this one leaves less of it aside."""
    words = asked.rest.split()
    if len(words) < _LEAST_WORDS or (question and (question.term or question.arguments[:1] == ("where",))):
        return question
    if question and question.arguments[:1] == ("compare",) and cued.search(list_words.BETTER_TO_BE, asked.rest):
        return question
    leaves: bool = _is_leaving(asked.rest)
    may_move: bool = leaves or cued.search(words_of.MAY_MOVE, asked.rest) is not None
    if question and question.arguments and not any(remark.startswith(_LEFT) for remark in question.remarks):
        is_of_job = (may_move and question.arguments[0] not in _BESIDE_A_MOVE) or question.arguments[0] == "list"
        if not (is_of_job or cued.search("[0-9]|school|academy", asked.rest) or is_of_study(asked.rest)):
            return question
    if question is None:
        asks = is_sentence(words) or asked_frame.asks(asked.rest) or may_move or cued.search(words_of.TELLS, asked.rest)
        tells = asks or told_first.may_tell(asked.rest) or bool(asked_likes.liked(asked.rest).tasks)
        if not tells or "(" in asked.rest or any("-" in word and catalog.slug_meant(word) == word for word in words):
            return None  # a title, or the arguments of a command
    parts = parted(catalog, words)
    if question and not question.arguments and not parts:
        return question
    is_told = bool(parts) and parts[0].kind == ORIGIN and told_first.tells(asked.rest)
    leaves = leaves or is_told
    if placed_among(question) and (placed := _against_own_pay(catalog, asked, parts)):
        return placed
    best, loss = question, _loss(question, parts, asked.rest, leaves=leaves)
    content = len(_content(asked.rest))
    for reading in _readings(catalog, asked, parts, read_rest, leaves=leaves):
        its = _loss(reading, parts, asked.rest, leaves=leaves)
        if its < loss and (is_told or len(_left(reading)) <= max(_FEW, content // 2)):
            best, loss = reading, its
    is_title = not (leaves or is_sentence(words) or any(part.kind == GOAL for part in parts))
    if question is None and best and is_title and best.arguments[0] not in _WAYS and _left(best):
        return None  # "senior pay clerk" is a title: what is not read of it is looked for by a search
    if question is None and not parts and not cued.match(rf"{words_of.YES_OR_NO}|{_OF_ONE}", asked.rest):
        listed = asked_list.read(catalog, asked._replace(rest=f"{cued.sub(' it$', '', asked.rest)} jobs"))
        is_asked = cued.search(words_of.ASKS_FOR_WORK, asked.rest) or (
            listed and (len(listed.arguments) > _ONE_WISH or {"--skill", "match"} & {*listed.arguments})
        )
        best = listed if listed and is_asked and len(_left(listed)) <= _FEW else None
    return best


def with_goal(catalog: Catalog, asked: asked_places.Asked, question: Question, read_rest: ReadRest) -> Question:
    """An answer, or the way to the job that a sentence wants, where moves from another one leave that aside."""
    if question.arguments[:1] != ("next",) or not any(remark.startswith(_LEFT) for remark in question.remarks):
        return question
    way = reconsidered(catalog, asked, question, read_rest)
    if way is None or way.arguments[:1] not in (("path",), ("gap",)):
        return question
    kept = (remark for remark in question.remarks if not remark.startswith((*_LEFT, "a degree or a major ")))
    study = next((value for name, value in pairwise(question.arguments) if name == "--study"), "")
    have = written([*way.arguments[:3], "--have", f"bachelor's in {study}"])
    said = (
        (f"a degree in {study}: not counted, as you do not say that you have one; `{have}` counts it",) if study else ()
    )
    return Question(way.arguments, tuple(dict.fromkeys((*way.remarks, *kept, *said))))


def _is_leaving(sentence: str) -> bool:
    if cued.search(words_of.CARRIES, sentence):
        return True
    return cued.search(words_of.LEAVES, sentence) is not None or cued.search(words_of.ELSEWHERE, sentence) is not None


def _left(question: Question | None) -> list[str]:
    """The words that an answer says were not looked for, without those that ask for nothing."""
    remarks = question.remarks if question else ()
    left = " ".join(remark.split("; `", 1)[0] for remark in remarks if remark.startswith(_LEFT))
    for front in _LEFT:
        left = left.replace(front, " ")
    return _content(left)


def _content(words: str) -> list[str]:
    """Those of some words that ask for something."""
    return [word for word in plain_conditions.left_over(words).split() if word not in words_of.IDLE]


def _loss(question: Question | None, parts: list[Part], sentence: str, *, leaves: bool) -> int:
    """How much of a sentence a reading leaves aside."""
    if question is None:
        return _NOTHING
    remarks = (remark.partition("; `")[2] if remark.startswith(_LEFT) else remark for remark in question.remarks)
    said = " ".join((*question.arguments, *(remark.split(" is taken as ")[-1] for remark in remarks)))
    asked = [part for part in parts if part.kind != AVOIDED]
    missing = sum(not (_is_taken(part, question) or any(slug in said for slug in part.job.slugs)) for part in asked)
    is_left = leaves and any(part.kind == ORIGIN for part in parts)
    is_left |= {ORIGIN, GOAL} <= {part.kind for part in parts} and "`careers path" not in said
    is_left |= cued.search(words_of.CARRIES, sentence) is not None and len(parts) == 1
    command, slugs = question.arguments[:1], question.arguments[1:3]
    other = is_left and command != () and command[0] not in _MOVES
    other |= command == ("salary",) and cued.search(words_of.ASKS_JOBS, sentence) is not None
    beyond = tuple(remark.partition(":")[0] for remark in question.remarks)
    other |= command == ("next",) and own_schooling.asks_of_paper(sentence, beyond)
    other |= any(part.kind == AVOIDED and part.slug in slugs for part in parts)
    if other and command == ("salary",) and {ORIGIN, GOAL} <= {part.kind for part in parts}:
        other = not _asks_more(sentence)
    is_way = command in (("path",), ("gap",))
    other |= is_way and bool(parts) and is_of_study(sentence) and not any(slugs[0] in part.job.slugs for part in parts)
    other |= command == ("path",) and cued.search(words_of.BRINGS, sentence) is not None
    other |= {ORIGIN, GOAL} <= {part.kind for part in parts} and command != ("salary",) and _asks_more(sentence)
    other |= any(len(set(slugs) & set(part.job.slugs)) > 1 for part in parts)  # a way from a job to itself
    return len(_left(question)) + _A_JOB * missing + _OTHER_INTENT * other


def _asks_more(sentence: str) -> bool:
    """Whether it is asked how much more a move pays."""
    return cued.search(words_of.MORE_BY_IT, sentence) is not None


def _is_taken(part: Part, question: Question) -> bool:
    """Whether an answer says as what it takes a name: that of a part, with a word or two in front, or titles alike."""
    pattern = rf"(?:[\w-]+ ){{0,2}}{re.escape(part.job.name)} is taken as .*"
    of_trade = set(question.arguments[1:2]) & set(part.job.name.split())  # an apprentice of the trade that is answered
    return (
        "--title" in question.arguments
        or bool(of_trade)
        or any(cued.fullmatch(pattern, remark) for remark in question.remarks)
    )


# The readings


def placed_among(question: Question | None) -> bool:
    """Whether an answer may be to the question of how one's own pay stands in another job: none, moves, or pay."""
    is_told = question is not None and "--earning" in question.arguments  # it counts one's pay already
    return not is_told and (question is None or question.arguments[:1] in (("next",), ("salary",), ("show",)))


def of_other_job(catalog: Catalog, asked: asked_places.Asked, question: Question) -> Question:
    """An answer on one's own pay, or the pay of another job that is named beside it with one's own among it."""
    parts = parted(catalog, asked.rest.split())
    other = len(parts) > 1 and placed_among(question) and _against_own_pay(catalog, asked, parts)
    return other or question


def _against_own_pay(catalog: Catalog, asked: asked_places.Asked, parts: list[Part]) -> Question | None:
    """The pay of a job with one's own among it: "would a data scientist in Raleigh pay more than my 78000"."""
    amount = cued.search(words_of.OWN_AMOUNT, asked.rest) if cued.search("[0-9]", asked.rest) else None
    others = [part for part in parts if part.kind != ORIGIN] or (parts if len(parts) == 1 else [])
    is_list = cued.search(rf"\b(?:what|which|any|other|find|show|list) (?:\w+ )?{JOBS}\b|^{JOBS}\b", asked.rest)
    if not amount or is_list or len(others) != 1 or not cued.search(words_of.ASKS_PAY, asked.rest):
        return None
    offer = " ".join(offered(f"{amount['amount']} {amount['period'] or ''}".strip()).split())
    where = ("--in", asked.place) if asked.place else ()
    return Question(("salary", others[0].slug, "--offer", offer, *where), _said(catalog, others[0]))


def _readings(
    catalog: Catalog, asked: asked_places.Asked, parts: list[Part], read_rest: ReadRest, *, leaves: bool
) -> Iterator[Question]:
    """What a sentence may be after, by its parts; and each of several sentences by itself."""
    if any(part.kind == AVOIDED for part in parts):
        behind = {part.slug: " ".join(asked.rest.split()[part.job.end :]) for part in parts if part.kind == AVOIDED}
        left_out = [slug for slug, words in behind.items() if cued.search(words_of.BAD_PAY, f" {words}")]
        asked = asked._replace(rest=_cut(asked.rest.split(), parts))
        parts = parted(catalog, asked.rest.split())
        is_none = all(part.slug in left_out for part in parts)  # "i like cars" is no mechanic's word then
        if is_none and (listed := asked_list.read(catalog, _as_jobs(asked))):
            yield _without(listed, left_out)
    clauses = [clause.strip(" ,") for clause in re.split(r"(?<!\bst)(?<!\bvs)[.?!;]+ +", asked.rest)]
    for clause in clauses if len(clauses) > 1 else ():
        question = read_rest(catalog, asked._replace(rest=clause))
        if question and question.arguments:
            aside = "; ".join(other for other in clauses if other != clause and other not in asked_places.LIVING)
            yield Question(question.arguments, (*question.remarks, f"left aside: {aside}"))
    origins = [part for part in parts if part.kind == ORIGIN]
    goals = [part for part in parts if part.kind == GOAL]
    words = asked.rest.split()
    if origins and goals:
        yield from _move(catalog, asked, words, origins[0], goals)
    leaves = _is_leaving(asked.rest) or leaves
    wishes = plain_conditions.parted(asked.rest)
    is_of_paper = bool(parts) and own_schooling.asks_of_paper(asked.rest, wishes.beyond)
    if is_of_paper and (answer := asked_frame.answer(catalog, _frame(words, parts, asked.place), is_whole=True)):
        yield answer
    if origins and (leaves or wishes.has_wishes or len(_content(asked.rest)) > len(origins[0].job.name.split())):
        yield _left_job(catalog, asked, words, origins[0])
    ends = [" ".join(words[: parts[0].job.end + more]) for more in (0, 1)] if len(parts) == 1 else []
    moving = cued.search(words_of.MOVING, asked.rest)
    if parts and moving and "pay" in asked_frame.asked_of(asked.rest) and is_place(moving["place"], misspelt=False):
        yield Question(("salary", parts[0].slug, "--in", moving["place"]), _said(catalog, parts[0]))
    is_question = cued.match(rf"(?:how|{words_of.YES_OR_NO})", asked.rest)
    is_of_trade = not is_question and any(cued.search(rf"\b{JOBS}$", end) for end in ends)
    turns = leaves or any(name.startswith("no-") for name in wishes.conditions)
    if len(parts) == 1 and not goals and not origins and not is_of_trade and turns:
        yield _left_job(catalog, asked, words, parts[0])
    if not origins and len(goals) > 1:  # "should I be a librarian or an archivist"
        yield _held_against(catalog, asked, words, goals)
    elif len(parts) == 1 and cued.fullmatch(rf"{_WHAT_IS}{re.escape(parts[0].job.name)}", asked.rest):
        yield Question(("show", parts[0].slug), _said(catalog, parts[0]))
    elif parts:
        frame = _frame(words, parts, asked.place)
        answer = asked_frame.answer(catalog, frame, is_whole=True)
        is_list = is_of_trade and (wishes.has_wishes or (answer is not None and answer.arguments[0] == "next"))
        if answer and not is_list:  # "welding jobs over 50k"
            yield answer


def _as_jobs(asked: asked_places.Asked) -> asked_places.Asked:
    """A sentence that names no job as one that asks for jobs."""
    rest = cued.sub(r",? ?\b(?:so )?what (?:else|other|now)\b(?: (?:is there|can i do|could i do))?", " ", asked.rest)
    return asked._replace(rest=f"{' '.join(rest.split())} jobs")


def _without(question: Question, slugs: list[str]) -> Question:
    """Jobs to choose from without the kind of work of some that are not wanted."""
    if not slugs or question.arguments[:1] not in (("list",), ("match",)) or "--not-like" in question.arguments:
        return question
    at = question.arguments.index("--sort") if "--sort" in question.arguments else len(question.arguments)
    option = ("--not-like", ", ".join(slugs))
    return Question((*question.arguments[:at], *option, *question.arguments[at:]), question.remarks)


def _cut(words: list[str], parts: list[Part]) -> str:
    """A sentence without the jobs that are not wanted in it: "likes animals but can't afford vet school"."""
    for part in reversed([part for part in parts if part.kind == AVOIDED]):
        front = cued.sub(rf"(?: (?:but|and))?,? ?{words_of.NOT_FRONT}", "", " ".join(words[: part.job.start]))
        rest = cued.sub(words_of.BAD_PAY, " ", f" {' '.join(words[part.job.end :])}").split()
        behind = [word for word in rest if word not in ("school", "degree")]
        words = [*front.split(), *behind]
    return " ".join(words)


def _frame(words: list[str], parts: list[Part], place: str) -> Frame:
    return asked_frame.around(words, [part.job for part in parts], place)


def _said(catalog: Catalog, *parts: Part) -> tuple[str, ...]:
    """What is said of the names of jobs: which of several roles is meant, and what a name is taken as."""
    remarks = (
        remark
        for part in parts
        for remark in (*named_roles.choice(part.job.slugs), *_known_as(catalog, part, parts[0]))
    )
    return tuple(dict.fromkeys(remarks))


def _known_as(catalog: Catalog, part: Part, first: Part) -> tuple[str, ...]:
    """That a name is one by which a role is known; of a post that names no field, whose it is."""
    if cued.fullmatch(words_of.LEADER, f"to {part.job.name}") and part.slug != first.slug:
        return (f"{part.job.name} is taken as {part.slug}: who leads those of {first.slug}",)
    return asked_frame.known_as(catalog, part.job)


def _move(
    catalog: Catalog, asked: asked_places.Asked, words: list[str], origin: Part, goals: list[Part]
) -> Iterator[Question]:
    """The way from a job to the first of those that somebody wants, with the commands for the others."""
    frame = _frame(words, sorted([origin, *goals]), asked.place)
    slugs = [slug for slug in dict.fromkeys(goal.slug for goal in goals) if slug != origin.slug]
    if not slugs:
        return
    via = _between(words, goals) if len(slugs) == _TWO else ()
    slugs = slugs[1:] if via else slugs
    had, _rest = own_schooling.level(asked.rest)
    learns = cued.search(words_of.LEARN, frame.rest) is not None
    command = "gap" if learns else "path"
    if not learns and _asks_more(frame.rest):
        way = f"the way there: `{written(['path', origin.slug, slugs[0]])}`"
        there = ("--in", asked.place) if asked.place else ()
        yield Question(("salary", origin.slug, *slugs, *there), (*_said(catalog, origin, *goals), way))
    where = ["--in", asked.place] if asked.place and command == "path" else []
    where += ["--have", had] if had else []
    where += ["--via", *via] if via and command == "path" else []
    others = tuple(
        f"{slug}: `{written([command, origin.slug, slug])}` answers the same for that one" for slug in slugs[1:]
    )
    asks = [name for name in asked_frame.asked_of(frame.rest) if name not in ("skills", "schooling")]
    tuition = (beyond_words.NO_TUITION,) if "cost" in asked_frame.asked_of(asked.rest) else ()
    commands = {name: asked_frame.command_for(catalog, name, slugs[0]) for name in asks if name != "cost"}
    commands |= {"pay": ["salary", origin.slug, *slugs]} if "pay" in commands else {}
    facts = tuple(f"{name}: `{written(words)}` tells it" for name, words in commands.items())
    wishes = plain_conditions.parted(cued.sub(words_of.FOR_YEARS, " ", own_schooling.level(frame.rest)[1]))
    unread = asked_frame.unread(cued.sub(words_of.BRINGS, " ", wishes.rest))
    yield Question(
        (command, origin.slug, slugs[0], *where),
        (*_said(catalog, origin, *goals), *others, *tuition, *facts, *wishes.remarks, *unread),
    )


def _between(words: list[str], goals: list[Part]) -> tuple[str, ...]:
    """The job between, of two that somebody wants one after the other: "from aide to nurse to doctor"."""
    first, second = goals[0], goals[-1]
    joint = " ".join(words[first.job.end : second.job.start])
    return (first.slug,) if cued.fullmatch(r",? ?(?:and )?(?:then |next |later )*(?:in)?to(?: an?)?", joint) else ()


def _held_against(catalog: Catalog, asked: asked_places.Asked, words: list[str], goals: list[Part]) -> Question:
    """The jobs that somebody chooses among, beside each other."""
    frame = _frame(words, goals, asked.place)
    where = ("--in", asked.place) if asked.place else ()
    wishes = plain_conditions.parted(frame.rest)
    slugs = dict.fromkeys(goal.slug for goal in goals)
    return Question(
        ("compare", *slugs, *where), (*_said(catalog, *goals), *wishes.remarks, *asked_frame.unread(wishes.rest))
    )


def _left_job(catalog: Catalog, asked: asked_places.Asked, words: list[str], origin: Part) -> Question:
    """The moves from a job, with what the rest of the sentence wishes."""
    rest = cued.sub(words_of.FOR_YEARS, " ", " ".join((*words[: origin.job.start], *words[origin.job.end :])))
    question = own_job.moves(catalog, origin.slug, _said(catalog, origin), rest, place=asked.place)
    left = cued.search(words_of.LEFT_FIELD, " ".join(words))
    family = other_field.family_named(catalog, left["field"]) if left else ""
    if left and family and "--not-family" not in question.arguments:
        said = f"{left['field']} is read as the field {family}, which is left out"
        question = Question((*question.arguments, "--not-family", family), (said, *question.remarks))
    return question
