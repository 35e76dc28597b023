"""The words with which a sentence wishes something of the work: the rules of `careercli.roles.plain_conditions`.

A rule is a name, what is in every sentence that it can fit (its cues), and regular expressions. They are tried in
order, and what one has matched is taken out of the sentence: "easy on the knees" is read before "easy".
"""

from __future__ import annotations

from careercli.roles.wish_pieces import (
    AGE,
    AILMENT,
    BAD,
    BODY,
    CUSTOMERS,
    DISLIKED,
    ELDERS,
    FIELD,
    ILL,
    LICENSE,
    MEET,
    MOSTLY,
    NO,
    NO_OTHERS,
    NOT,
    ORGAN,
    PAPER_CUES,
    PAPERS_ABROAD,
    PEOPLE,
    PERIOD,
    SHOULDER,
    STANDING_STILL,
    WHO,
    WILL_NOT,
    WORK,
    WORN,
    YEARS,
    hurt,
)

Rule = tuple[str, tuple[str, ...], tuple[str, ...]]
WISHED: tuple[Rule, ...] = (
    (
        "no-strain",
        (
            *("knee", "back", "hip", "joint", "feet", "foot", "leg", "body", "arthrit", "stand", "kneel"),
            *("bend", "walk", "climb", "physical", "manual", "labo", "ankle", "spine", "neck", "light ", "pain"),
        ),
        (
            *hurt(BODY),
            r"(?:i have|i've got|i got|my|with) chronic pain",
            rf"(?:can ?not|can'?t) (?:stand|walk){DISLIKED}{STANDING_STILL}(?: up)?(?: {PERIOD})?",
            rf"{NO} (?:standing|walking|(?:stand|walk){STANDING_STILL}){DISLIKED}(?: up)?(?: {PERIOD})?",
            r"light (?:work|duty|physical work)(?: only)?",
            rf"{NO} (?:kneel(?:ing)?|bend(?:ing)?(?: down)?|climb(?:ing)?)",
            rf"{NO} (?:physical(?:ly)?(?: work| labou?r| demanding)?|manual (?:work|labou?r)|hard labou?r)",
            rf"{NO} (?:be(?:ing)? )?on (?:my|your|the) feet(?: all day)?",
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
        ("travel", "home", "away from"),
        (
            rf"{NO} travel(?:l?ing)?",
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
        ("night", "evening", "graveyard", "late", "shift", "day", "hours", "schedule", "9", "nine"),
        (
            rf"{NO} (?:nights?|evenings?|graveyard|late|shifts?)(?: (?:or|and) (?:nights?|evenings?))?"
            r"(?: ?shifts?| work)?",
            r"(?:day ?time|days?)(?: shifts?| hours| work| jobs?)? only",
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
            r"(?:with )?weekends? (?:off|free)|free weekends?|only week ?days",
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
            "alone",
            "myself",
            "yourself",
            "my own",
            "soci",
        ),
        (
            rf"{NO} (?:to )?{MEET} (?:other )?{PEOPLE}",
            rf"{NO} (?:have to |need to )?(?:be|talk|talking|speak|being|work|working) on (?:the )?phones?",
            rf"{NO} (?:talk\w*|sociali[sz]\w*)(?: much| a lot)?",
            rf"{NO}(?: other)? {PEOPLE}(?: skills)?|{NO} (?:on )?(?:the )?phones?(?: calls?)?",
            r"(?:work(?:ing)? )?(?:alone|by (?:myself|yourself))|on my own",
        ),
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
            r"(?:sit(?:ting)?|seated|sat)(?: down)?(?: (?:all day|mostly|(?:for )?most of the (?:day|time)))?"
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
            rf"(?:outdoors?|outside(?! of\b)(?! (?:the |my )?(?:{FIELD})\b)|in (?:the )?(?:open|fresh) air|"
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
    ("part-time", ("part", "only"), (r"part[ -]?time|weekends? only|only (?:on )?weekends?",)),
)
"""The conditions of `careers list --work`."""
MACHINES_NAMED = r"(?:ai|a\.i\.|artificial intelligence|robots?|automation|machines|computers|chat ?gpt|technology)"
MACHINES = "what AI or machines will take over"
ASK_SCHOOLS = (
    "; each school names its own, College Scorecard of the US Department of Education compares them, and "
    "apprenticeships pay from the first day"
)
FOREIGN = "degrees and licenses of other countries"
MIND = "ADHD, autism, anxiety and the like"
NO_TUITION = f"tuition: not recorded for occupations{ASK_SCHOOLS}"
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
            rf"(?:for )?{WHO}(?: who (?:are|is))? (?:over|above|past|under|aged?|older than|in (?:their|his|her)) "
            rf"(?:the age of )?{AGE}(?: {YEARS}(?: old)?)?",
            rf"(?:after|past|at|over) (?:(?:the )?age (?:of )?)?{AGE}(?: {YEARS} old)?$",
            rf"(?:over|at|after|past) (?:the )?age (?:of )?{AGE}",
            rf"(?:i am |i'm |at )?{AGE}[ -]?{YEARS}[ -]?olds?",
            rf"{NO_OTHERS}(?:older|elderly|mature|retired|senior|young|younger|teen\w*) {ELDERS}(?! librar)",
            rf"{NO_OTHERS}(?:retirees?|seniors|the elderly|teen(?:ager)?s?)|(?:at )?my age",
        ),
    ),
    (
        MACHINES,
        "; jobs are ordered by projected growth instead",
        (
            *("ai", "a.i", "artificial", "robot", "automat", "machines", "computers", "gpt", "technology"),
            *("replaced", "taken", "stolen", "killed"),
        ),
        (
            rf"(?:that |which )?(?:the )?{MACHINES_NAMED} {WILL_NOT} (?:be able to )?"
            r"(?:take(?: over| away)?|replace|do|steal|kill|get)(?: (?:them|it))?",
            rf"(?:safe|protected|secure) from {MACHINES_NAMED}|{MACHINES_NAMED}[ -](?:proof|resistant|safe)",
            rf"{NOT} (?:be |get )?(?:replaced|taken(?: over| away)?|automated|stolen|killed)(?: by {MACHINES_NAMED})?",
        ),
    ),
    (
        "criminal records",
        "; employers and licensing boards decide",
        ("felon", "convict", "offender", "criminal", "background", "prison", "jail", "incarcerat", "parole"),
        (
            rf"{NO_OTHERS}(?:ex[ -]?)?(?:felons?|convicts?|offenders?)|(?:with )?(?:a )?(?:felony|criminal record)|"
            r"(?:no |without )?(?:a )?background checks?|"
            r"(?:i )?(?:just |recently )?(?:(?:got|get|getting|came|coming|was|been) )?"
            r"(?:out of|in|after|released from) (?:prison|jail)|(?:was |been |formerly |previously )?incarcerated|"
            r"on parole",
        ),
    ),
    (
        "stress",
        "; guides claim a grade of it for a few roles, which `careers list --stress moderate` lists",
        ("stress", "relaxed", "calm", "easy", "peaceful", "chill", "laid"),
        (r"(?:less |low |no |not )?stress\w*|relaxed|calm|easy|peaceful|chill|laid[ -]back",),
    ),
    (
        MIND,
        "; what can be chosen is the work itself: `--work no-customers`, `no-talking`, `no-desk`, `part-time`",
        ("adhd", "add", "auti", "asperger", "dyslexi", "anxi", "depress", "ptsd", "bipolar", "ocd"),
        (
            r"(?:with |has |have |i'm |i am )?(?:adhd|autism|autistic|asperger'?s?|dyslexi[ac]|"
            r"(?:social |bad )?anxiety|depression|ptsd|bipolar(?: disorder)?|ocd)",
        ),
    ),
    (
        "health",
        "; what the work asks of the body is: `careers list --work no-strain`",
        ("epilep", "diabet", "blind", "bad ", "disab", "pregnan", "deaf", "hearing", "vision", "visually"),
        (
            r"(?:with |has |have )?(?:epilep\w+|diabet\w+|colou?r[ -]?blind\w*|bad (?:hearing|vision)|"
            r"disabilit\w+|pregnan\w+|(?:an? )?hearing (?:loss|problems?|impairment|aids?))",
            rf"{NO_OTHERS}(?:deaf\w*|blind\w*|disabled)",
            r"(?:(?:is|am|are) )?(?:legally|partially|nearly) (?:blind|deaf)|(?:visually|hearing) impaired|low vision",
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
        FOREIGN,
        "; schools and licensing boards decide what of them counts",
        PAPER_CUES,
        PAPERS_ABROAD,
    ),
    (
        "hands, senses and surroundings",
        "; an employer or a doctor can say what a job asks of them",
        (
            *("hand", "wrist", "finger", "elbow", "carpal", "eye", "lung", "asthma", "heart"),
            *("allerg", "dust", "fumes", "height", "ladder", "glasses", "eyesight", "contact lens"),
        ),
        (
            rf"(?:with |i have |have )?(?:an? |my )?{BAD} {ORGAN}",
            rf"(?:i have|i've got|i got|my|with|has|have)(?: an?| chronic)* {ORGAN} {AILMENT}",
            rf"(?:my )?{ORGAN} (?:(?:is|are)(?:n'?t| not) (?:great|good|so good|what they were)|"
            rf"hurts?|aches?|(?:is|are) (?:{BAD}|{WORN}))",
            r"(?:(?:who |that |and )?(?:wears?|wearing|needs?|with|have|has) )(?:eye ?)?(?:glasses|contact lenses)",
            rf"(?:with |i have |have |my )(?:carpal tunnel(?: syndrome)?|asthma)|"
            rf"(?:with |i have |have |my )?(?:an? )?(?:(?!(?:with|have|and|an?|my)\b)[a-z]+ )?allerg(?:y|ies)\b|"
            rf"allergic to [a-z]+|"
            rf"{NO} (?:dust|fumes|heights|ladders)",
        ),
    ),
    ("drug tests", "", ("drug",), (r"(?:no |without )?(?:a )?drug[ -]?tests?(?:ing)?",)),
    (
        "security clearances",
        "",
        ("clearance",),
        (
            r"(?:(?:with|without|no|need|require|have) )?(?:an? |my )?"
            r"(?:active |(?:top )?secret |security |ts/sci )*clearances?",
        ),
    ),
    (
        "noise",
        "",
        ("quiet", "nois", "loud"),
        (rf"(?:{NO} (?:too )?)?(?:quiet|noisy|noise|loud)(?: (?:places?|environments?|workplaces?))?",),
    ),
    (
        "steadiness of work",
        "; `careers list --sort -openings` shows where most openings are projected",
        ("steady", "stable", "secure", "security"),
        (r"(?:steady|stable|secure) (?:jobs?|work|income|employment|paychecks?|position)|job security",),
    ),
    (
        "introversion",
        "; `--work no-talking` is the nearest",
        ("introver", "shy"),
        (r"(?:an? )?introver\w+|(?:too )?shy",),
    ),
    ("travel", "; `careers list --work no-travel` leaves out where it is spoken of", ("travel",), (r"travel\w+",)),
    (
        "hours",
        "; `careers list --work no-nights,no-weekends` and `careers list --work part-time` come nearest",
        (
            *("hours", "weekend", "shift", "flexible", "seasonal", "full", "overtime", "morning", "schedule"),
            *("on call", "on-call", "paged", "pager"),
        ),
        (
            rf"(?:{NO} )?(?:get(?:ting)? |be(?:ing)? )?(?:on[- ]call|paged|(?:on )?(?:a )?pager(?: duty)?)(?: again)?",
            r"(?:school |[0-9]+ )?hours|weekends?|shifts?|flexible(?: schedules?)?|seasonal|full[ -]time|overtime|"
            rf"{NO} (?:early )?mornings?",
        ),
    ),
    (
        "tuition",
        ASK_SCHOOLS,
        ("tuition", "student", "cost of"),
        (r"tuition(?: fees?)?|student (?:loans?|debt)|cost of (?:school|college|training)",),
    ),
    ("uniforms", "", ("uniform",), (r"(?:an? )?uniforms?",)),
    (
        "benefits and unions",
        "",
        ("benefits", "insurance", "pension", "union"),
        (r"benefits|health insurance|pensions?|unions?|unioni[sz]ed",),
    ),
    (
        "danger, fun and prestige",
        "",
        ("dangerous", "fun", "prestig", "happ", "boring", "variety"),
        (
            r"dangerous|fun|prestig\w+|happy|happiest|(?:not|never|[a-z]+n'?t|nothing) (?:too |so |that |very )?boring|"
            r"variety(?: in)?(?: (?:of tasks|(?:the |my )?(?:work|day)))?(?=$|,| and | but | or )",
        ),
    ),
)
"""What the record has no word on: its name, what comes nearest, its cues, and the words that ask for it."""
NEAREST = {
    "criminal records": (
        ("list", "--work", "no-license", "--education", "high school", "--sort", "-jobs"),
        "nearest, and no promise: jobs without a license, so that no board is asked; an employer may still ask",
    ),
    "introversion": (
        ("list", "--work", "no-talking", "--sort", "-jobs"),
        "nearest, and no promise: jobs in which speaking is rated less important",
    ),
    MIND: (
        ("list", "--work", "no-nights,no-customers", "--sort", "-jobs"),
        "nearest, and no promise: jobs with little service of customers, of which no nights are spoken",
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
"""What is told of one job where more than a condition says is asked of it: "do truck drivers work nights"."""
OF_THE_PERSON = ("age", "criminal records", "health", MIND, "family", "citizenship and visas", "drug tests")
"""What is not recorded and is nobody's title: the question beside it is read without it."""
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
ALSO_SKILLS = frozenset({"travel", "outdoors", "licensed", "nights", "home", "no-talking"})
"""Conditions whose words may say what somebody can do or likes: to travel, to work alone."""
OF_THE_BODY = frozenset({"health", MIND, "hands, senses and surroundings", "hours", "noise"})
"""What is beyond the record and is no skill either."""

SHORT = {
    "day": "no-nights", "days": "no-nights", "day work": "no-nights", "daytime": "no-nights", "day time": "no-nights",
    "morning": "no-nights", "mornings": "no-nights", "late": "nights", "evenings": "nights",
    "sitting": "desk", "weekdays": "no-weekends", "remote": "home",
    "seated": "desk", "inside": "no-outdoors", "indoor": "no-outdoors",
    "outdoor": "outdoors", "travelling": "travel", "traveling": "travel", "office": "desk",
}  # fmt: skip
"""What stands for a condition where it is the whole of what an option asks for: in a sentence it may be anything."""
