"""Questions about the person who asks, with no role in them: the rules of `careercli.commands.asked.questions`."""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.question_words import ME, OFFER
from careercli.roles import plain_conditions

_OTHERS = (
    r"(?:husband|wife|partner|son|daughter|brother|sister|mom|mum|dad|mother|father|friend|client|student|patient|"
    r"uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandpa|grandma|kid|child|girlfriend|boyfriend|neighbou?r|"
    r"spouse|customer|jobseeker|job seeker|candidate)"
)
_OTHERS_CUES = tuple(_OTHERS.removeprefix("(?:").removesuffix(")").replace("neighbou?r", "neighbo").split("|"))
_HEAD = 60
"""Letters in which somebody is named whom a sentence begins with."""
_SUBJECT = rf"(?:(?:my|our|a|the|this) )?(?:[a-z]+ )?{_OTHERS}"
_AS_I = (
    (rf"^{_SUBJECT}(?:,? who)?(?:'s| is| was)\b", "i am"),
    (rf"^{_SUBJECT}(?:,? who)? (?:has|had)\b", "i have"),
    (rf"^{_SUBJECT}(?:,? who)? wants\b", "i want"),
    (rf"^{_SUBJECT}(?:,? who)? needs\b", "i need"),
    (
        rf"^{_SUBJECT}(?:,? who)? (?=(?:can|could|lost|hates|likes|loves|works|worked|used|quit|left|never|does)\b)",
        "i ",
    ),
)
"""How somebody speaks of another person, and how that person would."""
_AGED = r"\b(i am|i'm) ([1-9][0-9])(?:(?: years?| yrs?)? old| yo)?(?=,| and\b| but\b| with\b| who\b|$)"


_READER = (
    r"(?<!work )(?<!working )(?<!care )(?<!caring )\b(?:(?:for|to (?:show|give|hand|mail)(?: to)?) "
    r"(?:an?|my|our|the|one of my)|^show (?:an?|my|our|the)) "
    r"(?:(?:client|student|job ?seeker|mentee)s?|class|caseload|readers)(?: of mine)?"
    r"(?= (?:about|comparing|of|on|between|which|what|how|vs)\b| ?[,:]|$) ?[,:]?"
)
"""Whom somebody asks for, where nothing is told of them: it is no wish to serve customers."""


def without_reader(sentence: str) -> str:
    """A sentence without the words for whom it is asked: "a handout for my client comparing cook and baker"."""
    rest = " ".join(cued.sub(_READER, " ", sentence).split()).strip(" ,:")
    return rest or sentence


def as_asker(sentence: str) -> str:
    """What is told of another person as that person would say it: "my client is 52 and has a bad knee".

    Only with an age or a wish of the work: what is asked for then does not rest on a profile.
    """
    told = sentence
    head = sentence[:_HEAD]
    for pattern, own in _AS_I if any(cue in head for cue in _OTHERS_CUES) else ():
        told = cued.sub(pattern, own, told, count=1)
    if told != sentence:
        told = cued.sub(r"\b(?:he|she|they)(?:'s| is| are)\b", "i am", told)
        told = cued.sub(r"\b(?:he|she|they)(?: has|'ve| have)\b", "i have", told)
        told = cued.sub(r"\b(?:he|she|they)\b", "i", cued.sub(r"\b(?:her|his|their)\b", "my", told))
    told = cued.sub(_AGED, r"\1 \2 years old", told)
    return told if plain_conditions.parted(told).has_wishes else sentence


ABOUT_ME_CUES = (
    *(
        "what ",
        "which ",
        "where ",
        "help me ",
        "how much ",
        "how good ",
        "is ",
        "i ",
        "want ",
        "need ",
        "like ",
        "have ",
    ),
    *("leav", "quit", "get out of ", "getting out of ", "sick of ", "tired of "),
)
"""One of these begins or is in every question about the person."""
FROM_HERE = (
    rf"(?:what (?:else |other )?(?:jobs?|careers?|work)? ?(?:can|could|should|might) {ME} (?:become|be|do|get)"
    r"(?: next| now| instead)?|"
    r"(?:what|which) (?:jobs?|careers?) (?:suits?|fits?|is right for|is best for|would suit) me|"
    r"where (?:can|could|do|should) i go (?:next|from here)|what (?:comes |is |'s )?next|"
    r"(?:i (?:do not|don't) know )?what to (?:become|do with my life)|help me (?:choose|find) a (?:job|career))"
)
"""Asked of the person, with no role: answered from the profile, or by `careers start`."""
SKILL = (
    rf"(?:what (?:else )?(?:jobs?|careers?|work)? ?can {ME} (?:do|get)|"
    r"(?:(?:the )?(?:best|top|good) )?(?:jobs?|careers?|work)) (?:with|using|that uses?|for) (?:my )?"
    r"(?P<skill>.+?)(?: skills?| experience| knowledge)?"
)
"""What somebody can do, asked for with nothing else."""
EARNING = (
    rf"(?:i (?:earn|make|get|am paid)|how (?:much|good) is|what is|is) {OFFER}(?: (?:now|a good salary|good|enough))?"
)
LEAVING = (
    r"(?:i(?:'m| am)? )?(?:(?:want|need|would like|like|have)(?: to (?:get|move))? (?:out of|away from)|"
    r"(?:want to |to )?(?:leave|leaving|quit|quitting|get out of|getting out of)|(?:sick|tired) of|"
    r"want (?:to stop|something other than)) "
    r"(?:being an? |working in |my job in |my job as an? )?(?P<work>.+)"
)
"""Work that somebody wants to leave."""
LEAVING_CUES = ("out of ", "away from ", "leav", "quit", "sick of ", "tired of ", "stop ", "other than ")
