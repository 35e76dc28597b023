"""What a sentence says in figures or codes and its answer does not use: named where the reading is finished.

One check for every rule: a figure is carried by the command, or named by a remark; else it is said to be left aside.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from careercli import cued
from careercli.api import Catalog
from careercli.catalog.rows import NAME, SKILL, TEXT
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.lists import asked_amounts, headcounts
from careercli.commands.asked.place.asked_places import EVERYDAY, Asked, used
from careercli.commands.asked.question import Question
from careercli.commands.asked.schooling import asked_length
from careercli.commands.typed_words import is_place
from careercli.roles import plain_conditions
from careercli.roles.idle_words import FILLING
from careercli.roles.pay_periods import PERIODS
from careercli.skills import normalize

_FIGURE = r"[$£€]?(?=[a-z./-]*[0-9])[a-z0-9](?:[a-z0-9]|[.,/+'-](?=[a-z0-9]))*"
"""A word with a digit in it: an amount, a number, a code."""
_CODE = r"[0-9]{2}-[0-9]{4}(?:\.[0-9]{2})?"
_WHO = r"\b(?:i'm|i am|is|was|as) an? ([a-z]+)\b"
_OF_NO_JOB = (("list",), ("match",), ("search",))
_PERIOD = r"(?:\b|(?<=[0-9k]))(?:h(?:ou)?rs?|hourly|h|weekly|weeks?|monthly|months?|yearly|annually|years?)\b"
_UNIT = r"(?: (?:years?|yrs?|months?|weeks?|days?|hours?)\b)?"
_LEFT = "not looked for: "
_AGE = "age: "
_HIGHEST_AGE = 99
_OF_COLLEGE = ("1", "2", "4")
_PROJECTED = tuple(str(years) for years in range(1, 11))
"""Years ahead that the projections of the Bureau reach, which are over ten."""


_NOT_RECORDED = (
    (
        ("shift", "overnight", "overtime", "differential", "graveyard"),
        r"\b(?:(?:night|overnight|evening|weekend|graveyard|swing|day|third|second|first|[123](?:st|nd|rd)) shifts?|"
        r"shift differentials?|overnights?|overtime|graveyard)\b",
        ("salary",), "pay by shift and overtime: not recorded; the figures are of all hours of the work",
    ),
    (
        ("pay off", "pays off", "payback", "pay back", "worth it", "break even", "pay itself", "pays itself"),
        r"\b(?:certifica|degree|school|stud(?:y|ies)|training|program|masters?\b|bachelor|college|course|license).*"
        r"\b(?:pays? (?:itself )?off|pay ?back|worth it|break even|pays? (?:for )?itself)\b", ("show", "path", "gap"),
        "when study pays for itself: not worked out, it depends on what yours costs; `careers salary` has what the job "
        "pays",
    ),
    (
        ("commission", "bonus", "tips", "tipped"), r"\b(?:commissions?|bonus(?:es)?|tips|tipped)\b", ("salary",),
        "commissions and tips: counted in these figures, and not recorded apart from the rest of the pay; year-end "
        "bonuses are not counted (BLS OEWS)",
    ),
    (
        ("am", "pm"), r"\b[0-9]{1,2}(?::[0-9]{2})? ?[ap]m\b", ("salary", "show", "next"),
        "hours of the day: not recorded; `careers show {} --section conditions` tells where evenings, nights and early "
        "hours are spoken of",
    ),
    (
        ("glasses", "contact lens", "eyesight"), r"\b(?:glasses|contact lens(?:es)?|eyesight)\b", ("show",),
        "eyesight: not recorded by itself; where the way in speaks of vision, it stands below",
    ),
)  # fmt: skip
"""What no figure is of: its cues, the words, the commands where it is said, and what is said."""
_OF_THE_DAY = "hours of the day: not recorded"
_OF_PAY = r"\b(?:pa(?:y|ys|id|ying)|earn\w*|mak(?:e|es|ing)|salar\w+|wages?|differentials?|how much)\b"
"""What says that pay is asked for."""


def told(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question with what is to be said of its sentence: what is not recorded, figures not used, pay an hour."""
    if not question.arguments:
        return question  # nothing is answered: the remarks tell how to go on
    for cues, words, commands, said in _NOT_RECORDED:
        is_asked = question.arguments[0] in commands and any(cue in sentence for cue in cues)
        if is_asked and cued.search(words, sentence) and (commands != ("salary",) or cued.search(_OF_PAY, sentence)):
            said = said.format(question.arguments[1] if len(question.arguments) > 1 else "ROLE")
            others = (_without_words(remark, words) for remark in question.remarks)
            question = Question(question.arguments, (said, *filter(None, others)), question.term)
    question = _with_place(question)
    sentence = asked_amounts.in_thousands(headcounts.unsaid(sentence, question))
    if strange := _strange(catalog, question, sentence):
        from careercli.commands.asked.place import asked_near_place

        question = asked_near_place.told(question, sentence, strange)
    tokens = re.findall(_FIGURE + _UNIT, _unexplained(question, sentence))
    carried = " ".join((*question.arguments, *question.remarks)).lower()
    left = [token for token in dict.fromkeys(tokens) if not _is_carried(token, carried, question)]
    hourly = _taken_as_hourly(question, sentence)
    remarks = _named_too(_answered_left_out(question), left)
    return Question(question.arguments, (*remarks, *hourly), question.term)


def _without_words(remark: str, words: str) -> str:
    """What is said to be left aside without the words that something is said of; any other remark as it is."""
    if not remark.startswith(_LEFT):
        return remark
    left = cued.sub(words, "", remark.removeprefix(_LEFT)).strip(" ,")
    return f"{_LEFT}{left}" if left else ""


def with_jobs(catalog: Catalog, question: Question, sentence: str) -> Question:
    """A question that is answered without a job, with those that stand among the words which it leaves aside."""
    left = " ".join(remark for remark in question.remarks if remark.startswith((_LEFT, "left aside: ")))
    if not left or question.arguments[:1] not in _OF_NO_JOB:
        return question
    from careercli.commands.asked.jobs.job_mentions import jobs_in

    known = set(re.findall(r"[a-z][a-z'-]*", left))
    jobs = [job.slugs[0] for job in jobs_in(catalog, sentence.split()) if {*job.name.lower().split()} <= known]
    who = [word for word in re.findall(_WHO, sentence) if word in known] if not jobs else []
    jobs += [slugs[0] for word in who if (slugs := named_roles.named(catalog, word))]
    return replace(question, jobs=tuple(slug for slug in dict.fromkeys(jobs) if slug not in question.arguments))


def _strange(catalog: Catalog, question: Question, sentence: str) -> set[str]:
    """The words of a sentence that neither its answer nor any text of the catalogue has."""
    said = (remark for remark in question.remarks if not remark.startswith(_LEFT))
    carried = " ".join((*question.arguments, *said)).lower()
    words = {word for word in re.findall(r"[a-z]{4,}", sentence) if word not in FILLING and word not in carried}
    return unknown(catalog, words)


def unknown(catalog: Catalog, words: Collection[str]) -> set[str]:
    """Those of some words in small letters that stand in no name, skill or text of the catalogue."""
    stems = {word: normalize.stem(word) for word in words}
    if not stems:
        return set()
    known = set().union(*(catalog.query.known_words(kind, stems.values()) for kind in (NAME, SKILL, TEXT)))
    return {word for word, stem in stems.items() if stem not in known}


def _with_place(question: Question) -> Question:
    """A question with the place that was said not to be looked for, or with what is to be said of it there."""
    words = next((text.removeprefix(_LEFT) for text in question.remarks if text.startswith(_LEFT)), "")
    if not words or len(words.split()) > _LONGEST_PLACE or words in EVERYDAY | FILLING or "," in words:
        return question
    if not is_place(words, misspelt=False):
        return question
    others = tuple(remark for remark in question.remarks if remark != f"{_LEFT}{words}")
    arguments, said = used(question.arguments, Asked("", words))
    return Question(arguments, (*others, *said), question.term)


_LONGEST_PLACE = 3
_PAY_ASKED = r"what|how|much|do|does|they|it|one|which|earns?|makes?|pays?|paid|compare[ds]?|more|better|each|most|best"
_WAY_ASKED = r"how|fast(?:er|est)?|quick(?:ly|er|est)?|soon|one"
_ANSWERS = {"salary": _PAY_ASKED, "compare": rf"{_PAY_ASKED}|{_WAY_ASKED}", "education": _WAY_ASKED}
"""Words that ask for what a command, or its last section, answers."""


def _answered_left_out(question: Question) -> tuple[str, ...]:
    """The remarks without one that says of what the command answers that it was not looked for."""
    pattern = _ANSWERS.get(question.arguments[0]) or _ANSWERS.get(question.arguments[-1])
    is_answered = rf"{_LEFT}(?:(?:{pattern})(?: |$))+"
    return tuple(remark for remark in question.remarks if not (pattern and cued.fullmatch(is_answered, remark)))


def _named_too(remarks: tuple[str, ...], left: list[str]) -> tuple[str, ...]:
    """The remarks with figures that are left aside, beside the words that are so already."""
    if not left:
        return remarks
    words = next((remark for remark in remarks if remark.startswith(_LEFT) and "`" not in remark), "")
    return (
        *(remark for remark in remarks if remark != words),
        f"{words or _LEFT}{', ' * bool(words)}{', '.join(left)}",
    )


def _unexplained(question: Question, sentence: str) -> str:
    """A sentence without the wishes that the command carries, or of which it is said that they are not recorded."""
    wishes = plain_conditions.parted(sentence)
    is_said = set(wishes.remarks) <= set(question.remarks)
    work = set(",".join(question.arguments).split(","))
    return wishes.rest if is_said and set(wishes.conditions) <= work else sentence


def _is_carried(token: str, carried: str, question: Question) -> bool:
    """Whether a command, or what is said of it, has a figure: as typed, or as the year's amount that it is."""
    token, *unit = token.split()
    if unit and unit[0][0] in "ymw" and "--training" in question.arguments:
        return True  # how long somebody wants to train
    if unit and unit[0].startswith("y") and token in _OF_COLLEGE and "--education" in question.arguments:
        return True  # "2 years of college" are a level of schooling
    if unit and unit[0].startswith("y") and "statistics" in question.arguments and token in _PROJECTED:
        return True
    if unit and any(remark.startswith(asked_length.ANSWERS) for remark in question.remarks):
        return True
    if token.endswith(("am", "pm")) and _OF_THE_DAY in carried:
        return True
    if cued.search(rf"(?<![\w.]){re.escape(token.lstrip('$'))}(?![\w])", carried):
        return True
    if cued.fullmatch(_CODE, token):
        return len(question.arguments) > 1  # the code is how the role was named
    number = _number(token)
    if number is None:
        return False
    if number <= _HIGHEST_AGE and any(remark.startswith(_AGE) for remark in question.remarks):
        return True
    return any(f"{number * factor:.0f}" in question.arguments for factor in PERIODS.values())


def _number(token: str) -> float | None:
    match = cued.match(r"[$£€]?([0-9][0-9,]*(?:\.[0-9]+)?)(k?)(?![a-jl-z0-9]*[0-9])", token)
    return float(match[1].replace(",", "")) * (1_000 if match[2] else 1) if match else None


def _taken_as_hourly(question: Question, sentence: str) -> tuple[str, ...]:
    """What is said of a year's pay in a command that was typed as a small number, without "an hour"."""
    amounts = [
        value
        for option, value in zip(question.arguments, question.arguments[1:], strict=False)
        if option in ("--min-pay", "--max-pay")
    ]
    if not amounts or cued.search(_PERIOD, sentence):
        return ()
    return tuple(
        f"{token} is taken as pay an hour: {int(amount):,} a year of full-time work"
        for token in dict.fromkeys(re.findall(_FIGURE, sentence))
        for amount in amounts
        if (number := _number(token)) is not None and f"{number * PERIODS['hour']:.0f}" == amount
    )
