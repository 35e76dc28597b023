"""From what a person types to a role: slug, title or alias in any case, a unique beginning, or the nearest names.

Nothing is guessed: a misspelt name gives suggestions, never a role. A name is only ever compared, so no path is made
from one.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Container, Hashable, Iterator, Sequence, Set
from typing import TypeVar

from careercli.catalog import name_spellings, title_words, usual_titles
from careercli.catalog.rows import NAME
from careercli.errors import NoSuchRole
from careercli.index import titles
from careercli.index.queries import Queries
from careercli.index.queries.roles import RankedName, RoleChoice
from careercli.roles import soc
from careercli.skills import normalize
from careercli.text import is_residual, money

T = TypeVar("T")
LONGEST = 200
"""Characters that a name may have; nothing longer is looked up."""
SINGULAR, _REPORTED, _TIER = 2, 3, 5
"""The ranks (`RankedName.rank`) of a title in the singular, of a name that people in an occupation report, and of a
step of its ladder."""
SUGGESTIONS = 5
"""Roles that an error suggests."""
_REPORTED_COUNTS = 4
"""Where several occupations have a name, one whose people report it counts as so many times its jobs: more of them are
called so. A process engineer is an industrial engineer before a civil one.
"""
_MOST_CANDIDATES = 50
"""Names that are read when a beginning is looked up: enough to tell that it is not unique."""
_MAY_BE_MISSPELT = 6
"""So many letters that an alias begins with may be another name misspelt."""
_ERRORS_A_LETTER = 0.25
"""Names are suggested that are so many typing errors away, or one, for each letter that was typed."""
_PARTS = re.compile(r",|;|/| and | or |\bexcept\b")
"""What stands between the parts of a title that each say what its people are."""
_BEHIND_BEST = 0.15
"""Names are not suggested that are so much less similar (1: equal) than the most similar."""


def exact(query: Queries, name: str) -> str | None:
    """The slug of the role of exactly this slug, title, code or alias; `RankedName` says which of them wins.

    The plural of a name counts as the name where nothing else has it; the code of a group names its only role, if it
    has one. Raises NoSuchRole when roles share the name at the same rank, with those roles to choose from.
    """
    best = named(query, name)
    if len(best) > 1:
        raise _several(query, name, best)
    return best[0] if best else None


def named(query: Queries, name: str) -> list[str]:
    """The slugs of the roles that `exact` knows by this name, the likeliest first; several where it is theirs alike.

    What people call an occupation by the reviewed table (`usual_titles`) gives way to the roles' own titles alone: a
    joiner works with wood, whoever else is called so in a list of ten thousand names. So it does to a title that is
    the word in the plural, and no other role's. Before all but slugs comes what somebody's own file calls its role: the
    first folder with a role takes precedence.
    """
    known = query.names_remembered
    if known is None:
        return _named(query, name)
    if name not in known:
        known[name] = _named(query, name)
    return list(known[name])


@contextlib.contextmanager
def remembering(query: Queries) -> Iterator[None]:
    """While this lasts, a name that is asked for again is not looked up again: for a sentence, whose words are tried
    in many ways. Files are taken not to change meanwhile.
    """
    outer = query.names_remembered
    query.names_remembered = {} if outer is None else outer
    try:
        yield
    finally:
        query.names_remembered = outer
        if outer is None:
            query.read_already.clear()


def once(query: Queries, key: Hashable, read: Callable[[], T]) -> T:
    """What a reading gives: while names are remembered, it is done once for a key, which names the reading and all that
    it depends on.
    """
    if query.names_remembered is None:
        return read()
    if key not in query.read_already:
        query.read_already[key] = read()
    found: T = query.read_already[key]
    return found


def _named(query: Queries, name: str) -> list[str]:
    key = folded(name)
    if not key:
        return []
    names = query.roles_named(key)
    own = [name for name in names if name.is_own and name.rank != SINGULAR]
    if own and names[0].rank:
        return _best(own)
    if title_words.APPRENTICE in key and not _has_title(names) and (learned := _learned_by(query, key)) is not None:
        return learned
    if not names or names[0].rank > SINGULAR:
        names = _as_others_spell(query, key, names)
    if not names or names[0].rank >= SINGULAR:
        spoken = usual_titles.usual_code(key) or usual_titles.usual_code(singular_key(key))
        if not spoken and not _has_title(names) and (ending := _of_joined_title(query, key)):
            return ending
        usual = _of_usual_title(query, key, names)
        if usual:
            return _titled_so(query, key, names) or usual
        if key in title_words.GENERIC and (several := _with_title_word(query, key)):
            return several
    return _best_spelt(query, key, names) or _of_code(query, key) or _of_plural(query, key)


def _learned_by(query: Queries, key: str) -> list[str] | None:
    """The roles of the trade whose apprentice a folded name is, none if of no trade; None where no role is that."""
    from careercli.catalog import apprentices  # what few names ask for

    words = key.replace("-", " ")
    if trade := apprentices.trade_of(words):
        return _named(query, folded(trade)) or None
    return [] if words in apprentices.NO_TRADE else None


def _as_others_spell(query: Queries, key: str, names: list[RankedName]) -> list[RankedName]:
    """The roles of a name, and those that have it as others spell it, by rank."""
    others = name_spellings.other_spellings(key)
    found = query.roles_named(*others) if others else []
    return sorted([*names, *found], key=lambda name: name.rank) if found else names


def named_otherwise(query: Queries, name: str, own: str) -> list[str]:
    """The slugs of the roles that a name clearly means if a role (by its slug) is left aside; none where it is unclear.

    None, too, where that role is the file of one of them.
    """
    key = folded(name)
    if not key:
        return []
    usual = _of_usual_title(query, key)
    others = [each for each in query.roles_named(key) if each.slug != own]
    clear = [each.slug for each in others if each.rank <= SINGULAR] or [slug for slug in usual if slug != own]
    best = [] if clear else _best(others)
    return [] if own in usual else list(dict.fromkeys(clear)) or (best if len(best) == 1 else [])


def occupations_named(query: Queries, name: str, own: str) -> list[str]:
    """The slugs of the roles of occupations that have a name, but for one's `own`: a draft hides none."""
    key = folded(name)
    names = query.roles_named(key) if key else []
    codes = query.codes_of([each.slug for each in names])
    usual = _of_usual_title(query, key) if key else []
    return [slug for slug in usual or _best([each for each in names if each.slug in codes]) if slug != own]


def _best_spelt(query: Queries, key: str, names: Sequence[RankedName]) -> list[str]:
    """The roles that a name may mean as anybody spells it: the likeliest alone, if a spelling is clearly its own."""
    best = _best(names)
    if len(best) < 2:
        return best
    by_spelling = (_best(query.roles_named(spelt)) for spelt in (key, *name_spellings.other_spellings(key)))
    clear = {slugs[0] for slugs in by_spelling if len(slugs) == 1}
    return best[:1] if clear == {best[0]} else best


def is_step(query: Queries, name: str, slug: str) -> bool:
    """Whether a name is that of a step of a role's ladder, and of no role."""
    key = folded(name)
    names = _as_others_spell(query, key, query.roles_named(key)) if key else []
    return bool(names) and names[0].rank == _TIER and any(name.slug == slug for name in names)


def is_called(query: Queries, name: str, slug: str) -> bool:
    """Whether a name, as anybody spells it, in the singular or the plural, is one of those that a role has itself."""
    key = folded(name)
    forms = dict.fromkeys((key, singular_key(key), *name_spellings.other_spellings(key))) if key else ()
    return key == slug or any(each.slug == slug for form in forms for each in query.roles_named(form))


def names_the_whole(query: Queries, name: str, slug: str) -> bool:
    """Whether a name is that of a role as a whole: its own title, or what people usually call it.

    Any other of an occupation's names may be one of the many jobs in it, as a ski lift mechanic's is. What is left over
    of a group ("All Other") is many jobs, of which no name is that of all.
    """
    key = folded(name)
    if any(each.slug == slug and each.rank <= SINGULAR for each in query.roles_named(key)):
        return True
    if is_residual(query.role_titles([slug]).get(slug, "")):
        return False
    usual = (usual_titles.usual_code(spelling) for spelling in dict.fromkeys((key, singular_key(key))))
    return any(slug in query.roles_of_codes([code])[:1] for code in usual if code)


def _has_title(names: Sequence[RankedName]) -> bool:
    """Whether a name is a role's title, or the head of one."""
    return any(name.rank <= SINGULAR for name in names)


def _of_joined_title(query: Queries, key: str) -> list[str]:
    """The slugs of the roles of whose title a folded name is one of two halves, most jobs first.

    "Forest and Conservation Technicians" are conservation technicians, and forest technicians: whoever else is
    called so in a list of ten thousand names gives way to a title. A single word is no such half.
    """
    single = singular_key(key)
    first, *others = single.split("-")
    if not others:
        return []
    rows = [row for row in query.slugs_by_joined_title(first, others[-1]) if single in titles.halves(row[1])]
    return [slug for slug, _title, _jobs in sorted(rows, key=lambda row: (-row[2], row[1]))]


def _titled_so(query: Queries, key: str, names: Sequence[RankedName]) -> list[str]:
    """The slug of the only role whose whole title a folded name is in the singular or plural: a barista."""
    slugs = list(dict.fromkeys(name.slug for name in names if name.rank == SINGULAR))
    if len(slugs) != 1:
        return []
    title = query.role_titles(slugs)[slugs[0]]
    return slugs if normalize.name_key(titles.singular(title)) == normalize.name_key(titles.singular(key)) else []


def _of_usual_title(query: Queries, key: str, names: Sequence[RankedName] = ()) -> list[str]:
    """The slugs of the roles that the reviewed table of titles means by a folded name, or by its plural.

    A name that is not there means what those mean which are only spelt otherwise.
    """
    for spelling in dict.fromkeys((key, singular_key(key))):
        codes = usual_titles.codes(spelling) or [
            code for other in name_spellings.other_spellings(spelling) for code in usual_titles.codes(other)
        ]
        slugs = [slug for code in codes for slug in _of_code_named(query, code, names)]
        if slugs:
            return list(dict.fromkeys(slugs))
    return []


def _of_code_named(query: Queries, code: str, names: Sequence[RankedName]) -> list[str]:
    """The slug of the role of a code: of a guide to a part of the occupation, if that has the name."""
    whole = query.roles_of_codes([code])[:1]
    parts = (name.slug for name in names if name.code == f"{code}.00" and name.rank < _TIER)
    return [slug for slug in parts if slug not in whole][:1] or whole


def _with_title_word(query: Queries, word: str) -> list[str]:
    """The slugs of the roles that have a word in their title, in the singular or plural, most jobs first.

    A word as common as "assistant" is no name, even where one of a thousand occupations has it as an alias.
    """
    forms = {word, f"{word}s"}
    having = [row for row in query.slugs_by_title() if forms & set(normalize.words(row[1]))]
    having.sort(key=lambda row: (-row[2], row[1]))
    return [slug for slug, _title, _jobs in having] if len(having) > 1 else []


def _best(names: Sequence[RankedName]) -> list[str]:
    """The slugs of the roles that a name may mean: one, if it is clear, or else most jobs first.

    A slug wins over a title or a code, either over a title in the singular, and that over any other name. A title by
    which an occupation is known wins over other names only where that has the most jobs of all that have it: "data
    analyst" is reported by survey researchers, of whom there are few. A part of an occupation gives way to the whole,
    unless it alone is known by the name, and the occupations that are counted as one to the role that stands for all.
    """
    if not names:
        return []
    names = [name for name in names if name.rank < _TIER] or names
    counted = tuple(start for name in names for start in soc.beginnings_of_parts(name.code or ""))
    if counted and names[0].rank:
        names = [n for n in names if soc.beginnings_of_parts(n.code or "") or not (n.code or "").startswith(counted)]
    if names[0].rank < _REPORTED:
        names = [name for name in names if name.rank == names[0].rank]
    names = [name for name in names if not name.residual] or names
    known = {name.code for name in names if name.rank <= _REPORTED}
    names = [name for name in names if name.rank <= _REPORTED or not _is_whole_of(name.code, known)]
    wholes = {name.code for name in names if name.code and name.code.endswith(".00")}
    names = [name for name in names if not _is_part_of(name.code, wholes)]
    reported = {name.slug for name in names if name.rank == _REPORTED}
    if reported == {min(names, key=_fewer_jobs).slug}:
        return list(reported)
    by_jobs = sorted(names, key=lambda name: _fewer_jobs(name, _REPORTED_COUNTS if name.rank <= _REPORTED else 1))
    return list(dict.fromkeys(name.slug for name in by_jobs))


def _fewer_jobs(name: RankedName, times: int = 1) -> tuple[bool, int]:
    """What orders roles by their jobs, each counted so many times, the most first.

    The jobs of a part are those of the whole: they say nothing of how many people are called so.
    """
    return soc.is_detail(name.code or ""), -(name.jobs or 0) * times


def _of_plural(query: Queries, key: str) -> list[str]:
    """The slugs of the roles that have a folded name in the singular: truck drivers are called "truck driver"."""
    single = singular_key(key)
    if single == key:
        return []
    return _best_spelt(query, single, _as_others_spell(query, single, query.roles_named(single)))


def _of_code(query: Queries, key: str) -> list[str]:
    """The slugs of the roles that a code means which none of them has: the code otherwise written, or their group's.

    A detail is 13-1041.07, 13104107 or 13 1041 07; a group is one of the classification's, 13-1020, or of those that
    the Bureau of Labor Statistics makes to publish several occupations as one, 25-9045. Most jobs first.
    """
    code = soc.written_code(key)
    if code is None:
        return []
    same = _best(query.roles_named(normalize.name_key(code)))
    if same or soc.is_detail(code):
        return same
    return query.roles_of_codes(soc.beginnings_of_parts(code))


def _is_whole_of(code: str | None, others: Set[str | None]) -> bool:
    """Whether a code is of an occupation of which these hold parts alone."""
    return (
        code is not None and code.endswith(".00") and code not in others and any(_is_part_of(o, {code}) for o in others)
    )


def _is_part_of(code: str | None, wholes: Container[str]) -> bool:
    """Whether a code is O*NET's detail of one of these: 29-1141.03 is of 29-1141.00."""
    return code is not None and code[7:] not in ("", ".00") and f"{code[:7]}.00" in wholes


def _several(query: Queries, name: str, slugs: Sequence[str]) -> NoSuchRole:
    """The error that several roles have a name, most jobs first, each with its pay and number of jobs."""
    slugs = slugs[:SUGGESTIONS]
    choices = query.role_choices(slugs)
    return NoSuchRole(name, tuple(slugs), ambiguous=True, choices=tuple(_described(choices[slug]) for slug in slugs))


def _described(choice: RoleChoice) -> str:
    facts, mark = [choice.title], "*" if choice.is_wider else ""
    if choice.median is not None:
        facts.append(f"{money(choice.median, choice.currency or 'USD')}{mark} a year")
    if choice.jobs is not None:
        facts.append(f"{choice.jobs:,}{mark} jobs")
    if mark:
        facts.append(f"{mark} of a broader occupation")
    return f"{choice.slug} ({', '.join(facts)})"


def beside_left_over(query: Queries, name: str, slug: str) -> list[str]:
    """The other roles that a name is of, where it was taken for what is left over of a group; none for any other role.

    They are known by the name, or have it in their title as what they are: a surgeon may be a pediatric one, but a
    marine is no marine engineer. Most jobs first.
    """
    key, title = folded(name), query.role_titles([slug]).get(slug, "")
    if not is_residual(title) or not key or key in (slug, normalize.name_key(title)) or soc.written_code(key):
        return []
    known = {each.slug for form in (key, singular_key(key)) for each in query.roles_named(form) if not each.residual}
    words = normalize.words(singular_key(key).replace("-", " "))
    rows = [row for row in query.slugs_by_title() if not is_residual(row[1])]
    others = [row for row in rows if row[0] in known or _is_in_title(words, row[1])]
    return [slug for slug, _title, _jobs in sorted(others, key=lambda row: -row[2])]


def _is_in_title(words: Sequence[str], title: str) -> bool:
    """Whether a part of a title ends with these words in the plural: "Pediatric Surgeons" is what surgeons are."""
    stems = [normalize.stem(word) for word in words]
    for part in _PARTS.split(title.lower()):
        last = normalize.words(part)[-len(stems) :]
        if last and [normalize.stem(word) for word in last] == stems and last[-1] != stems[-1]:
            return True
    return False


def meant(query: Queries, name: str, *, beginnings: bool = False) -> str | None:
    """The slug of the only role of exactly this name, or of a name that begins so; None for none, or several."""
    with contextlib.suppress(NoSuchRole):
        known = exact(query, name)
        begun = _beginning_so(query, folded(name)) if beginnings and known is None else []
        return begun[0] if len(begun) == 1 else known
    return None


def resolve(query: Queries, name: str) -> str:
    """The slug of the role that has this slug, title or alias, or one that begins so and is the only one.

    Beginnings are looked for among the slugs first, then the titles, then the aliases. Raises NoSuchRole with the
    roles that fit, or else with those of the nearest names.
    """
    known = exact(query, name)
    if known is not None:
        return known
    key = folded(name)
    is_of_no_trade = title_words.APPRENTICE in key and _learned_by(query, key) == []
    slugs = [] if is_of_no_trade else _beginning_so(query, key)
    if len(slugs) == 1:
        return slugs[0]
    if slugs:
        raise _several(query, name, _most_usual_first(query, key, slugs))
    raise NoSuchRole(name, nearest(query, key) if key and not is_of_no_trade else ())


def _beginning_so(query: Queries, key: str) -> list[str]:
    """The slugs of the roles that have a folded name beginning so, of the best kind of name that has any."""
    roles = query.roles_with_prefix(key, _MOST_CANDIDATES) if key else []
    slugs = list(dict.fromkeys(role.slug for role in roles if role.rank == roles[0].rank))
    if slugs and roles[0].rank >= _REPORTED and len(key) >= _MAY_BE_MISSPELT and not _is_whole_word(query, key):
        # "carpentr" is a carpenter misspelt, whatever one alias of a teacher begins with.
        return slugs if set(nearest(query, key)) <= set(slugs) else []
    return slugs


def _most_usual_first(query: Queries, key: str, slugs: Sequence[str]) -> list[str]:
    """The roles of names that begin so, and those with a word of their title that does, most jobs first.

    "nurs" is a registered nurse before it is a nursing assistant.
    """
    rows = query.slugs_by_title()
    meant = {slug for slug, title, _jobs in rows if f"-{key}" in f"-{normalize.name_key(title)}"} | set(slugs)
    jobs = {slug: count for slug, _title, count in rows}
    order = {slug: place for place, slug in enumerate(slugs)}
    return sorted(meant, key=lambda slug: (-jobs[slug], order.get(slug, len(order)), slug))


def _is_whole_word(query: Queries, word: str) -> bool:
    """Whether a word stands in a name as it is."""
    return bool(query.known_words(NAME, [normalize.stem(word)]))


def nearest(query: Queries, key: str) -> tuple[str, ...]:
    """The slugs of the roles whose names are nearest to a folded name, best first; none if nothing is near."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    names = query.folded_names()
    usual = usual_titles.keys()
    keys = [*(name for name, _slug in names), *usual]
    most = max(1, int(_ERRORS_A_LETTER * len(key)))
    hits = process.extract(key, keys, scorer=OSA.distance, score_cutoff=most, limit=40)
    similar = [
        (OSA.normalized_similarity(key, text), slug, text == slug)
        for text, _errors, position in hits
        for slug in ([names[position][1]] if position < len(names) else _of_usual_title(query, text))
    ]
    similar.sort(key=lambda pair: -pair[0])
    best = similar[0][0] if similar else 0.0
    # Behind a role's own name, none is near that is any less like what was typed: a lawer is a lawyer, and no lacer.
    is_own = any(similarity == best and own for similarity, _slug, own in similar)
    near = [slug for similarity, slug, _own in similar if similarity >= best - (0.0 if is_own else _BEHIND_BEST)]
    return tuple(dict.fromkeys(near))[:SUGGESTIONS]


def singular_key(key: str) -> str:
    """A folded name with its last word in the singular."""
    return normalize.name_key(titles.singular(key.replace("-", " ")))


def folded(name: str) -> str:
    """A name as the index keeps it, or nothing if it is too long to be one."""
    return normalize.name_key(name) if len(name) <= LONGEST else ""
