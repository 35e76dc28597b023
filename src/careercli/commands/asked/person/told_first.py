"""One's own job that a sentence names first, with what is wrong with it behind: "plumber, my knees are shot".

Nothing in such a sentence says that other work is looked for; that somebody tells of themselves behind the name of a
job does. What else of it could be the name of a job ("the doctor says", "selling the herd") is told, and not asked for.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.commands.asked.intent_words import COUNT
from careercli.commands.asked.jobs.job_mentions import Named

_KIN = r"(?:husband|wife|partner|son|daughter|brother|sister|mom|mum|dad|mother|father|friend|cousin|uncle|aunt)"
_HEAD = (
    rf"(?:(?:so|well|hi|hello|hey|ok)\b,? )?(?:(?:i'm|i am|i was|i've been|i have been|im|being|as|my {_KIN}(?:'s|"
    rf" is| was)?)"
    rf" )?(?:(?:an?|the|just|still|currently|only) )*"
    rf"(?:(?:over |about |almost |nearly |after )?{COUNT}\+? ?(?:years?|yrs?)"
    r"(?: (?:as|of|in|at|working|work|being|doing))* (?:an? )?)?"
    r"(?:(?:former|ex|retired|retiring|experienced|laid[- ]off|unemployed|lifelong|long[- ]?time|licensed|certified|"
    r"registered|full[- ]time|part[- ]time|freelance|self[- ]employed|career|old|burn(?:ed|t)[- ]out|overworked|"
    r"underpaid|tired|exhausted)[ ,-]*)*"
)
"""What may stand in front of one's own job where it is named first."""
_AGE = r"(?:[2-7][0-9]\b(?! ?(?:[%$/]|k\b|an? |per |hours?|lbs?|dollars|percent|years? of)))"
_TROUBLE = (
    r"(?:burn ?out|burned|burnt|shot|done|gone|wrecked|ruined|killing|dying|closing|closed|shut\w*|dried|laid off|"
    r"fired|"
    r"lost|losing|sold|selling|sick|tired|exhausted|bored|stuck|hate\w*|miss(?:es|ing)?|cr(?:y|ies|ied|ying)|quit\w*|"
    r"replaced|outsourced|automated|can't|cannot|couldn't|fell|hurt\w*|injured|hates?|lonely|broke|"
    r"afraid|scared|worried|dead end|getting out|coming off|stressed|gross|empty|miserable|numb|lying)"
)
_PERSONAL = (
    r"(?<!can )(?<!could )(?<!should )(?<!would )(?<!will )(?<!do )(?<!does )(?<!must )"
    r"\b(?:i|i'm|i've|i'd|i'll|my|me|myself|he|she|his|her|nobody|no one|whose|who|ai|robots|husband|wife|kids?|"
    r"family|boss|"
    rf"doctor)\b|^,? {_AGE}|\b{_TROUBLE}\b|"
    r"^ (?:with (?:an? |no |my |bad |two |three |four |young )|and (?:no |my |bad ))|^,? here\b|"
    r"^,? (?:love[sd]?|want\w*|need\w*) "
)
"""What stands behind it where somebody tells of themselves."""
_OF_THE_JOB = (
    r"\b(?:how (?:much|long|many|hard|old|do|does|can|to)|is|does|do|are|will|would|can|should) "
    r"(?:(?:it|that|this|they|the (?:job|work|pay))\b|(?:i )?(?:need|have to|redo)\b|(?:i )?(?:get|break) (?:in|"
    r"into|started)\b)|"
    r"\bhow (?:much|long|many|hard|old|to)\b|\bdo i (?:need|have)\b|\breality check\b|\blike (?:on |in )?(?:the )?"
    r"(?:tv|television|movies|films)\b|\bapprenticeship\b|\bdo i start over\b|\b(?:redo|accept|recogni[sz]e)\b|"
    r"\bvs\b|\bversus\b|\bcompared?\b"
)
"""What asks of the job that is named, or of others beside it."""
_A_PERSON = (
    r"^,? ?(?:says?|said|told|tells|thinks|wants me|won'?t|gave|put me|keeps|makes me|is making me|yelled|screams)\b"
)
"""What stands behind somebody who is called by their job, and whose job is not meant: "my doctor says"."""
_I_AM = r"^(?:i'm|i am|i was|i work as|i've been|i have been) (?:an? )?"
_LEAST = 2


def may_tell(sentence: str) -> bool:
    """The cheap test whether a sentence may tell of one's own job."""
    rest = cued.sub(_I_AM, " ", sentence)  # which only says what somebody is
    return len(rest.split()) > _LEAST and cued.search(_PERSONAL, rest) is not None


def is_told(words: list[str], job: Named) -> bool:
    """Whether a job that stands first is one's own, as what stands behind it tells of oneself."""
    front, behind = " ".join(words[: job.start]), " ".join(words[job.end :])
    comma = "," if words[job.end - 1].endswith((",", ";", ".")) else ""
    if not cued.fullmatch(_HEAD, f"{front} ".lstrip()) or not behind:
        return False
    sentence = " ".join(words)
    return cued.search(_PERSONAL, f"{comma} {behind}") is not None and not cued.search(_OF_THE_JOB, sentence)


def tells(sentence: str) -> bool:
    """Whether a sentence that names the job somebody comes from tells of oneself, and asks nothing of the job."""
    return may_tell(sentence) and not cued.search(_OF_THE_JOB, sentence)


def is_person(words: list[str], job: Named) -> bool:
    """Whether the name of a job only says who said or did something: "doctor says no more lifting"."""
    return cued.match(_A_PERSON, " ".join(words[job.end :])) is not None


def is_asked(words: list[str], job: Named) -> bool:
    """Whether a job behind one's own is one of the things that are asked about, in the words of its own clause."""
    front = re.split(r"[,.;?]", " ".join(words[: job.start]))[-1]
    return (
        cued.search(r"\b(?:how|what|which|is|are|do|does|can|could|should|would|will|or|vs|versus|than)\b", front)
        is not None
    )
