"""The words with which a sentence wishes something of the work: the rules of `careercli.roles.plain_conditions`.

A rule is a name, what is in every sentence that it can fit (its cues), and regular expressions. They are tried in
order, and what one has matched is taken out of the sentence: "easy on the knees" is read before "easy".
"""

from __future__ import annotations

from careercli.roles.field_words import FIELDS

_NOT = (
    r"(?:not|no|without|never|little|less|avoid(?:ing)?|hates?|hating|dislikes?|can ?not|sick of|tired of|nothing|"
    r"(?:do|does|did|ca|wo|is|are)n'?t)"
)
_HAVE = r"(?: (?:have|has|having|gotta|needs?|needing|want|like|requires?|involves?|be|good))?"
_MUCH = r"(?:any|much|a lot of|an?|the|all the|too much|too|very|deal(?:ing)? with|at|with|do(?:ing)?|work(?:ing)?)"
_NO = rf"{_NOT}{_HAVE}(?: to)?(?: {_MUCH})*"
"""What turns a wish round: "don't have to", "no"."""
_BAD = r"(?:bad|sore|weak|injured|hurt|hurting|painful|dodgy|busted|wrecked|poor|problem)"
_SHOULDER = r"(?:shoulders?|rotator cuffs?)"
"""What lifts: who has hurt it can stand and walk."""
_BODY = r"(?:knees?|back|hips?|joints?|feet|foot|ankles?|legs?|spine|necks?|body|arthritis)"
_ORGAN = r"(?:hands?|wrists?|fingers?|elbows?|eyes?|eye ?sight|lungs?|heart)"
_WORN = r"(?:shot|going|gone|failing|giving (?:out|up)|worn(?: out)?|killing me)"
_ILL = r"(?:pains?|problems?|issues?|troubles?|injur(?:y|ies))"
_TROUBLE = rf"(?:{_ILL}|surgery|replacement|strain)"
_PERIOD = r"(?:all day|for long|a lot|around|(?:for )?(?:a )?long(?: time)?|(?:for )?(?:[0-9]+|[a-z]+) hours)"
_MOSTLY = r"(?:(?:mostly|mainly|usually) )?"


def _hurt(part: str) -> tuple[str, ...]:
    """What says that a part of the body is hurt or must be spared."""
    return (
        rf"(?:eas(?:y|ier)|gentler?|light(?:er)?|good|better|kind(?:er)?|not (?:hard|tough|bad)|ok|okay) (?:on|for) "
        rf"(?:the |my |your |a )?(?:{_BAD} )?{part}",
        rf"(?:with |i have |i've got |i got |have |has |got )?(?:a |my )?{_BAD} (?:lower )?{part}",
        rf"(?:my )?{part} (?:hurts?|aches?|(?:is|are) (?:{_BAD}|{_WORN}))",
        rf"(?:i have|i've got|i got|my|with|after|had)(?: an?| my| chronic)* (?:lower )?{part} {_TROUBLE}",
        rf"{part} injur(?:y|ies)(?! (?:law|attorney|claim|adjust|prevent|treat|clinic|rehab))",
        rf"(?:(?:i )?(?:have )?)?(?:hurt|injured|wrecked|damaged) my (?:lower )?{part}",
    )


_FIELD = "|".join(
    (*FIELDS.values(), "nursing", "fields?", "industry", "social work", "trucking", "warehous\\w+", "banking")
)
"""Fields of work: outside of one is not outdoors."""
_WORK = r"(?:[ -](?:work|jobs?|duty|hours|schedules?|shifts?|times?))"
_PEOPLE = r"(?:people|humans|anyone|anybody|others|strangers)"
_CUSTOMERS = r"(?:customers?|clients?|the public|customer service|guests|shoppers)"
_MEET = r"(?:talk|deal|work|interact|speak|speaking|facing|face|sociali[sz]|be around|be with)\w*(?: to| with| around)?"
_AGE = r"(?:[1-9][0-9](?:'?s)?|forty|fifty|sixty|seventy|forties|fifties|sixties)"
_YEARS = r"(?:years?|yrs?|yr|yo)"
_WHO = r"(?:people|someone|somebody|anyone|workers?|men|women|adults|folks|persons?|those)"
_ELDERS = r"(?:workers?|people|adults?|men|women|folks|citizens)"
_NO_OTHERS = "".join(
    rf"(?<!\b{word} )"
    for word in ("with", "help", "helping", "teach", "teaching", "care for", "caring for", "assist", "assisting", "of")
)
"""Whom somebody works with is not who asks: "working with older adults"."""
_MACHINES = r"(?:ai|a\.i\.|artificial intelligence|robots?|automation|machines|computers|chat ?gpt|technology)"
_WILL_NOT = r"(?:will not|won'?t|can ?not|can'?t|will never|(?:is not|isn'?t) going to|not|never)"
_LICENSE = r"licen[sc](?:es?|ed|ing)"

_JOBS = r"(?:jobs?|careers?|roles?|work|occupations?|positions?|something|anything)"
RULED_OUT = (
    rf"(?:\b{_NO}(?: looking for| interested in)?(?: {_JOBS}(?: that| which)?(?: are| is| with| involves?)?)?|"
    r"\bnon|\bexcept(?: for)?|\bother than|\binstead of|\brather than|\banything but)"
    r"[ -](?:(?:a|an|the|working|work|being|be) )*"
)
"""What stands in front of a wish and turns it round: "no remote jobs", "not part time", "non-remote"."""
OPPOSITE = {
    "no-nights": "nights", "nights": "no-nights", "travel": "no-travel", "licensed": "no-license",
    "no-outdoors": "outdoors", "desk": "no-desk", "outdoors": "no-outdoors",
}  # fmt: skip
"""What a wish is that is turned round."""
NO_OPPOSITE = {"home": "no work from home", "part-time": "no part-time work"}
"""Wishes that are no condition once they are turned round, which is said."""
CANNOT_RULE_OUT = (
    "{}: cannot be ruled out, and was not looked for: the sources say where that is usual, and are silent otherwise"
)

_OF_HOURS = r"(?:late )?(?:nights?|evenings?|shifts?|weekends?|holidays)\b"
_UNWANTED = (
    r"(?:(?:heavy )?(?:lifting|carrying)|weekends?|holidays|customers|driving|standing|walking|kneeling|climbing|"
    r"bending)\b"
)
"""What no condition asks for: behind a "no" and a comma it is ruled out as well."""
_WANTED = r"(?! (?:off|free|jobs?|work\b|(?:is |are )?(?:ok|okay|fine)\b))"
_THING = (
    rf"(?:{_OF_HOURS}|{_UNWANTED}|travel\w*|sitting|remote|part[ -]time|outdoors?|outside|indoors?|desks?|offices?)"
    rf"{_WANTED}"
)
_AND = r"(?:,? and |, ?| ?& ?)"
SEVERAL = (
    rf"\b({_NO}) ((?:heavy |late )?[a-z]+)(?:,? n?or |/)(?={_THING})",
    rf"\b({_NO}) ((?:heavy |late )?[a-z]+), (?=(?:{_THING}, )*{_THING},? n?or {_THING})",
    rf"\b({_NO}) ((?:heavy |late )?[a-z]+){_AND}(?={_UNWANTED}{_WANTED})",
    rf"\b({_NO}) ({_OF_HOURS}){_AND}(?={_OF_HOURS}(?! shift){_WANTED})",
)
"""A thing that is not wished for, and then one more behind the same "no".

A "no" ends at a comma, and at "and" and "but": "no heavy lifting, sitting" wishes to sit. It goes on where "or" does,
and to what cannot be wished for by itself.
"""
SEVERAL_BETWEEN = (",", "/", "&", " or ", " nor ", " and ")
"""One of these stands between the things of such a list."""
SEVERAL_CUES = ("no", "n't", "nt ", "without", "never", "little", "less", "avoid", "hat", "dislike", "sick", "tired")

Rule = tuple[str, tuple[str, ...], tuple[str, ...]]
WISHED: tuple[Rule, ...] = (
    (
        "no-strain",
        (
            *("knee", "back", "hip", "joint", "feet", "foot", "leg", "body", "arthrit", "stand", "kneel"),
            *("bend", "walk", "climb", "physical", "manual", "labo", "ankle", "spine", "neck", "light ", "pain"),
        ),
        (
            *_hurt(_BODY),
            r"(?:i have|i've got|i got|my|with) chronic pain",
            rf"(?:can ?not|can'?t) (?:stand|walk)(?: up)?(?: {_PERIOD})?",
            rf"{_NO} (?:stand(?:ing)?|walk(?:ing)?)(?: up)?(?: {_PERIOD})?",
            r"light (?:work|duty|physical work)(?: only)?",
            rf"{_NO} (?:kneel(?:ing)?|bend(?:ing)?(?: down)?|climb(?:ing)?)",
            rf"{_NO} (?:physical(?:ly)?(?: work| labou?r| demanding)?|manual (?:work|labou?r)|hard labou?r)",
            rf"{_NO} (?:be(?:ing)? )?on (?:my|your|the) feet(?: all day)?",
            r"light physical|(?:with|have|has|my) arthritis(?: in (?:both |my |the )*[a-z]+)?",
        ),
    ),
    (
        "no-lifting",
        ("lift", "carry", "shoulder", "rotator"),
        (
            *_hurt(_SHOULDER),
            rf"(?:{_NO} |can ?(?:not|'?t) )(?:lift(?:ing|s)?|carry(?:ing)?) (?:more than|over|above) "
            r"[0-9]+ ?(?:lbs?|pounds?|kgs?|kilos?)",
            rf"{_NO} (?:heavy )?(?:lift(?:ing|s)?|carry(?:ing)?)"
            r"(?: (?:of )?(?:anything )?(?:heavy)?(?: ?(?:things|stuff|objects|loads|boxes|weights?))?)?",
            r"can ?(?:not|'?t) lift(?: (?:heavy|much|anything))?(?: heavy)?(?: (?:things|stuff|objects|loads|boxes))?",
        ),
    ),
    (
        "no-travel",
        ("travel", "home", "away from"),
        (
            rf"{_NO} travel(?:l?ing)?",
            r"(?:be )?home (?:every|each) (?:night|evening|day)|"
            r"(?:(?:sick|tired) of|hat(?:e|es|ing)|no|not|less|without)(?: (?:being|time|so much|always))* away from "
            r"(?:home|(?:my|the) (?:family|kids|wife|husband)|family)",
        ),
    ),
    (
        "no-nights",
        ("night", "evening", "graveyard", "late", "shift", "day", "hours", "schedule", "9", "nine"),
        (
            rf"{_NO} (?:nights?|evenings?|graveyard|late|shifts?)(?: (?:or|and) (?:nights?|evenings?))?"
            r"(?: ?shifts?| work)?",
            r"(?:day ?time|days?)(?: shifts?| hours| work| jobs?)? only",
            r"only days|(?:mostly |only )?day ?time(?: (?:shifts?|hours|schedules?|only))?"
            r"(?=$|[,.;]| jobs?| work| and)|"
            r"(?:first|1st|day) shifts?(?: only)?|"
            r"(?:regular|normal|steady|fixed|set|standard|predictable|office|business|daytime)"
            r"(?: (?:day ?time|work|working))? (?:hours|schedules?|shifts?)",
            r"(?:9|nine)[ -](?:to[ -])?(?:5|five)",
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
            rf"{_NO} (?:weekends?|holidays|saturdays?|sundays?)",
            r"(?:with )?weekends? (?:off|free)|free weekends?|only week ?days",
            r"week ?days?(?: only)?(?=$|[,.;]| work| jobs?| and)",
            r"mon(?:days?)? ?(?:to|-|through|thru|until) ?fri(?:days?)?",
        ),
    ),
    (
        "no-driving",
        ("driv", " car", "lost", "suspended"),
        (
            rf"{_NO} (?:driv(?:e|ing)(?! licen)|cars?|driver'?s?'? {_LICENSE}|driving {_LICENSE})",
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
        (rf"{_NO} (?:{_MEET} )?{_CUSTOMERS}|away from (?:the )?{_CUSTOMERS}",),
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
            "alone",
            "myself",
            "yourself",
            "my own",
            "soci",
        ),
        (
            rf"{_NO} (?:to )?{_MEET} (?:other )?{_PEOPLE}",
            rf"{_NO} (?:talk\w*|sociali[sz]\w*)(?: much| a lot)?",
            rf"{_NO}(?: other)? {_PEOPLE}(?: skills)?|{_NO} (?:on )?(?:the )?phones?",
            r"(?:work(?:ing)? )?(?:alone|by (?:myself|yourself))|on my own",
        ),
    ),
    ("no-license", ("licen",), (rf"{_NO} (?:(?:a|any|state|professional) )*{_LICENSE}",)),
    (
        "licensed",
        ("licen",),
        (rf"(?:state[ -])?licensed|(?:need(?:ing)?|requir\w+|takes?) (?:(?:an?|state) )*{_LICENSE}",),
    ),
    (
        "no-desk",
        ("office", "desk", "cubicle", "sit"),
        (
            rf"{_NO} (?:stuck )?(?:sit(?:ting)? )?(?:down )?(?:all day )?(?:(?:at|in|behind) )?(?:an? |the )?"
            r"(?:offices?|desks?|cubicles?)(?: jobs?| work)?(?: all day)?",
            rf"{_NO} sit(?:ting)?(?: down)?(?: all day)?",
        ),
    ),
    (
        "no-outdoors",
        ("outdoor", "outside", "indoor", "inside"),
        (
            rf"{_NO} (?:outdoors?|outside)",
            r"indoors?(?: only)?|inside (?:jobs?|work)|(?:work|working|jobs?|be) inside(?! of)",
        ),
    ),
    (
        "desk",
        ("sit", "sat", "seated", "desk", "office"),
        (
            r"(?:where )?(?:(?:i|you|u|one) )?(?:can |could |get to |(?:need|want|have) to )?"
            rf"{_MOSTLY}(?:be |stay |remain )?"
            r"(?:sit(?:ting)?|seated|sat)(?: down)?(?: (?:all day|mostly|(?:for )?most of the (?:day|time)))?"
            rf"(?: (?:at|behind) an? (?:desk|computer))?(?:{_WORK}(?! for\b))?",
            r"(?<!help )(?<!front )desk(?= (?:jobs?|work)\b|$| ?[,;]| (?:and|but|or)\b)|"
            r"(?:at|behind|in) an? (?:desk|office)",
        ),
    ),
    (
        "outdoors",
        ("outdoor", "outside", "air", "nature"),
        (
            r"(?:where )?(?:(?:i|you|u) )?(?:can )?(?:be |work |working )?"
            rf"(?:outdoors?|outside(?! of\b)(?! (?:the |my )?(?:{_FIELD})\b)|in (?:the )?(?:open|fresh) air|"
            r"in nature)",
        ),
    ),
    (
        "home",
        ("home", "house", "remote", "wfh", "tele"),
        (
            r"(?:(?:work|working|do|done)[ -])?(?:f[ro]+m|fr?m)[ -]home|(?:working|work|jobs?) at home",
            r"from (?:my|the) house|remote(?:ly)?(?: work| working)?|wfh|home[ -]?based|tele(?:work\w*| ?commut\w+)",
        ),
    ),
    ("part-time", ("part",), (r"part[ -]?time",)),
)
"""The conditions of `careers list --work`."""
MACHINES_NAMED = _MACHINES
MACHINES = "what AI or machines will take over"
ASK_SCHOOLS = (
    "; each school names its own, College Scorecard of the US Department of Education compares them, and "
    "apprenticeships pay from the first day"
)
BEYOND: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "age",
        "; nothing in it is counted by age",
        (
            *"123456789",
            "fort",
            "fift",
            "sixt",
            "sevent",
            "old",
            "mature",
            "retire",
            "senior",
            "young",
            "teen",
            "elderly",
            "my age",
        ),
        (
            rf"(?:for )?{_WHO}(?: who (?:are|is))? (?:over|above|past|under|aged?|older than|in (?:their|his|her)) "
            rf"(?:the age of )?{_AGE}(?: {_YEARS}(?: old)?)?",
            rf"(?:after|past|at|over) (?:(?:the )?age (?:of )?)?{_AGE}(?: {_YEARS} old)?$",
            rf"(?:over|at|after|past) (?:the )?age (?:of )?{_AGE}",
            rf"(?:i am |i'm |at )?{_AGE}[ -]?{_YEARS}[ -]?olds?",
            rf"{_NO_OTHERS}(?:older|elderly|mature|retired|senior|young|younger|teen\w*) {_ELDERS}(?! librar)",
            rf"{_NO_OTHERS}(?:retirees?|seniors|the elderly|teen(?:ager)?s?)|(?:at )?my age",
        ),
    ),
    (
        MACHINES,
        "; jobs are ordered by projected growth instead",
        (
            "ai",
            "a.i",
            "artificial",
            "robot",
            "automat",
            "machines",
            "computers",
            "gpt",
            "technology",
            "replaced",
            "taken",
            "stolen",
            "killed",
        ),
        (
            rf"(?:that |which )?(?:the )?{_MACHINES} {_WILL_NOT} (?:be able to )?"
            r"(?:take(?: over| away)?|replace|do|steal|kill|get)(?: (?:them|it))?",
            rf"(?:safe|protected|secure) from {_MACHINES}|{_MACHINES}[ -](?:proof|resistant|safe)",
            rf"{_NOT} (?:be |get )?(?:replaced|taken(?: over| away)?|automated|stolen|killed)(?: by {_MACHINES})?",
        ),
    ),
    (
        "criminal records",
        "; employers and licensing boards decide",
        ("felon", "convict", "offender", "criminal", "background"),
        (
            rf"{_NO_OTHERS}(?:ex[ -]?)?(?:felons?|convicts?|offenders?)|(?:with )?(?:a )?(?:felony|criminal record)|"
            r"(?:no |without )?(?:a )?background checks?",
        ),
    ),
    (
        "stress",
        "",
        ("stress", "relaxed", "calm", "easy", "peaceful", "chill", "laid"),
        (r"(?:less |low |no |not )?stress\w*|relaxed|calm|easy|peaceful|chill|laid[ -]back",),
    ),
    (
        "health",
        "; what the work asks of the body is: `careers list --work no-strain`",
        (
            "adhd",
            "auti",
            "dyslexi",
            "anxiety",
            "depression",
            "ptsd",
            "epilep",
            "diabet",
            "blind",
            "bad ",
            "disab",
            "pregnan",
            "deaf",
            "hearing",
        ),
        (
            r"(?:with |has |have )?(?:adhd|autism|dyslexi\w+|anxiety|depression|ptsd|epilep\w+|"
            r"diabet\w+|colou?r[ -]?blind\w*|bad (?:hearing|vision)|"
            r"disabilit\w+|pregnan\w+|(?:an? )?hearing (?:loss|problems?|impairment|aids?))",
            rf"{_NO_OTHERS}(?:autistic|deaf\w*|blind\w*|disabled)",
        ),
    ),
    (
        "family",
        "; `careers list --work no-nights,no-weekends` and `careers list --work part-time` come nearest",
        ("parent", "mom", "mum", "mother", "dad", "father", "kid", "children", "childcare", "school hours"),
        (
            r"(?:i am |i'm |as )?(?:an? )?(?:single|solo|working|stay[- ]at[- ]home) "
            r"(?:parent|mom|mum|mother|dad|father)s?|(?:i have |with |have )?(?:young |small |little )?kids at home|"
            r"(?:with|have|having|around) (?:my |our |(?:one|two|three|four|[1-5]|young|small|little|school[- ]age) )+"
            r"(?:kids?|children)(?:'?s'?)?(?: (?:school )?(?:hours|schedules?|times?))?|school hours|"
            r"(?:no|without) childcare",
        ),
    ),
    (
        "citizenship and visas",
        "",
        ("visa", "green card", "citizenship", "permit", "immigrant"),
        (r"(?:with |without )?(?:a )?(?:visas?|green card|citizenship|work permits?)|immigrants?",),
    ),
    (
        "hands, senses and surroundings",
        "; an employer or a doctor can say what a job asks of them",
        (
            *("hand", "wrist", "finger", "elbow", "carpal", "eye", "lung", "asthma", "heart"),
            *("dust", "fumes", "height", "ladder", "glasses", "eyesight", "contact lens"),
        ),
        (
            rf"(?:with |i have |have )?(?:an? |my )?{_BAD} {_ORGAN}",
            rf"(?:i have|i've got|i got|my)(?: an?| chronic)* {_ORGAN} {_TROUBLE}",
            rf"(?:my )?{_ORGAN} (?:hurts?|aches?|(?:is|are) (?:{_BAD}|{_WORN}))",
            r"(?:(?:who |that |and )?(?:wears?|wearing|needs?|with|have|has) )(?:eye ?)?(?:glasses|contact lenses)",
            rf"(?:with |i have |have |my )(?:carpal tunnel(?: syndrome)?|asthma)|{_NO} (?:dust|fumes|heights|ladders)",
        ),
    ),
    ("drug tests", "", ("drug",), (r"(?:no |without )?(?:a )?drug[ -]?tests?(?:ing)?",)),
    (
        "noise",
        "",
        ("quiet", "nois", "loud"),
        (rf"(?:{_NO} (?:too )?)?(?:quiet|noisy|noise|loud)(?: (?:places?|environments?|workplaces?))?",),
    ),
    (
        "steadiness of work",
        "; `careers list --sort -openings` shows where most openings are projected",
        ("steady", "stable", "secure", "security"),
        (r"(?:steady|stable|secure) (?:jobs?|work|income|employment|paychecks?|position)|job security",),
    ),
    ("introversion", "; `careers list --work no-talking` is the nearest", ("introver", "shy"), (r"introver\w+|shy",)),
    ("travel", "; `careers list --work no-travel` leaves out where it is spoken of", ("travel",), (r"travel\w+",)),
    (
        "hours",
        "; `careers list --work no-nights,no-weekends` and `careers list --work part-time` come nearest",
        ("hours", "weekend", "shift", "flexible", "seasonal", "full", "overtime", "morning", "schedule"),
        (
            r"(?:school |[0-9]+ )?hours|weekends?|shifts?|flexible(?: schedules?)?|seasonal|full[ -]time|overtime|"
            rf"{_NO} (?:early )?mornings?",
        ),
    ),
    (
        "tuition",
        ASK_SCHOOLS,
        ("tuition", "student", "cost of"),
        (r"tuition(?: fees?)?|student (?:loans?|debt)|cost of (?:school|college|training)",),
    ),
    (
        "benefits and unions",
        "",
        ("benefits", "insurance", "pension", "union"),
        (r"benefits|health insurance|pensions?|unions?|unioni[sz]ed",),
    ),
    (
        "danger, fun and prestige",
        "",
        ("dangerous", "fun", "prestig", "happ"),
        (r"dangerous|fun|prestig\w+|happy|happiest",),
    ),
)
"""What the record has no word on: its name, what comes nearest, its cues, and the words that ask for it."""
NEAREST = {
    "criminal records": (
        ("list", "--work", "no-license", "--education", "high school", "--sort", "-jobs"),
        "nearest, and no promise: jobs without a license, so that no board is asked; an employer may still ask",
    ),
    "stress": (
        ("list", "--work", "no-nights,no-weekends,no-customers", "--sort", "-jobs"),
        "nearest, and no promise: jobs with little service of customers, of which no nights and weekends are spoken",
    ),
}
"""What is shown where nothing but that is asked for, and what it is."""
GO_ON = "`careers start` asks what you have done and wish for, `careers interests` what kind of work you like"
"""What is offered where all that was asked for is beyond the record, and nothing comes near."""
ASKED_OF_ONE = {"hours": ("no-nights", "no-weekends"), "travel": ("no-travel",)}
OF_THE_PERSON = ("age", "criminal records", "health", "family", "citizenship and visas", "drug tests")
"""What is not recorded and is nobody's title: the question beside it is read without it."""
"""What is told of one job where more than a condition says is asked of it: "do truck drivers work nights"."""
TROUBLE = (
    rf"(?:chronic )?(?:lower )?(?:{_BODY}|{_SHOULDER}|{_ORGAN}) {_ILL}|chronic pain|arthritis(?: in .*)?|asthma|"
    r"carpal tunnel(?: syndrome)?"
)
"""What somebody has, where it is said of the work alone and without a word in front; elsewhere it may be a subject."""
REASON = (
    rf"(?:because of|due to|on account of|since i have) (?:a |my )?(?:{_BAD} )?(?:lower )?{_BODY}(?: {_TROUBLE})?",
    rf"i have (?:a )?(?:{_BAD} )?{_BODY} {_TROUBLE}",
)
"""Why something is wished for: beside what is wished it asks for nothing more, alone for what spares the body."""
ALSO_SKILLS = frozenset({"travel", "outdoors", "licensed", "nights", "home", "no-talking"})
"""Conditions whose words may say what somebody can do or likes: to travel, to work alone."""
OF_THE_BODY = frozenset({"health", "hands, senses and surroundings", "hours", "noise"})
"""What is beyond the record and is no skill either."""

SHORT = {
    "day": "no-nights", "days": "no-nights", "day work": "no-nights", "daytime": "no-nights", "day time": "no-nights",
    "morning": "no-nights", "mornings": "no-nights", "late": "nights", "evenings": "nights",
    "sitting": "desk", "weekdays": "no-weekends", "remote": "home",
    "seated": "desk", "inside": "no-outdoors", "indoor": "no-outdoors",
    "outdoor": "outdoors", "travelling": "travel", "traveling": "travel", "office": "desk",
}  # fmt: skip
"""What stands for a condition where it is the whole of what an option asks for: in a sentence it may be anything."""
