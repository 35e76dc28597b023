"""The taxonomy of skills: phrases to canonical skills, the one place that says when two name the same skill or tool.

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
from careercli.skills.products import stands_for

Rule = Literal["phrase", "example", "part"]
"""A skill is the phrase itself without filler, an example that it gives, or a part that "and" joins."""

MOST_CACHED = 100_000
"""So many phrases are kept: more than all roles have, and no more of a server that runs for days."""
_SUITES = (("microsoft office", "Microsoft"), ("ms office", "Microsoft"), ("google workspace", "Google"))
_BRANDED = {
    "Microsoft": ("word", "excel", "outlook", "powerpoint", "access", "teams", "onenote", "project", "visio"),
    "Google": ("docs", "sheets", "slides", "drive", "calendar", "forms", "meet"),
}


class NamedSkill(NamedTuple):
    """A skill that a phrase names: its key (identity), its display name, and the rule that recognised it."""

    key: str
    name: str
    rule: Rule


class Taxonomy:
    """Recognises skills in phrases. `aliases` maps the display name of a skill to its other names.

    A name without other names is there to say that it is a skill on its own, even where a phrase joins it to another
    ("Adaptability and Flexibility"); a single word that is not there is no skill in such a place ("Legal Terminology
    and Concepts").

    `display_names` maps a skill's key to its display name; `keys` maps the key of every known name to its skill's;
    `spellings` maps the key of every known name to how the alias file spells it.
    """

    def __init__(self, aliases: Mapping[str, Iterable[str]]) -> None:
        self.display_names: dict[str, str] = {}
        self.keys: dict[str, str] = {}
        self.spellings: dict[str, str] = {}
        for name, others in aliases.items():
            own = skill_key(name)
            self.display_names[own] = name
            for other in (name, *others):
                for key in (normalize.key(other), skill_key(other)):
                    self.keys.setdefault(key, own)
                    self.spellings.setdefault(key, other)
        self._cache: dict[tuple[str, bool], tuple[NamedSkill, ...]] = {}

    @classmethod
    def of_rows(cls, rows: Iterable[tuple[str, str, str, str]]) -> Taxonomy:
        """The taxonomy that gave these `rows`, without folding every name again."""
        taxonomy = cls({})
        for key, skill_key, name, spelling in rows:
            taxonomy.display_names[skill_key], taxonomy.keys[key], taxonomy.spellings[key] = name, skill_key, spelling
        return taxonomy

    def rows(self) -> list[tuple[str, str, str, str]]:
        """Every known name as (its key, its skill's key, the skill's display name, the name's spelling)."""
        return [(key, own, self.display_names[own], self.spellings[key]) for key, own in self.keys.items()]

    def key(self, name: str) -> str:
        """The key of the skill that a name means, aliases followed."""
        key = normalize.key(name)
        if key in self.keys:
            return self.keys[key]
        key = skill_key(name)
        return self.keys.get(key, key)

    def skills(self, phrase: str, thing: bool = False) -> tuple[NamedSkill, ...]:
        """The skills that a phrase names, the phrase's own first, each key once. Cached.

        `thing` says that the phrase is the name of one thing, such as a tool ("Mortise and tenon jigs"), which "and",
        "with" and "for" do not take apart.
        """
        skills = self._cache.get((phrase, thing))
        if skills is None:
            if len(self._cache) >= MOST_CACHED:
                self._cache.clear()
            skills = self._cache[phrase, thing] = self._recognize(phrase, thing)
        return skills

    def _recognize(self, phrase: str, thing: bool) -> tuple[NamedSkill, ...]:
        phrase = " ".join(phrase.split()).strip(" .")
        if normalize.key(phrase) in self.keys or not filler.is_composite(phrase):
            return self._unique([self._skill(phrase, "phrase")])
        if thing:
            head, examples = filler.without_brackets(phrase)
            # "Elastic MapReduce (EMR)" is no health record: a short form of the thing names nothing that it is not
            other = [name for name in examples if not (self._is_known(name) and stands_for(name, head))]
            return self._unique([self._skill(head, "phrase"), *(self._skill(name, "example") for name in other)])
        if short := filler.initials(phrase):
            name = filler.without_brackets(phrase)[0]
            return self._unique([self._skill(name, "phrase"), self._skill(short, "example")])
        head, examples = self._split_examples(self._bare(phrase))
        own = self._bare(head)
        parts = self._parts(own)
        skills = []
        if own and not (parts and all(stands_alone for _part, stands_alone in parts)):
            whole = "" if " " in own else filler.shown(self._split_examples(phrase)[0])
            skills.append(self._skill(own, "phrase", whole if self._bare(whole) == own else ""))
        brand = next((brand for suite, brand in _SUITES if normalize.fold_text(own).startswith(suite)), "")
        branded = [_with_brand(example, brand) for example in examples]
        skills += [self._skill(example, "example") for example in branded if not filler.is_generic(example)]
        skills += [self._skill(part, "part") for part, stands_alone in parts if stands_alone]
        return self._unique(skills)

    def _split_examples(self, phrase: str) -> tuple[str, list[str]]:
        """The phrase without its examples, and those of its examples that are skills."""
        head, in_brackets = filler.without_brackets(phrase)
        examples = [self._bare(item) for item in in_brackets]
        head, items, are_examples = filler.without_such_as(head)
        after = [self._bare(item) for item in items]
        examples += after if are_examples else [item for item in after if self._stands_alone(item)]
        if " / " in head:
            alternatives = [self._bare(filler.without_purpose(item)) for item in head.split(" / ")]
            examples = [*alternatives, *examples]
            head = ""
        return head, examples

    def _parts(self, phrase: str) -> list[tuple[str, bool]]:
        """What "and" joins in a phrase, or what stands before "for" and "in", each with whether it is a skill."""
        if self._is_known(phrase):
            return []
        bare_parts = map(self._bare, filler.split_at_and(phrase, self._is_known))
        parts = [(part, self._stands_alone(part)) for part in bare_parts if part]
        if len(parts) > 1:
            return parts
        before = self._bare(filler.without_purpose(phrase))
        return [(before, self._stands_alone(before)), (phrase, False)] if before != phrase else []

    def _is_known(self, name: str) -> bool:
        return normalize.key(name) in self.keys or skill_key(name) in self.keys

    def _stands_alone(self, name: str) -> bool:
        """True if a part of a phrase is a skill on its own: a known one, a product's name, or of two words or more."""
        if self._is_known(name):
            return True
        if filler.is_generic(name):
            return False
        return len(normalize.words(name)) > 1 or filler.is_product_name(name)

    def _skill(self, name: str, rule: Rule, shown: str = "") -> NamedSkill:
        """The skill that a name means; one that is not known is shown as `shown`, where that is more than its name."""
        key = self.key(name)
        return NamedSkill(key, self.display_names.get(key) or filler.capitalize(shown or name), rule)

    def _unique(self, skills: Iterable[NamedSkill]) -> tuple[NamedSkill, ...]:
        """The skills, each key once; those without a key, which name nothing, are left out."""
        unique: dict[str, NamedSkill] = {}
        for skill in skills:
            if skill.key:
                unique.setdefault(skill.key, skill)
        return tuple(unique.values())

    def _bare(self, text: str) -> str:
        """A phrase without the filler around it, unless what stands there is a known name."""
        text = text.strip(" .,;:-–—")
        while not self._is_known(text):
            stripped = filler.strip_filler(text)
            if stripped == text or not normalize.key(stripped):
                return text
            if filler.is_generic(stripped) and not self._is_known(stripped):
                return text
            text = stripped
        return text


def skill_key(name: str) -> str:
    """The key of a name in which "skills", and what software is called, do not count."""
    return normalize.key(filler.core_name(name))


def _with_brand(name: str, brand: str) -> str:
    """A name with its brand, where it is a member of the brand's suite: "Word" is "Microsoft Word"."""
    return f"{brand} {name}" if brand and normalize.fold_text(name) in _BRANDED[brand] else name
