"""What of a line under a job was not read: its clauses, each with a verb of its own, of which nothing known is told.

"Cannulated fistulas; monitored vital signs" is half read where vital signs are known: the first half is said not to be.
What is only named as the means ("wrote the rota in Excel") does not stand for what was done with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LEAST_WORDS = 2
"""Words of a clause that is said not to be recognised, without those that stand for others."""
_IRREGULAR = (
    "ran|kept|wrote|led|made|built|set|taught|sold|drove|cut|took|gave|held|brought|bought|met|grew|won|oversaw|sent|"
    "put|did|spoke|found|dealt|drew|fed|laid|read|rode|spent|understood|began|chose|swept|wove|ground"
)
_VERB = rf"(?:[a-z]{{2,}}(?:ed|ing)|{_IRREGULAR})\b"
_CLAUSES = re.compile(rf"\s*;\s*|[.!?]\s+(?=[A-Z])|,\s*(?:and\s+|then\s+)?(?={_VERB})|\s+(?:and|then)\s+(?={_VERB})")
_MEANS = re.compile(r"\s+(?:in|on|with|using|via|by means of|through)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_][\w'’&+#./-]*")
_FOR_OTHERS = frozenset(
    ("them", "it", "this", "these", "those", "all", "everything", "results", "same", "and", "the", "a", "an")
)
"""Words that stand for what was said before, or for nothing."""


def unread(line: str, told: Sequence[str]) -> Iterator[str]:
    """The clauses of a line that tell none of the phrases that were read of it; the line itself where none was."""
    if not told:
        yield line
        return
    for clause in filter(None, map(str.strip, _CLAUSES.split(line))):
        done = _what_was_done(clause, told)
        if done and not any(_is_in(phrase, done) for phrase in told):
            words = [word for word in _WORD.findall(done) if word.lower() not in _FOR_OTHERS]
            if len(words) >= LEAST_WORDS:
                yield done.rstrip(".,:")


def _what_was_done(clause: str, told: Sequence[str]) -> str:
    """A clause without the means that it names, where only these are known."""
    match = _MEANS.search(clause)
    is_means = match is not None and any(_is_in(phrase, clause[match.end() :]) for phrase in told)
    return clause[: match.start()] if match is not None and is_means else clause


def _is_in(phrase: str, text: str) -> bool:
    """Whether all words of a phrase stand in a text, in whatever order."""
    there = {word.casefold() for word in _WORD.findall(text)}
    return all(word.casefold() in there for word in _WORD.findall(phrase))
