"""What a sentence is after: to leave a job, to reach one, to hold jobs against each other, a fact, or jobs to choose.

The rules of the other files read sentences by how they are built. Where their answer leaves words of a sentence aside,
or is no answer to what it is after, the sentence is read once more by its parts: each job that it names is where
somebody comes from, where they want to go, or neither, as the words around it tell. Of both readings the one counts
that leaves less aside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from careercli.api import Catalog
from careercli.commands import (
    asked_frame,
    asked_list,
    asked_misspelt,
    asked_places,
    job_words,
    named_roles,
    other_field,
    own_job,
)
from careercli.commands.asked_frame import Frame
from careercli.commands.not_understood import Named, is_sentence, jobs_in
from careercli.commands.question import Question
from careercli.commands.question_words import JOBS
from careercli.roles import plain_conditions

ReadRest = Callable[[Catalog, asked_places.Asked], Question | None]
ORIGIN, GOAL = "origin", "goal"
_MOVES = ("next", "path", "gap", "plan", "whatif", "related", "match")
_ARTICLES = (
    r"(?: (?:an?|the|my|being|as|in|of|licensed|certified|just|now|jobs?|job|working|full[ -]time|part[ -]time))*"
)
_FROM_FRONT = (
    r"\b(?:i'm|i am|im|i was|was|i've been|been|being|former|ex|retired|currently|from|leav\w+|left|quit\w*|out of|"
    r"away from|tired of|sick of|bored of|hat(?:e|es|ing)|done with|burn(?:ed|t) out(?: on| as| from| of)?|laid[- ]off|"
    r"fired|worked?|working|works|used to (?:be|do)|years? (?:as|of|in|at|working)|stop(?:ped)?|instead of|besides|"
    rf"other than|experienced|my jobs?){_ARTICLES}$"
)
"""What stands in front of the job that somebody comes from."""
_COUNT = r"(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several)"
_FROM_BEHIND = (
    rf"^,? ?(?:(?:for |with |of |after )?(?:over |about |almost |nearly )?{_COUNT} ?(?:years?|yrs?)\b|(?:by trade|"
    r"(?:and \w+ )?(?:experience|background)|skills?|tired|burn(?:ed|t)|fed up|bored|hat(?:e|es|ing)|wants?|wanting|"
    r"looking|sick|hoping|ready|retir(?:ing|es)|laid off|thinking|trying|here|moving|switching|on call|getting out|"
    r"whose|who(?:'s| is| was| has been| just)? (?:want\w*|hat\w+|need\w*|can'?t|tired|burn\w+|like[sd]?|love[sd]?|"
    r"would|laid|sick|look\w+|got|lost|has|hurt)|with (?:an? )?(?:bad|hurt|sore|[0-9]+))\b)"
)
"""What stands behind it."""
_TO_FRONT = (
    r"\b(?:to|into|towards?|become|becoming|be|would|should i|try|trying|consider|considering|thinking (?:of|about)|"
    r"way (?:in|into|to)|interested in|train(?:ing)? (?:as|for)|qualify as|start as)"
    r"(?: (?:be|become|being|an?|the|go|going|get|getting|move|moving|to|into|something|jobs?|work|working|as|in))*$"
)
"""What stands in front of the job that somebody wants."""
_NO_GOAL = (
    r"\b(?:used to|have to|need to|want to (?:leave|quit|stop)|next to|compared to|close to|similar to)\b[a-z ]*$"
)
_AND = r"(?:,? ?(?:and|or|/|,)? ?(?:an?|the|maybe|even|being)? ?)"
"""What stands between two jobs of one kind."""
_LEAVES = (
    r"\b(?:carr(?:y|ies) over|transfer\w*|translat\w+|count(?:s)? (?:for|toward)|closest|wants? out|get out|way out|"
    r"escape|plan b|(?:isn't|aren't|is not|are not|arent|isnt) \w+ing|other (?:industries|industry|fields?|lines?)|"
    r"use my|(?:the )?same pay|move (?:up|on)|step up|promot\w+|advance\w*|pivot\w*|transition\w*|keep helping|"
    r"what (?:else|now|next))\b"
)
"""What says that other work is looked for, beside what `asked_frame` knows."""
_FOR_YEARS = (
    rf"\b(?:for |over |about |after |with )*{_COUNT}\+? ?(?:years?|yrs?)(?: of)?(?: experience)?\b(?! old)(?!-old)"
)
"""How long somebody has worked, which nothing counts."""
_MAY_MOVE = r"\b(?:in)?to\b"
_ONE_WISH = 5
"""The command of a list with one wish and an order, as words."""
_IDLE = frozenset((
    "he", "she", "him", "her", "his", "hers", "they", "them", "their", "still", "too", "really", "now", "going",
    "back", "already", "getting", "got", "way", "whose", "take", "it's", "doesn't", "be", "been", "yet", "ever",
    "even", "maybe", "then", "kind", "kinda", "sort", "whole", "while", "after", "before", "into", "about", "when",
    "keep", "years", "year", "currently", "self", "taught", "wanna", "gonna", "trying", "try", "us", "our", "am",
    "was", "were", "i've", "i'd", "i'll", "client", "student", "actually", "honestly", "basically", "hard", "open",
    "usual", "else", "other", "your",
))  # fmt: skip
"""Words that are no loss to an answer that does not use them."""
_NOTHING, _A_JOB, _OTHER_INTENT, _FEW = 1000, 3, 4, 3
"""What a reading loses that is none, for a job left out, and for another intent; and words that may be left aside."""
_ASKS_FOR_WORK = (
    r"\b(?:what (?:can|could|should|might) (?:i|he|she|they) (?:get|do|be|become)|what (?:jobs?|work|careers?))\b"
)
_LEAST_WORDS, _MOST_JOBS, _MOST_OF_WORK = 3, 6, 3
_LEFT = (asked_frame.LEFT, "left aside: ")


class Part(NamedTuple):
    """A job that a sentence names, and whether it is where somebody comes from, wants to go, or neither."""

    job: Named
    kind: str

    @property
    def slug(self) -> str:
        """The likeliest role of that name."""
        return self.job.slugs[0]


def reconsidered(
    catalog: Catalog, asked: asked_places.Asked, question: Question | None, read_rest: ReadRest
) -> Question | None:
    """The answer of the rules, or that by the parts of a sentence where this one leaves less of it aside."""
    words = asked.rest.split()
    if len(words) < _LEAST_WORDS or (question and (question.term or question.arguments[:1] == ("where",))):
        return question
    leaves = _is_leaving(asked.rest)
    may_move = leaves or re.search(_MAY_MOVE, asked.rest) is not None
    is_move = question is not None and question.arguments[:1] and question.arguments[0] in (*_MOVES, "list")
    if question and question.arguments and not _left(question):
        if (is_move and question.arguments[0] not in ("path", "gap")) or not may_move:
            return question
    if question is None:
        if not (is_sentence(words) or asked_frame.asks(asked.rest) or may_move):
            return None
        if asked_misspelt.corrected(catalog, asked.rest):
            return None  # it is read again with the name spelt right
    parts = parted(catalog, words)
    if question and not question.arguments and not parts:
        return question
    best, loss = question, _loss(question, parts, leaves=leaves)
    content = len(_content(asked.rest))
    for reading in _readings(catalog, asked, parts, read_rest):
        its = _loss(reading, parts, leaves=leaves)
        if its < loss and len(_left(reading)) <= max(_FEW, content // 2):
            best, loss = reading, its
    if question is None and not parts:
        listed = asked_list.read(catalog, asked._replace(rest=f"{asked.rest} jobs"))
        is_asked = re.search(_ASKS_FOR_WORK, asked.rest) or (listed and len(listed.arguments) > _ONE_WISH)
        best = listed if listed and is_asked and len(_left(listed)) <= _FEW else None
    return best


def _is_leaving(sentence: str) -> bool:
    return re.search(_LEAVES, sentence) is not None or re.search(asked_frame.ELSEWHERE, sentence) is not None


def _left(question: Question | None) -> list[str]:
    """The words that an answer says were not looked for, without those that ask for nothing."""
    remarks = question.remarks if question else ()
    left = " ".join(remark.split("; `", 1)[0] for remark in remarks if remark.startswith(_LEFT))
    for front in _LEFT:
        left = left.replace(front, " ")
    return _content(left)


def _content(words: str) -> list[str]:
    """Those of some words that ask for something."""
    return [word for word in plain_conditions.left_over(words).split() if word not in _IDLE]


def _loss(question: Question | None, parts: list[Part], *, leaves: bool) -> int:
    """How much of a sentence a reading leaves aside."""
    if question is None:
        return _NOTHING
    remarks = (remark.split("; `")[-1] if remark.startswith(_LEFT) else remark for remark in question.remarks)
    said = " ".join((*question.arguments, *remarks))
    missing = sum(part.job.name not in said and not any(slug in said for slug in part.job.slugs) for part in parts)
    is_left = leaves and any(part.kind == ORIGIN for part in parts)
    command, slugs = question.arguments[:1], question.arguments[1:3]
    other = is_left and command != () and command[0] not in _MOVES
    other |= any(len(set(slugs) & set(part.job.slugs)) > 1 for part in parts)  # a way from a job to itself
    return len(_left(question)) + _A_JOB * missing + _OTHER_INTENT * other


# The parts


def parted(catalog: Catalog, words: list[str]) -> list[Part]:
    """The jobs that words name in their order, each with what it is in the sentence."""
    jobs = [job for job in jobs_in(catalog, words) if not _is_place_of_work(words, job)]
    fields = list(_by_field(catalog, words, {at for job in jobs if job.end > job.start + 1 for at in _span(job)}))
    taken = {at for job in fields for at in _span(job)}
    jobs = sorted([*(job for job in jobs if not taken & set(_span(job))), *fields])[:_MOST_JOBS]
    held = re.search(asked_frame.HELD_AGAINST, " ".join(words)) is not None
    parts: list[Part] = []
    for job in jobs:
        front, behind = " ".join(words[: job.start]), " ".join(words[job.end :])
        kind = "" if held else _kind(front, behind)
        same = next((at for at, part in enumerate(parts) if set(part.job.slugs) & set(job.slugs)), None)
        if same is not None:  # "jobs for teachers who want to leave teaching"
            is_fuller = len(job.slugs) > len(parts[same].job.slugs)
            parts[same] = Part(job if is_fuller else parts[same].job, parts[same].kind or kind)
            continue
        if parts and re.fullmatch(_AND, " ".join(words[parts[-1].job.end : job.start])):
            kind = parts[-1].kind  # "into cloud or devops"
        parts.append(Part(job, kind))
    for at in range(len(parts) - 1):
        one, other = parts[at : at + 2]
        between = " ".join(words[one.job.end : other.job.start])
        if not one.kind and other.kind == GOAL and re.match(r"(?:.* )?(?:in)?to\b", between):
            parts[at] = one._replace(kind=ORIGIN)  # "help desk to cybersecurity"
    if len(parts) == _TWO and not parts[0].kind and not parts[1].kind and re.search(_COUNTS_FOR, " ".join(words)):
        parts = [parts[0]._replace(kind=ORIGIN), parts[1]._replace(kind=GOAL)]
    return parts


_TWO = 2
_COUNTS_FOR = (
    r"\b(?:counts?|carr(?:y|ies) over|transfers?|translates?|useful|helps?|leads?|enough) (?:for|to|in|into|as)\b"
)
"""What says that one job is to be of use for another."""


def _span(job: Named) -> range:
    """Where the words of a job's name stand."""
    return range(job.start, job.end)


def _is_place_of_work(words: list[str], job: Named) -> bool:
    """Whether a job is named only as where somebody works: a doctor's office."""
    return words[job.end - 1].endswith("'s") and words[job.end : job.end + 1] in (["office"], ["practice"], ["clinic"])


def _kind(front: str, behind: str) -> str:
    """What a job is in a sentence, by the words in front of it and behind."""
    if re.search(_TO_FRONT, front) and not re.search(_NO_GOAL, front):
        return GOAL
    if re.search(_FROM_FRONT, front) or re.search(_FROM_BEHIND, behind):
        return ORIGIN
    return ""


_BEFORE_FIELD = frozenset((
    "in", "into", "to", "from", "of", "leave", "leaving", "left", "quit", "as", "towards", "toward", "or", "and",
    "would", "about", "consider", "considering", "try", "trying", "years", "is", "do", "doing", "a", "an", "the",
    "being", "former", "like", "move", "been", "does", "was", "i'm", "am", "with", "off", "for", "than", "at",
))  # fmt: skip
"""Words behind which work is named by its field."""


def _by_field(catalog: Catalog, words: list[str], taken: set[int]) -> Iterator[Named]:
    """The jobs that are named by the field or the work, where one may stand: "out of retail", "into cybersecurity"."""
    plain = [word.strip(",.;:?!") for word in words]
    at = 0
    while at < len(plain):
        may_stand = at == 0 or plain[at - 1] in _BEFORE_FIELD or words[at - 1].endswith((",", ".", "?"))
        step = 1
        for count in range(min(_MOST_OF_WORK, len(plain) - at), 0, -1) if may_stand else ():
            span = range(at, at + count)
            inside = any(words[place].endswith((",", ".", ";", "?")) for place in span[:-1])
            name = " ".join(plain[at : at + count])
            is_subject = plain[at + count : at + count + 1] and plain[at + count] in _BEHIND_SUBJECT
            if taken & set(span) or inside or is_subject or not job_words.may_be_field(name):
                continue
            if slugs := job_words.of_field(catalog, name):
                yield Named(at, at + count, name, slugs)
                step = count
                break
        at += step


_BEHIND_SUBJECT = frozenset(
    (
        "degree",
        "degrees",
        "major",
        "diploma",
        "class",
        "classes",
        "school",
        "certificate",
        "certification",
        "program",
        "programs",
        "course",
        "courses",
        "studies",
        "skills",
        "license",
        "licence",
        "training",
    )
)
"""Words that make a subject of the name in front of them: a computer science degree."""

# The readings


def _readings(
    catalog: Catalog, asked: asked_places.Asked, parts: list[Part], read_rest: ReadRest
) -> Iterator[Question]:
    """What a sentence may be after, by its parts; and each of several sentences by itself."""
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
    leaves = _is_leaving(asked.rest)
    wishes = plain_conditions.parted(asked.rest)
    if origins and (leaves or wishes.has_wishes or len(_content(asked.rest)) > len(origins[0].job.name.split())):
        yield _left_job(catalog, asked, words, origins[0])
    elif len(parts) == 1 and not goals and not re.match(rf"{JOBS}\b", " ".join(words[parts[0].job.end :])):
        if leaves or any(name.startswith("no-") for name in wishes.conditions):
            yield _left_job(catalog, asked, words, parts[0])
    if not origins and len(goals) > 1:  # "should I be a librarian or an archivist"
        yield _held_against(catalog, asked, words, goals)
    elif parts:
        frame = _frame(words, parts, asked.place)
        answer = asked_frame.answer(catalog, frame, is_whole=True)
        of_trade = len(parts) == 1 and re.match(rf"{JOBS}\b", " ".join(words[parts[0].job.end - 1 :][:2]))
        is_list = of_trade and (wishes.has_wishes or (answer is not None and answer.arguments[0] == "next"))
        if answer and not is_list:  # "welding jobs over 50k"
            yield answer


def _frame(words: list[str], parts: list[Part], place: str) -> Frame:
    return asked_frame.around(words, [part.job for part in parts], place)


def _said(catalog: Catalog, *parts: Part) -> tuple[str, ...]:
    """What is said of the names of jobs: which of several roles is meant, and what a name is taken as."""
    remarks = (
        remark
        for part in parts
        for remark in (*named_roles.choice(part.job.slugs), *asked_frame.known_as(catalog, part.job))
    )
    return tuple(dict.fromkeys(remarks))


def _move(
    catalog: Catalog, asked: asked_places.Asked, words: list[str], origin: Part, goals: list[Part]
) -> Iterator[Question]:
    """The way from a job to the first of those that somebody wants, with the commands for the others."""
    from careercli.commands.usage import written

    frame = _frame(words, [origin, *goals], asked.place)
    slugs = [slug for slug in dict.fromkeys(goal.slug for goal in goals) if slug != origin.slug]
    if not slugs:
        return
    learns = re.search(asked_frame.LEARN, frame.rest) is not None
    command = "gap" if learns else "path"
    where = ("--in", asked.place) if asked.place and command == "path" else ()
    others = tuple(
        f"{slug}: `{written([command, origin.slug, slug])}` answers the same for that one" for slug in slugs[1:]
    )
    asks = [name for name in asked_frame.asked_of(frame.rest) if name not in ("skills", "schooling")]
    commands = {name: asked_frame.command_for(catalog, name, slugs[0]) for name in asks}
    commands |= {"pay": ["salary", origin.slug, *slugs]} if "pay" in commands else {}
    facts = tuple(f"{name}: `{written(words)}` tells it" for name, words in commands.items())
    wishes = plain_conditions.parted(re.sub(_FOR_YEARS, " ", frame.rest))
    unread = asked_frame.unread(wishes.rest)
    yield Question(
        (command, origin.slug, slugs[0], *where),
        (*_said(catalog, origin, *goals), *others, *facts, *wishes.remarks, *unread),
    )


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
    rest = re.sub(_FOR_YEARS, " ", " ".join((*words[: origin.job.start], *words[origin.job.end :])))
    question = own_job.moves(catalog, origin.slug, _said(catalog, origin), rest, place=asked.place)
    left = re.search(_LEFT_FIELD, " ".join(words))
    family = other_field.family_named(catalog, left["field"]) if left else ""
    if left and family and "--not-family" not in question.arguments:
        said = f"{left['field']} is read as the field {family}, which is left out"
        question = Question((*question.arguments, "--not-family", family), (said, *question.remarks))
    return question


_LEFT_FIELD = (
    r"\b(?:leav\w+|quit\w*|out of|away from|done with) (?P<field>[a-z]+ing|retail|healthcare|education|law|sales)\b"
)
"""The field that somebody leaves, beside the name of the job."""
