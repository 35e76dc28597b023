"""What of a line under a job was not read: its clauses, each with a verb of its own, of which nothing known is told.

"Cannulated fistulas; monitored vital signs" is half read where vital signs are known: the first half is said not to be.
Lists are taken apart in the same way.
What is only named as the means ("wrote the rota in Excel") does not stand for what was done with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from careercli.profile import verb_series

LEAST_WORDS = 2
"""Words of a clause that is said not to be recognised, without those that stand for others."""
_IRREGULAR = (
    "ran|kept|wrote|led|made|built|set|taught|sold|drove|cut|took|gave|held|brought|bought|met|grew|won|oversaw|sent|"
    "put|did|spoke|found|dealt|drew|fed|laid|read|rode|spent|understood|began|chose|swept|wove|ground"
)
_VERB = rf"(?:[a-z]{{2,}}(?:ed|ing)|{_IRREGULAR})\b"
_CLAUSES = re.compile(
    rf"\s*;\s*|[.!?]\s+(?=[A-Z])|,\s*(?:and\s+|then\s+)?(?={_VERB})|\s+(?:and|then|&|\+|plus)\s+(?={_VERB})"
)
_MEANS = re.compile(r"\s+(?:in|on|with|using|via|by means of|through)\s+", re.IGNORECASE)
_LIST = re.compile(
    r"\s*(?:;|,(?!\d{3}(?!\d)))\s*(?:(?:and|or|then)\s+)?|\s+(?:and|or|&|\+|plus|as well as|including)\s+"
)
_SMALL = re.compile(r"(?i)\b(?:for|in|at|on|to|with|by|from|per|across|during|over|under|using|via|of)\b")
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_WORD = re.compile(r"[^\W_][\w'’&+#./-]*")
_FOR_OTHERS = frozenset(
    ("them", "it", "this", "these", "those", "all", "everything", "results", "same", "and", "the", "a", "an")
)
"""Words that stand for what was said before, or for nothing."""


def unread(line: str, told: Sequence[str]) -> Iterator[str]:
    """The clauses of a line, and the entries of its lists, that tell none of the phrases that were read of it; the
    line itself where none was.

    >>> list(unread("Fitted lenses, slit-lamp exams and OCT imaging", ["Fitted lenses"]))
    ['slit-lamp exams', 'OCT imaging']
    """
    if not told:
        yield line
        return
    parts = (part for clause in _CLAUSES.split(line) for part in verb_series.clauses(clause.strip()))
    for clause in filter(None, parts):
        if len(said := verb_series.each_verb(clause)) > 1 and any(each.text in told for each in said):
            yield from (each.text for each in said if each.text not in told)
            continue
        done, means = _what_was_done(clause, told)
        bare = _BRACKETS.sub("", done)
        if _WORD.search(bare) and any(_is_in(bare, phrase) for phrase in told):
            yield from _entries(means, told)  # a phrase of several clauses: diagnosed and repaired engines
            continue
        if done and not any(_is_in(phrase, done) for phrase in told):
            words = [word for word in _WORD.findall(done) if word.lower() not in _FOR_OTHERS]
            if len(words) >= LEAST_WORDS:
                yield done.rstrip(".,:")
        else:
            yield from _entries(done, told)
        yield from _entries(means, told)


def _entries(clause: str, told: Sequence[str]) -> Iterator[str]:
    """The entries of the lists of a clause that tell nothing, where others of it do.

    A single word behind where it says for whom, when or with what ("for breakfast, lunch and dinner") is part of that.
    """
    spans = [match.span() for phrase in told if (match := _where(phrase, clause))]
    start, is_behind = 0, False
    edges = [
        match.span()
        for match in _LIST.finditer(clause)
        if not any(s < match.end() and match.start() < e for s, e in spans)
    ]
    for end, following in [*edges, (len(clause), len(clause))]:
        entry = _whole(clause[start:end]).strip(" .,:")
        words = [word for word in _WORD.findall(entry) if word.lower() not in _FOR_OTHERS and word[0].isalpha()]
        is_told = any(s < end and start < e for s, e in spans) or any(_is_in(phrase, entry) for phrase in told)
        if words and not is_told and (len(words) >= LEAST_WORDS or not is_behind):
            yield entry
        is_behind = is_behind or (is_told and _SMALL.search(entry) is not None)
        start = following


def _whole(entry: str) -> str:
    """An entry without what stands outside the brackets that a comma in them has torn; empty for a rest of one word.

    >>> _whole("VLOOKUP) for the owner"), _whole("state)"), _whole("tables (Excel")
    ('VLOOKUP', '', 'tables')
    """
    if entry.count("(") == entry.count(")"):
        return entry
    if entry.count(")") > entry.count("("):
        inside = entry.partition(")")[0].strip()
        return inside if len(inside.split()) >= LEAST_WORDS or not inside.islower() else ""
    return entry.rpartition("(")[0].strip()


def _where(phrase: str, text: str) -> re.Match[str] | None:
    """Where a phrase stands in a text, whatever signs are between its words."""
    words = r"\W+".join(map(re.escape, phrase.split()))
    return re.search(rf"(?<!\w){words}(?!\w)", text)


def _what_was_done(clause: str, told: Sequence[str]) -> tuple[str, str]:
    """A clause without the means that it names, where only these are known; and these."""
    match = _MEANS.search(clause)
    if match is None or not any(_is_in(phrase, clause[match.end() :]) for phrase in told):
        return clause, ""
    return clause[: match.start()], clause[match.end() :]


def _is_in(phrase: str, text: str) -> bool:
    """Whether all words of a phrase stand in a text, in whatever order."""
    there = {word.casefold().rstrip(".") for word in _WORD.findall(text)}
    return all(word.casefold().rstrip(".") in there for word in _WORD.findall(phrase))
