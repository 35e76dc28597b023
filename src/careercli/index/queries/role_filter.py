"""What a list asks of roles, as SQL: what each filter compares, and where that is not recorded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from careercli.index.columns import IS_PART
from careercli.roles import education

OFFICIAL_MEDIAN = "coalesce(official_median, official_median_at_least)"
PAY = {
    "pay": ("official_median", "official_median_at_least"),
    "claimed_median": ("claimed_median",),
    "claimed_low": ("claimed_low",),
    "claimed_high": ("claimed_high",),
}
"""The fields of pay with the columns that hold them, of which the first that is recorded in a currency counts."""
PAY_FIELDS = tuple(PAY)
"""The fields that are amounts of money, which are compared in one currency."""
_STEPS = " ".join(
    f"WHEN '{name.replace(chr(39), chr(39) * 2)}' THEN {step}" for name, step in education.ENTRY_LEVELS.items()
)
EDUCATION = f"CASE entry_education {_STEPS} END"
"""SQL: the step of schooling that is usual for those who enter, as `roles.education` counts them."""


def currency_column(column: str) -> str:
    """The column that names the currency of a column of money."""
    return f"{column.partition('_')[0]}_currency"


def in_currency(columns: Sequence[str]) -> str:
    """The first amount of some columns that is in the currency `:currency`; NULL if none is."""
    return first(f"CASE WHEN {currency_column(name)} = :currency THEN {name} END" for name in columns)


def first(values: Iterable[str]) -> str:
    return f"coalesce({', '.join(values)}, NULL)"


def own(column: str) -> str:
    """A count of people, NULL for O*NET's detail of an occupation: what is recorded there counts all its details."""
    return f"CASE WHEN {IS_PART} THEN NULL ELSE {column} END"


_UNRECORDED = {
    "pay": (("min_pay", "max_pay"), f"{OFFICIAL_MEDIAN} IS NULL"),
    "growth": (("min_growth", "max_growth"), "official_growth_percent IS NULL"),
    "education": (("max_education",), f"{EDUCATION} IS NULL"),
    "zone": (("max_zone",), "job_zone IS NULL"),
    "self_employed": (("self_employed",), "official_self_employed_percent IS NULL"),
    "jobs": (("min_jobs",), f"{own('official_employment')} IS NULL"),
    "demand": (("demand",), "demand IS NULL"),
    "stress": (("stress",), "stress IS NULL"),
}
"""What is asked for by which fields of RoleFilter, and the SQL that is true where it is not recorded."""
FLOOR = "floor"
"""What is not known where pay is only known to be at least so much, and a bound lies above that."""
_FLOOR = "official_median IS NULL AND official_currency = :currency AND official_median_at_least "


class RoleFilter(NamedTuple):
    """What a role must be to match; None lets every role pass. A role without the value in question does not match.

    Pay is the official median per year in `currency`, without which no amount is compared; `max_pay` is not held
    against one that is only known to be at least so much, since it may be above any limit. Growth is the official one,
    in percent. `max_education` is a step of `roles.education`, `max_zone` a job zone, `min_jobs` how many people do the
    work, `self_employed` the percent of them who work for themselves, at least.
    `families` are whole names, "other" for those of none; `demand`
    and `stress` are grades as the model writes them; `ids` are the only roles to consider. `schooled` are the ids of
    roles that ask for no more than `max_education` by another source, also where no level is recorded;
    `without_families` are whole names, left out.
    `unknown` are ids among `ids` of which something that was asked for is not recorded, by what that is: they do not
    match either.
    """

    families: Collection[str] | None = None
    min_pay: float | None = None
    max_pay: float | None = None
    currency: str | None = None
    min_growth: float | None = None
    max_growth: float | None = None
    max_education: int | None = None
    max_zone: int | None = None
    min_jobs: int | None = None
    self_employed: float | None = None
    remote: bool | None = None
    demand: str | None = None
    stress: str | None = None
    ids: Collection[int] | None = None
    schooled: Collection[int] = ()
    without_families: Collection[str] = ()
    unknown: tuple[tuple[str, frozenset[int]], ...] = ()

    def among(self, fitting: Iterable[int], unknown: Mapping[str, Iterable[int]] | None = None) -> RoleFilter:
        """The filter with these roles only; of those that are `unknown` it is not recorded whether they fit."""
        parts = tuple((name, frozenset(ids)) for name, ids in (unknown or {}).items())
        ids = frozenset(fitting).union(*(ids for _name, ids in parts))
        return self._replace(
            ids=ids if self.ids is None else ids.intersection(self.ids), unknown=(*self.unknown, *parts)
        )


def _numbers(ids: Collection[int]) -> str:
    """Ids, our own, as SQL writes a list out: it may be longer than SQLite takes placeholders."""
    return ", ".join(str(int(number)) for number in ids) or "NULL"


def missing_sql(wanted: RoleFilter) -> dict[str, str]:
    """The SQL that is true where something that a filter asks for is not recorded, by the name of that."""
    missing = {
        name: sql
        for name, (fields, sql) in _UNRECORDED.items()
        if any(getattr(wanted, field) is not None for field in fields)
    }
    if "education" in missing and wanted.schooled:
        missing["education"] = f"({missing['education']} AND id NOT IN ({_numbers(wanted.schooled)}))"
    if wanted.max_pay is not None:
        missing[FLOOR] = f"{_FLOOR}<= :max_pay"
    elif wanted.min_pay is not None:
        missing[FLOOR] = f"{_FLOOR}< :min_pay"
    for name, ids in wanted.unknown:
        in_ids = f"id IN ({_numbers(ids)})"
        missing[name] = f"({missing[name]} OR {in_ids})" if name in missing else in_ids
    return missing


def where_clause(wanted: RoleFilter, *, also_unrecorded: bool = False) -> tuple[str, dict[str, Any]]:
    """The WHERE clause of a filter, empty if every role passes, and the values of its placeholders by their names.

    With `also_unrecorded` a role passes that has all that is recorded of it.
    """
    tests: list[tuple[str, str, Any]] = [
        (f"{in_currency(PAY['pay'])} >= :min_pay", "min_pay", wanted.min_pay),
        (f"{in_currency(('official_median',))} <= :max_pay", "max_pay", wanted.max_pay),
        ("official_growth_percent >= :min_growth", "min_growth", wanted.min_growth),
        ("official_growth_percent <= :max_growth", "max_growth", wanted.max_growth),
        (
            f"({EDUCATION} <= :max_education OR id IN ({_numbers(wanted.schooled)}))",
            "max_education",
            wanted.max_education,
        ),
        ("job_zone <= :max_zone", "max_zone", wanted.max_zone),
        (f"{own('official_employment')} >= :min_jobs", "min_jobs", wanted.min_jobs),
        ("official_self_employed_percent >= :self_employed", "self_employed", wanted.self_employed),
        ("remote_friendly = :remote", "remote", None if wanted.remote is None else int(wanted.remote)),
        ("demand = :demand", "demand", wanted.demand),
        ("stress = :stress", "stress", wanted.stress),
    ]
    missing = missing_sql(wanted) if also_unrecorded else {}
    of_pay = ("pay", *((FLOOR,) if FLOOR in missing else ()))
    unless = {
        field: " OR ".join(f"coalesce({missing[each]}, 0)" for each in (of_pay if name == "pay" else (name,)))
        for name, (fields, _sql) in _UNRECORDED.items()
        for field in fields
        if name in missing
    }
    parts = [f"({sql} OR {unless[name]})" if name in unless else sql for sql, name, value in tests if value is not None]
    values = {name: value for _sql, name, value in tests if value is not None} | {"currency": wanted.currency}
    if wanted.ids is not None:
        parts.append(f"id IN ({_numbers(wanted.ids)})")
    unknown = frozenset[int]() if also_unrecorded else frozenset().union(*(ids for _name, ids in wanted.unknown))
    if unknown := unknown if wanted.ids is None else unknown.intersection(wanted.ids):
        parts.append(f"id NOT IN ({_numbers(unknown)})")
    for word, families in (("IN", wanted.families), ("NOT IN", wanted.without_families or None)):
        if families is not None:
            names = {f"{word.lower().replace(' ', '_')}_{at}": name for at, name in enumerate(families)}
            parts.append(f"coalesce(family, 'other') {word} ({', '.join(f':{name}' for name in names)})")
            values |= names
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), values
