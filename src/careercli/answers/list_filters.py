"""What the filters of `careers list` ask of the index: fields, grades, titles, schooling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import RoleFilter
from careercli.errors import NoSuchChoice
from careercli.lazy_dataclass import dataclass
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions
    from careercli.roles.money import PayAmount

GRADES = ("low", "moderate", "high", "very high")
"""The grades of demand and stress, lowest first."""


def pay_bound(filters: FilterOptions, end: str) -> PayAmount | None:
    return filters.get("min_pay") if end == "min" else filters.get("max_pay")


@dataclass(frozen=True)
class Fields:
    """The fields that a name asks for: whether it is the whole name of one, what to say of it, and their names."""

    name: str
    is_whole: bool = False
    remarks: tuple[str, ...] = ()
    families: tuple[str, ...] = ()


def asked_fields(catalog: Catalog, filters: FilterOptions, option: str) -> Fields | None:
    """The fields that a filter of that name asks for, None where it is not given."""
    asked = filters.get(option)
    return None if asked is None else _fields(catalog, str(asked).strip(), f"--{option.replace('_', '-')}")


def _fields(catalog: Catalog, asked: str, option: str) -> Fields:
    """What a name of fields asks for: the field that is called so, else all with it as a part of their names.

    Raises NoSuchChoice for a name that is none's, nor part of one, with those that there are. A comma alone would be a
    part of every name.
    """
    names = [name for name, _count in catalog.query.family_counts()]
    words = _words_of_field(asked)
    fitting = [name for name in names if any(map(str.isalnum, asked)) and words in _words_of_field(name)]
    if not fitting and names:
        short = asked if len(asked) <= 60 else f"{asked[:57]}..."
        error = NoSuchChoice(f"no field is called {short!r}", asked, names, "the fields")
        error.choices = (*names, *(word for name in names for word in name.split()))  # a word of a name is enough
        raise error
    whole = [name for name in fitting if _words_of_field(name) == words]
    if len(fitting) < 2:
        taken = tuple(f"{option} {asked} is taken as {name}" for name in fitting if not whole)
        return Fields(asked, bool(whole), taken, families=tuple(fitting))
    if not whole:
        remark = f"{option} {asked} means {text.natural_list(sorted(fitting))}"
        return Fields(asked, remarks=(remark,), families=tuple(fitting))
    others = [name for name in fitting if name not in whole]
    remark = f"{option} {asked} means that field alone, not {text.natural_list(sorted(others), 'or')}"
    return Fields(asked, True, (remark,) if others else (), tuple(whole))


def _words_of_field(name: str) -> str:
    """The name of a field as the index compares it: its words alone."""
    return name.lower().replace(",", "").replace("-", " ")


def role_filter(
    catalog: Catalog, filters: FilterOptions, fields: Fields | None, titled: list[str] | None
) -> RoleFilter:
    """The filters as the index takes them, but for those of pay. Raises UsageError for an unknown grade."""
    demand, stress = (filters.get(name) for name in ("demand", "stress"))
    level = filters.get("education")
    return RoleFilter(
        family=None if fields is None else fields.name,
        whole_family=fields is not None and fields.is_whole,
        min_growth=filters.get("min_growth"),
        max_education=None if level is None else education.step_named(str(level)),
        max_zone=filters.get("zone"),
        min_jobs=filters.get("min_jobs") or None,  # 0 asks for nothing
        remote=filters.get("remote"),
        demand=None if demand is None else _grade("demand", str(demand)),
        stress=None if stress is None else _grade("stress", str(stress)),
        ids=None if titled is None else catalog.query.role_ids(titled),
    )


def of_title(catalog: Catalog, title: str | None) -> tuple[list[str] | None, tuple[str, ...]]:
    """The slugs of the roles of a title, None where none is asked for; and what is said of them."""
    if title is None:
        return None, ()
    from careercli.answers import title_filter

    return title_filter.titled(catalog, title)


def _grade(name: str, value: str) -> str:
    """A grade as the model writes it, one of GRADES; `name` is the option's. Raises UsageError for another one."""
    grade = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if grade not in GRADES:
        raise NoSuchChoice(f"--{name} {value!r} is not a valid level", value, GRADES, "use one of")
    return grade
