"""Numbers of people and of openings in a sentence: how many a job is to have, which is no amount of pay."""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.question import Question
from careercli.commands.asked.question_words import DIGITS

_NUMBER = r"(?P<number>[0-9][0-9.,]*)(?: ?(?P<times>k|thousand|m|million)\b)?(?P<more>\+| or more| plus)?"
_LEAST = r"(?:over|above|more than|at least|min(?:imum)?(?: of)?|upwards of|(?:not|no) (?:less|fewer) than)"
_MOST = r"(?P<most>(?<!no )(?<!not )(?:less|fewer) than|under|below|at most|up to|no more than|max(?:imum)?(?: of)?)"
_PEOPLE = r"(?P<people>workers|people|employees|persons|workforce|employed|in (?:the )?work(?:force)?)"
_JOBS = r"(?:jobs|positions|roles)"
_OPENINGS = r"(?:(?:job )?(?:openings|vacancies)|(?:new )?hires)(?: (?:a|per|each|every) year| annually)?"
_FRONT = r"(?:(?:(?:that|which|who|and|still|to) )*(?:with|have|has|having|employ(?:s|ing)?|of|there (?:are|is)) )"
_HOW = rf"(?:(?:{_LEAST}|{_MOST}) )?(?:(?:about|around|roughly|some) )?"
_TAIL = r"(?: (?:nationwide|nationally|employed|(?:in|of) (?:them|it|total)))*"
_COUNTS = (
    rf"\b(?P<front>{_FRONT})?{_HOW}(?<![$£€.,\w]){_NUMBER} (?:{_PEOPLE}|(?P<openings>{_OPENINGS})|(?P<jobs>{_JOBS}))\b"
    rf"(?! (?:that|which) (?:pay|make|earn)|[- ](?:pay|mak|earn)ing){_TAIL}"
)
_NOT_OF_JOBS = r"\b(?:manag|supervis|lead|led|oversee|in charge|top|best|team)\w*(?: of)?(?: a)? $"
"""What stands in front of a number of people that is no job's own."""
_TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000, None: 1}
_FEWEST = 100
"""A smaller number of people is no occupation's in the nation: "a team of 20 people"."""


def taken(rest: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the numbers of people and openings that it asks for, the least of people put into the options.

    What there is no filter for is said: a highest number, and a number of openings, by which a list is ordered.
    """
    match = cued.search(_COUNTS, rest) if any(digit in rest for digit in DIGITS) else None
    if match is None:
        return rest, ()
    number = float(match["number"].replace(",", "").strip(".") or 0) * _TIMES[match["times"]]
    is_of_jobs = match["jobs"] is None or match["front"]  # "over 100k jobs" are jobs that pay so much
    if number < _FEWEST or not is_of_jobs or cued.search(_NOT_OF_JOBS, rest[: match.start()]):
        return rest, ()
    before, behind = rest[: match.start()], rest[match.end() :]
    what = match["openings"] or match["people"] or match["jobs"]
    if match["most"]:
        return f"{before} {behind}", (f"not looked for: {match['most']} {match['number']} {what}",)
    if match["openings"]:
        said = f"at least {number:,.0f} openings a year: no filter asks for that; the most openings come first"
        return f"{before} most openings {behind}", (said,)
    if "--min-jobs" not in options:
        options += ["--min-jobs", f"{number:.0f}"]
    return f"{before} {behind}", ()


def unsaid(sentence: str, question: Question) -> str:
    """A sentence without the number of people or openings that its answer carries, or says something of."""
    options: list[str] = []
    rest, said = taken(sentence, options)
    is_carried = bool(options or said) and {*options, *said} <= {*question.arguments, *question.remarks}
    return rest if is_carried else sentence
