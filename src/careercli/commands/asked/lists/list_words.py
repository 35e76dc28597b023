"""What a sentence can ask a list of roles for: the rules of `careercli.commands.asked.lists.asked_list`."""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.question_words import JOBS
from careercli.commands.asked.schooling.training_words import QUICKEST
from careercli.roles.field_words import FIELDS as FIELDS
from careercli.roles.interest_words import INTERESTS as INTERESTS
from careercli.roles.pay_periods import PERIODS

AMOUNT = r"(?P<amount>[$£€]? ?[0-9][0-9.,]* ?(?:k\b|thousand)?)(?! ?(?:hours|%|percent|years))"
PAYING = r"pay(?:s|ing)?|paid|earn(?:s|ing)?|makes?|making"
_OF_PAY = rf"(?:(?:{PAYING}|{JOBS})(?: me)? )?"
"""What says that an amount is pay: "jobs over 20"."""
OR_UP = r" ?(?:\+|(?:(?:and|or) )?(?:up|upwards?|over|above|plus)\b|(?:and|or) (?:more|better|higher)\b)"
"""What says behind an amount that it is the least."""
LOW = (
    rf"{_OF_PAY}(?:over|above|more than|at least|min(?:imum)? of|upwards of|not less than|no less than|"
    rf"(?<!less )(?<!more )(?:{PAYING}))(?: (?:around|about|roughly))? {AMOUNT}"
)
OF_THOUSANDS = (
    r"(?:(?<=still )|(?<=and )|(?<=but )|(?<=, )|(?<=thing )|(?<=that )|(?<=making )|(?<=earning ))"
    r"(?P<least>(?:over|above|at least|more than|north of) \$?(?:[4-9][0-9]|[12][0-9]{2}|300))"
    r"(?= *(?:$|[.;?!]|,(?! ?[0-9])|(?:and|but|near|in|with|without)\b))"
)
"""A least amount with nothing behind it, of more than most hours pay and of less than a year does: thousands."""
HIGH = rf"{_OF_PAY}(?:under|below|(?<!not )(?<!no )less than|at most|up to) {AMOUNT}"
PERIOD = (
    r" ?\+? ?(?:dollars|bucks|usd)? ?(?:an?|per|/|each|by the)? ?"
    r"(?P<period>h(?:ou)?rs?\b|hourly|h\b|week(?:ly)?\b|month(?:ly)?\b|year(?:ly)?\b|yr\b|annual(?:ly)?\b)"
)
UPWARDS = rf"{_OF_PAY}(?<![\w.,$]){AMOUNT}(?=(?:{PERIOD}| ?(?:dollars|bucks|usd)\b)?{OR_UP})"
"""An amount that is said to be the least behind it: "$18+", "45k up", "25 an hour or better"."""
BARE = (
    rf"(?<![\w.,$])(?<!\bin )(?<!\bnear ){AMOUNT}(?= ?\+? ?(?:dollars |bucks )?(?:an|per|/|a) ?h|"
    r" ?(?:an?|per|/) ?(?:week|month)|(?<=k)\b|(?<=[0-9]{5})\b)"
)
"""An amount with nothing that says more or less: "jobs 20/hr", taken for the least."""
SIX_FIGURES = r"\b(?:(?:low|make|earn|earning|making|pays?|paying) )*(?:six|6)[ -]figures?(?: (?:salary|pay|income))?\b"
TIMES_A_YEAR = {**{name[0]: times for name, times in PERIODS.items()}, "a": PERIODS["year"]}
"""What an amount is multiplied by to be a year's, by the first letter of its period."""
LEAST_AN_HOUR, MOST_AN_HOUR = 7, 500
"""Between these a number that is pay, of no period, is an hour's: the federal minimum wage is 7.25."""
LOOKED_FOR = (
    r"what (?:else )?(?:pays|would pay|could pay) (?:me )?(?:over|above|at least|upwards)|"
    rf"{JOBS} (?:that |which )?i (?:can|could)(?= )"
)
"""What asks for other work: "what pays over 75k", "jobs I can do from home"."""
BETTER_TO_BE = r"\bbetter (?:off )?(?:to be(?:come)?|being|becoming|as)\b.*\b(?:than|or)\b"
"""What holds two jobs against each other."""
LASTING = (
    r"(?:still |always |will |to )+exist|(?:still |always )?(?:be around|be here|be needed|be in demand)|"
    r"will (?:not|never) disappear|future[- ]?proof|(?:\w+n'?t|not|never) (?:disappear(?:ing)?|die out|dying(?: out)?|"
    r"go(?:ing)? away|vanish(?:ing)?|shrinking)|"
    r"(?:that|which) (?:will )?(?:last|survive)"
)
AS_A_JOB_CUES = (" as ", "same as", "like", " than ")
AS_A_JOB = (
    r"\b(?:that |which |where i (?:can )?|to )?(?:pay(?:s|ing)?|earn(?:s|ing)?|mak(?:e|es|ing)|with pay) (?:me )?"
    r"(?P<how>(?:at least )?as (?:much|well) as|the same as|(?:at least |just )?like|more(?: money)? than|better than|"
    r"higher than|less than)(?: (?:that|the pay|the salary) of)? (?:an? |the )?(?P<job>[a-z][a-z' /-]+)$"
)
"""The pay of a job as the least, or the most, that others are asked to pay."""
ABOVE_MEDIAN_CUES = ("median", "average", "typical")
ABOVE_MEDIAN = (
    rf"(?:(?:that|which) )?(?:(?:{PAYING}) )?(?:more than|above|over|higher than|better than|at least) "
    r"(?:the |its |their )?"
    r"(?:(?:state(?:'?s|wide)?|national|us|u\.s\.|local|overall|area|county|metro) )?(?:median|average|typical)"
    r"(?: (?:wages?|pay|salar(?:y|ies)|income|earnings|worker))?(?: (?:there|of all jobs|in the state))?\b"
)
"""What asks for more than the median of all jobs, in the place that is asked for."""
PAID_ENOUGH = (
    r"decent(?:ly)?[ -](?:pay|paid|paying|money)|earn(?:s|ing)? decent(?:ly)?|"
    r"pay(?:s|ing)? (?:ok|okay|decent(?:ly)?|enough|alright|all right|fairly|a living|(?:the|my|our) (?:bills|rent))|"
    r"(?:not|never|[a-z]+n'?t) starve"
)
"""Pay that is at least the median of all jobs."""
DYING = (
    r"(?<!not )(?<!never )(?<!n't )(?<!nt )(?:dying(?: out)?|shrinking|disappearing|declining|vanishing|dwindling|"
    r"obsolete|(?:going|go) (?:away|extinct)|die out|in decline|(?:being |getting |get )?(?:replaced|"
    r"automated)(?: by \w+)?|(?:los(?:e|es|ing)|loosing|shed(?:s|ding)?) (?:the )?most"
    r"(?: (?:jobs|workers|people|employees))?)"
)
"""What ends: the list begins with the greatest loss."""
SHRINKING = ["--max-growth", "-0.1"]
"""The filter for what ends: those that grow, or stay as they are, are left out."""
MOST_LOST = r"\b(?:los(?:e|es|ing)|loosing|shed(?:s|ding)?) (?:the )?most (?:jobs|workers|people|employees)\b"
NOT_BY_LOSS = "how many are lost is no order of a list: the fastest to shrink come first; `--sort -jobs`: the largest"
"""What is said to who asks for the greatest loss in people."""
MANY = "20000"
"""People in a role that is asked for because it will last: a growing one of few people is no such thing."""
MANUAL_CUES = ("hand", "manual", "craft")
MANUAL = (
    r"(?:(?:i'?m |i am )?(?:good|best|better|great|skilled|handy) )?(?:(?:where|that|which) )?"
    r"(?:(?:i|you|we|one|they) )?"
    r"(?:can |could |get to )?(?:(?:work(?:ing)?|do(?:ing)?|mak(?:e|ing)|build(?:ing)?|fix(?:ing)?) (?:\w+ )?)?"
    r"(?:with|using|use|strong) (?:(?:my|your|their|his|her|our|the|strong|good|own|two) )*hands?\b(?! over)|"
    r"\bstrong hands\b|"
    r"\bhands?[- ]on\b(?! (?:training|experience|learning|patient|care))|"
    r"\b(?:skilled )?manual(?:ly)? (?:work|labou?r|trades?|skilled|crafts?)\b|"
    r"\bcrafts?(?= (?:jobs?|work|careers?)\b)|\bmanual(?= (?:jobs?|careers?|occupations?)\b)"
)
"""Work that is done with the hands, which is that of the trades."""
AS_TRADES = "work with the hands is read as the trades: building, repair and production; `--interests R`: all that is "
AS_TRADES += "practical, flying and engineering with it"
OWN_BOSS_CUES = ("employ", "boss", "myself", "themsel", "yourself", "business", "freelanc")
OWN_BOSS = (
    r"(?:(?:i )?(?:want|like|hope|plan|would like|can|could|may|might) )?(?:to )?"
    r"(?:be(?:come|ing)? |are |am )?(?:\w+ )?"
    r"(?:(?:my|your|their|his|her|our|one's) own boss(?:es)?|self[- ]?employ(?:ed|ment)"
    r"(?: (?:people|workers|folks))?)\b|"
    r"\b(?:work(?:s|ing)?|go(?:ing)? into business|in business) for (?:my|your|them|him|her|one)sel(?:f|ves)\b|"
    r"\b(?:own|run|start|have|open|running|starting|opening|owning) (?:my|your|their|an?|his|her|our)(?: own)? "
    r"(?:small )?business(?:es)?\b|\bfreelanc\w+\b"
)
"""What asks for work in which people are their own boss."""
OF_PEOPLE = (
    r"\b(?:(?:more than|over|at least|about|nearly) (?:an? )?(?:half|third|quarter|[0-9]+ ?(?:%|percent))|most|"
    r"(?:the |a )?majority|half|[0-9]+ ?(?:%|percent))(?: (?:of )?(?:the |them )?(?:people|workers|employees|staff)?)?"
    r"(?= (?:\w+ )?(?:work|working|do|are|have)\b)(?: works?| working)?"
)
"""How many of the people of a job do something."""
NOT_COUNTED = (
    "how many of the people do so: no source here counts that; the list is of what is usual, or is so for some"
)
OF_A_SHARE = r"most|many|often|usually|mostly|percent(?:age)?|share|self-employed|likely"
"""Words of who asks how many of a job are their own boss."""
OFTEN_OWN_BOSS = ["--self-employed", "25"]
AS_OWN_BOSS = (
    "own boss: the occupations of which at least a quarter of the people work for themselves, as BLS counts them; of "
    "all jobs it is {:g} %"
)
GROWING_BY = (
    r"\b(?:grow(?:ing|s)?|growth(?: of)?)(?: by)?(?: (?:at least|more than|over|above|faster than))? "
    r"(?P<percent>[0-9]+(?:\.[0-9]+)?) ?(?:%|percent)(?: or more)?"
)
"""How fast jobs are to grow over the ten years of the projection, in percent."""
GROWING = (
    r"\bgrow(?:ing)? (?:\w+ )?(?:jobs?|careers?|occupations?|fields?|trades?)\b|"
    r"\b(?:that|which)(?: are| is)?(?: still| also| fast)* grow(?:ing)?\b(?! up)|"
    r"(?:\bstill |\balso |\band |, ?)growing(?= *(?:$|[,.;?!]|(?:and|but|with|without|near|for|or|that|which|over)\b))|"
    r"\b(?:expected|projected|likely|going) to grow\b|\bwith (?:a |some )?future\b"
)
"""What asks for jobs that grow, beside an order by growth: those that shrink are left out."""
WELL_PAID = (
    r"(?:highest|higher|high|best|top|well|better|good|most|more)[ -]?(?:[0-9]+ )?"
    r"(?:paid|paying|pay|salary|salaries|money)(?! than)|"
    r"(?:pay(?:s|ing)?|earn|make) (?:me )?(?:more(?: money)?(?! than)|extra)|"
    r"(?:pay(?:s|ing)?|paid|earn(?:s|ing)?|mak(?:e|es|ing)) (?:(?:me |you |people )?(?:the )?(?:very |really )?"
    r"(?:most|best|highest|well|better(?! than)|good|great|big|top)(?: money)?|a lot)|"
    r"(?:the )?(?:most|best|good|big) money|(?:most )?lucrative"
)
"""Jobs that pay well: the best paid come first."""
MORE_PAY = (
    r"\b(?:(?:more|higher)[ -](?:pay|paid|paying|salary|money)|(?:pay|earn|make)(?:s|ing)? (?:me )?more)\b(?! than)"
)
"""What asks for more pay than an amount that nobody has said."""
MORE_THAN = (
    "more pay than what? None is told: the best paid come first, and `--min-pay 40000` asks for at least that much"
)
_BY = (
    r"(?:(?:sort|order|rank|group|list|arrang)(?:e?d)? )?(?:by|in (?:the )?order of) "
    r"(?:(?:the|their|its|how much|levels? of|years? of|amount of|least|most) )*"
)
"""What says that an order is named."""
_SCHOOLING = (
    r"(?:schooling|education|degrees?|school|study)(?: levels?| degrees?)?"
    r"(?: (?:needed|required|(?:that )?they (?:need|require|take|ask for)))?"
)
_MOST_FIRST = r",? ?(?:(?:the )?(?:highest|most)(?: schooling| education)? first|from (?:the )?(?:highest|most)\b.*)"
LARGEST = (
    r"most common|(?<!lose )(?<!losing )(?<!loses )(?<!the )most (?:jobs|people|workers|employees|employment)|"
    r"(?<!lose )(?<!losing )(?<!loses )the most (?:jobs|people|workers|employees)|"
    rf"(?:largest|biggest)(?= (?:[a-z-]+ ){{0,2}}{JOBS}\b)(?: (?=[a-z]))?"
)
"""Jobs that many people have: the largest come first."""
SORTS = (
    (rf"{_BY}{_SCHOOLING}{_MOST_FIRST}", "-education,-jobs"),
    (
        rf"{_BY}{_SCHOOLING}(?:,? (?:the )?(?:lowest|least)(?: schooling)? first)?",
        "education,-jobs",
    ),  # what most can enter
    (rf"{_BY}(?:pay|salar(?:y|ies)|wages?|income|earnings)", "-pay"),
    (rf"{_BY}(?:projected )?growth", "-growth"),
    (rf"{_BY}(?:number of )?(?:job )?openings", "-openings"),
    (rf"{_BY}(?:number of jobs|size|how many (?:jobs|people)(?: there are)?)", "-jobs"),
    (WELL_PAID, "-pay"),
    (r"(?:lowest|worst)[ -]?(?:paid|paying|pay)", "pay"),
    (r"most openings|many openings|high demand|openings|hiring|vacancies|in demand", "-openings"),
    (LARGEST, "-jobs"),
    (QUICKEST, "training"),
    (
        r"(?:the )?(?:most|highest|largest)(?: share of| often| likely(?: to be)?)?(?: \w+)? self[- ]?employ\w*"
        r"(?: people| workers)?",
        "-self_employed",
    ),
    (rf"{LASTING}", "-growth"),
    (DYING, "growth"),
    (
        r"growing|growth|fastest|of the future|(?:expected|projected|likely|going) to grow|with (?:a |some )?future",
        "-growth",
    ),
)
"""What a list is ordered by."""
_STUDY = "(?:college|university|school|study|degrees?|programs?|courses?|diploma)"
_NEEDED = r"(?:need|requir|ask|call|want|ha[sv]|get|hold|earn|demand|expect|insist)\w*(?: (?:for|on|to))?"
_NOT_NEEDED = (
    rf"(?:(?:{_NEEDED} )?(?:no|without)|not|never|nobody|nothing|less than|lower than|below|under|(?:is|are|do|does|"
    rf"did|will|would)(?:n'?t| not))(?: (?:really |actually |even )?{_NEEDED})*(?: an?| any| the| my)*"
)
_IS_NEEDED = r"(?: is| are)? (?:needed|required|necessary|asked for)"
_UNNEEDED = (
    r"(?:(?:(?: is| are)? (?:not|never)|(?: is|'s| are)(?:n'?t| not)) (?:\w+ )?(?:needed|required|necessary|asked for|"
    r"a must)|(?: is| are)? (?:optional|unnecessary))"
)
"""What says, in front of a level of schooling or behind it, that it is not asked for."""
_HIGH_SCHOOL = (
    r"(?:high[ -]?school|hs)(?: (?:diplomas?|degrees?|education))?(?! (?:teach|coach|counsel|princip|kid|stud))"
)
NO_HIGH_SCHOOL = (
    rf"(?:(?:without|no|lack(?:s|ing)?|(?:do(?:es)?n'?t|do(?:es)? not|did(?:n'?t| not)|never|not) "
    rf"(?:need|require|have|got|get|hold|had|earn\w*))(?: having| an?| any| my| the)* (?:{_HIGH_SCHOOL}|ged|diplomas?)"
    r"(?: or (?:an? )?ged)?|"
    r"(?:did(?:n'?t| not)|never|have(?:n'?t| not)|has(?:n'?t| not)|not) (?:finish|complete|graduat|pass)\w*(?: from)? "
    rf"{_HIGH_SCHOOL}|(?:drop\w* out of|left|quit|leaving) {_HIGH_SCHOOL}|high[ -]?school drop-?outs?)"
)
"""What says that somebody has no high school diploma, or that a job asks for none."""
_NO_SCHOOL_OF = r"(?:without|no|not|never|(?:do(?:es)?n'?t|do not) want(?: to (?:go to|do))?)(?: going to| any| an?)? "


_YEARS_OF = r"[- ]years?(?! (?:of )?(?:experience|work\w*|on|in|as))(?: of)?(?: (?:college|degrees?|school))+"


def _not_asked(words: str) -> str:
    """The pattern of a level of schooling that is not asked for: "need no X", "without X", "X isn't required"."""
    return rf"(?:{_NOT_NEEDED} (?:{words})(?:{_IS_NEEDED})?|(?:an? )?(?:{words}){_UNNEEDED})"


_BELOW = (
    (r"(?:did(?:n'?t| not)|never|have(?:n'?t| not)) "
     r"(?:finish(?:ed)?|go(?:ne)? to|complete[d]?|attend(?:ed)?|start(?:ed)?)"
     r"(?: any)? (?:college|university)", "high school"),
    (_not_asked(rf"bachelor'?s?(?: degrees?)?|(?:four|4){_YEARS_OF}"), "associate"),
    (_not_asked(rf"associate'?s?(?: degrees?)?|(?:two|2){_YEARS_OF}"), "certificate"),
    (_not_asked(r"master'?s?(?: degrees?)?"), "bachelor"),
    (_not_asked(r"doctorates?|doctoral degrees?|ph\.?d\.?s?"), "master"),
    (rf"{_NO_SCHOOL_OF}(?:law|medical|med|dental|vet\w*|pharmac\w+) school", "master"),
    (rf"{_NO_SCHOOL_OF}grad(?:uate)? school", "bachelor"),
    (_not_asked(r"(?:(?:college|university) )?degrees?"), "certificate"),
    (r"(?:college|university)(?: isn'?t| is not|'s not| not)(?: \w+)? for (?:me|him|her|them|us)", "certificate"),
    (_not_asked(r"(?:going to )?(?:college|university)(?: education)?"), "high school"),
)  # fmt: skip
"""What says that a level of schooling is not asked for, and the most that then is."""
_NAMED = (
    (rf"(?:(?:two|2)[ -](?:years?|yrs?)(?: of)?(?: community)? {_STUDY}|community college)(?: {_STUDY})?", "associate"),
    (rf"(?:one|a|1)[ -]years?(?: of)?(?: {_STUDY})? (?:{_STUDY}|certificates?|training)(?: or less)?", "certificate"),
    (rf"(?:four|4)[ -](?:years?|yrs?)(?: of)? {_STUDY}(?: {_STUDY})?", "bachelor"),
    (rf"(?:(?:{_HIGH_SCHOOL}|high school)(?: (?:diploma|education|grad(?:uate)?s?))?|ged)", "high school"),
    (r"associate(?:'?s)?(?: degrees?)?", "associate"),
    (r"bachelor(?:'?s)?(?: degrees?)?", "bachelor"),
    (r"master(?:'?s(?: degrees?)?| degrees?)", "master"),
    (r"(?:doctorate|doctoral degree|ph\.?d\.?)", "doctoral"),
)
"""A level of schooling by what people call it."""
SCHOOLING = (
    *_BELOW,
    *_NAMED,
    (r"(?:no|without)(?: an?| any| my)? (?:qualifications|diploma|education|school)", "none"),
)
LIMITS = {pattern for pattern, level in SCHOOLING if level in ("none", "certificate")} | {*dict(_BELOW)}
"""What is the most schooling that is asked for, and never the least."""
DEGREES = {pattern: level for pattern, level in _NAMED if level not in ("certificate", "high school")}
"""The degrees among them: who names one has it, or seeks it, and means the jobs that ask for it."""
SCHOOLING_CUES = (
    "degree", "college", "universit", "year", "school", "ged", "associate", "bachelor", "master", "qualif", "diploma",
    "educat", "hs", "doctora", "ph",
)  # fmt: skip
NEEDS = r"\b(?:needs?|requir(?:e|es|ing)|calls? for|asks? for|takes?|wants?|seeks?) "
NEEDS += r"(?P<how>exactly |at least |only |just )?(?:an? )?"
"""What says in front of a level of schooling that jobs ask for it."""
OR_MORE = r"(?: degrees?)? or (?:more|higher|above|better|beyond)\b"
HELD_BY = r"\b(?:holding|holds?|having|earned|earning|finished|completed|got|getting)(?: an?| my| the| one's)? "
"""What says in front of a level of schooling that somebody has it, or will have."""
OR_LESS = r"(?: degrees?)? or (?:less|lower|below|under)\b|(?: degrees?)? at most\b"
AT_MOST = (
    r"\b(?:only|just|at most|up to|no more than|not more than|nothing (?:beyond|above|more than)|less than|under|below|"
    r"max(?:imum)?(?: of)?|more than)(?: (?:an?|my|the))* $"
)
"""What says in front of a level of schooling that less of it will do: "nothing more than a bachelor's"."""
EXACTLY = "schooling: jobs whose usual way in is {}; `--education {}` alone has those that ask for less, too"
NONE_SO_HIGH = "schooling: in none of these jobs is {} the usual way in; those that ask for less are shown"
HELD = {
    "associate": "an associate's degree", "bachelor": "a bachelor's degree", "master": "a master's degree",
    "doctoral": "a doctoral degree",
}  # fmt: skip
"""Degrees in words."""
NO_EXPERIENCE = r"\b(?:no|without) experience\b|\bentry[ -]level\b"
FOR_BEGINNERS = ["--zone", "2", "--education", "high school"]
"""The filters for what is open to somebody without experience."""
LOOKS_FOR_JOBS = r"^(?!(?:is|are|do|does|can|could|should|would|will)\b).*\bjobs\b"
"""A sentence that speaks of jobs and is no question of yes or no: who cannot go on looks for others."""
NO_MORE_SCHOOL = (
    r"(?:without|no|not|never|don'?t want to|can'?t)(?: have to| having to| need\w*| requir\w+)? "
    r"(?:(?:go(?:ing)? )?back to (?:school|college|university)|(?:any )?(?:more|further|additional|extra) "
    r"(?:school\w*|education|study\w*|training|college|degrees?|classes))"
)
"""No schooling beyond what somebody has."""
NO_SCHOOL = r"(?:without|no)(?: going to| any)? school(?:ing)?(?! (?:diploma|degree|education)\b)"
"""What says the same of who comes from a job."""
TONGUES = (
    r"spanish|french|german|chinese|mandarin|arabic|portuguese|russian|japanese|korean|italian|vietnamese|hindi|polish|"
    r"bilingual"
)
"""Languages, which the record rates as one."""
IN_A_TONGUE = (
    r"\b(?:(?:who |that |i |can |and )*(?:speak(?:s|ing)?|know(?:s|ing)?|talks?)|in|with|using) (?:fluent )?"
    rf"({TONGUES})\b(?: speaking| skills?)?|"
    rf"\b({TONGUES})[ -]speak(?:ing|ers?)\b|\b(bilingual)(?: (?:in )?(?:{TONGUES}))?\b"
)
"""What says that somebody speaks a language at work."""
SUBJECTS = {
    "mathematics": r"maths?|mathematics|numbers", "biology": r"biology", "chemistry": r"chemistry",
    "physics": r"physics", "psychology": r"psychology", "geography": r"geography",
    "history and archeology": r"history|archa?eology",
    "foreign language": rf"(?:foreign )?languages?|{TONGUES}",
    "computers and electronics": r"computers?|programming|coding",
    "engineering and technology": r"technology", "sociology and anthropology": r"sociology", "fine arts": r"fine arts",
    "medicine and dentistry": r"medicine", "law and government": r"law(?! enforcement)|government",
    "mechanical": r"machines?|engines?",
    "food production": r"cooking", "design": r"design",
}  # fmt: skip
"""Knowledge that the record rates; the name is a skill to `list --skill`."""
AVERSE = (
    r"\b(?:not|\w+n't|(?:do|does|did|ca|wo|is|are|was|would|could|should)nt|never|hates?|hating|dislikes?|"
    r"avoid(?:ing)?|sick of|tired of|can ?not|instead of|rather than|away from|without|no)\b"
)
"""What turns a liking round. The catalogue tells what a job has; what somebody would rather not do is not looked up."""
WISHES = (
    r"^(?:anything|something) (?:with|creative|around|artistic)\b|"
    r"\b(?:likes?|loves?|enjoys?|wants? to|good (?:with|at)|interested|passion\w*|client)\b"
)
"""What says that somebody tells what they like, and names no title."""

TRADES = r"\btrades?\b"
SKILLED = (("--min-education", "certificate"), ("--education", "associate"))
NO_EASY_TRADE = (
    "trades: those of building and repair ask for strength, or no source says that they do not; shown is skilled work "
    "that does not, learned in a certificate or an associate's degree"
)
"""What is said to who asks for a trade that spares the body."""
EVERY_TRADE = ["--family", "trades"]


def is_example(sentence: str) -> bool:
    """Whether a sentence names work as an example of what it looks for, and not as what is liked."""
    return " like " in sentence and cued.search(rf"\b(?:something|anything|{JOBS}) like\b", sentence) is not None


NOT_LOOKED_UP = "what you would rather not do cannot be looked up: the figures are of what a job has"
ANIMALS = r"\b(?:animals?|pets?|dogs?|horses?|cats?)\b"


def read_in_lists() -> tuple[str, ...]:
    """The patterns of what a sentence can ask a list for."""
    named = (*FIELDS.values(), *SUBJECTS.values(), *INTERESTS.values())
    plain = (JOBS, r"(?:no|without) experience|entry[ -]level", r"uses?|likes?|exists?|degrees?")
    return (*(pattern for pattern, _level in SCHOOLING), *(pattern for pattern, _sort in SORTS), *named, *plain)


def lasts(rest: str) -> bool:
    """Whether a sentence asks for what does not end: "not dying out"."""
    return cued.search(rf"\b(?:{LASTING})\b", rest) is not None


def order_of(rest: str) -> str | None:
    """What a sentence wants a list ordered by; schooling has another order within it, that of most jobs or its own."""
    named = [sort for pattern, sort in SORTS if cued.search(rf"\b(?:{pattern})\b", rest)]
    if not named or "," not in named[0]:
        return next(iter(named), None)
    within = next((sort for sort in named if "," not in sort), None)
    return f"{named[0].partition(',')[0]},{within}" if within else named[0]


def _is_part(ordered: str, sort: str) -> bool:
    """Whether one order is that of a list, or of its groups, or stands within them."""
    return bool({part.lstrip("-") for part in ordered.split(",")[:1]} & {part.lstrip("-") for part in sort.split(",")})


def carried(options: list[str], sort: str | None, rest: str = "") -> tuple[str, ...]:
    """The patterns of those words that some options and an order of a list carry: no other word is left unsaid."""
    chosen = dict(zip(options[::2], options[1::2], strict=True))
    patterns = [pattern for pattern, ordered in SORTS if sort and _is_part(ordered, sort)]
    patterns += [JOBS, r"uses?|likes?|exists?|degrees?|list|something|anything"]
    has_schooling = "--education" in chosen and (not rest or any(cue in rest for cue in SCHOOLING_CUES))
    patterns += [pattern for pattern, _level in SCHOOLING if has_schooling]
    patterns += [r"(?:sort|rank|order|group|first)"] if sort else []
    patterns += [DYING] if "--max-growth" in chosen else []
    patterns += [r"growing|growth|grow"] if "--min-growth" in chosen else []
    patterns += [r"(?:no|without) experience|entry[ -]level"] if "--zone" in chosen else []
    patterns += [FIELDS[chosen["--family"]]] if "--family" in chosen else []
    patterns += [SUBJECTS[chosen["--skill"]]] if chosen.get("--skill") in SUBJECTS else []
    patterns += [INTERESTS[letter] for letter in chosen.get("--interests", "")]
    return tuple(patterns)


PAID_PERSON = (
    r"\b(?:who|and|he|she|man|woman|client|person|somebody|someone)(?: (?:only|just|now|currently))* "
    r"(?:earns|makes|gets|is paid|earning|making) (?:about |around |only )?\$?[0-9]"
)
"""What says that pay is somebody's own, and no wish for it."""
