"""What sounds like a wish for the hours of work and is none: hours of study, and what somebody says not to mind.

"I could take evening classes" is said of a school. "I don't mind nights" asks neither for work at night nor for work
without: both are taken out of a sentence before its wishes are read, and it is said of each that it was.
"""

from __future__ import annotations

from careercli import cued

STUDY_HOURS = "{}: hours of study, and no wish for the work; which courses are held then is not recorded"
NOT_MINDED = "{}: said to be no trouble, so neither asked for nor left out"

_TIMES = r"(?:evenings?|nights?|weekends?|saturdays?|sundays?|after[ -]work|part[ -]time|online)"
_SCHOOL = r"(?:class(?:es)?|school(?:ing)?|courses?|college|lessons?|lectures?|stud(?:y|ies|ying)|programs?|degrees?)"
_FINE = r"(?: (?:is|are|would be|'s))?(?: (?:ok|okay|o\.k\.|fine|alright|all right|possible|acceptable|no problem))"
_WITH_ME = r"(?: (?:with|for|by) me| too| as well)*"
_ASIDE = (
    r"(?:\b(?:and|but|or|i|i'm|i'd|am|also|would|could|can|might|may|will|do|does|to|take|taking|go|going|attend|"
    r"attending|doing|in|at|not|don'?t|wouldn'?t|can'?t|won'?t|mind|be|happy|willing|open|able|no|some|only|ok|okay|"
    r"fine|with|prefer|like|the|an?|any) )*"
)
"""Words in front of hours of study that go with them."""
_OF_JOB = r"(?! (?:teach|instruct|tutor|principal|design|develop|coordinat|administrat|director|manager|bus))"
OF_STUDY = (
    rf"{_ASIDE}\b(?P<what>(?:{_TIMES}(?: and | or | ?/ ?| ))+(?:(?:community )?college |university )?{_SCHOOL})"
    rf"(?![a-z]){_OF_JOB}(?:{_FINE})?{_WITH_ME}",
    rf"{_ASIDE}\b(?P<what>{_SCHOOL} (?:only )?(?:(?:in|on|at|during) )?(?:the )?{_TIMES}"
    rf"(?:(?: and | or ){_TIMES})*)(?![a-z]| (?:shifts?|work|jobs?)\b)(?:{_FINE})?{_WITH_ME}",
    rf"{_ASIDE}\b(?P<what>{_TIMES} (?:free|open|off) (?:for|to) (?:my |go to |do |take |a )*{_SCHOOL})(?![a-z])",
)
_ALONE = r"(?:^|(?<=[,;.:]) |,? (?:and|but) ){}(?=$|[,.;:?!])"
_THING = (
    r"(?:(?:late |rotating |heavy |long |overnight |occasional |some |a few )*(?:over ?nights?|nights?|evenings?|"
    r"graveyard|weekends?|holidays?|saturdays?|sundays?|shifts?|late hours|long hours|overtime|"
    r"travel(?:l?ing)?|driving|lifting|standing|walking|customers|clients|sitting|outdoors|outside)"
    r"(?:[ -](?:shifts?|work|hours))?)"
)
_THINGS = rf"(?P<what>{_THING}(?:(?:, | and | or |, and |, or | ?/ ?){_THING})*)(?![a-z'])"
_NOT_MINDING = (
    r"(?:\b(?:and|but|i|i'd|she|he|who|also|really) )*(?:\b(?:do|does|did|would|will)(?: not|n'?t)|\bwon'?t|\bnot|"
    r"\bnever)(?: really| even| at all)? mind(?:ing)?|(?:\b(?:and|but|i|i'm|am|also|be|being) )*"
    r"\b(?:(?:ok|okay|fine|cool|comfortable) (?:with|about)|(?:willing|open|prepared) to)"
)
_DOING = r"(?: (?:to|having|have|doing|do|working|work|being|the|on|at|with|in|an?|some))*"
_NO = r"(?<!\bno )(?<!\bnot )(?<!\bwithout )(?<!\bfree )"
TOLERATED = (
    rf"(?:{_NOT_MINDING}){_DOING} {_THINGS}",
    rf"(?:\b(?:and|but) )?\b{_NO}{_THINGS}{_FINE}{_WITH_ME}(?![a-z'])",
)


def parted(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence in small letters without what is no wish for its hours, and what is said of each of that."""
    remarks: list[str] = []
    for said, patterns in ((STUDY_HOURS, OF_STUDY), (NOT_MINDED, TOLERATED)):
        for pattern in patterns:
            while match := cued.search(pattern, sentence):
                remarks.append(said.format(match["what"]))
                sentence = f"{sentence[: match.start()].rstrip()} {sentence[match.end() :].lstrip()}".strip()
    return (cued.sub(r" +(?=[,.;])", "", sentence), tuple(dict.fromkeys(remarks))) if remarks else (sentence, ())


def without_study_alone(sentence: str) -> str:
    """A sentence in small letters without the parts of it that tell of hours of study and of nothing else; one that
    has no other part stays as it is.
    """
    rest = sentence
    for pattern in OF_STUDY:
        rest = cued.sub(_ALONE.replace("{}", pattern), "", rest)
    rest = cued.sub(r"(?:[,;] ?)+(?=[,;:.?!]|$)", "", rest).strip(" ,;")
    return rest if cued.sub(r"[^a-z]", "", rest) else sentence
