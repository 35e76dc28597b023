"""What can be asked of one job by yes or no, or how far: the topics of `asked_of_job`, and who speaks of each."""

from __future__ import annotations

from careercli.lazy_dataclass import dataclass

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
    sentence of a role file has that speaks of it. A topic is `contrary` where what is spoken of speaks against it.
    """

    name: str
    asked: str
    spoken: tuple[tuple[str, str], ...] = ()
    rated: tuple[str, ...] = ()
    told: str = ""
    contrary: bool = False

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
TOPICS = (
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
        r"outdoors?|outside(?! of\b)|in (?:the )?(?:open air|nature|sun|cold|heat|rain|weather|bad weather)",
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
    Topic("working alone", r"alone|by (?:yourself|themselves|myself)|on (?:your|their) own|independently|in teams?",
          rated=("speaking",), told=r"\b(?:alone|independently|teams?|crews?|with others)\b", contrary=True),
    Topic("stress", r"(?:too |very )?(?:stress\w*|relax\w*|calm|fast[ -]?paced|high[ -]pressure|under pressure)",
          told=r"\b(?:stress\w*|fast[ -]paced|pressure|deadlines?|emergenc\w+|hectic)\b"),
    Topic("danger", r"(?:too |very )?(?:danger\w*|risky|unsafe|safe(?: to do)?|hazardous)|(?:get|be) (?:hurt|injured)",
          told=r"\b(?:danger\w*|risks?|injur\w*|hazard\w*|accidents?|illness\w*|burns?|falls?|fatal)\b"),
    Topic("dirt and noise", r"(?:too |very )?(?:dirty|noisy|loud|quiet|smelly|messy|dusty)",
          told=r"\b(?:dirt\w*|dust\w*|nois\w*|loud\w*|quiet\w*|odou?rs?|fumes?|grease)\b"),
    Topic("heights", r"(?:at |with )?(?:great )?heights?|(?:on )?(?:roofs|ladders|scaffold\w*)",
          told=r"\b(?:heights?|ladders?|roofs?|scaffold\w*)\b"),
    Topic(
        "how people find the work",
        r"(?:too |very )?(?:boring|fun|interesting|rewarding|fulfilling|hard|difficult|easy|tough|satisfying|"
        r"repetitive|happy|lonely|exciting|exhausting|tiring|enjoyable)",
        told=r"\b(?:reward\w*|satisf\w*|repetiti\w*|tiring|difficult|emotional\w*|challeng\w*|demanding)\b",
    ),
)  # fmt: skip
"""Tried in order: what one has matched is taken out of the sentence."""
RATINGS = {
    "strength": "strength to lift and carry", "stamina": "stamina of the body",
    "service": "knowledge of serving customers", "speaking": "skill in speaking",
}  # fmt: skip
"""What O*NET rates, in words."""
