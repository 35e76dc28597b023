"""What sentences wish or tell of that the record has no word on, and what is nearest to it in the record."""

from __future__ import annotations

from careercli.roles import body_words
from careercli.roles.wish_pieces import (
    AGE,
    AILMENT,
    BAD,
    ELDERS,
    NO,
    NO_OTHERS,
    NO_PAY,
    NOT,
    NOT_OVERHEAD,
    ORGAN,
    PAPER_CUES,
    PAPERS_ABROAD,
    SHOULDER_HIGH,
    WHO,
    WILL_NOT,
    WORN,
    YEARS,
)

MACHINES_NAMED = (
    r"(?:ai|a\.i\.|artificial intelligence|robots?|automation|machines|computers|chat ?gpt|technology|"
    r"(?:self[- ]driving|driverless|autonomous|robot) (?:trucks|cars|taxis|buses|vehicles|tractors|forklifts))"
)
MACHINES = "what AI or machines will take over"
ASK_SCHOOLS = (
    "; each school names its own, College Scorecard of the US Department of Education compares them, and "
    "apprenticeships pay from the first day"
)
OVERHEAD = "reaching and overhead work"
FOREIGN = "degrees and licenses of other countries"
HEARING, EYESIGHT, HEALTH = "hearing", "eyesight", "health"
MIND = "ADHD, autism, anxiety and the like"
NOISE, STRESS, HOURS, DANGER = "noise", "stress", "hours", "danger"
HANDS = "hands, senses and surroundings"
GREEN, GOVERNMENT = "green jobs", "jobs with the government"
WORK_WORDS = r"jobs?|careers?|work|positions?|occupations?|fields?"
NOT_RECORDED = "not recorded for occupations"
HELD_BY_ONET = {
    HEARING: "it (Abilities: Hearing Sensitivity, Auditory Attention; Work Context: noise)",
    EYESIGHT: "it (Abilities: Near and Far Vision, Visual Color Discrimination)",
    HANDS: "dexterity, eyesight, hearing, heights and fumes (Abilities, Work Context)",
    OVERHEAD: "reaching (Abilities)",
    HOURS: "the length of the week and how regular it is (Work Context)",
}
"""What O*NET publishes and this program does not hold, by what is wished, with the parts of an occupation's page at
O*NET OnLine that tell it."""
OF_EACH_JOB = (NOISE, STRESS, DANGER)
"""What is told of each job, and orders no list."""
BY_JOB = "no list is ordered by it; `careers show ROLE --section conditions` tells it of each job"
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
            rf"{NO_PAY}(?:after|past|at|over) (?:(?:the )?age (?:of )?)?{AGE}(?: {YEARS} old)?$",
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
            *("driving", "driverless", "autonomous"),
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
        STRESS,
        "; `--work low-stress` leaves out the jobs of which it is told",
        ("stress", "pressure"),
        (r"stress\w*|high[ -]pressure",),
    ),
    ("ease", "; `--work low-stress,no-strain` comes nearest", ("easy",), (r"easy",)),
    (HEARING, "; an employer or a doctor can say what a job asks of them", body_words.HEARS, body_words.HEARING),
    (EYESIGHT, "; an employer or a doctor can say what a job asks of them", body_words.SEES, body_words.EYESIGHT),
    (
        MIND,
        "; what can be chosen is the work itself: `--work no-customers`, `no-talking`, `no-desk`, `part-time`",
        body_words.MINDS,
        body_words.MIND,
    ),
    (
        HEALTH,
        "; what the work asks of the body is: `careers list --work no-strain`",
        body_words.AILS,
        body_words.AILMENTS,
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
        HANDS,
        "; an employer or a doctor can say what a job asks of them",
        (
            *("hand", "wrist", "finger", "elbow", "carpal", "eye", "lung", "asthma", "heart"),
            *("allerg", "glasses", "eyesight", "contact lens"),
            *body_words.LIMBS,
        ),
        (
            *body_words.ONE_LIMB,
            rf"(?:with |i have |have )?(?:an? |my )?{BAD} {ORGAN}",
            rf"(?:i have|i've got|i got|my|with|has|have)(?: an?| chronic)* {ORGAN} {AILMENT}",
            rf"(?:my )?{ORGAN} (?:(?:is|are)(?:n'?t| not) (?:great|good|so good|what they were)|"
            rf"hurts?|aches?|(?:is|are) (?:{BAD}|{WORN}))",
            rf"(?:(?:do|does|will|would|wo)(?: not|n'?t)|not|never|without|easy on|gentle on|kind to|easier on)"
            rf"(?: (?:hurt|hurting|harm|strain|straining|use|using|need|tire|wear out|work with|working with))?"
            rf"(?: (?:my|your|the))? {ORGAN}",
            r"(?:(?:who |that |and )?(?:wears?|wearing|needs?|with|have|has) )(?:eye ?)?(?:glasses|contact lenses)",
            r"(?:with |i have |have |my )(?:carpal tunnel(?: syndrome)?|asthma)|"
            r"(?:with |i have |have |my )?(?:an? )?(?:(?!(?:with|have|and|an?|my)\b)[a-z]+ )?allerg(?:y|ies)\b|"
            r"allergic to [a-z]+",
        ),
    ),
    (
        OVERHEAD,
        "; no-lifting is the nearest, and stands for it",
        ("overhead", "reach", "arm", "above", "over "),
        (
            rf"{NO} (?:more )?overhead(?: (?:work(?:ing)?|reach(?:ing)?|lifting|tasks?))?{NOT_OVERHEAD}",
            rf"{NO} (?:more )?reach(?:ing)?(?: (?:up|overhead|(?:over|above) {SHOULDER_HIGH}))?"
            r"(?=$|[,.;]| and | or | but )",
            rf"(?:{NO} |can ?(?:not|'?t) )?(?:(?:reach|work|raise|lift)(?:ing)? )?"
            rf"(?:(?:my|his|her|their|your|the|both) )*(?:arms? )?(?<!roof )(?:over|above) {SHOULDER_HIGH}",
            r"(?:can ?(?:not|'?t) |hard to )(?:raise|lift)"
            r"(?: (?:my|his|her|their|an?|the|both|left|right))* arms?(?: up)?",
        ),
    ),
    (
        "hiring of veterans",
        '; `careers match "train staff" logistics` takes what you did in the service, and the name of a civilian job '
        "near yours is a start as well: `careers next aircraft mechanic`",
        ("veteran",),
        (
            r"(?:(?:for|as|i am|i'm) )?(?:an? )?"
            r"(?:(?:us|army|navy|marine|air force|military|disabled|combat) )*veterans?"
            r"(?:,? (?:who (?:are|is) )?(?:leaving|left|getting out of|coming out of|in|of|from) (?:the )?"
            r"(?:army|navy|marines|air force|military|service|coast guard))?",
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
        NOISE,
        "; `--work no-noise` leaves out the jobs of which it is told",
        ("nois", "loud"),
        (r"(?:noisy|noise|loud)(?! (?:control|engineer|abatement))(?: (?:places?|environments?|workplaces?))?",),
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
        HOURS,
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
        GREEN,
        '; `careers match "environmental protection"` comes nearest',
        ("green", "friendly", "sustainab", "climate"),
        (
            rf"green(?:[ -]collar|[ -]energy)?(?= (?:{WORK_WORDS})\b)|(?:environmentally|eco|climate)[ -]?friendly|"
            rf"sustainable(?= (?:{WORK_WORDS})\b)|climate(?= (?:{WORK_WORDS})\b)",
        ),
    ),
    (
        GOVERNMENT,
        "; `careers salary ROLE --by sector` tells how many of a job's people it employs, and their pay",
        ("government", "federal", "public sector", "public-sector", "civil service"),
        (
            rf"(?:in |the )?(?:(?:federal|state|local|city|county) )?(?:government|public[ -]sector|civil service)"
            rf"(?= (?:{WORK_WORDS})\b)|federal(?= (?:{WORK_WORDS})\b)|"
            r"(?<=\b(?:work|jobs) )(?:for|with|in) the (?:federal |state )?government",
        ),
    ),
    (
        DANGER,
        "; `--work no-danger` leaves out the jobs of which it is told",
        ("danger", "risky", "hazard"),
        (r"(?:most )?(?:dangerous|risky|hazardous)(?! (?:goods|materials|waste))",),
    ),
    (
        "fun, variety and prestige",
        "",
        ("fun", "prestig", "happ", "boring", "variety"),
        (
            r"fun|prestig\w+|happy|happiest|(?:not|never|[a-z]+n'?t|nothing) (?:too |so |that |very )?boring|"
            r"variety(?: in)?(?: (?:of tasks|(?:the |my )?(?:work|day)))?(?=$|,| and | but | or )",
        ),
    ),
)
"""What the record has no word on: its name, what comes nearest, its cues, and the words that ask for it."""
ASKED_INSTEAD = {OVERHEAD: "no-lifting"}
"""What is always asked for in place of what the record has no word on."""
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
    GREEN: (
        ("match", "environmental protection"),
        "nearest, and no promise: work that protects the environment, by its tasks",
    ),
}
"""What is shown where nothing but that is asked for, and what it is."""
GO_ON = "`careers start` asks what you have done and wish for, `careers interests` what kind of work you like"
"""What is offered where all that was asked for is beyond the record, and nothing comes near."""
ASKED_OF_ONE = {"hours": ("no-nights", "no-weekends"), "travel": ("no-travel",)}
"""What is told of one job where more than a condition says is asked of it: "do truck drivers work nights"."""
OF_THE_PERSON = (
    "age",
    "criminal records",
    HEARING,
    EYESIGHT,
    HEALTH,
    MIND,
    "family",
    "citizenship and visas",
    "drug tests",
    "hiring of veterans",
)
"""What is not recorded and is nobody's title: the question beside it is read without it."""
OF_THE_BODY = frozenset({HEARING, EYESIGHT, HEALTH, MIND, HANDS, OVERHEAD, HOURS, NOISE})
"""What is beyond the record and is no skill either."""
OF_ONESELF = (HEARING, EYESIGHT, HEALTH, MIND, HANDS)
"""What somebody says of the own body, senses and mind."""


def not_told(name: str) -> str:
    """What is said of something that no record here has a word on: whether O*NET has, and where it stands there."""
    if name in OF_EACH_JOB:
        return f"{name}: {BY_JOB}"
    if told := HELD_BY_ONET.get(name):
        return f"{name}: not held here; on an occupation's page, O*NET OnLine tells {told}"
    return f"{name}: {'not held here' if name in OF_ONESELF else NOT_RECORDED}"
