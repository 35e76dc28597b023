"""How long somebody wants to train, as sentences say it: "under a year of training", "classes for 6 months or less"."""

from __future__ import annotations

import re

from careercli.roles import training_time
from careercli.roles.training_time import TIME, UNDER

_CUES = (
    "train",
    "school",
    "stud",
    "class",
    "course",
    "program",
    "certificate",
    "learn",
    "qualif",
    "certified",
    "become",
    "start",
    "get into",
    "begin",
    "licensed",
    "education",
    "complete",
    "finish",
)
_UNITS = ("week", "month", "year", "mos", "yr", "short", "quick", "brief")
_TRAINING = (
    r"(?:(?:short |quick )?training|(?:trade )?school(?:ing)?|study(?:ing)?|class(?:es)?|courses?|programs?|train|"
    r"certificates?(?: programs?| courses?)?)"
)
_AT_MOST = (
    rf"(?:(?:{UNDER}|at most|up to|within|(?:no|not) (?:more|longer) than|max(?:imum)?(?: of)?|only) )?"
)
_OR_LESS = r"(?: or (?:less|under|fewer|shorter)| at most| max(?:imum)?| tops)?"
_TIMES = (
    rf"(?<!have )(?<!had )(?<!did )(?<!did the )(?:with |for |do |after |in )?{_AT_MOST}{TIME}{_OR_LESS}(?:'| worth)?"
    rf"(?:[ -](?:of|for))?(?: (?:job|vocational|full[- ]time|career|trade))?[ -]{_TRAINING}{_OR_LESS}"
    r"(?: (?:is )?(?:ok|okay|fine|max|only))?",
    rf"(?:i can |i could |can |want to |willing to |don'?t want to )?(?:go to |go back to |do |with |of )?{_TRAINING}"
    rf"(?:,| (?:for|of|in|that|takes?|taking|lasts?|lasting|is|be|to))* (?:(?:more|longer) than )?{_AT_MOST}{TIME}"
    rf"{_OR_LESS}",
    rf"(?:that |which )?(?:takes?|taking|requir\w+|needs?|with) {_AT_MOST}{TIME}{_OR_LESS} to "
    r"(?:learn|train(?: for)?|get(?: into)?|finish|qualify(?: for)?|become|complete|start)",
    rf"(?:i can |that i can |to )?(?:be |get |become )?(?:trained|qualified|certified|job[- ]ready|licensed|train|"
    rf"qualify|learn|start|get into|begin)(?: for| working)?,? "
    rf"(?:within|in(?:side)?(?: of)?(?: {UNDER})?) {TIME}",
)
"""How somebody says how long they want to train."""
_SHORT = rf"\b(?:short|quick|brief)(?:[ -]term)? {_TRAINING}"
_NONE = (
    r"(?<![a-z])(?:(?:that |which )?(?:with|needs?|needing|requir(?:es?|ing)|takes?|taking|have|having) (?:no|zero)"
    r"(?: (?:formal|prior|previous|special))?|without(?: any)?) (?:training|schooling)(?![a-z])"
    r"|(?<![a-z])no (?:formal )?(?:training|schooling) (?:needed|required|necessary)(?![a-z])"
)
"""How somebody says that they do not want to study at all before the job."""
_TO_STUDY = r"\bwhat (?:can|could|should|to) (?:i )?study\b"
"""What asks for something to study, and not for jobs that ask for none."""
SHORT = "1 year"
"""What short training is read as."""


def timed(sentence: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the time that somebody wants to train, which becomes an option; and what is said of it."""
    if "train" in sentence and (match := re.search(_NONE, sentence)):
        options += ["--training", "none"]
        return f"{sentence[: match.start()]} {sentence[match.end() :]}", ()
    if not any(cue in sentence for cue in _UNITS) or not any(cue in sentence for cue in _CUES):
        return sentence, ()
    for pattern in _TIMES:
        match = re.search(rf"(?<![a-z0-9]){pattern}(?![a-z])", sentence)
        if match and training_time.months_of(match) <= 12 * training_time.MOST_YEARS:
            under = "under " if re.search(rf"\b{UNDER} {TIME}(?! or )", match[0]) else ""
            options += ["--training", f"{under}{training_time.in_words(training_time.months_of(match))}"]
            options += ["--education", "certificate"] if "certificate" in match[0] else []
            options += ["--min-education", "certificate"] if re.search(_TO_STUDY, sentence) else []
            return f"{sentence[: match.start()]} {sentence[match.end() :]}", ()
    if match := re.search(rf"{_SHORT}\b", sentence):
        options += ["--training", SHORT]
        return f"{sentence[: match.start()]} {sentence[match.end() :]}", (f"{match[0]} is read as {SHORT} at most",)
    return sentence, ()
