"""Roles by a field of study: those that the programs of its name prepare for, by the record of NCES."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.answers import command_words
from careercli.catalog.rows import NAMES, RoleFilter
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import education, soc, study_programs
from careercli.roles.study_programs import WHOSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.catalog.catalog import Catalog
    from careercli.search.study_names import Named

MOST_PROGRAMS, MOST_ROLES = 4, 4
"""So many programs, and roles that ask for more schooling, are named."""
ANY_FIELD = ("any", "any field", "any major", "any subject")
OF_ANY_FIELD = (
    "--study any: jobs for which no field of study is named (Occupational Outlook Handbook, reviewed); an employer may "
    "ask for one all the same"
)
RELATION = "what such a program prepares for by expert judgement, not where its graduates went"


def applied(
    catalog: Catalog, wanted: RoleFilter, field: str, level: str | None = None
) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with only the roles of a field of study, and what is to be said of it. Raises UsageError.

    Of the roles that a filter of schooling leaves out it is told what more they ask for. Parts of a catch-all
    occupation are left out: that a program leads to some Managers, All Other, does not say to which.
    """
    if " ".join(field.lower().split()) in ANY_FIELD:
        return _of_any_field(catalog, wanted)
    found = _found(field)
    at_any_level = catalog.query.list_matching(wanted._replace(max_education=None))
    passing = {row[0] for row in at_any_level}
    every = catalog.query.list_matching(RoleFilter(ids=wanted.ids))
    wider = {row[0]: row[2 + NAMES.index("official_wider_occupation")] for row in every}
    ids, of_rest = set(), []
    for role in catalog.query.coded_roles():
        if role.code and role.slug in wider and any(program.leads_to(role.code) for program in found.every):
            if soc.is_detail(role.code) and text.is_residual(wider[role.slug] or ""):
                of_rest += [role.title] if role.slug in passing else []
            else:
                ids.add(role.id)
    wanted = wanted.among(ids)
    above = () if wanted.max_education is None else _above(catalog, wanted, wanted.max_education)
    others = (*_experienced(catalog, wanted), *above, *_of_rest(of_rest), _any_field(level))
    return wanted, (*_taken(field, found), *others)


def _of_any_field(catalog: Catalog, wanted: RoleFilter) -> tuple[RoleFilter, tuple[str, ...]]:
    """A filter with only the roles for which no source here names a field of study, or a program of their own."""
    from careercli.moves.facts import MoveFacts
    from careercli.moves.requirements import requirements

    facts, names = MoveFacts(catalog), ("code", "official_wider_occupation")
    code, wider = (2 + NAMES.index(name) for name in names)
    slugs = []
    for row in catalog.query.list_matching(RoleFilter(ids=wanted.ids)):
        target = facts.occupations.of_code(row[code])
        if target is None or (soc.is_detail(row[code]) and text.is_residual(row[wider] or "")):
            continue
        needs = requirements(None, target, facts.licences, None)
        if not needs.field and needs.program is None:
            slugs.append(row[0])
    return wanted.among(catalog.query.role_ids(slugs)), (OF_ANY_FIELD,)


def _experienced(catalog: Catalog, wanted: RoleFilter) -> tuple[str, ...]:
    """The roles of a list that are for people with years of experience, most jobs first: no first job with a degree."""
    from careercli.moves.facts import MoveFacts
    from careercli.moves.related_experience import LONG_EXPERIENCE

    occupations = MoveFacts(catalog).occupations
    of_code = {role.slug: role.code for role in catalog.query.coded_roles()}
    titles = []
    for row in catalog.query.list_matching(wanted, "jobs", descending=True):
        occupation = occupations.of_code(of_code.get(row[0]) or "")
        if occupation is not None and occupation.experience == LONG_EXPERIENCE:
            titles.append(str(row[2 + NAMES.index("title")]))
    names = text.abridged(titles, MOST_ROLES)
    return (f"usually for people with 5 years or more of experience (BLS): {names}",) if titles else ()


def _of_rest(titles: Sequence[str]) -> tuple[str, ...]:
    """The roles that are parts of a catch-all which the programs are related to: of each, that tells nothing."""
    names = text.abridged(titles, MOST_ROLES)
    return (f"left out, as only the catch-all that counts them is named: {names}",) if titles else ()


def _any_field(level: str | None) -> str:
    """Where the jobs are found that take a degree in any field: a field's list has none of them."""
    asked = level or "bachelor"
    words = command_words.options({"study": "any", "education": asked, "min_education": asked, "sort": "-openings"})
    return f"jobs that take schooling in any field are not among these: `careers list{words}` has them"


def _found(field: str) -> Named:
    """The programs of a name. Raises UsageError where there are none, with the nearest."""
    from careercli.search import study_names

    programs = study_programs.read(paths.bundled_data())
    if not any(map(str.isalnum, field)):
        raise UsageError("--study names no field of study", "name one: --study psychology")
    found = study_names.named(programs, field)
    if not found.programs:
        short = field[:60]
        raise NoSuchChoice(
            f"no program of study is called {short!r}", field, study_names.nearest(programs, field), "the nearest are"
        )
    return found


def _taken(field: str, found: Named) -> tuple[str, ...]:
    """Which programs a name stands for, and what it says that a role is here."""
    names = text.abridged([program.name for program in found.programs], MOST_PROGRAMS)
    more = f" with {text.count(len(found.branches), 'branch', 'branches')}" if found.branches else ""
    read_as = f", read as {found.read_as}" if found.read_as else ""
    if not any(program.codes for program in found.every):
        return (f"--study {field}{read_as}: {names}; {WHOSE} names no occupation that it prepares for",)
    return (f"--study {field}{read_as}: {names}{more} ({WHOSE}), {RELATION}",)


def _above(catalog: Catalog, wanted: RoleFilter, most: int) -> tuple[str, ...]:
    """The roles of the field that usually ask for more than a level, and for what, most jobs first."""
    above = []
    for row in catalog.query.list_matching(wanted._replace(max_education=None), "jobs", descending=True):
        slug_and_rank, values = row[:2], dict(zip(NAMES, row[2:], strict=True))
        level = values["entry_education"]
        if slug_and_rank and level and education.ENTRY_LEVELS.get(level, 0) > most:
            above.append(f"{values['title']} ({level[0].lower()}{level[1:]})")
    return (f"of that field, but usually with more schooling: {text.abridged(above, MOST_ROLES)}",) if above else ()
