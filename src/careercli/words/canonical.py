"""Phrases to canonical skills: the one place that says when two phrases name the same skill or tool.

A phrase such as "Proficient use of case management software (e.g., Clio, MyCase)" names several: itself without its
filler ("case management software"), each example ("Clio", "MyCase"), and where it joins two things with "and", each
of them. A skill's identity is its key: folded, stemmed, joined words, so case, hyphens, spaces and plurals do not
count; `data/skills.yaml` adds the names that only a person can know to be the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from careercli.words import fold

Rule = Literal["phrase", "example", "part"]

_BEFORE = re.compile(
    r"^(?:(?:and|the|a|an|in|of|with|to|for|as|both|other|various|relevant|related|modern|current|specific|multiple)\s+"
    r"|(?:very\s+)?(?:strong|excellent|exceptional|outstanding|superior|good|great|basic|foundational|fundamental|advanced"
    r"|intermediate|solid|sound|proven|demonstrated|effective|proper|thorough|deep|working|general|overall|expert|high"
    r"|superb|keen|clear and concise|clear|concise)\s+(?!(?:and|level)\b)"
    r"|(?:proficiency|proficient|competence|competency|competent|experience|experienced|expertise|knowledge"
    r"|knowledgeable|understanding|familiarity|familiar|ability|fluency|skilled|skills?|command|grasp|use|using|usage"
    r"|working|mastery|awareness)\s+(?:in|with|of|using|about|on|to|for)\s+(?:the\s+use\s+of\s+)?"
    r"|(?:proficient|effective|efficient)\s+use\s+of\s+)",
    re.IGNORECASE,
)  # fmt: skip
_AFTER = re.compile(
    r"\s+(?:skills?|abilit(?:y|ies)|proficienc(?:y|ies)|expertise|experience|usage|use|understanding|knowledge"
    r"|competenc(?:e|y|ies)|operation|techniques?|aptitude|capabilit(?:y|ies)|orientation)$",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"\s+(?:tools?|platforms?|systems?|solutions?|applications?|programs?|packages?)$", re.IGNORECASE)
_SUCH_AS = re.compile(
    r"\s*[,;:]?\s+(?:such as|including|e\.g\.,?|for example|like|using|via|with)\s+(.+)$", re.IGNORECASE
)
_LEAD = re.compile(r"^(?:e\.?g\.?,?|i\.?e\.?,?|such as|including|for example|like)\s+", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|;|\s/\s)\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and|&)\s+|\s*,\s*(?:and\s+)?|\s+/\s+|;\s*", re.IGNORECASE)
_FOR = re.compile(r"\s+(?:for|in|on|within)\s+.+$", re.IGNORECASE)
_ETC = re.compile(
    r"(?:,?\s*(?:and\s+)?(?:etc\.?|and so on|and more|or similar(?:\s+\w+)*|similar\s+\w+))+$", re.IGNORECASE
)

_SUITES = {
    "microsoft office": "Microsoft",
    "ms office": "Microsoft",
    "office": "Microsoft",
    "google workspace": "Google",
}
_OFFICE = frozenset(
    {"word", "excel", "outlook", "powerpoint", "access", "teams", "onenote", "project", "visio", "publisher"}
)
_GOOGLE = frozenset({"docs", "sheets", "slides", "drive", "calendar", "forms", "meet"})


@dataclass(frozen=True)
class Named:
    """A skill that a phrase names: its key (identity), a name to show, and the rule that found it there."""

    key: str
    name: str
    rule: Rule


class Canon:
    """Names skills. `aliases` maps the name that is shown to the other names of the same skill."""

    def __init__(self, aliases: Mapping[str, Iterable[str]]) -> None:
        self.shown: dict[str, str] = {}
        self.same: dict[str, str] = {}
        self.spelled: dict[str, str] = {}
        for name, others in aliases.items():
            own = fold.key(name)
            self.shown[own] = name
            for other in (name, *others):
                self.same[fold.key(other)] = own
                self.spelled.setdefault(fold.key(other), other)
        self._seen: dict[str, tuple[Named, ...]] = {}

    def key(self, name: str) -> str:
        """The key of one name, aliases followed."""
        own = fold.key(name)
        return self.same.get(own, own)

    def skills(self, phrase: str) -> tuple[Named, ...]:
        """The skills that a phrase names, the phrase's own first, each key once."""
        known = self._seen.get(phrase)
        if known is None:
            known = self._seen[phrase] = self._named(phrase)
        return known

    def _named(self, phrase: str) -> tuple[Named, ...]:
        whole = " ".join(phrase.split()).strip(" .")
        if fold.key(whole) in self.same:
            return (self._one(whole, "phrase"),)
        head, examples = _split(whole)
        own = self._bare(head)
        found = [self._one(own, "phrase")] if own else []
        prefix = next((brand for suite, brand in _SUITES.items() if fold.plain(own).startswith(suite)), "")
        found += [self._one(_branded(one, prefix), "example") for one in examples]
        parts = [self._bare(part) for part in _AND.split(own)]
        if len(parts) > 1 and not (found and found[0].key in self.shown):
            found += [self._one(part, "part") for part in parts if len(fold.key(part)) > 2]
        unique: dict[str, Named] = {}
        for one in found:
            if one.key:
                unique.setdefault(one.key, one)
        return tuple(unique.values())

    def _one(self, name: str, rule: Rule) -> Named:
        own = self.key(name)
        return Named(own, self.shown.get(own) or name, rule)

    def _bare(self, text: str) -> str:
        """A phrase without its filler, unless nothing or only a known short name would be left."""
        text = text.strip(" .,;:-–—")
        while True:
            if fold.key(text) in self.same:
                return text
            shorter = _BEFORE.sub("", text, count=1).strip()
            if shorter == text:
                shorter = _AFTER.sub("", text, count=1).strip()
            if shorter == text:
                shorter = _GENERIC.sub(" software", text, count=1).strip()
            if shorter == text or not fold.key(shorter):
                return text
            text = shorter


def _split(phrase: str) -> tuple[str, list[str]]:
    """The phrase without its examples, and the examples: in brackets, after "such as", or joined by slashes."""
    examples: list[str] = []
    for inside in re.findall(r"\(([^()]*)\)", phrase):
        examples += _listed(_LEAD.sub("", inside.strip()))
    head = re.sub(r"\s*\([^()]*\)\s*", " ", phrase).strip()
    if match := _SUCH_AS.search(head):
        examples += _listed(match.group(1))
        head = head[: match.start()]
    if " / " in head:
        pieces = [_FOR.sub("", piece) for piece in head.split(" / ")]
        examples += pieces
        head = ""
    return head.strip(), [one for one in examples if fold.key(one)]


def _listed(text: str) -> list[str]:
    return [one.strip() for one in _LIST.split(_ETC.sub("", text.strip())) if one and one.strip()]


def _branded(name: str, brand: str) -> str:
    word = fold.plain(name)
    if (brand == "Microsoft" and word in _OFFICE) or (brand == "Google" and word in _GOOGLE):
        return f"{brand} {name}"
    return name
