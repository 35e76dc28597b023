"""Words of the work as one says them: which stems of tasks are things, and in which form they are named.

O*NET's work activities tell: each is named by a verb and what it is done to ("Record patient medical histories."). A
word that often begins such a name is a verb; one that stands in the plural is a thing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from careercli.index import tfidf

MOST_FIRST = 0.2
"""A word that begins more than this share of the names in which it stands is a verb."""
_OF_KINDS = ("al", "ic", "ed", "ive", "able", "ible", "ary", "ous", "ly", "ent", "ant", "ful", "ory", "less")
"""The ends of words that tell of what kind things are rather than name them."""
SAYS_LITTLE = frozenset(
    (
        "access", "accordance", "account", "activity", "addition", "adequacy", "after", "against", "age", "alternate",
        "among", "analysis", "approach", "area", "aspect", "attention", "availability", "avoid", "basis", "business",
        "call", "cause", "change", "characteristic", "concern", "condition", "conformance", "content", "context",
        "cost", "data", "date", "depth", "detail", "determine", "direction", "effect", "effectiveness", "efficiency",
        "eliminate", "end", "ensure", "entry", "excess", "existing", "expand", "expertise", "factor", "feasibility",
        "first", "flow", "focus", "following", "form", "function", "functioning", "further", "general", "goal", "group",
        "growth", "handling", "hour", "impact", "implementation", "improve", "individual", "industry", "input",
        "interest", "issue", "item", "job", "level", "line", "location", "loose", "lot", "maintaining", "manner",
        "manual", "matter", "met", "minimize", "motion", "need", "new", "number", "object", "objective", "onto",
        "operation", "option", "order", "other", "outcome", "output", "outside", "own", "part", "party", "people",
        "performance", "person", "place", "point", "position", "possible", "practice", "problem", "procedure",
        "process", "processing", "product", "progress", "project", "proper", "purpose", "quality", "range", "reduce",
        "reference", "related", "report", "requirement", "resource", "response", "result", "role", "routine",
        "sequence", "service", "set", "setting", "setup", "side", "single", "site", "situation", "size",
        "small", "so", "source", "state", "status", "step", "sub", "subordinate", "system", "task", "technique",
        "thing", "time", "together", "topic", "trend", "two", "type", "unit", "up", "upon", "usage", "use", "value",
        "variety", "way", "where", "work", "working", "written",
    )
)  # fmt: skip
"""Words that name a thing, but tell nothing of the work."""


def spoken(names: Iterable[str]) -> dict[str, str]:
    """By stem the form in which names of activities have it most often, of the words in them that name things.

    Of forms that are equally often the plural is taken, unless that stands there only once ("doughs").
    """
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    first: Counter[str] = Counter()
    stems: dict[str, str] = {}
    for name in names:
        for place, word in enumerate(re.findall(r"[a-z]+", name.lower())):
            if word not in stems:
                stems[word] = next(iter(tfidf.words([word])), "")
            stem = stems[word]
            if stem:
                forms[stem][word] += 1
                first[stem] += place == 0
    return {
        stem: max(words, key=lambda word: (words[word], len(word) if words[word] > 1 else -len(word)))
        for stem, words in forms.items()
        if first[stem] < MOST_FIRST * words.total() and _names_a_thing(stem, words)
    }


def _names_a_thing(stem: str, forms: Iterable[str]) -> bool:
    if len(stem) < 3 or stem in SAYS_LITTLE:
        return False
    plural = any(word != stem and word.endswith("s") for word in forms)
    return plural or stem.endswith("ment") or not stem.endswith(_OF_KINDS)
