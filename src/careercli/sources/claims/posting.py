"""Whether a text is a job posting, and for which occupation: a job's title above, or an employer who is hiring."""

from __future__ import annotations

from careercli.sources.claims import posting_rules as rules
from careercli.sources.claims.document import Document
from careercli.sources.claims.mentions import Mention, Names


def is_below_title(document: Document, names: Names) -> bool:
    """Whether a text has a title that is an occupation, and signs of postings below it."""
    title = next((line for line in document.first[: rules.TITLE_LINES] if names.mentions(line[:200])), "")
    if not title or title.endswith("?") or len(title.split()) > 40:
        return False
    mention = names.mentions(title[:200])[0]
    if title[: mention.start].strip(" -–—:*#").count(" ") > 1:
        return False
    return len(_signs(document, by_shape=not rules.NO_TITLE.search(title))) >= rules.CUES


def hired(document: Document, names: Names) -> str | None:
    """The occupation that an employer says to be hiring, in a text that shows that it is one's; None otherwise."""
    for line in document.first[: rules.HIRING_LINES]:
        for match in rules.HIRING.finditer(line[:1_000]):
            mention = _right_behind(line, match.end(), names)
            if mention and mention.slug and len(_signs(document, by_shape=True)) >= rules.CUES:
                return mention.slug
    return None


def _right_behind(line: str, end: int, names: Names) -> Mention | None:
    """The occupation named at most two words behind an offset of a line."""
    for mention in names.mentions(line[end : end + 80]):
        return mention if len(line[end : end + mention.start].split()) <= 2 else None
    return None


def _signs(document: Document, *, by_shape: bool) -> set[str]:
    """The different signs of a posting in a text: its words, and the shape of its lines unless it is a fact sheet."""
    lines = document.first
    signs = {match.group().lower() for line in lines for match in rules.WORDS.finditer(line)}
    if not by_shape or any(map(rules.FACTS.search, lines)):
        return signs
    if any(map(rules.PLACE_LINE.search, (line for line in lines[: rules.PLACE_LINES] if not line.endswith(".")))):
        signs.add("place")
    if any(map(rules.HIRING.search, lines)):
        signs.add("hiring")
    return signs | {name for name, pattern in rules.SIGNS.items() if any(map(pattern.search, lines))}
