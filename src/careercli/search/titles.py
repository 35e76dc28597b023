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
from dataclasses import dataclass, replace

from careercli.catalog import general_titles, title_fields, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.general_titles import GeneralTitle
from careercli.catalog.rows import NAME, SKILL, Standing
from careercli.catalog.title_words import TitleParts
from careercli.search import candidates, certainty, ranking, sounds, spelling
from careercli.skills import normalize

EXACT, SURE, LIKELY, HEAD, WEAK = "exact", "sure", "likely", "head", "weak"
LIKELY_FROM = 80.0
"""A name that fits a title at least so well (`scoring.fit`) is likely to be meant."""
LONGEST = 200
"""Characters of a title that are looked at."""
_LONG_WORD = 5
"""From so many letters on an unknown word may be a misspelt one."""
_GROUP = len("25-2")
"""So much of their codes do occupations of a minor group share."""
_MOST_TOOLS = 20
"""Tools with a word in their names that are looked at."""
_SMALL = frozenset(("a", "an", "and", "at", "for", "in", "of", "the", "to", "with"))
"""Words that say nothing of the work beside the head of a title."""
MOST = 5
"""Occupations that a title may mean."""


@dataclass(frozen=True)
class TitleReading:
    """What a job title means: the slugs of the roles, the likeliest first, and how certain that is.

    `certainty` is one of exact, sure, likely, head and weak, empty if no role fits. Several slugs say that the title is
    theirs alike. `name` is the part of the title that was looked up; `level`, `contract`, `qualification` and `rest`
    are what stood beside it, as written but folded.
    """

    text: str
    slugs: tuple[str, ...]
    certainty: str = ""
    name: str = ""
    level: str = ""
    contract: str = ""
    qualification: str = ""
    rest: str = ""

    @property
    def slug(self) -> str | None:
        """The role that is meant most likely, or None if nothing better than a guess is."""
        return self.slugs[0] if self.slugs and self.certainty != WEAK else None

    @property
    def beside(self) -> tuple[tuple[str, str], ...]:
        """What stood beside the title, by what it is: (("level", "senior"), ("contract", "part time"))."""
        names = ("level", "contract", "qualification", "rest")
        return tuple((name, getattr(self, name)) for name in names if getattr(self, name))


def read_title(catalog: Catalog, text: str, *, guess: bool = True) -> TitleReading:
    """The occupations that a job title names. Without `guess` only exact and sure readings are looked for."""
    catalog.refresh_if_folders_changed()
    parts = title_words.take_apart(text[:LONGEST])
    general = general_titles.read(text[:LONGEST])
    if general and (reading := _in_department(catalog, text, parts, general)):
        return reading
    if general and general.apart:  # what says nothing of the work is no name of it
        whole, *others = parts.heads
        parts = replace(parts, heads=(whole, *(head for head in others if not general_titles.is_general(head))))
    for position, head in enumerate(parts.heads):
        slugs = _named(catalog, head)
        if slugs:
            return _reading(text, parts, head, slugs, SURE if position else EXACT)
    if len(parts.heads) == 1 and parts.heads[0] in title_words.GENERIC:
        return TitleReading(text, tuple(catalog.named(parts.heads[0])[:MOST]), WEAK, parts.heads[0])
    if guess and (heard := sounds.titles_heard(catalog, text)):
        return TitleReading(text, tuple(heard[:MOST]), LIKELY, parts.heads[0])
    if guess and parts.heads:
        bare = sorted(parts.heads[1:] or parts.heads, key=lambda head: -len(head.split()))
        of_field = _of_field if title_fields.LEARNERS & set(parts.level.split(", ")) else _of_subject
        for found in (of_field, _fitting, _of_same_head, _last_words, _holding_most):
            for head in bare:
                certainty, slugs = found(catalog, head)
                if slugs:
                    return _reading(text, parts, head, slugs, HEAD if general and certainty == LIKELY else certainty)
    if guess and general:
        return _reading(text, parts, general.name, _named(catalog, general.name), HEAD)
    return TitleReading(text, ())


def _in_department(catalog: Catalog, text: str, parts: TitleParts, general: GeneralTitle) -> TitleReading | None:
    """A title of a general part and a department: as a name that says both, else as who stands so high there.

    None where neither is known. A name of what is left over of a group says less than the department does.
    """
    code, whole = general.code
    slugs = catalog.query.roles_of_codes([code])[:1] if code else []
    for position, head in enumerate(parts.heads):
        named = _named(catalog, head) if general.says_all(head) else []
        if named and not (whole and slugs and _is_left_over(catalog, named[0])):
            return _reading(text, parts, head, named, SURE if position else EXACT)
    name = " ".join((*general.department, general.name))
    return _reading(text, parts, name, slugs, LIKELY if whole else HEAD) if slugs else None


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
            certainty = WEAK if len(words) == 1 and names[0].fit.rule == "prefix" else LIKELY
            return certainty, _slugs(catalog, [name.name for name in names if name.fit.score >= best - 1])
    return LIKELY, []


def _last_words(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles of the name that the last words of a title are, or the first: a retained firefighter fights fires."""
    words = head.split()
    if _is_misspelt(catalog, words):
        return LIKELY, []
    for end in range(1, len(words)):
        for part, beside in ((words[end:], words[:end]), (words[:-end], words[-end:])):
            name = " ".join(part)
            # One word in front mostly says what the work is about, not what it is: a graduate trainee is no graduate.
            # A word for somebody who does something is what it is, before a material, too: "sandblaster glass".
            counts = len(part) > 1 or part == words[end:] or usual_titles.codes(name) or certainty.DOER.fullmatch(name)
            slugs = _named(catalog, name) if counts else []
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
        speakers = _speakers(catalog, set(ids.values()), beside)
        return (LIKELY if speakers else HEAD), sorted(slugs, key=lambda slug: ids[slug] not in speakers)
    spoken: collections.Counter[str] = collections.Counter()
    for word in map(normalize.stem, beside):
        roles = {role for _name, role in catalog.query.roles_named_with([*map(normalize.stem, part), word])}
        spoken.update(slug for slug, role in ids.items() if role in roles)
    best = sorted(slugs, key=lambda slug: -spoken[slug])
    of_all = [slug for slug in slugs if spoken[slug] == len(beside)]
    return (LIKELY if len(of_all) == 1 else WEAK), best


def _speakers(catalog: Catalog, roles: set[int], words: list[str]) -> set[int]:
    """Those of some roles (ids) of which names, texts or tools hold half of some words at least."""
    known: collections.Counter[int] = collections.Counter()
    for word in words:
        forms = {normalize.stem(form) for form in (word, title_words.respelt(word))}
        saying = {role for form in forms for _name, role in catalog.query.roles_named_with([form])} & roles
        if not saying:
            saying = {row[0] for form in forms for row in catalog.query.passages_with_words([form])} & roles
        known.update(saying or {role for form in forms for role in _users(catalog, roles, form)})
    return {role for role in roles if 2 * known[role] >= len(words)}


def _users(catalog: Catalog, roles: set[int], word: str) -> set[int]:
    """Those of some roles (ids) that use a tool or skill with a word in its name: a SAS programmer."""
    tools = catalog.query.names_matching(SKILL, [{word: 1.0}], 1, _MOST_TOOLS)
    return roles & {role for tool, _name in tools for _mention, role in catalog.query.first_mentions(tool)}


def _of_same_head(catalog: Catalog, head: str) -> tuple[str, list[str]]:
    """The roles of the name that a title is with another word for its head: a bus fitter is a bus mechanic."""
    return LIKELY, _with_same_head(catalog, head.split())


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
