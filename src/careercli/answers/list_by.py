"""The roles of a list in groups: by the schooling that is usual for them, or by the major that prepares for them.

A group is told by the occupations in it, each counted once: how many people work in them, the median pay of the job in
the middle, how much their number is projected to grow, and their openings a year. These are figures of jobs by their
usual way in, and not of the people who have such schooling: who studied what, and what became of them, is not recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from careercli import paths, text
from careercli.answer import Answer
from careercli.answers.list import FilterOptions, RoleRow, listing
from careercli.errors import NoSuchChoice
from careercli.formats import markdown
from careercli.lazy_dataclass import dataclass
from careercli.roles import education, soc, study_programs
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

KINDS = ("education", "major")
LEAST_JOBS = 20_000
"""A major that prepares for fewer jobs than these is not shown: its pay is that of a handful of people."""
USD = "USD"
MOST_NAMED = 3
OF_JOBS = (
    "figures of jobs by their usual way in, not of people by what they studied; pay: the median of the job in the "
    "middle; growth is that of all the jobs together"
)
OF_MAJORS = (
    f"a major: a program of study, and the jobs that it prepares for by expert judgement ({study_programs.WHOSE}), not "
    "where its graduates went; majors of one field with the same largest job are one row"
)
COLUMNS = (
    *("group", "also_named", "occupations", "official_employment", "official_median", "official_lowest_median"),
    *("official_highest_median", "official_growth_percent", "official_openings", "largest"),
)


@dataclass(frozen=True)
class Group:
    """Occupations that have a level of schooling or a major in common; medians in dollars a year.

    `median` is that of the job in the middle of all jobs of the group, `lowest` and `highest` those of its occupations;
    `growth` is in percent over the projected decade, `openings` are those of a year. `largest` are the titles of the
    occupations with most jobs, `also_named` the other majors of the group.
    """

    name: str
    occupations: int
    jobs: int
    median: float | None
    lowest: float | None
    highest: float | None
    growth: float | None
    openings: int
    largest: tuple[str, ...]
    also_named: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """An object of the group, as JSON prints it."""
        figures = (self.jobs, self.median, self.lowest, self.highest, self.growth, self.openings)
        values = (self.name, list(self.also_named), self.occupations, *figures, list(self.largest))
        return dict(zip(COLUMNS, values, strict=True))


@dataclass(frozen=True)
class GroupedListing(Answer):
    """The groups of a list `by` one of KINDS; `level` is the schooling that the jobs of majors usually ask for."""

    by: str
    groups: tuple[Group, ...]
    remarks: tuple[str, ...] = ()
    level: str = ""
    asked: str = ""

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a group."""
        return [group.to_dict() for group in self.groups]

    def to_table(self) -> Table:
        """A row a group."""
        listed = ("also_named", "largest")
        rows = ({**group, **{name: "; ".join(group[name]) for name in listed}} for group in self.to_dict())
        return Table(COLUMNS, tuple(tuple(row[name] for name in COLUMNS) for row in rows))

    def to_markdown(self) -> str:
        """A table for people."""
        names = ("Usual way in" if self.by == KINDS[0] else "Major", "Jobs", "Median pay", "Growth", "Openings a year")
        rows = tuple(
            (group.name, f"{group.jobs:,}", pay(group), growth(group), f"{group.openings:,}") for group in self.groups
        )
        return f"{markdown.of_table(Table(names, rows))}\n"


def pay(group: Group) -> str:
    """The median of the job in the middle, in words."""
    return text.money(group.median, USD) if group.median is not None else text.NOT_RECORDED


def growth(group: Group) -> str:
    """The projected growth, in words."""
    return text.growth(group.growth) if group.growth is not None else text.NOT_RECORDED


def grouped(
    catalog: Catalog, by: str, filters: FilterOptions | None = None, limit: int | None = None
) -> GroupedListing:
    """The roles that fit some filters, in groups by one of KINDS. Raises UsageError for another.

    Majors are those for jobs of one level of schooling: that of the filter, else a bachelor's degree.
    """
    from careercli.answers import command_words

    if by not in KINDS:
        raise NoSuchChoice(f"--by takes no {by!r}", by, KINDS, "group by")
    filters = filters or {}
    asked = command_words.options(filters)
    if by == "education":
        answer = listing(catalog, filters, "jobs")
        levels = sorted(education.ENTRY_LEVELS, key=lambda level: education.ENTRY_LEVELS[level])
        rows = _counted_once(answer.rows)
        groups = [_group(level, [row for row in rows if row.entry_education == level]) for level in levels]
        known = tuple(group for group in groups if group.occupations)
        return GroupedListing(by, known[:limit], (OF_JOBS, *answer.said), asked=asked)
    level = filters.get("education") or filters.get("min_education") or "bachelor"
    exact = FilterOptions(**{**filters, "education": level, "min_education": level})
    answer = listing(catalog, exact, "jobs")
    rows, experienced = _without_experienced(catalog, _counted_once(answer.rows))
    majors = sorted(_majors(rows), key=lambda group: (-(group.median or 0), group.name))
    remarks = (OF_JOBS, OF_MAJORS, *experienced, _left_out(level))
    return GroupedListing(by, tuple(majors[:limit]), remarks, level=level, asked=asked)


def _left_out(level: str) -> str:
    return (
        f"left out: majors for fewer than {LEAST_JOBS:,} jobs, and the jobs that take schooling in any field: "
        f"`careers list --education {level} --min-education {level} --sort -pay` has them"
    )


def _counted_once(rows: Iterable[RoleRow]) -> list[RoleRow]:
    """A row for each occupation that official figures are counted for, most jobs first; the whole before its parts."""
    best: dict[str, RoleRow] = {}
    for row in rows:
        code = row.official_code
        if code and row.official_employment and row.entry_education and row.official_currency in (None, USD):
            known = best.get(code)
            if known is None or (known.official_wider_occupation and not row.official_wider_occupation):
                best[code] = row
    return sorted(best.values(), key=lambda row: -(row.official_employment or 0))


def _without_experienced(catalog: Catalog, rows: Sequence[RoleRow]) -> tuple[list[RoleRow], tuple[str, ...]]:
    """Rows without those for people with years of experience, no first job with a degree, and without what is left over
    of a group; and that they are left out.
    """
    from careercli.moves.facts import MoveFacts

    occupations = MoveFacts(catalog).occupations
    left = []
    for row in rows:
        occupation = occupations.of_code(row.code or "")
        if (occupation is None or occupation.experience in (None, "None")) and not text.is_residual(row.title):
            left.append(row)
    few = len(rows) - len(left)
    said = (
        f"left out: {text.count(few, 'occupation')} that ask for experience first (BLS), or are all others of a group"
    )
    return left, (said,) if few else ()


def _majors(rows: Sequence[RoleRow]) -> list[Group]:
    """The groups of occupations that the programs of study prepare for; those of one field (two digits of the CIP)
    whose largest occupation is the same are one group, named by the program with most jobs.
    """
    single = [row for row in rows if not _is_of_rest(row)]
    led_by: dict[tuple[str, str], list[tuple[str, list[RoleRow]]]] = {}
    for program in study_programs.read(paths.bundled_data()):
        if program.is_rest or program.code[:2] in study_programs.BEHIND_A_DEGREE:
            continue
        if led := [row for row in single if row.code and program.leads_to(row.code)]:
            led_by.setdefault((program.code[:2], led[0].slug), []).append((program.name, led))
    groups = []
    for majors in led_by.values():
        majors.sort(key=lambda major: -sum(row.official_employment or 0 for row in major[1]))
        of_all = {row.slug for _name, led in majors for row in led}
        names = [name for name, _led in majors]
        group = _group(names[0], [row for row in single if row.slug in of_all], tuple(names[1:]))
        if group.jobs >= LEAST_JOBS:
            groups.append(group)
    return groups


def _is_of_rest(row: RoleRow) -> bool:
    """Whether a role is a part of a catch-all: that a program leads to some of those does not say to which."""
    return soc.is_detail(row.code or "") and text.is_residual(row.official_wider_occupation or "")


def _group(name: str, rows: Sequence[RoleRow], also_named: tuple[str, ...] = ()) -> Group:
    """The figures of some occupations together; rows with most jobs first."""
    jobs = sum(row.official_employment or 0 for row in rows)
    paid = sorted((_median(row), row.official_employment or 0) for row in rows if _median(row))
    grown = [(row.official_growth_percent, row.official_employment or 0) for row in rows]
    known = [(percent, number) for percent, number in grown if percent is not None]
    weight = sum(number for _percent, number in known)
    total = sum(percent * number for percent, number in known)
    return Group(
        name,
        len(rows),
        jobs,
        _in_the_middle(paid),
        paid[0][0] if paid else None,
        paid[-1][0] if paid else None,
        round(total / weight, 1) if weight else None,
        sum(row.official_openings or 0 for row in rows),
        tuple(row.title for row in rows[:MOST_NAMED]),
        also_named,
    )


def _median(row: RoleRow) -> float:
    return row.official_median or row.official_median_at_least or 0.0


def _in_the_middle(paid: Sequence[tuple[float, int]]) -> float | None:
    """The median pay of the occupation in which the job in the middle is, of all jobs sorted by that."""
    half = sum(number for _median_pay, number in paid) / 2
    passed = 0
    for median, number in paid:
        passed += number
        if passed >= half:
            return median
    return None
