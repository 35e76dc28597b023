"""The work that moves are to leave out: "besides cooking", "out of the classroom", "burnt out", "apart from food".

One's own work is left out as a kind (`--not-like`): a burnt-out teacher is shown no other teacher. Other work is left
out by its field where the words are one, else by the titles that begin as the word does: dental, dentist.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import (
    named_roles,
    verb_forms,
)
from careercli.commands.asked.lists import liked_words
from careercli.commands.asked.moves import other_field
from careercli.commands.asked.person import own_job
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.typed_words import is_place, names_something
from careercli.offered import written
from careercli.roles import plain_conditions
from careercli.skills import normalize

CUES = (
    "besides", "other than", "apart from", "aside from", "outside", "leav", "except", "burn", "out of", "away from",
    "off the", "tired of", "sick of", "fed up", "done with", "through with", "finished with", "bored", "stress", "hat",
    "instead of", "rather than",
)  # fmt: skip
"""One of these stands in every sentence that this reads."""
_KIND = rf"(?: (?:fields?|industry|sector|{JOBS}))?"
_WORDS = r"(?:just |only |the |my |being |doing |in )*(?P<words>[a-z]+(?: [a-z]+)?)"
_END = r"(?=$|[,.;?!]| (?:in|near|for|that|which|with|without|and|or|but|what|where|at|paying|as)\b)"
_CUE = r"(?P<cue>besides|other than|apart from|aside from|except(?: for)?|outside(?: of)?|leav(?:e|ing))"
_BESIDES = rf"\b{_CUE} {_WORDS}{_KIND}{_END}"
_FIRM = ("besides", "other than", "apart from", "aside from", "except", "except for")
"""What names work that is left out, and never a place or a job that is left."""
_WORN_OUT = (
    r"(?:\b(?:so |just |totally |completely |badly )?burn(?:ed|t|ing)[ -]?out\b|"
    r"(?<!no )(?<!less )(?<!low )(?<!least )(?<!avoid )(?<!have )\bburnout\b(?! (?:common|rates?|high|low)\b))"
    r"(?: (?:on|of|from|as|at)\b)?"
)
"""What somebody says who has had enough of their work."""
_DONE = (
    r"\b(?:(?:wants?|wanting|get|gets|getting|way|need|needs)? ?(?:out of|away from)|leav(?:e|es|ing)|"
    r"(?:tired|sick|bored|fed up|done|through|finished)(?: (?:of|with))|hat(?:e|es|ing)|off|"
    r"instead of|rather than|other than)"
)
_WORKPLACES = {
    "elementary school teacher": r"class ?rooms?", "registered nurse": r"bedside(?: (?:nursing|care))?",
    "restaurant cook": r"kitchens?", "lawyer": r"court ?rooms?|big law|law firms?", "truck driver": r"road",
    "hairdresser": r"salons?", "police officer": r"(?:police )?force|streets|beat",
}  # fmt: skip
"""Where those of a job are, which stands for their work where it is left."""
_PLACE_LEFT = (
    rf"{_DONE} (?:(?:being|working) )?(?:(?:in|at|on) )?(?:(?:the|my) )?"
    rf"(?P<place>{'|'.join(_WORKPLACES.values())})\b"
)
_WORK_LEFT = rf"{_DONE} (?:(?:being|working)(?: as)? )?(?:(?:an?|the) )?(?P<work>[a-z]+(?: [a-z]+)?)"
"""Work that is left by what it is called."""
_SCHOOLS = (" school", " college", " program", " degree", " classes")
_CALMER = r"\b(?:least|less|low|lower|no|without(?: the)?) stress\w*"
"""What somebody wishes who has retired from a job, and does not want the like again."""
_NO_WORK = rf"\b(?:that|this|these|it|them|one|what|here|home|college|school|money|pay|{JOBS})\b"
_ENDING = r"(?:istry|ists?|icians?|cal|ing|al|ers?|ry|s)$"
_SHORTEST, _MOST_TITLES, _LONG = 4, 8, 5
_RELATED = {"cook": ("chef", "food"), "dent": ("orthodontist", "prosthodontist"), "driv": ("chauffeur",)}
"""What titles of the same work are called that begin otherwise."""
_LEFT = "not looked for: "
_SAID_BY = frozenset(("apart", "aside", "besides", "leaving", "except", "work"))
_NAMED = 2
"""Words of a command that names a role."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """Moves without the work that a sentence leaves out; what cannot be left out is said."""
    arguments = question.arguments
    if not any(cue in sentence for cue in CUES) or len(arguments) < _NAMED:
        return question
    if arguments[0] in ("list", "match"):
        return _from_workplace(catalog, question, sentence)
    if arguments[0] != "next":
        return question
    if {"--not-family", "--not-like"} & {*arguments} or arguments[1].startswith("--"):
        return question
    if words := _own_work_left(catalog, arguments[1], sentence):
        return _out_of(question, words)
    match = cued.search(_BESIDES, sentence)
    if match is None:
        return question
    words = cued.sub(rf" (?:{JOBS})$", "", match["words"])
    if cued.search(_NO_WORK, words) or not names_something(words.split()[0]):
        return question
    if is_place(words, misspelt=False) or (plain_conditions.parted(f"no {words}").has_wishes and words != "driving"):
        return question
    is_firm = match["cue"] in _FIRM
    if is_firm and _is_work_of(catalog, arguments[1], words):
        return _out_of(question, words)
    field = next((name for name, plain in liked_words.FIELDS.items() if words in plain.split("|")), "")
    if field and "--not-title" not in arguments:
        said = f"{words} is read as the field {field}, which is left out"
        return _with(question, ("--not-family", field), words, said)
    titles = _titles(catalog, words) if is_firm or match["cue"].startswith("outside") else ()
    if titles:
        own = catalog.titles([arguments[1]]).get(arguments[1], "").lower()
        is_own = any(title[:_SHORTEST] in own for title in titles)
        said = "" if is_own else f"{words}: jobs with {' or '.join(titles)} in their title are left out"
        return _with(question, ("--not-title", ", ".join(titles)), words, said)
    if not is_firm or "--not-title" in arguments:
        return question
    family = other_field.family_named(catalog, words)
    if family:
        return _with(
            question, ("--not-family", family), words, f"{words} is read as the field {family}, which is left out"
        )
    said = (
        f"{words}: could not be left out, as no field and no title is called so; `--not-title WORD` leaves out titles"
    )
    return _with(question, (), words, said)


def _from_workplace(catalog: Catalog, question: Question, sentence: str) -> Question:
    """The moves of somebody who names no job and leaves its place of work, "off the road"; or other work that is asked
    for, without that.
    """
    left = cued.search(_PLACE_LEFT, sentence)
    if left is None or {"--not-family", "--not-like", "--title"} & {*question.arguments}:
        return question
    title = next(title for title, place in _WORKPLACES.items() if cued.fullmatch(place, left["place"]))
    slug = next(iter(named_roles.named(catalog, title)), "")
    if not slug:
        return question
    said = f"{left[0].strip()} is taken as {slug}: name your own role instead"
    if question.arguments[0] == "match":
        phrases = (part for part in question.arguments if part not in left[0].split())
        return _with(Question(tuple(phrases), question.remarks), ("--not-like", slug), left[0], said)
    rest = " ".join(f"{sentence[: left.start()]} {sentence[left.end() :]}".split())
    return _out_of(own_job.moves(catalog, slug, (said,), rest), left[0])


def _own_work_left(catalog: Catalog, slug: str, sentence: str) -> str:
    """The words by which somebody has had enough of their own work, or leaves it; empty where none do."""
    if worn := cued.search(_WORN_OUT, sentence):
        return worn[0]
    if left := cued.search(_PLACE_LEFT, sentence):
        return left[0]
    for left in cued.finditer(_WORK_LEFT, sentence):
        if left["work"].endswith(_SCHOOLS):
            continue  # "dropping out of nursing school" leaves no work
        for work in (left["work"], left["work"].split()[0]):
            is_out = "out of" in left[0] and _begins_as(catalog, slug, work)
            if is_out or (work.split()[0].endswith("ing") and _is_work_of(catalog, slug, work)):
                return left[0].removesuffix(left["work"]) + work
    calmer = cued.search(_CALMER, sentence) if "retired" in sentence else None
    return f"retired, {calmer[0]}" if calmer else ""


def _begins_as(catalog: Catalog, slug: str, word: str) -> bool:
    """Whether a word begins as one of a role's title does: pharmacy, pharmacist."""
    title = catalog.titles([slug]).get(slug, "").lower().split()
    return len(word) > _LONG and any(each[:_LONG] == word[:_LONG] for each in title)


def _is_work_of(catalog: Catalog, slug: str, words: str) -> bool:
    """Whether words are the work that those of a job do: cooking, waiting tables, practise law."""
    verb, _, thing = words.partition(" ")
    if verb_forms.doing(verb) in ("practicing", "practising", "doing") and thing:
        return slug in named_roles.of_field(catalog, thing) or slug in named_roles.of_work(catalog, thing)
    return (verb.endswith("ing") or bool(thing)) and slug in named_roles.of_work(catalog, words)


def _out_of(question: Question, words: str) -> Question:
    """Moves without one's own kind of work, and how to have it as well."""
    slug = question.arguments[1]
    arguments = [*question.arguments]
    if "--not-title" in arguments:
        at = arguments.index("--not-title")
        del arguments[at : at + 2]
    undone = written(arguments)
    said = f"{words.strip()}: read as wanting out of that kind of work; `{undone}` has it as well"
    return _with(Question(tuple(arguments), question.remarks, question.term), ("--not-like", slug), words, said)


def _titles(catalog: Catalog, words: str) -> tuple[str, ...]:
    """The words of titles that begin as the first of some words does, each once; none where that is too many."""
    stem = cued.sub(_ENDING, "", words.split()[0])
    if len(stem) < _SHORTEST:
        return ()
    found: dict[str, str] = {}
    for _slug, title, _jobs in catalog.query.slugs_by_title():
        for word in re.findall(r"[a-z]+", title.lower()):
            if word.startswith(stem):
                stems = " ".join(normalize.stems(word))
                found[stems] = min(found.get(stems, word), word, key=len)
    if not found or len(found) > _MOST_TITLES:
        return ()
    return (*sorted(found.values()), *_RELATED.get(stem, ()))


def _with(question: Question, option: tuple[str, ...], words: str, said: str) -> Question:
    """A question with what is left out, in place of what it left out before and of that this was not looked for."""
    arguments = list(question.arguments)
    if option and option[0] in arguments:
        at = arguments.index(option[0])
        known = arguments[at + 1].split(", ")
        stems = [normalize.stems(word) for word in known]
        more = [word for word in option[1].split(", ") if normalize.stems(word) not in stems]
        option = (option[0], ", ".join((*known, *more)))
        del arguments[at : at + 2]
    remarks = [_without(remark, words) if remark.startswith(_LEFT) else remark for remark in question.remarks]
    return Question((*arguments, *option), tuple(filter(None, (said, *remarks))), question.term)


def _without(remark: str, words: str) -> str:
    known = _SAID_BY | {*cued.sub(r"[-,]", " ", words).split()}
    left = [word for word in remark.removeprefix(_LEFT).split() if word.strip(",") not in known]
    return f"{_LEFT}{' '.join(left)}" if left else ""
