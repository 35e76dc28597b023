"""The rules by which a job posting is told from other texts, and its employer's own words from those on an occupation.

Each pattern is applied to a line or a sentence of bounded length, as those of `rules` are.
"""

from __future__ import annotations

import re

from careercli.catalog import place_words

CUES = 2
"""So many different signs make a text below a job's title a posting."""
LINES = 60
"""A posting shows that it is one in its first so many lines."""
TITLE_LINES = 3
"""It has the title of the job in its first so many; a mail that offers one says so in the first `HIRING_LINES`."""
HIRING_LINES = 12
PLACE_LINES = 4

WORDS = re.compile(
    r"\b(?:apply|requisition|requirements?|qualifications?|responsibilities|we are looking|is looking for"
    r"|what you need|benefits|"
    r"full[- ]time|part[- ]time|posted|401\(?k\)?|paid holidays|pto|vacation|pension|signing bonus"
    r"|sign-on bonus|doe|annual leave|"
    r"hours (?:a|per) week|per shift|plus tips|no experience|experience (?:needed|required|preferred)|pro rata|"
    r"essential(?=:)|relocation package|"
    r"days of (?:leave|holiday)|\(m/f/d\)|per diem|equal opportunity|start date|about us|cme|license required|bonus)\b",
    re.IGNORECASE,
)
"""Words of job postings; two such cues below a title that names an occupation make one."""
REQUIRED_HEADING = re.compile(
    r"\b(?:requirements?|qualifications?|what you need|you have|who you are|must have)\b", re.IGNORECASE
)
HIRING = re.compile(
    r"\b(?:[Ww]e(?:['’]re| are)(?: now| currently)? (?:hiring|looking for|seeking|recruiting)|[Nn]ow hiring"
    r"|[Hh]elp wanted|[Jj]oin (?:us|our)\b|[Ww]e have an opening|[Oo]ur opening for)(?: (?:for|as))?(?: an?)?\b"
)
"""An employer that looks for somebody; whom, stands right behind."""
SIGNS: dict[str, re.Pattern[str]] = {
    "pay": re.compile(
        r"^\W*(?:(?:base|hourly|starting|annual|target) )?(?:pay|salary|compensation|wages?|rate)"
        r"(?: range| rate| scale| band)?(?: is)?:? ?[$£€]",
        re.IGNORECASE,
    ),
    "label": re.compile(
        r"^\W*(?:job type|location|schedule|shift|reports to|employment type|work (?:location|setting|schedule)"
        r"|position type|start date|deadline|department|contact)s?: ",
        re.IGNORECASE,
    ),
    "desk": re.compile(r"\((?:hybrid|remote|on-?site)\b|\b(?:remote|hybrid|on-?site),? \d days", re.IGNORECASE),
    "asked": re.compile(
        r"\b(?:degree|diploma|GED|licen[sc]e|certificat(?:e|ion))(?: (?:or|in) [\w ]{2,20})? (?:is |are )?"
        r"(?:required|preferred|a plus)\b|\b\d{1,2}\+? years(?: of|['’])? (?:[\w-]+ ){0,4}experience\b",
        re.IGNORECASE,
    ),
    "offered": re.compile(r"\b[Ww]e(?: are|['’]re| will|['’]ll)? (?:pay|offer)(?:ing)? [$£€\d]"),
}
"""Signs of a posting by the shape of a line."""
_STATES = "|".join(sorted((state.title() for state in place_words.ABBREVIATIONS), key=len, reverse=True))
PLACE_LINE = re.compile(rf"[A-Z][a-z.]+,? (?:{'|'.join(sorted(s.upper() for s in place_words.ABBREVIATIONS.values()))}"
                        rf"|{_STATES}|UK)\b(?! ?\d{{1,4}}\b)")  # fmt: skip
"""A town with its state, below or beside a job's title."""
FACTS = re.compile(
    r"^\W*(?:(?:national |annual )?(?:median|average|mean|typical)\b"
    r"|(?:projected |job |employment )*(?:growth|outlook)\b"
    r"|(?:job |annual )?openings\b|number of jobs\b|employment\b(?! type))[^.:|]{0,40}[:|]",
    re.IGNORECASE,
)
"""A line of a fact sheet on an occupation: where there is one, the shape of the lines makes no posting."""
NO_TITLE = re.compile(
    r"[?.]$|\b(?:salar(?:y|ies) (?:guide|in|for|by)|career (?:guide|path|overview|facts|profile)|outlook|how to|what"
    r"|why|facts|overview|vs|versus|earns?|will)\b",
    re.IGNORECASE,
)
"""What the first line of an article or fact sheet has, and a job's title has not."""

# Whose words a claim of a posting is

_USUALLY = r"(?:(?:typically|usually|generally|normally|often|can|may) )?"
_PEOPLE = (
    r"(?<!\b[Oo]ur )\b(?!(?i:hires|employees|candidates|applicants|members|associates|us|this|earnings|earners)\b)"
    rf"[A-Za-z][a-z]{{2,}}s (?:in [A-Z][A-Za-z ]{{1,30}} )?{_USUALLY}"
)
PAY_OF_OCCUPATION = re.compile(
    r"\b(?:[Nn]ationally|[Nn]ationwide|across the (?:country|nation|state|industry)|[Oo]n average|[Aa]ccording to|BLS"
    r"|Bureau of Labor|[Ss]tatewide|in (?:this|the) (?:field|occupation|profession|industry|trade)"
    r"|in the (?:US|U\.S\.|United States)"
    r"|typical (?:[a-z-]+ ){1,4}(?:earns|makes|is paid))\b"
    rf"|{_PEOPLE}(?:earn|make|are paid)\b"
)
"""Words by which pay in a posting is that of all who do the work, and not what its employer offers."""
EDUCATION_OF_OCCUPATION = re.compile(
    r"\b(?:usually|typically|generally|normally|nationally)\b|\bmost [a-z]+s\b|\btypical (?:entry-level )?education\b"
    rf"|{_PEOPLE}(?:need|require|must (?:have|hold)|hold)\b",
)
"""Words by which a level of education in a posting is what the work asks for, and not what its employer does."""
