"""What one phrase names: the one reading of skills, for `skills`, `list --skill`, the profile, `match` and CVs.

A phrase is looked up as it stands, then without the level and the version beside it, then without filler, then part by
part: by the catalogue's names, by other names of the same thing, by usual names (`data/skills.yaml`), and by the plain
names of products. Only what is certain is taken (`guesses` forgives a slip of the fingers). What merely resembles is
offered, and a name that the alias file says is not in the catalogue is not even that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.search import brand_names, name_forms
from careercli.skills import normalize, shorthand
from careercli.skills.products import plain_names

LONGEST = 300
"""Characters of a phrase that are looked at: as many as a name in a role file may have."""
MOST_PARTS = 12
MOST_OFFERS = 3
_SLASH = r"\s*[/|]\s*"
_BEHIND = (
    r"\s+(?:spreadsheets?|programming(?:\s+language)?|languages?|develop(?:ment|er|ing)|frameworks?|librar(?:y|ies)|software"
    r"|apps?|applications?|tools?|certifi(?:ed|cation|cate)|licen[cs]es?|operat(?:ion|ing|or)|administrat(?:ion|or)|platform"
    r"|suite|crm|erp|pos|databases?|scripting|coding|queries|reports?|dashboards?|experience|knowledge|skills?|basics"
    r"|proficiency|user|usage|systems?)$"
)
_IN_FRONT = r"^(?:programming|coding|scripting|developing|certified|using|writing)\s+(?:in|with)?\s*"
_EDITION = re.compile(
    r"\s+(?:online|cloud|desktop|premium|premier|standard|lite|LT|plus|live|365|mobile|web|express|essentials|advanced"
    r"|home|business|pro|professional|enterprise)$",
    re.IGNORECASE,
)
"""What stands behind a product's name for one of its editions."""
_PRODUCTS = ("tech_stack", "tools")
_CALLED = ("skill", "skills", "tool", "tools", "platform", "platforms", "system", "systems", "solution", "solutions",
           "application", "applications", "program", "programs", "package", "packages")  # fmt: skip
"""How a name ends in which "skills", or what software is called, does not count."""


class Named(NamedTuple):
    """What a phrase names: the key and the name of a skill, tool or activity, and the rule that says so.

    `id` is the skill's in the index; None for a work activity. `why` is what the alias file says of a usual name.
    """

    key: str
    name: str
    rule: str
    id: int | None
    why: str = ""


@dataclass(frozen=True)
class Reading:
    """A phrase, what it certainly names, what it may mean, and the level that stands beside the name.

    `absent` says why the name is not in the catalogue, where the alias file does. `unread` are the parts of a phrase of
    several things that name nothing.
    """

    text: str
    named: tuple[Named, ...] = ()
    offers: tuple[str, ...] = ()
    level: str = ""
    absent: str = ""
    unread: tuple[str, ...] = ()


def read(catalog: Catalog, text: str) -> Reading:
    """What a phrase names, without any guess."""
    return _Reader(catalog).read(text)


def read_all(catalog: Catalog, texts: Sequence[str]) -> list[Reading]:
    """What each phrase names, as `read`."""
    return [read(catalog, text) for text in texts]


def lookup(catalog: Catalog, name: str) -> Named | None:
    """The skill or activity of a name as it stands: its own name, another, a usual one, or a product's plain one."""
    return _Reader(catalog).lookup(name)


def standing_for(catalog: Catalog, target: str, why: str) -> Named:
    """The skill or work activity that a reviewed table says is meant."""
    return _Reader(catalog)._standing_for(target, "usual", why)


def by_key(catalog: Catalog, key: str) -> Named | None:
    """The skill of the key of a name as it stands: its own, another of the same thing, or a product's plain one."""
    return _Reader(catalog).by_key(key, key, usual=False)


def usual(catalog: Catalog, key: str) -> Named | None:
    """What a usual name stands for, by its key: a skill, or else a work activity."""
    return _Reader(catalog).usual(key)


def without_level(text: str) -> tuple[str, str]:
    """A phrase without the level that stands beside it, and the level: one word alone has none."""
    if text.isalpha():
        return text, ""
    from careercli.skills import levels

    return levels.without_level(text)


class _Reader:
    """One reading: what the catalogue has for some names, each asked once."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.offers: dict[str, None] = {}
        self.absent = ""
        self.unread: list[str] = []

    def read(self, text: str) -> Reading:
        """What a phrase names: as it stands, else without what stands beside the name, else part by part."""
        bare = " ".join(text[:LONGEST].split()).rstrip(" .;,")
        level = ""
        named: Sequence[Named] = ()
        whole = self.lookup(bare) or (None if self.absent else self._activity(bare))
        if whole:
            named = (whole,)
        elif not self.absent:
            bare, level = without_level(bare)
            named = self._without_more(bare)
            if not named and not self.absent:
                named = self._of_several(shorthand.expanded(bare))
        absent = "" if named else self.absent
        unread = tuple(self.unread) if named else ()
        return Reading(text, tuple(named), tuple(self.offers)[:MOST_OFFERS], level, absent, unread)

    def _of_several(self, text: str) -> tuple[Named, ...]:
        """What a phrase names that is no name: a product with its use, several things, or a duty as it is told."""
        if text.isalnum():  # one word is neither several things nor what was done with one
            return self._parts(text) or self._fuller(text) or self._by_head(text)
        from careercli.search import typed_phrases, used_products

        if named := used_products.read(text, self._brand_called):
            return named
        pieces = typed_phrases.series(self.catalog, text, self._piece)
        if pieces is not None and pieces.is_whole:
            return tuple(pieces.named)
        if named := self._parts(text) or self._fuller(text) or self._by_head(text):
            more = [each for each in (pieces.named if pieces else ()) if each.key not in {own.key for own in named}]
            named = (*named, *more)
        elif not self.absent:
            named = tuple(pieces.named) if pieces else typed_phrases.duty(self.catalog, text, self.lookup)
        self.unread = pieces.unread_beside(named) if pieces else []
        return named

    def _piece(self, text: str) -> tuple[Named, ...]:
        """What one of several things in a phrase names."""
        own = _Reader(self.catalog)
        whole = own.lookup(text) or (None if own.absent else own._activity(text))
        if whole is not None or own.absent:
            return (whole,) if whole is not None else ()
        from careercli.search import typed_phrases, used_products

        if named := own._without_more(text) or used_products.read(text, own._brand_called):
            return named
        if named := own._fuller(text) or own._by_head(text):
            return named
        return typed_phrases.duty(self.catalog, text, own.lookup) if not own.absent else ()

    def _without_more(self, text: str) -> tuple[Named, ...]:
        """What a phrase names as one thing, once version, filler, and what it is or is done with it are taken off."""
        for form in name_forms.forms(text):
            named = self.lookup(form)
            if named or self.absent:
                return (named,) if named else ()
        for form in name_forms.forms(text):
            behind = re.sub(_BEHIND, "", form, flags=re.I)
            for less in (re.sub(_IN_FRONT, "", behind, flags=re.I), _EDITION.sub("", form)):
                product = self._product_called(less) if less and less != form else None
                if product is not None:
                    return (product,)
        return ()

    def _product_called(self, name: str) -> Named | None:
        """The product or tool of a name, or of one that people usually call it."""
        named = self.lookup(name, product=True)
        if named is None and not self.absent and (usual := self.usual(normalize.key(name))) and usual.id is not None:
            named = usual if self.catalog.query.skill_place(usual.id).startswith(_PRODUCTS) else None
        return named

    def _brand_called(self, name: str) -> Named | None:
        """The product or tool of a name, or that a brand by itself is."""
        named = self._product_called(name)
        brand = brand_names.product(self.catalog, name) if named is None and not self.absent else None
        return named if brand is None else Named(normalize.key(brand[1]), brand[1], "product", brand[0])

    def _fuller(self, text: str) -> tuple[Named, ...]:
        """What a phrase names that the catalogue writes more fully, or with less behind it."""
        if self.absent:
            return ()
        for name in brand_names.processes(text):
            if named := self.by_key(normalize.key(name), name, product=True, usual=False):
                return (named,)
        for name in brand_names.without_people(text):
            if named := self.usual(normalize.key(name)):
                return (named,)
        brand = brand_names.product(self.catalog, text) if " " not in text else None
        if brand is not None:
            return (Named(normalize.key(brand[1]), brand[1], "product", brand[0]),)
        for head in brand_names.heads(self.catalog, text):
            if named := self.lookup(head, product=" " in head):
                return (named,)
            if " " not in head and (read := self._fuller(head)):
                return read
        return ()

    def _by_head(self, text: str) -> tuple[Named, ...]:
        """What a duty is by its head word and what it is done to; offered where that is not sure."""
        if self.absent:
            return ()
        from careercli.search import duty_heads

        entry = duty_heads.read(paths.bundled_data()).of(text)
        if entry is None:
            return ()
        if not entry.is_sure:
            self.offers = {entry.stands_for: None, **self.offers}
            return ()
        return (self._standing_for(entry.stands_for, "usual", entry.reason),)

    def _parts(self, text: str) -> tuple[Named, ...]:
        """What a phrase names part by part: each side of a slash, or what the taxonomy reads out of it."""
        if self.absent:
            return ()
        sides = [side for side in re.split(_SLASH, text)[:MOST_PARTS] if side]
        if len(sides) > 1:
            read = [self._without_more(side) or self._fuller(side) for side in sides]
            if all(read):
                return name_forms.unique(named for each in read for named in each)
            self.absent = ""
        names = [skill.name for skill in self.catalog.taxonomy.skills(text)[:MOST_PARTS]]
        parts = [self._without_more(name) for name in names if normalize.key(name) != normalize.key(text)]
        if any(parts):
            self.absent = ""
        return name_forms.unique(named for each in parts for named in each)

    def lookup(self, name: str, *, product: bool = False) -> Named | None:
        """What a name is in the catalogue as it stands; with `product` only a product or tool counts."""
        key = normalize.key(name)
        if not key:
            return None
        named = self.by_key(key, name, product=product, usual=not product)
        if named is None and not self.absent and " & " in name:
            return self.lookup(name.replace(" & ", " and "), product=product)
        if named or self.absent or not name.rstrip().lower().endswith(_CALLED):
            return named
        return self.by_key(name_forms.skill_key(name, key), name, product=product, usual=not product)

    def by_key(self, key: str, name: str, *, product: bool = False, usual: bool = True) -> Named | None:
        """What a key is in the catalogue; `name` is what was written. Only a product, or no usual name, if so asked."""
        query = self.catalog.query
        skill = query.skill_by_key(key)
        rule = "exact"
        if skill is None and (target := query.alias_targets([key]).get(key)):
            skill, rule = query.skill_by_key(target), "alias"
            key = target if skill else key
        if skill is not None and rule == "exact" and usual and self._is_written_otherwise(name, skill):
            meant = self.usual(key)
            if meant is not None:
                return meant
        if skill is not None:
            if product and not query.skill_place(skill[0]).startswith(_PRODUCTS):
                return None
            if rule == "exact" and self._is_other_word(name, skill):
                self.offers.setdefault(skill[1])
                return None
            named = Named(key, skill[1], rule, skill[0])
            return self._most_used(named, usual=usual) if rule == "exact" else named
        return (self.usual(key) if usual else None) or (None if self.absent else self._plain(key, name))

    def _activity(self, name: str) -> Named | None:
        """The work activity of a name that a role has so, as a profile may hold it; none is of one word."""
        activity = self.catalog.query.work_activity(name) if " " in name else None
        return Named(normalize.key(name), activity, "activity", None) if activity is not None else None

    def _most_used(self, named: Named, *, usual: bool) -> Named:
        """What is named, or the product of which that is the plain name where far more roles use it: Google Gmail.

        A usual name, where it may count, comes before such a product: POS is the point of sale, no maker's program.
        """
        products = self.catalog.query.skills_by_plain_name(named.key)
        if not products or products[0][2] < brand_names.CLEARLY * self.catalog.query.roles_with_skill(named.id or 0):
            return named
        skill, name, _roles = products[0]
        is_makers = not normalize.key(name).startswith(named.key)  # case management software is what it says
        reviewed = self.catalog.query.usual_name(named.key) if usual and is_makers else None
        if reviewed and reviewed[1] and (meant := self.usual(named.key)):
            return meant
        return Named(normalize.key(name), name, "product", skill)

    def _is_other_word(self, name: str, skill: tuple[int, str]) -> bool:
        """True if a name is a product's only once its ending is taken off: ferrets are no Ferret."""
        if not self.catalog.query.skill_place(skill[0]).startswith("tech_stack"):
            return False
        written, own = ([word.replace(".", "") for word in normalize.words(text)] for text in (name, skill[1]))
        return len(own) == len(written) == 1 and written != own and written[0].endswith("s")

    def _is_written_otherwise(self, name: str, skill: tuple[int, str]) -> bool:
        """True for a product of several words with capitals that are small in what was written: front desk."""
        own = skill[1].split()
        if len(own) < 2 or name == skill[1] or not all(word[:1].isupper() for word in own):
            return False
        return not any(word[:1].isupper() for word in name.split()[1:]) and self.catalog.query.skill_place(
            skill[0]
        ).startswith("tech_stack")

    def usual(self, key: str) -> Named | None:
        """What a usual name stands for: a skill, or else a work activity."""
        usual = self.catalog.query.usual_name(key)
        if usual is None:
            return None
        kind, target, why = usual
        if not target:
            self.absent = why
            return None
        named = self._standing_for(target, "usual", why)
        return named if named.id is not None or kind == "activity" else None

    def _standing_for(self, target: str, rule: str, why: str) -> Named:
        """The skill of a name or, where there is none, the work activity: its rule is then "activity"."""
        key = normalize.key(target)
        skill = self.catalog.query.skill_by_key(key)
        if skill is None and (other := self.catalog.query.alias_targets([key]).get(key)):
            skill, key = self.catalog.query.skill_by_key(other), other
        if skill is not None:
            return Named(key, skill[1], rule, skill[0], why)
        return Named(key, target, "activity", None, why)

    def _plain(self, key: str, written: str) -> Named | None:
        """The product of a plain name, if it is clear which; else they are offered. CMM is not CMMS, fed no FEDS."""
        if name_forms.is_verb(written):
            return None
        for candidate in name_forms.with_and_without_js(key):
            products = self.catalog.query.skills_by_plain_name(candidate)
            if written.isupper() and len(products) > 1:
                products = [product for product in products if written in plain_names(product[1])] or products
            if not products:
                continue
            skill, name, roles = products[0]
            if len(products) > 1 and roles < brand_names.CLEARLY * products[1][2]:
                self.offers.update(dict.fromkeys(product[1] for product in products[:MOST_OFFERS]))
                if not name_forms.one_family(products[0][1], products[1][1]):
                    return None
            return Named(normalize.key(name), name, "product", skill)
        return None
