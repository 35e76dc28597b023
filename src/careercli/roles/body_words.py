"""What people say of their own body, senses and mind, as patterns: deaf, blind in one eye, one hand, epilepsy, ADHD.

`beyond_words.py` names them by what the record lacks; `told_of_body.py` reads a question without them.
"""

from __future__ import annotations

from careercli.roles.wish_pieces import BAD, ILL, NO, NOT, WORN

HEARS = ("deaf", "hear", "my ear", "tinnitus", "cochlear")
SEES = ("blind", "eye", "vision", "visually", "sight", " see ", "seeing", "glaucoma", "cataract", "macular")
AILS = (
    "epilep", "diabet", "disab", "pregnan", "seizure", "migraine", "sclerosis", "lupus", "crohn", "narcolep",
    "fibromyalgia", "chronic", " cancer", "parkinson",
)  # fmt: skip
MINDS = (
    "adhd",
    " add",
    "auti",
    "asperger",
    "dyslex",
    "anxi",
    "depress",
    "ptsd",
    "bipolar",
    "ocd",
    "neurodiv",
    "spectrum",
)
LIMBS = (
    " arm",
    "-arm",
    " leg",
    "-leg",
    "hand",
    "finger",
    " foot",
    "thumb",
    "amput",
    "wheelchair",
    "prosthe",
    "smell",
    "taste",
    " voice",
)
CUES = (*HEARS, *SEES, *AILS, *MINDS, *LIMBS)
"""One of these stands in every sentence that says something of the body."""
HANGING = frozenset((
    "and", "but", "as", "if", "even", "though", "although", "because", "since", "being", "while", "also", "just",
    "when", "that", "who", "which", "i", "am", "i'm", "im", "was", "he", "she", "he's", "she's", "they", "are", "who's",
    "is", "became", "go", "going", "went", "born", "an", "a", "the", "for", "very", "quite", "now", "mostly", "nearly",
    "almost", "partly", "partially", "half", "fully", "totally", "completely", "legally", "profoundly", "severely",
    "mildly", "slightly", "highly", "have", "has", "had", "having", "i've", "with", "got", "get", "wear", "wears",
    "wearing", "need", "needs", "use", "uses", "using", "suffer", "suffers", "suffering", "from", "living", "due",
    "of", "developed", "diagnosed", "after", "only", "been", "recently", "my", "his", "her", "some", "any", "really",
    "both", "mild", "severe", "bad", "chronic", "we", "on", "in",
))  # fmt: skip
"""Words in front of what is said of the body that go with it."""
OF_THE_NEXT = frozenset(("an", "a", "the", "for", "as", "my", "of", "in", "on", "is", "are", "who", "i", "from"))
"""Those that are left where the word behind is what they belong to: for a deaf cook."""
_ANY = r"(?:(?:an?|my|the|his|her|some|any|two|only|just|really|very|both|mild|severe|bad|type [12]|chronic) )*"
_WHO = r"(?:[- ](?:people|persons?|adults?|workers?|men|women|man|woman|folks|guys?|veterans?|users?|employees?))?"
_GOOD = r"(?:(?:to|much|any|a lot of|good|great|perfect|sharp|keen|excellent|normal|strong|my|the|your|rely on|on) )*"
_ASKS = r"(?:(?:needs?|requires?|rely|relies|depends?|uses?|using|needing|requiring|have|has|having) )*"
_WELL = r"(?: (?:very |too |so |that )?(?:well|much|good|clearly|properly|at all|at night|far|close|in crowds))"
_NOW = r"(?: (?:any ?more|now|either|these days))*"
_LOST = r"(?:los(?:t|ing|e|es)|miss(?:ing)|without|lacks?|lacking)"
_OF = r"(?: (?:my|his|her|their|some|most|part|of|all|the|an?|one|both|two|sense|use|left|right|in))*"
_ONLY = r"(?:have|has|with|only|just|use of|got)"
_SIDE = r"(?:one|my left|my right|the left|the right|my|both|an?)"
_NO_TITLE = (
    r"(?![- ](?:and \w+ )?(?:aids?\b(?! user)|examin|educat|nurs|special|serv|rights|advoc|law|insur|claim|adjud|"
    r"support|judge|"
    r"benefit|manag|coord|studies|pay|teach|therap|coach|counsel|research|care\b|clinic|interp|officer|"
    r"kids|child|student|patients|teens|youth|install|clean|repair|mak|hem|dispens|fitt|tech|practition|"
    r"salar|sales|provider|doctor|center|test|screen))"
)
"""What makes a title of a word for an ailment: a disability examiner, a hearing aid specialist, a blind installer."""


def _is(words: str) -> str:
    """What somebody is."""
    return rf"(?<!window )(?<!venetian )(?:{words}){_NO_TITLE}{_WHO}{_NOW}"


def _has(words: str) -> str:
    """What somebody has."""
    return rf"(?:{words}){_NO_TITLE}{_NOW}"


def _of_sense(noun: str, verb: str) -> tuple[str, ...]:
    """What is said of a sense, by its nouns and its verb."""
    return (
        rf"(?:\bi )?{NOT} {_ASKS}{_GOOD}(?:{noun})(?! (?:aid|back|from|officer|about))",
        rf"(?:\b(?:i|who) )?{NO} {verb}{_WELL}{_NOW}|(?:hard time|trouble|difficulty|problems?) {verb}ing{_NOW}",
        _has(rf"(?:an? |my )?{BAD} (?:{noun})|(?:{noun})[- ](?:loss|{ILL}|impairments?|damage|disorder)"),
        rf"(?:\b(?:my|his|her|the) )(?:{noun}) (?:(?:is|are|has|was|got|gets|keeps)(?:n'?t| not)? ?)*"
        rf"(?:{BAD}|{WORN}|gone|great|good|so good|what (?:it|they) (?:was|were)|getting worse|worse|limited){_NOW}",
        rf"{_LOST}{_OF} (?:{noun}){_NOW}|(?:{noun})[- ]impaired{_WHO}",
    )


HEARING = (
    _is(r"deaf(?: (?:in|on) {_SIDE} ears?)?|deafness|hard[- ]of[- ]hearing"),
    _has(r"deafness|tinnitus|cochlear implants?"),
    r"(?<!work )(?<!working )(?:\b(?:i|who|and|that|because) )*"
    rf"(?:wears?|wearing|with|needs?|have|has|uses?|using) {_ANY}hearing aids?"
    r"(?! (?:special|dispens|fitt|tech|practition|salar|sales|provider))",
    rf"my ears? (?:(?:is|are|keeps?) )*(?:ring(?:ing)?|{BAD}|{WORN})",
    *_of_sense("hearing", "hear"),
)
EYESIGHT = (
    _is(
        r"colou?r[- ]?blind(?:ness)?|(?:legally |partially |night[- ])?blind(?:ness)?"
        rf"(?: (?:in|on) {_SIDE} eyes?)?|visually impaired|one[- ]eyed|"
        r"(?:near|short|far|long)[- ]?sighted"
    ),
    _has(
        r"colou?r[- ]?blindness|low vision|glaucoma|cataracts?|macular degeneration|double vision"
        rf"|{_ONLY} one (?:good )?eye"
    ),
    *_of_sense("eye ?sight|vision|sight|eyes?", "see"),
)
AILMENTS = (
    _is(r"epileptic|diabetic|disabled|pregnant|chronically ill"),
    _has(
        r"epilepsy|diabetes|disabilit(?:y|ies)|pregnancy|seizures?|migraines?|multiple sclerosis|lupus|crohn'?s|"
        r"narcolepsy|fibromyalgia|chronic (?:pain|illness|fatigue)|parkinson'?s"
    ),
    r"(?:\bi )?(?:have|had|with|survived) cancer",
)
MIND = (
    _is(r"autistic|dyslexic|bipolar|neurodivergent|depressed|on the (?:autism )?spectrum"),
    _has(
        r"adhd|autism|asperger'?s?|dyslexi[ac]|(?:social )?anxiety(?: (?:disorder|attacks?))?|depression|ptsd|"
        r"bipolar disorder|ocd"
    ),
    r"(?:\bi )?(?:have|with|has) add",
)
ONE_LIMB = (
    _is(r"one[- ](?:handed|armed|legged)|(?:(?:one|arm|leg|hand|double|above knee|below knee)[- ])*amputees?"),
    _has(
        rf"{_ONLY} one (?:working |good )?(?:hand|arm|leg|foot)(?: only)?|"
        r"prosthe\w+ (?:hand|arm|leg|foot)"
    ),
    rf"{_LOST}{_OF} (?:arms?|legs?|hands?|fingers?|thumbs?|foot|smell|taste|voice){_NOW}",
    r"(?:in an? |using an? |use an? )?wheelchair(?:[- ](?:user|bound))?"
    r"(?! (?:access|repair|van|ramp|driver|tech|attend))",
)
_THEM = (
    r"(?:(?:with|for|of|to|who|are|is|have|has|people|kids|children|patients|adults|those|students|veterans|clients|"
    r"someone|persons?|teens|the|an?|and) )*"
)
OTHERS = (
    r"(?:\b(?:help|teach|treat|test|assist|diagnos|serv|support|educat|counsel|coach|rais|train|interpret)"
    rf"(?:s|e|es|ing)? {_THEM}|\b(?:car(?:e|es|ing)|work(?:s|ing)?|sign(?:s|ing)?|fit(?:s|ting)?) (?:with|for) {_THEM}|"
    r"(?<!jobs )(?<!job )(?<!work )(?<!careers )\b(?:for|of|to) the )$"
)
"""What stands in front of others who are so, whom one works for."""
