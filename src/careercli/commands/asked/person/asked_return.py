"""Coming back to work: "am I too old at 41 to go back after three years at home", "out of work for 5 years, what now".

No record of a job speaks of age or of a break, and that is said. What there is: the moves from the last job, where it
is named or in the profile; else the jobs that train on the job and take no degree.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import named_roles
from careercli.commands.asked.person import own_job
from careercli.commands.asked.place import asked_places
from careercli.commands.asked.question import Question

CUES = (
    "too old", "too late", "break", "out of work", "out of the work", "at home", "leave", "return", "back to",
    "back into", "go back", "get back", "raising", "workforce", "worked", "career gap", "with the kids", "with my kids",
)  # fmt: skip
_BACK = (
    r"\b(?:go(?:ing)?|come|coming|get(?:ting)?) back\b|\breturn(?:ing|ed)?\b|\bre-?(?:enter|join|start)(?:ing)?\b|"
    r"\bstart(?:ing)? (?:again|over|working again)\b|\bwork(?:ing)? again\b"
)
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|some|many|a few)"
_AWAY = (
    rf"\b(?:after|for|since|had|have|had|took|taken|with|following) (?:an? |my |the )?(?:{_COUNT} years? )?"
    r"(?:(?:long|short|career|family|work|maternity|parental|[a-z]+-year|\d+[- ]year) )*(?:break|leave|gap|pause)\b|"
    rf"\b{_COUNT} years? (?:at home|off|out|away|raising|caring|looking after|"
    r"with (?:the|my) (?:kids|children|baby))\b|"
    r"\bout of (?:work|a job|the (?:work ?force|job market))\b|\baway from (?:work|the work ?force)\b|"
    r"\b(?:not|never|haven'?t|hasn'?t|didn'?t) work(?:ed)? (?:for|in|since)\b|\bstay(?:ed|ing)?[- ]at[- ]home\b|"
    rf"\b(?:at home|raising (?:my |the |our )?(?:kids|children|family)) (?:for |since )?(?:{_COUNT} years?)?"
)
_ASKS = (
    r"\btoo (?:old|late)\b|\bwhat (?:(?:jobs?|work) )?(?:can|could|should|do) i\b|\bwhat (?:now|next|jobs?|work)\b|"
    r"\bwhere (?:do|can|should) i\b|\bhow (?:do|can|should) i\b|^(?:can|could|should|may) i\b|"
    r"\bis it (?:possible|hard)\b|\bstill (?:work|get|find)\b|\bwhich jobs?\b"
)
_TO = r"\b(?:back|return(?:ing)?|re-?(?:enter|join)(?:ing)?) (?:to |in ?to |in |as (?:an? )?)?(?P<work>[a-z][a-z' /-]*)"
_BEHIND = r"\b(?:after|with|at|when|since|if|and|or|in|from|once|because|but)\b.*"
_TO_BE = r"\b(?:back to (?:school|college|university|studying)|become|becoming|be an?|train as|retrain)\b"
NOT_RECORDED = "age and breaks{}: not recorded for occupations; nothing here is counted by either"
_FIGURES = re.compile(r"\b[0-9]+(?: (?:years?|months?)\b)?")
_WITHOUT = (
    "shown: the jobs that take no degree and are learned on the job; `careers next LAST-JOB` shows the moves from the "
    "job that you had, `careers start` asks what you did and wish for"
)
_FOR_BEGINNERS = ("list", "--education", "high school", "--on-the-job", "none,short,moderate", "--sort", "-openings")
_ENTRY = ("--section", "entry-path", "--section", "education")


def read(catalog: Catalog, sentence: str) -> Question | None:
    """What there is for somebody who comes back, as a command; None for another sentence."""
    if not any(cue in sentence for cue in CUES) or cued.search(_TO_BE, sentence) or not cued.search(_ASKS, sentence):
        return None
    is_back, is_away = cued.search(_BACK, sentence), cued.search(_AWAY, sentence)
    if not is_away and not (is_back and cued.search(r"\btoo (?:old|late)\b|\bwork ?force\b", sentence)):
        return None
    figures = ", ".join(_FIGURES.findall(sentence))
    said = NOT_RECORDED.format(f" ({figures})" if figures else "")
    asked = asked_places.parted(sentence)
    there = ("--in", asked.place) if asked.place else ()
    if own := own_job.own(catalog, cued.sub(_AWAY, " ", asked.rest)):
        return Question(("next", own[0], *there), (said, *own[1]))
    if slug := _work(catalog, asked.rest):
        return Question(("show", slug, *_ENTRY), (said, f"`careers next {slug}` shows the moves from there"))
    if mine := named_roles.own(catalog):
        return Question(("next", *there), (said, f"from the job of your profile: {mine}"))
    return Question((*_FOR_BEGINNERS, *there), (said, _WITHOUT))


def _work(catalog: Catalog, sentence: str) -> str:
    """The job that somebody goes back to, if it is named: "back to nursing after five years"."""
    match = cued.search(_TO, sentence)
    words = cued.sub(_BEHIND, "", match["work"]) if match else ""
    if not words.strip() or cued.search(r"\b(?:work|school|job|jobs|college|it)\b", words):
        return ""
    slugs, _remarks = named_roles.named_or_work(catalog, words.strip())
    return slugs[0] if slugs else ""
