"""The words with which a sentence wishes something of the work: the rules of `careercli.roles.plain_conditions`.

A rule is a name, what is in every sentence that it can fit (its cues), and regular expressions. They are tried in
order, and what one has matched is taken out of the sentence: "easy on the knees" is read before "easy".
"""

from __future__ import annotations

from careercli.roles import turned_round
from careercli.roles.hard_words import HARD, Rule
from careercli.roles.wish_pieces import (
    AILMENT,
    BAD,
    BODY,
    CUSTOMERS,
    DISLIKED,
    FIELD,
    ILL,
    INDOORS,
    LICENSE,
    MEET,
    MOSTLY,
    NO,
    ORGAN,
    PEOPLE,
    PERIOD,
    SHOULDER,
    SIT_ENDS,
    STANDING_STILL,
    WEEKEND,
    WORK,
    hurt,
)

ALONE = r"(?:work(?:ing)? )?(?:alone|by (?:myself|yourself))|on my own"
"""How somebody says that they would, or can, work by themselves."""
WISHED: tuple[Rule, ...] = (
    *HARD,
    (
        "no-standing",
        ("stand", "walk", "kneel", "feet", "sit", "seated"),
        (
            rf"(?:can ?not|can'?t) (?:be |stay )?(?:stand(?:ing)?|walk|on (?:my|your|their|his|her|the) feet){DISLIKED}"
            rf"{STANDING_STILL}(?: up)?(?: {PERIOD})?",
            rf"{NO} (?:standing|walking|(?:stand|walk){STANDING_STILL}){DISLIKED}(?: up)?(?: {PERIOD})?",
            rf"{NO} kneel(?:ing)?",
            rf"{NO} (?:be(?:ing)? )?on (?:my|your|their|the) feet(?: {PERIOD})?",
            r"(?:some|a (?:bit|little)(?: of)?|part(?:ial)?|occasional|(?:a )?mix of(?: standing and)?) "
            rf"sitting{SIT_ENDS}",
            rf"(?:can |could |(?:get|need|want|have|like) to |able to )?(?:sit|be seated|sitting)(?: down)?"
            rf" (?:for )?(?:some|part|half|a bit|(?:at )?times|sometimes|now and then|partly|occasionally|"
            rf"from time to time|once in a while)(?: of)?(?: (?:the )?(?:time|day|shift|work|it))?{SIT_ENDS}"
            rf"(?: and (?:stand|move|walk)(?:ing)?(?: around)?(?: some)?{SIT_ENDS})?",
        ),
    ),
    (
        "no-strain",
        (
            *("knee", "back", "hip", "joint", "feet", "foot", "leg", "body", "arthrit"),
            *("bend", "climb", "physical", "manual", "labo", "ankle", "spine", "neck", "light ", "pain"),
        ),
        (
            *hurt(BODY),
            r"(?:i have|i've got|i got|my|with) chronic pain",
            r"light (?:work|duty|physical work)(?: only)?",
            rf"{NO} (?:bend(?:ing)?(?: down)?|climb(?:ing)?)",
            rf"{NO} (?:physical(?:ly)?(?: work| labou?r| demanding)?|manual (?:work|labou?r)|hard labou?r)",
            r"light physical|(?:with|have|has|my) arthritis(?: in (?:both |my |the )*[a-z]+)?",
        ),
    ),
    (
        "no-lifting",
        ("lift", "carry", "shoulder", "rotator"),
        (
            *hurt(SHOULDER),
            rf"(?:{NO} |can ?(?:not|'?t) )(?:lift(?:ing|s)?|carry(?:ing)?) (?:more than|over|above) "
            r"[0-9]+ ?(?:lbs?|pounds?|kgs?|kilos?)",
            rf"{NO} (?:heavy )?(?:lift(?:ing|s)?|carry(?:ing)?)"
            r"(?: (?:of )?(?:anything )?(?:heavy)?(?: ?(?:things|stuff|objects|loads|boxes|weights?))?)?",
            r"can ?(?:not|'?t) lift(?: (?:heavy|much|anything))?(?: heavy)?(?: (?:things|stuff|objects|loads|boxes))?",
        ),
    ),
    (
        "no-travel",
        ("travel", "home", "away", "gone", "on the road", "over the road", " out"),
        (
            rf"{NO} travel(?:l?ing)?",
            rf"(?:(?:sick|tired) of|hat(?:e|es|ing)|{NO})(?: (?:being|always|all|so much))* (?:gone|away|on the road|"
            r"over the road|out)(?: (?:for )?(?:(?:days|weeks|months)(?: (?:on end|at a time))?|"
            r"all (?:the )?(?:time|week)))",
            r"(?:be )?home (?:(?:every|each|at|by) (?:night|evening|day)|nights|evenings)|"
            r"(?:(?:sick|tired) of|hat(?:e|es|ing)|no|not|less|without)(?: (?:being|time|so much|always))* away from "
            r"(?:home|(?:my|the) (?:family|kids|wife|husband)|family)",
        ),
    ),
    (
        "no-nights,no-weekends",
        ("hours", "schedule", "9", "nine"),
        (
            r"(?:(?:regular|normal|standard|office|business|week ?day|bankers?'?)(?: (?:day ?time|work|working|office|"
            r"business))? (?:hours|schedules?)|(?:a )?(?:9|nine)[ -](?:to[ -])?(?:5|five))"
            r"(?:,?(?: from)? mon(?:days?)?(?: ?- ?| to | through | thru )fri(?:days?)?)?",
        ),
    ),
    (
        "no-nights",
        ("night", "evening", "graveyard", "late", "shift", "day", "hours", "schedule", "9", "nine", "home"),
        (
            r"(?:be |get )?home (?:by|before|at) (?:[3-7](?:[:.][0-9]{2})?|five|six|seven|dinner|supper)"
            r"(?: ?p\.?m\.?)?",
            rf"{NO} (?:nights?|evenings?|graveyard|late|shifts?)(?: (?:or|and) (?:nights?|evenings?))?"
            r"(?: ?shifts?| work)?",
            r"(?:day ?time|days?)(?: shifts?| hours| work| jobs?)? only",
            r"(?:the |these |working )?(?:over ?nights?|nights?|graveyard|late shifts?)(?:[ -]?shifts?)?"
            r"(?: (?:is|are|has been|have been|just|really|slowly))* "
            r"(?:killing|ruining|wearing|wrecking|destroying|breaking|draining|messing|hurting|getting to|hard on|"
            r"rough on|too much|ruins?|wears?|kills?|wrecks?)"
            r"(?: (?:with|for))?(?: (?:my (?:health|body|sleep|marriage|family|life|mind)|me|us|him|her))?"
            r"(?: (?:out|down|up))?",
            r"(?<!quit my )(?<!my )(?:an? )?day jobs?(?= |$|[,.;])",
            r"only days|(?:mostly |only )?day ?time(?: (?:shifts?|hours|schedules?|only))?"
            r"(?=$|[,.;]| jobs?| work| and)|"
            r"(?:first|1st|day) shifts?(?: only)?|"
            r"(?:regular|normal|steady|fixed|set|standard|predictable|office|business|daytime)"
            r"(?: (?:day ?time|work|working))? (?:hours|schedules?|shifts?)",
        ),
    ),
    (
        "nights",
        ("night", "evening", "graveyard", "shift"),
        (
            r"(?:working |work )?(?:the |on )?(?:late[ -])?(?:over ?nights?|nights?|evenings?|graveyard|"
            r"(?:2nd|3rd|second|third|swing) (?=shift))(?:[ -]?shifts?)?(?: work(?= |$))?",
        ),
    ),
    (
        "no-weekends",
        ("weekend", "holiday", "sunday", "saturday", "mon", "weekday", "week day"),
        (
            rf"{NO} (?:weekends?|holidays|saturdays?|sundays?)",
            rf"(?:with |have |has |having |get |getting )?(?:my |the |our )?{WEEKEND} (?:off|free)|free weekends?|"
            rf"(?:(?:be|being|i'm|im|am|is|are) )?(?:off|free|home|closed) (?:(?:on|at|for|over|every) )?"
            rf"(?:the |my |all )?{WEEKEND}|only week ?days",
            r"week ?days?(?: only)?(?=$|[,.;]| work| jobs?| and)",
            r"mon(?:days?)? ?(?:to|-|through|thru|until) ?fri(?:days?)?",
        ),
    ),
    (
        "no-driving",
        ("driv", " car", "lost", "suspended"),
        (
            rf"{NO} (?:driv(?:e|ing)(?! licen)|cars?|driver'?s?'? {LICENSE}|driving {LICENSE})",
            r"(?:lost|suspended) (?:my )?licen[sc]e",
        ),
    ),
    (
        "travel",
        ("travel",),
        (
            r"(?:where |that )?(?:(?:i|you|u) )?(?:can |get to |have to )?travel(?:l?ing)?"
            r"(?: (?:a lot|much|often|around))?",
        ),
    ),
    (
        "no-customers",
        ("customer", "client", "public", "guest", "shopper"),
        (rf"{NO} (?:{MEET} )?{CUSTOMERS}|away from (?:the )?{CUSTOMERS}",),
    ),
    (
        "no-talking",
        (
            "talk",
            "people",
            "human",
            "any",
            "other",
            "stranger",
            "phone",
            "soci",
        ),
        (
            rf"{NO} (?:to )?{MEET} (?:other )?{PEOPLE}",
            rf"{NO} (?:have to |need to )?(?:be|talk|talking|speak|being|work|working) on (?:the )?phones?",
            rf"away from (?:other )?{PEOPLE}",
            rf"{NO} (?:talk\w*|sociali[sz]\w*)(?: much| a lot)?",
            rf"{NO}(?: other)? {PEOPLE}(?: skills)?|{NO} (?:on )?(?:the )?phones?(?: calls?)?",
        ),
    ),
    (
        turned_round.ALONE,
        ("alone", "myself", "yourself", "my own"),
        (ALONE,),
    ),
    ("no-license", ("licen",), (rf"{NO} (?:(?:a|any|state|professional) )*{LICENSE}",)),
    (
        "licensed",
        ("licen",),
        (rf"(?:state[ -])?licensed|(?:need(?:ing)?|requir\w+|takes?) (?:(?:an?|state) )*{LICENSE}",),
    ),
    (
        "no-desk",
        ("office", "desk", "cubicle", "sit", "moving", "move", "active", "feet"),
        (
            rf"{NO} (?:stuck )?(?:sit(?:ting)? )?(?:down )?(?:all day )?(?:(?:at|in|behind) )?(?:an? |the )?"
            r"(?:offices?|desks?|cubicles?)(?: jobs?| work)?(?: all day)?",
            rf"{NO} sit(?:ting)?(?: down)?(?: all day)?",
            r"can ?(?:not|'?t) stand (?:being |sitting |working )*(?:(?:at|in) )?(?:an? |the )?(?:offices?|desks?)",
            r"(?:that |which )?keeps? (?:me|you|him|her|them) (?:moving|active|on (?:my|your|his|her|their) feet)|"
            r"physically active|(?:be |being |stay |staying )active|on (?:my|your|his|her) feet|"
            r"(?:be |keep |keeps? on )?moving (?:around|all day)|(?:have to |need to |can |get to )?move around",
        ),
    ),
    (
        "no-outdoors",
        ("outdoor", "outside", "indoor", "inside"),
        (
            rf"{NO} (?:outdoors?|outside)",
            r"indoors?(?: only)?|inside (?:jobs?|work)|(?:work|working|jobs?|be) inside(?! of)",
        ),
    ),
    (
        "desk",
        ("sit", "sat", "seated", "desk", "office"),
        (
            r"(?:where )?(?:(?:i|you|u|one) )?(?:can |could |get to |(?:need|want|have) to )?"
            rf"{MOSTLY}(?:be |stay |remain )?"
            r"(?:sit(?:ting)?|seated|sat)(?:[ -]down)?(?: (?:all day|mostly|(?:for )?most of the (?:day|time)))?"
            rf"(?: (?:at|behind) an? (?:desk|computer))?(?:{WORK}(?! for\b))?",
            r"(?<!help )(?<!front )desk(?= (?:jobs?|work)\b|$| ?[,;]| (?:and|but|or)\b)|"
            r"(?:at|behind|in) an? (?:desk|office)",
        ),
    ),
    (
        "outdoors",
        ("outdoor", "outside", "air", "nature"),
        (
            r"(?:where )?(?:(?:i|you|u) )?(?:can )?(?:be |work |working )?"
            rf"(?:outdoors?|(?<!on the )outside(?! of\b)(?! (?:(?:the|my|an?) )?(?:{FIELD}|{INDOORS})\b)|"
            r"in (?:the )?(?:open|fresh) air|"
            r"in nature)",
        ),
    ),
    (
        "home",
        ("home", "house", "remote", "wfh", "tele"),
        (
            r"(?:(?:work|working|do|done)[ -])?(?<!away )(?:f[ro]+m|fr?m)[ -]home|(?:working|work|jobs?) at home",
            r"from (?:my|the) house|remote(?:ly)?(?: work| working)?|wfh|home[ -]?based|tele(?:work\w*| ?commut\w+)",
        ),
    ),
    ("part-time", ("part", "only"), (r"part[ -]?time|weekends? only|only (?:on )?weekends?",)),
    (
        "weekends",
        ("weekend", "saturday", "sunday"),
        (r"(?:working |work )?(?:on )?(?:the )?(?:weekends?|saturdays?|sundays?)(?:[ -]?(?:shifts?|work(?= |$)))?",),
    ),
)
"""The conditions of `careers list --work`."""
ASKED_OF_ONE = r"\b(?:do|does|will|would|must) (?:(?!(?:i|we|you)\b)[a-z]+ ){1,4}?(?:have to )?work\b"
"""What asks of one job whether it has weekends: the record's own words answer that, and no condition."""
TROUBLE = (
    rf"(?:chronic )?(?:lower )?(?:{BODY}|{SHOULDER}|{ORGAN}) {ILL}|chronic pain|arthritis(?: in .*)?|asthma|"
    r"carpal tunnel(?: syndrome)?"
)
"""What somebody has, where it is said of the work alone and without a word in front; elsewhere it may be a subject."""
REASON = (
    rf"(?:because of|due to|on account of|since i have) (?:a |my )?(?:{BAD} )?(?:lower )?{BODY}(?: {AILMENT})?",
    rf"i have (?:a )?(?:{BAD} )?{BODY} {AILMENT}",
)
"""Why something is wished for: beside what is wished it asks for nothing more, alone for what spares the body."""
ALSO_SKILLS = frozenset({"travel", "outdoors", "licensed", "nights", "home", "no-talking", "low-stress"})
"""Conditions whose words may say what somebody can do or likes: to travel, to work alone."""

SHORT = {
    "day": "no-nights", "days": "no-nights", "day work": "no-nights", "daytime": "no-nights", "day time": "no-nights",
    "morning": "no-nights", "mornings": "no-nights", "late": "nights", "evenings": "nights",
    "sitting": "desk", "weekdays": "no-weekends", "remote": "home",
    "seated": "desk", "inside": "no-outdoors", "indoor": "no-outdoors",
    "outdoor": "outdoors", "travelling": "travel", "traveling": "travel", "office": "desk",
}  # fmt: skip
"""What stands for a condition where it is the whole of what an option asks for: in a sentence it may be anything."""
