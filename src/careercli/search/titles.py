"""From a job title as somebody writes it to the occupations that it names, with how certain that is.

The head of a title decides: a senior, part-time or chartered accountant is an accountant. What stands beside the head
is kept as what it is (`careercli.catalog.title_words`). The ways to read a title are tried one behind the other:

| certainty | the title is read as |
|---|---|
| exact | all of it is a name of a role, or stands in the reviewed table of usual titles |
| sure | the same, once level, contract, qualification, number and place are left out |
| likely | a name that fits it by the rules of the search, or its last words are a name: a wedding photographer |
| likely | who stands so high in a department: an assistant manager of personnel, an officer of trade finance |
| likely | it sounds like a name: a farmasist |
| likely | who begins in a field (a sales trainee) or teaches a kind of subject (a saxophone teacher) |
| head | its last words are a name, but no role of that name says a word of what stands before them: a guess |
| head | it says how high somebody stands, and not all of the department beside that is known: a guess |
| weak | a name that holds most of its words, or its last words name several trades: a guess, never to be taken |
"""

from __future__ import annotations

import collections
import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from careercli.catalog import (
    departments,
    employers,
    general_titles,
    lookup,
    public_service,
    title_fields,
    title_words,
    usual_titles,
)
from careercli.catalog.catalog import Catalog
from careercli.catalog.general_titles import GeneralTitle
from careercli.catalog.rows import NAME, Standing
from careercli.catalog.title_words import TitleParts
from careercli.search import candidates, certainty, ranking, sounds, spelling, title_senses
from careercli.search.title_reading import TitleReading
from careercli.skills import normalize

EXACT, SURE, LIKELY = "exact", title_senses.SURE, title_senses.LIKELY
HEAD, WEAK = title_senses.HEAD, title_senses.WEAK
LIKELY_FROM = 80.0
"""A name that fits a title at least so well (`scoring.fit`) is likely to be meant."""
LONGEST = 200
"""Characters of a title that are looked at."""
_SHORT = 3
"""A name of so many letters is short for something."""
_LONG_WORD = 5
"""From so many letters on an unknown word may be a misspelt one."""
_GROUP = len("25-2")
"""So much of their codes do occupations of a minor group share."""
_SMALL = frozenset(("a", "an", "and", "at", "for", "in", "of", "the", "to", "with"))
"""Words that say nothing of the work beside the head of a title."""
MOST = 5
"""Occupations that a title may mean."""


def read_title(catalog: Catalog, text: str, *, guess: bool = True, heard: Sequence[str] | None = None) -> TitleReading:
    """The occupations that a job title names. Without `guess` only exact and sure readings are looked for.

    `heard` are the roles of the title that the text sounds like (`sounds.titles_heard`), if that is known already.
    """
    if heard is None and catalog.query.names_remembered is not None:
        key = ("title", text, guess)
        return lookup.once(catalog.query, key, lambda: _read(catalog, text, guess=guess, heard=None))
    catalog.refresh_if_folders_changed()
    with lookup.remembering(catalog.query):
        return _read(catalog, text, guess=guess, heard=heard)


def _read(catalog: Catalog, text: str, *, guess: bool, heard: Sequence[str] | None) -> TitleReading:
    parts = title_words.take_apart(text[:LONGEST])
    if reading := _in_service(catalog, text, parts):
        return reading
    general = general_titles.read(text[:LONGEST])
    if general and not general.apart and _is_of_second_job(catalog, parts, general):
        general = None
    if general and (reading := _in_department(catalog, text, parts, general)):
        return reading
    main = _main_part(catalog, parts)
    if general and general.apart:  # what says nothing of the work is no name of it
        whole, *others = parts.heads
        parts = replace(parts, heads=(whole, *(head for head in others if not general_titles.is_general(head))))
        main = tuple(head for head in main if not general_titles.is_general(head))
    if reading := _as_named(catalog, text, parts, main):
        return reading
    if reading := _behind_level(catalog, text):
        return reading
    if guess and (reading := _of_shared_head(catalog, text, parts)):
        return reading
    if len(parts.heads) == 1 and parts.heads[0] in title_words.GENERIC:
        return TitleReading(text, tuple(catalog.named(parts.heads[0])[:MOST]), WEAK, parts.heads[0])
    if guess and heard is None:
        heard = sounds.titles_heard(catalog, text)
    if guess and heard:
        return TitleReading(text, tuple(heard[:MOST]), LIKELY, parts.heads[0])
    if guess and parts.heads and (reading := _guessed(catalog, text, parts, main, is_rank=general is not None)):
        return reading
    if guess and general:
        return _reading(text, parts, general.name, _named(catalog, general.name), HEAD)
    return TitleReading(text, ())


def _in_service(catalog: Catalog, text: str, parts: TitleParts) -> TitleReading | None:
    """A title beside a grade or body of a public service, where what is left of it is more than a guess."""
    if not parts.heads or _named(catalog, parts.heads[0]):
        return None
    if (job := public_service.service_job(text[:LONGEST])) and (slugs := _named(catalog, job)):
        return _reading(text, parts, job, slugs, SURE)
    served = public_service.apart(text[:LONGEST])
    if served is None:
        return None
    less = title_words.take_apart(served.title).heads
    for field in filter(None, (served.field, public_service.SERVICE)):
        for head in less[:2]:
            if slugs := _named(catalog, f"{field} {head}"):
                return _beside_service(_reading(text, parts, f"{field} {head}", slugs, SURE), served)
    reading = replace(read_title(catalog, served.title, heard=()), text=text)
    return _beside_service(reading, served) if reading.certainty in (EXACT, SURE, LIKELY) else None


def _beside_service(reading: TitleReading, served: public_service.Served) -> TitleReading:
    """A reading with what a title said of a public service."""
    level, rest = (
        ", ".join(dict.fromkeys(word for words in pair for word in words.split(", ") if word))
        for pair in ((served.grade, reading.level), (served.body, reading.rest))
    )
    certain = SURE if reading.certainty == EXACT else reading.certainty
    return replace(reading, certainty=certain, level=level, rest=rest)


def _as_named(catalog: Catalog, text: str, parts: TitleParts, main: Sequence[str]) -> TitleReading | None:
    """A title as a name: all of it, or its main part, or the first of two jobs in one."""
    for position, head in enumerate(parts.heads):
        if slugs := _named(catalog, head):
            return _reading(text, parts, head, slugs, _certainty_of(head, parts) if position else EXACT)
    for head in main:
        if slugs := _named(catalog, head):
            beside = _others(catalog, parts, head)
            return _reading(text, parts, head, *title_senses.decided(catalog, slugs, head, beside))
    for pair in parts.pairs:
        slugs = _named(catalog, pair[0])
        if slugs and all(_is_job(catalog, head) for head in pair[1:]):
            return _reading(text, parts, pair[0], slugs, SURE)
    return None


def _behind_level(catalog: Catalog, text: str) -> TitleReading | None:
    """A title of a level that only stands in front and a title that surely names one job: a staff piano technician."""
    level, _blank, job = text[:LONGEST].strip().partition(" ")
    if level.casefold() not in title_words.LEVEL_IN_FRONT or not job:
        return None
    reading = read_title(catalog, job, guess=False)
    if reading.certainty not in (EXACT, SURE) or len(reading.slugs) != 1:
        return None
    levels = ", ".join(filter(None, (level.casefold(), reading.level)))
    return replace(reading, text=text, certainty=SURE, level=levels)


def _of_shared_head(catalog: Catalog, text: str, parts: TitleParts) -> TitleReading | None:
    """A title of two jobs that share their head, if each is a name with it: the first counts."""
    for pair in map(title_words.of_shared_head, parts.pairs):
        named = [_named(catalog, head) for head in pair]
        if all(named):
            return _reading(text, parts, pair[0], named[0], LIKELY)
    return None


def _certainty_of(head: str, parts: TitleParts) -> str:
    """How certain a name is that is not all of a title: a bank's PO may be another than the PO of any list."""
    is_all = len(head) == _SHORT and not parts.rest
    return SURE if len(head) > _SHORT or is_all or usual_titles.codes(head) else HEAD


def _guessed(
    catalog: Catalog, text: str, parts: TitleParts, main: Sequence[str], *, is_rank: bool
) -> TitleReading | None:
    """A title as what its main part may be, or else as what another part is called."""
    telling = [head for head in dict.fromkeys([*parts.heads[1:], *main]) if head not in title_words.GENERIC]
    heads = sorted(telling or parts.heads, key=lambda head: -len(head.split()))
    of_field = _of_field if title_fields.LEARNERS & set(parts.level.split(", ")) else _of_subject
    guesses: list[TitleReading] = []
    for find in (of_field, _fitting, _of_same_head, _last_words, _without_middle, _holding_most):
        for head in heads:
            certain, slugs = find(catalog, head)
            if find is _fitting and certain == LIKELY and not _says_short_forms(catalog, text, slugs[:1]):
                certain = WEAK
            if slugs and certain != WEAK:
                return _reading(text, parts, head, slugs, HEAD if is_rank and certain == LIKELY else certain)
            if slugs:
                guesses.append(_reading(text, parts, head, slugs, certain))
    for heads_of_part in parts.of_parts:
        for head in heads_of_part:
            if slugs := _named(catalog, head):
                return _reading(text, parts, head, slugs, HEAD)
    return guesses[0] if guesses else None


def _main_part(catalog: Catalog, parts: TitleParts) -> tuple[str, ...]:
    """The ways to read the first part of a title that names a job; of its first part where none does."""
    return next((heads for heads in parts.of_parts if any(_is_job(catalog, head) for head in heads)), ()) or next(
        iter(parts.of_parts), ()
    )


def _is_job(catalog: Catalog, head: str) -> bool:
    """Whether a part of a title says who does the work: it is a name of a role, or its last word is one, or of many."""
    last = title_words.respelt(head.split()[-1]).split()[-1]
    return (
        last in title_words.GENERIC
        or last in title_words.SAME_HEADS
        or bool(_named(catalog, head) or catalog.named(last))
    )


def _others(catalog: Catalog, parts: TitleParts, head: str) -> list[str]:
    """The words of the parts of a title that a reading leaves out, but for those of a second job."""
    others = (heads for heads in parts.of_parts if head not in heads and not any(_named(catalog, one) for one in heads))
    words = [word for heads in others if not employers.is_employer(heads[0].split()) for word in heads[-1].split()]
    return [word for word in dict.fromkeys(words) if word not in _SMALL]


def _in_department(catalog: Catalog, text: str, parts: TitleParts, general: GeneralTitle) -> TitleReading | None:
    """A title of a general part and a department: as a name that says both, else as who stands so high there.

    None where neither is known. A name of what is left over of a group says less than the department does, as does one
    without a word of it that may be a level: who manages services for students is no service manager.
    """
    code, whole = general.code
    slugs = catalog.query.roles_of_codes([code])[:1] if code else []
    for position, head in enumerate(dict.fromkeys([*parts.heads, *itertools.chain.from_iterable(parts.of_parts)])):
        is_less = bool((set(parts.level.split(", ")) & set(general.department)) - set(head.split()))
        named = _named(catalog, head) if general.says_all(head) and not (whole and is_less) else []
        if named and whole and slugs and _is_turned_astray(catalog, head, named[0], general):
            continue
        if named and not (whole and slugs and _is_left_over(catalog, named[0])):
            return _reading(text, parts, head, named, SURE if position else EXACT)
    name = " ".join((*general.department, general.name))
    is_all = whole and not _says_more(catalog, parts, general)
    return _reading(text, parts, name, slugs, LIKELY if is_all else HEAD) if slugs else None


def _is_of_second_job(catalog: Catalog, parts: TitleParts, general: GeneralTitle) -> bool:
    """Whether rank and department stand behind another job, which counts: "Scrum Master/Delivery Lead"."""
    first = next(iter(parts.of_parts), ())
    apart = len(parts.of_parts) > 1 and not set(general.department) <= set(first[0].split())
    return apart and any(_named(catalog, head) for head in first)


def _is_turned_astray(catalog: Catalog, head: str, slug: str, general: GeneralTitle) -> bool:
    """Whether a title is a name only with its department before its rank, and that is of another field.

    The manager of accounts is no account manager.
    """
    if catalog.named(head) or not title_words.turned(head):
        return False
    fields = {departments.codes_for(general.department, level)[0][:2] for level in (departments.MANAGER, general.level)}
    return catalog.query.codes_of([slug]).get(slug, "")[:2] not in fields


def _says_more(catalog: Catalog, parts: TitleParts, general: GeneralTitle) -> bool:
    """Whether a part of a title that has its rank and department in another is of words of the trades."""
    if general.apart:
        return False
    others = [heads[-1].split() for heads in parts.of_parts if not set(general.department) & set(heads[0].split())]
    return bool(catalog.query.known_words(NAME, [normalize.stem(word) for words in others for word in words]))


def _is_left_over(catalog: Catalog, slug: str) -> bool:
    return any(standing.residual for standing in catalog.query.standings(catalog.query.role_ids([slug])))


def _reading(text: str, parts: TitleParts, head: str, slugs: list[str], certainty: str) -> TitleReading:
    if certainty == EXACT:  # what may look like a level is a part of the name
        return TitleReading(text, tuple(slugs[:MOST]), certainty, head)
    return TitleReading(
        text, tuple(slugs[:MOST]), certainty, head, parts.level, parts.contract, parts.qualification, parts.rest
    )


def _named(catalog: Catalog, head: str) -> list[str]:
    """The roles of exactly this name, or of one that is only spelt otherwise."""
    if head in title_words.GENERIC:
        return []
    forms = dict.fromkeys((head, head.replace("'s ", "s "), title_words.respelt(head)))
    forms |= dict.fromkeys(turned for form in tuple(forms) for turned in title_words.turned(form))
    forms |= dict.fromkeys(map(title_words.spelled_out, tuple(forms)))
    forms |= dict.fromkeys(title_words.masculine_form(form).replace(" and ", " ") for form in tuple(forms))
    forms |= dict.fromkeys(map(title_words.split, tuple(forms)))
    forms |= dict.fromkeys(joined for form in tuple(forms) for joined in title_words.joined(form))
    return next((slugs for name in forms if (slugs := catalog.named(name))), [])


def _fitting(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles with a name that fits by the rules of the search, without typing errors first."""
    words = normalize.joined_stems(title_words.respelt(head))[: ranking.MOST_WORDS]
    for forgiving in (False, True):
        names = [
            name
            for name in ranking.ranked(catalog, candidates.ROLES, words, typed=head, forgiving=forgiving)
            if name.fit.score >= LIKELY_FROM
        ]
        if names:
            best = max(name.fit.score for name in names)
            slugs = _slugs(catalog, [name.name for name in names if name.fit.score >= best - 1])
            if len(words) == 1 and names[0].fit.rule == "prefix":
                return WEAK, slugs
            is_narrower = names[0].fit.rule != "typo" and not title_senses.is_titled(catalog, slugs[0], words)
            return (HEAD if is_narrower else LIKELY), slugs
    return LIKELY, []


def _says_short_forms(catalog: Catalog, text: str, slugs: Sequence[str]) -> bool:
    """Whether what a title has in capitals is in a name of a role: IAPT is no slip of the fingers in "art"."""
    roles = set(catalog.query.role_ids(list(slugs)))
    short = re.findall(r"\b[A-Z]{2,5}\b", text) if not text.isupper() else ()
    full = (title_words.in_full(title_words.respelt(word.lower())).split() for word in short)
    return all(
        roles & {role for _name, role in catalog.query.roles_named_with([normalize.stem(word)])}
        for words in full
        for word in words
    )


def _last_words(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles of the name that the last words of a title are, or the first: a retained firefighter fights fires."""
    words = head.split()
    if _is_misspelt(catalog, title_words.respelt(head).split()):
        return LIKELY, []
    for end in range(1, len(words)):
        for part, beside in ((words[end:], words[:end]), (words[:-end], words[-end:])):
            name = " ".join(part)
            # One word in front mostly says what the work is about, not what it is: a graduate trainee is no graduate.
            # A word for somebody who does something is what it is, before a material, too: "sandblaster glass".
            counts = len(part) > 1 or part == words[end:] or usual_titles.codes(name) or certainty.DOER.fullmatch(name)
            slugs = _named(catalog, name) if counts and not general_titles.is_general(name) else []
            if slugs and len(part) == 1 and (narrower := _with_same_head(catalog, [words[0], words[-1]])):
                return HEAD, narrower
            if slugs:
                return _of_kind(catalog, slugs, part, beside)
    return LIKELY, []


def _of_kind(catalog: Catalog, slugs: list[str], part: list[str], beside: list[str]) -> tuple[str, list[str]]:
    """Roles of the name that `part` of a title is, those first that are called so with a word `beside` it; how sure.

    Trades that have no more in common than a name are merely offered, unless only one has names with all those words.
    """
    beside = [word for word in beside if word not in _SMALL]
    codes = catalog.query.codes_of(slugs)
    ids = {slug: catalog.query.role_ids([slug])[0] for slug in slugs}
    if len({codes.get(slug, slug)[:_GROUP] for slug in slugs}) == 1:
        speakers = title_senses.speakers(catalog, set(ids.values()), beside)
        return (LIKELY if speakers else HEAD), sorted(slugs, key=lambda slug: ids[slug] not in speakers)
    spoken: collections.Counter[str] = collections.Counter()
    for word in map(normalize.stem, beside):
        roles = {role for _name, role in catalog.query.roles_named_with([*map(normalize.stem, part), word])}
        spoken.update(slug for slug, role in ids.items() if role in roles)
    best = sorted(slugs, key=lambda slug: -spoken[slug])
    of_all = [slug for slug in slugs if spoken[slug] == len(beside)]
    return (LIKELY if len(of_all) == 1 else WEAK), best


def _without_middle(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles of the name that a title is without a word in its middle: a cloud ops engineer is a cloud engineer."""
    words = title_words.respelt(head).split()
    shorter = (" ".join([*words[:at], *words[at + 1 :]]) for at in range(1, len(words) - 1))
    return HEAD, next((slugs for name in shorter if (slugs := _named(catalog, name))), [])


def _of_same_head(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles of the name that a title is with another word for its head: a bus fitter is a bus mechanic."""
    words = head.split()
    says_little = len(words) == 2 and title_words.respelt(words[-1]) in title_words.GENERIC - {"engineer"}
    return HEAD if says_little else LIKELY, _with_same_head(catalog, words)


def _with_same_head(catalog: Catalog, words: list[str]) -> list[str]:
    """The roles that these words name once the last is another of those that titles of the same trades end in."""
    *beside, last = title_words.respelt(" ".join(words)).split()
    others = title_words.SAME_HEADS.get(last, ()) if beside else ()
    return next((slugs for other in others if (slugs := _named(catalog, " ".join([*beside, other])))), [])


def _of_field(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles in which people begin in the field of work that a title names beside "trainee"."""
    return LIKELY, next((slugs for job in title_fields.entry_jobs(head) if (slugs := _named(catalog, job))), [])


def _of_subject(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles that teach the kind of subject that a title names."""
    teacher = title_fields.teacher_of_kind(head)
    return LIKELY, _named(catalog, teacher) if teacher else []


def _is_misspelt(catalog: Catalog, words: list[str]) -> bool:
    """Whether a word of a title is in no name of a role, and a word that is in one is a typing error away."""
    stems = list(map(normalize.stem, words))
    known = ranking.known_anywhere(catalog, stems)
    unknown = [word for word in stems if word not in known and len(word) >= _LONG_WORD]
    return any(word.expansions for word in spelling.corrected(catalog, NAME, [*unknown, ""] if unknown else []))


def _holding_most(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles with a name that holds most of the words of a title."""
    words = normalize.joined_stems(title_words.respelt(head))[: ranking.MOST_WORDS]
    names = ranking.ranked(catalog, candidates.ROLES, words, typed=head)[:MOST]
    return WEAK, _slugs(catalog, [name.name for name in names])


def _slugs(catalog: Catalog, keys: list[str]) -> list[str]:
    """The roles of some folded names, most jobs first, what is left over of a group last."""
    roles = {role for _id, _key, _kind, role in catalog.query.titles_and_aliases(keys)}
    standings = sorted(catalog.query.standings(roles), key=_order)
    return [standing.slug for standing in standings]


def _order(standing: Standing) -> tuple[bool, bool, int, str]:
    return standing.residual, standing.part, -standing.jobs, standing.title
