"""Questions about roles, as sentences of `question_words`: the rules of `careercli.commands.asked.questions`."""

from __future__ import annotations

from careercli.commands.asked.lists.list_words import FIELDS
from careercli.commands.asked.moves.move_questions import MOVES
from careercli.commands.asked.question_words import (
    AT,
    BETTER,
    DIGITS,
    FEES,
    FEES_CUES,
    FINE,
    IN,
    JOBS,
    LICENSE,
    ME,
    MOVE,
    OFFER,
    OTHER,
    PAPERS,
    PAY,
    PAY_CUES,
    PROSPECTS,
    PROSPECTS_CUES,
    RANKED,
    ROLE,
    SCHOOL,
    A,
)

_ABLE = r"skills?|qualifications?|experience|training"
_TO_BE = (
    r"(?: still| yet)?(?: to (?:learn|have|get|know|do))?(?: in order)? "
    r"(?:to (?:be|become|work as|get into|qualify as)|for(?: being| becoming)?)"
)
ABOUT: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        rf"(?:do|does|would|must|should|will) {ME} (?:need|have|require|got)(?: to (?:be|have|get))? (?:an? |any )?"
        rf"(?:state |special )?{LICENSE} (?:to|for) (?:be |become |being |work as |working as |do |doing )?{A}{ROLE}",
        "license",
        ("licen",),
    ),
    (
        rf"(?:which|what|how many)(?: of the)? states? (?:(?:do(?:es)?n'?t|do(?:es)? not|do|will|would) )?"
        rf"(?:require|need|want|have|ask for|make you (?:get|have))s? (?:an? )?{LICENSE} "
        rf"(?:for|to be|to become|to work as) {A}{ROLE}",
        "license",
        ("licen",),
    ),
    (
        rf"(?:do|does|will|would) (?:the state of )?(?P<place>[a-z][a-z .]+?) (?:"
        rf"(?:require|need|want|have|ask for)s? (?:an? )?{LICENSE} (?:for|of|to be|to become|to work as) {A}{ROLE}|"
        rf"(?:require|need|want)s? {A}(?P<role2>.+?) to (?:be|have|hold|get) (?:an? )?{LICENSE})",
        "license",
        ("licen",),
    ),
    (
        rf"(?:do|does|will|would) (?:the state of )?(?P<place>[a-z][a-z .]+?) (?:license|certify|regulate) {A}{ROLE}",
        "license",
        (" license ", " certify ", " regulate "),
    ),
    (
        rf"(?:do|does|must|are|is) {A}{ROLE} (?:need|require|have|have to have|have to be|need to be)? ?"
        rf"(?:an? )?{LICENSE}",
        "license",
        ("licen",),
    ),
    (
        rf"(?:can|could) {ME} (?:be|become|work as) {A}{ROLE} (?:without|with no|with out) (?:an? |any )?{LICENSE}",
        "license",
        ("licen",),
    ),
    (
        rf"(?:(?:is|are|how (?:do|can) {ME} get|how to get|what is|how hard is|how much is) )?(?:it to get )?"
        rf"{A}{ROLE} {LICENSE}(?: (?:hard|easy|difficult|requirements?|required|needed|worth|by state|to get).*)?",
        "license",
        ("licen",),
    ),
    (
        rf"(?:what|which|how many)(?: kinds? of| sort of)? {LICENSE} (?:do|does|must|should|would|will) {A}{ROLE} "
        rf"(?:need|have|require|hold|get)(?: to have)?",
        "license",
        ("licen",),
    ),
    (
        rf"i(?:'d like| want| would like) to (?:be |become |work as )?{A}{ROLE},? (?:and )?"
        rf"(?:what (?:do|would|will|must) i (?:need|do|have to do)(?: to do| first)?|"
        rf"(?:where|how) (?:do|should|would) i (?:start|begin|do that|get there))",
        "way",
        ("what ", "where ", "how "),
    ),
    (
        rf"(?:is|are|will) (?:the |there )?(?:more |any )?{PROSPECTS} (?:for|of) {A}{ROLE} (?:be )?(?:grow|ris|increas|"
        rf"going (?:up|down)|fall|declin|shrink|drop|good|strong|high|low)(?:ing|ping|e)?",
        "outlook",
        PROSPECTS_CUES,
    ),
    (
        rf"(?:what|how) (?:will|would|does) (?:the future (?:of|for) )?{A}{ROLE}(?: jobs?)? look(?: like)?",
        "outlook",
        (" look",),
    ),
    (
        rf"(?:tell me(?: more)?|what should i know|info(?:rmation)?|learn) (?:about|on) {A}{ROLE}",
        "about",
        ("about ", "on "),
    ),
    (rf"(?:an? )?{LICENSE} (?:to|for) (?:be |become |do |doing )?{A}{ROLE}", "license", ("licen",)),
    (
        rf"(?:what|which)(?: else| more)?(?: (?P<able>{_ABLE}))?(?: else)? (?:am i|are you|do i|would i)"
        rf"(?:(?: still| also| yet)* (?:missing|miss|lack(?:ing)?|short of)|(?: also)? still need(?:ing)?)"
        rf"{_TO_BE} {A}{ROLE}",
        "missing",
        (" miss", " lack", " need", " short "),
    ),
    (
        rf"(?:what|which) (?P<able>{_ABLE}) (?:am i|are you|do i) need(?:ing)?{_TO_BE} {A}{ROLE}",
        "missing",
        (" miss", " lack", " need", " short "),
    ),
    *MOVES,
    (
        rf"(?:how (?:do|can|could|to) ?{ME}? ?(?:become|be|train as|qualify as|get into)|becoming|"
        rf"what does it take to be) {A}{ROLE},? (?:and )?(?:how much|what) (?:does|do|will|would|is) "
        rf"(?:it|that|school|training|the training) costs?",
        "cost",
        (" cost",),
    ),
    (
        rf"(?:(?:is it|how) (?:too )?(?:hard|difficult|easy|tough|late)(?: is it)?(?: for me)?) to "
        rf"(?:become|be|get into|(?:re)?train as|start as|work as) {A}{ROLE}",
        "hard",
        ("hard", "difficult", "easy", "tough", "late"),
    ),
    (
        rf"(?:am i|are you|is [0-9]+|is it|can you be)(?: [0-9]+)? (?:too|to) (?:old|young)(?: at [0-9]+)? "
        rf"(?:to (?:become|be|get into|go into|(?:re)?train (?:as|for|in)|start(?: as| in| out as| out in)?|work as|"
        rf"learn|study|do)|for) {A}{ROLE}",
        "age",
        (" old", " young"),
    ),
    (
        rf"(?:(?:does|do|is|will|would) )?(?:my )?age (?:matter|count|important|a problem|an issue|"
        rf"limits?|requirements?)(?: to (?:be|become|get into)| for| if i want to be(?:come)?| as| in) {A}{ROLE}",
        "age",
        ("age ",),
    ),
    (
        rf"how much (?:more|less) (?:does|do|can|would) {A}{ROLE} (?:earn|make|get|get paid) than {A}{OTHER}",
        "pays",
        (" than ",),
    ),
    (
        rf"(?:what|which) (?:states?|places?|cit(?:y|ies)|areas?)(?: in the (?:us|usa|country))? (?:pays?|paid) "
        rf"{A}{ROLE} {RANKED}",
        "where",
        (" pay", " paid"),
    ),
    (
        rf"(?:what|which) (?:states?|places?|cit(?:y|ies)|areas?) (?:has|have|is|are|needs?|hires?|employs?) {RANKED}"
        rf"(?:[ -](?:paid|paying|pay for|demand for|jobs for|openings for|number of))? {A}{ROLE}(?: jobs)?",
        "where",
        (" state", " place", " cit", " area"),
    ),
    (rf"where (?:are|is) (?:there )?(?:the )?most {A}{ROLE}(?: jobs)?", "where", ("where ",)),
    (
        rf"how many (?:jobs|openings|positions|vacancies|people|places)(?: are)?(?: there)?(?: work(?:ing)?)? "
        rf"(?:for|as|in|are) {A}{ROLE}(?: are there)?(?: (?:each|every|a|per) year)?",
        "outlook",
        ("how many ",),
    ),
    (
        rf"(?:is|are|would|was) {OFFER} (?:be )?{FINE}(?: {PAY}| money| offer)? (?:for|as) {A}{ROLE}{IN}",
        "offer",
        DIGITS,
    ),
    (rf"{A}{ROLE} (?P<offer>[$£€][0-9][0-9.,]*k?|[0-9][0-9.,]*k|[0-9]{{5,6}}){AT}", "offer", DIGITS),
    (rf"(?:i was |i am |i'm )?(?:being )?offered {OFFER} (?:as|for) {A}{ROLE}{IN}", "offer", ("offered",)),
    (
        rf"(?:compare|comparing|comparison of) {A}{ROLE} (?:and|with|to|or|vs\.?|versus) {A}{OTHER}(?: for me)?",
        "compare",
        ("compar",),
    ),
    (
        rf"(?:what(?:'s|s| is|) )?(?:the )?differences? between {A}{ROLE} (?:and|or) {A}{OTHER}",
        "compare",
        ("difference",),
    ),
    (
        rf"(?:should i|is it better to) (?:be|become|train as) {A}{ROLE} (?:or|than) (?:to be )?{A}{OTHER}",
        "compare",
        ("should i ", "better to "),
    ),
    (
        rf"(?:which|who|what) (?:pays|earns|makes) (?:more|better|less),? {A}{ROLE} or {A}{OTHER}",
        "pays",
        ("pays ", "earns ", "makes "),
    ),
    (
        rf"(?:do|does|is|are|can|would|will|could) {A}{ROLE} (?:be )?(?:earn|make|get|paid|pay|earning)(?: paid)? "
        rf"(?:more|better|less|as much)(?: money)? (?:than|as) {A}{OTHER}",
        "pays",
        (" than ", " as "),
    ),
    (
        rf"{A}{ROLE} (?:vs\.?|versus|or) {A}{OTHER},? "
        rf"(?:{PAY}|(?:which|who|what) (?:pays|earns|makes) (?:more|better))",
        "pays",
        (" vs", " versus", " or "),
    ),
    (
        rf"(?:which|what)(?:'s| is| are|) (?:the |a )?better(?: (?:job|career|trade|choice|field))?(?: to (?:be|become|"
        rf"learn|get into))?[,:]? {A}{ROLE} or {A}{OTHER}",
        "compare",
        ("better",),
    ),
    (
        rf"{A}{ROLE} (?:vs\.?|versus|or|compared (?:to|with)) {A}{OTHER}(?:,? which is better)?",
        "compare",
        (" vs", " versus", " or ", " compared "),
    ),
    (
        rf"what (?:else |other )?(?:jobs? |work |kind of work )?(?:can|could|might|should) {A}(?!{ME} ){ROLE} "
        rf"(?:still )?(?:become|be|do|get|do next|do instead|move (?:in)?to)",
        "next",
        ("what ",),
    ),
    (
        rf"what (?:else |other )?(?:jobs?|careers?|work)? ?(?:can|could|should|might) {ME} "
        rf"(?:become|be|do|get|go into)(?: next)?,? (?:as|after|from|if i am|if i'm)"
        rf"(?: being| working as)? {A}{ROLE}",
        "next",
        ("what ",),
    ),
    (
        rf"where (?:can|could|do|should) {ME} (?:go|move)(?: next| on)? (?:from|after|as)(?: being| working as)? "
        rf"{A}{ROLE}",
        "next",
        ("where ",),
    ),
    (
        rf"(?:jobs?|careers?|work) (?:that )?{A}{ROLE} (?:can|could) (?:move (?:in)?to|become|go into|do|get)",
        "next",
        (" can ", " could "),
    ),
    (
        rf"(?:jobs?|careers?|work|what next|what comes) (?:for an? (?:ex|former)|after)[ -]{A}{ROLE}",
        "next",
        (" for a", " after"),
    ),
    (rf"(?:the )?next (?:steps?|moves?|jobs?|careers?) (?:for|after|from) {A}{ROLE}", "next", ("next ",)),
    (rf"(?:jobs?|careers?) for {A}{ROLE}", "next", ("jobs for ", "job for ", "careers for ", "career for ")),
    (
        rf"how (?:do|can|could|to) ?(?:i|you|one)? ?(?:become|be|get to be|get promoted to) {A}"
        rf"(?:manager|supervisor|boss|lead(?:er)?) (?:as|from|after|when i am) {A}{ROLE}",
        "ladder",
        ("how ",),
    ),
    (
        rf"what (?:would|will|do|might|could) {ME} (?:actually )?(?:be doing|do)(?: all day| every ?day| each day)?,? "
        rf"(?:as|if {ME} (?:were|was|became)) {A}{ROLE}",
        "activities",
        ("what ",),
    ),
    (
        rf"(?:what(?:'s|s| is| does) |how is )?(?:an? |the )?(?:typical |normal |average |usual |ordinary )?"
        rf"(?:work ?day|working day|day|shift|work ?week|week)(?: looks?)?(?: like)? "
        rf"(?:for|of|as) {A}{ROLE}(?: looks?)?(?: like)?",
        "day",
        ("day", "shift", "week"),
    ),
    (
        rf"(?:what(?:'s|s| is)|how is) (?:it|(?:my|the|this|your) (?:job|work|life)) (?:really |actually )?like "
        rf"(?:to be|being|to work as|working as|as|for) {A}{ROLE}|"
        rf"what(?:'s|s| is) (?:my |the )?(?:job|work|life) (?:of|as|for) {A}(?P<role2>.+?) (?:really |actually )?like",
        "day",
        (" like",),
    ),
    (
        rf"what(?: exactly| actually)? (?:does|do|is|are) {A}{ROLE} (?:actually |really )?(?:do|like)"
        r"(?: all day| every day| at work| for a living| on the job| with [a-z]+)?",
        "activities",
        ("what ",),
    ),
    (
        rf"(?:(?:please )?(?:tell me|explain|describe|show me)(?: to me)? )?what {A}{ROLE} (?:actually |really )?does?"
        r"(?: all day| every day| at work| for a living| on the job| with [a-z]+)?",
        "activities",
        ("what ",),
    ),
    (rf"(?:duties|tasks|responsibilities) of {A}{ROLE}", "activities", ("duties ", "tasks ", "responsibilities ")),
    (
        rf"(?:how much|what) (?:does|do|would|will) it cost (?:{ME} )?(?:to (?:become|be|train as|qualify as|get into|"
        rf"go to|study(?: to be(?:come)?| for)?|train for)|for) {A}{ROLE}{SCHOOL}(?:,? and how (?:long|do|hard) .+)?",
        "cost",
        (" cost ",),
    ),
    (
        rf"(?:how much|what) (?:does|do|would|will|is|are) (?:becoming |training as |the )?{A}{ROLE}{SCHOOL} costs?",
        "cost",
        (" cost",),
    ),
    (
        rf"(?:what(?:'s|s| is| are) |how much (?:is|are) )?(?:the )?(?:average )?{FEES} "
        rf"(?:for|of|to (?:become|be|train as|study)) (?:becoming |training as |studying |school for )?"
        rf"{A}{ROLE}{SCHOOL}",
        "cost",
        FEES_CUES,
    ),
    (rf"{A}{ROLE}{SCHOOL} {FEES}", "cost", FEES_CUES),
    (
        rf"(?:where (?:do|are) (?:the |these )?(?:figures|numbers|data) (?:for|of|on|about) {A}{ROLE} (?:come )?from|"
        rf"(?:what are )?(?:the )?sources? (?:for|of|on) {A}(?P<role2>.+?))",
        "sources",
        ("figures ", "numbers ", "data ", "source"),
    ),
    (
        rf"(?:how (?:do|can|to) ?(?:i|you|one)? ?)?(?:become|becoming|train as|qualify as) {A}{ROLE}",
        "way",
        ("becom", "train as ", "qualify as "),
    ),
    (rf"how (?:do|can|could|to) ?{ME}? ?(?:get|go|break|move|start)(?: in)?to {A}{ROLE}", "way", ("how ",)),
    (
        rf"how (?:long|many years|much (?:time|school(?:ing)?|training)) (?:does|do|will|would|is|must|should)(?: it)? "
        rf"(?:take |need )?(?:for )?{ME}? ?(?:(?:have|need) to (?:study|train|learn|go to school) )?"
        rf"(?:(?:need|take) )?(?:to )?(?:become|be|train as|qualify as) "
        rf"{A}{ROLE}",
        "way",
        ("how long ", "how many years ", "how much "),
    ),
    (
        rf"how (?:long|many years|much (?:time|school(?:ing)?|training))(?: of (?:school|study|training|college))?"
        rf"(?: (?:is|are|does|do))?(?: (?:it|the))?(?: (?:training|school|schooling|apprenticeship|program|course))?"
        rf"(?: take| last)? (?:to (?:become|be)|for) {A}{ROLE}",
        "way",
        ("how long ", "how many years ", "how much "),
    ),
    (
        rf"(?:do|would|must) {ME} (?:need|have) .+? to (?:be|become|work as|get into) {A}{ROLE}",
        "way",
        (" need ", " have "),
    ),
    (rf"(?:can|could) {ME} (?:still )?(?:become|be|train as|get to be|work as) {A}{ROLE}", "way", ("can ", "could ")),
    (rf"(?:can|could) {ME} (?:be|become|work as) {A}{ROLE} (?:without|with no|with only|with) .+", "way", (" with",)),
    (
        rf"(?:what|which) (?:does it take|{PAPERS}?(?:do|would|should|must) {ME} (?:need|have|take)(?: to have)?|"
        rf"{PAPERS}?(?:is|are) (?:needed|required)) (?:for|to (?:be|become|work as|get into|do|work in)) {A}{ROLE}",
        "way",
        ("what ", "which "),
    ),
    (
        rf"how many {ROLE} (?:are there|work|exist)(?: in the (?:us|usa|country|united states))?",
        "outlook",
        ("how many ",),
    ),
    (
        rf"where(?: in (?:the )?(?:us|usa|u\.s\.|country|united states|america))? (?:do|does|are|can|is) {A}{ROLE} "
        rf"(?:earn|make|get|paid|be paid|earning)(?: paid)? {RANKED}",
        "where",
        ("where ",),
    ),
    (
        rf"(?:best|top|highest)(?:[ -](?:paid|paying))? (?:states?|places?|cit(?:y|ies)) (?:for|to be) {A}{ROLE}",
        "where",
        ("state", "place", "cit"),
    ),
    (
        rf"(?:qualifications|requirements|training|education|degree) (?:for|to be|to become|of) {A}{ROLE}",
        "way",
        ("qualifications ", "requirements ", "training ", "education ", "degree "),
    ),
    (
        rf"(?:(?:are|is) there (?:any |an )?)?{A}{ROLE} (?:apprenticeships?|internships?|traineeships?|"
        r"training|qualifications|requirements|degrees?|"
        r"certifications?|schooling|(?<!special )(?<!physical )(?<!adult )(?<!early )(?<!higher )education)",
        "way",
        (" apprentice", " intern", " train", " qualif", " requirements", " degree", " certif", " school", " education"),
    ),
    (rf"{A}(?:typical )?day in the life of {A}{ROLE}", "day", ("day in the life ",)),
    (
        rf"what skills (?:does|do) {A}{ROLE} need|(?:what )?skills (?:for|of|needed for) {A}(?P<role2>.+?)",
        "skills",
        ("skills ",),
    ),
    (
        rf"(?:how much|what) (?:does|do|is|are|can) {A}{ROLE} (?:earn|make|get paid|paid|pay){IN}",
        "pay",
        ("how much ", "what "),
    ),
    (
        rf"(?:(?:what|how)(?:'s|s| is| are|) )?(?:the )?(?:average |typical |median |starting |usual )?{PAY}(?: like)? "
        rf"(?:of |for |as )?{A}{ROLE}{IN}",
        "pay",
        PAY_CUES,
    ),
    (rf"{A}{ROLE} {PAY}{AT}", "pay", PAY_CUES),
    (
        rf"(?:is|are) (?:(?:being|becoming|working as) )?{A}{ROLE} (?:still )?(?:a |an )?"
        rf"(?:growing|dying|shrinking|declining|safe|in demand|good|"
        r"worth it|going away)(?: jobs?| careers?| trades?| professions?| field| choice)?",
        "outlook",
        ("is ", "are "),
    ),
    (
        rf"(?:(?:what|how)(?:'s|s| is| are) )?(?:the |there )?(?:any |much |still )?{PROSPECTS}(?: like)? "
        rf"(?:for|of|in) {A}{ROLE}",
        "outlook",
        PROSPECTS_CUES,
    ),
    (
        rf"(?:is|will) there (?:be )?(?:a |any |much |still )*{PROSPECTS} (?:for|of|in) {A}{ROLE}",
        "outlook",
        (" there ",),
    ),
    (
        rf"(?:is|are|will) {A}{ROLE}(?: {JOBS})? (?:(?:still|always|likely|going to|be) )*(?:around|here|needed|"
        r"in demand|a thing|exist)",
        "outlook",
        (" around", " here", " needed", " demand", " thing", " exist"),
    ),
    (
        rf"will there (?:(?:still|always|likely|be|any|enough|many) )*(?:{JOBS}|openings) "
        rf"(?:in|for|as) (?!(?:{'|'.join(FIELDS.values())})$){A}{ROLE}",
        "outlook",
        ("will there ",),
    ),
    (rf"(?:how is |what is )?(?:the )?{A}{ROLE} {PROSPECTS}", "outlook", PROSPECTS_CUES),
    (rf"{PROSPECTS} {A}{ROLE}", "outlook", PROSPECTS_CUES),
    (
        rf"(?:jobs?|careers?|something|anything|work)? ?(?:like|similar to) {A}{ROLE},? "
        rf"(?:(?:but|and|with) (?:is |are )?{BETTER}|(?:that|which|but) pays? (?:more|better))",
        "better",
        ("like ", "similar to "),
    ),
    (rf"(?:jobs?|careers?) (?:like|similar to) {A}{ROLE}", "related", ("like ", "similar to ")),
    (rf"(?:highest|best|top)[ -](?:paid|paying|earning) {ROLE}", "best", ("highest", "best", "top")),
    (rf"{MOVE}(?:from )?{A}{ROLE} (?:in)?to {A}{OTHER}", "path", (" to ", " into ")),
)
"""Questions about roles: what they look like, how they are answered, and what each of them has one of. The first that
fits whole, and whose role is one, counts; a pattern is compiled only for a sentence that has what it needs."""
