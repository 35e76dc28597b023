"""The rules by which claims of growth are read and judged; those of the other claims are in `rules`."""

from __future__ import annotations

import re

SAME_GROWTH_POINTS_A_YEAR = 0.3
"""Growth a year is the record's if it is within so many percentage points; of ten years, see `SAME_GROWTH_POINTS`."""

PERCENT = re.compile(r"(?<![\w.,])(?P<sign>[-−–+])?(?P<number>\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent\b|per cent\b)")
GROWTH_CUE = re.compile(
    r"\b(?:grow(?:s|ing|th)?|increas(?:e|es|ing)|ris(?:e|es|ing)|expand(?:s|ing)?|outlook|projections?"
    r"|swell(?:s|ing)?|surg(?:e|es|ing)|jump(?:s|ing)?|climb(?:s|ing)?|soar(?:s|ing)?|balloon(?:s|ing)?)\b"
    r"|\b(?:declin|decreas|shrink|fall|drop|dwindl|plung|slump)(?:e|es|s|ing)?\b",
    re.IGNORECASE,
)
FALLING = re.compile(
    r"\b(?:declin\w*|decreas\w*|shrink\w*|fall|falls|falling|drop|drops|dropping|lose|dwindl\w*|plung\w*"
    r"|slump\w*)\b",
    re.IGNORECASE,
)
FORECAST = re.compile(
    r"\b(?:project\w*|expect(?:ed|s)?|forecast\w*|predict\w*|anticipat\w*|estimated|will|outlook|growing|through|by) \b"
    r"|\bjob growth\b|\bemployment growth\b|\bprojected\b|\b(?:growth|outlook)\W{0,4}(?:\(|:)|\b20\d\d ?(?:-|–"
    r"|—|to|and) ?(?:20)?\d\d\b"
    r"|^(?:job |employment |projected )*(?:growth|outlook)\b",
    re.IGNORECASE,
)
GROWTH_GOES_ON = re.compile(r"^[^.;:%$£€\d]{0,40}\bfor [^.;:%$£€\d]{3,60}$", re.IGNORECASE)
"""What stands between two percentages of one growth: "6 % for roofers and 3 % for", "5 %, and for electricians"."""
NO_GROWTH = re.compile(
    r"\b(?:revenue|sales|turnover|profits?|shares?|stock|overtime|tuition|prices?|rents?|wages?|salary|salaries|pay|"
    r"enrol\w*|inflation|theft|loads|students?|company|market|wind made|raise|costs?|gdp|population)\b",
    re.IGNORECASE,
)
"""What else grows by a percentage."""
GROWTH_ITSELF_BEHIND = re.compile(
    r" (?:(?:projected|expected|job|employment|annual|yearly) ){0,2}growth\b", re.IGNORECASE
)
GROWTH_ITSELF_BEFORE = re.compile(
    r"(?:^ ?|[^a-z ] ?|\b(?:job|employment|projected|expected) )(?:growth|outlook)"
    r"(?: \(?20\d\d ?[-–—] ?(?:20)?\d\d\)?)?(?: of| is| at| by|:)? ?(?:about |around |~|≈)?$",
    re.IGNORECASE,
)
"""Growth said as a figure of its own beside pay, as a list has it: "$59,310 a year, 4% growth", "Growth: 2%"."""
GROWS_BY = re.compile(
    r"\b(?:grow|shrink|decline|expand)s?(?: by)? ?(?:about |around |roughly |some |nearly |~|≈)?$", re.IGNORECASE
)
"""A plain statement of it: "electricians grow 20 %", "they earn $62,350 and grow 9 %"."""
GROWTH_CLAUSE = re.compile(
    r" ?(?:and |with )?(?:(?:a|an|the|projected|expected|job|employment) ){0,3}growth(?: rate)?(?: of| is|:) ?"
    r"(?:about |around |~|≈)?",
    re.IGNORECASE,
)
"""A part of a sentence that names growth and nothing else, behind pay: "; growth of 9 %"."""
PAST_GROWTH = re.compile(r"\b(?:last year|last month|since|grew|rose|fell|shrank|a year earlier)\b", re.IGNORECASE)
JOBS_SUBJECT = re.compile(
    r"\b(?:employment|jobs?|job (?:growth|market)|demand|occupations?|profession|workforce|openings|ranks|careers?)\b",
    re.IGNORECASE,
)
"""What grows where the growth is that of an occupation."""
YEARS = re.compile(
    r"\b(?:from |between )?(?P<start>20\d\d) ?(?:-|–|—|−|to|and|through|until) ?(?P<end>(?:20)?\d\d)\b(?!\d)"
)
END_YEAR = re.compile(r"\b(?:by|through|until|to) (?:the year )?(?P<end>20\d\d)\b", re.IGNORECASE)

# Growth of a year, not of a projection's ten

_EACH_YEAR = (
    r"(?:(?:a|per|each|every) year\b(?! (?:earlier|ago|later|before))|annual(?:ly|i[sz]ed)?\b|yearly\b"
    r"|per annum\b|CAGR\b)"
)
A_YEAR_BEHIND = re.compile(
    rf"^(?:,? \(?| ?/ ?(?=y))(?:(?:compound )?{_EACH_YEAR}|y(?:r|ear)\b(?! (?:over|on)\b)"
    rf"|(?:job |employment )?(?:growth|increase) {_EACH_YEAR})(?! (?:openings|pay|wage|salar))",
    re.IGNORECASE,
)
"""What follows a growth a year: "2% a year", "2 % annual growth", "2% CAGR"."""
A_YEAR_BEFORE = re.compile(
    r"\b(?:(?:annual(?:ly|i[sz]ed)?|yearly|compound) (?:job |employment )?(?:growth|increase|rate)|CAGR"
    r"|(?:grow|increas|ris|expand|declin|shrink|fall)\w* (?:annually|yearly|(?:each|every|per) year))\b"
    r"[^.;,%$£€\d]{0,30}$",
    re.IGNORECASE,
)
"""What stands in front of one: "an annual growth rate of", "grow each year by"."""
