"""What speaks for a role in what somebody says that they can do: evidence for each phrase, and a score over all.

A phrase is read as a product, a kind of software, words of the work, or a title held, and the strongest reading counts
for each role. Products count by how much their kind marks the role; words by BM25 over the role's titles and tasks
(Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). A role gains nothing by a
short list, and loses nothing by what a person lacks.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.catalog.moves import THOUSANDTHS, MoveTables, Occupation
from careercli.catalog.terms import words
from careercli.fit import likelihood
from careercli.moves.occupations import Occupations
from careercli.moves.vectors import Rarity, rarity
from careercli.roles import education
from careercli.skills import normalize

if TYPE_CHECKING:
    from array import array

    from careercli.catalog.rows import CodedRole

MOST_EVIDENCE = 1.1
"""A phrase counts up to so much in a score."""
FIRM = 0.4
"""From this evidence on, a phrase is said to speak for a role."""
LEAST_WEIGHT = 0.12
"""A phrase that speaks for nearly every role weighs at least this much."""
KIND_ONLY, KIND_NAMED = 0.3, 0.6
"""The share of a kind's mark that counts where a role has the kind but not the product, and where it is named."""
USUAL_MARK = 0.5
"""How much a kind marks a role of which no counts are known."""
UNLISTED = 0.5
"""The evidence of what a role file names, and O*NET's lists of products and tools do not."""
RATED, SOFT = 0.6, 0.1
"""The evidence of a skill or field of knowledge that a role is rated on as important, and of a soft skill that a guide
names: only guides name any, so that a rare one says little."""
K1, B = 1.2, 0.75
"""BM25's saturation and its part of the length."""
USUAL_LENGTH = 170
"""Different words in the titles and tasks of an occupation of O*NET, in the mean. A shorter text gains nothing."""
MOST_TITLE_COUNT = 8
"""A word of titles counts up to so often: some occupations have hundreds of titles."""
SPREAD_WORD = 0.3
"""Roles are not looked for by a word that more than this share of all has, unless a phrase has no other."""
HELD_FIT = 0.75
"""The evidence of a title held for the occupation that fits it best; for others in proportion to their fits."""
FEW_PHRASES = 3
OPENINGS_WEIGHT = 0.035
"""What ln(openings), less its mean, adds to a score that rests on FEW_PHRASES phrases; the less, the more there are."""
PENALTIES = {education.DOCTORAL: 0.3, education.MASTER: 0.12}
ZONE_PENALTY = 0.06
"""What a degree (or, where none is named, job zone 5) takes off such a score."""
_HELD = re.compile(
    r"(?i)^\s*(?:(?P<years>\d{1,2})\+?\s*(?:years?|yrs?)\s*(?:of\s+experience\s*)?(?:as|of being)?|worked as|was|am|"
    r"work(?:ing)? as|formerly|former|ex-|experience as)\s*(?:an?\s+)?(?P<title>\S.*)$"
)


@dataclass(frozen=True)
class PhraseEvidence:
    """How much a phrase speaks for each role: 0 to 1.35, by the role's id, without those for which it does not.

    `reading` is what the phrase was read as: "product", "kind", "words", "title" or "unknown"; `names` the skills,
    kinds or titles that it was read as. `weight` is how much the phrase tells roles apart, LEAST_WEIGHT to 1.
    """

    text: str
    reading: str
    names: tuple[str, ...]
    roles: dict[int, float] = field(default_factory=dict)
    weight: float = LEAST_WEIGHT


@dataclass(frozen=True)
class Scored:
    """A role with its score, and the phrases that speak for it, the strongest first, each with its evidence."""

    role: CodedRole
    score: float
    rests_on: tuple[tuple[str, float], ...]


class Evidence:
    """Reads phrases against a catalogue."""

    def __init__(self, catalog: Catalog, tables: MoveTables) -> None:
        self.catalog, self.tables = catalog, tables
        self.occupations = Occupations(tables)
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
    def _roles_of_occupation(self) -> dict[int, list[int]]:
        by_occupation: dict[int, list[int]] = defaultdict(list)
        for number, occupation in self.occupation_of.items():
            by_occupation[occupation.id].append(number)
        return by_occupation

    def of_phrase(self, text: str, skills: Sequence[str] = (), *, exact: bool = True) -> PhraseEvidence:
        """What a phrase says. `skills` are the keys of the skills that it names, or with `exact` false, may name."""
        held = _HELD.match(text)
        title = self._title(held["title"] if held else text, exact=held is None)
        readings: list[tuple[str, tuple[str, ...], dict[int, float]]] = []
        if title is not None:
            readings.append(("title", (self.roles[title].title,), self._of_title(title)))
        if not held:
            readings += self._of_things(text, skills)
        is_product = exact and any(reading == "product" for reading, _names, _evidence in readings)
        if not is_product or len(text.split()) > 1:
            found = self._of_words(held["title"] if held else text)
            if found:
                readings.append(("words", (), found))
        return self._combined(text, readings)

    def scored(self, phrases: Sequence[PhraseEvidence], source: Occupation | None = None) -> list[Scored]:
        """Every role for which some phrase speaks, the best first; equal ones by their slugs.

        `source` is the occupation of the person's own role, if they have one: then half the score is the fit with it,
        and no degree takes anything off, as requirements are shown instead.
        """
        total = math.fsum(phrase.weight for phrase in phrases) or 1.0
        few = FEW_PHRASES / max(FEW_PHRASES, len(phrases))
        sums: dict[int, float] = defaultdict(float)
        for phrase in phrases:
            for role, value in phrase.roles.items():
                sums[role] += phrase.weight * min(MOST_EVIDENCE, value)
        fits = self._scaled_fits(source) if source else None
        scored = []
        for number, value in sums.items():
            occupation, score = self.occupation_of.get(number), value / total
            if occupation is not None:
                opening = likelihood.log_openings(occupation.openings) - self._mean_log_openings
                score += few * OPENINGS_WEIGHT * opening
                if fits is None:
                    score -= few * _penalty(occupation)
            if fits is not None:
                score = 0.5 * score + 0.5 * (fits[occupation.id] if occupation else 0.0)
            rests_on = [(phrase.text, phrase.roles[number]) for phrase in phrases if number in phrase.roles]
            rests_on.sort(key=lambda entry: -entry[1])
            scored.append(Scored(self.roles[number], score, tuple(rests_on)))
        scored.sort(key=lambda entry: (-round(entry.score, 9), entry.role.slug))
        return scored

    # Readings

    def _title(self, text: str, *, exact: bool) -> int | None:
        """The role that a text names: by a title that people know it by, or with `exact` false by any name."""
        names = self.catalog.query.roles_named(normalize.name_key(text))
        for name in names:
            if name.rank <= (3 if exact else 4) and not name.residual:
                return self._ids_by_slug[name.slug]
        return None

    @cached_property
    def _ids_by_slug(self) -> dict[str, int]:
        return {role.slug: number for number, role in self.roles.items()}

    def _of_title(self, held: int) -> dict[int, float]:
        """A title held speaks for its role, and for others as they fit."""
        occupation = self.occupation_of.get(held)
        evidence = {}
        if occupation is not None:
            row = self.tables.fits(occupation.id)
            best = max(0.5, occupation.best_fit)
            for number, other in self.occupation_of.items():
                value = HELD_FIT * row[other.id] / THOUSANDTHS / best
                if other.id == occupation.id:
                    evidence[number] = 1.0
                elif value > 0.05:
                    evidence[number] = value
        evidence[held] = 1.0
        return evidence

    def _of_things(self, text: str, skills: Sequence[str]) -> list[tuple[str, tuple[str, ...], dict[int, float]]]:
        """The readings of a phrase as products, tools and rated skills, and as a kind of software."""
        readings = []
        products = self.tables.products(skills)
        marks = {product.kind: self._marks(product.kind) for product in products.values()}
        evidence: dict[int, float] = {}
        for key, role, place in self.catalog.query.roles_naming(skills):
            occupation, product = self.occupation_of.get(role), products.get(key)
            if place in ("ratings", "skills.soft"):
                value = RATED if place == "ratings" else SOFT
            else:
                mark = USUAL_MARK
                if product is not None and occupation is not None:
                    mark = marks[product.kind].get(occupation.id, 0.0)
                value = UNLISTED if product is None else 0.4 + 0.6 * mark
                if product is not None:
                    in_demand = occupation is not None and occupation.id in product.in_demand
                    value *= 1 + 0.1 * product.hot + 0.25 * in_demand
            evidence[role] = max(evidence.get(role, 0.0), value)
        for of_kind in marks.values():
            self._add_kind(evidence, of_kind, KIND_ONLY)
        if evidence:
            readings.append(("product", tuple(skills), evidence))
        named = self._kind_named(text)
        if named:
            of_kinds: dict[int, float] = {}
            for kind in named:
                self._add_kind(of_kinds, self._marks(kind), KIND_NAMED)
            readings.append(("kind", (), of_kinds))
        return readings

    def _add_kind(self, evidence: dict[int, float], marks: dict[int, float], share: float) -> None:
        for occupation, mark in marks.items():
            for role in self._roles_of_occupation.get(occupation, ()):
                if share * mark > evidence.get(role, 0.05):
                    evidence[role] = share * mark

    def _marks(self, kind: int) -> dict[int, float]:
        """How much a kind marks each occupation that has it, 0 to 1: how far its share there is above the mean."""
        of_kind = self.tables.kinds([kind])[kind]
        totals = self._product_totals[of_kind.source]
        return {
            occupation: min(1.0, math.log1p(count / (totals[occupation] + 12) / of_kind.share) / math.log(12))
            for occupation, count in of_kind.counts.items()
        }

    @cached_property
    def _product_totals(self) -> dict[str, array[int]]:
        return {source: self.tables.product_counts(source) for source in ("software", "tools")}

    def _kind_named(self, text: str) -> list[int]:
        """The kinds of software whose names have every word of a text, if it is not just "software"."""
        wanted = set(words([text])) - {"software"}
        if not wanted:
            return []
        return [number for number, name in self.tables.software_kinds if wanted <= set(words([name]))]

    def _of_words(self, text: str) -> dict[int, float]:
        """How much the words of a text are words of each role's titles and tasks, 0 to 1."""
        forms = {word: word_forms(word) for word in words([text])}
        terms = self.catalog.query.term_ids(
            [letter + form for of_word in forms.values() for form in of_word for letter in "nt"]
        )
        known = [
            (
                self._idf(terms, of_word),
                [[terms[letter + form] for form in of_word if letter + form in terms] for letter in "nt"],
            )
            for of_word in forms.values()
        ]
        total = math.fsum(idf for idf, _pair in known)
        roles = self._roles_with([pair for _idf, pair in known])
        if not roles or not total:
            return {}
        evidence = {}
        for role, columns in self.catalog.query.role_vectors(roles, ["titles", "tasks"]):
            length = sum(len(ids) for ids, _values in columns)
            norm = K1 * (1 - B + B * max(1.0, length / USUAL_LENGTH))
            value = 0.0
            for idf, pair in known:
                title, task = (
                    sum(_value(column, term) for term in of_letter)
                    for column, of_letter in zip(columns, pair, strict=True)
                )
                count = min(title, MOST_TITLE_COUNT) + task
                if count:
                    value += idf * min(1.0, count * (K1 + 1) / (count + norm) / SATURATED)
            if value:
                evidence[role] = value / total
        return evidence

    def _idf(self, terms: dict[str, int], forms: Sequence[str]) -> float:
        """The rarity of a word: that of the commonest of its forms; of a word that no role has, the greatest."""
        known = [self._rarity.idf[terms[letter + form]] for form in forms for letter in "nt" if letter + form in terms]
        return min(known) if known else math.log(self._rarity.roles + 1)

    @cached_property
    def _rarity(self) -> Rarity:
        return rarity(self.catalog)

    def _roles_with(self, known: Sequence[Sequence[Sequence[int]]]) -> set[int]:
        """The roles that have a word of a phrase that not too many have, or any if there is no such word."""
        most = SPREAD_WORD * len(self.roles)
        by_word = []
        for pair in known:
            terms = [term for of_letter in pair for term in of_letter]
            roles = {role for term in terms for role in self.catalog.query.roles_with_term(term)}
            if roles:
                by_word.append(roles)
        rare = [roles for roles in by_word if len(roles) <= most]
        return set().union(*(rare or by_word))

    # Scores

    @cached_property
    def _files(self) -> frozenset[int]:
        """The roles that a file describes."""
        return frozenset(number for number, role in self.roles.items() if role.has_file)

    def _combined(self, text: str, readings: Sequence[tuple[str, tuple[str, ...], dict[int, float]]]) -> PhraseEvidence:
        """The strongest reading for each role; the phrase is said to be read as the strongest of all."""
        roles: dict[int, float] = {}
        for _reading, _names, evidence in readings:
            for role, value in evidence.items():
                if value > roles.get(role, 0.0):
                    roles[role] = value
        if not roles:
            return PhraseEvidence(text, "unknown", ())
        reading, names, _evidence = max(readings, key=lambda entry: max(entry[2].values()))
        firm = [role for role, value in roles.items() if value >= FIRM]
        count = max(2, len(self.roles))
        # What only role files name is rare among those, not among occupations, of which nobody has asked it.
        among = len(self._files) if firm and self._files.issuperset(firm) else count
        weight = math.log(among / max(1, len(firm))) / math.log(count)
        return PhraseEvidence(text, reading, names, roles, max(LEAST_WEIGHT, weight))

    def _scaled_fits(self, source: Occupation) -> list[float]:
        """The fits with an occupation, from 0 (the worst) to 1 (the best other one, and itself)."""
        row = list(self.tables.fits(source.id))
        del row[source.id]
        lowest, highest = min(row, default=0), max(row, default=1)
        span = (highest - lowest) or 1
        scaled = [(value - lowest) / span for value in row]
        scaled.insert(source.id, 1.0)
        return scaled

    @cached_property
    def _mean_log_openings(self) -> float:
        logs = [likelihood.log_openings(occupation.openings) for occupation in self.tables.occupations]
        return math.fsum(logs) / (len(logs) or 1)


SATURATED = 1.6
"""What BM25 gives to a word that a role uses some four times: it counts in full."""


def word_forms(word: str) -> tuple[str, ...]:
    """A word, and how else it may stand in a title or a task: drive, driving, driver, drivers' stem, driven."""
    base = word
    for ending in ("ing", "er", "ed", "or"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: -len(ending)]
            break
    if len(base) > 3 and base[-1] == base[-2] and base != word:  # planning, fitter
        base = base[:-1]
    stem = base[:-1] if base.endswith("e") and len(base) > 3 else base
    double = stem + stem[-1]
    forms = [word, stem, stem + "e", stem + "ing", stem + "er", stem + "ed", stem + "or", double + "ing", double + "er"]
    return tuple(dict.fromkeys(form for form in forms if len(form) > 2 or form == word))


def _value(column: tuple[array[int], array[int]], term: int | None) -> int:
    """The value of a term in a role's terms of a signal; 0 if it has it not."""
    if term is None:
        return 0
    ids, values = column
    place = bisect_left(ids, term)
    return values[place] if place < len(ids) and ids[place] == term else 0


def _penalty(occupation: Occupation) -> float:
    step = education.ENTRY_LEVELS.get(occupation.entry or "", education.NO_FORMAL)
    return PENALTIES.get(step, ZONE_PENALTY if occupation.zone == 5 else 0.0)
