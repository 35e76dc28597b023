"""What can be asked of one job by yes or no, or how far: the topics of `asked_of_job`, and who speaks of each."""

from __future__ import annotations

import re

from careercli import cued
from careercli.lazy_dataclass import dataclass
from careercli.roles.condition_topics import HARD_TOPICS
from careercli.roles.hard_words import FUMES, UPSET
from careercli.roles.wish_pieces import CUSTOMERS, PEOPLE

_ALL_DAY = r"(?: (?:down|up|around|all day|a lot|much|most of the (?:day|time)))*"
_BODY = r"(?:body|back|knees?|feet|legs?|hips?|shoulders?|joints?)"
_WEARS = (
    r"(?:wear|wreck|ruin|destroy|break|kill|beat|tear|mess|hurt)s?(?: on)? "
    rf"(?:(?:you|ya|people|them)|(?:the |your |my |one's )?(?:{_BODY}|hands?|wrists?|lungs?|skin))(?: (?:down|up|out))?"
)


@dataclass(frozen=True)
class Topic:
    """A thing that is asked of a job: the words that ask for it, and where the record speaks of it.

    `spoken` are topics of the Handbook's profiles, each with its words; `rated` are what O*NET rates; `told` is what a
    sentence of a role file has that speaks of it. A topic is `contrary` where what is spoken of speaks against it, and
    `is_graded` where it is asked how much of it there is: the answer has no yes or no.
    One of its `cues`, if it has any, stands in every sentence that asks for it.
    """

    name: str
    asked: str
    spoken: tuple[tuple[str, str], ...] = ()
    rated: tuple[str, ...] = ()
    told: str = ""
    contrary: bool = False
    is_graded: bool = False
    cues: tuple[str, ...] = ()

    def asked_in(self, sentence: str) -> re.Match[str] | None:
        """Where a sentence asks for it."""
        if self.cues and not any(cue in sentence for cue in self.cues):
            return None
        return cued.search(rf"(?<![\w'-])(?:{self.asked})(?![\w'-])", sentence)

    @property
    def is_hard(self) -> bool:
        """Whether it is asked of what is hard in a job, which may be asked by its contrary too: "is it quiet"."""
        return self.is_graded or any(name in HARD_TOPICS for name, _words in self.spoken)

    @property
    def is_of_home(self) -> bool:
        """Whether it is work from home, of which a guide speaks, too."""
        return any(name == "home" for name, _words in self.spoken)


_NIGHTS = ("nights", "evenings, nights or shifts")
_WEEKENDS = ("weekends", "weekends or holidays")
_DESK = ("desk", "work at a desk or in an office")
_OUTDOORS = ("outdoors", "work outdoors")
_LIFTING = ("lifting", "lifting, carrying or hard physical work")
_STANDING = ("standing", "standing, walking, kneeling or climbing")
_HOURS_TOLD = r"\b(?:hours|shifts?|nights?|evenings?|weekends?|holidays?|overtime|full time|on call|schedules?)\b"
_WEEKENDS_TOLD = r"\b(?:weekends?|holidays?|saturdays?|sundays?)\b"
_WEIGHTS_TOLD = r"\b(?:lift\w*|carry\w*|heavy|strenuous|physical\w*|strain\w*|mov(?:e|ing) patients)\b"
_STANDS_TOLD = (
    r"\b(?:stand(?:ing|s)?|on their feet|walk\w*|kneel\w*|climb\w*|bend(?:ing)?|stoop\w*|crouch\w*|cramped|"
    r"strenuous|physical\w*|stamina)\b"
)
_LOT = r"(?:a lot of|lots of|many|much|too much|so much|any|all the|constant|tons of|a ton of) "
TOPICS = (
    Topic(
        "difficult people",
        rf"(?:(?:have to |get to )?(?:deal(?:s|ing)? with|put(?:ting)? up with|fac(?:e|ing)|handl(?:e|ing)|meet|see|"
        rf"serve|get|have) )?(?:{_LOT})?{UPSET} (?:or {UPSET} )?(?:{PEOPLE}|{CUSTOMERS}|patients|passengers|callers|"
        r"parents|kids|students|drunks?)|"
        r"(?:get |be |being |getting )?(?:yelled|screamed|shouted|cursed|spit) at|(?:get |be )?(?:assaulted|attacked)",
        (("upset_people", "upset or difficult people"),),
        cues=(
            "people", "customer", "client", "public", "guest", "shopper", "patients", "passengers",
            "callers", "parents", "kids", "students", "drunk", "anyone", "anybody", "others",
            "strangers", "humans", " at", "assaulted", "attacked",
        ),
        told=r"\b(?:angry|rude|unruly|difficult|dissatisfied|hostile|upset|violent) \w+",
    ),
    Topic(
        "stress",
        rf"(?:under )?(?:{_LOT})?(?:constant |high |time )?pressure|(?:too |very |really |so |that )?(?:emotionally )?"
        r"(?:(?:high|low)[ -])?stress(?:ful|ed|ed out)?|(?:too |very |really |so )?"
        r"emotional(?:ly)? (?:draining|demanding|taxing|hard|tough|exhausting|difficult)|relax(?:ed|ing)|calm|"
        r"fast[ -]?paced|high[ -]pressure|hectic|burn(?:ed|t)? ?out",
        (("stress", "stress or pressure"),),
        cues=("pressure", "stress", "emotional", "relax", "calm", "fast", "hectic", "burn"),
        told=r"\b(?:stress\w*|fast[ -]paced|pressure|deadlines?|emergenc\w+|hectic|emotional\w*)\b",
    ),
    Topic(
        "infectious diseases",
        rf"(?:(?:get |be |being )?(?:exposed to|around|near|handle|deal with|touch|catch|get) )?(?:{_LOT})?"
        r"(?:(?:infectious |contagious )?diseases|germs|infections|viruses|blood|bodily fluids)|"
        r"get sick(?: a lot| often)?",
        (("infection", "infectious diseases"),),
        cues=("disease", "germs", "infection", "virus", "blood", "bodily", "sick"),
        told=r"\b(?:infect\w*|diseases?)\b",
    ),
    Topic(
        "chemicals, fumes and dust",
        rf"(?:(?:have to )?(?:handle|handling|use|using|(?:work|deal|working|dealing) with|work around|"
        r"breath(?:e|ing)(?: in)?|inhale|be around|around|(?:get |be |being )?exposed to|near) )?"
        rf"(?:{_LOT})?{FUMES}(?: (?:or|and) {FUMES})?|(?:bad|hard) (?:for|on) (?:the |your |my )?lungs",
        (("fumes", "chemicals, fumes, dust or radiation"),),
        cues=("chemical", "fumes", "smoke", "dust", "asbestos", "pesticid", "radiation", "toxin", "lungs"),
        told=r"\b(?:fumes?|chemicals?|dust\w*|radiation)\b",
    ),
    Topic(
        "danger",
        r"(?:too |very |really |so |that )?(?:dangerous|risky|unsafe|hazardous|deadly|safe(?: to do)?)|danger|hazards|"
        r"(?:(?:get|gets|be|getting|being) )?(?:hurt|injured|killed)(?: (?:on the job|a lot|often|at work))?|"
        r"(?:the )?(?:risks?|odds|chances?) of(?: (?:getting|being))? (?:hurt|injured|killed|injury|dying)|"
        r"(?:the )?(?:injury|death|fatality|accident) rates?|injur(?:y|ies)|accidents|die(?: on the job)?",
        (("injuries", "injury or illness"),),
        cues=(
            "danger", "risk", "safe", "hazard", "deadly", "hurt", "injur", "killed", "odds", "chance",
            "rates", "accident", "die",
        ),
        told=r"\b(?:danger\w*|risks?|injur\w*|hazard\w*|accidents?|illness\w*|burns?|falls?|fatal)\b",
    ),
    Topic(
        "heights",
        r"(?:(?:be )?(?:ok|okay|comfortable|good) with |(?:at|with|from|up at) )?(?:great )?heights?|up high|high up|"
        r"(?:on|climb(?:ing)?|go up) (?:tall )?(?:roofs|ladders|scaffold\w*|poles|towers)|afraid of heights",
        (("heights", "heights or ladders"),),
        cues=("height", "high", "roofs", "ladder", "scaffold", "poles", "towers"),
        told=r"\b(?:heights?|ladders?|roofs?|scaffold\w*)\b",
    ),
    Topic(
        "tight spaces",
        r"(?:(?:crawl|crawling|squeeze|climb|get|go|fit|work|working) )?(?:(?:in|into|through|around in) )?"
        r"(?:tight|small|confined|cramped|enclosed|crawl) ?spaces|claustrophobic",
        (("confined_spaces", "tight or enclosed spaces"),),
        cues=("spaces", "claustro"),
        told=r"\b(?:cramped|confined|tight|crawl) ?spaces?\b",
    ),
    Topic(
        "noise", r"(?:too |very |really |so |that )?(?:noisy|noise|loud|quiet)", (("noise", "noise"),),
        cues=("nois", "loud", "quiet"),
        told=r"\b(?:nois\w*|loud\w*|quiet\w*)\b",
    ),
    Topic(
        "dirt", r"(?:too |very |really |so |that |get )*"
        r"(?:dirty|filthy|smelly|messy|dusty|greasy|gross)(?: (?:work|jobs?))?",
        (("dirt", "dirt, grease or odors"),),
        cues=("dirty", "filthy", "smelly", "messy", "dusty", "greasy", "gross"),
        told=r"\b(?:dirt\w*|dust\w*|odou?rs?|grease)\b",
    ),
    Topic(
        "protective gear",
        r"(?:(?:have to |need to )?wear(?:ing)? )?(?:(?:a|any|special|lots of) )*"
        r"(?:(?:protective|safety) (?:gear|clothing|equipment|glasses|goggles|boots|suits?)|ppe|hard ?hats?|"
        r"respirators?|masks?|gloves|goggles|ear ?plugs|helmets?)",
        (("gear", "protective gear"),),
        cues=(
            "protective", "safety", "ppe", "hat", "respirator", "mask", "gloves", "goggles", "plug",
            "helmet",
        ),
        told=r"\b(?:protective|hard ?hats?|gloves|masks?|goggles)\b",
    ),
    Topic(
        "work in bad weather",
        r"(?:(?:out )?in )?(?:(?:bad|all|any|all kinds of|all types of|terrible) weather|"
        r"the (?:rain|snow|weather|elements))",
        (("weather", "work in all or bad weather"), _OUTDOORS),
        cues=("weather", "rain", "snow", "elements"),
        told=r"\b(?:outdoors?|outside|weather)\b",
    ),
    Topic(
        "heat",
        r"(?:(?:(?:out )?in|stand|deal with|handle|take) )?(?:the )?(?:summer )?heat|"
        r"(?:too |very |really |so |that )?hot(?: (?:weather|places|temperatures|kitchens?))?|(?:out )?in the sun",
        (("heat", "heat or hot equipment"),),
        cues=("heat", "hot", " sun"),
        told=r"\b(?:hot|heat|temperatures?)\b",
    ),
    Topic(
        "cold",
        r"(?:(?:(?:out )?in|stand|deal with|handle|take) )?(?:the )?(?:too |very |really |so |that )?cold"
        r"(?: (?:weather|places|temperatures))?|freez(?:ing|e|ers?)",
        (("cold", "cold"),),
        cues=("cold", "freez"),
        told=r"\b(?:cold|temperatures?)\b",
    ),
    Topic(
        "summers off",
        r"(?:(?:have|get|gets|has|take) )?(?:the |their )?summers?(?: vacations?| breaks?)?(?: off| free)?|"
        r"(?:off|work|free|working) (?:in|during|over|all) (?:the )?summers?|(?:on )?(?:the |a )?school "
        r"(?:year|calendar|schedule)|year[ -]round",
        (("school_year", "a school year with the summer off"),),
        cues=("summer", "school", "year"),
        told=r"\b(?:summers?|school year)\b",
    ),
    Topic(
        "working alone",
        r"(?:mostly |all |a lot )?(?:alone|by (?:yourself|themselves|myself)|on (?:your|their) own|solo)|"
        r"independently|in teams?",
        (("alone", "work alone"),), ("speaking",),
        cues=(
            "alone", "by yourself", "by themselves", "by myself", "own", "solo", "independently",
            "team",
        ),
        told=r"\b(?:alone|independently|teams?|crews?|with others)\b",
    ),
    Topic(
        "regular hours",
        r"(?:regular|normal|fixed|set|office|good|business|predictable|steady|standard) (?:work(?:ing)? )?hours|"
        r"(?:a )?(?:9|nine)[ -](?:to[ -])?(?:5|five)(?: job)?|mon(?:days?)? (?:to|-) fri(?:days?)?|day ?shifts?|"
        r"weekends? (?:off|free)|(?:a )?(?:regular|normal) schedules?",
        (_NIGHTS, _WEEKENDS), told=_HOURS_TOLD, contrary=True,
    ),
    Topic(
        "hours",
        r"(?<!license )(?<!training )(?<!school )(?<!course )(?<!class )(?<!clock )"
        r"(?:(?:working|work|long|odd|irregular|weird|flexible|unusual|crazy|bad) )*(?:hours|schedules?)"
        r"(?: (?:a|per|each) (?:week|day))?|full[ -]time|over ?time|on[ -]call",
        (_NIGHTS, _WEEKENDS, ("part_time", "part-time work")), told=_HOURS_TOLD,
    ),
    Topic(
        "weekends", r"(?:on )?(?:the )?(?:weekends?|holidays?|saturdays?|sundays?)", (_WEEKENDS,),
        told=_WEEKENDS_TOLD,
    ),
    Topic(
        "nights", r"(?:(?:at|the|late) )?(?:over ?nights?|nights?|evenings?|late|graveyard|shifts?)(?:[ -]?shifts?)?",
        (_NIGHTS,), told=r"\b(?:nights?|evenings?|shifts?|around the clock|on call|late|early)\b",
    ),
    Topic("part-time work", r"part[ -]?time", (("part_time", "part-time work"),), told=r"\b(?:part|full)[ -]time\b"),
    Topic(
        "work from home",
        r"(?<!away )(?:from|at) home|remote(?:ly)?|wfh|tele(?:work\w*|commut\w*)|home[ -]?based|home office",
        (("home", "work from home"),), told=r"\b(?:from home|remote\w*|telework\w*|telecommut\w*|own homes?)\b",
    ),
    Topic(
        "travel",
        r"(?:get )?home (?:every|each|at|for the) (?:night|day|evening|weekend)|get home|(?:be )?away from home|"
        r"travel\w*(?: (?:a lot|much|often|for work|around))*",
        (("travel", "travel"),),
        told=r"\b(?:travel\w*|commut\w*)\b",
    ),
    Topic(
        "driving", r"(?:drive|driving|drives)(?: a (?:car|truck))?|a (?:car|driver'?s licen[sc]e)",
        (("driving", "a driver's license"),), told=r"\bdriv(?:e|ing)\b",
    ),
    Topic("work indoors", r"indoors?|inside", (_OUTDOORS,), told=r"\b(?:indoors?|outdoors?|outside)\b", contrary=True),
    Topic(
        "work outdoors",
        r"outdoors?|outside(?! of\b)|in (?:the )?(?:open air|nature)",
        (_OUTDOORS,), told=r"\b(?:outdoors?|outside|weather)\b",
    ),
    Topic(
        "desk work",
        rf"(?:at|behind|in) (?:an? )?(?:desk|computer|office)(?: all day)?|(?:a )?(?:desk|office|sit[ -]down)"
        rf"(?: jobs?| work)?|(?:a )?sitting (?:jobs?|work)|sedentary|sit(?:s|ting)?{_ALL_DAY}"
        r"(?: at (?:a )?(?:desk|computer))?",
        (_DESK,), ("stamina",), told=r"\b(?:offices?|desks?|sit(?:ting)?|computers?)\b",
    ),
    Topic(
        "standing and walking",
        rf"(?:stand(?:s|ing)?|walk(?:s|ing)?|kneel(?:ing)?|climb(?:ing)?|bend(?:ing)?)(?: ladders)?{_ALL_DAY}|"
        r"on (?:your|their|my|the|one's) feet(?: all day| a lot)?",
        (_STANDING,), ("stamina",), told=_STANDS_TOLD,
    ),
    Topic(
        "lifting",
        r"(?:lift(?:s|ing)?|carry(?:ing)?)(?: (?:heavy|things|stuff|weights?|loads?|boxes|patients|people|a lot|much))*"
        r"|heavy lifting|heavy",
        (_LIFTING,), ("strength",), told=_WEIGHTS_TOLD,
    ),
    Topic(
        "physical work",
        rf"physical(?:ly)?(?: (?:demanding|hard|tough|intense|challenging|taxing|active|work|labou?r))*|strenuous|"
        r"manual|(?:hard|tough|rough|bad|easy|ok|okay|gentle|light) (?:on|for) "
        rf"(?:the |your |my |a |one's )?(?:bad )?{_BODY}|{_WEARS}",
        (_LIFTING, _STANDING), ("strength", "stamina"), told=rf"{_WEIGHTS_TOLD}|{_STANDS_TOLD}",
    ),
    Topic(
        "serving customers",
        r"(?:with )?(?:the )?(?:customers?|clients?|public|guests|customer service)(?: (?:facing|contact))?",
        rated=("service",), told=r"\b(?:customers?|clients?|public|guests)\b",
    ),
    Topic(
        "talking with people",
        r"(?:talk\w*|speak\w*|deal\w*|work\w*)(?: (?:to|with))? (?:other |a lot of |many )*people|on the phone|"
        r"(?:a )?people person|phones?",
        rated=("speaking",), told=r"\b(?:talk\w*|people|phones?|teams?)\b",
    ),
    Topic(
        "how hard the work is",
        r"(?:too |very |really |so |that )?(?:hard|difficult|tough|easy|exhausting|tiring|grueling|rough|brutal)"
        r"(?: (?:work|jobs?))?",
        (_LIFTING, _STANDING, ("stress", "stress or pressure")), ("strength", "stamina"),
        cues=("hard", "difficult", "tough", "easy", "exhaust", "tiring", "gruel", "rough", "brutal"),
        told=rf"{_WEIGHTS_TOLD}|\b(?:tiring|difficult|emotional\w*|challeng\w*|demanding|stress\w*)\b", is_graded=True,
    ),
    Topic(
        "how people find the work",
        r"(?:too |very )?(?:boring|fun|interesting|rewarding|fulfilling|satisfying|"
        r"repetitive|happy|lonely|exciting|enjoyable)",
        told=r"\b(?:reward\w*|satisf\w*|repetiti\w*|emotional\w*|challeng\w*|demanding)\b",
    ),
)  # fmt: skip
"""Tried in order: what one has matched is taken out of the sentence."""
RATINGS = {
    "strength": "strength to lift and carry", "stamina": "stamina of the body",
    "service": "knowledge of serving customers", "speaking": "skill in speaking",
}  # fmt: skip
"""What O*NET rates, in words."""
