"""Which schooling a filter holds against its level: one rule for every command that is filtered by it.

What is usual in a role is what answers about moves call so (`moves.schooling.entry_level`): the Bureau's level, for a
part of an occupation that of O*NET's survey where it is higher, or more that a license asks for. Where the license that
all need asks for less than is usual, whoever has that may do the job: it passes. Where only some get in with less, it
does not, but it is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.answers.requirement_words import article
from careercli.catalog.rows import NAMES
from careercli.moves.facts import MoveFacts
from careercli.moves.schooling import entry_level, published_level
from careercli.roles import education

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import RoleFilter

MOST_NAMED = 3
"""So many roles that some enter with less schooling are named."""
ELSEWHERE = ("another", "beside")
"""Words of a way in that is no less schooling, but other schooling."""
NAMED_LEVELS = (
    ("associate's degree", education.ASSOCIATE),
    ("certificate", education.SOME_COLLEGE),
    ("diploma in", education.SOME_COLLEGE),
)
"""The schooling that a way in names; one that names none of these asks for no college."""


class Schooled(NamedTuple):
    """A filter by its rule of schooling; of the roles that pass with less than is usual the words for it, by their
    slugs; and what is to be said of those that do not pass.
    """

    wanted: RoleFilter
    enough: Mapping[str, str]
    remarks: tuple[str, ...]


def applied(catalog: Catalog, wanted: RoleFilter) -> Schooled:
    """A filter of schooling that holds what is usual in each role, or what is enough there, against its level."""
    assert wanted.max_education is not None
    most, facts = wanted.max_education, MoveFacts(catalog)
    passing: list[str] = []
    unrecorded: list[str] = []
    enough: dict[str, str] = {}
    some: dict[str, str] = {}
    more: list[str] = []
    at_any_level = catalog.query.list_matching(wanted._replace(max_education=None), "jobs", descending=True)
    for slug, _rank, *values in at_any_level:
        row = dict(zip(NAMES, values, strict=True))
        code, title, usual = row["code"], row["title"], usual_in(facts, row["code"], row["entry_education"])
        step, by_record = (education.ENTRY_LEVELS.get(level or "") for level in (usual, row["entry_education"]))
        licence = facts.licences.of(code) if code else None
        least = licence.enough_beside(usual) if licence is not None else ""
        if step is None or step <= most:
            passing.append(slug)
            unrecorded += [slug] if by_record is None and step is not None else []
        elif least and education.ENTRY_LEVELS[least] <= most:
            passing.append(slug)
            enough[slug] = less_words(least, usual or "")
        elif by_record is not None and by_record <= most:
            more.append(title)
        elif (way := facts.ways_in.of(code) if code else None) is not None and way.other_way:
            some |= {slug: title} if _step(way.other_way) <= most else {}
    ids, schooled = (frozenset(catalog.query.role_ids(slugs)) for slugs in (passing, [*enough, *unrecorded]))
    return Schooled(wanted._replace(ids=ids, schooled=schooled), enough, (*_more_usual(more), *_with_less(some)))


def usual_in(facts: MoveFacts, code: str | None, recorded: str | None) -> str | None:
    """The schooling that is usual in a role of a code: as answers about moves have it, unless its own file says
    otherwise than the Bureau does of the occupation.
    """
    occupation = facts.occupations.of_code(code)
    if occupation is None or (recorded is not None and recorded != published_level(occupation)):
        return recorded
    return entry_level(occupation, facts.licences.of(occupation.code))


def less_words(enough: str, usual: str) -> str:
    """That less than is usual is enough: "an associate's degree is enough; a bachelor's degree is usual"."""
    least, most = (article(level[0].lower() + level[1:]) for level in (enough, usual))
    return f"{least} is enough; {most} is usual"


def _more_usual(titles: list[str]) -> tuple[str, ...]:
    """The roles of which the Bureau's level, of a broader occupation, would pass, but not what is usual in them."""
    why = "left out, as more schooling is usual there than in the broader occupation that BLS counts"
    return (f"{why}: {text.abridged(titles, MOST_NAMED)}",) if titles else ()


def _with_less(titles: Mapping[str, str]) -> tuple[str, ...]:
    """The roles that are left out though some get in with less, and where it stands with what."""
    if not titles:
        return ()
    names = text.abridged(list(titles.values()), MOST_NAMED)
    says = f"`careers show {next(iter(titles))} --section education` says with what"
    return (f"left out, though some get in with less than is usual: {names}; {says}",)


def _step(way: str) -> float:
    """The step of schooling that another way in asks for, as `roles.education` counts them."""
    if any(word in way for word in ELSEWHERE):
        return float("inf")
    return min((step for words, step in NAMED_LEVELS if words in way), default=education.HIGH_SCHOOL)
