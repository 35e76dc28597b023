"""How long somebody wants to train, as sentences say it: "under a year of training", "classes for 6 months or less"."""

from __future__ import annotations

from careercli import cued
from careercli.commands.asked.question_words import JOBS, ME
from careercli.roles import training_time
from careercli.roles.training_time import TIME, UNDER

_CUES = (
    "train",
    "school",
    "stud",
    "class",
    "course",
    "program",
    "certificate",
    "learn",
    "qualif",
    "certified",
    "become",
    "start",
    "get into",
    "begin",
    "licensed",
    "education",
    "complete",
    "finish",
)
_UNITS = ("fast", "week", "month", "year", "mos", "yr", "short", "quick", "brief")
_TRAINING = (
    r"(?:(?:short |quick )?(?:re)?training|(?:trade )?school(?:ing)?|study(?:ing)?|class(?:es)?|courses?|programs?|"
    r"(?:re)?train|certificates?(?: programs?| courses?)?)"
)
_AT_MOST = rf"(?:(?:{UNDER}|at most|up to|within|(?:no|not) (?:more|longer) than|max(?:imum)?(?: of)?|only) )?"
_OR_LESS = r"(?: or (?:less|under|fewer|shorter)| at most| max(?:imum)?| tops)?"
_TIMES = (
    rf"(?<!have )(?<!had )(?<!did )(?<!did the )(?:with |for |do |after |in )?{_AT_MOST}{TIME}{_OR_LESS}(?:'| worth)?"
    rf"(?:[ -](?:of|for))?(?: (?:job|vocational|full[- ]time|career|trade))?[ -]{_TRAINING}{_OR_LESS}"
    r"(?: (?:is )?(?:ok|okay|fine|max|only))?",
    rf"(?:i can |i could |can |want to |willing to |don'?t want to )?(?:go to |go back to |do |with |of )?{_TRAINING}"
    rf"(?:,| (?:for|of|in|that|takes?|taking|lasts?|lasting|is|be|to))* (?:(?:more|longer) than )?{_AT_MOST}{TIME}"
    rf"{_OR_LESS}",
    rf"(?:that |which )?(?:takes?|taking|requir\w+|needs?|with) {_AT_MOST}{TIME}{_OR_LESS} to "
    r"(?:learn|train(?: for)?|get(?: into)?|finish|qualify(?: for)?|become|complete|start)",
    rf"(?:i can |that i can |to )?(?:be |get |become )?(?:trained|qualified|certified|job[- ]ready|licensed|train|"
    rf"qualify|learn|start|get into|begin)(?: for| working)?,? "
    rf"(?:within|in(?:side)?(?: of)?(?: {UNDER})?) {TIME}",
    r"(?:(?:(?:i )?(?:have|'ve got|got|can spare|can give it)|and|with|plus) (?:about |only |just )?)"
    rf"{TIME} (?:to (?:train|study|learn|spend on (?:training|school))|for (?:training|school))",
)
"""How somebody says how long they want to train."""
_REFUSED = (
    r"\b(?:without|don'?t|do not|won'?t|can'?t|cannot|not|no|avoid|skip)(?: (?:want|have|afford|do|to|go|going|another|"
    r"back|spend|spending|commit|committing|in|for|the|doing|wanting|having|sit|sitting|through|need|needing|willing|"
    r"me|any|a|be|being))* ?$"
)
"""What stands before a time that somebody does not want to study: less of it may be."""
_OR_MORE = r"\b(?:more|longer) than\b|\bat most\b|\bup to\b|\bor (?:less|under|fewer)\b"
_SHORT = rf"\b(?:short(?:er)?|quick|brief|little|fast)(?:[ -]term)? {_TRAINING}"
_OF_SCHOOL = r"\b(?:school|stud|class|degree|college|certificate|program|credential)"
"""What says that the time is one of study: else it is that until one is trained, and earns the pay."""
_COURSE = r"\b(?:courses?|certificates?|programs?|classes)\b"
QUICKEST = (
    r"(?:what(?:'s| is) )?(?:the )?(?:quickest|fastest|shortest|soonest|least)(?! grow)(?: (?!grow)[a-z']+){0,6}? "
    r"(?:train\w*|learn\w*|qualif\w+|certif\w+|licens\w+|courses?|programs?|school\w*|(?:in)?to (?:an? )?(?:new )?"
    r"(?:job|career|trade|work)\w*)(?: for)?|"
    r"(?:quickest|fastest|shortest|easiest) (?:ways?|routes?|paths?|roads?)(?: (?:in|to|into)\b)?|"
    r"(?:train\w*|learn|qualif\w+|certified|licensed)(?: (?:for|in|into|up))?(?: (?:the|most))* "
    r"(?:quickest|fastest|soonest|quickly|quick|fast)|"
    r"(?:how|who|which|what) [a-z' ]*(?:train|qualify|get into)[a-z]*(?: \w+)? (?:quickest|fastest|soonest)"
)
"""What asks for the jobs that one is trained for soonest."""
_NONE = (
    r"(?<![a-z])(?:(?:that |which )?(?:with|needs?|needing|requir(?:es?|ing)|takes?|taking|have|having) (?:no|zero)"
    r"(?: (?:formal|prior|previous|special))?|without(?: any)?) (?:training|schooling)(?![a-z])"
    r"|(?<![a-z])no (?:formal )?(?:training|schooling) (?:needed|required|necessary)(?![a-z])"
)
"""How somebody says that they do not want to study at all before the job."""
_TO_STUDY = r"\bwhat (?:can|could|should|to) (?:i )?study\b"
"""What asks for something to study, and not for jobs that ask for none."""
SHORT, IN_ALL = "1 year", " in all"
"""What short training is read as, and what has the paid training in it, too."""


def timed(sentence: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the time that somebody wants to train, which becomes an option; and what is said of it."""
    if "train" in sentence and (match := cued.search(_NONE, sentence)):
        options += ["--training", "none"]
        return f"{sentence[: match.start()]} {sentence[match.end() :]}", ()
    if not any(cue in sentence for cue in _UNITS) or not any(cue in sentence for cue in _CUES):
        return sentence, ()
    for pattern in _TIMES:
        match = cued.search(rf"(?<![a-z0-9]){pattern}(?![a-z])", sentence)
        if match and training_time.months_of(match) <= 12 * training_time.MOST_YEARS:
            is_refused = cued.search(_REFUSED, sentence[: match.start()]) and not cued.search(_OR_MORE, match[0])
            under = "under " if is_refused or cued.search(rf"\b{UNDER} {TIME}(?! or )", match[0]) else ""
            time = f"{under}{training_time.in_words(training_time.months_of(match))}"
            options += ["--training", time if cued.search(_OF_SCHOOL, match[0]) else f"{time}{IN_ALL}"]
            options += ["--education", "certificate"] if "certificate" in match[0] else []
            is_course = cued.search(_TO_STUDY, sentence) or cued.search(r"\bcourses?\b", match[0])
            options += ["--min-education", "certificate"] if is_course else []
            rest = cued.sub(r"\b(?:short|quick|brief) *$", " ", sentence[: match.start()])
            return f"{rest} {sentence[match.end() :]}", ()
    if match := cued.search(rf"{_SHORT}\b", sentence):
        options += ["--training", f"{SHORT}{IN_ALL}"]
        options += ["--min-education", "certificate"] if cued.search(_COURSE, match[0]) else []
        return f"{sentence[: match.start()]} {sentence[match.end() :]}", (f"{match[0]} is read as {SHORT} at most",)
    return sentence, ()


def deadline(sentence: str, options: list[str]) -> str:
    """A sentence that wishes to move without the time by which, which is what may be studied: "within two years"."""
    if "--training" in options or not any(cue in sentence for cue in _UNITS):
        return sentence
    for pattern in (*_BY_WHEN, _IN_TIME):
        match = cued.search(pattern, sentence)
        if match is None or cued.search(_ENDS, sentence[: match.start()] if pattern == _IN_TIME else ""):
            continue
        months = training_time.months_of(match)
        if len(match["unit"]) > 1 and months <= _LATEST:
            under = "under " if cued.search(rf"\b{UNDER} {TIME}$", match[0]) else ""
            options += ["--training", f"{under}{training_time.in_words(months)}"]
            return f"{sentence[: match.start()]} , {sentence[match.end() :]}"
    return sentence


_LATEST = 120
"""Months that somebody may give themselves to move."""
_NO_DEADLINE = (
    r"(?! (?:of )?(?:[a-z]+ )?(?:experience|in\b|as\b|ago|old|left|away|working|doing|at\b|retire|retiring|retirement|"
    r"graduat))"
)
"""What does not stand behind the time by which somebody wants to move: "less than two years of experience"."""
_NOT_SPENT = r"(?<!for )(?<!been )(?<!had )(?<!have )(?:\b(?:and|but|with) )?\b(?:(?:done|ready|finished|there) )?"
_BY_WHEN = (
    rf"{_NOT_SPENT}(?:(?:in|over|with|by) )?(?:{UNDER}|at (?:the )?most|up to|within|(?:no|not) (?:more|longer) than|"
    rf"max(?:imum)?(?: of)?|inside(?: of)?|by the end of)(?: the next| the| another)? {TIME}{_NO_DEADLINE}",
    rf"{_NOT_SPENT}(?:in )?{TIME}(?: or (?:less|under|fewer)| at (?:the )?most| max(?:imum)?| tops)\b{_NO_DEADLINE}",
)
"""How somebody says by when they want to move, with a word for a limit."""
_IN_TIME = rf"\b(?:in|over)(?: the next| another| about)? {TIME}{_NO_DEADLINE}"
_ENDS = (
    r"\b(?:retir\w+|clos\w+|shut\w*|laid|layoffs?|los(?:e|es|ing)|end(?:s|ing)?|due|expires?|graduat\w+|mov(?:e|ing) "
    r"(?:to|away)|contract|still|dead|gone|replaced)\b"
)
"""What else may be in some time than the better job."""


_APPRENTICESHIPS = (
    r"(?:(?:skilled )?trades? )?"
    r"(?:(?:that |which )?(?:have|has|having|offers?|offering|with|through|by|requires?|needs?) )?"
    r"(?:an? |any |the )?(?:(?:paid|union|registered|trades?|skilled trades?|good|best|well[- ]paid|high[- ]paying) )*"
    r"(?:apprenticeships?(?: (?:programs?|jobs?|positions?|trades?|opportunities|available))*|"
    r"apprentice (?:programs?|jobs?|positions?))"
)
_HOW_LONG = (
    r"(?:,? ?(?:and )?how (?:long|many years) (?:(?:do|are|does|is|would|will) )?(?:they|it|these|those|each|one)"
    r"(?: (?:last|take|takes|lasts|be))?|^how (?:long|many years) (?:do|are|does|is)(?= )|(?<=jobs )(?:last|take)$)"
)
"""What asks for the length of apprenticeships, which the list has."""
_OF_A_JOB = (
    r" (?:as|(?:to (?:be|become))|for (?!(?:women|adults|veterans|beginners|people|someone|me|teens|high|men|my)\b))"
)
"""What says behind an apprenticeship for which job it is."""
_IN_FRONT = frozenset((
    "a", "an", "any", "with", "have", "has", "having", "offer", "offers", "offering", "by", "through", "via",
    "as", "in", "of", "are", "is", "do", "does", "there", "for", "the", "list", "find", "get", "start", "take",
    "into", "want", "like", "all", "which", "what", "and", "or", "most", "me", "show", "jobs", "careers",
    "trades", "trade", "that", "long", "out", "about", "to", "good", "great", "who", "companies",
))  # fmt: skip
"""Words in front of an apprenticeship that name no job."""
_LEARNED = (
    r"(?P<only>(?:(?:that|which) )?(?:requir\w+|need\w*|tak(?:e|es|ing)|with) (?:only|just|nothing but|no more than) "
    r"(?:an? |some |paid )*(?:on[- ]the[- ]job training|training on the job))",
    r"(?:(?:with|offering|requiring|needing|(?:that|which) (?:have|has|offers?|provides?|gives?|includes?)) )?"
    r"(?:an? |some |paid |good |full )*(?:on[- ]the[- ]job training|training on the job|paid training)",
    rf"(?:where |in which |that |which )?(?:{ME} )?(?:can |could |will |get to |am |is |are |would |to )?(?:be )?"
    r"(?:learn(?:ed|t|ing|s)?|train(?:ed|ing)?|taught)(?: it| everything| the work| them| a trade| all)? "
    r"on[- ]the[- ]job",
    r"(?:that |which |who )(?:will )?(?:train|teach)s? (?:you|me|people|new hires|beginners)",
    r"(?:that |which |to )?(?:will )?(?:get )?pa(?:id|y|ys|ying)(?: (?:you|me))? (?:to|while (?:you|i)|for) "
    r"(?:learn|train)(?:ing)?",
    r"earn(?:ing)? while (?:you |i )?(?:learn|train)(?:ing)?",
    r"(?:that (?:are|is) |employers )?(?:will(?:ing)? (?:to )?train)",
)
"""How a sentence says that a job is learned in it."""
TAUGHT = "moderate,long,apprenticeship"
"""The training of jobs that are learned in them."""
_SAID_OF_TAUGHT = (
    "learned on the job: with over a month of paid training there, and no degree first; "
    "`careers list --on-the-job short --sort -jobs` has what is learned in up to a month"
)
_ASKS_FOR_JOBS = rf"\b(?:{JOBS}|trades?|something|anything|what can i|fields?|places|companies|employers)\b"


def on_the_job(sentence: str, options: list[str]) -> tuple[str, tuple[str, ...]]:
    """A sentence without the training on the job that it asks for, which becomes an option; and what is said of it.

    What names a job beside it asks for that one's own.
    """
    if "--on-the-job" in options:
        return sentence, ()
    if "apprentic" in sentence and (match := cued.search(rf"\b{_APPRENTICESHIPS}\b", sentence)):
        front, behind = sentence[: match.start()].replace(",", " ").split(), sentence[match.end() :]
        if (front and front[-1] not in _IN_FRONT) or cued.match(_OF_A_JOB, behind):
            return sentence, ()
        options += ["--on-the-job", "apprenticeship"]
        return cued.sub(_HOW_LONG, " ", f"{sentence[: match.start()]}jobs{behind}").strip(), ()
    if match := cued.search(_INTERNSHIPS, sentence) if "intern" in sentence or "residency" in sentence else None:
        options += ["--on-the-job", "internship"]
        return f"{sentence[: match.start()]}jobs{sentence[match.end() :]}", ()
    if not ("train" in sentence or "learn" in sentence or "taught" in sentence or "teach" in sentence):
        return sentence, ()
    for pattern in _LEARNED:
        match = cued.search(rf"(?<![\w-]){pattern}(?![\w-])", sentence)
        if (
            match is None
            or not cued.search(_ASKS_FOR_JOBS, sentence)
            or cued.search(_NOT_TAUGHT, sentence[: match.start()])
        ):
            continue
        if cued.search(_SOON, sentence):
            options += ["--on-the-job", "short", "--education", "high school"]
            rest = cued.sub(_SOON, " ", f"{sentence[: match.start()]} {sentence[match.end() :]}")
            return rest, ("soon: learned on the job in up to a month, which is paid",)
        is_only = "only" in match.groupdict()
        options += ["--on-the-job", f"short,{TAUGHT}" if is_only else TAUGHT]
        options += ["--education", "high school"] if is_only else []
        said = () if is_only else (_SAID_OF_TAUGHT,)
        return f"{sentence[: match.start()]} {sentence[match.end() :]}", said
    return sentence, ()


_SOON = r"\b(?:something )?(?:quick(?:ly)?|fast|asap|right away)\b"
"""What says that there is little time."""
_INTERNSHIPS = (
    rf"\b{JOBS} (?:that |which )?(?:need|needs|have|has|require|requires|ask for|take|with|offer)s? "
    r"(?:an? )?(?:paid )?(?:internships?|residenc(?:y|ies))\b"
)
"""What asks for jobs that an internship goes before."""
_NOT_TAUGHT = r"\b(?:no|not|without|\w+n't)(?: \w+)?(?: for)? $|^(?:do|does|did|is|are) "
