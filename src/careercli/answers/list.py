"""The roles of the catalogue as a list: filtered, sorted and cut in the index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, TypedDict

from careercli import text
from careercli.answers import command_words, counted_together, few_jobs, interest_filter, list_filters, pay_currency
from careercli.answers.growth_context import period_note
from careercli.answers.list_sorting import (
    SORTED_BY,
    WORKED_OUT,
    SortedList,
    in_groups,
    order_named,
    sort_field,
    sort_taken_as,
    sorting,
)
from careercli.answers.none_certain import by_silence, none_certain
from careercli.answers.rating_order import FIELD, NO_RATINGS, Ratings, by_rating
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAMES, Columns, RoleFilter
from careercli.errors import NoSuchChoice
from careercli.formats import markdown
from careercli.lazy_dataclass import dataclass
from careercli.roles import education
from careercli.roles.money import PayAmount
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.on_the_job_filter import OnTheJob
    from careercli.answers.sector_filter import InSector
    from careercli.answers.training_from import Since

UNKNOWN_WORK, BEARING = "work_not_certain", "work_told_beside"
"""The keys and columns of what is asked of the work and not described for a role, and of what bears on it."""


class FilterOptions(TypedDict, total=False):
    """What a role must be to be listed, each with the help of its option; None, as what is left out, asks for nothing.

    All figures are the record's: a guide's claim passes no filter. Pay is the median per year, in whole units of a
    currency: a number, or a text as "£60,000". Growth is in percent, grades are GRADES, education is a level of
    `roles.education`. What is not recorded does not fit, and the answer's remarks say of how many roles; of `work` it
    stands behind what fits, and each such role says so.
    """

    title: Annotated[str | None, "Only roles with this word in their title, or these; else those known by it."]
    family: Annotated[str | None, "Only this field, such as health or trades; or these."]
    not_family: Annotated[str | None, "Leave out this field, by the same names, or these."]
    not_title: Annotated[str | None, "Leave out roles with this word in their title, such as nurse."]
    not_like: Annotated[str | None, "Leave out the kind of work of this job, such as elementary-school-teacher."]
    sector: Annotated[str | None, "Where at least one job in 20 is in this sector, such as schools or government."]
    min_pay: Annotated[PayAmount | None, "Minimum official median pay a year, such as 60000 or £60k."]
    max_pay: Annotated[PayAmount | None, "Maximum official median pay a year."]
    currency: Annotated[str | None, "Currency for filtering and sorting by pay, such as GBP."]
    min_growth: Annotated[float | None, "Minimum projected growth, in percent."]
    max_growth: Annotated[float | None, "Maximum projected growth, in percent; below 0 shrinks."]
    education: Annotated[
        str | None, "Most schooling: none, high school, certificate, associate, bachelor, master, doctoral."
    ]
    min_education: Annotated[str | None, "Least schooling, by the same levels; with --education the same: exactly."]
    zone: Annotated[int | None, "Highest O*NET job zone, 1 to 5 (more preparation); the lower ones are listed too."]
    min_zone: Annotated[int | None, "Lowest O*NET job zone; with --zone the same: exactly."]
    min_jobs: Annotated[int | None, "Minimum number of jobs."]
    self_employed: Annotated[float | None, "Minimum share of people who work for themselves, in percent."]
    remote: Annotated[bool | None, "Can be done from home, as the Handbook or a guide says; or not, as a guide says."]
    demand: Annotated[str | None, "Demand: low, moderate, high, very high."]
    stress: Annotated[str | None, "Stress: low, moderate, high, very high."]
    skill: Annotated[str | None, "Roles with this skill or tool: by name, by a narrower one, by title."]
    without: Annotated[str | None, "Leave out where this skill or knowledge is needed, such as mathematics."]
    interests: Annotated[str | None, "Matches these one to three RIASEC letters."]
    work: Annotated[str | None, "What the work is like, such as desk, outdoors, no-lifting, no-nights."]
    study: Annotated[str | None, "What programs of this field of study prepare for, such as psychology."]
    training: Annotated[str | None, "At most this much study before the job, such as 6mo or 1 year."]
    on_the_job: Annotated[
        str | None, "Training on the job: none, short, moderate, long, apprenticeship, internship; how long is shown."
    ]


@dataclass(frozen=True)
class RoleRow(Columns):
    """A row of the list: the columns of a role, its slug, and which of the folders it comes from.

    `work_unknown` are the conditions of the work that are asked for and that no source describes for it, `bearing` is
    what is told that bears on those, or on one for which silence alone speaks. `on_the_job` is the training on the job,
    where a list is filtered by it; `in_sector` likewise how many of its jobs are in a sector, `remote_by` whose word it
    is that it can be done from home, or not. `enough` tells of schooling less than is usual that is enough, where it is
    here by that. `worked` is what it is sorted by where that is no column (`worked_order`): its key, and words.
    """

    slug: str
    origin: str
    work_unknown: tuple[str, ...] = ()
    bearing: tuple[str, ...] = ()
    on_the_job: OnTheJob | None = None
    enough: str = ""
    remote_by: str = ""
    in_sector: InSector | None = None
    worked: tuple[str, str] = ("", "")

    @property
    def asked_keys(self) -> dict[str, Any]:
        """What JSON and CSV tell of the training on the job, the jobs in a sector, of whose word work from home is, and
        of an order that is worked out; empty where a list is not filtered by them, nor sorted so.
        """
        training = {} if self.on_the_job is None else self.on_the_job.to_dict()
        training |= {} if self.in_sector is None else self.in_sector.to_dict()
        key, words = self.worked
        worked = {key: words or None} if key else {}
        return training | ({"remote_by": self.remote_by} if self.remote_by else {}) | worked

    @property
    def from_home(self) -> str | None:
        """What each source says of work from home, where a guide speaks of it or the list is filtered by it."""
        if self.remote_friendly is None and not self.remote_by:
            return None
        from careercli import paths
        from careercli.answers import work_conditions
        from careercli.roles import conditions

        known = conditions.of_code(paths.bundled_data(), self.code) if self.code else None
        is_part = bool(self.official_wider_occupation)
        return work_conditions.told_of_home(known, self.remote_friendly, of_wider=is_part)

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON prints it: its columns, those of a table too; pay is per year."""
        return {name: getattr(self, name) for name in ("slug", "title", "origin", *NAMES[1:])} | {"period": "year"}


@dataclass(frozen=True)
class Listing(SortedList):
    """The rows of a list, how many roles fit in all (`fitting`), and how many there are (`total`).

    `ratings` are those of the skill that the list is sorted by the rating of, none for any other list. A screen shows
    `most` rows, of which one may stand for several roles that are counted together; None: all. `asked` are the filters
    as options of a command. `said` are its remarks but for those on rows that are listed, and for those on what a
    filter of schooling leaves out of all roles (`left_by_schooling`), which answers on moves do not repeat.
    """

    rows: tuple[RoleRow, ...]
    fitting: int
    total: int
    sort: str = "title"
    said: tuple[str, ...] = ()
    ratings: Ratings = NO_RATINGS
    most: int | None = None
    asked: str = ""
    silent: tuple[str, ...] = ()
    left_by_schooling: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is said of the filters, and which of the rows pass by their license alone."""
        licensed = by_license((row.title, row.enough) for row in self.rows)
        silent = by_silence(self.silent, self.rows)
        return (*none_certain(self.rows), *self.said, *silent, *self.left_by_schooling, *licensed)

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """That none of the rows is certain stands before them, and what is not described for those that fit."""
        return (*none_certain(self.rows), *by_silence(self.silent, self.rows))

    @property
    def again(self) -> str:
        """The command that was asked, with its filters and order."""
        return f"careers list{self.asked}{sorting(self.sort)}"

    @property
    def parted(self) -> few_jobs.Parted[RoleRow]:
        """The rows as people read them: those of very few jobs behind the others."""
        return few_jobs.parted(
            self.rows, lambda row: row.official_employment, self.order, self.asked, group=self.group_of
        )

    @property
    def growth_note(self) -> str:
        """What to know of the official growths of the rows; empty if there are none."""
        return period_note(row.official_growth_period for row in self.rows if row.official_growth_percent is not None)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects; with the rating of each where the list is sorted by it."""
        rating = self.ratings.importance
        return [
            row.to_dict()
            | ({FIELD: rating.get(row.slug)} if self.ratings.name else {})
            | row.asked_keys
            | ({UNKNOWN_WORK: list(row.work_unknown)} if row.work_unknown else {})
            | ({BEARING: list(row.bearing)} if row.bearing else {})
            for row in self.rows
        ]

    def to_table(self) -> Table:
        """A row a role."""
        columns = ("slug", "title", "origin", *NAMES[1:], "period", *([FIELD] if self.ratings.name else []))
        columns = (*columns, *(self.rows[0].asked_keys if self.rows else ()))
        columns = (*columns, *([UNKNOWN_WORK] if any(row.work_unknown for row in self.rows) else []))
        columns = (*columns, *([BEARING] if any(row.bearing for row in self.rows) else []))
        listed = (UNKNOWN_WORK, BEARING)
        known = ({**row, **{name: "; ".join(row.get(name, ())) or None for name in listed}} for row in self.to_dict())
        return Table(columns, tuple(tuple(row[name] for name in columns) for row in known))

    def to_markdown(self) -> str:
        """A table for people: the record's figures as they are written, without the columns that are empty."""
        columns: tuple[tuple[str, Callable[[RoleRow], str]], ...] = (
            ("Role", lambda row: row.title + counted_together.mark_of(row)),
            ("Not recorded", lambda row: text.abridged(row.work_unknown, len(row.work_unknown))),
            ("Told beside", lambda row: "; ".join(row.bearing)),
            (f"{self.ratings.name}, 1 to 5", lambda row: self.ratings.written(row.slug) or ""),
            ("There", lambda row: row.in_sector.words if row.in_sector else ""),
            ("On the job", lambda row: row.on_the_job.words if row.on_the_job else ""),
            (SORTED_BY.get(self.order.lstrip("-"), ""), lambda row: row.worked[1]),
            ("Median pay", _official_pay),
            ("10 to 90 % of people", _band),
            ("Growth", lambda row: _written(row.official_growth_percent, text.growth)),
            ("Usual way in", lambda row: row.entry_education or ""),
            ("Jobs", lambda row: _written(row.official_employment, "{:,}".format)),
            ("Openings a year", lambda row: _written(row.official_openings, "{:,}".format)),
        )
        cells = [[cell(row) for row in self.rows] for _name, cell in columns]
        filled = [(name, column) for (name, _cell), column in zip(columns, cells, strict=True) if any(column)]
        names, values = zip(*filled, strict=True) if filled else ((), ())
        lines = [markdown.of_table(Table(tuple(names), tuple(zip(*values, strict=True))))]
        if counted := counted_together.note_of(self.rows):
            lines.append(f"{text.markdown_text(counted)}\n")
        if self.rows:
            lines.append(f"Official figures, pay a year. {self.growth_note}".rstrip() + "\n")
        return "\n".join(lines)


def _written(figure: float | None, write: Callable[[Any], str]) -> str:
    return "" if figure is None else write(figure)


def _official_pay(row: RoleRow) -> str:
    currency = row.official_currency or "USD"
    if row.official_median is None and row.official_median_at_least is not None:
        return text.or_more(row.official_median_at_least, currency)
    return _written(row.official_median, lambda amount: text.money(amount, currency))


def _band(row: RoleRow) -> str:
    """The tenth and the ninetieth percentile; empty unless both are known."""
    if row.official_p10 is None or (row.official_p90 is None and row.official_p90_at_least is None):
        return ""
    currency = row.official_currency or "USD"
    most = row.official_p90
    high = text.money(most, currency) if most is not None else text.or_more(row.official_p90_at_least or 0, currency)
    return f"{text.money(row.official_p10, currency)} to {high}"


def check_names(filters: Mapping[str, object]) -> None:
    """Raises UsageError for a filter that there is none of, as a program may name it."""
    for name in filters:
        if name not in FilterOptions.__annotations__:
            raise NoSuchChoice(f"no filter is called {name!r}", name, tuple(FilterOptions.__annotations__))


def listing(
    catalog: Catalog,
    filters: FilterOptions | None = None,
    sort: str = "title",
    limit: int | None = None,
    among: Mapping[int, Sequence[str]] | None = None,
    since: Since | None = None,
) -> Listing:
    """The roles that fit, sorted by one of SORT_FIELDS (`-` before it: descending; what is not recorded comes last),
    within groups where such stand before a comma ("-education,-jobs").

    With a skill that O*NET rates they can be sorted by its "rating" too (`rating_order`). Pay is compared in one
    currency (`pay_currency`). `remarks` name the roles whose pay is in another, and say how many are left out since
    what is asked for is not recorded. `among`: the ids of the only roles that count, each with what is not recorded of
    it; `since`: from where training is counted. Raises UsageError for an unknown field, grade, level or currency, and
    for what is no amount.
    """
    catalog.refresh()
    filters = filters or {}
    check_names(filters)
    groups, last = in_groups(sort)
    field = sort_field(last, WORKED_OUT)
    letters = filters.get("interests")
    rated = None if letters is None else interest_filter.rated(catalog, letters)
    fields, without = (list_filters.asked_fields(catalog, filters, option) for option in ("family", "not_family"))
    titled, of_title = list_filters.of_title(catalog, filters.get("title"))
    wanted, remarks = pay_currency.with_pay(
        catalog,
        list_filters.role_filter(catalog, filters, fields, titled)._replace(
            without_families=without.families if without else ()
        ),
        {
            f"--{name}-pay": amount
            for name in ("min", "max")
            if (amount := list_filters.pay_bound(filters, name)) is not None
        },
        filters.get("currency"),
        field,
    )
    of_skill: tuple[str, ...] = ()
    if (skill := filters.get("skill")) is not None:
        from careercli.answers import skill_filter

        having, of_skill = skill_filter.with_skill(catalog, skill)
        wanted = wanted.among(having)
    if among is not None:
        lacking = {name for names in among.values() for name in names}
        of_each = {name: [role for role, names in among.items() if name in names] for name in lacking}
        wanted = wanted.among([role for role, names in among.items() if not names], of_each)
    remarks = (
        *sort_taken_as(sort),
        *of_title,
        *of_skill,
        *(fields.remarks if fields else ()),
        *(without.remarks if without else ()),
        *remarks,
    )
    if rated is not None:
        wanted = rated.applied(wanted)
    remote_by: Mapping[str, str] = {}
    if wanted.remote is not None:
        from careercli.answers import remote_filter

        wanted, of_home, remote_by = remote_filter.applied(catalog, wanted, remote=wanted.remote)
        remarks = (*remarks, *of_home)
    if (study := filters.get("study")) is not None:
        from careercli.answers import study_filter

        wanted, of_study = study_filter.applied(catalog, wanted, study, filters.get("education"))
        remarks = (*remarks, *of_study)
    if any(filters.get(name) is not None for name in ("not_title", "not_like", "min_education", "min_zone", "without")):
        from careercli.answers import ruled_out

        wanted, of_rest = ruled_out.applied(catalog, wanted, filters)
        remarks = (*remarks, *of_rest)
    in_sector: Mapping[str, InSector] = {}
    if (sector := filters.get("sector")) is not None:
        from careercli.answers import sector_filter

        wanted, in_sector, of_sector = sector_filter.applied(catalog, wanted, sector)
        remarks = (*remarks, *of_sector)
    trained: Mapping[str, OnTheJob] = {}
    enough: Mapping[str, str] = {}
    left_by_schooling: tuple[str, ...] = ()
    if (kinds := filters.get("on_the_job")) is not None:
        from careercli.answers import on_the_job_filter

        wanted, trained, of_training = on_the_job_filter.applied(catalog, wanted, kinds)
        remarks = (*remarks, *of_training)
    if (step := wanted.max_education) is not None:
        from careercli.answers import less_schooling

        wanted, enough, left_by_schooling = less_schooling.applied(catalog, wanted)
        remarks = (*remarks, f"schooling: {education.up_to(step)}")
    if wanted.self_employed is not None or field == "self_employed":
        remarks = (*remarks, list_filters.OWN_BOSSES)
    parts: tuple[RoleFilter, ...] = (wanted,)
    unrecorded = catalog.query.unrecorded(wanted)
    unknown: Mapping[str, tuple[str, ...]] = {}
    silent: tuple[str, ...] = ()
    bearing: Mapping[str, tuple[str, ...]] = {}
    conditions, training = filters.get("work"), filters.get("training")
    if conditions is not None or training is not None:
        from careercli.answers import condition_filter

        start = since.start if since else None
        if start is None and study is not None and (level := filters.get("education")) is not None:
            start = condition_filter.HeldSchooling(level)
        of_work = condition_filter.parted(catalog, wanted, conditions, training, start)
        silent, bearing = of_work.silent, of_work.bearing
        parts, unknown = (of_work.fitting, of_work.of_some, of_work.undescribed), of_work.unknown
        remarks = (*remarks, *of_work.remarks)
        if unrecorded:
            unrecorded = condition_filter.not_ruled_out(catalog, unrecorded, conditions, training, start)
    rated_so = NO_RATINGS
    shown: list[RoleRow] = []
    for part in parts:
        left = None if limit is None else limit - len(shown)
        is_down, most = last.startswith("-"), None if groups else left
        worked: dict[str, str] | None = None
        if field == FIELD:
            rows, rated_so = by_rating(catalog, part, filters.get("skill"), descending=is_down)
        elif field in WORKED_OUT:
            from careercli.answers import worked_order

            rows, worked, of_order = worked_order.ordered(catalog, part, field, letters, descending=is_down)
            remarks = (*remarks, *(said for said in of_order if said not in remarks))
        else:
            rows = catalog.query.list_matching(part, field, descending=is_down, limit=most)
        of_part = [
            _role_row(catalog, row, unknown, trained, enough, remote_by, bearing, in_sector) for row in rows[:most]
        ]
        if worked is not None:
            key = worked_order.KEYS[field]
            of_part = [replace(row, worked=(key, worked.get(row.slug, ""))) for row in of_part]
        if groups:
            from careercli.answers import list_order

            of_part = list_order.in_groups(of_part, groups, lambda row: row)
        shown += of_part[:left]
    fitting = sum(map(catalog.query.count_matching, parts))
    if unrecorded:
        from careercli.answers import unrecorded_words

        remarks = (*remarks, *unrecorded_words.left_out(unrecorded.values()))
    asked = command_words.options(filters) + (since.typed if since else "")
    ordered = order_named(groups, last, field)
    return Listing(
        tuple(shown),
        fitting,
        catalog.count(),
        ordered,
        remarks,
        rated_so,
        asked=asked,
        left_by_schooling=left_by_schooling,
        silent=silent,
    )


def by_license(roles: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Which of some roles pass a filter of schooling by their license, each by its title and the words for it; none
    has empty words.
    """
    told = [f"{title} ({enough})" for title, enough in roles if enough]
    return (f"here by the license: {'; '.join(told)}",) if told else ()


def role_rows(catalog: Catalog, slugs: Sequence[str]) -> dict[str, RoleRow]:
    """The rows of some roles, by slug, without those that the catalogue does not have."""
    if not slugs:
        return {}
    wanted = RoleFilter(ids=catalog.query.role_ids(slugs))
    rows = (_role_row(catalog, row) for row in catalog.query.list_matching(wanted, "title"))
    return {row.slug: row for row in rows}


def _role_row(
    catalog: Catalog,
    row: tuple[Any, ...],
    unknown: Mapping[str, tuple[str, ...]] | None = None,
    trained: Mapping[str, OnTheJob] | None = None,
    enough: Mapping[str, str] | None = None,
    remote_by: Mapping[str, str] | None = None,
    bearing: Mapping[str, tuple[str, ...]] | None = None,
    in_sector: Mapping[str, InSector] | None = None,
) -> RoleRow:
    slug, rank, *columns = row
    values = dict(zip(NAMES, columns, strict=True))
    if values["remote_friendly"] is not None:
        values["remote_friendly"] = bool(values["remote_friendly"])
    return RoleRow(
        slug=slug,
        origin=catalog.folders[rank].origin,
        work_unknown=(unknown or {}).get(slug, ()),
        bearing=(bearing or {}).get(slug, ()),
        on_the_job=(trained or {}).get(slug),
        enough=(enough or {}).get(slug, ""),
        remote_by=(remote_by or {}).get(slug, ""),
        in_sector=(in_sector or {}).get(slug),
        **values,
    )
