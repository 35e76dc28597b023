"""Words of a sentence that ask for nothing by themselves, beside what is wished of the work."""

from __future__ import annotations

OF_WORK = (
    r"mostly|mainly|usually|always|ideally|preferably|sometimes|works?|working|jobs?|place|schedules?|hours|anything"
)
"""Words that ask for nothing where all that is said is about the work."""
BEFORE = r"(?:\b(?:with|and|for|but|or|no|not|low|without|where i can|where i|that|which|have|has|is|are) )*"
"""Words in front of a wish that go with it."""
FILLING = frozenset((
    "a", "an", "the", "of", "for", "to", "in", "on", "at", "as", "is", "are", "am", "be", "my", "me", "i'm", "we",
    "you", "it", "its", "that", "this", "these", "those", "which", "what", "where", "who", "wich", "were", "how",
    "there", "and", "or", "but", "with", "without", "no", "not", "can", "could", "do", "does", "did", "don't",
    "dont", "will", "would", "should", "want", "wants", "need", "needs", "like", "love", "find", "get", "give",
    "show", "have", "has", "had", "some", "any", "all", "only", "just", "good", "well", "pays", "pay", "paid",
    "paying", "earn", "make", "more", "than", "least", "over", "under", "per", "hour", "hr", "year", "yr", "yearly",
    "someone", "somebody", "someday", "anymore", "people", "person", "because", "please",
     "thing", "things", "stuff", "really", "very",
    "so", "if", "up", "out", "from", "by", "also", "lot", "let", "much", "many", "time", "day", "days", "week", "hate",
    "enjoy", "prefer", "looking", "look", "best", "great", "decent", "nice", "hiring", "around", "near", "suits",
    "suit", "ok", "lol", "lmao", "haha", "too", "tho", "though", "one's", "ones", "still", "btw", "pls", "plz", "thx",
    "thanks", "better", "requires", "require", "friendly", "lowest", "lead", "leads", "leading",
))  # fmt: skip
"""Words that ask for nothing by themselves."""
