"""Which words of a profile of the Handbook tell of what is hard in a job: danger, stress, noise, heat, and more.

For maintainers: `make_conditions.py` reads it. A topic has the words that tell of it, and the words beside which they
tell nothing. What is done against a risk tells that there is one, and not that it is usual.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_UPSET = (
    r"(?:dissatisfied|unruly|difficult|angry|upset|disgruntled|hostile|confrontational|uncooperative|disrespectful|"
    r"violent|aggressive|combative|intoxicated|rude|distressed|distraught|grieving)"
)
_PEOPLE = (
    r"(?:customers?|passengers?|visitors?|guests?|individuals?|people|students?|clients?|patients?|persons?|callers?|"
    r"patrons?|inmates|families|family members|behaviou?rs?|environments?|parents|offenders|residents)"
)
HARD_WORDS = {
    "injuries": (
        r"(?<!personal )\binjur(?:y|ies|ed|e)\b(?! (?:settlements?|claims?|cases?|prevention|people|patients|workers|"
        r"athletes|animals))|\bdanger(?:s|ous)?\b|\bhazard(?:s|ous)?\b|\bbiohazardous\b|\bfatal\w*|\baccidents?\b|"
        r"\brisk(?:s|ing)? (?:of (?:harm|collision)|burns?|falls?|being|injury)\b|\bbitten\b|"
        r"\blife-threatening\b"
    ),
    "stress": (
        r"(?<!repetitive )\bstress(?:es|ful)?\b(?! injur)|\bemotionally (?:demanding|stressful|draining|distressing|"
        r"taxing|challenging)\b|\bunder (?:\w+ )?pressure\b|\bpressures? (?:of|on|to|or)\b|\bdeadline pressures?\b|"
        r"\badding pressure\b|\bhectic\b|\bfast[ -]paced\b"
    ),
    "upset_people": (
        rf"\b{_UPSET},? (?:(?:or|and) [\w-]+ )?{_PEOPLE}\b|"
        rf"\b{_PEOPLE} (?:who (?:are|may be) |may (?:become|be) |are )(?:[\w-]+,? (?:or |and )?){{0,3}}?{_UPSET}\b|"
        r"\bconfrontations? with\b|\bpatient outbursts\b"
    ),
    "noise": r"\bnois(?:e|es|y)\b|\bloud\b|\b(?:ear ?plugs|hearing protection|ear protection|hearing loss)\b",
    "heat": (
        r"\bhot\b|\bhigh temperatures\b|\bextreme(?:ly)? (?:heat|temperatures|weather|hot)\b|\bheat-related\b|"
        r"\bheat(?: (?:and|or) cold)?\b(?!-|,| treat)"
    ),
    "cold": r"\bcold\b|\bextreme (?:cold|temperatures|weather)\b|\bcool temperatures\b|\bicy\b",
    "weather": (
        r"\b(?:all|many|any) (?:types|kinds|sorts) of weather\b|\ball weather\b|\bregardless of the weather\b|"
        r"\bvariety of weather\b|\bexposed to (?:the )?(?:\w+ )?(?:weather|elements)\b|\bthe elements\b|"
        r"\b(?:poor|bad|unpleasant|severe|extreme|adverse|inclement) weather\b|\bsubject to variable weather\b"
    ),
    "fumes": (
        r"(?<!handle )(?<!certain )\bchemicals?\b(?! (?:engineer|techni|manufactur|plants?|compan))|"
        r"\b(?:handle|handling) (?:certain )?chemicals\b|\bfumes?\b|\btoxic\b|"
        r"\bexpos\w+ (?:\w+ ){0,3}radiation\b|\bpatients from radiation\b|"
        r"\bradiation (?:hazards|levels|exposure|and radioactive)\b|"
        r"\bradioactive\b|\basbestos\b|\blead abatement\b|\bpesticides?\b|\bsolvents\b|\bsmoke\b|"
        r"\b(?:hazardous|harmful) (?:\w+ (?:and|or) )?"
        r"(?:materials?|substances?|contaminants|waste|drugs|agents|dust)\b|"
        r"\bharmful particles\b|\bdusty?\b|\brespirators?\b"
    ),
    "infection": (
        r"\binfecti(?:ous|ons?)\b|\binfected\b|\b(?:contagious|communicable|serious) diseases?\b|\bbiohazardous\b|"
        r"\b(?:exposure to|guard against) (?:germs, )?diseases\b|\bneedle ?sticks?\b|\bhandling blood\b|"
        r"\bdangerous (?:organisms|biological samples)\b|\bviruses\b|\bgerms\b"
    ),
    "heights": (
        r"\b(?:great|extreme|at) heights\b|\bladders?\b|\bscaffold\w*|\brooftops?\b|\bhigh off the ground\b|"
        r"\b(?:poles|towers)\b|\bharnesses\b|\bfall[ -]protection\b"
    ),
    "confined_spaces": (
        r"\b(?:cramped|confined|tight|crawl|enclosed) (?:spaces?|areas?)\b|\bcramped spaces\b|\bclose quarters\b|"
        r"\bcramped and uncomfortable positions\b"
    ),
    "dirt": (
        r"\bdirt(?:y)?\b(?!, or gravel)|(?<!drywall )(?<!fumes or )(?<!harmful )\bdust(?:y)?\b|"
        r"\bgreas(?:e|y)\b|\bmuddy\b|\bodors?\b|"
        r"\bunpleasant (?:sights|odors|smells)\b|\bare (?:\w+ or )?unpleasant\b"
    ),
    "gear": (
        r"\bprotective (?:masks?|gear|clothing|equipment|eyewear|suits?|headgear|devices|lead)\b|"
        r"\bsafety (?:glasses|gear|goggles|shoes|boots|equipment)\b|\bhard ?hats?\b|\bhelmets?\b|"
        r"\b(?:hearing|ear|eye|fall)[ -]protection\b|\bear ?plugs\b|\bgoggles\b|\brespirators?\b|\bharness(?:es)?\b|"
        r"\b(?:wear\w*|use|use of) (?:[\w-]+,? (?:and |or )?){0,4}?(?:gloves|masks?)\b|"
        r"\bhazmat suits\b|\bnonslip shoes\b"
    ),
    "alone": r"\balone\b|\bby themselves\b|\bwork(?:ing)? independently\b",
    "school_year": (
        r"\b10-month school year\b|(?<!not have )\bsummers off\b|\b2-month break\b|\bdo not work during the summer\b|"
        r"\bonly (?:(?:when|as) school is in session|during the (?:school|academic) year)\b|"
        r"\bwhen school is not in session\b"
    ),
}
"""What tells of each topic of `careercli.roles.condition_topics.HARD_TOPICS`."""
UNSAID = {
    "injuries": (
        r"\bnot (?:especially |particularly |very )?dangerous\b|\binjured (?:people|patients|clients)\b|"
        r"\bminimal risk\b|\bdistract\w*|\bcourt|\blife-threatening\b.*\bcall|\bcall\w*.*\blife-threatening\b"
    ),
    "noise": r"\bloud customers\b.*\bmasks\b",
    "heat": r"\bnot be able to work\b|\bmay impact\b|\bair conditioning or heating\b|\bheating, air\b",
    "cold": (
        r"\bnot be able to work\b|\bnot work when\b|\bmay impact\b|\bcan stop\b|\blimits construction\b|\bseasonal\b"
    ),
    "weather": (
        r"\bnot (?:be able to )?work (?:in|during|when)\b|\bmay (?:affect|impact)\b.*\b(?:timelines|work)\b|"
        r"\bpower outages\b|\b(?:extended|fewer) hours\b|\bmay affect (?:outdoor|their)\b"
    ),
    "fumes": (
        r"\bdoses of radiation\b|\bradiation oncology\b|\b(?:produces|such as fertilizers)\b|\bproduct contamination\b|"
        r"\bworkers? responding\b|\bwell ventilated\b"
    ),
    "infection": r"\bprevalence\b",
    "heights": r"\bcollapsed\b|\bcontrol towers\b|\btowers that do not\b",
    "dirt": r"\bbunny suits\b|\bwell ventilated\b|\bbad weather\b",
    "gear": r"\bproduct contamination\b|\bhairnets\b",
    "alone": r"\bnot (?:work )?alone\b",
    "school_year": r"\bprincipals\b",
}
"""Beside what the words of a topic tell nothing of it."""
QUALITY_WORDS = {
    "stress": (
        r"\b(?:in|handle|manage|may be|can be) (?:\w+ )?stressful\b|\bstressors\b|\bstressfulness\b|"
        r"\bunder pressure\b|\bfast[ -]paced\b"
    ),
    "upset_people": (
        rf"\b{_UPSET} (?:or [\w-]+ )?{_PEOPLE}\b|\bthose who may be (?:\w+ or )?{_UPSET}\b|"
        rf"\b{_PEOPLE} who are (?:\w+ or )?{_UPSET}\b"
    ),
}
"""What tells of a topic among the important qualities, of some: who needs them for it has to do with it."""
OF_OTHERS = r"\b(?:people|clients|patients) (?:who are )?(?:dealing with|in) stressful\b|\bwho are in stressful\b"
"""Whose stress is told of, where it is that of those whom one helps."""
AGAINST = (
    r"\b(?:reduc|avoid|prevent|minimi[sz]|lower|limit|lessen|guard against|protect|shield|dampen|"
    r"follow(?:ing)? (?:proper |strict |specific )?(?:safety|procedures))\w*"
)
"""What is done against a risk, in front of it: there is one, for some."""
RARE = r"\b(?:rare|seldom|minimi[sz]ed|little risk|low if|low)\b"
"""How a risk is called small, wherever that stands."""
NO_RISKS = ("gear", "alone", "school_year", "stress", "upset_people")
"""Topics against which nothing is done by what one wears."""
OF_MANY = ("school_year", "alone")
"""Topics of which many are as good as most."""
INJURIES = "injuries"
OF_INJURIES = r"\b(?:injuries|hazards) include\b"
"""What lists how people get hurt: what it names beside is there for some."""
OF_PLACES = r"^In (?:small|large|some|certain)\w* "
"""What is so in some places alone."""
_HEADING = r"^#+ Injuries and Illnesses"
_RATES = {
    "injuries": r"\b(?:one|some) of the highest rates of injuries\b",
    "deaths": r"\b(?:one|some) of the highest rates of (?:occupational )?fatalities\b",
}


def has_part_on_injuries(lines: Iterable[str]) -> bool:
    """Whether a part of a profile is headed as one on injuries and illnesses."""
    return any(re.match(_HEADING, line) for line in lines)


def without_session(sentence: str) -> str:
    """A sentence in which "only when school is in session" limits nothing: it is the year itself."""
    return re.sub(r"\bonly when (?=school\b)", "only as ", sentence)


def is_told(topic: str, sentence: str) -> bool:
    """Whether a sentence tells of a topic: its words stand there, and none beside which they tell nothing."""
    told = re.search(HARD_WORDS[topic], sentence, re.IGNORECASE)
    return bool(told) and not re.search(UNSAID.get(topic, r"(?!)"), sentence, re.IGNORECASE)


def is_quality(topic: str, paragraph: str) -> bool:
    """Whether a paragraph on an important quality says that it is needed for a topic."""
    words = QUALITY_WORDS.get(topic)
    told = words is not None and re.search(words, paragraph, re.IGNORECASE)
    return bool(told) and not re.search(OF_OTHERS, paragraph, re.IGNORECASE)


def is_beside(topic: str, sentence: str) -> bool:
    """Whether a sentence tells of a topic by the way: by what is done against a risk, or in a list of injuries."""
    is_risk = topic not in NO_RISKS
    told = re.search(HARD_WORDS[topic], sentence, re.IGNORECASE)
    before = sentence[: told.start()] if told else ""
    is_small = re.search(AGAINST, before, re.IGNORECASE) or re.search(RARE, sentence, re.IGNORECASE)
    against = re.match(OF_PLACES, sentence) or (is_risk and is_small)
    return bool(against or (topic != INJURIES and re.search(OF_INJURIES, sentence, re.IGNORECASE)))


def rates_of(sentences: Iterable[str]) -> list[str]:
    """Of what some sentences say that it is as frequent as in hardly any other occupation: injuries, deaths."""
    said = list(sentences)
    return [name for name, words in _RATES.items() if any(re.search(words, each, re.IGNORECASE) for each in said)]
