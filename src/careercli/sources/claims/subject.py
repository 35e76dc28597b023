"""Which occupation a claim is about: the nearest named before it, then the heading, then the document's subject.

Where the words leave it open, no occupation is taken, and the reason is given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from careercli.skills import normalize
from careercli.sources.claims import posting, posting_rules, rules
from careercli.sources.claims.document import Document, Section, Sentence
from careercli.sources.claims.find import Claim
from careercli.sources.claims.mentions import Mention, Names

NONE_NAMED = "no occupation is named for it"


class Subjects:
    """The occupations that a document names, and which of them each claim is about."""

    def __init__(self, document: Document, names: Names) -> None:
        self._names = names
        self._of_sentence: dict[Sentence, list[Mention]] = {}
        self._of_heading: dict[str, list[Mention]] = {}
        self.title = self._of_title(document)
        self.only = self._only(document)
        self.is_posting = self.title is not None and posting.is_below_title(document, names)
        if not self.is_posting and (hired := posting.hired(document, names)):
            self.title, self.is_posting = hired, True

    def of(self, claim: Claim, sentence: Sentence) -> tuple[str | None, str]:
        """The slug of the occupation that a claim is about; or None, and why not."""
        if self.is_posting and self.title and claim.measure in ("offer", "asked"):
            head = self._head(sentence)  # "Starting pay: $28 an hour for experienced clerks" is the job's all the same
            return (head and head.slug) or self.title, ""
        mentions = self._mentions(sentence)
        if mentions and (nearest := _nearest(mentions, claim, sentence.text)):
            if not nearest.slug:
                return None, f"{nearest.words!r} is the name of several occupations"
            if _with_others(nearest, mentions, claim, sentence.text):
                return None, f"{nearest.words!r} are named together with others"
            return nearest.slug, ""
        slug, why = self._of_line(sentence) or self._from_context(claim, sentence)
        if slug and (other := _someone_else(sentence.text[: claim.start], slug)):
            return None, f"it is unclear which official occupation is meant by {other!r}"
        return slug, why

    def is_listed(self, sentence: Sentence) -> bool:
        """Whether an occupation stands at the head of a sentence's line, or in its row of a table."""
        return self._head(sentence) is not None or (sentence.row and bool(self._mentions(sentence)))

    def _head(self, sentence: Sentence) -> Mention | None:
        """The occupation at the head of a line, before a dash or colon: the line is about it."""
        if not rules.MAY_BE_HEAD.search(sentence.lead[: rules.LONGEST_HEAD]):
            return None
        mentions = self._in_heading(sentence.lead)
        if not mentions:
            return None
        head = mentions[0]
        front = rules.HEAD_OF_LINE.fullmatch(sentence.lead[: head.start])
        return head if front and rules.BEHIND_HEAD.match(sentence.lead, head.end) else None

    def _of_line(self, sentence: Sentence) -> tuple[str | None, str] | None:
        """The occupation at the head of a sentence's line, and why it is none; None without such a head."""
        head = self._head(sentence)
        if head is None:
            return None
        return head.slug, "" if head.slug else f"{head.words!r} is the name of several occupations"

    def _from_context(self, claim: Claim, sentence: Sentence) -> tuple[str | None, str]:
        """The occupation of a claim whose own sentence names none."""
        if claim.kind == "employment" and claim.measure == "workers":
            return None, ""
        if self.is_posting and self.title:
            return self.title, ""
        slug, several = self._before(sentence)
        if slug:
            return slug, ""
        if several:
            return None, "several occupations are named right before it"
        for heading in sentence.section.headings:
            slugs = {mention.slug for mention in self._in_heading(heading)}
            if slugs:
                named = slugs.pop() if len(slugs) == 1 else None
                return (named, "") if named else (None, f"the heading {heading[:60]!r} names several occupations")
        if self.title or self.only:
            return self.title or self.only, ""
        return None, NONE_NAMED

    def counts_people(self, claim: Claim, sentence: Sentence) -> bool:
        """Whether a bare number counts the people of an occupation: its name stands right behind."""
        behind = [mention for mention in self._mentions(sentence) if mention.start >= claim.end]
        return any(
            mention.slug and re.fullmatch(r" (?:\w+ )?", sentence.text[claim.end : mention.start])
            for mention in behind[:1]
        )

    def _before(self, sentence: Sentence) -> tuple[str | None, bool]:
        """The only occupation of the sentence before in the same paragraph, else of the section so far.

        And whether the sentence before leaves it open between several.
        """
        section = sentence.section.sentences
        earlier = section[max(0, sentence.at - rules.LOOK_BACK) : sentence.at]
        same = [other for other in earlier if other.paragraph == sentence.paragraph]
        for other in reversed(same):
            slugs = {mention.slug for mention in self._mentions(other)}
            if slugs:
                only = slugs.pop() if len(slugs) == 1 else None
                return only, only is None
        slugs = {mention.slug for other in earlier for mention in self._mentions(other) if mention.slug}
        if len(slugs) == 1:
            return slugs.pop(), False
        return (self.title if self.title in slugs else None), False

    def starts(self, sentence: Sentence) -> list[int]:
        """Where the names of occupations in a sentence begin."""
        return [mention.start for mention in self._mentions(sentence)]

    def starts_in(self, heading: str) -> list[int]:
        """Where the names of occupations in a heading begin."""
        return [mention.start for mention in self._in_heading(heading)]

    def _mentions(self, sentence: Sentence) -> list[Mention]:
        if sentence not in self._of_sentence:
            self._of_sentence[sentence] = self._names.mentions(sentence.text)
        return self._of_sentence[sentence]

    def _in_heading(self, heading: str) -> list[Mention]:
        if heading not in self._of_heading:
            self._of_heading[heading] = self._names.mentions(heading[:200])
        return self._of_heading[heading]

    def _of_title(self, document: Document) -> str | None:
        """The only occupation of the first line that names any; None where later headings name others."""
        slug = self._of_first_line(document)
        for section in document.sections:
            others = {mention.slug for mention in self._in_heading(section.heading) if mention.slug}
            if len(others) == 1 and slug not in others:
                return None
        return slug

    def _of_first_line(self, document: Document) -> str | None:
        for line in document.first[: posting_rules.TITLE_LINES]:
            slugs = {mention.slug for mention in self._in_heading(line)}
            if slugs:
                return slugs.pop() if len(slugs) == 1 else None
        return None

    def _only(self, document: Document) -> str | None:
        """The occupation of a document that names just one."""
        slugs: set[str] = set()
        for number, sentence in enumerate(document.sentences):
            slugs |= {mention.slug for mention in self._mentions(sentence) if mention.slug}
            if len(slugs) > 1 or number > 20 * rules.LOOK_BACK:
                return None
        return slugs.pop() if slugs else None


def _nearest(mentions: Sequence[Mention], claim: Claim, text: str) -> Mention | None:
    """The nearest mention before a claim's figure, or else the first one behind it.

    A number of people is followed by who they are: "4,300 pharmacists"; so is a figure that is said to be somebody's:
    "3 % for glaziers", "the $50,670 of a clerk".
    """
    before = [mention for mention in mentions if mention.end <= claim.start]
    behind = [mention for mention in mentions if mention.start >= claim.end]
    if claim.kind == "employment" and claim.measure == "workers":
        return behind[0] if behind else None
    if behind and before and _OWNED.fullmatch(text, claim.end, behind[0].start):
        return behind[0]
    if before:
        return before[-1]
    return behind[0] if behind else None


def _with_others(nearest: Mention, mentions: Sequence[Mention], claim: Claim, text: str) -> bool:
    """Whether a claim is about several occupations at once: "web developers and digital designers"."""
    for before, after in pairwise(mentions):
        if (
            nearest in (before, after)
            and before.slug != after.slug
            and _JOINED.fullmatch(text, before.end, after.start)
        ):
            return True
    counted = claim.kind in ("openings", "employment", "growth")
    return counted and rules.TOGETHER.match(text, nearest.end) is not None


_OWNED = re.compile(
    r"(?: (?:a|per) year| (?:an|per) hour)? (?:for|of|among) (?:an? |the |all )?(?:average |typical )?", re.IGNORECASE
)
_JOINED = re.compile(r",? (?:and|or|&) |, ")


def _someone_else(before: str, slug: str) -> str:
    """The word in front of a figure that names others than the occupation from the context; "" if none does."""
    before = rules.WHERE.sub("", before)  # in "the clerk in Phoenix earns" it is the clerk who does
    words = [match["word"] for match in rules.SUBJECT.finditer(before)]
    words += [match["word"] or match["modifier"] for match in rules.PAY_OF.finditer(before)]
    own = set(map(normalize.stem, slug.split("-")))
    for word in words:
        folded = word.lower().strip("'’")
        if folded not in rules.NOBODY_ELSE and normalize.stem(folded) not in own and not folded.isdigit():
            return word
    return ""


def required(section: Section) -> bool:
    """Whether a section lists what is required."""
    return bool(posting_rules.REQUIRED_HEADING.search(section.heading))
