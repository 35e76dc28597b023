"""What a phrase says of roles: how much speaks for each in what somebody calls something that they can do.

A phrase is read as a product, a kind of software, words of the work, or a title held, and the strongest reading counts.
Products count by how much their kind marks the occupation; words by BM25 over titles, tasks and detailed activities
(`careercli.fit.bm25`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import THOUSANDTHS, MoveTables, Occupation
from careercli.catalog.terms import words
from careercli.fit.stems import telling_stems
from careercli.lazy_dataclass import dataclass
from careercli.moves import duties, verb_object
from careercli.moves.occupations import Occupations
from careercli.moves.phrase_evidence import PhraseEvidence
from careercli.moves.phrase_words import AS_TITLE, telling_words, without_frame
from careercli.moves.role_words import RoleWords
from careercli.skills import normalize

if TYPE_CHECKING:
    from array import array

    from careercli.catalog.moves import Product, WordUse
    from careercli.catalog.rows import CodedRole
    from careercli.moves.verb_object import Shares, VerbObject

FIRM = 0.4
"""From this evidence on, a phrase is said to speak for a role."""
LEAST_EVIDENCE = 0.1
"""Below this, a phrase says nothing of a role."""
LEAST_WEIGHT = 0.12
"""A phrase that speaks for nearly every role weighs at least this much, as a share of its best evidence."""
KIND_ONLY, KIND_NAMED = 0.4, 0.6
"""The share of a kind's mark that counts where an occupation has the kind, not the product, and where it is named."""
KIND_WORDS, OF_KINDS = 0.3, frozenset(("software", "user", "system", "systems", "computer"))
"""What is added where an occupation's work is what a kind is called after, and words of its name that tell nothing."""
UNLISTED = 0.5
"""The evidence of what a role file names, and O*NET's lists of products and tools do not."""
LISTED_ALONE, COMPUTERS, OF_SOME_IMPORTANCE = 0.5, ("Computers and Electronics", "knowledge"), 2.5
"""What counts of a software product that stands alone of its kind where nobody asks for it and knowledge of computers
is of little importance: some home health aide has used Python once."""
OF_PART = 0.6
"""The share of it that counts for the occupation, where the role is only a part of one."""
RATED, SOFT = 0.6, 0.2
"""The evidence of a skill or field of knowledge that a role is rated on as important, and of a soft skill that a guide
names: only guides name any, so that a rare one says little."""
WEAK = 0.7
"""What evidence of words counts that rests on a single word of several: "property" alone does not make a property book
real estate."""
NOT_CORE, CORE = 0.75, 0.2
"""What evidence of words counts where what they name is no core task, and how much of what it lacks is added where it
is one."""
OTHER_THING = 0.4
"""What counts of words that name a tool where O*NET does not list it: a wheel is ground there."""
LEAST_SHARE = 0.35
"""So much an occupation must use a word for evidence to rest on it."""
UNKNOWN_RARITY = 0.3
"""The rarity of a word that no occupation uses, as a share of the greatest: it says nothing, which costs a little."""
HELD, HELD_FIT = 1.35, 0.6
"""The evidence of a title held for its occupation, which is the most that there is. For others it goes by the
fits, so much for the one that fits best."""


@dataclass(frozen=True)
class _Reading:
    """One way to read a phrase, with what it says of occupations and of single roles."""

    kind: str
    names: tuple[str, ...] = ()
    occupations: dict[int, float] = field(default_factory=dict)
    roles: dict[int, float] = field(default_factory=dict)

    @property
    def best(self) -> float:
        return max((*self.occupations.values(), *self.roles.values()), default=0.0)


class Phrases:
    """Reads phrases against a catalogue."""

    def __init__(self, catalog: Catalog, tables: MoveTables) -> None:
        self.catalog, self.tables = catalog, tables
        self.occupations = Occupations(tables)
        self._uses: dict[str, WordUse] = {}
        self._doing: dict[VerbObject, frozenset[int]] = {}
        self.roles: dict[int, CodedRole] = {role.id: role for role in catalog.query.coded_roles()}

    @cached_property
    def occupation_of(self) -> dict[int, Occupation]:
        """The occupation that each role is counted under and O*NET describes, by the role's id."""
        known: dict[str | None, Occupation | None] = {}
        for role in self.roles.values():
            if role.code not in known:
                known[role.code] = self.occupations.of_code(role.code)
        pairs = ((number, known[role.code]) for number, role in self.roles.items())
        return {number: occupation for number, occupation in pairs if occupation is not None}

    @cached_property
    def _own(self) -> RoleWords:
        """The words of the roles that say more, or something else, than their occupation: of files, and without one."""
        return RoleWords(
            self.catalog,
            {number for number, role in self.roles.items() if role.has_file or number not in self.occupation_of},
        )

    def is_whole(self, role: int) -> bool:
        """Whether a role is its occupation, and not a part of it: what is said of the occupation holds for it."""
        occupation = self.occupation_of.get(role)
        return occupation is not None and self.roles[role].code == occupation.code

    # Phrases

    def pair_of(self, text: str, stems: Sequence[str]) -> VerbObject | None:
        """The verb and the object that a phrase of these stems is, if the texts of some roles have them as one."""
        pair = verb_object.parted(text)
        if pair is None or {*stems} != {pair.verb, pair.object}:
            return None
        if pair not in self._doing:
            self._doing[pair] = verb_object.doing(self.catalog, pair)
        return pair if len(self._doing[pair]) >= verb_object.LEAST_DOING else None

    def is_ordinary(self, stems: Sequence[str], occupations: int) -> bool:
        """Whether so many occupations use each of some stems."""
        self._look_up(stems)
        return all((use := self._uses.get(stem)) is not None and len(use.shares) >= occupations for stem in stems)

    def _look_up(self, stems: Iterable[str]) -> None:
        self._uses.update(self.tables.words(set(stems) - self._uses.keys()))

    def knows_words(self, phrase: PhraseEvidence) -> bool:
        """Whether every telling word of a phrase that was just read is used somewhere."""
        return phrase.reading != "words" or all(self._uses.get(s) or self._own.shares(s) for s in phrase.stems)

    def of_phrases(self, phrases: Iterable[tuple[str, Sequence[str], bool]]) -> list[PhraseEvidence]:
        """What phrases say, each given as its text, the keys of skills it names, and whether it names them exactly.

        The keys of a phrase that is not exact are those of what it may name.
        """
        given = list(phrases)
        written = [telling_words(text) for text, _skills, _exact in given]
        stems = [list(of_phrase) for of_phrase in written]
        self._look_up(stem for of_phrase in stems for stem in of_phrase)
        self._own.look_up({stem for of_phrase in stems for stem in of_phrase})
        self._products = self.tables.products({key for _text, skills, _exact in given for key in skills})
        kinds = {product.kind for product in self._products.values()}
        kinds.update(kind for text, _skills, _exact in given for kind in self._kinds_named(text))
        self._kinds = self.tables.kinds(kinds)
        self._words_of = {kind.id: telling_stems(set(words([kind.name])) - OF_KINDS) for kind in self._kinds.values()}
        self._look_up(stem for of_kind in self._words_of.values() for stem in of_kind)
        self._naming: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for key, role, place in self.catalog.query.roles_naming({key for _t, skills, _e in given for key in skills}):
            self._naming[key].append((role, place))
        return [
            self._with_reading(self._of_phrase(text, skills, exact, list(of_phrase)), of_phrase)
            for (text, skills, exact), of_phrase in zip(given, written, strict=True)
        ]

    def _with_reading(self, phrase: PhraseEvidence, written: Mapping[str, str]) -> PhraseEvidence:
        """A phrase with how well it was understood; `written` are its telling words by their stems."""
        if phrase.reading != "words":
            return phrase
        used = {stem for stem in written if self._uses.get(stem) or self._own.shares(stem)}
        unused = tuple(word for stem, word in written.items() if stem not in used)
        single = self._single_word(phrase)
        best = max((*phrase.occupations.values(), *phrase.roles.values()), default=0.0)
        if single:
            phrase = self._lowered(phrase)
        return replace(
            phrase, unused=unused, weak=bool(single) or best < FIRM, rests_on_word=written[single] if single else ""
        )

    def _lowered(self, phrase: PhraseEvidence) -> PhraseEvidence:
        """A phrase whose evidence counts only as far as that of one word of several does."""
        occupations = {number: WEAK * value for number, value in phrase.occupations.items()}
        roles = {number: WEAK * value for number, value in phrase.roles.items()}
        weight = WEAK * self.weight_of(phrase.occupations, phrase.roles)
        return replace(phrase, occupations=occupations, roles=roles, weight=weight)

    def _single_word(self, phrase: PhraseEvidence) -> str:
        """The stem on which all that a phrase of several words says rests, as no occupation uses two; or nothing."""
        if len(phrase.stems) < 2 or not phrase.occupations or phrase.names:
            return ""
        used: dict[int, int] = defaultdict(int)
        for stem in phrase.stems:
            for number, share in use.shares.items() if (use := self._uses.get(stem)) else ():
                used[number] += share >= LEAST_SHARE
            for number in self._own.shares(stem):
                used[-1 - number] += 1  # roles have numbers below those of occupations
        if max(used.values(), default=0) > 1:
            return ""
        best = max(phrase.occupations, key=lambda number: (phrase.occupations[number], -number))
        uses = {stem: use for stem in phrase.stems if (use := self._uses.get(stem))}
        return max(uses, key=lambda stem: uses[stem].rarity * uses[stem].shares.get(best, 0.0), default="")

    def _of_phrase(self, text: str, skills: Sequence[str], exact: bool, stems: Sequence[str]) -> PhraseEvidence:
        held = AS_TITLE.match(text)
        # A grinder is a tool as well as a trade: of what is both, nobody has said that it was held.
        is_tool = exact and held is None and any(key in self._products for key in skills)
        readings = [] if is_tool else [*self._as_title(without_frame(text), exact=held is None)]
        if not held:
            readings += [reading for reading in (self._as_products(skills), self._as_kind(text)) if reading.best]
        is_product = exact and any(reading.kind == "product" for reading in readings)
        if not is_product or len(stems) > 1 or self._is_equipment(skills) or not self._products.keys() & set(skills):
            # What only a role file calls a skill (cooking) is a word of the work as well; a product's name is none.
            by_words = self._as_words(stems, self.pair_of(text, stems))
            if exact and len(stems) > 1 and self._is_equipment(skills):
                for other in by_words.occupations.keys() - {each for said in readings for each in said.occupations}:
                    by_words.occupations[other] *= OTHER_THING
            if by_words.best:
                readings.append(by_words)
        return self._combined(text, stems, readings)

    def _is_equipment(self, skills: Sequence[str]) -> bool:
        """Whether skills are tools and no software: tasks name what is done with them."""
        kinds = [self._kinds[self._products[key].kind] for key in skills if key in self._products]
        return bool(kinds) and all(kind.source == "tools" for kind in kinds)

    def _combined(self, text: str, stems: Sequence[str], readings: Sequence[_Reading]) -> PhraseEvidence:
        """The strongest reading for each role; the phrase is said to be read as the strongest of all."""
        if not readings:
            return PhraseEvidence(text, "unknown", (), tuple(stems))
        occupations = _strongest(reading.occupations for reading in readings)
        roles = _strongest(reading.roles for reading in readings)
        best = max(readings, key=lambda reading: reading.best)
        named = next(iter(best.roles)) if best.kind == "title" else None
        names = best.names or next((reading.names for reading in readings if reading.kind == "product"), ())
        # The words of a product alone are left out of those of all phrases: "SQL" is no word of the work.
        of_work = stems if any(reading.kind == "words" for reading in readings) else ()
        was_held = named is not None and AS_TITLE.match(text) is not None
        # A job that one has had stands for all the work that goes with it, however many occupations are like it.
        weight = 1.0 if was_held else self.weight_of(occupations, roles)
        return PhraseEvidence(
            text, best.kind, names, tuple(of_work), occupations, roles, weight, named_role=named, was_held=was_held
        )

    def weight_of(self, occupations: Mapping[int, float], roles: Mapping[int, float]) -> float:
        """How much evidence tells roles apart: the fewer it speaks for, and the more clearly, the more."""
        count = max(2, len(self.tables.occupations))
        firm = sum(1 for value in occupations.values() if value >= FIRM)
        among = count
        if not firm and (firm := sum(1 for value in roles.values() if value >= FIRM)):
            # What only role files name is rare among those, not among occupations, of which nobody has asked it.
            among = max(firm, sum(1 for role in self.roles.values() if role.has_file))
        weight = math.log(among / max(1, firm)) / math.log(count)
        best = max((*occupations.values(), *roles.values()), default=0.0)
        return max(LEAST_WEIGHT, weight) * min(1.0, best)

    # Readings

    def _as_title(self, text: str, *, exact: bool) -> Iterable[_Reading]:
        """A text as a title that people know a role by, or with `exact` false as any name of one.

        A title held speaks for its occupation, and for others as they fit.
        """
        name = next(
            (
                name
                for name in self.catalog.query.roles_named(normalize.name_key(text))
                if name.rank <= (3 if exact else 4) and not name.residual
            ),
            None,
        )
        if name is None:
            return
        held = self._ids_by_slug[name.slug]
        reading = _Reading("title", (self.roles[held].title,), roles={held: HELD})
        occupation = self.occupation_of.get(held)
        if occupation is not None:
            best = max(0.5, occupation.best_fit)
            for number, fit in enumerate(self.tables.fits(occupation.id)):
                value = HELD_FIT * fit / THOUSANDTHS / best
                if value > LEAST_EVIDENCE:
                    reading.occupations[number] = value
            reading.occupations[occupation.id] = HELD
        yield reading

    @cached_property
    def _ids_by_slug(self) -> dict[str, int]:
        return {role.slug: number for number, role in self.roles.items()}

    def _as_products(self, skills: Sequence[str]) -> _Reading:
        """Skills as products, tools, and what roles are rated on or name otherwise."""
        reading = _Reading("product", tuple(skills))
        for key in skills:
            product = self._products.get(key)
            marks = self._marks(product.kind) if product else {}
            alike = self._of_its_kind(product.kind) if product else {}
            for role, place in self._naming.get(key, ()):
                self._add_naming(reading, role, place, product, marks, alike)
            for occupation, mark in marks.items():
                _raise(reading.occupations, occupation, KIND_ONLY * mark)
        return reading

    def _add_naming(
        self,
        reading: _Reading,
        role: int,
        place: str,
        product: Product | None,
        marks: Mapping[int, float],
        alike: Mapping[int, float],
    ) -> None:
        """Adds that a role names a skill at a place of its file."""
        occupation = self.occupation_of.get(role)
        if place in ("ratings", "skills.soft"):
            value = RATED if place == "ratings" else SOFT
        elif product is None or occupation is None:
            value = UNLISTED
        else:
            in_demand = occupation.id in product.in_demand
            value = (0.4 + 0.6 * marks.get(occupation.id, 0.0)) * (1 + 0.1 * product.hot + 0.25 * in_demand)
            value += KIND_WORDS * alike.get(occupation.id, 0.0)
            if not in_demand and self._is_listed_alone(product.kind, occupation.id):
                value *= LISTED_ALONE
        if self.roles[role].has_file or occupation is None:
            _raise(reading.roles, role, value)
        if occupation is not None:
            _raise(reading.occupations, occupation.id, value if self.is_whole(role) else OF_PART * value)

    def _is_listed_alone(self, kind: int, occupation: int) -> bool:
        """Whether a product is the only one of its kind of an occupation in which computers matter little."""
        of_kind = self._kinds[kind]
        return of_kind.source == "software" and of_kind.counts.get(occupation) == 1 and occupation in self._no_computers

    @cached_property
    def _no_computers(self) -> frozenset[int]:
        rated = self.tables.importance(*COMPUTERS, range(len(self.tables.occupations)))
        return frozenset(number for number, importance in rated.items() if importance < OF_SOME_IMPORTANCE)

    def _as_kind(self, text: str) -> _Reading:
        """A phrase as the name of kinds of software."""
        reading = _Reading("kind")
        for kind in self._kinds_named(text):
            for occupation, mark in self._marks(kind).items():
                _raise(reading.occupations, occupation, KIND_NAMED * mark)
        return reading

    def has_kind(self, text: str, role: int) -> bool:
        """Whether a role's occupation has software of a kind that a text names, once phrases were read."""
        occupation = self.occupation_of.get(role)
        named = [self._kinds[kind] for kind in self._kinds_named(text) if kind in self._kinds] if occupation else []
        return any(occupation.id in kind.counts for kind in named) if occupation else False

    def _kinds_named(self, text: str) -> list[int]:
        """The kinds of software whose names have every word of a text, if it is not just "software"."""
        wanted = set(words([text])) - {"software"}
        # Stems keep the first three letters of a word: most kinds are out before their words are made.
        return [
            number
            for number, name in self.tables.software_kinds
            if wanted
            and all(word[:3] in name.casefold().replace("-", "") for word in wanted)
            and wanted <= set(words([name]))
        ]

    def _marks(self, kind: int) -> dict[int, float]:
        """How much a kind marks each occupation that has it, 0 to 1: how far its share there is above the mean."""
        of_kind = self._kinds[kind]
        totals = self._product_totals[of_kind.source]
        return {
            occupation: min(1.0, math.log1p(count / (totals[occupation] + 12) / of_kind.share) / math.log(12))
            for occupation, count in of_kind.counts.items()
        }

    def _of_its_kind(self, kind: int) -> dict[int, float]:
        """How much the work of each occupation is what a kind of software is called after, 0 to 1.

        Web development software makes web developers first, desktop publishing software desktop publishers.
        """
        stems = self._words_of[kind]
        total = math.fsum(map(self._rarity, stems)) or 1.0
        return {number: min(1.0, value / total) for number, value in self._text(stems).items()}

    @cached_property
    def _product_totals(self) -> dict[str, array[int]]:
        return {source: self.tables.product_counts(source) for source in ("software", "tools")}

    def _as_words(self, stems: Sequence[str], pair: VerbObject | None) -> _Reading:
        """Words of the work, or a `pair` of them: the share of their rarity that an occupation, or a role, uses."""
        rarity = {stem: self._rarity(stem) for stem in stems}
        shares: Shares = {stem: use.shares if (use := self._uses.get(stem)) else {} for stem in stems}
        own: Shares = {stem: self._own.shares(stem) for stem in stems}
        if pair:
            rarity, shares, own = pair.rarities(rarity), pair.shares(shares), pair.shares(own)
        total = math.fsum(rarity.values()) or 1.0
        occupations = {number: value / total for number, value in verb_object.weighed(rarity, shares).items()}
        roles = {number: value / total for number, value in verb_object.weighed(rarity, own).items()}
        duty = duties.used(self.tables, stems, self._rarity)
        for number in duty.only_other:
            if number in occupations:
                occupations[number] *= NOT_CORE
        for number in duty.core:
            if number in occupations:
                occupations[number] += CORE * (1 - min(1.0, occupations[number]))
        if pair:
            doing = self._doing[pair]
            whole = {self.occupation_of[role].id for role in doing if self.is_whole(role)}
            occupations = verb_object.raised(pair, occupations, shares, whole, duty.core)
            roles = verb_object.raised(pair, roles, own, doing)
        return _Reading("words", occupations=occupations, roles=roles)

    def _rarity(self, stem: str) -> float:
        """How rare a word is; of one that no occupation uses, a share of the greatest rarity."""
        use = self._uses.get(stem)
        return use.rarity if use else UNKNOWN_RARITY * math.log(len(self.tables.occupations) + 1)

    def _text(self, stems: Iterable[str]) -> dict[int, float]:
        """The sum over words of their rarity, as far as each occupation uses them, by its id."""
        rarity = {stem: self._rarity(stem) for stem in stems}
        return verb_object.weighed(rarity, {stem: use.shares for stem in stems if (use := self._uses.get(stem))})

    def _own_text(self, stems: Sequence[str]) -> dict[int, float]:
        """The same for the roles that have words of their own."""
        rarity = {stem: self._rarity(stem) for stem in stems}
        return verb_object.weighed(rarity, {stem: self._own.shares(stem) for stem in stems})


def _strongest(evidence: Iterable[Mapping[int, float]]) -> dict[int, float]:
    strongest: dict[int, float] = {}
    for of_reading in evidence:
        for number, value in of_reading.items():
            _raise(strongest, number, value)
    return strongest


def _raise(values: dict[int, float], number: int, value: float) -> None:
    if value > values.get(number, 0.0):
        values[number] = value
