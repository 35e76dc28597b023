"""Titles that name a field instead of a job: what a trainee of a field learns to be, and what a teacher teaches.

The lists are reviewed words, no more: who reads a title by them is likely right, and never sure. Nothing is looked up.
"""

from __future__ import annotations

from collections.abc import Iterator

LEARNERS = frozenset((
    "trainee", "apprentice", "apprenticeship", "graduate", "grad", "intern", "internship", "junior", "student",
    "entry level", "aspiring", "improver",
))  # fmt: skip
"""Levels (`title_words.LEVEL`) of people at the beginning of a trade."""
_ENTRY_JOBS = {
    "accountancy": "accountant", "accounting": "accountant", "accounts": "accounts assistant",
    "admin": "administrator", "administration": "administrator", "agriculture": "farm worker",
    "automotive": "car mechanic", "aviation": "aircraft mechanic", "bakery": "baker", "bank": "bank teller",
    "banking": "bank teller", "beauty": "beautician", "business administration": "administrator",
    "butchery": "butcher", "care": "care assistant", "carpentry": "carpenter", "catering": "catering assistant",
    "childcare": "childcare worker", "cleaning": "cleaner", "construction": "construction laborer",
    "culinary": "cook", "cyber": "cyber security analyst", "cyber security": "cyber security analyst",
    "cybersecurity": "cyber security analyst", "data": "data analyst", "data science": "data scientist",
    "dental": "dental nurse", "design": "graphic designer", "electrical": "electrician",
    "engineering": "engineering technician", "estate agency": "estate agent", "farm": "farm worker",
    "fashion": "fashion designer", "finance": "accounts assistant", "forestry": "forestry worker",
    "gas": "gas engineer", "hair": "hairdresser", "health care": "healthcare assistant",
    "healthcare": "healthcare assistant", "horticulture": "gardener", "hr": "hr assistant",
    "human resources": "hr assistant", "insurance": "insurance clerk", "it": "it support technician",
    "joinery": "joiner", "journalism": "journalist", "kitchen": "cook", "laboratory": "lab technician",
    "law": "paralegal", "legal": "paralegal", "logistics": "warehouse operative", "maintenance": "maintenance engineer",
    "manufacturing": "production operative", "marketing": "marketing executive", "masonry": "stonemason",
    "motor vehicle": "car mechanic", "nursing": "nurse", "office": "office assistant", "payroll": "payroll clerk",
    "pharmacy": "pharmacy assistant", "photography": "photographer", "police": "police officer",
    "policing": "police officer", "pr": "pr officer", "procurement": "buyer", "production": "production operative",
    "property": "letting agent", "purchasing": "buyer", "recruiting": "recruiter",
    "recruitment": "recruitment consultant", "retail": "sales assistant", "sales": "sales representative",
    "science": "lab technician", "security": "security officer", "social work": "social worker",
    "software": "software developer", "software engineering": "software developer", "surveying": "surveyor",
    "teaching": "teacher", "veterinary": "veterinary nurse", "warehouse": "warehouse operative",
    "web": "web developer",
}  # fmt: skip
"""The job in which people begin, by the field of work."""
_ENTRY_WORDS = ("technician", "clerk", "assistant", "worker")
"""What somebody at the beginning is called in a field that is in no list: a payroll clerk, a catering assistant."""
_TEACHING = ("teacher", "tutor", "instructor")
_SUBJECTS = {
    "music": (
        "accordion", "bagpipe", "banjo", "bass", "bassoon", "cello", "choir", "clarinet", "cornet", "drum", "drums",
        "fiddle", "flute", "guitar", "harp", "harpsichord", "horn", "keyboard", "mandolin", "oboe", "organ",
        "percussion", "piano", "recorder", "sax", "saxophone", "singing", "trombone", "trumpet", "tuba", "ukulele",
        "viola", "violin", "voice", "woodwind", "brass", "strings",
    ),
    "language": (
        "arabic", "bengali", "cantonese", "catalan", "chinese", "czech", "danish", "dutch", "farsi", "finnish",
        "french", "gaelic", "german", "greek", "hebrew", "hindi", "hungarian", "irish", "italian", "japanese",
        "korean", "latin", "mandarin", "norwegian", "persian", "polish", "portuguese", "punjabi", "romanian",
        "russian", "spanish", "swahili", "swedish", "turkish", "ukrainian", "urdu", "vietnamese", "welsh", "languages",
    ),
    "sports": (
        "archery", "athletics", "badminton", "basketball", "boxing", "cricket", "diving", "fencing", "football", "golf",
        "gymnastics", "hockey", "judo", "karate", "netball", "riding", "rowing", "rugby", "sailing", "skating", "ski",
        "skiing", "snowboard", "snowboarding", "soccer", "squash", "surf", "surfing", "swim", "swimming", "taekwondo",
        "tennis", "volleyball", "wrestling", "climbing", "trampoline", "equestrian", "horse riding",
    ),
    "craft": (
        "baking", "calligraphy", "ceramics", "cookery", "cooking", "craft", "crafts", "crochet", "drawing",
        "embroidery", "flower arranging", "gardening", "jewellery", "jewelry", "knitting", "life drawing", "painting",
        "photography", "pottery", "quilting", "sewing", "woodcraft", "woodwork", "meditation", "bridge", "chess",
        "elocution", "etiquette", "magic",
    ),
}  # fmt: skip
"""What is taught, by the kind of it."""
_TAUGHT_BY = {
    "music": "music teacher", "language": "language teacher", "sports": "sports instructor",
    "craft": "craft teacher",
}  # fmt: skip
"""Who teaches a kind of subject, as the table of usual titles or the record names them."""


def is_reviewed(field: str) -> bool:
    """Whether a field of work stands in the list of those whose beginners are known."""
    return field in _ENTRY_JOBS


def entry_jobs(field: str) -> Iterator[str]:
    """The jobs in which people begin in a field of work, the likeliest first: a hairdressing trainee is a hairdresser.

    Some may be no name of any occupation.
    """
    if field in _ENTRY_JOBS:
        yield _ENTRY_JOBS[field]
    before, _blank, last = field.rpartition(" ")
    if last.endswith("ing") and len(last) > len("xxxing"):
        yield f"{before} {last.removesuffix('ing')}er".strip()
    for word in _ENTRY_WORDS:
        yield f"{field} {word}"


def teacher_of_kind(head: str) -> str:
    """Who teaches a subject by its kind: a saxophone teacher is a music teacher. Empty for any other title."""
    subject, _blank, last = head.rpartition(" ")
    if last not in _TEACHING:
        return ""
    return next((_TAUGHT_BY[kind] for kind, subjects in _SUBJECTS.items() if subject in subjects), "")
