"""What people like, study or dream of, and the words by which the record has it: the table of `asked_subjects`."""

from __future__ import annotations

from careercli.commands.asked.lists import liked_words

MORE = {
    "sports": "sports|sport|athletics|football|basketball|baseball|soccer|hockey|tennis|fitness|working out|the gym",
    "marine": "ocean|oceans|sea|seaside|coast|boats|boat|boating|sailing|marine", "beach": "beach|beaches",
    "mountains": "mountains|skiing|snowboarding", "fishing": "fishing",
    "aircraft": "airplanes|airplane|planes|aircraft|aviation|helicopters|jets|flying",
    "astronomy": "stars|outer space|space|astronomy|planets", "spacecraft": "rockets|spacecraft|spaceships",
    "railroad": "trains|railroads|railways|railroad|locomotives",
    "conservation": "environment|the planet|planet|climate|climate change|conservation|sustainability|ecology",
    "forests": "forests|forestry|the woods", "wildlife": "wildlife",
    "renewable energy": "solar|wind power|clean energy|renewable energy|green energy",
    "weather": "weather|storms|tornadoes|meteorology", "history": "history", "museum": "museums|museum",
    "books": "books|libraries|reading books", "film": "movies|film|films|filmmaking|cinema|making videos",
    "video games": "video games|gaming|games", "music": "music|singing|guitar|piano|instruments",
    "dance": "dance|dancing|ballet", "acting": "acting|theater|theatre", "poetry": "poetry|poems",
    "fashion": "fashion|clothes|clothing", "beauty": "makeup|beauty|skin care", "hair": "hair|braiding hair",
    "interior design": "interior design|decorating|decorating homes", "wood": "wood|woodworking|carpentry",
    "crime": "crime|crimes|true crime|forensics|solving crimes|mysteries|crime scenes",
    "weapons": "guns|weapons|firearms", "teeth": "teeth", "maps": "maps",
    "religion": "religion|church|ministry|faith", "politics": "politics",
    "argue": "argue|arguing|to argue|debate|debating|debates",
    "problem solving": "puzzles|solving puzzles|problem solving|solving problems|riddles",
    "teaching": "explaining things|explaining|teaching|teach|tutoring",
    "patience": "patience|patient person|am patient|i'm patient|very patient", "travel": "travel the world",
    "organizational skills": "organized|organizing", "writing": "i write|write well|writes well|"
    "writing|writer|telling stories",
    "typing": "typing|typist|data entry", "drawing": "draws|draw|drawing|to draw|sketching|cartoons|anime|doodling",
    "photography": "photography|cameras|photos", "sewing": "sewing|to sew|sews|quilting", "repair engines": "engine",
    "cook food": "cooks|bakes", "active listening": "listener|listening",
}  # fmt: skip
"""What `careers match` is asked for, and the words of those who like it: each was looked at with what it finds."""


_NO_SUBJECT = (
    "work history", "job history", "employment history", "criminal history", "credit history", "family history",
    "work space", "own space", "video call", "science degree", "art degree", "history degree",
)  # fmt: skip
"""Words that are read together, and are no subject."""
OWN = (
    r"\b(?:my|our|his|her|their|[0-9]+|one|two|three|four|five|have|has|had|having|got|rais(?:e|ed|ing)|"
    r"(?<!work )(?<!working )(?<!works )(?<!jobs )(?<!job )(?<!thing )(?<!good )(?<!great )(?<!do )with)"
    r"(?: (?:own|young|small|little|adult|some|an?|the))* $"
)
"""What stands in front of what somebody has, and does not ask for."""
HAD = frozenset((
    "kids", "child", "children", "toddlers", "babies", "teens", "teenagers", "car", "cars", "truck", "trucks", "dog",
    "dogs", "cat", "cats", "pet", "pets", "horse", "horses", "hair", "teeth", "games", "church", "space", "engine",
    "food", "plants", "garden", "computer", "books", "clothes", "planes", "boat", "guns", "faith",
))  # fmt: skip
"""Things that people have."""


def phrases() -> dict[str, str]:
    """What is asked for by each word or few words; a subject that is rated is asked for by the word itself."""
    known = {word: word for plain in liked_words.LIKED.values() for word in plain.split("|")}
    known |= {word: task for task, plain in liked_words.TASKS.items() for word in plain.split("|")}
    known |= {word: phrase for phrase, plain in MORE.items() for word in plain.split("|")}
    return known | dict.fromkeys(_NO_SUBJECT, "")


ASKS = (
    r"\b(?:jobs?|careers?|work(?:ed|ing)?|occupations?|something|anything|what can|what could|what should|out there|"
    r"get paid|paid to|lov(?:e|es|ing)|enjoys?|i like|likes|obsessed|interested|passion\w*|(?:i'm|is|am|really) into|"
    r"fan of|good (?:at|with|[a-z]+(?:ist|er|or))|make a difference|where do .* meet|i am|i'm|fascinated|combine|"
    r"(?:help|want to) save)\b"
)
"""What a sentence has that tells of somebody, or asks for work."""
NEAR = (
    r"\b(?:(?:work(?:ing)?|jobs?|careers?|something|anything|living)(?: that)?(?: (?:has|have|having|is|are))?"
    r"(?: to do)? (?:with|around|near|about|involving|on|by|in)|obsessed with|lov(?:e|es|ing)|enjoys?|fascinated by|"
    r"interested in|into|fan of|passionate about|paid to|lets? (?:you|me|us))"
    r"(?: (?:the|my|an?|some|all|own))* (?P<thing>[a-z][a-z'-]+)"
)
"""What stands in front of the thing that a sentence is about."""
