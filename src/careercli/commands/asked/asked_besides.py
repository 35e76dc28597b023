"""The work that moves are to leave out: "what else can a dental assistant do besides dental", "apart from food".

It is left out by its field where the words are one, else by the titles that begin as the word does: driving, driver.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import liked_words, other_field
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import JOBS
from careercli.commands.typed_words import is_place, names_something
from careercli.roles import plain_conditions
from careercli.skills import normalize

CUES = ("besides", "other than", "apart from", "aside from", "outside", "leav", "except")
"""One of these stands in every sentence that this reads."""
_KIND = rf"(?: (?:fields?|industry|sector|{JOBS}))?"
_WORDS = r"(?:just |only |the |my |being |doing |in )*(?P<words>[a-z]+(?: [a-z]+)?)"
_END = r"(?=$|[,.;?!]| (?:in|near|for|that|which|with|without|and|or|but|what|where|at|paying|as)\b)"
_CUE = r"(?P<cue>besides|other than|apart from|aside from|except(?: for)?|outside(?: of)?|leav(?:e|ing))"
_BESIDES = rf"\b{_CUE} {_WORDS}{_KIND}{_END}"
_FIRM = ("besides", "other than", "apart from", "aside from", "except", "except for")
"""What names work that is left out, and never a place or a job that is left."""
_NO_WORK = rf"\b(?:that|this|these|it|them|one|what|here|home|college|school|money|pay|{JOBS})\b"
_ENDING = r"(?:istry|ists?|icians?|cal|ing|al|ers?|ry|s)$"
_SHORTEST, _MOST_TITLES = 4, 8
_RELATED = {"cook": ("chef", "food"), "dent": ("orthodontist", "prosthodontist"), "driv": ("chauffeur",)}
"""What titles of the same work are called that begin otherwise."""
_LEFT = "not looked for: "
_SAID_BY = frozenset(("apart", "aside", "besides", "leaving", "except", "work"))
_NAMED = 2
"""Words of a command that names a role."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """Moves without the work that a sentence leaves out; what cannot be left out is said."""
    arguments = question.arguments
    if not any(cue in sentence for cue in CUES):
        return question
    match = cued.search(_BESIDES, sentence) if arguments[:1] == ("next",) and len(arguments) >= _NAMED else None
    if match is None or "--not-family" in arguments:
        return question
    words = cued.sub(rf" (?:{JOBS})$", "", match["words"])
    if cued.search(_NO_WORK, words) or not names_something(words.split()[0]):
        return question
    if is_place(words, misspelt=False) or (plain_conditions.parted(f"no {words}").has_wishes and words != "driving"):
        return question
    is_firm = match["cue"] in _FIRM
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
    known = _SAID_BY | {*words.split()}
    left = [word for word in remark.removeprefix(_LEFT).split() if word.strip(",") not in known]
    return f"{_LEFT}{' '.join(left)}" if left else ""
