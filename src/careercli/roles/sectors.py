"""The parts of the economy that the wage survey publishes national pay by."""

from __future__ import annotations

import re

SECTORS = {
    "11--12": ("11", "Agriculture, forestry, fishing and hunting"),
    "21--22": ("21", "Mining, quarrying, and oil and gas extraction"),
    "22--23": ("22", "Utilities"),
    "23--24": ("23", "Construction"),
    "31--34": ("31-33", "Manufacturing"),
    "42--43": ("42", "Wholesale trade"),
    "44--46": ("44-45", "Retail trade"),
    "48--50": ("48-49", "Transportation and warehousing"),
    "51--52": ("51", "Information"),
    "52--53": ("52", "Finance and insurance"),
    "53--54": ("53", "Real estate and rental and leasing"),
    "54--55": ("54", "Professional, scientific and technical services"),
    "55--56": ("55", "Management of companies and enterprises"),
    "56--57": ("56", "Administrative, support and waste services"),
    "61--62": ("61", "Educational services"),
    "62--63": ("62", "Health care and social assistance"),
    "71--72": ("71", "Arts, entertainment and recreation"),
    "72--73": ("72", "Accommodation and food services"),
    "81--82": ("81", "Other services"),
    "99-100": ("99", "Government, without its schools, hospitals and postal service"),
}
"""The sectors of NAICS by the survey's code: their own code and title. They make up all jobs."""
OWNERSHIP = {
    "000001": "Private employers",
    "999001": "Government, all levels, with its schools and hospitals",
    "999101": "Federal government",
    "999201": "State government",
    "999301": "Local government",
}
"""Who employs, by the survey's code: the first two make up all jobs, the others the second."""
NAMES = {
    "schools": ("61--62", "educat\\w+|colleges?|universit(?:y|ies)|campus(?:es)?|academia"),
    "health": ("62--63", "health ?care|hospitals?|clinics?|nursing homes?|social (?:assistance|services?)"),
    "government": ("999001", "public sector|public service|civil service"),
    "public-administration": ("99-100", "courts?|police|agenc(?:y|ies)|government offices?"),
    "federal": ("999101", "federal government|feds"),
    "state": ("999201", "state government"),
    "local": ("999301", "local government|cit(?:y|ies)|county|counties|municipal\\w*"),
    "farms": ("11--12", "agricultur\\w+|farm(?:ing)?|forestry|fishing"),
    "mining": ("21--22", "mines?|oil(?: and gas)?|gas|quarr\\w+"),
    "utilities": ("22--23", "utility|power companies|water companies"),
    "construction": ("23--24", "building(?: sites?)?"),
    "manufacturing": ("31--34", "factor(?:y|ies)|plants?|manufacturers?"),
    "wholesale": ("42--43", "wholesale trade|wholesalers?"),
    "retail": ("44--46", "stores?|shops?|retail trade|retailers?"),
    "transportation": ("48--50", "warehous\\w+|trucking|airlines?|transport|logistics"),
    "information": ("51--52", "media|publish\\w+|telecom\\w*|software companies"),
    "finance": ("52--53", "banks?|banking|insurance|finance and insurance"),
    "real-estate": ("53--54", "rental(?: and leasing)?"),
    "professional": ("54--55", "(?:law|accounting|engineering|consulting) firms?|professional services?|consulting"),
    "head-offices": ("55--56", "headquarters|management of companies|head office"),
    "support": ("56--57", "administrative|waste|temp(?:orary)? agenc(?:y|ies)|staffing(?: agenc(?:y|ies))?"),
    "arts": ("71--72", "entertainment|recreation|museums?|sports|casinos?"),
    "hotels": ("72--73", "hospitality|restaurants?|accommodation|food services?|bars"),
    "other": ("81--82", "other services?|repair shops?|salons?|churches|non-?profits?"),
    "private": ("000001", "private sector|private employers?|compan(?:y|ies)"),
}
"""The short name of each sector and owner, its code in the survey, and what people call it otherwise, as patterns."""


def named(words: str) -> str | None:
    """The survey's code of the sector or owner that words name, by its name, its code of NAICS or its title; else None.

    >>> named("a school"), named("61"), named("Real Estate"), named("moon")
    ('61--62', '61--62', '53--54', None)
    """
    plain = re.sub(r"^(?:an?|the|in|at) ", "", " ".join(words.lower().replace("-", " ").split()))
    for name, (code, others) in NAMES.items():
        own = name.replace("-", " ")
        if re.fullmatch(rf"{own}|{own.removesuffix('s')}|{others}", plain):
            return code
    titles = {code: (number, title.lower()) for code, (number, title) in SECTORS.items()}
    return next((code for code, known in titles.items() if plain in known), None)


def title_of(code: str) -> str:
    """What the survey calls a sector or an owner."""
    return SECTORS[code][1] if code in SECTORS else OWNERSHIP[code]
