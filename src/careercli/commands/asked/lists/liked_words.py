"""What somebody likes, and what they would rather not have, as a sentence says it: the words of `asked_likes`.

The tables hold plain words with a bar between them: they are looked up, and no pattern is made of them.
"""

from __future__ import annotations

from careercli.roles import field_words

LIKE_CUES = (
    "like", "lov", "enjoy", "interest", "passion", " into ", "fond", "good ", "great ", "best ", "strong ", "talent",
    "work with", "works with", "working with", "work around", "work in", "working in", "work on", "working on",
    "jobs with", "job with", "thing with",
    "difference ", "protect", "sav", "knows ", "around ",
    "fix", "repair", "tinker", "stay", "still ", "job around", "jobs around", "hands on", "help", "car",
)  # fmt: skip
_MENDS = r"(?:fix|repair|build) (?:things|stuff)\b"
_MENDING = r"(?:fixing|repairing|building) (?:things|stuff)\b"
LIKES = (
    r"\b(?:(?<!thing )(?<!jobs )(?<!job )(?<!work )(?<!careers )(?<!look )(?<!be )likes?|lov(?:es?|ing)|"
    r"enjoy(?:s|ing)?|liking|interested in|passion(?:ate)? (?:for|about)|(?<!go )(?<!going )into|fond of|"
    r"(?:good|great|best|strong) (?:with|at|in)|talent(?:ed)? (?:for|in|at|with)|"
    r"(?:work(?:s|ing)?|hands on|jobs?|something|anything) (?:with|around|in|on)|"
    r"help(?:s|ing)?|car(?:e|es|ing) (?:for|about)|(?:make|making) a difference (?:in|for|to)|protect(?:s|ing)?|"
    rf"(?:get|want|able|rather)(?= to {_MENDS})|(?<=where )(?:i|you)(?: can| could| would)?(?= {_MENDS})|"
    rf"(?:doing|involv(?:es?|ing)|about|jobs?|work)(?= {_MENDING})|"
    r"sav(?:e|ing)|(?:still|stay(?:ing)?|keep|remain) (?:be )?(?:around|with)|(?<!n't )knows|tak(?:e|es|ing) care of)"
    r"(?: (?:to (?:do|be|use|work (?:with|on|in)|make)|doing|using|working (?:with|on|in)|making|being around|my|the|"
    r"an?|some))* "
)
"""What stands in front of something liked."""
TASKS = {
    "work with animals": "animal|animals|cows|cattle|pets|pet|dogs|dog|horses|horse|cats|cat|puppies|"
    "livestock|wildlife",
    "work with children": "kids|child|children|toddlers|babies|young people|teens|teenagers|youth",
    "elderly": "elderly|elderly people|seniors|old people|older people|older adults|the elderly|senior citizens",
    "repair cars": "fix cars|fixing cars|work on cars|working on cars|repairing cars|auto repair|motorcycles|trucks",
    "automobiles": "car|cars|automobiles|vehicles",
    "repair engines": "engines|motors|small engines",
    "research": "research|researching|to research|doing research|to do research",
    "cook food": "food|cooking|to cook|baking|to bake|kitchens",
    "grow plants": "plants|gardening|garden|gardens|flowers|trees|growing things",
    "work in a laboratory": "lab|labs|laboratory|laboratories|experiments",
    "drawing": "drawing|to draw|sketching",
    "photography": "photography|cameras|taking pictures|taking photos|photos",
    "environmental protection": "environment|the environment|planet|the planet|climate|the climate",
    "sewing": "sewing|to sew|fabric|fabrics",
}
"""Work that people like and that no rating is of: what `careers match` is asked for, and the words."""
_SUBJECTS = {
    "mathematics": "math|maths|mathematics|numbers|algebra|statistics", "biology": "biology",
    "chemistry": "chemistry", "physics": "physics", "psychology": "psychology", "geography": "geography",
    "history and archeology": "history|archaeology|archeology",
    "foreign language": "languages|foreign languages",
    "computers and electronics": "computers|computer|electronics", "design": "design|designing",
    "engineering and technology": "technology|engineering", "sociology and anthropology": "sociology",
    "medicine and dentistry": "medicine", "law and government": "law|government",
    "mechanical": "machines|machinery", "programming": "programming|coding|to code", "writing": "writing|to write",
    "sales and marketing": "selling|marketing|sell|to sell",
    "management of personnel resources": "being the boss|being in charge|leading people|running things|managing people",
    "persuasion": "to argue|argue|arguing|to debate|debating|debate|to persuade|persuading people",
}  # fmt: skip
SKILLED = {
    "writing": "writing|written", "mathematics": "math|maths|mathematical|mathematics|number|numeracy|quantitative",
    "social perceptiveness": "people|interpersonal|social|soft", "speaking": "communication|communications|"
    "communicating|verbal|oral|speaking|presentation|public speaking",
    "computers and electronics": "computer|computers|it|pc|digital", "time management": "organizational|organization|"
    "organizing|organisational|organised|organized|planning|time management|multitasking|organising",
    "management of personnel resources": "leadership|supervisory|management|managerial|people management",
    "complex problem solving": "problem solving|problem-solving", "critical thinking": "analytical|analysis|analytic|"
    "critical thinking|reasoning", "customer and personal service": "customer service|customer|hospitality",
    "active listening": "listening", "reading comprehension": "reading", "negotiation": "negotiation|negotiating",
    "persuasion": "persuasion|persuasive", "instructing": "teaching|training|coaching",
    "sales and marketing": "sales|selling|marketing", "mechanical": "mechanical", "programming": "programming|coding",
    "design": "design", "administrative": "clerical|secretarial|administrative|office",
    "foreign language": "language|languages", "troubleshooting": "troubleshooting", "science": "science|scientific",
    "judgment and decision making": "decision making|decision-making", "monitoring": "attention to detail",
}  # fmt: skip
"""What O*NET rates, by the name that `--skill` takes, and the words in front of "skills"."""
_SKILL = "|".join(sorted((word for plain in SKILLED.values() for word in plain.split("|")), key=len, reverse=True))
SKILLS = (
    r"\b(?:(?:with|have|has|having|using|use|need|needs|needing|requir(?:e|es|ing)|for|on|i've got|got) )?"
    r"(?:(?:my|a|an|very|really|good|great|strong|excellent|solid|some|decent|amazing|lots of|the) )*"
    rf"(?P<named>(?:{_SKILL})(?:(?:,? (?:and|&) |, | or )(?:good |great |strong |excellent )?(?:{_SKILL}))*) skills?\b"
)
"""Skills that somebody has: "good writing and people skills"."""
LACKED = r"\b(?:no|not|bad|poor|weak|lack\w*|without|terrible|improve|learn|build|develop|gain)(?: \w+)? ?$"
"""What says in front of skills that they are none of one's own."""
NEAREST_RATED = {
    "social perceptiveness": "people skills", "time management": "organizational skills",
    "management of personnel resources": "leadership skills", "monitoring": "attention to detail",
    "computers and electronics": "computer skills", "speaking": "communication skills",
}  # fmt: skip
"""Skills that are rated under another name, as people call them."""
LIKED = {**_SUBJECTS, "fine arts": "art|fine arts|painting", "science": "science|sciences"}
"""What O*NET rates, by the name that `--skill` takes, and the words of those who like it."""
INTERESTS = {
    "R": "hands|tools|nature|outdoors|outside|building things|taking things apart|lego|legos|fixing things|tinkering|"
    "fixing stuff|fix things|fix stuff|to fix things|to fix stuff|repairing things|repairing stuff|repair things|"
    "repair stuff|to repair things|to repair stuff|to build things|build things|building stuff|build stuff|"
    "fixing very small things|fixing small things", "I": "ideas|problems",
    "A": "music|being creative", "S": "people|more people|helping|helping people|helping others|caring|teaching",
    "E": "leading|persuading|business",
    "C": "paperwork|records|data|order|rules",
}  # fmt: skip
"""What somebody likes, by the letter of RIASEC that the record rates."""
NOT_CUES = (
    "no", "zero", "n't", "nt ", "without", "never", "hat", "dislike", "avoid", "bad ", "weak", "terrible", "poor",
    "awful", "horrible", "hopeless", " but ", "except", "besides", "other than", "instead", "rather", "out of",
    "away from", "outside", "sick of", "tired of", "nothing", "afraid", "scared", "faint",
    "squeamish", "queasy", "pass",
)  # fmt: skip
NOT = (
    r"(?:\b(?:no|zero|not|without|never|hat(?:es?|ing)|dis?likes?|avoid(?:s|ing)?|except|besides|other than|instead of|"
    r"rather than|out of(?! (?:\w+ )?(?:school|college|university)\b)|away from|outside(?: of)?|sick of|tired of|"
    r"afraid of|scared of)\b|"
    r"\b(?:do|does|is|are|did|would|wo|ca)n'?t\b|\b(?:bad|weak|terrible|poor|awful|horrible|hopeless) (?:at|in|with)\b|"
    r"\b(?:anything|everything|all) (?:but|except(?: for)?|other than|besides|outside(?: of)?)\b|"
    r"\bnothing (?:in|with)\b|\b(?:faint|pass(?:es|ed|ing)? out|squeamish|queasy)\w* (?:at|from|about|around)\b)"
    r"(?:[ -](?:like|want|enjoy|to|do|be|doing|being|going|good|great|strong|very|really|much|any|lots?|a|an|the|at|"
    r"with|in|into|for|of|up|giv(?:e|ing)|stand(?:ing)?|talk(?:ing)?|"
    r"help(?:ing)?|involv\w+|requir\w+|us(?:e|ing)|work(?:ing)?|have|having|need(?:ing)?|deal(?:ing)?|heavy|"
    r"touch(?:ing)?|handl(?:e|ing)|sight|around|near|answer(?:ing)?|mak(?:e|ing)|tak(?:e|ing)|"
    r"advanced|hard|too|all|see(?:ing)?|interested|looking|become|stand))*[ -]"
)
"""What turns a thing round, with what may stand in between."""
OF_FIELDS = (
    r"\b(?:anything|everything|all) but\b|\b(?:except|other than|besides|out of|away from|outside)\b|"
    r"\b(?:are|is)n'?t\b|\bnot (?:in|an?)\b"
)
"""What leaves a field of work out, and not what matters in work."""
RATED = {
    **_SUBJECTS,
    "science, biology, chemistry": "science|sciences",
    "sales and marketing": "sales|selling|sell|to sell|marketing|cold calling|telemarketing",
    "fine arts": "art|arts|fine arts|drawing|painting",
    "writing": "writing|to write|essays|writing essays|writing reports",
    "speaking": "public speaking|presentations|presenting|speeches|speech|speak in public|speaking in public|"
    + "|".join(
        f"{at}front of {whom}"
        for at in ("in ", "")
        for whom in ("people", "others", "groups", "a group", "a class", "crowds", "a crowd", "an audience", "a room")
    ),
    "administrative": "paperwork|filing|admin",
    "management of personnel resources": "managing people|managing others|supervising|supervising people|"
    "being in charge|leading people|being the boss",
    "repairing": "repairs|repairing|fixing things",
}
"""What O*NET rates, by the name that `--without` takes, and the words of those who would rather not have it."""
NEAREST_LEFT_OUT = {
    "speaking": "speaking in public is not rated by itself: left out is where skill in speaking is rated important",
}
"""What is said where only something wider can be left out."""
FIELDS = field_words.LEFT_OUT
NOT_RATED = {
    "children": ("kids|child|children|toddlers|babies|teenagers", "`--not-family education` leaves out schools"),
    "blood": (
        "blood|needles|gore|bodily fluids",
        "`--without medicine` leaves out where knowledge of medicine is rated important",
    ),
    "animals": ("animals|dogs|cats|pets|horses|animal", ""), "heights": ("heights|ladders", ""),
    "the place of work": ("hospital|plant|the plant|lab|labs|store|floor|shop floor|courtroom", ""),
    "dirt": ("dirt|dirty|getting dirty", ""), "meetings": ("meetings", ""), "uniforms": ("uniforms|uniform", ""),
    "tests": ("exams|tests|exam", ""), "phones": (
        "phone|phones|phone calls|phone work|telephone|the phone|calls",
        "`--work no-talking` leaves out where speaking is rated important",
    ),
}  # fmt: skip
"""What no source rates: what it is called, the words, and what comes nearest."""
READ = (
    r"likes?|loves?|loving|enjoys?|interested|passion\w*|wants?|work(?:s|ing)?|client|student|options?|study|got|"
    r"something|good|career|find|what|do|match|show|fits?|suits?"
)
"""Words beside likes that ask for nothing more."""
