"""What people call skills, in a profile, on the command line or in a CV, to the catalogue's skills.

A phrase is read as `careers skills` reads it (`careercli.search.reading`). Running text is searched for names of skills
word by word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.moves import role_skills
from careercli.moves.role_skills import WeightedSkill
from careercli.profile import not_skills
from careercli.search import duty_kinds
from careercli.search.duties import DutyReader
from careercli.skills import prose

if TYPE_CHECKING:
    from careercli.profile.own_duties import OwnDuties
    from careercli.search.reading import Named
    from careercli.skills.taxonomy import Taxonomy

LONGEST_PHRASE = 300
"""Characters of a phrase that are looked at: as many as a name in a role file may have."""
PRODUCT_PLACES = ("tech_stack", "skills.technical")
"""Where role files name products."""
_WORDS = re.compile(r"\S+")
_NAME_WORDS = re.compile(r"[^\s-]+")


@dataclass(frozen=True)
class RecognizedPhrase:
    """A phrase, and the skills it names. `known` is False if the catalogue has none of them; `rule` is how it was read.

    `unread` are the parts of a phrase of several things that name nothing.
    `offers` are names that may be meant and are not taken; `level` is what stands beside the name ("expert"). `absent`
    says why the catalogue has nothing of the kind, where that is known. `usual` is the name to keep the phrase by where
    that by itself would not be read so: "Ran payroll" is payroll.
    """

    text: str
    skills: tuple[WeightedSkill, ...]
    known: bool
    rule: str
    offers: tuple[str, ...] = ()
    level: str = ""
    absent: str = ""
    usual: str = ""
    unread: tuple[str, ...] = ()


def recognize_phrases(catalog: Catalog, texts: Sequence[str], guess: bool = True) -> list[RecognizedPhrase]:
    """The skills that each phrase names, in the order of the phrases.

    `guess` forgives typing errors in a phrase that is not known otherwise, where they are beyond doubt, and looks for
    names to offer.
    """
    from careercli.search import reading

    readings = reading.read_all(catalog, [text[:LONGEST_PHRASE] for text in texts])
    if guess:
        from careercli.search import guesses

        readings = [guesses.with_guess(catalog, each) for each in readings]
    rarities = role_skills.rarity_weights(catalog, {named.key for each in readings for named in each.named})
    phrases = []
    for text, each in zip(texts, readings, strict=True):
        if each.named:
            skills = tuple(_weighted(named.key, named.name, text, rarities) for named in each.named)
            rule = each.named[0].rule
            phrases.append(RecognizedPhrase(text, skills, True, rule, each.offers, each.level, unread=each.unread))
        else:
            unknown = _unknown(catalog.taxonomy, text, rarities)
            phrases.append(RecognizedPhrase(text, unknown, False, "unknown", each.offers, each.level, each.absent))
    return phrases


def _unknown(taxonomy: Taxonomy, text: str, rarities: dict[str, float]) -> tuple[WeightedSkill, ...]:
    """What a phrase names that no role has, in its own words."""
    skills = taxonomy.skills(text[:LONGEST_PHRASE])
    return tuple(_weighted(skill.key, skill.name, text, rarities) for skill in skills)


def skills_in_lines(catalog: Catalog, lines: Sequence[str]) -> list[list[RecognizedPhrase]]:
    """The skills that each line of running text tells: duties by their usual names, and names of skills.

    What stands inside a duty that is read is no name of its own: the ATS of "Greenhouse ATS".
    """
    reader = DutyReader(catalog)
    duties = [reader.read(line) for line in lines]
    names = skills_in_prose(catalog, "\n".join(lines))
    rarities = role_skills.rarity_weights(catalog, {told.named.key for of_line in duties for told in of_line})
    read: list[list[RecognizedPhrase]] = []
    for line, of_line in zip(lines, duties, strict=True):
        phrases = [
            RecognizedPhrase(
                told.text,
                (_weighted(told.named.key, told.named.name, told.text, rarities),),
                True,
                told.named.rule,
                usual=told.usual,
            )
            for told in of_line
            if not not_skills.is_certificate(told.text) and _is_done(catalog, line, told.text, told.named)
        ]
        taken = [told.text for told in of_line]
        for skill in sorted(names, key=lambda name: -len(name.text)):  # LIMS is none behind LabWare LIMS
            if skill.text.islower() and not duty_kinds.agrees(line, skill.text, skill.name, is_activity=False):
                continue
            if _stands_in(skill.text, line) and not any(_stands_in(skill.text, phrase) for phrase in taken):
                taken.append(skill.text)
                phrases.append(RecognizedPhrase(skill.text, (skill,), True, "in the text"))
        read.append(phrases)
    return read


def with_own_duties(
    catalog: Catalog, lines: Sequence[tuple[str, Sequence[str]]], told: Sequence[Sequence[RecognizedPhrase]]
) -> list[list[RecognizedPhrase]]:
    """What lines of duties tell, each held first against the work of the roles it stands under, by their slugs.

    A work activity of another trade gives way to one of the role's own. What then tells nothing is read as a phrase
    that somebody types by itself.
    """
    from careercli.profile import own_duties

    reader = own_duties.OwnDuties(catalog)
    read: list[list[RecognizedPhrase]] = []
    for (line, slugs), of_line in zip(lines, told, strict=True):
        phrases = list(of_line)
        for clause in own_duties.clauses(line) if slugs else ():
            if (series := _of_series(catalog, reader, clause, slugs, phrases)) is not None:
                phrases = series
                continue
            there = [phrase for phrase in phrases if _stands_in(phrase.text, clause)]
            doubtful = [p for p in there if p.rule == "activity" and not reader.knows(p.skills[0].key, slugs[0])]
            if any(_tells_what_was_done(phrase, clause) for phrase in there if phrase not in doubtful):
                continue
            own = reader.read(clause, slugs, only_own=bool(doubtful))
            if own is not None:
                rarities = role_skills.rarity_weights(catalog, {own.key})
                skills = (_weighted(own.key, own.name, own.text, rarities),)
                phrases = [phrase for phrase in phrases if phrase not in doubtful]
                phrases.append(RecognizedPhrase(own.text, skills, True, "own work"))
            elif (
                not there
                and own_duties.tells_what_was_done(clause)
                and (typed := _as_typed(catalog, clause)) is not None
            ):
                phrases.append(typed)
        read.append(phrases)
    return read


def _of_series(
    catalog: Catalog, reader: OwnDuties, clause: str, slugs: Sequence[str], told: Sequence[RecognizedPhrase]
) -> list[RecognizedPhrase] | None:
    """What is told with what each verb of a clause tells that has several, or one in the present; None for others, and
    where what was told of it is more than its verbs.
    """
    from careercli.profile import verb_series

    said = verb_series.each_verb(clause)
    verbs = {each.text.split()[0] for each in said}
    there = [phrase for phrase in told if _stands_in(phrase.text, clause) and phrase.text not in verbs]
    if not said or any(_tells_what_was_done(phrase, clause) for phrase in there):
        return None
    if not verb_series.is_present(clause) and reader.read(clause, slugs) is not None:
        return None
    found: list[RecognizedPhrase] = []
    for each in said:
        own = reader.read(each.done, slugs)
        if own is not None:
            skills = (_weighted(own.key, own.name, each.text, role_skills.rarity_weights(catalog, {own.key})),)
            found.append(RecognizedPhrase(each.text, skills, True, "own work"))
        elif not there and (typed := _as_typed(catalog, each.done)) is not None:
            found.append(replace(typed, text=each.text))
    return [*(phrase for phrase in told if phrase.text not in verbs), *found] if found else None


def _tells_what_was_done(phrase: RecognizedPhrase, clause: str) -> bool:
    """Whether a phrase of a clause is what was done, and not only a tool or thing that it was done with or to."""
    return phrase.rule in ("activity", "usual") or clause.casefold().startswith(phrase.text.casefold().split()[0])


def _as_typed(catalog: Catalog, clause: str) -> RecognizedPhrase | None:
    """A clause as it is read where somebody types it by itself, without its amounts; None if nothing is known of it."""
    from careercli.profile import own_duties
    from careercli.search import typed_duties

    if not own_duties.tells_what_was_done(clause):
        return None
    names = [own_duties.as_staff(clause), typed_duties.bare(clause)]
    for phrase in recognize_phrases(catalog, list(filter(None, names)), guess=False):
        if phrase.known and not phrase.unread and phrase.rule in ("usual", "activity", "alias"):
            return replace(phrase, text=clause, usual=phrase.usual or phrase.text)  # kept so, it is read so again
    return None


def _is_done(catalog: Catalog, line: str, phrase: str, named: Named) -> bool:
    """Whether a line tells that what a phrase of it names was done, or used."""
    if named.id is not None and catalog.query.skill_place(named.id) in (*PRODUCT_PLACES[:1], "tools"):
        return True
    return duty_kinds.agrees(line, phrase, named.name, is_activity=named.rule == "activity")


def _stands_in(phrase: str, line: str) -> bool:
    """Whether a phrase stands in a line as whole words, whatever signs and blanks are between them."""
    words = r"\W+".join(map(re.escape, phrase.split()))
    return re.search(rf"(?<!\w){words}(?!\w)", line) is not None


def skills_in_prose(catalog: Catalog, text: str) -> list[WeightedSkill]:
    """The skills that running text names.

    A single word counts only if it is written as a name, as Westlaw or SQL, and is none of a longer name; without a
    capital or digit inside, only if it is a product: Ferret and Frames are tools. A single letter never counts. What is
    written as a name counts by the plain name of a product, too: QuickBooks.
    """
    spans = prose.spans(text)
    known = catalog.query.skill_names(spans)
    targets = catalog.query.alias_targets(spans)
    targeted = known.keys() | catalog.query.skill_names(set(targets.values())).keys()
    phrases: dict[str, str] = {}
    for span_key, span in spans.items():
        key = span_key if span_key in known else targets.get(span_key)
        if (key is None or key not in targeted) and span.is_name:
            key = _product(catalog, span.text)
        elif key is not None and not span.is_name and not _is_spelt_so(span.text, known.get(key, span.text)):
            key = None
        if key is not None and not span.is_name and span.text.islower() and _is_proper(known.get(key, "")):
            key = None  # private practice is not Private Practice
        if key is not None:
            phrases.setdefault(key, span.text)
    doubtful = {key for key, phrase in phrases.items() if _is_doubtful(phrase)}
    products = {key for key, _role, place in catalog.query.roles_naming(doubtful) if place in PRODUCT_PLACES}
    phrases = {key: phrase for key, phrase in phrases.items() if key not in doubtful or key in products}
    return _as_listed(catalog, phrases)


def _as_listed(catalog: Catalog, phrases: dict[str, str]) -> list[WeightedSkill]:
    """The skills of phrases by their keys, each as a list that has its name is read: a WMS is a system of that name."""
    from careercli.search import reading

    names = catalog.query.skill_names(phrases)
    read: dict[str, tuple[str, str]] = {}
    for key, phrase in phrases.items():
        if key in names:
            named = reading.by_key(catalog, key)
            meant = (named.key, named.name) if named is not None and named.id is not None else (key, names[key])
            read.setdefault(meant[0], (meant[1], phrase))
    rarities = role_skills.rarity_weights(catalog, read)
    return [_weighted(key, name, phrase, rarities) for key, (name, phrase) in read.items()]


def _product(catalog: Catalog, text: str) -> str | None:
    """The key of the product that a name plainly is; None for anything else."""
    from careercli.search import reading

    named = reading.lookup(catalog, text)
    if named is None or named.id is None or named.rule not in ("product", "usual"):
        return None
    return named.key if catalog.query.skill_place(named.id) in PRODUCT_PLACES else None


def _is_spelt_so(phrase: str, name: str) -> bool:
    """Whether small words are as many as those of the name that they would be: "people work" is not People@work."""
    return len(_WORDS.findall(phrase)) <= len(_NAME_WORDS.findall(name))


def _is_proper(name: str) -> bool:
    """Whether a name of several words is written with capitals throughout, as only a product's is."""
    words = name.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)


def _is_doubtful(phrase: str) -> bool:
    """Whether a phrase may be a word like others: a single one with a capital in front alone."""
    return " " not in phrase and not any(letter.isupper() or letter.isdigit() for letter in phrase[1:])


def _weighted(key: str, name: str, text: str, rarities: dict[str, float]) -> WeightedSkill:
    """A skill that somebody has, with its rarity as its weight; a skill that no role has weighs 1."""
    return WeightedSkill(key=key, name=name, text=text, weight=rarities.get(key, 1.0), words=role_skills.words(name))


def guessed(catalog: Catalog, text: str) -> RecognizedPhrase | None:
    """What was meant by a misspelt phrase, if that is beyond doubt (`exel` is Excel)."""
    from careercli.search import guesses

    named = guesses.misspelt(catalog, text)
    if named is None:
        return None
    rarities = role_skills.rarity_weights(catalog, [named.key])
    return RecognizedPhrase(text, (_weighted(named.key, named.name, text, rarities),), True, named.rule)
