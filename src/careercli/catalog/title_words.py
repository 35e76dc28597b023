"""A job title as somebody wrote it, taken apart: the title itself, and what is said beside it.

"Senior Accountant (part-time), Leeds" is the title "accountant", the level "senior", the contract "part time", and
"leeds", which may be a place, an employer or a setting. The lists below hold what stands beside a title in
advertisements and CVs; what is in none of them stays part of the title. Nothing is looked up here.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from careercli import cued
from careercli.catalog import employers
from careercli.lazy_dataclass import dataclass
from careercli.skills import normalize

LEVEL = (
    "senior", "snr", "sr", "junior", "jnr", "jr", "trainee", "apprentice", "apprenticeship", "graduate", "grad", "lead",
    "principal", "deputy", "intern", "internship", "student", "newly qualified", "experienced", "mid level",
    "midweight", "entry level", "first class", "second class", "head", "chief", "newly appointed", "acting",
    "probationary", "aspiring", "former", "ex", "retired", "mid", "improver",
)  # fmt: skip
"""How far somebody is in the trade."""
APPRENTICE = "apprentic"
"""What stands in all words for an apprentice."""
LEVEL_IN_FRONT = ("staff", "master", "journeyman", "journeyperson", "journeywoman")
"""Levels only in front of a title that names a job by itself: a staff nurse, but no bar staff and no school master."""
CONTRACT = (
    "part time", "full time", "temporary", "temp to perm", "temp", "permanent", "perm", "interim", "contract",
    "contractor", "fixed term", "ftc", "freelance", "freelancer", "self employed", "selfemployed", "bank", "agency",
    "casual", "seasonal", "locum", "zero hours", "zero hour", "maternity cover", "mat cover", "paternity cover",
    "relief", "weekends", "weekend", "nights", "night", "night shift", "day shift", "days", "evenings", "evening",
    "shift", "shifts", "term time only", "term time", "live in", "live out", "remote", "hybrid", "home based",
    "work from home", "wfh", "on call", "per diem", "prn", "volunteer", "voluntary", "job share", "retained",
    "sessional", "hourly", "24 hour", "month contract", "months contract", "immediate start", "no experience",
    "p t", "f t", "ft", "fifo", "dido", "onsite", "on site", "mornings", "afternoons", "earlies", "lates", "am", "pm",
    "permanent nights", "night shifts", "day shifts", "rotating shifts", "sleep in", "sleep ins", "walk in", "walk ins",
    "urgent", "urgently", "required", "wanted", "needed", "vacancy", "vacancies", "hiring", "position", "key holder",
    "keyholder", "key holding", "own vehicle", "school hours", "inbound", "wfo",
    "sleep", "live", "float pool",
)  # fmt: skip
"""When, for how long and under which contract the work is done."""
QUALIFICATION = (
    "chartered", "certified", "registered", "licensed", "licenced", "qualified", "accredited", "certificated", "acca",
    "aca", "cima", "pmp", "prince2", "cfa", "phd", "bsc", "msc", "mba", "mrics", "frics", "gas safe", "gassafe", "sia",
    "dbs", "edition", "bilingual", "multilingual", "cscs", "nvq", "hnc", "hnd", "corgi", "degree", "cpcs", "psira",
    "nmc", "hcpc", "qts", "cemap", "nq", "pq", "pqe", "mbbs", "btech", "b tech", "mtech", "m tech", "bcom", "b com",
    "llb", "llm", "shrm", "jib", "gold card", "gold card holder", "coded", "ccna", "mcse", "red seal", "sc cleared",
    "dv cleared", "security cleared", "cpa", "ca",
    "gnm", "anm", "bsn", "adn", "msn", "efda", "pdp", "nqf",
)  # fmt: skip
"""What somebody has passed."""
_ACCOUNTANTS = ("cpa", "acca", "aca", "cima", "ca")
"""What those of accounting have passed: the controller with one is a financial controller."""
_JOBS_TOO = ("key holder", "keyholder")
"""Contracts that are a job where they stand first, before an employer or a place."""
_NUMBERED = (
    "band", "grade", "level", "class", "part", "tier", "step", "category", "year", "line", "gs", "wg", "ws", "gl",
    "aps", "afc", "scale", "spine", "paygrade",
)  # fmt: skip
"""Words that a number belongs to."""
_SPELT = {
    "adviser": "advisor", "mgr": "manager", "asst": "assistant", "engr": "engineer", "dev": "developer",
    "eng": "engineer", "tech": "technician", "rep": "representative", "exec": "executive", "sec": "secretary",
    "supv": "supervisor", "acct": "accountant", "counsellor": "counselor", "labourer": "laborer", "jeweller": "jeweler",
    "organiser": "organizer", "maths": "math", "tyre": "tire", "lorry": "truck", "uni": "university",
    "programme": "program", "paediatric": "pediatric", "gynaecologist": "gynecologist", "centre": "center",
    "operative": "operator", "ops": "operations", "vp": "vice president",
    "dir": "director", "mgmt": "management", "bldg": "building", "colour": "color", "aeroplane": "airplane",
    "solicitor": "lawyer", "railway": "railroad", "lift": "elevator", "aluminium": "aluminum", "plough": "plow",
    "labour": "labor", "motorbike": "motorcycle", "dustbin": "garbage", "holiday": "vacation",
    "jewellery": "jewelry", "plasterboard": "drywall", "petrol": "gas", "theatre": "theater",
    "anaesthetic": "anesthesia", "orthopaedic": "orthopedic", "haematology": "hematology", "defence": "defense",
    "licence": "license", "cheque": "check",
    "lecturer": "professor", "prof": "professor", "engg": "engineering", "webdesigner": "web designer",
    "ofcr": "officer", "hyg": "hygienist", "equip": "equipment", "assoc": "associate", "svc": "service",
    "svcs": "services", "opr": "operator", "op": "operator",
    "coord": "coordinator", "supt": "superintendent", "mngr": "manager",
    "spvr": "supervisor", "supvr": "supervisor", "prgmr": "programmer", "comms": "communications",
    "mktg": "marketing", "acctg": "accounting", "accts": "accounts", "mfg": "manufacturing", "maint": "maintenance",
    "draughtsman": "drafter", "draughtswoman": "drafter", "draughtsperson": "drafter", "draftsman": "drafter",
    "draftsperson": "drafter", "guy": "man", "counselling": "counseling", "manageress": "manager",
    "physio": "physiotherapist", "weldor": "welder",
    "anaesthetist": "anesthesiologist", "paediatrician": "pediatrician", "headmistress": "headteacher",
}  # fmt: skip
"""Words of a title as others spell or shorten them, with the form that the record's titles have."""
_ABBREVIATIONS = {
    "ap": "accounts payable", "ar": "accounts receivable", "ba": "business analysis", "bi": "business intelligence",
    "cad": "computer aided design", "cs": "customer service", "db": "database", "ed": "emergency department",
    "er": "emergency room", "fe": "front end", "fp": "financial planning", "gis": "geographic information systems",
    "gl": "general ledger", "hr": "human resources", "ict": "information technology", "icu": "intensive care unit",
    "it": "information technology", "ml": "machine learning", "mro": "maintenance", "nicu": "neonatal intensive care",
    "or": "operating room", "ot": "occupational therapy", "pe": "physical education", "pr": "public relations",
    "pt": "physical therapy", "qa": "quality assurance", "qc": "quality control", "rn": "registered nurse",
    "acct": "accounting", "bh": "behavioral health", "occ": "occupational",
    "agri": "agricultural", "auto": "automotive", "biz": "business", "cyber": "cyber security",
    "elec": "electrical", "env": "environmental", "fin": "finance", "info": "information", "infra": "infrastructure",
    "mech": "mechanical", "med": "medical", "noc": "network operations", "prod": "production",
    "sped": "special education", "sw": "software", "sys": "systems", "veg": "vegetable", "vet": "veterinary",
    "se": "software", "sen": "special education", "tv": "television", "ui": "user interface", "ux": "user experience",
}  # fmt: skip
"""Short forms of fields, with the words that they stand for before the head of a title."""
SAME_HEADS = {
    "fitter": ("mechanic", "installer", "technician"), "operator": ("worker", "driver", "technician", "cleaner"),
    "engineer": ("technician", "mechanic", "installer"), "mechanic": ("technician", "repairer"),
    "technician": ("mechanic", "installer", "technologist"), "officer": ("specialist", "worker", "clerk", "manager"),
    "assistant": ("aide", "helper", "worker", "clerk"), "helper": ("assistant", "aide"),
    "hand": ("worker", "laborer", "helper"), "attendant": ("assistant", "worker", "clerk"),
    "worker": ("laborer", "operator", "attendant"), "laborer": ("worker", "helper"),
    "man": ("worker", "operator", "technician"),
    "lady": ("worker", "assistant"), "woman": ("worker", "operator"), "boy": ("worker", "helper"),
    "girl": ("worker", "helper"), "maker": ("builder", "manufacturer"), "coach": ("instructor", "trainer"),
    "tutor": ("teacher", "instructor"), "master": ("teacher", "supervisor"), "clerk": ("assistant", "worker"),
    "executive": ("specialist", "representative", "manager"), "consultant": ("specialist", "advisor", "analyst"),
    "advisor": ("counselor", "consultant", "representative"), "designer": ("developer", "artist"),
    "developer": ("engineer", "programmer", "designer"), "partner": ("specialist", "manager"),
    "lead": ("supervisor", "manager"), "leader": ("supervisor", "manager"), "chief": ("manager", "director"),
    "foreman": ("supervisor",), "forewoman": ("supervisor",), "ganger": ("supervisor",), "overseer": ("supervisor",),
    "superintendent": ("supervisor", "manager"), "practitioner": ("therapist", "specialist", "technician"),
    "dealer": ("salesperson", "broker"), "seller": ("salesperson", "vendor"), "merchant": ("dealer", "salesperson"),
    "keeper": ("caretaker", "attendant", "worker"), "guard": ("officer", "attendant"), "rider": ("driver", "courier"),
    "mate": ("helper", "assistant"),
    "courier": ("driver", "messenger"), "inspector": ("examiner", "officer"), "examiner": ("inspector",),
}  # fmt: skip
"""Words for one who does something, with others that titles of the same trades end in, the likeliest first."""
GENERIC = frozenset((
    "administrator", "advisor", "adviser", "agent", "aide", "analyst", "apprentice", "assistant", "associate",
    "attendant", "consultant", "coordinator", "developer", "director", "driver", "employee", "engineer", "executive",
    "expert", "handler", "head", "helper", "inspector", "instructor", "intern", "lead", "leader", "manager", "member",
    "officer", "operative", "operator", "owner", "person", "planner", "practitioner", "professional", "representative",
    "rep", "scientist", "specialist", "staff", "supervisor", "support", "technician", "tech", "technologist", "tester",
    "trainee", "trainer", "worker", "man", "woman", "lady", "boy", "girl", "hand", "mate", "controller",
    "visitor", "porter", "processor", "installer", "repairer", "maker",
))  # fmt: skip
"""Last words of titles of many trades: alone they name none."""
_ENDINGS = (
    "member",
    "driver",
    "worker",
    "operator",
    "assistant",
    "manager",
    "technician",
    "attendant",
    "engineer",
    "man",
)
"""Last words of titles that are written in one with the word before."""
_FEWEST = 3
"""So many letters at least has the word before such an ending."""
APART = r"(?i:\s+[-–—|:@+•·~]+\s+|[,;|/()\[\]–—•]|\s@| (?:at|in|for|with|near|within|based in|cum|on(?! call)) )"
_BOTH = r"(?i:\s*&\s*| and )"
"""What joins two jobs of one person, or two words of one name."""
_NUMERAL = (
    r"(?i:[ivx]{1,4}|[0-9]+(?:st|nd|rd|th|k)?|[0-9]+[a-z]|[a-z]?[0-9]{2,}|(?:[lteg]|ic|cx|gs|wg|aps|lvl)[0-9]{1,2})"
)
"""These patterns are compiled by the first title that is taken apart, which most commands never do."""
_RANKS = (
    r"(?:(?:assistant|associate|deputy|adjunct|visiting|clinical|regional|area|national|global|group|senior|executive"
    r"|interim|acting|sr|snr) )*"
)
_TURNED = (
    (
        _RANKS + r"(?P<head>[aes]?vp|head|director|vice president|manager|chief|lead)(?: of| for)? "
        r"(?:the )?(?P<field>.+)",
        ("manager", "director", "teacher"),
    ),
    (
        _RANKS + r"(?P<head>professor|lecturer|teacher|instructor|tutor|trainer) (?:of|in) (?P<field>.+)",
        ("professor", "teacher"),
    ),
    (r"(?P<head>[a-z]+) of (?:the )?(?P<field>.+)", ()),
)
"""Titles that name their field behind their head, with other words for the head."""
_INITIALS_BEHIND = r"(?P<words>[^()]*?[A-Za-z])\s*\((?P<short>[A-Z]{2,6})\)"
_INITIALS_BEFORE = r"^(?P<short>[A-Z]{2,6})\s*[-–—:]\s+(?P<words>[^-–—,()|/]+)$"
_TO_SOMEBODY = r"(?:[ep]a|(?:personal |executive |private )?(?:assistant|secretary|asst)) to (?:the |a |our )?.+"
"""Somebody's right hand: the EA to the CEO, the assistant to the president."""
MOST_WORDS = 12
"""Words of a title that are looked at."""


@dataclass(frozen=True)
class TitleParts:
    """The words of a title without what is said beside it, and that, in the writer's order.

    `heads` are the ways to read all of the title, the likeliest first, each folded with single blanks; the first is
    as it stands. `of_parts` are the ways to read each of its parts alone, in the writer's order, and `pairs` what "and"
    joins in a part. `level`, `contract` and `qualification` are as the lists above name them; `rest` is what else was
    left out.
    """

    heads: tuple[str, ...]
    of_parts: tuple[tuple[str, ...], ...] = ()
    pairs: tuple[tuple[str, ...], ...] = ()
    level: str = ""
    contract: str = ""
    qualification: str = ""
    rest: str = ""


def take_apart(text: str) -> TitleParts:
    """The parts of a title as somebody wrote it."""
    text = _unslashed(text)
    whole = normalize.words(text)[:MOST_WORDS]
    written = [part for part in re.split(APART, text) if normalize.words(part)]
    segments = [normalize.words(part)[:MOST_WORDS] for part in written]
    beside: dict[str, list[str]] = {"level": [], "contract": [], "qualification": [], "rest": []}
    stripped = [_without(words, beside, alone=len(segments) == 1) for words in segments]
    if len(segments) > 1 and not stripped[0] and " ".join(segments[0]) in _JOBS_TOO:
        stripped[0] = segments[0]
    kept = [words for words in stripped if words]
    beside["rest"] += [" ".join(words) for words in kept[1:]]
    heads = [*_heads(whole, stripped, kept)]
    if kept and kept[0][1:] == [] and kept[0][0] in GENERIC and set(_ACCOUNTANTS) & set(beside["qualification"]):
        heads.append(f"financial {kept[0][0]}")
    return TitleParts(
        _distinct(heads),
        tuple(_distinct(_part_heads(*part)) for part in zip(written, segments, stripped, strict=True) if part[-1]),
        tuple(pair for part in written if len(pair := _pair(part)) > 1),
        **{name: ", ".join(dict.fromkeys(words)) for name, words in beside.items()},
    )


def _unslashed(text: str) -> str:
    """A title without the slashes of "p/t" and "f/t", with tonnes in full, and the year of a learner as a number.

    Letters beside the words that they are short for are left out: "Education Assistant (EA)".
    """
    text = cued.sub(_INITIALS_BEHIND, _without_initials, text)
    text = cued.sub(_INITIALS_BEFORE, _without_initials, text)
    text = re.sub(r"\b([pf])/t\b", r"\1 t", text, flags=re.IGNORECASE)
    text = re.sub(r"(?:(\d+)[.,])?(\d+)\s?t(?:on|onne)?s?\b", r"\1 \2 tonne", text, flags=re.IGNORECASE)
    return re.sub(r"\b(\d(?:st|nd|rd|th))[ -]year\b", r"year \1", text, flags=re.IGNORECASE)


def _without_initials(match: re.Match[str]) -> str:
    """A phrase with letters beside it, without the letters if its words begin with them."""
    initials = "".join(word[0] for word in normalize.words(match["words"]))
    return match["words"] if initials.endswith(match["short"].lower()) else match[0]


def _pair(part: str) -> tuple[str, ...]:
    """What "and" joins in a part of a title, without what is said beside it; of a part without, nothing."""
    pieces = re.split(_BOTH, part)
    return _distinct(" ".join(_without(normalize.words(piece)[:MOST_WORDS], None)) for piece in pieces)


def of_shared_head(pair: Sequence[str]) -> tuple[str, ...]:
    """Two jobs of which only the second says its head: a fire alarm and access control tech is a tech of either."""
    head = respelt(pair[-1]).split()[-1]
    return (*(f"{piece} {head}" for piece in pair[:-1]), pair[-1])


def _distinct(heads: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(head for head in heads if head))


def segments(text: str) -> list[list[str]]:
    """The folded words of each part of a title, words with hyphens as several."""
    parts = [normalize.words(part)[:MOST_WORDS] for part in re.split(APART, _unslashed(text)) if part]
    return [[part for word in words for part in _unhyphened(word)] for words in parts if words]


def bare(words: Sequence[str]) -> list[str]:
    """Some words without levels, contracts, qualifications and numbers; nothing may be left."""
    return _without(words, None, alone=False)


def turned(head: str) -> tuple[str, ...]:
    """How a title that names its field behind its head stands in the record, the field before the head.

    "Head of sales" gives "sales head", "sales manager" and "sales director", "lecturer in law" gives "law lecturer" and
    "law professor", "inspector of buildings" gives "buildings inspector" and "building inspector".
    """
    if cued.fullmatch(_TO_SOMEBODY, head):
        return ("executive assistant",)
    for pattern, others in _TURNED:
        if match := cued.fullmatch(pattern, head):
            *before, last = match["field"].split()
            fields = dict.fromkeys((match["field"], " ".join([*before, normalize.stem(last)])))
            return tuple(f"{field} {word}" for word in dict.fromkeys((match["head"], *others)) for field in fields)
    return ()


def spelled_out(head: str) -> str:
    """A title with the short forms of fields before its head in full: an AP clerk is an accounts payable clerk."""
    *before, last = head.split()
    return " ".join([*map(in_full, before), last])


def in_full(words: str) -> str:
    """The name of a field with its short forms in full: "mech" is mechanical."""
    return " ".join(_ABBREVIATIONS.get(word, word) for word in cued.sub(_EDUCATION, r"\1 education", words).split())


_EDUCATION = r"\b(special|physical|phys|driver'?s?|adult|early childhood|higher) ed\b"
"""Fields of education as people shorten them; by itself, "ed" is a department of a hospital."""


def respelt(head: str) -> str:
    """A title with each word as the record spells it: mgr is manager, a plumber's a plumber, linemen a lineman."""
    singular = cued.sub(r"(?<=[a-z]{2})men\b", "man", head.replace("'s ", " "))
    return " ".join(_SPELT.get(word, word) for word in singular.split())


def split(head: str) -> str:
    """A title whose last word is two in one, as two: a crewmember is a crew member. As it stands if it is none."""
    *before, last = head.split()
    ending = next((word for word in _ENDINGS if last.endswith(word) and len(last) >= len(word) + _FEWEST), "")
    return " ".join([*before, last.removesuffix(ending), ending]) if ending else head


def masculine_form(head: str) -> str:
    """A title with the form for men, by which most trades are listed, and an aide's as the record spells it: a
    groundswoman is a groundsman, a home health aid an aide.
    """
    return cued.sub(r"(?<=\w)(?:woman|women|person|lady|girl)$", "man", cued.sub(r"(?<= )aid(?=s?$)", "aide", head))


def joined(head: str) -> tuple[str, ...]:
    """A title with two words of it in one: a store keeper is a storekeeper."""
    words = head.split()
    return tuple(" ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]]) for at in range(len(words) - 1))


def _heads(whole: list[str], stripped: list[list[str]], kept: list[list[str]]) -> Iterator[str]:
    """The ways to read all of a title: as it stands, without what is said beside it, its first part behind another."""
    yield " ".join(whole)
    yield " ".join(itertools.chain.from_iterable(stripped))
    yield from (f"{field} {' '.join(kept[0])}" for words in kept[1:] if (field := employers.field(words)))
    for other in kept[1:]:  # "site manager, construction" is a construction site manager
        yield " ".join([*other, *kept[0]])
        yield " ".join([*kept[0], *other])


def _part_heads(written: str, words: list[str], stripped: list[str]) -> Iterator[str]:
    """The ways to read a part of a title alone, with "and" between two words as it is written, and with "&"."""
    yield " ".join(words)
    yield " ".join(_without(words, None, (("contract", CONTRACT),)))
    yield " ".join(stripped)
    if "to" in words[1:]:  # the legal secretary to a partner
        yield " ".join(_without(words[: words.index("to", 1)], None))
    if "&" in written:
        yield " ".join(_without(normalize.words(written.replace("&", " and "))[:MOST_WORDS], None))


_LISTS = (("contract", CONTRACT), ("qualification", QUALIFICATION), ("level", LEVEL))
_PHRASES = {
    name: tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True))
    for name, phrases in _LISTS
}


def _without(
    words: Sequence[str],
    beside: dict[str, list[str]] | None,
    lists: Sequence[tuple[str, Sequence[str]]] = _LISTS,
    *,
    alone: bool = True,
) -> list[str]:
    """Some words without the phrases of the lists and numbers, which are put `beside`.

    Where the words are `alone`, they are never left out altogether: somebody who asks for "senior" means that word.
    """
    left = [part for word in words for part in _unhyphened(word)]
    for name, _phrases in lists:
        for phrase in _PHRASES[name]:
            while phrase[0] in left and (at := _place(left, phrase, alone=alone)) is not None:
                if beside is not None:
                    beside[name].append(" ".join(phrase))
                left = [*left[:at], *left[at + len(phrase) :]]
    return without_numbers(left, beside)


def without_numbers(words: Sequence[str], beside: dict[str, list[str]] | None = None) -> list[str]:
    """Some words without numbers, and the words that a number belongs to ("grade 3"), which are put `beside`."""
    left: list[str] = []
    for at, word in enumerate(words):
        if cued.fullmatch(_NUMERAL, word) and (at or len(words) > 1):
            number = [left.pop()] if left and left[-1] in _NUMBERED else []
            if beside is not None:
                beside["rest"].append(" ".join([*number, word]))
        else:
            left.append(word)
    return left


def _unhyphened(word: str) -> list[str]:
    return [part for part in word.split("-") if part]


def _place(words: list[str], phrase: tuple[str, ...], *, alone: bool) -> int | None:
    """Where a phrase stands among words; nowhere if it would be all of words that stand `alone`."""
    size = len(phrase)
    if size > len(words) - alone:
        return None
    return next((at for at in range(len(words) - size + 1) if tuple(words[at : at + size]) == phrase), None)
