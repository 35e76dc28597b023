"""Roles by the training on the job that the Bureau of Labor Statistics names as usual, and its length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import paths, text
from careercli.catalog.rows import NAMES, RoleFilter
from careercli.roles import on_the_job, programs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.catalog.catalog import Catalog
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.programs import Program

APPRENTICESHIP = on_the_job.KINDS["apprenticeship"]
KEYS = ("training", "training_time", "apprenticeship_years", "apprenticeship_years_most")
"""The keys of JSON, and columns, of a list that is filtered by it."""
WHOSE = (
    "on the job: the one training that the Bureau of Labor Statistics names as usual for who enters an occupation, "
    "which is paid"
)
OTHERS = (
    "other jobs have apprenticeships, too, where these are not the usual way in: `careers search apprenticeship` finds "
    "guides that speak of them"
)
_SHORT = {"None": "none", "Internship/residency": "internship"}


class OnTheJob(NamedTuple):
    """The training on the job of a role by the Bureau's name of its kind, how long it takes in words, empty where that
    is not stated, and the years of an apprenticeship at least and at most.
    """

    kind: str
    time: str = ""
    least: float | None = None
    most: float | None = None

    @property
    def words(self) -> str:
        """In a narrow column: "1 to 12 months", "apprentice, 4 to 5 years"."""
        if self.kind == APPRENTICESHIP:
            return f"apprentice, {self.time}"
        return self.time or _SHORT.get(self.kind) or text.small(self.kind)

    def to_dict(self) -> dict[str, Any]:
        """As JSON prints it, by KEYS; a single length is both the least and the most."""
        return dict(zip(KEYS, (self.kind, self.time or None, self.least, self.most), strict=True))


def applied(
    catalog: Catalog, wanted: RoleFilter, asked: str
) -> tuple[RoleFilter, Mapping[str, OnTheJob], tuple[str, ...]]:
    """A filter with only the roles of some kinds of training on the job, the training of each, and what is to be said.

    Raises UsageError for a kind that there is not.
    """
    kinds = {on_the_job.KINDS[name] for name in on_the_job.parse(asked)}
    table = programs.read(paths.bundled_data())
    known: dict[str, OnTheJob] = {}
    unrecorded = []
    for slug, code, kind in _trainings(catalog, wanted):
        if kind is None:
            unrecorded.append(slug)
        elif kind in kinds:
            known[slug] = _told(kind, table.of(code) if code else None)
    remarks = (WHOSE, *((OTHERS,) if APPRENTICESHIP in kinds else ()))
    query = catalog.query
    return wanted.among(query.role_ids(known), {"on_the_job": query.role_ids(unrecorded)}), known, remarks


def _trainings(catalog: Catalog, wanted: RoleFilter) -> list[tuple[str, str | None, str | None]]:
    """The slug, the code and the training of each role among those of a filter; None where nobody states it."""
    from careercli.moves.facts import MoveFacts

    occupations, place = MoveFacts(catalog).occupations, 2 + NAMES.index("code")  # behind the slug and its folder
    found = []
    for row in catalog.query.list_matching(RoleFilter(ids=wanted.ids)):
        slug, code = row[0], row[place]
        occupation = occupations.of_code(code)
        kind = occupation.training if occupation is not None else None
        if kind is None:
            figures = catalog.entry(slug).role.statistics
            kind = figures.training if figures else None
        found.append((slug, code, kind))
    return found


def of_role(role: Role | IndexedRole) -> OnTheJob | None:
    """The training on the job of a role by its record, with its length; None where that has none."""
    kind = role.statistics.training if role.statistics else None
    if kind is None or role.occupation is None:
        return None
    is_long = kind == APPRENTICESHIP
    return _told(kind, programs.read(paths.bundled_data()).of(role.occupation.code) if is_long else None)


def beside_schooling(role: Role | IndexedRole) -> tuple[str, str | None]:
    """What a job takes beside schooling: the training on the job with its length."""
    trained = of_role(role)
    training = None if trained is None else text.small(trained.kind)
    if trained is not None and trained.time:
        training = f"{training}, {trained.time}"
    return "Usual training on the job (BLS)", training


def _told(kind: str, program: Program | None) -> OnTheJob:
    """A training of a kind with its length: that of the occupation's own program, else of the Bureau's definition."""
    if kind != APPRENTICESHIP:
        return OnTheJob(kind, on_the_job.TIMES.get(kind, ""))
    from careercli.answers.requirement_words import apprenticeship_time

    months = programs.apprenticeship(program)
    years = (None, None) if months is None else (_years(months.least), _years(months.most))
    return OnTheJob(kind, apprenticeship_time(program), *years)


def _years(months: int) -> float:
    years = months / programs.MONTHS_A_YEAR
    return int(years) if years == int(years) else round(years, 1)
