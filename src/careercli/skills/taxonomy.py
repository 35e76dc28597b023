"""Phrases to canonical skills: the one place that says when two phrases name the same skill or tool.

A phrase such as "Proficient use of case management software (e.g., Clio, MyCase)" names several: itself without its
filler ("Case management software"), each example ("Clio", "MyCase"), and where it joins two things with "and", each of
them that can stand alone. A skill's identity is its key: folded, stemmed, joined words, so case, hyphens, spaces and
plurals do not count; `data/skills.yaml` adds the names that only a person can know to be the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from careercli.skills import normalize
from careercli.skills import phrase as filler

Rule = Literal["phrase", "example", "part"]

_SUITES = (("microsoft office", "Microsoft"), ("ms office", "Microsoft"), ("google workspace", "Google"))
_BRANDED = {
    "Microsoft": ("word", "excel", "outlook", "powerpoint", "access", "teams", "onenote", "project", "visio"),
    "Google": ("docs", "sheets", "slides", "drive", "calendar", "forms", "meet"),
}


class Named(NamedTuple):
    """A skill that a phrase names: its key (identity), a name to show, and the rule that found it there."""

    key: str
    name: str
    rule: Rule


class Canon:
    """Names skills. `aliases` maps the name that is shown to the other names of the same skill.

    A name without other names is there to say that it is a skill on its own, even where a phrase joins it to another
    ("Adaptability and Flexibility"); a single word that is not there is no skill in such a place ("Legal Terminology
    and Concepts").
    """

    def __init__(self, aliases: Mapping[str, Iterable[str]]) -> None:
        self.shown: dict[str, str] = {}
        self.same: dict[str, str] = {}
        self.spelled: dict[str, str] = {}
        for name, others in aliases.items():
            own = _key(name)
            self.shown[own] = name
            for other in (name, *others):
                for key in (normalize.key(other), _key(other)):
                    self.same.setdefault(key, own)
                    self.spelled.setdefault(key, other)
        self._seen: dict[tuple[str, bool], tuple[Named, ...]] = {}

    @classmethod
    def of_rows(cls, rows: Iterable[tuple[str, str, str, str]]) -> Canon:
        """The same from what `rows` gave, without folding every name again."""
        made = cls({})
        for key, own, name, spelled in rows:
            made.shown[own], made.same[key], made.spelled[key] = name, own, spelled
        return made

    def rows(self) -> list[tuple[str, str, str, str]]:
        """Every known name: its key, the key of the name that is shown, that name, and how the other is spelt."""
        return [(key, own, self.shown[own], self.spelled[key]) for key, own in self.same.items()]

    def key(self, name: str) -> str:
        """The key of one name, aliases followed."""
        own = normalize.key(name)
        if own in self.same:
            return self.same[own]
        own = _key(name)
        return self.same.get(own, own)

    def skills(self, phrase: str, thing: bool = False) -> tuple[Named, ...]:
        """The skills that a phrase names, the phrase's own first, each key once.

        `thing` says that the phrase is the name of one thing, such as a tool ("Mortise and tenon jigs"), which "and",
        "with" and "for" do not take apart.
        """
        known = self._seen.get((phrase, thing))
        if known is None:
            known = self._seen[phrase, thing] = self._named(phrase, thing)
        return known

    def _named(self, phrase: str, thing: bool) -> tuple[Named, ...]:
        whole = " ".join(phrase.split()).strip(" .")
        if normalize.key(whole) in self.same or not filler.composite(whole):
            return self._unique([self._one(whole, "phrase")])
        if thing:
            head, examples = filler.without_brackets(whole)
            return self._unique([self._one(head, "phrase"), *(self._one(one, "example") for one in examples)])
        head, given = self._apart(self._bare(whole))
        own = self._bare(head)
        parts = self._parts(own)
        found = [self._one(own, "phrase")] if own and not (parts and all(stands for _part, stands in parts)) else []
        brand = next((brand for suite, brand in _SUITES if normalize.plain(own).startswith(suite)), "")
        found += [self._one(_branded(one, brand), "example") for one in given]
        found += [self._one(part, "part") for part, stands in parts if stands]
        return self._unique(found)

    def _apart(self, phrase: str) -> tuple[str, list[str]]:
        """The phrase without its examples, and those of its examples that are skills."""
        head, examples = filler.without_brackets(phrase)
        given = [self._bare(one) for one in examples]
        head, named, sure = filler.without_such_as(head)
        more = [self._bare(one) for one in named]
        given += more if sure else [one for one in more if self._stands(one)]
        if " / " in head:
            given = [*(self._bare(filler.without_purpose(one)) for one in head.split(" / ")), *given]
            head = ""
        return head, [one for one in given if not filler.generic(one)]

    def _parts(self, own: str) -> list[tuple[str, bool]]:
        """What "and" joins in a phrase, or what stands before "for" and "in", each with whether it is a skill."""
        if self._known(own):
            return []
        parts = [(part, self._stands(part)) for part in map(self._bare, filler.joined_by_and(own, self._known)) if part]
        if len(parts) > 1:
            return parts
        before = self._bare(filler.without_purpose(own))
        return [(before, self._stands(before)), (own, False)] if before != own else []

    def _known(self, name: str) -> bool:
        return normalize.key(name) in self.same or _key(name) in self.same

    def _stands(self, name: str) -> bool:
        """True if a part of a phrase is a skill on its own: a known one, a product's name, or of two words or more."""
        if self._known(name):
            return True
        if filler.generic(name):
            return False
        return len(normalize.words(name)) > 1 or filler.product(name)

    def _one(self, name: str, rule: Rule) -> Named:
        own = self.key(name)
        return Named(own, self.shown.get(own) or filler.capitalized(name), rule)

    def _unique(self, found: Iterable[Named]) -> tuple[Named, ...]:
        unique: dict[str, Named] = {}
        for one in found:
            if one.key:
                unique.setdefault(one.key, one)
        return tuple(unique.values())

    def _bare(self, text: str) -> str:
        """A phrase without the filler around it, unless what stands there is a known name."""
        text = text.strip(" .,;:-–—")
        while not self._known(text):
            shorter = filler.shorter(text)
            if shorter == text or not normalize.key(shorter) or (filler.generic(shorter) and not self._known(shorter)):
                return text
            text = shorter
        return text


def _key(name: str) -> str:
    """The key of a name in which "skills" and what software is called do not count."""
    return normalize.key(filler.essential(name))


def _branded(name: str, brand: str) -> str:
    return f"{brand} {name}" if brand and normalize.plain(name) in _BRANDED[brand] else name
