"""The schooling that somebody says they have: "I have a bachelor's", "a waiter with an associate degree"."""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.lists.list_words import NO_HIGH_SCHOOL
from careercli.commands.asked.question import Question
from careercli.roles import beyond_words

CUES = (
    "years of",
    "degree",
    "diploma",
    "bachelor",
    "associate",
    "master",
    "ged",
    "doctorate",
    "phd",
    "mba",
    "college grad",
    "high school",
    "high-school",
)
_LEVELS = {
    "high school": r"(?:high ?school|hs) (?:diploma|education|degree)|ged",
    "some college": (
        r"(?:(?:one|two|three|a|a few|some|[123]) years? of (?:community )?college|some college|"
        r"(?:one|two|three|[123]) years? of (?!experience|work)[a-z]+(?: (?:in|at) (?:college|school|university))?)"
    ),
    "associate": r"(?:associate'?s?|two[- ]year|2[- ]year)(?: (?:degree|diploma))?",
    "bachelor": (
        r"(?:bachelor'?s?|four[- ]year|4[- ]year|ba|bs|bsc)(?: (?:degree|diploma))?|(?:college|university) degree"
    ),
    "master": r"(?:master'?s?(?: (?:degree|diploma))?|mba)",
    "doctoral": r"(?:doctorate|doctoral degree|ph\.?d\.?)",
}
"""The levels as `--have` names them, and how people call them."""
_FIELD = (
    r"(?: (?:in|of) (?P<field>(?:(?!(?:what|which|where|how|that|who|could|can|should|and|but|i)\b)[a-z]+ ?){1,3}))?"
)
_HAS = (
    r"(?:\b(?:i|he|she) (?:already |also |just |do )?(?:have|has|hold|holds|got|earned|finished|completed|did)|"
    r"\b(?:i've|i have)(?: (?:got|earned|finished))?|\b(?:and )?(?:have|has|having|holding)|\bwith) "
    r"(?:only |just )?(?:an? |my |his |her )?"
)
_AFTER_JOBS = r"\b(?:jobs?|careers?|work|roles?|positions?|something|anything)\b[^,;.]*$"
"""What "with a degree" is about behind it: jobs that ask for one, and no person who has one."""
_NOT_HAD = r"\b(?:don'?t|do not|doesn'?t|without|not|never|no)(?: \w+)?\s*$"


def level(sentence: str) -> tuple[str, str]:
    """The schooling that the asker of a sentence in small letters has, as `--have` names it, with its field where a
    program of study is called so, and the sentence without it; empty where it speaks of none, or of schooling that a
    job asks for.
    """
    if not any(cue in sentence for cue in CUES):
        return "", sentence
    none = cued.search(rf"\b(?:i )?(?:with )?{NO_HIGH_SCHOOL}", sentence)
    if none is not None and cued.search(_AFTER_JOBS, sentence[: none.start()]) is None:
        return "none", " ".join(f"{sentence[: none.start()]} {sentence[none.end() :]}".split())
    for name, words in _LEVELS.items():
        match = cued.search(rf"{_HAS}(?:{words})\b{_FIELD}", sentence)
        if match is None or cued.search(_NOT_HAD, sentence[: match.start()]):
            continue
        if match[0].startswith("with ") and cued.search(_AFTER_JOBS, sentence[: match.start()]):
            continue
        had = _with_field(name, match["field"] or "")
        return had, " ".join(f"{sentence[: match.start()]} {sentence[match.end() :]}".split())
    return "", sentence


def _with_field(name: str, words: str) -> str:
    """A degree with its field, if there is such a one: "bachelor's in psychology" of a bachelor in "psychology now"."""
    if not words or name not in ("associate", "bachelor", "master"):
        return name
    from careercli.profile import field_of_study

    parts = words.split()
    degrees = (f"{name}'s in {' '.join(parts[:end])}" for end in range(len(parts), 0, -1))
    return next((degree for degree in degrees if field_of_study.named(degree)), name)


def added(question: Question, sentence: str) -> Question:
    """A way or moves with the schooling that a sentence says is had, where no rule has read it."""
    command, *options = question.arguments or ("",)
    if command not in ("path", "gap", "plan", "next") or {"--have", "--education", "--min-education"} & {*options}:
        return question
    had, _rest = level(sentence)
    return Question((*question.arguments, "--have", had), question.remarks, question.term) if had else question


def asks_of_paper(sentence: str, beyond: tuple[str, ...]) -> bool:
    """Whether a sentence asks what a degree or a license from abroad is worth in the same work, and for no other."""
    return beyond_words.FOREIGN in beyond and not cued.search(r"\b(?:else|other|another|instead)\b", sentence)
