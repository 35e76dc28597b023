"""Pieces of the patterns with which a sentence wishes something of the work: a "no", the body, people, ages.

`condition_words.py` and `turned_round.py` put them together.
"""

from __future__ import annotations

from careercli.roles.field_words import FIELDS

NOT = (
    r"(?:not|no|without|never|little|less|avoid(?:ing)?|hates?|hating|dislikes?|can ?not|sick of|tired of|nothing|"
    r"(?:do|does|did|ca|wo|is|are)n'?t)"
)
HAVE = r"(?: (?:have|has|having|gotta|needs?|needing|want|like|requires?|involves?|be|good))?"
MUCH = r"(?:any|much|a lot of|an?|the|all the|too much|too|very|deal(?:ing)? with|at|with|do(?:ing)?|work(?:ing)?)"
NO = rf"{NOT}{HAVE}(?: to)?(?: {MUCH})*"
"""What turns a wish round: "don't have to", "no"."""
BAD = r"(?:bad|sore|weak|injured|hurt|hurting|painful|dodgy|busted|wrecked|poor|problem)"
SHOULDER = r"(?:shoulders?|rotator cuffs?)"
"""What lifts: who has hurt it can stand and walk."""
SHOULDER_HIGH = r"(?:(?:my|his|her|their|your|the|one's) )?(?:head|shoulders?)(?: (?:height|level|high))?"
"""How high it is reached."""
NOT_OVERHEAD = r"(?! (?:cranes?|doors?|lines?|costs?|bins?|projectors?))"
"""What is called so and hangs there by itself."""
BODY = r"(?:knees?|back|hips?|joints?|feet|foot|ankles?|legs?|spine|necks?|body|arthritis)"
ORGAN = r"(?:hands?|wrists?|fingers?|elbows?|eyes?|eye ?sight|lungs?|heart)"
WORN = (
    r"(?:ruined|wrecked|destroyed|messed up|blown out|toast|"
    r"shot|done|going(?: bad)?|gone|failing|giving (?:out|up)|worn(?: out)?|killing me)"
)
ILL = r"(?:pains?|problems?|issues?|troubles?|injur(?:y|ies))"
AILMENT = rf"(?:{ILL}|surgery|replacement|strain)"
PERIOD = r"(?:all day|for long|a lot|around|(?:for )?(?:a )?long(?: time)?|(?:for )?(?:[0-9]+|[a-z]+) hours)"
MOSTLY = r"(?:(?:mostly|mainly|usually) )?"


def hurt(part: str) -> tuple[str, ...]:
    """What says that a part of the body is hurt or must be spared."""
    return (
        rf"(?:eas(?:y|ier|iest)|gentl(?:er?|est)|light(?:er|est)?|good|better|best|kind(?:er|est)?|"
        rf"not (?:hard|tough|bad)|ok|okay) (?:on|for) "
        rf"(?:the |my |your |a )?(?:{BAD} )?{part}",
        rf"(?:with |i have |i've got |i got |have |has |got )?(?:a |my )?{BAD} (?:lower )?{part}",
        rf"(?:my )?{part} (?:hurts?|aches?|(?:(?:is|are) )?(?:{BAD}|{WORN}))(?: from (?:all the )?[a-z]+ing\b)?",
        rf"(?:i have|i've got|i got|my|with|after|had)(?: an?| my| chronic)* (?:lower )?{part} {AILMENT}",
        rf"{part} injur(?:y|ies)(?! (?:law|attorney|claim|adjust|prevent|treat|clinic|rehab))",
        rf"(?:(?:i )?(?:have )?)?(?:hurt|injured|wrecked|damaged) my (?:lower )?{part}",
    )


FIELD = "|".join(
    (*FIELDS.values(), "nursing", "fields?", "industry", "social work", "trucking", "warehous\\w+", "banking")
)
"""Fields of work: outside of one is not outdoors."""
INDOORS = (
    r"(?:class ?rooms?|schools?|offices?|hospitals?|clinics?|kitchens?|restaurants?|stores?|shops?|factor(?:y|ies)|"
    r"plants?|bedside|professions?|careers?|lines? of work|trades?|areas?|specialt(?:y|ies)|corporate|academia)"
)
"""Places of work, and words for one's own: outside of them is not outdoors, but out of that work."""
WORK = r"(?:[ -](?:work|jobs?|duty|hours|schedules?|shifts?|times?))"
DISLIKED = (
    r"(?! (?:(?:up )?(?:in front|before|and (?:talk|speak|present))|"
    r"an?|the|it|my|this|that|people|being|another|to|him|her|them|doing|customers|working)\b)"
)
"""Behind "no standing", what is meant is no standing."""
STANDING_STILL = (
    r"(?= *(?:$|[,.;?!/]|(?:for|all|long|longer|much|up|and|or|but|on|any ?more|anymore|very|too|more|a lot|still|"
    r"so|with|"
    r"because|at|far|well|great|around|the whole|most|lots|anything|now|like)\b))"
)
"""Behind "can't stand", what is meant is no standing; "can't stand paperwork" is another thing."""
SIT_ENDS = r"(?=$|[,.;?!]| (?:and|but|or|so|too|is|would|with|no|not|because|now|please)\b)"
"""Behind "some sitting", what is meant is not to stand all day; "some sitting service" is another thing."""
PEOPLE = r"(?:people|humans|anyone|anybody|others|strangers)"
CUSTOMERS = r"(?:customers?|clients?|the public|customer service|guests|shoppers)"
MEET = r"(?:talk|deal|work|interact|speak|speaking|facing|face|sociali[sz]|be around|be with)\w*(?: to| with| around)?"
AGE = r"(?:[1-9][0-9](?:'?s)?|forty|fifty|sixty|seventy|forties|fifties|sixties)"
YEARS = r"(?:years?|yrs?|yr|yo)"
WHO = r"(?:people|someone|somebody|anyone|workers?|men|women|adults|folks|persons?|those)"
ELDERS = r"(?:workers?|people|adults?|men|women|folks|citizens)"
NO_OTHERS = "".join(
    rf"(?<!\b{word} )"
    for word in ("with", "help", "helping", "teach", "teaching", "care for", "caring for", "assist", "assisting", "of")
)
"""Whom somebody works with is not who asks: "working with older adults"."""
NO_PAY = "".join(
    rf"(?<!\b{word} )"
    for word in ("pay", "pays", "paying", "paid", "earn", "earning", "make", "makes", "making", "start")
)
"""What is over twenty there is pay."""
WILL_NOT = r"(?:will not|won'?t|can ?not|can'?t|will never|(?:is not|isn'?t) going to|not|never)"
LICENSE = r"licen[sc](?:es?|ed|ing)"
_PAPER = (
    r"(?:nursing |medical |law |engineering |teaching |college |university )?"
    r"(?:degrees?|licen[sc]es?|diplomas?|credentials?|qualifications?|certificates?|school(?:ing)?|training|studies)"
)
PAPER_CUES = ("redo", "re-do", "repeat", "start over", "foreign", "accept", "recogni", "transfer", "count", "valid")
PAPERS_ABROAD = (
    r"(?:have to|need to|do i|must i) (?:redo|re-do|start over)(?: with)?(?: all(?: of)?)?"
    rf"(?: (?:my|the|our) (?:whole )?{_PAPER})?(?: all over)?(?: again)?",
    rf"(?:redo|re-do|repeat|start over with)(?: all(?: of)?)? (?:my |the |our )?(?:whole )?{_PAPER}",
    rf"(?:accept|recogni[sz]e) (?:my |our |the )?(?:foreign )?{_PAPER}|foreign {_PAPER}",
    rf"(?:does |will |is |are |do )?my (?:foreign )?{_PAPER} (?:be )?(?:accepted|recogni[sz]ed|valid|"
    rf"transfers?|counts?)",
)
"""What asks whether a degree or a license from abroad counts."""
WEEKEND = r"(?:weekends?|saturdays?|sundays?|holidays)(?:,? (?:and|or|&) (?:weekends?|saturdays?|sundays?|holidays))?"
"""The days that most people have off."""
