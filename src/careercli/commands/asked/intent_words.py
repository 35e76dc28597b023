"""The words around jobs that tell what a sentence is after: the patterns of `asked_intent` and `asked_parts`."""

from __future__ import annotations

from careercli.commands.asked.lists import list_words
from careercli.commands.asked.question_words import JOBS, NO_MONEY

LEARN = (
    r"\b(?:learn\w*|missing|lack\w*|skills? (?:do|would|will|must)|carr(?:y|ies) over|transfers?|transferable|gaps?)\b"
)
GO_TO = (
    r"(?:can|could|do|does|would|should|might|will) (?:i|he|she|they|we|(?:my|his|her|their|our) (?:\w+ )?"
    r"(?:skills?|experience|background)) (?:go|move|fit|lead|work|help|be used|count|take)"
)
"""What stands behind "where" for somebody who looks for other work."""
_LIKE_NONE = (
    rf"(?:something|anything|{JOBS}) (?:\w+ ){{0,2}}?(?:else|less|more|better|like|that|with|without|where|similar)"
)
_NO_FIELD = r"(?:work|a job|(?:\w+ )?(?:school|college|university))\b"
"""What stands behind "out of" and is no work that is left."""
ELSEWHERE = (
    rf"\b(?:other|else|another|new|different|alternatives?|options?|instead|tired|bored|burn\w*|hate\w*|leav\w+|quit\w*|"
    rf"out of(?! {_NO_FIELD})|next|safer|realistic|easier|change|switch|civilian|laid off|looking for|want\w*|seek\w*|"
    rf"{_LIKE_NONE}|"
    rf"mov(?:e|ing) (?:up|on|to|into|out)|{list_words.LOOKED_FOR}|(?:which|what|for) (?:\w+ )?{JOBS}|"
    rf"what (?:can|could) .* (?:do|be|become))\b"
)
"""What says that work is looked for, and not told of."""
LIKE_BUT = r"(?:(?<!\bi )(?<!\bwe )(?<!\bwho )\blike|\b(?:similar|close) to) .+? but\b(?! (?:not|no)\b)"
"""What stands in front of the wishes beside a job that is liked as it is otherwise."""
ARTICLES = (
    r"(?: (?:an?|the|my|being|as|in|of|licensed|certified|just|now|jobs?|job|working|full[ -]time|part[ -]time))*"
)
FROM_FRONT = (
    r"\b(?:i'm|i am|im|and am|i was|was|i've been|been|being|former|ex|retired|currently|from|leav\w+|left|quit\w*|"
    r"out of|"
    r"away from|tired of|sick of|bored of|hat(?:e|es|ing)|done with|no more|burn(?:ed|t) out(?: on| as| from|"
    r" of)?|laid[- ]off|"
    r"fired|(?:career|change) for|worked?|working|works|"
    r"used to (?:be|do)|years? (?:as|of|in|at|working)|stop(?:ped)?|enough of|instead of|besides|"
    rf"other than|experienced|my jobs?){ARTICLES}$|"
    r"\b(?:tired|sick|bored|fed up|burn\w+)\b.*\bas(?: an?| the)?$|"
    r"\b(?:fell|hurt|injured|broke|ruined|wrecked|years?|always|been|tired of|sick of)\b.*\bdoing$"
)
"""What stands in front of the job that somebody comes from."""
COUNT = r"(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several)"
FROM_BEHIND = (
    rf"^,? ?(?:(?:for |with |of |after )?(?:over |about |almost |nearly )?{COUNT} ?(?:years?|yrs?)\b|(?:by trade|"
    r"(?:in)?to (?:an? |some )?(?:\w+ ){0,2}(?:jobs?|career)|to (?:switch|move|go|get|change|transition) (?:in)?to|"
    r"(?:and \w+ )?(?:experience|background)|skills?|tired|burn(?:ed|t)|fed up|bored|hat(?:e|es|ing)|wants?|wanting|"
    r"now|looking|sick|hoping|ready|retir(?:ing|es)|laid off|thinking|trying|here|moving|switching|on call|getting out|"
    r"moves? up|mov(?:e|ing) on|whose|who(?:'s| is| was| has been| just)? (?:want\w*|hat\w+|need\w*|can'?t|tired|"
    r"burn\w+|like[sd]?|love[sd]?|would|laid|sick|look\w+|got|lost|has|hurt)|with (?:an? )?(?:bad|hurt|sore|[0-9]+))\b)"
)
"""What stands behind it."""
TO_FRONT = (
    r"\b(?:to|into|towards?|become|becoming|be|would|should i|try|trying|consider|considering|thinking (?:of|about)|"
    r"way (?:in|into|to)|interested in|make an? (?:good|great|decent)|(?:re ?-?)?train(?:ing)? (?:as|for)|"
    r"qualify as|start as)"
    r"(?: (?:be|become|being|an?|the|go|going|get|getting|move|moving|to|into|something|jobs?|work|working|as|in))*$"
)
"""What stands in front of the job that somebody wants."""
NO_GOAL = r"\b(?:used to|have to|need to|want to (?:leave|quit|stop)|next to|compared to|close to|similar to)\b[a-z ]*$"
MOVING = r"\b(?:mov(?:e|ing)|relocat\w+) to (?P<place>[a-z .]+?)(?=,|$| (?:and|but|for|as|what|will)\b)"
"""Where somebody goes to live."""
MAKES = r"\bmake an? (?:good|great|decent)(?: \w+)?$"
A_MOVE = (
    r"(?:realistic|good|great|bad|possible|sensible|likely|smart|logical|natural|wise) (?:next |career |job )*"
    r"(?:move|step|change|switch|transition|option|idea|goal|choice|path|fit|bet)"
)
"""What is asked of a job that somebody might take up."""
MOVE_FOR = rf"\b{A_MOVE} (?:for|from)(?: being)?{ARTICLES}$"
"""What stands between that job, which is named first, and the one that is left."""
AND = r"(?:,? ?(?:and|or|/|,)? ?(?:an?|the|maybe|even|being|do|be)? ?)"
"""What stands between two jobs of one kind."""
LEAVES = (
    r"\b(?:can'?t (?:do|take) (?:it|this)|can'?t stand (?!for|all|long)|"
    r"carr(?:y|ies) over|transfer\w*|translat\w+|count(?:s)? (?:for|toward)|closest|wants? out|get out|way out|"
    r"escape|plan b|dried up|drying up|(?:isn't|aren't|is not|are not|arent|isnt) \w+ing|"
    r"other (?:industries|industry|fields?|lines?)|"
    r"use my|(?:had )?enough of|shut(?:ting)? down|layoffs?|clos(?:ed|ing) down|(?:the )?same pay|"
    r"move (?:up|on)|step up|promot\w+|advance\w*|pivot\w*|transition\w*|keep helping|"
    r"sick of|fed up|anything (?:but|else)|something (?:else|different)|going away|"
    r"needs? (?:an? )?(?:\w+ )?(?:job|work|something|career)|leads? anywhere|go anywhere|"
    r"what (?:else|now|next))\b"
)
"""What says that other work is looked for, beside ELSEWHERE."""
FOR_YEARS = (
    rf"\b(?:for |over |about |after |with )*{COUNT}\+? ?(?:years?|yrs?)(?: of)?(?: experience)?\b(?! old)(?!-old)"
)
"""How long somebody has worked, which nothing counts."""
MAY_MOVE = r"\b(?:in)?to\b|\bmake an? (?:good|great|decent)\b|\b(?:never|without)\b"
IDLE = frozenset((
    "he", "she", "him", "her", "his", "hers", "they", "them", "their", "still", "too", "really", "now", "going",
    "back", "already", "getting", "got", "way", "whose", "take", "it's", "doesn't", "be", "been", "yet", "ever",
    "even", "maybe", "then", "kind", "kinda", "sort", "whole", "while", "after", "before", "into", "about", "when",
    "keep", "years", "year", "currently", "self", "taught", "wanna", "gonna", "trying", "try", "us", "our", "am",
    "was", "were", "i've", "i'd", "i'll", "client", "student", "actually", "honestly", "basically", "hard", "open",
    "usual", "working", "else", "other", "your", "can't", "cannot", "anymore", "literally", "go", "qualified", "ways",
    "real",
    "guy", "physically", "son", "daughter", "mom", "around", "start", "being", "stay", "life", "shutting", "shut",
    "down", "closing", "spring", "summer", "fall", "winter", "please",
))  # fmt: skip
"""Words that are no loss to an answer that does not use them."""
BAD_PAY = (
    r"^(?:'s?|s)?,? (?:the )?(?:pay|salary|salaries|wages?|money)(?: (?:is|are|just|really|so|too|pretty))* "
    r"(?:sucks?|bad|low|awful|terrible|lousy|poor|horrible|garbage|crap|nothing|peanuts|a joke|not enough)\b"
)
"""What stands behind a job that would be liked, and pays too little."""
LIKED_IN_FRONT = r"\b(?:i|we|he|she|who) (?:\w+ )?(?:like|love|enjoy)s?\b.*\b(?:but|though|yet)\b"
NOT_FRONT = (
    r"\b(?:without|can'?t afford|(?:do|does|did)n'?t want|do not want|not|never|no)"
    r"(?: (?:was|been|to|be|being|become|becoming|an?|the|going|go|want|for|study|studying|work|working|as|in))*$"
)
"""What stands in front of a job that nobody wants."""
CARRIES = (
    rf"\b(?:carr(?:y|ies) over|transferable|(?:what|which|skills?|that)\b(?: \w+){{0,7}}? transfers?|where {GO_TO})\b"
)
"""What asks for other work, whatever the words around it."""
HELD_NOW = (
    r"(?:^|[,.;] )(?:(?:i'm|i am|im|and|been) )*(?:(?:an?|just|only) )*(?P<job>[a-z]+(?: [a-z]+)?)"
    r"(?: (?:right )?now| currently| at the moment| today)\b"
)
"""What somebody is now, by whatever name."""
BRINGS = r"\b(?:carr(?:y|ies) over|transferable|transfers?|skills? gaps?)\b"
"""What asks what somebody brings to another job, and what is missing."""
MORE_BY_IT = (
    r"\bhow much (?:more|better|extra)\b|\b(?:pay|salary|wage) (?:difference|gap|bump|jump|raise|rise|cut)\b|"
    r"\bdifference in (?:pay|salary|wages?)\b|"
    r"\b(?:what|how (?:much|big))(?:'s| is| of)?(?: an?| the)? (?:raise|pay rise)\b"
)
"""What asks how much more, or less, a move pays."""
LEADER = (
    r"\b(?:to|into|as|become|becoming|be)(?: (?:an?|the|be|become|being))* "
    r"(?P<leader>(?:(?:shift|team|crew|floor|line|area) )?(?:supervisor|supervising|foreman|forewoman|lead|leader|"
    r"management|manager))(?=$|[ ,.;?]*(?:$|(?:how|what|and|pay|in|is|do|with|where|realistic|salary|wage|after|at)\b))"
)
"""The post of who leads those of a job, which names no field by itself."""
LEFT_FIELD = (
    r"\b(?:leav\w+|quit\w*|out of|away from|done with|no more) (?P<field>[a-z]+ing|retail|healthcare|education|law|"
    r"sales)\b(?! (?:school|college|program|class|degree))"
)
"""The field that somebody leaves, beside the name of the job."""
COUNTS_FOR = (
    r"\b(?:counts?|carr(?:y|ies) over|transfers?|translates?|useful|helps?|leads?|enough) (?:for|to|in|into|as)\b"
)
"""What says that one job is to be of use for another."""
OWN_AMOUNT = (
    r"\b(?:than|from|with|to|against|(?:if |when |as )?i(?:'m)? (?:now |currently )?(?:make|earn|get|making|earning)) "
    r"(?:my |the )?(?:current |present |own )?"
    rf"(?P<amount>[$]?[0-9][0-9.,]*k?){NO_MONEY}"
    r"(?P<period> ?(?:an?|per|/) ?(?:hour|hr|week|month|year)| ?/ ?h(?:ou)?r)?(?![0-9])"
)
"""One's own pay, that a job's is held against."""
ASKS_PAY = (
    r"\b(?:would|will|does|do|is|are|could|what|how much)\b.*"
    r"\b(?:pay(?:s|ing)?|earn|make|paid|pay cut|salary|more|less|worth)\b"
)
"""What asks for the pay of a job."""
NEEDS_SCHOOL = (
    r"\b(?:need|needs|without|no|not|require[sd]?|skip|before|(?:have|has) to (?:go to|do|finish))"
    r"(?: to go to)?(?: any)? ?$"
)
"""What stands in front of a school that somebody would do without."""
ASKS_JOBS = r"\b(?:what|which|any) (?:other |else )?(?:jobs|careers|roles)\b"
"""What asks for several jobs, and not for the pay of one."""
STUDIED = r"\b(?:college in|degree in|studied|studying|major(?:ed|ing)? in|classes in|courses? in)$"
"""What stands in front of a subject that somebody has studied."""
ASKS_FOR_WORK = (
    r"\b(?:what (?:can|could|should|might) (?:i|he|she|they) (?:get|do|be|become)|what (?:jobs?|work|careers?))\b"
)
"""What asks for jobs to choose from."""
YES_OR_NO = r"(?:is|are|do|does|can|could|will|would|should|why)\b"
TELLS = (
    r"\b(?:or|no|not|but|at least|over|thinking|considering|years|want\w*|need\w*|tired|trying|hoping|looking|vs|"
    r"versus)\b"
)
"""Words of somebody who tells of themselves."""
BEFORE_FIELD = frozenset((
    "in", "into", "to", "from", "of", "leave", "leaving", "left", "quit", "as", "towards", "toward", "or", "and",
    "would", "about", "consider", "considering", "try", "trying", "years", "is", "do", "doing", "a", "an", "the",
    "being", "former", "like", "move", "been", "does", "was", "i'm", "am", "with", "off", "for", "than", "at",
))  # fmt: skip
"""Words behind which work is named by its field."""
PAPERS = frozenset((
    "degree", "degrees", "major", "majors", "minor", "endorsement", "endorsements", "diploma", "clearance",
    "clearances",
))  # fmt: skip
"""What the words in front of it are the subject of, and no job: a law degree, a tanker endorsement."""
BEHIND_SUBJECT = PAPERS | frozenset((
    "class", "classes", "certificate", "certification", "program",
    "programs", "course", "courses", "studies", "skills", "license", "licence", "training",
))  # fmt: skip
"""Words that make a subject of the name in front of them: a computer science degree."""
