"""The rules by which claims are read and judged: every word list, pattern and tolerance of `careers check FILE`.

No pattern here repeats a group that can match the same text in two ways, and each is applied to a sentence of bounded
length, so the time it takes grows with the text and no faster.
"""

from __future__ import annotations

import re

from careercli.catalog import place_words

# How far a claim may be from the record

SAME_PAY_PERCENT = 5.0
"""Pay is the record's if it is within so many percent of it."""
SAME_COUNT_PERCENT = 10.0
"""So are numbers of jobs and openings: texts round them, and editions count slightly different groups."""
ROUNDED_TO_NONE = 50
"""The record counts in hundreds: fewer openings or jobs than this are 0 in it."""
EXACT_PERCENT = 1.0
"""A figure within so many percent of an earlier year's is that year's."""
LEAST_A_YEAR, MOST_A_YEAR = 8_000, 1_500_000
"""Pay in a year below and above which an amount is taken for something else."""
OF_SMALL_UNITS = {"INR": 50.0}
"""How many times as much as that it may be in a currency whose unit is worth less."""
BARE_YEAR, BARE_HOUR = 10_000, 200
"""An amount without a period is a year's from the first on, an hour's up to the second; between them neither."""
LONGEST_SENTENCE = 1_500
"""Characters of a sentence in which claims are looked for; a longer one is cut into pieces of that length."""
MOST_FIGURES = 20
"""Figures of a kind that are read in a sentence; one with more of them is a table without its lines."""

# Pay

_NUMBER = r"\d{1,2}(?:,\d\d){1,3},\d{3}(?!\d)|\d{1,3}(?:[ ,.]\d{3}){1,3}(?:\.\d\d)?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
_SIGN = r"(?:US|CA|AU?|NZ|C|S|HK)?\$|[£€₹¥]|(?:USD|CAD|AUD|GBP|EUR|CHF|INR) "
_TIMES = r" ?(?:[kK](?![A-Za-z])|[mM](?![A-Za-z])| ?(?:million|billion|trillion)\b)"
_BEHIND = r" ?(?:€|£|EUR\b|USD\b|GBP\b|(?:US )?dollars\b|euros\b|pounds\b)"
_PER = r"(?: ?/ ?(?:hr|hour|h|yr|year|mo|month|wk|week)\b| (?:per|an?|each) (?:hour|year|month|week|annum)\b)"
_ONE = (
    rf"(?:(?P<sign>{_SIGN}) ?(?P<low>{_NUMBER})(?P<low_times>{_TIMES})?"
    rf"|(?P<bare>{_NUMBER})(?P<bare_times>{_TIMES})?(?P<behind>{_BEHIND}))"
)
AMOUNT = re.compile(rf"(?<![\w$£€]){_ONE}")
"""An amount with its currency."""
MONEY = re.compile(
    rf"(?<![\w.,$£€]){_ONE}"
    rf"(?P<range>{_PER}? ?(?:[-–—−]|\bto\b|\band\b"
    rf"|\bup to\b) ?(?:{_SIGN})? ?(?P<high>{_NUMBER})(?P<high_times>{_TIMES})?"
    rf"(?:{_BEHIND})?)?"
)
"""An amount with its currency, or a range of two. That "and" joins two only behind "between" is for the reader."""
HOLDS_AND = re.compile(r"\d\D{0,12} and \D{0,5}\d")
BETWEEN = re.compile(r"\bbetween\b[^.]{0,12}$", re.IGNORECASE)
TOO_LARGE = re.compile(r"\b(?:million|billion|trillion)\b|\d ?[mM]\b")

_PAY_NOUN = r"salar(?:y|ies)|CTC|wages?|compensation|earnings|remuneration|take-home pay|income"
_PAY_BEFORE = r"median|average|mean|annual|base|starting|typical|hourly|yearly|weekly|monthly|total|minimum|entry-level"
_ADVERB = r"(?:typically|usually|generally|often|now|currently|can expect to|can|could|may|might|will|also|each)"
PAY_CUE = re.compile(
    rf"\b(?:{_PAY_NOUN})\b|\b(?:{_PAY_BEFORE}) pay\b|\bpay(?: range| rate| scale| band)?(?: is| are| was| of|:| for\b)"
    r"|\bearn(?:s|ed|ing)?\b|\b(?:makes?|made)\b(?= (?:about |around |roughly |over |more than |less than "
    r"|an average of |a median of |between "
    r"|from |as much as |up to |upwards of |only |just |nearly |almost )*(?:US)?[$£€])|\bstart(?:s|ing"
    r"|ed)? (?:pay )?(?:at|on|from)\b|\baverag(?:e|es|ed|ing)\b(?= (?:about |around |over )?(?:US)?[$£€])"
    r"|\btakes? home\b|\bhourly rate\b|\b(?:median|average) for [^.;:$£€\d]{3,50} (?:is|was) (?:about )?(?=[$£€])"
    r"|\b[Ww]e(?: are|['’]re)? (?:pay(?:ing)?|offer(?:ing)?)\b(?= (?:about |from |between |up to )?(?:US)?[$£€])"
    r"|\b(?:is|are|were|get) paid\b|\bpay for\b|\b(?:job|position|role|work|occupation)s? pays?\b|\bcan expect\b"
    r"|\bpay [a-z]{3,20}(?: [a-z]{3,20})? (?:about |more than |around )?(?=[$£€])",
    re.IGNORECASE,
)
"""Words that make an amount pay."""
NO_PAY = re.compile(
    r"\b(?:tuition|costs?|fees?|bonus(?:es)?|debts?|loans?|revenues?|budgets?|turnover|profits?|sales|rents?"
    r"|rented|rental|"
    r"mortgage|price[ds]?|prices|insurance|premiums?|allowance|stipend|differential|per diem|mileage|pensions?|raised|"
    r"saved?|saving|savings|spent|spends?|spending|invest(?:ed|ment)?|funding|fund|grants?|scholarships?|bills?|billed|"
    r"billings|charges?|charged|worth|bond|fined?|fines|severance|reimburse(?:s|d|ment)?|assistance|deposit|house|"
    r"home prices?|bought|sold|buy|exam|subscribe|subscription|discount|donat(?:ed|ion)|lost|theft|taxe?s?|trading|"
    r"overtime|relocation|sign(?:ing|-on| on)|401\(?k\)?|match|benefits? (?:worth|package)|valued|market"
    r"|contract worth|"
    r"increase of|raise of|more than (?:his|her|their)|gap|difference)\b",
    re.IGNORECASE,
)
"""Words that make an amount something else, where they stand between it and what comes before."""
NO_PAY_BEHIND = re.compile(
    r"^[\s,]*(?:(?:in|of|for|a|the|as|per) )?(?:an? )?(?:[a-z-]+ )?(?:bonus|debt|tuition|fees?|revenue|loans?"
    r"|allowance|"
    r"savings?|assistance|raise|scholarship|funding|differential|stipend)\b"
    r"|^\s*(?:an? )?(?:[a-z-]+ )?(?:more than|less than|higher|lower)\b"
    r"|^ (?:more|less)\b(?! than half)",
    re.IGNORECASE,
)
OFFERED = re.compile(r"\b[Ww]e(?: (?:are|will)|['’](?:re|ll))? (?:now |currently )?(?:pay(?:ing)?|offer(?:ing)?)\b")
OFFERED_BEHIND = re.compile(
    r"^[^.;$£€]{0,25}(?:\bDOE\b|\b(?:depend(?:ing|s|ent)|based) (?:up)?on (?:your )?(?:[a-z]+ (?:and|or) )?experience\b"
    r"|\bcommensurate\b)",
    re.IGNORECASE,
)
OFFERED_RANGE = re.compile(
    r"^\W*(?:pay|salary|hiring|wage|compensation|hourly) (?:range|scale|rate):\W*$", re.IGNORECASE
)
"""An employer's own offer, in whatever text it stands: "we pay", "$55,000 DOE", "Pay range: $17.50 - $21.00/hr"."""
OFFERED_AT_MOST = 1.6
"""How many times its lower end the upper one of such a range may be: ranges of all who do the work are wider."""
OUR_PEOPLE = re.compile(
    r"\b[Oo]ur (?:[a-z-]+ ){0,3}[a-z]+s (?:[a-z]+ )?(?:earn|make|are paid|take home)\b"
    r"[^.;$£€]{0,40}\b(?:median|average)\b"
)
"""Several people's pay, though they are somebody's: "our paralegals earn a median salary of"."""
PERSONAL = re.compile(
    r"\b(?:I|he|she|He|She|my|My|his|her|our|Our)\b(?:'[a-z]{1,2})?(?: [a-z]+)? "
    r"(?:earn(?:s|ed)?|makes?|made|salary|pay|wages?|income|paid|started)\b|\bwas paid\b|\btook home\b"
    r"|, an? [^,;]{3,60}, (?:now |currently |who )?(?:earn(?:s|ed)|makes|made)\b"
)
"""One person's pay, which is no claim about an occupation."""
NAMED_PERSON = re.compile(
    r"\b[A-Z][a-z]+(?:[- ][A-Z][\w'’-]+)+,? (?:who )?(?:now |currently |still )?"
    r"(?:earn(?:s|ed)|makes|made|takes home|took home|is paid|was paid)\b"
)
"""Somebody with a name who earns; also a title with capitals, so only where no occupation is named."""

DENIED = re.compile(
    r"\b(?:false|untrue|not true|a myth|incorrect|wrong) (?:that|to say)\b"
    r"|\b(?:nobody|no one|no employer|never)\b[^;,.]{0,40}$"
    r"|(?:\bnot|n['’]t) (?:really |actually |generally |usually |typically )?(?:earn|make|pay|get|grow|rise|fall"
    r"|decline|start at|average|be paid|expected to|projected to|forecast to|going to)\b[^;,.]{0,40}$"
    r"|(?:\bnot|n['’]t|\brather than|\binstead of|\bas opposed to)(?: the)?(?: about| some)? ?$",
    re.IGNORECASE,
)
"""Words in a figure's clause by which it is not claimed: "it is false that", "not expected to grow by", ", not"."""
DENIED_BEHIND = re.compile(r"^[^;.]{0,25}\b(?:is|are|was) (?:a myth|false|wrong|untrue|incorrect|not true)\b", re.I)
NOT_NEEDED = re.compile(r"(?:\b(?:not|no|never|without)\b|n['’]t\b)[^;.,:]{0,40}$", re.IGNORECASE)
"""Words in front of a level of education that is not asked for."""

OTHER_PEOPLE = re.compile(
    r"\b(?:employees?|households?|famil(?:y|ies)|graduates|alumni|americans|all (?:occupations|workers|jobs)|"
    r"people who|"
    r"(?:average|typical|median) (?:worker|american|person|resident)|customers?|jobs? (?:that|which) pay|jobs paying|"
    r"careers (?:that|which)|ceo|founder|shareholders?)\b",
    re.IGNORECASE,
)
"""Whose pay it is where it is that of no occupation."""
SUBJECT = re.compile(
    rf"(?P<word>[A-Za-z][\w’'-]*)(?: {_ADVERB}){{0,2}} (?:earn|earns|earned|make|makes|made|start|starts)\b",
    re.IGNORECASE,
)
"""The word in front of "earn"."""
PAY_OF = re.compile(
    rf"\b(?:{_PAY_NOUN}|pay|employment|openings|jobs|demand) (?:of|for) (?:an? |the |all )?(?:average |typical )?"
    r"(?P<word>[A-Za-z][\w-]*)"
    rf"|\b(?:average|median|typical) (?P<modifier>[a-z][a-z-]*) (?:{_PAY_NOUN}|pay)\b",
    re.IGNORECASE,
)
NOBODY_ELSE = frozenset((
    "they", "you", "it", "who", "that", "which", "most", "some", "many", "those", "these", "others", "all", "half",
    "workers", "professionals", "people", "beginners", "newcomers", "percent", "cent", "%", "earners", "one", "and",
    "or", "but", "this", "role", "position", "job", "jobs", "field", "occupation", "profession", "work", "trade",
    "career", "annual", "hourly", "yearly", "monthly", "weekly", "base", "starting", "gross", "total", "national",
    "entry-level", "entry", "level", "experienced", "senior", "junior", "new", "pay", "salary", "salaries", "wage",
    "wages", "full-time", "full", "part-time", "graduates", "quarter", "tenth", "the", "we", "more", "expected",
    "nationally", "estimated", "us", "u.s", "usa", "income", "compensation", "can", "to", "will", "may", "typically",
    "usually", "generally", "often", "also", "now", "each", "could", "might", "would", "should", "reported", "range",
    "average", "median", "same",
))  # fmt: skip
"""Words in these places that name no other occupation."""
TOGETHER = re.compile(
    r"(?:,| and| or| &) (?:(?!in\b|at\b|on\b|of\b|for\b|is\b|are\b|was\b|the\b)[a-z]+ ){0,2}[a-z]+s\b"
)
"""Others that are named in one breath with an occupation, as in "developers and digital designers"."""

MEASURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("median", re.compile(r"\bmedian\b|\b50th percentile\b|\bhalf (?:of (?:all|them) )?(?:earn|make)", re.I)),
    ("top", re.compile(r"\btop (?:10|ten) ?(?:%|percent|per cent)|\b90th percentile\b|\bhighest (?:10"
                       r"|ten)[ -]?(?:%|percent)"
                       r"|\btop[- ](?:earners?|earning|paid|end)\b|\b(?:highest|best)[- ](?:earners|paid|earning)\b"
                       r"|\btop (?:[a-z-]+ ){1,3}(?:earn|make)\b", re.I)),
    ("bottom", re.compile(r"\b(?:bottom|lowest) (?:10|ten) ?(?:%|percent|per cent)|\b10th percentile\b"
                          r"|\b(?:lowest|worst|least)[- ]paid\b", re.I)),
    ("p25", re.compile(r"\b25th percentile\b|\b(?:bottom|lowest) (?:25|quarter)", re.I)),
    ("p75", re.compile(r"\b75th percentile\b|\btop (?:25|quarter)", re.I)),
    ("starting", re.compile(r"\bstart(?:s|ing|ed)?\b(?! date)|\bentry[- ]level\b|\bbeginners?\b"
                            r"|\bnew(?:ly)?[- ](?:graduate|"
                            r"qualified|licensed)|\bjunior\b|\bnew grads?\b|\bfirst[- ]year\b", re.I)),
    ("experienced", re.compile(r"\bexperienced\b|\bsenior\b|\bmid[- ]career\b|\bseasoned\b|\blate[- ]career\b"
                               r"|\byears of experience\b", re.I)),
    ("average", re.compile(r"\baverag(?:e|es|ing)\b|\bmean (?:salary|wage|pay|annual|hourly|of)\b", re.I)),
    ("most", re.compile(r"\bup to\b|\bas much as\b|\bcan reach\b|\bmaximum\b|\bris(?:es?|ing) to\b", re.I)),
    ("least", re.compile(r"\b(?:more than|over|at least|upwards of|above|from|minimum)[^\d$£€]{0,3}$", re.I)),
)  # fmt: skip
"""What a figure of pay is, by the words in front of it (the nearest ones count), and some behind it."""
MEASURE_BEHIND = re.compile(
    r"^(?: or more)?[^.;$£€\d]{0,30}?\bon average\b"
    r"|^(?: (?:a|per) year| (?:an|per) hour)?,? \(?(?P<measure>median|average|mean)\b"
    r"(?! (?:of|house|home|rent|price|age))",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^[^.:$£€]{3,60}: ?(?:about|around|approximately|roughly|more than|over|up to|~|≈|less than|from)?\s*$", re.I
)
"""What stands in front of an amount that has a label."""

# Openings and numbers of jobs

COUNT = re.compile(
    r"(?<![\w.,$£€#-])(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,3})?)"
    r"(?P<times> million| thousand|k(?![a-z])|M\b)?"
    r"(?![\d%]|[.,]\d| ?%| percent|-)"
)
OPENINGS = re.compile(r"\b(?:job )?(?:openings|vacancies)\b", re.IGNORECASE)
YEARLY = re.compile(
    r"\b(?:each|per|every|a) year\b|\bannual(?:ly)?\b|\byearly\b|/ ?y(?:r|ear)\b|\bper annum\b", re.IGNORECASE
)
JOBS_BEHIND = re.compile(
    r"^ (?:total |current )?(?:jobs|positions|workers|people (?:work|are employed)|employed)\b", re.I
)
JOBS_LABEL = re.compile(
    r"\b(?:number of jobs|total (?:employment|jobs)|employment|jobs)\b(?: in 20\d\d"
    r"| \(20\d\d\))?(?:,? 20\d\d)?(?::| is| was)? ?"
    r"(?:about |around |roughly |approximately )?$",
    re.IGNORECASE,
)
NO_JOBS = re.compile(
    r"\b(?:cut|cuts|lost|lose|losing|lay|laid|layoffs?|add(?:s|ed|ing)?|create[sd]?|creating|new|gain(?:s|ed)?"
    r"|vacan\w+|"
    r"applicants?|hire[sd]?|hiring|short(?:age|fall)?|needs?|more|fewer|company|firm|plant|department|members?"
    r"|retir\w+)\b",
    re.IGNORECASE,
)

# Education

NO_DEGREE = "No degree"
"""What is claimed where a text says that none is needed: any entry education below an associate's degree agrees."""
LEVELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (NO_DEGREE, re.compile(r"\bno (?:college |university |four-year |formal )?(?:degree|diploma)s?"
                           r"(?: (?:is|are))? (?:required|needed|necessary)\b"
                           r"|\b(?:needs?|requires?) no (?:college |university )?degree\b"
                           r"|\bwithout (?:a|any) (?:college |university )?degree\b"
                           r"|\bdegree (?:is )?not (?:required|needed|necessary)\b"
                           r"|(?:\bnot|n['’]t) (?:need|require|have to have) (?:a|any) "
                           r"(?:college |university |four-year |formal )?degree\b", re.I)),
    ("No formal educational credential", re.compile(r"\bno formal education(?:al)?(?: credentials?)\b", re.I)),
    ("High school diploma or equivalent", re.compile(r"\bhigh[- ]school (?:diploma|degree|education)\b|\bGED\b", re.I)),
    ("Postsecondary nondegree award", re.compile(r"\bpost-?secondary (?:nondegree award|certificate|award)\b", re.I)),
    ("Associate's degree", re.compile(r"\bassociate(?:['’]?s)? degree\b|\btwo-year degree\b", re.I)),
    ("Bachelor's degree", re.compile(r"\bbachelor(?:['’]?s)?(?: of \w+)? degree\b|\bbachelor['’]s\b"
                                     r"|\bfour-year degree\b"
                                     r"|\bB\.?(?:Sc|Tech|Eng|Com|E|A|S)\b\.?(?= (?:in|or|degree|\())"
                                     r"|\blevel [78] degree\b", re.I)),
    ("Master's degree", re.compile(r"\bmaster(?:['’]?s)? degree\b|\bmaster['’]s\b"
                                   r"|\bM\.?(?:Sc|Tech|Eng|A|S)\b\.?(?= (?:in|degree)\b)", re.I)),
    ("Doctoral or professional degree", re.compile(r"\bdoctoral(?: or professional)?(?: degree)?\b|\bdoctorate\b"
                                                   r"|\bprofessional degree\b|\bPh\.?D\b|\bPharm\.?D\b", re.I)),
)  # fmt: skip
EDUCATION_CUE = re.compile(
    r"\b(?:needs?|requir\w+|must|typical(?:ly)?"
    r"|is (?:the )?(?:usual|standard|common|norm)|usual way|education(?:al)?|usually|minimum|at least"
    r"|ask for|asks for|"
    r"qualif\w+|preferred|entry-level education|degree:|hold)\b",
    re.IGNORECASE,
)
NO_EDUCATION = re.compile(
    r"\b(?:graduates? of|our program|tuition|enrol\w*|earned (?:her|his|a)|has a|(?<!must )(?<!should )have a|I have"
    r"|she has|he has|holds a|"
    r"percent of|% of|scholarship)\b",
    re.IGNORECASE,
)

# Places and time

NATION = re.compile(
    r"\b(?:nationally|nationwide|across the (?:nation|country)|in the (?:United States|US|U\.S\.|country|whole country)"
    r"|in America|national(?: average| median)?|in the nation)\b",
    re.IGNORECASE,
)
_NAME_OF_PLACE = r"[A-Z][A-Za-z.'’-]*(?: (?:[A-Z][A-Za-z.'’-]*|of|d'|de))*(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)?"
PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Aa]round|[Nn]ear|[Ff]or|at|[Tt]hroughout) (?:the )?(?:state of |greater )?"
    rf"(?P<place>{_NAME_OF_PLACE})"
)
WHERE = re.compile(rf" (?:in|across|around|near|at|throughout) (?:the )?(?:state of |greater )?{_NAME_OF_PLACE},?")
"""A place behind those who work there."""
CITY_AND_STATE = re.compile(
    r"(?<![\w.'’-])(?=(?P<place>[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,2}, "
    r"(?P<state>[A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)))"
)
"""Words that may be a city with its state or country behind; each beginning is tried."""
CITY_BESIDE_STATE = re.compile(
    r"(?<![\w.'’-])(?=(?P<city>[A-Z][A-Za-z.'’-]*[a-z.](?: [A-Z][A-Za-z.'’-]*[a-z.]){0,2}) (?P<state>[A-Z]{2})\b)"
)
"""The same without a comma, as "Columbus OH"."""
_STATE_NAMES = "|".join(sorted(map(str.title, place_words.ABBREVIATIONS), key=len, reverse=True))
STATE = re.compile(rf"(?:{_STATE_NAMES})\b".replace(" Of ", " of "))
NOT_STATE_ALONE = ("Washington",)
"""What is mostly something else where it is not behind "in", and has no people or pay behind it."""
CAPITALISED = re.compile(
    r"(?<![\w.'’&-])(?:(?!OR|IN|PA|MA|ME)[A-Z]{2}|[A-Z][a-z]+(?:[ -][A-Z][a-z]+| of Columbia)*)(?![\w-])"
)
"""Words of a name that may be a place."""
PART_OF_NAME = re.compile(r"\b[A-Z][a-z]+ (?:of|at)(?: the)? $|& $")
"""What stands in front of a state that is a part of another name: the University of."""
BEHIND_PLACE = re.compile(
    r" (?:(?:alone )?(?:employ|ha[sd]|pay|paid|count)[a-z]*\b|(?:median|average|typical|mean|pay|wages?|salar(?:y|ies)"
    r"|jobs?|workers|employment|openings)\b)"
)
"""What says that a name in front of it is a place: what it has, or what is of it."""
RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
TO_PLACE = re.compile(
    r"(?!.*\b(?:and|but|while|whereas|than|versus|vs|against|compared|from|which|who)\b)[^,;:.$\d%]{0,40}",
    re.IGNORECASE,
)
"""What stands between a figure and the place that it is of, "in" in front of that."""
TO_FIGURE = re.compile(r"(?:'s|’s)?[ (:,–—-]*(?:(?:median|average|pay|wage|figure) )?(?:of |at |is |was )?[ (]*")
"""What stands between a place and the figure right behind that is of it."""
JOINED_PLACES = re.compile(r",? ?(?:and|or|&|,)? ?")
OTHER_CLAUSE = re.compile(r";|\b(?:but|while|whereas|compared|versus|against|than)\b", re.IGNORECASE)
TO_BRACKET = re.compile(r"(?: (?:a|per) year| an hour)? \(")
"""What stands between a figure and its place in brackets."""
NO_PLACE = re.compile(r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|I)\b")
YEAR_OF_FIGURE = re.compile(
    r"\b(?:in|as of|of|for|during|since) (?:May |early |late |mid-)?(?:the )?(?P<year>19[5-9]\d|20[0-3]\d)(?:s\b|\b)"
    r"(?! ?(?:-|–|—|−|to|and|through) ?(?:20|19)?\d\d\b)",
    re.I,
)
OLD_AFTER_YEARS = 3
"""A figure of a year that lies further back than this before the record's is not held against it."""
DATED_LINE, DATED_CHARACTERS = 160, 100_000
"""Characters of a line, and of a page, in which a date is looked for."""
DATE_LINES = 12  # a text has its date in its first so many
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:{_MONTH} (?:\d{{1,2}}(?:st|nd|rd|th)?,? )?|\d{{1,2}}\.? {_MONTH},? |\d{{1,2}}[/.]\d{{1,2}}[/.])?"
    r"(?P<year>19[5-9]\d|20[0-3]\d)(?![\d,])"
)
DATED = re.compile(
    rf"\b(?:posted|published|updated|date|dated|last modified|issued|written|pubdate)(?: on| in| at)?:? ?[\"']?{_DATE}",
    re.IGNORECASE,
)
"""A date that says when a text was written."""
DATE_ALONE = re.compile(
    rf"(?:by [\w .'’-]{{3,40}}, ?|[A-Z][\w .,'’-]{{2,40}}(?:, | [(—–-]+ ?))?(?:[A-Z][a-z]{{2,8}}day,? )?{_DATE}"
    r"(?:\)?|\)? ?[—–-].*| ?[|·].*)",
    re.IGNORECASE,
)
"""A line that is a date, a dateline or an author's line with one."""
MARKED_DATE = re.compile(
    r"(?:<time[^>]{0,80}datetime|published_time[\"'][^>]{0,20}content|\"datePublished\")\s*[=:]\s*[\"'](?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""The date that an HTML page marks as its own."""
FOREIGN = re.compile(
    r"\b(?P<place>UK|U\.K\.|NHS|British|Scottish|Welsh|Irish|Canadian|Australian|New Zealand)\b"
    r"(?! (?:language|Columbia))"
)
"""Another country as it stands in front of a noun: "UK teachers"."""
THERE = re.compile(r"(?<=[a-z] )there\b(?! (?:are|is|were|was)\b)")
FOREIGN_MONEY = re.compile(r"[£€₹]|(?:\bC|\bCA|\bA|\bAU|\bNZ)\$|\b(?:GBP|EUR|CAD|AUD|INR)\b")
COUNTRY_OF_MONEY = {
    "£": "the United Kingdom",
    "GBP": "the United Kingdom",
    "€": "the euro area",
    "EUR": "the euro area",
}
DOLLARS = re.compile(r"(?:\bUS|(?<![A-Za-z]))\$|\bUSD\b|\bdollars\b")

# Names of occupations

NO_NAMES = frozenset((
    "partner", "owner", "student", "intern", "lead", "head", "guard", "leader", "officer", "member", "professional",
    "worker", "employee", "people", "person", "staff", "expert", "executive", "sales", "principal", "general",
    "patient", "resident", "fellow", "public", "graduate", "representative", "associate", "support", "team",
    "management", "service", "services", "custom", "customs", "security", "securities", "salt", "screw", "hand",
    "fuller", "taper", "domestic", "uber", "competitor", "carrier", "bobby", "temp",
))  # fmt: skip
"""Single words that some occupation has as a name and that mostly mean something else."""
PAID_ALONE = frozenset((
    "model", "host", "server", "guide", "judge", "coach", "pilot", "processor", "controller", "sampler", "sewer",
    "dispenser", "applicator", "page", "runner", "printer", "operator", "monk", "groom", "escort", "hedger", "admiral",
))  # fmt: skip
"""Single words that name an occupation only where they are paid: "models earn", "the pay of judges", "Host: …"."""
ORDINARY = frozenset((
    "shrink", "cook", "bouncer", "driver", "doctor", "nurse", "teller", "actor", "minister", "counsel", "usher",
    "engineer", "butcher", "tailor", "clerk", "valet", "agent", "captain", "detective", "secretary", "surgeon",
    "warden", "umpire", "referee", "pedlar", "jockey", "chauffeur", "maid", "notary", "orderly", "sexton", "docker",
    "busser", "carer", "composer", "conductor", "curator", "cutter", "dancer", "dasher", "director", "dresser",
    "barber", "embalmer", "etcher", "faller", "feller", "fitter", "founder", "gatekeeper", "governor", "grader",
    "helper", "inspector", "joiner", "legislator", "mediator", "messenger", "miller", "mover", "packer", "painter",
    "paver", "picker", "planner", "plater", "player", "potter", "presenter", "presser", "producer", "ranger",
    "renderer", "rigger", "ringer", "skipper", "soldier", "spinner", "stocker", "streamer", "tester", "tinker",
    "trucker", "tuner", "turner", "tutor", "waller", "writer", "author", "scout", "mason", "star", "broker", "trader",
    "dealer", "gaffer", "butler", "crossing", "missionary", "poet", "matron", "mechanic", "sparky", "chippy", "quant",
    "assistant", "attendant", "concierge", "postie", "bagger", "breeder", "builder", "blaster", "cleaner", "collier",
    "editor", "farmer", "jointer", "lagger", "logger", "peon", "physio", "pandit", "smith", "taper", "weigher",
))  # fmt: skip
"""Single words that are verbs, things or other people as well: occupations only where a person's noun would stand."""
_MODAL = r"will|would|may|might|can|could|should|must|shall|cannot|never|n['’]t"
VERB_BEFORE = re.compile(rf"(?:\b(?:{_MODAL})|n['’]t) (?:[a-z]+ly )?$", re.IGNORECASE)
"""Words behind which the next one is a verb."""
ORDINARY_VERB_BEFORE = re.compile(
    rf"(?:\b(?:{_MODAL}|to|not|let|they|we|you|I|who|that|which|it|he|she)|n['’]t) (?:[a-z]+ly )?$", re.IGNORECASE
)
PERSON_BEFORE = re.compile(
    r"(?:^|[^\w’'-])(?:(?:an?|the|every|each)(?: [a-z-]{2,20})?|per|one|as|become|becoming|being|average|typical|median"
    r"|experienced|senior|junior|licensed|registered|certified|qualified|professional|entry-level|full-time|trainee) $",
    re.IGNORECASE,
)
"""An article, or an adjective of somebody at work, in front of one person."""
_PAID = rf" (?:{_ADVERB} )?(?:earns?|earned|makes?|made|averages?|averaged|(?:is|are|gets?|was|were) paid)\b"
PERSON_BEHIND = re.compile(
    rf"{_PAID}|(?:['’]s?)? (?:{_PAY_NOUN}|pay|jobs?|positions?|openings|careers?|employment)\b"
    rf"|(?:$|[.,;:?!)(|–—]|['’]s? )| ?[-–—|(]| (?:is|are|was|{_ADVERB}|{_MODAL}|who|in|at|on|with|and"
    r"|or|needs?|requires?|gets?|has|had|have|starts?|started|working|there|today|takes?|sees?|vs|versus|wanted|needed)\b",
    re.IGNORECASE,
)
"""What may follow one person; a noun ("a cook book", "a driver of growth") may not."""
NOT_BEHIND_PEOPLE = re.compile(
    r" (?:an?|the|up|out|down|you|your|its|their|his|her|them|it|us|our|of|behind)\b", re.IGNORECASE
)
"""What follows a verb ("models the", "hosts a") or things ("drivers of growth"), and no people."""
THINGS_BEFORE = re.compile(
    r"\b(?:key|main|major|big|biggest|market|economic|growth|cost|state|global|political|he|she|it|who|that|which)"
    r" (?:[a-z]+ly )?$",
    re.IGNORECASE,
)
HEAD_OF_LINE = re.compile(r"[\W\d_]*")
BEHIND_HEAD = re.compile(r"(?: ?\([^()]{1,60}\))? ?(?::|[–—|]| - |, (?=[$£€~≈\d]))")
"""What stands between an occupation at the head of a line and what the line says of it."""
MAY_BE_HEAD, LONGEST_HEAD = re.compile(r"[:–—|]| - |, "), 120
PAID_AS_HEAD = re.compile(r" ?(?::|[–—|]| - )")
PAY_OF_BEFORE = re.compile(
    rf"\b(?:{_PAY_NOUN}|pay|employment|openings|jobs|number|career) (?:of|for|as) (?:an? |the |all )?$", re.IGNORECASE
)
PAID_BEHIND = re.compile(rf"{_PAID}|['’]s? (?:{_PAY_NOUN}|pay)\b", re.IGNORECASE)
MOST_WORDS = 8  # of a name
LOOK_BACK = 40
"""So many sentences before a claim are looked through for its occupation."""
