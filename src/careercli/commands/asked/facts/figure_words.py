"""The words of sentences that ask for figures of pay and jobs: which figures, how an amount stands, what is told."""

from __future__ import annotations

from careercli.commands.asked import question_words as rules
from careercli.commands.asked.facts.asked_figures import BEGINNERS, PAID
from careercli.commands.asked.facts.figure_leads import SHARE

OWNED = r"(?:public|private|federal|state|local|big|small|large|charter|for-profit|non-?profit|government)"
KIND = (
    rf"(?:(?:{OWNED}|city|nursing|community|retirement|care|law|tech) )*(?:hospitals?|homes?|clinics?|schools?|"
    rf"colleges?|"
    r"government|universit(?:y|ies)|compan(?:y|ies)|firms?|agenc(?:y|ies)|practices?|sector|industry|employers?|"
    r"business(?:es)?|"
    r"stores?|restaurants?|hotels?|start-?ups?|non-?profits?|chains?|prisons?|jails?|plants?|factor(?:y|ies)|"
    r"warehouses?|labs?|"
    r"banks?|construction|manufacturing|retail|dealerships?)(?: jobs?)?"
)
"""A kind of employer."""
MANY_YEARS = r"(?:[0-9]+|a few|two|three|four|five|six|seven|eight|nine|ten|few|couple of|several|recent)"
WORTH_MORE = r"(?:gone|going|go|went) (?:up|down)|risen|rising|increas\w+|fallen|falling|grown|chang(?:ed|ing)|kept up"
FACETS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "year",
        rf"(?:(?:over|for|in|during|across|of) )?(?:the )?(?:last|past|previous) {MANY_YEARS} years?|since (?:19|"
        rf"20)[0-9]{{2}}|"
        rf"trend(?:s|ing|line)?|histor(?:y|ical)|over (?:the years|time)|by year|year (?:over|by|to) year|"
        rf"(?:{WORTH_MORE})(?: with inflation)?|(?:the )?(?:last|past) decade|"
        rf"(?:(?:{WORTH_MORE}|rise|rose|go up|went up|increase|grow|grew|keep up|outpaced?|beat(?:en)?) )?"
        rf"(?:(?:any |much )?(?:faster|slower|more|less|above|behind|ahead) )?(?:than |with |of )?inflation",
        (
            *("last ", "past ", "since ", "trend", "histor", "years", "time", "year", "gone ", "risen", "increas"),
            *("chang", "inflation"),
        ),
    ),
    (
        "state",
        r"(?:the )?(?:(?:top|best|highest|lowest|worst)[ -])?"
        r"(?:(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten) )?(?:(?:top|best|highest|lowest|worst)[ -])?"
        r"(?:(?:paying|paid) )?states?(?: by state)?(?: (?:for|to (?:work|be)))?|(?:by|per|in (?:each|every|all)|"
        r"across(?: the| all)?) "
        r"states?",
        (" state", "states"),
    ),
    (
        "area",
        r"location quotients?|(?:the )?(?:highest |most )?concentrat(?:ion|ed)s?|(?:metro(?:politan)? )?areas?|"
        r"metros?|cities|"
        r"counties(?: or metros?)?|(?:by|per) (?:city|county|metro|area)",
        ("quotient", "concentrat", "area", "metro", "cities", "count", "city"),
    ),
    (
        "sector",
        rf"(?:who|(?:what|which) (?:kinds? of |types? of )?(?:industr(?:y|ies)|sectors?|employers?|compan(?:y|ies))) "
        rf"(?:mostly |usually )?(?:hires?|employs?|pays?)|(?:by )?(?:industr(?:y|ies)|sectors?)|employers?|"
        rf"(?:(?:work(?:ing)? )?(?:in|at|for|within) )?(?:an? |the )?(?:{OWNED}|{KIND}) (?:than|and|or|vs\.?|versus|"
        rf"compared (?:to|with)|over) "
        rf"(?:(?:in|at|for) )?(?:an? |the )?{KIND}|(?:in|at|for|within) (?:an? |the )?{KIND}|(?<=, ){KIND}",
        ("industr", "sector", "who ", "employer", "in ", "at ", "for ", ", ", "within"),
    ),
    (
        "jobs",
        r"(?:how many|number of|total|count of)(?: ,| (?:jobs|people|positions|workers))(?: (?:are|is))?(?: there)?|"
        r"(?:total )?(?:employment|headcount)(?: of)?|(?:are |is )?(?:employed|working)|workforce",
        ("how many", "number of", "total", "count", "employ", "workforce"),
    ),
    (
        "prices",
        r"(?:adjust\w*|correct\w*|account\w*|control\w*|factor\w*|consider\w*|with|for|in|and|the|by|into|to|after|of) "
        r"(?:(?:the|for|in|of|by) )*(?:cost of living|living costs?|local prices|price levels?)(?: (?:factored in|"
        r"taken into account|"
        r"adjust\w*|included|considered|difference))?|cost[- ]of[- ]living(?:[- ]adjusted)?|real terms",
        ("living", "price", "real terms"),
    ),
    (
        "attained",
        r"(?:(?:what|which) )?(?:%|percent(?:age)?|share|proportion|fraction)(?: of)?(?=.* (?:have|has|hold|with|"
        r"got) )|"
        r"(?:have|has|hold|with|got|only|just|an?) (?:(?:only|just|an?|no more than) )*(?:hs|high[- ]school|college|"
        r"bachelor'?s?|master'?s?|associate'?s?|ged|doctor\w+)(?: (?:diploma|degree|education))?s?",
        ("diploma", "degree", "ged", "bachelor", "master", "associate", "college", "hs "),
    ),
    (
        "outlook",
        rf"(?:(?:going to|gonna|will) )?(?:(?:still|soon|all|ever) )*be (?:out of (?:work|a job|jobs)|obsolete|gone|"
        rf"extinct|around|needed|"
        rf"here|in demand)|(?:in|within|over) (?:the next )?(?:another )?{MANY_YEARS} years?(?: from now)?",
        (" be ", "years"),
    ),
    ("shortage", r"(?:(?:labou?r|worker|staff(?:ing)?|skills?) )?shortages?(?: of)?", ("shortage",)),
)
"""What says which figures are asked for: by year, by state, in which areas, by sector, how many jobs, prices, the
schooling that people have, a shortage.
"""
OF_STATISTICS = ("rank", "shortage", "outlook")
NOT_ATTAINED = (
    "what schooling people in it have is not recorded; the shares are of the schooling that they say is required "
    "(O*NET)"
)
MONEY = rf"(?<![\w.,$-]){rules.OFFER}(?:/h)?(?![\w%]){rules.NO_MONEY}"
HOURLY = r"(?:/| an? | per )(?:hour|hr|h)\b"
SIX = r"(?:six|6)[ -]figures?"
BARE = (
    r"(?:makes?|making|earns?|earning|gets?|getting|pays?|paying|paid|at|on|is|for|offer(?:s|ed|ing)?)"
    r"(?: (?:him|her|me|them|us|you|only|just|about|around))* (?P<offer>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?![\w%.]|,[0-9])"
    rf"{rules.NO_MONEY}"
)
"""A small number that is pay an hour, by the word in front of it."""
LEAST_BARE, MOST_BARE, LEAST_YEAR = 7, 200, 5000
JUDGED = (
    r"(?:fair(?:ly)?|compar(?:e[sd]?|able)|stacks? up|(?:under|over) ?paid|low(?:ball\w*)?|high|good|bad|decent|"
    r"reasonable|enough|normal|average|typical|competitive|(?:to )?compete|ok(?:ay)?|right|poor|(?:too )?little|"
    r"on the (?:low|high) side|(?:below|above|at|under|over) (?:the )?(?:market|average|going)(?: rates?)?|market(?: "
    r"rate)?|"
    r"(?:the )?going rates?|screwed|ripped off|cheated|taken advantage of|in line|standard|usual|norm)"
)
"""What asks how an amount stands."""
CLAIM = (
    r"(?:(?:is|are|was) (?:it|that|this) (?:really |actually )?(?:true|right|so|correct|real|realistic|possible)(?: "
    r"that)?|"
    r"(?:they|people|everyone|everybody|some(?:one)?|my \w+|friends?) (?:say|says|said|tell|tells|told)(?: me)?(?: "
    r"that)?|"
    r"(?:i )?(?:heard|read|hear|keep hearing|was told|saw)(?: that)?|true|supposedly|myth|a lie|really|for real|"
    r"(?:can|could|do|does|will) (?:you|one|i|we|people|someone)(?: really| actually)?)"
)
"""What says that something is told, and asks whether it is so."""
EXPERIENCE = (
    r"(?:(?:w/?|with|has|have|after|and) )?(?:over |about )?[0-9]+\+? ?(?:years?|yrs?)"
    r"(?: (?:of )?(?:experience|exp|in|under \w+ belt))?"
)
NOT_BESIDE = (
    r"\b(?:want|need|looking|at least|minimum|become|becoming|rent|house|raise|careers|apprentice|trainee|switch|"
    r"leave|quit|"
    r"live on|support|jobs (?:that|which|for|with)|which jobs|what jobs|other jobs|without|no|go from|can i (?:go|"
    r"get|move|be))\b"
)
"""What says that something else than a figure is asked for."""
BESIDE = (
    rules.PAY,
    PAID,
    SHARE,
    BEGINNERS,
    r"rates?|median|mean|percentiles?|experienced|senior|veteran|top|highest|lowest|best|worst|paying|current(?:ly)?|"
    r"now|today|"
    r"table|tables|chart|graph|list|numbers?|figures?|data|stats|statistics|report|show|compare|compared|comparing|"
    r"comparison|"
    r"versus|vs|between|differences?|differ|or|nationwide|nationally|national|in the (?:us|usa|country|nation)|us|"
    r"usa|here|about|"
    r"area|region|part of the country|tell|know|think|whether|wondering|question|hi|hello|someone|our|we|they|she|he|"
    r"him|her|"
    r"his|their|i'm|i|my|am|being|own|or|well|too|very|as|job|title|position|role|annual(?:ly)?|offers?|amount|"
    r"husband|wife|son|daughter|mom|dad|brother|sister|friend|boss|employees?|staff|workers?|does|is|are|"
    r"what's|whats|what|take|taking|get|gets|getting|working|works?|can|far|off|big|gap|exactly|actually|guys?|"
    r"lose|losing|gain|going|go|moving|move|then|these|those|each|all|into|different|money|jobs?|there|many|across|"
    r"against|yes|no",
)
"""Words beside the parts that ask for nothing more."""
LENGTH_ASKED = r"\bhow (?:long|many years|soon)\b|\byears? (?:till|until|before|to)\b"
UNTIL = r"\b(?:till?|until|before)\b"
GOOD_MONEY = (
    rf"(?:(?:good|decent|real|big|serious|great|full|top|well|journeyman) )?(?:{rules.PAY}|money|paid well|paid)"
)
SHORTEST, MOST_WORDS, MOST_PLACES = 3, 4, 60
BETWEEN = r"[,;:?/]| (?:and|or|vs\.?|versus|than|compared (?:to|with)|to|from|against) "
FRONT = r"^(?:(?:in|near|around|at|across|for|between|of|from|to|the|both) )+"
CUES = (
    *{
        cue
        for _name, _words, cues in FACETS
        for cue in cues
        if cue not in ("in ", "at ", "for ", ", ", "count", "time")
    },
    *("pay", "paid", "salar", "wage", "earn", "make", "making", "money", "rate", "figures", "percentile", "market"),
    *(
        "screwed",
        "fair",
        "true",
        "growing",
        "openings",
        "common",
        "shortage",
        "compet",
        "ripped",
        " vs",
        " k ",
        "$",
        "hour",
        "/hr",
    ),
    *("compar", "stack", "low", "good", "typical", "normal", "enough", "decent", "reasonable"),
)
"""One of these stands in every sentence that asks for a figure."""
